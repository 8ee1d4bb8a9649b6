"""Photographs and evidence that come with the aftermath: told by their first bytes, kept as they came, never drawn.

Sheets of counts have their own rules (``sheets``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from collections.abc import Collection

    from unionreg.application.ports import UnitOfWork

MOST_BYTES = 20 * 1024 * 1024
PICTURES = ("jpg", "png")
EVIDENCE = ("jpg", "png", "pdf")
_FIRST_BYTES = {"jpg": b"\xff\xd8\xff", "png": b"\x89PNG\r\n\x1a\n", "pdf": b"%PDF-"}


def suffix_of(content: bytes, allowed: Collection[str] = EVIDENCE) -> str:
    """What kind of file it is. ConflictError ``after-file-too-large``, ``after-file-wrong-type``."""
    if len(content) > MOST_BYTES:
        raise ConflictError(
            "after-file-too-large", size=len(content) // (1024 * 1024), most=MOST_BYTES // (1024 * 1024)
        )
    for suffix in allowed:
        if content.startswith(_FIRST_BYTES[suffix]):
            return suffix
    raise ConflictError("after-file-wrong-type", kinds=", ".join(each.upper() for each in allowed))


def kept_picture(uow: UnitOfWork, content: bytes | None) -> str | None:
    """The SHA-256 of a photograph that is now kept; None when there is none. Raises as ``suffix_of``."""
    if content is None:
        return None
    suffix_of(content, PICTURES)
    return uow.votes.files.put(content)
