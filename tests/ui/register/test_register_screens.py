"""The register in the window: looking up, reading a history, deciding on likely same parties, handing out."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from tests.builders_contracts import adopt
from tests.builders_filings import a_filing_office
from tests.builders_register import AUTOMOTIVE, a_register, registered
from ui.screens.register import words
from ui.screens.screen import Place
from unionreg.application.queries import register as queries
from unionreg.domain.filings.filing import Address, OrganisationType
from unionreg.domain.register.export import Rendering, TableName
from unionreg.domain.register.parties import PartyKind
from unionreg.domain.register.union import (
    AffiliationEntry,
    CancellationEntry,
    EntryKind,
    Judgment,
    PadronVersion,
    RegistrationEntry,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.builders_office import OfficeUnderTest
    from tests.ui.window_under_test import WindowUnderTest
    from unionreg.domain.roles import Actor

    OpenWindow = Callable[..., WindowUnderTest]


@pytest.fixture
def office() -> OfficeUnderTest:
    return a_register()


def opened(
    open_window: OpenWindow, office: OfficeUnderTest, place: Place, actor: Actor | None = None
) -> WindowUnderTest:
    window = open_window(office=office)
    window.enter(actor or office.registrar)
    window.go(place)
    return window


def test_a_union_is_looked_up_as_it_is_said_and_its_page_opened(
    open_window: OpenWindow, office: OfficeUnderTest
) -> None:
    window = opened(open_window, office, Place("register"))
    screen = window.screen
    assert screen.table.rows.rowCount() == 5
    screen.search.setText("SIND. NAL. TRABS. IND. AUTOMOTRIS")
    screen._chosen()
    window.settle()
    assert screen.table.rows.row(0).union_id == "1"
    assert "encontrada" in screen.count.text()
    screen._open(screen.table.rows.row(0))
    window.settle()
    assert window.screen.header.title().startswith(AUTOMOTIVE)
    assert window.screen.pill.word() == "Registrada"
    assert window.screen.struck.isHidden()


def test_the_list_is_filtered_and_sorted(open_window: OpenWindow, office: OfficeUnderTest) -> None:
    window = opened(open_window, office, Place("register"))
    screen = window.screen
    screen.state.setCurrentIndex(screen.state.findData("cancelled"))
    window.settle()
    assert [screen.table.rows.row(0).union_id, screen.table.rows.rowCount()] == ["4", 1]
    screen.state.setCurrentIndex(0)
    screen._sort(3)
    screen._sort(3)
    window.settle()
    assert screen.table.rows.row(0).union_id == "1"


def test_an_empty_register_says_where_its_rows_will_come_from(open_window: OpenWindow) -> None:
    here = a_filing_office().office
    window = opened(open_window, here, Place("register"))
    assert window.screen.table.rows.rowCount() == 0
    window.go(Place("employers"))
    assert window.screen.table.rows.rowCount() == 0


def test_who_does_not_keep_the_register_is_told_what_is_struck_out(
    open_window: OpenWindow, office: OfficeUnderTest
) -> None:
    window = opened(open_window, office, Place("union", ("1",)), office.information)
    assert not window.screen.struck.isHidden()
    window.screen._members()
    window.settle()
    assert {window.screen.table.rows.row(place).curp for place in range(3)} == {"█████"}
    assert "testados" in window.screen.note.accessibleName()
    window.go(Place("register-export"))
    assert window.screen.rendering.count() == 1


def test_an_earlier_version_of_the_list_is_read(open_window: OpenWindow, office: OfficeUnderTest) -> None:
    window = opened(open_window, office, Place("union-members", ("1", "Sindicato")))
    screen = window.screen
    assert screen.version.count() == 2
    screen.version.setCurrentIndex(1)
    window.settle()
    assert screen.table.rows.rowCount() == 3
    window.go(Place("union-members", ("1", "Sindicato", "1")))
    assert window.screen.version.currentData() == 1


def test_an_employer_is_looked_up_and_shows_its_contracts(open_window: OpenWindow, office: OfficeUnderTest) -> None:
    with office.core.unit_of_work() as uow:
        adopt(uow)
    window = opened(open_window, office, Place("employers"))
    screen = window.screen
    screen.search.setText("manufacturas")
    screen._chosen()
    window.settle()
    assert screen.table.rows.rowCount() == 2
    screen._open(next(row for row in map(screen.table.rows.row, range(2)) if row.contracts == 1))
    window.settle()
    assert window.screen.header.title() == "Manufacturas Inventadas, S.A. de C.V."
    assert not window.screen.pairs.isHidden()
    assert window.screen.contracts.current_row().number == "CC-1"


def test_a_likely_same_party_is_decided_with_a_reason(open_window: OpenWindow) -> None:
    here = a_register()
    window = opened(open_window, here, Place("likely-same"))
    screen = window.screen
    screen._decide(same=True)
    assert screen.reason_field.error()
    screen.reason.setText("Mismo RFC, mal escrito")
    screen._decide(same=True)
    window.settle()
    assert screen.table.rows.rowCount() == 0
    screen.which.setCurrentIndex(1)
    window.settle()
    assert "Mismo RFC" in screen.verdict.text()
    assert screen.buttons.isHidden()
    screen._open(first=True)
    window.settle()
    assert window.screen.header.title() == "Manufacturas Inventadas, S.A. de C.V."


def test_the_preview_shows_what_a_public_copy_strikes_out_and_the_files_are_written(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    here = a_register()
    window = opened(open_window, here, Place("register-export"))
    screen = window.screen
    screen.table_name.setCurrentIndex(screen.table_name.findData(TableName.MEMBERS.value))
    window.settle()
    assert "curp, domicilio" in screen.note.accessibleName()
    assert screen.preview.rows.row(0)[5] == "█████"
    screen.rendering.setCurrentIndex(screen.rendering.findData(Rendering.OFFICIAL.value))
    window.settle()
    assert "No es para el público" in screen.note.accessibleName()
    assert screen.preview.rows.row(0)[5].startswith("LUXA")
    screen.form.setCurrentIndex(2)
    window.answers.files = [tmp_path, None]
    screen._write()
    window.settle()
    (folder,) = tmp_path.glob("registro-oficial-*")
    assert [path.name for path in folder.iterdir()] == ["registro.json"]
    screen._write()
    window.settle()
    assert len(list(tmp_path.glob("registro-*"))) == 1


def test_the_registered_state_is_saved_for_the_union(open_window: OpenWindow, tmp_path: Path) -> None:
    here = a_filing_office().office
    registered(here)
    window = opened(open_window, here, Place("union", ("1",)))
    window.answers.files = [tmp_path / "estado.aviso", None]
    window.screen._hand_out()
    window.settle()
    assert (tmp_path / "estado.aviso").stat().st_size
    window.screen._hand_out()
    window.settle()
    assert here.log_kinds().count("registered-state-handed-out") == 2


def test_a_union_of_an_earlier_authority_is_entered(open_window: OpenWindow) -> None:
    here = a_filing_office().office
    window = opened(open_window, here, Place("union-earlier"))
    form = window.screen
    form._press()
    assert form.name_field.error()
    assert form.day_field.error()
    for line, said in (
        (form.name, "Sindicato Antiguo"), (form.number, "STPS-10"), (form.authority, "STPS"), (form.day, "01/05/1990"),
        (form.file, "10/1990"),
    ):  # fmt: skip
        line.setText(said)
    form._press()
    window.settle()
    assert window.screen.header.title() == "Sindicato Antiguo"
    union = queries.union_page(here.core, here.registrar, union_id="1").union
    assert union.earlier_files[0].number == "10/1990"


def test_words_of_entries(open_window: OpenWindow, office: OfficeUnderTest) -> None:
    open_window(office=office)
    history = queries.union_page(office.core, office.registrar, union_id="1").history
    assert all(words.detail_of(each.entry) for each in history)
    assert "Tribunal" in words.detail_of(CancellationEntry(Judgment("Tribunal", "7", date(2026, 1, 1))))
    assert "ministerio de ley" in words.detail_of(RegistrationEntry("RA-1", "Unión", True))
    assert "no estaban" in words.detail_of(PadronVersion(2, date(2026, 1, 1), 5, 1, 4, 0, 0, 1, 1, unmatched=1))
    assert "No pertenece" in words.detail_of(AffiliationEntry("", ""))
    assert {words.type_word(each) for each in OrganisationType} >= {"Federación", "Otro"}
    assert words.kind_word(PartyKind.UNION) != words.kind_word(PartyKind.EMPLOYER)
    federation = queries.union_page(office.core, office.registrar, union_id="5").union
    told = dict(words.facts_of(federation))
    assert "ministerio de ley" in told["Fecha de registro"]
    assert words.span(None, None) == ""
    assert Address().is_empty
    assert EntryKind.REGISTRATION in {each.kind for each in history}
