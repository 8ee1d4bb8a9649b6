"""Words of the union's desk: tasks as verbs, states with their tone, when something was saved. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.localisation import date_time, short_date
from ui.theme import Tone
from unionreg.domain.filings.filing_type import Section
from unionreg.domain.filings.progress import TaskState

if TYPE_CHECKING:
    from datetime import datetime

    from unionreg.domain.filings.filing import FilingData
    from unionreg.texts import Texts

translate = QCoreApplication.translate
_MINUTE = 60
_HOUR = 60
_MEGABYTE = 1_000_000
_TONES = {
    TaskState.NOT_STARTED: Tone.NEUTRAL,
    TaskState.IN_PROGRESS: Tone.INFO,
    TaskState.DONE: Tone.POSITIVE,
    TaskState.PROBLEM: Tone.NEGATIVE,
}


def task_name(section: Section) -> str:
    """What a person does in a section, beginning with a verb."""
    return {
        Section.ORGANISATION: translate("UnionWords", "Say who files"),
        Section.ADDRESS: translate("UnionWords", "Give the address and how to reach you"),
        Section.EMPLOYERS: translate("UnionWords", "Name the employers and work centres"),
        Section.ASSEMBLIES: translate("UnionWords", "Tell about the assemblies"),
        Section.STATUTES: translate("UnionWords", "Go through the statutes point by point"),
        Section.MEMBERS: translate("UnionWords", "Take in the list of members"),
        Section.MEMBER_UNIONS: translate("UnionWords", "Name the unions that it is made of"),
        Section.LEADERSHIP: translate("UnionWords", "Name the people of the leadership"),
        Section.AFFILIATION: translate("UnionWords", "Say whether it belongs to a federation"),
        Section.ACCOUNTS: translate("UnionWords", "Report the accounts"),
        Section.REPRESENTATIVENESS: translate("UnionWords", "Count the support of the 30 %"),
        Section.VOTE: translate("UnionWords", "Give days, hours and places of the vote"),
        Section.CONTRACT: translate("UnionWords", "Describe what is deposited"),
        Section.ATTACHMENTS: translate("UnionWords", "Attach the documents"),
        Section.OATH: translate("UnionWords", "State under oath and name who signs by hand"),
    }[section]


def state_word(state: TaskState, texts: Texts) -> str:
    """A state in words."""
    return texts.get(f"task-state.{state.value}")


def state_tone(state: TaskState) -> Tone:
    """The tone of a state."""
    return _TONES[state]


def filing_title(data: FilingData) -> str:
    """Whose filing it is, in a list; a dash while nobody said."""
    return data.organisation.name or translate("UnionWords", "Organisation without a name yet")


def saved_words(saved: datetime | None, now: datetime) -> str:
    """How long ago something was saved: "Guardado hace 2 min"."""
    if saved is None:
        return ""
    minutes = int((now - saved).total_seconds()) // _MINUTE
    if minutes < 1:
        return translate("UnionWords", "Saved just now")
    if minutes < _HOUR:
        return translate("UnionWords", "Saved {0} min ago").format(minutes)
    if saved.astimezone().date() == now.astimezone().date():
        return translate("UnionWords", "Saved today at {0}").format(f"{saved.astimezone():%H:%M}")
    return translate("UnionWords", "Saved on {0}").format(short_date(saved.astimezone().date()))


def moment_words(at: datetime) -> str:
    """Day and time."""
    return date_time(at)


def megabytes(size: int) -> str:
    """A size as people say it: 3.4 MB, or kB below one."""
    if size < _MEGABYTE:
        return f"{max(size // 1000, 1):,} kB"
    return f"{size // _MEGABYTE:,}.{size * 10 // _MEGABYTE % 10} MB"
