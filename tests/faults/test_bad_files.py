"""Files that cannot be used: each refusal has its own code, and the file stays as it was."""

from __future__ import annotations

import os
import sqlite3
import stat
import tempfile
from collections import deque
from contextlib import closing
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.builders_office import PASSWORD, QUICK, StandingClock, a_founding, an_office_file
from tests.faults.damage import (
    as_ordinary_user,
    assert_nothing_half_written,
    execute,
    in_another_process,
    kill,
    refusal_when_opening,
    rename_administrator,
)
from unionreg.application.offices import Administrator
from unionreg.application.queries.people import own_account
from unionreg.application.session import sign_in
from unionreg.bootstrap import create_office, open_office
from unionreg.errors import ConflictError, StorageUnavailableError
from unionreg.storage import sqlite

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="a second process of our own needs fork")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    an_office_file(tmp_path).close()
    return tmp_path / "office.sqlite"


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that an ordinary user can reach, unlike pytest's own."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o777)
        yield folder


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert refusal_when_opening(tmp_path) == "office-file-missing"
    assert refusal_when_opening(tmp_path / "otra" / "x.sqlite") == "office-file-missing"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "not-an-office-file"),
        (b"hola", "not-a-database"),
        (b"garbage" * 5000, "not-a-database"),
        (b"SQLite format 3\0" + b"\xff" * 5000, "not-a-database"),
        (b"PK\x03\x04" + b"\0" * 100_000, "not-a-database"),
    ],
    ids=["empty", "short", "garbage", "only the first line", "a zip"],
)
def test_a_file_that_is_no_database(tmp_path: Path, content: bytes, code: str) -> None:
    file = tmp_path / "office.sqlite"
    file.write_bytes(content)
    assert refusal_when_opening(file) == code
    assert file.read_bytes() == content


def test_the_database_of_another_program(tmp_path: Path) -> None:
    file = tmp_path / "office.sqlite"
    execute(file, "CREATE TABLE alembic_version (version_num TEXT)", "INSERT INTO alembic_version VALUES ('0001')")
    before = file.read_bytes()
    assert refusal_when_opening(file) == "not-an-office-file"
    assert file.read_bytes() == before


def test_our_mark_without_our_tables(tmp_path: Path) -> None:
    file = tmp_path / "office.sqlite"
    execute(file, f"PRAGMA application_id = {0x554E5247}", "CREATE TABLE other (x)")
    assert refusal_when_opening(file) == "not-an-office-file"


def test_a_newer_file_is_refused_untouched(file: Path) -> None:
    execute(file, "UPDATE alembic_version SET version_num = '9999'", "PRAGMA journal_mode = WAL")
    before = file.read_bytes()
    with pytest.raises(StorageUnavailableError) as caught:
        open_office(file, clock=StandingClock(), settings=QUICK)
    assert caught.value.code == "database-newer"
    assert caught.value.params["schema"] == "9999"
    assert file.read_bytes() == before


@pytest.mark.parametrize("share", [1, 10, 30, 50, 70, 90, 99])
def test_a_truncated_file(file: Path, share: int) -> None:
    content = file.read_bytes()
    file.write_bytes(content[: len(content) * share // 100])
    before = file.read_bytes()
    assert refusal_when_opening(file) in {"database-damaged", "not-a-database", "not-an-office-file"}
    assert file.read_bytes() == before


def test_pages_overwritten_in_the_middle(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[8192:40960] = b"\xee" * (40960 - 8192)
    file.write_bytes(content)
    assert refusal_when_opening(file) == "database-damaged"


def test_a_file_that_another_program_holds(file: Path) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert refusal_when_opening(file) == "database-locked"
    assert assert_nothing_half_written(file) == 0


def test_a_file_that_another_program_takes_between_two_acts(file: Path) -> None:
    core = open_office(file, clock=StandingClock(), settings=QUICK)
    rename_administrator(core, 1)
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageUnavailableError, match="database-locked"):
            rename_administrator(core, 2)
    rename_administrator(core, 3)
    core.close()
    assert assert_nothing_half_written(file) == 3


@needs_fork
def test_a_read_only_file(open_folder: Path) -> None:
    an_office_file(open_folder).close()
    file = open_folder / "office.sqlite"
    (open_folder / "office.sqlite.lock").chmod(0o666)
    file.chmod(0o444)
    before = file.read_bytes()
    assert as_ordinary_user(lambda: refusal_when_opening(file)) == "database-read-only"
    assert file.read_bytes() == before


@needs_fork
def test_a_read_only_folder(open_folder: Path) -> None:
    an_office_file(open_folder).close()
    (open_folder / "office.sqlite.lock").unlink()
    open_folder.chmod(stat.S_IRUSR | stat.S_IXUSR | stat.S_IROTH | stat.S_IXOTH)
    assert as_ordinary_user(lambda: refusal_when_opening(open_folder)) == "folder-read-only"


@needs_fork
def test_a_file_that_may_not_be_read(open_folder: Path) -> None:
    an_office_file(open_folder).close()
    (open_folder / "office.sqlite.lock").chmod(0o666)
    (open_folder / "office.sqlite").chmod(0)
    assert as_ordinary_user(lambda: refusal_when_opening(open_folder)) == "database-cannot-open"


@needs_fork
def test_an_office_is_not_founded_where_nothing_may_be_written(open_folder: Path) -> None:
    open_folder.chmod(0o555)

    def found() -> str:
        try:
            an_office_file(open_folder / "oficina").close()
        except StorageUnavailableError as error:
            return error.code
        return "founded"

    assert as_ordinary_user(found) == "folder-read-only"


def test_a_full_disk_loses_the_act_and_nothing_before_it(file: Path) -> None:
    core = open_office(file, clock=StandingClock(), settings=QUICK)
    rename_administrator(core, 1)
    limit_pages(core, more=3)
    numbers = count(2)
    with pytest.raises(StorageUnavailableError, match="disk-full"):
        deque(rename_administrator(core, number) for number in numbers)
    number = next(numbers) - 2
    limit_pages(core, more=1000)
    actor = sign_in(core, username="luna", password=PASSWORD).actor
    assert own_account(core, actor).full_name == f"Ana Luna {number}"
    rename_administrator(core, number + 1)
    core.close()
    assert assert_nothing_half_written(file) == number + 1


def limit_pages(core: object, *, more: int) -> None:
    with core.unit_of_work() as uow:  # type: ignore[attr-defined]
        connection = uow.people._connection
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + more}")


def test_a_second_program_is_refused_and_the_first_goes_on(file: Path) -> None:
    core = open_office(file, clock=StandingClock(), settings=QUICK)
    assert refusal_when_opening(file) == "office-in-use"
    rename_administrator(core, 1)
    core.close()
    assert assert_nothing_half_written(file) == 1


@needs_fork
def test_a_second_process_is_refused_until_the_first_dies(file: Path) -> None:
    def hold(tell: Callable[[bytes], None]) -> None:
        open_office(file, clock=StandingClock(), settings=QUICK)
        tell(b".")

    child, pipe = in_another_process(hold)
    os.read(pipe, 1)
    assert refusal_when_opening(file) == "office-in-use"
    kill(child)
    os.close(pipe)
    assert refusal_when_opening(file) == "opened"


def test_a_core_may_be_closed_twice(file: Path) -> None:
    core = open_office(file, clock=StandingClock(), settings=QUICK)
    core.close()
    core.close()
    assert refusal_when_opening(file) == "opened"


def test_an_office_is_not_founded_over_another(file: Path) -> None:
    before = file.read_bytes()
    with pytest.raises(StorageUnavailableError, match="office-file-exists"):
        an_office_file(file.parent)
    assert file.read_bytes() == before


def test_a_refused_founding_leaves_no_file(tmp_path: Path) -> None:
    founding = a_founding(administrator=Administrator("luna", "Ana Luna", "Directora", "corta"))
    with pytest.raises(ConflictError, match="office-refused"):
        create_office(tmp_path, founding, clock=StandingClock(), settings=QUICK)
    assert {path.name for path in tmp_path.iterdir()} == {"office.sqlite.lock"}
    core = an_office_file(tmp_path)
    assert sign_in(core, username="luna", password=PASSWORD).actor.username == "luna"
    core.close()


def test_an_office_is_not_founded_below_a_file(tmp_path: Path) -> None:
    (tmp_path / "archivo").write_bytes(b"")
    with pytest.raises(StorageUnavailableError, match="folder-read-only"):
        an_office_file(tmp_path / "archivo" / "oficina")


def test_a_lock_that_cannot_be_made_is_told(file: Path) -> None:
    lock = file.with_name("office.sqlite.lock")
    lock.unlink()
    lock.mkdir()
    assert refusal_when_opening(file) == "folder-read-only"


def test_a_copy_never_overwrites(file: Path) -> None:
    target = file.with_name("otra.sqlite")
    target.write_bytes(b"precious")
    with pytest.raises(StorageUnavailableError, match="database-cannot-open"):
        sqlite.copy(file, target, busy_timeout=200)
    assert target.read_bytes() == b"precious"
