"""Joins the port of public forms to the code that reads and strikes PDFs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from unionreg.application.redactions_ports import StrikeOrder
    from unionreg.domain.archive.words import PageWords


class OfficeRedactionFiles:
    """Libraries of PDF and pictures are loaded at the first use."""

    def readable(self, content: bytes) -> bytes:
        """The file as a plain PDF."""
        from unionreg.redaction.reading import readable

        return readable(content)

    def gathered(self, parts: Sequence[tuple[bytes, int]]) -> bytes:
        """Single pages of readable files as one."""
        from unionreg.redaction.reading import gathered

        return gathered(parts)

    def words(self, content: bytes) -> tuple[PageWords, ...]:
        """The words of every page."""
        from unionreg.redaction.page_words import read_pages

        return read_pages(content)

    def seen(self, content: bytes, pages: Collection[int]) -> tuple[PageWords, ...]:
        """The words that somebody reads on the pictures of these pages."""
        from unionreg.redaction.recognising import find_reader
        from unionreg.redaction.striking import seen_pages

        return seen_pages(content, pages, find_reader())

    def strike(
        self,
        content: bytes,
        order: StrikeOrder,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> bytes:
        """A new PDF without what lies under the areas."""
        from unionreg.redaction.recognising import find_reader
        from unionreg.redaction.striking import strike

        return strike(content, order, progress, cancelled, reader=find_reader())

    def remaining(self, content: bytes) -> tuple[PageWords, ...]:
        """All text of a public form."""
        from unionreg.redaction.self_check import remaining

        return remaining(content)
