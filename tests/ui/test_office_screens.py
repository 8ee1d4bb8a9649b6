"""The office's screens: people, calendars, authorities, log, backups."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.application.test_every_act_of_digitising import BOX, a_document
from tests.builders_office import INVENTED_CALENDAR, START, ListedAuthorities, an_office, authority_facts
from ui.screens.screen import Place
from unionreg.application.published_seals import fingerprint_groups, read_seal
from unionreg.domain.archive.box import Box, Shelf
from unionreg.domain.roles import Role
from unionreg.domain.votes.count import Named

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.ui.window_under_test import WindowUnderTest

    OpenWindow = Callable[..., WindowUnderTest]


@pytest.fixture
def window(open_window: OpenWindow) -> WindowUnderTest:
    """The administrator is signed in."""
    opened = open_window(office=an_office(authorities=ListedAuthorities({b"nueva": (authority_facts("AC NUEVA"),)})))
    assert opened.office is not None
    opened.enter(opened.office.administrator)
    return opened


def test_a_person_is_added_with_roles_and_a_suggested_password(window: WindowUnderTest) -> None:
    screen = window.go(Place("office", ("people", "add")))
    assert len(screen.password.text()) == 19
    screen.full_name.setText("Nora Nueva")
    screen.post.setText("Captura")
    screen.username.setText("nora")
    screen.role_boxes[Role.FIRST_CLERK].setChecked(True)
    screen.add()
    window.settle()
    window.settle()
    assert window.program.place == Place("office", ("people",))
    names = [window.screen.table.rows.row(number).full_name for number in range(window.screen.table.rows.rowCount())]
    assert "Nora Nueva" in names


def test_a_refused_person_gets_links_to_the_fields(window: WindowUnderTest) -> None:
    screen = window.go(Place("office", ("people", "add")))
    screen.add()
    window.settle()
    assert not screen.findings.isHidden()
    assert screen.page.isEnabled()


def test_roles_are_changed_and_the_screen_shows_it(window: WindowUnderTest) -> None:
    assert window.office is not None
    who = window.office.registrar.user_id
    screen = window.go(Place("office", ("people", str(who))))
    assert screen.role_boxes[Role.REGISTRAR].isChecked()
    screen.role_boxes[Role.AUDITOR].setChecked(True)
    screen.change()
    window.settle()
    assert window.office.log_kinds()[-1] == "roles-changed"


def test_a_temporary_password_is_shown_once(window: WindowUnderTest) -> None:
    assert window.office is not None
    screen = window.go(Place("office", ("people", str(window.office.registrar.user_id))))
    screen._reset()
    window.settle()
    window.settle()
    assert "Contraseña temporal de Rosa Ríos" in screen.password_note.accessibleName()


def test_an_account_is_closed_with_a_reason_and_opened_again(window: WindowUnderTest) -> None:
    assert window.office is not None
    screen = window.go(Place("office", ("people", str(window.office.registrar.user_id))))
    screen._close()
    assert window.answers.asked == ["¿Cerrar la cuenta de Rosa Ríos?"]
    window.answers.reasons = ["Cambió de adscripción"]
    screen._close()
    window.settle()
    window.settle()
    assert not screen.row.active
    screen._reopen()
    window.settle()
    window.settle()
    assert screen.row.active


def test_a_year_without_calendar_is_warned_and_loading_one_shows_its_days(
    window: WindowUnderTest, tmp_path: Path
) -> None:
    screen = window.go(Place("office", ("calendars",)))
    assert "2027" in screen.missing.accessibleName()
    file = tmp_path / "2027.json"
    file.write_bytes(INVENTED_CALENDAR.replace(b"2026", b"2027"))
    window.answers.files = [file]
    screen._load_file()
    window.settle()
    window.settle()
    assert {screen.table.rows.row(number).year for number in range(screen.table.rows.rowCount())} == {2026, 2027}
    assert screen.days.rows.rowCount() == 1


def test_a_calendar_that_cannot_be_read_is_told(window: WindowUnderTest, tmp_path: Path) -> None:
    screen = window.go(Place("office", ("calendars",)))
    file = tmp_path / "otro.json"
    file.write_bytes(b"[]")
    window.answers.files = [file]
    screen._load_file()
    window.settle()
    assert not screen.findings.isHidden()
    window.answers.files = [tmp_path / "no existe.json"]
    screen._load_file()
    window.settle()
    assert "no existe.json" in screen.findings.accessibleName()


def test_an_authority_is_added_with_a_reason_and_can_be_removed(window: WindowUnderTest, tmp_path: Path) -> None:
    screen = window.go(Place("office", ("authorities",)))
    file = tmp_path / "nueva.cer"
    file.write_bytes(b"nueva")
    window.answers.files = [file]
    window.answers.reasons = ["Publicada por el SAT"]
    screen._add()
    window.settle()
    window.settle()
    subjects = [screen.table.rows.row(number).subject for number in range(screen.table.rows.rowCount())]
    assert "AC NUEVA" in subjects
    screen.table.selectRow(subjects.index("AC NUEVA"))
    assert screen.remove.isEnabled()
    window.answers.reasons = ["Ya no se usa"]
    screen._remove()
    window.settle()
    window.settle()
    assert screen.table.rows.rowCount() == len(subjects) - 1


def test_the_log_is_filtered_checked_and_exported(window: WindowUnderTest, tmp_path: Path) -> None:
    screen = window.go(Place("office", ("log",)))
    everything = screen._total
    screen.text.setText("Rosa Ríos")
    window.qtbot.waitUntil(lambda: screen._total < everything)
    screen._check()
    window.settle()
    assert "íntegra" in screen.verdict.accessibleName()
    window.answers.files = [tmp_path / "bitacora.csv"]
    screen._export()
    window.settle()
    assert "person-added" in (tmp_path / "bitacora.csv").read_text(encoding="utf-8-sig")


def test_a_place_that_takes_no_file_is_told(window: WindowUnderTest, tmp_path: Path) -> None:
    screen = window.go(Place("office", ("log",)))
    window.answers.files = [tmp_path / "ninguna" / "bitacora.csv"]
    screen._export()
    window.settle()
    assert "bitacora.csv" in screen.findings.accessibleName()


def test_a_backup_is_made_and_checked(window: WindowUnderTest, tmp_path: Path) -> None:
    screen = window.go(Place("office", ("backup",)))
    assert "Aún no" in screen.last.accessibleName()
    window.answers.files = [tmp_path / "respaldo.sqlite", tmp_path / "respaldo.sqlite"]
    screen._make()
    window.settle()
    window.settle()
    assert "Último respaldo" in screen.last.accessibleName()
    screen._look()
    window.settle()
    assert "Íntegro" in screen.facts.accessibleName()


def test_the_archive_is_checked_on_the_page_of_backups(window: WindowUnderTest) -> None:
    assert window.office is not None
    screen = window.go(Place("office", ("backup",)))
    screen.check.click()
    window.settle()
    assert "Íntegro: 0 archivos" in screen.archive.accessibleName()
    kept = window.office.core.vault.put(b"suelto")
    screen.check.click()
    window.settle()
    assert "sobran" in screen.archive.accessibleName()
    with window.office.core.unit_of_work() as uow:
        uow.archive.add_box(Box(BOX, "Caja", Shelf(), START, Named("Abril Arce", "Archivo")))
        uow.archive.add(a_document(kept, "ab" * 32, ""))
    screen.check.click()
    window.settle()
    assert "De 2 archivos faltan 1 y 0" in screen.archive.accessibleName()


def test_the_name_of_the_office_and_who_settles_differences_are_changed(window: WindowUnderTest) -> None:
    assert window.office is not None
    screen = window.go(Place("office"))
    screen.name.setText("Otro nombre")
    screen._rename()
    window.settle()
    screen.both.click()
    window.settle()
    assert window.office.log_kinds()[-2:] == ["office-renamed", "entry-policy-changed"]


def test_an_auditor_sees_the_log_but_may_not_manage_people(open_window: OpenWindow) -> None:
    window = open_window()
    assert window.office is not None
    window.enter(window.office.auditor)
    shown = [tab.id for tab in window.go(Place("office"))._shown]
    assert "log" in shown
    assert "people" not in shown
    assert window.go(Place("office", ("people",))).tab == "overview"


def test_the_public_key_of_the_seal_is_exported(window: WindowUnderTest, tmp_path: Path) -> None:
    screen = window.go(Place("office"))
    target = tmp_path / "sello.json"
    window.answers.files = [None, target]
    screen.publish.click()
    screen.publish.click()
    window.settle()
    assert fingerprint_groups(read_seal(target.read_bytes(), target.name)) == screen.seal.text()
