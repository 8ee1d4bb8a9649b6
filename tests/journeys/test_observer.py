"""An observer got a package and a printed act. At home, without an account and offline, they look at both."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from tests.demo_office import demo_office
from tests.journeys.desk import Desk

SitDown = Callable[..., Desk]


def test_an_observer_compares_the_package_with_their_paper(sit_down: SitDown, tmp_path: Path) -> None:
    made = demo_office()
    package = made.packages[2]
    desk = sit_down()

    # From the start screen to Verify, and the package is chosen.
    desk.push(desk.screen.observer)
    assert desk.place.screen == "verify"
    desk.answers.files = [package]
    desk.push(desk.button("Elegir un archivo"))
    assert desk.screen.view.sentence.text().startswith("No confiable")

    # The observer trusts the demonstration's authority for a moment, and says so to the program.
    desk.push(desk.screen.conditions.open)
    desk.answers.files = [made.trust]
    desk.push(desk.screen.conditions.add_folder)
    desk.push(desk.screen.conditions.apply)
    assert desk.screen.view.sentence.text().startswith("Válido")

    # Two groups of the digest are asked for. They are typed from the printed act.
    digest = desk.screen.view.digest
    on_paper = desk.screen.report["package_digest"]["groups"]
    for number, line in digest.fields.items():
        desk.write(line, on_paper[number])
    assert digest.pill.word() == "Igual que en su papel"

    # The report goes home as data and as a paper.
    desk.answers.files = [tmp_path / "informe.json", tmp_path / "informe.pdf"]
    desk.push(desk.screen.save_json)
    desk.push(desk.screen.save_pdf)
    assert json.loads((tmp_path / "informe.json").read_text(encoding="utf-8"))["verdict"] == "valid"
    assert (tmp_path / "informe.pdf").read_bytes().startswith(b"%PDF-")


def test_an_observer_whose_paper_says_something_else_is_told(sit_down: SitDown) -> None:
    made = demo_office()
    desk = sit_down()
    desk.go("verify", str(made.packages[2]), str(made.trust))
    digest = desk.screen.view.digest
    first, second = digest.fields
    desk.write(digest.fields[first], "ffff")
    desk.write(digest.fields[second], "ffff")
    assert "otro paquete" in digest.pill.word()


def test_an_observer_looks_at_a_certificate_beside_its_package(sit_down: SitDown) -> None:
    made = demo_office()
    desk = sit_down()
    desk.go("verify", str(made.certificates[2]), str(made.trust))
    desk.push(desk.screen.conditions.open)
    desk.answers.files = [made.packages[2]]
    desk.push(desk.screen.conditions.add_package)
    desk.push(desk.screen.conditions.apply)
    assert desk.screen.view.sentence.text().startswith("Válid")
    compared = [check for check in desk.screen.report["checks"] if check["code"] == "C-601"]
    assert [check["status"] for check in compared] == ["pass"]


def test_a_package_with_one_changed_byte_is_not_believed(sit_down: SitDown, tmp_path: Path) -> None:
    made = demo_office()
    content = bytearray(made.packages[2].read_bytes())
    content[content.index(b'"voters_signed"') + 17] ^= 1
    changed = tmp_path / "consulta-3.asice"
    changed.write_bytes(content)
    desk = sit_down()
    desk.go("verify", str(changed), str(made.trust))
    assert desk.screen.report["exit_code"] != 0
    assert not desk.screen.view.sentence.text().startswith("Válid")
