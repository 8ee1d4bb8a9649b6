"""Keeps the program alive on Python 3.11, where PySide6 6.12.0 gives away references to None, True and False.

Its wheel is built for Pythons (3.12 and later) in which these are immortal and need no counting. Before 3.12 the count
falls by one at each call that answers None, and at each signal emitted (which answers True); at zero the interpreter
ends with "deallocating None" or "deallocating True or False" after some thousand calls, for example in a table that is
scrolled for a while. Seen with 6.12.0 on Python 3.11.7; ``tests/ui/test_constant_references`` shows it. Nothing else is
worked around here.
"""

from __future__ import annotations

import sys

# More calls than any window will make.
MANY = 1 << 40


def hold_constants() -> None:
    """Add so many references to None, True and False that no loss matters. Does nothing where they are immortal."""
    if sys.version_info >= (3, 12):
        return
    import ctypes

    # In CPython the id of an object is its address, and the count of references stands first.
    for constant in (None, True, False):
        ctypes.c_ssize_t.from_address(id(constant)).value += MANY
