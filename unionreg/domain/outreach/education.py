"""Texts that explain: one source for the help of the screens, the leaflets and the site.

A topic is a sequence of blocks with stable ids, each in Spanish and English, with the article where it states a rule of
the law. The digest of the Spanish words says which version of a topic a translation belongs to. Reading the files and
printing are elsewhere.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from unionreg.domain.outreach.glossary import GlossaryEntry
from unionreg.domain.outreach.languages import ListedLanguage

if TYPE_CHECKING:
    from collections.abc import Iterator


class BlockKind(StrEnum):
    """How a block is set: a heading, a paragraph, a numbered step, a point of a list, a note in a frame, or words of a
    statement that somebody signs.
    """

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    STEP = "step"
    POINT = "point"
    NOTE = "note"
    STATEMENT = "statement"


@dataclass(frozen=True, slots=True)
class Words:
    """The same words in both languages of the program."""

    es: str
    en: str

    def get(self, language: str) -> str:
        """Those of ``es`` or ``en``."""
        return self.en if language == "en" else self.es


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a topic. ``law``: the article whose rule it states, empty where it states none."""

    id: str
    kind: BlockKind
    words: Words
    law: str = ""


@dataclass(frozen=True, slots=True)
class Topic:
    """A text of help, a leaflet, a page of the site. ``poster``: the few words of it that stand on a wall."""

    id: str
    revised: date
    title: Words
    summary: Words
    blocks: tuple[Block, ...]
    poster: tuple[Block, ...] = ()

    @property
    def version(self) -> str:
        """The first 12 hex digits of the SHA-256 of the Spanish words with their ids, kinds and articles."""
        parts = [[part.id, part.kind.value, part.words.es, part.law] for part in self.parts()]
        text = json.dumps([self.id, *parts], ensure_ascii=False, separators=(",", ":"))
        return hashlib.sha256(text.encode("utf-8")).hexdigest()[:12]

    def parts(self) -> Iterator[Block]:
        """Everything that can be translated, title and summary first, with ids that no two share."""
        yield Block("title", BlockKind.HEADING, self.title)
        yield Block("summary", BlockKind.PARAGRAPH, self.summary)
        yield from self.blocks
        yield from self.poster


@dataclass(frozen=True, slots=True)
class ScreenHelp:
    """The help of a group of screens. ``screens``: ids, or beginnings of ids that end in ``*``; ``see``: topics."""

    id: str
    screens: tuple[str, ...]
    title: Words
    sentences: tuple[Words, ...]
    see: tuple[str, ...] = ()

    def fits(self, screen: str) -> int:
        """How closely it is meant for a screen: 0 not at all, more the longer the id that fits."""
        return max((_fit(wanted, screen) for wanted in self.screens), default=0)


@dataclass(frozen=True, slots=True)
class Library:
    """All texts that come with the program."""

    topics: tuple[Topic, ...]
    screens: tuple[ScreenHelp, ...]
    glossary: tuple[GlossaryEntry, ...]
    languages: tuple[ListedLanguage, ...]

    def topic(self, topic_id: str) -> Topic | None:
        """The topic with this id."""
        return next((topic for topic in self.topics if topic.id == topic_id), None)

    def screen_help(self, screen: str) -> ScreenHelp:
        """The help that fits a screen best; the first one, about getting in, where none is meant for it."""
        return max(self.screens, key=lambda each: each.fits(screen))


def _fit(wanted: str, screen: str) -> int:
    if wanted == screen:
        return 2 * len(wanted) + 1
    return 2 * len(wanted[:-1]) if wanted.endswith("*") and screen.startswith(wanted[:-1]) else 0
