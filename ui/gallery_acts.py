"""What the gallery does on a screen before it takes the picture, as a person at the keyboard would."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer

from ui.screens.votes.correction_screen import CorrectionScreen
from ui.screens.votes.entry_screen import EntryScreen
from ui.screens.votes.papers_screen import PapersScreen
from ui.screens.votes.result_screen import ResultScreen
from ui.screens.votes.signing_screen import SigningScreen

if TYPE_CHECKING:
    from pathlib import Path
    from typing import TypeVar

    from ui.app import Program
    from ui.screens.screen import Screen
    from ui.screens.votes.count_form import CountForm

    Shown = TypeVar("Shown", bound=Screen)

_DRAWING = 800

# Two figures were swapped: 62 received, 21 unused instead of 12, and 50 found, which is 9 more than were handed out.
_HALF_A_SHEET = {
    "opened_at": "0605",
    "closed_at": "2000",
    "counted_at": "2110",
    "received": "62",
    "unused": "21",
    "spoiled": "0",
    "taken_away": "0",
    "found": "50",
}


def type_half_a_sheet(program: Program) -> None:
    """Enter the first boxes of an act; the ballots do not add up."""
    _type(_shown(program, EntryScreen).count, _HALF_A_SHEET)


def type_a_correction(program: Program) -> None:
    """Correct two figures of a closed count, without a reason yet."""
    _type(_shown(program, CorrectionScreen).count, {"votes.yes": "829", "votes.no": "529"})


def resolve_without_reasons(program: Program) -> None:
    """Press the button although the bases differ and no reasons are given."""
    _shown(program, ResultScreen).form.button.click()


def read_key(program: Program, *, key: tuple[Path, Path, str]) -> None:
    """Choose an e.firma, type its password, and ask whose it is."""
    panel = _shown(program, SigningScreen).keys
    certificate, private, password = key
    panel.choose_files(certificate, private)
    panel.password.setText(password)
    panel.show_button.click()


def wait_for_the_page(_program: Program) -> None:
    """Give QtPdf, which draws on threads of its own and tells nobody when it is done, the time to draw a page."""
    loop = QEventLoop()
    QTimer.singleShot(_DRAWING, loop.quit)
    loop.exec()


def choose_the_last_paper(program: Program) -> None:
    """Go to the last row of the list, whose paper is then shown."""
    table = _shown(program, PapersScreen).table
    table.selectRow(table.model().rowCount() - 1)
    wait_for_the_page(program)


def _type(form: CountForm, texts: dict[str, str]) -> None:
    for key, text in texts.items():
        form.fields[key].edit.setText(text)
    form.left.emit(next(reversed(texts)))


def _shown(program: Program, kind: type[Shown]) -> Shown:
    screen = program.window.screen_shown
    assert isinstance(screen, kind), f"{screen} is shown"
    return screen
