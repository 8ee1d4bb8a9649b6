"""Names of files as they may be shown: nothing in them turns the direction of writing, ends a line or hides."""

from __future__ import annotations

import unicodedata

_MOST_SIGNS = 120
# Controls, marks that turn the direction or hide, lone surrogates, signs nobody has assigned, ends of lines.
_REFUSED = frozenset({"Cc", "Cf", "Cs", "Cn", "Co", "Zl", "Zp"})
_SHOWN_FOR = "\N{WHITE SQUARE}"


def shown_name(name: str) -> str:
    """The name with a square for every sign that is not to be seen, shortened in its middle when it is endless."""
    shown = unicodedata.normalize("NFC", "".join(_shown(sign) for sign in name))
    if len(shown) > _MOST_SIGNS:
        half = _MOST_SIGNS // 2
        shown = f"{shown[:half]}…{shown[-half:]}"
    return shown or _SHOWN_FOR


def has_hidden_signs(name: str) -> bool:
    """Whether a sign of the name is shown as a square; a long name and one written in pieces have none."""
    return any(unicodedata.category(sign) in _REFUSED for sign in name)


def _shown(sign: str) -> str:
    kind = unicodedata.category(sign)
    if kind == "Zs":
        return " "  # blanks of any width
    return _SHOWN_FOR if kind in _REFUSED else sign
