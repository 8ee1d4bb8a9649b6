"""The port of the papers of delivery over ``documents/delivery``, imported when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from unionreg.domain.contracts.delivery_papers import (
        CopyLayout,
        CopyMatter,
        CopyPrint,
        ReceiptOrder,
        SampleOrder,
    )
    from unionreg.domain.office import Letterhead


class OfficeDeliveryPapers:
    """Draws copies, receipt lists and sampling sheets."""

    def worker_copy(self, matter: CopyMatter, layout: CopyLayout, letterhead: Letterhead) -> CopyPrint:
        """Cover, notice and text."""
        from unionreg.documents.delivery.worker_copy import worker_copy

        return worker_copy(matter, layout, letterhead)

    def receipts(self, order: ReceiptOrder, letterhead: Letterhead) -> bytes:
        """Receipt lists by shift."""
        from unionreg.documents.delivery.receipts import receipts

        return receipts(order, letterhead)

    def sampling_sheet(self, order: SampleOrder, letterhead: Letterhead) -> bytes:
        """The verifier's sheet."""
        from unionreg.documents.delivery.sampling_sheet import sampling_sheet

        return sampling_sheet(order, letterhead)
