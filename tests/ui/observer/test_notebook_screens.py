"""An observer walks through the notebook: by mouse, by keyboard, in both languages, in light and dark."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from tests.authority import official, test_authority
from tests.evidence.drafts import draft
from tests.observer_builders import AT, OBSERVER, a_picture
from ui.screens.screen import Place
from ui.theme import ThemeChoice
from unionreg.bootstrap_verify import verifying
from unionreg.domain.observation.checklist import Phase
from unionreg.domain.observation.notebook import Seen
from unionreg.domain.votes.vote import Purpose
from unionreg.observer.desk import begin_notebook
from unionreg.observer.notebook_folder import NotebookFolder
from unionreg.observer.vote_facts import vote_from_file
from unionreg.texts import Language

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.ui.window_under_test import WindowUnderTest

PASSWORD = "una contraseña larga"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A notebook about the vote of the drafts, closed."""
    (tmp_path / "acta.asice").write_bytes(draft().package())
    made = begin_notebook(tmp_path, vote_from_file(tmp_path / "acta.asice"), OBSERVER, AT)
    made.close()
    return made.folder


@pytest.fixture
def window(open_window: Callable[..., WindowUnderTest]) -> WindowUnderTest:
    return open_window(verifying=verifying)


def opened(window: WindowUnderTest, folder: Path) -> Any:
    screen = window.go(Place("observer-notebook", (str(folder),)))
    window.settle()
    return screen


def kept(window: WindowUnderTest, folder: Path) -> Any:
    """What is on disk once the window has let go of it."""
    window.go(Place("start"))
    reopened = NotebookFolder.open(folder)
    reopened.close()
    return reopened.notebook


def test_the_start_screen_has_a_door(window: WindowUnderTest) -> None:
    start = window.go(Place("start"))
    start.notebook.click()
    window.settle()
    assert window.screen.header.title() == "Cuaderno de observación"


def test_a_notebook_begins_from_the_published_definition(window: WindowUnderTest, tmp_path: Path) -> None:
    definition = tmp_path / "definition.json"
    definition.write_bytes(draft().data()["vote/definition.json"])
    screen = window.go(Place("observer"))
    window.answers.files = [definition, tmp_path]
    screen.choose.click()
    window.settle()
    assert screen.facts.isVisible()
    screen.name.setText("Observadora Inventada")
    screen.start.click()
    window.settle()
    assert window.screen.session.book.vote.vote_id == "inventada-2026-0001"
    assert [path.name[:9] for path in tmp_path.iterdir() if path.is_dir()] == ["cuaderno-"]


def test_the_facts_can_be_typed_and_what_is_missing_is_said(window: WindowUnderTest, tmp_path: Path) -> None:
    screen = window.go(Place("observer"))
    screen.type.click()
    screen.title.setText("Revisión")
    screen.options.setPlainText("Sí\nNo")
    window.answers.files = [tmp_path, tmp_path, None]
    screen.start.click()
    window.settle()
    assert screen.findings.isVisible()
    screen.stations.setPlainText("Mesa única")
    screen.rehearsal.setChecked(True)
    screen.name.setText("Observadora")
    screen.start.click()
    window.settle()
    assert window.screen.session.book.vote.purpose is Purpose.REHEARSAL
    assert window.screen._rehearsal.isVisible()
    again = window.go(Place("observer"))
    again.begin()
    assert window.screen is again


def test_a_folder_without_a_notebook_says_so(window: WindowUnderTest, tmp_path: Path) -> None:
    screen = window.go(Place("observer"))
    window.answers.files = [tmp_path]
    screen.open.click()
    window.settle()
    assert window.screen.session.notebook is None
    assert window.screen.crumbs()[-1][0] == "Cuaderno de observación"


def test_a_question_is_answered_by_key_and_kept_with_its_hour(window: WindowUnderTest, folder: Path) -> None:
    screen = opened(window, folder)
    panel = screen.questions
    assert panel.check.key == "call-posted"
    panel.text.setPlainText("En la puerta")
    window.program.window.activateWindow()
    window.qtbot.waitUntil(window.program.window.isActiveWindow)
    window.qtbot.keyClick(panel.answers[Seen.YES], Qt.Key.Key_F2)
    window.settle()
    panel.answer(Seen.NO)
    window.settle()
    assert panel._earlier.isVisible()
    panel.following()
    panel.following()
    panel.previous()
    assert panel.check.key == "call-working-days"
    assert [(one.check, one.seen) for one in kept(window, folder).answers] == [
        ("call-posted", Seen.YES),
        ("call-posted", Seen.NO),
    ]


def test_numbers_and_words_are_asked_for_before_they_are_kept(window: WindowUnderTest, folder: Path) -> None:
    screen = opened(window, folder)
    panel = screen.questions
    panel.following()
    assert panel.check.key == "call-working-days"
    panel.save.click()
    assert panel.number_field.error()
    panel.number.setText("5")
    panel.save.click()
    window.settle()
    screen.show_section(Phase.OPENING.value)
    panel.save.click()
    assert panel.text_field.error()
    panel.text.setPlainText("Presidenta y dos representantes")
    panel.save.click()
    window.settle()
    panel._press(Seen.YES)
    assert "1 de 9" in screen.buttons["opening"].text()
    book = kept(window, folder)
    assert [(one.check, one.seen, one.number) for one in book.answers] == [
        ("call-working-days", None, 5),
        ("people-present", None, None),
    ]
    assert all(one.at.utcoffset() is not None for one in book.answers)


def test_a_photograph_goes_with_its_answer_and_a_wrong_file_is_refused(
    window: WindowUnderTest, folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "foto.jpg").write_bytes(a_picture(with_place=True))
    (tmp_path / "no.jpg").write_bytes(b"no picture")
    screen = opened(window, folder)
    picker = screen.questions.photos
    window.answers.files = [tmp_path / "no.jpg", tmp_path / "foto.jpg"]
    picker.choose.click()
    window.settle()
    assert screen.findings.isVisible()
    assert not picker.photos
    picker.choose.click()
    window.settle()
    assert picker._warning.isVisible()
    screen.questions.answer(Seen.YES)
    window.settle()
    book = kept(window, folder)
    assert book.answers[0].photos == (book.photographs[0].sha256,)


def test_the_tally_counts_by_digit_and_takes_the_last_mark_back(window: WindowUnderTest, folder: Path) -> None:
    screen = opened(window, folder)
    screen.show_section("tally")
    for key in (Qt.Key.Key_1, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_0, Qt.Key.Key_9, Qt.Key.Key_A):
        window.qtbot.keyClick(screen.tally, key)
    window.qtbot.keyClick(screen.tally, Qt.Key.Key_Backspace)
    window.settle()
    screen.tally.plus["no"].click()
    screen.tally.minus["yes"].click()
    window.settle()
    screen.tally.found.setText("4")
    screen.tally.keep.click()
    window.settle()
    assert "Diferencia: 1" in screen.tally.verdict.accessibleName()
    screen.tally.found.setText("3")
    screen.tally.keep_found()
    window.settle()
    tally = kept(window, folder).tally_of("mesa-1")
    assert [one.count for one in tally.votes] == [1, 2]
    assert (tally.null_votes, tally.found) == (0, 3)


def test_each_station_has_its_own_count(window: WindowUnderTest, folder: Path) -> None:
    screen = opened(window, folder)
    screen.show_section("tally")
    screen.tally.mark("yes", 1)
    window.settle()
    screen.station.setCurrentIndex(1)
    assert screen.tally._sum.text().endswith("0")
    screen.show_section("voting")
    screen.station.setCurrentIndex(0)
    assert "Mesa 1" in screen.questions._where.text() or screen.questions.check.scope.value == "vote"


def test_an_incident_is_written_printed_and_handed_over(window: WindowUnderTest, folder: Path, tmp_path: Path) -> None:
    screen = opened(window, folder)
    screen.show_section("incidents")
    panel = screen.incidents
    panel.save.click()
    assert panel.what_field.error()
    panel.what.setPlainText("Un supervisor junto a la fila")
    panel.who.setText("Supervisor")
    panel.save.click()
    window.settle()
    window.answers.files = [tmp_path / "incidente.pdf", None]
    panel.print_slip(1)
    panel.print_slip(1)
    window.settle()
    assert (tmp_path / "incidente.pdf").read_bytes().startswith(b"%PDF-")
    panel.hand_over(1)
    window.settle()
    book = kept(window, folder)
    assert [(one.people, one.handed_over) for one in book.incidents] == [("Supervisor", True)]


def test_sums_and_notes_are_kept_and_impossible_sums_refused(window: WindowUnderTest, folder: Path) -> None:
    screen = opened(window, folder)
    screen.show_section("sample")
    panel = screen.sample
    panel.figures["asked"].setText("3")
    panel.figures["has_copy.yes"].setText("4")
    panel.save.click()
    window.settle()
    assert screen.findings.isVisible()
    panel.figures["asked"].setText("10")
    panel.save.click()
    panel.keep_note.click()
    assert panel.note_field.error()
    panel.note.setPlainText("Se fue la luz")
    panel.keep_note.click()
    window.settle()
    book = kept(window, folder)
    assert (book.samples[0].asked, book.notes[0].text) == (10, "Se fue la luz")


def test_the_package_is_compared_with_the_count_and_with_the_paper(
    window: WindowUnderTest, folder: Path, tmp_path: Path
) -> None:
    authorities = tmp_path / "autoridades"
    test_authority().write_trust(authorities)
    screen = opened(window, folder)
    panel = screen.compare
    screen.show_section("compare")
    window.answers.files = [tmp_path / "acta.asice", authorities]
    panel.drop.choose.click()
    window.settle()
    panel.add_trust.click()
    window.settle()
    assert panel.digest is not None
    for number, field in panel.digest.fields.items():
        field.setText("0000" if panel.digest._groups[number] != "0000" else "1111")
    window.settle()
    assert panel.digest.explained.isVisible()
    for number, field in panel.digest.fields.items():
        field.setText(panel.digest._groups[number])
    window.settle()
    assert not panel.digest.explained.isVisible()
    seen = kept(window, folder).packages
    assert seen[-1].paper_agrees is True
    assert len(seen[-1].groups) == 2
    assert False in [one.paper_agrees for one in seen]


def test_the_report_is_signed_and_verify_judges_it(window: WindowUnderTest, folder: Path, tmp_path: Path) -> None:
    screen = opened(window, folder)
    screen.show_section("sign")
    panel = screen.sign
    panel.sign_own.click()
    assert panel.key_field.error()
    window.answers.files = [tmp_path / "clave.pem", tmp_path / "clave.pem", tmp_path / "informe.pdf"]
    panel.key_password.setText("corta")
    panel.new_key.click()
    window.settle()
    assert screen.findings.isVisible()
    panel.key_password.setText(PASSWORD)
    panel.new_key.click()
    window.settle()
    panel.key_password.setText(PASSWORD)
    panel.sign_own.click()
    window.settle()
    assert not panel.key_password.text()
    assert (folder / "informe-de-observacion.asice").is_file()
    panel.pdf.click()
    window.settle()
    assert (tmp_path / "informe.pdf").read_bytes().startswith(b"%PDF-")
    verify = window.go(Place("verify", (str(folder / "informe-de-observacion.asice"),)))
    window.settle()
    assert verify.view is not None
    assert verify.view.sentence.text().startswith("Válido, con observaciones")
    assert "pkeyutl" in verify.view.commands.toPlainText()


def test_an_efirma_signs_and_witnesses(window: WindowUnderTest, folder: Path, tmp_path: Path) -> None:
    authorities = tmp_path / "autoridades"
    test_authority().write_trust(authorities)
    issued = official()
    (tmp_path / "clave.cer").write_bytes(issued.certificate)
    (tmp_path / "clave.key").write_bytes(issued.key)
    screen = opened(window, folder)
    screen.show_section("sign")
    panel = screen.sign
    panel.sign_as_witness()
    assert "Comparar" in panel.done.accessibleName()
    panel.sign_efirma.click()
    assert panel.done.isVisible()
    screen.compare.trust.append(authorities)
    screen.compare.compare(tmp_path / "acta.asice")
    window.settle()
    panel.keys.choose_files(tmp_path / "clave.cer", tmp_path / "clave.key")
    panel.keys.password.setText("otra contraseña")
    window.answers.files = [tmp_path / "testigo.asice"]
    panel.witness.click()
    window.settle()
    assert screen.findings.isVisible()
    assert not (tmp_path / "testigo.asice").exists()
    assert not panel.keys.password.text()


def test_a_notebook_held_by_another_program_says_so(window: WindowUnderTest, folder: Path) -> None:
    other = NotebookFolder.open(folder)
    screen = opened(window, folder)
    assert screen.session.notebook is None
    other.close()
    screen.load()
    window.settle()
    assert screen.session.notebook is not None


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("theme", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_every_part_can_be_shown(
    open_window: Callable[..., WindowUnderTest], folder: Path, language: Language, theme: ThemeChoice
) -> None:
    window = open_window(language=language, theme=theme, verifying=verifying)
    screen = opened(window, folder)
    for section, button in screen.buttons.items():
        button.click()
        window.settle()
        assert button.isChecked(), section
        assert button.text()
    assert not window.program.window.grab().isNull()


def test_a_drill_says_so_in_verify(open_window: Callable[..., WindowUnderTest], tmp_path: Path) -> None:
    drill = draft()
    drill.definition["purpose"] = "rehearsal"
    (tmp_path / "simulacro.asice").write_bytes(drill.computed().package())
    authorities = tmp_path / "autoridades"
    test_authority().write_trust(authorities)
    for language, beginning in ((Language.ES, "SIMULACRO. "), (Language.EN, "SIMULACRO (rehearsal). ")):
        window = open_window(language=language, verifying=verifying)
        screen = window.go(Place("verify", (str(tmp_path / "simulacro.asice"), str(authorities))))
        window.settle()
        assert screen.view is not None
        assert screen.view.sentence.text().startswith(beginning)
