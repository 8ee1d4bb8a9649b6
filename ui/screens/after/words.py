"""Words of the aftermath: the clock in days, kinds, rulings, things kept. No widget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.localisation import long_date
from ui.theme import Tone
from unionreg.domain.votes.custody import CustodyKind, ThingKind
from unionreg.domain.votes.objections import Channel, Effect, Irregularity, Ruling
from unionreg.domain.votes.remote_results import RemoteState

if TYPE_CHECKING:
    from collections.abc import Mapping

    from unionreg.application.queries.after import ClockLine
    from unionreg.domain.votes.custody import KeptThing

translate = QCoreApplication.translate


def term_name(key: str) -> str:
    """What is to be done within a term."""
    return {
        "appr.publish_result": translate("After", "Post the result"),
        "appr.report_result": translate("After", "Report it to the Centre"),
    }[key]


def term_words(line: ClockLine) -> tuple[str, str, Tone]:
    """The last day, how it stands in words, and the tone of that."""
    if line.due is None:
        return translate("After", "No calendar"), translate("After", "the day cannot be told"), Tone.WARNING
    due = translate("After", "by {0}").format(long_date(line.due))
    if line.done_on is not None and line.late:
        return due, translate("After", "done late, on {0}").format(long_date(line.done_on)), Tone.WARNING
    if line.done_on is not None:
        return due, translate("After", "done on {0}").format(long_date(line.done_on)), Tone.POSITIVE
    if line.left < 0:
        return due, translate("After", "ended %n business day(s) ago", "", -line.left), Tone.NEGATIVE
    if line.left == 0:
        return due, translate("After", "today is the last day"), Tone.WARNING
    tone = Tone.INFO if line.left > 1 else Tone.WARNING
    return due, translate("After", "%n business day(s) left", "", line.left), tone


def channel_word(channel: Channel) -> str:
    """How an objection came in."""
    return {
        Channel.PLATFORM: translate("After", "Platform"),
        Channel.EMAIL: translate("After", "E-mail"),
        Channel.PAPER: translate("After", "Paper"),
    }[channel]


def irregularity_word(kind: Irregularity) -> str:
    """What is complained of."""
    return {
        Irregularity.NO_CONTRACT_COPY: translate("After", "No copy of the contract was given"),
        Irregularity.EXCLUDED_VOTERS: translate("After", "People with a right to vote were left out"),
        Irregularity.NO_CUSTODY: translate("After", "Papers were not guarded"),
        Irregularity.COERCION: translate("After", "Pressure or coercion"),
        Irregularity.OTHER: translate("After", "Something else"),
    }[kind]


def ruling_word(ruling: Ruling) -> str:
    """A ruling as it is called."""
    return {
        Ruling.UPHELD: translate("After", "Upheld"),
        Ruling.PARTLY_UPHELD: translate("After", "Upheld in part"),
        Ruling.DISMISSED: translate("After", "Dismissed"),
        Ruling.INADMISSIBLE: translate("After", "Inadmissible"),
    }[ruling]


def effect_word(effect: Effect) -> str:
    """What a decision does to the result."""
    return {
        Effect.NONE: translate("After", "The result does not change"),
        Effect.CORRECTION: translate("After", "The count is corrected"),
        Effect.STATIONS_ANNULLED: translate("After", "Stations are annulled"),
        Effect.VOTE_ANNULLED: translate("After", "The vote is annulled"),
    }[effect]


def thing_kind_word(kind: ThingKind) -> str:
    """What is kept."""
    return {
        ThingKind.BOX: translate("After", "Ballot box"),
        ThingKind.BALLOTS: translate("After", "Ballots"),
        ThingKind.ACTS: translate("After", "Acts"),
        ThingKind.ROLL: translate("After", "Lists of voters"),
        ThingKind.OTHER: translate("After", "Something else"),
    }[kind]


def thing_words(thing: KeptThing, stations: Mapping[str, str]) -> str:
    """A thing with its station."""
    name = " ".join(filter(None, (thing_kind_word(thing.kind), thing.label)))
    if thing.station_id is None:
        return name
    return translate("After", "{thing}, {station}").format(thing=name, station=stations[thing.station_id])


def custody_word(kind: CustodyKind) -> str:
    """What happened in a line of the timeline."""
    return {
        CustodyKind.TAKEN: translate("After", "Taken into custody"),
        CustodyKind.HANDED_OVER: translate("After", "Handed over"),
        CustodyKind.OPENED: translate("After", "Opened and sealed again"),
        CustodyKind.DESTROYED: translate("After", "Destroyed with an act"),
    }[kind]


def remote_word(state: RemoteState) -> tuple[str, Tone]:
    """Where an import stands."""
    return {
        RemoteState.WAITING: (translate("After", "Waits for another person"), Tone.WARNING),
        RemoteState.CONFIRMED: (translate("After", "Confirmed"), Tone.POSITIVE),
        RemoteState.WITHDRAWN: (translate("After", "Withdrawn"), Tone.NEUTRAL),
    }[state]
