"""A box of old contracts, by keyboard: described, found by words, made public by two people, and on the site."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.builders_office import PASSWORD, StandingClock, an_office_file, with_colleagues
from tests.builders_register import registered
from tests.demo_office import NOW
from tests.journeys.desk import Desk, rows_of
from ui.screens.redaction.marks import MarkState
from unionreg.demo.archive import fill_archive
from unionreg.domain.archive.box import BoxState
from unionreg.domain.archive.document import DocumentState
from unionreg.publishing import full_text

SitDown = Callable[..., Desk]


@pytest.mark.slow
def test_a_box_of_old_contracts_reaches_the_public_site(
    sit_down: SitDown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(full_text, "program", lambda: None)  # the browser's index has tests of its own
    archivist, officer = an_office_with_a_box(tmp_path / "oficina")
    desk = sit_down()
    desk.open(tmp_path / "oficina")

    desk.sign_in(archivist, PASSWORD)
    box = open_the_box(desk)
    document = describe_what_waits(desk, box)
    close(desk, box)
    find(desk, document)
    form = mark(desk, document)

    # A second pair of eyes: who marked it is never who lets it go.
    desk.sign_in(officer, PASSWORD)
    look_and_confirm(desk, form)
    publish(desk, tmp_path / "sitio", document)


def an_office_with_a_box(folder: Path) -> tuple[str, str]:
    """An office on disk with scans that wait in a box; who keeps the archive, and who answers for what is public."""
    clock = StandingClock(NOW)
    office = with_colleagues(an_office_file(folder, clock), clock)
    registered(office)
    fill_archive(office.core, office.archivist)
    office.core.close()
    return office.archivist.username, office.information.username


def open_the_box(desk: Desk) -> str:
    """The box that is being worked on, from the list of boxes; its serial number."""
    desk.go("archive")
    boxes = rows_of(desk.screen.table)
    box: str = next(each.serial for each in boxes if each.progress.state is not BoxState.CLOSED)
    desk.write(desk.screen.label, box)
    desk.press(Qt.Key.Key_Return)
    desk.settle()
    assert (desk.place.screen, desk.place.arguments[0]) == ("archive-box", box)
    return box


def describe_what_waits(desk: Desk, box: str) -> str:
    """Doubtful pages are accepted with a reason; Enter takes what the program proposes. The last document's id."""
    desk.push(desk.screen.loop)
    assert desk.place.screen == "archive-loop"
    last = ""
    while desk.screen.bar.value() < desk.screen.bar.maximum():
        waiting = desk.screen._document
        assert waiting.document_id != last
        last = waiting.document_id
        if desk.screen.flags.isVisible():
            desk.answers.reasons = ["Así está el papel: no se ve mejor."]
            desk.press(Qt.Key.Key_F6)
            desk.settle()
        assert desk.screen.form.year.text().isdigit()
        desk.tab_to(desk.screen.form.title)
        desk.press(Qt.Key.Key_Return)
        desk.settle()
        assert desk.problems() == ""
    assert last
    return last


def close(desk: Desk, box: str) -> None:
    """All is scanned and described: the box goes back to its shelf."""
    desk.go("archive-box", box)
    assert {row.state for row in rows_of(desk.screen.documents)} == {DocumentState.CONFIRMED}
    desk.push(desk.screen.finish)
    desk.push(desk.screen.close_box)
    assert desk.screen.pill.word() == "Cerrada"


def find(desk: Desk, document: str) -> None:
    """Words without accents find it; its page shows the hit."""
    desk.go("search")
    desk.write(desk.screen.field, "vacaciones tabulador GUANAJUATO")
    desk.press(Qt.Key.Key_Return)
    desk.settle()
    links = desk.screen.hits.links
    assert links, desk.screen.count.text()
    desk.push(links[0])
    assert desk.place.screen in {"search-hit", "archive-document"}
    desk.go("archive-document", document)


def mark(desk: Desk, document: str) -> str:
    """Everything that the program proposes is struck out; the id of the form, which waits for a second person."""
    desk.go("public-forms", document)
    desk.push(desk.screen.begin)
    screen = desk.screen
    desk.tab_to(screen.view)
    for _ in range(screen.marks.undecided):
        desk.press(Qt.Key.Key_Return)
    assert all(row.state is MarkState.STRUCK for row in screen.marks.rows)
    form: str = desk.place.arguments[0]
    desk.push(screen.make)
    assert desk.problems() == ""
    return form


def look_and_confirm(desk: Desk, form: str) -> None:
    """The officer sees what goes out beside the original, and lets it go."""
    desk.go("redaction-review", form)
    assert desk.screen.public.page_count
    desk.push(desk.screen.confirm)
    assert desk.problems() == ""


def publish(desk: Desk, folder: Path, document: str) -> None:
    """The site is compared, then written; what was confirmed lies in it."""
    door = desk.program.door
    assert door.core is not None
    with door.core.reading() as uow:
        public = uow.redactions.confirmed_sha256(document)
    assert public
    desk.go("publication-publish", str(folder))
    assert any(public[:12] in row.path for row in rows_of(desk.screen.table))
    assert not folder.exists()
    desk.push(desk.screen.write)
    assert desk.problems() == ""
    assert [path.read_bytes()[:5] for path in folder.rglob("*.pdf") if public[:12] in path.name] == [b"%PDF-"]
