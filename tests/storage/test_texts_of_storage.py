"""Every error, finding and event of the office has its words, whichever way its code is put together."""

from __future__ import annotations

import dataclasses

import pytest

from unionreg.domain.audit import events
from unionreg.domain.audit.events import Event
from unionreg.domain.office import EntryPolicy
from unionreg.domain.roles import Permission, Role
from unionreg.storage import sqlite
from unionreg.texts import Language, load_texts

EVENTS = [
    thing
    for thing in vars(events).values()
    if isinstance(thing, type) and issubclass(thing, Event) and thing is not Event
]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.__name__)
def test_every_event_has_a_sentence_and_a_title(event: type[Event], language: Language) -> None:
    texts = load_texts(language, "storage", "people", "office")
    names = [field.name for field in dataclasses.fields(event)]  # type: ignore[arg-type]
    sentence = texts.get(f"event.{event.KIND}", **{name: f"<{name}>" for name in names})
    assert texts.has(f"event.{event.KIND}.title")
    missing = [name for name in names if f"<{name}>" not in sentence]
    assert missing == []


def test_kinds_of_events_are_unique() -> None:
    kinds = [event.KIND for event in EVENTS]
    assert len(kinds) == len(set(kinds))


def test_every_error_of_the_database_has_its_words() -> None:
    texts = load_texts(Language.ES, "storage")
    assert [code for code in sqlite._CODES.values() if not texts.has(f"error.{code}")] == []


def test_every_finding_of_the_office_has_its_words() -> None:
    texts = load_texts(Language.EN, "people", "office")
    codes = [f"O-10{number}" for number in (1, 2, 3)]
    codes += [f"U-10{number}" for number in range(1, 6)] + [f"U-20{number}" for number in range(1, 5)]
    parts = ("title", "explanation", "remedy")
    assert [code for code in codes for part in parts if not texts.has(f"finding.{code}.{part}")] == []


def test_roles_permissions_and_policies_have_names() -> None:
    texts = load_texts(Language.ES, "people", "office")
    keys = [f"value.{role}" for role in (*Role, *EntryPolicy, "true", "false")]
    keys += [f"permission.{permission}" for permission in Permission]
    assert [key for key in keys if not texts.has(key)] == []
