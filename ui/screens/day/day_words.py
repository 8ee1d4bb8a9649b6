"""Words of the day: states, reasons, kinds of help and incidents, steps of the script, times. No widget, no use case.

The steps and the identity documents have their words in the core's texts, since the printed script says the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.theme import Tone
from unionreg.domain.votes.count import PersonRole
from unionreg.domain.votes.day.records import ChallengeReason, HelperRelation, HelpKind, IncidentKind
from unionreg.domain.votes.day.states import DayState

if TYPE_CHECKING:
    from datetime import datetime

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


def reason_word(reason: ChallengeReason) -> str:
    """Why the right of a person to vote was disputed."""
    return {
        ChallengeReason.NOT_ON_LIST: translate("DayWords", "Not on the list"),
        ChallengeReason.ALREADY_MARKED: translate("DayWords", "Already marked as having voted"),
        ChallengeReason.IDENTITY_DOUBTED: translate("DayWords", "Identity doubted"),
        ChallengeReason.NO_DOCUMENT: translate("DayWords", "No identity document"),
        ChallengeReason.OTHER_STATION: translate("DayWords", "Belongs to another station"),
        ChallengeReason.EXCLUDED: translate("DayWords", "Excluded from the list"),
        ChallengeReason.UNDER_RULING: translate("DayWords", "A ruling on their right is pending"),
        ChallengeReason.OTHER: translate("DayWords", "Another reason"),
    }[reason]


def help_word(kind: HelpKind) -> str:
    """What kind of help was given."""
    return {
        HelpKind.READING: translate("DayWords", "Reading the ballot"),
        HelpKind.SIGHT: translate("DayWords", "Sight"),
        HelpKind.MOVEMENT: translate("DayWords", "Movement or marking"),
        HelpKind.LANGUAGE: translate("DayWords", "Language or sign language"),
        HelpKind.OTHER: translate("DayWords", "Other help"),
    }[kind]


def helper_word(relation: HelperRelation) -> str:
    """Who helped."""
    return {
        HelperRelation.CHOSEN_BY_VOTER: translate("DayWords", "Somebody the voter chose"),
        HelperRelation.FAMILY: translate("DayWords", "Family"),
        HelperRelation.OFFICIAL: translate("DayWords", "An official of the table"),
        HelperRelation.INTERPRETER: translate("DayWords", "An interpreter"),
        HelperRelation.OTHER: translate("DayWords", "Somebody else"),
    }[relation]


def incident_word(kind: IncidentKind) -> str:
    """What happened."""
    return {
        IncidentKind.COERCION: translate("DayWords", "Pressure on voters"),
        IncidentKind.VOTE_BUYING: translate("DayWords", "Buying of votes"),
        IncidentKind.CAMPAIGN: translate("DayWords", "Campaigning at the station"),
        IncidentKind.PHONE_IN_BOOTH: translate("DayWords", "Telephone or camera behind the screen"),
        IncidentKind.OUTSIDER: translate("DayWords", "People who should not be there"),
        IncidentKind.VIOLENCE: translate("DayWords", "Violence or threats"),
        IncidentKind.POLICE_CALLED: translate("DayWords", "The police were called"),
        IncidentKind.DOUBLE_VOTING: translate("DayWords", "Somebody tried to vote twice"),
        IncidentKind.IDENTITY: translate("DayWords", "Problem with an identity document"),
        IncidentKind.ROLL_ERROR: translate("DayWords", "Error in the list of voters"),
        IncidentKind.BALLOT_DEFECT: translate("DayWords", "Defective ballots"),
        IncidentKind.BALLOT_TAKEN: translate("DayWords", "A ballot was taken away"),
        IncidentKind.MATERIAL_MISSING: translate("DayWords", "Material is missing"),
        IncidentKind.BOX_OR_SEAL: translate("DayWords", "Problem with a box or a seal"),
        IncidentKind.BOX_STOLEN: translate("DayWords", "A box was taken or destroyed"),
        IncidentKind.OBSERVER_REFUSED: translate("DayWords", "An observer was turned away"),
        IncidentKind.REPRESENTATIVE_ABSENT: translate("DayWords", "A representative was absent"),
        IncidentKind.DELAY: translate("DayWords", "Delay"),
        IncidentKind.ACCESS: translate("DayWords", "Access to the place"),
        IncidentKind.POWER_OR_WEATHER: translate("DayWords", "Power cut or weather"),
        IncidentKind.EQUIPMENT: translate("DayWords", "Equipment failed"),
        IncidentKind.OTHER: translate("DayWords", "Something else"),
    }[kind]


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


def rehearsal_word() -> str:
    """How a rehearsal is marked everywhere."""
    return translate("DayWords", "SIMULACRO / REHEARSAL: invented voters, proves nothing")
