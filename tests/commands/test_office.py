"""``unionreg office check`` and ``unionreg register export``: looking after an office and handing out, no window."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import shutil
from typing import TYPE_CHECKING

import pytest

from tests.application.test_every_act_of_digitising import BOX, a_document
from tests.builders_office import PASSWORD, START, StandingClock, an_office_file, with_colleagues
from tests.builders_register import registered
from unionreg.cli import run
from unionreg.domain.archive.box import Box, Shelf
from unionreg.domain.votes.count import Named

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an office, its passwords, and an archive of three files that a document names."""
    folder = tmp_path_factory.mktemp("office")
    clock = StandingClock()
    office = with_colleagues(an_office_file(folder / "oficina", clock), clock)
    registered(office)
    vault = office.core.vault
    original, copy, words = vault.put(b"original"), vault.put(b"copia", derived=True), vault.put(b"w", derived=True)
    with office.core.unit_of_work() as uow:
        uow.archive.add_box(Box(BOX, "Caja", Shelf(), START, Named("Abril Arce", "Archivo")))
        uow.archive.add(a_document(original, copy, words))
    names = {"boss": office.administrator, "registrar": office.registrar, "auditor": office.auditor}
    (folder / "who.json").write_text(json.dumps({name: each.username for name, each in names.items()}))
    (folder / "clave").write_text(PASSWORD + "\n", "utf-8")
    office.core.close()
    return folder


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    """A copy that a test may damage."""
    return shutil.copytree(made, tmp_path / "copy")


def said(
    folder: Path, capsys: pytest.CaptureFixture[str], *words: str, who: str = "boss", lang: str = "es"
) -> tuple[int, str, str]:
    user = json.loads((folder / "who.json").read_text())[who]
    status = run(["--lang", lang, *words, "--user", user, "--password-file", str(folder / "clave")])
    printed = capsys.readouterr()
    return status, printed.out, printed.err


def lying(folder: Path, content: bytes) -> Path:
    digest = hashlib.sha256(content).hexdigest()
    (found,) = folder.glob(f"**/{digest}")
    return found


def test_a_whole_office_is_told_to_be_whole(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = said(folder, capsys, "office", "check", str(folder / "oficina"))
    assert (status, err) == (0, "")
    assert "Bitácora: íntegra" in out
    assert "íntegro, 3 archivos" in out


def test_what_is_missing_damaged_and_left_over_is_named(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lying(folder, b"original").unlink()
    copy = lying(folder, b"copia")
    copy.chmod(0o600)
    copy.write_bytes(b"COPIA")
    stray = hashlib.sha256(b"suelto").hexdigest()
    place = copy.parents[3] / "derived" / stray[:2] / stray[2:4]
    place.mkdir(parents=True)
    (place / stray).write_bytes(b"suelto")
    status, out, _ = said(folder, capsys, "office", "check", str(folder / "oficina"), "--json")
    told = json.loads(out)
    assert (status, told["whole"], told["log"]["broken_at"]) == (1, False, None)
    assert told["archive"] == {
        "files": 3,
        "missing": [hashlib.sha256(b"original").hexdigest()],
        "damaged": [hashlib.sha256(b"copia").hexdigest()],
        "left_over": [stray],
    }
    status, out, _ = said(folder, capsys, "office", "check", str(folder / "oficina"), lang="en")
    assert status == 1
    assert f"missing: {told['archive']['missing'][0]}" in out
    assert "1 files are left over" in out
    assert (place / stray).is_file()


@pytest.mark.parametrize("who", ["registrar", "auditor"])
def test_who_makes_no_backups_checks_no_office(folder: Path, capsys: pytest.CaptureFixture[str], who: str) -> None:
    status, out, err = said(folder, capsys, "office", "check", str(folder / "oficina"), who=who)
    assert (status, out) == (2, "")
    assert err


def test_a_password_that_cannot_be_read_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "clave").write_bytes(b"")
    status, _, err = said(folder, capsys, "office", "check", str(folder / "oficina"))
    assert status == 2
    assert "clave" in err


@pytest.mark.parametrize("form", ["csv", "json", "xlsx"])
def test_the_public_register_is_written_without_what_is_confidential(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], form: str
) -> None:
    words = ("register", "export", str(tmp_path), "--office", str(folder / "oficina"), "--format", form, "--json")
    status, out, _ = said(folder, capsys, *words, who="registrar")
    told = json.loads(out)
    assert (status, told["copy"], told["members"]) == (0, "public", False)
    for each in told["files"]:
        content = (tmp_path / told["folder"] / each["name"]).read_bytes()
        assert hashlib.sha256(content).hexdigest() == each["sha256"]
        assert each["name"].endswith(form)


def test_the_official_copy_is_for_those_who_keep_the_register(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["register", "export", str(tmp_path), "--office", str(folder / "oficina"), "--format", "csv", "--members"]
    status, out, _ = said(folder, capsys, *words, who="registrar")
    assert status == 0
    assert "registro-publico-" in out
    (public,) = tmp_path.glob("registro-publico-*")
    status, _, _ = said(folder, capsys, *words, "--copy", "official", who="registrar")
    assert status == 0
    (official,) = tmp_path.glob("registro-oficial-*")
    names = sorted(each.name for each in public.iterdir())
    assert names == sorted(each.name for each in official.iterdir())
    shown, whole = (rows_of(each / "padron_de_socios.csv") for each in (public, official))
    assert len(shown) == len(whole) > 1
    assert shown != whole


def test_nothing_is_written_twice_or_for_who_may_not(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["register", "export", str(tmp_path), "--office", str(folder / "oficina"), "--format", "csv"]
    assert said(folder, capsys, *words, who="registrar")[0] == 0
    again, _, err = said(folder, capsys, *words, who="registrar")
    assert again == 2
    assert "registro-publico" in err
    denied, _, _ = said(folder, capsys, *words, "--copy", "official", who="auditor")
    assert denied == 2


def rows_of(path: Path) -> list[list[str]]:
    return list(csv.reader(io.StringIO(path.read_text("utf-8-sig"))))


def test_the_log_tells_who_handed_the_register_out(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ("register", "export", str(tmp_path / "uno"), "--office", str(folder / "oficina"), "--format", "json")
    assert said(folder, capsys, *words, who="registrar")[0] == 0
    _, before, _ = said(folder, capsys, "office", "check", str(folder / "oficina"), "--json")
    assert said(folder, capsys, *words[:2], str(tmp_path / "dos"), *words[3:], who="registrar")[0] == 0
    _, after, _ = said(folder, capsys, "office", "check", str(folder / "oficina"), "--json")
    assert json.loads(after)["log"]["records"] > json.loads(before)["log"]["records"]
