"""XML from strangers, element by element: no document type, no entities, nothing fetched, nothing built in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn
from xml.parsers import expat

from unionreg.errors import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Callable

_CHUNK = 1 << 18


def scan(xml: bytes, start: Callable[[str, dict[str, str]], object]) -> None:
    """Call ``start(name, attributes)`` for each element, names as written (with their prefix).

    UnreadableError ``roll-damaged`` for what is no XML, and for a document type (where entities would stand).
    """
    parser = expat.ParserCreate()
    parser.StartElementHandler = start
    parser.StartDoctypeDeclHandler = _refuse
    try:
        for place in range(0, len(xml), _CHUNK):
            parser.Parse(xml[place : place + _CHUNK], False)  # noqa: FBT003 - expat takes no keywords
        parser.Parse(b"", True)  # noqa: FBT003 - as above
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise UnreadableError("roll-damaged") from error


def _refuse(*_declared: object) -> NoReturn:
    raise UnreadableError("roll-damaged")


def local(name: str) -> str:
    """An element's or attribute's name without its prefix."""
    return name.rpartition(":")[2]


def local_attributes(attributes: dict[str, str]) -> dict[str, str]:
    """Attributes by their names without prefix."""
    return {name.rpartition(":")[2]: value for name, value in attributes.items()}
