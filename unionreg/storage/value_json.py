"""Frozen values of the domain as JSON text in a column, and back. The tally package has its own writer in ``evidence``.

Driven by the annotations of the dataclasses: nested dataclasses, tuples, mappings of text to a value, optional values,
times, text enumerations, whole numbers, truth values and text. Nothing else is needed, and nothing else is taken.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from unionreg.application import vote_drafts, vote_records
from unionreg.domain.filings import filing
from unionreg.domain.rolls import roll
from unionreg.domain.votes import count, count_entry, figures, observers, preparation, support, verifiers, vote

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

_MODULES = (
    filing, vote, count, count_entry, figures, preparation, observers, verifiers, roll, support,
    vote_drafts, vote_records,
)  # fmt: skip


def to_json(value: object) -> str:
    """The JSON text of a value."""
    return json.dumps(_plain(value), ensure_ascii=False, separators=(",", ":"))


def from_json(kind: type[T], text: str) -> T:
    """The value of type ``kind`` that ``to_json`` wrote; ValueError or KeyError when the text is something else."""
    return cast("T", _reader(cast("Any", kind))(json.loads(text)))


def tuple_from_json(kind: type[T], text: str) -> tuple[T, ...]:
    """A tuple of values of type ``kind``. Most are empty, and a vote has tens of thousands of them."""
    if text == "[]":
        return ()
    read = _reader(cast("Any", kind))
    return tuple(cast("T", read(item)) for item in json.loads(text))


def _plain(value: object) -> object:
    if value is None or isinstance(value, (str, int)):
        return value
    if isinstance(value, (datetime, date)):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return {name: _plain(getattr(value, name)) for name in _names(cast("Any", type(value)))}


@cache
def _names(kind: Any) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


@cache
def _reader(kind: Any) -> Callable[[Any], object]:
    """What reads a value of this type. Looking at annotations is slow, and a vote has thousands of stations."""
    if get_origin(kind) in {UnionType, Union}:
        return _optional_reader(get_args(kind))
    if get_origin(kind) is tuple:
        read_item = _reader(get_args(kind)[0])
        return lambda data: tuple(read_item(item) for item in data)
    if get_origin(kind) is not None:  # a mapping of text to a value
        read_value = _reader(get_args(kind)[1])
        return lambda data: {key: read_value(item) for key, item in data.items()}
    return _record_reader(kind) if is_dataclass(kind) else _single_reader(kind)


def _record_reader(kind: Any) -> Callable[[Any], object]:
    readers = {name: _reader(hint) for name, hint in _hints(kind).items()}
    return lambda data: kind(**{name: readers[name](item) for name, item in data.items()})


def _optional_reader(kinds: tuple[Any, ...]) -> Callable[[Any], object]:
    """Of two kinds one is a record and the other a word: the JSON shape tells which is meant."""
    present: list[Any] = [candidate for candidate in kinds if candidate is not NoneType]
    records = [_reader(cast("Any", kind)) for kind in present if is_dataclass(kind)]
    words = [_reader(cast("Any", kind)) for kind in present if not is_dataclass(kind)]
    (read,) = records or words
    (read_word,) = words or records

    def optional(data: Any) -> object:
        if data is None:
            return None
        return read_word(data) if isinstance(data, str) else read(data)

    return optional


def _single_reader(kind: Any) -> Callable[[Any], object]:
    if kind is datetime:
        return datetime.fromisoformat
    if kind is date:
        return date.fromisoformat
    if issubclass(kind, StrEnum):
        member: Callable[[Any], object] = kind
        return member

    def exactly(data: Any) -> object:
        if type(data) is not kind:
            raise ValueError(f"stored value {data!r} is not of type {kind.__name__}")
        return data

    return exactly


@cache
def _hints(kind: Any) -> dict[str, Any]:
    """Types of the fields; names that a module imports for annotations only are looked up in the domain."""
    names: dict[str, Any] = {"Mapping": Mapping, "datetime": datetime, "date": date}
    own = vars(sys.modules[kind.__module__])
    for module in _MODULES:
        # A name that the record's own module knows means what it means there.
        names |= {name: item for name, item in vars(module).items() if isinstance(item, type) and name not in own}
    return get_type_hints(kind, localns=names)
