"""What the test of itself says of workers and of the site's search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg import selftest_archive
from unionreg.publishing import full_text
from unionreg.selftest_archive import what_fails_with_the_site

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_the_search_of_a_site_is_made(tmp_path: Path) -> None:
    assert what_fails_with_the_site(tmp_path) == ""


def test_a_missing_program_and_an_index_that_was_not_made_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(full_text, "make_index", lambda *_given: False)
    assert what_fails_with_the_site(tmp_path) == "Pagefind made no index"
    monkeypatch.setattr(full_text, "program", lambda: None)
    (tmp_path / "again").mkdir()
    assert what_fails_with_the_site(tmp_path / "again") == "Pagefind is not here"


def test_a_scan_is_looked_at_in_a_process_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from unionreg.selftest import _sheet

    assert selftest_archive.what_fails_with_scans(_sheet(), tmp_path) == ""
    monkeypatch.setattr("unionreg.archive.looking.look_at", lambda _path, _how: type("Found", (), {"pages": []})())
    assert selftest_archive.what_fails_with_scans(b"", tmp_path) == "a worker that looks at pages"
