"""A record of the log as a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from unionreg.application.queries.audit import LogRow
    from unionreg.texts import Texts


def event_words(row: LogRow, texts: Texts) -> str:
    """The sentence of the event with its details; the details alone when the catalogue lacks it."""
    key = f"event.{row.kind}"
    if texts.has(key):
        return texts.get(key, **row.params())
    return " · ".join([row.kind, *(f"{name}: {value}" for name, value in row.details)])


def kind_words(kind: str, texts: Texts) -> str:
    """A kind of event in a few words."""
    key = f"event-kind.{kind}"
    return texts.get(key) if texts.has(key) else kind.replace("-", " ")
