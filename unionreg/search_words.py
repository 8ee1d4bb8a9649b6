"""Values of facets in words, for the window and the command line. The texts stand in the catalogue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.domain.search.document import Facet

if TYPE_CHECKING:
    from unionreg.texts import Texts

_KEYS = {
    Facet.KIND: ("search-kind.{}", "document-kind.{}"),
    Facet.STATUS: ("contract-state.{}", "search-status.{}"),
}


def value_word(facet: Facet, value: str, text: str, texts: Texts) -> str:
    """A value of a facet in words; names of people's things are shown as they are."""
    for key in _KEYS.get(facet, ()):
        if texts.has(key.format(value)):
            return texts.get(key.format(value))
    return text or value
