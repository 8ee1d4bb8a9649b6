"""What every use case of delivery does before and after its own work: the campaign, its term, its people by shift."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application.calendars import stored_book
from unionreg.application.changes import Thing, changed
from unionreg.application.session import require
from unionreg.domain.calendar import CalendarError
from unionreg.domain.contracts.delivery import DeliveryGroup
from unionreg.domain.contracts.delivery_progress import progress
from unionreg.domain.contracts.delivery_term import delivery_term
from unionreg.domain.roles import Permission
from unionreg.errors import ConflictError, NotFoundError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from unionreg.application.changes import Changes
    from unionreg.application.ports import UnitOfWork
    from unionreg.domain.contracts.delivery import Campaign
    from unionreg.domain.contracts.delivery_progress import Progress
    from unionreg.domain.contracts.delivery_term import DeliveryTerm
    from unionreg.domain.roles import Actor
    from unionreg.domain.rolls.roll import RollPerson

GroupKey = tuple[str, str, str]


def known_campaign(uow: UnitOfWork, actor: Actor, campaign_id: str, revision: int) -> Campaign:
    """An open campaign as the person saw it. NotFoundError ``campaign-unknown``; ConflictError ``campaign-closed``,
    ``campaign-changed``: somebody else wrote meanwhile.
    """
    require(uow, actor, Permission.FOLLOW_DELIVERY)
    campaign = uow.delivery.get(campaign_id)
    if campaign.closed_at is not None:
        raise ConflictError("campaign-closed", campaign_id=campaign_id)
    if campaign.revision != revision:
        raise ConflictError("campaign-changed", campaign_id=campaign_id)
    return campaign


def group_of(campaign: Campaign, group_id: int) -> DeliveryGroup:
    """The shift; NotFoundError ``delivery-group-unknown``."""
    found = campaign.group(group_id)
    if found is None:
        raise NotFoundError("delivery-group-unknown", group_id=group_id)
    return found


def written(uow: UnitOfWork, campaign: Campaign) -> Changes:
    """Keep the campaign as its next revision."""
    uow.delivery.save(replace(campaign, revision=campaign.revision + 1))
    return campaign_changed(campaign)


def campaign_changed(campaign: Campaign) -> Changes:
    """The campaign and the vote that it belongs to."""
    more = ((Thing.VOTE, campaign.vote_id),) if campaign.vote_id else ()
    return changed(Thing.DELIVERY, campaign.campaign_id, *more)


def vote_of(campaign: Campaign) -> str | None:
    """The vote as events name it."""
    return campaign.vote_id or None


def term_of(uow: UnitOfWork, campaign: Campaign) -> DeliveryTerm | None:
    """The term; None when no calendar answers for these days."""
    try:
        return delivery_term(campaign.kind, campaign.event_on, stored_book(uow))
    except (CalendarError, OverflowError):
        return None


def progress_of(uow: UnitOfWork, campaign: Campaign, term: DeliveryTerm | None) -> Progress:
    """Sums as they stand now; sheets that were withdrawn count no longer."""
    counts = [each.sheet for each in uow.delivery.counts(campaign.campaign_id) if not each.withdrawn]
    return progress(campaign, counts, uow.delivery.marks(campaign.campaign_id), term)


def people_by_group(uow: UnitOfWork, campaign: Campaign) -> Mapping[int, tuple[RollPerson, ...]]:
    """The people of the campaign's roll by shift, in list order; none where there is no roll, or it was forgotten."""
    if campaign.roll_id is None or uow.rolls.forgotten(campaign.roll_id) is not None:
        return {}
    ids = {(each.workplace, each.area, each.shift): each.group_id for each in campaign.groups}
    has_areas = any(each.area for each in campaign.groups)
    found: dict[int, list[RollPerson]] = {}
    for person in uow.rolls.people(campaign.roll_id):
        # A frozen roll does not change, so its people are those of whom the shifts were made.
        found.setdefault(ids[group_key(person, has_areas=has_areas)], []).append(person)
    return {group_id: tuple(people) for group_id, people in found.items()}


def group_key(person: RollPerson, *, has_areas: bool) -> GroupKey:
    """Workplace, area and shift of a person; a post stands for the area."""
    return person.workplace, person.post if has_areas else "", person.shift


def groups_of(people: Iterable[RollPerson], *, by_post: bool) -> tuple[DeliveryGroup, ...]:
    """Shifts of these people, sorted by workplace, area and shift."""
    sums: dict[GroupKey, int] = {}
    for person in people:
        key = group_key(person, has_areas=by_post)
        sums[key] = sums.get(key, 0) + 1
    return tuple(DeliveryGroup(number, *key, sums[key]) for number, key in enumerate(sorted(sums), start=1))
