"""Variants of indigenous languages with their self-names, who speaks them, and texts of accredited translators.

The office writes variants as their speakers do; none is guessed, and no text is translated by the program.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application.changes import Changes, Thing, changed, created
from unionreg.application.kept_values import kept_values
from unionreg.application.outreach import office_day
from unionreg.application.session import require
from unionreg.application.vote_access import kept_line, kept_text, named, require_one_of
from unionreg.domain.audit.outreach_events import (
    LanguageForgotten,
    LanguageNoted,
    TranslationRecorded,
    TranslationWithdrawn,
    VariantAdded,
    VariantChanged,
)
from unionreg.domain.outreach.languages import Variant, check_name, kept_name, same_name
from unionreg.domain.outreach.translation import check_translation
from unionreg.domain.roles import Permission
from unionreg.errors import ConflictError, NotFoundError

if TYPE_CHECKING:
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.outreach.languages import SpokenLanguage, VariantName
    from unionreg.domain.outreach.translation import TranslationContent
    from unionreg.domain.roles import Actor

NOTING = (
    Permission.WRITE_BULLETINS,
    Permission.PREPARE_VOTES,
    Permission.KEEP_REGISTER,
    Permission.RUN_STATIONS,
    Permission.FOLLOW_DELIVERY,
)
"""Whoever works with people notes their language; any of these is enough."""


def add_variant(core: Core, actor: Actor, *, name: VariantName) -> Changes:
    """Write a variant down; created id = its number. ConflictError ``variant-known``, ``variant-refused``: findings."""
    kept = _checked(name)
    with core.unit_of_work() as uow:
        require_one_of(uow, actor, *NOTING)
        _refuse_double(uow, kept, None)
        variant = uow.outreach.add_variant(kept)
        uow.audit.add(VariantAdded(kept.self_name, kept.spanish_name), actor)
    return created(Thing.BULLETIN, variant.variant_id)


def change_variant(core: Core, actor: Actor, *, variant_id: int, name: VariantName) -> Changes:
    """Write its name better. Raises as ``add_variant``, and NotFoundError ``variant-unknown``."""
    kept = _checked(name)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.WRITE_BULLETINS)
        before = uow.outreach.variant(variant_id)
        _refuse_double(uow, kept, before)
        uow.outreach.save_variant(Variant(variant_id, kept))
        uow.audit.add(VariantChanged(kept.self_name, kept.spanish_name, before.name.label), actor)
    return changed(Thing.BULLETIN, variant_id)


def note_language(core: Core, actor: Actor, *, spoken: SpokenLanguage) -> Changes:
    """Write down that a variant is spoken in a vote, a union or at an employer. NotFoundError ``variant-unknown``."""
    kept = replace(spoken, subject_id=kept_line("subject_id", spoken.subject_id))
    with core.unit_of_work() as uow:
        require_one_of(uow, actor, *NOTING)
        variant = uow.outreach.variant(spoken.variant_id)
        uow.outreach.note_spoken(kept)
        event = LanguageNoted(kept.subject.value, kept.subject_id, variant.name.self_name, kept.interpreter)
        uow.audit.add(event, actor)
    return changed(Thing.BULLETIN, spoken.variant_id)


def forget_language(core: Core, actor: Actor, *, spoken: SpokenLanguage) -> Changes:
    """Take such a note back. NotFoundError ``language-not-noted``, ``variant-unknown``."""
    with core.unit_of_work() as uow:
        require_one_of(uow, actor, *NOTING)
        variant = uow.outreach.variant(spoken.variant_id)
        key = (spoken.subject, spoken.subject_id, spoken.variant_id)
        if key not in {(each.subject, each.subject_id, each.variant_id) for each in uow.outreach.spoken()}:
            raise NotFoundError("language-not-noted")
        uow.outreach.forget_spoken(*key)
        uow.audit.add(LanguageForgotten(spoken.subject.value, spoken.subject_id, variant.name.self_name), actor)
    return changed(Thing.BULLETIN, spoken.variant_id)


def record_translation(core: Core, actor: Actor, *, content: TranslationContent) -> Changes:
    """Keep the text of an accredited translator; created id = its number. An earlier one is kept beside it.

    Raises NotFoundError ``topic-unknown``, ``variant-unknown``; ConflictError ``translation-refused`` (findings).
    """
    kept = kept_values(content)
    topic = core.outreach_files.library().topic(kept.topic_id)
    if topic is None:
        raise NotFoundError("topic-unknown", topic_id=kept.topic_id)
    findings = check_translation(kept, topic, office_day(core))
    if findings:
        raise ConflictError("translation-refused", findings=findings)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.WRITE_BULLETINS)
        variant = uow.outreach.variant(kept.variant_id)
        made = uow.outreach.add_translation(kept, named(actor), core.clock())
        translator = kept.translator
        uow.audit.add(
            TranslationRecorded(
                kept.topic_id,
                variant.name.self_name,
                translator.name,
                translator.accreditation,
                kept.source_version,
            ),
            actor,
        )
    return created(Thing.BULLETIN, made.translation_id)


def withdraw_translation(core: Core, actor: Actor, *, translation_id: int, reason: str) -> Changes:
    """Print it no more, with the reason. NotFoundError ``translation-unknown``; ConflictError ``translation-ended``."""
    why = kept_text("reason", reason)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.WRITE_BULLETINS)
        translation = uow.outreach.translation(translation_id)
        if translation.withdrawn_reason:
            raise ConflictError("translation-ended")
        uow.outreach.save_translation(replace(translation, withdrawn_reason=why))
        variant = uow.outreach.variant(translation.content.variant_id)
        uow.audit.add(TranslationWithdrawn(translation.content.topic_id, variant.name.self_name, why), actor)
    return changed(Thing.BULLETIN, translation_id)


def _checked(name: VariantName) -> VariantName:
    kept = kept_name(name)
    findings = check_name(kept)
    if findings:
        raise ConflictError("variant-refused", findings=findings)
    return kept


def _refuse_double(uow: UnitOfWork, name: VariantName, itself: Variant | None) -> None:
    for other in uow.outreach.variants():
        is_same = same_name(other.name.self_name, name.self_name) and same_name(
            other.name.spanish_name, name.spanish_name
        )
        if is_same and (itself is None or other.variant_id != itself.variant_id):
            raise ConflictError("variant-known", name=other.name.label)
