"""Parts of the frame: search, dialogs, crash report, second start, preferences, what waits, localisation."""

from __future__ import annotations

import sys
import threading
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication

from tests.builders_office import an_office
from tests.builders_votes import a_voting_office
from ui import crash_report
from ui.crash_dialog import CrashDialog, show_report
from ui.crash_report import CrashReports
from ui.localisation import date_time, long_date, long_date_time, number, short_date, use_language
from ui.messages import Messages, Question, WindowPrompts
from ui.preferences import Preferences
from ui.screens.screen import Place
from ui.screens.today.waiting import Situation, under_way_rows, waiting_rows
from ui.search_palette import SearchPalette, folded
from ui.single_instance import SingleInstance
from ui.tasks import CancelledError, Failure
from ui.theme import ThemeChoice
from ui.widgets.question_dialog import QuestionDialog
from unionreg.application.queries.votes import votes_list
from unionreg.domain.findings import Severity, finding
from unionreg.domain.votes.vote_status import VoteStatus
from unionreg.errors import ConflictError, NotAllowedError
from unionreg.texts import Language

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from tests.ui.window_under_test import WindowUnderTest
    from unionreg.domain.roles import Actor

    OpenWindow = Callable[..., WindowUnderTest]


def test_the_palette_finds_screens_and_actions_without_accents(open_window: OpenWindow) -> None:
    window = open_window()
    assert window.office is not None
    window.enter(window.office.administrator)
    window.program._search()
    palette = window.program.window.findChild(SearchPalette)
    palette.field.setText("bitacora")
    assert palette.list.count() == 1
    window.qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    window.settle()
    assert window.program.place == Place("office", ("log",))


def test_the_palette_finds_votes(open_window: OpenWindow) -> None:
    here = a_voting_office()
    window = open_window(office=here.office)
    window.enter(here.office.coordinator)
    window.program._search()
    palette = window.program.window.findChild(SearchPalette)
    palette.field.setText("Revisión 2026")
    window.qtbot.waitUntil(lambda: palette.list.count() == 1)
    assert palette.list.item(0).data(Qt.ItemDataRole.UserRole) == Place("vote", (here.vote_id,))
    window.qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    palette.reject()


def test_nobody_searches_before_signing_in(open_window: OpenWindow) -> None:
    window = open_window()
    window.program._search()
    assert window.program.window.findChild(SearchPalette) is None
    assert folded("Señaló Ñandú") == "senalo nandu"


def answered(dialog: QuestionDialog, press: Callable[[], None]) -> None:
    QTimer.singleShot(0, dialog, press)


def test_a_question_is_answered_by_its_verb_or_by_going_back(qtbot: QtBot) -> None:
    question = Question("¿Cerrar?", "Ya no se podrá capturar.", "Cerrar la votación")
    dialog = QuestionDialog(question)
    qtbot.addWidget(dialog)
    answered(dialog, dialog.verb.click)
    assert dialog.ask()
    answered(dialog, dialog.back.click)
    assert not dialog.ask()


def test_a_reason_may_not_be_empty(qtbot: QtBot) -> None:
    dialog = QuestionDialog(Question("¿Anular?", "Sale de los totales.", "Anular", harmful=True), wants_reason=True)
    qtbot.addWidget(dialog)
    dialog.verb.click()
    assert dialog.reason_field.error()
    dialog.reason.setPlainText("  La urna llegó abierta ")
    answered(dialog, dialog.verb.click)
    assert dialog.ask_reason() == "La urna llegó abierta"


def test_the_windows_own_prompts_show_the_dialog(qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QWidget

    parent = QWidget()
    qtbot.addWidget(parent)
    prompts, question = WindowPrompts(), Question("¿Seguir?", "Nada cambia.", "Seguir")

    def press(name: str) -> None:
        dialog = parent.findChildren(QuestionDialog)[-1]
        dialog.reason.setPlainText("porque sí")
        getattr(dialog, name).click()

    QTimer.singleShot(0, parent, lambda: press("verb"))
    assert prompts.confirm(parent, question)
    QTimer.singleShot(0, parent, lambda: press("back"))
    assert prompts.reason(parent, question) is None
    QTimer.singleShot(0, parent, lambda: press("verb"))
    assert prompts.reason(parent, question) == "porque sí"
    QTimer.singleShot(0, parent, lambda: press("verb"))
    prompts.inform(parent, "Título", "Texto")


def fault() -> tuple[type[BaseException], BaseException, object]:
    try:
        {"Ana Luna": 1}["Benito"]
    except KeyError as error:
        return KeyError, error, error.__traceback__
    raise AssertionError


def test_the_report_of_a_fault_names_the_place_but_no_person_and_no_folder(tmp_path: Path) -> None:
    kind, error, trace = fault()
    report = crash_report.report_text(crash_report.describe(kind, error, trace))  # type: ignore[arg-type]
    assert "test_frame.py" in report
    assert "KeyError" in report
    assert "Benito" not in report.replace('{"Ana Luna": 1}["Benito"]', "")
    assert str(Path(__file__).parent) not in report


def test_a_fault_is_written_and_shown_and_the_program_goes_on(
    qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shown: list[str] = []
    before = sys.excepthook
    reports = CrashReports(tmp_path, shown.append)
    reports.install()
    try:
        sys.excepthook(*fault())  # type: ignore[arg-type]
        qtbot.waitUntil(lambda: len(shown) == 1)
        assert (tmp_path / "last-fault.txt").read_text(encoding="utf-8") == shown[0]
    finally:
        reports.remove()
        sys.excepthook = before
    assert not (tmp_path / "hard-crash.txt").exists()
    assert "KeyError" in capsys.readouterr().err


def test_a_hard_crash_of_the_last_run_is_shown_without_folders(tmp_path: Path) -> None:
    reports = CrashReports(tmp_path, lambda _text: None)
    assert reports.left_over() == ""
    (tmp_path / "hard-crash.txt").write_text('Fatal: File "/casa/ana/unionreg/ui/app.py", line 3', encoding="utf-8")
    assert '"app.py", line 3' in reports.left_over()
    assert "ana" not in reports.left_over()


def test_the_report_is_shown_in_full_once_and_can_be_copied(qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QWidget

    parent = QWidget()
    qtbot.addWidget(parent)
    show_report(parent, "el informe", earlier=True)
    show_report(parent, "otro")
    dialogs = parent.findChildren(CrashDialog)
    assert [dialog.text.toPlainText() for dialog in dialogs] == ["el informe"]
    dialogs[0]._copy()
    assert QApplication.clipboard().text() == "el informe"
    dialogs[0].go_on.click()


def test_a_second_start_hands_its_file_over(qtbot: QtBot, tmp_path: Path) -> None:
    name = f"unionreg-test-{tmp_path.name}"
    first, second = SingleInstance(name), SingleInstance(name)
    assert not first.hand_over(None)
    first.listen()
    with qtbot.waitSignal(first.asked) as asked:
        assert second.hand_over(tmp_path / "acta.asice")
    assert asked.args == [str(tmp_path / "acta.asice")]
    first.close()


def test_preferences_survive_the_program(tmp_path: Path) -> None:
    def preferences() -> Preferences:
        return Preferences(QSettings(str(tmp_path / "p.ini"), QSettings.Format.IniFormat))

    fresh = preferences()
    assert (fresh.language, fresh.theme, fresh.last_office) == (Language.ES, ThemeChoice.SYSTEM, None)
    fresh.language, fresh.theme, fresh.last_office = Language.EN, ThemeChoice.DARK, tmp_path
    kept = preferences()
    assert (kept.language, kept.theme, kept.last_office) == (Language.EN, ThemeChoice.DARK, tmp_path)


def test_dates_and_numbers_are_written_as_people_here_write_them(qapp: QApplication, translations: None) -> None:
    moment = datetime(2026, 8, 13, 0, 5, tzinfo=UTC)
    use_language(qapp, Language.ES)
    assert long_date(date(2026, 8, 12)) == "miércoles 12 de agosto de 2026"
    assert short_date(date(2026, 8, 12)) == "12/08/2026"
    assert date_time(moment) == "12/08/2026 18:05"
    assert long_date_time(moment) == "miércoles 12 de agosto de 2026, 18:05 horas"
    assert number(6853) == "6,853"
    use_language(qapp, Language.EN)
    assert long_date(date(2026, 8, 12)) == "Wednesday, August 12, 2026"


def test_qts_own_buttons_speak_spanish(qapp: QApplication, translations: None) -> None:
    from PySide6.QtCore import QCoreApplication

    use_language(qapp, Language.ES)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancelar"
    use_language(qapp, Language.EN)


def test_failures_are_told_in_sentences() -> None:
    messages = Messages(Language.ES)
    assert "contraseña" in messages.sentence(NotAllowedError("sign-in-wrong"))
    assert "nobody-knows" in messages.sentence(ConflictError("nobody-knows"))
    assert messages.failure(Failure(CancelledError(), cancelled=True))
    assert messages.failure(Failure(None))
    assert messages.finding(finding("U-101", Severity.ERROR, ("username",))).title
    assert messages.finding(finding("X-999", Severity.ERROR)).title == "X-999"


def rows(situation: Situation) -> list[tuple[str, str]]:
    return [(row.name, row.status) for row in waiting_rows(situation, lambda _place: None)]


def test_what_waits_depends_on_the_role_and_on_the_stage_of_the_vote() -> None:
    here = a_voting_office()
    office = here.office
    (vote,) = votes_list(here.core, office.coordinator).rows
    today = date(2026, 8, 13)

    def waits(person: object, **changes: object) -> list[str]:
        changed = replace(vote, **changes)  # type: ignore[arg-type]
        situation = Situation(person, (changed,), frozenset({2026}), today, today)  # type: ignore[arg-type]
        return [status for _, status in rows(situation)]

    assert waits(office.first) == ["0 of 2 sheets ready"]
    assert waits(office.coordinator, status=VoteStatus.DRAFT) == ["To be prepared"]
    assert waits(office.coordinator, stations_ready=2) == ["Ready to be closed"]
    assert waits(office.signer, status=VoteStatus.CLOSED) == ["Waits for the resolution"]
    assert waits(office.signer, status=VoteStatus.RESOLVED) == ["Waits for signatures"]
    assert waits(office.registrar) == []


def test_what_the_office_lacks_waits_for_its_administrator() -> None:
    office = an_office()
    empty = Situation(office.administrator, (), frozenset(), date(2026, 8, 12), None)
    assert [name for name, _ in rows(empty)] == [
        "Load the calendar of 2026",
        "Make a backup",
        "Add the people of the office",
    ]
    late = replace(empty, years=frozenset({2026}), last_backup=date(2026, 8, 1))
    assert [name for name, _ in rows(late)] == ["Make a backup"]
    assert rows(replace(late, last_backup=date(2026, 8, 11))) == []


def test_votes_of_others_are_shown_to_those_for_whom_nothing_waits() -> None:
    here = a_voting_office()
    office = here.office
    (vote,) = votes_list(here.core, office.coordinator).rows
    over = replace(vote, status=VoteStatus.CERTIFIED)

    def shown(person: Actor) -> list[str]:
        situation = Situation(person, (vote, over), frozenset({2026}), date(2026, 8, 13), None)
        return [row.name for row in under_way_rows(situation, lambda _place: None)]

    assert shown(office.auditor) == [vote.title]
    assert shown(office.first) == []


def test_the_focus_ring_outlives_the_screen_that_it_stood_in(open_window: OpenWindow) -> None:
    window = open_window()
    ring = window.program.window._ring
    for screen in ("first-run", "start", "first-run"):
        window.go(Place(screen))
        field = window.screen.first_field()
        field.setFocus()
        ring._focus_changed(None, field)
        window.qtbot.waitUntil(lambda field=field: ring._target is field or QApplication.focusWidget() is not field)
        assert ring.window() is window.program.window


def test_the_first_field_has_the_focus_once_a_slow_page_is_there(open_window: OpenWindow) -> None:
    here = a_voting_office()
    window, gate = open_window(office=here.office), threading.Event()
    window.enter(here.office.coordinator)
    window.program.runner.run(lambda _progress: gate.wait(5), lambda _answer: None)
    window.program.navigate(Place("stations", (here.vote_id,)))
    frame, field = window.program.window, window.screen.first_field()
    window.qtbot.waitUntil(lambda: frame.focusWidget() is field)
    assert not field.isVisible()
    frame.top_bar.search.setFocus()  # as what closes with the screen before hands it on
    gate.set()
    window.settle()
    assert frame.focusWidget() is field
