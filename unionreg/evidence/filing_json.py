"""``filing/data.json``: writing and reading the data of a filing (``docs/formats/filing-container.md``, section 3).

The same bytes stand on the union's desk, in the container and in the office; their SHA-256 is the digest that every
sheet of the packet prints. Reading is strict: what this refuses was not written by this program, or was damaged.
"""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, Any

from unionreg.domain.filings.filing import FilingData
from unionreg.errors import ConflictError, UnreadableError
from unionreg.evidence.json_reading import JsonReader, JsonReading, Problem
from unionreg.evidence.json_writing import json_bytes
from unionreg.evidence.schemas import SchemaBook
from unionreg.evidence.strict_values import Limits, StrictError, plain, read_value

if TYPE_CHECKING:
    from collections.abc import Mapping

DATA, STATEMENT = "data", "signer"
FORMAT_VERSION = 1
FILING_LIMITS = Limits(number=2**31 - 1)
_SCHEMA = f"filing-data-{FORMAT_VERSION}"
_SCHEMAS = {DATA: "filing-data", STATEMENT: "filing-signer"}
# ``schema`` is the first member, so that a newer version is known before anything else is read.
_VERSION = re.compile(rb'\{\s{0,8}"schema"\s{0,4}:\s{0,4}"filing-data-([1-9][0-9]{0,3})"')


def filing_reader() -> JsonReader:
    """The strict reader for the JSON of a container; kinds are ``DATA`` and ``STATEMENT``."""
    return JsonReader(SchemaBook(files=_SCHEMAS, prefix=""))


def filing_bytes(data: FilingData) -> bytes:
    """The bytes of the data: UTF-8, NFC, closed by a line feed; the same filing gives the same bytes.

    ConflictError ``filing-data-unfit`` (place) when a text is too long or holds signs that no reader takes.
    """
    content = json_bytes({"schema": _SCHEMA, **plain(data)})
    try:
        read_filing_data(content)
    except UnreadableError as error:
        raise ConflictError("filing-data-unfit", place=str(error.params.get("details", ""))) from error
    return content


def filing_digest(data: FilingData) -> str:
    """SHA-256 of the data's bytes, hex: the digest on every sheet. Errors as ``filing_bytes``."""
    return hashlib.sha256(filing_bytes(data)).hexdigest()


def newer_version(content: bytes) -> int | None:
    """The version of the format that these data state, when it is newer than this program's; else None."""
    stated = _VERSION.match(content)
    version = int(stated[1]) if stated else FORMAT_VERSION
    return version if version > FORMAT_VERSION else None


def read_filing_data(content: bytes, reader: JsonReader | None = None) -> FilingData:
    """The filing in these bytes.

    UnreadableError ``filing-format-newer`` (version), ``filing-data-refused`` (check, details) when it is none.
    """
    version = newer_version(content)
    if version is not None:
        raise UnreadableError("filing-format-newer", version=version, known=FORMAT_VERSION)
    reading, data = value_of((reader or filing_reader()).read(content, DATA))
    if data is None:
        problem = reading.problems[0]
        details = ", ".join(f"{name} {value}" for name, value in problem.params.items())
        raise UnreadableError("filing-data-refused", check=problem.code, details=details)
    return data


def value_of(reading: JsonReading) -> tuple[JsonReading, FilingData | None]:
    """The filing that was read, or the reading with one problem more (S-103) when the value is none."""
    if reading.value is None or reading.problems:
        return reading, None
    members: Mapping[str, Any] = reading.value
    try:
        value = {name: member for name, member in members.items() if name != "schema"}
        return reading, read_value(FilingData, value, "data", FILING_LIMITS)
    except StrictError as error:
        problem = Problem("S-103", {"field": str(error)[:200], "rule": "value"})
        return JsonReading(None, (*reading.problems, problem)), None
