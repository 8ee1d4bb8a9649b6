"""``python -m unionreg``: the command line, or the window when there is nothing else to do."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command line; see ``unionreg.cli``."""
    from unionreg.cli import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    raise SystemExit(main())
