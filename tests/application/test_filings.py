"""Filings at the counter and in review: what comes twice, from elsewhere, on paper, or after somebody else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from tests.builders_filings import (
    FILED,
    FilingOffice,
    a_filing_office,
    a_mark,
    a_sample,
    data_of,
    prevented,
    received,
    registered,
    ruled,
    sent,
    taken_up,
)
from tests.builders_office import INVENTED_CALENDAR
from unionreg.application import filing_preventions, filing_settings, filings
from unionreg.application.calendars import CalendarFile, load_calendar
from unionreg.application.filing_preventions import NewPrevention
from unionreg.application.filing_records import Arrival, InboxFilter, InboxSort
from unionreg.application.filing_rulings import NewRuling
from unionreg.application.filing_secrets import read_secret_document, read_secret_list
from unionreg.application.filings import NewMark, TypedFiling
from unionreg.application.queries import filings as reading
from unionreg.domain.filings.case import Channel
from unionreg.domain.filings.clocks import DueKey, FilingSettings, Suspension
from unionreg.domain.filings.filing import Answer, FilingKind
from unionreg.domain.filings.machines import CaseAct, CaseState
from unionreg.domain.filings.marks import PreventionItem, Verdict
from unionreg.domain.filings.rulings import RulingKind, RulingReason
from unionreg.domain.filings.visibility import secret_documents
from unionreg.errors import ConflictError, NotFoundError, UnionregError

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def here() -> FilingOffice:
    return a_filing_office()


def refused(code: str, act: Callable[..., Any], *arguments: Any, **more: Any) -> UnionregError:
    with pytest.raises(UnionregError) as caught:
        act(*arguments, **more)
    assert caught.value.code == code
    return caught.value


def take_in(here: FilingOffice, content: bytes, **more: Any) -> str:
    made = filings.receive_container(here.core, here.office.registrar, content=content, **more)
    return made.created[0] if made.created else ""


def answer(here: FilingOffice, folio: str, item: int = 1, **changes: Any) -> bytes:
    data = here.case(folio).data
    said = (Answer(item, "Va firmada.", ("d-1",)),)
    return sent(here, replace(data, **{"version": data.version + 1, "answers": said, **changes}))


def test_a_container_gets_folio_acuse_and_sealed_notice(here: FilingOffice) -> None:
    folio = received(here)
    page = here.page(folio)
    assert folio.startswith("RS-")
    assert {paper.kind for paper in page.papers} == {"acuse", "aviso"}
    assert page.state is CaseState.FILED
    assert page.case.versions[0].channel is Channel.CONTAINER
    assert page.case.versions[0].signers == ("Julia Canul Poot",)
    assert reading.paper_file(here.core, here.office.registrar, paper_id=page.papers[-1].paper_id).startswith(b"paper")
    assert reading.container_file(here.core, here.office.reviewer, folio=folio, version=1) in here.files.known


def test_two_filings_have_two_folios(here: FilingOffice) -> None:
    first, second = received(here), received(here)
    assert first != second
    assert first.split("-")[3] == "000001"
    assert second.split("-")[3] == "000002"


def test_the_same_container_twice_changes_nothing_and_is_told_its_folio(here: FilingOffice) -> None:
    content = sent(here, data_of(FilingKind.WORKERS_UNION))
    folio = take_in(here, content)
    before, records = here.case(folio), len(here.log())
    error = refused("filing-already-received", take_in, here, content)
    assert error.params["folio"] == folio
    assert (here.case(folio), len(here.log())) == (before, records)
    view = reading.container_view(here.core, here.office.registrar, content=content)
    assert (view.arrival, view.folio, view.received_at) == (Arrival.ALREADY_RECEIVED, folio, here.core.clock())


def test_the_same_filing_with_other_bytes_is_refused(here: FilingOffice) -> None:
    folio = received(here)
    other = sent(here, replace(here.case(folio).data, remarks="Otra cosa."))
    assert refused("filing-bytes-differ", take_in, here, other).params["folio"] == folio
    assert len(here.case(folio).versions) == 1


def test_a_new_version_that_nobody_asked_for_is_refused(here: FilingOffice) -> None:
    folio = taken_up(here)
    refused("answer-not-awaited", take_in, here, answer(here, folio))
    assert len(here.case(folio).versions) == 1


def test_an_answer_that_comes_after_the_ruling_is_not_awaited_any_more(here: FilingOffice) -> None:
    folio = prevented(here)
    here.office.clock.advance(days=30)
    reasons = (RulingReason("No se respondió.", "members-list", "LFT 366"),)
    ruled(here, folio, NewRuling(RulingKind.DISMISS, reasons))
    late = answer(here, folio)
    view = reading.container_view(here.core, here.office.registrar, content=late)
    assert (view.arrival, view.folio) == (Arrival.NOT_AWAITED, folio)
    refused("answer-not-awaited", take_in, here, late)


def test_what_is_no_container_says_so(here: FilingOffice) -> None:
    refused("filing-unreadable", take_in, here, b"nothing")


def test_a_container_for_another_office_needs_a_written_reason(here: FilingOffice) -> None:
    content = sent(here, data_of(FilingKind.WORKERS_UNION, office_id="another-office"))
    assert refused("filing-for-other-office", take_in, here, content).params["office"] == "another-office"
    folio = take_in(here, content, other_office="El centro de trabajo se mudó a esta entidad.")
    assert here.case(folio).other_office == "El centro de trabajo se mudó a esta entidad."
    assert "another-office" not in here.case(take_in(here, sent(here, data_of(FilingKind.FEDERATION)))).other_office


def test_an_answer_is_the_next_version_and_is_seen_beside_its_point(here: FilingOffice) -> None:
    folio = prevented(here)
    take_in(here, answer(here, folio))
    page = here.page(folio)
    assert page.state is CaseState.UNDER_REVIEW
    assert [version.number for version in page.case.versions] == [1, 2]
    assert page.case.preventions[0].answered_on == FILED
    row = next(each for each in page.requirements if each.mark is not None)
    assert row.is_stale
    assert [each.text for each in row.answers] == ["Va firmada."]
    assert page.proposed == ()
    assert "acuse-respuesta" in {paper.kind for paper in page.papers}


def test_an_answer_to_a_point_that_the_letter_lacks_is_refused(here: FilingOffice) -> None:
    folio = prevented(here)
    error = refused("answer-without-point", take_in, here, answer(here, folio, item=7))
    assert error.params["number"] == 7
    assert here.page(folio).state is CaseState.PREVENTED


def test_an_answer_is_of_the_same_kind(here: FilingOffice) -> None:
    folio = prevented(here)
    refused("answer-of-other-kind", take_in, here, answer(here, folio, kind=FilingKind.FEDERATION))
    assert len(here.case(folio).versions) == 1


def test_an_answer_may_leave_points_out(here: FilingOffice) -> None:
    folio = prevented(here)
    take_in(here, answer(here, folio, answers=()))
    assert here.page(folio).state is CaseState.UNDER_REVIEW


def typed(here: FilingOffice, **changes: Any) -> TypedFiling:
    made = a_sample(FilingKind.WORKERS_UNION)
    scans = tuple((made.attachments or {}).values())
    values = {"data": replace(made.data, filing_id=""), "scans": scans, "filed_at": here.core.clock()}
    return TypedFiling(**{**values, "members": made.members, **changes})


def test_a_paper_filing_keeps_its_scans_and_gets_an_id_of_the_office(here: FilingOffice) -> None:
    made = typed(here)
    (folio,) = filings.type_in_filing(here.core, here.office.registrar, typed=made).created
    case = here.case(folio)
    assert len(case.filing_id) == 32
    assert case.typed_by == here.office.registrar.user_id
    assert case.versions[0].channel is Channel.PAPER
    first = case.data.attachments[0]
    assert (
        reading.attachment_file(here.core, here.office.reviewer, folio=folio, version=1, attachment=first.id)
        in made.scans
    )
    assert reading.members_file(here.core, here.office.reviewer, folio=folio, version=1) == made.members
    refused("filing-file-unknown", reading.container_file, here.core, here.office.reviewer, folio=folio, version=1)


def test_a_paper_filing_counts_from_when_it_was_handed_in(here: FilingOffice) -> None:
    made = typed(here, filed_at=here.core.clock() - timedelta(days=2))
    (folio,) = filings.type_in_filing(here.core, here.office.registrar, typed=made).created
    assert here.case(folio).filed_on == FILED - timedelta(days=2)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"scans": ()}, "paper-needs-scan"),
        ({"scans": (b"%PDF something else",)}, "scan-missing"),
    ],
)
def test_a_paper_filing_without_its_original_is_not_taken(
    here: FilingOffice, changes: dict[str, Any], code: str
) -> None:
    refused(code, filings.type_in_filing, here.core, here.office.registrar, typed=typed(here, **changes))


def test_nothing_was_handed_in_tomorrow(here: FilingOffice) -> None:
    late = typed(here, filed_at=here.core.clock() + timedelta(hours=1))
    refused("filed-in-future", filings.type_in_filing, here.core, here.office.registrar, typed=late)


def test_an_answer_may_come_on_paper(here: FilingOffice) -> None:
    folio = prevented(here)
    data = here.case(folio).data
    made = typed(here, data=replace(data, version=2, answers=(Answer(1, "Va firmada."),)))
    filings.type_in_filing(here.core, here.office.registrar, typed=made)
    case = here.case(folio)
    assert case.state is CaseState.UNDER_REVIEW
    assert case.typed_by == here.office.registrar.user_id


def test_two_officials_at_once_the_second_is_told_who_was_first(here: FilingOffice) -> None:
    folio = received(here)
    seen = here.case(folio).revision
    filings.take_up(here.core, here.office.reviewer, folio=folio, expected=seen)
    error = refused(
        "filing-changed-meanwhile", filings.take_up, here.core, here.office.reviewer, folio=folio, expected=seen
    )
    assert error.params["by"] == here.office.reviewer.full_name
    assert here.case(folio).revision == seen + 1


def test_a_folio_that_is_none_is_not_found(here: FilingOffice) -> None:
    refused("filing-unknown", reading.case_page, here.core, here.office.auditor, folio="RS-000")


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"requirement": "nothing"}, "requirement-unknown"),
        ({"remedy": ""}, "mark-needs-reason"),
        ({"reason": "a\u202eb"}, "text-refused"),
    ],
)
def test_a_mark_says_what_is_wrong_by_which_article_and_how_to_fix_it(
    here: FilingOffice, changes: dict[str, Any], code: str
) -> None:
    folio = taken_up(here)
    mark = replace(a_mark(here, folio), **changes)
    refused(code, filings.mark_requirement, here.core, here.office.reviewer, **here.at(folio), mark=mark)


def test_an_optional_requirement_is_never_a_reason(here: FilingOffice) -> None:
    folio = taken_up(here)
    optional = next(each for each in here.page(folio).kind.requirements if each.optional)
    mark = replace(a_mark(here, folio), requirement=optional.key)
    refused(
        "requirement-is-optional", filings.mark_requirement, here.core, here.office.reviewer, **here.at(folio),
        mark=mark,
    )  # fmt: skip
    met = NewMark(optional.key, Verdict.MET)
    filings.mark_requirement(here.core, here.office.reviewer, **here.at(folio), mark=met)


def test_the_letter_is_filled_from_the_marks(here: FilingOffice) -> None:
    folio = prevented(here)
    (made,) = here.case(folio).preventions
    assert [(item.number, item.reason, item.remedy, item.page) for item in made.items] == [
        (1, "Falta la firma.", "Entréguelo firmado.", 2)
    ]
    assert (made.term_days, made.term_source, made.due_on) == (3, "LFT 735", date(2026, 8, 17))
    assert {"prevencion", "aviso"} <= {paper.kind for paper in here.page(folio).papers}


def prevent(here: FilingOffice, folio: str, **changes: Any) -> None:
    letter = NewPrevention(**{"notified_on": FILED, **changes})
    filing_preventions.prevent_filing(here.core, here.office.reviewer, **here.at(folio), letter=letter)


def test_a_letter_without_points_does_not_go_out(here: FilingOffice) -> None:
    refused("prevention-without-points", prevent, here, taken_up(here))


def test_points_are_numbered_from_one(here: FilingOffice) -> None:
    item = PreventionItem(2, "members-list", "Falta.", "LFT 365-II", "Complétela.")
    refused("prevention-numbers", prevent, here, taken_up(here), items=(item,))


def test_a_letter_takes_effect_on_its_day_or_later(here: FilingOffice) -> None:
    item = PreventionItem(1, "members-list", "Falta.", "LFT 365-II", "Complétela.")
    refused("notified-before-letter", prevent, here, taken_up(here), items=(item,), notified_on=date(2026, 8, 11))


def test_after_five_days_a_letter_needs_a_written_reason(here: FilingOffice) -> None:
    folio = taken_up(here)
    here.office.clock.advance(days=10)
    item = PreventionItem(1, "members-list", "Falta.", "LFT 365-II", "Complétela.")
    refused("prevention-term-over", prevent, here, folio, items=(item,), notified_on=date(2026, 8, 22))
    other = taken_up(here)
    refused("prevention-term-over", prevent, here, other, items=(item,), notified_on=date(2026, 9, 30))
    prevent(here, folio, items=(item,), notified_on=date(2026, 8, 22), late_reason="Se advirtió al comparar.")
    assert here.case(folio).preventions[0].late_reason == "Se advirtió al comparar."


def test_without_a_calendar_nobody_says_whether_the_term_runs(here: FilingOffice) -> None:
    here.office.clock.now = here.office.clock.now.replace(month=12, day=29)
    folio = taken_up(here)
    item = PreventionItem(1, "members-list", "Falta.", "LFT 365-II", "Complétela.")
    error = refused("clock-unknown", prevent, here, folio, items=(item,), notified_on=date(2026, 12, 29))
    assert error.params["year"] == 2027
    (row,) = reading.inbox(here.core, here.office.auditor).rows
    assert (row.due_on, row.missing_year, row.days_left) == (None, 2027, None)
    prevent(here, folio, items=(item,), notified_on=date(2026, 12, 29), late_reason="Sin calendario cargado.")
    assert here.case(folio).preventions[0].due_on is None
    calendar = INVENTED_CALENDAR.replace(b"2026", b"2027")
    load_calendar(here.core, here.office.administrator, file=CalendarFile(calendar, "Inventado"))
    assert reading.inbox(here.core, here.office.auditor).rows[0].due_on == date(2027, 1, 1)


def test_representativeness_has_its_own_term_to_answer(here: FilingOffice) -> None:
    folio = prevented(here, FilingKind.REPRESENTATIVENESS)
    assert here.case(folio).preventions[0].term_source == "LFT 390 Bis fr. I"


def test_the_office_chooses_the_reading_and_every_clock_follows(here: FilingOffice) -> None:
    folio = prevented(here)
    administrator = here.office.administrator
    filing_settings.change_settings(
        here.core, administrator, settings=FilingSettings(Suspension.STANDS_STILL, 5, "Criterio 1/2026")
    )
    decide = next(each.clock for each in here.page(folio).clocks if each.clock.key is DueKey.DECIDE)
    assert (decide.due_on, decide.other_due_on, decide.paused) == (date(2026, 9, 14), date(2026, 9, 9), True)
    assert here.case(folio).preventions[0].term_days == 3
    assert here.page(folio).answer_days == 5
    assert reading.filing_settings(here.core, here.office.auditor).answer_source == "Criterio 1/2026"
    filing_settings.change_settings(here.core, administrator, settings=FilingSettings())
    assert here.page(folio).settings == FilingSettings()
    for days, source, code in ((0, "x", "answer-days-out-of-range"), (3, "", "text-refused")):
        wrong = FilingSettings(Suspension.RUNS_ON, days, source)
        refused(code, filing_settings.change_settings, here.core, administrator, settings=wrong)


def test_the_secret_list_is_read_by_whoever_reviews_it_and_by_nobody_else(here: FilingOffice) -> None:
    folio = received(here, FilingKind.REPRESENTATIVENESS)
    found = read_secret_list(here.core, here.office.reviewer, folio=folio, version=1)
    assert found.content == a_sample(FilingKind.REPRESENTATIVENESS).supporters
    assert "supporters" not in repr(found)
    assert repr(found) == "SecretList(…)"
    refused("filing-file-unknown", reading.container_file, here.core, here.office.reviewer, folio=folio, version=1)
    for version in (2, 1):
        where = folio if version == 2 else received(here)
        refused("filing-file-unknown", read_secret_list, here.core, here.office.reviewer, folio=where, version=version)
    kept = here.case(folio).versions[0]
    with here.core.unit_of_work() as uow:
        for sha256 in (kept.supporters_sha256, kept.container_sha256):
            with pytest.raises(UnionregError):
                uow.filings.file(sha256)


def test_sheets_that_supporters_signed_are_as_secret_as_their_list(here: FilingOffice) -> None:
    folio = received(here, FilingKind.REPRESENTATIVENESS)
    (sheet,) = secret_documents(here.case(folio).data)
    where = {"folio": folio, "version": 1, "attachment": sheet.id}
    for actor in (here.office.reviewer, here.office.registrar, here.office.signer):
        refused("filing-document-secret", reading.attachment_file, here.core, actor, **where)
    found = read_secret_document(here.core, here.office.reviewer, **where)
    assert found.content == (a_sample(FilingKind.REPRESENTATIVENESS).attachments or {})[sheet.sha256]
    assert here.log()[-1].kind == "filing-secret-list-read"
    for wrong in ({"attachment": "x"}, {"version": 2}):
        refused("filing-file-unknown", read_secret_document, here.core, here.office.reviewer, **{**where, **wrong})
    plain = received(here)
    other = {"folio": plain, "version": 1, "attachment": here.case(plain).data.attachments[0].id}
    refused("filing-file-unknown", read_secret_document, here.core, here.office.reviewer, **other)
    with here.core.unit_of_work() as uow, pytest.raises(UnionregError):
        uow.filings.file(sheet.sha256)


def test_files_that_are_not_there_are_told_so(here: FilingOffice) -> None:
    folio = received(here, FilingKind.ADDRESS_CHANGE)
    core, actor = here.core, here.office.reviewer
    refused("filing-file-unknown", reading.members_file, core, actor, folio=folio, version=1)
    refused("filing-file-unknown", reading.members_file, core, actor, folio=folio, version=2)
    refused("filing-file-unknown", reading.attachment_file, core, actor, folio=folio, version=1, attachment="x")
    refused("paper-unknown", reading.paper_file, core, actor, paper_id=999)
    sealed = next(paper for paper in here.page(folio).papers if paper.kind == "aviso")
    refused("paper-unknown", reading.paper_file, core, here.office.auditor, paper_id=sealed.paper_id, public=True)
    acuse = next(paper for paper in here.page(folio).papers if paper.kind == "acuse")
    public = reading.paper_file(core, here.office.auditor, paper_id=acuse.paper_id, public=True)
    assert public.startswith(b"public")


def test_the_list_begins_with_what_is_late_and_says_how_many_days_are_left(here: FilingOffice) -> None:
    early = taken_up(here)
    here.office.clock.advance(days=30)
    fresh = received(here)
    done = registered(here)
    page = reading.inbox(here.core, here.office.auditor)
    assert [row.folio for row in page.rows] == [early, fresh]
    assert (page.total, page.overdue) == (2, 1)
    assert page.rows[0].is_overdue
    assert page.rows[0].days_left == -2
    assert (page.rows[1].due_key, page.rows[1].days_left) == (DueKey.PREVENT, 5)
    everything = reading.inbox(here.core, here.office.auditor, where=InboxFilter(open_only=False))
    assert everything.rows[-1].folio == done


@pytest.mark.parametrize(
    ("where", "found"),
    [
        (InboxFilter(text="INDUSTRIA téxtil"), 2),
        (InboxFilter(text="nadie"), 0),
        (InboxFilter(kinds=(FilingKind.ADDRESS_CHANGE,)), 1),
        (InboxFilter(states=(CaseState.UNDER_REVIEW,)), 1),
        (InboxFilter(unassigned=True), 1),
        (InboxFilter(assigned_to=99), 0),
        (InboxFilter(union_id="7"), 0),
        (InboxFilter(overdue_on=date(2026, 8, 12)), 0),
        (InboxFilter(overdue_on=date(2026, 12, 12)), 1),
    ],
)
def test_the_list_is_filtered(here: FilingOffice, where: InboxFilter, found: int) -> None:
    taken_up(here)
    received(here, FilingKind.ADDRESS_CHANGE)
    assert reading.inbox(here.core, here.office.auditor, where=where).total == found


@pytest.mark.parametrize("sort", InboxSort)
@pytest.mark.parametrize("descending", [False, True])
def test_the_list_is_sorted_both_ways(here: FilingOffice, sort: InboxSort, *, descending: bool) -> None:
    folios = [received(here, kind) for kind in (FilingKind.FEDERATION, FilingKind.ADDRESS_CHANGE)]
    page = reading.inbox(here.core, here.office.auditor, sort=sort, descending=descending)
    assert {row.folio for row in page.rows} == set(folios)


def test_earlier_reasons_about_the_same_requirement_are_found(here: FilingOffice) -> None:
    folio = prevented(here)
    asked = here.case(folio).preventions[0].items[0]
    kind = FilingKind.WORKERS_UNION
    (found,) = reading.precedents(here.core, here.office.auditor, requirement=asked.requirement, kind=kind)
    assert (found.folio, found.reason, found.ruling) == (folio, asked.reason, None)
    other = FilingKind.FEDERATION
    assert reading.precedents(here.core, here.office.auditor, requirement=asked.requirement, kind=other) == ()
    assert reading.precedents(here.core, here.office.auditor) == ()


def test_history_tells_every_act_in_order(here: FilingOffice) -> None:
    folio = prevented(here)
    acts = [entry.act for entry in reading.case_history(here.core, here.office.auditor, folio=folio)]
    assert acts == [CaseAct.FILE, CaseAct.TAKE_UP, CaseAct.MARK, CaseAct.PREVENT]


def test_bytes_that_were_changed_outside_are_not_handed_out(here: FilingOffice) -> None:
    folio = received(here)
    with here.core.unit_of_work() as uow:
        uow.filings._connection.exec_driver_sql("UPDATE filing_files SET content = x'00'")
    refused("file-altered", reading.members_file, here.core, here.office.reviewer, folio=folio, version=1)


def test_nothing_is_kept_of_a_filing_whose_acuse_cannot_be_made(here: FilingOffice) -> None:
    content = sent(here, data_of(FilingKind.WORKERS_UNION))
    before = len(here.log())

    def broken(*_: Any, **__: Any) -> bytes:
        raise ConflictError("notice-unfit", reason="test")

    here.files.notice = broken  # type: ignore[method-assign]
    refused("notice-unfit", take_in, here, content)
    assert len(here.log()) == before
    assert reading.inbox(here.core, here.office.auditor).total == 0
    with pytest.raises(NotFoundError), here.core.unit_of_work() as uow:
        uow.filings.get("RS-P59-2026-000001-1")
