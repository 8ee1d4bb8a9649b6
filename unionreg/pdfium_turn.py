"""One thread at a time in PDFium: the library has no locks of its own, and the program works on several lanes.

Whoever opens a file with it does so ``with PDFIUM_TURN``. The same thread may open another file meanwhile.
"""

from __future__ import annotations

import threading

PDFIUM_TURN = threading.RLock()
