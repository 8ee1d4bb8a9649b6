"""Bulletins, leaflets, glossary and languages in the window, as a person goes through them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from tests.builders_outreach import TODAY, TOPIC, OutreachOffice, an_outreach_office
from tests.builders_register import a_register
from ui.help_dialog import HelpDialog
from ui.screens.outreach import words
from ui.screens.screen import Place
from unionreg.application import outreach as acts
from unionreg.application.outreach_languages import note_language
from unionreg.application.queries import outreach as queries
from unionreg.domain.outreach.bulletin import Audience, BulletinKind, BulletinWords, Reach, Standing
from unionreg.domain.outreach.languages import SpokenLanguage, SubjectKind
from unionreg.domain.outreach.leaflet import LeafletForm, LeafletPaper
from unionreg.domain.roles import Role
from unionreg.texts import Language

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.ui.window_under_test import WindowUnderTest
    from unionreg.domain.roles import Actor

    OpenWindow = Callable[..., WindowUnderTest]


@pytest.fixture
def here() -> OutreachOffice:
    return an_outreach_office()


def opened(
    open_window: OpenWindow, here: OutreachOffice, place: Place, actor: Actor | None = None, **wanted: object
) -> WindowUnderTest:
    window = open_window(office=here.office, **wanted)
    window.enter(actor or here.office.information)
    window.go(place)
    return window


def said(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def test_at_the_door_stand_the_bulletins_of_the_office_and_none_for_roles(
    open_window: OpenWindow, here: OutreachOffice
) -> None:
    here.published(audience=Audience(Reach.ROLES, (Role.SIGNER,)), spanish=BulletinWords("Sólo firma", "x"))
    for number in range(3):
        here.published(spanish=BulletinWords(f"Para todos {number}", "Texto"))
    window = open_window(office=here.office)
    window.program.door.core = here.office.core
    window.go(Place("sign-in"))
    text = said(window.screen.bulletins)
    assert "Para todos 2" in text
    assert "Sólo firma" not in text
    assert "1 más después de identificarse" in text


def test_nothing_stands_at_the_door_of_an_office_without_bulletins(
    open_window: OpenWindow, here: OutreachOffice
) -> None:
    window = open_window(office=here.office)
    window.program.door.core = here.office.core
    window.go(Place("sign-in"))
    assert window.screen.bulletins.isHidden()


def test_today_shows_what_is_unread_first_and_acknowledges_it_there(
    open_window: OpenWindow, here: OutreachOffice
) -> None:
    here.published(spanish=BulletinWords("Primero", "x"))
    here.published(spanish=BulletinWords("Segundo", "x"))
    window = opened(open_window, here, Place("today"), here.office.signer)
    screen = window.screen
    assert "2 boletines por leer" in said(screen.unread)
    for _ in range(2):
        screen.unread.buttons[0].click()
        window.settle()
    assert screen.unread.isHidden()
    assert "Segundo" in [button.text() for button in screen.bulletins.findChildren(QWidget) if hasattr(button, "text")]
    assert all(row.acknowledged_at for row in queries.todays_bulletins(here.office.core, here.office.signer))


def test_a_bulletin_is_written_seen_as_its_readers_will_and_published(
    open_window: OpenWindow, here: OutreachOffice
) -> None:
    window = opened(open_window, here, Place("bulletins"))
    window.screen.write()
    window.settle()
    form = window.screen.form
    form.kind.setCurrentIndex(form.kind.findData(BulletinKind.DOWNTIME.value))
    form.reach.setCurrentIndex(form.reach.findData(Reach.ROLES.value))
    form.roles[Role.SIGNER].setChecked(True)
    form.first.setText("no es un día")
    form.spanish[0].field.setText("Sin plataforma")
    window.screen.keep()
    assert form.first_field.error()
    form.first.setText("12/08/2026")
    form.until.setText("14/08/2026")
    form.spanish[1].field.setPlainText("No recibe archivos.")
    form.english[0].field.setText("No platform")
    assert "Sin plataforma" in said(window.screen)
    assert "No platform" in said(window.screen)
    window.screen.keep()
    window.settle()
    assert window.screen.pill.word() == "Borrador"


def test_what_is_missing_in_a_draft_is_said_before_it_is_published(
    open_window: OpenWindow, here: OutreachOffice
) -> None:
    signers = Audience(Reach.ROLES, (Role.SIGNER,))
    made = here.draft(kind=BulletinKind.DOWNTIME, audience=signers, until=TODAY, english=BulletinWords("A", "B"))
    window = opened(open_window, here, Place("bulletin", (made,)))
    window.screen.publish()
    window.settle()
    assert "mientras tanto" in said(window.screen.findings)
    window.go(Place("bulletin-edit", ("edit", made)))
    assert window.screen.form.roles[Role.SIGNER].isChecked()
    window.screen.form.spanish[2].field.setPlainText("Reciba en papel.")
    window.screen.form.english[0].field.setText("")
    window.screen.form.english[1].field.setPlainText("")
    window.screen.keep()
    window.settle()
    window.screen.publish()
    window.settle()
    assert window.screen.pill.word() == "Vigente"
    assert "Leído por 0 de 1" in said(window.screen)


def test_a_bulletin_is_read_replaced_withdrawn_and_a_draft_discarded(
    open_window: OpenWindow, here: OutreachOffice
) -> None:
    made = here.published()
    window = opened(open_window, here, Place("bulletin", (made,)))
    window.screen.acknowledge()
    window.settle()
    window.answers.reasons = ["Con fundamento", "Mes equivocado"]
    window.screen.put_another_in_its_place()
    window.settle()
    window.screen.keep()
    window.settle()
    newer = window.screen._id
    window.screen.publish()
    window.settle()
    assert "Con fundamento" in said(window.screen)
    window.screen.withdraw()
    window.settle()
    assert window.screen.pill.word() == "Retirado"
    window.go(Place("bulletin", (made,)))
    assert window.screen.pill.word() == "Sustituido"
    assert newer in said(window.screen)
    window.go(Place("bulletin", (here.draft(),)))
    window.screen.discard()
    window.settle()
    assert window.screen.table.rows.rowCount() == 2
    window.screen._open(window.screen.table.rows.row(0))
    window.settle()
    assert window.screen.header.title() == "Aviso de prueba"


def test_leaflets_are_drawn_in_every_form_saved_and_read_on_the_screen(
    open_window: OpenWindow, here: OutreachOffice, tmp_path: object
) -> None:
    number = here.variant()
    window = opened(open_window, here, Place("leaflets", ("the-employer", "statement")), here.office.registrar)
    screen = window.screen
    assert screen.form.currentData() == "statement"
    assert screen.preview.page_count == 1
    screen.language.setCurrentIndex(screen.language.findData(str(number)))
    screen.topic.setCurrentIndex(screen.topic.findData(TOPIC))
    screen.form.setCurrentIndex(screen.form.findData("booklet"))
    screen._chosen()
    window.settle()
    assert screen.preview.page_count == 4
    assert screen.paper_field.isHidden()
    target = tmp_path / "folleto.pdf"  # type: ignore[operator]
    window.answers.files = [target]
    screen._save()
    window.settle()
    assert target.read_bytes().startswith(b"%PDF")
    screen._read_topic()
    window.settle()
    assert window.screen.header.title() == "Cómo funciona una votación"


def test_the_glossary_and_the_texts_are_read_without_an_office_in_both_languages(open_window: OpenWindow) -> None:
    window = open_window(language=Language.EN)
    window.go(Place("glossary"))
    screen = window.screen
    screen.search.setText("padron")
    assert [cell.text for cell in screen.table.rows[0]][:2] == ["roll", "padrón"]
    screen.search.setText("zzz")
    assert screen.table.rows == ()
    topic = window.go(Place("help-topic", ("women",)))
    assert "The proportion" in said(topic)
    assert window.go(Place("help-topic", ("unheard-of",))).header.title() == "How a vote works"


def test_f1_leads_on_to_the_text_that_explains(open_window: OpenWindow, here: OutreachOffice) -> None:
    window = opened(open_window, here, Place("votes"))
    window.program._help()
    dialog = window.program.window.findChild(HelpDialog)
    assert dialog is not None
    assert [link.text() for link in dialog.topics] == [
        "Cómo funciona una votación",
        "Sus derechos antes, durante y después de votar",
        "Glosario",
    ]
    dialog.topics[0].click()
    window.settle()
    assert window.program.place == Place("help-topic", ("how-a-vote-works",))


def test_a_variant_is_written_with_its_self_name_and_never_as_a_dialect(
    open_window: OpenWindow, here: OutreachOffice
) -> None:
    window = opened(open_window, here, Place("languages"))
    form = window.screen.form
    form._take(2)
    assert form.self_name.text() == "p’urhepecha"
    form._take(0)
    form.self_name.setText("diidxazá")
    form.spanish_name.setText("dialecto zapoteco")
    window.screen.keep()
    window.settle()
    assert "dialectos" in said(window.screen.findings)
    form.spanish_name.setText("zapoteco de la planicie costera")
    window.screen.keep()
    window.settle()
    (variant,) = queries.languages(here.office.core, here.office.information).variants
    window.screen._edit(variant)
    form.spoken_at.setText("Turno 2")
    window.screen.keep()
    window.settle()
    assert window.screen.variants.rows.row(0).name.spoken_at == "Turno 2"


def test_a_translation_is_typed_beside_the_spanish_and_withdrawn_with_its_reason(
    open_window: OpenWindow, here: OutreachOffice
) -> None:
    here.variant()
    window = opened(open_window, here, Place("translation"))
    screen = window.screen
    screen.day.setText("ayer")
    screen.keep()
    assert screen.day_field.error()
    screen.day.setText("11/08/2026")
    screen.keep()
    window.settle()
    assert "Ninguna parte" in said(screen.findings)
    screen.name.setText("Persona Inventada")
    screen.accreditation.setText("AC-17")
    screen.accredited_by.setText("Instituto Inventado")
    screen.boxes["title"].setPlainText("‹título›")
    screen.keep()
    window.settle()
    row = window.screen.translations.rows.row(0)
    window.screen._open(row)
    window.settle()
    assert window.screen.boxes["title"].toPlainText() == "‹título›"
    window.go(Place("languages"))
    window.answers.reasons = ["Errata"]
    window.screen.withdraw()
    window.settle()
    window.screen._open(window.screen.translations.rows.row(0))
    window.settle()
    assert "Retirada: Errata" in said(window.screen.note)


def test_whoever_only_reads_changes_no_language(open_window: OpenWindow, here: OutreachOffice) -> None:
    here.variant()
    here.translated(1, source_version="000000000000")
    window = opened(open_window, here, Place("languages"), here.office.auditor)
    assert window.screen.form.isHidden()
    window.screen._edit(window.screen.variants.rows.row(0))
    assert window.screen._edited is None
    window.screen._open(window.screen.translations.rows.row(0))
    window.settle()
    assert window.screen.save.isHidden()
    assert "cambió desde entonces" in said(window.screen.note)


def test_every_kind_standing_and_form_has_its_words(open_window: OpenWindow) -> None:
    open_window()
    spoken = [
        *map(words.kind_word, BulletinKind),
        *map(words.standing_word, Standing),
        *map(words.reach_word, Reach),
        *map(words.form_word, LeafletForm),
        *map(words.form_advice, LeafletForm),
        *map(words.paper_word, LeafletPaper),
    ]
    assert len(spoken) == len(set(spoken))
    assert words.audience_words(Audience(Reach.ROLES, (Role.SIGNER,))) == "Firma"


def test_a_bulletin_with_english_words_speaks_the_language_of_the_window(
    open_window: OpenWindow, here: OutreachOffice
) -> None:
    here.published(english=BulletinWords("Trial notice", "Words."))
    window = opened(open_window, here, Place("today"), here.office.signer, language=Language.EN)
    assert "Trial notice" in said(window.screen.unread)
    assert acts.office_day(here.office.core).year == 2026


def test_the_language_that_people_of_a_union_speak_is_an_ordinary_field_of_its_page(open_window: OpenWindow) -> None:
    here = OutreachOffice(a_register())
    window = opened(open_window, here, Place("union", ("1",)), here.office.registrar)
    field = window.screen.languages
    assert field.choice.currentData() is None
    number = here.variant()
    window.go(Place("union", ("1",)))
    field = window.screen.languages
    field.interpreter.setChecked(True)
    field.note()
    window.settle()
    assert "maaya t’aan (maya)" in said(field)
    assert "con intérprete" in said(field)
    field.forget(SpokenLanguage(SubjectKind.UNION, "1", number, interpreter=True))
    window.settle()
    assert "todavía no hay ninguna" in said(field).casefold()


def test_whoever_only_reads_sees_the_language_and_changes_nothing(open_window: OpenWindow) -> None:
    here = OutreachOffice(a_register())
    spoken = SpokenLanguage(SubjectKind.EMPLOYER, "1", here.variant())
    note_language(here.office.core, here.office.registrar, spoken=spoken)
    window = opened(open_window, here, Place("employer", ("1",)), here.office.auditor)
    assert "maaya t’aan (maya)" in said(window.screen.languages)
    assert window.screen.languages.note_button.isHidden() or not window.screen.languages.note_button.isVisible()


def test_a_language_cannot_be_noted_before_its_variant_is_written_down(open_window: OpenWindow) -> None:
    here = OutreachOffice(a_register())
    window = opened(open_window, here, Place("union", ("1",)), here.office.registrar)
    window.screen.languages.note()
    window.settle()
    assert window.program.place == Place("languages")
