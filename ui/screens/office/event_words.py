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
        "case_act",
        "case_state",
        "channel",
        "code",
        "court_act",
        "entry_policy",
        "fields",
        "filing_kind",
        "filing_product",
        "filing_ruling",
        "filing_verdict",
        "grounds",
        "incident_kind",
        "kit_part",
        "numbering",
        "observer_kind",
        "outcome",
        "paid_by",
        "paper",
        "paper_size",
        "party_kind",
        "place",
        "posted",
        "previous",
        "procedure",
        "previous_suspension",
        "purpose",
        "reach",
        "rendering",
        "requirement",
        "role",
        "roles",
        "ruling",
        "spoken_by",
        "standing",
        "state",
        "still_differing",
        "suspension",
        "verifier_kind",
    }
)


# Codes whose words stand elsewhere among the texts.
_ELSEWHERE = {
    "filing_kind": "filing.{}.name",
    "filing_product": "filing-product.{}",
    "requirement": "requirement.{}.title",
    "previous_suspension": "value.suspension.{}",
}


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
        own = _ELSEWHERE.get(name, f"value.{name}.{{}}").format(value)
        keys = (own, f"value.{value}", f"finding.{value}.title")
        return next((texts.get(key) for key in keys if texts.has(key)), value)
    return value
