"""Every D code on papers: a signed package whose PDF does not say what the data say."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.evidence.drafts import Draft, codes, control_values, draft, paper, verify
from unionreg.evidence.checks.documents import read_line, split_text

GENERAL = "documents/general-record.pdf"


def line(**changes: str) -> Callable[[Draft], object]:
    return lambda made: made.add_paper(**changes)


def with_pdf(make: Callable[[dict[str, str]], bytes]) -> Callable[[Draft], object]:
    def change(made: Draft) -> None:
        made.add_paper()
        made.extra[GENERAL] = make(control_values(made, "general-record", None))

    return change


def no_index(made: Draft) -> None:
    made.add_paper()
    made.documents = None


def listed(**changes: object) -> Callable[[Draft], object]:
    def change(made: Draft) -> None:
        made.add_paper()
        assert made.documents is not None
        made.documents[0].update(changes)

    return change


def twice(made: Draft) -> None:
    made.add_paper()
    assert made.documents is not None
    made.documents *= 2


def not_listed(made: Draft) -> None:
    made.add_paper()
    made.extra["documents/otra.pdf"] = made.extra[GENERAL]


def reordered(values: dict[str, str]) -> bytes:
    return paper(dict(sorted(values.items())))


BROKEN: dict[str, tuple[str, Callable[[Draft], object]]] = {
    "no index": ("D-101", no_index),
    "listed twice": ("D-101", twice),
    "not listed": ("D-101", not_listed),
    "listed but absent": ("D-101", listed(path="documents/nada.pdf")),
    "no PDF": ("D-102", with_pdf(lambda _values: b"%PDF-1.4 hello")),
    "no control line": ("D-102", with_pdf(lambda values: paper(values, text="nothing"))),
    "two control lines": ("D-102", with_pdf(lambda values: paper(values, lines=2))),
    "line without end": ("D-102", with_pdf(lambda values: paper(values, text="[UR1;kind=general-record"))),
    "line without pairs": ("D-102", with_pdf(lambda values: paper(values, text="[UR1;kind;vote]"))),
    "key twice": ("D-102", with_pdf(lambda values: paper(values, text="[UR1;kind=a;kind=b]"))),
    "keys in other order": ("D-102", with_pdf(reordered)),
    "scope": ("D-102", line(scope="station:mesa-1")),
    "kind": ("D-103", line(kind="certificate")),
    "vote": ("D-103", line(vote="otra")),
    "figure": ("D-103", line(null="3")),
    "figure with zeros before": ("D-103", line(null="002")),
    "digest": ("D-104", line(digest="-".join(["0000"] * 16))),
    "figure not printed": ("D-105", with_pdf(lambda values: paper(values, skip="v.yes"))),
}


@pytest.mark.parametrize("case", BROKEN)
def test_a_paper_that_does_not_say_what_the_data_say_is_inconsistent(case: str) -> None:
    code, change = BROKEN[case]
    made = draft(2)
    change(made)
    report = verify(made.package())
    assert code in codes(report)
    assert report["verdict"] == "inconsistent"


def test_papers_that_say_what_the_data_say_are_accepted() -> None:
    made = draft(2, voters=1500).add_paper().add_paper("mesa-2")
    report = verify(made.package())
    assert report["verdict"] == "valid"


def test_scanned_papers_are_left_to_people() -> None:
    made = draft(2)
    listed(origin="scanned")(made)
    made.extra[GENERAL] = b"%PDF-1.4 a photograph"
    report = verify(made.package())
    assert report["verdict"] == "valid"
    assert "D-301" in codes(report, "not-checked")


def test_a_paper_of_a_station_that_is_not_counted_is_left_open() -> None:
    made = draft(2).add_paper("mesa-2")
    made.counts.pop("mesa-2")
    report = verify(made.package())
    assert "D-103" in codes(report, "not-checked")
    assert report["verdict"] == "incomplete"


def test_papers_without_a_readable_definition_or_result_are_left_open() -> None:
    made = draft(1).add_paper()
    made.result["computed"]["outcome"] = "splendid"
    assert "D-103" in codes(verify(made.package()), "not-checked")
    made = draft(1).add_paper()
    made.definition["title"] = ""
    assert "D-103" in codes(verify(made.package()), "not-checked")


def test_an_index_that_cannot_be_read_leaves_its_papers_open() -> None:
    made = draft(1).add_paper()
    made.extra["documents/index.json"] = b"{}"
    report = verify(made.package())
    assert "S-103" in codes(report)
    assert {"D-101", "D-102"} <= codes(report, "not-checked")


def test_an_index_of_another_vote_is_inconsistent() -> None:
    made = draft(1)
    made.documents = []
    made.extra["documents/index.json"] = b'{"schema": "tally-documents-1", "vote_id": "otra", "documents": []}'
    assert codes(verify(made.package())) == {"T-216"}


def test_a_sheet_of_an_unreadable_count_is_left_open() -> None:
    made = draft(2)
    made.extra["stations/mesa-1/sheet-1.jpg"] = b"\xff\xd8\xff"
    made.extra["stations/mesa-1/count.json"] = b"{}"
    made.counts.pop("mesa-1")
    assert "D-202" in codes(verify(made.package()), "not-checked")


def test_a_page_of_its_own_kind_is_read() -> None:
    assert split_text("Nulos: 1,234\n[UR1;a=\n1]") == ("Nulos: 1,234\n", "a=1")
    assert split_text("x [UR1;a=1] y") == ("x ", "a=1")
    assert read_line("a=1;b=2=3") == [("a", "1"), ("b", "2=3")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("6571", True), ("6,571", True), ("(6571)", True), ("16571", False), ("6571.5", False), ("6,571,000", False),
     ("A6571", False), ("6 571", False), ("6571,", True), ("6571.", True), ("-6571", True)],
)  # fmt: skip
def test_a_figure_counts_as_printed_when_it_stands_as_a_number_of_its_own(text: str, expected: bool) -> None:
    from unionreg.evidence.checks.documents import printed_numbers

    assert ("6571" in printed_numbers(f"En urna {text} boletas")) is expected
