"""Printing that is cut off: a full disk, a folder that cannot be written, kill -9. Files are whole or not there."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

import pypdfium2 as pdfium
import pytest

from tests.builders_kit import a_kit_office, an_order, people_of_station
from tests.faults.damage import in_another_process, kill
from tests.faults.test_full_disk import mounted
from unionreg.application import kit
from unionreg.application.queries import kit as queries
from unionreg.errors import StorageUnavailableError
from unionreg.kit_adapter import OfficeKits

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def pages_of(path: Path) -> int:
    document = pdfium.PdfDocument(path)
    try:
        return len(document)
    finally:
        document.close()


def test_a_full_disk_keeps_the_files_before_and_says_so(tmp_path: Path) -> None:
    here = a_kit_office(stations=6)
    with mounted(tmp_path / "disco", "1m") as disk:
        with pytest.raises(StorageUnavailableError) as caught:
            kit.print_kit(here.core, here.office.coordinator, vote_id=here.vote_id, folder=disk)
        assert caught.value.code == "kit-disk-full"
        files = sorted(disk.glob("*.pdf"))
        assert 0 < len(files) < 7
        assert all(pages_of(path) > 50 for path in files)
        assert not list(disk.glob("*.part"))
    (row,) = queries.kit_view(here.core, here.office.auditor, vote_id=here.vote_id).printed
    assert (row.files, row.wanted) == (len(files), 7)


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    here = a_kit_office()
    with pytest.raises(StorageUnavailableError, match="chosen-file-not-written"):
        kit.print_kit(here.core, here.office.coordinator, vote_id=here.vote_id, folder=tmp_path / "no-hay")


def test_a_folder_that_refuses_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: object, **_more: object) -> None:
        raise PermissionError(13, "no")

    monkeypatch.setattr("pathlib.Path.open", refuse)
    with pytest.raises(StorageUnavailableError, match="folder-read-only"):
        OfficeKits().write_office(an_order(), tmp_path)


def test_an_older_file_stays_when_the_new_one_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kits, order = OfficeKits(), an_order()
    made = kits.write_office(order, tmp_path)
    before = (tmp_path / made.name).read_bytes()

    def fail(_self: object, _target: object) -> int:
        raise OSError(28, "full")

    monkeypatch.setattr("unionreg.documents.kit.kits.KitMaker.write_office", fail)
    with pytest.raises(StorageUnavailableError, match="kit-disk-full"):
        kits.write_office(order, tmp_path)
    assert (tmp_path / made.name).read_bytes() == before
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.skipif(not hasattr(os, "fork"), reason="killing a process in mid-act needs fork")
def test_kill_9_leaves_whole_files_only(tmp_path: Path) -> None:
    order, people = an_order(stations=200), people_of_station(70)

    def print_on(tell: Callable[[bytes], None]) -> None:
        kits = OfficeKits()
        for station in order.tables():
            kits.write_station(order, station.id, people, tmp_path)
            tell(b"1")

    child, pipe = in_another_process(print_on)
    os.read(pipe, 1)
    time.sleep(0.4)
    kill(child)
    os.close(pipe)
    files = list(tmp_path.glob("*.pdf"))
    assert files
    assert len(files) < 200
    assert {pages_of(path) for path in files} == {pages_of(files[0])}
    assert len(list(tmp_path.glob("*.part"))) <= 1


def test_what_a_killed_run_left_is_written_over_by_the_next(tmp_path: Path) -> None:
    kits, order = OfficeKits(), an_order()
    (tmp_path / f"{order.definition.vote_id}-mesa-1.pdf.part").write_bytes(b"half")
    made = kits.write_station(order, "mesa-1", people_of_station(70), tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [made.name]
