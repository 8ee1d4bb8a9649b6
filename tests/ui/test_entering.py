"""The way into an office: first run, signing in, a temporary password, signing out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.builders_office import INVENTED_CALENDAR, PASSWORD, QUICK, TEMPORARY, an_office
from ui.screens.screen import Place
from unionreg.application.people import add_person
from unionreg.bootstrap import create_office
from unionreg.domain.roles import Role

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.ui.window_under_test import WindowUnderTest

    OpenWindow = Callable[..., WindowUnderTest]


def type_sign_in(window: WindowUnderTest, username: str, password: str) -> None:
    window.screen.username.setText(username)
    window.screen.password.setText(password)
    window.screen.sign_in()
    window.settle()
    window.settle()


def open_office(window: WindowUnderTest) -> None:
    window.program.open_office(window.answers.files[0] if window.answers.files else _nowhere())
    window.qtbot.waitUntil(lambda: window.program.place.screen == "sign-in")
    window.settle()


def _nowhere() -> Path:
    from pathlib import Path

    return Path("oficina")


def fill_first_run(window: WindowUnderTest, **changes: str) -> Any:
    screen = window.go(Place("first-run"))
    typed = {
        "name": "Oficina Inventada",
        "place": "Toluca",
        "full_name": "Ana Luna",
        "post": "Directora",
        "username": "luna",
        "password": PASSWORD,
        "again": PASSWORD,
    }
    for key, text in {**typed, **changes}.items():
        screen.fill(key, text)
    return screen


def test_the_first_run_makes_an_office_with_its_administrator_and_calendar(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window(create=lambda path, founding: create_office(path, founding, settings=QUICK))
    calendar = tmp_path / "calendario.json"
    calendar.write_bytes(INVENTED_CALENDAR)
    screen = fill_first_run(window)
    window.answers.files = [calendar, tmp_path / "oficina"]
    screen._choose_calendar()
    screen.found()
    window.settle()
    assert window.program.place == Place("sign-in")
    type_sign_in(window, "luna", PASSWORD)
    assert window.program.place == Place("today")
    assert (tmp_path / "oficina" / "office.sqlite").exists()
    calendars = window.go(Place("office", ("calendars",)))
    assert calendars.table.current_row().year == 2026


def test_the_first_run_says_beside_the_field_what_is_missing(open_window: OpenWindow) -> None:
    window = open_window()
    screen = fill_first_run(window, name="", again="otra cosa")
    screen.found()
    assert screen._fields["name"].error() == "Escriba el nombre de la oficina."
    screen.fill("name", "Oficina")
    screen.found()
    assert "no son iguales" in screen._fields["again"].error()
    assert window.answers.asked == []


def test_a_refused_first_run_links_to_the_field(open_window: OpenWindow, tmp_path: Path) -> None:
    window = open_window(create=lambda path, founding: create_office(path, founding, settings=QUICK))
    screen = fill_first_run(window, password="corta", again="corta")
    window.answers.files = [tmp_path / "oficina"]
    screen.found()
    window.settle()
    assert window.screen is screen
    assert not screen.findings.isHidden()
    assert screen.page.isEnabled()
    assert not (tmp_path / "oficina" / "office.sqlite").exists()


def test_a_wrong_password_is_told_and_the_field_emptied(open_window: OpenWindow) -> None:
    window = open_window()
    open_office(window)
    type_sign_in(window, "luna", "equivocada")
    assert "no son correctos" in window.screen.findings.accessibleName()
    assert window.screen.password.text() == ""
    assert window.program.door.actor is None


def test_an_empty_sign_in_says_which_field_is_missing(open_window: OpenWindow) -> None:
    window = open_window()
    open_office(window)
    window.screen.sign_in()
    assert window.screen.name_field.error() == "Escriba su nombre de usuario."
    assert window.screen.secret_field.error() == "Escriba su contraseña."


def test_signing_in_opens_today_with_the_side_bar(open_window: OpenWindow) -> None:
    window = open_window()
    open_office(window)
    type_sign_in(window, "luna", PASSWORD)
    assert window.program.place == Place("today")
    assert not window.program.window.side_bar.isHidden()
    assert "inventado" in window.program.window._invented.text()


def test_a_temporary_password_must_be_changed_first(open_window: OpenWindow) -> None:
    office = an_office()
    add_person(
        office.core,
        office.administrator,
        username="nueva",
        full_name="Nora Nueva",
        post="Captura",
        roles=frozenset({Role.FIRST_CLERK}),
        temporary_password=TEMPORARY,
    )
    window = open_window(office=office)
    open_office(window)
    type_sign_in(window, "nueva", TEMPORARY)
    assert window.program.place == Place("change-password")
    screen = window.screen
    screen.current.setText(TEMPORARY)
    screen.new.setText("otra clave bien larga")
    screen.again.setText("otra clave distinta")
    screen.change()
    assert "no son iguales" in screen.again_field.error()
    screen.again.setText("otra clave bien larga")
    screen.change()
    window.settle()
    window.settle()
    assert window.program.place == Place("today")


def test_signing_out_leads_back_to_the_door_and_is_logged(open_window: OpenWindow) -> None:
    window = open_window()
    office = window.office
    assert office is not None
    window.enter(office.administrator)
    window.program.door.leave()
    window.settle()
    assert window.program.place == Place("sign-in")
    assert window.program.window.side_bar.isHidden()
    assert office.log_kinds()[-1] == "signed-out"


def test_what_is_not_open_to_a_role_is_refused_in_words(open_window: OpenWindow) -> None:
    window = open_window()
    assert window.office is not None
    window.enter(window.office.administrator)
    window.program.navigate(Place("votes"))
    assert window.program.place == Place("today")
    assert "función" in window.program.window.foot._words.text()
