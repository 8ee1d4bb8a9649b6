"""Files that people name (on the command line, in a window), read strictly: every failure is an UnreadableError."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NoReturn

from unionreg.errors import UnreadableError

if TYPE_CHECKING:
    from pathlib import Path

LARGEST_INPUT = 128 * 1024 * 1024


def read_bytes(path: Path) -> bytes:
    """The content of a file of at most 128 MiB.

    UnreadableError ``file-missing``, ``file-is-folder``, ``file-too-large`` or ``file-not-readable`` (path).
    """
    try:
        if path.is_dir():
            raise UnreadableError("file-is-folder", path=str(path))
        # A device or a pipe tells no size; it is read up to the limit, never until the memory is gone.
        with path.open("rb") as file:
            content = file.read(LARGEST_INPUT + 1)
    except FileNotFoundError as error:
        raise UnreadableError("file-missing", path=str(path)) from error
    except (OSError, ValueError) as error:
        # ValueError: a name with a null character.
        raise UnreadableError("file-not-readable", path=str(path)) from error
    if len(content) > LARGEST_INPUT:
        raise UnreadableError("file-too-large", path=str(path), megabytes=LARGEST_INPUT // 1024**2)
    return content


def read_text(path: Path) -> str:
    """The content as UTF-8, without a byte order mark; UnreadableError ``file-empty`` or ``file-not-utf8`` (path)."""
    content = read_bytes(path)
    if not content.strip():
        raise UnreadableError("file-empty", path=str(path))
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableError("file-not-utf8", path=str(path), position=error.start + 1) from error


def read_json(path: Path) -> Any:
    """The one JSON value in the file; fractions come as Decimal.

    UnreadableError ``json-malformed`` (path, line) for anything else, a key twice in one object included.
    """
    text = read_text(path)
    try:
        return json.loads(text, parse_float=Decimal, parse_constant=_refuse, object_pairs_hook=_without_repeats)
    except json.JSONDecodeError as error:
        raise UnreadableError("json-malformed", path=str(path), line=error.lineno) from error
    except (ValueError, ArithmeticError, RecursionError) as error:
        raise UnreadableError("json-not-taken", path=str(path)) from error


def _refuse(name: str) -> NoReturn:
    raise ValueError(name)


def _without_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    values = dict(pairs)
    if len(values) != len(pairs):
        raise ValueError(pairs[0][0])
    return values
