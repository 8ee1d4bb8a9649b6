"""``unionreg demo``: says where things are and how to go on; refuses a folder that is not empty."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands.running import answer
from tests.demo_office import demo_office
from unionreg.demo import cast
from unionreg.demo import office as making
from unionreg.texts import Language, load_texts


def test_it_says_where_everything_is(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    made = demo_office()
    monkeypatch.setattr(making, "make_demo", lambda folder, now: made)
    told = answer(capsys, "demo", made.folder)
    assert told.status == 0
    for path in (*made.packages, *made.certificates, made.trust):
        assert str(path) in told.out
    assert all(player.username in told.out for player in (cast.ADMINISTRATOR, *cast.ADDED))
    assert cast.PASSWORD in told.out
    assert f"unionreg --office {made.folder}" in told.out


@pytest.mark.parametrize(("language", "words"), [("es", "inventado"), ("en", "invented")])
def test_it_says_in_both_languages_that_all_is_invented(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], language: str, words: str
) -> None:
    made = demo_office()
    monkeypatch.setattr(making, "make_demo", lambda folder, now: made)
    assert words in answer(capsys, "demo", made.folder, "--lang", language).out


def test_a_folder_in_use_is_refused_with_a_remedy(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "notas.txt").touch()
    told = answer(capsys, "demo", tmp_path)
    assert told.status in {1, 2}
    assert "carpeta nueva o vacía" in told.err
    assert [path.name for path in tmp_path.iterdir()] == ["notas.txt"]


@pytest.mark.parametrize("language", ["es", "en"])
def test_a_folder_that_cannot_be_written_is_told_with_a_remedy(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], language: str
) -> None:
    (tmp_path / "file").touch()
    folder = tmp_path / "file" / "office"
    told = answer(capsys, "demo", folder, "--lang", language)
    assert told.status == 2
    assert told.out == ""
    assert load_texts(Language(language)).get("error.demo-folder-not-writable", folder=str(folder)) in told.err
