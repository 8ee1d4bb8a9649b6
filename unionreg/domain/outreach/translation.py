"""Translated texts of accredited translators, beside the Spanish ones. Nothing is translated by the program.

A translation belongs to one version of a topic. What it lacks is printed in Spanish, and the paper says so; once the
Spanish text changes, the translation is marked as out of date and stays readable.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from unionreg.domain.findings import Finding, Severity, finding
from unionreg.domain.votes.count import Named
from unionreg.domain.votes.text_limits import check_line, check_text

if TYPE_CHECKING:
    from unionreg.domain.outreach.education import Topic


@dataclass(frozen=True, slots=True)
class Translator:
    """Who translated: name, number or document of the accreditation, and who gave it."""

    name: str
    accreditation: str
    accredited_by: str


@dataclass(frozen=True, slots=True)
class TranslatedPart:
    """The words of one part of a topic; ``part_id`` is that of the block, or ``title`` or ``summary``."""

    part_id: str
    text: str


@dataclass(frozen=True, slots=True)
class TranslationContent:
    """What is written down. ``source_version``: the version of the Spanish topic that the translator had."""

    topic_id: str
    variant_id: int
    source_version: str
    translator: Translator
    translated_on: date
    parts: tuple[TranslatedPart, ...]


@dataclass(frozen=True, slots=True)
class Translation:
    """A translation as kept; a later one of the same topic and variant takes its place and does not change it."""

    translation_id: int
    content: TranslationContent
    recorded_by: Named
    recorded_at: datetime
    withdrawn_reason: str = ""

    def is_out_of_date(self, topic: Topic) -> bool:
        """Whether the Spanish text has changed since."""
        return self.content.source_version != topic.version


@dataclass(frozen=True, slots=True)
class PartInVariant:
    """A part as it is printed: translated, or in Spanish where there is no translation."""

    part_id: str
    text: str
    is_translated: bool


def check_translation(content: TranslationContent, topic: Topic, today: date) -> tuple[Finding, ...]:
    """What keeps a translation from being written down.

    O-401: a part that the topic does not have. O-402: no part is translated. O-403: dated after today. V-101 to
    V-103: texts; translator, accreditation and who gave it are needed.
    """
    found: list[Finding] = []
    for field in ("name", "accreditation", "accredited_by"):
        found += check_line(field, getattr(content.translator, field))
    known = {part.id for part in topic.parts()}
    for part in content.parts:
        if part.part_id not in known:
            found.append(finding("O-401", Severity.ERROR, (part.part_id,), part=part.part_id))
        elif part.text:
            found += check_text(part.part_id, part.text)
    if not any(part.text for part in content.parts):
        found.append(finding("O-402", Severity.ERROR, ("parts",)))
    if content.translated_on > today:
        found.append(finding("O-403", Severity.ERROR, ("translated_on",)))
    return tuple(found)


def in_variant(topic: Topic, translation: Translation | None) -> tuple[PartInVariant, ...]:
    """Every part of the topic in order: the translator's words, else the Spanish ones."""
    parts = translation.content.parts if translation is not None else ()
    known = {part.part_id: part.text for part in parts if part.text}
    return tuple(PartInVariant(part.id, known.get(part.id, part.words.es), part.id in known) for part in topic.parts())
