from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.domain.archive.archive_builders import CONTRACT, WHEN, WHO, document, page
from unionreg.domain.archive.box import Box, BoxProgress, BoxState, Loan, Shelf, box_state
from unionreg.domain.archive.document import (
    Acceptance,
    ArchivePage,
    DocumentLink,
    DocumentState,
    FieldText,
    LinkKind,
    PageFlag,
    with_page,
)
from unionreg.domain.archive.document_kinds import KINDS, Access, DocumentField, DocumentKind, FieldShape, shape_of
from unionreg.domain.archive.gate import page_flags
from unionreg.domain.archive.likeness import alike, bands, fingerprint, from_bands
from unionreg.domain.archive.scans import PageScan
from unionreg.domain.archive.typed_days import read_day
from unionreg.texts import Language, load_texts


def test_every_kind_has_its_fields_once_and_words_in_both_languages() -> None:
    assert set(KINDS) == set(DocumentKind)
    for rules in KINDS.values():
        assert len(set(rules.fields)) == len(rules.fields)
    for language in Language:
        texts = load_texts(language)
        assert all(texts.has(f"document-kind.{each.value}") for each in DocumentKind)
        assert all(texts.has(f"document-field.{each.value}") for each in DocumentField)
        assert all(texts.has(f"document-access.{each.value}") for each in Access)
        assert all(texts.has(f"page-flag.{each.value}") for each in PageFlag)
        assert all(texts.has(f"box-state.{each.value}") for each in BoxState)
        assert all(texts.has(f"document-state.{each.value}") for each in DocumentState)


def test_lists_of_supporters_are_secret_whatever_their_state() -> None:
    secret = document(kind=DocumentKind.SUPPORTERS_LIST)
    assert secret.access is Access.SECRET
    assert replace(secret, state=DocumentState.CONFIRMED).access is Access.SECRET
    assert document(kind=DocumentKind.CONTRACT).access is Access.PUBLIC_FORM
    assert document(kind=DocumentKind.CONTRACT, state=DocumentState.CONFIRMED).access is Access.PUBLIC


def test_shapes_of_fields() -> None:
    assert shape_of(DocumentField.SIGNED_ON) is FieldShape.DAY
    assert shape_of(DocumentField.SUBJECT) is FieldShape.TEXT


def test_a_document_tells_its_fields_and_links() -> None:
    link = DocumentLink(LinkKind.UNION, "7", "Sindicato")
    made = document(fields=(FieldText("folio", "X-1"),), links=(link,))
    assert (made.field("folio"), made.field("scope")) == ("X-1", "")
    assert made.linked(LinkKind.UNION) == (link,)
    assert made.linked(LinkKind.EMPLOYER) == ()


def test_a_flagged_page_waits_until_it_is_accepted_or_scanned_again() -> None:
    flagged = ArchivePage(1, "ab" * 32, 1, 612, 792, flags=(PageFlag.SKEWED,))
    accepted = replace(flagged, acceptance=Acceptance("así está", WHO, WHEN))
    assert [flagged.open, accepted.open, replace(accepted, rescan_asked=True).open] == [True, False, True]
    assert not ArchivePage(1, "ab" * 32, 1, 612, 792).open
    two = document(pages=(flagged, replace(flagged, number=2)))
    assert [each.open for each in with_page(two, replace(accepted, number=2)).pages] == [True, False]


@pytest.mark.parametrize(
    ("scan", "flags"),
    [
        (PageScan(1, 612, 792, 300, legibility=90), ()),
        (PageScan(1, 612, 792, 150, legibility=90), (PageFlag.LOW_RESOLUTION,)),
        (PageScan(1, 612, 792, 90, legibility=10), (PageFlag.LOW_RESOLUTION, PageFlag.ILLEGIBLE)),
        (PageScan(1, 612, 792, 300, skew_tenths=-40, legibility=90), (PageFlag.SKEWED,)),
        (PageScan(1, 612, 792, 90, skew_tenths=40, blank=True), (PageFlag.BLANK,)),
        (PageScan(1, 612, 792), ()),
    ],
)
def test_the_gate_says_what_is_wrong_with_a_page(scan: PageScan, flags: tuple[PageFlag, ...]) -> None:
    assert page_flags(scan) == flags


def test_a_box_goes_from_open_to_closed() -> None:
    box = Box("C-7K2-000001-S", "Contratos", Shelf(), WHEN, WHO)
    scanned = replace(box, scanned=True)
    states = (
        box_state(box, 0, 0), box_state(box, 3, 2), box_state(scanned, 3, 2), box_state(scanned, 3, 0),
        box_state(replace(scanned, closed=True), 3, 0),
    )  # fmt: skip
    assert states == tuple(BoxState)
    assert not Shelf().known()
    assert Shelf(room="2").known()


def test_only_a_box_without_anything_waiting_may_close() -> None:
    assert BoxProgress(BoxState.INDEXING, 2, 4, 0, 0, 0, 2, 0, 3).may_close
    assert not BoxProgress(BoxState.GATE, 2, 4, 0, 0, 0, 2, 1, 0).may_close
    assert not BoxProgress(BoxState.INDEXING, 2, 4, 0, 1, 0, 1, 0, 0).may_close
    assert not BoxProgress(BoxState.OPEN, 0, 0, 0, 0, 0, 0, 0, 0).may_close


def test_a_loan_is_overdue_from_the_day_after() -> None:
    loan = Loan("1", "H", "x", "y", "z", "r", date(2026, 8, 1), date(2026, 8, 10), WHO)
    assert not loan.overdue(date(2026, 8, 10))
    assert loan.overdue(date(2026, 8, 11))
    assert not replace(loan, returned_on=date(2026, 8, 12)).overdue(date(2026, 9, 1))


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("31/05/2019", date(2019, 5, 31)),
        (" 1-6-2020 ", date(2020, 6, 1)),
        ("2019-05-31", date(2019, 5, 31)),
        ("31/02/2019", None),
        ("mayo", None),
        ("", None),
    ],
)
def test_days_are_read_as_they_are_typed(typed: str, day: date | None) -> None:
    assert read_day(typed) == day


def test_a_text_read_twice_is_alike_and_another_is_not() -> None:
    long = " ".join(f"{CONTRACT} cláusula {number} sobre jornada descanso vacaciones" for number in range(12))
    first, again = fingerprint((page(long),)), fingerprint((page(long.replace("mayo", "rnayo", 1)),))
    other = fingerprint(
        (page("ACTA DE ASAMBLEA del sindicato de la industria textil reunida para elegir directiva " * 9),)
    )
    assert alike(first, again)
    assert not alike(first, other)
    assert set(bands(first)) & set(bands(again))
    assert from_bands(bands(first)) == first


def test_a_text_of_few_words_is_like_no_other() -> None:
    assert fingerprint((page("muy poco texto"),)) is None
    assert bands(None) == ()
    assert from_bands(()) is None
    assert not alike(None, None)
