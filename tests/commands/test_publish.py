"""``unionreg publish``: who publishes must be said, a preview writes nothing, a folder without a site is not shown."""

from __future__ import annotations

import threading
import urllib.error
import urllib.request
from typing import TYPE_CHECKING

import pytest

from tests.builders_site import some_content, sources_of
from unionreg.cli import run
from unionreg.publishing import full_text
from unionreg.publishing.serving import address_of, site_server
from unionreg.publishing.site import publish

if TYPE_CHECKING:
    from pathlib import Path


def test_publishing_without_saying_who_is_wrong_usage(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["publish", str(tmp_path / "sitio"), "--lang", "es"]) == 2
    assert "--password-file" in capsys.readouterr().err


def test_a_folder_without_a_site_is_not_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["publish", "--serve", str(tmp_path), "--lang", "en"]) == 2
    assert "no published site" in capsys.readouterr().err


def test_the_small_server_gives_types_of_its_own_and_lists_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(full_text, "program", lambda: None)
    content = some_content()
    publish(content, sources_of(content), tmp_path)
    with site_server(tmp_path, 0) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        with urllib.request.urlopen(f"{address_of(server)}programa/verify.js") as answer:
            assert answer.headers["Content-Type"] == "text/javascript; charset=utf-8"
            assert answer.headers["X-Content-Type-Options"] == "nosniff"
        with pytest.raises(urllib.error.HTTPError):
            urllib.request.urlopen(f"{address_of(server)}archivos/")
        server.shutdown()
        thread.join()
