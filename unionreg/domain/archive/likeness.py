"""Whether two texts are likely the same paper scanned twice: a fingerprint of 64 bits over runs of three words.

Texts that differ in a few words read badly have fingerprints that differ in a few bits. Documents that share one of
four bands of 16 bits are compared; a person decides.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from unionreg.domain.archive.page_text import folded_signs

if TYPE_CHECKING:
    from collections.abc import Iterable

    from unionreg.domain.archive.words import PageWords

BITS = 64
ALIKE_BITS = 6
"""Fingerprints that differ in at most so many bits are likely of the same text."""
_BAND = 16
_RUN = 3
_FEWEST_WORDS = 12
_SHORTEST = 3


def fingerprint(pages: Iterable[PageWords]) -> int | None:
    """The fingerprint of a text; None where it has too few words to tell it from others."""
    plain = (
        "".join(sign for sign in folded_signs(word.text) if sign.isalnum()) for page in pages for word in page.words
    )
    words = [word for word in plain if len(word) >= _SHORTEST]
    if len(words) < _FEWEST_WORDS:
        return None
    weights = [0] * BITS
    for start in range(len(words) - _RUN + 1):
        run = " ".join(words[start : start + _RUN])
        value = int.from_bytes(hashlib.blake2b(run.encode(), digest_size=8).digest(), "big")
        for bit in range(BITS):
            weights[bit] += 1 if value >> bit & 1 else -1
    return sum(1 << bit for bit, weight in enumerate(weights) if weight > 0)


def bands(value: int | None) -> tuple[str, ...]:
    """The four bands by which documents are found that may be alike: place and 16 bits in hex; none without a value."""
    if value is None:
        return ()
    return tuple(f"{place}{value >> _BAND * place & 0xFFFF:04x}" for place in range(BITS // _BAND))


def from_bands(kept: Iterable[str]) -> int | None:
    """The fingerprint whose bands these are; None without any."""
    pieces = [(int(each[0]), int(each[1:], 16)) for each in kept]
    return sum(piece << _BAND * place for place, piece in pieces) if pieces else None


def alike(one: int | None, other: int | None) -> bool:
    """Whether two fingerprints are likely of the same text."""
    return one is not None and other is not None and (one ^ other).bit_count() <= ALIKE_BITS
