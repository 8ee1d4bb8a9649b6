"""Texts of the core for people, in Spanish and English.

Each file ``resources/i18n/core/<area>.json`` maps a key to ``{"es": ..., "en": ...}``; placeholders are those of
``str.format``. The window's own texts are Qt translations and are not here.
"""

from __future__ import annotations

import json
from enum import StrEnum
from typing import TYPE_CHECKING

from unionreg.paths import resources_root

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


class Language(StrEnum):
    ES = "es"
    EN = "en"


class Texts:
    """The texts of the chosen areas in one language."""

    def __init__(self, language: Language, entries: Mapping[str, Mapping[str, str]]) -> None:
        self.language = language
        self._entries = entries

    def get(self, key: str, /, **params: str | int) -> str:
        """The text of ``key`` with its parameters put in; KeyError when the catalogue has no such key."""
        return self._entries[key][self.language.value].format(**params)

    def has(self, key: str) -> bool:
        """Whether the catalogue has this key."""
        return key in self._entries


def load_texts(language: Language, *areas: str, folder: Path | None = None) -> Texts:
    """Texts of the named areas (file names without suffix); all areas when none is named."""
    root = folder or resources_root() / "i18n" / "core"
    names = areas or tuple(sorted(path.stem for path in root.glob("*.json")))
    entries: dict[str, Mapping[str, str]] = {}
    for name in names:
        entries.update(json.loads((root / f"{name}.json").read_text(encoding="utf-8")))
    return Texts(language, entries)
