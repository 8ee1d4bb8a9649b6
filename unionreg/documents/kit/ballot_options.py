"""The options of a ballot: equal boxes with emblem, name, colour in a word, candidates, and a square to mark."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.documents.drawing import Box, Text
from unionreg.documents.fonts import Face
from unionreg.documents.kit.marks import Picture
from unionreg.documents.wrapping import wrap_text
from unionreg.domain.votes.vote import BallotShape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.documents.kit.marks import KitMark
    from unionreg.domain.votes.kit_order import KitOrder
    from unionreg.domain.votes.preparation import Candidate, Slate

GAP = 8.0
INSIDE = 8.0
MARK = 30.0
SMALLEST_MARK = 16.0
SHORT_LABEL = 24
LARGE_LABEL = 1.5
LOWEST_BOX = 40.0
HIGHEST_BOX = 118.0
WIDE_ENOUGH = 480.0
LARGEST_EMBLEM = 64.0


@dataclass(frozen=True, slots=True)
class Room:
    """Where the options go: lower left corner, width and height."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class OptionFace:
    """What stands in one box: lines with their face and size, and the emblem's bytes or None."""

    lines: tuple[tuple[str, Face, float], ...]
    emblem: bytes | None


def option_faces(order: KitOrder, size: float) -> tuple[OptionFace, ...]:
    """The options in the order of the definition, labels in letters of ``size``."""
    slates = {slate.option_id: slate for slate in order.preparation.slates}
    labels = [option.label for option in order.definition.options]
    short = order.definition.ballot is BallotShape.YES_NO and max(map(len, labels)) <= SHORT_LABEL
    large = size * LARGE_LABEL if short else size
    apart = len({_place(each) for slate in slates.values() for each in slate.candidates}) > 1
    return tuple(
        OptionFace(
            ((option.label, Face.BOLD, large), *_slate_lines(slates.get(option.id), size, apart=apart)),
            _emblem(slates.get(option.id), order),
        )
        for option in order.definition.options
    )


def _slate_lines(slate: Slate | None, size: float, *, apart: bool) -> list[tuple[str, Face, float]]:
    if slate is None:
        return []
    small = max(4.0, min(9.0, size * 0.74))
    lines = [(f"Color: {slate.colour}", Face.REGULAR, small)] if slate.colour else []
    for candidate in slate.candidates:
        place = f" ({_place(candidate)})" if apart and _place(candidate) else ""
        lines.append((f"{candidate.post}: {candidate.name}{place}", Face.REGULAR, small))
    return lines


def _place(candidate: Candidate) -> str:
    return ", ".join(filter(None, (candidate.municipality, candidate.state)))


def _emblem(slate: Slate | None, order: KitOrder) -> bytes | None:
    return None if slate is None or slate.emblem is None else order.emblems.get(slate.emblem)


def rows_of(faces: Sequence[OptionFace], room: Room) -> list[KitMark]:
    """The boxes in the room, all of one size; nothing when they do not fit."""
    emblems = any(face.emblem is not None for face in faces)
    for columns in _column_numbers(faces, room):
        rows = math.ceil(len(faces) / columns)
        wide = (room.width - (columns - 1) * GAP) / columns
        high = min(HIGHEST_BOX, (room.height - (rows - 1) * GAP) / rows)
        if high < SMALLEST_MARK + 4:
            continue
        mark = min(MARK, high - 10)
        badge = min(LARGEST_EMBLEM, high - 2 * 5) if emblems else 0.0
        text_room = wide - 3 * INSIDE - mark - (badge + INSIDE if emblems else 0)
        texts = [_wrapped(face, text_room) for face in faces]
        needed = max(sum(size * 1.2 for _, _, size in lines) for lines in texts) + 2 * 5
        if text_room <= mark or needed > high:
            continue
        high = max(needed, min(high, max(LOWEST_BOX, badge + 10, needed + 12)))
        return _set(faces, texts, room, (columns, wide, high, mark, badge))
    return []


def _column_numbers(faces: Sequence[OptionFace], room: Room) -> tuple[int, ...]:
    """How many boxes stand side by side: two short answers do; long lists only where the ballot is wide."""
    if len(faces) == 2 and all(len(face.lines) == 1 and len(face.lines[0][0]) <= SHORT_LABEL for face in faces):  # noqa: PLR2004
        return (2, 1)
    return (1, 2, 3) if room.width > WIDE_ENOUGH else (1,)


def _wrapped(face: OptionFace, room: float) -> list[tuple[str, Face, float]]:
    if room <= 0:
        return []
    return [(part, style, size) for text, style, size in face.lines for part in wrap_text(text, style, size, room)]


def _set(
    faces: Sequence[OptionFace],
    texts: Sequence[Sequence[tuple[str, Face, float]]],
    room: Room,
    sizes: tuple[int, float, float, float, float],
) -> list[KitMark]:
    columns, wide, high, mark, badge = sizes
    rows = math.ceil(len(faces) / columns)
    spare = room.height - rows * high - (rows - 1) * GAP
    top = room.y + room.height - spare / 2
    marks: list[KitMark] = []
    for index, (face, lines) in enumerate(zip(faces, texts, strict=True)):
        row, column = divmod(index, columns)
        x = room.x + column * (wide + GAP)
        y = top - (row + 1) * high - row * GAP
        marks.append(Box(x, y, wide, high, 0.9))
        marks.append(Box(x + wide - INSIDE - mark, y + (high - mark) / 2, mark, mark, 1.6))
        left = x + INSIDE
        if badge:
            if face.emblem is not None:
                marks.append(Picture(left, y + (high - badge) / 2, badge, badge, face.emblem))
            left += badge + INSIDE
        height = sum(size * 1.2 for _, _, size in lines)
        line_y = y + (high + height) / 2
        for text, style, size in lines:
            line_y -= size * 1.2
            marks.append(Text(left, line_y + size * 0.24, text, style, size))
    return marks
