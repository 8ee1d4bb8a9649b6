"""The command line as a whole: help, the window's door, and what happens when something goes wrong."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from unionreg import __main__ as program
from unionreg import cli
from unionreg.errors import ConflictError
from unionreg.texts import Language, load_texts

if TYPE_CHECKING:
    from pathlib import Path


def run_program(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    import os

    clean = {key: value for key, value in os.environ.items() if key not in {"DISPLAY", "WAYLAND_DISPLAY", "LANG"}}
    clean.pop("QT_QPA_PLATFORM", None)
    return subprocess.run(
        [sys.executable, "-m", "unionreg", *arguments],
        env={**clean, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_every_command_has_help_with_an_example() -> None:
    for command in cli.COMMANDS:
        answer = run_program(command, "--help")
        assert answer.returncode == 0
        assert f"unionreg {command}" in answer.stdout


def test_the_list_of_commands_is_complete() -> None:
    answer = run_program("--help")
    assert answer.returncode == 0
    assert all(command in answer.stdout for command in cli.COMMANDS)


def test_an_unknown_command_is_wrong_usage() -> None:
    assert run_program("no-such-command").returncode == 2


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only there Qt ends the process without a display")
@pytest.mark.parametrize(("locale", "words"), [("es_MX.UTF-8", "Aquí no hay pantalla"), ("en_US.UTF-8", "no display")])
def test_without_a_display_the_window_says_what_still_works(locale: str, words: str) -> None:
    answer = run_program(LC_ALL=locale)
    assert answer.returncode == 2
    assert words in answer.stderr


def test_a_file_alone_opens_the_window_but_a_command_does_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "acta.asice"
    package.write_bytes(b"")
    opened: list[list[str]] = []

    def window(arguments: list[str]) -> int:
        opened.append(arguments)
        return 0

    monkeypatch.setattr("ui.app.main", window)
    assert cli.run([str(package)]) == 0
    assert opened == [[str(package)]]


def test_a_mistake_of_ours_is_a_sentence_and_a_report(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    def broken(_arguments: object) -> int:
        raise ZeroDivisionError("broken on purpose")

    monkeypatch.setattr(cli, "run", broken)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert program.main() == 2
    told = capsys.readouterr()
    assert "Traceback" not in told.err
    report = next(tmp_path.glob("unionreg-*.txt"))
    assert str(report) in told.err
    assert "broken on purpose" in report.read_text(encoding="utf-8")


def test_an_expected_failure_is_explained_in_the_chosen_language(tmp_path: Path) -> None:
    (tmp_path / "something.txt").write_text("here first", encoding="utf-8")
    for language in Language:
        answer = run_program("demo", str(tmp_path), "--lang", language.value)
        assert answer.returncode == 2
        assert load_texts(language).get("error.demo-folder-used", folder=str(tmp_path)) in answer.stderr


def test_a_failure_without_words_still_says_its_code() -> None:
    assert cli.explain(ConflictError("no-words-for-this"), load_texts(Language.ES)) == "no-words-for-this"
