"""Changing a notebook: each function gives the notebook with one thing more, or refuses with a sentence.

Answers, incidents and notes are only ever added: what was written down once stays, and a later answer stands beside
it. Own tally and sample are sums that are kept up, one of each for a station. Saving is not here (``observer``).

ConflictError of all functions: ``observation-station-unknown``, ``observation-text-too-long`` (limit),
``observation-photo-unknown``, ``observation-figure-out-of-range`` (limit), ``observation-too-many`` (limit),
``observation-time-without-offset``.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from unionreg.domain.observation.checklist import AnswerKind, Check, Scope, check_named
from unionreg.domain.observation.notebook import WHOLE_VOTE, Notebook, Observer, Seen, Sums, Tally
from unionreg.domain.votes.count import OptionVotes
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from datetime import datetime

    from unionreg.domain.observation.notebook import (
        Answer,
        Incident,
        Note,
        ObservedVote,
        PackageSeen,
        Photograph,
        Sample,
    )

LONGEST_TEXT = 2000
LONGEST_NAME = 300
LARGEST_FIGURE = 1_000_000
MOST_ANSWERS = 20_000
MOST_INCIDENTS = 500
MOST_PHOTOGRAPHS = 300
MOST_PHOTOGRAPH_BYTES = 512 << 20
MOST_NOTES = 1000
MOST_PACKAGES = 100
NULL = ""
"""In place of an option id: the mark of a null vote."""

# What strict readers of JSON refuse: byte order marks and signs that turn the direction of a line; and control signs.
_UNWANTED = re.compile("[\ufeff\u202a-\u202e\u2066-\u2069\ud800-\udfff\x00-\x09\x0b-\x1f\x7f-\x9f]")

Item = TypeVar("Item")


def begin(notebook_id: str, opened_at: datetime, vote: ObservedVote, observer: Observer) -> Notebook:
    """An empty notebook. ConflictError ``observation-observer-unnamed`` without a name."""
    _require_time(opened_at)
    return Notebook(notebook_id, 0, opened_at, vote, _clean_observer(observer))


def set_observer(notebook: Notebook, observer: Observer) -> Notebook:
    """Who observes, corrected."""
    return _next(replace(notebook, observer=_clean_observer(observer)))


def add_answer(notebook: Notebook, answer: Answer) -> Notebook:
    """One answer more. NotFoundError ``observation-check-unknown``; ConflictError ``observation-answer-unfit``."""
    check = check_named(answer.check)
    wanted = answer.station_id == WHOLE_VOTE if check.scope is Scope.VOTE else answer.station_id != WHOLE_VOTE
    answer = replace(answer, text=_clean(answer.text))
    if not wanted or not fits(check, answer):
        raise ConflictError("observation-answer-unfit", check=check.key)
    _require(notebook, answer.at, answer.station_id, answer.photos)
    return _next(replace(notebook, answers=_with(notebook.answers, answer, MOST_ANSWERS)))


def fits(check: Check, answer: Answer) -> bool:
    """Whether the answer is one that this question takes."""
    if answer.number is not None and not 0 <= answer.number <= LARGEST_FIGURE:
        return False
    if answer.seen is Seen.NOT_SEEN:
        return answer.number is None
    if check.kind is AnswerKind.YES_NO:
        return answer.seen is not None and answer.number is None
    if answer.seen is not None:
        return False
    if check.kind is AnswerKind.NUMBER:
        return answer.number is not None
    return answer.number is None and bool(answer.text)


def add_incident(notebook: Notebook, incident: Incident) -> Notebook:
    """One slip more; it gets the next number. ConflictError ``observation-incident-without-words``."""
    clean = replace(
        incident,
        number=len(notebook.incidents) + 1,
        text=_clean(incident.text),
        people=_clean(incident.people),
        witness=_clean(incident.witness),
    )
    if not clean.text:
        raise ConflictError("observation-incident-without-words")
    _require(notebook, clean.at, clean.station_id, clean.photos)
    return _next(replace(notebook, incidents=_with(notebook.incidents, clean, MOST_INCIDENTS)))


def hand_over(notebook: Notebook, number: int) -> Notebook:
    """A copy of this slip was given to the table. ConflictError ``observation-incident-unknown`` (number)."""
    if not 1 <= number <= len(notebook.incidents):
        raise ConflictError("observation-incident-unknown", number=number)
    slips = list(notebook.incidents)
    slips[number - 1] = replace(slips[number - 1], handed_over=True)
    return _next(replace(notebook, incidents=tuple(slips)))


def mark(notebook: Notebook, station_id: str, option: str, step: int, at: datetime) -> Notebook:
    """``step`` marks more (or fewer) for an option, or for ``NULL``. ConflictError ``observation-option-unknown``."""
    tally = notebook.tally_of(station_id) or empty_tally(notebook, station_id, at)
    if option == NULL:
        return set_tally(notebook, replace(tally, null_votes=tally.null_votes + step, at=at))
    if all(one.option != option for one in tally.votes):
        raise ConflictError("observation-option-unknown", option=option[:60])
    votes = tuple(replace(one, count=one.count + step) if one.option == option else one for one in tally.votes)
    return set_tally(notebook, replace(tally, votes=votes, at=at))


def empty_tally(notebook: Notebook, station_id: str, at: datetime) -> Tally:
    """A tally without a mark, with the options of the vote."""
    return Tally(station_id, tuple(OptionVotes(one.id, 0) for one in notebook.vote.options), 0, None, at)


def set_tally(notebook: Notebook, tally: Tally) -> Notebook:
    """The own count of a station as it stands now. ConflictError ``observation-option-unknown``."""
    _require(notebook, tally.at, tally.station_id, ())
    _require_station(tally.station_id)
    if tuple(one.option for one in tally.votes) != tuple(one.id for one in notebook.vote.options):
        raise ConflictError("observation-option-unknown", option="")
    figures = [*(one.count for one in tally.votes), tally.null_votes, 0 if tally.found is None else tally.found]
    _require_figures(figures)
    others = tuple(one for one in notebook.tallies if one.station_id != tally.station_id)
    return _next(replace(notebook, tallies=(*others, tally)))


def set_sample(notebook: Notebook, sample: Sample) -> Notebook:
    """The sample of a station as it stands. ConflictError ``observation-sample-unfit``: sums beyond those asked."""
    _require(notebook, sample.at, sample.station_id, ())
    questions = (sample.has_copy, sample.knows_content, sample.felt_free)
    figures = [sample.receipts, sample.receipts_signed, sample.asked]
    _require_figures([*figures, *(figure for sums in questions for figure in (sums.yes, sums.no))])
    if sample.receipts_signed > sample.receipts or any(_sum(sums) > sample.asked for sums in questions):
        raise ConflictError("observation-sample-unfit")
    others = tuple(one for one in notebook.samples if one.station_id != sample.station_id)
    return _next(replace(notebook, samples=(*others, sample)))


def add_photograph(notebook: Notebook, photograph: Photograph) -> Notebook:
    """One photograph more; one that is there already changes nothing.

    ConflictError ``observation-photos-too-large`` (megabytes).
    """
    _require_time(photograph.at)
    if notebook.photograph(photograph.sha256) is not None:
        return notebook
    if sum(one.bytes for one in notebook.photographs) + photograph.bytes > MOST_PHOTOGRAPH_BYTES:
        raise ConflictError("observation-photos-too-large", megabytes=MOST_PHOTOGRAPH_BYTES >> 20)
    clean = replace(photograph, name=_clean_name(photograph.name), caption=_clean(photograph.caption))
    return _next(replace(notebook, photographs=_with(notebook.photographs, clean, MOST_PHOTOGRAPHS)))


def add_note(notebook: Notebook, note: Note) -> Notebook:
    """One note more. ConflictError ``observation-note-empty``."""
    clean = replace(note, text=_clean(note.text))
    if not clean.text:
        raise ConflictError("observation-note-empty")
    _require(notebook, clean.at, clean.station_id, ())
    return _next(replace(notebook, notes=_with(notebook.notes, clean, MOST_NOTES)))


def add_package(notebook: Notebook, package: PackageSeen) -> Notebook:
    """A comparison with the official package more."""
    _require_time(package.at)
    return _next(replace(notebook, packages=_with(notebook.packages, package, MOST_PACKAGES)))


def _next(notebook: Notebook) -> Notebook:
    return replace(notebook, revision=notebook.revision + 1)


def _with(items: tuple[Item, ...], item: Item, limit: int) -> tuple[Item, ...]:
    if len(items) >= limit:
        raise ConflictError("observation-too-many", limit=limit)
    return (*items, item)


def _sum(sums: Sums) -> int:
    return sums.yes + sums.no


def _require(notebook: Notebook, at: datetime, station_id: str, photos: tuple[str, ...]) -> None:
    _require_time(at)
    if station_id != WHOLE_VOTE and notebook.station(station_id) is None:
        raise ConflictError("observation-station-unknown", station=station_id[:60])
    if any(notebook.photograph(photo) is None for photo in photos) or len(set(photos)) != len(photos):
        raise ConflictError("observation-photo-unknown")


def _require_station(station_id: str) -> None:
    if station_id == WHOLE_VOTE:
        raise ConflictError("observation-station-unknown", station="")


def _require_time(at: datetime) -> None:
    if at.utcoffset() is None:
        raise ConflictError("observation-time-without-offset")


def _require_figures(figures: list[int]) -> None:
    if any(not 0 <= figure <= LARGEST_FIGURE for figure in figures):
        raise ConflictError("observation-figure-out-of-range", limit=LARGEST_FIGURE)


def _clean_observer(observer: Observer) -> Observer:
    clean = Observer(
        _clean_name(observer.name), _clean_name(observer.organisation), _clean_name(observer.accreditation)
    )
    if not clean.name:
        raise ConflictError("observation-observer-unnamed")
    return clean


def _clean_name(text: str) -> str:
    """One line of text."""
    return _clean(" ".join(text.split()), LONGEST_NAME)


def _clean(text: str, limit: int = LONGEST_TEXT) -> str:
    """Text as it is kept: canonical form, without signs that cannot be seen."""
    clean = _UNWANTED.sub("", unicodedata.normalize("NFC", text)).strip()
    clean = unicodedata.normalize("NFC", clean)
    if len(clean) > limit:
        raise ConflictError("observation-text-too-long", limit=limit)
    return clean
