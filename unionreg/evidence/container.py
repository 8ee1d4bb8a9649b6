"""Reading the one allowed form of ZIP, strictly and by hand (tally package, section 1).

Nothing is inflated; content is looked at in place. Every Z failure that can be seen is reported. Which names are
allowed is in ``layout``; what entries hold is judged elsewhere. Writing containers is in ``writing``.
"""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.evidence.layout import PackageNames

if TYPE_CHECKING:
    import mmap
    from collections.abc import Callable

    from unionreg.evidence.layout import NameRules

    Report = Callable[..., None]
    Source = bytes | mmap.mmap

MIMETYPE = b"application/vnd.etsi.asic-e+zip"
LARGEST_FILE = 2**31 - 1
MOST_ENTRIES = 16384

_END = struct.Struct("<4s4H2LH")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_LOCAL = struct.Struct("<4s5H3L2H")
_FIXED_CENTRAL = (0x0314, 20, 0x0000, 0x0021, 0, 0x81A40000, 0)


@dataclass(frozen=True, slots=True)
class Entry:
    """One file of the container: where its content lies."""

    name: str
    offset: int
    size: int


@dataclass(frozen=True, slots=True)
class Central:
    """One record of the central directory. ``shared`` are the fields that the local header repeats."""

    name: bytes
    shared: tuple[int, ...]
    fixed: tuple[int, ...]
    extra: bytes
    comment: bytes
    offset: int

    @property
    def label(self) -> str:
        """The name as it can be shown."""
        return self.name.decode("ascii", "backslashreplace")

    @property
    def stored_size(self) -> int:
        return self.shared[6]


class ContainerReader:
    """One reading. ``report(code, entry, **params)`` is called for every failure.

    ``names`` are the names of another format that stands on the same ground; those of a package when not given.
    """

    def __init__(self, source: Source, report: Report, names: NameRules | None = None) -> None:
        self._source = source
        self._names = names or PackageNames()
        self._size = len(source)
        self._report = report
        self._failed = False

    def read(self) -> tuple[Entry, ...] | None:
        """The entries in order, or None when anything failed."""
        if self._size > LARGEST_FILE:
            self._fail("Z-112", limit=LARGEST_FILE, size=self._size)
            return None
        end = self._find_end()
        if end is None:
            self._fail("Z-101", reason="end record")
            return None
        entries = self._read_entries(end)
        return None if self._failed else entries

    def _fail(self, code: str, entry: str | None = None, /, **params: str | int) -> None:
        self._failed = True
        self._report(code, entry, **params)

    def _find_end(self) -> int | None:
        """Where the end record is. The last one counts when it does not end the file."""
        last = self._size - _END.size
        if last < 0:
            return None
        if self._source[last : last + 4] == b"PK\x05\x06":
            return last
        found = self._source.rfind(b"PK\x05\x06", 0, self._size)
        return found if 0 <= found <= last else None

    def _read_entries(self, end: int) -> tuple[Entry, ...]:
        fields = _END.unpack(self._source[end : end + _END.size])
        _, disk, directory_disk, here, total, size, offset, comment = fields
        self._check_end(end, comment)
        if 0xFFFF in (disk, directory_disk, here, total) or 0xFFFFFFFF in (size, offset):
            self._fail("Z-107", reason="ZIP64")
            return ()
        if disk or directory_disk or here != total:
            self._fail("Z-107", reason="disks")
        if total > MOST_ENTRIES:
            self._fail("Z-112", limit=MOST_ENTRIES, size=total)
        directory = end - size
        if offset != directory:
            self._fail("Z-102", reason="directory offset")
        records = self._read_directory(directory, end, total) if directory >= 0 else None
        if records is None:
            self._fail("Z-101", reason="central directory")
            return ()
        return self._check_records(records, directory, directory - offset)

    def _check_end(self, end: int, comment: int) -> None:
        if comment:
            self._fail("Z-103")
        rest = self._size - end - _END.size - comment
        if rest > 0:
            self._fail("Z-102", reason="data after the end", size=rest)
        if rest < 0:
            self._fail("Z-101", reason="comment")
        if end >= 20 and self._source[end - 20 : end - 16] == b"PK\x06\x07":
            self._fail("Z-107", reason="ZIP64")

    def _read_directory(self, position: int, end: int, total: int) -> list[Central] | None:
        records = []
        for _ in range(total):
            head = self._source[position : min(position + _CENTRAL.size, end)]
            if len(head) < _CENTRAL.size or head[:4] != b"PK\x01\x02":
                return None
            fields = _CENTRAL.unpack(head)
            lengths = fields[10:13]
            position += _CENTRAL.size
            if position + sum(lengths) > end:
                return None
            texts = []
            for length in lengths:
                texts.append(bytes(self._source[position : position + length]))
                position += length
            made, needed, flags, method, time, date, crc, packed, size = fields[1:10]
            disk, internal, external, offset = fields[13:17]
            shared = (needed, flags, method, time, date, crc, packed, size)
            fixed = (made, needed, time, date, internal, external, disk)
            records.append(Central(texts[0], shared, fixed, texts[1], texts[2], offset))
        if position != end:
            self._fail("Z-102", reason="data after the directory", size=end - position)
        return records

    def _check_records(self, records: list[Central], directory: int, shift: int) -> tuple[Entry, ...]:
        seen: set[str] = set()
        entries = []
        position = 0
        for record in records:
            label = record.label
            self._check_record(record, label)
            if label.lower() in seen:
                self._fail("Z-110", label)
            seen.add(label.lower())
            start = self._check_local(record, label, position, directory, shift)
            if start is None:
                position = record.offset + shift
                continue
            entries.append(Entry(label, start, record.stored_size))
            position = start + record.stored_size
        if position != directory:
            self._fail("Z-102", reason="gap before the directory")
        self._check_first(records, entries)
        if sum(record.shared[7] for record in records) > LARGEST_FILE:
            self._fail("Z-112", limit=LARGEST_FILE)
        return tuple(entries)

    def _check_record(self, record: Central, label: str) -> None:
        """What the directory alone tells of one entry."""
        _needed, flags, method, _time, _date, _crc, packed, size = record.shared
        external, disk = record.fixed[5:7]
        self._check_texts(record, label)
        if flags:
            self._fail("Z-106", label, flags=flags)
        if method or flags & 8 or disk or 0xFFFFFFFF in (packed, size, record.offset):
            self._fail("Z-107", label, reason="method" if method else "descriptor, disk or ZIP64")
        if (external >> 28) != 8 or external & 0x10 or label.endswith("/"):
            self._fail("Z-108", label)
        if record.fixed != _FIXED_CENTRAL:
            self._fail("Z-115", label)
        limit = self._names.largest_size(label)
        if limit is not None and size > limit:
            self._fail("Z-112", label, limit=limit, size=size)

    def _check_texts(self, record: Central, label: str) -> None:
        if record.comment:
            self._fail("Z-103", label)
        if record.extra:
            self._fail("Z-114", label)
        for code in self._names.name_problems(record.name):
            self._fail(code, label)

    def _check_local(self, record: Central, label: str, expected: int, directory: int, shift: int) -> int | None:
        """Compare the local header with the directory; where the content starts, or None when it cannot be read."""
        offset = record.offset + shift
        if offset != expected:
            self._fail("Z-102", label, reason="offset")
        start: int = offset + _LOCAL.size
        if offset < 0 or start > directory or self._source[offset : offset + 4] != b"PK\x03\x04":
            self._fail("Z-101", label, reason="local header")
            return None
        fields = _LOCAL.unpack(self._source[offset:start])
        name_length, extra_length = int(fields[9]), int(fields[10])
        name = self._source[start : start + name_length]
        if fields[1:9] != record.shared or name != record.name:
            self._check_difference(record, label, fields)
        if extra_length:
            self._fail("Z-114", label)
        start += name_length + extra_length
        if start + record.stored_size > directory:
            self._fail("Z-101", label, reason="cut")
            return None
        # Overlapping entries are never summed twice: only content in its place is read.
        if offset == expected:
            self._check_content(record, label, start)
        return start

    def _check_difference(self, record: Central, label: str, fields: tuple[int, ...]) -> None:
        self._fail("Z-105", label)
        flags, method = fields[2:4]
        if flags and not record.shared[1]:
            self._fail("Z-106", label, flags=flags)
        if (method or flags & 8) and not record.shared[2]:
            self._fail("Z-107", label, reason="local header")

    def _check_content(self, record: Central, label: str, start: int) -> None:
        _, _, method, _, _, crc, packed, size = record.shared
        if method:
            return
        if packed != size:
            self._fail("Z-113", label, reason="size")
        elif _checksum(self._source, start, size) != crc:
            self._fail("Z-113", label, reason="CRC-32")

    def _check_first(self, records: list[Central], entries: list[Entry]) -> None:
        names = [record.label for record in records]
        first = entries[0] if entries and names[0] == entries[0].name == "mimetype" else None
        # The size is compared first: a mimetype of two gigabytes is not copied.
        is_right = (
            first is not None
            and first.size == len(MIMETYPE)
            and self._source[first.offset : first.offset + first.size] == MIMETYPE
        )
        if not is_right:
            self._fail("Z-104", "mimetype")
        elif "mimetype" in names[1:]:
            self._fail("Z-104", "mimetype", reason="twice")


def _checksum(source: Source, start: int, size: int) -> int:
    """CRC-32 of a range, in pieces so that a large entry is not copied whole."""
    crc = 0
    for position in range(start, start + size, 1 << 20):
        crc = zlib.crc32(source[position : min(position + (1 << 20), start + size)], crc)
    return crc
