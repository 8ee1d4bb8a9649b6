"""The pages for people: no decision without its line, no word of the field without its meaning."""

from __future__ import annotations

import json

from tests.architecture.sources import ROOT

DECISIONS = ROOT / "docs" / "decisions"


def test_every_decision_stands_in_the_list_under_its_own_title() -> None:
    listed = (DECISIONS / "README.md").read_text(encoding="utf-8")
    missing = []
    for page in sorted(DECISIONS.glob("0*.md")):
        number, _, title = page.read_text(encoding="utf-8").partition("\n")[0].removeprefix("# ").partition(": ")
        if number != "NNNN" and f"| [{number}]({page.name}) | {title} |" not in listed:
            missing.append(page.name)
    assert missing == []


def test_every_word_of_the_glossary_is_explained_once() -> None:
    glossary = json.loads((ROOT / "resources" / "law" / "glossary.json").read_text(encoding="utf-8"))
    told = ("spanish", "english", "code", "definition", "meaning")
    assert all(set(entry) == {*told, "article"} for entry in glossary)
    assert [entry for entry in glossary if not all(entry[key] for key in told)] == []
    words = [entry["spanish"] for entry in glossary]
    assert len(words) == len(set(words))
    assert "recuento" in words
