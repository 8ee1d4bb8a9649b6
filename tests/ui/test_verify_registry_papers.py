"""The observer's page takes a registry certificate, and a photograph of its code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.authority import test_authority
from tests.evidence.registry_papers import good
from tests.evidence.test_registry_certificate import picture_of
from ui.screens.screen import Place
from ui.screens.verify import report_presenter as words
from unionreg.texts import Language, load_texts

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.ui.window_under_test import WindowUnderTest

    OpenWindow = Callable[..., WindowUnderTest]


@pytest.fixture
def trust(tmp_path: Path) -> Path:
    folder = tmp_path / "autoridades"
    folder.mkdir()
    (folder / "raiz.cer").write_bytes(test_authority().root)
    (folder / "emisora.cer").write_bytes(test_authority().issuing)
    return folder


def judge(window: WindowUnderTest, *arguments: Path) -> Any:
    window.program.navigate(Place("verify", tuple(map(str, arguments))))
    window.settle()
    window.screen.conditions.at.setText("2026-03-02T12:00:00Z")
    window.screen.conditions.apply.click()
    window.settle()
    return window.screen


def test_a_registry_certificate_is_judged_and_told(open_window: OpenWindow, tmp_path: Path, trust: Path) -> None:
    file = tmp_path / "constancia.pdf"
    file.write_bytes(good())
    screen = judge(open_window(), file, trust)
    assert screen.report["schema"] == "registry-certificate-report-1"
    assert screen.view.sentence.text().startswith("Válido")
    told = words.registered(screen.report, load_texts(Language.ES))
    assert any("Último día de vigencia: 2026-08-29" in line for line in told)
    assert "Sindicato Independiente" in words.paper_words(screen.report)
    assert screen.view.commands.toPlainText().splitlines()[1] == "pdfsig 'constancia.pdf'"
    assert "jq -jcS 'del(.seal)' datos.json" in screen.view.commands.toPlainText()


def test_a_photograph_of_its_code_is_judged(open_window: OpenWindow, tmp_path: Path, trust: Path) -> None:
    file = tmp_path / "foto.png"
    file.write_bytes(picture_of(good()))
    screen = judge(open_window(), file, trust)
    assert screen.report["sealed_paper"]["kind"] == "constancia-representatividad"
    assert any("RS-7K2-2026-000017-8" in line for line in words.registered(screen.report, load_texts(Language.ES)))
