"""The papers of a delivery: the worker's copy, receipt lists by shift, the verifier's sheet. Each making is logged.

A copy holds nobody's name. Receipt lists and sampling sheets hold names and numbers of the roll, never CURP or address.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from unionreg.application.delivery_access import (
    campaign_changed,
    group_of,
    known_campaign,
    people_by_group,
    term_of,
    vote_of,
    written,
)
from unionreg.application.session import require
from unionreg.application.vote_access import draft_of, kept_line
from unionreg.domain.audit.delivery_events import DeliveryPaperMade
from unionreg.domain.contracts.delivery import CopyMade, CopySource
from unionreg.domain.contracts.delivery_papers import (
    CopyLayout,
    CopyMatter,
    ListedPerson,
    NoticeOfVote,
    ReceiptOrder,
    SampleOrder,
    VotePlace,
    chapters_of,
)
from unionreg.domain.contracts.delivery_sample import draw
from unionreg.domain.roles import Permission
from unionreg.errors import ConflictError, NotFoundError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.contracts.delivery import Campaign, Sample
    from unionreg.domain.roles import Actor

LARGEST_TEXT = 2_000_000


@dataclass(frozen=True, slots=True)
class CopyText:
    """What the copy is of: a PDF (the public form, or a file), or a text that was typed."""

    source: CopySource
    title: str
    typed: str = field(default="", repr=False)
    pdf: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class DeliveryPaper:
    """A paper to be saved or printed. ``sha256`` (hex) of ``content``; ``pages`` 0 where nobody counted them."""

    name: str
    content: bytes = field(repr=False)
    sha256: str
    pages: int
    changes: Changes


def make_copy(
    core: Core, actor: Actor, *, campaign_id: str, revision: int, text: CopyText, layout: CopyLayout
) -> DeliveryPaper:
    """Draw the worker's copy and keep what it is of; from now on the receipts name its digest and pages.

    Raises as ``known_campaign``; ConflictError ``copy-without-text``, ``copy-too-long`` (most), ``text-refused``;
    UnreadableError ``attachment-*`` for a PDF that cannot be read.
    """
    title = kept_line("title", text.title)
    kept = _matter_bytes(text)
    with core.unit_of_work() as uow:
        campaign = known_campaign(uow, actor, campaign_id, revision)
        matter = _copy_matter(core, uow, campaign, replace(text, title=title), kept)
        made = core.delivery_papers.worker_copy(matter, layout, uow.office.get().letterhead())
        copy = CopyMade(text.source, title, made.sha256, made.pages, uow.delivery.put_file(kept))
        campaign = replace(campaign, copy=copy)
        uow.audit.add(DeliveryPaperMade(vote_of(campaign), campaign_id, "copy", 0, made.sha256), actor)
        changes = written(uow, campaign)
    return DeliveryPaper(f"copia-{campaign_id}.pdf", made.content, made.sha256, made.pages, changes)


def print_copy(core: Core, actor: Actor, *, campaign_id: str, layout: CopyLayout) -> DeliveryPaper:
    """The copy again, from what was kept; for other paper or as a booklet.

    NotFoundError ``copy-not-made``, ``campaign-unknown``; IntegrityBrokenError ``file-altered``.
    """
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.FOLLOW_DELIVERY)
        campaign = uow.delivery.get(campaign_id)
        if campaign.copy is None:
            raise NotFoundError("copy-not-made", campaign_id=campaign_id)
        kept = uow.delivery.file(campaign.copy.matter)
        typed = campaign.copy.source is CopySource.TYPED
        text = CopyText(
            campaign.copy.source, campaign.copy.title, kept.decode() if typed else "", None if typed else kept
        )
        matter = _copy_matter(core, uow, campaign, text, kept)
        made = core.delivery_papers.worker_copy(matter, layout, uow.office.get().letterhead())
        uow.audit.add(DeliveryPaperMade(vote_of(campaign), campaign_id, "copy", 0, made.sha256), actor)
    changes = campaign_changed(campaign)
    return DeliveryPaper(f"copia-{campaign_id}.pdf", made.content, made.sha256, made.pages, changes)


def _matter_bytes(text: CopyText) -> bytes:
    if text.source is CopySource.TYPED:
        if not text.typed.strip():
            raise ConflictError("copy-without-text")
        if len(text.typed) > LARGEST_TEXT:
            raise ConflictError("copy-too-long", most=LARGEST_TEXT)
        return text.typed.encode("utf-8", "replace")
    if not text.pdf:
        raise ConflictError("copy-without-text")
    return text.pdf


def _copy_matter(core: Core, uow: UnitOfWork, campaign: Campaign, text: CopyText, kept: bytes) -> CopyMatter:
    term = term_of(uow, campaign)
    parties: tuple[str, ...] = (campaign.employer,)
    number, notice = "", None
    if campaign.vote_id:
        draft = draft_of(core, uow, uow.votes.rows.get(campaign.vote_id))
        parties = (*(each.name for each in draft.unions), *(each.name for each in draft.employers))
        number, notice = draft.contract_number or "", _notice(core, uow, campaign.vote_id)
    return CopyMatter(
        title=text.title,
        parties=parties,
        contract_number=number,
        notice=notice,
        address=campaign.address,
        digest=hashlib.sha256(kept).hexdigest(),
        delivered_until=None if term is None else term.last_day,
        chapters=chapters_of(text.typed) if text.source is CopySource.TYPED else (),
        pdf=text.pdf,
    )


def _notice(core: Core, uow: UnitOfWork, vote_id: str) -> NoticeOfVote:
    draft = draft_of(core, uow, uow.votes.rows.get(vote_id))
    preparation = uow.preparation.get(vote_id)
    return NoticeOfVote(
        title=draft.title,
        question=draft.question,
        options=tuple(each.label for each in draft.options),
        places=tuple(
            VotePlace(each.name, each.address, each.opens_at, each.closes_at)
            for each in draft.stations
            if each.opens_at is not None and each.closes_at is not None
        ),
        who_may_vote=preparation.who_may_vote,
        identity_documents=preparation.identity_documents,
        complaint_channel=preparation.complaint_channel,
    )


def print_receipts(
    core: Core, actor: Actor, *, campaign_id: str, group_ids: tuple[int, ...] = (), large: bool = False
) -> DeliveryPaper:
    """Receipt lists for these shifts, or for all; empty lines to write on where no frozen roll gives names.

    NotFoundError ``campaign-unknown``, ``delivery-group-unknown``.
    """
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.FOLLOW_DELIVERY)
        campaign = uow.delivery.get(campaign_id)
        groups = tuple(group_of(campaign, each) for each in group_ids) or campaign.groups
        wanted = {each.group_id for each in groups}
        people = {number: listed for number, listed in _listed(uow, actor, campaign).items() if number in wanted}
        order = ReceiptOrder(campaign, term_of(uow, campaign), people, groups, large)
        content = core.delivery_papers.receipts(order, uow.office.get().letterhead())
        sha256 = hashlib.sha256(content).hexdigest()
        named = sum(len(each) for each in people.values())
        uow.audit.add(DeliveryPaperMade(vote_of(campaign), campaign_id, "receipts", named, sha256), actor)
    return DeliveryPaper(f"acuses-{campaign_id}.pdf", content, sha256, 0, campaign_changed(campaign))


def print_sample(core: Core, actor: Actor, *, campaign_id: str, number: int) -> DeliveryPaper:
    """The verifier's sheet of a sample: the same people whenever it is printed.

    NotFoundError ``campaign-unknown``, ``sample-unknown``.
    """
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.FOLLOW_DELIVERY)
        campaign = uow.delivery.get(campaign_id)
        sample = next((each for each in uow.delivery.samples(campaign_id) if each.number == number), None)
        if sample is None:
            raise NotFoundError("sample-unknown", number=number)
        order = _sample_order(uow, actor, campaign, sample)
        content = core.delivery_papers.sampling_sheet(order, uow.office.get().letterhead())
        sha256 = hashlib.sha256(content).hexdigest()
        uow.audit.add(DeliveryPaperMade(vote_of(campaign), campaign_id, "sample", len(order.people), sha256), actor)
    return DeliveryPaper(f"muestra-{campaign_id}-{number}.pdf", content, sha256, 0, campaign_changed(campaign))


def _sample_order(uow: UnitOfWork, actor: Actor, campaign: Campaign, sample: Sample) -> SampleOrder:
    """Who was drawn. Without a roll the places of the receipt lists are drawn, counted through all shifts."""
    listed = _listed(uow, actor, campaign)
    groups = campaign.groups if sample.group_id is None else (group_of(campaign, sample.group_id),)
    if listed:
        everybody = [(person, each) for each in groups for person in listed.get(each.group_id, ())]
    else:
        places = ((place, each) for each in groups for place in range(1, each.workers + 1))
        everybody = [(ListedPerson(number, ""), each) for number, (_place, each) in enumerate(places, start=1)]
    drawn = set(draw(sample.seed, (person.number for person, _group in everybody), sample.size))
    people = tuple(pair for pair in everybody if pair[0].number in drawn)
    return SampleOrder(campaign, term_of(uow, campaign), sample, len(everybody), people)


def _listed(uow: UnitOfWork, actor: Actor, campaign: Campaign) -> Mapping[int, tuple[ListedPerson, ...]]:
    """Numbers and names by shift; those who may not read rolls cannot print them."""
    by_group = people_by_group(uow, campaign)
    if by_group:
        require(uow, actor, Permission.READ_ROLLS)
    return {
        group_id: tuple(ListedPerson(each.number, each.list_name) for each in people)
        for group_id, people in by_group.items()
    }
