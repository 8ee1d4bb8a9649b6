"""Digitising that is killed, starved of room or robbed of its tools: originals stay whole, and it goes on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from tests.builders_scans import page, pdf_of, without_tesseract
from tests.faults.test_full_disk import mounted
from unionreg.archive import recognition
from unionreg.archive.batch import BatchOptions, FolderBatch
from unionreg.archive.recognition import Recognising, recognise
from unionreg.archive.vault import FolderVault
from unionreg.domain.archive.scans import Outcome, PageRef
from unionreg.domain.archive.words import read_words

PAGES = [page(dpi=150, wide=5, high=3, lines=3, seed=seed) for seed in range(1, 5)]
WAIT_SECONDS = 60


def killed_when(box: Path, enough: int) -> None:
    """Start the command and kill it, and only it, once so many pages were read."""
    command = [sys.executable, "-m", "unionreg", "digitise", str(box), "--jobs", "1"]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as run:
        for _ in range(WAIT_SECONDS * 20):
            if len(pages_read(box)) >= enough:
                break
            with suppress(subprocess.TimeoutExpired):
                run.wait(0.05)
        run.kill()


def pages_read(box: Path) -> list[Path]:
    return list((box / "digitised" / "archive" / "jobs").glob("*/kept/*.hocr"))


def recognisers_of(box: Path) -> list[Path]:
    """Processes at work on this box."""
    found = []
    for words in Path("/proc").glob("[0-9]*/cmdline"):
        with suppress(OSError):
            if str(box).encode() in words.read_bytes() and int(words.parent.name) != os.getpid():
                found.append(words)
    return found


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc").is_dir(), reason="looks for the processes to kill in /proc")
@without_tesseract
def test_a_power_cut_in_the_middle_of_a_document_costs_no_page_that_was_read(tmp_path: Path) -> None:
    box = tmp_path / "caja"
    box.mkdir()
    (box / "lote.pdf").write_bytes(pdf_of(*PAGES, dpi=150))
    killed_when(box, 2)
    end = time.monotonic() + 10
    while recognisers_of(box):
        assert time.monotonic() < end, "what it started goes on without it"
    assert 2 <= len(pages_read(box)) <= len(PAGES)
    (job,) = (box / "digitised" / "archive" / "jobs").iterdir()
    before = {path.name: path.stat().st_mtime_ns for path in (job / "kept").glob("*.hocr")}
    seen: list[tuple[str, int, int]] = []

    def watch(step: str, done: int, of: int) -> None:
        seen.append((step, done, of))
        for name, changed in before.items():
            if (job / "kept" / name).exists():
                assert (job / "kept" / name).stat().st_mtime_ns == changed

    made = FolderBatch(box, box / "digitised").run(BatchOptions(progress=watch))
    assert min(done for step, done, _ in seen if step == "read") >= len(before)
    result = made.documents[0].recognition
    assert result is not None
    assert result.outcome is Outcome.DONE
    vault = FolderVault(box / "digitised" / "archive")
    assert all(each.words for each in read_words(vault.read(result.words_sha256)))
    assert vault.check([result.pdf_sha256, result.words_sha256, made.files[0].sha256]).whole
    assert list((vault.folder / "jobs").iterdir()) == []


@pytest.mark.slow
@without_tesseract
def test_a_tesseract_that_is_killed_costs_its_page_and_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = recognition.find_tools() and _real_tesseract()
    programs = tmp_path / "programs"
    programs.mkdir()
    script = f"""#!/bin/sh
case "$*" in *000002_*hocr*) kill -9 $$;; esac
exec {real} "$@"
"""
    (programs / "tesseract").write_text(script)
    (programs / "tesseract").chmod(0o755)
    monkeypatch.setenv("PATH", str(programs), prepend=":")
    vault = FolderVault(tmp_path / "vault")
    digest = vault.put(pdf_of(*PAGES[:3], dpi=150))
    result = recognise([PageRef(digest, number) for number in (1, 2, 3)], vault, Recognising())
    assert result.outcome is Outcome.NEEDS_PERSON
    assert [(each.code, dict(each.params)["pages"]) for each in result.findings if each.params] == [("S-123", "2")]
    assert [bool(each.words) for each in result.pages] == [True, False, True]


def _real_tesseract() -> str:
    from unionreg.archive.tools import find_tesseract

    return find_tesseract() or ""


@pytest.mark.slow
@without_tesseract
def test_a_disk_that_fills_up_during_recognition_leaves_originals_and_what_was_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recognition, "_BYTES_A_PAGE", 0)
    with mounted(tmp_path / "disco", "3m") as disk:
        vault = FolderVault(disk / "vault")
        content = pdf_of(page(dpi=300), page(dpi=300, seed=2), dpi=300)
        digest = vault.put(content)
        result = recognise([PageRef(digest, 1), PageRef(digest, 2)], vault, Recognising())
        assert (result.outcome, [each.code for each in result.findings]) == (Outcome.NEEDS_PERSON, ["S-153"])
        assert vault.read(digest) == content


def test_a_full_disk_while_taking_in_ends_each_file_with_its_reason(tmp_path: Path) -> None:
    box = tmp_path / "caja"
    box.mkdir()
    for number in (1, 2):
        (box / f"{number}.pdf").write_bytes(pdf_of(page(dpi=200, seed=number), dpi=200))
    with mounted(tmp_path / "disco", "200k") as disk:
        made = FolderBatch(box, disk / "out").run(BatchOptions(recognise=False))
        assert [(file.outcome, [each.code for each in file.findings]) for file in made.files] == [
            (Outcome.NEEDS_PERSON, ["S-153"])
        ] * 2
        assert not list((disk / "out" / "archive").rglob("??/??/*"))
    again = FolderBatch(box, tmp_path / "out").run(BatchOptions(recognise=False))
    assert [file.outcome for file in again.files] == [Outcome.DONE] * 2


def test_what_a_crash_left_in_the_folder_of_unfinished_files_is_in_nobodys_way(tmp_path: Path) -> None:
    box = tmp_path / "caja"
    box.mkdir()
    (box / "1.pdf").write_bytes(pdf_of(PAGES[0], dpi=150))
    out = box / "digitised"
    (out / "archive" / "unfinished").mkdir(parents=True)
    (out / "archive" / "unfinished" / "0011223344556677").write_bytes(b"half a file")
    (out / "journal.jsonl").write_text('{"form": 1, "key": {"name"')
    made = FolderBatch(box, out).run(BatchOptions(recognise=False))
    assert made.files[0].kept
    assert json.loads((out / "journal.jsonl").read_text().splitlines()[-1])["file"]["name"] == "1.pdf"
