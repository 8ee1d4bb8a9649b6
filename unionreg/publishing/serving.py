"""Showing a site from a stick on this machine: a small web server that only this machine reaches."""

from __future__ import annotations

import functools
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from unionreg.errors import StorageUnavailableError, UnreadableError
from unionreg.publishing.writing import STATE

if TYPE_CHECKING:
    from pathlib import Path

HOST = "127.0.0.1"


_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".svg": "image/svg+xml",
    ".pdf": "application/pdf",
    ".wasm": "application/wasm",
    ".asice": "application/vnd.etsi.asic-e+zip",
    ".sqlite": "application/vnd.sqlite3",
}
_OTHER = "application/octet-stream"


class SiteHandler(SimpleHTTPRequestHandler):
    """Files of one folder, with types of its own: those of the machine may be wrong. Folders are not listed."""

    def guess_type(self, path: Any) -> str:
        """By the suffix."""
        return _TYPES.get(PurePath(str(path)).suffix, _OTHER)

    def end_headers(self) -> None:
        """Never guess a type; never keep what a new publication may change."""
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()

    def list_directory(self, path: Any) -> None:  # noqa: ARG002 -- the signature is that of the standard library
        """A folder without a page of its own is not there."""
        self.send_error(404)

    def log_message(self, format: str, *arguments: Any) -> None:  # noqa: A002 -- as in the standard library
        """Nobody's reading is written down."""


def site_server(folder: Path, port: int) -> ThreadingHTTPServer:
    """A server of the site in the folder, ready to ``serve_forever``; port 0: any free one.

    Raises UnreadableError ``site-folder-missing``; StorageUnavailableError ``site-port-taken``.
    """
    if not (folder / STATE).is_file():
        raise UnreadableError("site-folder-missing", folder=folder.name)
    try:
        return ThreadingHTTPServer((HOST, port), functools.partial(SiteHandler, directory=str(folder)))
    except OSError as error:
        raise StorageUnavailableError("site-port-taken", port=port) from error


def address_of(server: ThreadingHTTPServer) -> str:
    """What to type into the browser."""
    return f"http://{HOST}:{server.server_address[1]}/"
