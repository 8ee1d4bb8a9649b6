"""Every error, finding and event of the office has its words, whichever way its code is put together."""

from __future__ import annotations

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
    keys = [f"value.{role}" for role in (*Role, *EntryPolicy)]
    keys += [f"permission.{permission}" for permission in Permission]
    assert [key for key in keys if not texts.has(key)] == []
