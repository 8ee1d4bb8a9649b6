"""Photographs that a person chose: what is too large or no picture is refused before it is read whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.screens.votes.files import read_chosen
from unionreg.application.day_texts import LARGEST_PHOTO
from unionreg.errors import ConflictError, UnreadableError

if TYPE_CHECKING:
    from pathlib import Path

_FIRST_BYTES = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")
_LOOK_AT = 8


def check_photo(path: Path) -> int:
    """Size of the photograph in bytes, known from its entry and its first bytes alone.

    ConflictError ``photo-over-limit`` (size, most), ``photo-wrong-type``; UnreadableError ``chosen-file-unreadable``.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            first = file.read(_LOOK_AT)
    except OSError as error:
        raise UnreadableError("chosen-file-unreadable", name=path.name) from error
    if size > LARGEST_PHOTO:
        raise ConflictError("photo-over-limit", size=size, most=LARGEST_PHOTO)
    if not first.startswith(_FIRST_BYTES):
        raise ConflictError("photo-wrong-type")
    return size


def read_photo(path: Path) -> bytes:
    """The bytes of a photograph. Raises as ``check_photo``, and ``chosen-file-too-large`` when it grew meanwhile."""
    check_photo(path)
    return read_chosen(path, LARGEST_PHOTO)
