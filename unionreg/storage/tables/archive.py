"""Tables of the archive: documents, pages, boxes, labels, loans, corrections."""

from __future__ import annotations
