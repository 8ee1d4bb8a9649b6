"""Sites, shifts, and what each station has: place, shifts, boxes, booths, officials. Typed as in a spreadsheet."""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING, ClassVar

from ui.screens.preparation.part import Part
from ui.screens.votes.edit_table import EditColumn
from ui.screens.votes.table_editor import TableEditor
from unionreg.domain.votes.count import Named
from unionreg.domain.votes.preparation import Shift, Site, StationKind, StationPlan

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from unionreg.application.queries.preparation import PreparationView
    from unionreg.domain.votes.preparation import VotePreparation


class SitesPart(Part):
    """Three tables: sites, shifts, stations."""

    id = "sites"
    fields: ClassVar[frozenset[str]] = frozenset({"sites", "shifts", "plans"})

    def title(self) -> str:
        """The name of the part."""
        return self.tr("Sites, shifts and stations")

    def build(self) -> None:
        """The tables."""
        self.sites = TableEditor(
            self.tr("Sites"),
            self.tr("Places with one or more stations."),
            (EditColumn(self.tr("Name"), 24), EditColumn(self.tr("Address"), stretch=True)),
        )
        self.shifts = TableEditor(
            self.tr("Shifts"),
            self.tr("So that no shift is left without a station that is open for it. Hours as 06:00."),
            (EditColumn(self.tr("Shift"), stretch=True), EditColumn(self.tr("From"), 9), EditColumn(self.tr("To"), 9)),
        )
        self.plans = TableEditor(
            self.tr("Stations"),
            self.tr("Write site and shifts by their names, several shifts with a comma, officials with a semicolon."),
            (
                EditColumn(self.tr("Station"), 14),
                EditColumn(self.tr("Kind"), 11, choices=self._kinds(), default=StationKind.IN_PERSON.value),
                EditColumn(self.tr("Site"), 15),
                EditColumn(self.tr("Shifts"), 15),
                EditColumn(self.tr("Boxes"), 6, number=True),
                EditColumn(self.tr("Booths"), 7, number=True),
                EditColumn(self.tr("Officials: name, post"), stretch=True),
            ),
        )
        for table in (self.sites, self.shifts, self.plans):
            self.column.addWidget(table)

    def _kinds(self) -> tuple[tuple[str, str], ...]:
        return (
            (StationKind.IN_PERSON.value, self.tr("Table")),
            (StationKind.REMOTE.value, self.tr("Remote")),
        )

    def fill(self, view: PreparationView) -> None:
        """What is kept; a line for every station of the definition."""
        kept = view.preparation
        self.sites.table.set_rows([(site.name, site.address) for site in kept.sites])
        self.shifts.table.set_rows([(shift.name, shift.starts, shift.ends) for shift in kept.shifts])
        sites = {site.id: site.name for site in kept.sites}
        shifts = {shift.id: shift.name for shift in kept.shifts}
        rows = []
        for station in view.draft.stations:
            plan = kept.plan(station.id)
            rows.append(
                (
                    station.name or station.id,
                    plan.kind.value,
                    sites.get(plan.site_id, ""),
                    ", ".join(shifts[each] for each in plan.shifts if each in shifts),
                    str(plan.boxes),
                    str(plan.booths),
                    "; ".join(", ".join(filter(None, (each.name, each.role))) for each in plan.officials),
                )
            )
        self.plans.table.set_rows(rows)

    def typed(self, before: VotePreparation) -> VotePreparation:
        """Sites and shifts keep their ids where their names stayed; unknown names in a plan are left out."""
        assert self.view is not None
        sites = sites_from(self.sites.table.rows(), before.sites)
        shifts = shifts_from(self.shifts.table.rows(), before.shifts)
        stations = {(station.name or station.id).casefold(): station.id for station in self.view.draft.stations}
        plans = plans_from(self.plans.table.rows(), stations, sites, shifts)
        return replace(before, sites=sites, shifts=shifts, plans=plans)


def sites_from(rows: Sequence[Sequence[str]], before: Iterable[Site]) -> tuple[Site, ...]:
    """The sites typed, each with an id of its own."""
    ids = _ids("sitio", {site.name: site.id for site in before}, [row[0] for row in rows])
    return tuple(Site(each, name, address) for each, (name, address) in zip(ids, rows, strict=True))


def shifts_from(rows: Sequence[Sequence[str]], before: Iterable[Shift]) -> tuple[Shift, ...]:
    """The shifts typed, each with an id of its own."""
    ids = _ids("turno", {shift.name: shift.id for shift in before}, [row[0] for row in rows])
    return tuple(Shift(each, name, starts, ends) for each, (name, starts, ends) in zip(ids, rows, strict=True))


def plans_from(
    rows: Sequence[Sequence[str]], stations: dict[str, str], sites: Iterable[Site], shifts: Iterable[Shift]
) -> tuple[StationPlan, ...]:
    """The plans of known stations; ``stations``: folded name to id."""
    site_ids = {site.name.casefold(): site.id for site in sites}
    shift_ids = {shift.name.casefold(): shift.id for shift in shifts}
    found: dict[str, StationPlan] = {}
    for station, kind, site, names, boxes, booths, officials in rows:
        station_id = stations.get(station.casefold())
        if station_id is None:
            continue
        wanted = [name.strip().casefold() for name in names.split(",")]
        found[station_id] = StationPlan(
            station_id,
            StationKind(kind),
            site_ids.get(site.casefold(), ""),
            tuple(shift_ids[name] for name in wanted if name in shift_ids),
            _number(boxes),
            _number(booths),
            _officials(officials),
        )
    return tuple(found.values())


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) <= len("999") else 0


def _officials(text: str) -> tuple[Named, ...]:
    people = [tuple(part.strip() for part in each.partition(",")) for each in text.split(";") if each.strip()]
    return tuple(Named(name, post) for name, _, post in people)


def _ids(word: str, known: dict[str, str], names: Sequence[str]) -> list[str]:
    taken: set[str] = set()
    free = (f"{word}-{number}" for number in count(1) if f"{word}-{number}" not in {*known.values()})
    ids = []
    for name in names:
        kept = known.get(name)
        ids.append(kept if kept is not None and kept not in taken else next(free))
        taken.add(ids[-1])
    return ids
