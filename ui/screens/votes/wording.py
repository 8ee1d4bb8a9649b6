"""Words of the vote screens for stages, tasks, states, roles and moments. Legal words come from the core's texts.

Only values go in and sentences come out; no widget and no use case is known here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.theme import Tone
from unionreg.application.queries.vote_tasks import Phase
from unionreg.application.queries.votes import TaskKey, TaskState, VoteStatus
from unionreg.application.signing_facts import Capacity
from unionreg.domain.votes.catalogue import procedure_of_package
from unionreg.domain.votes.count import PaperSignature, PersonRole
from unionreg.domain.votes.count_entry import StationState
from unionreg.domain.votes.result import Outcome

if TYPE_CHECKING:
    from unionreg.domain.votes.vote import BallotOption, BallotShape
    from unionreg.texts import Texts


translate = QCoreApplication.translate


def status_word(status: VoteStatus) -> str:
    """The stage of a vote in a word or two."""
    return {
        VoteStatus.DRAFT: translate("VoteWords", "In preparation"),
        VoteStatus.FIXED: translate("VoteWords", "Fixed, not counted yet"),
        VoteStatus.COUNTING: translate("VoteWords", "Counting"),
        VoteStatus.CORRECTING: translate("VoteWords", "Being corrected"),
        VoteStatus.CLOSED: translate("VoteWords", "Closed, to be resolved"),
        VoteStatus.RESOLVED: translate("VoteWords", "Resolved"),
        VoteStatus.CERTIFIED: translate("VoteWords", "Certificate issued"),
        VoteStatus.ANNULLED: translate("VoteWords", "Annulled by an order"),
    }[status]


def status_tone(status: VoteStatus) -> Tone:
    """The tone that goes with the word of a stage."""
    return {
        VoteStatus.DRAFT: Tone.NEUTRAL,
        VoteStatus.FIXED: Tone.INFO,
        VoteStatus.COUNTING: Tone.INFO,
        VoteStatus.CORRECTING: Tone.WARNING,
        VoteStatus.CLOSED: Tone.WARNING,
        VoteStatus.RESOLVED: Tone.POSITIVE,
        VoteStatus.CERTIFIED: Tone.POSITIVE,
        VoteStatus.ANNULLED: Tone.NEGATIVE,
    }[status]


def phase_word(phase: Phase) -> str:
    """The part of a vote that a group of tasks belongs to."""
    return {
        Phase.BEFORE: translate("VoteWords", "Before the vote"),
        Phase.DAY: translate("VoteWords", "The day"),
        Phase.COUNT: translate("VoteWords", "Count and result"),
        Phase.AFTER: translate("VoteWords", "After"),
    }[phase]


def task_name(key: TaskKey) -> str:
    """A task of the list, beginning with its verb."""
    return {
        TaskKey.REQUEST: translate("VoteWords", "Request and support of 30 %"),
        TaskKey.PREPARE: translate("VoteWords", "Prepare the definition"),
        TaskKey.ARRANGE: translate("VoteWords", "Arrange calendar, places, call and observers"),
        TaskKey.ROLL: translate("VoteWords", "Freeze the roll of voters"),
        TaskKey.FIX: translate("VoteWords", "Fix the definition and publish its digest"),
        TaskKey.KIT: translate("VoteWords", "Print the kit of every station"),
        TaskKey.DAY: translate("VoteWords", "Run the day at the stations"),
        TaskKey.COUNT: translate("VoteWords", "Enter the station acts twice"),
        TaskKey.CLOSE: translate("VoteWords", "Close the count"),
        TaskKey.RESOLVE: translate("VoteWords", "Write the resolution"),
        TaskKey.PACKAGE: translate("VoteWords", "Prepare the tally package and its acts"),
        TaskKey.SIGN: translate("VoteWords", "Sign the tally"),
        TaskKey.NOTICE: translate("VoteWords", "Issue the result notice"),
        TaskKey.REPORT: translate("VoteWords", "Post the result and report it"),
        TaskKey.OBJECTIONS: translate("VoteWords", "Decide objections"),
        TaskKey.CERTIFICATE: translate("VoteWords", "Issue the certificate"),
    }[key]


def task_state_word(state: TaskState) -> str:
    """The state of a task in words."""
    return {
        TaskState.COMPLETE: translate("VoteWords", "Complete"),
        TaskState.IN_PROGRESS: translate("VoteWords", "Under way"),
        TaskState.READY: translate("VoteWords", "Can start"),
        TaskState.NEEDS_ATTENTION: translate("VoteWords", "Needs attention"),
        TaskState.CANNOT_START: translate("VoteWords", "Cannot start yet"),
        TaskState.NOT_RECORDED: translate("VoteWords", "Not recorded here"),
    }[state]


def task_state_tone(state: TaskState) -> Tone:
    """The tone that goes with the word of a task's state."""
    return {
        TaskState.COMPLETE: Tone.POSITIVE,
        TaskState.IN_PROGRESS: Tone.INFO,
        TaskState.READY: Tone.INFO,
        TaskState.NEEDS_ATTENTION: Tone.WARNING,
        TaskState.CANNOT_START: Tone.NEUTRAL,
        TaskState.NOT_RECORDED: Tone.NEUTRAL,
    }[state]


def station_state_word(state: StationState) -> str:
    """The state of a station's count in words."""
    return {
        StationState.EMPTY: translate("VoteWords", "Not entered"),
        StationState.FIRST_IN_PROGRESS: translate("VoteWords", "First entry under way"),
        StationState.FIRST_DONE: translate("VoteWords", "Waits for the second entry"),
        StationState.SECOND_IN_PROGRESS: translate("VoteWords", "Second entry under way"),
        StationState.DIFFERENT: translate("VoteWords", "The entries differ"),
        StationState.HALF_RE_ENTERED: translate("VoteWords", "Waits for the other reading"),
        StationState.SETTLED: translate("VoteWords", "Settled"),
        StationState.SETTLED_WITH_ERRORS: translate("VoteWords", "Does not add up"),
        StationState.TO_BE_COUNTED_AGAIN: translate("VoteWords", "To be counted again"),
        StationState.ANNULLED: translate("VoteWords", "Annulled"),
        StationState.FINAL: translate("VoteWords", "Final"),
    }[state]


def station_state_tone(state: StationState) -> Tone:
    """The tone that goes with the word of a station's state."""
    return {
        StationState.EMPTY: Tone.NEUTRAL,
        StationState.FIRST_IN_PROGRESS: Tone.INFO,
        StationState.FIRST_DONE: Tone.INFO,
        StationState.SECOND_IN_PROGRESS: Tone.INFO,
        StationState.DIFFERENT: Tone.WARNING,
        StationState.HALF_RE_ENTERED: Tone.WARNING,
        StationState.SETTLED: Tone.POSITIVE,
        StationState.SETTLED_WITH_ERRORS: Tone.NEGATIVE,
        StationState.TO_BE_COUNTED_AGAIN: Tone.WARNING,
        StationState.ANNULLED: Tone.NEUTRAL,
        StationState.FINAL: Tone.POSITIVE,
    }[state]


def person_role_word(role: PersonRole) -> str:
    """A role at the table or of a signer."""
    return {
        PersonRole.OFFICIAL: translate("VoteWords", "Official"),
        PersonRole.UNION_REPRESENTATIVE: translate("VoteWords", "For the union"),
        PersonRole.EMPLOYER_REPRESENTATIVE: translate("VoteWords", "For the employer"),
        PersonRole.OBSERVER: translate("VoteWords", "Observer"),
        PersonRole.OTHER: translate("VoteWords", "Other"),
    }[role]


def paper_signature_word(signature: PaperSignature) -> str:
    """What stands in the signature box of a person on the sheet."""
    return {
        PaperSignature.SIGNED: translate("VoteWords", "Signed"),
        PaperSignature.REFUSED: translate("VoteWords", "Refused to sign"),
        PaperSignature.ABSENT: translate("VoteWords", "Absent at signing"),
    }[signature]


def capacity_word(capacity: Capacity) -> str:
    """In which capacity somebody signs."""
    return {
        Capacity.CERTIFIES: translate("VoteWords", "Certifies"),
        Capacity.UNDER_PROTEST: translate("VoteWords", "Certifies under protest"),
        Capacity.WITNESS: translate("VoteWords", "Witness"),
    }[capacity]


def outcome_word(outcome: Outcome) -> str:
    """A neutral outcome, where the catalogue has no legal word for it."""
    return {
        Outcome.APPROVED: translate("VoteWords", "Approved"),
        Outcome.REJECTED: translate("VoteWords", "Rejected"),
        Outcome.NO_MAJORITY: translate("VoteWords", "No majority"),
        Outcome.TIE: translate("VoteWords", "Tie"),
        Outcome.TURNOUT_NOT_REACHED: translate("VoteWords", "Turnout not reached"),
        Outcome.WINNER: translate("VoteWords", "One option won"),
        Outcome.ANNULLED: translate("VoteWords", "Annulled"),
        Outcome.REPEAT_ORDERED: translate("VoteWords", "Vote to be repeated"),
    }[outcome]


def legal_outcome(texts: Texts, package_name: str, ballot: BallotShape, outcome: Outcome) -> str:
    """The outcome in the words of the procedure, else the neutral word."""
    names = procedure_of_package(package_name, ballot).legal_names(outcome)
    for name in names:
        if texts.has(f"outcome.{name}"):
            return texts.get(f"outcome.{name}")
    return outcome_word(outcome)


def option_label(options: tuple[BallotOption, ...], option_id: str) -> str:
    """The printed words of an option."""
    return next((option.label for option in options if option.id == option_id), option_id)


def percent(basis_points: int) -> str:
    """Basis points as a percentage with one decimal, rounded down: 9588 is 95.8 %."""
    tenths = basis_points // 10
    return f"{tenths // 10}.{tenths % 10} %"


def grouped(hexadecimal: str) -> str:
    """A digest in groups of four, as it stands on paper."""
    return " ".join(hexadecimal[start : start + 4] for start in range(0, len(hexadecimal), 4))
