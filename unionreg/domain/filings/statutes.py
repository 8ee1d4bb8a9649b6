"""The checklist of what statutes must say (LFT 371; for federations and confederations also 383).

Each point has its key, its article and its words in the text catalogue (``statutes.<key>.title|explanation``). Where
the union finds it in its statutes is a page; whether the words there are enough is for a person to judge.
"""

from __future__ import annotations

from dataclasses import dataclass

from unionreg.domain.filings.filing import FilingKind, StatuteAnswer


@dataclass(frozen=True, slots=True)
class StatutePoint:
    """One point. ``optional``: the law gives the answer where the statutes are silent, or asks for nothing certain."""

    key: str
    article: str
    optional: bool = False


CHECKLIST: tuple[StatutePoint, ...] = (
    StatutePoint("I", "LFT 371 fr. I"),
    StatutePoint("II", "LFT 371 fr. II"),
    StatutePoint("III", "LFT 371 fr. III"),
    StatutePoint("IV", "LFT 371 fr. IV", optional=True),
    StatutePoint("V", "LFT 371 fr. V"),
    StatutePoint("VI", "LFT 371 fr. VI"),
    StatutePoint("VII", "LFT 371 fr. VII"),
    StatutePoint("VIII", "LFT 371 fr. VIII"),
    StatutePoint("IX-a", "LFT 371 fr. IX a"),
    StatutePoint("IX-b", "LFT 371 fr. IX b"),
    StatutePoint("IX-c", "LFT 371 fr. IX c"),
    StatutePoint("IX-d", "LFT 371 fr. IX d"),
    StatutePoint("IX-e", "LFT 371 fr. IX e"),
    StatutePoint("IX-f", "LFT 371 fr. IX f"),
    StatutePoint("IX-bis", "LFT 371 fr. IX Bis"),
    StatutePoint("IX-ter", "LFT 371 fr. IX Ter"),
    StatutePoint("X", "LFT 371 fr. X"),
    StatutePoint("XI", "LFT 371 fr. XI"),
    StatutePoint("XII", "LFT 371 fr. XII"),
    StatutePoint("XIII", "LFT 371 fr. XIII"),
    StatutePoint("XIV", "LFT 371 fr. XIV"),
    StatutePoint("XIV-bis", "LFT 371 fr. XIV Bis"),
    StatutePoint("XV", "LFT 371 fr. XV", optional=True),
)
FEDERATION_POINTS: tuple[StatutePoint, ...] = (
    StatutePoint("383-I", "LFT 383 fr. I"),
    StatutePoint("383-II", "LFT 383 fr. II"),
    StatutePoint("383-III", "LFT 383 fr. III"),
)


def checklist(kind: FilingKind) -> tuple[StatutePoint, ...]:
    """The points that statutes handed in with this kind of filing have to meet."""
    return (*CHECKLIST, *FEDERATION_POINTS) if kind is FilingKind.FEDERATION else CHECKLIST


def open_points(kind: FilingKind, answers: tuple[StatuteAnswer, ...]) -> tuple[StatutePoint, ...]:
    """The points that are not optional and have neither a page nor a reason why they do not apply, in order.

    "Does not apply" counts only with a note: without one nobody could judge it.
    """
    settled = {each.key for each in answers if each.page is not None or (each.not_applicable and each.note.strip())}
    return tuple(point for point in checklist(kind) if not point.optional and point.key not in settled)
