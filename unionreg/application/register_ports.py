"""What the use cases of the register: unions, federations, employers, workplaces, folios need from outside."""

from __future__ import annotations

from typing import Protocol


class RegisterStore(Protocol):
    """Storage of the register: unions, federations, employers, workplaces, folios."""
