"""Tells open screens that something was changed, once per act.

Knows nothing about what the changes mean; a screen looks at them and reloads when they concern it.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class ChangesHub(QObject):
    """``changed(Changes)`` after every act that changed something."""

    changed = Signal(object)

    def publish(self, changes: object) -> None:
        """Tell every listener; ``changes`` is an ``unionreg.application.changes.Changes``."""
        self.changed.emit(changes)
