"""Handing out copies of a contract and writing down who has one: campaigns, receipts by shift, samples.

Who received a copy is data like attendance: names stay in the roll, marks hold numbers and days, the log holds sums.
Printing is in ``delivery_prints``, reading in ``queries.delivery``.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application.changes import Changes, Thing, created
from unionreg.application.delivery_access import (
    group_of,
    groups_of,
    known_campaign,
    people_by_group,
    progress_of,
    vote_of,
    written,
)
from unionreg.application.session import require
from unionreg.application.vote_access import draft_of, kept_line
from unionreg.domain.audit.delivery_events import (
    DeliveryClosed,
    DeliveryCounted,
    DeliveryCountWithdrawn,
    DeliveryNamesRecorded,
    DeliveryOpened,
    DeliverySampleAnswered,
    DeliverySampleDrawn,
)
from unionreg.domain.contracts.delivery import (
    Campaign,
    CampaignKind,
    KeptCount,
    Sample,
    check_answers,
    check_groups,
    check_sheet,
)
from unionreg.domain.contracts.delivery_sample import LARGEST, LONGEST_SEED, SMALLEST
from unionreg.domain.roles import Permission
from unionreg.domain.rolls.roll import RollPurpose
from unionreg.errors import ConflictError, NotFoundError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from unionreg.application.delivery_ports import NewCampaign
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.contracts.delivery import CountSheet, DeliveryGroup, Mark, SampleAnswers
    from unionreg.domain.roles import Actor

_SEED_BYTES = 8


def open_campaign(core: Core, actor: Actor, *, plan: NewCampaign) -> Changes:
    """Begin handing out copies; created id = the campaign's.

    With a vote the shifts come from its roll unless ``plan.groups`` says them; lists with names need the frozen roll.
    Raises ConflictError ``delivery-needs-event`` (neither vote nor day of deposit), ``vote-has-no-day``,
    ``delivery-groups-refused`` (findings D-7xx), ``text-refused``; NotFoundError ``vote-unknown``.
    """
    now = core.clock()
    text, employer = kept_line("text", plan.text), kept_line("employer", plan.employer)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.FOLLOW_DELIVERY)
        event_on = _event_day(core, uow, plan)
        groups, roll_id = _people(uow, plan)
        findings = check_groups(groups)
        if findings:
            raise ConflictError("delivery-groups-refused", findings=findings)
        campaign = Campaign(
            campaign_id=f"E-{now.year}-{uow.delivery.next_number(now.year):04}",
            kind=CampaignKind.BEFORE_VOTE if plan.vote_id else CampaignKind.AFTER_DEPOSIT,
            text=text,
            employer=employer,
            event_on=event_on,
            groups=groups,
            opened_by=actor.full_name,
            opened_at=now,
            vote_id=plan.vote_id,
            contract_id=plan.contract_id,
            roll_id=roll_id,
            address=kept_line("address", plan.address) if plan.address else "",
        )
        uow.delivery.add(campaign)
        people, day = campaign.workers, event_on.isoformat()
        uow.audit.add(
            DeliveryOpened(vote_of(campaign), campaign.campaign_id, campaign.text, day, people, len(groups)), actor
        )
    more = ((Thing.VOTE, campaign.vote_id),) if campaign.vote_id else ()
    return created(Thing.DELIVERY, campaign.campaign_id, *more)


def _event_day(core: Core, uow: UnitOfWork, plan: NewCampaign) -> date:
    if not plan.vote_id:
        if plan.deposited_on is None:
            raise ConflictError("delivery-needs-event")
        return plan.deposited_on
    stations = draft_of(core, uow, uow.votes.rows.get(plan.vote_id)).stations
    days = [each.opens_at.date() for each in stations if each.opens_at is not None]
    if not days:
        raise ConflictError("vote-has-no-day", vote_id=plan.vote_id)
    return min(days)


def _people(uow: UnitOfWork, plan: NewCampaign) -> tuple[tuple[DeliveryGroup, ...], int | None]:
    """Shifts as they were said, or as the newest roll of the vote has them; the roll counts by name once frozen."""
    if plan.groups or not plan.vote_id:
        named = tuple(
            replace(each, workplace=_line(each.workplace), area=_line(each.area), shift=_line(each.shift))
            for each in plan.groups
        )
        return named, None
    frozen = uow.rolls.frozen(plan.vote_id)
    if frozen is not None:
        return groups_of(uow.rolls.people(frozen.roll_id), by_post=plan.areas_by_post), frozen.roll_id
    drafts = [each for each in uow.rolls.versions(plan.vote_id) if each.purpose is not RollPurpose.SUPPORTERS_30]
    if not drafts:
        return (), None
    return groups_of(uow.rolls.people(drafts[-1].roll_id), by_post=plan.areas_by_post), None


def _line(text: str) -> str:
    return kept_line("group", text) if text.strip() else ""


def close_campaign(core: Core, actor: Actor, *, campaign_id: str, revision: int) -> Changes:
    """Nothing more is handed out. Raises as ``known_campaign``."""
    with core.unit_of_work() as uow:
        campaign = known_campaign(uow, actor, campaign_id, revision)
        total = progress_of(uow, campaign, None).total
        uow.audit.add(DeliveryClosed(vote_of(campaign), campaign_id, total.received, total.workers), actor)
        return written(uow, replace(campaign, closed_at=core.clock(), closed_by=actor.full_name))


def record_count(core: Core, actor: Actor, *, campaign_id: str, revision: int, sheet: CountSheet) -> Changes:
    """Write down what a receipt sheet of a shift sums up to; created id = its number.

    Raises as ``known_campaign``; ConflictError ``delivery-sheet-refused`` (findings D-705 to D-707),
    ``delivery-day-to-come``, ``delivery-recorded-by-name``; NotFoundError ``delivery-group-unknown``.
    """
    with core.unit_of_work() as uow:
        campaign = known_campaign(uow, actor, campaign_id, revision)
        group = group_of(campaign, sheet.group_id)
        _refuse_to_come(core, sheet.on)
        if uow.delivery.marks(campaign_id).get(sheet.group_id):
            raise ConflictError("delivery-recorded-by-name", shift=group.shift)
        known = uow.delivery.counts(campaign_id)
        before = tuple(each.sheet for each in known if not each.withdrawn and each.sheet.group_id == sheet.group_id)
        findings = check_sheet(group, sheet, before)
        if findings:
            raise ConflictError("delivery-sheet-refused", findings=findings)
        note = kept_line("note", sheet.note) if sheet.note.strip() else ""
        number = len(known) + 1
        uow.delivery.add_count(campaign_id, KeptCount(number, replace(sheet, note=note), actor.full_name, core.clock()))
        without = sum(each.people for each in sheet.not_received)
        day = sheet.on.isoformat()
        uow.audit.add(DeliveryCounted(vote_of(campaign), campaign_id, group.shift, day, sheet.received, without), actor)
        changes = written(uow, campaign)
    return Changes(changes.touched, (str(number),))


def withdraw_count(core: Core, actor: Actor, *, campaign_id: str, revision: int, number: int, reason: str) -> Changes:
    """A sheet no longer counts; it stays with its reason. Raises NotFoundError ``delivery-count-unknown``;
    ConflictError ``delivery-count-withdrawn``, ``text-refused``; as ``known_campaign``.
    """
    said = kept_line("reason", reason)
    with core.unit_of_work() as uow:
        campaign = known_campaign(uow, actor, campaign_id, revision)
        found = next((each for each in uow.delivery.counts(campaign_id) if each.number == number), None)
        if found is None:
            raise NotFoundError("delivery-count-unknown", number=number)
        if found.withdrawn:
            raise ConflictError("delivery-count-withdrawn", number=number)
        uow.delivery.save_count(campaign_id, replace(found, withdrawn=said))
        uow.audit.add(DeliveryCountWithdrawn(vote_of(campaign), campaign_id, number, said), actor)
        return written(uow, campaign)


def record_names(
    core: Core,
    actor: Actor,
    *,
    campaign_id: str,
    revision: int,
    group_id: int,
    marks: Sequence[Mark] = (),
    taken_back: Sequence[int] = (),
) -> Changes:
    """Write down who of a shift received a copy or why not, by number of the roll; ``taken_back``: marks to undo.

    Raises as ``known_campaign``; NotFoundError ``delivery-group-unknown``, ``delivery-person-unknown`` (number not of
    this shift); ConflictError ``delivery-without-roll``, ``delivery-recorded-by-count``, ``delivery-day-to-come``,
    ``delivery-nothing-said``.
    """
    with core.unit_of_work() as uow:
        campaign = known_campaign(uow, actor, campaign_id, revision)
        group = group_of(campaign, group_id)
        if campaign.roll_id is None:
            raise ConflictError("delivery-without-roll")
        if any(not each.withdrawn and each.sheet.group_id == group_id for each in uow.delivery.counts(campaign_id)):
            raise ConflictError("delivery-recorded-by-count", shift=group.shift)
        if not marks and not taken_back:
            raise ConflictError("delivery-nothing-said")
        for mark in marks:
            _refuse_to_come(core, mark.on)
        known = {person.number for person in people_by_group(uow, campaign).get(group_id, ())}
        strangers = ({each.number for each in marks} | set(taken_back)) - known
        if strangers:
            raise NotFoundError("delivery-person-unknown", number=min(strangers))
        uow.delivery.remove_marks(campaign_id, list(taken_back))
        uow.delivery.put_marks(campaign_id, group_id, marks)
        received = sum(each.reason is None for each in marks)
        event = DeliveryNamesRecorded(
            vote_of(campaign), campaign_id, group.shift, received, len(marks) - received, len(taken_back)
        )
        uow.audit.add(event, actor)
        return written(uow, campaign)


def _refuse_to_come(core: Core, on: date) -> None:
    if on > core.clock().astimezone().date():
        raise ConflictError("delivery-day-to-come", on=on.isoformat())


def draw_sample(
    core: Core,
    actor: Actor,
    *,
    campaign_id: str,
    revision: int,
    size: int,
    seed: str = "",
    group_id: int | None = None,
) -> Changes:
    """Draw people for the verifier to ask; created id = the sample's number. An empty ``seed`` is made here and shown.

    Raises as ``known_campaign``; ConflictError ``sample-size-wrong`` (lowest, highest), ``text-refused``;
    NotFoundError ``delivery-group-unknown``.
    """
    given = kept_line("seed", seed)[:LONGEST_SEED] if seed.strip() else core.randomness(_SEED_BYTES).hex()
    with core.unit_of_work() as uow:
        campaign = known_campaign(uow, actor, campaign_id, revision)
        among = campaign.workers if group_id is None else group_of(campaign, group_id).workers
        highest = min(LARGEST, among)
        if not SMALLEST <= size <= highest:
            raise ConflictError("sample-size-wrong", lowest=SMALLEST, highest=highest)
        number = len(uow.delivery.samples(campaign_id)) + 1
        uow.delivery.add_sample(campaign_id, Sample(number, given, size, group_id, actor.full_name, core.clock()))
        uow.audit.add(DeliverySampleDrawn(vote_of(campaign), campaign_id, number, given, size), actor)
        changes = written(uow, campaign)
    return Changes(changes.touched, (str(number),))


def record_answers(
    core: Core, actor: Actor, *, campaign_id: str, revision: int, number: int, answers: SampleAnswers
) -> Changes:
    """Write down what the verifier heard, as sums. Raises as ``known_campaign``; NotFoundError ``sample-unknown``;
    ConflictError ``sample-answers-refused`` (findings D-708), ``sample-answered``.
    """
    with core.unit_of_work() as uow:
        campaign = known_campaign(uow, actor, campaign_id, revision)
        sample = next((each for each in uow.delivery.samples(campaign_id) if each.number == number), None)
        if sample is None:
            raise NotFoundError("sample-unknown", number=number)
        if sample.answers is not None:
            raise ConflictError("sample-answered", number=number)
        findings = check_answers(sample.size, answers)
        if findings:
            raise ConflictError("sample-answers-refused", findings=findings)
        uow.delivery.save_sample(campaign_id, replace(sample, answers=answers))
        sums = (answers.asked, answers.received, answers.in_time, answers.complete)
        uow.audit.add(DeliverySampleAnswered(vote_of(campaign), campaign_id, number, *sums), actor)
        return written(uow, campaign)
