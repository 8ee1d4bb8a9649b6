"""A run of a whole kit in steps, so that a window reads and draws on different threads: begin, for each file, end.

Reading people touches the office; drawing does not. ``kit.print_kit`` does all of it at once.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from unionreg.application.changes import Changes, Thing, changed
from unionreg.application.kit_orders import people_of, read_source
from unionreg.application.session import require
from unionreg.domain.audit.kit_events import KitPrinted
from unionreg.domain.roles import Permission
from unionreg.domain.votes.materials import print_run

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from unionreg.application.kit_orders import KitSource
    from unionreg.application.kit_ports import DrawnFile
    from unionreg.application.ports import Core
    from unionreg.domain.roles import Actor
    from unionreg.domain.rolls.roll import RollPerson
    from unionreg.domain.votes.kit_order import KitOrder
    from unionreg.domain.votes.materials import PaperOptions


@dataclass
class KitRun:
    """A kit on its way to paper. ``drawn``: the files that are whole so far, stations first, the office last."""

    source: KitSource
    folder: Path
    stations: tuple[str, ...]
    drawn: list[DrawnFile] = field(default_factory=list)

    @property
    def order(self) -> KitOrder:
        """What it is drawn from."""
        return self.source.order

    @property
    def files(self) -> int:
        """How many files the whole kit has: one for each station, and the office's."""
        return len(self.stations) + 1


def begin_run(core: Core, actor: Actor, *, vote_id: str, folder: Path, options: PaperOptions | None = None) -> KitRun:
    """Read what the kit is drawn from. Raises as ``kit_orders.read_source``."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_ROLLS)
        source = read_source(core, uow, actor, vote_id, options)
    return KitRun(source, folder, tuple(station.id for station in source.order.tables()))


def people_at(core: Core, actor: Actor, run: KitRun, station_id: str) -> tuple[RollPerson, ...]:
    """The people of a station. Raises as ``kit_orders.people_of``."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_ROLLS)
        return people_of(uow, run.source, station_id)


def draw_station(core: Core, run: KitRun, station_id: str, people: Sequence[RollPerson]) -> None:
    """Write the file of a station: whole or not at all. Touches the folder only."""
    run.drawn.append(core.kits.write_station(run.order, station_id, people, run.folder))


def draw_office(core: Core, run: KitRun) -> None:
    """Write the office's file. Touches the folder only."""
    run.drawn.append(core.kits.write_office(run.order, run.folder))


def end_run(core: Core, actor: Actor, run: KitRun) -> Changes:
    """Write the list of digests and the one record of what was printed; created id = the list's SHA-256.

    To be called however the run went; when no file is whole, nothing was printed and nothing is noted.
    """
    vote_id = run.order.definition.vote_id
    if not run.drawn:
        return Changes()
    listing = "".join(f"{file.sha256}  {file.name}\n" for file in run.drawn).encode("utf-8")
    event = _event(run, hashlib.sha256(listing).hexdigest())
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.ISSUE_PAPERS)
        uow.votes.files.put(listing)
        uow.audit.add(event, actor)
    core.kits.write_listing(run.order, listing, run.folder)
    return Changes(changed(Thing.PAPER, vote_id, (Thing.VOTE, vote_id)).touched, (event.manifest,))


def _event(run: KitRun, manifest: str) -> KitPrinted:
    order = run.order
    done = print_run(order.definition, order.preparation)[: len(run.drawn)]
    return KitPrinted(
        vote_id=order.definition.vote_id,
        files=len(run.drawn),
        wanted=run.files,
        pages=sum(file.pages for file in run.drawn),
        ballots=sum(each.count for each in done),
        paper_size=order.options.size.value,
        duplex=order.options.duplex,
        numbering=order.options.numbering.value,
        data=order.digest,
        manifest=manifest,
    )
