"""Tables of kept searches, what is new for them, what the index takes in."""

from __future__ import annotations
