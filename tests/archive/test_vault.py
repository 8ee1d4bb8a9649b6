from __future__ import annotations

import hashlib
import io
import os
from pathlib import Path

import pytest

from unionreg.archive.vault import DERIVED, ORIGINALS, FolderVault, vault_folder
from unionreg.errors import IntegrityBrokenError, NotFoundError, StorageUnavailableError, UnreadableError

CONTENT = b"acta de 1998"
DIGEST = hashlib.sha256(CONTENT).hexdigest()


def a_vault(tmp_path: Path) -> FolderVault:
    return FolderVault(tmp_path / "office.archive")


def test_the_folder_lies_beside_the_office_file() -> None:
    assert vault_folder(Path("oficina") / "office.sqlite") == Path("oficina") / "office.archive"


def test_bytes_come_back_under_their_digest_as_they_went_in(tmp_path: Path) -> None:
    vault = a_vault(tmp_path)
    assert not vault.folder.exists()
    assert vault.put(CONTENT) == DIGEST
    assert vault.has(DIGEST)
    assert vault.read(DIGEST) == CONTENT
    with vault.open(DIGEST) as stream:
        assert stream.read() == CONTENT
    assert vault.path(DIGEST) == vault.folder / ORIGINALS / DIGEST[:2] / DIGEST[2:4] / DIGEST


def test_a_file_is_kept_as_it_is_now_and_stays_where_it_was(tmp_path: Path) -> None:
    source = tmp_path / "acta.pdf"
    source.write_bytes(CONTENT)
    vault = a_vault(tmp_path)
    assert vault.put(source) == DIGEST
    source.write_bytes(b"otra cosa")
    assert vault.read(DIGEST) == CONTENT


def test_the_same_bytes_are_kept_once_and_nothing_unfinished_stays(tmp_path: Path) -> None:
    vault = a_vault(tmp_path)
    assert vault.put(CONTENT) == vault.put(CONTENT) == vault.put(CONTENT, derived=True)
    files = [path for path in vault.folder.rglob("*") if path.is_file()]
    assert files == [vault.path(DIGEST)]


def test_what_the_program_made_lies_apart_from_originals(tmp_path: Path) -> None:
    vault = a_vault(tmp_path)
    made = vault.put(b"copia", derived=True)
    vault.put(CONTENT)
    assert list(vault.digests(DERIVED)) == [made]
    assert list(vault.digests(ORIGINALS)) == [DIGEST]


def test_what_lies_there_cannot_be_written_by_accident(tmp_path: Path) -> None:
    vault = a_vault(tmp_path)
    vault.put(CONTENT)
    assert not vault.path(DIGEST).stat().st_mode & 0o222


def test_a_changed_file_is_told_and_mended_when_the_good_bytes_come_again(tmp_path: Path) -> None:
    vault = a_vault(tmp_path)
    vault.put(CONTENT)
    vault.path(DIGEST).chmod(0o600)
    vault.path(DIGEST).write_bytes(b"acta de 2024")
    for look in (vault.read, vault.open):
        with pytest.raises(IntegrityBrokenError, match="vault-file-changed"):
            look(DIGEST)
    assert vault.check([DIGEST]).changed == (DIGEST,)
    vault.put(CONTENT)
    assert vault.read(DIGEST) == CONTENT


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    vault = a_vault(tmp_path)
    with pytest.raises(NotFoundError, match="vault-file-missing"):
        vault.read(DIGEST)
    assert not vault.has(DIGEST)


@pytest.mark.parametrize("name", ["", "../../etc/passwd", "ab" * 31, DIGEST.upper(), f"{DIGEST}\n", "é" * 64])
def test_what_is_no_digest_leads_nowhere(tmp_path: Path, name: str) -> None:
    with pytest.raises(NotFoundError):
        a_vault(tmp_path).path(name)


def test_checking_tells_what_is_missing_and_counts_each_digest_once(tmp_path: Path) -> None:
    vault = a_vault(tmp_path)
    vault.put(CONTENT)
    seen: list[int] = []
    report = vault.check([DIGEST, "ab" * 32, DIGEST], seen.append)
    assert (report.files, report.missing, report.changed, report.whole) == (2, ("ab" * 32,), (), False)
    assert seen == [1, 2]
    assert vault.check([DIGEST]).whole


def test_a_source_that_is_gone_is_not_our_disks_fault(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="file-not-readable"):
        a_vault(tmp_path).put(tmp_path / "no hay.pdf")


def test_a_full_disk_leaves_nothing_under_a_digest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    vault = a_vault(tmp_path)

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StorageUnavailableError, match="disk-full"):
        vault.put(CONTENT)
    assert not [path for path in vault.folder.rglob("*") if path.is_file()]


def test_a_disk_that_is_full_only_when_the_file_is_closed_is_told_as_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = a_vault(tmp_path)
    honest = Path.open

    class Full(io.FileIO):
        def write(self, _piece: object) -> int:
            raise OSError(28, "No space left on device")

    def opened(path: Path, mode: str = "r") -> object:
        return io.BufferedWriter(Full(path, mode)) if mode == "xb" else honest(path, mode)

    source = tmp_path / "acta.pdf"
    source.write_bytes(CONTENT)
    monkeypatch.setattr(Path, "open", opened)
    for keep in (lambda: vault.put(source), lambda: vault.staged(source).__enter__()):
        with pytest.raises(StorageUnavailableError, match="disk-full"):
            keep()
    assert not [path for path in vault.folder.rglob("*") if path.is_file()]


def test_a_folder_that_takes_nothing_is_told(tmp_path: Path) -> None:
    (tmp_path / "office.archive").write_bytes(b"a file where the folder should be")
    with pytest.raises(StorageUnavailableError, match="folder-read-only"):
        a_vault(tmp_path).put(CONTENT)


def test_a_staged_file_is_gone_unless_it_is_kept(tmp_path: Path) -> None:
    source = tmp_path / "acta.pdf"
    source.write_bytes(CONTENT)
    vault = a_vault(tmp_path)
    with vault.staged(source) as staged:
        assert (staged.sha256, staged.size, staged.path.read_bytes()) == (DIGEST, len(CONTENT), CONTENT)
    assert not vault.has(DIGEST)
    with vault.staged(source) as staged:
        vault.keep(staged)
    assert vault.read(DIGEST) == CONTENT
    assert not any((vault.folder / "unfinished").iterdir())
