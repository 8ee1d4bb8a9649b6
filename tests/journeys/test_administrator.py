"""The first day of a new office, a forgotten password, and a look into the log."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt

from tests.builders_office import INVENTED_CALENDAR
from tests.journeys.desk import Desk, rows_of
from unionreg.domain.roles import Role

SitDown = Callable[..., Desk]
FIRST = "cuatro palabras bien raras"
SECOND = "lluvia tejado farol nopal"
NEW = "otra vez palabras raras"


def test_the_first_day_of_an_office_and_a_forgotten_password(sit_down: SitDown, tmp_path: Path) -> None:
    desk = sit_down()
    found_an_office(desk, tmp_path)
    desk.sign_in("luna", FIRST)
    assert desk.place.screen == "today"

    # A second administrator: alone, nobody could help who forgets a password.
    given = add_person(desk, "Rosa Sol Inventada", "rosa", Role.ADMINISTRATOR)
    desk.sign_in("rosa", given)
    assert desk.place.screen == "change-password"
    change_password(desk, given, SECOND)
    assert desk.place.screen == "today"

    # The first administrator forgot the password; the second one gives another for a day.
    people = desk.go("office", "people").table
    luna = next(row for row in rows_of(people) if row.username == "luna")
    desk.go("office", "people", str(luna.user_id))
    desk.push(desk.screen.reset)
    lent = desk.words(desk.screen.password_note).split(": ")[1].split(". ")[0]
    desk.sign_in("luna", lent)
    change_password(desk, lent, NEW)
    assert desk.place.screen == "today"

    # Everything stands in the log, which can be searched, taken away and checked.
    read_the_log(desk, tmp_path)


def found_an_office(desk: Desk, folder: Path) -> None:
    calendar = folder / "calendario-2026.json"
    calendar.write_bytes(INVENTED_CALENDAR)
    desk.push(desk.screen.office)
    desk.push(desk.screen.found_new)
    form = desk.screen
    typed = {
        "name": "Centro Inventado de Conciliación",
        "place": "Toluca",
        "full_name": "Ana Luna Inventada",
        "post": "Directora",
        "username": "luna",
        "password": FIRST,
        "again": FIRST,
    }
    for name, text in typed.items():
        desk.write(form._lines[name], text)
    desk.answers.files = [calendar, folder / "oficina"]
    desk.push(desk.button("Elegir un calendario"))
    desk.push(form.make)
    assert desk.place.screen == "sign-in"
    assert (folder / "oficina" / "office.sqlite").exists()


def add_person(desk: Desk, full_name: str, username: str, role: Role) -> str:
    """Add somebody; the temporary password that the program suggests."""
    form = desk.go("office", "people", "add")
    password: str = form.password.text()
    desk.write(form.full_name, full_name)
    desk.write(form.post, "Administración")
    desk.write(form.username, username)
    desk.push(form.role_boxes[role])
    desk.push(form.save)
    assert desk.problems() == ""
    return password


def change_password(desk: Desk, current: str, new: str) -> None:
    form = desk.screen
    desk.write(form.current, current)
    desk.write(form.new, new)
    desk.write(form.again, new)
    desk.press(Qt.Key.Key_Return)
    desk.settle()
    assert desk.problems() == ""


def read_the_log(desk: Desk, folder: Path) -> None:
    log = desk.go("office", "log")
    everything = log.table.model().rowCount()
    desk.write(log.text, "rosa")
    desk.qtbot.waitUntil(lambda: 0 < log.table.model().rowCount() < everything, timeout=5000)
    desk.settle()
    desk.push(log.check)
    assert "La cadena está íntegra" in desk.words(log.verdict)
    desk.answers.files = [folder / "bitacora.csv"]
    desk.push(log.export)
    with (folder / "bitacora.csv").open(encoding="utf-8-sig", newline="") as file:
        taken = list(csv.DictReader(file))
    assert taken
    assert all("rosa" in "".join(row.values()).lower() for row in taken)
