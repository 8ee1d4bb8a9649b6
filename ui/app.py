"""Composition root of the window: reads the arguments, joins the parts, shows the first screen.

Nothing of storage, documents or signing is imported before the first painted frame: ``bootstrap`` is imported on the
database thread when an office is opened, what judges files on the documents thread when a file is judged.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCryptographicHash, QDir, QObject, QSettings, QStandardPaths, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from ui.changes_hub import ChangesHub
from ui.garbage import GarbageCollecting
from ui.localisation import use_language
from ui.main_window import MainWindow
from ui.messages import Messages, Question, WindowPrompts
from ui.navigation import entry
from ui.office_door import CoreMaking, OfficeDoor
from ui.preferences import Preferences
from ui.screens.screen import Place, ScreenContext, Services
from ui.station_door import StationDoor
from ui.tasks import Failure, TaskRunner
from ui.theme import STYLE_CHOSEN, Size, ThemeChoice, apply_theme, icon, tokens_for
from ui.under_way import UnderWay
from unionreg.domain.roles import Permission
from unionreg.texts import Language

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence

    from ui.messages import Prompts
    from ui.search_palette import Hit
    from unionreg.application.offices import Founding
    from unionreg.application.ports import Core
    from unionreg.application.queries.office import OfficeRow
    from unionreg.application.station_desk import StationDesk
    from unionreg.application.verifying import Verifying

_AFTER_FIRST_FRAME = 100


def main(arguments: Sequence[str]) -> int:
    """Open the window; the answer is the exit status. ``--office PATH`` opens an office, a file name is verified."""
    wanted = _parse(arguments)
    app = _application()
    app.setApplicationName("unionreg")
    app.setOrganizationName("unionreg")
    app.setDesktopFileName("unionreg")
    from ui.single_instance import SingleInstance

    instance = SingleInstance(_instance_name(wanted.office), app)
    if instance.hand_over(wanted.file):
        return 0
    preferences = Preferences(QSettings("unionreg", "unionreg"))
    if wanted.lang:
        preferences.language = Language(wanted.lang)
    program = Program(app, preferences, WindowPrompts())
    instance.asked.connect(program.take_file)
    QTimer.singleShot(_AFTER_FIRST_FRAME, instance, instance.listen)
    _catch_faults(app, program)
    program.start(wanted.office, wanted.file)
    try:
        return app.exec()
    finally:
        instance.close()
        program.stop()


class Program(QObject):
    """The running window: which office is open, who is signed in, which screen is shown."""

    def __init__(
        self,
        app: QApplication,
        preferences: Preferences,
        prompts: Prompts,
        *,
        making: CoreMaking | None = None,
        verifying: Callable[[], Verifying] | None = None,
    ) -> None:
        super().__init__(app)
        self._app = app
        self._preferences = preferences
        self._garbage = GarbageCollecting(self)
        self.runner = TaskRunner(self)
        self.hub = ChangesHub(self)
        self.under_way = UnderWay(self)
        self.door = OfficeDoor(self.runner, making or CoreMaking(_open, _create, _restore), self)
        self.stations = StationDoor(self.runner, _open_desk, self)
        self.place = Place("start")
        self._history: list[Place] = []
        self._prompts = prompts
        self._verifying = verifying or _load_verifying
        self._office: OfficeRow | None = None
        self.door.opened.connect(self._opened)
        self.door.entered.connect(self._entered)
        self.door.left.connect(self._left)
        self.window: MainWindow = self._new_window()
        self.hub.changed.connect(self._saved)
        self.under_way.changed.connect(self._tell_under_way)
        self.under_way.said.connect(self._flash)

    def start(self, office: Path | None, file: Path | None) -> None:
        """Show the window: an office's door, a file's verdict, or the start screen."""
        if file is not None:
            self.navigate(Place("verify", (str(file),)))
        else:
            self.navigate(Place("start"))
        self.window.show()
        if office is not None and file is None:
            QTimer.singleShot(0, self, lambda: self.open_office(office))

    def open_office(self, path: Path) -> None:
        """Open an office; a failure is told on the screen of offices."""
        self.navigate(Place("offices", ("open", str(path))))

    def take_file(self, name: str) -> None:
        """A later start handed a file over (or only wants the window raised)."""
        if name:
            self.navigate(Place("verify", (name,)))
        self.window.raise_()
        self.window.activateWindow()

    def navigate(self, place: Place) -> None:
        """Go to a place, unless unsaved work holds the person back or it is not open to them."""
        shown = self.window.screen_shown
        if shown is not None and not shown.may_leave():
            return
        target = entry(place.screen)
        if not target.open_to(self.door.actor):
            self.window.foot.flash(self.tr("That part is not open to your role."))
            return
        if place != self.place:
            self._history.append(self.place)
        self.place = place
        self.window.show_screen(target.factory(self.context(), place), target)
        self._mark_rehearsal(place)

    def _mark_rehearsal(self, place: Place) -> None:
        """Every screen of a drill says so, whatever it shows: the strip stands above the page."""
        core, actor = self.door.core, self.door.actor
        if core is None or actor is None or not place.arguments or not actor.may(Permission.READ_VOTES):
            self.window.mark_rehearsal(there=False)
            return

        def mark(there: bool) -> None:
            if self.place == place:
                self.window.mark_rehearsal(there=there)

        from unionreg.application.queries.preparation import is_rehearsal

        vote_id = place.arguments[0]
        self.runner.run(lambda _progress: is_rehearsal(core, actor, vote_id=vote_id), mark, _not_told, owner=self)

    def back(self) -> None:
        """To the place before."""
        if self._history:
            place = self._history.pop()
            self.navigate(place)
            self._history = [known for known in self._history if known != place]

    def context(self) -> ScreenContext:
        """What the next screen gets."""
        context = ScreenContext(
            runner=self.runner,
            hub=self.hub,
            prompts=self._prompts,
            messages=Messages(self._preferences.language),
            preferences=self._preferences,
            navigate=self.navigate,
            flash=self.window.foot.flash,
            under_way=self.under_way,
            refresh_crumbs=self.window.refresh_crumbs,
            services=Services(self.door, self._verifying, self.redraw, self.stations),
        )
        return replace(context, core=self.door.core, actor=self.door.actor)

    def redraw(self) -> None:
        """Make the window anew in the chosen language and theme, at the same place."""
        old = self.window
        shown = old.screen_shown
        if shown is not None:
            if not shown.may_leave():
                return
            self.place = shown.here() or self.place
            old.screen_shown = None
        self.window = self._new_window()
        self.window.setGeometry(old.geometry())
        if self.door.actor is not None:
            self._dress()
        self.navigate(self.place)
        self._tell_under_way()
        self.window.show()
        old.blockSignals(True)
        old.may_close = None
        old.close()
        old.deleteLater()

    def stop(self) -> None:
        """Finish what is under way and close the office."""
        self.door.close()
        self.stations.close()
        self.runner.stop()
        self._garbage.stop()

    def _new_window(self) -> MainWindow:
        use_language(self._app, self._preferences.language)
        apply_theme(self._app, self._preferences.theme)
        window = MainWindow()
        QTimer.singleShot(0, window, partial(_give_icon, window))
        window.went.connect(self.navigate)
        window.back_wanted.connect(self.back)
        window.search_wanted.connect(self._search)
        window.help_wanted.connect(self._help)
        window.may_close = lambda: self._may_stop(self.tr("Stop and close"))
        self._set_menu(window)
        return window

    def _flash(self, text: str) -> None:
        """In the foot of the window that is there now."""
        self.window.foot.flash(text)

    def _tell_under_way(self) -> None:
        self.window.foot.show_work([(each.text, each.place) for each in self.under_way.going()], self.navigate)

    def _may_stop(self, verb: str) -> bool:
        """Whether nothing is at work any more: what is, is stopped when the person says so."""
        if self.under_way.busy:
            text = self.tr("What was done so far is kept, and it goes on whenever you like.")
            told = "\n".join([*(each.text for each in self.under_way.going()), text])
            if not self._prompts.confirm(self.window, Question(self.tr("Stop what is under way?"), told, verb)):
                return False
        self.under_way.stop_all()
        return True

    def _sign_out(self) -> None:
        if self._may_stop(self.tr("Stop and sign out")):
            self.door.leave()

    def _saved(self, _changes: object) -> None:
        self.window.foot.saved()

    def _opened(self) -> None:
        self.window.foot.flash("")
        if self.door.path is not None:
            self._preferences.last_office = self.door.path
        self.navigate(Place("sign-in"))

    def _entered(self) -> None:
        core, actor = self.door.core, self.door.actor
        assert core is not None
        assert actor is not None
        if self.door.must_change_password:
            self.navigate(Place("change-password"))
            return

        def read(_progress: object) -> OfficeRow:
            from unionreg.application.queries.office import office

            return office(core, actor)

        self.runner.run(read, self._named, self._entering_failed)

    def _named(self, office: OfficeRow) -> None:
        self._office = office
        self._dress()
        self._history = []
        self.navigate(Place("today"))

    def _entering_failed(self, failure: Failure) -> None:
        words = Messages(self._preferences.language).failure(failure)
        self._prompts.inform(self.window, self.tr("The office could not be read"), words)

    def _dress(self) -> None:
        actor, office = self.door.actor, self._office
        assert actor is not None
        assert office is not None
        self.window.enter(actor, office.name, invented=office.invented)
        self._set_menu(self.window)

    def _left(self) -> None:
        self.window.leave()
        self._set_menu(self.window)
        self.navigate(Place("sign-in"))

    def _set_menu(self, window: MainWindow) -> None:
        actor = self.door.actor
        about = Place("about") if actor is None else Place("office", ("about",))
        look: list[QAction | None] = [
            self._language_action(),
            *self._theme_actions(),
            None,
            self._action(self.tr("Help (F1)"), self._help),
            self._action(self.tr("About the program"), lambda: self.navigate(about)),
        ]
        if actor is None:
            window.top_bar.set_menu(self.tr("Preferences"), "settings", look)
            return
        own: list[QAction | None] = [
            self._action(self.tr("Change my password…"), lambda: self.navigate(Place("change-password"))),
            None,
        ]
        leave = [None, self._action(self.tr("Sign out"), self._sign_out)]
        window.top_bar.set_menu(actor.full_name, "user", [*own, *look, *leave])

    def _language_action(self) -> QAction:
        spanish = self._preferences.language is Language.ES
        words = "English" if spanish else "Español"
        return self._action(words, lambda: self._speak(Language.EN if spanish else Language.ES))

    def _theme_actions(self) -> list[QAction]:
        names = {
            ThemeChoice.SYSTEM: self.tr("Colours as the desktop"),
            ThemeChoice.LIGHT: self.tr("Light"),
            ThemeChoice.DARK: self.tr("Dark"),
        }
        actions = []
        for choice, words in names.items():
            action = self._action(words, partial(self._paint, choice))
            action.setCheckable(True)
            action.setChecked(self._preferences.theme is choice)
            actions.append(action)
        return actions

    def _action(self, words: str, done: Callable[[], object]) -> QAction:
        action = QAction(words)
        action.triggered.connect(lambda _checked=False: QTimer.singleShot(0, self, done))
        return action

    def _speak(self, language: Language) -> None:
        self._preferences.language = language
        self.redraw()

    def _paint(self, theme: ThemeChoice) -> None:
        self._preferences.theme = theme
        self.redraw()

    def _help(self) -> None:
        from ui.help_dialog import HelpDialog

        dialog = HelpDialog(self.place, self.window, self._preferences.language, self.navigate)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _search(self) -> None:
        if self.door.actor is None:
            return
        from ui.search_palette import SearchPalette

        SearchPalette(self.door.actor, self.navigate, self._find_more, self.window).open()

    def _find_more(self, text: str, give: Callable[[Sequence[Hit]], None]) -> None:
        from ui.filing_search import find_filings
        from ui.vote_search import find_votes

        find_votes(self.context(), text, give)
        find_filings(self.context(), text, give)


def _give_icon(window: MainWindow) -> None:
    window.setWindowIcon(icon("vote", tokens_for(window).primary, Size.ICON_WINDOW))


def _application() -> QApplication:
    there = QApplication.instance()
    if isinstance(there, QApplication):
        return there
    app = QApplication([sys.argv[0], "-style", "Fusion"])
    app.setProperty(STYLE_CHOSEN, "yes")
    return app


def _parse(arguments: Sequence[str]) -> argparse.Namespace:
    import argparse

    parser = argparse.ArgumentParser(prog="unionreg")
    parser.add_argument("--office", type=Path)
    parser.add_argument("--lang", choices=[language.value for language in Language])
    parser.add_argument("file", nargs="?", type=Path)
    return parser.parse_args(list(arguments))


def _instance_name(office: Path | None) -> str:
    which = f"{QDir.homePath()}|{office.resolve() if office is not None else ''}"
    digest = QCryptographicHash.hash(which.encode(), QCryptographicHash.Algorithm.Sha256)
    return "unionreg-" + bytes(digest.data()).hex()[:16]


def _not_told(_failure: Failure) -> None:
    """The screen itself tells what could not be read."""


def _open(path: Path) -> Core:
    from unionreg.bootstrap import open_office

    return open_office(path)


def _create(path: Path, founding: Founding) -> Core:
    from unionreg.bootstrap import create_office

    return create_office(path, founding)


def _restore(backup: Path, path: Path) -> Core:
    from unionreg.bootstrap import restore_office

    return restore_office(backup, path)


def _open_desk(path: Path) -> StationDesk:
    from unionreg.bootstrap_station import open_desk

    return open_desk(path)


def _load_verifying() -> Verifying:
    from unionreg.bootstrap_verify import verifying

    return verifying()


def _catch_faults(app: QApplication, program: Program) -> None:
    from ui.crash_report import CrashReports

    def show(text: str, *, earlier: bool = False) -> None:
        from ui.crash_dialog import show_report

        show_report(program.window, text, earlier=earlier)

    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)) / "faults"
    reports = CrashReports(folder, show, app)
    before = reports.left_over()
    reports.install()
    app.aboutToQuit.connect(reports.remove)
    if before:
        QTimer.singleShot(0, program, partial(show, before, earlier=True))
