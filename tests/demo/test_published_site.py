"""Nobody's personal data stand on a whole published site: every page, every table, every paper's text."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

import pytest

from tests.demo_office import demo_office
from unionreg.demo.office import OUT, SITE
from unionreg.evidence.pdf_text import read_pdf_text

if TYPE_CHECKING:
    from pathlib import Path

READ = {".html", ".csv", ".json", ".txt", ".pdf"}
PERSONAL = {
    "CURP": r"[A-Z]{4}\d{6}[HMX][A-Z]{2}[B-DF-HJ-NP-TV-ZÑ]{3}[0-9A-Z]\d",
    "RFC of a person": r"(?<![A-Z0-9Ñ&])[A-ZÑ&]{4}\d{6}[A-Z0-9]{3}(?![A-Z0-9])",
    "e-mail": r"[\w.+-]+@[\w-]+\.[A-Za-z]{2,}",
    "telephone": r"(?i)(?:tel[eé]fono|tel\.)\W{0,3}\d[\d ()-]{6,}",
    "home": r"(?i)domicilio particular\W{1,4}[A-ZÁÉÍÓÚÑ]",
}


def text_of(path: Path) -> str:
    content = path.read_bytes()
    return read_pdf_text(content) if path.suffix == ".pdf" else content.decode("utf-8")


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    """Every file of the site that people read, with its text. Packages go out by a decision about what they carry."""
    site = demo_office().folder / OUT / SITE
    return {
        str(path.relative_to(site)): text_of(path)
        for path in sorted(site.rglob("*"))
        if path.suffix in READ and "pagefind" not in path.parts
    }


@pytest.mark.parametrize("what", PERSONAL)
def test_no_text_of_the_site_holds_what_is_personal(texts: dict[str, str], what: str) -> None:
    found = {name: match.group() for name, text in texts.items() if (match := re.search(PERSONAL[what], text))}
    assert found == {}


def test_the_site_has_pages_of_everything(texts: dict[str, str]) -> None:
    sections = {name.split("/")[1] for name in texts if name.startswith("es/") and name.count("/") > 1}
    wanted = {"sindicatos", "contratos", "empleadores", "votaciones", "certificados", "documentos", "folletos"}
    assert wanted <= sections


@pytest.mark.skipif(shutil.which("tesseract") is None, reason="scans keep no text where Tesseract is missing")
def test_the_words_of_scanned_contracts_stand_on_the_site(texts: dict[str, str]) -> None:
    assert any("aguinaldo" in text for name, text in texts.items() if name.startswith("es/documentos/"))
