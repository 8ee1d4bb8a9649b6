"""The processes that the archive starts for strangers' files: ``look`` at pages, ``ocr`` with OCRmyPDF's own words.

Not for people: ``unionreg digitise`` is. See ``processes``.
"""

from __future__ import annotations

import sys


def main(arguments: list[str]) -> int:
    """Do the work that the first word names; the answer is the exit status."""
    work, *rest = arguments
    if work == "look":
        from unionreg.archive.looking_worker import look

        return look(rest)
    from ocrmypdf.__main__ import run

    return int(run(rest))  # type: ignore[no-untyped-call]


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
