"""What follows a result on paper: its posting, its report to the Centre and the merged public form, as values.

Terms are in ``deadline_register``; how stations are merged is in ``secrecy``; the papers are drawn in ``documents``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from unionreg.domain.votes.count import Named


@dataclass(frozen=True, slots=True)
class ResultPosting:
    """The result was put up (LFT 390 Ter-II e). ``photo``: SHA-256 in the file store, or None."""

    vote_id: str
    number: int
    result_version: int
    place: str
    at: datetime
    photo: str | None
    by: Named
    recorded_at: datetime


@dataclass(frozen=True, slots=True)
class PostedAt:
    """A posting as a paper says it."""

    place: str
    at: datetime
    with_photo: bool


@dataclass(frozen=True, slots=True)
class ReportContent:
    """What the report says beside the totals (law notes, 12.16).

    ``acts``: titles and folios of the acts attached; ``keeper`` and ``kept_at``: who keeps the acts for five years,
    and where; ``delivery``: the evidence that the workers received the contract.
    """

    postings: tuple[PostedAt, ...]
    acts: tuple[str, ...]
    keeper: str
    kept_at: str
    delivery: str
    declarant: str
    declarant_post: str


@dataclass(frozen=True, slots=True)
class ResultReport:
    """The report of one result (LFT 390 Ter-II f-g). ``sent_*`` None until it has been sent."""

    vote_id: str
    number: int
    result_version: int
    content: ReportContent
    paper_id: int
    prepared_by: Named
    prepared_at: datetime
    sent_number: str | None = None
    sent_at: datetime | None = None
    sent_by: Named | None = None


@dataclass(frozen=True, slots=True)
class PublicFormMade:
    """That a public form of a result was made. ``groups``: ids of the stations of each line, as published."""

    vote_id: str
    number: int
    result_version: int
    smallest: int
    groups: tuple[tuple[str, ...], ...]
    paper_id: int
    csv: str
    json: str
    made_by: Named
    made_at: datetime
