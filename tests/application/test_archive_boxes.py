"""Labels, boxes and loans: numbers given once, boxes opened, moved and closed, paper out and back."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from tests.builders_archive import ArchiveOffice, a_scan, an_archive
from tests.builders_office import StandingClock, an_office_file
from unionreg.application import archive_boxes, archive_documents, archive_loans, archive_scans
from unionreg.application.queries import archive as queries
from unionreg.application.queries import archive_papers
from unionreg.domain.archive.box import BoxState, Shelf
from unionreg.domain.archive.document_kinds import DocumentKind
from unionreg.domain.archive.papers import LabelSheet
from unionreg.domain.archive.serials import Separator, Series
from unionreg.errors import ConflictError, NotFoundError
from unionreg.storage.engine import office_engine
from unionreg.storage.unit_of_work import SqlUnitOfWork

if TYPE_CHECKING:
    from pathlib import Path

DUE = date(2026, 8, 20)


@pytest.fixture
def here() -> ArchiveOffice:
    return an_archive()


def state_of(here: ArchiveOffice) -> BoxState:
    return queries.box_page(here.core, here.who, serial=here.box).progress.state


def lend(here: ArchiveOffice, serial: str, due: date = DUE) -> str:
    (loan,) = archive_loans.lend(
        here.core, here.who, serial=serial, borrower="Elena Campos", post="Jurídico", reason="Cotejo", due=due
    ).created
    return loan


def test_numbers_of_labels_run_on_and_are_counted(here: ArchiveOffice) -> None:
    archive_boxes.make_labels(here.core, here.who, series=Series.SHEET, count=5)
    runs = queries.label_runs(here.core, here.who)
    assert (runs[0].series, runs[0].first, runs[0].count) == (Series.SHEET, 21, 5)
    for count in (0, archive_boxes.MOST_LABELS + 1):
        with pytest.raises(ConflictError, match="too-many-labels"):
            archive_boxes.make_labels(here.core, here.who, series=Series.BOX, count=count)


def test_a_box_is_opened_once_under_a_label_that_was_made(here: ArchiveOffice) -> None:
    def begin(serial: str, title: str = "Otra") -> None:
        archive_boxes.open_box(here.core, here.who, serial=serial, title=title, shelf=Shelf())

    with pytest.raises(ConflictError, match="serial-taken"):
        begin(here.box)
    with pytest.raises(ConflictError, match="serial-wrong"):
        begin(here.serial(Series.SHEET, 1))
    with pytest.raises(ConflictError, match="serial-wrong"):
        begin("C-999-000001-0")
    with pytest.raises(ConflictError, match="serial-not-made"):
        begin(here.serial(Series.BOX, 999))
    with pytest.raises(ConflictError, match="text-refused"):
        begin(here.serial(Series.BOX, 2), "\u202eatartnoc")
    begin(here.serial(Series.BOX, 2).lower().replace("-", " "))


def test_two_people_do_not_change_a_box_over_each_other(here: ArchiveOffice) -> None:
    seen = queries.box_page(here.core, here.who, serial=here.box).box.revision
    archive_boxes.move_box(here.core, here.who, serial=here.box, shelf=Shelf("Norte"), expected=seen)
    with pytest.raises(ConflictError, match="box-changed-meanwhile"):
        archive_boxes.move_box(here.core, here.who, serial=here.box, shelf=Shelf("Sur"), expected=seen)
    (row,) = queries.boxes(here.core, here.who)
    assert row.shelf == Shelf("Norte")
    assert archive_boxes.shelf_text(Shelf()) == "—"


def test_a_binder_lies_in_one_box(here: ArchiveOffice) -> None:
    binder = here.serial(Series.BINDER)
    archive_boxes.add_binder(here.core, here.who, box=here.box, serial=binder, title="Autopartes")
    other = here.another_box()
    with pytest.raises(ConflictError, match="serial-taken"):
        archive_boxes.add_binder(here.core, here.who, box=other, serial=binder, title="Otra vez")
    assert queries.paper_of(here.core, here.who, serial=binder) == f"box:{here.box}"
    with here.core.unit_of_work() as uow, pytest.raises(ConflictError, match="serial-taken"):
        uow.archive.save_box(replace(uow.archive.box(other), binders=uow.archive.box(here.box).binders))


def test_a_box_goes_its_way_and_is_closed_when_nothing_waits(here: ArchiveOffice) -> None:
    for act in (archive_boxes.finish_scanning, archive_boxes.close_box):
        with pytest.raises(ConflictError, match="box-is-empty"):
            act(here.core, here.who, serial=here.box)
    assert state_of(here) is BoxState.OPEN
    (document,) = here.take(a_scan("a.pdf", "", dpi=100))
    assert state_of(here) is BoxState.SCANNING
    archive_boxes.finish_scanning(here.core, here.who, serial=here.box)
    assert state_of(here) is BoxState.GATE
    archive_documents.accept_pages(here.core, here.who, document_id=document, pages=(1,), reason="Así es")
    assert state_of(here) is BoxState.INDEXING
    with pytest.raises(ConflictError, match="box-not-ready") as caught:
        archive_boxes.close_box(here.core, here.who, serial=here.box)
    assert caught.value.params["unconfirmed"] == 1
    here.read(document)
    here.confirm(document)
    archive_boxes.close_box(here.core, here.who, serial=here.box)
    assert state_of(here) is BoxState.CLOSED


def test_a_closed_box_takes_nothing_in_until_it_is_opened_again(here: ArchiveOffice) -> None:
    (document,) = here.take(a_scan())
    here.read(document)
    here.confirm(document)
    with pytest.raises(ConflictError, match="box-not-closed"):
        archive_boxes.reopen_box(here.core, here.who, serial=here.box, reason="Faltó algo")
    archive_boxes.close_box(here.core, here.who, serial=here.box)
    with pytest.raises(ConflictError, match="box-is-closed"):
        here.take(a_scan("b.pdf"))
    with pytest.raises(ConflictError, match="box-is-closed"):
        archive_documents.ask_rescan(here.core, here.who, document_id=document, pages=(1,))
    here.confirm(document, title="El título correcto")
    archive_boxes.reopen_box(here.core, here.who, serial=here.box, reason="Faltó una carpeta")
    assert state_of(here) is BoxState.SCANNING
    assert here.take(a_scan("b.pdf"))


def test_paper_is_lent_once_with_all_that_lies_in_it(here: ArchiveOffice) -> None:
    binder, sheet = here.serial(Series.BINDER), here.serial(Series.SHEET, 3)
    archive_boxes.add_binder(here.core, here.who, box=here.box, serial=binder, title="Autopartes")
    (document,) = here.take(replace(a_scan(), pages=(replace(a_scan("", sheet).pages[0], codes=(sheet, binder)),)))
    loan = lend(here, sheet)
    for serial in (sheet, binder, here.box):
        with pytest.raises(ConflictError, match="paper-is-out"):
            lend(here, serial)
    page = queries.document_page(here.core, here.who, document_id=document)
    assert page.out is not None
    assert page.out.borrower == "Elena Campos"
    assert [each.loan_id for each in queries.box_page(here.core, here.who, serial=here.box).loans] == [loan]
    archive_loans.give_back(here.core, here.who, loan_id=loan, note="Completo")
    with pytest.raises(ConflictError, match="loan-over"):
        archive_loans.give_back(here.core, here.who, loan_id=loan)
    lend(here, binder)
    assert queries.boxes(here.core, here.who)[0].lent is False
    for serial in (sheet, here.box):
        with pytest.raises(ConflictError, match="paper-is-out"):
            lend(here, serial)


def test_a_loan_is_prolonged_and_overdue(here: ArchiveOffice) -> None:
    loan = lend(here, here.box)
    assert queries.boxes(here.core, here.who)[0].lent
    archive_loans.prolong(here.core, here.who, loan_id=loan, due=date(2026, 9, 1), expected=1)
    with pytest.raises(ConflictError, match="loan-changed-meanwhile"):
        archive_loans.prolong(here.core, here.who, loan_id=loan, due=date(2026, 9, 2), expected=1)
    with pytest.raises(ConflictError, match="loan-due-before-today"):
        archive_loans.prolong(here.core, here.who, loan_id=loan, due=date(2026, 1, 1))
    here.office.clock.advance(days=30)
    (row,) = queries.loans(here.core, here.who)
    assert row.overdue
    archive_loans.give_back(here.core, here.who, loan_id=loan)
    assert queries.loans(here.core, here.who) == ()
    assert len(queries.loans(here.core, here.who, out_only=False)) == 1


def test_what_has_no_label_in_the_archive_is_not_lent_and_not_found(here: ArchiveOffice) -> None:
    for serial in (here.serial(Series.SHEET, 9), here.serial(Series.BOX, 9), "anything"):
        with pytest.raises(NotFoundError, match="serial-nowhere"):
            lend(here, serial)
        with pytest.raises(NotFoundError, match="serial-nowhere"):
            queries.paper_of(here.core, here.who, serial=serial)
    with pytest.raises(NotFoundError, match="loan-unknown"):
        archive_loans.give_back(here.core, here.who, loan_id="x")
    with pytest.raises(NotFoundError, match="box-unknown"):
        queries.box_page(here.core, here.who, serial="x")


def test_papers_are_drawn_for_what_there_is(here: ArchiveOffice) -> None:
    sheet = here.serial(Series.SHEET, 4)
    first, second = here.take(a_scan("a.pdf", sheet), a_scan("b.pdf", "", ""))
    archive_documents.mark_duplicate(here.core, here.who, document_id=second, of=first)
    kinds = {each: each.value for each in DocumentKind}
    assert archive_papers.box_sheet(here.core, here.who, serial=here.box, kinds=kinds).startswith(b"%PDF")
    for serial in (sheet, here.box):
        loan = lend(here, serial)
        assert archive_papers.loan_slip(here.core, here.who, loan_id=loan).startswith(b"%PDF")
        archive_loans.give_back(here.core, here.who, loan_id=loan)
    small = LabelSheet.SMALL_80
    assert archive_papers.labels(here.core, here.who, sheet=small, run_id=1, used=79).startswith(b"%PDF")
    for used in (-1, 80):
        with pytest.raises(ConflictError, match="label-offset-wrong"):
            archive_papers.labels(here.core, here.who, sheet=small, run_id=1, used=used)
    with pytest.raises(NotFoundError, match="labels-unknown"):
        archive_papers.labels(here.core, here.who, sheet=LabelSheet.SMALL_80, run_id=99)
    assert archive_papers.separators(here.core, here.who, separator=Separator.BINDER, count=2).startswith(b"%PDF")
    with pytest.raises(ConflictError, match="too-many-labels"):
        archive_papers.separators(here.core, here.who, separator=Separator.BINDER, count=0)


def test_two_clerks_at_once_never_get_the_same_number(tmp_path: Path) -> None:
    an_office_file(tmp_path).close()
    (file,) = tmp_path.glob("*.sqlite")

    def take(_clerk: int) -> list[int]:
        engine = office_engine(file, busy_timeout=20_000)
        given = []
        for _ in range(6):
            with SqlUnitOfWork(engine, StandingClock()) as uow:
                first = uow.archive.reserve_numbers(Series.SHEET, 3)
            given += [first, first + 1, first + 2]
        engine.dispose()
        return given

    with ThreadPoolExecutor(2) as clerks:
        given = [number for numbers in clerks.map(take, range(2)) for number in numbers]
    assert sorted(given) == list(range(1, 37))


def test_reading_is_asked_for_again_only_where_it_failed(here: ArchiveOffice) -> None:
    here.take(a_scan())
    archive_scans.read_again(here.core, here.who, box=here.box)
    assert len(queries.unread(here.core, here.who, serial=here.box)) == 1
