"""Frozen values of the domain as JSON text in a column, and back. The tally package has its own writer in ``evidence``.

Driven by the annotations of the dataclasses: nested dataclasses, tuples, mappings of text to a value, optional values,
times, text enumerations, whole numbers, truth values and text. Nothing else is needed, and nothing else is taken.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import datetime
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from unionreg.application import vote_drafts, vote_records
from unionreg.domain.votes import count, count_entry, vote

T = TypeVar("T")

_MODULES = (vote, count, count_entry, vote_drafts, vote_records)


def to_json(value: object) -> str:
    """The JSON text of a value."""
    return json.dumps(_plain(value), ensure_ascii=False, separators=(",", ":"))


def from_json(kind: type[T], text: str) -> T:
    """The value of type ``kind`` that ``to_json`` wrote; ValueError or KeyError when the text is something else."""
    return cast("T", _value(kind, json.loads(text)))


def tuple_from_json(kind: type[T], text: str) -> tuple[T, ...]:
    """A tuple of values of type ``kind``."""
    return tuple(cast("T", _value(kind, item)) for item in json.loads(text))


def _plain(value: object) -> object:
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value


def _value(kind: Any, data: Any) -> object:
    if get_origin(kind) in {UnionType, Union}:
        return _optional(get_args(kind), data)
    if get_origin(kind) is tuple:
        return tuple(_value(get_args(kind)[0], item) for item in data)
    if get_origin(kind) is not None:  # a mapping of text to a value
        return {key: _value(get_args(kind)[1], item) for key, item in data.items()}
    if isinstance(kind, type) and is_dataclass(kind):
        hints = _hints(kind)
        return kind(**{name: _value(hints[name], item) for name, item in data.items()})
    return _single(kind, data)


def _optional(kinds: tuple[Any, ...], data: Any) -> object:
    if data is None:
        return None
    (kind,) = (candidate for candidate in kinds if candidate is not NoneType)
    return _value(kind, data)


def _single(kind: Any, data: Any) -> object:
    if kind is datetime:
        return datetime.fromisoformat(data)
    if issubclass(kind, StrEnum):
        return kind(data)
    if type(data) is not kind:
        raise ValueError(f"stored value {data!r} is not of type {kind.__name__}")
    return data


@cache
def _hints(kind: Any) -> dict[str, Any]:
    """Types of the fields; names that a module imports for annotations only are looked up in the domain."""
    names: dict[str, Any] = {"Mapping": Mapping, "datetime": datetime}
    for module in _MODULES:
        names |= {name: item for name, item in vars(module).items() if isinstance(item, type)}
    return get_type_hints(kind, localns=names)
