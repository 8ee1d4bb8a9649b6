"""The port of the archive's papers over ``documents/archive``, imported when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from unionreg.domain.archive.papers import BoxSheetOrder, LabelOrder, LoanSlipOrder, SeparatorOrder
    from unionreg.domain.office import Letterhead


class OfficeArchivePapers:
    """Draws labels, box sheets, separators and loan slips."""

    def labels(self, order: LabelOrder, letterhead: Letterhead) -> bytes:
        """Labels on their sheet."""
        from unionreg.documents.archive.labels import labels

        return labels(order, letterhead)

    def box_sheet(self, order: BoxSheetOrder, letterhead: Letterhead) -> bytes:
        """The sheet on top in a box."""
        from unionreg.documents.archive.box_sheet import box_sheet

        return box_sheet(order, letterhead)

    def separators(self, order: SeparatorOrder, letterhead: Letterhead) -> bytes:
        """Separator sheets."""
        from unionreg.documents.archive.separators import separators

        return separators(order, letterhead)

    def loan_slip(self, order: LoanSlipOrder, letterhead: Letterhead) -> bytes:
        """The slip of a loan."""
        from unionreg.documents.archive.loan_slip import loan_slip

        return loan_slip(order, letterhead)
