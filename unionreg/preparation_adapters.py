"""The port of the papers of preparation over ``documents``, imported when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from unionreg.domain.office import Letterhead
    from unionreg.domain.votes.preparation_orders import BadgeOrder, CalendarOrder, LetterOrder


class PreparationPapers:
    """Draws legal calendars, badges and letters."""

    def legal_calendar(self, order: CalendarOrder, letterhead: Letterhead) -> bytes:
        """The legal calendar with its months."""
        from unionreg.documents.legal_calendar import legal_calendar

        return legal_calendar(order, letterhead)

    def observer_badges(self, order: BadgeOrder, letterhead: Letterhead) -> bytes:
        """Badges to be cut out, four on a sheet."""
        from unionreg.documents.observer_badge import observer_badges

        return observer_badges(order, letterhead)

    def verifier_letter(self, order: LetterOrder, letterhead: Letterhead) -> bytes:
        """The assignment letter."""
        from unionreg.documents.verifier_letter import verifier_letter

        return verifier_letter(order, letterhead)
