"""What a publication is made of: files with their content or the way to make it. Writing them is in ``writing``."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

REVISION = "2"
"""Of everything that is drawn and not compared byte by byte; raise it when posters look different."""


class Stage(StrEnum):
    """In this order files are written: what is linked to stands before the page that links to it."""

    GROUND = "ground"
    FILES = "files"
    POSTERS = "posters"
    PAGES = "pages"
    LISTS = "lists"
    DATA = "data"


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """A file of the site. ``path`` is relative, with ``/``.

    ``mark`` tells whether what ``make`` gives would be the same as last time; None: ``make`` is quick, compare bytes.
    """

    path: str
    stage: Stage
    make: Callable[[], bytes]
    mark: str | None = None


def page_file(path: str, stage: Stage, content: str) -> PlannedFile:
    """A page whose text is at hand."""
    data = content.encode("utf-8")
    return PlannedFile(path, stage, lambda: data)


def marked(*parts: str) -> str:
    """A mark of these inputs."""
    return hashlib.sha256("\n".join((REVISION, *parts)).encode("utf-8")).hexdigest()
