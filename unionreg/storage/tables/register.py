"""Tables of the register: unions, federations, employers, workplaces, folios."""

from __future__ import annotations
