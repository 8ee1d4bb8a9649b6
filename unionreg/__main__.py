"""``python -m unionreg``: the command line, or the window when there is nothing else to do."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command line; a mistake of ours is told in a sentence, its details go to a file, never to the screen."""
    from unionreg.cli import run

    try:
        return run(sys.argv[1:])
    except Exception:
        return _own_mistake()


def _own_mistake() -> int:
    import tempfile
    import traceback

    from unionreg.cli import language_of
    from unionreg.texts import load_texts

    with tempfile.NamedTemporaryFile("w", encoding="utf-8", prefix="unionreg-", suffix=".txt", delete=False) as report:
        # Where and what kind of mistake, without its message: names or figures may stand in that.
        kind, _mistake, trace = sys.exc_info()
        report.write("".join(traceback.format_tb(trace)) + (kind.__name__ if kind else "") + "\n")
    sys.stderr.write(load_texts(language_of(None), "cli").get("cli.own-mistake", report=report.name) + "\n")
    return 2


if __name__ == "__main__":
    raise SystemExit(main())
