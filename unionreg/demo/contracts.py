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
_LOOMS = (("Operación de telar", 29_850), ("Corte", 30_420), ("Acabado", 31_075), ("Mantenimiento", 38_900))
_BREAD = (("Amasado", 28_980), ("Horneado", 30_150), ("Empaque", 28_400), ("Reparto", 31_700))
_BUSES = (("Conducción", 41_250), ("Taquilla", 29_300), ("Taller mecánico", 39_800), ("Limpieza", 28_150))
_GLASS = (("Horno", 36_400), ("Corte de vidrio", 33_150), ("Templado", 34_900), ("Almacén", 29_600))
_TOYS = (("Inyección de plástico", 30_700), ("Ensamble", 28_850), ("Pintura", 30_200), ("Almacén", 28_700))


@dataclass(frozen=True, slots=True)
class OldContract:
    """A contract of before the Centre: parties, place and people, and what its wage table names (cents a day)."""

    number: str
    employer: str
    rfc: str
    place: str
    covered: int
    voters: int
    union: str
    branch: str
    wages: tuple[tuple[str, int], ...]
    scope: str

    @property
    def year(self) -> int:
        """Of its deposit."""
        return int(self.number.split("/")[1][:4])


OLD = (
    OldContract(
        "CC-0131/1987-II", "Textiles Inventados del Valle, S.A. de C.V.", "TIV010203AB1", "Planta Ejemplo", 412, 405,
        "Sindicato Inventado de Personas Trabajadoras de la Industria Textil", "Textil", _LOOMS,
        "producción, mantenimiento y almacén",
    ),
    OldContract(
        "CC-0458/1994", "Panificadora Supuesta del Centro, S.A.", "PSC940101AA2", "Planta Norte", 188, 180,
        "Sindicato Nacional Inventado de la Industria del Pan y la Harina", "Alimentaria", _BREAD,
        "panadería, empaque y reparto",
    ),
    OldContract(
        "CC-0077/2003", "Autobuses Ficticios Unidos, S.A. de C.V.", "AFU030101AA3", "Terminal Oriente", 96, 93,
        "Sindicato Supuesto de Conductoras y Conductores de Ciudad Ejemplo", "Autotransporte", _BUSES,
        "conducción, taquillas y taller",
    ),
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
    ids = [_typed_in(core, registrar, place) for place in range(len(OLD))]
    _revised(core, registrar, ids[0], today)
    _act(core, registrar, ids[2], _end(today))
    glass = ("Vidrios Imaginarios de la Sierra, S.A. de C.V.", "VIS150101AA4", "Vidriera", _GLASS)
    asked = _ask(core, registrar, _new(today, *glass))
    decided = decide_override(
        core, signer, override_id=asked, confirm=True, reason="Se tuvo a la vista la constancia expedida en papel."
    )
    passed = next(each.id for each in decided.touched if each.thing.value == "contract" and each.id)
    toys = ("Juguetes Supuestos del Bajío, S.A. de C.V.", "JSB180101AA5", "Juguetera", _TOYS)
    waiting = _ask(core, registrar, _new(today, *toys))
    return ContractsTold(ids[0], ids[1], ids[2], passed, _rules(core, registrar, today), waiting)


def _typed_in(core: Core, registrar: Actor, place: int) -> str:
    old = OLD[place]
    started = date(old.year, 3, 1)
    terms = _terms(old.place, old.scope, old.branch, old.covered, old.voters)
    facts = ActFacts(
        kind=ActKind.DEPOSIT,
        acted_on=started + timedelta(days=12),
        filed_on=started + timedelta(days=4),
        signed_on=started - timedelta(days=3),
        terms=replace(terms, starts_on=started, wages=_wages(old.wages, 0, started)),
        unions=(_holder(core, old.union),),
        employers=(RegisteredEmployer("", old.employer, old.rfc, "", _address(place)),),
        workplaces=(Workplace(old.place),),
        legitimation=Legitimation(date(2022, 6, 14), approved=True, certificate_folio=f"CL-2022-{place + 211:06d}"),
        file_number=f"{place + 12}/{started.year}",
    )  # fmt: skip
    origin = ContractOrigin(ContractKind.COLLECTIVE, ActSource.OLD_ARCHIVE, old.number, _BOARD, "Supuesto")
    return deposit_contract(core, registrar, origin=origin, facts=facts).created[0]


def _holder(core: Core, name: str) -> ContractUnion:
    """The union as the register has it, or only its name, as an old paper gives it."""
    with core.unit_of_work() as uow:
        for union in uow.register.all_unions():
            if union.name == name:
                return ContractUnion(name, union.union_id, union.registration_number)
    return ContractUnion(name)


def _address(place: int) -> Address:
    return Address("Avenida Ficticia", str(100 + place), municipality="Ciudad Ejemplo", state="Supuesto")


def _terms(plant: str, work: str, branch: str, covered: int, voters: int) -> Terms:
    return Terms(
        type="Contrato de empresa", scope=f"{plant}: {work}", states=("Supuesto",), branches=(branch,),
        jurisdiction=Jurisdiction.LOCAL, workers=covered + 22, workers_covered=covered,
        workers_with_right_to_vote=voters,
    )  # fmt: skip


def _wages(table: tuple[tuple[str, int], ...], raises: int, since: date) -> WageTable:
    """The table after so many raises of six percent, in whole cents."""
    lines = tuple(WageLine(post, cents * 106**raises // 100**raises, PayPeriod.DAY) for post, cents in table)
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
        terms=Terms(workers_covered=431, wages=_wages(_LOOMS, 1, general)),
    )
    _act(core, registrar, contract_id, revision)
    vote = replace(vote, held_on=wages - timedelta(days=8))
    _act(core, registrar, contract_id, ActFacts(
        ActKind.WAGE_REVISION, wages, filed_on=wages, vote=vote, terms=Terms(wages=_wages(_LOOMS, 2, wages)),
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


def _new(today: date, name: str, rfc: str, branch: str, table: tuple[tuple[str, int], ...]) -> ActFacts:
    day = today - timedelta(days=15)
    return ActFacts(
        kind=ActKind.DEPOSIT,
        acted_on=today,
        filed_on=day,
        terms=replace(
            _terms("Planta Única", "producción, mantenimiento y almacén", branch, 150, 144),
            starts_on=day,
            wages=_wages(table, 2, day),
        ),
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
        unions=(ContractUnion(OLD[1].union),), employers=(RegisteredEmployer("", OLD[1].employer, OLD[1].rfc),),
    )  # fmt: skip
    return deposit_contract(core, registrar, origin=ContractOrigin(ContractKind.WORK_RULES), facts=facts).created[0]
