"""What the use cases need from outside for bulletins and who acknowledged them, translated texts, leaflets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import datetime

    from unionreg.domain.outreach.bulletin import Acknowledgement, Bulletin
    from unionreg.domain.outreach.education import Library
    from unionreg.domain.outreach.languages import SpokenLanguage, SubjectKind, Variant, VariantName
    from unionreg.domain.outreach.leaflet import LeafletOrder
    from unionreg.domain.outreach.translation import Translation, TranslationContent
    from unionreg.domain.votes.count import Named


class OutreachStore(Protocol):
    """Storage of bulletins and who acknowledged them, of variants, and of translated texts."""

    def add_bulletin(self, bulletin: Bulletin) -> None: ...

    def save_bulletin(self, bulletin: Bulletin) -> None:
        """Keep a bulletin as it stands now."""

    def remove_draft(self, bulletin_id: str) -> None:
        """Forget a bulletin that nobody but its writers has seen."""

    def bulletin(self, bulletin_id: str) -> Bulletin:
        """NotFoundError ``bulletin-unknown``."""

    def bulletins(self) -> tuple[Bulletin, ...]:
        """All of them, the newest first."""

    def acknowledge(self, acknowledgement: Acknowledgement) -> None: ...

    def acknowledgements(self, bulletin_id: str) -> tuple[Acknowledgement, ...]:
        """In the order of time."""

    def acknowledged_by(self, user_id: int) -> frozenset[str]:
        """The ids of the bulletins that this person has acknowledged."""

    def add_variant(self, name: VariantName) -> Variant: ...

    def save_variant(self, variant: Variant) -> None: ...

    def variant(self, variant_id: int) -> Variant:
        """NotFoundError ``variant-unknown``."""

    def variants(self) -> tuple[Variant, ...]:
        """All of them, in the order in which they were added."""

    def spoken(self) -> tuple[SpokenLanguage, ...]:
        """The languages noted for votes, unions and employers."""

    def note_spoken(self, spoken: SpokenLanguage) -> None:
        """Keep one, in place of the note for the same subject and variant."""

    def forget_spoken(self, subject: SubjectKind, subject_id: str, variant_id: int) -> None: ...

    def add_translation(self, content: TranslationContent, by: Named, at: datetime) -> Translation: ...

    def save_translation(self, translation: Translation) -> None: ...

    def translation(self, translation_id: int) -> Translation:
        """NotFoundError ``translation-unknown``."""

    def translations(self) -> tuple[Translation, ...]:
        """All of them, the newest first; withdrawn ones too."""


class OutreachFilesPort(Protocol):
    """The texts that come with the program, and leaflets as PDF."""

    def library(self) -> Library:
        """Topics, help of the screens, glossary, names of languages."""

    def leaflet(self, order: LeafletOrder) -> bytes:
        """The PDF; the same order gives the same bytes."""
