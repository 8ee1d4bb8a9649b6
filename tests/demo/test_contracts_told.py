"""The contracts of the demo show what they promise."""

from __future__ import annotations

from tests.builders_contracts import contract_of
from tests.builders_filings import a_filing_office
from unionreg.application.queries import contracts as queries
from unionreg.demo.contracts import tell_contracts
from unionreg.domain.contracts.acts import ActKind, ContractKind
from unionreg.domain.contracts.contract import ContractState
from unionreg.domain.contracts.overrides import OverrideState


def test_the_demo_has_a_contract_for_everything_there_is_to_show() -> None:
    office = a_filing_office().office
    told = tell_contracts(office.core, registrar=office.registrar, signer=office.signer)
    revised = contract_of(office, told.revised)
    assert [each.kind for each in revised.acts] == [
        ActKind.DEPOSIT, ActKind.REVISION, ActKind.WAGE_REVISION, ActKind.ADDENDUM,
    ]  # fmt: skip
    today = office.core.clock().date()
    late = {each.row.contract_id for each in queries.revision_alarms(office.core, office.auditor, until=today)}
    assert told.overdue in late
    assert contract_of(office, told.ended).state is ContractState.ENDED
    assert contract_of(office, told.let_pass).deposit.override_id is not None
    assert contract_of(office, told.rules).kind is ContractKind.WORK_RULES
    asked = queries.override_page(office.core, office.auditor, override_id=told.waiting)
    assert asked.state is OverrideState.ASKED
