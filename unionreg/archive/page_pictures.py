"""A picture of one page of a file in the vault, for the screen: a hit on its scan, a page to correct."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from unionreg.archive.scan_opening import opened_scan
from unionreg.errors import NotFoundError, UnreadableError

if TYPE_CHECKING:
    from unionreg.archive.vault import FolderVault

_MOST_DPI = 400


def page_picture(vault: FolderVault, sha256: str, page: int, *, dpi: int) -> bytes:
    """PNG of the page; NotFoundError ``vault-file-missing``, ``vault-page-missing`` (sha256, page)."""
    try:
        with opened_scan(vault.path(sha256)) as row:
            if not 1 <= page <= row.count:
                raise NotFoundError("vault-page-missing", sha256=sha256, page=page)
            picture = row.picture(page, min(dpi, _MOST_DPI))
    except UnreadableError as error:
        raise NotFoundError("vault-page-missing", sha256=sha256, page=page) from error
    target = io.BytesIO()
    picture.save(target, "PNG", compress_level=3)
    return target.getvalue()
