"""Attachments: those that are asked for, and what opening them showed."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tests.domain.filings.filings_of_every_kind import attachment, codes, filing, found
from unionreg.domain.filings.attachment_facts import LARGEST_ATTACHMENT, LEGIBLE_DPI, AttachmentFacts
from unionreg.domain.filings.filing import FilingKind

RULES = FilingKind.INTERNAL_RULES
GOOD = AttachmentFacts(f"{1:064x}", 1000, 40)


def attached(*others: Any, **changes: Any) -> Any:
    """Internal rules whose text is an attachment with these changes."""
    kept = tuple(each for each in filing(RULES).attachments if each.requirement != "rules-text")
    return filing(RULES, attachments=(attachment("rules-text", 1, **changes), *kept, *others))


def test_each_missing_document_is_named_by_its_requirement() -> None:
    missing = [each for each in filing(RULES).attachments if each.requirement != "rules-commission"]
    one = found("F-150", filing(RULES, attachments=tuple(missing)))
    assert (one.requirement, one.article) == ("rules-commission", "LFT 424 fr. I")


def test_proof_of_posting_and_optional_documents_are_not_asked_twice() -> None:
    data = filing(FilingKind.REPRESENTATIVENESS, attachments=(attachment("representation"),))
    assert "F-150" not in codes(data)
    assert "F-246" in codes(data)


@pytest.mark.parametrize(
    ("code", "facts"),
    [
        ("F-161", replace(GOOD, is_broken=True)),
        ("F-161", replace(GOOD, pages=0)),
        ("F-162", replace(GOOD, is_pdf=False, is_encrypted=True)),
        ("F-163", replace(GOOD, is_encrypted=True, has_scripts=True)),
        ("F-260", replace(GOOD, has_scripts=True)),
        ("F-261", replace(GOOD, lowest_dpi=LEGIBLE_DPI - 1)),
        ("F-262", replace(GOOD, blank_pages=2)),
    ],
)
def test_what_opening_showed(code: str, facts: AttachmentFacts) -> None:
    one = found(code, attached(), attachments=[facts])
    assert one.requirement == "rules-text"
    told = {"F-161", "F-162", "F-163", "F-260", "F-261", "F-262"} & set(codes(attached(), attachments=[facts]))
    assert told == {code}


def test_a_good_file_says_nothing() -> None:
    good = replace(GOOD, lowest_dpi=LEGIBLE_DPI)
    assert codes(attached(), attachments=[good]) == codes(attached())


def test_a_file_that_nobody_opened_but_has_no_pages_is_told() -> None:
    assert "F-161" in codes(attached(pages=0))


def test_ten_megabytes_are_the_limit() -> None:
    assert "F-164" not in codes(attached(bytes=LARGEST_ATTACHMENT))
    one = found("F-164", attached(bytes=LARGEST_ATTACHMENT + 250_000))
    assert one.finding.param("size") == "10.2"


def test_a_document_of_no_requirement_is_pointed_out() -> None:
    assert "F-263" in codes(attached(attachment("members-list", 9)))


def test_the_parts_of_one_original_are_all_there() -> None:
    whole = tuple(attachment("rules-text", 10 + part, part=part, parts=3, of="e" * 64) for part in (1, 2, 3))
    assert "F-265" not in codes(attached(*whole))
    one = found("F-265", attached(*whole[:2]))
    assert (one.finding.param("there"), one.finding.param("parts")) == (2, 3)
    assert "F-265" in codes(attached(*whole[:2], replace(whole[1], id="z")))


def test_the_same_bytes_twice_are_told_once() -> None:
    assert (
        codes(attached(attachment("other-documents", 1, id="b"), attachment("other-documents", 1, id="c"))).count(
            "F-266"
        )
        == 1
    )
