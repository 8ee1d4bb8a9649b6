"""One complete, invented filing of every kind: nothing to put right unless a test takes something away."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from unionreg.domain.filings.catalogue import filing_type
from unionreg.domain.filings.filing import (
    Accounts,
    Address,
    Assembly,
    AssemblyKind,
    Attachment,
    AutographSignature,
    Contract,
    Employer,
    FilingData,
    FilingKind,
    Leader,
    Member,
    MembersSummary,
    MemberUnion,
    NoticedStation,
    Organisation,
    OrganisationType,
    RegisteredBase,
    Representativeness,
    Sex,
    StatuteAnswer,
    Term,
    VoteNotice,
)
from unionreg.domain.filings.filing_type import Section
from unionreg.domain.filings.preflight import PreflightFinding, preflight
from unionreg.domain.filings.statutes import checklist
from unionreg.domain.people.curp import check_digit

TODAY = date(2026, 8, 12)
HELD = date(2026, 8, 5)
ADDRESS = Address("Calle Uno", "1", "", "Centro", "72000", "Puebla", "Puebla")
PLANT = Employer("e1", "Textiles Inventados, S.A. de C.V.", "TIV010203AB1", "textil", ADDRESS)

_REGISTRATIONS = {FilingKind.WORKERS_UNION, FilingKind.EMPLOYERS_UNION, FilingKind.FEDERATION}
_HELD = {
    FilingKind.LEADERSHIP_CHANGE: AssemblyKind.ELECTION,
    FilingKind.STATUTES_CHANGE: AssemblyKind.STATUTES,
    FilingKind.ADDRESS_CHANGE: AssemblyKind.ADDRESS,
    FilingKind.ACCOUNTS_NOTICE: AssemblyKind.ACCOUNTS,
}


def key(head: str, born: str, sex: str = "M", inner: str = "RPN", mark: str = "0") -> str:
    """A CURP with the right check digit."""
    body = f"{head}{born}{sex}PL{inner}{mark}"
    return body + check_digit(body)


def member(number: int, **changes: Any) -> Member:
    """Ana Pérez López, born on a day of her own."""
    born = f"{60 + number % 40:02d}{1 + number // 28 % 12:02d}{1 + number % 28:02d}"
    usual: dict[str, Any] = {
        "number": number,
        "first_surname": "Pérez",
        "second_surname": "López",
        "given_names": "Ana",
        "curp": key("PELA", born, "M" if number % 2 else "H", "RPN", str(number // 336 % 10)),
        "address": "Calle Dos 2, Puebla",
        "employer": "Textiles Inventados SA de CV",
        "post": "Costura",
        "joined_on": date(2020, 1, 2),
        "proof": "recibo",
        "proof_on": date(2026, 7, 31),
    }
    return Member(**(usual | changes))


def members(amount: int = 24) -> list[Member]:
    return [member(number) for number in range(1, amount + 1)]


def summary(people: int = 24, women: int = 12, **changes: Any) -> MembersSummary:
    return replace(MembersSummary(people, women, people - women, 0, 0, "a" * 64, 100), **changes)


def leaders() -> tuple[Leader, ...]:
    return (
        Leader("1", "Canul", "Poot", "Julia", "Secretaría General", is_general_secretary=True, sex=Sex.WOMAN),
        Leader("2", "Cruz", "Díaz", "Óscar", "Finanzas", sex=Sex.MAN),
    )


def assembly(kind: AssemblyKind, **changes: Any) -> Assembly:
    usual: dict[str, Any] = {"kind": kind, "held_on": HELD, "place": "Puebla"}
    if kind is AssemblyKind.ELECTION:
        usual |= {"called_on": date(2026, 7, 1), "roll_published_on": date(2026, 7, 1)}
    return Assembly(**(usual | changes))


def attachment(requirement: str, place: int = 1, **changes: Any) -> Attachment:
    return replace(
        Attachment(f"a{place}", requirement, f"Documento {place}", "d.pdf", f"{place:064x}", 1000, 40), **changes
    )


def filing(kind: FilingKind, **changes: Any) -> FilingData:
    """A complete filing of this kind, with ``changes`` of its fields."""
    asked = filing_type(kind)
    number = "" if kind in _REGISTRATIONS else "RS-1"
    organisation = Organisation(
        name="Sindicato Inventado de Costura",
        type=OrganisationType.COMPANY,
        branches=("textil",),
        purpose="Defensa de sus intereses",
        address=ADDRESS,
        email="uno@ejemplo.mx",
        registration_number=number,
    )
    values: dict[str, Any] = {
        "organisation": organisation,
        "represented_by": "Julia Canul Poot",
        "sworn": True,
        "signatures": (AutographSignature("s1", "Julia Canul Poot", "Secretaría General"),),
        "attachments": tuple(
            attachment(each.key, place) for place, each in enumerate(asked.requirements, 1) if each.document
        ),
    }
    for section in asked.sections:
        values |= _part(kind, section)
    if asked.starts_from_register:
        values["base"] = RegisteredBase("O", "RS-1", datetime(2026, 8, 1, tzinfo=UTC), "b" * 64)
    return FilingData("f" * 32, kind, **(values | changes))


def _part(kind: FilingKind, section: Section) -> dict[str, Any]:
    parts: dict[Section, dict[str, Any]] = {
        Section.EMPLOYERS: {"employers": _employers(kind)},
        Section.ASSEMBLIES: {"assemblies": _assemblies(kind)},
        Section.STATUTES: {"statutes": tuple(StatuteAnswer(each.key, 1) for each in checklist(kind))},
        Section.MEMBERS: {"members": summary()},
        Section.MEMBER_UNIONS: {
            "member_unions": tuple(MemberUnion(str(place), f"Unión {place}", f"R{place}", ADDRESS) for place in (1, 2))
        },
        Section.LEADERSHIP: {"leaders": leaders(), "leadership_term": Term(HELD, date(2030, 8, 4))},
        Section.ACCOUNTS: {"accounts": Accounts(date(2026, 1, 1), date(2026, 6, 30), 24, proof_of_receipt=True)},
        Section.REPRESENTATIVENESS: {
            "representativeness": Representativeness(100, 40, "c" * 64, 10, "Toda la planta", HELD, "Entrada")
        },
        Section.VOTE: {
            "vote": VoteNotice(
                "390-ter-initial",
                called_on=date(2026, 9, 2),
                workers_covered=100,
                workers_with_right_to_vote=90,
                stations=(NoticedStation("1", "Entrada", "Calle Uno 1", date(2026, 9, 18), "08:00", "18:00", 90),),
            )
        },
        Section.CONTRACT: {
            "contract": Contract(
                number="C-1",
                scope="Toda la planta",
                signed_on=date(2026, 7, 1),
                workers_covered=100,
                workers_with_right_to_vote=90,
                wage_table=True,
                vote_held_on=date(2026, 7, 20),
                representativeness_folio="CR-1",
                representativeness_on=date(2026, 6, 1),
            )
        },
    }
    return parts.get(section, {})


def _employers(kind: FilingKind) -> tuple[Employer, ...]:
    if kind is not FilingKind.EMPLOYERS_UNION:
        return (PLANT,)
    return tuple(Employer(str(place), f"Empresa {place}", address=ADDRESS) for place in (1, 2, 3))


def _assemblies(kind: FilingKind) -> tuple[Assembly, ...]:
    if kind in _REGISTRATIONS:
        return (assembly(AssemblyKind.CONSTITUTIVE), assembly(AssemblyKind.ELECTION))
    return (assembly(_HELD[kind]),) if kind in _HELD else ()


def codes(data: FilingData, people: list[Member] | None = None, **known: Any) -> list[str]:
    """The codes of the findings."""
    return [each.code for each in checked(data, people, **known)]


def checked(data: FilingData, people: list[Member] | None = None, **known: Any) -> tuple[PreflightFinding, ...]:
    today = known.pop("today", TODAY)
    return preflight(data, people, today, **known)


def found(code: str, data: FilingData, people: list[Member] | None = None, **known: Any) -> PreflightFinding:
    """The one finding with this code."""
    (one,) = [each for each in checked(data, people, **known) if each.code == code]
    return one
