"""Tables of bulletins and who acknowledged them, translated texts."""

from __future__ import annotations
