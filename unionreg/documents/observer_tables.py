"""The rows of the observer's report: answers by phase, own count beside the official one, sums of questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.documents.tables import Row, RowKind
from unionreg.domain.observation.checklist import Phase, Scope, checks_of
from unionreg.domain.observation.notebook import WHOLE_VOTE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from unionreg.domain.observation.comparison import OfficialCount
    from unionreg.domain.observation.notebook import Answer, Notebook, Sample, Tally
    from unionreg.texts import Texts


def stations_observed(notebook: Notebook) -> tuple[str, ...]:
    """The stations that anything was written down for, in the order of the vote."""
    named = {
        *(one.station_id for one in notebook.answers),
        *(one.station_id for one in notebook.incidents),
        *(one.station_id for one in notebook.tallies),
        *(one.station_id for one in notebook.samples),
    }
    return tuple(one.id for one in notebook.vote.stations if one.id in named)


def answer_rows(
    notebook: Notebook, phase: Phase, station_id: str, texts: Texts, photo_numbers: Mapping[str, int]
) -> list[Row]:
    """Question, answer and time; earlier answers stand below the one that counts, what is unanswered in italics."""
    scope = Scope.VOTE if station_id == WHOLE_VOTE else Scope.STATION
    rows = []
    for check in checks_of(phase):
        if check.scope is not scope:
            continue
        question = texts.get(f"observation.check.{check.key}")
        answers = notebook.answers_to(check.key, station_id)
        if not answers:
            rows.append(Row((question, texts.get("observation.unanswered"), ""), RowKind.LEFT_OUT))
            continue
        said = answer_words(answers[-1], texts, photo_numbers)
        for before in reversed(answers[:-1]):
            told = answer_words(before, texts, photo_numbers)
            said += "\n" + texts.get("observation.before-that", answer=told, time=_time(before))
        rows.append(Row((question, said, _time(answers[-1]))))
    return rows


def answer_words(answer: Answer, texts: Texts, photo_numbers: Mapping[str, int]) -> str:
    """An answer in words, with its remark and photographs."""
    said = [] if answer.seen is None else [texts.get(f"observation.seen.{answer.seen.value}")]
    if answer.number is not None:
        said.append(f"{answer.number:,}")
    if answer.text:
        said.append(answer.text)
    if answer.photos:
        numbers = ", ".join(str(photo_numbers[one]) for one in answer.photos if one in photo_numbers)
        said.append(texts.get("observation.photo-mark", numbers=numbers))
    return ". ".join(said)


def tally_rows(notebook: Notebook, tally: Tally, official: OfficialCount | None, texts: Texts) -> list[Row]:
    """Each figure, own and official, and the difference where both are known."""
    same_vote = official is not None and official.vote_id == notebook.vote.vote_id
    station = official.station(tally.station_id) if official is not None and same_vote else None
    counted = {} if station is None else {one.option: one.count for one in station.votes}
    labels = {one.id: one.label for one in notebook.vote.options}
    rows = [Row(_figures(labels[one.option], one.count, counted.get(one.option))) for one in tally.votes]
    rows.append(
        Row(_figures(texts.get("observation.null"), tally.null_votes, None if station is None else station.null_votes))
    )
    total = None if station is None else sum(counted.values()) + station.null_votes
    rows.append(Row(_figures(texts.get("observation.sum"), tally.marks, total), RowKind.TOTAL))
    rows.append(Row(_figures(texts.get("observation.found"), tally.found, None if station is None else station.found)))
    return rows


def sample_rows(sample: Sample, texts: Texts) -> list[tuple[str, ...]]:
    """The three questions with yes, no, and those who did not answer."""
    questions = (
        ("has-copy", sample.has_copy),
        ("knows-content", sample.knows_content),
        ("felt-free", sample.felt_free),
    )
    return [
        (
            texts.get(f"observation.question.{key}"),
            f"{sums.yes:,}",
            f"{sums.no:,}",
            f"{sample.asked - sums.yes - sums.no:,}",
        )
        for key, sums in questions
    ]


def _figures(label: str, own: int | None, official: int | None) -> tuple[str, ...]:
    difference = "" if own is None or official is None else "=" if own == official else f"{own - official:+,}"
    return label, "—" if own is None else f"{own:,}", "—" if official is None else f"{official:,}", difference


def _time(answer: Answer) -> str:
    return f"{answer.at:%d/%m/%Y %H:%M} ({answer.at:%z})".replace("+0000", "UTC")
