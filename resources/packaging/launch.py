"""The entry of the frozen program: the command line, and ``--self-test`` for the one who built it."""

from __future__ import annotations

import multiprocessing
import sys


def main() -> int:
    """Run the program's own test or the program."""
    if sys.argv[1:] == ["--self-test"]:
        from unionreg.selftest import main as self_test

        return self_test()
    from unionreg.__main__ import main as program

    return program()


if __name__ == "__main__":
    multiprocessing.freeze_support()
    raise SystemExit(main())
