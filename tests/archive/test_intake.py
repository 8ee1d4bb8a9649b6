from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.builders_scans import bars, page, pdf_of, saved
from unionreg.archive import intake, looking
from unionreg.archive.intake import take_in
from unionreg.archive.looking import Looking, look_at
from unionreg.archive.processes import Worker
from unionreg.archive.vault import FolderVault
from unionreg.domain.archive.scans import Outcome, ScanFormat, ScannedFile
from unionreg.errors import UnreadableError

SMALL = page(dpi=200, wide=4, high=3, lines=3)
GOOD = pdf_of(SMALL, dpi=200)


def taken(tmp_path: Path, name: str, content: bytes | None, how: Looking | None = None) -> ScannedFile:
    """The file written and taken in; None leaves it unwritten."""
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    return take_in(path, FolderVault(tmp_path / "vault"), how or Looking())


def codes(file: ScannedFile) -> list[str]:
    return [each.code for each in file.findings]


def test_a_good_file_is_kept_and_its_pages_are_judged(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    file = taken(tmp_path, "acta.pdf", GOOD, Looking(progress=lambda done, of: seen.append((done, of))))
    assert (file.outcome, file.format, file.kept, file.known) == (Outcome.DONE, ScanFormat.PDF, True, False)
    (only,) = file.pages
    assert (only.number, only.dpi, only.blank) == (1, 200, False)
    assert FolderVault(tmp_path / "vault").read(file.sha256) == GOOD
    assert (tmp_path / "acta.pdf").read_bytes() == GOOD
    assert seen == [(1, 1)]
    again = taken(tmp_path, "copia.pdf", GOOD)
    assert (again.sha256, again.known, codes(again), again.outcome) == (file.sha256, True, ["S-157"], Outcome.DONE)


def test_bars_on_a_page_come_along(tmp_path: Path) -> None:
    file = taken(tmp_path, "hoja.png", saved(bars("UNIONREG-SEPARA-DOCUMENTO"), "PNG", dpi=(150, 150)))
    assert [each.codes for each in file.pages] == [("UNIONREG-SEPARA-DOCUMENTO",)]
    assert file.outcome is Outcome.DONE


@pytest.mark.parametrize(
    ("content", "code", "outcome"),
    [
        (b"", "S-141", Outcome.REFUSED),
        (b"hola", "S-142", Outcome.REFUSED),
        (b"%PDF-1.7 nothing", "S-144", Outcome.REFUSED),
        (None, "S-151", Outcome.NEEDS_PERSON),
    ],
    ids=["empty", "text", "broken", "gone"],
)
def test_what_cannot_be_taken_in_ends_with_its_reason_and_is_not_kept(
    tmp_path: Path, content: bytes | None, code: str, outcome: Outcome
) -> None:
    file = taken(tmp_path, "x.pdf", content)
    assert (codes(file), file.outcome, file.kept, file.pages) == ([code], outcome, False, ())
    assert not list((tmp_path / "vault").rglob("??/??/*"))


def test_a_folder_a_pipe_and_a_file_too_large_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "carpeta.pdf").mkdir()
    os.mkfifo(tmp_path / "tubo.pdf")
    assert codes(taken(tmp_path, "carpeta.pdf", None)) == ["S-148"]
    assert codes(taken(tmp_path, "tubo.pdf", None)) == ["S-148"]
    monkeypatch.setattr(intake, "LARGEST_FILE", 10)
    assert codes(taken(tmp_path, "grande.pdf", GOOD)) == ["S-147"]


def test_a_name_that_turns_the_writing_is_shown_harmless_and_the_file_taken(tmp_path: Path) -> None:
    file = taken(tmp_path, "acta\u202efdp\n.exe", GOOD)
    assert file.name == "acta□fdp□.exe"
    assert (codes(file), file.outcome) == (["S-158"], Outcome.DONE)


@pytest.mark.parametrize("name", ["n" * 240 + ".pdf", "an\u0303o 1998.pdf", "acta\u3000final.pdf"])
def test_a_long_name_and_one_written_in_pieces_hide_nothing(tmp_path: Path, name: str) -> None:
    assert codes(taken(tmp_path, name, GOOD)) == []


def test_a_link_that_leads_nowhere_is_told_as_one(tmp_path: Path) -> None:
    (tmp_path / "enlace.pdf").symlink_to(tmp_path / "no hay.pdf")
    file = taken(tmp_path, "enlace.pdf", None)
    assert (codes(file), file.outcome) == (["S-149"], Outcome.NEEDS_PERSON)


def test_a_full_disk_of_the_processes_is_no_question_of_permission(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_all: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(intake, "look_at", full)
    assert codes(taken(tmp_path, "a.pdf", GOOD)) == ["S-153"]


def test_a_file_that_grows_while_it_is_read_is_left_for_the_next_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.pdf").write_bytes(GOOD)
    honest = FolderVault._write

    def written(vault: FolderVault, source: object, target: Path) -> str:
        with (tmp_path / "a.pdf").open("ab") as stream:
            stream.write(b"more")
        return honest(vault, source, target)  # type: ignore[arg-type]

    monkeypatch.setattr(FolderVault, "_write", written)
    file = taken(tmp_path, "a.pdf", None)
    assert (codes(file), file.outcome, file.kept) == (["S-152"], Outcome.NEEDS_PERSON, False)


def test_a_file_that_vanishes_while_it_is_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.pdf").write_bytes(GOOD)
    honest = FolderVault._write

    def gone(vault: FolderVault, source: object, target: Path) -> str:
        (tmp_path / "a.pdf").unlink()
        return honest(vault, source, target)  # type: ignore[arg-type]

    monkeypatch.setattr(FolderVault, "_write", gone)
    assert codes(taken(tmp_path, "a.pdf", None)) == ["S-151"]


def test_a_full_disk_keeps_nothing_by_halves_and_asks_for_a_person(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    file = taken(tmp_path, "a.pdf", GOOD)
    assert (codes(file), file.outcome, file.kept) == (["S-153"], Outcome.NEEDS_PERSON, False)
    assert not [each for each in (tmp_path / "vault").rglob("*") if each.is_file()]


def test_somebody_may_stop_it(tmp_path: Path) -> None:
    assert codes(taken(tmp_path, "a.pdf", GOOD, Looking(cancelled=lambda: True))) == ["S-156"]


def fake_worker(monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    """Puts a short script in the place of the process that looks at pages; it is given the same words."""
    import sys

    monkeypatch.setattr(looking, "own_command", lambda _work: [sys.executable, "-c", script])


DIES_AT_TWO = """
import json, os, sys
first, last = int(sys.argv[2]), int(sys.argv[3])
print(json.dumps({"pages": 4}), flush=True)
for number in range(first, min(last, 4) + 1):
    if number == 2:
        os.abort()
    print(json.dumps({"number": number, "width": 612, "height": 792, "codes": []}), flush=True)
"""


def test_a_page_that_kills_the_reader_is_told_and_the_others_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake_worker(monkeypatch, DIES_AT_TWO)
    looked = look_at(tmp_path / "a.pdf", Looking())
    assert ([page.number for page in looked.pages], looked.unreadable) == ([1, 3, 4], [2])


def test_a_page_that_takes_for_ever_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake_worker(monkeypatch, DIES_AT_TWO.replace("os.abort()", "import time; time.sleep(600)"))
    looked = look_at(tmp_path / "a.pdf", Looking(seconds=1.5))
    assert ([page.number for page in looked.pages], looked.unreadable) == ([1, 3, 4], [2])


def test_a_file_that_kills_the_reader_at_once_is_broken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake_worker(monkeypatch, "import os; print('{\"ready\": true}', flush=True); os.abort()")
    with pytest.raises(UnreadableError, match="scan-broken"):
        look_at(tmp_path / "a.pdf", Looking())


COMES_LATER = """
import json, os, sys
from pathlib import Path
tries = Path(sys.argv[1] + ".tries")
before = tries.read_text() if tries.exists() else ""
tries.write_text(before + "x")
if len(before) < 2:
    os.abort()
print(json.dumps({"ready": True}), flush=True)
print(json.dumps({"pages": 1}), flush=True)
print(json.dumps({"number": 1, "width": 612, "height": 792, "codes": []}), flush=True)
"""


def test_a_reader_that_dies_before_it_saw_the_file_is_started_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake_worker(monkeypatch, COMES_LATER)
    looked = look_at(tmp_path / "a.pdf", Looking())
    assert ([page.number for page in looked.pages], looked.unreadable) == ([1], [])


def test_a_reader_that_never_comes_says_nothing_about_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake_worker(monkeypatch, "import os; os.abort()")
    (tmp_path / "a.pdf").write_bytes(pdf_of(SMALL, dpi=200))
    file = take_in(tmp_path / "a.pdf", FolderVault(tmp_path / "vault"), Looking())
    assert (file.outcome, [each.code for each in file.findings]) == (Outcome.NEEDS_PERSON, ["S-160"])
    assert not file.kept


def test_a_reader_that_dies_again_and_again_is_not_asked_two_thousand_times(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake_worker(monkeypatch, "import os; print('{\"pages\": 2000}', flush=True); os.abort()")
    looked = look_at(tmp_path / "a.pdf", Looking(jobs=1))
    assert (looked.pages, looked.unreadable) == ([], list(range(1, 2001)))


def test_a_long_file_is_shared_out_and_comes_back_in_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looking, "_SHARE", 2)
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf_of(*[SMALL] * 7, dpi=200))
    looked = look_at(path, Looking(jobs=2))
    assert [page.number for page in looked.pages] == list(range(1, 8))


def test_leaving_ends_what_a_process_started(tmp_path: Path) -> None:
    with Worker(["sh", "-c", "sleep 600 & sleep 600"], log=tmp_path / "log") as worker:
        assert worker.wait(0.05) is None
    assert worker.killed
    assert worker.wait(0) is not None
