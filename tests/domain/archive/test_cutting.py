from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from unionreg.domain.archive.cutting import cut, is_separator
from unionreg.domain.archive.scans import CutDocument, Outcome, PageRef, PageScan, ScanFormat, ScannedFile
from unionreg.domain.archive.serials import Separator, Series, make_serial

SHEET = (Separator.DOCUMENT.value,)
BINDER_SHEET = (Separator.BINDER.value,)
LABEL = make_serial(Series.SHEET, "7K2", 12)
OTHER_LABEL = make_serial(Series.SHEET, "7K2", 13)
BINDER = make_serial(Series.BINDER, "7K2", 3)
BOX = make_serial(Series.BOX, "7K2", 1)


def a_file(name: str, *codes: tuple[str, ...], blank: tuple[int, ...] = ()) -> ScannedFile:
    """One page for each tuple of codes; ``blank`` numbers."""
    pages = tuple(PageScan(at, 612, 792, codes=each, blank=at in blank) for at, each in enumerate(codes, 1))
    return ScannedFile(name, name, 1, ScanFormat.PDF, Outcome.DONE, pages)


def places(*documents: CutDocument) -> list[list[tuple[str, int]]]:
    return [[(page.sha256, page.page) for page in each.pages] for each in documents]


def test_without_any_mark_each_file_is_a_document() -> None:
    files = [a_file("a", (), ()), a_file("b", ()), a_file("c", ())]
    assert places(*cut(files)) == [[("a", 1), ("a", 2)], [("b", 1)], [("c", 1)]]


def test_a_separator_sheet_parts_documents_and_is_in_none_of_them() -> None:
    assert places(*cut([a_file("a", (), SHEET, (), (), SHEET, ())])) == [[("a", 1)], [("a", 3), ("a", 4)], [("a", 6)]]


def test_the_blank_back_of_a_separator_sheet_goes_with_it_other_blank_pages_stay() -> None:
    assert places(*cut([a_file("a", SHEET, (), (), (), blank=(2, 4))])) == [[("a", 3), ("a", 4)]]


def test_a_label_begins_a_document_and_names_it() -> None:
    first, second = cut([a_file("a", (LABEL,), (), (OTHER_LABEL,))])
    assert (first.label, second.label) == (LABEL, OTHER_LABEL)
    assert places(first, second) == [[("a", 1), ("a", 2)], [("a", 3)]]


def test_a_label_on_the_separator_sheet_names_what_follows() -> None:
    (only,) = cut([a_file("a", (*SHEET, LABEL), (), ())])
    assert (only.label, len(only.pages)) == (LABEL, 2)


def test_a_separator_before_a_labelled_page_makes_no_document_of_its_own() -> None:
    (only,) = cut([a_file("a", SHEET, (LABEL,), ())])
    assert (only.label, places(only)) == (LABEL, [[("a", 2), ("a", 3)]])


def test_pictures_of_single_pages_join_behind_a_separator_and_never_behind_a_file_of_several() -> None:
    files = [a_file("1", SHEET), a_file("2", ()), a_file("3", ()), a_file("4", (LABEL,)), a_file("5", ())]
    assert places(*cut(files)) == [[("2", 1), ("3", 1)], [("4", 1), ("5", 1)]]
    assert places(*cut([*files, a_file("6", (), ()), a_file("7", ())]))[2:] == [[("6", 1), ("6", 2)], [("7", 1)]]


def test_a_binder_and_a_box_hold_for_all_that_follows_until_others_come() -> None:
    file = a_file("a", (BOX,), (LABEL,), (BINDER,), (OTHER_LABEL,), BINDER_SHEET, ())
    assert [(each.box, each.binder, each.label) for each in cut([file])] == [
        (BOX, "", ""),
        (BOX, "", LABEL),
        (BOX, BINDER, ""),
        (BOX, BINDER, OTHER_LABEL),
        (BOX, "", ""),
    ]


def test_codes_of_strangers_and_refused_files_change_nothing() -> None:
    refused = ScannedFile("x", "x", 0, ScanFormat.OTHER, Outcome.REFUSED)
    files = [refused, a_file("a", ("7501031311309", "https://example.mx"), (LABEL[:-1] + "?",))]
    assert places(*cut(files)) == [[("a", 1), ("a", 2)]]
    assert cut([]) == ()
    assert cut([a_file("a", SHEET)]) == ()


CODES = st.sampled_from([(), SHEET, BINDER_SHEET, (LABEL,), (OTHER_LABEL,), (BOX,), ("x",)])


@given(st.lists(st.lists(CODES, min_size=1, max_size=5), max_size=5))
def test_every_page_but_sheets_is_in_exactly_one_document_in_its_order(shape: list[list[tuple[str, ...]]]) -> None:
    files = [a_file(str(at), *codes) for at, codes in enumerate(shape)]
    kept = [PageRef(file.sha256, page.number) for file in files for page in file.pages if not is_separator(page)]
    documents = cut(files)
    assert [page for each in documents for page in each.pages] == kept
    assert all(each.pages for each in documents)
