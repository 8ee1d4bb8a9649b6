"""A settled station without widgets: its figures by letter, the versions side by side, what may be decided about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.localisation import number
from ui.screens.votes.entry_presenter import field_lines
from ui.screens.votes.record_times import date_time_in, zone_of
from unionreg.domain.findings import Severity
from unionreg.domain.votes import sheet_fields as sf
from unionreg.domain.votes.count_entry import EntryValues, StationState

if TYPE_CHECKING:
    from unionreg.application.queries.counting import SettledStation
    from unionreg.domain.findings import Finding
    from unionreg.domain.votes.count import StationCount
    from unionreg.texts import Texts

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One box with its figure in the version that counts and in the one before (empty when it is the same)."""

    letter: str
    label: str
    figure: str
    before: str


@dataclass(frozen=True, slots=True)
class VersionRow:
    """One version of a count: when it was made, why, by whom."""

    version: int
    at: str
    reason: str
    by: str


@dataclass(frozen=True, slots=True)
class Decisions:
    """What may be done with the station now."""

    keep_as_on_paper: bool
    count_again: bool
    annul: bool
    undo_annulment: bool
    correct: bool


def figure_rows(station: SettledStation, texts: Texts) -> tuple[FigureRow, ...]:
    """All boxes in printed order. A corrected figure shows the one before as well."""
    now = sf.figures_of(station.count)
    earlier = _before(station)
    then = sf.figures_of(earlier) if earlier is not None else now
    rows = []
    for line in field_lines(station.options, texts):
        figure, before = now.get(line.key), then.get(line.key)
        if figure is None and before is None and line.optional:
            continue
        changed = _shown(before) if before != figure else ""
        rows.append(FigureRow(line.letter, line.label, _shown(figure), changed))
    return tuple(rows)


def _before(station: SettledStation) -> StationCount | None:
    """The frozen version before the count as it stands, if it was corrected."""
    versions = _frozen(station)
    if _is_pending(station):
        return versions[-1]
    return versions[-2] if len(versions) > 1 else None


def _frozen(station: SettledStation) -> list[StationCount]:
    return sorted(station.versions, key=lambda version: version.version)


def _is_pending(station: SettledStation) -> bool:
    """Whether the count was changed since it was last frozen: the change counts once the vote is closed again."""
    versions = _frozen(station)
    return bool(versions) and values_of(versions[-1]) != values_of(station.count)


def _shown(figure: int | None) -> str:
    return "—" if figure is None else number(figure)


def version_rows(station: SettledStation) -> tuple[VersionRow, ...]:
    """The history, newest first; the first version has no reason."""
    versions = _frozen(station)
    zone = zone_of((station.station,), station.count.opened_at)
    rows = []
    if _is_pending(station):
        words = translate("StationCount", "Corrected; it takes effect when the vote is closed again")
        rows.append(VersionRow(versions[-1].version + 1, "", words, ""))
    for version in reversed(versions):
        correction = version.correction
        if correction is None:
            rows.append(VersionRow(version.version, "", translate("StationCount", "As entered twice"), ""))
        else:
            rows.append(
                VersionRow(version.version, date_time_in(correction.at, zone), correction.reason, correction.by.name)
            )
    return tuple(rows)


def errors(station: SettledStation) -> tuple[Finding, ...]:
    """What does not add up."""
    return tuple(finding for finding in station.findings if finding.severity is Severity.ERROR)


def open_warnings(station: SettledStation) -> tuple[Finding, ...]:
    """Warnings that nobody has explained yet."""
    return tuple(finding for finding in station.findings if finding.code in station.unexplained)


def decisions(station: SettledStation, *, may_annul: bool, may_correct: bool) -> Decisions:
    """What this person may do: who entered the station decides nothing about it."""
    state, own = station.state, station.may_decide
    counted = (StationState.SETTLED, StationState.SETTLED_WITH_ERRORS, StationState.FINAL)
    return Decisions(
        keep_as_on_paper=own and state is StationState.SETTLED_WITH_ERRORS,
        count_again=own and state in counted,
        annul=own and may_annul and state in counted,
        undo_annulment=own and may_annul and state is StationState.ANNULLED,
        correct=own and may_correct and state is StationState.FINAL,
    )


def values_of(count: StationCount) -> EntryValues:
    """A count as values of the form, to be corrected."""
    return EntryValues(sf.figures_of(count), count.opened_at, count.closed_at, count.counted_at)
