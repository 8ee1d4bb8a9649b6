"""Events of the archive: documents, pages, boxes, labels, loans, corrections: one frozen dataclass each."""

from __future__ import annotations
