"""What can be handed to another tool and taken from it: members, attendance of assemblies, bulletins.

A table has fields; which heading means which field is said by a preset or by a person (``Columns``). Files are read and
written in ``unionreg.interchange``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class TableKind(StrEnum):
    MEMBERS = "members"
    ATTENDANCE = "attendance"
    BULLETINS = "bulletins"


class Field(StrEnum):
    """What a column can hold. The names are those of docs/formats/union-tools.md."""

    NUMBER = "number"
    FIRST_SURNAME = "first_surname"
    SECOND_SURNAME = "second_surname"
    SURNAMES = "surnames"
    GIVEN_NAMES = "given_names"
    FULL_NAME = "full_name"
    CURP = "curp"
    ADDRESS = "address"
    EMPLOYER = "employer"
    WORKPLACE = "workplace"
    POST = "post"
    JOINED_ON = "joined_on"
    LEFT_ON = "left_on"
    LEAVING_CAUSE = "leaving_cause"
    PROOF = "proof"
    PROOF_ON = "proof_on"
    EVENT = "event"
    EVENT_ON = "event_on"
    PRESENT = "present"
    TITLE = "title"
    TEXT = "text"
    PUBLISHED_ON = "published_on"
    EXPIRES_ON = "expires_on"
    AUDIENCE = "audience"


_NAMES = (Field.FIRST_SURNAME, Field.SECOND_SURNAME, Field.SURNAMES, Field.GIVEN_NAMES, Field.FULL_NAME)

FIELDS: dict[TableKind, tuple[Field, ...]] = {
    TableKind.MEMBERS: (
        Field.NUMBER,
        *_NAMES,
        Field.CURP,
        Field.ADDRESS,
        Field.EMPLOYER,
        Field.WORKPLACE,
        Field.POST,
        Field.JOINED_ON,
        Field.LEFT_ON,
        Field.LEAVING_CAUSE,
        Field.PROOF,
        Field.PROOF_ON,
    ),
    TableKind.ATTENDANCE: (Field.EVENT, Field.EVENT_ON, Field.NUMBER, *_NAMES, Field.CURP, Field.PRESENT),
    TableKind.BULLETINS: (Field.TITLE, Field.TEXT, Field.PUBLISHED_ON, Field.EXPIRES_ON, Field.AUDIENCE),
}
"""The fields of each table, in the order in which they are written."""

Columns = dict[Field, int]
"""Which column, from 1, holds which field."""


@dataclass(frozen=True, slots=True)
class Preset:
    """The headings of one tool. ``verified`` False: nobody has seen a file of that tool; they are a proposal.

    ``headings``: for each table the heading of each field, in the tool's own words and order.
    """

    id: str
    name: str
    verified: bool
    headings: Mapping[TableKind, tuple[tuple[Field, str], ...]]


@dataclass(frozen=True, slots=True)
class Attendance:
    """One person at one assembly. ``present`` False: was called and did not come."""

    event: str
    event_on: date | None
    name: str
    number: int | None = None
    curp: str = ""
    present: bool = True


@dataclass(frozen=True, slots=True)
class BulletinRow:
    """A bulletin as a table carries it; the audience as a word."""

    title: str
    text: str
    published_on: date | None = None
    expires_on: date | None = None
    audience: str = ""


@dataclass(frozen=True, slots=True)
class Unread:
    """A cell that could not be read: row as the spreadsheet counts, field, and what stood there."""

    row: int
    field: Field
    text: str


def columns_of(preset: Preset, kind: TableKind, headings: tuple[str, ...]) -> Columns:
    """Columns told by a preset's headings: capitals, blanks, hyphens and underscores do not matter; the first wins."""
    places = {_plain(heading): place for place, heading in reversed(tuple(enumerate(headings, start=1)))}
    found = ((field, places.get(_plain(heading))) for field, heading in preset.headings.get(kind, ()))
    return {field: place for field, place in found if place is not None}


def _plain(heading: str) -> str:
    return "".join(sign for sign in heading.casefold() if sign.isalnum())


_YES = frozenset(
    {"1", "si", "sí", "s", "yes", "y", "true", "verdadero", "x", "presente", "present", "asistió", "asistio"}
)
_NO = frozenset({"0", "no", "n", "false", "falso", "ausente", "absent", "faltó", "falto"})


def said_present(text: str) -> bool | None:
    """What a cell says of presence; None when it cannot be told. An empty cell says no."""
    word = text.strip().casefold()
    if not word or word in _NO:
        return False
    return True if word in _YES else None


def doubled(rows: tuple[Attendance, ...]) -> tuple[Attendance, ...]:
    """People listed as present more than once at the same assembly, by CURP, else by number and name."""
    seen: set[tuple[str, str]] = set()
    found = []
    for row in rows:
        key = (row.event, row.curp or f"{row.number} {row.name.casefold()}")
        if row.present and key in seen:
            found.append(row)
        elif row.present:
            seen.add(key)
    return tuple(found)
