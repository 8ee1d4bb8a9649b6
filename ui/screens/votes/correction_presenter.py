"""A correction without widgets: both figures of every box that changes, and the explanations that go with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.localisation import number
from ui.screens.votes.entry_presenter import field_lines
from ui.screens.votes.record_times import date_time_in, zone_of
from unionreg.domain.findings import Severity
from unionreg.domain.votes import sheet_fields as sf
from unionreg.domain.votes.ballot_account import check_count, check_times
from unionreg.domain.votes.count_entry import TIME_FIELDS

if TYPE_CHECKING:
    from datetime import datetime

    from ui.screens.votes.entry_presenter import EntryPresenter
    from unionreg.application.queries.counting import SettledStation
    from unionreg.domain.findings import Finding
    from unionreg.domain.votes.count_entry import EntryValues
    from unionreg.texts import Texts

translate = QCoreApplication.translate


def changed_lines(station: SettledStation, values: EntryValues, texts: Texts) -> tuple[str, ...]:
    """``G  Yes: 118 becomes 181`` for every box that changes, then the times."""
    before = sf.figures_of(station.count)
    becomes = translate("Correction", "{box}: {before} becomes {after}")
    lines = [
        becomes.format(box=f"{line.letter}  {line.label}", before=_shown(before.get(line.key)), after=_shown(figure))
        for line in field_lines(station.options, texts)
        if (figure := values.figures.get(line.key)) != before.get(line.key)
    ]
    names = {
        "opened_at": translate("Correction", "Opening"),
        "closed_at": translate("Correction", "Closing"),
        "counted_at": translate("Correction", "End of the count"),
    }
    for name in TIME_FIELDS:
        was: datetime = getattr(station.count, name)
        now: datetime | None = getattr(values, name)
        if now != was:
            zone = zone_of((station.station,), was)
            after = "—" if now is None else date_time_in(now, zone)
            lines.append(becomes.format(box=names[name], before=date_time_in(was, zone), after=after))
    return tuple(lines)


def check_values_of(station: SettledStation, values: EntryValues) -> tuple[Finding, ...]:
    """What the ballot account says of the figures and times as they would be."""
    findings = check_count(station.station, station.options, values.figures)
    times = [values.opened_at, values.closed_at, values.counted_at]
    given = [at for at in times if at is not None]
    if len(given) < len(times):
        return findings
    return (*findings, *check_times(station.station, *given))


def explanations_of(presenter: EntryPresenter) -> tuple[tuple[str, str], ...]:
    """Code and text for every warning that the new figures raise and that is explained."""
    raised = [finding.code for finding in presenter.findings() if finding.severity is Severity.WARNING]
    return tuple((code, presenter.explanation(code)) for code in raised if presenter.explanation(code))


def _shown(figure: int | None) -> str:
    return "—" if figure is None else number(figure)
