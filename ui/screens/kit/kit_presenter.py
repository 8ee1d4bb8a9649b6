"""The kit of a vote without widgets: rows of stations and papers, sentences, and what was printed in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.localisation import number
from ui.screens.votes.record_times import date_time_in
from unionreg.domain.votes.ballot_numbers import number_words
from unionreg.domain.votes.materials import OFFICE_PARTS, WITH_PEOPLE, KitPart

if TYPE_CHECKING:
    from datetime import tzinfo

    from unionreg.application.queries.kit import KitView, PrintedRow, SpoiledRow, StationKit
    from unionreg.domain.votes.materials import BallotRange, StationRun
    from unionreg.texts import Texts

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """Whose papers: a station's, or (``run`` None) the office's."""

    run: StationRun | None

    @property
    def station_id(self) -> str | None:
        """The station, None for the office."""
        return None if self.run is None else self.run.station_id


@dataclass(frozen=True, slots=True)
class PaperRow:
    """One paper of the chosen place; ``sheets`` None where it is not counted."""

    part: KitPart
    sheets: int | None


def place_rows(view: KitView) -> tuple[PlaceRow, ...]:
    """The office, then every station."""
    return (PlaceRow(None), *(PlaceRow(run) for run in view.runs))


def place_name(row: PlaceRow) -> str:
    """The office or the station."""
    return translate("Kit", "The office") if row.run is None else row.run.name


def place_voters(row: PlaceRow) -> str:
    """How many people vote there."""
    return "" if row.run is None else number(row.run.voters)


def place_ballots(row: PlaceRow) -> str:
    """From which number to which."""
    if row.run is None:
        return ""
    return translate("Kit", "none") if row.run.ballots is None else range_words(row.run.ballots)


def range_words(ballots: BallotRange) -> str:
    """A range as it stands on stubs."""
    return f"{number_words(ballots.first)}–{number_words(ballots.last)}"


def office_papers() -> tuple[PaperRow, ...]:
    """The papers that the office keeps."""
    return tuple(PaperRow(part, None) for part in OFFICE_PARTS)


def papers_without_lists() -> tuple[PaperRow, ...]:
    """What can be seen of a station while there is no roll: everything that names nobody."""
    return tuple(PaperRow(part, None) for part in KitPart if part not in WITH_PEOPLE | {KitPart.LID})


def station_papers(kit: StationKit) -> tuple[PaperRow, ...]:
    """The papers of a station in the order in which they are used; the list on the lid comes first."""
    return (PaperRow(KitPart.LID, 1), *(PaperRow(size.part, size.sheets) for size in kit.parts))


def part_word(part: KitPart, texts: Texts) -> str:
    """What a paper is called, beginning with a capital."""
    words = texts.get(f"value.kit_part.{part.value}")
    return words[:1].upper() + words[1:]


def sheets_word(row: PaperRow) -> str:
    """How many sheets a paper takes."""
    return "" if row.sheets is None else number(row.sheets)


def summary(view: KitView) -> str:
    """What will be printed in all, in a sentence."""
    sentence = translate(
        "Kit", "Stations: {stations}. Voters: {voters}. Ballots: {ballots}, one for each person and none to spare."
    )
    return sentence.format(stations=number(len(view.runs)), voters=number(view.voters), ballots=number(view.ballots))


def hindrance(view: KitView) -> str:
    """Why nothing can be printed yet; empty when it can."""
    if not view.runs:
        return translate("Kit", "No station of this vote has a table, so there is nothing to print.")
    if not view.with_roll:
        return translate(
            "Kit", "The roll is not frozen yet. Papers without names can be seen and printed; the kit needs the lists."
        )
    return ""


def station_sentence(kit: StationKit) -> str:
    """How much paper a station takes."""
    sheets = sum(size.sheets for size in kit.parts) + 1
    return translate("Kit", "{sheets} sheets; {ballots} ballots stand on each sheet of ballots.").format(
        sheets=number(sheets), ballots=number(kit.ballots_per_sheet)
    )


def whole_files(done: int, total: int) -> str:
    """How far the printing is."""
    return translate("Kit", "{done} of {total} files are whole").format(done=number(done), total=number(total))


def stopped(done: int, total: int) -> str:
    """After the person stopped it."""
    return translate("Kit", "Stopped. {done} of {total} files are whole; nothing half-written stayed.").format(
        done=number(done), total=number(total)
    )


def printed_what(row: PrintedRow, texts: Texts) -> str:
    """What was printed."""
    if row.part is None:
        whole = translate("Kit", "The whole kit: {0} of {1} files")
        cut_short = translate("Kit", "Part of the kit: {0} of {1} files")
        return (whole if row.files == row.wanted else cut_short).format(number(row.files), number(row.wanted))
    return part_word(row.part, texts)


def printed_where(row: PrintedRow) -> str:
    """For which station; the office where none is named."""
    if row.part is None:
        return translate("Kit", "All")
    place = row.station or translate("Kit", "The office")
    return place if row.ballots is None else f"{place}, {range_words(row.ballots)}"


def printed_when(row: PrintedRow | SpoiledRow, zone: tzinfo) -> str:
    """When, in the vote's own time."""
    return date_time_in(row.at, zone)


def spoiled_numbers(row: SpoiledRow) -> str:
    """Which numbers were spoiled."""
    if row.part is KitPart.BALLOTS:
        return range_words(row.numbers)
    return f"{number(row.numbers.first)}–{number(row.numbers.last)}"
