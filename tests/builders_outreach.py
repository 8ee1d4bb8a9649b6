"""Bulletins and languages of an office in memory, for tests of the acts and of the window."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from tests.builders_office import OfficeUnderTest, an_office
from unionreg.application.outreach import publish_bulletin, write_bulletin
from unionreg.application.outreach_languages import add_variant, record_translation
from unionreg.domain.outreach.bulletin import Audience, BulletinContent, BulletinKind, BulletinWords, Reach
from unionreg.domain.outreach.languages import SpokenLanguage, SubjectKind, VariantName
from unionreg.domain.outreach.translation import TranslatedPart, TranslationContent, Translator

TODAY = date(2026, 8, 12)
TOPIC = "how-a-vote-works"
CONTENT = BulletinContent(
    BulletinKind.NOTICE, Audience(Reach.OFFICE), TODAY, None, BulletinWords("Aviso de prueba", "Texto del aviso.")
)
MAYA = VariantName("maaya t’aan", "maya", "maya")


@dataclass(frozen=True, slots=True)
class OutreachOffice:
    """An office and what it holds of this area."""

    office: OfficeUnderTest

    def draft(self, **changes: Any) -> str:
        content = replace(CONTENT, **changes)
        return write_bulletin(self.office.core, self.office.information, content=content).created[0]

    def published(self, **changes: Any) -> str:
        made = self.draft(**changes)
        publish_bulletin(self.office.core, self.office.information, bulletin_id=made, expected_revision=1)
        return made

    def variant(self, name: VariantName = MAYA) -> int:
        return int(add_variant(self.office.core, self.office.information, name=name).created[0])

    def source_version(self) -> str:
        topic = self.office.core.outreach_files.library().topic(TOPIC)
        assert topic is not None
        return topic.version

    def translation(self, variant_id: int, **changes: Any) -> TranslationContent:
        content = TranslationContent(
            TOPIC,
            variant_id,
            self.source_version(),
            Translator("Persona Inventada", "AC-17", "Instituto Inventado"),
            TODAY,
            (TranslatedPart("title", "‹título traducido›"),),
        )
        return replace(content, **changes)

    def translated(self, variant_id: int, **changes: Any) -> int:
        content = self.translation(variant_id, **changes)
        made = record_translation(self.office.core, self.office.information, content=content)
        return int(made.created[0])

    @staticmethod
    def spoken(variant_id: int, vote_id: str = "rev-2026") -> SpokenLanguage:
        return SpokenLanguage(SubjectKind.VOTE, vote_id, variant_id, interpreter=True)


def an_outreach_office() -> OutreachOffice:
    return OutreachOffice(an_office())
