"""Holds the coverage floors after a run of ``pytest --cov``: perfect packages, and a floor for the whole.

Run as ``python -m tests.architecture.coverage_floors``; not a test, because it judges the run of all tests.
"""

from __future__ import annotations

import io
import sys
from pathlib import Path

import coverage
from coverage.exceptions import NoDataError

ROOT = Path(__file__).resolve().parents[2]
FLOOR = 90.0

# Every line and every branch of these. The list may only grow.
PERFECT = ("unionreg/domain", "unionreg/signing", "unionreg/evidence", "unionreg/application")


def measured(data: coverage.Coverage, *places: str) -> tuple[float, str]:
    """Per cent of lines and branches covered under these places (all when none is named), and the table of gaps."""
    table = io.StringIO()
    include = [f"{ROOT / place}/*" for place in places] or None
    try:
        percent = data.report(include=include, show_missing=True, skip_covered=True, file=table)
    except NoDataError:
        return 0.0, "nothing of it was measured"
    return percent, table.getvalue()


def main() -> int:
    """Print what lies below its floor; the answer is the exit status."""
    data = coverage.Coverage(config_file=str(ROOT / "pyproject.toml"))
    data.load()
    bad = 0
    for place in PERFECT:
        percent, table = measured(data, place)
        if percent < 100:
            bad += 1
            print(f"{place}: {percent:.2f} % of lines and branches, 100 % wanted\n{table}")
    whole, table = measured(data)
    print(f"all: {whole:.2f} % of lines and branches, {FLOOR:.0f} % wanted")
    if whole < FLOOR:
        bad += 1
        print(table)
    print("coverage is not good" if bad else f"coverage is good: {', '.join(PERFECT)} are perfect")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
