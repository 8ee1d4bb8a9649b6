"""A record of the log as sentences. The words are in the core's texts; no widget is needed here.

``event.<kind>`` is the sentence; ``event.<kind>.<detail>.yes`` or ``.no`` is one more, said when that detail is true or
there at all, or when it is not. Codes of the program get their words from ``value.<detail>.<code>``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.localisation import number

if TYPE_CHECKING:
    from unionreg.application.queries.audit import LogRow
    from unionreg.texts import Texts

_COUNTED = frozenset(
    {"ballots", "bytes", "files", "incidents", "papers", "pages", "people", "records", "size", "stations", "wanted"}
)
_CODED = frozenset(
    {
        "capacity",
        "code",
        "entry_policy",
        "fields",
        "incident_kind",
        "kit_part",
        "numbering",
        "observer_kind",
        "outcome",
        "paid_by",
        "paper",
        "paper_size",
        "place",
        "posted",
        "previous",
        "procedure",
        "purpose",
        "role",
        "roles",
        "ruling",
        "standing",
        "state",
        "still_differing",
        "verifier_kind",
    }
)


def event_words(row: LogRow, texts: Texts) -> str:
    """The sentences of the event with its details; the details alone when the catalogue lacks it."""
    key = f"event.{row.kind}"
    if not texts.has(key):
        return " · ".join([kind_words(row.kind, texts), *(f"{name}: {', '.join(all_)}" for name, all_ in row.details)])
    params = row.params(lambda name, value: _value_words(name, value, texts))
    keys = [key, *(f"{key}.{name}.{_is_so(values)}" for name, values in row.details)]
    return " ".join(texts.get(each, **params) for each in keys if texts.has(each))


def kind_words(kind: str, texts: Texts) -> str:
    """A kind of event in a few words."""
    key = f"event.{kind}.title"
    return texts.get(key) if texts.has(key) else kind.replace("-", " ")


def _is_so(values: tuple[str, ...]) -> str:
    return "no" if values in {(), ("false",)} else "yes"


def _value_words(name: str, value: str, texts: Texts) -> str:
    """Words for a code of the program; what a person wrote stays as it is."""
    if name in _COUNTED and value.isdecimal():
        return number(int(value))
    if name in _CODED:
        keys = (f"value.{name}.{value}", f"value.{value}", f"finding.{value}.title")
        return next((texts.get(key) for key in keys if texts.has(key)), value)
    return value
