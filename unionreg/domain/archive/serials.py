"""Archive serial numbers on labels, and the marks that a scanner reads: labels of boxes, binders, sheets; separators.

``H-7K2-000123-Q``: what the label is on, the office, a number that runs for ever within the office, and a check
character (ISO 7064, MOD 37,36). Who gives which number is in the use cases; drawing and reading bars is not here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from unionreg.domain.votes.folio import check_character


class Series(StrEnum):
    """What a label is stuck on. The value is the first letter of the number: caja, legajo, hoja."""

    BOX = "C"
    BINDER = "L"
    SHEET = "H"


class Separator(StrEnum):
    """A printed sheet between papers: what begins after it. The value stands in its bars."""

    DOCUMENT = "UNIONREG-SEPARA-DOCUMENTO"
    BINDER = "UNIONREG-SEPARA-LEGAJO"


@dataclass(frozen=True, slots=True)
class Mark:
    """What the bars on a page say: a serial number with its series, or a separator."""

    serial: str = ""
    series: Series | None = None
    separator: Separator | None = None


_FORM = re.compile(r"[CLH]-[0-9A-HJKMNP-TV-Z]{3}-[0-9]{6,9}-[0-9A-Z]")
_SPLIT = re.compile(r"([CLH])([0-9A-Z]{3})([0-9]{6,9})([0-9A-Z])")
_LONGEST = 40


def make_serial(series: Series, code: str, number: int) -> str:
    """The number of a label with its check character; ``code`` of the office (``office_code``), ``number`` from 1."""
    body = f"{series.value}-{code}-{number:06d}"
    return f"{body}-{check_character(body)}"


def is_serial(text: str, series: Series | None = None) -> bool:
    """Whether ``text`` is written as a serial number (of this series) and its last character checks the rest."""
    if _FORM.fullmatch(text) is None or check_character(text[:-2]) != text[-1]:
        return False
    return series is None or text[0] == series.value


def office_of(serial: str) -> str:
    """The code of the office in a serial number."""
    return serial.split("-")[1]


def number_of(serial: str) -> int:
    """The running number in a serial number."""
    return int(serial.split("-")[2])


def tidy_serial(typed: str) -> str:
    """A number as somebody typed it, with its hyphens and in upper case; anything else comes back as it was."""
    plain = "".join(typed.split()).upper()
    parts = _SPLIT.fullmatch(plain.replace("-", ""))
    return plain if parts is None else "-".join(parts.groups())


def read_mark(text: str) -> Mark | None:
    """What bars on a page say to the archive; None when they are none of ours, or misread."""
    if len(text) > _LONGEST:
        return None
    tidy = tidy_serial(text)
    if is_serial(tidy):
        return Mark(tidy, Series(tidy[0]))
    known = {each.value: each for each in Separator}
    return Mark(separator=known[tidy]) if tidy in known else None
