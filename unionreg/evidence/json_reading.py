"""Reading the JSON of a package strictly: codes S-101 to S-108 and S-110 of the tally package, section 3.

One value in, the failures in their order out. The schemas are in ``schemas``; what the values mean is in ``checks``.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, NoReturn

from unionreg.evidence.layout import is_reserved

if TYPE_CHECKING:
    from collections.abc import Iterator

    from unionreg.evidence.layout import EntryKind
    from unionreg.evidence.schemas import SchemaBook

_LARGEST_NUMBER = 2**53 - 1
_DEEPEST = 12
_SAFE_DIGITS = 15
# A string, also one without end, so that the search stays linear.
_STRING = re.compile(r'"(?:[^"\\]|\\.?)*+"?', re.DOTALL)
_FORBIDDEN = re.compile("[\ufeff\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_TIME_KEYS = frozenset(
    {"at", "opened_at", "closed_at", "counted_at", "opens_at", "closes_at", "fixed_at", "computed_at", "declared_at"}
)
# ``id`` stands in stations, options and unions only.
_ID_KEYS = frozenset({"id", "station_id", "option", "union", "winner"})


@dataclass(frozen=True, slots=True)
class Problem:
    """One failure: code and what is known of it."""

    code: str
    params: dict[str, str | int]


@dataclass(frozen=True, slots=True)
class JsonReading:
    """``value`` is None when the reading ended early; ``problems`` in the order of section 3."""

    value: dict[str, Any] | None
    problems: tuple[Problem, ...]


class JsonReader:
    """Reads entries; remembers times already checked, since stations share them."""

    def __init__(self, schemas: SchemaBook) -> None:
        self._schemas = schemas
        self._times: dict[str, datetime | None] = {}
        self._identifiers: dict[str, bool] = {}
        self._parser = _Parser()

    def time(self, text: str) -> datetime | None:
        """The aware time that the text means, or None when there is no such time."""
        if text not in self._times:
            self._times[text] = _parse_time(text)
        return self._times[text]

    def read(self, data: bytes, kind: EntryKind | str) -> JsonReading:
        """Read one entry of this kind."""
        parser = self._parser
        try:
            text = data.decode("utf-8")
            try:
                value = parser.parse(text)
            except RecursionError:
                return JsonReading(None, _too_deep_to_parse(text))
        except ValueError as error:
            return JsonReading(None, (Problem("S-101", {"reason": _reason(error)}),))
        if parser.repeated is not None:
            return JsonReading(None, (Problem("S-102", {"key": parser.repeated}),))
        if parser.bad_number is not None:
            return JsonReading(None, (Problem("S-104", {"number": parser.bad_number}),))
        return self._read_value(text, value, kind)

    def _read_value(self, text: str, value: Any, kind: EntryKind | str) -> JsonReading:
        problems = []
        ending = self._check_schema(value, kind)
        # A value that satisfies its closed schema is never deep.
        if ending is not None and _depth(value) > _DEEPEST:
            problems.append(Problem("S-107", {"limit": _DEEPEST}))
        bad_text = _bad_text(text, value)
        if bad_text is not None:
            problems.append(Problem("S-105", {"text": bad_text}))
        if ending is not None:
            return JsonReading(None, (*problems, ending))
        times: list[str] = []
        identifiers: list[str] = []
        _collect(value, times, identifiers)
        problems += [Problem("S-106", {"time": time}) for time in times if self.time(time) is None]
        problems += [Problem("S-110", {"id": one}) for one in identifiers if self._is_reserved(one)]
        return JsonReading(value, tuple(problems))

    def _is_reserved(self, identifier: str) -> bool:
        if identifier not in self._identifiers:
            self._identifiers[identifier] = is_reserved(identifier)
        return self._identifiers[identifier]

    def _check_schema(self, value: Any, kind: EntryKind | str) -> Problem | None:
        if isinstance(value, dict) and "schema" in value and value["schema"] not in self._schemas.known_values():
            return Problem("S-108", {"schema": str(value["schema"])[:60]})
        violation = self._schemas.violation(kind, value)
        return Problem("S-103", {"field": violation[0], "rule": violation[1]}) if violation else None


class _Parser:
    """Python's JSON parser with the notes that it does not take itself: repeated keys and numbers of other forms."""

    def __init__(self) -> None:
        self.repeated: str | None = None
        self.bad_number: str | None = None
        self._decode = json.JSONDecoder(
            object_pairs_hook=self._object,
            parse_int=self._integer,
            parse_float=self._other_number,
            parse_constant=_refuse_constant,
        ).decode

    def parse(self, text: str) -> Any:
        """The value; ValueError when the text is not one JSON value."""
        self.repeated = self.bad_number = None
        if text.startswith("\ufeff"):
            raise ValueError("byte order mark")
        return self._decode(text)

    def _object(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) != len(pairs) and self.repeated is None:
            times = Counter(key for key, _ in pairs)
            self.repeated = next(key for key in times if times[key] > 1)[:60]
        return found

    def _integer(self, digits: str) -> int:
        if len(digits) <= _SAFE_DIGITS and digits != "-0":
            return int(digits)
        # The length is looked at first: a number of a million digits is not computed.
        number = int(digits) if len(digits) <= 17 else _LARGEST_NUMBER + 1
        if abs(number) > _LARGEST_NUMBER or digits == "-0":
            self._other_number(digits)
        return number

    def _other_number(self, digits: str) -> float:
        self.bad_number = self.bad_number or digits[:40]
        return 0.0


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(name)


def _too_deep_to_parse(text: str) -> tuple[Problem, ...]:
    """S-107, and what is certain besides: brackets left open are no value (S-101), and no closed schema is deep."""
    too_deep = Problem("S-107", {"limit": _DEEPEST})
    marks = _STRING.sub("", text)
    if marks.count("[") != marks.count("]") or marks.count("{") != marks.count("}"):
        return Problem("S-101", {"reason": "brackets left open"}), too_deep
    return too_deep, Problem("S-103", {"field": "", "rule": "depth"})


def _reason(error: ValueError) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"{error.msg} ({error.lineno}:{error.colno})"
    return "UTF-8" if isinstance(error, UnicodeDecodeError) else str(error)[:60]


def _depth(value: Any) -> int:
    """How many arrays and objects stand inside each other."""
    depth = 0
    level = [value]
    while level:
        inner: list[Any] = []
        nested = False
        for one in level:
            if type(one) is dict:
                nested = True
                inner.extend(one.values())
            elif type(one) is list:
                nested = True
                inner.extend(one)
        depth += nested
        level = inner
    return depth


def _bad_text(text: str, value: Any) -> str | None:
    """A text of the value that is not allowed (S-105), or None.

    Where no sign is escaped by its number, the file as a whole tells.
    """
    if "\\u" not in text:
        if text.isascii():
            return None
        if unicodedata.is_normalized("NFC", text) and not _FORBIDDEN.search(text):
            return None
    for one in _all_strings(value):
        if _FORBIDDEN.search(one) or not unicodedata.is_normalized("NFC", one):
            return one[:60].encode("ascii", "backslashreplace").decode("ascii")
    return None


def _all_strings(value: Any) -> Iterator[str]:
    waiting = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, str):
            yield one
        elif isinstance(one, dict):
            waiting.extend(one.keys())
            waiting.extend(one.values())
        elif isinstance(one, list):
            waiting.extend(one)


def _collect(value: dict[str, Any], times: list[str], identifiers: list[str]) -> None:
    """The times, and every station, option and union id, of a value that satisfies its schema."""
    for key, member in value.items():
        kind = type(member)
        if kind is str and key in _TIME_KEYS:
            times.append(member)
        elif kind is str and key in _ID_KEYS:
            identifiers.append(member)
        elif kind is dict:
            _collect(member, times, identifiers)
        elif kind is list:
            _collect_from(member, times, identifiers)


def _collect_from(members: list[Any], times: list[str], identifiers: list[str]) -> None:
    for member in members:
        if type(member) is dict:
            _collect(member, times, identifiers)


def _parse_time(text: str) -> datetime | None:
    # Years begin at 1 in Python; hour 24 and offsets beyond a day or an hour are refused here (RFC 3339, 5.6).
    has_offset = not text.endswith("Z")
    if text[11:13] > "23" or (has_offset and (text[-5:-3] > "23" or text[-2:] > "59")):
        return None
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None
