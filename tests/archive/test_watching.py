from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unionreg.archive.shown_names import shown_name
from unionreg.archive.watching import QUIET_SECONDS, FolderWatch, order
from unionreg.errors import UnreadableError


@dataclass
class Seconds:
    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


def a_file(folder: Path, name: str, content: bytes = b"x", changed: float = 0.0) -> Path:
    path = folder / name
    path.write_bytes(content)
    os.utime(path, (changed, changed))
    return path


def test_files_come_in_the_order_of_the_scanners_numbers(tmp_path: Path) -> None:
    for name in ("hoja10.jpg", "hoja2.jpg", "Hoja1.jpg", "acta.pdf"):
        a_file(tmp_path, name)
    assert [each.name for each in FolderWatch().waiting(tmp_path)] == [
        "acta.pdf",
        "Hoja1.jpg",
        "hoja2.jpg",
        "hoja10.jpg",
    ]


def test_folders_hidden_and_unfinished_files_are_left_out(tmp_path: Path) -> None:
    (tmp_path / "digitised").mkdir()
    for name in (".oculto.pdf", "bajando.pdf.part", "~$acta.docx", "Thumbs.db", "acta.pdf"):
        a_file(tmp_path, name)
    assert [each.name for each in FolderWatch().waiting(tmp_path)] == ["acta.pdf"]


def test_links_to_nothing_and_pipes_are_named_and_links_to_folders_are_not(tmp_path: Path) -> None:
    (tmp_path / "carpeta").mkdir()
    (tmp_path / "b.pdf").symlink_to(tmp_path / "no hay.pdf")
    (tmp_path / "c.pdf").symlink_to("c.pdf")
    (tmp_path / "d.pdf").symlink_to(tmp_path / "carpeta")
    os.mkfifo(tmp_path / "a.pdf")
    os.utime(tmp_path / "a.pdf", (0.0, 0.0))
    assert [(each.name, each.settled) for each in FolderWatch().waiting(tmp_path)] == [
        ("a.pdf", True),
        ("b.pdf", True),
        ("c.pdf", True),
    ]


def test_a_file_that_was_just_written_waits_until_nobody_touches_it(tmp_path: Path) -> None:
    clock, now = Seconds(), Seconds()
    watch = FolderWatch(clock, now)
    path = a_file(tmp_path, "a.pdf", b"half", changed=now.now)
    assert [each.settled for each in watch.waiting(tmp_path)] == [False]
    clock.now += QUIET_SECONDS / 2
    assert [each.settled for each in watch.waiting(tmp_path)] == [False]
    a_file(tmp_path, "a.pdf", b"half and more", changed=now.now + 1)
    clock.now += QUIET_SECONDS / 2
    assert [each.settled for each in watch.waiting(tmp_path)] == [False]
    clock.now += QUIET_SECONDS
    assert [(each.settled, each.size) for each in watch.waiting(tmp_path)] == [(True, path.stat().st_size)]


def test_a_file_server_whose_clock_runs_ahead_holds_nothing_up(tmp_path: Path) -> None:
    clock = Seconds()
    watch = FolderWatch(clock, Seconds(1000.0))
    a_file(tmp_path, "a.pdf", changed=99_999.0)
    assert not watch.waiting(tmp_path)[0].settled
    clock.now += QUIET_SECONDS
    assert watch.waiting(tmp_path)[0].settled


def test_an_old_file_is_settled_at_once(tmp_path: Path) -> None:
    a_file(tmp_path, "a.pdf", changed=10.0)
    assert FolderWatch(Seconds(), Seconds(10.0 + QUIET_SECONDS)).waiting(tmp_path)[0].settled


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="folder-missing"):
        FolderWatch().waiting(tmp_path / "no hay")


def test_names_that_turn_the_writing_or_hide_are_shown_harmless() -> None:
    assert shown_name("contrato\u202efdp.exe") == "contrato□fdp.exe"
    assert shown_name("a\nb\x1b[31m\u200b\udcff.pdf") == "a□b□[31m□□.pdf"
    assert shown_name("peñón.pdf") == "peñón.pdf"
    assert shown_name("") == "□"


@given(st.text())
def test_whatever_the_name_is_it_can_be_shown_and_sorted(name: str) -> None:
    shown = shown_name(name)
    assert shown
    assert all(sign.isprintable() for sign in shown)
    assert len(shown) <= 121
    assert sorted([name, "a1", "1a", "10"], key=order)
