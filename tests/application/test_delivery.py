"""Handing out copies in an office: shifts from the roll, receipts as sums or by name, samples, papers, the vote."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

import pytest

from tests.builders_delivery import (
    DAY,
    GROUPS,
    TYPED,
    a_counted_delivery,
    a_named_delivery,
    a_plan,
    opened,
    with_copy,
    with_sample,
)
from tests.builders_rolls import a_vote_in_preparation, frozen, with_people
from unionreg.application import delivery, delivery_prints, votes
from unionreg.application.delivery_prints import CopyText
from unionreg.application.queries import delivery as queries
from unionreg.domain.contracts.delivery import (
    CopySource,
    CountSheet,
    DeliveryGroup,
    Mark,
    NotReceived,
    ReasonCount,
    SampleAnswers,
)
from unionreg.domain.contracts.delivery_papers import Binding, CopyLayout
from unionreg.domain.contracts.delivery_progress import Recording
from unionreg.domain.contracts.delivery_term import Timing
from unionreg.domain.rolls.roll import RollPurpose
from unionreg.errors import ConflictError, NotAllowedError, NotFoundError, UnionregError

if TYPE_CHECKING:
    from tests.builders_delivery import DeliveryOffice

SHEET = CountSheet(1, DAY, 20, (ReasonCount(NotReceived.ABSENT, 4),), "Turno de la mañana")
ANSWERS = SampleAnswers(4, 4, 3, 4)


def refused(code: str, do: Any, **arguments: Any) -> UnionregError:
    with pytest.raises(UnionregError) as told:
        do(**arguments)
    assert told.value.code == code
    return told.value


@pytest.fixture(scope="module")
def named() -> DeliveryOffice:
    """Read only."""
    made = with_sample(with_copy(a_named_delivery()))
    made.by(delivery.record_names, group_id=1, marks=(Mark(1, DAY), Mark(3, date(2026, 8, 7))))
    made.by(delivery.record_names, group_id=1, marks=(Mark(5, DAY, NotReceived.REFUSED), Mark(7, date(2026, 8, 10))))
    return made


def test_shifts_come_from_the_frozen_roll_and_the_day_from_the_first_station() -> None:
    page = a_named_delivery().page
    assert [(each.workplace, each.shift, each.workers) for each in page.campaign.groups] == [
        ("PLANTA NORTE", "MATUTINO", 6),
        ("PLANTA NORTE", "NOCTURNO", 6),
    ]
    assert page.by_name
    assert page.campaign.campaign_id == "E-2026-0001"
    assert page.term is not None
    assert page.term.last_day == date(2026, 8, 6)


def test_areas_can_follow_the_posts_of_the_roll() -> None:
    here = frozen(count=4)
    made = opened(here, a_plan(vote_id=here.vote_id, areas_by_post=True))
    assert {each.area for each in made.page.campaign.groups} == {"OPERADORA"}
    first = queries.people_of_group(made.core, made.coordinator, campaign_id=made.campaign_id, group_id=1)
    assert [row.number for row in first.rows] == [1, 3]


def test_before_the_roll_is_frozen_its_shifts_are_counted_without_names() -> None:
    here = with_people(count=6)
    made = opened(here, a_plan(vote_id=here.vote_id))
    assert made.page.campaign.workers == 6
    assert not made.page.by_name
    refused("delivery-without-roll", made.by, act=delivery.record_names, group_id=1, marks=(Mark(1, DAY),))


def test_a_vote_without_a_roll_has_no_shifts() -> None:
    here = a_vote_in_preparation()
    told = refused("delivery-groups-refused", opened, here=here, plan=a_plan(vote_id=here.vote_id))
    assert [each.code for each in told.findings] == ["D-701"]


def test_supporters_of_a_request_are_nobody_to_deliver_to() -> None:
    here = a_vote_in_preparation()
    from tests.builders_rolls import UNION, a_person
    from unionreg.application import rolls

    secret = replace(UNION, purpose=RollPurpose.SUPPORTERS_30)
    rolls.import_people(here.core, here.office.coordinator, vote_id=here.vote_id, people=(a_person(1),), origin=secret)
    refused("delivery-groups-refused", opened, here=here, plan=a_plan(vote_id=here.vote_id))


def test_shifts_that_were_typed_count_before_the_roll() -> None:
    here = frozen(count=4)
    made = opened(here, a_plan(vote_id=here.vote_id, groups=GROUPS))
    assert made.page.campaign.groups == GROUPS
    assert not made.page.by_name


def test_a_delivery_needs_a_vote_with_a_day_or_a_deposit() -> None:
    here = a_vote_in_preparation()
    refused("delivery-needs-event", opened, here=here, plan=a_plan(groups=GROUPS))
    with here.core.unit_of_work() as uow:
        vote = uow.votes.rows.get(here.vote_id)
        stations = tuple(replace(each, opens_at=None) for each in vote.draft.stations)
        uow.votes.rows.save(replace(vote, draft=replace(vote.draft, stations=stations)))
    refused("vote-has-no-day", opened, here=here, plan=a_plan(vote_id=here.vote_id))
    refused("vote-unknown", opened, here=here, plan=a_plan(vote_id="none"))


def test_control_characters_in_a_shift_are_refused() -> None:
    groups = (DeliveryGroup(1, "PLANTA\u202e", "", "MIXTO", 3),)
    refused("text-refused", a_counted_delivery, groups=groups)


def test_campaigns_are_numbered_within_the_year() -> None:
    made = a_counted_delivery()
    again = opened(made.here, a_plan(groups=GROUPS, deposited_on=DAY, address=""))
    assert (made.campaign_id, again.campaign_id) == ("E-2026-0001", "E-2026-0002")
    listed = queries.campaigns(made.core, made.coordinator)
    assert [each.campaign_id for each in listed] == ["E-2026-0002", "E-2026-0001"]
    assert listed[0].is_open
    assert listed[0].last_day is not None


def test_a_sheet_is_counted_and_may_be_withdrawn_with_a_reason() -> None:
    made = a_counted_delivery()
    assert made.by(delivery.record_count, sheet=SHEET).created == ("1",)
    assert made.page.progress.groups[0].figures.received == 20
    made.by(delivery.withdraw_count, number=1, reason="Se contó dos veces")
    assert made.page.progress.groups[0].recording is Recording.NONE
    (kept,) = made.page.counts
    assert (kept.withdrawn, kept.by) == ("Se contó dos veces", made.coordinator.full_name)
    refused("delivery-count-withdrawn", made.by, act=delivery.withdraw_count, number=1, reason="Otra vez")
    refused("delivery-count-unknown", made.by, act=delivery.withdraw_count, number=7, reason="Otra vez")
    made.by(delivery.record_count, sheet=replace(SHEET, received=30, not_received=(), note=""))
    told = refused("delivery-sheet-refused", made.by, act=delivery.record_count, sheet=replace(SHEET, received=1))
    assert [each.code for each in told.findings] == ["D-706"]


def test_a_day_to_come_is_no_day_of_delivery() -> None:
    made = a_counted_delivery()
    later = replace(SHEET, on=date(2026, 12, 1))
    refused("delivery-day-to-come", made.by, act=delivery.record_count, sheet=later)
    refused("delivery-group-unknown", made.by, act=delivery.record_count, sheet=replace(SHEET, group_id=9))


def test_names_are_ticked_by_number_with_reasons_and_taken_back() -> None:
    made = a_named_delivery()
    made.by(delivery.record_names, group_id=1, marks=(Mark(1, DAY), Mark(3, DAY, NotReceived.REFUSED)))
    made.by(delivery.record_names, group_id=1, marks=(Mark(3, DAY),), taken_back=(1,))
    (group, _night) = made.page.progress.groups
    assert (group.recording, group.figures.received, group.figures.without) == (Recording.NAMES, 1, 0)
    refused("delivery-recorded-by-name", made.by, act=delivery.record_count, sheet=replace(SHEET, received=1))
    refused("delivery-person-unknown", made.by, act=delivery.record_names, group_id=1, marks=(Mark(2, DAY),))
    refused("delivery-nothing-said", made.by, act=delivery.record_names, group_id=1)
    tomorrow = Mark(5, date(2026, 12, 1))
    refused("delivery-day-to-come", made.by, act=delivery.record_names, group_id=1, marks=(tomorrow,))


def test_a_shift_with_sums_takes_no_names_until_they_are_withdrawn() -> None:
    made = a_named_delivery()
    made.by(delivery.record_count, sheet=replace(SHEET, received=2, not_received=()))
    refused("delivery-recorded-by-count", made.by, act=delivery.record_names, group_id=1, marks=(Mark(1, DAY),))
    made.by(delivery.withdraw_count, number=1, reason="Por nombre")
    made.by(delivery.record_names, group_id=1, marks=(Mark(1, DAY),))
    assert made.page.progress.total.received == 1


def test_the_people_of_a_shift_come_with_their_marks_and_who_is_short(named: DeliveryOffice) -> None:
    asked = {"campaign_id": named.campaign_id, "group_id": 1}
    everybody = queries.people_of_group(named.core, named.coordinator, **asked)
    assert [(row.number, row.timing, row.short) for row in everybody.rows] == [
        (1, Timing.IN_TIME, False),
        (3, Timing.DOUBTFUL, True),
        (5, None, True),
        (7, Timing.LATE, True),
        (9, None, True),
        (11, None, True),
    ]
    short = queries.people_of_group(named.core, named.coordinator, **asked, only_short=True, offset=1, limit=2)
    assert ([row.number for row in short.rows], short.total) == ([5, 7], 5)
    found = queries.people_of_group(named.core, named.coordinator, **asked, text="apellido0003 ana")
    assert [row.number for row in found.rows] == [3]
    by_number = queries.people_of_group(named.core, named.coordinator, **asked, text="11")
    assert [row.number for row in by_number.rows] == [11]


def test_two_colleagues_at_once_do_not_overwrite_each_other() -> None:
    made = a_counted_delivery()
    seen = made.at
    made.by(delivery.record_count, sheet=SHEET)
    refused("campaign-changed", delivery.record_count, core=made.core, actor=made.coordinator, **seen, sheet=SHEET)


def test_a_closed_delivery_takes_nothing_more() -> None:
    made = a_counted_delivery()
    made.by(delivery.close_campaign)
    assert made.page.campaign.closed_by == made.coordinator.full_name
    refused("campaign-closed", made.by, act=delivery.record_count, sheet=SHEET)


def test_a_sample_shows_its_seed_and_draws_the_same_people_again() -> None:
    made = a_named_delivery()
    made.by(delivery.draw_sample, size=4, seed=" 7f3a ", group_id=2)
    made.by(delivery.draw_sample, size=4)
    first, second = made.page.samples
    assert (first.seed, first.group_id) == ("7f3a", 2)
    assert len(second.seed) == 16
    printed = [
        delivery_prints.print_sample(made.core, made.coordinator, campaign_id=made.campaign_id, number=1).sha256
        for _ in range(2)
    ]
    assert printed[0] == printed[1]
    told = refused("sample-size-wrong", made.by, act=delivery.draw_sample, size=7, group_id=1)
    assert dict(told.params)["highest"] == 6


def test_answers_are_kept_once_as_sums() -> None:
    made = with_sample(a_named_delivery())
    refused("sample-unknown", made.by, act=delivery.record_answers, number=2, answers=ANSWERS)
    too_many = SampleAnswers(5, 0, 0, 0)
    told = refused("sample-answers-refused", made.by, act=delivery.record_answers, number=1, answers=too_many)
    assert [each.code for each in told.findings] == ["D-708"]
    made.by(delivery.record_answers, number=1, answers=ANSWERS)
    assert made.page.samples[0].answers == ANSWERS
    refused("sample-answered", made.by, act=delivery.record_answers, number=1, answers=ANSWERS)


def test_a_copy_is_made_once_and_printed_again_as_a_booklet(named: DeliveryOffice) -> None:
    copy = named.page.campaign.copy
    assert copy is not None
    assert copy.source is CopySource.TYPED
    layout = CopyLayout(binding=Binding.BOOKLET)
    again = delivery_prints.print_copy(named.core, named.coordinator, campaign_id=named.campaign_id, layout=layout)
    assert (again.sha256, again.pages) == (copy.sha256, copy.pages)
    assert again.name == "copia-E-2026-0001.pdf"


def test_a_copy_may_come_from_a_file(named: DeliveryOffice) -> None:
    pdf = delivery_prints.print_copy(
        named.core, named.coordinator, campaign_id=named.campaign_id, layout=CopyLayout()
    ).content
    made = a_counted_delivery()
    flat = made.by(delivery_prints.make_copy, text=CopyText(CopySource.FILE, "Contrato", pdf=pdf), layout=CopyLayout())
    again = delivery_prints.print_copy(made.core, made.coordinator, campaign_id=made.campaign_id, layout=CopyLayout())
    assert again.content == flat.content


def test_a_copy_needs_a_text_of_some_length() -> None:
    made = a_counted_delivery()
    for text, code in (
        (CopyText(CopySource.TYPED, "Contrato", "  \n"), "copy-without-text"),
        (CopyText(CopySource.TYPED, "Contrato", "a" * 2_000_001), "copy-too-long"),
        (CopyText(CopySource.FILE, "Contrato"), "copy-without-text"),
        (CopyText(CopySource.FILE, "Contrato", pdf=b"no pdf"), "attachment-broken"),
    ):
        refused(code, made.by, act=delivery_prints.make_copy, text=text, layout=CopyLayout())
    assert made.page.campaign.copy is None
    with pytest.raises(NotFoundError, match="copy-not-made"):
        delivery_prints.print_copy(made.core, made.coordinator, campaign_id=made.campaign_id, layout=CopyLayout())


def test_receipts_of_one_shift_or_of_all(named: DeliveryOffice) -> None:
    asked = {"core": named.core, "actor": named.coordinator, "campaign_id": named.campaign_id}
    whole = delivery_prints.print_receipts(**asked)
    one = delivery_prints.print_receipts(**asked, group_ids=(2,), large=True)
    assert len(one.content) < len(whole.content)
    refused("delivery-group-unknown", delivery_prints.print_receipts, **asked, group_ids=(9,))
    refused("sample-unknown", delivery_prints.print_sample, **asked, number=9)


def test_without_a_roll_lines_are_numbered_through_all_shifts() -> None:
    made = with_sample(a_counted_delivery(), size=6)
    asked = {"core": made.core, "actor": made.coordinator, "campaign_id": made.campaign_id}
    assert delivery_prints.print_receipts(**asked).content.startswith(b"%PDF")
    assert delivery_prints.print_sample(**asked, number=1).content.startswith(b"%PDF")


def test_names_of_a_roll_that_was_forgotten_are_gone_here_too(named: DeliveryOffice) -> None:
    made = a_named_delivery()
    roll_id = made.page.campaign.roll_id
    assert roll_id is not None
    with made.core.unit_of_work() as uow:
        uow.rolls.forget(roll_id, by="Luna", at=datetime(2026, 8, 10, tzinfo=UTC), reason="Plazo")
    assert not made.page.by_name
    shift = queries.people_of_group(made.core, made.coordinator, campaign_id=made.campaign_id, group_id=1)
    assert shift.rows == ()


def test_the_log_and_what_a_vote_shows_hold_sums_and_nobody(named: DeliveryOffice) -> None:
    (shown,) = queries.deliveries_of_vote(named.core, named.here.office.auditor, vote_id=named.here.vote_id)
    assert shown.progress.total.received == 3
    assert shown.evidence.startswith("3 de 12 personas trabajadoras (25 %) recibieron una copia impresa")
    with named.core.unit_of_work() as uow:
        log = " ".join(str(record) for record in uow.audit.records() if record.kind.startswith("delivery"))
    assert "delivery-names-recorded" in log
    assert "APELLIDO" not in log + shown.evidence
    assert not re.search(r"AXLA\d", log)


def test_the_deliveries_of_a_contract_are_found_by_it() -> None:
    made = a_counted_delivery()
    made.by(delivery.record_count, sheet=SHEET)
    (shown,) = queries.deliveries_of_contract(made.core, made.coordinator, contract_id="c1")
    assert (shown.campaign_id, shown.progress.total.received) == (made.campaign_id, 20)


def test_a_year_without_calendar_says_nothing_of_time() -> None:
    made = a_counted_delivery(deposited_on=date(2031, 2, 3))
    made.by(delivery.record_count, sheet=SHEET)
    assert made.page.term is None
    (row,) = queries.campaigns(made.core, made.coordinator)
    assert row.last_day is None
    refused("campaign-unknown", queries.campaign_page, core=made.core, actor=made.coordinator, campaign_id="E-0")


def test_a_person_is_read_without_calendar_too() -> None:
    here = frozen(count=2)
    made = opened(here, a_plan(vote_id=here.vote_id))
    with made.core.unit_of_work() as uow:
        campaign = uow.delivery.get(made.campaign_id)
        uow.delivery.save(replace(campaign, event_on=date(2031, 2, 3)))
    made.by(delivery.record_names, group_id=1, marks=(Mark(1, DAY),))
    shift = queries.people_of_group(made.core, made.coordinator, campaign_id=made.campaign_id, group_id=1)
    assert (shift.rows[0].timing, shift.last_day) == (None, None)


def test_a_vote_that_is_deleted_takes_its_deliveries_along() -> None:
    here = with_people(count=4)
    made = opened(here, a_plan(vote_id=here.vote_id))
    made.by(delivery.record_count, sheet=CountSheet(1, DAY, 1))
    votes.delete_draft(here.core, here.office.coordinator, vote_id=here.vote_id)
    with here.core.unit_of_work() as uow:
        assert uow.delivery.campaigns() == ()
        assert uow.delivery.counts(made.campaign_id) == ()


def test_who_may_not_read_rolls_prints_no_names(named: DeliveryOffice) -> None:
    with pytest.raises(NotAllowedError):
        queries.people_of_group(named.core, named.here.office.auditor, campaign_id=named.campaign_id, group_id=1)
    with pytest.raises(ConflictError):
        named.by(delivery.close_campaign, revision=99)
    assert TYPED


def test_the_public_form_of_a_document_is_what_is_copied(monkeypatch: pytest.MonkeyPatch) -> None:
    made = a_counted_delivery()
    sha256 = made.core.vault.put(b"a public form")
    monkeypatch.setattr(
        "unionreg.application.queries.delivery.public_form_of",
        lambda _uow, document_id: sha256 if document_id == "d1" else None,
    )

    @dataclass(frozen=True)
    class Listed:
        document_id: str
        pages: tuple[int, ...] = (1, 2)

    monkeypatch.setattr("unionreg.storage.archive_store.SqlArchive.linked_to", lambda *_: (Listed("d1"), Listed("d2")))
    asked = {"core": made.core, "actor": made.coordinator, "campaign_id": made.campaign_id}
    assert queries.public_texts(**asked) == (queries.PublicText("d1", sha256, 2),)
    assert queries.public_text(**asked, document_id="d1") == b"a public form"
    refused("public-text-unknown", queries.public_text, **asked, document_id="d2")
