"""Words of filings: every state, act, due date and ground has its own; days left are told as people say them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from tests.builders_filings import FILED, data_of
from ui.screens.filings import acts_presenter, due_presenter, types_presenter, words
from ui.screens.filings.clock_words import due_word, left_tone, left_words, missing_words
from ui.screens.filings.data_presenter import address_line, data_sections, value_words
from ui.screens.filings.fact_forms import explanation
from ui.screens.filings.history_presenter import differences
from ui.screens.filings.receive_presenter import arrival_words, facts
from ui.screens.filings.review_presenter import Proposal, ReviewRow, proposal
from ui.screens.filings.ruling_form import ground_words
from ui.theme import Tone
from unionreg.application.filing_records import Arrival, ArrivalView
from unionreg.domain.filings.catalogue import FILING_TYPES, filing_type
from unionreg.domain.filings.clocks import DueKey, FilingSettings, Suspension
from unionreg.domain.filings.due_dates import DueItem
from unionreg.domain.filings.filing import Address, FilingKind, Leader, Sex, StatuteAnswer, Visibility
from unionreg.domain.filings.filing_type import Doer, Section
from unionreg.domain.filings.machines import MACHINES
from unionreg.domain.filings.marks import Mark, Verdict
from unionreg.domain.filings.preflight import preflight
from unionreg.domain.filings.preventions import is_asked
from unionreg.domain.filings.rulings import LegalGround
from unionreg.domain.filings.states.arrows import CaseAct, CaseState
from unionreg.domain.votes.count import Named
from unionreg.texts import Language, load_texts

TEXTS = load_texts(Language.ES)


def test_every_state_and_act_has_words_of_its_own() -> None:
    assert len({words.state_word(state) for state in CaseState}) == len(CaseState)
    assert len({words.act_verb(act) for act in CaseAct}) == len(CaseAct)
    assert {words.state_tone(state) for state in CaseState} >= {Tone.POSITIVE, Tone.NEGATIVE, Tone.WARNING, Tone.INFO}


def test_every_due_date_ground_and_reading_has_words_of_its_own() -> None:
    assert len({due_word(key) for key in DueKey}) == len(DueKey)
    assert len({ground_words(ground) for ground in LegalGround}) == 3
    assert len({due_presenter.suspension_words(each) for each in Suspension}) == 2
    assert len({words.doer_word(doer, TEXTS) for doer in Doer}) == len(Doer)


@pytest.mark.parametrize(("days", "tone"), [(4, Tone.INFO), (2, Tone.WARNING), (0, Tone.WARNING), (-2, Tone.NEGATIVE)])
def test_days_left_have_the_tone_of_their_urgency(days: int, tone: Tone) -> None:
    assert left_tone(days) is tone
    assert str(abs(days)) in left_words(days) or days == 0


def test_a_missing_calendar_is_named() -> None:
    assert "2027" in missing_words(2027)
    item = DueItem(DueKey.DECIDE, None, "Sindicato", "", missing_year=2027)
    assert "2027" in due_presenter.left(item)
    assert due_presenter.tone(item) is Tone.WARNING


def test_a_due_date_leads_to_its_case_or_to_its_union() -> None:
    case = DueItem(DueKey.DECIDE, date(2026, 9, 1), "Sindicato", "", folio="RS-1", days_left=-1, is_overdue=True)
    duty = DueItem(
        DueKey.ACCOUNTS,
        date(2026, 9, 1),
        "Sindicato",
        "LFT 373",
        union_id="u1",
        other_on=date(2026, 9, 4),
        days_left=-9,
    )
    assert due_presenter.place_of(case).arguments == ("RS-1",)  # type: ignore[union-attr]
    assert due_presenter.place_of(duty).screen == "union"  # type: ignore[union-attr]
    assert due_presenter.place_of(replace(duty, union_id="")) is None
    # What a union has not told is a line in a list, not a failure of the office.
    assert due_presenter.tone(duty) is Tone.WARNING
    assert due_presenter.tone(case) is Tone.NEGATIVE
    assert "04/09/2026" in due_presenter.day_words(duty)
    assert "LFT 373" in due_presenter.what(duty)
    assert due_presenter.count_sentence((case, duty)).count("1") == 1
    assert "LFT 735" in due_presenter.settings_words(FilingSettings())


@pytest.mark.parametrize("type_", FILING_TYPES, ids=lambda type_: type_.kind.value)
def test_the_published_list_says_every_step_of_every_type(type_) -> None:  # type: ignore[no-untyped-def]
    lines = types_presenter.step_lines(type_.kind, TEXTS)
    assert len(lines) == len(type_.steps)
    assert all(line.name != line.key and line.doer and line.term for line in lines)
    assert all(line.name and line.how for line in types_presenter.requirement_lines(type_, TEXTS))


@pytest.mark.parametrize("kind", list(FilingKind), ids=str)
def test_all_that_a_filing_says_can_be_read(kind: FilingKind) -> None:
    data = data_of(kind)
    sections = data_sections(data, filing_type(kind), TEXTS)
    assert [each.section for each in sections] == list(filing_type(kind).sections)
    said = " ".join(line.value for section in sections for line in section.lines)
    assert data.organisation.name in said
    assert "<" not in said
    assert data.represented_by in said


def test_what_the_public_does_not_see_is_marked() -> None:
    data = data_of(
        FilingKind.LEADERSHIP_CHANGE,
        leaders=(Leader("1", "Canul", "Poot", "Julia", "Secretaría", curp="CAPJ800101MDFNTL05"),),
    )
    lines = [line for each in data_sections(data, filing_type(data.kind), TEXTS) for line in each.lines]
    assert next(line for line in lines if line.value == "CAPJ800101MDFNTL05").visibility is Visibility.CONFIDENTIAL
    assert next(line for line in lines if "Julia Canul" in line.value).visibility is Visibility.PUBLIC
    secret = data_of(FilingKind.REPRESENTATIVENESS)
    lines = [line for each in data_sections(secret, filing_type(secret.kind), TEXTS) for line in each.lines]
    assert Visibility.SECRET in {line.visibility for line in lines}


def test_values_read_as_people_write_them() -> None:
    assert value_words(None) == value_words("") == value_words(()) == ""
    assert value_words(12_345) == "12,345"
    assert value_words(True) != value_words(False)
    assert value_words(("Puebla", "Tlaxcala")) == "Puebla, Tlaxcala"
    assert value_words(Sex.WOMAN) == "M"
    assert address_line(Address("Reforma", "1", "", "Centro", "06000", "Cuauhtémoc", "CDMX")).count(",") == 4


def test_only_what_changed_between_two_versions_is_told() -> None:
    first = data_of(FilingKind.WORKERS_UNION)
    second = replace(
        first,
        organisation=replace(first.organisation, purpose="Defensa"),
        statutes=(*first.statutes[:-1], StatuteAnswer(first.statutes[-1].key, page=99)),
    )
    found = differences(first, second, filing_type(first.kind), TEXTS)
    assert [each.after.startswith(("Defensa",)) or "99" in each.after for each in found] == [True, True]
    assert differences(first, first, filing_type(first.kind), TEXTS) == ()


@pytest.mark.parametrize("arrival", list(Arrival), ids=str)
def test_every_arrival_has_a_clear_sentence(arrival: Arrival) -> None:
    data = replace(data_of(FilingKind.WORKERS_UNION), version=2, office_id="otra-oficina")
    view = ArrivalView(arrival, "RS-7K2-2026-000017-Q", None, data, (), ("firma rota",))
    said = arrival_words(view)
    assert said.title
    assert said.sentence
    known = arrival not in (Arrival.NEW, Arrival.OTHER_OFFICE)
    assert ("RS-7K2-2026-000017-Q" in said.title + said.sentence) is known
    assert any(line.tone is Tone.NEGATIVE for line in facts(view, "a.tramite", TEXTS))


def test_every_act_that_a_person_does_has_a_way() -> None:
    without = {
        arrow.act
        for arrows in MACHINES.values()
        for arrow in arrows
        if arrow.doer is not Doer.TIME and acts_presenter.way_of(arrow.act) is None
    }
    # Before the filing everything is the union's; marks are made on the page; a new directiva has a case of its own.
    assert without == {
        CaseAct.FILE,
        CaseAct.MARK,
        CaseAct.PUBLISH_ROLL,
        CaseAct.HOLD_VOTE,
        CaseAct.CLOSE_ACTA,
        CaseAct.RENEW_LEADERSHIP,
    }
    assert all(explanation(act, FILED) for act in CaseAct)


def test_the_span_of_due_dates_ends_where_it_says() -> None:
    assert due_presenter.DueChoice("week").until(FILED) == FILED + timedelta(days=7)
    groups = [due_presenter.DueChoice(group=key).keys for key, _ in due_presenter.group_choices()[1:]]
    assert frozenset().union(*(keys for keys in groups if keys)) == frozenset(DueKey)


def test_sections_have_their_words() -> None:
    assert len({words.section_name(section, TEXTS) for section in Section}) == len(Section)


def test_a_point_begins_with_all_that_may_be_asked_about_its_requirement() -> None:
    data = data_of(FilingKind.WORKERS_UNION)
    leaders = tuple(replace(each, is_general_secretary=False, is_mexican=False) for each in data.leaders)
    asked = next(each for each in filing_type(data.kind).requirements if each.key == "leadership")
    told = preflight(replace(data, leaders=leaders), None, FILED)
    found = tuple(each for each in told if each.requirement == asked.key and is_asked(each))
    assert len(found) > 1
    row = ReviewRow(asked, "", "", None, found)
    begun = proposal(row, TEXTS)
    assert len(begun.reason.splitlines()) > 1
    assert all(each.article in begun.article for each in found)
    nothing = proposal(replace(row, findings=()), TEXTS)
    assert (nothing.reason, nothing.article, nothing.remedy) == ("", asked.article, "")
    now = datetime(2026, 8, 12, tzinfo=UTC)
    mark = Mark(asked.key, Verdict.NOT_MET, 1, Named("R", "R"), 1, now, reason="Así.", article="LFT 371", remedy="Asá.")
    assert proposal(replace(row, mark=mark), TEXTS) == Proposal("Así.", "LFT 371", "Asá.")
