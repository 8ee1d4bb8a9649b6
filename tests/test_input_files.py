"""Files named on the command line: what is too large or endless is refused, pipes are read."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from unionreg import input_files
from unionreg.errors import UnreadableError
from unionreg.input_files import read_bytes, read_text


def refusal_of(path: Path) -> str:
    with pytest.raises(UnreadableError) as refused:
        read_bytes(path)
    return refused.value.code


def test_a_file_of_the_limit_is_read_and_one_byte_more_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(input_files, "LARGEST_INPUT", 10)
    path = tmp_path / "figures.json"
    path.write_bytes(b"x" * 10)
    assert read_bytes(path) == b"x" * 10
    path.write_bytes(b"x" * 11)
    assert refusal_of(path) == "file-too-large"


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="this system has no endless device")
def test_an_endless_device_is_refused_before_it_takes_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(input_files, "LARGEST_INPUT", 1000)
    assert refusal_of(Path("/dev/zero")) == "file-too-large"


@pytest.mark.skipif(not Path("/dev/stdin").exists(), reason="this system has no name for standard input")
def test_a_pipe_is_read() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "unionreg", "decide", "/dev/stdin", "--json"],
        input=b'{"vectors": []}',
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stdout.split()) == (0, [b"{", b'"results":', b"[]", b"}"])


def test_missing_files_folders_and_impossible_names_have_their_own_codes(tmp_path: Path) -> None:
    assert refusal_of(tmp_path / "nothing") == "file-missing"
    assert refusal_of(tmp_path) == "file-is-folder"
    assert refusal_of(tmp_path / "a\0b") == "file-not-readable"


def test_a_file_of_blanks_counts_as_empty(tmp_path: Path) -> None:
    path = tmp_path / "blank.csv"
    path.write_text(" \n\t\n", encoding="utf-8")
    with pytest.raises(UnreadableError, match="file-empty"):
        read_text(path)
