"""One JSON document on standard output, whatever the texts in it hold."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TextIO


def print_json(document: object, out: TextIO) -> None:
    """Print ``document``; texts that are not valid Unicode (lone surrogates) come out escaped."""
    text = json.dumps(document, ensure_ascii=False, indent=1)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        text = json.dumps(document, ensure_ascii=True, indent=1)
    print(text, file=out)


def printable(text: object) -> str:
    """``text`` with everything that a terminal could not print, or would obey, shown as an escape."""
    return "".join(sign if sign.isprintable() else ascii(sign)[1:-1] for sign in str(text))
