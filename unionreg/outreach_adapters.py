"""Joins the port of outreach to the texts in ``resources/help`` and to the leaflets of ``documents/outreach``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from unionreg.outreach_texts import load_library

if TYPE_CHECKING:
    from unionreg.domain.outreach.education import Library
    from unionreg.domain.outreach.leaflet import LeafletOrder


class OfficeOutreachFiles:
    """The texts that come with the program, read once, and leaflets."""

    @cached_property
    def _library(self) -> Library:
        return load_library()

    def library(self) -> Library:
        """Topics, help of the screens, glossary, names of languages."""
        return self._library

    def leaflet(self, order: LeafletOrder) -> bytes:
        """The PDF; the same order gives the same bytes."""
        from unionreg.documents.outreach.leaflets import leaflet_pdf

        return leaflet_pdf(order)
