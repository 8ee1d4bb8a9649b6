"""Every event of the log reads as sentences in both languages: no code of the program, no placeholder."""

from __future__ import annotations

import dataclasses
import re
import typing
from datetime import UTC, datetime
from enum import StrEnum

import pytest

from ui.screens.office.event_words import event_words, kind_words
from unionreg.application.filing_facts import PLAIN_ACTS
from unionreg.application.paper_kinds import PaperKind
from unionreg.application.queries.audit import LogRow, _row
from unionreg.application.signing_facts import Capacity
from unionreg.domain.audit import (
    after_events,
    archive_events,
    contracts_events,
    day_events,
    delivery_events,
    dossiers_events,
    events,
    filing_events,
    kit_events,
    outreach_events,
    preparation_events,
    publication_events,
    redactions_events,
    register_events,
    roll_events,
    search_events,
    support_events,
    vote_events,
)
from unionreg.domain.audit.chain import START, doer_of, next_record
from unionreg.domain.audit.events import Event
from unionreg.domain.filings.case import Channel
from unionreg.domain.filings.catalogue import FILING_TYPES
from unionreg.domain.filings.clocks import Suspension
from unionreg.domain.filings.filing import FilingKind
from unionreg.domain.filings.filing_type import Machine
from unionreg.domain.filings.machines import MACHINES, CaseAct
from unionreg.domain.filings.marks import Verdict
from unionreg.domain.filings.rulings import CourtActKind, LegalGround, RulingKind
from unionreg.domain.office import EntryPolicy
from unionreg.domain.outreach.bulletin import Reach
from unionreg.domain.outreach.languages import SubjectKind
from unionreg.domain.roles import Role
from unionreg.domain.votes.catalogue import ballot_box_procedures
from unionreg.domain.votes.count import PersonRole
from unionreg.domain.votes.count_entry import TIME_FIELDS, Place, StationState
from unionreg.domain.votes.day.lineage import Standing
from unionreg.domain.votes.day.records import IncidentKind
from unionreg.domain.votes.materials import KitPart
from unionreg.domain.votes.observers import ObserverKind, ObserverState
from unionreg.domain.votes.preparation import Numbering, PaperSize, Posted
from unionreg.domain.votes.result import Outcome
from unionreg.domain.votes.verifiers import PaidBy, VerifierKind
from unionreg.domain.votes.vote import Purpose
from unionreg.texts import Language, load_texts

EVENTS = [
    thing
    for module in (
        events,
        vote_events,
        preparation_events,
        roll_events,
        day_events,
        after_events,
        support_events,
        kit_events,
        filing_events,
        register_events,
        contracts_events,
        archive_events,
        search_events,
        redactions_events,
        publication_events,
        delivery_events,
        outreach_events,
        dossiers_events,
    )
    for thing in vars(module).values()
    if isinstance(thing, type)
    and issubclass(thing, Event)
    and thing is not Event
    and thing.__module__ == module.__name__
]

CODES: dict[str, tuple[str, ...] | type[StrEnum]] = {
    "capacity": Capacity,
    "case_act": (*sorted(PLAIN_ACTS), CaseAct.CALL_RECUENTO),
    "case_state": tuple(arrow.after for arrow in MACHINES[Machine.LEADERSHIP] if arrow.act is CaseAct.RESUME),
    "channel": Channel,
    "court_act": CourtActKind,
    "filing_kind": FilingKind,
    "filing_product": tuple(kind.product for kind in FILING_TYPES),
    "filing_ruling": RulingKind,
    "filing_verdict": Verdict,
    "previous_suspension": Suspension,
    "requirement": tuple(dict.fromkeys(each.key for kind in FILING_TYPES for each in kind.requirements)),
    "suspension": Suspension,
    "code": tuple(f"A-20{number}" for number in range(1, 8)),
    "entry_policy": EntryPolicy,
    "incident_kind": IncidentKind,
    "kit_part": KitPart,
    "numbering": Numbering,
    "observer_kind": ObserverKind,
    "outcome": Outcome,
    "paid_by": PaidBy,
    "paper": ("copy", "receipts", "sample", *PaperKind),
    "paper_size": PaperSize,
    "place": Place,
    "posted": Posted,
    "procedure": tuple(each.package_name or "" for each in ballot_box_procedures()),
    "purpose": Purpose,
    "reach": Reach,
    "role": PersonRole,
    "ruling": ObserverState,
    "spoken_by": SubjectKind,
    "standing": Standing,
    "state": StationState,
    "verifier_kind": VerifierKind,
}
LISTS: dict[str, tuple[str, ...]] = {
    "grounds": tuple(LegalGround),
    "roles": tuple(Role),
    "fields": ("G", *TIME_FIELDS),
    "still_differing": ("H", *TIME_FIELDS),
}
PLAIN_PLACE = {"office-created", "office-renamed"}
# What a person wrote, or a number that says something to somebody: shown as it is.
SAID = "Algo que alguien escribió"


def sample(event: type[Event], name: str, kind: object, turn: int) -> object:
    """A value for a field; ``turn`` walks through the codes, and through yes and no."""
    if name == "previous":
        return {"roles-changed": tuple(Role), "entry-policy-changed": list(EntryPolicy)[turn % 2]}.get(
            event.KIND, "0001"
        )
    if name in LISTS:
        return LISTS[name] if turn % 2 == 0 or name != "still_differing" else ()
    if name in CODES and not (name == "place" and event.KIND in PLAIN_PLACE):
        codes = tuple(CODES[name])
        return codes[turn % len(codes)]
    if kind is bool:
        return turn % 2 == 0
    if kind is int:
        return 6853
    if kind == tuple[str, ...]:
        return (SAID,)
    return None if turn % 2 and kind is not str else SAID


def row_of(event: type[Event], turn: int) -> LogRow:
    kinds = typing.get_type_hints(event)
    made = event(
        **{
            field.name: sample(event, field.name, kinds[field.name], turn)
            for field in dataclasses.fields(event)  # type: ignore[arg-type]
        }
    )
    return _row(next_record(START, made, doer_of(None), datetime(2026, 8, 12, 15, tzinfo=UTC)))


CODE = re.compile(r"\b[a-z]+(?:[-_][a-z0-9]+)+\b|\b[A-Z]-\d{3}\b|\b(?:true|false|None|first|second)\b|[{}–]")


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.KIND)
def test_an_event_reads_as_sentences(event: type[Event], language: Language) -> None:
    texts = load_texts(language)
    for turn in range(12):
        row = row_of(event, turn)
        words = event_words(row, texts)
        plain = re.sub(r"\b(first|second) entry\b", "entry", words) if language is Language.EN else words
        plain = re.sub(r"\bfirst tally clerk\b|\bsecond tally clerk\b", "clerk", plain)
        assert CODE.findall(plain) == []
        assert words[0].isupper() or words.startswith(SAID)
        assert words.endswith(".")


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.KIND)
def test_every_detail_of_an_event_is_told(event: type[Event]) -> None:
    texts = load_texts(Language.ES)
    told = {turn: event_words(row_of(event, turn), texts) for turn in (0, 1)}
    for name, values in row_of(event, 0).details:
        if name in {"vote_id", *LISTS} or values in {("true",), ("false",)}:
            continue
        without = dataclasses.replace(
            row_of(event, 0), details=tuple((n, ("Otro",) if n == name else v) for n, v in row_of(event, 0).details)
        )
        assert event_words(without, texts) != told[0], name
    for name, values in row_of(event, 0).details:
        if values == ("true",):
            assert told[0] != told[1], name


@pytest.mark.parametrize("language", Language)
def test_every_kind_has_a_title_and_no_two_events_share_a_kind(language: Language) -> None:
    texts = load_texts(language)
    assert [event.KIND for event in EVENTS if kind_words(event.KIND, texts) == event.KIND.replace("-", " ")] == []
    assert len({event.KIND for event in EVENTS}) == len(EVENTS)


def test_an_event_of_another_version_of_the_program_shows_its_details() -> None:
    row = dataclasses.replace(row_of(vote_events.VoteReopened, 0), kind="vote-moved")
    assert event_words(row, load_texts(Language.EN)).startswith("vote moved · reason: Algo que alguien escribió")


def test_a_person_whose_name_is_a_code_keeps_it() -> None:
    made = events.SignedIn("auditor")
    row = _row(next_record(START, made, doer_of(None), datetime(2026, 8, 12, 15, tzinfo=UTC)))
    assert event_words(row, load_texts(Language.ES)) == "auditor entró."
