"""The script that sets up a checkout: what can be tried without setting one up."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def dev() -> ModuleType:
    spec = importlib.util.spec_from_file_location("dev_under_test", ROOT / "dev.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_uses_only_the_standard_library() -> None:
    program = "import sys; before = set(sys.modules); import dev; print(*(set(sys.modules) - before))"
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", f"import sys; sys.path.insert(0, {str(ROOT)!r}); {program}"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert {name.split(".")[0] for name in done.stdout.split()} <= sys.stdlib_module_names | {"dev"}


def test_help_names_every_command(dev: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        dev.main(["--help"])
    words = capsys.readouterr().out.split()
    assert set(dev.COMMANDS) <= set(words)


def test_refuses_an_old_python_in_one_sentence(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "OLDEST_PYTHON", (99, 0))
    assert dev.main(["test"]) == 2
    assert "needs Python 3.11 or newer" in capsys.readouterr().out


def test_finds_a_package_with_its_hashes_in_the_lock(dev: ModuleType) -> None:
    block = dev.locked_block("pip")
    assert block.startswith("pip==")
    assert block.count("==") == 1
    assert block.count("--hash=sha256:") >= 1


def test_says_so_when_the_lock_lacks_a_package(dev: ModuleType) -> None:
    with pytest.raises(dev.StopError, match="does not name no-such-package"):
        dev.locked_block("no-such-package")


def test_every_locked_package_has_a_hash_and_no_address(dev: ModuleType) -> None:
    text = dev.LOCK.read_text(encoding="utf-8")
    assert "://" not in text
    names = [line.split("==")[0] for line in text.splitlines() if line[:1].isalnum()]
    assert names
    assert [name for name in names if "--hash=" not in dev.locked_block(name)] == []


def test_every_window_source_belongs_to_exactly_one_catalogue(dev: ModuleType) -> None:
    listed = [path for catalogue in dev.CATALOGUES for path in dev.catalogue_sources(catalogue)]
    assert sorted(listed) == sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "ui").rglob("*.py"))


def test_gives_the_line_to_paste_when_it_may_not_install(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "administrator_prefix", lambda: None)
    with pytest.raises(dev.StopError, match="apt-get install -y --no-install-recommends libgl1"):
        dev.install_system_packages(("libgl1",), why="Qt misses libraries")


def test_names_packages_of_other_systems_and_that_they_were_never_tried(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev.shutil, "which", lambda program: "/usr/bin/dnf" if program == "dnf" else None)
    line = dev.line_to_paste(("libgl1",))
    assert "sudo dnf install" in line
    assert "never tried" in line


def test_a_failed_step_stops_with_what_the_program_said(dev: ModuleType) -> None:
    with pytest.raises(dev.StopError, match="Counting did not work") as caught:
        dev.quietly([sys.executable, "-c", "raise SystemExit('no more numbers')"], purpose="Counting")
    assert "no more numbers" in str(caught.value)


def test_a_missing_program_counts_as_failed(dev: ModuleType) -> None:
    assert dev.attempt([str(ROOT / "no-such-program")]).returncode != 0


def test_no_display_is_usable_when_qt_is_told_to_stay_off_the_screen(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert not dev.display_usable()


def test_the_demo_never_clears_a_folder_that_is_not_a_demo(dev: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "precious.txt").write_text("keep me", encoding="utf-8")
    with pytest.raises(dev.StopError, match="not an earlier demo"):
        dev.demo_without_display(tmp_path)
    assert (tmp_path / "precious.txt").exists()


def test_chosen_files_run_in_one_process_and_a_whole_run_in_several(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[list[str]] = []

    def note(command: list[str], **_: str) -> int:
        seen.append(command)
        return 0

    monkeypatch.setattr(dev, "show", note)
    monkeypatch.setattr(dev.os, "cpu_count", lambda: 2)
    dev.command_test(["tests/test_dev.py", "-x"])
    dev.command_test(["-m", "slow"])
    assert "auto" not in seen[0]
    assert "auto" in seen[1]
    assert seen[1][-2:] == ["-m", "slow"]


def test_translations_of_an_unknown_catalogue_are_refused(dev: ModuleType) -> None:
    with pytest.raises(dev.StopError, match="there is no catalogue nowhere"):
        dev.command_translations(["nowhere"])


@pytest.mark.skipif(os.name != "posix", reason="the stamp's folder part is compared as a path")
def test_another_folder_needs_its_own_environment(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    here = dev.fingerprint()
    monkeypatch.setattr(dev, "ROOT", ROOT / "tests" / "..")
    assert dev.fingerprint() != here


@pytest.fixture
def apart(dev: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    """The script with an environment of its own, and nothing installed for real."""
    monkeypatch.setattr(dev, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(dev, "STAMP", tmp_path / ".venv" / "stamp")
    monkeypatch.setattr(dev, "UNFINISHED", tmp_path / ".venv-unfinished")
    monkeypatch.setattr(dev.shutil, "which", lambda _name: None)
    (tmp_path / ".venv").mkdir()
    (tmp_path / ".venv" / "half-written").touch()
    return dev


def test_a_set_up_that_was_cut_short_begins_anew(apart: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    def cut_short() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(apart, "install_with_pip", cut_short)
    with pytest.raises(KeyboardInterrupt):
        apart.install_dependencies()
    assert (apart.VENV / "half-written").exists()
    monkeypatch.setattr(apart, "install_with_pip", lambda: None)
    apart.install_dependencies()
    assert not apart.VENV.exists()


def test_a_set_up_that_failed_in_order_is_kept(apart: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    def without_network() -> None:
        raise apart.StopError("no network")

    monkeypatch.setattr(apart, "install_with_pip", without_network)
    for _ in range(2):
        with pytest.raises(apart.StopError, match="no network"):
            apart.install_dependencies()
    assert (apart.VENV / "half-written").exists()


def test_the_environment_that_runs_the_script_is_never_cleared(
    apart: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "prefix", str(apart.VENV))
    with pytest.raises(apart.StopError, match="system's Python"):
        apart.remove_venv()
    assert apart.VENV.exists()


def test_says_which_package_brings_pip(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(dev.StopError, match="apt-get install python3-pip"):
        dev.put_pip_into_venv()


def test_a_display_opens_the_window_on_a_copy_that_disappears(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    commands: list[list[str]] = []

    def note(command: list[str], **_: str) -> int:
        commands.append(command)
        return 0

    monkeypatch.setattr(dev, "display_usable", lambda: True)
    monkeypatch.setattr(dev, "show", note)
    assert dev.command_demo([]) == 0
    made, opened = commands
    assert made[-2] == "demo"
    assert opened[-2] == "--office"
    assert made[-1] == opened[-1]
    assert not Path(made[-1]).parent.exists()


def test_an_office_that_was_kept_is_opened_again_only_when_it_is_whole(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    commands: list[str] = []

    def note(command: list[str], **_: str) -> int:
        commands.append(command[-2])
        return 0

    monkeypatch.setattr(dev, "display_usable", lambda: True)
    monkeypatch.setattr(dev, "show", note)
    office = tmp_path / dev.DEMO_OFFICE
    office.mkdir()
    assert dev.command_demo([str(tmp_path)]) == 0
    (office / "LEEME.txt").touch()
    assert dev.command_demo([str(tmp_path)]) == 0
    assert commands == ["demo", "--office", "--office"]


def test_without_a_display_the_demo_names_what_it_left(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def make(command: list[str], **_: str) -> int:
        folder = Path(command[-1])
        for name in ("out/acta.asice", "out/constancia.pdf") if command[-2] == "demo" else ("hoy.png",):
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(b"")
        return 0

    monkeypatch.setattr(dev, "show", make)
    assert dev.demo_without_display(tmp_path / "demo") == 0
    said = capsys.readouterr().out
    assert "1 pictures of screens" in said
    assert "acta.asice" in said
    assert "constancia.pdf" in said


def test_a_demo_that_leaves_nothing_is_a_mistake(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(dev, "show", lambda command, **_: 0)
    with pytest.raises(dev.StopError, match="a mistake of the program"):
        dev.demo_without_display(tmp_path / "demo")


def test_check_names_what_is_not_good(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "show", lambda command, **_: int("mypy" in command))
    assert dev.command_check([]) == 1
    assert "not good: types" in capsys.readouterr().out
