"""Where shipped data lies: in a checkout, an installed wheel and a frozen program."""

from __future__ import annotations

import sys
from pathlib import Path


def resources_root() -> Path:
    """The folder of shipped data, ``resources/``."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen) / "resources"
    return Path(__file__).resolve().parent.parent / "resources"
