"""Marks that only kits have, beside those of ``documents.drawing``: forms, pictures, broken lines, turned text."""

from __future__ import annotations

from dataclasses import dataclass

from unionreg.documents.drawing import BLACK, Mark
from unionreg.documents.fonts import Face


@dataclass(frozen=True, slots=True)
class Form:
    """Marks that were written into the file once, to be placed often. ``name`` is its resource name."""

    name: str
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Placed:
    """A form with its lower left corner here."""

    x: float
    y: float
    form: Form


@dataclass(frozen=True, slots=True)
class Picture:
    """An image file (PNG or JPEG bytes) in a box, as large as fits, in its own proportions and in greys."""

    x: float
    y: float
    width: float
    height: float
    content: bytes


@dataclass(frozen=True, slots=True)
class Dashes:
    """A broken line: where to cut or to tear."""

    x: float
    y: float
    to_x: float
    to_y: float
    weight: float = 0.6


@dataclass(frozen=True, slots=True)
class Turned:
    """Text that reads upwards, from this point."""

    x: float
    y: float
    text: str
    face: Face = Face.REGULAR
    size: float = 8.0
    grey: float = BLACK


KitMark = Mark | Placed | Picture | Dashes | Turned
