"""A disk that is really full: a small one is mounted, which only the system's administrator can do."""

from __future__ import annotations

import os
import shutil
import subprocess
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.builders_office import PASSWORD, QUICK, StandingClock, an_office_file
from tests.faults.damage import assert_nothing_half_written, refusal_when_opening, rename_administrator
from unionreg.application.backups import back_up
from unionreg.application.session import sign_in
from unionreg.bootstrap import open_office
from unionreg.errors import StorageUnavailableError

if TYPE_CHECKING:
    from collections.abc import Iterator

SAMPLE = Path(__file__).parent.parent / "samples" / "databases" / "0001.sqlite"


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of two mebibytes, in which an office just fits."""
    with mounted(tmp_path / "disco", "2m") as folder:
        yield folder


@contextmanager
def mounted(folder: Path, size: str) -> Iterator[Path]:
    """A disk of this size in a new folder, for as long as the block lasts."""
    folder.mkdir()
    mount = shutil.which("mount")
    if mount is None or not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("mounting a small disk needs the rights of the system's administrator")
    made = subprocess.run(
        [mount, "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder], capture_output=True, check=False
    )
    if made.returncode != 0:
        pytest.skip("this machine does not let anybody mount a disk")
    try:
        yield folder
    finally:
        subprocess.run(["umount", folder], check=True)


def fill(disk: Path, *, leave: int) -> Path:
    """Fill the disk but for so many bytes."""
    file = disk / "relleno"
    free = os.statvfs(disk)
    file.write_bytes(b"\0" * max(0, free.f_bavail * free.f_frsize - leave))
    return file


def test_an_act_on_a_full_disk_is_lost_and_nothing_before_it(small_disk: Path) -> None:
    core = an_office_file(small_disk)
    rename_administrator(core, 1)
    filling = fill(small_disk, leave=0)
    with pytest.raises(StorageUnavailableError, match="disk-full"):
        rename_administrator(core, 2)
    filling.unlink()
    rename_administrator(core, 3)
    core.close()
    assert assert_nothing_half_written(small_disk) == 3


def test_an_office_on_a_full_disk_is_not_opened_and_not_touched(small_disk: Path) -> None:
    an_office_file(small_disk).close()
    before = (small_disk / "office.sqlite").read_bytes()
    filling = fill(small_disk, leave=0)
    assert refusal_when_opening(small_disk) == "disk-full"
    filling.unlink()
    assert (small_disk / "office.sqlite").read_bytes() == before
    assert refusal_when_opening(small_disk) == "opened"


def test_an_office_is_not_half_founded_on_a_full_disk(small_disk: Path) -> None:
    filling = fill(small_disk, leave=100_000)
    with pytest.raises(StorageUnavailableError, match="disk-full"):
        an_office_file(small_disk / "oficina")
    filling.unlink()
    an_office_file(small_disk / "oficina").close()


def test_a_backup_that_finds_no_room_leaves_nothing(small_disk: Path, tmp_path: Path) -> None:
    core = an_office_file(tmp_path / "oficina")
    fill(small_disk, leave=50_000)
    actor = sign_in(core, username="luna", password=PASSWORD).actor
    with pytest.raises(StorageUnavailableError) as caught:
        back_up(core, actor, target=small_disk / "respaldo.sqlite")
    core.close()
    assert caught.value.code == "disk-full"
    assert "disco" in str(caught.value.params["path"])
    assert [path.name for path in small_disk.iterdir()] == ["relleno"]


def test_an_upgrade_without_room_for_its_copy_is_not_begun(small_disk: Path) -> None:
    file = small_disk / "office.sqlite"
    shutil.copy(SAMPLE, file)
    before = file.read_bytes()
    filling = fill(small_disk, leave=60_000)
    with pytest.raises(StorageUnavailableError, match="disk-full"):
        open_office(file, clock=StandingClock(), settings=QUICK)
    assert file.read_bytes() == before
    assert not list(small_disk.glob("*before-upgrade*"))
    filling.unlink()
    open_office(file, clock=StandingClock(), settings=QUICK).close()
