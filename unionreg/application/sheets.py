"""Photographs and scans of the count sheets: original bytes, checked by their first bytes, never re-encoded."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core
    from unionreg.domain.roles import Actor

MAX_SHEET_BYTES = 20 * 1024 * 1024


def attach_sheet(core: Core, actor: Actor, *, vote_id: str, station_id: str, content: bytes) -> Changes:
    """Attach a JPEG, PNG or PDF (told by its first bytes) of at most 20 MiB; created id = the sheet's number.

    Raises ConflictError ``sheet-wrong-type``, ``sheet-too-large``, ``sheet-already-there``, ``station-is-final``.
    """
    raise NotImplementedError


def remove_sheet(core: Core, actor: Actor, *, vote_id: str, station_id: str, number: int) -> Changes:
    """Take a sheet off before closing; its digest stays in the log."""
    raise NotImplementedError


def replace_sheet(
    core: Core,
    actor: Actor,
    *,
    vote_id: str,
    station_id: str,
    number: int,
    content: bytes,
) -> Changes:
    """Put another image in the place of a sheet, before closing."""
    raise NotImplementedError
