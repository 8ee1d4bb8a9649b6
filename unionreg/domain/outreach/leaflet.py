"""What a leaflet is printed from: plain values, so that paper is made without an office."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.domain.outreach.education import Topic
    from unionreg.domain.outreach.glossary import GlossaryEntry
    from unionreg.domain.outreach.languages import VariantName
    from unionreg.domain.outreach.translation import Translation


class LeafletForm(StrEnum):
    """Half letter sheets folded into a booklet, a letter folded in three, a poster, large print, a sheet to sign."""

    BOOKLET = "booklet"
    FOLDED = "folded"
    POSTER = "poster"
    LARGE_PRINT = "large-print"
    STATEMENT = "statement"


class LeafletPaper(StrEnum):
    """Letter, or the longer oficio; folded forms are of letter only."""

    LETTER = "letter"
    OFICIO = "oficio"


@dataclass(frozen=True, slots=True)
class Publisher:
    """Who gives the leaflet out: name and place of the office, and how to reach it; ``invented`` for demonstrations."""

    name: str
    place: str
    contact: str = ""
    invented: bool = False


@dataclass(frozen=True, slots=True)
class LeafletOrder:
    """One leaflet. ``language``: ``es`` or ``en``; with a ``variant`` the Spanish words stand where none is given.

    ``glossary``: the words explained at the end of a booklet. ``address``: a permanent address, set as a QR code.
    """

    topic: Topic
    form: LeafletForm
    publisher: Publisher
    paper: LeafletPaper = LeafletPaper.LETTER
    language: str = "es"
    variant: VariantName | None = None
    translation: Translation | None = None
    glossary: tuple[GlossaryEntry, ...] = ()
    address: str = ""


def forms_of(topic: Topic) -> tuple[LeafletForm, ...]:
    """The forms in which a topic can be printed: a poster and a statement need the words for it."""
    lacking = {LeafletForm.POSTER} if not topic.poster else set()
    if not any(block.kind.value == "statement" for block in topic.blocks):
        lacking.add(LeafletForm.STATEMENT)
    return tuple(form for form in LeafletForm if form not in lacking)


def words_used(entries: Sequence[GlossaryEntry], topic: Topic, language: str) -> tuple[GlossaryEntry, ...]:
    """The terms of the glossary that occur in the words of the topic."""
    text = " ".join(part.words.get(language) for part in topic.parts()).casefold()
    return tuple(entry for entry in entries if entry.term(language).casefold() in text)
