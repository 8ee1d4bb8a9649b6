"""The texts of the core for people: complete in both languages, and there for whatever the code says by a code."""

from __future__ import annotations

import ast
import json
import re
import string
from typing import TYPE_CHECKING

import pytest

from tests.architecture.sources import ROOT, called_name, sources

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CATALOGUES = sorted((ROOT / "resources" / "i18n" / "core").glob("*.json"))
FINDING_CODE = re.compile(r"[A-Z]-\d{3}")


def entries(path: Path) -> list[tuple[str, dict[str, str]]]:
    """All pairs of a catalogue in order, repeated keys included (a dictionary would hide them)."""
    texts: list[tuple[str, dict[str, str]]] = json.JSONDecoder(object_pairs_hook=list).decode(
        path.read_text(encoding="utf-8")
    )
    return [(key, dict(languages)) for key, languages in texts]


def every_text() -> dict[str, dict[str, str]]:
    return {key: languages for path in CATALOGUES for key, languages in entries(path)}


def placeholders(text: str) -> set[str]:
    """The names between braces."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
def test_every_text_is_there_in_spanish_and_in_english(path: Path) -> None:
    incomplete = [
        key
        for key, languages in entries(path)
        if set(languages) != {"es", "en"} or not all(text.strip() for text in languages.values())
    ]
    assert incomplete == []


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
def test_both_languages_have_the_same_placeholders(path: Path) -> None:
    different = {
        key: (placeholders(languages["es"]), placeholders(languages["en"]))
        for key, languages in entries(path)
        if placeholders(languages["es"]) != placeholders(languages["en"])
    }
    assert different == {}


def test_no_key_stands_twice() -> None:
    keys = [key for path in CATALOGUES for key, _ in entries(path)]
    assert sorted({key for key in keys if keys.count(key) > 1}) == []


def error_family() -> set[str]:
    """The names of UnionregError and of every class that derives from it."""
    parents = {
        node.name: {called.id for called in node.bases if isinstance(called, ast.Name)}
        for source in sources("unionreg", "ui")
        for node in ast.walk(source.tree)
        if isinstance(node, ast.ClassDef)
    }
    family = {"UnionregError"}
    while more := {name for name, above in parents.items() if above & family} - family:
        family |= more
    return family


def raised() -> Iterator[tuple[str, str, set[str]]]:
    """Place, code and given parameters of every error that is made with its code in plain sight."""
    family = error_family()
    for source in sources("unionreg", "ui"):
        for call in source.calls():
            if called_name(call) in family and call.args:
                given = {keyword.arg or "**" for keyword in call.keywords}
                for code in codes(call.args[0]):
                    yield f"{source.name}:{call.lineno}", code, given


def codes(node: ast.expr) -> list[str]:
    """The text constants that an expression can be: one, or either side of a condition."""
    match node:
        case ast.Constant(value=str(code)):
            return [code]
        case ast.IfExp(body=one, orelse=other):
            return codes(one) + codes(other)
    return []


def test_every_error_has_its_text() -> None:
    texts = every_text()
    missing = sorted({f"{code} ({place})" for place, code, _ in raised() if f"error.{code}" not in texts})
    assert missing == []


def test_every_error_gives_what_its_text_needs() -> None:
    texts = every_text()
    lacking = []
    for place, code, given in raised():
        needed = placeholders(texts.get(f"error.{code}", {}).get("es", ""))
        if "**" not in given and needed - given:
            lacking.append(f"{place}: {code} lacks {', '.join(sorted(needed - given))}")
    assert lacking == []


def test_error_codes_are_words_joined_by_hyphens() -> None:
    assert [code for _, code, _ in raised() if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", code)] == []


def test_no_error_text_is_left_over() -> None:
    said = {
        node.value
        for source in sources("unionreg", "ui")
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    unused = [key for key in every_text() if key.startswith("error.") and key.removeprefix("error.") not in said]
    assert unused == []


def finding_calls() -> Iterator[tuple[str, ast.Call]]:
    for source in sources("unionreg"):
        for call in source.calls():
            if called_name(call) in {"finding", "Finding"} and call.args:
                for code in codes(call.args[0]):
                    yield code, call


def test_every_finding_has_title_explanation_and_remedy() -> None:
    texts = every_text()
    missing = {
        f"finding.{code}.{part}"
        for code, _ in finding_calls()
        for part in ("title", "explanation", "remedy")
        if f"finding.{code}.{part}" not in texts
    }
    assert sorted(missing) == []


def test_finding_codes_have_a_letter_and_three_digits() -> None:
    assert sorted({code for code, _ in finding_calls() if not FINDING_CODE.fullmatch(code)}) == []
