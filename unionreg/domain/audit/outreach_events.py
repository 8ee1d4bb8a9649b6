"""Events of bulletins and who acknowledged them, of languages and translated texts: one frozen dataclass each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from unionreg.domain.audit.events import Event


@dataclass(frozen=True, slots=True)
class BulletinWritten(Event):
    KIND: ClassVar[str] = "bulletin-written"
    bulletin_id: str
    title: str
    replaces: str | None


@dataclass(frozen=True, slots=True)
class BulletinChanged(Event):
    KIND: ClassVar[str] = "bulletin-changed"
    bulletin_id: str
    title: str


@dataclass(frozen=True, slots=True)
class BulletinDiscarded(Event):
    KIND: ClassVar[str] = "bulletin-discarded"
    bulletin_id: str
    title: str


@dataclass(frozen=True, slots=True)
class BulletinPublished(Event):
    KIND: ClassVar[str] = "bulletin-published"
    bulletin_id: str
    title: str
    reach: str
    first: str
    until: str | None
    replaces: str | None


@dataclass(frozen=True, slots=True)
class BulletinWithdrawn(Event):
    KIND: ClassVar[str] = "bulletin-withdrawn"
    bulletin_id: str
    title: str
    reason: str


@dataclass(frozen=True, slots=True)
class BulletinAcknowledged(Event):
    KIND: ClassVar[str] = "bulletin-acknowledged"
    bulletin_id: str
    title: str


@dataclass(frozen=True, slots=True)
class VariantAdded(Event):
    KIND: ClassVar[str] = "variant-added"
    self_name: str
    spanish_name: str


@dataclass(frozen=True, slots=True)
class VariantChanged(Event):
    KIND: ClassVar[str] = "variant-changed"
    self_name: str
    spanish_name: str
    previous: str


@dataclass(frozen=True, slots=True)
class LanguageNoted(Event):
    KIND: ClassVar[str] = "language-noted"
    spoken_by: str
    subject_id: str
    self_name: str
    interpreter: bool


@dataclass(frozen=True, slots=True)
class LanguageForgotten(Event):
    KIND: ClassVar[str] = "language-forgotten"
    spoken_by: str
    subject_id: str
    self_name: str


@dataclass(frozen=True, slots=True)
class TranslationRecorded(Event):
    KIND: ClassVar[str] = "translation-recorded"
    topic_id: str
    self_name: str
    translator: str
    accreditation: str
    source_version: str


@dataclass(frozen=True, slots=True)
class TranslationWithdrawn(Event):
    KIND: ClassVar[str] = "translation-withdrawn"
    topic_id: str
    self_name: str
    reason: str
