"""The window's texts: the catalogues know exactly what the code says, and nothing is left untranslated."""

from __future__ import annotations

import importlib.util
import re
import shutil
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from tests.architecture.sources import ROOT

if TYPE_CHECKING:
    from pathlib import Path
    from types import ModuleType

FOLDER = ROOT / "resources" / "i18n"
PLACEHOLDER = re.compile(r"%(?:\d+|n|L\d+)|\{\w*\}")


@pytest.fixture(scope="module")
def dev() -> ModuleType:
    spec = importlib.util.spec_from_file_location("dev_for_translations", ROOT / "dev.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def catalogue_files() -> list[Path]:
    return sorted(FOLDER.glob("*.ts"))


def messages(path: Path) -> list[tuple[str, ET.Element]]:
    """Context name and message element of every text in use."""
    return [
        (context.findtext("name", ""), message)
        for context in ET.parse(path).getroot().iter("context")
        for message in context.iter("message")
        if message.find("translation") is None
        or message.find("translation").get("type") not in ("vanished", "obsolete")
    ]


def keys(path: Path) -> set[tuple[str, str, str]]:
    return {(name, text.findtext("source", ""), text.findtext("comment", "")) for name, text in messages(path)}


def translated_forms(message: ET.Element) -> list[str]:
    """The translation, or one for each plural form."""
    translation = message.find("translation")
    assert translation is not None
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return forms or [translation.text or ""]


def test_every_catalogue_has_its_spanish_and_its_english_plurals(dev: ModuleType) -> None:
    wanted = {f"{catalogue}_{language}.ts" for catalogue in dev.CATALOGUES for language in ("es_MX", "en")}
    assert wanted - {path.name for path in catalogue_files()} == set()


@pytest.mark.parametrize("path", catalogue_files(), ids=lambda path: path.stem)
def test_every_text_of_the_window_is_translated(path: Path) -> None:
    unfinished = [
        f"{name}: {message.findtext('source')}"
        for name, message in messages(path)
        if message.find("translation").get("type") == "unfinished" or not all(translated_forms(message))
    ]
    assert unfinished == []


@pytest.mark.parametrize("path", catalogue_files(), ids=lambda path: path.stem)
def test_translations_keep_every_placeholder(path: Path) -> None:
    wrong = [
        f"{name}: {message.findtext('source')}"
        for name, message in messages(path)
        for form in translated_forms(message)
        if not form_keeps_placeholders(message, form)
    ]
    assert wrong == []


def form_keeps_placeholders(message: ET.Element, form: str) -> bool:
    """Whether a form has the placeholders of its source; "una boleta" may leave the number out."""
    wanted = set(PLACEHOLDER.findall(message.findtext("source", "")))
    optional = {"%n"} if message.get("numerus") == "yes" else set()
    return wanted - optional <= set(PLACEHOLDER.findall(form)) <= wanted


@pytest.mark.parametrize("path", catalogue_files(), ids=lambda path: path.stem)
def test_catalogues_are_up_to_date_with_the_code(path: Path, dev: ModuleType, tmp_path: Path) -> None:
    copy = tmp_path / path.name
    shutil.copyfile(path, copy)
    catalogue = next(name for name in dev.CATALOGUES if path.name.startswith(f"{name}_"))
    dev.update_translation(copy, catalogue)
    assert keys(copy) == keys(path), "run: python3 dev.py translations"
