"""An invented register for tests: unions, employers, contracts, certificates, entered by the functions of rulings."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from tests.builders_office import an_office
from unionreg.application import register_entries as entries
from unionreg.domain.filings.filing import (
    Accounts,
    Address,
    Assembly,
    AssemblyKind,
    Contract,
    Employer,
    FilingData,
    FilingKind,
    Leader,
    Member,
    MemberUnion,
    Organisation,
    OrganisationType,
    Representativeness,
    Sex,
    StatuteAnswer,
    Term,
)
from unionreg.domain.register.union import Judgment, RulingFacts

if TYPE_CHECKING:
    from tests.builders_office import OfficeUnderTest
    from unionreg.domain.register.union import RegisteredUnion

CURP = "LUXA800101MMCNXN09"
OTHER_CURP = "SOXA810101HMCLXN01"
AUTOMOTIVE = "Sindicato Nacional de Trabajadoras y Trabajadores de la Industria Automotriz"
PLANT = Employer(
    "e1", "Manufacturas Inventadas, S.A. de C.V.", "MIN010101AA1", "Autopartes",
    Address("Calle Uno", "12", "", "Centro", "50000", "Toluca", "México"),
)  # fmt: skip


def facts(folio: str = "RS-P59-2026-000001-A", day: date = date(2026, 8, 12), **changes: Any) -> RulingFacts:
    return RulingFacts(**{"case_folio": folio, "filed_on": date(2026, 7, 20), "ruled_on": day, **changes})


def leaders(given: str = "Ana") -> tuple[Leader, ...]:
    return (
        Leader("l1", "Luna", "Ximénez", given, "Secretaría General", is_general_secretary=True, curp=CURP,
               sex=Sex.WOMAN),
        Leader("l2", "Sol", "Ortiz", "Axel", "Tesorería", curp=OTHER_CURP, sex=Sex.MAN),
    )  # fmt: skip


def people(count: int = 3) -> tuple[Member, ...]:
    return tuple(
        Member(
            each, "Luna", "Ximénez", f"Persona {each}", f"LUXA80010{each % 10}MMCNXN0{each % 10}",
            "Calle Dos 3, Toluca", PLANT.name, "Planta Uno", "Ensamble", date(2026, 1, each % 28 + 1),
        )
        for each in range(1, count + 1)
    )  # fmt: skip


def filing(kind: FilingKind = FilingKind.WORKERS_UNION, name: str = AUTOMOTIVE, **changes: Any) -> FilingData:
    values: dict[str, Any] = {
        "filing_id": "a" * 32,
        "kind": kind,
        "organisation": Organisation(
            name=name, acronym="SNTIAU" if name.startswith(AUTOMOTIVE) else "",
            type=OrganisationType.NATIONAL_INDUSTRY, branches=("Automotriz",),
            address=Address("Av. Juárez", "100", "", "Centro", "50000", "Toluca", "México"),
            email="contacto@inventado.mx", telephone="7220000000", federation="Federación Inventada",
        ),
        "employers": (PLANT,),
        "leaders": leaders(),
        "leadership_term": Term(date(2026, 8, 1), date(2030, 7, 31)),
        "assemblies": (Assembly(AssemblyKind.CONSTITUTIVE, date(2026, 7, 1)),),
        "statutes": (StatuteAnswer("371-I", 2),),
    }  # fmt: skip
    return FilingData(**{**values, **changes})


def registered(office: OfficeUnderTest, name: str = AUTOMOTIVE, **changes: Any) -> RegisteredUnion:
    """A union with its list of three people."""
    with office.core.unit_of_work() as uow:
        data = filing(name=name, **changes)
        return entries.register_union(office.core, uow, data=data, facts=facts(), members=people())


def a_register() -> OfficeUnderTest:
    """An office whose register has something of everything; union 1 has the longest history."""
    office = an_office()
    registered(office)
    registered(office, "Sindicato de Trabajadores del Comercio Sección 22", employers=())
    registered(office, "Sindicato de Trabajadores del Comercio Sección 23", employers=())
    plant = Employer("e9", "Manufacturas Inventada SA de CV", "MIN010101AA2")
    registered(office, "Sindicato Único de Obreros Textiles «La Hebra»", employers=(plant,))
    confederation = (MemberUnion("m1", AUTOMOTIVE, "RA-1", members=3),)
    core = office.core
    with core.unit_of_work() as uow:
        data = filing(
            FilingKind.FEDERATION, "Federación Inventada", member_unions=confederation, leaders=(), employers=()
        )
        entries.register_union(core, uow, data=data, facts=facts(by_operation_of_law=True))
        renewed = filing(
            FilingKind.LEADERSHIP_CHANGE,
            leaders=leaders("Eva"),
            leadership_term=Term(date(2030, 8, 1), date(2034, 7, 31)),
            assemblies=(Assembly(AssemblyKind.ELECTION, date(2030, 7, 1)),),
        )
        entries.record_leadership(
            core, uow, "1", data=renewed, facts=facts("TN-1", date(2030, 8, 9), paper_folio="TN-9")
        )
        reformed = filing(FilingKind.STATUTES_CHANGE, AUTOMOTIVE + " y Autopartes")
        entries.record_statutes(core, uow, "1", data=reformed, facts=facts("ES-1", date(2031, 1, 9)))
        entries.record_address(core, uow, "1", data=reformed, facts=facts("DO-1", date(2031, 2, 9)))
        told = filing(FilingKind.ACCOUNTS_NOTICE, accounts=Accounts(date(2026, 1, 1), date(2026, 6, 30)))
        entries.record_accounts(core, uow, "1", data=told, facts=facts("RC-1"))
        asked = filing(
            FilingKind.REPRESENTATIVENESS, representativeness=Representativeness(400, 200, scope="Planta Uno")
        )
        until = {"valid_until": date(2027, 2, 12), "warn_on": date(2027, 2, 8)}
        issued = facts("CR-1", paper_folio="CR-P59-2026-000001-Z")
        entries.record_certificate(core, uow, "1", data=asked, facts=issued, **until)
        for kind in (FilingKind.INITIAL_CONTRACT, FilingKind.CONTRACT_REVISION, FilingKind.INTERNAL_RULES):
            contract = Contract(
                "CC-1", "empresa", "Planta Uno", ("México", "Puebla"), starts_on=date(2026, 9, 1), workers_covered=400,
                workers_with_right_to_vote=380, revision_kind="salarial", vote_held_on=date(2026, 7, 30),
            )  # fmt: skip
            entries.record_contract(core, uow, "1", data=filing(kind, contract=contract), facts=facts(f"C-{kind}"))
        judgment = Judgment("Tribunal Laboral Inventado", "77/2026", date(2026, 9, 1))
        entries.cancel_union(core, uow, "4", judgment=judgment, facts=facts("CA-1", date(2026, 9, 9)))
    return office
