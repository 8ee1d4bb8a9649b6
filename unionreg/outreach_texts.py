"""Reads the texts that explain, from the one place where they stand: ``resources/help`` and the glossary.

Each file of ``resources/help/topics`` is a topic; ``screens.json`` is the help of the screens, ``languages.json`` the
names of languages that are certain. Screens, leaflets and the site all take them from here.
"""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

from unionreg.domain.outreach.education import Block, BlockKind, Library, ScreenHelp, Topic, Words
from unionreg.domain.outreach.glossary import GlossaryEntry
from unionreg.domain.outreach.languages import ListedLanguage
from unionreg.paths import resources_root

if TYPE_CHECKING:
    from pathlib import Path


def load_library(resources: Path | None = None) -> Library:
    """All texts; the topics in the order of ``order`` in their files. ``resources`` for another folder of resources."""
    root = resources or resources_root()
    files = [_read(path) for path in sorted((root / "help" / "topics").glob("*.json"))]
    return Library(
        topics=tuple(_topic(data) for data in sorted(files, key=lambda data: int(data["order"]))),
        screens=load_screen_help(root),
        glossary=tuple(
            GlossaryEntry(
                spanish=entry["spanish"],
                english=entry["english"],
                article=entry["article"] or "",
                definition=entry["definition"],
                meaning=entry["meaning"],
            )
            for entry in _read(root / "law" / "glossary.json")
        ),
        languages=tuple(
            ListedLanguage(entry["grouping"], entry["self_name"], entry.get("variant", ""))
            for entry in _read(root / "help" / "languages.json")["languages"]
        ),
    )


def load_screen_help(resources: Path | None = None) -> tuple[ScreenHelp, ...]:
    """The help of the screens alone."""
    root = resources or resources_root()
    return tuple(
        ScreenHelp(
            entry["id"],
            tuple(entry["screens"]),
            _words(entry["title"]),
            tuple(_words(sentence) for sentence in entry["sentences"]),
            tuple(entry.get("see", ())),
        )
        for entry in _read(root / "help" / "screens.json")
    )


def _topic(data: Any) -> Topic:
    return Topic(
        id=data["id"],
        revised=date.fromisoformat(data["revised"]),
        title=_words(data["title"]),
        summary=_words(data["summary"]),
        blocks=tuple(_block(entry) for entry in data["blocks"]),
        poster=tuple(_block(entry) for entry in data.get("poster", ())),
    )


def _block(entry: Any) -> Block:
    return Block(entry["id"], BlockKind(entry["kind"]), Words(entry["es"], entry["en"]), entry.get("law", ""))


def _words(entry: Any) -> Words:
    return Words(entry["es"], entry["en"])


def _read(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))
