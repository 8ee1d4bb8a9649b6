"""Work that goes on when the page is left that began it: what is at work, how far it is, and stopping all of it.

It belongs to the window's program. Nothing is known of what the work does; it tells its words itself.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from ui.screens.screen import Place


class Work(Protocol):
    """What can be at work: a QObject that is stopped soon after it is asked, keeping what it did."""

    def stop(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Going:
    """One piece of work: its words for the foot, the page that shows it; ``work`` None: it failed, as the words say."""

    text: str
    place: Place
    work: Work | None


class UnderWay(QObject):
    """``changed``: something began, went on or ended. ``said(text)``: a sentence to be shown for a while."""

    changed = Signal()
    said = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._going: dict[str, Going] = {}

    @property
    def busy(self) -> bool:
        """Whether anything is at work."""
        return any(each.work is not None for each in self._going.values())

    def going(self) -> tuple[Going, ...]:
        """What is at work, and what failed while nobody looked, in the order of beginning."""
        return tuple(self._going.values())

    def work(self, key: str) -> Work | None:
        """What is at work on this thing."""
        found = self._going.get(key)
        return None if found is None else found.work

    def begin(self, key: str, work: Work, place: Place, text: str) -> None:
        """Something is at work on this thing now."""
        self._going[key] = Going(text, place, work)
        self.changed.emit()

    def tell(self, key: str, text: str) -> None:
        """How far it is."""
        self._going[key] = replace(self._going[key], text=text)
        self.changed.emit()

    def end(self, key: str, text: str, *, failed: bool = False) -> None:
        """It came to its end, or failed: then its words stay until somebody looks at its page."""
        ended = self._going.pop(key)
        if failed:
            self._going[key] = replace(ended, text=text, work=None)
        else:
            self.said.emit(text)
        self.changed.emit()

    def seen(self, key: str) -> None:
        """Somebody looks at the page: what failed need not be told any more."""
        if key in self._going and self._going[key].work is None:
            del self._going[key]
            self.changed.emit()

    def stop_all(self) -> None:
        """Ask everything to stop, and forget what failed."""
        for key, each in tuple(self._going.items()):
            if each.work is None:
                del self._going[key]
            else:
                each.work.stop()
        self.changed.emit()
