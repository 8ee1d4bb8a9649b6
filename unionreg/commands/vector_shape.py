"""Taking values out of a vector that came as JSON: each of the right type, or a refusal that names the field."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from unionreg.errors import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

LARGEST_FIGURE = 10**300


class VectorRefusedError(Exception):
    """A vector is not as its README says; ``code`` and the ``field`` concerned."""

    def __init__(self, field: str, code: str = "vector-malformed") -> None:
        super().__init__(code, field)
        self.code = code
        self.field = field


def vectors_of(document: object, path: Path) -> list[Any]:
    """The list under ``vectors``; UnreadableError ``vectors-missing`` (path) when there is none."""
    vectors = document.get("vectors") if isinstance(document, dict) else None
    if not isinstance(vectors, list):
        raise UnreadableError("vectors-missing", path=str(path))
    return vectors


def vector_id(vector: object, position: int) -> str | int:
    """The id of a vector, or its position (1, 2, ...) when it has no usable one."""
    identifier = vector.get("id") if isinstance(vector, dict) else None
    return identifier if isinstance(identifier, str) and identifier else position


def take_object(holder: object, field: str) -> Mapping[str, Any]:
    """The object ``holder``, which stands at ``field``."""
    if not isinstance(holder, dict):
        raise VectorRefusedError(field)
    return holder


def take_figure(holder: Mapping[str, Any], field: str) -> int:
    """A whole number; true, 1.0 and "1" are none. Numbers of more than 300 digits are refused as well."""
    figure = holder.get(field)
    if isinstance(figure, bool) or not isinstance(figure, int) or abs(figure) >= LARGEST_FIGURE:
        raise VectorRefusedError(field)
    return figure


def take_text(holder: Mapping[str, Any], field: str) -> str:
    """A text that is not empty."""
    text = holder.get(field)
    if not isinstance(text, str) or not text:
        raise VectorRefusedError(field)
    return text
