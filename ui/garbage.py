"""When Python collects garbage: on the window's thread only.

Left alone, Python collects cycles on whichever thread happens to allocate, and a widget that is freed on another thread
than the window's ends the program. So collecting by itself is turned off, and a timer of the window's thread does it
as often as Python would, by the same counts.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY = 250


class GarbageCollecting(QObject):
    """Collects on the thread that it was made on, from being made until ``stop``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect)
        self._timer.start(_EVERY)

    def collect(self) -> None:
        """Collect the oldest generation whose count is over its threshold, as Python itself would."""
        due = [
            generation
            for generation, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
            if most and count > most
        ]
        if due:
            gc.collect(max(due))

    def stop(self) -> None:
        """Let Python collect by itself again."""
        self._timer.stop()
        gc.enable()
