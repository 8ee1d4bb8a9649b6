"""Frozen values as JSON and strictly back, driven by their annotations: for files that come from a stick.

Nothing is guessed: an object has exactly the members of its dataclass, a text is NFC without control signs, a number is
whole and bounded, a time has an offset and whole seconds, a list has a bounded length. Any other form is refused with
the place where it stands. The tally package has its own schemas (``schemas``).
"""

from __future__ import annotations

import json
import unicodedata
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime
from functools import cache
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, TypeVar, cast, get_args, get_origin, get_type_hints

if TYPE_CHECKING:
    from collections.abc import Callable
    from enum import StrEnum

T = TypeVar("T")

LONGEST_TEXT = 4_000
HIGHEST_NUMBER = 10_000_000
MOST_ROWS = 5_000


@dataclass(frozen=True, slots=True)
class Limits:
    """How much a value may hold: signs of a text, the highest number, rows of a list."""

    text: int = LONGEST_TEXT
    number: int = HIGHEST_NUMBER
    rows: int = MOST_ROWS


STATION_LIMITS = Limits()
_REFUSED = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")


class StrictError(ValueError):
    """Data that is not what it should be; the message names the place and what is wrong there."""


def parse_json(data: bytes) -> Any:
    """One JSON value in UTF-8; StrictError for repeated members, fractions, NaN, bad text and endless depth."""
    try:
        return json.loads(
            data.decode("utf-8"),
            object_pairs_hook=_members,
            parse_float=_refuse_number,
            parse_constant=_refuse_number,
        )
    except StrictError:
        raise
    except (ValueError, RecursionError) as error:
        raise StrictError(f"no JSON: {type(error).__name__}") from error


def plain(value: object) -> Any:
    """The value as lists, objects, texts and numbers of JSON; times in whole seconds, as ``read_value`` takes them."""
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    if is_dataclass(value):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    return value


def read_value(kind: type[T], data: Any, place: str, limits: Limits = STATION_LIMITS) -> T:
    """The value of type ``kind`` that ``plain`` wrote; StrictError for anything else."""
    return cast("T", _reader(cast("Any", kind), limits)(data, place))


def read_text(data: Any, place: str, longest: int = LONGEST_TEXT) -> str:
    """A text, at most so long, NFC, without control signs but line feeds."""
    if type(data) is not str or len(data) > longest:
        raise StrictError(f"{place}: no text, or too long")
    if not unicodedata.is_normalized("NFC", data) or any(_is_refused(sign) for sign in data):
        raise StrictError(f"{place}: signs that are not allowed")
    return data


def read_number(data: Any, place: str, highest: int = HIGHEST_NUMBER) -> int:
    """A whole number from 0 to ten million, or to another bound."""
    if type(data) is not int or not 0 <= data <= highest:
        raise StrictError(f"{place}: no whole number in bounds")
    return data


def read_hex(data: Any, place: str, size: int | None = None, most: int = 1 << 20) -> bytes:
    """Bytes as hexadecimal digits in small letters; exactly ``size`` of them, or at most ``most``."""
    if type(data) is not str or len(data) % 2 or len(data) > 2 * most or (size is not None and len(data) != 2 * size):
        raise StrictError(f"{place}: no bytes of the right length")
    if not set(data) <= set("0123456789abcdef"):
        raise StrictError(f"{place}: no hexadecimal digits")
    return bytes.fromhex(data)


def read_members(data: Any, place: str, names: tuple[str, ...]) -> list[Any]:
    """The members of an object that has exactly these, in this order of names."""
    if type(data) is not dict or set(data) != set(names):
        raise StrictError(f"{place}: other members than {', '.join(names)}")
    return [data[name] for name in names]


def read_rows(data: Any, place: str, most: int = MOST_ROWS) -> list[Any]:
    """A list of at most so many rows."""
    if type(data) is not list or len(data) > most:
        raise StrictError(f"{place}: no list, or too long")
    return data


@cache
def _reader(kind: Any, limits: Limits) -> Callable[[Any, str], Any]:
    if get_origin(kind) is UnionType:
        (inner,) = (each for each in get_args(kind) if each is not NoneType)
        read = _reader(inner, limits)
        return lambda data, place: None if data is None else read(data, place)
    if get_origin(kind) is tuple:
        row = _reader(get_args(kind)[0], limits)
        return lambda data, place: tuple(
            row(item, f"{place}.{number}") for number, item in enumerate(read_rows(data, place, limits.rows))
        )
    if kind is str:
        return lambda data, place: read_text(data, place, limits.text)
    if kind is int:
        return lambda data, place: read_number(data, place, limits.number)
    return _record_reader(kind, limits) if is_dataclass(kind) else _SINGLE.get(kind) or _enum_reader(kind)


def _record_reader(kind: Any, limits: Limits) -> Callable[[Any, str], Any]:
    hints = get_type_hints(kind)
    readers = {field.name: _reader(hints[field.name], limits) for field in fields(kind)}

    def read(data: Any, place: str) -> Any:
        members = read_members(data, place, tuple(readers))
        pairs = zip(readers.items(), members, strict=True)
        return kind(**{name: reader(item, f"{place}.{name}") for (name, reader), item in pairs})

    return read


def _enum_reader(kind: type[StrEnum]) -> Callable[[Any, str], Any]:
    values = {member.value: member for member in kind}

    def read(data: Any, place: str) -> Any:
        if type(data) is not str or data not in values:
            raise StrictError(f"{place}: none of the words known here")
        return values[data]

    return read


def _read_truth(data: Any, place: str) -> bool:
    if type(data) is not bool:
        raise StrictError(f"{place}: neither true nor false")
    return data


def read_time(data: Any, place: str) -> datetime:
    """An aware time in whole seconds."""
    text = read_text(data, place, 40)
    moment = _parsed(text)
    if moment is None or moment.utcoffset() is None or moment.microsecond or moment.isoformat() != text:
        raise StrictError(f"{place}: no time with an offset")
    return moment


def read_day(data: Any, place: str) -> date:
    """A day as ``2026-08-12``."""
    text = read_text(data, place, 10)
    try:
        day = date.fromisoformat(text)
    except ValueError as error:
        raise StrictError(f"{place}: no day") from error
    if day.isoformat() != text:
        raise StrictError(f"{place}: no day")
    return day


def _parsed(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


_SINGLE: dict[Any, Callable[[Any, str], Any]] = {
    bool: _read_truth, datetime: read_time, date: read_day,
}  # fmt: skip


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise StrictError("a member stands twice")
    return found


def _refuse_number(text: str) -> Any:
    raise StrictError(f"no whole number: {text[:20]}")


def _is_refused(sign: str) -> bool:
    return (unicodedata.category(sign) in ("Cc", "Cs") and sign != "\n") or sign in _REFUSED
