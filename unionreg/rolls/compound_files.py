"""The old Office container (compound file, MS-CFB): enough of it to find one stream by its name."""

from __future__ import annotations

import struct
from dataclasses import dataclass

from unionreg.errors import UnreadableError

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HEADER = struct.Struct("<24xHHHHH6xIIIIIIIIII")
_NUMBERS = struct.Struct("<I")
_LAST = 0xFFFFFFFA  # this and above: no sector follows
_ENTRY = 128
_STREAM, _ROOT = 2, 5
_HEADER_TABLES = 109
_SECTORS, _LARGEST_MINI = (512, 4096), 512


@dataclass(frozen=True, slots=True)
class _Entry:
    name: str
    kind: int
    start: int
    size: int


class CompoundFile:
    """A compound file whose directory was read. ``names``: of all its entries."""

    def __init__(self, content: bytes) -> None:
        """Read the directory; UnreadableError ``roll-damaged``."""
        self._content = content
        try:
            self._read_header()
        except (struct.error, IndexError, ValueError, UnicodeDecodeError) as error:
            raise UnreadableError("roll-damaged") from error
        self.names = tuple(each.name for each in self._entries)

    def stream(self, name: str) -> bytes:
        """The content of a stream; UnreadableError ``roll-damaged`` when it is not there or does not hang together."""
        entry = next((each for each in self._entries if each.kind == _STREAM and each.name == name), None)
        if entry is None:
            raise UnreadableError("roll-damaged")
        try:
            if entry.size >= self._mini_limit:
                return self._chain(entry.start)[: entry.size]
            return self._mini_chain(entry.start)[: entry.size]
        except (struct.error, IndexError) as error:
            raise UnreadableError("roll-damaged") from error

    def _read_header(self) -> None:
        fields = _HEADER.unpack_from(self._content)
        self._sector, self._mini_sector = 1 << fields[3], 1 << fields[4]
        if self._sector not in _SECTORS or self._mini_sector > _LARGEST_MINI:
            raise ValueError(self._sector)
        directory, self._mini_limit, mini_start = fields[7], fields[9], fields[10]
        tables = self._table_sectors(fields[12])
        self._next = self._numbers(b"".join(self._at(each) for each in tables))
        self._entries = _entries(self._chain(directory))
        root = next(each for each in [*self._entries, _Entry("", _ROOT, _LAST, 0)] if each.kind == _ROOT)
        self._mini_next = self._numbers(self._chain(mini_start))
        self._mini = self._chain(root.start)

    def _table_sectors(self, more: int) -> list[int]:
        """The sectors of the allocation table: 109 in the header, the others chained behind it."""
        sectors = list(struct.unpack_from(f"<{_HEADER_TABLES}I", self._content, 76))
        seen = 0
        while more < _LAST and seen * self._sector <= len(self._content):
            numbers = self._numbers(self._at(more))
            sectors += numbers[:-1]
            more, seen = numbers[-1], seen + 1
        return [each for each in sectors if each < _LAST]

    def _at(self, sector: int) -> bytes:
        start = (sector + 1) * self._sector
        return self._content[start : start + self._sector]

    def _chain(self, sector: int) -> bytes:
        pieces = []
        while sector < _LAST:
            pieces.append(self._at(sector))
            if len(pieces) * self._sector > len(self._content) + self._sector:
                raise ValueError(sector)
            sector = self._next[sector]
        return b"".join(pieces)

    def _mini_chain(self, sector: int) -> bytes:
        pieces: list[bytes] = []
        while sector < _LAST and len(pieces) <= len(self._mini_next):
            pieces.append(self._mini[sector * self._mini_sector : (sector + 1) * self._mini_sector])
            sector = self._mini_next[sector]
        return b"".join(pieces)

    @staticmethod
    def _numbers(data: bytes) -> list[int]:
        return [number for (number,) in _NUMBERS.iter_unpack(data[: len(data) & ~3])]


def _entries(directory: bytes) -> list[_Entry]:
    found = []
    for place in range(0, len(directory) - _ENTRY + 1, _ENTRY):
        length = struct.unpack_from("<H", directory, place + 64)[0]
        name = directory[place : place + max(min(length, 64) - 2, 0)].decode("utf-16-le")
        start, size = struct.unpack_from("<II", directory, place + 116)
        found.append(_Entry(name, directory[place + 66], start, size))
    return found
