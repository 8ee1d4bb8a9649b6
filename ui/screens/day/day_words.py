"""Words of the day: states, reasons, kinds of help and incidents, steps of the script, times. No widget, no use case.

What the printed script says too has its words in the core's texts: steps, reasons, kinds, identity documents.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.theme import Tone
from unionreg.domain.votes.count import PersonRole
from unionreg.domain.votes.day.states import DayState

if TYPE_CHECKING:
    from datetime import datetime

    from unionreg.domain.votes.day.records import ChallengeReason, HelperRelation, HelpKind, IncidentKind
    from unionreg.texts import Texts

translate = QCoreApplication.translate


def state_word(state: DayState) -> str:
    """Where the day of a station stands."""
    return {
        DayState.PREPARED: translate("DayWords", "Not opened yet"),
        DayState.OPEN: translate("DayWords", "Open, people are voting"),
        DayState.SUSPENDED: translate("DayWords", "Suspended"),
        DayState.CLOSED: translate("DayWords", "Closed"),
        DayState.NOT_OPENED: translate("DayWords", "Never opened"),
    }[state]


def state_tone(state: DayState) -> Tone:
    """The tone that goes with the word."""
    return {
        DayState.PREPARED: Tone.NEUTRAL,
        DayState.OPEN: Tone.INFO,
        DayState.SUSPENDED: Tone.WARNING,
        DayState.CLOSED: Tone.POSITIVE,
        DayState.NOT_OPENED: Tone.NEGATIVE,
    }[state]


def reason_word(texts: Texts, reason: ChallengeReason) -> str:
    """Why the right of a person to vote was disputed."""
    return _first_large(texts.get(f"day.challenge.{reason.value}"))


def help_word(texts: Texts, kind: HelpKind) -> str:
    """What kind of help was given."""
    return _first_large(texts.get(f"day.help.{kind.value}"))


def helper_word(texts: Texts, relation: HelperRelation) -> str:
    """Who helped."""
    return _first_large(texts.get(f"day.relation.{relation.value}"))


def incident_word(texts: Texts, kind: IncidentKind) -> str:
    """What happened."""
    return _first_large(texts.get(f"day.incident.{kind.value}"))


def role_word(role: PersonRole) -> str:
    """In what role somebody is at the table."""
    return {
        PersonRole.OFFICIAL: translate("DayWords", "Official of the table"),
        PersonRole.UNION_REPRESENTATIVE: translate("DayWords", "Representative of the union"),
        PersonRole.EMPLOYER_REPRESENTATIVE: translate("DayWords", "Representative of the employer"),
        PersonRole.OBSERVER: translate("DayWords", "Observer"),
        PersonRole.OTHER: translate("DayWords", "Other"),
    }[role]


def document_word(texts: Texts, kind: str) -> str:
    """A kind of identity document."""
    return texts.get(f"identity.{kind}") if texts.has(f"identity.{kind}") else kind


def hour_words(first: datetime, last: datetime | None = None) -> str:
    """An hour of the day, for example "07:00–08:00"; of several, from the first to the end of the last."""
    end = (last or first).hour + 1
    return f"{first:%H}:00–{end:02}:00"


def clock(at: datetime, of: datetime) -> str:
    """The time in the offset of the vote."""
    return f"{at.astimezone(of.tzinfo):%H:%M}"


def _first_large(words: str) -> str:
    return words[:1].upper() + words[1:]


def rehearsal_word() -> str:
    """How a rehearsal is marked everywhere."""
    return translate("DayWords", "SIMULACRO / REHEARSAL: invented voters, proves nothing")
