from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from tests.builders_office import PASSWORD, QUICK, START, StandingClock, an_office_file
from tests.faults.damage import execute, rename_administrator
from unionreg.application.backups import back_up, inspect_backup
from unionreg.application.queries.audit import check_log, log_page
from unionreg.application.queries.office import letterhead, office
from unionreg.application.queries.people import own_account
from unionreg.application.session import sign_in
from unionreg.bootstrap import open_office, restore_office
from unionreg.domain.audit.log_filter import LogFilter
from unionreg.domain.roles import Actor
from unionreg.errors import IntegrityBrokenError, StorageUnavailableError
from unionreg.storage import sqlite

RESTORED = LogFilter(kinds=frozenset({"backup-restored"}))


def chief(core: object) -> Actor:
    return sign_in(core, username="luna", password=PASSWORD).actor  # type: ignore[arg-type]


def test_a_backup_of_an_open_office_is_whole_and_noted(tmp_path: Path) -> None:
    core = an_office_file(tmp_path / "oficina")
    actor = chief(core)
    target = tmp_path / "respaldo.sqlite"
    (digest,) = back_up(core, actor, target=target).created
    assert hashlib.sha256(target.read_bytes()).hexdigest() == digest
    facts = inspect_backup(core, actor, path=target)
    assert (facts.office_name, facts.broken_at) == ("Centro de Conciliación Inventado", None)
    assert (facts.records, facts.last_event_at) == (2, START)
    assert facts.size == target.stat().st_size
    last = office(core, actor).last_backup
    assert last is not None
    assert last.sha256 == digest
    assert check_log(core, actor).records == 3
    core.close()
    assert {path.name for path in tmp_path.iterdir()} == {"oficina", "respaldo.sqlite"}


def test_a_restored_backup_has_what_it_had_and_keeps_the_file_that_was_there(tmp_path: Path) -> None:
    core = an_office_file(tmp_path)
    back_up(core, chief(core), target=tmp_path / "respaldo.sqlite")
    rename_administrator(core, 1)
    core.close()
    restored = restore_office(tmp_path / "respaldo.sqlite", tmp_path, clock=StandingClock(), settings=QUICK)
    actor = chief(restored)
    assert own_account(restored, actor).full_name == "Ana Luna Ñáñez"
    (row,) = log_page(restored, actor, RESTORED).rows
    assert row.params()["kept"] == "office.before-restore-20260812-150000.sqlite"
    assert (row.user_id, row.username) == (None, "")
    assert check_log(restored, actor).whole
    restored.close()
    kept = open_office(tmp_path / row.params()["kept"], clock=StandingClock(), settings=QUICK)
    assert own_account(kept, chief(kept)).full_name == "Ana Luna 1"
    kept.close()


def test_a_backup_is_restored_where_there_is_nothing_yet(tmp_path: Path) -> None:
    core = an_office_file(tmp_path / "vieja")
    back_up(core, chief(core), target=tmp_path / "respaldo.sqlite")
    core.close()
    restored = restore_office(tmp_path / "respaldo.sqlite", tmp_path / "nueva", clock=StandingClock(), settings=QUICK)
    assert log_page(restored, chief(restored), RESTORED).rows[0].params()["kept"] == "–"
    assert letterhead(restored).invented
    restored.close()


def test_the_journal_of_a_crash_goes_with_its_file_and_never_into_the_restored_one(tmp_path: Path) -> None:
    core = an_office_file(tmp_path)
    back_up(core, chief(core), target=tmp_path / "respaldo.sqlite")
    core.close()
    (tmp_path / "office.sqlite-journal").write_bytes(b"what a crash left")
    restore_office(tmp_path / "respaldo.sqlite", tmp_path, clock=StandingClock(), settings=QUICK).close()
    assert not (tmp_path / "office.sqlite-journal").exists()
    kept = tmp_path / "office.before-restore-20260812-150000.sqlite-journal"
    assert kept.read_bytes() == b"what a crash left"


def test_a_file_that_exists_is_not_overwritten(tmp_path: Path) -> None:
    core = an_office_file(tmp_path)
    target = tmp_path / "respaldo.sqlite"
    target.write_bytes(b"precious")
    with pytest.raises(StorageUnavailableError, match="backup-exists"):
        back_up(core, chief(core), target=target)
    assert target.read_bytes() == b"precious"
    core.close()


def test_the_open_office_is_no_backup_of_itself(tmp_path: Path) -> None:
    core = an_office_file(tmp_path)
    with pytest.raises(StorageUnavailableError, match="backup-is-the-office"):
        inspect_backup(core, chief(core), path=tmp_path / "office.sqlite")
    core.close()


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    core = an_office_file(tmp_path)
    with pytest.raises(StorageUnavailableError, match="backup-folder-missing"):
        back_up(core, chief(core), target=tmp_path / "no hay" / "respaldo.sqlite")
    with pytest.raises(StorageUnavailableError, match="office-file-missing"):
        inspect_backup(core, chief(core), path=tmp_path / "no hay" / "respaldo.sqlite")
    core.close()


def test_a_target_below_a_file_is_told(tmp_path: Path) -> None:
    core = an_office_file(tmp_path)
    (tmp_path / "archivo").write_bytes(b"")
    with pytest.raises(StorageUnavailableError, match="backup-folder-missing"):
        back_up(core, chief(core), target=tmp_path / "archivo" / "respaldo.sqlite")
    core.close()


def test_a_disk_that_fails_at_the_last_step_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    core = an_office_file(tmp_path)
    actor = chief(core)

    def fail(_path: Path, _target: Path) -> Path:
        raise OSError("unplugged")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(StorageUnavailableError, match="folder-read-only"):
        back_up(core, actor, target=tmp_path / "respaldo.sqlite")
    core.close()
    assert not list(tmp_path.glob("respaldo*"))


def test_a_damaged_log_is_backed_up_all_the_same_and_told(tmp_path: Path) -> None:
    an_office_file(tmp_path).close()
    execute(tmp_path / "office.sqlite", "UPDATE audit_log SET post = 'Otro' WHERE sequence = 1")
    core = open_office(tmp_path, clock=StandingClock(), settings=QUICK)
    actor = chief(core)
    back_up(core, actor, target=tmp_path / "respaldo.sqlite")
    assert inspect_backup(core, actor, path=tmp_path / "respaldo.sqlite").broken_at == 1
    assert log_page(core, actor, LogFilter(), limit=1).rows[0].params()["log_whole"] == "false"
    core.close()


@pytest.mark.parametrize("content", [b"", b"garbage" * 1000])
def test_what_is_no_backup_is_not_restored(tmp_path: Path, content: bytes) -> None:
    an_office_file(tmp_path).close()
    before = (tmp_path / "office.sqlite").read_bytes()
    (tmp_path / "respaldo.sqlite").write_bytes(content)
    with pytest.raises(StorageUnavailableError):
        restore_office(tmp_path / "respaldo.sqlite", tmp_path, clock=StandingClock(), settings=QUICK)
    assert (tmp_path / "office.sqlite").read_bytes() == before


def test_a_backup_of_a_newer_program_is_not_restored(tmp_path: Path) -> None:
    core = an_office_file(tmp_path / "oficina")
    back_up(core, chief(core), target=tmp_path / "respaldo.sqlite")
    core.close()
    execute(tmp_path / "respaldo.sqlite", "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(StorageUnavailableError, match="database-newer"):
        restore_office(tmp_path / "respaldo.sqlite", tmp_path / "nueva", clock=StandingClock(), settings=QUICK)
    assert not (tmp_path / "nueva").exists()


def test_an_open_office_is_not_replaced(tmp_path: Path) -> None:
    core = an_office_file(tmp_path)
    back_up(core, chief(core), target=tmp_path / "respaldo.sqlite")
    with pytest.raises(StorageUnavailableError, match="office-in-use"):
        restore_office(tmp_path / "respaldo.sqlite", tmp_path, clock=StandingClock(), settings=QUICK)
    core.close()


def test_rows_that_refer_to_nothing_make_no_good_copy(tmp_path: Path) -> None:
    an_office_file(tmp_path).close()
    file = tmp_path / "office.sqlite"
    execute(file, "PRAGMA foreign_keys = OFF", "INSERT INTO people_roles VALUES (77, 'signer')")
    with pytest.raises(IntegrityBrokenError, match="database-damaged"):
        sqlite.copy(file, tmp_path / "copia.sqlite", busy_timeout=200)


def test_a_backup_that_turns_out_bad_is_not_left_behind(tmp_path: Path) -> None:
    an_office_file(tmp_path).close()
    execute(tmp_path / "office.sqlite", "PRAGMA foreign_keys = OFF", "INSERT INTO people_roles VALUES (77, 'signer')")
    core = open_office(tmp_path, clock=StandingClock(), settings=QUICK)
    before = {path.name for path in tmp_path.iterdir()}
    with pytest.raises(IntegrityBrokenError):
        back_up(core, chief(core), target=tmp_path / "respaldo.sqlite")
    core.close()
    assert {path.name for path in tmp_path.iterdir()} == before
