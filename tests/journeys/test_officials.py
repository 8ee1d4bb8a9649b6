"""A day of the officials: from the definition to the certificate, by keyboard only, each with their own name."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt

from tests.demo_office import copied_demo
from tests.journeys.desk import CTRL, Desk, rows_of
from tests.journeys.signing import sign
from unionreg.application import roll_freezing, rolls
from unionreg.application.rolls import RollOrigin
from unionreg.demo import cast
from unionreg.domain.rolls.roll import RollPurpose, RollSource
from unionreg.domain.votes.rehearsal import invented_people

SitDown = Callable[..., Desk]
CENTRAL = ZoneInfo("America/Mexico_City")

STATION = ("Mesa única", "Bodega de harina, Callejón Supuesto 2", "06/03/2026", "06:00", "18:00", "60", "60", "1", "60")
OFFICIALS = ((cast.OFFICIAL.name, cast.OFFICIAL.rfc, "Funcionaria conciliadora"),)
# Times, then A to the end as printed; null votes are not broken down on this sheet.
SHEET = ("0605", "1800", "1830", "60", "8", "0", "0", "52", "52", "40", "11", "1", "", "", "", "0")
MISREAD = (*SHEET[:9], "11", "40", *SHEET[11:])


def test_a_vote_from_its_definition_to_its_certificate(sit_down: SitDown, tmp_path: Path) -> None:
    office = copied_demo(tmp_path)
    desk = sit_down()
    desk.open(office)

    desk.sign_in(cast.COORDINATOR)
    vote = prepare(desk)
    freeze_the_roll(desk, vote)
    fix(desk)

    # The day of the vote. Two people read the same sheet; the second swaps two figures.
    desk.clock.now = datetime(2026, 3, 6, 19, 0, tzinfo=CENTRAL)
    desk.sign_in(cast.FIRST_CLERK)
    enter(desk, vote, SHEET)
    desk.sign_in(cast.SECOND_CLERK)
    enter(desk, vote, MISREAD)

    desk.sign_in(cast.COORDINATOR)
    settle_the_difference(desk, vote)
    desk.go("result", vote)
    desk.push(desk.screen.close_button)
    assert "Aprobado" in desk.words(desk.screen)

    desk.later(minutes=20)
    desk.sign_in(cast.SIGNER)
    resolve_and_sign(desk, office, vote)
    certify(desk, office, vote)
    reprint(desk, vote, tmp_path)


def prepare(desk: Desk) -> str:
    """The coordinator writes the definition; the id of the vote."""
    desk.go("vote-new")
    desk.write(desk.screen.title, "Revisión inventada, Panificadora La Espiga")
    desk.press(Qt.Key.Key_Return)
    desk.settle()
    assert desk.place.screen == "vote-definition"
    form = desk.screen.form
    desk.write(form.contract, "INV-CCT-0456/2024")
    desk.paste(form.unions.table, ("Sindicato Inventado de la Panificación", "INV-0210/2023"))
    desk.paste(form.employers.table, ("Panificadora Inventada La Espiga, S.A. de C.V.", "PIL110211EF3"))
    desk.write(form.covered, "60")
    desk.write(form.right_to_vote, "60")
    desk.paste(form.stations.table, STATION)
    desk.tab_to(form.calendar)
    desk.press(Qt.Key.Key_Down)
    desk.paste(form.officials.table, *OFFICIALS)
    desk.write(form.certify, "1")
    desk.qtbot.waitUntil(lambda: desk.screen.saving.is_settled, timeout=5000)
    desk.settle()
    return desk.place.arguments[0]


def freeze_the_roll(desk: Desk, vote: str) -> None:
    """Sixty people at the only table, frozen; taking in a spreadsheet has walks of its own."""
    door = desk.program.door
    core, actor = door.core, door.actor
    assert core is not None
    assert actor is not None

    def take_in(_progress: object) -> None:
        origin = RollOrigin(RollSource.UNION, RollPurpose.VOTERS_390TER, date(2026, 3, 1))
        people = tuple(invented_people("jornada", [("mesa-1", 60)]))
        made = rolls.import_people(core, actor, vote_id=vote, people=people, origin=origin, invented=False)
        roll_freezing.freeze_roll(core, actor, vote_id=vote, roll_id=int(made.created[0]))

    desk.program.runner.run(take_in, lambda _nothing: None)
    desk.settle()
    desk.go("vote", vote)
    desk.go("vote-definition", vote)


def fix(desk: Desk) -> None:
    """Freeze the definition; from then on it is shown with its digest."""
    button = desk.screen.show_problems
    desk.qtbot.waitUntil(lambda: desk.screen.saving.is_settled, timeout=5000)
    desk.settle()
    desk.push(button)
    assert desk.problems() == ""
    assert "Fijar la definición" in desk.answers.asked
    assert desk.screen.form is None


def enter(desk: Desk, vote: str, sheet: tuple[str, ...]) -> None:
    """Choose the station, type the sheet box by box, finish."""
    desk.go("stations", vote)
    desk.press(Qt.Key.Key_Return)
    desk.settle()
    assert desk.place.screen == "entry"
    for text in sheet:
        desk.type(text, enter=True)
    if not desk.screen.people.people():
        desk.paste(desk.screen.people.table, ("Elia Ocampo Inventada", "", "Oficina inventada", ""))
    desk.press(Qt.Key.Key_Return, CTRL)
    desk.settle()
    assert desk.place.screen == "stations", desk.problems()


def settle_the_difference(desk: Desk, vote: str) -> None:
    """Only the two boxes that differ are read again, by a third person."""
    station = desk.go("stations", vote).table.current_row().station_id
    desk.go("comparison", vote, station)
    assert list(desk.screen.count.fields) == ["votes.yes", "votes.no"]
    desk.type("40", enter=True)
    desk.type("11", enter=True)
    desk.press(Qt.Key.Key_Space)  # the last Enter led to the button
    desk.settle()
    assert desk.place.screen == "stations"


def resolve_and_sign(desk: Desk, office: Path, vote: str) -> None:
    """The official resolves what the rule gives, has the package made, and signs it."""
    desk.go("result", vote)
    desk.push(desk.screen.form.button)
    assert desk.problems() == ""
    desk.go("signing", vote)
    desk.push(desk.button("Preparar el paquete"))
    sign(desk, office, desk.screen.form.button)
    assert [row.name for row in rows_of(desk.screen.signatures)] == [cast.OFFICIAL.name]


def certify(desk: Desk, office: Path, vote: str) -> None:
    """The certificate is signed and issued."""
    desk.go("certificate", vote)
    sign(desk, office, desk.screen.button)
    assert "La constancia está expedida" in desk.words(desk.screen)


def reprint(desk: Desk, vote: str, folder: Path) -> None:
    """The certificate is looked at, saved, left, and saved again: the same bytes."""
    copies = []
    for name in ("una.pdf", "otra.pdf"):
        papers = desk.go("vote-papers", vote)
        desk.qtbot.waitUntil(lambda: bool(desk.screen.preview.content), timeout=5000)
        assert "onstancia" in papers.table.current_row().title
        desk.answers.files = [folder / name]
        desk.push(papers.preview.save_button)
        copies.append((folder / name).read_bytes())
        assert copies[-1] == papers.preview.content
        desk.go("today")
        desk.later(days=1)
    assert copies[0] == copies[1]
    assert copies[0].startswith(b"%PDF-")
