"""The process that looks at the pages of one file and prints what it sees, one line of JSON a page.

First that it stands, before it touches the file; then the number of pages, or the reason why there are none; then the
pages asked for. Started by ``looking``.
"""

from __future__ import annotations

import json
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from unionreg.archive.bar_codes import read_codes
from unionreg.archive.page_measures import LOOKED_DPI, fingerprint, is_blank, legibility, skew_tenths
from unionreg.archive.scan_opening import opened_scan
from unionreg.errors import UnreadableError

if TYPE_CHECKING:
    from unionreg.archive.scan_opening import PageRow

_MOST_MEMORY = 6 << 30


def look(arguments: list[str]) -> int:
    """``PATH FIRST LAST``: pages from 1; LAST may lie behind the end."""
    _limit_memory()
    _say({"ready": True})
    path, first, last = Path(arguments[0]), int(arguments[1]), int(arguments[2])
    try:
        with opened_scan(path) as row:
            _say({"pages": row.count})
            for number in range(first, min(last, row.count) + 1):
                _say(_page(row, number))
    except UnreadableError as error:
        _say({"refused": error.code})
    except OSError:
        _say({"refused": "scan-broken"})
    return 0


def _page(row: PageRow, number: int) -> dict[str, Any]:
    try:
        size = row.size(number)
        picture = row.picture(number, LOOKED_DPI).convert("L")
    except UnreadableError as error:
        return {"number": number, "unreadable": error.code}
    codes = read_codes(picture)
    empty = not codes and is_blank(picture)
    return {
        "number": number,
        "width": max(1, round(size.width)),
        "height": max(1, round(size.height)),
        "dpi": size.dpi,
        "skew_tenths": 0 if empty else skew_tenths(picture),
        "blank": empty and not size.has_text,
        "legibility": None if empty else legibility(picture),
        "has_text": size.has_text,
        "codes": codes,
        "fingerprint": "" if empty else fingerprint(picture),
    }


def _say(line: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


def _limit_memory() -> None:
    """A picture that unpacks without end ends this process, not the computer. Where the system has such a limit."""
    with suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))
