"""What happens in every vote of the demo: preparing it, entering sheets twice, closing, signing, certifying."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application import counting, votes
from unionreg.application.queries.votes import draft_view
from unionreg.application.vote_drafts import DraftStation
from unionreg.demo import cast
from unionreg.demo.stage import at
from unionreg.domain.votes.count import Ballots, OptionVotes, PaperSignature, Person, PersonRole, StationCount
from unionreg.domain.votes.count_entry import EntryValues, Place
from unionreg.domain.votes.vote import FolioRange, Official, RollDigest

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from unionreg.application.vote_drafts import DraftDefinition
    from unionreg.demo.stage import Stage
    from unionreg.demo.story import Sheet, Table
    from unionreg.domain.votes.vote import Employer, Union, VoteDefinition

OPENS, CLOSES, COUNTED = 6, 20, 21
_OFFICIALS = (cast.OFFICIAL, cast.SECOND_OFFICIAL)


def open_draft(stage: Stage, procedure: str, title: str, question: str, day: date) -> str:
    """A new vote in preparation; its id."""
    made = votes.create_vote(
        stage.core,
        stage.actor(cast.COORDINATOR),
        procedure=procedure,
        title=title,
        question=question,
        held_on=day,
    )
    return made.created[0]


def write_definition(
    stage: Stage,
    vote_id: str,
    day: date,
    tables: Sequence[Table],
    parties: tuple[Sequence[Union], Employer, str | None],
    more: Mapping[str, object],
    *,
    with_roll: bool = True,
) -> DraftDefinition:
    """Write the whole definition of a vote held on ``day``; ``more`` replaces further fields of the draft.

    ``with_roll``: name a roll file by its digest; without, the people themselves follow (``rolls.freeze_invented``).
    """
    core, coordinator = stage.core, stage.actor(cast.COORDINATOR)
    covered = sum(table.voters for table in tables)
    unions, employer, contract = parties
    draft = replace(
        draft_view(core, coordinator, vote_id=vote_id).draft,
        unions=tuple(unions),
        employers=(employer,),
        contract_number=contract,
        workers_covered=covered,
        workers_with_right_to_vote=covered,
        stations=tuple(stations_of(day, tables)),
        certify=1,
        officials=tuple(Official(each.name, each.rfc, "Funcionaria o funcionario conciliador") for each in _OFFICIALS),
        calendar_id=f"inventado-{day.year}",
    )
    draft = replace(draft, roll=_named_roll(covered) if with_roll else None, **more)  # type: ignore[arg-type]
    votes.save_draft_definition(core, coordinator, vote_id=vote_id, draft=draft)
    return draft


def _named_roll(people: int) -> RollDigest:
    """The digest of a roll of so many invented people that is kept elsewhere, as votes of earlier years have it."""
    lines = (f"{number};PERSONA TRABAJADORA INVENTADA {number}\n" for number in range(1, people + 1))
    content = "".join(lines).encode("utf-8")
    return RollDigest(hashlib.sha256(content).hexdigest(), len(content), people)


def fix(stage: Stage, vote_id: str) -> None:
    """Freeze the definition."""
    votes.fix_definition(stage.core, stage.actor(cast.COORDINATOR), vote_id=vote_id)


def stations_of(day: date, tables: Sequence[Table]) -> list[DraftStation]:
    """The tables as stations of a draft, with their hours and ballots numbered one after another."""
    stations = []
    first = 1
    for table in tables:
        last = first + table.voters - 1
        stations.append(
            DraftStation(
                id=table.id,
                name=table.name,
                address=table.address,
                opens_at=at(day, OPENS),
                closes_at=at(day, CLOSES),
                voters_assigned=table.voters,
                ballots_printed=table.voters,
                folios=FolioRange(first, last),
            )
        )
        first = last + 1
    return stations


def values(day: date, votes_by_option: Mapping[str, int], ballots: Mapping[str, int], minute: int = 0) -> EntryValues:
    """What a clerk types from a sheet; what is not named is 0. ``ballots`` by field key of the sheet."""
    figures: dict[str, int | None] = {"spoiled": 0, "taken_away": 0, "challenged": 0, **ballots}
    figures |= {f"votes.{option}": count for option, count in votes_by_option.items()}
    return EntryValues(figures, at(day, OPENS, 5), at(day, CLOSES), at(day, COUNTED, minute))


def yes_or_no(day: date, table: Table, sheet: Sheet) -> EntryValues:
    """What a clerk types from a sheet of a vote of yes and no whose null ballots were all left blank."""
    found = sheet.yes + sheet.no + sheet.null
    ballots = {
        "received": table.voters,
        "unused": sheet.unused,
        "found": found,
        "voters_signed": found + sheet.more_signatures,
        "null_votes": sheet.null,
        "null_breakdown.unmarked": sheet.null,
        "null_breakdown.multiple": 0,
        "null_breakdown.not_authentic": 0,
    }
    return values(day, {"yes": sheet.yes, "no": sheet.no}, ballots)


def paper_count(definition: VoteDefinition, station_id: str, typed: EntryValues) -> StationCount:
    """The sheet as a count, to draw it filled; ``typed`` must be complete."""
    figures = {key: value or 0 for key, value in typed.figures.items()}
    opened_at, closed_at, counted_at = typed.opened_at, typed.closed_at, typed.counted_at
    if opened_at is None or closed_at is None or counted_at is None:
        raise ValueError("a sheet of the story without its hours")
    return StationCount(
        vote_id=definition.vote_id,
        station_id=station_id,
        version=1,
        correction=None,
        opened_at=opened_at,
        closed_at=closed_at,
        counted_at=counted_at,
        ballots=Ballots(*(figures[key] for key in ("received", "unused", "spoiled", "taken_away", "found"))),
        voters_signed=figures["voters_signed"],
        votes=tuple(OptionVotes(option.id, figures[f"votes.{option.id}"]) for option in definition.options),
        null_votes=figures["null_votes"],
        null_breakdown=None,
        challenged=figures["challenged"],
        people=at_the_table(),
        incidents=(),
        explained=(),
        sheets=(),
    )


def at_the_table(delegate: str = "Julia Canul Inventada") -> tuple[Person, ...]:
    """The people of a table and how they signed its sheet."""
    return (
        Person("Elia Ocampo Inventada", PersonRole.OFFICIAL, "Oficina inventada", PaperSignature.SIGNED),
        Person(delegate, PersonRole.UNION_REPRESENTATIVE, "Sindicato inventado", PaperSignature.SIGNED),
        Person("Kenia Sosa Ficticia", PersonRole.OBSERVER, "Observación inventada", PaperSignature.SIGNED),
    )


def first_entry(stage: Stage, vote_id: str, station_id: str, typed: EntryValues, warnings: Mapping[str, str]) -> int:
    """The first clerk enters a sheet with people at the table; the entry's id."""
    core, clerk = stage.core, stage.actor(cast.FIRST_CLERK)
    opened = counting.open_entry(core, clerk, vote_id=vote_id, station_id=station_id, place=Place.FIRST)
    counting.save_people(core, clerk, vote_id=vote_id, station_id=station_id, people=at_the_table())
    return _finish(stage, int(opened.created[0]), cast.FIRST_CLERK, typed, warnings)


def second_entry(stage: Stage, vote_id: str, station_id: str, typed: EntryValues, warnings: Mapping[str, str]) -> int:
    """The second clerk enters the same sheet without seeing the first entry; the entry's id."""
    core, clerk = stage.core, stage.actor(cast.SECOND_CLERK)
    opened = counting.open_entry(core, clerk, vote_id=vote_id, station_id=station_id, place=Place.SECOND)
    return _finish(stage, int(opened.created[0]), cast.SECOND_CLERK, typed, warnings)


def _finish(stage: Stage, entry_id: int, player: cast.Player, typed: EntryValues, warnings: Mapping[str, str]) -> int:
    core, clerk = stage.core, stage.actor(player)
    counting.save_progress(core, clerk, entry_id=entry_id, values=typed)
    for code, explanation in warnings.items():
        counting.explain_warning(core, clerk, entry_id=entry_id, code=code, explanation=explanation)
    counting.finish_entry(core, clerk, entry_id=entry_id, values=typed)
    return entry_id
