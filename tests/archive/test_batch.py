from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.builders_scans import bars, blurred, page, pdf_of, saved
from unionreg.archive.batch import BatchOptions, DigitisedFolder, FolderBatch
from unionreg.archive.batch_journal import BatchJournal, FileKey
from unionreg.archive.looking import LookedAt
from unionreg.archive.watching import FolderWatch
from unionreg.domain.archive.scans import Outcome, PageScan, ScanFormat, ScannedFile
from unionreg.domain.archive.serials import Separator, Series, make_serial
from unionreg.domain.findings import Severity, finding
from unionreg.errors import StorageUnavailableError

SMALL = page(dpi=200, wide=5, high=3, lines=3)
LABEL = make_serial(Series.SHEET, "7K2", 5)
NO_TEXT = BatchOptions(recognise=False)


def digitised(folder: Path, options: BatchOptions = NO_TEXT) -> DigitisedFolder:
    return FolderBatch(folder, folder / "digitised").run(options)


def test_every_file_of_a_box_ends_with_its_reason_and_the_batch_goes_on(tmp_path: Path) -> None:
    sheet = bars(Separator.DOCUMENT.value, dpi=200).resize((1000, 600))
    (tmp_path / "lote.pdf").write_bytes(pdf_of(sheet, SMALL, sheet, SMALL, SMALL, dpi=200))
    (tmp_path / "mala.png").write_bytes(saved(blurred(SMALL, 5), "PNG", dpi=(200, 200)))
    (tmp_path / "notas.txt").write_bytes(b"hola")
    (tmp_path / "rota.pdf").write_bytes(b"%PDF-1.7")
    made = digitised(tmp_path)
    assert [(file.name, file.outcome) for file in made.files] == [
        ("lote.pdf", Outcome.DONE),
        ("mala.png", Outcome.NEEDS_PERSON),
        ("notas.txt", Outcome.REFUSED),
        ("rota.pdf", Outcome.REFUSED),
    ]
    assert all(file.findings for file in made.files if file.outcome is not Outcome.DONE)
    assert [[page.page for page in each.document.pages] for each in made.documents] == [[2], [4, 5], [1]]
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "digitised",
        "lote.pdf",
        "mala.png",
        "notas.txt",
        "rota.pdf",
    ]


def test_copies_and_the_same_paper_scanned_twice_are_told(tmp_path: Path) -> None:
    first = saved(page(dpi=200, wide=5, high=6, lines=12), "JPEG", dpi=(200, 200))
    (tmp_path / "1.jpg").write_bytes(first)
    (tmp_path / "2.jpg").write_bytes(first)
    (tmp_path / "3.jpg").write_bytes(
        saved(blurred(page(dpi=200, wide=5, high=6, lines=12), 0.7), "JPEG", dpi=(200, 200))
    )
    (tmp_path / "4.jpg").write_bytes(saved(page(dpi=200, wide=5, high=6, lines=12, seed=4), "JPEG", dpi=(200, 200)))
    made = digitised(tmp_path)
    assert [[each.code for each in file.findings] for file in made.files] == [[], ["S-157"], ["S-159"], []]
    assert made.files[2].findings[0].param("other") == "1.jpg"
    assert len(made.documents) == 3


def test_what_was_done_is_not_read_again_what_changed_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[str] = []

    def look(path: Path, _how: object) -> LookedAt:
        looked.append(path.name)
        return LookedAt([PageScan(1, 612, 792, dpi=300, legibility=90)])

    monkeypatch.setattr("unionreg.archive.intake.look_at", look)
    for name in ("a.png", "b.png"):
        (tmp_path / name).write_bytes(saved(SMALL, "PNG") + name.encode())
    first = digitised(tmp_path)
    assert len(looked) == 2
    assert digitised(tmp_path) == first
    assert len(looked) == 2
    (tmp_path / "b.png").write_bytes(saved(SMALL, "PNG") + b"new")
    (tmp_path / "c.png").write_bytes(saved(SMALL, "PNG") + b"c")
    assert len(digitised(tmp_path).files) == 3
    assert len(looked) == 4


def test_an_original_that_left_the_vault_is_taken_in_anew(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(saved(SMALL, "PNG", dpi=(200, 200)))
    batch = FolderBatch(tmp_path, tmp_path / "digitised")
    (file,) = batch.run(NO_TEXT).files
    batch.vault.path(file.sha256).unlink()
    assert digitised(tmp_path).files[0].kept
    assert batch.vault.has(file.sha256)


def test_a_watched_folder_leaves_files_alone_that_somebody_may_be_writing(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(saved(SMALL, "PNG", dpi=(200, 200)))
    os.utime(tmp_path / "a.png", (10_000, 10_000))
    watch = FolderWatch(lambda: 0.0, lambda: 10_001.0)
    made = FolderBatch(tmp_path, tmp_path / "digitised", watch).run(BatchOptions(recognise=False, watched=True))
    assert (made.files, made.waiting) == ((), 1)


def test_a_place_that_takes_nothing_is_told_before_anything_begins(tmp_path: Path) -> None:
    (tmp_path / "digitised").write_bytes(b"")
    with pytest.raises(StorageUnavailableError, match="folder-read-only"):
        digitised(tmp_path)


KEY = FileKey("612e706466", 3, 77)
FILE = ScannedFile(
    "a.pdf", "ab" * 32, 3, ScanFormat.PDF, Outcome.NEEDS_PERSON,
    (PageScan(1, 612, 792, codes=(LABEL,)),),
    (finding("S-103", Severity.WARNING, pages="1", number=1, worst="3.0"),), kept=True,
)  # fmt: skip


def test_the_journal_gives_back_what_was_noted_after_a_crash_in_the_middle_of_a_line(tmp_path: Path) -> None:
    path = tmp_path / "journal"
    BatchJournal(path).note(KEY, FILE)
    whole = path.read_bytes()
    for cut in (1, len(whole) // 2, len(whole) - 1):
        path.write_bytes(whole + whole[:cut])
        journal = BatchJournal(path)
        assert journal.known(KEY) == FILE
        other = FileKey("62", 1, 1)
        journal.note(other, FILE)
        assert BatchJournal(path).known(other) == FILE


def test_the_journal_knows_a_file_by_size_and_time_and_forgets_what_may_pass(tmp_path: Path) -> None:
    journal = BatchJournal(tmp_path / "journal")
    journal.note(KEY, FILE)
    assert journal.known(FileKey(KEY.name, KEY.size, 78)) is None
    passing = ScannedFile("a", "", 0, ScanFormat.OTHER, Outcome.NEEDS_PERSON, (), (finding("S-153", Severity.WARNING),))
    journal.note(FileKey("63", 1, 1), passing)
    assert BatchJournal(tmp_path / "journal").known(FileKey("63", 1, 1)) is None


@pytest.mark.parametrize("line", ["{}", "[]", "null", '{"form": 1, "key": {}, "file": {}}', '{"form": 2}', "\x00"])
def test_a_line_that_is_none_counts_for_nothing(tmp_path: Path, line: str) -> None:
    (tmp_path / "journal").write_text(line + "\n")
    journal = BatchJournal(tmp_path / "journal")
    journal.note(KEY, FILE)
    assert BatchJournal(tmp_path / "journal").known(KEY) == FILE
    assert json.loads((tmp_path / "journal").read_text().splitlines()[-1])["form"] == 1
