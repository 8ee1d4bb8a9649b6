"""Task list in words: not started, in progress, done, a problem."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.domain.filings.filings_of_every_kind import attachment, checked, filing
from unionreg.domain.filings.catalogue import FILING_TYPES, filing_type
from unionreg.domain.filings.filing import FilingData, FilingKind, Organisation, Representativeness, VoteNotice
from unionreg.domain.filings.filing_type import Section
from unionreg.domain.filings.progress import TaskState, requirement_states, section_state, section_states
from unionreg.domain.findings import Severity
from unionreg.texts import Language, load_texts

WORKERS = FilingKind.WORKERS_UNION


@pytest.mark.parametrize("kind", list(FilingKind))
def test_an_empty_filing_has_nothing_started(kind: FilingKind) -> None:
    data = FilingData("f" * 32, kind)
    assert {state for _, state in section_states(data, checked(data))} == {TaskState.NOT_STARTED}
    assert {each.state for each in requirement_states(data, checked(data))} == {TaskState.NOT_STARTED}


@pytest.mark.parametrize("kind", list(FilingKind))
def test_a_whole_filing_is_done_but_for_what_is_only_for_some(kind: FilingKind) -> None:
    data = filing(kind)
    found = checked(data)
    left = {section for section, state in section_states(data, found) if state is not TaskState.DONE}
    assert left <= {Section.AFFILIATION}
    open_ones = {each.requirement.key for each in requirement_states(data, found) if each.state is not TaskState.DONE}
    assert open_ones <= {"affiliation"}


def test_every_section_of_every_type_can_be_told() -> None:
    sections = {section for each in FILING_TYPES for section in each.sections}
    assert sections == set(Section)


def test_what_is_begun_is_in_progress_and_an_error_makes_it_a_problem() -> None:
    data = replace(FilingData("f" * 32, WORKERS), organisation=Organisation(registration_number="7"))
    assert section_state(data, Section.ORGANISATION) is TaskState.IN_PROGRESS
    assert section_state(data, Section.ORGANISATION, checked(data)) is TaskState.PROBLEM
    alone = [each for each in checked(data) if each.severity is not Severity.ERROR]
    assert section_state(data, Section.ORGANISATION, alone) is TaskState.IN_PROGRESS


@pytest.mark.parametrize("section", [Section.REPRESENTATIVENESS, Section.VOTE])
def test_an_opened_part_is_in_progress(section: Section) -> None:
    data = FilingData(
        "f" * 32, FilingKind.VOTE_NOTICE, representativeness=Representativeness(), vote=VoteNotice(verifier="Centro")
    )
    assert section_state(data, section) is TaskState.IN_PROGRESS


def test_an_affiliation_is_done_as_soon_as_it_is_said() -> None:
    data = filing(WORKERS)
    joined = replace(data, organisation=replace(data.organisation, federation="FROC"))
    assert section_state(joined, Section.AFFILIATION) is TaskState.DONE


def test_a_requirement_of_a_document_waits_for_the_document() -> None:
    data = filing(WORKERS, attachments=())
    (statutes,) = [each for each in requirement_states(data) if each.requirement.key == "statutes"]
    assert statutes.state is TaskState.IN_PROGRESS
    (with_errors,) = [each for each in requirement_states(data, checked(data)) if each.requirement.key == "statutes"]
    assert with_errors.state is TaskState.PROBLEM
    assert {each.code for each in with_errors.findings} == {"F-150"}


def test_the_documents_are_done_when_all_that_are_asked_for_are_there() -> None:
    data = filing(WORKERS, attachments=(attachment("statutes"),))
    assert section_state(data, Section.ATTACHMENTS) is TaskState.IN_PROGRESS


def test_the_oath_counts_only_where_it_is_asked() -> None:
    assert section_state(filing(WORKERS, sworn=False), Section.OATH) is TaskState.DONE
    assert section_state(filing(FilingKind.VOTE_NOTICE, sworn=False), Section.OATH) is TaskState.IN_PROGRESS


def test_requirements_stand_in_legal_order_and_states_have_words() -> None:
    keys = [each.requirement.key for each in requirement_states(filing(WORKERS))]
    assert keys == [each.key for each in filing_type(WORKERS).requirements]
    for language in Language:
        texts = load_texts(language, "filings")
        assert all(texts.get(f"task-state.{state.value}") for state in TaskState)
