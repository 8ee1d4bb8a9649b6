"""What the screens of the desk do with folders, on the documents thread: make, open, list, begin a filing.

Each function opens what it needs and lets it go again; nothing here knows a widget.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.screens.votes.files import read_chosen
from unionreg.errors import NotFoundError, StorageUnavailableError

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from unionreg.desk.folder import DeskFolder
    from unionreg.desk.states import DeskProfile
    from unionreg.desk.union_desk import DeskRow
    from unionreg.domain.filings.filing import FilingKind

# As large as the office's files may be (``docs/formats/office-notice.md``).
LARGEST_NOTICE = 200_000_000


@dataclass(frozen=True, slots=True)
class DeskView:
    """A desk as its list shows it."""

    folder: Path
    profile: DeskProfile
    rows: tuple[DeskRow, ...]


def create_desk(parent: Path, at: datetime) -> Path:
    """A new desk in a folder of its own under ``parent``. Errors of ``UnionDesk.create``."""
    from unionreg.desk.union_desk import UnionDesk, new_desk_folder

    folder = new_desk_folder(parent)
    UnionDesk.create(folder, at).close()
    return folder


def read_desk(folder: Path) -> DeskView:
    """What is on a desk. Errors of ``UnionDesk.open``."""
    from unionreg.desk.union_desk import UnionDesk

    desk = UnionDesk.open(folder)
    try:
        return DeskView(desk.folder, desk.profile, desk.filings())
    finally:
        desk.close()


def begin_filing(folder: Path, kind: FilingKind, at: datetime) -> str:
    """A new filing with what the desk knows; the name of its folder. Errors of ``UnionDesk.open`` and ``begin``."""
    from unionreg.desk.union_desk import UnionDesk

    desk = UnionDesk.open(folder)
    try:
        return _closed(desk.begin(kind, at))
    finally:
        desk.close()


def begin_from_state(folder: Path, kind: FilingKind, path: Path, at: datetime) -> str:
    """A new filing that starts from the registered state in a file of the Centre; the name of its folder.

    Errors of ``notices.begin_change``, of ``UnionDesk.open`` and of reading the file.
    """
    from unionreg.desk.notices import begin_change
    from unionreg.desk.union_desk import UnionDesk

    content = read_chosen(path, LARGEST_NOTICE)
    desk = UnionDesk.open(folder)
    try:
        return _closed(begin_change(desk, kind, content, at))
    finally:
        desk.close()


def remember(desk: Path, folder: DeskFolder, at: datetime) -> None:
    """What the filing says of its union is known to the next one. A filing that stands alone has no desk to tell."""
    from unionreg.desk.union_desk import UnionDesk

    try:
        opened = UnionDesk.open(desk)
    except (NotFoundError, StorageUnavailableError):
        return
    try:
        opened.remember(folder, at)
    finally:
        opened.close()


def _closed(filing: DeskFolder) -> str:
    filing.close()
    return filing.folder.name
