"""Reading deliveries of contracts: lists, a campaign with its percentages, the people of a shift, what a vote shows.

Names come with the page of a shift alone, to those who may read rolls; everything else is sums.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.application.delivery_access import group_of, people_by_group, progress_of, term_of
from unionreg.application.redactions import public_form_of
from unionreg.application.session import require
from unionreg.domain.archive.document import LinkKind
from unionreg.domain.contracts.delivery_term import Timing
from unionreg.domain.contracts.delivery_words import evidence
from unionreg.domain.people.names import fold
from unionreg.domain.roles import Permission
from unionreg.errors import NotFoundError

if TYPE_CHECKING:
    from datetime import date

    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.contracts.delivery import Campaign, DeliveryGroup, KeptCount, Mark, Sample
    from unionreg.domain.contracts.delivery_progress import Figures, Progress
    from unionreg.domain.contracts.delivery_term import DeliveryTerm
    from unionreg.domain.roles import Actor
    from unionreg.domain.rolls.roll import RollPerson

PAGE = 200


@dataclass(frozen=True, slots=True)
class CampaignRow:
    """One campaign of the list."""

    campaign_id: str
    text: str
    employer: str
    vote_id: str
    event_on: date
    last_day: date | None
    total: Figures
    is_open: bool


@dataclass(frozen=True, slots=True)
class CampaignPage:
    """A campaign with everything but names. ``by_name``: a roll gives names for its lists."""

    campaign: Campaign
    term: DeliveryTerm | None
    progress: Progress
    counts: tuple[KeptCount, ...]
    samples: tuple[Sample, ...]
    by_name: bool
    today: date
    evidence: str


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One person of a shift. ``mark`` None: nothing is known. ``timing`` None: no copy, or no calendar answers."""

    number: int
    name: str
    mark: Mark | None
    timing: Timing | None

    @property
    def short(self) -> bool:
        """Whether the three-day rule leaves this person short."""
        return self.timing is not Timing.IN_TIME


@dataclass(frozen=True, slots=True)
class PeopleOfGroup:
    """Some people of a shift, in list order. ``total``: how many match; ``revision`` of the campaign."""

    group: DeliveryGroup
    rows: tuple[PersonRow, ...]
    offset: int
    total: int
    revision: int
    is_open: bool
    last_day: date | None


@dataclass(frozen=True, slots=True)
class DeliveryOfVote:
    """What the page of a vote shows of one campaign, and the sentence for the notice of its result."""

    campaign_id: str
    text: str
    term: DeliveryTerm | None
    progress: Progress
    evidence: str


def campaigns(core: Core, actor: Actor) -> tuple[CampaignRow, ...]:
    """All campaigns, the latest event first."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_VOTES)
        return tuple(_row(uow, each) for each in uow.delivery.campaigns())


def _row(uow: UnitOfWork, campaign: Campaign) -> CampaignRow:
    term = term_of(uow, campaign)
    return CampaignRow(
        campaign.campaign_id,
        campaign.text,
        campaign.employer,
        campaign.vote_id,
        campaign.event_on,
        None if term is None else term.last_day,
        progress_of(uow, campaign, term).total,
        campaign.closed_at is None,
    )


def campaign_page(core: Core, actor: Actor, *, campaign_id: str) -> CampaignPage:
    """One campaign. NotFoundError ``campaign-unknown``."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_VOTES)
        campaign = uow.delivery.get(campaign_id)
        term = term_of(uow, campaign)
        sums = progress_of(uow, campaign, term)
        by_name = campaign.roll_id is not None and uow.rolls.forgotten(campaign.roll_id) is None
        return CampaignPage(
            campaign,
            term,
            sums,
            uow.delivery.counts(campaign_id),
            uow.delivery.samples(campaign_id),
            by_name,
            core.clock().astimezone().date(),
            evidence(sums, term),
        )


def people_of_group(
    core: Core,
    actor: Actor,
    *,
    campaign_id: str,
    group_id: int,
    text: str = "",
    only_short: bool = False,
    offset: int = 0,
    limit: int = PAGE,
) -> PeopleOfGroup:
    """People of a shift and their marks; ``text``: words of the name or the number; ``only_short``: without a copy that
    came safely in time. NotFoundError ``campaign-unknown``, ``delivery-group-unknown``.
    """
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.FOLLOW_DELIVERY)
        require(uow, actor, Permission.READ_ROLLS)
        campaign = uow.delivery.get(campaign_id)
        group, term = group_of(campaign, group_id), term_of(uow, campaign)
        marks = {mark.number: mark for mark in uow.delivery.marks(campaign_id).get(group_id, ())}
        people = people_by_group(uow, campaign).get(group_id, ())
    rows = [_person(each, marks.get(each.number), term) for each in people if _matches(each, text)]
    found = [each for each in rows if each.short] if only_short else rows
    last_day = None if term is None else term.last_day
    shown = tuple(found[offset : offset + limit])
    return PeopleOfGroup(group, shown, offset, len(found), campaign.revision, campaign.closed_at is None, last_day)


def _person(person: RollPerson, mark: Mark | None, term: DeliveryTerm | None) -> PersonRow:
    received = mark is not None and mark.reason is None
    timing = term.timing(mark.on) if term is not None and mark is not None and received else None
    return PersonRow(person.number, person.list_name, mark, timing)


def _matches(person: RollPerson, text: str) -> bool:
    words = fold(text).split()
    if not words:
        return True
    name = f" {fold(person.list_name)}"
    return words == [str(person.number)] or all(f" {word}" in name for word in words)


@dataclass(frozen=True, slots=True)
class PublicText:
    """The public form of a document of the contract: what may be copied for everybody. ``sha256`` in the vault."""

    document_id: str
    sha256: str
    pages: int


def public_texts(core: Core, actor: Actor, *, campaign_id: str) -> tuple[PublicText, ...]:
    """Public forms of the contract's documents, oldest first; none where the archive has none yet.

    NotFoundError ``campaign-unknown``.
    """
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.FOLLOW_DELIVERY)
        campaign = uow.delivery.get(campaign_id)
        if not campaign.contract_id:
            return ()
        documents = uow.archive.linked_to(LinkKind.CONTRACT, campaign.contract_id)
        forms = ((each, public_form_of(uow, each.document_id)) for each in documents)
        return tuple(PublicText(each.document_id, form, len(each.pages)) for each, form in forms if form is not None)


def public_text(core: Core, actor: Actor, *, campaign_id: str, document_id: str) -> bytes:
    """The bytes of a public form for the copy.

    NotFoundError ``public-text-unknown``, ``campaign-unknown``; errors of the vault.
    """
    known = public_texts(core, actor, campaign_id=campaign_id)
    sha256 = next((each.sha256 for each in known if each.document_id == document_id), None)
    if sha256 is None:
        raise NotFoundError("public-text-unknown", document_id=document_id)
    return core.vault.read(sha256)


def deliveries_of_vote(core: Core, actor: Actor, *, vote_id: str) -> tuple[DeliveryOfVote, ...]:
    """The campaigns of a vote as sums, oldest first; none is a fact too. NotFoundError ``vote-unknown``."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_VOTES)
        uow.votes.rows.get(vote_id)
        return tuple(_of_vote(uow, each) for each in uow.delivery.of_vote(vote_id))


def deliveries_of_contract(core: Core, actor: Actor, *, contract_id: str) -> tuple[DeliveryOfVote, ...]:
    """The campaigns of a contract as sums, oldest first."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_REGISTER)
        return tuple(_of_vote(uow, each) for each in uow.delivery.of_contract(contract_id))


def _of_vote(uow: UnitOfWork, campaign: Campaign) -> DeliveryOfVote:
    term = term_of(uow, campaign)
    sums = progress_of(uow, campaign, term)
    return DeliveryOfVote(campaign.campaign_id, campaign.text, term, sums, evidence(sums, term))
