"""Bulletins from draft to end, who reads them where, languages, translations, and what the site gets."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.builders_outreach import CONTENT, MAYA, TODAY, TOPIC, OutreachOffice, an_outreach_office
from unionreg.application import outreach as acts
from unionreg.application import outreach_languages as languages
from unionreg.application.people import deactivate_person
from unionreg.application.queries import outreach as queries
from unionreg.domain.outreach.bulletin import Audience, BulletinKind, BulletinWords, Reach, Standing
from unionreg.domain.outreach.languages import SpokenLanguage, SubjectKind, VariantName
from unionreg.domain.outreach.leaflet import LeafletForm
from unionreg.domain.outreach.translation import TranslatedPart
from unionreg.domain.roles import Role
from unionreg.domain.votes.count import Named
from unionreg.errors import ConflictError, NotAllowedError, NotFoundError

SIGNERS = Audience(Reach.ROLES, (Role.SIGNER,))


@pytest.fixture
def here() -> OutreachOffice:
    return an_outreach_office()


def test_a_draft_is_seen_by_nobody_but_writers_until_it_is_published(here: OutreachOffice) -> None:
    core, office = here.office.core, here.office
    made = here.draft()
    assert queries.bulletins_list(core, office.signer) == ()
    with pytest.raises(NotAllowedError, match="bulletin-not-for-you"):
        queries.bulletin_page(core, office.signer, bulletin_id=made)
    acts.publish_bulletin(core, office.information, bulletin_id=made, expected_revision=1)
    (row,) = queries.bulletins_list(core, office.signer)
    assert row.standing is Standing.IN_FORCE


def test_numbers_of_bulletins_follow_each_other_and_none_comes_twice(here: OutreachOffice) -> None:
    first = here.draft()
    acts.discard_bulletin(here.office.core, here.office.information, bulletin_id=first, expected_revision=1)
    second = here.draft()
    assert [first[:-2][-6:], second[:-2][-6:]] == ["000001", "000002"]
    with pytest.raises(NotFoundError, match="bulletin-unknown"):
        queries.bulletin_page(here.office.core, here.office.information, bulletin_id=first)


def test_a_draft_is_written_anew_and_two_writers_do_not_overwrite_each_other(here: OutreachOffice) -> None:
    core, office = here.office.core, here.office
    made = here.draft()
    better = {"bulletin_id": made, "expected_revision": 1, "content": CONTENT}
    acts.change_bulletin(core, office.information, **better)  # type: ignore[arg-type]
    with pytest.raises(ConflictError, match="bulletin-changed-meanwhile"):
        acts.change_bulletin(core, office.coordinator, **better)  # type: ignore[arg-type]


def test_a_published_bulletin_is_not_edited(here: OutreachOffice) -> None:
    made = here.published()
    with pytest.raises(ConflictError, match="bulletin-published"):
        acts.discard_bulletin(here.office.core, here.office.information, bulletin_id=made, expected_revision=2)


def test_an_incomplete_one_is_not_published(here: OutreachOffice) -> None:
    made = here.draft(kind=BulletinKind.DOWNTIME)
    with pytest.raises(ConflictError) as refused:
        acts.publish_bulletin(here.office.core, here.office.information, bulletin_id=made, expected_revision=1)
    assert [each.code for each in refused.value.findings] == ["O-203", "O-204"]


def test_a_bulletin_is_withdrawn_with_its_reason_and_its_readers_stay(here: OutreachOffice) -> None:
    core, office = here.office.core, here.office
    made = here.published()
    acts.acknowledge_bulletin(core, office.signer, bulletin_id=made)
    acts.withdraw_bulletin(core, office.coordinator, bulletin_id=made, expected_revision=2, reason="  Mes errado ")
    page = queries.bulletin_page(core, office.information, bulletin_id=made)
    assert page.row.bulletin.ended is not None
    assert page.row.bulletin.ended.reason == "Mes errado"
    assert [reader.name for reader in page.readers if reader.acknowledged_at] == ["Félix Flores"]
    assert queries.door_bulletins(core) == ()
    with pytest.raises(ConflictError, match="bulletin-not-published"):
        acts.withdraw_bulletin(core, office.coordinator, bulletin_id=made, expected_revision=3, reason="Otra vez")


def test_another_bulletin_takes_its_place_and_is_acknowledged_anew(here: OutreachOffice) -> None:
    core, office = here.office.core, here.office
    old = here.published()
    acts.acknowledge_bulletin(core, office.signer, bulletin_id=old)
    writer = office.information
    made = acts.write_bulletin(core, writer, content=CONTENT, replaces=old, reason="Con artículo").created[0]
    rival = acts.write_bulletin(core, writer, content=CONTENT, replaces=old, reason="También").created[0]
    acts.publish_bulletin(core, writer, bulletin_id=made, expected_revision=1)
    before = queries.bulletin_page(core, writer, bulletin_id=old).row
    assert before.standing is Standing.REPLACED
    assert before.bulletin.ended is not None
    assert (before.bulletin.ended.reason, before.bulletin.ended.replaced_by) == ("Con artículo", made)
    (row,) = queries.todays_bulletins(core, office.signer)
    assert (row.bulletin.bulletin_id, row.acknowledged_at) == (made, None)
    with pytest.raises(ConflictError, match="bulletin-not-published"):
        acts.publish_bulletin(core, writer, bulletin_id=rival, expected_revision=1)


def test_a_draft_is_not_replaced(here: OutreachOffice) -> None:
    made = here.draft()
    with pytest.raises(ConflictError, match="bulletin-not-published"):
        acts.write_bulletin(here.office.core, here.office.information, content=CONTENT, replaces=made, reason="x")


def test_acknowledging_is_for_the_audience_and_once(here: OutreachOffice) -> None:
    core, office = here.office.core, here.office
    made = here.published(audience=SIGNERS)
    with pytest.raises(NotAllowedError, match="bulletin-not-for-you"):
        acts.acknowledge_bulletin(core, office.registrar, bulletin_id=made)
    acts.acknowledge_bulletin(core, office.signer, bulletin_id=made)
    with pytest.raises(ConflictError, match="bulletin-already-acknowledged"):
        acts.acknowledge_bulletin(core, office.signer, bulletin_id=made)


def test_the_list_of_readers_names_who_has_not_read_it_first(here: OutreachOffice) -> None:
    core, office = here.office.core, here.office
    made = here.published(audience=Audience(Reach.ROLES, (Role.SIGNER, Role.AUDITOR)))
    acts.acknowledge_bulletin(core, office.signer, bulletin_id=made)
    page = queries.bulletin_page(core, office.information, bulletin_id=made)
    assert [(reader.name, bool(reader.acknowledged_at)) for reader in page.readers] == [
        ("Aurora Díaz", False),
        ("Félix Flores", True),
    ]
    assert page.may_write
    assert queries.bulletin_page(core, office.signer, bulletin_id=made).readers == ()


def test_whoever_left_the_office_is_not_waited_for(here: OutreachOffice) -> None:
    core, office = here.office.core, here.office
    made = here.published(audience=SIGNERS)
    deactivate_person(core, office.administrator, user_id=office.signer.user_id, reason="Se fue")
    assert queries.bulletin_page(core, office.information, bulletin_id=made).readers == ()


def test_at_the_door_stands_what_is_for_everybody_and_in_force(here: OutreachOffice) -> None:
    here.published(audience=SIGNERS)
    here.published(first=TODAY + timedelta(days=1))
    here.draft()
    shown = [here.published(), here.published(audience=Audience(Reach.PUBLIC))]
    assert [each.bulletin_id for each in queries.door_bulletins(here.office.core)] == shown[::-1]


def test_what_is_not_acknowledged_stands_first_today(here: OutreachOffice) -> None:
    core, office = here.office.core, here.office
    older, newer = here.published(), here.published()
    acts.acknowledge_bulletin(core, office.signer, bulletin_id=newer)
    rows = queries.todays_bulletins(core, office.signer)
    assert [row.bulletin.bulletin_id for row in rows] == [older, newer]


def test_variants_keep_their_signs_and_none_is_written_twice(here: OutreachOffice) -> None:
    core, office = here.office.core, here.office
    number = here.variant()
    again = VariantName("Maaya tꞌaan", "MAYA")
    with pytest.raises(ConflictError, match="variant-known"):
        languages.add_variant(core, office.registrar, name=again)
    languages.change_variant(core, office.information, variant_id=number, name=again)
    (variant,) = queries.languages(core, office.signer).variants
    assert variant.name.self_name == "Maaya tꞌaan"


def test_a_language_called_a_dialect_is_refused(here: OutreachOffice) -> None:
    with pytest.raises(ConflictError) as refused:
        here.variant(VariantName("dialecto maya", "maya"))
    assert [each.code for each in refused.value.findings] == ["O-301"]


def test_languages_are_noted_for_a_vote_and_taken_back(here: OutreachOffice) -> None:
    core, office = here.office.core, here.office
    number = here.variant()
    note = here.spoken(number)
    languages.note_language(core, office.coordinator, spoken=note)
    languages.note_language(core, office.field_official, spoken=note)
    found = queries.languages_of(core, office.auditor, subject=SubjectKind.VOTE, subject_id="rev-2026")
    assert [(variant.name, spoken.interpreter) for variant, spoken in found] == [(MAYA, True)]
    assert queries.languages_of(core, office.auditor, subject=SubjectKind.UNION, subject_id="rev-2026") == ()
    languages.forget_language(core, office.coordinator, spoken=note)
    with pytest.raises(NotFoundError, match="language-not-noted"):
        languages.forget_language(core, office.coordinator, spoken=note)


def test_a_variant_that_is_not_there_is_not_noted(here: OutreachOffice) -> None:
    with pytest.raises(NotFoundError, match="variant-unknown"):
        languages.note_language(
            here.office.core, here.office.coordinator, spoken=SpokenLanguage(SubjectKind.VOTE, "rev-2026", 9)
        )


def test_the_newest_translation_is_printed_and_a_withdrawn_one_no_more(here: OutreachOffice) -> None:
    core, office = here.office.core, here.office
    number = here.variant()
    first = here.translated(number, source_version="000000000000")
    second = here.translated(number)
    rows = queries.languages(core, office.signer).translations
    assert [(row.translation.translation_id, row.is_current, row.is_out_of_date) for row in rows] == [
        (second, True, False),
        (first, False, True),
    ]
    languages.withdraw_translation(core, office.information, translation_id=second, reason="Error de imprenta")
    rows = queries.languages(core, office.signer).translations
    assert [row.is_current for row in rows] == [False, True]
    with pytest.raises(ConflictError, match="translation-ended"):
        languages.withdraw_translation(core, office.information, translation_id=second, reason="Otra")


def test_translations_of_what_is_not_there_or_is_empty_are_refused(here: OutreachOffice) -> None:
    core, office = here.office.core, here.office
    number = here.variant()
    with pytest.raises(NotFoundError, match="topic-unknown"):
        languages.record_translation(core, office.information, content=here.translation(number, topic_id="nothing"))
    with pytest.raises(ConflictError, match="translation-refused"):
        here.translated(number, parts=(TranslatedPart("title", " "),))
    with pytest.raises(NotFoundError, match="translation-unknown"):
        languages.withdraw_translation(core, office.information, translation_id=9, reason="x")


def test_a_translation_of_a_text_that_no_longer_comes_is_left_out(here: OutreachOffice) -> None:
    number = here.variant()
    gone = here.translation(number, topic_id="gone")
    with here.office.core.unit_of_work() as uow:
        uow.outreach.add_translation(gone, Named("Inés Ibarra", "Transparencia"), here.office.clock())
    assert queries.languages(here.office.core, here.office.signer).translations == ()


def test_a_leaflet_in_a_variant_takes_the_translation_in_use(here: OutreachOffice) -> None:
    core, office = here.office.core, here.office
    number, other = here.variant(), here.variant(VariantName("diidxazá", "zapoteco de la planicie costera"))
    here.translated(number)
    order = queries.leaflet_order(
        core, office.registrar, topic_id=TOPIC, form=LeafletForm.POSTER, variant_id=number, language="en"
    )
    assert order.translation is not None
    assert (order.language, order.variant, order.publisher.invented) == ("es", MAYA, True)
    assert queries.leaflet(core, office.registrar, order=order).startswith(b"%PDF")
    plain = queries.leaflet_order(core, office.registrar, topic_id=TOPIC, form=LeafletForm.POSTER, variant_id=other)
    assert plain.translation is None
    english = queries.leaflet_order(core, office.registrar, topic_id=TOPIC, form=LeafletForm.POSTER, language="en")
    assert (english.language, english.variant) == ("en", None)


def test_there_is_no_leaflet_of_a_text_that_is_not_there(here: OutreachOffice) -> None:
    with pytest.raises(NotFoundError, match="topic-unknown"):
        queries.leaflet_order(here.office.core, here.office.registrar, topic_id="no", form=LeafletForm.POSTER)


def test_the_site_gets_what_is_public_and_nothing_that_is_only_begun(here: OutreachOffice) -> None:
    core, office = here.office.core, here.office
    public = Audience(Reach.PUBLIC)
    here.published()
    here.draft(audience=public)
    here.published(audience=public, first=TODAY + timedelta(days=5))
    shown = here.published(audience=public, english=BulletinWords("Notice", "Text"))
    ended = here.published(audience=public)
    acts.withdraw_bulletin(core, office.information, bulletin_id=ended, expected_revision=2, reason="Errata")
    here.translated(here.variant())
    site = queries.outreach_for_site(core, office.information)
    assert [(each.bulletin_id, each.reason) for each in site.bulletins] == [(ended, "Errata"), (shown, "")]
    (translation,) = site.translations
    assert (translation.self_name, translation.translator) == ("maaya t’aan", "Persona Inventada")
    assert translation.parts[0].is_translated
    assert not translation.parts[1].is_translated
    assert len(site.topics) == len(queries.library(core, office.signer).topics)
    assert site.glossary


def test_a_bulletin_that_ran_out_is_kept_and_can_still_be_acknowledged(here: OutreachOffice) -> None:
    core, office = here.office.core, here.office
    made = here.published(until=TODAY)
    here.office.clock.advance(days=3)
    acts.acknowledge_bulletin(core, office.signer, bulletin_id=made)
    (row,) = queries.bulletins_list(core, office.signer)
    assert row.standing is Standing.EXPIRED
    assert queries.todays_bulletins(core, office.signer) == ()
    assert acts.office_day(core) == date(2026, 8, 15)
