"""What the archive needs from outside to print: an adapter over ``documents/archive``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from unionreg.domain.archive.papers import BoxSheetOrder, LabelOrder, LoanSlipOrder, SeparatorOrder
    from unionreg.domain.office import Letterhead


class ArchivePapersPort(Protocol):
    """PDF bytes; the same order gives the same bytes."""

    def labels(self, order: LabelOrder, letterhead: Letterhead) -> bytes:
        """Labels with bars that a scanner reads, at their places on the label sheet."""

    def box_sheet(self, order: BoxSheetOrder, letterhead: Letterhead) -> bytes:
        """The sheet that lies on top in a box: its label, its place, its contents."""

    def separators(self, order: SeparatorOrder, letterhead: Letterhead) -> bytes:
        """Sheets to lay between papers before they are scanned."""

    def loan_slip(self, order: LoanSlipOrder, letterhead: Letterhead) -> bytes:
        """The slip of a loan: one half stays in the place of the paper, the other goes with it."""
