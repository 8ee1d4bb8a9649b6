from __future__ import annotations

from pathlib import Path

import pytest

from tests.builders_office import PASSWORD, QUICK, StandingClock, an_office_file
from unionreg.application.backups import back_up, inspect_backup
from unionreg.application.session import sign_in
from unionreg.archive import vault_copies
from unionreg.archive.vault import DERIVED, ORIGINALS, FolderVault
from unionreg.archive.vault_copies import SHARED, CopiedFiles, copied_files, copy_back, copy_out
from unionreg.bootstrap import open_office, restore_office
from unionreg.errors import StorageUnavailableError


def a_vault(folder: Path, *originals: bytes) -> FolderVault:
    vault = FolderVault(folder / "office.archive")
    for content in originals:
        vault.put(content)
    return vault


def test_files_are_copied_once_for_all_backups_in_a_folder(tmp_path: Path) -> None:
    vault = a_vault(tmp_path, b"uno", b"dos")
    made = vault.put(b"copia", derived=True)
    target = tmp_path / "respaldos"
    target.mkdir()
    assert copy_out(vault, target / "lunes.sqlite") == CopiedFiles(3, 0)
    shared = FolderVault(target / SHARED)
    before = {path: path.stat().st_ino for path in shared.folder.rglob("*") if path.is_file()}
    vault.put(b"tres")
    assert copy_out(vault, target / "martes.sqlite") == CopiedFiles(4, 0)
    after = {path: path.stat().st_ino for path in shared.folder.rglob("*") if path.is_file()}
    assert after.items() >= before.items()
    assert len(after) == 4
    assert list(shared.digests(DERIVED)) == [made]
    assert copied_files(target / "lunes.sqlite") == CopiedFiles(3, 0)


def test_an_office_without_files_leaves_nothing_beside_its_backup(tmp_path: Path) -> None:
    assert copy_out(a_vault(tmp_path), tmp_path / "lunes.sqlite") == CopiedFiles(0, 0)
    assert list(tmp_path.iterdir()) == []
    assert copied_files(tmp_path / "lunes.sqlite") == CopiedFiles(0, 0)


def test_a_damaged_file_is_counted_and_its_damage_not_handed_on(tmp_path: Path) -> None:
    vault = a_vault(tmp_path, b"uno", b"dos")
    damaged = vault.put(b"tres")
    vault.path(damaged).chmod(0o600)
    vault.path(damaged).write_bytes(b"TRES")
    assert copy_out(vault, tmp_path / "lunes.sqlite") == CopiedFiles(3, 1)
    assert copied_files(tmp_path / "lunes.sqlite") == CopiedFiles(3, 1)


def test_what_is_missing_comes_back_and_what_is_there_stays(tmp_path: Path) -> None:
    vault = a_vault(tmp_path, b"uno", b"dos")
    digests = list(vault.digests(ORIGINALS))
    copy_out(vault, tmp_path / "lunes.sqlite")
    vault.path(digests[0]).unlink()
    new = vault.put(b"nuevo")
    assert copy_back(tmp_path / "lunes.sqlite", vault) == CopiedFiles(2, 0)
    assert vault.check([*digests, new]).whole


@pytest.mark.parametrize("text", ["", "something else", "unionreg-files-1\nnonsense\noriginals zz x\n", "\xff"])
def test_a_damaged_list_names_nothing(tmp_path: Path, text: str) -> None:
    (tmp_path / "lunes.sqlite.files").write_bytes(text.encode("latin-1"))
    assert copied_files(tmp_path / "lunes.sqlite") == CopiedFiles(0, 0)


def test_a_backup_of_an_office_restores_its_files_elsewhere(tmp_path: Path) -> None:
    core = an_office_file(tmp_path / "oficina")
    actor = sign_in(core, username="luna", password=PASSWORD).actor
    digest = core.vault.put(b"el original de un contrato")
    (tmp_path / "usb").mkdir()
    backup = tmp_path / "usb" / "respaldo.sqlite"
    back_up(core, actor, target=backup)
    facts = inspect_backup(core, actor, path=backup)
    assert (facts.files, facts.files_missing) == (1, 0)
    core.close()
    restored = restore_office(backup, tmp_path / "nueva", clock=StandingClock(), settings=QUICK)
    assert restored.vault.read(digest) == b"el original de un contrato"
    restored.close()
    again = open_office(tmp_path / "oficina", clock=StandingClock(), settings=QUICK)
    assert again.vault.has(digest)
    FolderVault(tmp_path / "usb" / SHARED).path(digest).unlink()
    assert inspect_backup(again, actor, path=backup).files_missing == 1
    again.close()


def test_a_backup_whose_files_find_no_room_is_not_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    core = an_office_file(tmp_path / "oficina")
    actor = sign_in(core, username="luna", password=PASSWORD).actor
    core.vault.put(b"el original de un contrato")

    def full(_path: Path, _content: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(vault_copies, "write_flushed", full)
    with pytest.raises(StorageUnavailableError, match="disk-full"):
        back_up(core, actor, target=tmp_path / "respaldo.sqlite")
    assert not (tmp_path / "respaldo.sqlite").exists()
    core.close()
