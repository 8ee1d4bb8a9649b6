"""The roll as files: the canonical one that is frozen (docs/formats/roll-file.md), the public copy, the full export.

Bytes come in pieces, since half a million people are fifty megabytes. No cell is ever taken for a formula.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

from unionreg.domain.rolls.differences import Differs
from unionreg.domain.votes.vote import Purpose

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from unionreg.domain.rolls.differences import RollDifferences
    from unionreg.domain.rolls.roll import RollPerson

FORMAT = "unionreg-roll"
FORMAT_VERSION = "1"
REHEARSAL_WORD = "SIMULACRO"

_ROWS = 2000
_FIRST_LINE = 400
_BOM = b"\xef\xbb\xbf"
# Spreadsheet programs run what begins with these, blanks and control characters before them notwithstanding.
_RUNNABLE = re.compile(r"^[\s\x00-\x1f\x7f\ufeff\u200b\u00a0]*[=+\-@|\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]")

_QUOTED = re.compile(r'["\r\n]')

_NAMES = ("numero", "primer_apellido", "segundo_apellido", "nombres")
_FROZEN = (*_NAMES, "curp", "fecha_ingreso", "puesto", "centro_de_trabajo", "turno", "calidad", "mesa")
_PUBLIC = (*_NAMES, "centro_de_trabajo", "turno", "mesa")
_DIFFERENCES = ("diferencia", "nombre", "curp", "dato", "primera", "segunda")
_FULL = (*_FROZEN, "hoja", "fila", "decision", "motivo")


class RollCopy(StrEnum):
    """Which file: the frozen one, the public copy without CURP and address, or everything that is known."""

    FROZEN = "frozen"
    PUBLIC = "public"
    FULL = "full"


def frozen_file(vote_id: str, purpose: Purpose, people: Iterable[RollPerson]) -> Iterator[bytes]:
    """The canonical file of the voters, in the order and with the numbers given; its SHA-256 freezes the roll."""
    first = (FORMAT, FORMAT_VERSION, vote_id, *_purpose(purpose))
    return _pieces(first, _FROZEN, map(_frozen_row, people))


def public_file(
    vote_id: str, purpose: Purpose, digest: str, people: Iterable[RollPerson], stations: Mapping[str, str]
) -> Iterator[bytes]:
    """The copy for posting and for members (LFT 365 Bis keeps addresses and CURP confidential).

    ``digest``: of the frozen file, or empty; ``stations``: names by id.
    """
    first = (f"{FORMAT}-public", FORMAT_VERSION, vote_id, *_purpose(purpose), digest)

    def row(person: RollPerson) -> tuple[str, ...]:
        return (*_names(person), person.workplace, person.shift, stations.get(person.station_id or "", ""))

    yield _BOM
    yield from _pieces(first, _PUBLIC, map(row, people))


def full_file(
    vote_id: str,
    purpose: Purpose,
    digest: str,
    people: Iterable[RollPerson],
    decided: Callable[[RollPerson], tuple[str, str]],
) -> Iterator[bytes]:
    """Every row of a version with its place in the source file; ``decided``: the last act on it and its reason."""
    first = (f"{FORMAT}-full", FORMAT_VERSION, vote_id, *_purpose(purpose), digest)

    def row(person: RollPerson) -> tuple[str, ...]:
        return (*_frozen_row(person), person.sheet, str(person.row or ""), *decided(person))

    yield _BOM
    yield from _pieces(first, _FULL, map(row, people))


def differences_file(found: RollDifferences) -> Iterator[bytes]:
    """What sets two versions apart, one line for each person and field."""

    def rows() -> Iterator[tuple[str, ...]]:
        for person in found.only_first:
            yield ("solo-primera", person.list_name, person.curp, "", _place(person), "")
        for person in found.only_second:
            yield ("solo-segunda", person.list_name, person.curp, "", "", _place(person))
        for pair in found.differing:
            kind = "posible-misma-persona" if pair.likely else "datos-distintos"
            for field in pair.fields:
                values = value_of(pair.first, field), value_of(pair.second, field)
                yield (kind, pair.first.list_name, pair.first.curp, field.value, *values)

    yield _BOM
    yield from _pieces((), _DIFFERENCES, rows())


def value_of(person: RollPerson, field: Differs) -> str:
    """What a roll says of a person in a field that two rolls may say differently."""
    return {
        Differs.NAME: person.list_name,
        Differs.CURP: person.curp,
        Differs.HIRED_ON: "" if person.hired_on is None else person.hired_on.isoformat(),
        Differs.POST: person.post,
        Differs.WORKPLACE: person.workplace,
        Differs.SHIFT: person.shift,
    }[field]


def _place(person: RollPerson) -> str:
    return f"{person.sheet} {person.row or ''}".strip()


def is_rehearsal_file(content: bytes) -> bool:
    """Whether the bytes are a file that this program wrote for a rehearsal: never the roll of a real vote."""
    line = content[:_FIRST_LINE].removeprefix(_BOM).split(b"\n", 1)[0].decode("utf-8", "replace")
    parts = [part.strip("\"' \r") for part in re.split(r"[,;\t]", line)]
    return parts[0].startswith(FORMAT) and REHEARSAL_WORD in parts


def safe_cell(text: str) -> str:
    """``text`` with an apostrophe before it where a spreadsheet program would take it for a formula."""
    if text[:1].isalnum():  # nearly every cell of half a million rows
        return text
    return f"'{text}" if _RUNNABLE.match(text) else text


def _purpose(purpose: Purpose) -> tuple[str, ...]:
    return (purpose.value, REHEARSAL_WORD) if purpose is Purpose.REHEARSAL else (purpose.value,)


def _names(person: RollPerson) -> tuple[str, str, str, str]:
    return (str(person.number), person.first_surname, person.second_surname, person.given_names)


def _frozen_row(person: RollPerson) -> tuple[str, ...]:
    return (
        *_names(person),
        person.curp,
        "" if person.hired_on is None else person.hired_on.isoformat(),
        person.post,
        person.workplace,
        person.shift,
        person.status.value,
        person.station_id or "",
    )


def _pieces(first: tuple[str, ...], header: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[bytes]:
    lines = [_line(each) for each in (first, header) if each]
    for row in rows:
        lines.append(_line(tuple(map(safe_cell, row))))
        if len(lines) == _ROWS:
            yield "".join(lines).encode("utf-8", "surrogatepass")
            lines.clear()
    yield "".join(lines).encode("utf-8", "surrogatepass")


def _line(cells: tuple[str, ...]) -> str:
    """A record. Written here, since Python's own writer quotes differently from version to version."""
    plain = ",".join(cells)
    if plain.count(",") == len(cells) - 1 and not _QUOTED.search(plain):
        return f"{plain}\n"
    return ",".join(map(_quoted, cells)) + "\n"


def _quoted(cell: str) -> str:
    if "," in cell or _QUOTED.search(cell):
        return '"' + cell.replace('"', '""') + '"'
    return cell
