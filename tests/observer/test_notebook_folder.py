"""The notebook's folder: moved, cut, full, held by another, damaged."""

from __future__ import annotations

import errno
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.observer_builders import AT, OBSERVER, VOTE, a_picture
from unionreg.domain.observation import edits
from unionreg.domain.observation.notebook import Note
from unionreg.errors import ConflictError, NotFoundError, StorageUnavailableError, UnreadableError
from unionreg.observer import notebook_folder
from unionreg.observer.desk import begin_notebook, keep_photograph
from unionreg.observer.notebook_folder import EARLIER, FILE, NEW, NotebookFolder, write_beside

if TYPE_CHECKING:
    from collections.abc import Callable

    from unionreg.domain.observation.notebook import Notebook

ROOT = Path(__file__).resolve().parents[2]


def note(number: int) -> Callable[[Notebook], Notebook]:
    return lambda notebook: edits.add_note(notebook, Note(AT, "", f"nota {number}"))


def begun(parent: Path) -> NotebookFolder:
    return begin_notebook(parent, VOTE, OBSERVER, AT)


def test_a_notebook_lives_in_one_folder_that_can_be_moved(tmp_path: Path) -> None:
    stick, elsewhere = tmp_path / "memoria", tmp_path / "otra" / "ruta"
    stick.mkdir()
    elsewhere.parent.mkdir()
    folder = begun(stick)
    (tmp_path / "foto.jpg").write_bytes(a_picture())
    photograph = keep_photograph(folder, tmp_path / "foto.jpg", AT)
    folder.close()
    assert folder.folder.name == "cuaderno-inventada-2026-0001-20260302"
    folder.folder.rename(elsewhere)
    moved = NotebookFolder.open(elsewhere / FILE)
    assert moved.photograph_content(photograph) == a_picture()
    assert str(tmp_path) not in (elsewhere / FILE).read_text(encoding="utf-8")
    moved.close()


def test_a_second_notebook_of_the_same_vote_and_day_gets_a_number(tmp_path: Path) -> None:
    names = []
    for _ in range(2):
        folder = begun(tmp_path)
        names.append(folder.folder.name)
        folder.close()
    assert names[1] == names[0] + "-2"


def test_one_program_at_a_time(tmp_path: Path) -> None:
    folder = begun(tmp_path)
    with pytest.raises(StorageUnavailableError) as caught:
        NotebookFolder.open(folder.folder)
    assert caught.value.code == "notebook-in-use"
    folder.close()
    folder.close()
    NotebookFolder.open(folder.folder).close()


def test_what_is_no_notebook_says_so(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError) as caught:
        NotebookFolder.open(tmp_path)
    assert caught.value.code == "notebook-missing"
    (tmp_path / FILE).write_text("{}", encoding="utf-8")
    with pytest.raises(UnreadableError) as refused:
        NotebookFolder.open(tmp_path)
    assert refused.value.code == "notebook-refused"
    # The lock was given back.
    with pytest.raises(UnreadableError):
        NotebookFolder.open(tmp_path)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="an administrator may write everywhere")
def test_a_protected_stick_says_so(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(StorageUnavailableError) as caught:
        begun(tmp_path)
    assert caught.value.code == "notebook-not-writable"


@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.ENOSPC, "notebook-disk-full"), (errno.EIO, "notebook-not-written")],
)
def test_what_cannot_be_saved_changes_nothing(
    number: int, code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = begun(tmp_path)
    folder.change(note(1))
    before = folder.notebook

    def full(_handle: int) -> None:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as broken:
        broken.setattr(os, "fsync", full)
        for attempt in (
            lambda: folder.change(note(2)),
            lambda: write_beside(tmp_path / "informe.pdf", b"x"),
            lambda: begun(tmp_path),
        ):
            with pytest.raises(StorageUnavailableError) as caught:
                attempt()
            assert caught.value.code == code
        (tmp_path / "foto.jpg").write_bytes(a_picture())
        with pytest.raises(StorageUnavailableError):
            keep_photograph(folder, tmp_path / "foto.jpg", AT)
    assert folder.notebook == before
    assert not (folder.folder / NEW).exists()
    folder.change(note(2))
    folder.close()
    assert [one.text for one in NotebookFolder.open(folder.folder).notebook.notes] == ["nota 1", "nota 2"]


def test_a_folder_that_cannot_be_made_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    with pytest.raises(StorageUnavailableError) as caught:
        begun(tmp_path / "file")
    assert caught.value.code == "notebook-not-writable"

    def full(*_arguments: object, **_options: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(Path, "mkdir", full)
    with pytest.raises(StorageUnavailableError) as caught:
        begun(tmp_path)
    assert caught.value.code == "notebook-disk-full"

    def there(*_arguments: object, **_options: object) -> None:
        raise FileExistsError

    monkeypatch.setattr(Path, "mkdir", there)
    with pytest.raises(StorageUnavailableError) as caught:
        begun(tmp_path)
    assert caught.value.code == "notebook-not-writable"


def test_a_notebook_never_grows_beyond_what_can_be_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = begun(tmp_path)
    monkeypatch.setattr(notebook_folder, "LARGEST_NOTEBOOK", 2000)
    with pytest.raises(ConflictError) as caught:
        folder.change(lambda notebook: edits.add_note(notebook, Note(AT, "", "x" * 2000)))
    assert caught.value.code == "observation-entry-size"
    folder.close()
    assert NotebookFolder.open(folder.folder).notebook.notes == ()


def test_nothing_is_written_over_a_file_that_is_there(tmp_path: Path) -> None:
    write_beside(tmp_path / "informe.pdf", b"one")
    with pytest.raises(ConflictError):
        write_beside(tmp_path / "informe.pdf", b"two")
    assert (tmp_path / "informe.pdf").read_bytes() == b"one"


def test_a_photograph_that_was_taken_away_is_named(tmp_path: Path) -> None:
    folder = begun(tmp_path)
    (tmp_path / "foto.jpg").write_bytes(a_picture())
    photograph = keep_photograph(folder, tmp_path / "foto.jpg", AT)
    assert keep_photograph(folder, tmp_path / "foto.jpg", AT) == photograph
    shutil.rmtree(folder.folder / "fotos")
    with pytest.raises(UnreadableError) as caught:
        folder.photograph_content(photograph)
    assert caught.value.code == "notebook-photo-missing"
    folder.close()


@settings(max_examples=40, deadline=None)
@given(
    changes=st.integers(1, 4),
    cut=st.sampled_from(["nothing written", "half written", "all written", "old one aside", "damaged"]),
)
def test_a_cut_at_any_step_leaves_the_state_before_or_after(changes: int, cut: str) -> None:
    with tempfile.TemporaryDirectory() as parent:
        folder = begun(Path(parent))
        for number in range(changes):
            folder.change(note(number))
        kept = folder.notebook
        after = note(changes)(kept)
        folder.close()
        file, new = folder.folder / FILE, folder.folder / NEW
        content = notebook_folder.notebook_bytes(after)
        if cut == "half written":
            new.write_bytes(content[: len(content) // 2])
        elif cut in {"all written", "old one aside"}:
            new.write_bytes(content)
        if cut == "old one aside":
            file.replace(folder.folder / EARLIER)
        if cut == "damaged":
            file.write_bytes(file.read_bytes()[:-20])
        opened = NotebookFolder.open(folder.folder)
        if cut == "damaged":
            assert opened.recovered
            assert len(opened.notebook.notes) == changes - 1
        else:
            assert opened.notebook in (kept, after)
            assert opened.recovered == (cut in {"all written", "old one aside"})
        opened.change(note(99))
        opened.close()
        assert NotebookFolder.open(folder.folder).notebook.notes[-1].text == "nota 99"


WRITER = """
import sys
from pathlib import Path
from tests.observer.test_notebook_folder import note
from unionreg.observer.notebook_folder import NotebookFolder
folder = NotebookFolder.open(Path(sys.argv[1]))
number = len(folder.notebook.notes)
while number < 900:
    folder.change(note(number))
    number += 1
    print(number, flush=True)
"""


@pytest.mark.skipif(os.name != "posix", reason="kill -9 is of POSIX")
def test_what_was_acknowledged_survives_kill_9(tmp_path: Path) -> None:
    folder = begun(tmp_path)
    folder.close()
    for wanted in (3, 17, 31):
        command = [sys.executable, "-c", WRITER, str(folder.folder)]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as writer:
            assert writer.stdout is not None
            said = 0
            for line in writer.stdout:
                said = int(line)
                if said >= wanted:
                    writer.send_signal(signal.SIGKILL)
                    break
            said = max([said, *(int(line) for line in writer.stdout if line.strip())])
        reopened = NotebookFolder.open(folder.folder)
        texts = [one.text for one in reopened.notebook.notes]
        assert len(texts) >= said >= wanted
        assert texts == [f"nota {number}" for number in range(len(texts))]
        reopened.close()
