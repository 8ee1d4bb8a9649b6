"""The processes that the archive starts for strangers' files: ``look`` at pages, ``ocr`` with OCRmyPDF's own words.

Not for people: ``unionreg digitise`` is. See ``processes``.
"""

from __future__ import annotations

import os
import signal
import sys
import threading


def main(arguments: list[str]) -> int:
    """Do the work that the first word names; the answer is the exit status."""
    work, *rest = arguments
    threading.Thread(target=_end_with_parent, daemon=True).start()
    if work == "look":
        from unionreg.archive.looking_worker import look

        return look(rest)
    from ocrmypdf.__main__ import run

    return int(run(rest))  # type: ignore[no-untyped-call]


def _end_with_parent() -> None:
    """Nobody writes to us: the other end of our input closes when the program that started us is gone, however it went.

    Then this process and its children must not go on in a folder where the next run begins anew.
    """
    while os.read(0, 1):
        continue
    if os.name == "posix" and os.getpgrp() == os.getpid():
        os.killpg(0, signal.SIGKILL)
    os._exit(1)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
