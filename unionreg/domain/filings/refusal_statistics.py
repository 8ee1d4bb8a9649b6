"""Why filings fail, as published: data with source and date, shown beside a finding of the same cause.

The figures are of requests for certificates of representativeness, the only filings for which any were found. Shares
are basis points of what ``of`` names. Words: ``refusal-cause.<cause>`` and ``refusal-base.<of>``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class RefusalCause(StrEnum):
    """A cause that a source names."""

    SUPPORT = "support-below-30"
    POSTING = "posting-not-proven"
    LIST = "list-inconsistent"
    SCOPE = "scope-missing-or-wrong"
    CONTRACT_EXISTS = "contract-exists"
    STANDING = "legal-standing"
    OTHER_CERTIFICATE = "certificate-in-force"
    NO_ANSWER = "prevention-unanswered"
    IDENTITY = "identity-not-proven"
    ILLEGIBLE = "illegible-documents"


class ShareOf(StrEnum):
    """What a share is a share of."""

    DENIED = "denied"
    REQUESTS = "requests"
    NOT_COUNTED = "not-counted"


@dataclass(frozen=True, slots=True)
class RefusalFigure:
    """One published figure. ``share`` None where a source names the cause without a number.

    ``cases`` of ``total``: the numbers behind the share where they were published.
    """

    cause: RefusalCause
    share: int | None
    of: ShareOf
    source: str
    as_of: date
    cases: int | None = None
    total: int | None = None


_DECEMBER_2021 = ("La Jornada, 26-12-2021", date(2021, 12, 26))
_JUNE_2024 = ("La Jornada, 19-06-2024", date(2024, 6, 19))
_CONFEDIN = ("CONFEDIN, constancia de representatividad", date(2021, 12, 31))

FIGURES: tuple[RefusalFigure, ...] = (
    RefusalFigure(RefusalCause.SUPPORT, 3_500, ShareOf.DENIED, *_DECEMBER_2021, total=336),
    RefusalFigure(RefusalCause.POSTING, 2_300, ShareOf.DENIED, *_DECEMBER_2021, total=336),
    RefusalFigure(RefusalCause.LIST, 2_200, ShareOf.DENIED, *_DECEMBER_2021, total=336),
    RefusalFigure(RefusalCause.SCOPE, 2_000, ShareOf.DENIED, *_DECEMBER_2021, total=336),
    RefusalFigure(RefusalCause.NO_ANSWER, 5_283, ShareOf.REQUESTS, *_DECEMBER_2021, cases=745, total=1_410),
    RefusalFigure(RefusalCause.SUPPORT, 4_100, ShareOf.DENIED, *_JUNE_2024),
    RefusalFigure(RefusalCause.CONTRACT_EXISTS, 1_600, ShareOf.DENIED, *_JUNE_2024),
    RefusalFigure(RefusalCause.STANDING, 1_500, ShareOf.DENIED, *_JUNE_2024),
    RefusalFigure(RefusalCause.OTHER_CERTIFICATE, 1_100, ShareOf.DENIED, *_JUNE_2024),
    RefusalFigure(RefusalCause.IDENTITY, None, ShareOf.NOT_COUNTED, *_CONFEDIN),
    RefusalFigure(RefusalCause.ILLEGIBLE, None, ShareOf.NOT_COUNTED, *_CONFEDIN),
)


def figures_of(cause: RefusalCause) -> tuple[RefusalFigure, ...]:
    """What was published on a cause, newest first."""
    return tuple(sorted((each for each in FIGURES if each.cause is cause), key=lambda each: each.as_of, reverse=True))


def share_of(cause: RefusalCause | None) -> RefusalFigure | None:
    """The newest figure with a number on this cause, or None."""
    if cause is None:
        return None
    return next((each for each in figures_of(cause) if each.share is not None), None)
