"""Scans become documents; people say what they are, mend words, scan pages again; what is the same is found."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tests.builders_archive import ArchiveOffice, a_scan, an_archive
from tests.builders_register import AUTOMOTIVE, a_register
from tests.domain.archive.archive_builders import CONTRACT
from unionreg.application import archive_boxes, archive_corrections, archive_documents, archive_loans, archive_scans
from unionreg.application.archive_records import DocumentFilter
from unionreg.application.archive_texts import text_of
from unionreg.application.queries import archive as queries
from unionreg.domain.archive.document import DocumentLink, DocumentState, FieldText, LinkKind, PageFlag
from unionreg.domain.archive.document_kinds import DocumentKind
from unionreg.domain.archive.scans import Outcome, PageRef, Recognition, ScanFormat
from unionreg.domain.archive.serials import Separator, Series
from unionreg.domain.archive.suggestion import Suggested
from unionreg.domain.findings import Severity, finding
from unionreg.domain.register.parties import PartyKind
from unionreg.errors import ConflictError, NotFoundError


@pytest.fixture
def here() -> ArchiveOffice:
    return an_archive()


def test_a_pile_with_separators_becomes_documents_with_their_labels(here: ArchiveOffice) -> None:
    sheet, binder = here.serial(Series.SHEET), here.serial(Series.BINDER)
    pile = a_scan("pile.pdf", Separator.DOCUMENT.value, sheet, "", Separator.BINDER.value, binder, "")
    made = [here.document(each) for each in here.take(pile)]
    assert [(each.serial, each.binder, len(each.pages)) for each in made] == [(sheet, "", 2), ("", binder, 2)]
    assert [page.source_page for page in made[1].pages] == [5, 6]
    assert queries.box_page(here.core, here.who, serial=here.box).box.binders[0].serial == binder


def test_labels_of_others_and_labels_that_are_taken_are_left_out(here: ArchiveOffice) -> None:
    sheet = here.serial(Series.SHEET)
    here.take(a_scan("a.pdf", sheet))
    foreign, unmade = "H-999-000001-J", here.serial(Series.BINDER, 500)
    made = here.take(a_scan("b.pdf", sheet, ""), a_scan("c.pdf", foreign, ""), a_scan("d.pdf", unmade, ""))
    assert [here.document(each).serial for each in made] == ["", "", ""]
    assert here.document(made[2]).binder == ""


def test_a_label_of_another_open_box_leads_there_and_its_binder_stays_with_it(here: ArchiveOffice) -> None:
    other, binder = here.another_box(), here.serial(Series.BINDER)
    archive_boxes.add_binder(here.core, here.who, box=other, serial=binder, title="De la otra")
    stays, there = here.take(a_scan("b.pdf", binder, ""), a_scan("a.pdf", other, ""))
    assert here.document(there).box == other
    assert (here.document(stays).box, here.document(stays).binder) == (here.box, "")
    fresh = here.serial(Series.BINDER, 2)
    pages = (replace(a_scan("", "").pages[0], codes=(other, fresh)), a_scan("", "", "").pages[1])
    (moved,) = here.take(replace(a_scan("c.pdf"), pages=pages))
    assert (here.document(moved).box, here.document(moved).binder) == (other, fresh)


def test_a_file_is_taken_in_once_and_a_copy_of_it_is_refused_with_a_reason(here: ArchiveOffice) -> None:
    scan = a_scan("a.pdf")
    assert len(here.take(scan, replace(scan, name="copy in one batch.pdf"))) == 1
    assert here.take(scan, replace(scan, name="copy.pdf")) == ()
    broken = replace(
        scan, name="x.pdf", sha256="", outcome=Outcome.REFUSED, pages=(), format=ScanFormat.OTHER,
        findings=(finding("S-201", Severity.ERROR),),
    )  # fmt: skip
    here.take(broken)
    files = queries.box_page(here.core, here.who, serial=here.box).files
    assert [(each.name, each.outcome, each.reasons) for each in files] == [
        ("a.pdf", Outcome.DONE, ()),
        ("copy in one batch.pdf", Outcome.REFUSED, ("known-already",)),
        ("copy.pdf", Outcome.REFUSED, ("known-already",)),
        ("x.pdf", Outcome.REFUSED, ("S-201",)),
    ]
    assert len(files[0].documents) == 1


def test_files_that_could_not_be_read_are_like_no_other(here: ArchiveOffice) -> None:
    gone = (finding("S-151", Severity.WARNING),)
    lost = replace(a_scan("1.pdf"), sha256="", size=0, outcome=Outcome.NEEDS_PERSON, pages=(), findings=gone)
    assert here.take(lost, replace(lost, name="2.pdf")) == ()
    files = queries.box_page(here.core, here.who, serial=here.box).files
    assert [(each.outcome, each.reasons) for each in files] == [(Outcome.NEEDS_PERSON, ("S-151",))] * 2


def test_a_file_needs_a_person_when_its_document_could_not_be_read(here: ArchiveOffice) -> None:
    (document,) = here.take(a_scan())
    read = tuple(PageRef(each.sha256, each.source_page) for each in here.document(document).pages)
    late = Recognition(Outcome.NEEDS_PERSON, findings=(finding("S-126", Severity.WARNING),))
    archive_scans.note_reading(here.core, here.who, document_id=document, read=read, recognition=late)
    page = queries.box_page(here.core, here.who, serial=here.box)
    assert [(each.outcome, each.reasons) for each in page.files] == [(Outcome.NEEDS_PERSON, ("S-126",))]
    assert page.silent == 1


def test_reading_brings_words_doubts_and_suggestions_from_the_register() -> None:
    here = an_archive()
    register = a_register()
    here.office = register
    here.box = ""
    for series in Series:
        archive_boxes.make_labels(here.core, here.who, series=series, count=3)
    here.box = here.another_box(1)
    (document,) = here.take(a_scan())
    here.read(
        document, CONTRACT.replace("S1NDICATO NACIONAL DE", AUTOMOTIVE.upper() + ", SINDICATO DE"), doubtful=(3, 4)
    )
    told = here.document(document)
    assert (told.state, told.pages[0].doubtful, told.pages[0].confidence) == (DocumentState.TO_CONFIRM, 2, 90)
    best = {each.about: each for each in reversed(told.suggestions)}
    assert best[Suggested.UNION].value == "1"
    assert best[Suggested.EMPLOYER].shown.startswith("AUTOPARTES") or best[Suggested.EMPLOYER].value
    assert best[Suggested.YEAR].value == "1998"
    assert queries.parties_like(here.core, here.who, kind=PartyKind.UNION, text=AUTOMOTIVE)[0].party_id == "1"
    link = DocumentLink(LinkKind.UNION, "1", "x")
    here.confirm(document, links=(link, DocumentLink(LinkKind.EMPLOYER, "", "Sin registro, S.A.")))
    with here.core.unit_of_work() as uow:
        assert [each.document_id for each in uow.archive.linked_to(LinkKind.UNION, "1")] == [document]
    assert here.document(document).links[0].name.startswith(AUTOMOTIVE)
    assert here.document(document).links[1].name == "Sin registro, S.A."
    for kind in LinkKind:
        with pytest.raises(NotFoundError):
            here.confirm(document, links=(DocumentLink(kind, "999", "x"),))


def test_without_words_a_document_is_described_by_hand_and_read_later(here: ArchiveOffice) -> None:
    (document,) = here.take(a_scan("a.pdf", blank=True))
    ((key, wanted),) = queries.unread(here.core, here.who, serial=here.box)
    assert (key, wanted.blank) == (document, frozenset({1}))
    for findings, reason in (((finding("S-131", Severity.WARNING),), "S-131"), ((), "unread")):
        recognition = Recognition(Outcome.NEEDS_PERSON, findings=findings)
        archive_scans.note_reading(
            here.core, here.who, document_id=document, read=wanted.pages, recognition=recognition
        )
        assert here.document(document).reason == reason
        assert queries.unread(here.core, here.who, serial=here.box) == ()
        assert queries.box_page(here.core, here.who, serial=here.box).silent == 1
        archive_scans.read_again(here.core, here.who, box=here.box)
        assert len(queries.unread(here.core, here.who, serial=here.box)) == 1
    assert queries.page_words(here.core, here.who, document_id=document, page=1).read.words == ()


def test_what_was_read_of_other_pages_is_not_kept(here: ArchiveOffice) -> None:
    (document,) = here.take(a_scan())
    with pytest.raises(ConflictError, match="document-changed-meanwhile"):
        archive_scans.note_reading(
            here.core, here.who, document_id=document, read=(PageRef("ee" * 32, 1),),
            recognition=Recognition(Outcome.DONE),
        )  # fmt: skip


def test_a_rescan_takes_the_place_of_flagged_pages_by_its_label(here: ArchiveOffice) -> None:
    sheet = here.serial(Series.SHEET)
    (document,) = here.take(a_scan("a.pdf", sheet, "", dpi=100))
    here.read(document)
    here.confirm(document)
    archive_documents.accept_pages(here.core, here.who, document_id=document, pages=(1,), reason="Así es")
    assert [page.open for page in here.document(document).pages] == [False, True]
    assert here.take(a_scan("again.pdf", sheet)) == ()
    told = here.document(document)
    assert [page.open for page in told.pages] == [False, False]
    assert told.pages[1].sha256 != told.pages[0].sha256
    assert (told.state, told.words_sha256) == (DocumentState.CONFIRMED, "")
    assert [key for key, _ in queries.unread(here.core, here.who, serial=here.box)] == [document]
    here.read(document)
    assert here.document(document).state is DocumentState.CONFIRMED


def test_a_rescan_without_label_is_pointed_to_its_document(here: ArchiveOffice) -> None:
    first, single, double = here.take(a_scan("a.pdf", "", ""), a_scan("b.pdf"), a_scan("c.pdf", "", ""))

    def use(scan: str) -> None:
        archive_scans.use_as_rescan(here.core, here.who, document_id=scan, of=first)

    with pytest.raises(ConflictError, match="no-page-waits"):
        use(single)
    archive_documents.ask_rescan(here.core, here.who, document_id=first, pages=(2,))
    with pytest.raises(ConflictError, match="rescan-pages-differ"):
        use(double)
    with pytest.raises(ConflictError, match="duplicate-of-itself"):
        use(first)
    use(single)
    assert here.document(single).state is DocumentState.DUPLICATE
    assert here.document(first).pages[1].sha256 == here.document(single).sha256
    assert not here.document(first).pages[1].open


def test_flagged_pages_are_accepted_or_asked_for_again(here: ArchiveOffice) -> None:
    (document,) = here.take(a_scan("a.pdf", "", "", skew_tenths=30))
    assert here.document(document).pages[0].flags == (PageFlag.SKEWED,)
    at: dict[str, Any] = {"document_id": document}
    with pytest.raises(ConflictError, match="document-page-unknown"):
        archive_documents.accept_pages(here.core, here.who, **at, pages=(3,), reason="x")
    with pytest.raises(ConflictError, match="document-page-unknown"):
        archive_documents.ask_rescan(here.core, here.who, **at, pages=(0,))
    archive_documents.accept_pages(here.core, here.who, **at, pages=(1, 2), reason="Se lee")
    with pytest.raises(ConflictError, match="page-not-flagged"):
        archive_documents.accept_pages(here.core, here.who, **at, pages=(1,), reason="Se lee")
    archive_documents.ask_rescan(here.core, here.who, **at, pages=(1,))
    assert [page.open for page in here.document(document).pages] == [True, False]


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"title": " "}, "text-refused"),
        ({"title": "\u202eoirartnoc"}, "text-refused"),
        ({"year": 1800}, "year-out-of-range"),
        ({"year": 2027}, "year-out-of-range"),
        ({"place": "Texas"}, "state-unknown"),
        ({"day": "31/02/2019"}, "document-day-wrong"),
        ({"fields": (FieldText("shows", "x"),)}, "document-field-unknown"),
        ({"fields": (FieldText("signed-on", "ayer"),)}, "document-day-wrong"),
        ({"fields": (FieldText("workers-covered", "muchas"),)}, "document-number-wrong"),
        ({"fields": (FieldText("workers-covered", "9" * 13),)}, "document-number-wrong"),
        ({"links": (DocumentLink(LinkKind.UNION, "", " "),)}, "text-refused"),
    ],
)
def test_what_cannot_be_kept_is_refused_with_its_reason(
    here: ArchiveOffice, changes: dict[str, Any], code: str
) -> None:
    (document,) = here.take(a_scan())
    with pytest.raises(ConflictError, match=code):
        here.confirm(document, **changes)


def test_a_description_is_kept_in_the_order_of_its_kind(here: ArchiveOffice) -> None:
    (document,) = here.take(a_scan())
    fields = (
        FieldText("workers-covered", " 1,250 "), FieldText("contract-number", "CC-1/1998"), FieldText("scope", " "),
        FieldText("signed-on", "12/05/1998"),
    )  # fmt: skip
    here.confirm(document, fields=fields, place="Guanajuato", year=1998, day="12/05/1998", note="Sin anexos")
    told = here.document(document)
    assert [(each.field, each.text) for each in told.fields] == [
        ("contract-number", "CC-1/1998"), ("signed-on", "1998-05-12"), ("workers-covered", "1250"),
    ]  # fmt: skip
    assert (told.place, told.year, told.day, told.note) == ("Guanajuato", 1998, "1998-05-12", "Sin anexos")
    assert told.confirmed_by is not None
    with pytest.raises(ConflictError, match="document-changed-meanwhile"):
        archive_documents.set_aside(here.core, here.who, document_id=document, reason="x", expected=1)


def test_the_loop_shows_what_waits_one_after_the_other(here: ArchiveOffice) -> None:
    assert queries.loop_page(here.core, here.who, serial=here.box).document is None
    first, second, third = here.take(a_scan("a.pdf", "", ""), a_scan("b.pdf", "", ""), a_scan("c.pdf", "", ""))
    for each in (first, second, third):
        here.read(each, f"{each} texto propio {each}")

    def shown(after: str = "") -> str | None:
        document = queries.loop_page(here.core, here.who, serial=here.box, after=after).document
        return None if document is None else document.document_id

    assert [shown(), shown(first), shown(third)] == [first, second, first]
    archive_documents.set_aside(here.core, here.who, document_id=first, reason="Falta ver de quién es")
    assert [shown(), shown(third), shown(first)] == [second, first, second]
    here.confirm(second)
    archive_documents.ask_rescan(here.core, here.who, document_id=second, pages=(1,))
    page = queries.loop_page(here.core, here.who, serial=here.box)
    assert (shown(), page.waiting) == (second, 3)
    assert queries.loop_page(here.core, here.who, serial=here.box, first=third).document is not None


def test_a_paper_scanned_twice_is_found_and_a_revision_of_another_year_is_not(here: ArchiveOffice) -> None:
    text = " ".join(f"{CONTRACT} Cláusula {number}." for number in range(8))
    first, again, later = here.take(a_scan("a.pdf", "", ""), a_scan("b.pdf", "", ""), a_scan("c.pdf", "", ""))
    here.read(first, text)
    here.read(again, text.replace("celebran", "ce1ebran", 1))
    here.read(later, text.replace("noventa y ocho", "noventa y nueve").replace("1998", "1999"))
    (longer,) = here.take(a_scan("d.pdf", "", "", ""))
    here.read(longer, text)
    (same,) = queries.document_page(here.core, here.who, document_id=again).same
    assert same.document_id == first
    archive_documents.mark_duplicate(here.core, here.who, document_id=again, of=first)
    assert queries.document_page(here.core, here.who, document_id=first).same == ()
    assert queries.document_page(here.core, here.who, document_id=again).same == ()
    for of in (later, again):
        with pytest.raises(ConflictError, match="duplicate-of-itself"):
            archive_documents.mark_duplicate(here.core, here.who, document_id=later, of=of)
    with pytest.raises(ConflictError, match="document-is-duplicate"):
        here.confirm(again)


def test_the_same_pages_of_a_file_in_another_box_are_the_same_paper(here: ArchiveOffice) -> None:
    (first,) = here.take(a_scan("a.pdf", "", ""))
    (second,) = here.take(a_scan("a.pdf", "", ""), box=here.another_box())
    (same,) = queries.document_page(here.core, here.who, document_id=second).same
    assert same.document_id == first


def test_corrections_stand_beside_what_was_read(here: ArchiveOffice) -> None:
    (document,) = here.take(a_scan())
    here.read(document, "el slndicato xx firma", doubtful=(1, 2))
    assert queries.correction_queue(here.core, here.who).total == 1
    reading = queries.page_words(here.core, here.who, document_id=document, page=1)

    def correct(words: dict[int, str], page: int = 1, sha256: str = reading.words_sha256) -> None:
        archive_corrections.correct_page(
            here.core, here.who, document_id=document, page=page, words=words, words_sha256=sha256
        )

    correct({1: "sindicato", 2: "", 3: "firma"})
    told = queries.page_words(here.core, here.who, document_id=document, page=1)
    assert (told.read.text(), told.corrected.text()) == ("el slndicato xx firma", "el sindicato firma")
    assert [(each.before, each.text) for each in told.corrections] == [("slndicato", "sindicato"), ("xx", "")]
    assert queries.correction_queue(here.core, here.who, box=here.box).total == 0
    known = here.document(document)
    with here.core.unit_of_work() as uow:
        assert text_of(here.core.vault, uow, known) == ("el sindicato firma",)
    correct({1: "Sindicato"})
    told = queries.page_words(here.core, here.who, document_id=document, page=1)
    assert told.corrected.text() == "el Sindicato firma"
    for words, page, sha256, code in (
        ({9: "x"}, 1, reading.words_sha256, "word-unknown"), ({}, 2, reading.words_sha256, "page-has-no-words"),
        ({}, 1, "ff" * 32, "words-changed"), ({1: "\u202ex"}, 1, reading.words_sha256, "text-refused"),
    ):  # fmt: skip
        with pytest.raises(ConflictError, match=code):
            correct(words, page, sha256)


def test_looking_at_a_page_without_changing_it_takes_it_off_the_queue(here: ArchiveOffice) -> None:
    (document,) = here.take(a_scan())
    here.read(document, "uno dos tres", doubtful=(0,))
    reading = queries.page_words(here.core, here.who, document_id=document, page=1)
    archive_corrections.correct_page(
        here.core, here.who, document_id=document, page=1, words={}, words_sha256=reading.words_sha256
    )
    assert queries.correction_queue(here.core, here.who).rows == ()
    archive_corrections.correct_page(
        here.core, here.who, document_id=document, page=1, words={0: "UNO"}, words_sha256=reading.words_sha256
    )
    here.read(document, "otro texto leído", doubtful=())
    known = here.document(document)
    with here.core.unit_of_work() as uow:
        assert text_of(here.core.vault, uow, known) == ("otro texto leído",)


def test_a_label_is_stuck_on_later_and_once(here: ArchiveOffice) -> None:
    first, second = here.take(a_scan("a.pdf", "", ""), a_scan("b.pdf", "", ""))
    sheet = here.serial(Series.SHEET, 7)
    archive_documents.stick_label(here.core, here.who, document_id=first, serial=sheet)
    with pytest.raises(ConflictError, match="document-has-label"):
        archive_documents.stick_label(here.core, here.who, document_id=first, serial=sheet)
    with pytest.raises(ConflictError, match="serial-taken"):
        archive_documents.stick_label(here.core, here.who, document_id=second, serial=sheet)
    assert queries.paper_of(here.core, here.who, serial=sheet) == f"document:{first}"
    assert queries.box_page(here.core, here.who, serial=here.box).box.serial == here.box


def test_documents_are_listed_by_what_is_asked(here: ArchiveOffice) -> None:
    sheet = here.serial(Series.SHEET, 2)
    first, second = here.take(a_scan("a.pdf", sheet, ""), a_scan("b.pdf", "", ""))
    union = DocumentLink(LinkKind.UNION, "", "Sindicato Ejemplo")
    links = (DocumentLink(LinkKind.EMPLOYER, "", "Autopartes, S.A."), union)
    here.confirm(first, title="Convenio de Ñandúes y Águilas 100%", year=1998, links=links)
    for where, found in (
        (None, [second, first]),
        (DocumentFilter(text="nandues AGUILAS"), [first]),
        (DocumentFilter(text="100%"), [first]),
        (DocumentFilter(text="_"), []),
        (DocumentFilter(text=sheet[:8].lower()), [first]),
        (DocumentFilter(kind=DocumentKind.CONTRACT), [first]),
        (DocumentFilter(state=DocumentState.TO_READ, box=here.box), [second]),
        (DocumentFilter(year=1998), [first]),
        (DocumentFilter(text=here.box.lower()), [second, first]),
        (DocumentFilter(text="sindicato ejemplo"), [first]),
        (DocumentFilter(box="x"), []),
        (DocumentFilter(lent=True), []),
    ):
        page = queries.documents_list(here.core, here.who, where=where)
        assert [row.document_id for row in page.rows] == found
        assert page.total == len(found)
    rows = queries.documents_list(here.core, here.who).rows
    assert [row.parties for row in rows] == [(), ("Sindicato Ejemplo", "Autopartes, S.A.")]
    with here.core.unit_of_work() as uow:
        assert [each.document_id for each in uow.archive.all()] == [first, second]


@pytest.mark.parametrize("lent", [Series.SHEET, Series.BINDER, Series.BOX])
def test_lent_is_what_is_out_by_itself_or_with_its_binder_or_box(here: ArchiveOffice, lent: Series) -> None:
    sheet, binder = here.serial(Series.SHEET, 2), here.serial(Series.BINDER, 1)
    _, first = here.take(a_scan("a.pdf", binder, sheet), box=here.another_box(3))
    here.take(a_scan("b.pdf", "", ""))
    serial = {Series.SHEET: sheet, Series.BINDER: binder, Series.BOX: here.document(first).box}[lent]
    due = queries.today_here(here.core)
    archive_loans.lend(
        here.core, here.who, serial=serial, borrower="Ana Ruiz", post="Registro", reason="Cotejo", due=due
    )
    page = queries.documents_list(here.core, here.who, where=DocumentFilter(lent=True))
    assert first in [row.document_id for row in page.rows]
    assert page.total == {Series.SHEET: 1, Series.BINDER: 2, Series.BOX: 2}[lent]
    everything = queries.documents_list(here.core, here.who).rows
    assert [row for row in everything if row.lent] == list(page.rows)


@pytest.mark.parametrize("page", [0, 2])
def test_a_page_that_is_not_there_has_neither_words_nor_picture(here: ArchiveOffice, page: int) -> None:
    (document,) = here.take(a_scan())
    for ask in (queries.page_words, queries.page_picture):
        with pytest.raises(NotFoundError, match="document-page-unknown"):
            ask(here.core, here.who, document_id=document, page=page)
    with pytest.raises(NotFoundError, match="vault"):
        queries.page_picture(here.core, here.who, document_id=document, page=1)


def test_a_crash_between_two_steps_loses_nothing(here: ArchiveOffice) -> None:
    """What was taken in is known, what was not read is listed: the run goes on where it stopped."""
    scans = [a_scan(f"{number}.pdf", "", "") for number in range(3)]
    made = here.take(*scans)
    here.read(made[0])
    assert here.take(*scans) == ()
    assert [key for key, _ in queries.unread(here.core, here.who, serial=here.box)] == list(made[1:])
