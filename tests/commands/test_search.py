"""``unionreg search``: what an office holds, on the console and as JSON, for a person of the office."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.builders_contracts import deposited
from tests.builders_office import PASSWORD, StandingClock, an_office_file, with_colleagues
from unionreg.cli import Console, run
from unionreg.commands import search
from unionreg.texts import Language, load_texts

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, str]:
    folder = tmp_path_factory.mktemp("office")
    clock = StandingClock()
    office = with_colleagues(an_office_file(folder / "office", clock), clock)
    deposited(office)
    name = office.registrar.username
    office.core.close()
    (folder / "clave").write_text(PASSWORD + "\n", encoding="utf-8")
    return folder / "office", folder / "clave", name


def said(office: tuple[Path, Path, str], capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    folder, password, name = office
    status = run(
        ["--lang", "es", "search", "--office", str(folder), "--user", name, "--password-file", str(password), *words]
    )
    printed = capsys.readouterr()
    return status, printed.out, printed.err


def test_a_contract_is_found_as_json(office: tuple[Path, Path, str], capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = said(office, capsys, "manufacturas 131/1987", "--json")
    document = json.loads(out)
    assert (status, document["total"], document["waiting"]) == (0, 1, 0)
    assert document["hits"][0]["codes"][0] == "CC-131/1987-II"
    assert document["hits"][0]["page"] is None
    assert document["facets"]["year"] == [{"value": "1987", "text": "1987", "count": 1}]


def test_hits_are_said_in_words(office: tuple[Path, Path, str], capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = said(office, capsys, "automotriz", "--facet", "year=1987")
    assert status == 0
    assert out.startswith("1 resultado\n")
    assert "Rama industrial: Automotriz (1)" in out
    assert "Tipo: Contrato colectivo de trabajo (1)" in out
    assert "Parte empleadora: " in out
    assert "p. 1" not in out


def test_nothing_found_is_a_status_of_its_own(
    office: tuple[Path, Path, str], capsys: pytest.CaptureFixture[str]
) -> None:
    status, out, _ = said(office, capsys, "zzzz", "--facet", "state=Sonora")
    assert (status, out.strip()) == (1, "Nada coincide con «zzzz».")


@pytest.mark.parametrize("words", [("x", "--facet", "nada"), ("x", "--facet", "year="), ("x", "--limit", "0")])
def test_wrong_usage_is_refused(
    office: tuple[Path, Path, str], capsys: pytest.CaptureFixture[str], words: tuple[str, ...]
) -> None:
    assert said(office, capsys, *words)[0] == 2


def test_a_wrong_password_opens_nothing(
    office: tuple[Path, Path, str], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "empty").write_text("", encoding="utf-8")
    status, out, err = said((office[0], tmp_path / "empty", office[2]), capsys, "x")
    assert (status, out) == (2, "")
    assert err


def test_the_password_is_asked_for_by_name(
    office: tuple[Path, Path, str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def typed(words: str) -> str:
        asked.append(words)
        return PASSWORD

    monkeypatch.setattr("getpass.getpass", typed)
    words = ["--lang", "es", "search", "automotriz", "--office", str(office[0]), "--user", office[2]]
    assert run(words) == 0
    assert asked == [f"Contraseña de {office[2]}: "]
    assert "Automotriz" in capsys.readouterr().out


def test_without_a_terminal_nobody_is_asked(office: tuple[Path, Path, str]) -> None:
    words = ["--lang", "es", "search", "x", "--office", str(office[0]), "--user", office[2]]
    done = subprocess.run(
        [sys.executable, "-m", "unionreg", *words],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        start_new_session=True,
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == load_texts(Language.ES).get("error.password-needs-terminal") + "\n"


def test_progress_is_shown_on_a_terminal_only() -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    texts, shown = load_texts(Language.ES, "search"), Terminal()
    show = search._progress(Console(io.StringIO(), shown, Language.ES), texts)
    show(2, 5)
    assert "faltan 3" in shown.getvalue()
    assert search._progress(Console(io.StringIO(), io.StringIO(), Language.ES), texts) is None
