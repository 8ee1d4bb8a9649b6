"""Tables for other people's spreadsheet programs: no cell that we write may be taken for a formula."""

from __future__ import annotations

import re

# A program runs what begins with these; leading blanks and control characters do not keep it from doing so.
_RUNNABLE = re.compile(r"^[\s\x00-\x1f\x7f\ufeff\u200b\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20|]|^[\t\r\n]")
_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?")


def safe_cell(text: str) -> str:
    """``text`` as a cell of a CSV file that no spreadsheet program takes for a formula.

    An apostrophe is put before what begins with ``=``, ``+``, ``-``, ``@`` (OWASP, "CSV injection"), after blanks or
    control characters too; plain numbers and a lone dash stay as they are. The CSV writer still has to quote it.
    """
    if not text or text.strip() == "-" or _NUMBER.fullmatch(text):
        return text
    return "'" + text if _RUNNABLE.match(text) else text
