"""Building the frozen program: what can be tried without building it."""

from __future__ import annotations

import importlib.util
import os
import re
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "resources" / "packaging"


def load(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"{name}_under_test", PACKAGING / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def a_build(folder: Path, **files: str) -> Path:
    for name, text in files.items():
        (folder / "inner").mkdir(parents=True, exist_ok=True)
        (folder / "inner" / name).write_text(text, encoding="utf-8")
    return folder


def test_equal_builds_do_not_differ(tmp_path: Path) -> None:
    freeze = load("freeze")
    one, other = a_build(tmp_path / "one", a="1", b="2"), a_build(tmp_path / "other", a="1", b="2")
    assert freeze.differing_files(one, other) == []


def test_a_changed_byte_and_a_missing_file_are_both_named(tmp_path: Path) -> None:
    freeze = load("freeze")
    one, other = a_build(tmp_path / "one", a="1", b="2"), a_build(tmp_path / "other", a="7", c="3")
    assert freeze.differing_files(one, other) == ["inner/a", "inner/b", "inner/c"]


def test_the_trial_hides_this_machines_python_from_the_program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    freeze = load("freeze")
    seen: dict[str, dict[str, str]] = {}

    class Done:
        returncode = 3

    def note(_command: list[str], **options: dict[str, str]) -> Done:
        seen.update(options)
        return Done()

    monkeypatch.setattr(freeze.subprocess, "run", note)
    assert freeze.self_test(tmp_path) == 3
    assert not {"PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV"} & set(seen["env"])
    assert seen["env"]["PATH"] != os.environ["PATH"]


def test_a_build_that_fails_is_told_in_words(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    freeze = load("freeze")

    class Done:
        returncode = 1

    monkeypatch.setattr(freeze.subprocess, "run", lambda *_, **__: Done())
    monkeypatch.setattr(freeze.sys, "argv", ["freeze.py"])
    assert freeze.main() == 2
    assert "PyInstaller did not finish" in capsys.readouterr().err


def test_every_exclusion_of_the_frozen_program_has_its_reason() -> None:
    recipe = (ROOT / "build.spec").read_text(encoding="utf-8")
    block = re.search(r"EXCLUDED = \[\n(.*?)\n\]", recipe, re.DOTALL)
    assert block is not None
    reasons = re.findall(r"#\s+\S.*", block.group(1))
    assert len(reasons) >= 8


def test_the_menu_entry_and_the_file_type_name_the_same_type() -> None:
    named = ET.parse(PACKAGING / "unionreg-mime.xml").getroot()[0].get("type")
    assert f"MimeType={named};" in (PACKAGING / "unionreg.desktop").read_text(encoding="utf-8")


def test_a_double_clicked_file_opens_the_window(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    launch = load("launch")
    file = tmp_path / "acta.asice"
    file.write_bytes(b"")
    opened: list[list[str]] = []
    monkeypatch.setattr("ui.app.main", lambda arguments: opened.append(arguments) or 0)
    assert launch.main([str(file)]) == 0
    assert opened == [[str(file)]]


def test_a_worker_is_the_program_called_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    launch = load("launch")
    done: list[list[str]] = []
    monkeypatch.setattr("unionreg.archive.__main__.main", lambda arguments: done.append(arguments) or 3)
    assert launch.main(["archive-worker", "look", "caja.pdf", "1", "9"]) == 3
    assert done == [["look", "caja.pdf", "1", "9"]]
