"""What the site shows of this area: plain values that need no office (area of publication takes them)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime

    from unionreg.domain.outreach.bulletin import BulletinKind, BulletinWords, Standing
    from unionreg.domain.outreach.education import Topic
    from unionreg.domain.outreach.glossary import GlossaryEntry
    from unionreg.domain.outreach.translation import PartInVariant


@dataclass(frozen=True, slots=True)
class SiteBulletin:
    """A bulletin to the public. ``english`` None: Spanish only. ``reason``: why it was replaced or withdrawn."""

    bulletin_id: str
    kind: BulletinKind
    standing: Standing
    first: date
    until: date | None
    spanish: BulletinWords
    english: BulletinWords | None
    basis: str
    published_at: datetime
    reason: str = ""
    replaced_by: str = ""


@dataclass(frozen=True, slots=True)
class SiteTranslation:
    """A topic in a variant, part by part, with what is still Spanish told apart, and who translated it."""

    topic_id: str
    self_name: str
    spanish_name: str
    translator: str
    accreditation: str
    accredited_by: str
    translated_on: date
    source_version: str
    is_out_of_date: bool
    parts: tuple[PartInVariant, ...]


@dataclass(frozen=True, slots=True)
class SiteOutreach:
    """Bulletins newest first; topics and glossary as they come with the program; translations by topic."""

    bulletins: tuple[SiteBulletin, ...]
    topics: tuple[Topic, ...]
    glossary: tuple[GlossaryEntry, ...]
    translations: tuple[SiteTranslation, ...]
