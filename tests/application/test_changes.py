from __future__ import annotations

from unionreg.application.changes import Changes, Thing, changed, created


def test_changes_say_what_was_touched() -> None:
    changes = changed(Thing.VOTE, "2026-0001", (Thing.COUNT, 7))
    assert changes.kinds() == {Thing.VOTE, Thing.COUNT}
    assert changes.concerns(Thing.COUNT)
    assert changes.concerns(Thing.COUNT, "7")
    assert not changes.concerns(Thing.COUNT, "8")
    assert not changes.concerns(Thing.PAPER)
    assert changes.created == ()


def test_a_created_thing_is_touched_too() -> None:
    changes = created(Thing.PERSON, 3)
    assert changes.created == ("3",)
    assert changes.concerns(Thing.PERSON, "3")


def test_no_changes_concern_nothing() -> None:
    assert not any(Changes().concerns(thing) for thing in Thing)
