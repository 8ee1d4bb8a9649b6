"""Storage of bulletins and who acknowledged them, variants, translated texts. Rules are in application and domain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select, update

from unionreg.domain.outreach.bulletin import Acknowledgement, Bulletin
from unionreg.domain.outreach.languages import SpokenLanguage, Variant, VariantName
from unionreg.domain.outreach.translation import Translation, TranslationContent
from unionreg.domain.votes.count import Named
from unionreg.errors import NotFoundError
from unionreg.storage.tables.outreach import (
    outreach_acknowledgements,
    outreach_bulletins,
    outreach_spoken,
    outreach_translations,
    outreach_variants,
)
from unionreg.storage.value_json import from_json, to_json

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from sqlalchemy.engine import Connection

    from unionreg.domain.outreach.languages import SubjectKind


class SqlOutreach:
    """Rows of one open transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add_bulletin(self, bulletin: Bulletin) -> None:
        """Write a new bulletin."""
        row = {"bulletin_id": bulletin.bulletin_id, "value": to_json(bulletin)}
        self._connection.execute(insert(outreach_bulletins).values(**row))

    def save_bulletin(self, bulletin: Bulletin) -> None:
        """Keep a bulletin as it stands now."""
        where = outreach_bulletins.c.bulletin_id == bulletin.bulletin_id
        self._connection.execute(update(outreach_bulletins).where(where).values(value=to_json(bulletin)))

    def remove_draft(self, bulletin_id: str) -> None:
        """Forget it."""
        where = outreach_bulletins.c.bulletin_id == bulletin_id
        self._connection.execute(delete(outreach_bulletins).where(where))

    def bulletin(self, bulletin_id: str) -> Bulletin:
        """The bulletin; NotFoundError ``bulletin-unknown``."""
        query = select(outreach_bulletins.c.value).where(outreach_bulletins.c.bulletin_id == bulletin_id)
        text = self._connection.execute(query).scalar_one_or_none()
        if text is None:
            raise NotFoundError("bulletin-unknown", bulletin_id=bulletin_id)
        return from_json(Bulletin, text)

    def bulletins(self) -> tuple[Bulletin, ...]:
        """All of them, the newest first."""
        query = select(outreach_bulletins.c.value).order_by(outreach_bulletins.c.number.desc())
        return tuple(from_json(Bulletin, text) for text in self._connection.execute(query).scalars())

    def acknowledge(self, acknowledgement: Acknowledgement) -> None:
        """Write who has read what, and when."""
        self._connection.execute(
            insert(outreach_acknowledgements).values(
                bulletin_id=acknowledgement.bulletin_id,
                user_id=acknowledgement.user_id,
                name=acknowledgement.name,
                post=acknowledgement.post,
                at=acknowledgement.at,
            )
        )

    def acknowledgements(self, bulletin_id: str) -> tuple[Acknowledgement, ...]:
        """In the order of time."""
        table = outreach_acknowledgements
        query = select(table).where(table.c.bulletin_id == bulletin_id).order_by(table.c.at, table.c.user_id)
        return tuple(Acknowledgement(*row) for row in self._connection.execute(query))

    def acknowledged_by(self, user_id: int) -> frozenset[str]:
        """The ids of the bulletins that this person has acknowledged."""
        table = outreach_acknowledgements
        query = select(table.c.bulletin_id).where(table.c.user_id == user_id)
        return frozenset(self._connection.execute(query).scalars())

    def add_variant(self, name: VariantName) -> Variant:
        """Write a new variant and tell its number."""
        made = self._connection.execute(insert(outreach_variants).values(name=to_json(name)))
        return Variant(_number(made), name)

    def save_variant(self, variant: Variant) -> None:
        """Keep the name as it stands now."""
        where = outreach_variants.c.variant_id == variant.variant_id
        self._connection.execute(update(outreach_variants).where(where).values(name=to_json(variant.name)))

    def variant(self, variant_id: int) -> Variant:
        """The variant; NotFoundError ``variant-unknown``."""
        found = next((each for each in self.variants() if each.variant_id == variant_id), None)
        if found is None:
            raise NotFoundError("variant-unknown", variant_id=variant_id)
        return found

    def variants(self) -> tuple[Variant, ...]:
        """All of them, in the order in which they were added."""
        query = select(outreach_variants).order_by(outreach_variants.c.variant_id)
        return tuple(Variant(number, from_json(VariantName, text)) for number, text in self._connection.execute(query))

    def spoken(self) -> tuple[SpokenLanguage, ...]:
        """The languages noted for votes, unions and employers."""
        table = outreach_spoken
        query = select(table).order_by(table.c.subject, table.c.subject_id, table.c.variant_id)
        return tuple(SpokenLanguage(*row) for row in self._connection.execute(query))

    def note_spoken(self, spoken: SpokenLanguage) -> None:
        """Keep one, in place of the note for the same subject and variant."""
        self.forget_spoken(spoken.subject, spoken.subject_id, spoken.variant_id)
        self._connection.execute(
            insert(outreach_spoken).values(
                subject=spoken.subject,
                subject_id=spoken.subject_id,
                variant_id=spoken.variant_id,
                interpreter=spoken.interpreter,
            )
        )

    def forget_spoken(self, subject: SubjectKind, subject_id: str, variant_id: int) -> None:
        """Forget one note."""
        table = outreach_spoken
        self._connection.execute(
            delete(table).where(
                table.c.subject == subject, table.c.subject_id == subject_id, table.c.variant_id == variant_id
            )
        )

    def add_translation(self, content: TranslationContent, by: Named, at: datetime) -> Translation:
        """Write a new translation and tell its number."""
        values = {
            "variant_id": content.variant_id,
            "content": to_json(content),
            "recorded_by": to_json(by),
            "recorded_at": at,
            "withdrawn_reason": "",
        }
        made = self._connection.execute(insert(outreach_translations).values(**values))
        return Translation(_number(made), content, by, at)

    def save_translation(self, translation: Translation) -> None:
        """Keep why it was withdrawn; nothing else of a translation changes."""
        where = outreach_translations.c.translation_id == translation.translation_id
        self._connection.execute(
            update(outreach_translations).where(where).values(withdrawn_reason=translation.withdrawn_reason)
        )

    def translation(self, translation_id: int) -> Translation:
        """The translation; NotFoundError ``translation-unknown``."""
        found = next((each for each in self.translations() if each.translation_id == translation_id), None)
        if found is None:
            raise NotFoundError("translation-unknown", translation_id=translation_id)
        return found

    def translations(self) -> tuple[Translation, ...]:
        """All of them, the newest first; withdrawn ones too."""
        query = select(outreach_translations).order_by(outreach_translations.c.translation_id.desc())
        return tuple(
            Translation(
                row.translation_id,
                from_json(TranslationContent, row.content),
                from_json(Named, row.recorded_by),
                row.recorded_at,
                row.withdrawn_reason,
            )
            for row in self._connection.execute(query)
        )


def _number(made: Any) -> int:
    """The number that the database gave to the row."""
    return int(made.inserted_primary_key[0])
