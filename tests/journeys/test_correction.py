"""A figure turns out to be wrong after closing: a second version, with a reason, whose package replaces the first."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from tests.demo_office import NOW, copied_demo, demo_office
from tests.journeys.desk import Desk
from tests.journeys.signing import sign
from unionreg.demo import cast
from unionreg.evidence.verification import Request, verify_package
from unionreg.signing.trust import load_folder

SitDown = Callable[..., Desk]

REASON = "El acta en papel dice 829 y 529; se leyó mal en las dos capturas."
SUPERSEDED = "Se corrige la mesa 3 y se sustituye el cómputo anterior."


def test_a_correction_leads_to_a_package_that_replaces_the_first(sit_down: SitDown, tmp_path: Path) -> None:
    office = copied_demo(tmp_path)
    vote = demo_office().rounds[2]
    desk = sit_down()
    desk.open(office)

    desk.sign_in(cast.COORDINATOR)
    correct(desk, vote)
    close_again(desk, vote)
    desk.later(hours=1)
    desk.sign_in(cast.SIGNER)
    resolve_and_sign(desk, office, vote)
    second = export(desk, tmp_path / "version-2.asice")

    before, after = judged(demo_office().packages[2]), judged(second)
    assert [check["code"] for check in after["checks"] if check["status"] == "fail"] == []
    assert after["exit_code"] == 0
    assert after["result"]["votes"] == [{"option": "yes", "count": 4117}, {"option": "no", "count": 2426}]
    with ZipFile(second) as entries:  # read with nothing but zip and JSON
        result, count = (json.loads(entries.read(name)) for name in ("result.json", "stations/pintura/count.json"))
    assert result["supersedes"] == {"package_digest": before["package_digest"]["hex"], "reason": SUPERSEDED}
    assert (count["version"], count["correction"]["reason"]) == (2, REASON)


def correct(desk: Desk, vote: str) -> None:
    """The coordinator opens the vote for corrections and writes two figures anew, with the reason."""
    desk.go("result", vote)
    desk.answers.reasons = ["Se revisará la mesa 3."]
    desk.push(desk.button("Abrir para corregir"))
    desk.go("correction", vote, "pintura")
    fields = desk.screen.count.fields
    desk.write(fields["votes.yes"].edit, "829")
    desk.write(fields["votes.no"].edit, "529")
    desk.write(desk.screen.reason, REASON)
    desk.push(desk.button("Guardar como versión nueva"))
    assert desk.problems() == ""
    assert desk.place.screen == "station"


def close_again(desk: Desk, vote: str) -> None:
    """The new result says what it replaces, and why."""
    desk.go("result", vote)
    desk.answers.reasons = [SUPERSEDED]
    desk.push(desk.screen.close_button)
    assert desk.problems() == ""


def resolve_and_sign(desk: Desk, office: Path, vote: str) -> None:
    """The official resolves the new result and signs its package."""
    desk.go("result", vote)
    desk.push(desk.screen.form.button)
    desk.go("signing", vote)
    desk.push(desk.button("Preparar el paquete"))
    sign(desk, office, desk.screen.form.button)


def export(desk: Desk, target: Path) -> Path:
    """Take the newest package away as a file."""
    desk.answers.files = [target]
    desk.push(desk.button("Exportar el paquete"))
    assert target.exists()
    return target


def judged(package: Path) -> dict[str, Any]:
    """The verifier's report, some time later."""
    trust = load_folder(demo_office().trust)
    return verify_package(package.read_bytes(), Request(package.name, trust, NOW + timedelta(days=1)))
