"""Votes of the demo that are not finished: a disputed one, a contest being counted, a fixed vote, a draft."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application import counting, papers, results, votes
from unionreg.application.queries.votes import draft_view
from unionreg.demo import beforehand, cast, during, rolls, scenes, story
from unionreg.demo.stage import at
from unionreg.domain.rolls.roll import RollPurpose
from unionreg.domain.votes.count_entry import Place
from unionreg.domain.votes.vote import Union

if TYPE_CHECKING:
    from datetime import date

    from unionreg.demo.stage import Stage
    from unionreg.domain.votes.count_entry import EntryValues


def tell_disputed(stage: Stage) -> str:
    """A closed vote whose outcome depends on the base: nobody has resolved it yet."""
    day = stage.day(3)
    title = "Contrato inicial, Hilados Inventados de la Sierra"
    question = "¿Aprueba usted el contrato colectivo inicial? (Consulta inventada)"
    vote_id = scenes.open_draft(stage, "390ter_initial", title, question, day)
    parties = ((story.DISPUTED_UNION,), story.DISPUTED_EMPLOYER, None)
    scenes.write_definition(stage, vote_id, day, story.DISPUTED_TABLES, parties, {})
    scenes.fix(stage, vote_id)
    stage.clock.set(at(day, scenes.COUNTED, 30))
    for table, sheet in zip(story.DISPUTED_TABLES, story.DISPUTED_SHEETS, strict=True):
        typed = scenes.yes_or_no(day, table, sheet)
        scenes.first_entry(stage, vote_id, table.id, typed, {})
        scenes.second_entry(stage, vote_id, table.id, typed, {})
    results.close_vote(stage.core, stage.actor(cast.COORDINATOR), vote_id=vote_id)
    return vote_id


def tell_contest(stage: Stage) -> str:
    """A contest of three unions in the middle of its count: settled, different, waiting for the second, empty."""
    day = stage.day(1)
    stage.clock.set(at(stage.day(20), 12))
    title = "Constancia de representatividad, Empaques Inventados de la Laguna"
    question = "¿Qué sindicato quiere usted que le represente? (Consulta inventada)"
    vote_id = scenes.open_draft(stage, "390bis_contest", title, question, day)
    parties = (story.CONTEST_UNIONS, story.CONTEST_EMPLOYER, None)
    more = {"options": story.CONTEST_OPTIONS}
    scenes.write_definition(stage, vote_id, day, story.CONTEST_TABLES, parties, more, with_roll=False)
    beforehand.ask_for_representativeness(stage, vote_id, story.CONTEST_UNIONS, story.CONTEST_TABLES, (4, 5, 3))
    rolls.freeze_invented(stage, vote_id, story.CONTEST_TABLES, day, RollPurpose.VOTERS_390BIS)
    scenes.fix(stage, vote_id)
    stage.clock.set(at(day, scenes.COUNTED, 30))
    morning = _typed(day, {"naranja": 98, "violeta": 87, "turquesa": 21}, null=4, printed=240)
    scenes.first_entry(stage, vote_id, "turno-matutino", morning, {})
    scenes.second_entry(stage, vote_id, "turno-matutino", morning, {})
    evening = _typed(day, {"naranja": 61, "violeta": 83, "turquesa": 12}, null=2, printed=185)
    scenes.first_entry(stage, vote_id, "turno-vespertino", evening, {})
    scenes.second_entry(stage, vote_id, "turno-vespertino", _swapped(evening), {})
    during.type_days_from_paper(stage, vote_id, day, story.CONTEST_TABLES, (210, 158, 73))
    night = _typed(day, {"naranja": 33, "violeta": 30, "turquesa": 9}, null=1, printed=96)
    scenes.first_entry(stage, vote_id, "turno-nocturno", night, {})
    return vote_id


def leave_an_entry_open(stage: Stage, vote_id: str) -> None:
    """The second clerk has begun the night shift's sheet and stopped half way."""
    core, clerk = stage.core, stage.actor(cast.SECOND_CLERK)
    opened = counting.open_entry(core, clerk, vote_id=vote_id, station_id="turno-nocturno", place=Place.SECOND)
    half = scenes.values(stage.day(1), {}, {"received": 96, "unused": 23})
    blank = dict.fromkeys(("spoiled", "taken_away", "challenged"))
    counting.save_progress(
        core, clerk, entry_id=int(opened.created[0]), values=replace(half, figures={**half.figures, **blank})
    )


def _typed(day: date, votes: dict[str, int], *, null: int, printed: int) -> EntryValues:
    found = sum(votes.values()) + null
    ballots = {
        "received": printed,
        "unused": printed - found,
        "found": found,
        "voters_signed": found,
        "null_votes": null,
    }
    return scenes.values(day, votes, ballots)


def _swapped(right: EntryValues) -> EntryValues:
    """The second clerk swaps the digits of two options: 61 and 83 become 16 and 38, and says so on the paper."""
    figures = {**right.figures, "votes.naranja": 83, "votes.violeta": 61}
    return replace(right, figures=figures)


def tell_fixed(stage: Stage) -> str:
    """A small vote of the coming days: fixed, its blank act printed."""
    day = stage.day(-9)
    stage.clock.set(at(stage.day(5), 9))
    title = "Contrato inicial, Panificadora Inventada La Espiga"
    question = "¿Aprueba usted el contrato colectivo inicial? (Consulta inventada)"
    vote_id = scenes.open_draft(stage, "390ter_initial", title, question, day)
    parties = ((story.SMALL_UNION,), story.SMALL_EMPLOYER, None)
    scenes.write_definition(stage, vote_id, day, (story.SMALL_TABLE,), parties, {}, with_roll=False)
    rolls.freeze_invented(stage, vote_id, (story.SMALL_TABLE,), stage.day(6))
    beforehand.arrange_bakery(stage, vote_id, day, story.SMALL_TABLE)
    scenes.fix(stage, vote_id)
    papers.issue_blank_acts(stage.core, stage.actor(cast.COORDINATOR), vote_id=vote_id)
    return vote_id


def tell_draft(stage: Stage) -> tuple[str, str]:
    """A vote that somebody began to prepare; its id, and that of the roll as the union sent it."""
    title = "Revisión general, Talleres Supuestos del Norte"
    day, coordinator = stage.day(-30), stage.actor(cast.COORDINATOR)
    vote_id = scenes.open_draft(stage, "400bis_general_revision", title, "", day)
    draft = draft_view(stage.core, coordinator, vote_id=vote_id).draft
    begun = replace(draft, stations=tuple(scenes.stations_of(day, (story.WORKSHOP_TABLE,))))
    votes.save_draft_definition(stage.core, coordinator, vote_id=vote_id, draft=begun)
    return vote_id, str(beforehand.take_in_a_messy_list(stage, vote_id, (story.WORKSHOP_TABLE,)))


def tell_single(stage: Stage) -> str:
    """One union alone asks for the certificate of representativeness; the ruling follows when the window is over."""
    title = "Constancia de representatividad, Talleres Supuestos del Norte"
    vote_id = scenes.open_draft(stage, "390bis_contest", title, "", stage.day(10))
    union = Union("talleres", "Sindicato Inventado de Talleres del Norte", "INV-0502/2024")
    beforehand.ask_for_representativeness(stage, vote_id, (union,), (story.WORKSHOP_TABLE,), (4,))
    return vote_id
