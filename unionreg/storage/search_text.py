"""Text as searching compares it: without case and accents. SQL's own lower() differs between databases."""

from __future__ import annotations

import unicodedata


def folded(text: str) -> str:
    """``Ñandú ÁREA`` becomes ``nandu area``; blanks are collapsed."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(sign for sign in decomposed if not unicodedata.combining(sign)).split())
