"""What the help says of a screen, from the texts that leaflets and the site are made of. No widget here."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from unionreg.outreach_texts import load_library
from unionreg.texts import Language

if TYPE_CHECKING:
    from ui.screens.screen import Place
    from unionreg.domain.outreach.education import Library


@dataclass(frozen=True, slots=True)
class HelpPage:
    """A title, a few sentences that stand one below the other, and topics to read on: (id, title)."""

    title: str
    sentences: tuple[str, ...]
    see: tuple[tuple[str, str], ...] = ()


def help_page(place: Place, language: Language = Language.ES) -> HelpPage:
    """The help of the group of screens that this place belongs to."""
    library = _library()
    found = library.screen_help(place.screen)
    topics = [topic for topic in map(library.topic, found.see) if topic is not None]
    return HelpPage(
        found.title.get(language.value),
        tuple(sentence.get(language.value) for sentence in found.sentences),
        tuple((topic.id, topic.title.get(language.value)) for topic in topics),
    )


@cache
def _library() -> Library:
    """Read from disk when somebody first asks for help."""
    return load_library()
