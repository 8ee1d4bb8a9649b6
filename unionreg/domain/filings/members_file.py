"""The list of members (or of supporters) as one canonical file: CSV of RFC 4180, UTF-8, fixed columns, CRLF line ends.

The same members give the same bytes, so that one SHA-256 names a list. No cell is ever taken for a formula, and what
was written is read back exactly. Spreadsheets of other people are read by ``unionreg.rolls``, not here.
"""

from __future__ import annotations

import csv
import hashlib
import re
import unicodedata
from datetime import date
from typing import TYPE_CHECKING, NoReturn

from unionreg.domain.filings.filing import Member, MembersSummary, Sex
from unionreg.errors import ConflictError, UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

COLUMNS = (
    "numero", "primer_apellido", "segundo_apellido", "nombres", "curp", "domicilio", "patron", "centro_de_trabajo",
    "puesto", "fecha_alta", "fecha_baja", "causa_baja", "documento_probatorio", "fecha_documento",
)  # fmt: skip
LARGEST_FILE = 64 << 20
MOST_MEMBERS = 1_000_000
LONGEST_CELL = 600

_DATES = (9, 10, 13)
_ROWS = 2_000
_SEX_PLACE, _CURP_LENGTH = 10, 18
_HEADER = ",".join(COLUMNS)
# What a spreadsheet program runs, and what already carries apostrophes before such a beginning.
_RUNNABLE = re.compile(r"'*[\s\x7f\ufeff\u200b\u00a0]*[=+\-@|\uff1d\uff0b\uff0d\uff20]")
_REFUSED = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_NUMBER = re.compile(r"[1-9][0-9]{0,6}")


def members_file(members: Iterable[Member]) -> Iterator[bytes]:
    """The file in pieces, members in the order given. Control characters and line breaks become one space.

    ConflictError ``members-numbers`` (number) unless the numbers grow, ``members-cell-long`` (number, most).
    """
    lines, last = [_HEADER], 0
    for member in members:
        if member.number <= last:
            raise ConflictError("members-numbers", number=member.number)
        last = member.number
        lines.append(_line(member))
        if len(lines) == _ROWS:
            yield ("\r\n".join(lines) + "\r\n").encode("utf-8")
            lines.clear()
    if lines:
        yield ("\r\n".join(lines) + "\r\n").encode("utf-8")


def members_bytes(members: Iterable[Member]) -> bytes:
    """The whole file. Errors as ``members_file``."""
    return b"".join(members_file(members))


def read_members(content: bytes) -> Iterator[Member]:
    """The members of a file that this program wrote, one by one.

    UnreadableError ``members-file-size`` (megabytes), ``members-file-text``, ``members-file-header``,
    ``members-file-row`` (row: line of the file, the header is 1; column: its name, or empty for the row as a whole).
    """
    if len(content) > LARGEST_FILE:
        raise UnreadableError("members-file-size", megabytes=LARGEST_FILE >> 20)
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise UnreadableError("members-file-text") from error
    lines = text.split("\r\n")
    if lines[0] != _HEADER or lines[-1] != "":
        raise UnreadableError("members-file-header")
    del lines[0], lines[-1]
    if _REFUSED.search(text.replace("\r\n", "")) or not unicodedata.is_normalized("NFC", text):
        _refuse_signs(lines)
    return _members(lines)


def _refuse_signs(lines: list[str]) -> NoReturn:
    """Name the first line with signs that are not allowed; the whole text was looked at before, which is quicker."""
    marked = (_REFUSED.search(line) or not unicodedata.is_normalized("NFC", line) for line in lines)
    row = next(number for number, found in enumerate(marked, start=2) if found)
    raise UnreadableError("members-file-row", row=row, column="")


def _members(lines: list[str]) -> Iterator[Member]:
    last = 0
    for row, line in enumerate(lines, start=2):
        if row > MOST_MEMBERS + 1:
            raise UnreadableError("members-file-row", row=row, column="")
        member = _member(line, row)
        if member.number <= last:
            raise UnreadableError("members-file-row", row=row, column=COLUMNS[0])
        last = member.number
        yield member


def summarise(content: bytes, *, change: bool = False, cut_off: date | None = None) -> MembersSummary:
    """What a file sums up to. ``change``: a notice of arrivals and departures, whose rows are told apart.

    The sex is that of the CURP; who has none written is counted as unknown. Errors as ``read_members``.
    """
    sexes: dict[str, int] = {}
    people = left = 0
    for member in read_members(content):
        sex = member.curp[_SEX_PLACE] if len(member.curp) == _CURP_LENGTH else ""
        sexes[sex] = sexes.get(sex, 0) + 1
        people += 1
        left += member.left_on is not None
    women, men, other = (sexes.get(sex, 0) for sex in (Sex.WOMAN, Sex.MAN, Sex.NON_BINARY))
    return MembersSummary(
        people=people,
        women=women,
        men=men,
        non_binary=other,
        unknown=people - women - men - other,
        sha256=hashlib.sha256(content).hexdigest(),
        bytes=len(content),
        joined=people - left if change else 0,
        left=left if change else 0,
        cut_off=cut_off,
    )


def _cells(member: Member) -> tuple[str, ...]:
    return (
        str(member.number), member.first_surname, member.second_surname, member.given_names, member.curp,
        member.address, member.employer, member.workplace, member.post, _day(member.joined_on), _day(member.left_on),
        member.leaving_cause, member.proof, _day(member.proof_on),
    )  # fmt: skip


def _day(day: date | None) -> str:
    return "" if day is None else day.isoformat()


def _line(member: Member) -> str:
    cells = _cells(member)
    plain = ",".join(cells)
    # Nearly every line of sixty thousand: nothing to fold, nothing to quote, no beginning that could be run.
    if plain.isprintable() and plain.count(",") == len(cells) - 1 and not _needs_care(plain):
        if len(plain) > LONGEST_CELL:
            _check_lengths(member.number, cells)
        return plain
    folded = tuple(map(_folded, cells))
    _check_lengths(member.number, folded)
    return ",".join(_quoted(f"'{cell}" if _RUNNABLE.match(cell) else cell) for cell in folded)


_CARE = re.compile(r"[\"'=+@|\uff1d\uff0b\uff0d\uff20]|(?:^|,)[\s-]|  |\s(?:,|$)")


def _needs_care(plain: str) -> bool:
    return _CARE.search(plain) is not None or not unicodedata.is_normalized("NFC", plain)


def _check_lengths(number: int, cells: tuple[str, ...]) -> None:
    if max(map(len, cells)) > LONGEST_CELL:
        raise ConflictError("members-cell-long", number=number, most=LONGEST_CELL)


def _folded(cell: str) -> str:
    """NFC, without what cannot be seen, single spaces, none at the ends."""
    return unicodedata.normalize("NFC", " ".join(_REFUSED.sub(" ", cell).split()))


def _quoted(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"' if "," in cell or '"' in cell else cell


def _member(line: str, row: int) -> Member:
    cells = line.split(",") if '"' not in line else _read_quoted(line, row)
    is_long = len(line) > LONGEST_CELL and max(map(len, cells)) > LONGEST_CELL + 1
    if len(cells) != len(COLUMNS) or is_long:
        raise UnreadableError("members-file-row", row=row, column="")
    if not _NUMBER.fullmatch(cells[0]):
        raise UnreadableError("members-file-row", row=row, column=COLUMNS[0])
    _, first, second, given, curp, address, employer, workplace, post, _, _, cause, proof, _ = [
        cell if not cell or cell[0].isalnum() else _unescaped(cell, row, place) for place, cell in enumerate(cells)
    ]
    joined_on, left_on, proof_on = [_read_day(cells[place], row, place) if cells[place] else None for place in _DATES]
    names = (first, second, given, curp, address, employer, workplace, post)
    return Member(int(cells[0]), *names, joined_on, left_on, cause, proof, proof_on)


def _read_quoted(line: str, row: int) -> list[str]:
    try:
        (cells,) = csv.reader((line,), strict=True)
    except csv.Error as error:
        raise UnreadableError("members-file-row", row=row, column="") from error
    return cells


def _unescaped(cell: str, row: int, place: int) -> str:
    if not _RUNNABLE.match(cell):
        return cell
    if not cell.startswith("'"):
        # This program would have written an apostrophe: somebody else touched the file.
        raise UnreadableError("members-file-row", row=row, column=COLUMNS[place])
    return cell[1:]


def _read_day(cell: str, row: int, place: int) -> date:
    refused = UnreadableError("members-file-row", row=row, column=COLUMNS[place])
    if not _DAY.fullmatch(cell):
        raise refused
    try:
        return date.fromisoformat(cell)
    except ValueError as error:
        raise refused from error
