from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.builders_scans import blurred, page, pdf_of, saved, without_tesseract
from unionreg.archive.vault import FolderVault
from unionreg.cli import run
from unionreg.domain.archive.words import read_words

SMALL = page(dpi=200, wide=5, high=3, lines=3)
OTHER = page(dpi=200, wide=5, high=3, lines=5, seed=7)


def a_box(folder: Path) -> Path:
    folder.mkdir()
    (folder / "buena.pdf").write_bytes(pdf_of(SMALL, dpi=200))
    return folder


def test_without_text_every_file_is_judged_and_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    box = a_box(tmp_path / "caja")
    assert run(["--lang", "es", "digitise", str(box), "--no-text"]) == 0
    told = capsys.readouterr()
    assert told.out.splitlines() == [
        "buena.pdf: listo (páginas: 1)",
        "Listos: 1. Requieren a una persona: 0. No se tomaron: 0.",
    ]
    assert told.err == ""


def test_what_needs_a_person_or_is_refused_says_why(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    box = a_box(tmp_path / "caja")
    (box / "mala\u202e.png").write_bytes(saved(blurred(OTHER, 5), "PNG", dpi=(200, 200)))
    (box / "nada.txt").write_bytes(b"hola")
    assert run(["--lang", "en", "digitise", str(box), "--no-text", "--out", str(tmp_path / "out"), "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["counts"] == {"done": 1, "needs-person": 1, "refused": 1}
    assert [each["name"] for each in told["files"]] == ["buena.pdf", "mala□.png", "nada.txt"]
    assert [each["code"] for each in told["files"][1]["findings"]] == ["S-104", "S-158"]
    assert told["files"][2]["findings"][0]["title"] == "Not a scan"
    assert told["documents"][0]["files"] == ["buena.pdf"]
    assert not (box / "digitised").exists()


def test_an_empty_folder_and_what_is_no_file_are_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    box = tmp_path / "caja"
    (box / "dentro").mkdir(parents=True)
    assert run(["--lang", "es", "digitise", str(box), "--no-text"]) == 0
    assert capsys.readouterr().out == f"En {box} no hay archivos que digitalizar; las subcarpetas no se leen.\n"
    (box / "enlace.pdf").symlink_to("no-hay.pdf")
    os.mkfifo(box / "tubo.pdf")
    assert run(["--lang", "es", "digitise", str(box), "--no-text"]) == 1
    out = capsys.readouterr().out
    assert "enlace.pdf: requiere a una persona" in out
    assert "Es un enlace a un archivo que no está en su lugar." in out
    assert "tubo.pdf: no se tomó" in out
    assert out.endswith("Listos: 0. Requieren a una persona: 1. No se tomaron: 1.\n")


def test_without_tesseract_one_sentence_says_what_to_install(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    box = a_box(tmp_path / "caja")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert run(["--lang", "es", "digitise", str(box)]) == 1
    told = capsys.readouterr()
    assert "apt install tesseract-ocr tesseract-ocr-spa" in told.err
    assert len(told.err.splitlines()) == 1
    assert "buena.pdf: requiere a una persona" in told.out


def test_a_folder_that_is_not_there_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--lang", "en", "digitise", str(tmp_path / "no hay")]) == 2
    assert "does not exist" in capsys.readouterr().err


@pytest.mark.parametrize("jobs", ["0", "x", "65"])
def test_jobs_are_a_small_number(tmp_path: Path, jobs: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["digitise", str(tmp_path), "--jobs", jobs]) == 2
    assert "1" in (told := capsys.readouterr().err)
    assert "64" in told


@pytest.mark.slow
@without_tesseract
def test_a_box_becomes_searchable_copies(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    box = a_box(tmp_path / "caja")
    assert run(["digitise", str(box), "--json"]) == 0
    (document,) = json.loads(capsys.readouterr().out)["documents"]
    assert (document["copy"], document["outcome"], document["pdfa"]) == ("buena.pdf", "done", True)
    assert (box / "digitised" / "copies" / "buena.pdf").read_bytes().startswith(b"%PDF")
    (words,) = read_words(FolderVault(box / "digitised" / "archive").read(document["words_sha256"]))
    assert "salario" in words.text()
