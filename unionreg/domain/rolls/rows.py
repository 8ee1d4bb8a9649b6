"""What a row of a sheet is: a person, nothing, a total, the header again, or a note. Nothing is dropped silently.

A row that has a key like a CURP is a person whatever else it says; the rest is told by its words and by how much of a
person it has.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from unionreg.domain.people.curp import tidy
from unionreg.domain.people.names import fold
from unionreg.domain.rolls.headers import folded_heading

_TOTAL = re.compile(r"(?:GRAN )?(?:SUB ?)?TOTAL(?:ES)?\b.*|SUMAS? (?:TOTAL|GENERAL)(?:ES)?\b.*|SUMATORIA\b.*")
_SUM = re.compile(r"SUMAS?")
_NOTE = re.compile(
    r".*\b(?:ELABORO|REVISO|AUTORIZO|APROBO|FIRMAS?|VO BO|VOBO|VISTO BUENO|ATENTAMENTE|NOTAS?|PAGINA|HOJA|FUENTE|"
    r"SECRETARI[OA] GENERAL|SECRETARI[OA] DE|COMISION|PROTESTA|PADRON|RELACION DE|LISTA DE|CONTINUA|CERTIFIC\w+|"
    r"PENDIENTES?|OBSERVACION(?:ES)?|REPRESENTANTES?)\b.*"
    r"|(?:TURNO|SECCION|DEPARTAMENTO|DEPTO|AREA|PLANTA|TALLER|CENTRO|GRUPO|ZONA|SUCURSAL|PERSONAL|TRABAJADOR[AE]S)\b.*"
    r"|(?:C|LIC|LICDA|ING|DR|DRA|PROF|PROFR|MTRO|MTRA) .*"
)
_LINE = re.compile(r"_{3,}|\.{5,}|-{5,}|={5,}|\*{3,}")
_SIGNS = re.compile(r"[^0-9A-ZÑ]+")
_LETTER = re.compile(r"[^\W\d_]")
_FEWEST_MATCHES = 2
_SHORT_KEY, _LONG_KEY = 10, 30
_WHOLE_NAME = 3


class RowSort(StrEnum):
    """What a row is."""

    PERSON = "person"
    BLANK = "blank"
    TOTAL = "total"
    HEADER = "header"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class RowRoles:
    """Places (from 0) of the cells that make a person, and the lines of the header as folded headings by place.

    ``names``: all columns that hold names. ``others``: dates, posts, workplaces and the like. ``whole_names``: one
    column holds the whole name.
    """

    curp: int | None
    names: tuple[int, ...]
    others: tuple[int, ...]
    header_lines: tuple[tuple[str, ...], ...] = ()
    whole_names: bool = False


def sort_row(cells: Sequence[str], roles: RowRoles) -> RowSort:
    """What the row is; ``cells`` reach at least to the last place named in ``roles``."""
    filled = [cell for cell in cells if cell.strip("\u00a0\ufeff\u200b \t\r\n")]
    if not filled:
        return RowSort.BLANK
    curp = tidy(cells[roles.curp]).text if roles.curp is not None else ""
    if like_curp(curp):
        return RowSort.PERSON
    names = [cells[place] for place in roles.names if _LETTER.search(cells[place])]
    if _is_total(filled, names):
        return RowSort.TOTAL
    if any(_repeats(cells, line) for line in roles.header_lines):
        return RowSort.HEADER
    return RowSort.PERSON if names and _is_person(cells, curp, names, roles) else RowSort.NOTE


def like_curp(tidied: str) -> bool:
    """Whether a text may be meant as a CURP: letters and digits, neither short nor a sentence."""
    return (
        _SHORT_KEY <= len(tidied) <= _LONG_KEY
        and tidied.isalnum()
        and not tidied.isdigit()
        and any(sign.isdigit() for sign in tidied)
    )


def _is_total(filled: Sequence[str], names: Sequence[str]) -> bool:
    """A total says so in its first cell, or anywhere when it has no person's name."""
    texts = [_words(cell) for cell in filled]
    if _TOTAL.fullmatch(texts[0]):
        return True
    return len(names) <= 1 and any(_TOTAL.fullmatch(text) or _SUM.fullmatch(text) for text in texts)


def _repeats(cells: Sequence[str], line: Sequence[str]) -> bool:
    """Whether the row says again what a line of the header says, in most places where that says anything."""
    said = [place for place, heading in enumerate(line) if heading]
    same = sum(1 for place in said if place < len(cells) and folded_heading(cells[place]) == line[place])
    return same >= _FEWEST_MATCHES and same * 2 >= len(said)


def _is_person(cells: Sequence[str], curp: str, names: Sequence[str], roles: RowRoles) -> bool:
    """A row with something in a name column and no key like a CURP."""
    others = sum(1 for place in roles.others if cells[place].strip())
    if others >= _FEWEST_MATCHES:
        return True
    if any(_is_note(name) for name in names):
        return False
    if curp or others or len(names) >= _FEWEST_MATCHES:
        return True
    return roles.whole_names and len(names[0].split()) >= _WHOLE_NAME and not re.search(r"\d", names[0])


def _is_note(text: str) -> bool:
    return text.rstrip().endswith(":") or bool(_LINE.search(text)) or _NOTE.fullmatch(_words(text)) is not None


def _words(text: str) -> str:
    return _SIGNS.sub(" ", fold(text)).strip()
