"""The ports of what comes after the count: papers drawn by ``documents``, spreadsheets of remote results read.

Everything slow is imported when first used.
"""

from __future__ import annotations

import csv
import io
import zipfile
from typing import TYPE_CHECKING

from unionreg.errors import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from unionreg.domain.office import Letterhead
    from unionreg.domain.votes.custody import CustodyEntry
    from unionreg.domain.votes.objections import Objection, ObjectionDecision
    from unionreg.domain.votes.orders import NullityOrder
    from unionreg.domain.votes.publication import ReportContent
    from unionreg.domain.votes.result import VoteResult
    from unionreg.domain.votes.secrecy import PublicLine
    from unionreg.domain.votes.vote import VoteDefinition

MOST_FILE_BYTES = 5 * 1024 * 1024
_MOST_UNPACKED = 60 * 1024 * 1024
_MOST_ROWS = 20_000
_MOST_COLUMNS = 400
_ZIP = b"PK\x03\x04"
_OLD_EXCEL = b"\xd0\xcf\x11\xe0"


class OfficeAfterPapers:
    """Draws the papers that follow a result."""

    def result_report(
        self,
        definition: VoteDefinition,
        result: VoteResult,
        content: ReportContent,
        digest: str,
        folio: str,
        made_at: datetime,
        letterhead: Letterhead,
    ) -> bytes:
        """The report of the result to the Centre, under oath."""
        from unionreg.documents.oath_report import oath_report

        return oath_report(definition, result, content, digest, folio, made_at, letterhead)

    def objection_decision(
        self,
        definition: VoteDefinition,
        objection: Objection,
        decision: ObjectionDecision,
        folio: str,
        letterhead: Letterhead,
    ) -> bytes:
        """The reasoned decision on an objection; it names nobody who complained."""
        from unionreg.documents.objection_decision import objection_decision

        return objection_decision(definition, objection, decision, folio, letterhead)

    def nullity_order(
        self, definition: VoteDefinition, order: NullityOrder, folio: str, letterhead: Letterhead
    ) -> bytes:
        """The order of nullity or repeat."""
        from unionreg.documents.repeat_order import repeat_order

        return repeat_order(definition, order, folio, letterhead)

    def destruction_act(
        self, definition: VoteDefinition, entry: CustodyEntry, keep_until: date, folio: str, letterhead: Letterhead
    ) -> bytes:
        """The act of destroying materials after their term."""
        from unionreg.documents.destruction_act import destruction_act

        return destruction_act(definition, entry, keep_until, folio, letterhead)

    def public_form(
        self,
        definition: VoteDefinition,
        result: VoteResult,
        lines: Sequence[PublicLine],
        digest: str,
        smallest: int,
        folio: str,
        letterhead: Letterhead,
    ) -> bytes:
        """The merged public form."""
        from unionreg.documents.public_form import public_form

        return public_form(definition, result, lines, digest, smallest, folio, letterhead)

    def public_form_csv(self, definition: VoteDefinition, lines: Sequence[PublicLine], digest: str) -> bytes:
        """The merged public form as CSV."""
        from unionreg.documents.public_form import public_form_csv

        return public_form_csv(definition, lines, digest)

    def public_form_json(
        self, definition: VoteDefinition, result: VoteResult, lines: Sequence[PublicLine], digest: str
    ) -> bytes:
        """The merged public form as JSON."""
        from unionreg.documents.public_form import public_form_json

        return public_form_json(definition, result, lines, digest)


class OfficeRemoteFiles:
    """Reads the small tables in which remote results come: CSV, or a spreadsheet. Formulas and macros never run."""

    def rows(self, content: bytes, name: str) -> tuple[tuple[str, ...], ...]:
        """Cells of the first sheet as text. ``name`` is only for the error."""
        if len(content) > MOST_FILE_BYTES:
            raise UnreadableError("remote-file-too-large", name=name, most=MOST_FILE_BYTES // (1024 * 1024))
        rows = _spreadsheet(content, name) if content.startswith((_ZIP, _OLD_EXCEL)) else _text_table(content, name)
        if len(rows) > _MOST_ROWS or any(len(row) > _MOST_COLUMNS for row in rows):
            raise UnreadableError("remote-file-too-large", name=name, most=MOST_FILE_BYTES // (1024 * 1024))
        return rows


def _spreadsheet(content: bytes, name: str) -> tuple[tuple[str, ...], ...]:
    if content.startswith(_ZIP):
        _refuse_bomb(content, name)
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        sheet = CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0)
        if (sheet.height or 0) > _MOST_ROWS or (sheet.width or 0) > _MOST_COLUMNS:
            raise UnreadableError("remote-file-too-large", name=name, most=MOST_FILE_BYTES // (1024 * 1024))
        return tuple(tuple(_text(cell) for cell in row) for row in sheet.to_python(skip_empty_area=False))
    except (CalamineError, ValueError, OSError, IndexError) as error:
        raise UnreadableError("remote-file-unreadable", name=name) from error


def _refuse_bomb(content: bytes, name: str) -> None:
    """A spreadsheet that would unpack to more than anybody could want is not opened."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            unpacked = sum(entry.file_size for entry in archive.infolist())
    except (zipfile.BadZipFile, OSError, ValueError) as error:
        raise UnreadableError("remote-file-unreadable", name=name) from error
    if unpacked > _MOST_UNPACKED:
        raise UnreadableError("remote-file-too-large", name=name, most=MOST_FILE_BYTES // (1024 * 1024))


def _text(cell: object) -> str:
    """A cell as text; a spreadsheet keeps whole numbers as fractions."""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)


def _text_table(content: bytes, name: str) -> tuple[tuple[str, ...], ...]:
    """Comma, semicolon or tab, whichever the first lines have most of; UTF-8 or what Windows wrote before it."""
    text = _decoded(content, name)
    beginning = text[:4096]
    separator = max(",;\t", key=beginning.count)
    try:
        return tuple(tuple(row) for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True))
    except csv.Error as error:
        raise UnreadableError("remote-file-unreadable", name=name) from error


def _decoded(content: bytes, name: str) -> str:
    if b"\x00" in content:
        raise UnreadableError("remote-file-unreadable", name=name)
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise UnreadableError("remote-file-unreadable", name=name)
