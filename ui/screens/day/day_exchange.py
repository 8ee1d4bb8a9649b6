"""Files between the office and its stations: export one for each laptop, take in what stations hand over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.screens.day import day_presenter as words
from ui.screens.votes.files import read_chosen, write_chosen
from ui.tasks import CancelledError
from unionreg.application import station_files
from unionreg.application.day_records import Keeper
from unionreg.domain.votes.day.states import DayState
from unionreg.errors import UnionregError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from ui.messages import Messages
    from ui.screens.day.day_presenter import Imported
    from ui.tasks import Progress
    from unionreg.application.day_records import DaySummary
    from unionreg.application.ports import Core
    from unionreg.domain.roles import Actor

translate = QCoreApplication.translate

LARGEST_HAND_OVER = 100 << 20
HAND_OVER_SUFFIX = ".entrega"


def to_export(rows: Sequence[DaySummary]) -> tuple[DaySummary, ...]:
    """Stations that can still be given to a laptop: prepared, and kept by the office."""
    return tuple(row for row in rows if row.state is DayState.PREPARED and row.keeper is Keeper.OFFICE)


def export_files(
    core: Core, actor: Actor, vote_id: str, rows: Sequence[DaySummary], folder: Path, progress: Progress
) -> int:
    """Write a station file for each row into the folder; how many. What was written before a cancel stays.

    Each file is on the disk before the next station is given away. Raises as ``station_files.export_station_file`` and
    ``chosen-file-not-written``.
    """
    done = 0
    for row in rows:
        try:
            progress.report(done, len(rows))
        except CancelledError:
            break
        made = station_files.export_station_file(core, actor, vote_id=vote_id, station_id=row.station_id)
        write_chosen(folder / made.name, made.content)
        done += 1
    return done


def export_one(core: Core, actor: Actor, vote_id: str, station_id: str, folder: Path, reason: str) -> str:
    """Write the file of one station; its name."""
    made = station_files.export_station_file(core, actor, vote_id=vote_id, station_id=station_id, reason=reason)
    write_chosen(folder / made.name, made.content)
    return made.name


def hand_overs_in(folder: Path) -> tuple[Path, ...]:
    """The files of stations in a folder, by name."""
    return tuple(sorted(path for path in folder.iterdir() if path.suffix == HAND_OVER_SUFFIX and path.is_file()))


def import_files(
    core: Core,
    actor: Actor,
    vote_id: str,
    paths: Sequence[Path],
    names: dict[str, str],
    messages: Messages,
    progress: Progress,
) -> tuple[Imported, ...]:
    """Take in each file by itself; a file that is refused does not hold up the others. ``names`` of stations by id."""
    found = []
    for number, path in enumerate(paths):
        try:
            progress.report(number, len(paths))
            content = read_chosen(path, LARGEST_HAND_OVER)
            over = station_files.import_hand_over(core, actor, vote_id=vote_id, content=content)
        except CancelledError:
            break
        except UnionregError as error:
            found.append(words.refused(path.name, error, messages))
        else:
            found.append(words.taken(path.name, names.get(over.station_id, over.station_id), over))
    return tuple(found)
