"""Tables of what was published, when, by whose decision."""

from __future__ import annotations
