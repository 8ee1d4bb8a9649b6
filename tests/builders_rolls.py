"""Rolls for tests: invented people, a vote in preparation with stations, and versions of its roll in every state."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from tests.builders_office import OfficeUnderTest
from tests.builders_votes import a_draft_vote, an_office_with_adapters, completed, draft_of
from unionreg.application import roll_assignment, rolls, votes
from unionreg.application.roll_freezing import freeze_roll
from unionreg.domain.rolls.assignment import GroupRule
from unionreg.domain.rolls.roll import RollPerson, RollPurpose, RollSource
from unionreg.domain.votes.vote import Purpose

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.application.ports import Core

CUT_OFF = date(2026, 7, 1)
UNION = rolls.RollOrigin(RollSource.UNION, RollPurpose.VOTERS_390TER, CUT_OFF)
EMPLOYER = rolls.RollOrigin(RollSource.EMPLOYER, RollPurpose.VOTERS_390TER, CUT_OFF)

# Good but for: row 4 has no CURP, row 6 repeats the CURP of row 2, row 7 is a trust employee.
FAULTY = """Primer apellido,Segundo apellido,Nombres,CURP,Fecha de ingreso,Puesto,Centro de trabajo,Turno
ÑÁÑEZ,LÓPEZ,ANA,XAXL900512MDFXPN38,01/02/2015,OPERADORA,PLANTA NORTE,MATUTINO
NUÑO,DÍAZ,LUIS,NUDL850301HDFXZS35,01/02/2016,OPERADOR,PLANTA NORTE,NOCTURNO
PÉREZ,RUIZ,EVA,,15/03/2018,OPERADORA,PLANTA SUR,MATUTINO
ÁVILA,SOTO,JOSÉ,AISJ910715HDFVTS37,03/04/2019,SOLDADOR,PLANTA SUR,MATUTINO
ÑÁÑEZ,LÓPEZ,ANA,XAXL900512MDFXPN38,01/02/2015,OPERADORA,PLANTA SUR,MATUTINO
LUNA,MORA,RITA,LUMR800101MDFNRT39,01/02/2010,JEFA DE NÓMINA (CONFIANZA),PLANTA NORTE,MATUTINO
"""


def a_person(number: int, surname: str = "", **changes: Any) -> RollPerson:
    """Somebody invented, different for each number."""
    values: dict[str, Any] = {
        "first_surname": surname or f"APELLIDO{number:04}",
        "second_surname": "LÓPEZ",
        "given_names": "ANA",
        "curp": f"AXLA{number % 100:02}0101MDF{number:05}"[:18].ljust(18, "0"),
        "post": "OPERADORA",
        "workplace": "PLANTA NORTE",
        "shift": "MATUTINO" if number % 2 else "NOCTURNO",
        "row": number + 1,
    }
    return RollPerson(number, **{**values, **changes})


@dataclass
class RollOffice:
    """An office with a vote in preparation and, most of the time, a version of its roll."""

    office: OfficeUnderTest
    vote_id: str
    roll_id: int = 0

    @property
    def core(self) -> Core:
        return self.office.core

    @property
    def here(self) -> dict[str, Any]:
        """The arguments that name the version."""
        return {"vote_id": self.vote_id, "roll_id": self.roll_id}

    def by(self, act: Any, **arguments: Any) -> Any:
        """Let the coordinator do an act on the version."""
        return act(self.core, self.office.coordinator, **{**self.here, **arguments})

    def person(self, number: int) -> RollPerson:
        with self.core.unit_of_work() as uow:
            return uow.rolls.person(self.roll_id, number)

    def named(self, surname: str) -> RollPerson:
        """The first person in the list with this surname, voting or not."""
        with self.core.unit_of_work() as uow:
            return next(each for each in uow.rolls.everybody(self.roll_id) if each.first_surname == surname)


def a_vote_in_preparation(*, stations: int = 2, purpose: Purpose = Purpose.OFFICIAL) -> RollOffice:
    """A vote with everything but its roll."""
    office = an_office_with_adapters()
    vote_id = a_draft_vote(office)
    draft = completed(draft_of(office.core, vote_id), stations=stations, roll=None, purpose=purpose)
    votes.save_draft_definition(office.core, office.coordinator, vote_id=vote_id, draft=draft)
    return RollOffice(office, vote_id)


def check(here: RollOffice, text: str = FAULTY, origin: rolls.RollOrigin = UNION) -> rolls.CheckedRoll:
    """Read and check a file as the coordinator would, columns as proposed."""
    file = rolls.RollFile("padron.csv", text.encode("utf-8"))
    proposal = rolls.propose_columns(here.core, here.office.coordinator, vote_id=here.vote_id, file=file)
    return rolls.check_file(
        here.core, here.office.coordinator, vote_id=here.vote_id, file=file, mapping=proposal.mapping, origin=origin
    )


def with_file(text: str = FAULTY, **changes: Any) -> RollOffice:
    """A version that came from a file with faults."""
    here = a_vote_in_preparation(**changes)
    checked = check(here, text)
    made = rolls.import_roll(here.core, here.office.coordinator, vote_id=here.vote_id, checked=checked)
    return RollOffice(here.office, here.vote_id, int(made.created[0]))


def with_people(people: Sequence[RollPerson] = (), *, count: int = 10, **changes: Any) -> RollOffice:
    """A version of ready-made people without faults."""
    here = a_vote_in_preparation(**changes)
    given = people or tuple(a_person(number) for number in range(1, count + 1))
    made = rolls.import_people(here.core, here.office.coordinator, vote_id=here.vote_id, people=given, origin=UNION)
    return RollOffice(here.office, here.vote_id, int(made.created[0]))


def assigned(**changes: Any) -> RollOffice:
    """All voters have a station: the list cut into equal parts."""
    here = with_people(**changes)
    with here.core.unit_of_work() as uow:
        stations = tuple(station.id for station in uow.votes.rows.get(here.vote_id).draft.stations)
    here.by(roll_assignment.assign_voters, by=(), rules=(GroupRule((), stations),))
    return here


def frozen(**changes: Any) -> RollOffice:
    """The roll is frozen."""
    here = assigned(**changes)
    here.by(freeze_roll)
    return here
