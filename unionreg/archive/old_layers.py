"""Scanned pages whose text an earlier recognition left behind and nobody can use: which of a document they are.

OCRmyPDF passes over every page with text, whatever it says. These pages are given to it as pictures instead; the
original in the vault stays as it is. What poor text is, is in ``domain.archive.old_text``.
"""

from __future__ import annotations

from contextlib import suppress
from itertools import groupby
from typing import TYPE_CHECKING

from unionreg.archive.scan_opening import opened_scan, scan_format
from unionreg.domain.archive.old_text import is_poor
from unionreg.domain.archive.scans import ScanFormat
from unionreg.errors import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.archive.scan_opening import PageRow
    from unionreg.archive.vault import FolderVault
    from unionreg.domain.archive.scans import PageRef


def poor_layers(pages: Sequence[PageRef], vault: FolderVault) -> frozenset[int]:
    """The places, from 1, of pages to be recognised again. Text of a program, without a scan behind it, stays.

    NotFoundError ``vault-file-missing``; what cannot be opened has none.
    """
    found: set[int] = set()
    for sha256, some in groupby(enumerate(pages, 1), key=lambda each: each[1].sha256):
        path = vault.path(sha256)
        if scan_format(path) is not ScanFormat.PDF:
            continue
        with suppress(UnreadableError), opened_scan(path) as row:
            found.update(place for place, page in some if _is_poor(row, page.page))
    return frozenset(found)


def _is_poor(row: PageRow, number: int) -> bool:
    try:
        text = row.text(number)
        # The size takes longer to find out: only where it matters.
        return text is not None and is_poor(text) and row.size(number).dpi is not None
    except UnreadableError:
        return False
