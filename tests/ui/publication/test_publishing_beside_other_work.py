"""The site is written on a lane of its own: others go on meanwhile, it can be stopped, and nobody needs to wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.builders_office import an_office
from ui.screens.screen import Place
from ui.tasks import CancelledError, Failure, Lane
from unionreg.application import publication_runs
from unionreg.publishing import full_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest

    from tests.ui.window_under_test import WindowUnderTest

    OpenWindow = Callable[..., WindowUnderTest]


def test_what_takes_long_leaves_the_lane_of_the_database_free_and_can_be_stopped(
    open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(full_text, "program", lambda: None)
    office = an_office()
    window = open_window(office=office)
    window.enter(office.information)
    folder = tmp_path / "sitio"
    screen = window.go(Place("publication-publish", (str(folder),)))
    lanes: list[Lane] = []
    run = screen.context.runner.run

    def watched(*given: object, lane: Lane = Lane.DATABASE, **named: object) -> object:
        lanes.append(lane)
        return run(*given, lane=lane, **named)

    monkeypatch.setattr(screen.context.runner, "run", watched)
    screen.write.click()
    window.settle()
    assert lanes[:3] == [Lane.DATABASE, Lane.SCANS, Lane.DATABASE]
    assert (folder / "es/index.html").is_file()
    (folder / "es/index.html").unlink()

    def stopped(*_given: object, **_named: object) -> None:
        raise CancelledError

    monkeypatch.setattr(publication_runs, "write_site", stopped)
    screen.write.setEnabled(True)
    screen.write.click()
    window.settle()
    assert screen.write.isEnabled()
    assert screen.note.isVisibleTo(screen)
    assert not screen.findings.isVisibleTo(screen)
    with office.core.unit_of_work() as uow:
        assert len(uow.publication.runs(9)) == 1


def test_a_publication_whose_page_was_left_is_noted_all_the_same(
    open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(full_text, "program", lambda: None)
    office = an_office()
    window = open_window(office=office)
    window.enter(office.information)
    screen = window.go(Place("publication-publish", (str(tmp_path / "sitio"),)))
    screen._write_out(publication_runs.order_site(office.core, office.information))
    window.go(Place("publication"))
    window.settle()
    assert window.screen.runs.rows.rowCount() == 1
    screen._could_not_write(Failure(CancelledError(), cancelled=True))
