"""Budgets of size: what is too long is split, not excused."""

from __future__ import annotations

import ast

import pytest

from tests.architecture.sources import Source, product, sources

LONGEST_FUNCTION = 50
LONGEST_MODULE = 500
LONGEST_CLASS = 300
BANNED_NAMES = {"utils", "util", "helpers", "helper", "manager", "managers", "common", "misc", "base"}

# Longer than the budget, with the length that it may not exceed. This list only shrinks.
EXCEPTIONS: dict[str, int] = {}


def lengths(source: Source) -> dict[str, tuple[int, int]]:
    """Length and budget of the module, its classes and its functions, by name."""
    found = {source.name: (len(source.text.splitlines()), LONGEST_MODULE)}
    for node in ast.walk(source.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            budget = LONGEST_CLASS if isinstance(node, ast.ClassDef) else LONGEST_FUNCTION
            found[f"{source.name}:{node.name}"] = ((node.end_lineno or node.lineno) - node.lineno + 1, budget)
    return found


@pytest.mark.parametrize("source", product(), ids=lambda source: source.name)
def test_nothing_is_longer_than_its_budget(source: Source) -> None:
    over = {
        name: f"{length} lines, {max(budget, EXCEPTIONS.get(name, 0))} allowed"
        for name, (length, budget) in lengths(source).items()
        if length > max(budget, EXCEPTIONS.get(name, 0))
    }
    assert over == {}


def test_no_exception_stands_longer_than_it_is_needed() -> None:
    every: dict[str, tuple[int, int]] = {}
    for source in product():
        every.update(lengths(source))
    unneeded = [name for name in EXCEPTIONS if name not in every or every[name][0] <= every[name][1]]
    assert unneeded == []


def test_no_module_has_a_name_that_says_nothing() -> None:
    found = [
        source.name
        for source in [*product(), *sources("tests")]
        if {part.removesuffix(".py") for part in source.place} & BANNED_NAMES
    ]
    assert found == []
