"""Invented rolls of the demo: people for the tables of a vote, frozen; and a messy list as a clerk would send it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application import roll_freezing, rolls
from unionreg.application.rolls import RollOrigin
from unionreg.demo import cast
from unionreg.domain.rolls.roll import RollPurpose, RollSource
from unionreg.domain.votes.rehearsal import invented_people

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from unionreg.demo.stage import Stage
    from unionreg.demo.story import Table
    from unionreg.domain.rolls.roll import RollPerson

NOTE = "Lista inventada para la demostración"
SHIFTS = ("Matutino", "Vespertino", "Nocturno")


def people_of(vote_id: str, tables: Sequence[Table]) -> Iterator[RollPerson]:
    """Invented people at their tables, with the table as workplace and one of three shifts."""
    names = {table.id: table.name.split(" · ")[-1] for table in tables}
    seed = f"demostración/{vote_id}"
    for person in invented_people(seed, [(table.id, table.voters) for table in tables]):
        shift = SHIFTS[person.number % len(SHIFTS)]
        yield replace(person, workplace=names[person.station_id or ""], shift=shift)


def freeze_invented(
    stage: Stage,
    vote_id: str,
    tables: Sequence[Table],
    cut_off: date,
    purpose: RollPurpose = RollPurpose.VOTERS_390TER,
) -> int:
    """Import invented people as the union's list and freeze it; the roll's id."""
    roll_id = import_invented(stage, vote_id, tables, RollOrigin(RollSource.UNION, purpose, cut_off, NOTE))
    roll_freezing.freeze_roll(stage.core, stage.actor(cast.COORDINATOR), vote_id=vote_id, roll_id=roll_id)
    return roll_id


def import_invented(stage: Stage, vote_id: str, tables: Sequence[Table], origin: RollOrigin) -> int:
    """A version of invented people, still open; its id."""
    made = rolls.import_people(
        stage.core,
        stage.actor(cast.COORDINATOR),
        vote_id=vote_id,
        people=tuple(people_of(vote_id, tables)),
        origin=origin,
        invented=False,
    )
    return int(made.created[0])
