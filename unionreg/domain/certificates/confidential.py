"""Striking out what is confidential in free text: CURPs, and stretches that an official put between ``[[`` and ``]]``.

The names of representatives are public (LFT 365 Bis); CURPs and addresses of workers are not. A program knows a CURP by
its form; an address in a sentence it cannot know, so a person marks it.
"""

from __future__ import annotations

import re

STRUCK = "█████"
_MARKED = re.compile(r"\[\[(.*?)\]\]", re.DOTALL)
# Any sign of a wrong character inside is still somebody's key: the form is wider than that of a valid CURP.
_CURP = re.compile(r"(?<![A-Z0-9Ñ])[A-ZÑ]{4}[0-9]{6}[A-Z]{6}[A-Z0-9][0-9](?![A-Z0-9Ñ])", re.IGNORECASE)


def official_text(text: str) -> str:
    """The text as the official paper prints it: without the brackets."""
    return _MARKED.sub(lambda match: match[1], text)


def public_text(text: str) -> str:
    """The text with everything confidential struck out."""
    return _CURP.sub(STRUCK, _MARKED.sub(STRUCK, text))


def struck_out(text: str) -> tuple[str, ...]:
    """What ``public_text`` strikes out, in its order; for a preview."""
    marked = _MARKED.findall(text)
    return (*marked, *_CURP.findall(_MARKED.sub(STRUCK, text)))
