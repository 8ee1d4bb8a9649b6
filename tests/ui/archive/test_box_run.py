"""Scans of a folder come into a box: all are read, the office goes on, one bad document stops no other."""

from __future__ import annotations

import os
import threading
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

import pytest

from tests.builders_archive import a_scan, an_archive
from tests.builders_scans import page, pdf_of, without_tesseract
from tests.domain.archive.archive_builders import CONTRACT
from tests.domain.archive.archive_builders import page as words_of
from ui.screens.screen import Place
from ui.tasks import Lane
from unionreg.application.queries import archive as queries
from unionreg.domain.archive.scans import Outcome, RecognisedPage, Recognition, WaitingFile
from unionreg.domain.archive.words import words_json
from unionreg.domain.findings import Severity, finding

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from tests.builders_archive import ArchiveOffice
    from tests.ui.window_under_test import WindowUnderTest
    from unionreg.domain.archive.scans import ScannedFile, ToRecognise
    from unionreg.domain.findings import Finding

    OpenWindow = Callable[..., WindowUnderTest]

LATE = finding("S-126", Severity.WARNING)
INTERRUPTED = finding("S-127", Severity.WARNING)
LOST = "ab" * 32


@dataclass
class EngineUnderTest:
    """The engine over files that are names only. ``ends``: how a document of so many-th place ends, else it is read.

    ``holds``: reading stops after the first document until ``served`` is set or the person stops it.
    """

    core: Any
    files: tuple[ScannedFile, ...] = ()
    ends: dict[int, Recognition] = field(default_factory=dict)
    holds: bool = False
    asked: list[int] = field(default_factory=list)
    reading: threading.Event = field(default_factory=threading.Event)
    served: threading.Event = field(default_factory=threading.Event)

    def waiting(self, _folder: Path) -> tuple[WaitingFile, ...]:
        return tuple(WaitingFile(each.name, each.size, settled=True) for each in self.files)

    def take_in_all(
        self, paths: Sequence[Path], *, progress: Callable[[int, int], None], cancelled: Callable[[], bool]
    ) -> tuple[ScannedFile, ...]:
        assert not cancelled()
        progress(len(paths), len(paths))
        return tuple(next(each for each in self.files if each.name == path.name) for path in paths)

    def recognise_all(
        self,
        documents: Sequence[ToRecognise],
        *,
        progress: Callable[[int, int], None],
        cancelled: Callable[[], bool],
    ) -> Iterator[tuple[int, Recognition]]:
        self.asked.append(len(documents))
        yield 0, self.ends.get(0) or self.read(documents[0])
        progress(1, len(documents))
        if self.holds:
            self.reading.set()
            while not (cancelled() or self.served.wait(0.01)):
                continue
        for place in reversed(range(1, len(documents))):
            stopped = Recognition(Outcome.NEEDS_PERSON, findings=(INTERRUPTED,))
            yield place, stopped if cancelled() else self.ends.get(place) or self.read(documents[place])

    def read(self, document: ToRecognise) -> Recognition:
        pages = tuple(words_of(CONTRACT, number) for number in range(1, len(document.pages) + 1))
        words = self.core.vault.put(words_json(pages), derived=True)
        told = tuple(RecognisedPage(each.number, len(each.words), 90) for each in pages)
        return Recognition(Outcome.DONE, "cd" * 32, words, pdfa=True, pages=told)


def bad(name: str, outcome: Outcome, *findings: Finding) -> ScannedFile:
    return replace(a_scan(name), sha256="", outcome=outcome, pages=(), findings=findings, kept=False)


@pytest.fixture
def here() -> ArchiveOffice:
    return an_archive()


def box_in_window(open_window: OpenWindow, here: ArchiveOffice, **engine: Any) -> tuple[WindowUnderTest, Any]:
    made = EngineUnderTest(here.core, **engine)
    here.office = replace(here.office, core=replace(here.core, archive_files=made))
    window = open_window(office=here.office)
    window.enter(here.who)
    window.go(Place("archive-box", (here.box,)))
    return window, made


def take_in_scans(window: WindowUnderTest, folder: Path) -> None:
    window.answers.files.append(folder)
    window.screen._choose_folder()


def read_documents(here: ArchiveOffice) -> list[str]:
    page = queries.box_page(here.core, here.who, serial=here.box)
    return [each.name for each in page.documents if each.words_sha256]


def shown_as_read(window: WindowUnderTest) -> list[str]:
    """As the screen has it: while work is under way the books are asked on their own thread alone."""
    return [each.name for each in window.screen._page.documents if each.words_sha256]


def test_every_file_ends_with_its_reason_and_the_others_go_on(
    open_window: OpenWindow, here: ArchiveOffice, tmp_path: Path
) -> None:
    files = (
        a_scan("1.pdf"), a_scan("2.pdf"), bad("3.pdf", Outcome.REFUSED, finding("S-143", Severity.ERROR)),
        bad("4.pdf", Outcome.NEEDS_PERSON, finding("S-151", Severity.WARNING)), a_scan("5.pdf"), a_scan("6.pdf"),
    )  # fmt: skip
    late = Recognition(Outcome.NEEDS_PERSON, findings=(LATE,))
    lost = Recognition(Outcome.DONE, LOST, LOST, pdfa=True)
    window, engine = box_in_window(open_window, here, files=files, ends={1: late, 2: lost})
    take_in_scans(window, tmp_path)
    window.settle()
    assert engine.asked == [4]
    assert read_documents(here) == ["1.pdf", "6.pdf"]
    ends = queries.box_page(here.core, here.who, serial=here.box).files
    assert [(each.outcome, each.reasons) for each in ends] == [
        (Outcome.DONE, ()),
        (Outcome.NEEDS_PERSON, ("S-126",)),
        (Outcome.REFUSED, ("S-143",)),
        (Outcome.NEEDS_PERSON, ("S-151",)),
        (Outcome.DONE, ()),
        (Outcome.DONE, ()),
    ]
    assert window.screen.findings.isVisible()
    assert window.screen.reading.isVisible()
    engine.ends.clear()
    window.screen._start(None)
    window.settle()
    assert len(read_documents(here)) == 4
    assert not window.screen.reading.isVisible()


def test_the_office_answers_while_pages_are_read(open_window: OpenWindow, here: ArchiveOffice, tmp_path: Path) -> None:
    window, engine = box_in_window(open_window, here, files=(a_scan("1.pdf"), a_scan("2.pdf")), holds=True)
    take_in_scans(window, tmp_path)
    window.qtbot.waitUntil(lambda: shown_as_read(window) == ["1.pdf"], timeout=20_000)
    assert window.screen.running.text() == "Leyendo la página 1 de 2"
    answers: list[Lane] = []
    for lane in (Lane.DATABASE, Lane.DOCUMENTS):
        window.program.runner.run(lambda _progress, lane=lane: lane, answers.append, lane=lane)
    window.qtbot.waitUntil(lambda: len(answers) == 2, timeout=20_000)
    assert not engine.served.is_set()
    engine.served.set()
    window.settle()
    assert read_documents(here) == ["1.pdf", "2.pdf"]


def test_what_was_stopped_goes_on_later(open_window: OpenWindow, here: ArchiveOffice, tmp_path: Path) -> None:
    window, engine = box_in_window(open_window, here, files=(a_scan("1.pdf"), a_scan("2.pdf")), holds=True)
    take_in_scans(window, tmp_path)
    window.qtbot.waitUntil(lambda: shown_as_read(window) == ["1.pdf"], timeout=20_000)
    window.screen._stop()
    assert window.screen.running.text() == "Se detiene al terminar esta página…"
    window.settle()
    assert read_documents(here) == ["1.pdf"]
    assert window.screen.reading.isVisible()
    engine.holds = False
    window.screen._start(None)
    window.settle()
    assert read_documents(here) == ["1.pdf", "2.pdf"]
    assert engine.asked == [2, 1]


def test_reading_goes_on_while_the_person_works_elsewhere_and_the_foot_says_how_far_it_is(
    open_window: OpenWindow, here: ArchiveOffice, tmp_path: Path
) -> None:
    window, engine = box_in_window(open_window, here, files=(a_scan("1.pdf"), a_scan("2.pdf")), holds=True)
    take_in_scans(window, tmp_path)
    window.program.navigate(Place("archive"))
    work = window.program.window.foot._work
    window.qtbot.waitUntil(lambda: work.text() == f"Caja {here.box}: Leyendo la página 1 de 2", timeout=20_000)
    assert engine.reading.wait(10)
    window.program.redraw()
    again = window.program.window.foot._work
    assert again.text() == work.text()
    again.click()
    assert window.program.place == Place("archive-box", (here.box,))
    window.qtbot.waitUntil(window.screen.stopping.isVisible, timeout=20_000)
    assert window.screen.running.text() == "Leyendo la página 1 de 2"
    window.program.navigate(Place("archive"))
    engine.served.set()
    window.settle()
    assert not again.isVisible()
    assert window.program.window.foot._words.text() == f"Caja {here.box}: 2 documentos leídos"
    assert read_documents(here) == ["1.pdf", "2.pdf"]


def test_signing_out_and_closing_ask_first_and_stop_reading(
    open_window: OpenWindow, here: ArchiveOffice, tmp_path: Path
) -> None:
    window, engine = box_in_window(open_window, here, files=(a_scan("1.pdf"), a_scan("2.pdf")), holds=True)
    take_in_scans(window, tmp_path)
    window.qtbot.waitUntil(engine.reading.is_set, timeout=20_000)
    window.answers.agrees = False
    window.program._sign_out()
    window.program.window.close()
    assert window.answers.asked[-2:] == ["¿Detener lo que está en curso?"] * 2
    assert window.program.door.actor is not None
    assert window.program.window.isVisible()
    window.answers.agrees = True
    window.program._sign_out()
    window.settle()
    assert window.program.door.actor is None
    assert not window.program.under_way.busy
    assert read_documents(here) == ["1.pdf"]
    window.enter(here.who)
    window.go(Place("archive-box", (here.box,)))
    assert window.screen.reading.isVisible()


def test_what_failed_while_nobody_looked_is_told_until_somebody_comes(
    open_window: OpenWindow, here: ArchiveOffice, tmp_path: Path
) -> None:
    lost = Recognition(Outcome.DONE, LOST, LOST, pdfa=True)
    window, _engine = box_in_window(open_window, here, files=(a_scan("1.pdf"),), ends={0: lost})
    take_in_scans(window, tmp_path)
    window.program.navigate(Place("archive"))
    window.settle()
    work = window.program.window.foot._work
    assert work.text().startswith(f"Caja {here.box}: ")
    assert not window.program.under_way.busy
    window.go(Place("archive-box", (here.box,)))
    assert not work.isVisible()


@pytest.mark.slow
@without_tesseract
def test_a_folder_of_the_scanner_is_read_by_the_real_engine(
    open_window: OpenWindow, here: ArchiveOffice, tmp_path: Path
) -> None:
    folder = tmp_path / "escáner"
    folder.mkdir()
    for number in (1, 2):
        scan = pdf_of(page(dpi=200, wide=5, high=3, lines=3, seed=number), dpi=200)
        (folder / f"{number}.pdf").write_bytes(scan)
    (folder / "3.pdf").write_bytes(b"%PDF-1.7 cut off")
    for each in folder.iterdir():
        settled(each)
    window = open_window(office=here.office)
    window.enter(here.who)
    window.go(Place("archive-box", (here.box,)))
    take_in_scans(window, folder)
    window.qtbot.waitUntil(lambda: not window.program.runner.busy, timeout=90_000)
    files = queries.box_page(here.core, here.who, serial=here.box).files
    assert [each.outcome for each in files] == [Outcome.DONE, Outcome.DONE, Outcome.REFUSED]
    assert read_documents(here) == ["1.pdf", "2.pdf"]


def settled(path: Path) -> None:
    """As if the scanner had put it down some time ago."""
    os.utime(path, (1_700_000_000, 1_700_000_000))
