"""The power goes while a clerk types. Afterwards the work is there, the log is whole, and the entry can be finished."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt

from tests.conftest import ROOT
from tests.demo_office import copied_demo, demo_office
from tests.journeys.desk import CTRL, Desk
from unionreg.application.queries.audit import check_log
from unionreg.application.queries.counting import station_table
from unionreg.demo import cast

SitDown = Callable[..., Desk]

STATION = "rutas"
BEFORE = ("0605", "2000", "2110", "62", "12", "0", "0")
AFTER = ("50", "50", "20", "18", "11", "1", "", "", "", "0")


def test_what_was_typed_before_the_power_went_is_there_afterwards(sit_down: SitDown, tmp_path: Path) -> None:
    office = copied_demo(tmp_path)
    vote = demo_office().contest
    type_until_the_power_goes(office, vote)

    # The computer starts again. The clerk opens the same sheet and finds every figure.
    desk = sit_down()
    desk.open(office)
    desk.sign_in(cast.FIRST_CLERK)
    desk.go("entry", vote, STATION)
    fields = desk.screen.count.fields
    assert [fields[key].value for key in ("received", "unused", "spoiled", "taken_away")] == [62, 12, 0, 0]

    # The cursor stands at the first empty box, and the sheet is finished.
    assert desk.focused() is fields["found"].edit or fields["found"].edit.text()
    desk.tab_to(fields["found"].edit)
    for text in AFTER:
        fields["found"].edit.selectAll()
        desk.type(text, enter=True)
    desk.paste(desk.screen.people.table, ("Elia Ocampo Inventada", "", "Oficina inventada", ""))
    desk.press(Qt.Key.Key_Return, CTRL)
    desk.settle()
    assert desk.place.screen == "stations", desk.words(desk.screen)
    core, actor = desk.program.door.core, desk.program.door.actor
    rows = station_table(core, actor, vote_id=vote)
    assert next(row.state.value for row in rows if row.station_id == STATION) == "first-done"

    # Nothing of the log is missing.
    desk.sign_in(cast.AUDITOR)
    assert check_log(desk.program.door.core, desk.program.door.actor).whole


def type_until_the_power_goes(office: Path, vote: str) -> None:
    """Start a clerk in another process, wait until the first half of the sheet is stored, and kill it."""
    command = [sys.executable, "-m", "tests.journeys.typing_clerk", str(office), vote, STATION]
    clerk = subprocess.Popen(
        [*command, cast.FIRST_CLERK.username, *BEFORE], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert clerk.stdout is not None
    said = clerk.stdout.readline()
    clerk.kill()
    _, complaints = clerk.communicate()
    assert said == b"saved\n", complaints.decode()
    assert clerk.returncode == -9
