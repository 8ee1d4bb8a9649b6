"""The day of votes of the demo: a drill that goes on just now, and the tables of the contest, typed from paper."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from unionreg.application import day, day_arrivals, rehearsals, roll_freezing
from unionreg.application.queries.votes import vote_page
from unionreg.demo import cast, scenes
from unionreg.demo.stage import CENTRAL, at
from unionreg.domain.votes.count import PersonRole
from unionreg.domain.votes.day.records import (
    Closing,
    HelperRelation,
    HelpKind,
    HourFigures,
    IncidentKind,
    Opening,
    PaperDay,
    Present,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from unionreg.demo.stage import Stage
    from unionreg.demo.story import Table

_TABLE = (
    Present("Elia Ocampo Inventada", PersonRole.OFFICIAL, "Oficina inventada"),
    Present("Julia Canul Inventada", PersonRole.UNION_REPRESENTATIVE, "Sindicato inventado"),
    Present("Kenia Sosa Ficticia", PersonRole.OBSERVER, "Observatorio Inventado del Trabajo", "OBS-INVENTADA-001"),
)
_DRILL_VOTERS = 23
_DOCUMENTS = ("ine", "ine", "ine", "passport", "imss-card")


def opening(opened_at: datetime, voters: int, first_folio: int, roll_version: int) -> Opening:
    """An opening act in which everything is as it should be."""
    return Opening(
        opened_at=opened_at,
        people=_TABLE,
        boxes=1,
        boxes_transparent=True,
        boxes_shown_empty=True,
        seals=(f"S-{first_folio:05d}",),
        screens=2,
        ballots_received=voters,
        first_folio=first_folio,
        last_folio=first_folio + voters - 1,
        roll_version=roll_version,
        voters=voters,
    )


def type_days_from_paper(
    stage: Stage, vote_id: str, held_on: date, tables: Sequence[Table], came: Sequence[int]
) -> None:
    """Opening, hours and closing of the tables as their papers say; tables without a figure in ``came`` stay open."""
    core, coordinator = stage.core, stage.actor(cast.COORDINATOR)
    day.prepare_days(core, coordinator, vote_id=vote_id)
    first = 1
    for table, people in zip(tables, came, strict=False):
        paper = PaperDay(
            opening=opening(at(held_on, scenes.OPENS, 5), table.voters, first, 1),
            hours=_hours(held_on, people),
            closing=Closing(at(held_on, scenes.CLOSES), 0, table.voters - people, unused_cancelled=True, spoiled=0),
            marks=people,
        )
        day.record_from_paper(core, coordinator, vote_id=vote_id, station_id=table.id, paper=paper)
        first += table.voters


def _hours(held_on: date, people: int) -> tuple[HourFigures, ...]:
    """The voters of a table over its hours: many at the change of shift, few at night."""
    weights = (9, 14, 8, 6, 5, 5, 6, 12, 15, 8, 5, 4, 2, 1)
    rest, hours = people, []
    for place, weight in enumerate(weights):
        is_last = place == len(weights) - 1
        voted = rest if is_last else people * weight // sum(weights)
        rest -= voted
        hours.append(HourFigures(at(held_on, scenes.OPENS) + timedelta(hours=place), voted, queue=voted // 3))
    return tuple(hours)


def hold_a_drill(stage: Stage, of_vote_id: str) -> str:
    """A drill of the small vote, open at this moment: some came, an incident, somebody was helped; its id."""
    core, coordinator = stage.core, stage.actor(cast.COORDINATOR)
    made = rehearsals.create_rehearsal(core, coordinator, of_vote_id=of_vote_id)
    vote_id = made.created[0]
    with core.unit_of_work() as uow:
        roll = uow.rolls.latest(vote_id)
    if roll is not None:
        roll_freezing.freeze_roll(core, coordinator, vote_id=vote_id, roll_id=roll.roll_id)
    scenes.fix(stage, vote_id)
    day.prepare_days(core, coordinator, vote_id=vote_id)
    (station,) = vote_page(core, coordinator, vote_id=vote_id).draft.stations
    _run(stage, vote_id, station.id, station.voters_assigned or 0)
    return vote_id


def _run(stage: Stage, vote_id: str, station_id: str, voters: int) -> None:
    core, coordinator = stage.core, stage.actor(cast.COORDINATOR)
    ids = {"vote_id": vote_id, "station_id": station_id}
    now = core.clock().astimezone(CENTRAL)
    opened_at = now - timedelta(hours=2, minutes=now.minute, seconds=now.second)
    day.open_station(core, coordinator, **ids, opening=opening(opened_at, voters, 1, 1))
    for number in range(1, _DRILL_VOTERS + 1):
        document = _DOCUMENTS[number % len(_DOCUMENTS)]
        day_arrivals.mark_arrival(core, coordinator, **ids, number=1 + number * 3 % voters, document=document)
    for place, voted in enumerate((14, 9)):
        hour = opened_at + timedelta(hours=place)
        figures = HourFigures(hour, voted, queue=4 - place, note="Simulacro: cambio de turno" if place else "")
        day_arrivals.record_hour(core, coordinator, **ids, figures=figures)
    day_arrivals.set_assisted(
        core, coordinator, **ids, kind=HelpKind.SIGHT, relation=HelperRelation.CHOSEN_BY_VOTER, count=1
    )
    day_arrivals.report_incident(
        core,
        coordinator,
        vote_id=vote_id,
        station_id=station_id,
        kind=IncidentKind.PHONE_IN_BOOTH,
        at=opened_at + timedelta(minutes=50),
        text="Se pidió guardar un teléfono antes de pasar a la mampara; se atendió. (Simulacro)",
        reported_by="Elia Ocampo Inventada",
        witness="Kenia Sosa Ficticia",
    )
