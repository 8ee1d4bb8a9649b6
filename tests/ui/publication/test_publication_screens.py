"""Publication in the window: the package's data are shown, the decision kept, the site looked at and written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.builders_votes import a_signed_vote
from ui.screens.screen import Place
from unionreg.application.queries import publication as queries
from unionreg.domain.publication.site import PackageForm
from unionreg.publishing import full_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest

    from tests.ui.window_under_test import WindowUnderTest

    OpenWindow = Callable[..., WindowUnderTest]


def test_a_package_is_decided_on_and_the_site_is_looked_at_and_written(  # noqa: PLR0915 -- one walk
    open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(full_text, "program", lambda: None)
    here = a_signed_vote()
    window = open_window(office=here.office)
    window.enter(here.office.information)
    screen = window.go(Place("publication"))
    assert screen.packages.rows.rowCount() == 1
    screen.decide.click()
    window.settle()
    package = window.screen
    assert package.carried.rows.rowCount() == 2
    assert not package.signed.isEnabled()
    package.seen.setChecked(True)
    assert package.signed.isEnabled()
    package.reason.setPlainText("Para que cualquiera pueda comprobarlo")
    package.signed.click()
    window.settle()
    view = queries.package_view(here.core, here.office.information, vote_id=here.vote_id)
    assert view.row.decision is not None
    assert view.row.decision.form is PackageForm.SIGNED
    folder = tmp_path / "sitio"
    publish = window.go(Place("publication-publish", (str(folder),)))
    assert publish.write.isEnabled()
    assert not folder.exists()
    publish.write.click()
    window.settle()
    assert (folder / "es/index.html").is_file()
    assert not publish.write.isEnabled()
    screen = window.go(Place("publication"))
    assert screen.runs.rows.rowCount() == 1
    screen.folio.setText("revision")
    window.answers.reasons = ["Está impugnada"]
    screen._withdraw()
    window.settle()
    assert screen.withdrawn.rows.rowCount() == 1
    screen.restore.click()
    window.settle()
    assert screen.withdrawn.rows.rowCount() == 0


def test_a_folder_with_other_files_is_refused_in_words(open_window: OpenWindow, tmp_path: Path) -> None:
    (tmp_path / "tesis.txt").write_text("no borrar", "utf-8")
    here = a_signed_vote()
    window = open_window(office=here.office)
    window.enter(here.office.information)
    screen = window.go(Place("publication-publish", (str(tmp_path),)))
    assert screen.findings.isVisibleTo(screen)
    assert not screen.write.isEnabled()
