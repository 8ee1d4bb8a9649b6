"""The ports of what comes after the count: papers drawn by ``documents``, spreadsheets of remote results read.

Everything slow is imported when first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.errors import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date, datetime

    from unionreg.domain.office import Letterhead
    from unionreg.domain.votes.custody import CustodyEntry
    from unionreg.domain.votes.objections import Objection, ObjectionDecision
    from unionreg.domain.votes.orders import NullityOrder
    from unionreg.domain.votes.publication import ReportContent
    from unionreg.domain.votes.result import VoteResult
    from unionreg.domain.votes.secrecy import PublicLine
    from unionreg.domain.votes.vote import VoteDefinition
    from unionreg.rolls.sheets import Sheet

MOST_FILE_BYTES = 5 * 1024 * 1024
_MOST_ROWS = 20_000
_MOST_COLUMNS = 400


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
    """Reads the small tables in which remote results come, with the reader of rolls: nothing in them is ever run."""

    def rows(self, content: bytes, name: str) -> tuple[tuple[str, ...], ...]:
        """Cells of the first sheet that is not hidden, as text; the rows that a file leaves out come empty.

        UnreadableError ``remote-file-too-large``, ``remote-file-unreadable``.
        """
        from unionreg.rolls.opening import open_workbook

        if len(content) > MOST_FILE_BYTES:
            raise _too_large(name)
        try:
            book = open_workbook(content, name)
            sheet = next((each for each in book.sheets if not each.hidden), None)
            return () if sheet is None else tuple(_rows(sheet, name))
        except UnreadableError as error:
            if error.code.startswith("roll-too"):
                raise _too_large(name) from error
            if error.code.startswith("roll-"):
                raise UnreadableError("remote-file-unreadable", name=name) from error
            raise


def _too_large(name: str) -> UnreadableError:
    return UnreadableError("remote-file-too-large", name=name, most=MOST_FILE_BYTES // (1024 * 1024))


def _rows(sheet: Sheet, name: str) -> Iterator[tuple[str, ...]]:
    """Every row up to the last, so that its place is the number that a spreadsheet program shows."""
    told = 0
    for number, cells in sheet.rows():
        if number > _MOST_ROWS or len(cells) > _MOST_COLUMNS:
            raise _too_large(name)
        while told < number - 1:
            yield ()
            told += 1
        yield tuple(cells)
        told += 1
