"""Contracts of the demo office, through the real use cases: an old archive, revisions, an addendum, a request, rules.

Invented from end to end. Days are told from today backwards, so that some revisions are overdue and some are not.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from unionreg.application.contract_overrides import ask_deposit_override, decide_override
from unionreg.application.contracts import add_contract_act, deposit_contract
from unionreg.application.queries.contracts import contract_page
from unionreg.domain.contracts.acts import (
    ActFacts,
    ActKind,
    ActSource,
    ActVote,
    ContractKind,
    ContractOrigin,
    ContractUnion,
    Jurisdiction,
    Legitimation,
    Terms,
    Workplace,
)
from unionreg.domain.contracts.wages import PayPeriod, WageLine, WageTable
from unionreg.domain.filings.filing import Address
from unionreg.domain.register.parties import RegisteredEmployer

if TYPE_CHECKING:
    from unionreg.application.ports import Core
    from unionreg.domain.roles import Actor

_YEAR = timedelta(days=365)
_BOARD = "Junta Local Supuesta de Conciliación y Arbitraje"
_TABLE = (("Operación de telar", 29_850), ("Corte", 30_420), ("Acabado", 31_075), ("Mantenimiento", 38_900))
_OLD = (
    ("CC-0131/1987-II", "Textiles Inventados del Valle, S.A. de C.V.", "TIV010203AB1", "Planta Ejemplo", 412, 405,
     "Sindicato Inventado de Personas Trabajadoras de la Industria Textil"),
    ("CC-0458/1994", "Panificadora Supuesta del Centro, S.A.", "PSC940101AA2", "Planta Norte", 188, 180,
     "Sindicato Nacional Inventado de la Industria del Pan y la Harina"),
    ("CC-0077/2003", "Autobuses Ficticios Unidos, S.A. de C.V.", "AFU030101AA3", "Terminal Oriente", 96, 93,
     "Sindicato Supuesto de Conductoras y Conductores de Ciudad Ejemplo"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ContractsTold:
    """Ids of contracts by what they show, and the request that waits."""

    revised: str
    overdue: str
    ended: str
    let_pass: str
    rules: str
    waiting: int


def tell_contracts(core: Core, *, registrar: Actor, signer: Actor) -> ContractsTold:
    """Type old contracts in, revise one of them, end another, let one pass with two people, leave one request open."""
    today = core.clock().astimezone().date()
    ids = [_typed_in(core, registrar, place) for place in range(len(_OLD))]
    _revised(core, registrar, ids[0], today)
    _act(core, registrar, ids[2], _end(today))
    asked = _ask(core, registrar, _new(today, "Vidrios Imaginarios de la Sierra, S.A. de C.V.", "VIS150101AA4"))
    decided = decide_override(
        core, signer, override_id=asked, confirm=True, reason="Se tuvo a la vista la constancia expedida en papel."
    )
    passed = next(each.id for each in decided.touched if each.thing.value == "contract" and each.id)
    waiting = _ask(core, registrar, _new(today, "Juguetes Supuestos del Bajío, S.A. de C.V.", "JSB180101AA5"))
    return ContractsTold(ids[0], ids[1], ids[2], passed, _rules(core, registrar, today), waiting)


def _typed_in(core: Core, registrar: Actor, place: int) -> str:
    number, name, rfc, plant, covered, voters, union = _OLD[place]
    started = date(int(number.split("/")[1][:4]), 3, 1)
    facts = ActFacts(
        kind=ActKind.DEPOSIT,
        acted_on=started + timedelta(days=12),
        filed_on=started + timedelta(days=4),
        signed_on=started - timedelta(days=3),
        terms=replace(_terms(plant, covered, voters), starts_on=started, wages=_wages(0, started)),
        unions=(ContractUnion(union),),
        employers=(RegisteredEmployer("", name, rfc, "", _address(place)),),
        workplaces=(Workplace(plant),),
        legitimation=Legitimation(date(2022, 6, 14), approved=True, certificate_folio=f"CL-2022-{place + 211:06d}"),
        file_number=f"{place + 12}/{started.year}",
    )  # fmt: skip
    origin = ContractOrigin(ContractKind.COLLECTIVE, ActSource.OLD_ARCHIVE, number, _BOARD, "Supuesto")
    return deposit_contract(core, registrar, origin=origin, facts=facts).created[0]


def _address(place: int) -> Address:
    return Address("Avenida Ficticia", str(100 + place), municipality="Ciudad Ejemplo", state="Supuesto")


def _terms(plant: str, covered: int, voters: int) -> Terms:
    return Terms(
        type="Contrato de empresa", scope=f"{plant}: producción, mantenimiento y almacén", states=("Supuesto",),
        branches=("Textil",) if covered > voters + 5 else ("Industria en general",), jurisdiction=Jurisdiction.LOCAL,
        workers=covered + 22, workers_covered=covered, workers_with_right_to_vote=voters,
    )  # fmt: skip


def _wages(raises: int, since: date) -> WageTable:
    """The table after so many raises of six percent, in whole cents."""
    lines = tuple(WageLine(post, cents * 106**raises // 100**raises, PayPeriod.DAY) for post, cents in _TABLE)
    return WageTable(lines, since)


def _revised(core: Core, registrar: Actor, contract_id: str, today: date) -> None:
    """A general revision two years ago, one of wages ten months ago, and an addendum about its scope."""
    general, wages = today - 2 * _YEAR - timedelta(days=20), today - timedelta(days=300)
    vote = ActVote(general - timedelta(days=9), approved=True, places="Planta Ejemplo, de 06:00 a 15:00 horas")
    revision = ActFacts(
        ActKind.REVISION,
        general,
        filed_on=general,
        vote=vote,
        terms=Terms(workers_covered=431, wages=_wages(1, general)),
    )
    _act(core, registrar, contract_id, revision)
    vote = replace(vote, held_on=wages - timedelta(days=8))
    _act(core, registrar, contract_id, ActFacts(
        ActKind.WAGE_REVISION, wages, filed_on=wages, vote=vote, terms=Terms(wages=_wages(2, wages)),
    ))  # fmt: skip
    _act(core, registrar, contract_id, ActFacts(
        ActKind.ADDENDUM, today - timedelta(days=40), corrects=2,
        text="El convenio de revisión comprende también el área de lavado, como consta en su cláusula tercera.",
        terms=Terms(scope="Planta Ejemplo: producción, lavado, mantenimiento y almacén"),
    ))  # fmt: skip


def _end(today: date) -> ActFacts:
    day = today - timedelta(days=120)
    vote = ActVote(day - timedelta(days=10), approved=True, places="Terminal Oriente, de 05:00 a 20:00 horas")
    return ActFacts(
        ActKind.TERMINATION, day, filed_on=day, vote=vote, text="Mutuo consentimiento (LFT 401, fracción I)."
    )


def _act(core: Core, registrar: Actor, contract_id: str, facts: ActFacts) -> None:
    seen = contract_page(core, registrar, contract_id=contract_id).contract.revision
    add_contract_act(core, registrar, contract_id=contract_id, expected=seen, facts=facts)


def _new(today: date, name: str, rfc: str) -> ActFacts:
    day = today - timedelta(days=15)
    return ActFacts(
        kind=ActKind.DEPOSIT,
        acted_on=today,
        filed_on=day,
        terms=replace(_terms("Planta Única", 150, 144), starts_on=day, wages=_wages(2, day)),
        unions=(ContractUnion("Unión Ficticia de Personas Trabajadoras de la Manufactura"),),
        employers=(RegisteredEmployer("", name, rfc),),
        workplaces=(Workplace("Planta Única"),),
        vote=ActVote(day - timedelta(days=6), approved=True),
        representativeness_folio=f"CR-OTRA-{rfc[3:9]}",
    )


def _ask(core: Core, registrar: Actor, facts: ActFacts) -> int:
    reason = "La constancia la expidió otra oficina y se entregó en papel; se anexa copia cotejada."
    changes = ask_deposit_override(core, registrar, origin=ContractOrigin(), facts=facts, reasons=(reason,))
    return int(changes.created[0])


def _rules(core: Core, registrar: Actor, today: date) -> str:
    facts = ActFacts(
        ActKind.DEPOSIT, today - timedelta(days=60), filed_on=today - timedelta(days=62),
        terms=Terms(scope="Todo el personal de la Planta Norte", states=("Supuesto",)),
        unions=(ContractUnion(_OLD[1][6]),), employers=(RegisteredEmployer("", _OLD[1][1], _OLD[1][2]),),
    )  # fmt: skip
    return deposit_contract(core, registrar, origin=ContractOrigin(ContractKind.WORK_RULES), facts=facts).created[0]
