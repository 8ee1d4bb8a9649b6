"""Tables of public forms of documents: what is struck out and who confirmed it."""

from __future__ import annotations
