"""Several files are looked at at once; what comes of it is what one after the other would give."""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING, Self

import pytest

from tests.builders_scans import page, pdf_of
from unionreg.archive import looking
from unionreg.archive.intake import take_in
from unionreg.archive.looking import Looking
from unionreg.archive.many_files import look_at_all
from unionreg.archive.processes import Worker
from unionreg.archive.vault import FolderVault
from unionreg.domain.archive.scans import Outcome, ScanFormat, ScannedFile

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

SMALL = page(dpi=200, wide=4, high=3, lines=3)


def some_files(folder: Path, contents: Sequence[bytes]) -> list[Path]:
    paths = [folder / f"{place}.pdf" for place in range(len(contents))]
    for path, content in zip(paths, contents, strict=True):
        path.write_bytes(content)
    return paths


def into(vault: FolderVault) -> Callable[[Path, Looking], ScannedFile]:
    return lambda path, how: take_in(path, vault, how)


def codes(file: ScannedFile) -> list[str]:
    return [each.code for each in file.findings]


def test_files_come_in_their_order_and_pages_are_counted_together(tmp_path: Path) -> None:
    one, two = pdf_of(SMALL, dpi=200), pdf_of(SMALL, SMALL, dpi=200)
    paths = some_files(tmp_path, (two, b"hola", one, two))
    seen: list[tuple[int, int]] = []
    how = Looking(progress=lambda done, of: seen.append((done, of)), jobs=3)
    made = look_at_all(paths, into(FolderVault(tmp_path / "vault")), how)
    assert [(each.name, len(each.pages), each.known, codes(each)) for each in made] == [
        ("0.pdf", 2, False, []),
        ("1.pdf", 0, False, ["S-142"]),
        ("2.pdf", 1, False, []),
        ("3.pdf", 2, True, ["S-157"]),
    ]
    assert seen[-1] == (6, 6)
    assert all(done < of for done, of in seen[:-1])
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)


def named(name: str, sha256: str, *, known: bool) -> ScannedFile:
    return ScannedFile(name, sha256, 3, ScanFormat.PDF, Outcome.DONE, kept=True, known=known)


@pytest.mark.parametrize("ready_first", [0, 1])
def test_the_first_of_two_copies_is_the_new_one_whichever_was_ready_first(tmp_path: Path, ready_first: int) -> None:
    kept: list[str] = []
    ready = threading.Event()

    def one(path: Path, _how: Looking) -> ScannedFile:
        if path.name != f"{ready_first}.pdf":
            assert ready.wait(10)
        kept.append(path.name)
        ready.set()
        return named(path.name, "ab" * 32, known=len(kept) > 1)

    made = look_at_all([tmp_path / "0.pdf", tmp_path / "1.pdf"], one, Looking(jobs=2))
    assert [(each.known, codes(each)) for each in made] == [(False, []), (True, ["S-157"])]


def test_what_lay_in_the_archive_before_stays_known(tmp_path: Path) -> None:
    made = look_at_all(
        [tmp_path / "0.pdf", tmp_path / "1.pdf"],
        lambda path, _how: named(path.name, "ab" * 32, known=True),
        Looking(jobs=2),
    )
    assert [each.known for each in made] == [True, True]


def test_no_more_processes_are_at_work_than_there_are_cores(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    at_work, most = [0], [0]
    lock = threading.Lock()

    class Counted(Worker):
        def __enter__(self) -> Self:
            with lock:
                at_work[0] += 1
                most[0] = max(most[0], at_work[0])
            return self

        def __exit__(self, *facts: object) -> None:
            with lock:
                at_work[0] -= 1
            super().__exit__(*facts)

    monkeypatch.setattr(looking, "Worker", Counted)
    small = page(dpi=100, wide=2, high=1, lines=1)
    paths = some_files(tmp_path, [pdf_of(*[small] * (18 + place), dpi=100) for place in range(3)])
    made = look_at_all(paths, into(FolderVault(tmp_path / "vault")), Looking(jobs=2))
    assert [len(each.pages) for each in made] == [18, 19, 20]
    assert most == [2]


LOOKS_AT_SOME = """
import json, os, sys
from pathlib import Path
print(json.dumps({"ready": True}), flush=True)
if b"kills" in Path(sys.argv[1]).read_bytes():
    os.abort()
print(json.dumps({"pages": 1}), flush=True)
print(json.dumps({"number": 1, "width": 612, "height": 792, "codes": []}), flush=True)
"""


def test_a_worker_that_dies_is_the_trouble_of_its_own_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looking, "own_command", lambda _work: [sys.executable, "-c", LOOKS_AT_SOME])
    paths = some_files(tmp_path, (b"%PDF-1.7 one", b"%PDF-1.7 kills", b"%PDF-1.7 two"))
    made = look_at_all(paths, into(FolderVault(tmp_path / "vault")), Looking(jobs=2))
    assert [codes(each) for each in made] == [[], ["S-144"], []]


def test_cancelled_nothing_is_begun_any_more(tmp_path: Path) -> None:
    paths = some_files(tmp_path, [pdf_of(SMALL, dpi=200)] * 4)
    vault = FolderVault(tmp_path / "vault")
    asked = threading.Event()
    how = Looking(progress=lambda _done, _of: asked.set(), cancelled=asked.is_set, jobs=1)
    made = look_at_all(paths, into(vault), how)
    assert [(codes(each), each.outcome) for each in made] == [(["S-156"], Outcome.NEEDS_PERSON)] * 4
    assert [path for path in (tmp_path / "vault").rglob("*") if path.is_file()] == []


def test_leaving_early_ends_what_is_at_work(tmp_path: Path) -> None:
    begun = threading.Event()

    def one(path: Path, how: Looking) -> ScannedFile:
        if path.name == "1.pdf":
            assert begun.wait(10)
            raise KeyboardInterrupt
        begun.set()
        while not how.cancelled():
            threading.Event().wait(0.01)
        return named(path.name, "", known=False)

    with pytest.raises(KeyboardInterrupt):
        look_at_all([tmp_path / "1.pdf", tmp_path / "0.pdf"], one, Looking(jobs=2))
