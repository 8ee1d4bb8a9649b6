"""Writing the one allowed form of ZIP: stored entries, fixed fields, the same bytes each time (section 1).

What goes into a package, and in which order, is in ``writing``. The strict reader is in ``container``.
"""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")
_MADE_BY, _NEEDED, _TIME, _DATE = 0x0314, 20, 0x0000, 0x0021
_REGULAR_FILE = 0x81A40000
MOST_ENTRIES = 16384


@dataclass(frozen=True, slots=True)
class Stored:
    """One entry as it lies in the file."""

    name: str
    crc: int
    size: int
    offset: int


def write_entries(entries: Iterable[tuple[str, bytes]], start: int) -> tuple[bytes, list[Stored]]:
    """The bytes of these entries, the first lying at offset ``start``, and where each lies."""
    pieces: list[bytes] = []
    stored: list[Stored] = []
    offset = start
    for name, content in entries:
        label = name.encode("ascii")
        crc = zlib.crc32(content)
        size = len(content)
        head = _LOCAL.pack(b"PK\x03\x04", _NEEDED, 0, 0, _TIME, _DATE, crc, size, size, len(label), 0)
        pieces += (head, label, content)
        stored.append(Stored(name, crc, size, offset))
        offset += len(head) + len(label) + size
    return b"".join(pieces), stored


def write_directory(stored: Iterable[Stored], start: int) -> bytes:
    """Central directory and end record for these entries; the directory lies at offset ``start``."""
    records: list[bytes] = []
    for one in stored:
        label = one.name.encode("ascii")
        head = _CENTRAL.pack(
            *(b"PK\x01\x02", _MADE_BY, _NEEDED, 0, 0, _TIME, _DATE, one.crc, one.size, one.size),
            *(len(label), 0, 0, 0, 0, _REGULAR_FILE, one.offset),
        )
        records.append(head + label)
    directory = b"".join(records)
    number = len(records)
    return directory + _END.pack(b"PK\x05\x06", 0, 0, number, number, len(directory), start, 0)
