"""Tables: rolls of votes: versions, people, objections."""

from __future__ import annotations
