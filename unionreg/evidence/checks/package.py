"""What the checks work on: the entries of a sound container, their digests, and the JSON read from them."""

from __future__ import annotations

import base64
import hashlib
from typing import TYPE_CHECKING, Any

from unionreg.evidence.layout import DATA_KINDS, EntryKind, Place, place_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from unionreg.evidence.checks.rows import Rows
    from unionreg.evidence.container import Entry, Source
    from unionreg.evidence.json_reading import JsonReader

DEFINITION, RESULT, INDEX = "vote/definition.json", "result.json", "documents/index.json"
_BEGINNINGS = {".jpg": b"\xff\xd8\xff", ".png": b"\x89PNG\r\n\x1a\n", ".pdf": b"%PDF-"}


class Package:
    """The entries by name. Contents are read from the source when asked for; digests are computed once."""

    def __init__(self, source: Source, entries: Iterable[Entry], reader: JsonReader) -> None:
        self._source = source
        self._entries = {entry.name: entry for entry in entries}
        self.reader = reader
        # Every name is one of the layout: the container reader has refused all others.
        self.places: dict[str, Place] = {name: place for name in self._entries if (place := place_of(name)) is not None}
        self.digests = {
            name: hashlib.sha256(self.content(name)).digest()
            for name, place in self.places.items()
            if place.kind not in {EntryKind.MIMETYPE, EntryKind.SIGNATURE, EntryKind.MANIFEST}
        }

    def __contains__(self, name: str) -> bool:
        return name in self._entries

    def content(self, name: str) -> bytes:
        """The bytes of an entry; KeyError when there is none of this name."""
        entry = self._entries[name]
        return self._source[entry.offset : entry.offset + entry.size]

    def names(self, *kinds: EntryKind) -> list[str]:
        """The names of the entries of these kinds, sorted by bytes."""
        return sorted(name for name, place in self.places.items() if place.kind in kinds)

    def hex_digest(self, name: str) -> str:
        """SHA-256 of an entry's content, hex."""
        return self.digests[name].hex()

    def base64_digest(self, name: str) -> str:
        """SHA-256 of an entry's content, in base64 as manifests write it."""
        return base64.b64encode(self.digests[name]).decode("ascii")

    def package_digest(self) -> str:
        """The digest that is printed on paper (section 2.1), hex."""
        lines = "".join(f"{self.hex_digest(name)}  {name}\n" for name in self.names(*DATA_KINDS))
        return hashlib.sha256(lines.encode("ascii")).hexdigest()

    def read_json(self, name: str, rows: Rows) -> dict[str, Any] | None:
        """The value of a JSON entry, or None when it is absent or its reading ended early; failures go to the rows."""
        if name not in self:
            return None
        reading = self.reader.read(self.content(name), self.places[name].kind)
        for problem in reading.problems:
            rows.fail(problem.code, name, **problem.params)
        return reading.value

    def check_beginnings(self, rows: Rows) -> None:
        """S-109: sheets and PDFs begin as their suffix says."""
        for name in self.names(EntryKind.SHEET, EntryKind.DOCUMENT):
            entry = self._entries[name]
            beginning = _BEGINNINGS[name[-4:]]
            if self._source[entry.offset : entry.offset + min(entry.size, len(beginning))] != beginning:
                rows.fail("S-109", name)
