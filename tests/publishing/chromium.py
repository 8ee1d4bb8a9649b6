"""A real Chromium for tests of the site, and why there is none where there is none."""

from __future__ import annotations

import shutil
import threading
from contextlib import contextmanager
from importlib.util import find_spec
from typing import TYPE_CHECKING

from unionreg.publishing.serving import address_of, site_server

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser

PROGRAM = next(
    (found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), ""
)
QUIET = (
    *("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"),
    *("--no-first-run", "--disable-sync", "--disable-default-apps", "--disable-extensions"),
)


def why_not() -> str:
    """Why tests in Chromium cannot run here; empty when they can."""
    if not PROGRAM:
        return "Chromium is not installed"
    if find_spec("playwright") is None or find_spec("axe_playwright_python") is None:
        return "playwright and axe-playwright-python are not installed"
    return ""


@contextmanager
def a_browser() -> Iterator[Browser]:
    """A headless Chromium that asks nothing of anybody on its own."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as machinery:
        browser = machinery.chromium.launch(executable_path=PROGRAM, args=list(QUIET))
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The site in the folder on a port of this machine; its address."""
    with site_server(folder, 0) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield address_of(server)
        finally:
            server.shutdown()
            thread.join()
