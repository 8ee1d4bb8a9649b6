"""Every event of votes has its own name, a sentence in both languages, and nothing that a log may not hold."""

from __future__ import annotations

import inspect
import string
from dataclasses import fields

import pytest

from unionreg.domain.audit import vote_events
from unionreg.domain.audit.events import Event
from unionreg.texts import Language, load_texts

EVENTS = [
    member
    for _, member in inspect.getmembers(vote_events, inspect.isclass)
    if issubclass(member, Event) and member is not Event
]
FIGURES = {"found", "unused", "null_votes", "votes", "received", "values", "figures", "voters_signed"}


def test_kinds_are_different() -> None:
    kinds = [event.KIND for event in EVENTS]
    assert len(set(kinds)) == len(kinds) == 31


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.KIND)
@pytest.mark.parametrize("language", list(Language))
def test_every_event_can_be_told(event: type[Event], language: Language) -> None:
    texts = load_texts(language, "counting")
    names = {field.name for field in fields(event)}  # type: ignore[arg-type]
    told = texts.get(f"event.{event.KIND}", **dict.fromkeys(names, "x"))
    needed = {name for _, name, _, _ in string.Formatter().parse(told) if name}
    assert needed == set()
    assert texts.get(f"event.{event.KIND}.title")


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.KIND)
def test_no_event_holds_a_figure_of_a_sheet(event: type[Event]) -> None:
    names = {field.name for field in fields(event)}  # type: ignore[arg-type]
    assert names & FIGURES == set()
    assert "vote_id" in names
