"""Zip containers from strangers: every part is unpacked here first, within limits, before any library sees it.

The sizes that a zip declares are claims; a part that unpacks to more than it declares, or to very much more than its
packed size, is refused.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib

from unionreg.errors import UnreadableError

LARGEST_PART = 400 * 1024 * 1024
LARGEST_TOTAL = 600 * 1024 * 1024
MOST_PARTS = 5_000
HIGHEST_RATIO = 200
_SMALL = 8 * 1024 * 1024  # below this a high ratio is only a very regular sheet
_CHUNK = 1 << 20
_LOCAL_HEADER = struct.Struct("<26xHH")
_ENCRYPTED = 0x1


class Archive:
    """An opened zip whose parts were measured. ``names``: in the order of the directory, folders left out."""

    def __init__(self, content: bytes) -> None:
        """Measure the zip; UnreadableError ``roll-damaged``, ``roll-encrypted``, ``roll-too-large-unpacked``."""
        self._content = content
        try:
            with zipfile.ZipFile(io.BytesIO(content)) as opened:
                entries = [each for each in opened.infolist() if not each.is_dir()]
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, struct.error) as error:
            raise UnreadableError("roll-damaged") from error
        if len(entries) > MOST_PARTS or sum(each.file_size for each in entries) > LARGEST_TOTAL:
            raise UnreadableError("roll-too-large-unpacked", megabytes=LARGEST_TOTAL >> 20)
        for each in entries:
            _judge(each)
        self._entries = {each.filename: each for each in entries}
        self.names = tuple(self._entries)

    def read(self, name: str) -> bytes:
        """A part; ``roll-damaged`` when it is missing or broken, ``roll-too-large-unpacked`` when it is a bomb."""
        entry = self._entries.get(name)
        if entry is None:
            raise UnreadableError("roll-damaged")
        pieces = bytearray()
        for piece in self._unpacked(entry):
            pieces += piece
        if zlib.crc32(pieces) != entry.CRC:
            raise UnreadableError("roll-damaged")
        return bytes(pieces)

    def measure(self, name: str) -> None:
        """Unpack a part without keeping it: the same refusals as ``read``."""
        for _ in self._unpacked(self._entries[name]):
            pass

    def _unpacked(self, entry: zipfile.ZipInfo) -> list[bytes]:
        packed = self._packed(entry)
        if entry.compress_type == zipfile.ZIP_STORED:
            return [packed]
        unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
        pieces, length = [], 0
        try:
            rest = packed
            while rest and not unpacker.eof:
                pieces.append(unpacker.decompress(rest, _CHUNK))
                rest = unpacker.unconsumed_tail
                length += len(pieces[-1])
                if length > entry.file_size:
                    raise UnreadableError("roll-too-large-unpacked", megabytes=LARGEST_TOTAL >> 20)
        except zlib.error as error:
            raise UnreadableError("roll-damaged") from error
        if not unpacker.eof or length != entry.file_size:
            raise UnreadableError("roll-damaged")
        return pieces

    def _packed(self, entry: zipfile.ZipInfo) -> bytes:
        start = entry.header_offset
        try:
            name_length, extra_length = _LOCAL_HEADER.unpack_from(self._content, start)
        except struct.error as error:
            raise UnreadableError("roll-damaged") from error
        start += _LOCAL_HEADER.size + name_length + extra_length
        return self._content[start : start + entry.compress_size]


def _judge(entry: zipfile.ZipInfo) -> None:
    """Refuse by what the directory says: encrypted, packed in another way, or a bomb."""
    if entry.flag_bits & _ENCRYPTED:
        raise UnreadableError("roll-encrypted")
    if entry.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        raise UnreadableError("roll-damaged")
    bomb = entry.file_size > _SMALL and entry.file_size > HIGHEST_RATIO * max(entry.compress_size, 1)
    if bomb or entry.file_size > LARGEST_PART:
        raise UnreadableError("roll-too-large-unpacked", megabytes=LARGEST_TOTAL >> 20)
