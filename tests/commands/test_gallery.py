"""``unionreg gallery``: no screen is left out, and every picture is a picture of a window."""

from __future__ import annotations

import struct
import subprocess
import sys
from pathlib import Path

import pytest

from ui.gallery import FilingsSeen, GalleryOffice, RecordsSeen
from ui.gallery_shots import OFFICE_TABS, shots
from ui.navigation import SCREENS
from ui.screens.office.office_screen import TABS

NOWHERE = Path("nowhere")
GALLERY_SECONDS = 600
SEEN = FilingsSeen(
    registered="f1", overdue="f2", support="f3", prevented="f4", federation="f5", union_id="u1", employer_id="e1",
    desk=NOWHERE, desk_filing="a", desk_waiting="b", desk_notice="n", container=NOWHERE, certificate=NOWHERE,
)  # fmt: skip
RECORDS = RecordsSeen(
    revised="1", contested="2", override="3", case="DC-1", box="CA-1", document="d1", waiting="d2", compared="d3",
    delivery="c1", delivery_group="1", bulletin="b1", form_marked="4", form_waiting="5", form_document="d1",
    dossier="6", site=NOWHERE, site_contract="a", vote="v1",
)  # fmt: skip
OFFICE = GalleryOffice(
    folder=NOWHERE, password="", administrator="a", coordinator="b", clerk="c", second_clerk="d", signer="e",
    registrar="f", auditor="g", reviewer="h",
    information="i", archivist="j",
    approved="v1", repeated="v2", disputed="v3", contest="v4", fixed="v5", draft="v6",
    messy_roll="1", single="v7", election="v8", recount="v9", drill="v10", notebook=NOWHERE, station_file=NOWHERE,
    package=NOWHERE, broken_package=NOWHERE, certificate=NOWHERE, trust=NOWHERE, key=(NOWHERE, NOWHERE, ""),
    empty=NOWHERE / "empty", no_office=NOWHERE, filings=SEEN, records=RECORDS,
)  # fmt: skip


def size_of(png: bytes) -> tuple[int, int]:
    width, height = struct.unpack(">II", png[16:24])
    return width, height


def test_no_screen_is_left_out() -> None:
    shown = {shot.place.screen for shot in shots(OFFICE)}
    assert {screen.id for screen in SCREENS} - shown == set()


def test_no_part_of_the_office_is_left_out() -> None:
    assert {tab.id for tab in TABS} == set(OFFICE_TABS)


def test_every_role_has_its_pictures() -> None:
    people = {shot.username for shot in shots(OFFICE)}
    assert people == {None, *"abcdefghij"}


def test_no_two_pictures_have_the_same_name() -> None:
    names = [shot.name for shot in shots(OFFICE)]
    assert sorted(names, key=lambda name: int(name.split("-")[0])) == names
    assert len(set(names)) == len(names)


@pytest.mark.slow
def test_every_picture_is_taken(tmp_path: Path, own_time_limit: None) -> None:
    folder = tmp_path / "imagenes"
    command = [sys.executable, "-m", "unionreg", "gallery", str(folder), "--lang", "es"]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=GALLERY_SECONDS, check=False)
    assert ended.returncode == 0, ended.stderr
    taken = {path.stem: size_of(path.read_bytes()) for path in folder.glob("*.png")}
    assert {shot.name for shot in shots(OFFICE)} <= set(taken)
    assert set(taken.values()) == {(1366, 768)}
    assert str(len(taken)) in ended.stdout
