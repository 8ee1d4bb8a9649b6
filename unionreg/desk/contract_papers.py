"""What a union prints from a published copy: the worker's copy, receipt lists, a poster; and the file onto a stick.

Nothing is kept: the desk hands paper over, the office records receipts. The letterhead is the union's own name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from unionreg.desk.kept_files import not_written
from unionreg.domain.calendar import CalendarError
from unionreg.domain.contracts.delivery import Campaign, CampaignKind, DeliveryGroup, check_groups
from unionreg.domain.contracts.delivery_papers import (
    CopyLayout,
    CopyMatter,
    CopyPrint,
    ListedPerson,
    NoticeOfVote,
    ReceiptOrder,
)
from unionreg.domain.contracts.delivery_term import delivery_term
from unionreg.domain.office import Letterhead
from unionreg.errors import ConflictError
from unionreg.folder_files import remove_quietly, write_flushed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from unionreg.desk.contract_copy import PublishedContract
    from unionreg.domain.calendar import CalendarBook
    from unionreg.domain.contracts.delivery_term import DeliveryTerm
    from unionreg.domain.filings.filing import Member

DAY_UNKNOWN = date(2000, 1, 1)
FOLIO = "ENTREGA"
_NOT_A_NAME = re.compile(r"[^A-Za-z0-9._-]+")


@dataclass(frozen=True, slots=True)
class Handing:
    """To whom copies go. ``vote_on`` None: nothing is said of the three-day rule. ``people`` by group, or empty."""

    groups: tuple[DeliveryGroup, ...]
    vote_on: date | None = None
    people: Mapping[int, tuple[ListedPerson, ...]] | None = None


def union_letterhead(name: str, *, invented: bool) -> Letterhead:
    """The head of the union's own paper."""
    return Letterhead(name or "Sindicato", "", "", invented)


def copy_of(
    contract: PublishedContract,
    pdf: bytes,
    layout: CopyLayout,
    letterhead: Letterhead,
    term: DeliveryTerm | None = None,
) -> CopyPrint:
    """The worker's copy of a published text, with the notice in front where a vote's day is known.

    UnreadableError as ``documents.delivery.worker_copy``.
    """
    import hashlib

    from unionreg.documents.delivery.worker_copy import worker_copy

    notice = None if term is None else NoticeOfVote(contract.title, "", (), (), held_on=term.event_on)
    matter = CopyMatter(
        title=contract.title or contract.number,
        parties=tuple(filter(None, (contract.unions, contract.employers))),
        contract_number=contract.number,
        notice=notice,
        address=contract.link,
        digest=hashlib.sha256(pdf).hexdigest(),
        delivered_until=None if term is None else term.last_day,
        pdf=pdf,
    )
    return worker_copy(matter, layout, letterhead)


def term_for(vote_on: date | None, book: CalendarBook) -> DeliveryTerm | None:
    """The three-day rule for a vote on this day; None without a day, or where no calendar answers."""
    if vote_on is None:
        return None
    try:
        return delivery_term(CampaignKind.BEFORE_VOTE, vote_on, book)
    except (CalendarError, OverflowError):
        return None


def receipt_lists(contract: PublishedContract, handing: Handing, book: CalendarBook, letterhead: Letterhead) -> bytes:
    """Receipt lists by shift. ConflictError ``delivery-groups-refused`` (findings D-7xx)."""
    from unionreg.documents.delivery.receipts import receipts

    findings = check_groups(handing.groups)
    if findings:
        raise ConflictError("delivery-groups-refused", findings=findings)
    campaign = Campaign(
        campaign_id=FOLIO,
        kind=CampaignKind.BEFORE_VOTE,
        text=f"{contract.title} · {contract.number}" if contract.title else contract.number,
        employer=contract.employers,
        event_on=handing.vote_on or DAY_UNKNOWN,
        groups=handing.groups,
        opened_by="",
        opened_at=datetime(2000, 1, 1, tzinfo=UTC),
    )
    order = ReceiptOrder(campaign, term_for(handing.vote_on, book), handing.people or {}, handing.groups)
    return receipts(order, letterhead)


def poster(contract: PublishedContract, letterhead: Letterhead) -> bytes:
    """The poster with the code of the permanent address."""
    from unionreg.documents.delivery.poster import PosterMatter, contract_poster

    title = " · ".join(filter(None, (contract.title, contract.number)))
    return contract_poster(PosterMatter(title, contract.employers, contract.unions, contract.link), letterhead)


def groups_of_members(
    members: Sequence[Member],
) -> tuple[tuple[DeliveryGroup, ...], dict[int, tuple[ListedPerson, ...]]]:
    """The desk's own list of members by workplace, with numbers and names; who left is left out."""
    places: dict[str, list[ListedPerson]] = {}
    for member in members:
        if member.left_on is None:
            name = " ".join(filter(None, (member.first_surname, member.second_surname, member.given_names)))
            places.setdefault(member.workplace or member.employer, []).append(ListedPerson(member.number, name))
    groups = tuple(
        DeliveryGroup(number, place, "", "", len(people))
        for number, (place, people) in enumerate(sorted(places.items()), 1)
    )
    return groups, {group.group_id: tuple(places[group.workplace]) for group in groups}


def copy_to_stick(folder: Path, contract: PublishedContract, files: Sequence[tuple[str, bytes]]) -> tuple[Path, ...]:
    """Write the documents of a contract into a folder, whole or not at all each; where they lie.

    StorageUnavailableError ``desk-disk-full``, ``desk-not-written``.
    """
    target = folder / (_NOT_A_NAME.sub("-", contract.number).strip("-.")[:80] or "contrato")
    written: list[Path] = []
    try:
        target.mkdir(parents=True, exist_ok=True)
        for name, content in files:
            path = target / (_NOT_A_NAME.sub("-", name).strip("-.")[:120] or "documento.pdf")
            new = path.with_name(f"{path.name}.nuevo")
            try:
                write_flushed(new, content)
                new.replace(path)
            except OSError:
                remove_quietly(new)
                raise
            written.append(path)
    except OSError as error:
        raise not_written(error) from error
    return tuple(written)
