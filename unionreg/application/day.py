"""The day of the vote in the office: preparing stations, opening, suspending, closing, typing from paper.

``station_id`` names the station everywhere; its day must be prepared (NotFoundError ``station-day-unknown``), kept by
the office and not by a laptop (ConflictError ``station-is-with-laptop``), and the vote fixed and not closed
(``wrong-status``). ConflictError ``day-wrong-state`` where ``domain.votes.day.states`` does not allow the act,
``text-refused`` with findings. A station alone does the same acts on ``station_desk.StationDesk``.

What happens while people come is in ``day_arrivals``, handing over in ``station_files``, decisions about several
stations in ``day_rulings``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.application.changes import Thing, changed
from unionreg.application.day_access import act_on_day, amendment_by, record_for
from unionreg.application.day_lists import day_lists
from unionreg.application.day_records import Keeper, StationDayRecord
from unionreg.application.day_texts import LONGEST_DRAFT, day_explanation, kept
from unionreg.application.session import require
from unionreg.application.vote_access import definition_of, kept_text, named, vote_in
from unionreg.domain.audit.day_events import (
    ClosingCorrected,
    DayTypedFromPaper,
    DayWarningExplained,
    NotOpenedRecorded,
    OpeningCorrected,
    StationClosed,
    StationOpened,
    StationResumed,
    StationsPrepared,
    StationSuspended,
)
from unionreg.domain.roles import Permission
from unionreg.domain.votes.day import acts
from unionreg.domain.votes.day.marks import blank_strip
from unionreg.domain.votes.day.records import StationDay
from unionreg.domain.votes.day.states import DayState
from unionreg.domain.votes.vote_status import ENTRY_STATUSES
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from datetime import datetime

    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core
    from unionreg.domain.roles import Actor
    from unionreg.domain.votes.day.records import (
        Closing,
        Opening,
        PaperDay,
    )


def prepare_days(core: Core, actor: Actor, *, vote_id: str, shared_sites: bool = False) -> Changes:
    """Make the cells of all lists, in list order, before anybody comes; ``shared_sites`` as in ``day_lists``.

    May be done again as long as no station opened and none was given to a laptop (ConflictError ``day-has-begun``).
    Raises ConflictError ``wrong-status``, ``identity-documents-wrong``.
    """
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.RUN_STATIONS)
        vote = vote_in(uow, vote_id, ENTRY_STATUSES)
        begun = [each.state is not DayState.PREPARED for each in uow.day.summaries(vote_id)]
        if any(begun) or uow.day.laptops(vote_id):
            raise ConflictError("day-has-begun")
        identity = uow.preparation.get(vote_id).identity_documents
        lists = day_lists(uow, definition_of(core, uow, vote), shared_sites=shared_sites)
        uow.day.forget(vote_id)
        for each in lists:
            record = StationDayRecord(vote_id, each.station_id, each.group, Keeper.OFFICE, StationDay(each.station_id))
            uow.day.add(record, blank_strip(each.numbers, identity))
        lines = sum(len(each.numbers) for each in lists)
        uow.audit.add(StationsPrepared(vote_id, len(lists), lines, shared_sites), actor)
    return changed(Thing.DAY, vote_id, (Thing.VOTE, vote_id))


def keep_draft(core: Core, actor: Actor, *, vote_id: str, station_id: str, form: str, text: str) -> Changes:
    """Keep a half-typed form (the screen's own text, at most 100,000 signs) at every key stroke; "" forgets it.

    No event. ConflictError ``draft-too-long``.
    """
    if len(text) > LONGEST_DRAFT:
        raise ConflictError("draft-too-long", longest=LONGEST_DRAFT)
    with core.unit_of_work() as uow:
        record_for(uow, actor, vote_id, station_id)
        uow.day.save_draft(vote_id, station_id, form, text)
    return changed(Thing.DAY, station_id)


def open_station(core: Core, actor: Actor, *, vote_id: str, station_id: str, opening: Opening) -> Changes:
    """Write the opening act: the station is open. Whether it adds up is told by findings, which stop nothing."""
    tidy = kept("opening", opening)
    return act_on_day(
        core, actor, vote_id, station_id, lambda day: acts.opened(day, tidy), lambda name: StationOpened(vote_id, name)
    )


def correct_opening(
    core: Core, actor: Actor, *, vote_id: str, station_id: str, opening: Opening, reason: str
) -> Changes:
    """Put another opening act in the place of the first, with the reason. ConflictError ``opening-missing``."""
    tidy, why = kept("opening", opening), amendment_by(core, actor, "opening", reason)
    return act_on_day(
        core,
        actor,
        vote_id,
        station_id,
        lambda day: acts.opening_corrected(day, tidy, why),
        lambda name: OpeningCorrected(vote_id, name, why.reason),
    )


def suspend_station(
    core: Core, actor: Actor, *, vote_id: str, station_id: str, at: datetime, reason: str, seals: tuple[str, ...] = ()
) -> Changes:
    """Voting stops; ``seals`` are put on the box meanwhile."""
    why, numbers = kept_text("reason", reason), kept("seals", seals)
    return act_on_day(
        core,
        actor,
        vote_id,
        station_id,
        lambda day: acts.suspended(day, at, why, numbers),
        lambda name: StationSuspended(vote_id, name, why),
    )


def resume_station(
    core: Core, actor: Actor, *, vote_id: str, station_id: str, at: datetime, seals_whole: bool | None = None
) -> Changes:
    """Voting goes on. ``seals_whole``: whether the seals were found whole; None when none had been put on."""
    return act_on_day(
        core,
        actor,
        vote_id,
        station_id,
        lambda day: acts.resumed(day, at, seals_whole=seals_whole),
        lambda name: StationResumed(vote_id, name),
    )


def close_station(core: Core, actor: Actor, *, vote_id: str, station_id: str, closing: Closing) -> Changes:
    """Voting ended; sums by the hour become spans for good (``domain.votes.day.hours``)."""
    tidy = kept("closing", closing)
    return act_on_day(
        core, actor, vote_id, station_id, lambda day: acts.closed(day, tidy), lambda name: StationClosed(vote_id, name)
    )


def correct_closing(
    core: Core, actor: Actor, *, vote_id: str, station_id: str, closing: Closing, reason: str
) -> Changes:
    """Put another closing in the place of the first, with the reason."""
    tidy, why = kept("closing", closing), amendment_by(core, actor, "closing", reason)
    return act_on_day(
        core,
        actor,
        vote_id,
        station_id,
        lambda day: acts.closing_corrected(day, tidy, why),
        lambda name: ClosingCorrected(vote_id, name, why.reason),
    )


def record_not_opened(core: Core, actor: Actor, *, vote_id: str, station_id: str, reason: str) -> Changes:
    """The station never opened. The count says the same with ``stations.record_never_opened``."""
    why = kept_text("reason", reason)
    return act_on_day(
        core,
        actor,
        vote_id,
        station_id,
        lambda day: acts.not_opened(day, why),
        lambda name: NotOpenedRecorded(vote_id, name, why),
    )


def record_from_paper(
    core: Core, actor: Actor, *, vote_id: str, station_id: str, paper: PaperDay, reason: str = ""
) -> Changes:
    """Type the day from a station's papers; once more only with a reason (ConflictError ``amendment-missing``)."""
    tidy = kept("paper", paper)
    why = amendment_by(core, actor, "paper", reason) if reason.strip() else None
    return act_on_day(
        core,
        actor,
        vote_id,
        station_id,
        lambda day: acts.from_paper(day, tidy, why),
        lambda name: DayTypedFromPaper(vote_id, name, None if why is None else why.reason),
    )


def explain_day_warning(
    core: Core, actor: Actor, *, vote_id: str, station_id: str, code: str, explanation: str
) -> Changes:
    """Explain a warning (D-2xx); an empty text takes the explanation back. ConflictError ``not-a-warning``."""
    said = day_explanation(code, explanation, named(actor), core.clock())
    return act_on_day(
        core,
        actor,
        vote_id,
        station_id,
        lambda day: acts.explained(day, code, said),
        lambda name: DayWarningExplained(vote_id, name, code, said is not None),
    )
