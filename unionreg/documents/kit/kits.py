"""Whole kits: every part of a station or of the office in one file, in the order in which paper is used."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from unionreg.documents.drawing import Paper
from unionreg.documents.kit.ballot_sheets import BallotRun, Layout, layout_of, number_of_sheets, two_sided
from unionreg.documents.kit.font_cut import FontCutter
from unionreg.documents.kit.kit_sheet import HEIGHTS
from unionreg.documents.kit.matter import Matter
from unionreg.documents.kit.parts import folio_of, parts_of_office, parts_of_station, set_part
from unionreg.documents.kit.press import Press
from unionreg.domain.votes.materials import KitPart, PartSize, print_run

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.documents.kit.marks import KitMark
    from unionreg.documents.kit.press import Target
    from unionreg.domain.rolls.roll import RollPerson
    from unionreg.domain.votes.kit_order import KitOrder
    from unionreg.domain.votes.materials import BallotRange, StationRun
    from unionreg.domain.votes.vote import Station

Pages = list[list["KitMark"]]


@dataclass
class KitMaker:
    """Draws the kits of one order; what all stations share is worked out once."""

    order: KitOrder
    cutter: FontCutter = field(default_factory=FontCutter)

    def __post_init__(self) -> None:
        order = self.order
        self._runs: tuple[StationRun, ...] = print_run(order.definition, order.preparation)
        self._run_of = {run.station_id: run for run in self._runs}
        self._stations = {station.id: station for station in order.tables()}
        self._layout: Layout | None = None

    @property
    def layout(self) -> Layout:
        """How ballots stand on a sheet."""
        if self._layout is None:
            self._layout = layout_of(self.order)
        return self._layout

    def station(self, station_id: str) -> Station:
        """The station; KeyError when it has no table."""
        return self._stations[station_id]

    def write_station(self, station_id: str, people: Sequence[RollPerson], target: Target) -> int:
        """The kit of a station; how many pages it has."""
        matter = self._matter(station_id, people)
        made = {part: set_part(part, matter) for part in parts_of_station(self.order) if part not in _SET_LATER}
        sizes = self._sizes(matter, made)
        lid = Matter(self.order, matter.station, (), matter.runs, sizes)
        made[KitPart.LID] = set_part(KitPart.LID, lid)
        press = self._press(target, f"Mesa {matter.table.name}: {self.order.definition.title}")
        for part in parts_of_station(self.order):
            if part is KitPart.BALLOTS:
                self._write_ballots(press, matter.table, matter.ballots)
            else:
                self._write_pages(press, made[part])
        press.close()
        return press.pages

    def write_office(self, target: Target) -> int:
        """What the office keeps; how many pages it has."""
        parts = parts_of_office()
        matter = Matter(self.order, None, (), self._runs)
        made: dict[KitPart, Pages] = {}
        made |= {part: set_part(part, matter) for part in parts if part is not KitPart.LID}
        sizes = tuple(self._size(part, len(made[part])) for part in parts if part in made)
        made[KitPart.LID] = set_part(KitPart.LID, Matter(self.order, None, (), self._runs, sizes))
        press = self._press(target, f"Oficina: {self.order.definition.title}")
        for part in parts:
            self._write_pages(press, made[part])
        press.close()
        return press.pages

    def write_part(
        self,
        part: KitPart,
        station_id: str | None,
        people: Sequence[RollPerson],
        target: Target,
        ballots: BallotRange | None = None,
    ) -> int:
        """One part alone; ``ballots`` None: all of the station's. How many pages it has."""
        matter = (
            Matter(self.order, None, people, self._runs) if station_id is None else self._matter(station_id, people)
        )
        press = self._press(target, folio_of(self.order, part, matter.station))
        if part is KitPart.BALLOTS:
            self._write_ballots(press, matter.table, ballots or matter.ballots)
        elif part is KitPart.LID and station_id is not None:
            sizes = self.sizes(station_id, people)
            self._write_pages(press, set_part(part, Matter(self.order, matter.station, (), matter.runs, sizes)))
        else:
            self._write_pages(press, set_part(part, matter))
        press.close()
        return press.pages

    def sizes(self, station_id: str, people: Sequence[RollPerson]) -> tuple[PartSize, ...]:
        """Pages and sheets of every part of a station's kit but the list on its lid."""
        matter = self._matter(station_id, people)
        made = {part: set_part(part, matter) for part in parts_of_station(self.order) if part not in _SET_LATER}
        return self._sizes(matter, made)

    def _matter(self, station_id: str, people: Sequence[RollPerson]) -> Matter:
        run = self._run_of[station_id]
        return Matter(self.order, self.station(station_id), people, (run,))

    def _sizes(self, matter: Matter, made: dict[KitPart, Pages]) -> tuple[PartSize, ...]:
        sizes = []
        for part in parts_of_station(self.order):
            if part is KitPart.BALLOTS:
                sheets = number_of_sheets(matter.ballots, self.layout)
                sizes.append(PartSize(part, sheets * (2 if two_sided(self.order) else 1), sheets))
            elif part in made:
                sizes.append(self._size(part, len(made[part])))
        return tuple(sizes)

    def _size(self, part: KitPart, pages: int) -> PartSize:
        return PartSize(part, pages, pages // 2 if self.order.options.duplex else pages)

    def _press(self, target: Target, title: str) -> Press:
        return Press(target, Paper(title, self.order.letterhead.office_name), self.cutter)

    def _write_pages(self, press: Press, pages: Pages) -> None:
        height = HEIGHTS[self.order.options.size]
        for marks in pages:
            press.page(press.content(marks), height)

    def _write_ballots(self, press: Press, station: Station, ballots: BallotRange) -> None:
        folio = folio_of(self.order, KitPart.BALLOTS, station)
        BallotRun(press, self.order, self.layout, station.name, folio).write(ballots)


_SET_LATER = frozenset({KitPart.LID, KitPart.BALLOTS})
"""The lid names the sizes of all others; ballots are written as they are drawn."""
