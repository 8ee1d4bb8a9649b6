"""The entry of the frozen program: itself, its test of itself, its workers, and a file that was double-clicked."""

from __future__ import annotations

import multiprocessing
import sys
from pathlib import Path

from unionreg.archive.processes import FROZEN_WORD


def main(arguments: list[str]) -> int:
    """Run what the arguments ask for; the answer is the exit status."""
    if arguments == ["--self-test"]:
        from unionreg.selftest import main as self_test

        return self_test()
    if arguments[:1] == [FROZEN_WORD]:
        from unionreg.archive.__main__ import main as work

        return work(arguments[1:])
    if len(arguments) == 1 and Path(arguments[0]).is_file():
        from ui.app import main as window

        return window(arguments)
    from unionreg.__main__ import main as program

    return program()


if __name__ == "__main__":
    multiprocessing.freeze_support()
    raise SystemExit(main(sys.argv[1:]))
