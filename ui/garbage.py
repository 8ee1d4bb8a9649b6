"""When Python collects garbage: on the window's thread only.

Left alone, Python collects cycles on whichever thread happens to allocate, and a widget that is freed on another thread
than the window's ends the program. So collecting by itself is turned off, and a timer of the window's thread does it
by the counts that Python goes by. The oldest generation holds everything that the program keeps, and the window stands
still while it is walked: it may take a small share of the time only.
"""

from __future__ import annotations

import gc
from time import monotonic

from PySide6.QtCore import QObject, QTimer

_EVERY = 250
_OLDEST = 2
# After the oldest generation was walked, this many times as long goes by before the next time.
_REST = 50


class GarbageCollecting(QObject):
    """Collects on the thread that it was made on, from being made until ``stop``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._oldest_not_before = 0.0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect)
        self._timer.start(_EVERY)

    def collect(self) -> None:
        """Collect the oldest generation whose count is over its threshold and whose rest is over."""
        began = monotonic()
        due = [
            generation
            for generation, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
            if most and count > most and (generation < _OLDEST or began >= self._oldest_not_before)
        ]
        if not due:
            return
        gc.collect(max(due))
        if max(due) == _OLDEST:
            ended = monotonic()
            self._oldest_not_before = ended + _REST * (ended - began)

    def stop(self) -> None:
        """Let Python collect by itself again."""
        self._timer.stop()
        gc.enable()
