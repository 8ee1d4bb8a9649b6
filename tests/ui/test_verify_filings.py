"""The observer's page takes filings and notices of offices: verdict in words, what they hold, how to check by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.evidence.filings import sealed, signed, unsigned
from ui.screens.screen import Place
from ui.screens.verify import report_presenter as words

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.ui.window_under_test import WindowUnderTest

    OpenWindow = Callable[..., WindowUnderTest]


def judge(window: WindowUnderTest, file: Path) -> Any:
    window.program.navigate(Place("verify", (str(file),)))
    window.settle()
    window.screen.conditions.at.setText("2026-03-04T12:00:00Z")
    window.screen.conditions.apply.click()
    window.settle()
    return window.screen


def test_a_filing_is_judged_told_and_compared_with_its_paper(open_window: OpenWindow, tmp_path: Path) -> None:
    file = tmp_path / "registro.tramite"
    file.write_bytes(signed())
    screen = judge(open_window(), file)
    assert screen.report["schema"] == "filing-report-1"
    assert screen.view.sentence.text() == "Válido, con observaciones. El trámite está completo."
    assert "filing/data.json" in screen.view.commands.toPlainText()
    assert "openssl pkeyutl" in screen.view.commands.toPlainText()
    assert screen.view.digest is not None


def test_an_unsigned_filing_says_that_the_paper_is_signed(open_window: OpenWindow, tmp_path: Path) -> None:
    file = tmp_path / "registro.tramite"
    file.write_bytes(unsigned())
    screen = judge(open_window(), file)
    assert "openssl" not in screen.view.commands.toPlainText()
    lines = words.check_lines(screen.report, screen.context.messages.texts)
    to_read, good = words.worst_first(lines)
    assert [line.code for line in to_read] == ["G-501", "G-207", "G-801"]
    assert good[-1].text == "Sin firma electrónica: 27 comprobaciones de firmas no aplican"
    assert screen.report["summary"]["not_checked"] == 29
    assert words.count_words(words.summary(screen.report)).endswith("27 no aplican")
    file.write_bytes(unsigned().replace(b'"filing-data-1"', b'"filing-data-2"'))
    screen = judge(open_window(), file)
    assert screen.view.sentence.text().startswith("Ilegible. No es un trámite completo")


@pytest.mark.parametrize(("broken", "begins"), [(False, "El sello del aviso es correcto"), (True, "Alterado.")])
def test_a_notice_is_judged_by_its_seal(open_window: OpenWindow, tmp_path: Path, broken: bool, begins: str) -> None:
    file = tmp_path / "prevencion.aviso"
    file.write_bytes(sealed()[:-1] + b"x" if broken else sealed())
    screen = judge(open_window(), file)
    assert screen.report["schema"] == "notice-report-1"
    assert screen.view.sentence.text().startswith(begins)
