"""What goes on when its page is left: several at once, ends, failures, stopping."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.screens.screen import Place
from ui.under_way import UnderWay

HERE = Place("archive-box", ("C1",))


class WorkUnderTest(QObject):
    stopped = False

    def stop(self) -> None:
        self.stopped = True


def test_work_is_told_until_it_ends_and_failures_until_they_are_seen() -> None:
    under_way, one, two = UnderWay(), WorkUnderTest(), WorkUnderTest()
    said: list[str] = []
    under_way.said.connect(said.append)
    under_way.begin("a", one, HERE, "begins")
    under_way.begin("b", two, HERE, "begins too")
    under_way.tell("a", "page 1")
    assert [each.text for each in under_way.going()] == ["page 1", "begins too"]
    assert under_way.work("a") is one
    assert under_way.work("c") is None
    under_way.end("a", "read")
    under_way.seen("b")
    assert (said, under_way.busy) == (["read"], True)
    under_way.end("b", "no room", failed=True)
    assert (said, under_way.busy, under_way.work("b")) == (["read"], False, None)
    assert [each.text for each in under_way.going()] == ["no room"]
    under_way.seen("b")
    assert under_way.going() == ()


def test_stopping_all_asks_what_is_at_work_and_forgets_what_failed() -> None:
    under_way, one, two = UnderWay(), WorkUnderTest(), WorkUnderTest()
    under_way.begin("a", one, HERE, "begins")
    under_way.begin("b", two, HERE, "begins")
    under_way.end("b", "no room", failed=True)
    under_way.stop_all()
    assert one.stopped
    assert [each.text for each in under_way.going()] == ["begins"]
