"""The command line as a whole: help, the window's door, and what happens when something goes wrong."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from unionreg import __main__ as program
from unionreg import cli
from unionreg.command_parser import CommandParser
from unionreg.errors import ConflictError
from unionreg.texts import Language, load_texts


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
    told_nowhere = "with a name in it"

    def broken(_arguments: object) -> int:
        raise ZeroDivisionError(told_nowhere)

    monkeypatch.setattr(cli, "run", broken)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert program.main() == 2
    told = capsys.readouterr()
    assert "Traceback" not in told.err
    report = next(tmp_path.glob("unionreg-*.txt"))
    assert str(report) in told.err
    written = report.read_text(encoding="utf-8")
    assert "ZeroDivisionError" in written
    assert "with a name in it" not in written


def test_an_expected_failure_is_explained_in_the_chosen_language(tmp_path: Path) -> None:
    (tmp_path / "something.txt").write_text("here first", encoding="utf-8")
    for language in Language:
        answer = run_program("demo", str(tmp_path), "--lang", language.value)
        assert answer.returncode == 2
        assert load_texts(language).get("error.demo-folder-used", folder=str(tmp_path)) in answer.stderr


def test_a_failure_without_words_still_says_its_code() -> None:
    assert cli.explain(ConflictError("no-words-for-this"), load_texts(Language.ES)) == "no-words-for-this"


@pytest.mark.parametrize("command", [*cli.COMMANDS, "program"])
def test_help_speaks_both_languages(command: str) -> None:
    words = [] if command == "program" else [command]
    spanish, english = run_program(*words, "--help", "--lang", "es"), run_program("--lang", "en", *words, "--help")
    assert "uso: unionreg" in spanish.stdout
    assert load_texts(Language.ES, "help").get(f"help.{command}") in spanish.stdout
    assert "Ejemplo" in spanish.stdout
    assert "show this" not in spanish.stdout
    assert load_texts(Language.EN, "help").get(f"help.{command}") in english.stdout
    assert "Example" in english.stdout


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["decide"], "falta FILE"),
        (["decide", "a", "b"], "no se conoce b"),
        (["verify", "a", "--at"], "--at necesita un valor"),
        (["decide", "a", "--lang", "fr"], "--lang no admite 'fr'"),
        (["acta-que-no-existe.asice"], "'acta-que-no-existe.asice' no es una orden ni un archivo"),
        (["package", "sign", "a"], "falta --cer"),
        (["publish", "a", "--serve", "--port", "99999"], "--port lleva un número entero de 0 a 65535, no '99999'"),
        (["publish", "a", "--serve", "--port", "-5"], "--port lleva un número entero de 0 a 65535, no '-5'"),
        (["digitise", "a", "--jobs", "dos"], "--jobs lleva un número entero de 1 a 64, no 'dos'"),
        (["search", "a", "--limit", "9" * 5000], "--limit lleva un número entero de 1 a 200"),
        (
            ["search", "a", "--facet", "color=rojo"],
            "--facet lleva NOMBRE=VALOR, no 'color=rojo'; los nombres son kind,",
        ),
        (
            ["roll", "check", "a", "--cutoff", "ayer"],
            "--cutoff lleva una fecha como 2026-11-30 (año-mes-día), no 'ayer'",
        ),
        (["publish", "a", "--p", "1"], "--p puede ser --port, --password-file, --preview; escríbalo completo"),
        (["publish", "a", "--preview=sí"], "--preview no lleva valor, y se le dio 'sí'"),
    ],
)
def test_wrong_usage_is_told_in_spanish(
    words: list[str], told: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LC_ALL", "es_MX.UTF-8")
    assert cli.run(words) == 2
    answer = capsys.readouterr()
    assert told in answer.err
    assert "--help" in answer.err
    assert answer.out == ""


def test_a_refusal_without_words_of_ours_is_passed_on(capsys: pytest.CaptureFixture[str]) -> None:
    parser = CommandParser(prog="unionreg", texts=load_texts(Language.EN, "help"))
    with pytest.raises(SystemExit):
        parser.error("something new")
    assert "something new" in capsys.readouterr().err


def test_the_language_is_taken_before_and_after_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    for words in (["--lang", "en", "decide", "nothing"], ["decide", "nothing", "--lang=en"]):
        assert cli.run(words) == 2
        assert "There is no file nothing" in capsys.readouterr().err


def test_a_language_alone_opens_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr("ui.app.main", lambda _arguments: 7)
    assert cli.run(["--lang", "en"]) == 7


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere names of files are always text")
def test_a_file_name_that_is_no_text_is_shown_escaped() -> None:
    answer = run_program("decide", "n\udcff.json", LC_ALL="en_US.UTF-8")
    assert answer.returncode == 2
    assert "There is no file n\\udcff.json" in answer.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
def test_a_full_disk_is_told_in_a_sentence(tmp_path: Path) -> None:
    votes = tmp_path / "votes.json"
    votes.write_text('{"vectors": []}', encoding="utf-8")
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "unionreg", "decide", str(votes), "--json", "--lang", "en"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert (done.returncode, done.stderr) == (2, load_texts(Language.EN, "help").get("help.disk-full") + "\n")


def test_a_reader_that_leaves_early_is_no_failure(tmp_path: Path) -> None:
    votes = tmp_path / "votes.json"
    votes.write_text('{"vectors": [' + ",".join(["{}"] * 5000) + "]}", encoding="utf-8")
    program_run = subprocess.Popen(
        [sys.executable, "-m", "unionreg", "decide", str(votes), "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert program_run.stdout is not None
    program_run.stdout.close()
    assert program_run.stderr is not None
    assert program_run.stderr.read() == b""
    program_run.stderr.close()
    assert program_run.wait() == 0


def test_an_output_that_the_shell_closed_is_no_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    votes = tmp_path / "votes.json"
    votes.write_text('{"vectors": []}', encoding="utf-8")
    monkeypatch.setattr(sys, "stdout", None)
    assert cli.run(["decide", str(votes), "--json"]) == 0


def test_a_failure_of_the_system_that_is_not_a_full_disk_is_a_mistake_of_ours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_arguments: object, _console: object) -> int:
        raise PermissionError("not foreseen")

    monkeypatch.setattr("unionreg.commands.decide.run", broken)
    with pytest.raises(PermissionError):
        cli.run(["decide", str(tmp_path)])
