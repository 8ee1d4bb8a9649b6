"""What can be wrong inside a cell whatever column it stands in: signs that nobody sees, formulas, damaged letters."""

from __future__ import annotations

import re

from unionreg.domain.people.curp import CONTROLS, INVISIBLES
from unionreg.domain.rolls.kinds import RollKind

# UTF-8 read as cp1252 or Latin-1: Ã or Â and what their second byte looks like there; and as Mac Roman: √.
_SECOND_BYTES = "\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
_TWICE = f"[ÃÂ][{_SECOND_BYTES}]|â€[{_SECOND_BYTES}]|√[±°©≠≥∫ëÅâçìöúñ]"
_DAMAGE = re.compile(rf"{_TWICE}|\ufffd|(?<=[^\W\d_])\?(?=[^\W\d_])")
_CONTROL = re.compile(f"[{CONTROLS}]|_x00[0-9A-Fa-f]{{2}}_")
_INVISIBLE = re.compile(f"[{INVISIBLES}]")
_LINE_BREAK = re.compile(r"[\n\r]")
_FORMULA = re.compile(r"[=+\-@].*[^\W\d_]|[=+\-@].*\(", re.DOTALL)
_SPACES = re.compile(r"\s+")
_TELLING = re.compile("[=+@?_\ufffdÃÂâ√]")
_EVERYWHERE = (
    (RollKind.ENCODING_DAMAGE, _DAMAGE),
    (RollKind.CONTROL_CHARACTER, _CONTROL),
    (RollKind.INVISIBLE_CHARACTER, _INVISIBLE),
    (RollKind.LINE_BREAK_IN_CELL, _LINE_BREAK),
)


def worth_a_look(text: str) -> bool:
    """Whether a cell, or the cells of a row joined with spaces, may have a fault: quick, and never too strict."""
    return not text.isprintable() or _TELLING.search(text) is not None or text.startswith("-") or " -" in text


def faults_of(cell: str) -> list[RollKind]:
    """The kinds of fault inside one cell. Damage is taken out before the other signs are looked for: it contains them.

    A carriage return without a line feed beside it, as workbooks keep it, is the caller's to tell.
    """
    found = []
    text = cell
    for kind, pattern in _EVERYWHERE:
        if pattern.search(text):
            found.append(kind)
            if kind is RollKind.ENCODING_DAMAGE:
                text = _DAMAGE.sub("", text)
    if is_formula(cell):
        found.append(RollKind.FORMULA_CELL)
    return found


def is_formula(cell: str) -> bool:
    """Whether a program may run the text: it begins with = + - or @, and a letter or a bracket follows."""
    return bool(cell) and cell[0] in "=+-@" and _FORMULA.match(cell) is not None


def plain(cell: str) -> str:
    """The text of a cell for keeping: without what cannot be seen, each run of blanks as one space."""
    text = _CONTROL.sub("", cell.replace("\u00a0", " "))
    return _SPACES.sub(" ", _INVISIBLE.sub("", text)).strip()
