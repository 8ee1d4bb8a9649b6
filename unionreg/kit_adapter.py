"""The port of printing kits over ``documents.kit``, imported when first used: files whole or not at all."""

from __future__ import annotations

import errno
import hashlib
import io
import os
from contextlib import suppress
from typing import TYPE_CHECKING, BinaryIO

from unionreg.application.kit_ports import DrawnFile
from unionreg.errors import StorageUnavailableError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from unionreg.documents.kit.kits import KitMaker
    from unionreg.domain.rolls.roll import RollPerson
    from unionreg.domain.votes.kit_order import KitOrder
    from unionreg.domain.votes.materials import BallotRange, KitPart, PartSize

OFFICE = "oficina"
LISTING = "huellas.txt"


class OfficeKits:
    """Draws kits and writes them into folders."""

    def __init__(self) -> None:
        self._maker: KitMaker | None = None

    def template_version(self, part: KitPart) -> str:
        """Version of the form that would be drawn now."""
        from unionreg.documents.kit.words import template

        return f"formato {template(part)}"

    def title(self, order: KitOrder, part: KitPart, station_id: str | None) -> str:
        """What the part is called, with its station."""
        from unionreg.documents.kit.words import TITLES

        return TITLES[part] if station_id is None else f"{TITLES[part]}, {order.definition.station(station_id).name}"

    def folio(self, order: KitOrder, part: KitPart, station_id: str | None) -> str:
        """The folio printed on every sheet of the part."""
        from unionreg.documents.kit.parts import folio_of

        return folio_of(order, part, None if station_id is None else order.definition.station(station_id))

    def ballots_per_sheet(self, order: KitOrder) -> int:
        """How many ballots stand on one sheet of paper."""
        return self._made(order).layout.per_sheet

    def draw_part(
        self,
        order: KitOrder,
        part: KitPart,
        station_id: str | None,
        people: Sequence[RollPerson],
        ballots: BallotRange | None = None,
    ) -> bytes:
        """One part alone, as PDF bytes."""
        target = io.BytesIO()
        self._made(order).write_part(part, station_id, people, target, ballots)
        return target.getvalue()

    def station_sizes(self, order: KitOrder, station_id: str, people: Sequence[RollPerson]) -> tuple[PartSize, ...]:
        """Pages of each part of a station's kit."""
        return self._made(order).sizes(station_id, people)

    def write_station(self, order: KitOrder, station_id: str, people: Sequence[RollPerson], folder: Path) -> DrawnFile:
        """The kit of a station as one file in the folder."""
        maker = self._made(order)
        path = folder / f"{order.definition.vote_id}-{station_id}.pdf"
        return _write_whole(path, lambda target: maker.write_station(station_id, people, target))

    def write_office(self, order: KitOrder, folder: Path) -> DrawnFile:
        """What the office keeps, as one file in the folder."""
        return _write_whole(folder / f"{order.definition.vote_id}-{OFFICE}.pdf", self._made(order).write_office)

    def write_listing(self, order: KitOrder, listing: bytes, folder: Path) -> None:
        """The list of the files with their SHA-256."""
        _write_whole(folder / f"{order.definition.vote_id}-{LISTING}", lambda target: target.write(listing))

    def _made(self, order: KitOrder) -> KitMaker:
        """The maker of this order: a run asks for it once for each of its stations."""
        from unionreg.documents.kit.kits import KitMaker

        if self._maker is None or self._maker.order is not order:
            self._maker = KitMaker(order)
        return self._maker


class _Summed:
    """A file that is written forwards; sums what passes."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.digest = hashlib.sha256()
        self.size = 0

    def write(self, content: bytes, /) -> int:
        """Write all of it."""
        self._file.write(content)
        self.digest.update(content)
        self.size += len(content)
        return len(content)


def _write_whole(path: Path, draw: Callable[[_Summed], int]) -> DrawnFile:
    """Write beside the place and move into it, so that a power cut leaves the old file, the new one, or none."""
    partial = path.with_name(f"{path.name}.part")
    try:
        with partial.open("wb") as file:
            target = _Summed(file)
            pages = draw(target)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    except OSError as error:
        raise _told(error, path) from error
    finally:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
    return DrawnFile(path.name, target.digest.hexdigest(), target.size, pages)


def _told(error: OSError, path: Path) -> StorageUnavailableError:
    if error.errno == errno.ENOSPC:
        return StorageUnavailableError("kit-disk-full", path=str(path.parent), name=path.name)
    if error.errno in (errno.EACCES, errno.EROFS, errno.EPERM):
        return StorageUnavailableError("folder-read-only", path=str(path.parent))
    return StorageUnavailableError("chosen-file-not-written", name=path.name)
