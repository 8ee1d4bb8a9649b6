"""Tables: what is prepared beside the definition: preparation, observers, verifiers."""

from __future__ import annotations
