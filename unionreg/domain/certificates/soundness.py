"""What a certificate cannot say: days in an order that cannot have been, support that does not carry it.

The office refuses to issue such a certificate, and a verifier says that it is inconsistent; both ask here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.domain.certificates.certificate import (
    CertifiedDeposit,
    CertifiedRecord,
    CertifiedRegistration,
    CertifiedRepresentativeness,
)
from unionreg.domain.votes.support import supporters_needed
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from unionreg.domain.certificates.certificate import RegistryCertificate

ORDER = (
    ("requested_on", "resolved_on"),
    ("held_on", "presented_on"),
    ("presented_on", "resolved_on"),
    ("resolved_on", "issued_at"),
    ("deposited_on", "issued_at"),
    ("registered_on", "issued_at"),
    ("statutes_on", "issued_at"),
    ("last_revision_on", "issued_at"),
    ("term.first", "term.last"),
    ("starts_on", "ends_on"),
)
"""Days by their names in the data: the first is never after the second."""


def disorder(days: Mapping[str, date]) -> tuple[tuple[str, str], ...]:
    """Pairs of names whose days stand in an order that cannot have been."""
    return tuple(
        (earlier, later)
        for earlier, later in ORDER
        if earlier in days and later in days and days[earlier] > days[later]
    )


def carries(support: int, workers_covered: int, *, by_vote: bool) -> bool:
    """Whether the support can carry a certificate of representativeness (LFT 390 Bis): never more than the workers.

    One union alone needs 30 %; in a vote those who voted count, not those who voted for the winner.
    """
    return support <= workers_covered and (by_vote or support >= supporters_needed(workers_covered))


def refuse_unsound(order: RegistryCertificate) -> None:
    """ConflictError ``certificate-days-disordered`` (both days) or ``certificate-support-short`` (support, needed).

    Called before a certificate is signed: no official signs what every verifier would call inconsistent.
    """
    days = _days(order)
    for earlier, later in disorder(days):
        raise ConflictError(
            "certificate-days-disordered", earlier=f"{days[earlier]:%d/%m/%Y}", later=f"{days[later]:%d/%m/%Y}"
        )
    certified = order.certified
    if isinstance(certified, CertifiedRepresentativeness) and not carries(
        certified.support, certified.workers_covered, by_vote=certified.by_vote
    ):
        needed = supporters_needed(certified.workers_covered)
        raise ConflictError("certificate-support-short", support=certified.support, needed=needed)


def _days(order: RegistryCertificate) -> dict[str, date]:
    certified = order.certified
    days: dict[str, date | None] = {"issued_at": order.issued_at.date(), "registered_on": order.registered_on}
    if isinstance(certified, CertifiedRegistration):
        days |= {"requested_on": certified.requested_on, "statutes_on": certified.statutes_on}
    if isinstance(certified, CertifiedRecord):
        days |= {"held_on": certified.held_on, "presented_on": certified.presented_on}
    if isinstance(certified, CertifiedRegistration | CertifiedRecord):
        days["resolved_on"] = certified.resolved_on
        if certified.term is not None:
            days |= {"term.first": certified.term.first, "term.last": certified.term.last}
    if isinstance(certified, CertifiedDeposit):
        days |= {
            "deposited_on": certified.deposited_on,
            "starts_on": certified.starts_on,
            "ends_on": certified.ends_on,
            "last_revision_on": certified.last_revision_on,
        }
    return {name: day for name, day in days.items() if day is not None}
