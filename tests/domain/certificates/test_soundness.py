"""The office signs no certificate that every verifier would call inconsistent."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.documents.rulings.ruling_builders import CERTIFIED, a_registry_certificate
from unionreg.domain.certificates.certificate import RegistryCertificateKind
from unionreg.domain.certificates.soundness import carries, disorder, refuse_unsound
from unionreg.domain.filings.filing import Term
from unionreg.errors import ConflictError

KIND = RegistryCertificateKind
LATE = date(2026, 3, 3)


@pytest.mark.parametrize("kind", KIND)
def test_a_sound_certificate_is_not_refused(kind: RegistryCertificateKind) -> None:
    refuse_unsound(a_registry_certificate(kind))


@pytest.mark.parametrize(
    ("kind", "changes"),
    [
        (KIND.REGISTRATION, {"requested_on": LATE}),
        (KIND.REGISTRATION, {"resolved_on": LATE}),
        (KIND.REGISTRATION, {"statutes_on": LATE}),
        (KIND.REGISTRATION, {"term": Term(date(2029, 1, 1), date(2028, 1, 1))}),
        (KIND.LEADERSHIP, {"held_on": LATE}),
        (KIND.LEADERSHIP, {"presented_on": LATE}),
        (KIND.DEPOSIT, {"deposited_on": LATE}),
        (KIND.DEPOSIT, {"last_revision_on": LATE}),
        (KIND.DEPOSIT, {"ends_on": date(2020, 1, 1)}),
    ],
)
def test_days_that_cannot_have_been_are_refused(kind: RegistryCertificateKind, changes: dict[str, Any]) -> None:
    content: Any = CERTIFIED[kind]
    with pytest.raises(ConflictError) as raised:
        refuse_unsound(a_registry_certificate(kind, certified=replace(content, **changes)))
    assert raised.value.code == "certificate-days-disordered"


def test_what_is_not_known_is_not_compared() -> None:
    content: Any = CERTIFIED[KIND.LEADERSHIP]
    bare = replace(content, held_on=None, term=None)
    refuse_unsound(a_registry_certificate(KIND.LEADERSHIP, certified=bare, registered_on=None))


@pytest.mark.parametrize(("support", "by_vote"), [(119, False), (401, True), (401, False)])
def test_support_that_does_not_carry_it_is_refused(support: int, *, by_vote: bool) -> None:
    content: Any = CERTIFIED[KIND.REPRESENTATIVENESS]
    order = a_registry_certificate(
        KIND.REPRESENTATIVENESS, certified=replace(content, support=support, by_vote=by_vote)
    )
    with pytest.raises(ConflictError) as raised:
        refuse_unsound(order)
    assert raised.value.code == "certificate-support-short"
    assert raised.value.params["needed"] == 120


def test_the_least_support_is_thirty_per_cent_in_whole_people() -> None:
    assert carries(3, 10, by_vote=False)
    assert not carries(3, 11, by_vote=False)
    assert carries(1, 11, by_vote=True)


@given(st.dates(), st.integers(0, 400))
def test_days_in_order_are_never_called_disordered(day: date, more: int) -> None:
    later = day + timedelta(days=min(more, (date.max - day).days))
    assert disorder({"requested_on": day, "resolved_on": later}) == ()
    assert disorder({"resolved_on": day, "requested_on": later}) == (
        (("requested_on", "resolved_on"),) if later > day else ()
    )
