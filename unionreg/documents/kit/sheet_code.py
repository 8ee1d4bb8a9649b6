"""The code of a sheet: what the square code in its foot says, and reading it back. Format: docs/formats/sheet-code.md.

It names a sheet of paper, never a voter and never a ballot: ballots carry no code at all.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

import zxingcpp

if TYPE_CHECKING:
    from typing_extensions import Buffer

SIGN = "URS1"
DIGEST_SIGNS = 20
OFFICE = "*"

# Wide modules first: level H stays readable with a third of the code gone, but needs more modules than M.
LEVELS = ("H", "Q", "M")
MOST_MODULES = 57

_CODE = re.compile(
    r"URS1:(?P<kind>[A-Z0-9-]+):(?P<vote>[A-Z0-9-]+):(?P<station>\*|[A-Z0-9-]+):"
    r"(?P<sheet>[0-9]+)(?P<side>[AR]?)/(?P<sheets>[0-9]+):(?P<template>[A-Z0-9-]+):(?P<digest>[0-9A-F]{20})",
    re.ASCII,
)


@dataclass(frozen=True, slots=True)
class SheetCode:
    """One side of one sheet. ``station``: None for papers of the office; ``side``: "A" front, "R" back, "" one-sided.

    ``digest``: the first 20 hexadecimal digits of the SHA-256 of what the paper was made from.
    """

    kind: str
    vote: str
    station: str | None
    sheet: int
    sheets: int
    side: str
    template: str
    digest: str

    def text(self) -> str:
        """The code as it is printed and scanned."""
        parts = (
            SIGN,
            self.kind,
            self.vote,
            self.station or OFFICE,
            f"{self.sheet}{self.side}/{self.sheets}",
            self.template,
            self.digest,
        )
        return ":".join(parts).upper()


def read_sheet_code(text: str) -> SheetCode | None:
    """The sheet that a scanned text names, or None when it is no such code."""
    match = _CODE.fullmatch(text.strip())
    if match is None:
        return None
    station = match["station"].lower()
    return SheetCode(
        kind=match["kind"].lower(),
        vote=match["vote"].lower(),
        station=None if station == OFFICE else station,
        sheet=int(match["sheet"]),
        sheets=int(match["sheets"]),
        side=match["side"],
        template=match["template"],
        digest=match["digest"].lower(),
    )


def square_code(text: str) -> tuple[bytes, ...]:
    """The text as dark (1) and light (0) modules from the top, without quiet zone.

    Error correction is the highest at which modules stay wide enough for a cheap printer.
    """
    candidates = (_modules(text, level) for level in LEVELS)
    weakest: tuple[bytes, ...] = ()
    for weakest in candidates:
        if len(weakest) <= MOST_MODULES:
            break
    return weakest


def _modules(text: str, level: str) -> tuple[bytes, ...]:
    barcode = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level=level)
    # The image gives its dots as a buffer, which its type stub does not say.
    image = memoryview(cast("Buffer", barcode.to_image(scale=1, add_quiet_zones=False)))
    side = math.isqrt(image.nbytes)
    dots = image.tobytes().translate(_DARK_AS_ONE)
    return tuple(dots[start : start + side] for start in range(0, side * side, side))


_DARK_AS_ONE = bytes(1 if value < 0x80 else 0 for value in range(256))  # noqa: PLR2004 - half of the greys
