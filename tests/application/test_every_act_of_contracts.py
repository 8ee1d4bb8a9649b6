"""Every act on contracts checks its permission and writes its records; every reading checks it and writes none."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from tests.application.test_every_act_of_votes import functions_of
from tests.builders_contracts import DEPOSIT, OLD, a_new_deposit, an_act, deposited
from tests.builders_filings import KEY, a_filing_office, received
from unionreg.application import contract_certificates, contract_overrides, contracts, filing_contracts
from unionreg.application.queries import contracts as queries
from unionreg.domain.contracts.acts import ActKind, ContractKind, ContractOrigin
from unionreg.domain.filings.filing import FilingKind
from unionreg.domain.roles import PERMISSIONS, Permission
from unionreg.errors import NotAllowedError

if TYPE_CHECKING:
    from tests.builders_filings import FilingOffice

READ, KEEP, CONFIRM = Permission.READ_REGISTER, Permission.KEEP_CONTRACTS, Permission.CONFIRM_CONTRADICTIONS
DAY = date(2026, 8, 1)
LATE = replace(a_new_deposit(""), representativeness_folio="")
NEW = ContractOrigin()
ACTS: dict[str, tuple[Permission, dict[str, Any], int]] = {
    "deposit_contract": (KEEP, {"origin": replace(OLD, number="CC-2"), "facts": DEPOSIT}, 1),
    "add_contract_act": (KEEP, {"contract_id": "1", "expected": 1, "facts": an_act(ActKind.ADDENDUM, DAY)}, 1),
    "ask_deposit_override": (KEEP, {"origin": NEW, "facts": LATE, "reasons": ("a", "b")}, 1),
    "ask_act_override": (
        KEEP, {"contract_id": "1", "expected": 1, "facts": an_act(ActKind.REVISION, DAY), "reasons": ("a", "b")}, 1,
    ),
    "ask_case_override": (KEEP, {"expected": 1, "reasons": ("a",)}, 1),
    "decide_override": (CONFIRM, {"override_id": 1, "confirm": False, "reason": "No."}, 1),
    "issue_contract_certificate": (
        Permission.SIGN,
        {"contract_id": "1", "expected": 1, "requested_by": "Julia Canul", "requested_on": DAY, "key": KEY}, 1,
    ),
}  # fmt: skip
READINGS: dict[str, tuple[Permission, dict[str, Any]]] = {
    "contracts_list": (READ, {}),
    "contract_page": (READ, {"contract_id": "1"}),
    "workplace_timeline": (READ, {"employer_id": "1"}),
    "workplaces_of": (READ, {"employer_id": "1"}),
    "revision_alarms": (READ, {"until": DAY}),
    "revision_counts": (READ, {"today": DAY, "until": DAY}),
    "overrides_list": (READ, {}),
    "override_page": (READ, {"override_id": 1}),
    "act_block": (READ, {"kind": ContractKind.COLLECTIVE, "facts": LATE}),
    "case_block": (Permission.READ_FILINGS, {}),
    "contract_paper": (READ, {"public": True}),
}
FUNCTIONS = functions_of((contracts, contract_overrides, contract_certificates, filing_contracts, queries))


def prepared() -> tuple[FilingOffice, str, str]:
    """An office with a contract, its certificate, a filing and a request that waits."""
    here = a_filing_office()
    office = here.office
    deposited(office)
    folio = received(here, FilingKind.INITIAL_CONTRACT)
    given = ACTS["issue_contract_certificate"][1]
    (paper,) = contract_certificates.issue_contract_certificate(here.core, office.signer, **given).created
    contract_overrides.ask_deposit_override(here.core, office.registrar, origin=NEW, facts=LATE, reasons=("a", "b"))
    return here, folio, paper


@pytest.fixture(scope="module")
def shared() -> tuple[FilingOffice, str, str]:
    return prepared()


def completed(name: str, given: dict[str, Any], folio: str, paper: str) -> dict[str, Any]:
    if name in ("ask_case_override", "case_block"):
        return {**given, "folio": folio}
    return {**given, "folio": paper} if name == "contract_paper" else given


def test_every_function_has_its_line() -> None:
    assert set(FUNCTIONS) == set(ACTS) | set(READINGS)


@pytest.mark.parametrize("name", list(READINGS))
def test_each_reading_needs_its_permission_and_is_not_recorded(
    name: str, shared: tuple[FilingOffice, str, str]
) -> None:
    here, folio, paper = shared
    permission, given = READINGS[name]
    given = completed(name, given, folio, paper)
    before = here.office.log_kinds()
    for role, actor in here.office.by_role.items():
        if permission in PERMISSIONS[role]:
            FUNCTIONS[name](here.core, actor, **given)
        else:
            with pytest.raises(NotAllowedError, match="permission-missing"):
                FUNCTIONS[name](here.core, actor, **given)
    assert here.office.log_kinds() == before


@pytest.mark.parametrize("name", list(ACTS))
def test_each_act_needs_its_permission_and_is_recorded(name: str) -> None:
    here, folio, paper = prepared()
    permission, given, records = ACTS[name]
    given = completed(name, given, folio, paper)
    before = len(here.office.log_kinds())
    allowed = [actor for role, actor in here.office.by_role.items() if permission in PERMISSIONS[role]]
    for role, actor in here.office.by_role.items():
        if permission not in PERMISSIONS[role]:
            with pytest.raises(NotAllowedError, match="permission-missing"):
                FUNCTIONS[name](here.core, actor, **given)
    assert len(here.office.log_kinds()) == before
    if name == "ask_case_override":
        block = queries.case_block(here.core, here.office.auditor, folio=folio)[0]
        assert block is not None
        given = {**given, "reasons": ("a",) * len(block.stopping)}
    FUNCTIONS[name](here.core, allowed[0], **given)
    assert len(here.office.log_kinds()) == before + records


def test_the_signed_certificate_is_for_officials_of_filings(shared: tuple[FilingOffice, str, str]) -> None:
    here, _, paper = shared
    with pytest.raises(NotAllowedError):
        queries.contract_paper(here.core, here.office.first, folio=paper, public=False)
    assert queries.contract_paper(here.core, here.office.auditor, folio=paper, public=False)
