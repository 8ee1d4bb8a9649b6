"""Who may read which field: none is forgotten, and the public view holds nothing else."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import Any, get_args, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as some

from tests.domain.filings.filings_of_every_kind import attachment, filing, key, leaders, member
from unionreg.domain.filings.filing import FilingData, FilingKind, Member, Visibility
from unionreg.domain.filings.visibility import (
    STRUCK,
    TABLE,
    attachment_visibility,
    public_member,
    public_view,
    struck_fields,
    visibility_of,
)

CURP = key("CAPJ", "850101", "M", "NTL")

NOT_PUBLIC = {
    ("Organisation", "email"): Visibility.CONFIDENTIAL,
    ("Organisation", "telephone"): Visibility.CONFIDENTIAL,
    ("Organisation", "electronic_mailbox"): Visibility.CONFIDENTIAL,
    ("Leader", "curp"): Visibility.CONFIDENTIAL,
    ("Member", "curp"): Visibility.CONFIDENTIAL,
    ("Member", "address"): Visibility.CONFIDENTIAL,
    ("Member", "proof"): Visibility.CONFIDENTIAL,
    ("Member", "leaving_cause"): Visibility.CONFIDENTIAL,
    ("Representativeness", "supporters"): Visibility.CONFIDENTIAL,
    ("Representativeness", "supporters_sha256"): Visibility.SECRET,
    ("Representativeness", "supporters_bytes"): Visibility.SECRET,
}
"""Law notes, 9.1, 12.1 to 12.3, 12.20."""


def records(kind: type, seen: dict[str, type]) -> dict[str, type]:
    """All records that stand in a record, by name."""
    if is_dataclass(kind) and kind.__name__ not in seen:
        seen[kind.__name__] = kind
        for hint in get_type_hints(kind).values():
            for part in (hint, *get_args(hint)):
                if isinstance(part, type):
                    records(part, seen)
    return seen


def every_field() -> set[tuple[str, str]]:
    found = records(FilingData, {}) | records(Member, {})
    return {(name, each.name) for name, kind in found.items() for each in fields(kind)}


def test_no_field_is_forgotten_and_none_is_named_that_is_not_there() -> None:
    assert set(TABLE) == every_field()


def test_everything_is_public_but_what_the_law_protects() -> None:
    assert {field: degree for field, degree in TABLE.items() if degree is not Visibility.PUBLIC} == NOT_PUBLIC


def test_a_field_that_nobody_thought_about_is_not_shown() -> None:
    assert visibility_of("Leader", "shoe_size") is Visibility.CONFIDENTIAL


def test_the_public_view_holds_no_curp_contact_or_support() -> None:
    first, second = leaders()
    data = filing(FilingKind.WORKERS_UNION, leaders=(replace(first, curp=CURP), second), remarks=f"Soy {CURP.lower()}.")
    seen = public_view(data)
    assert seen.leaders[0].curp == STRUCK
    assert seen.leaders[1].curp == ""
    assert seen.organisation.email == STRUCK
    assert seen.organisation.telephone == ""
    assert seen.remarks == f"Soy {STRUCK}."
    assert CURP not in repr(seen)
    assert seen.organisation.address == data.organisation.address
    assert (seen.filing_id, seen.kind, seen.leaders[0].sex) == (data.filing_id, data.kind, data.leaders[0].sex)


def test_the_public_view_of_a_request_says_nothing_of_its_supporters() -> None:
    seen = public_view(filing(FilingKind.REPRESENTATIVENESS)).representativeness
    assert seen is not None
    assert (seen.supporters, seen.supporters_sha256, seen.supporters_bytes) == (None, STRUCK, 0)
    assert seen.workers_covered == 100


@pytest.mark.parametrize("kind", list(FilingKind))
def test_the_public_view_of_a_public_view_is_itself(kind: FilingKind) -> None:
    seen = public_view(filing(kind))
    assert public_view(seen) == seen


def test_a_member_is_public_by_name_and_employer_only() -> None:
    seen = public_member(member(1, leaving_cause="salud"))
    assert (seen.curp, seen.address, seen.proof, seen.leaving_cause) == (STRUCK,) * 4
    assert (seen.first_surname, seen.employer, seen.number) == ("Pérez", "Textiles Inventados SA de CV", 1)


def test_what_is_struck_out_can_be_shown_beforehand() -> None:
    first, second = leaders()
    data = filing(FilingKind.WORKERS_UNION, leaders=(first, replace(second, curp=CURP)), remarks=CURP)
    assert [each.path for each in struck_fields(data)] == ["organisation.email", "leaders.1.curp", "remarks"]
    request = struck_fields(filing(FilingKind.REPRESENTATIVENESS))
    assert [(each.path, each.visibility) for each in request if each.path.startswith("representativeness")] == [
        ("representativeness.supporters", Visibility.CONFIDENTIAL),
        ("representativeness.supporters_sha256", Visibility.SECRET),
        ("representativeness.supporters_bytes", Visibility.SECRET),
    ]


@given(some.sampled_from("FH MX").flatmap(lambda _: some.just(CURP)), some.text(max_size=20), some.text(max_size=20))
def test_no_curp_written_into_a_text_is_left(curp: str, before: str, after: str) -> None:
    data = filing(FilingKind.INTERNAL_RULES, remarks=f"{before} {curp} {after}")
    assert curp not in public_view(data).remarks


def test_identity_documents_and_pay_slips_are_not_for_everybody() -> None:
    def degree(requirement: str) -> Any:
        return attachment_visibility(FilingKind.WORKERS_UNION, attachment(requirement))

    assert degree("statutes") is Visibility.PUBLIC
    assert degree("representation") is Visibility.CONFIDENTIAL
    assert degree("worker-status") is Visibility.CONFIDENTIAL
    assert degree("nobody-asked") is Visibility.CONFIDENTIAL
