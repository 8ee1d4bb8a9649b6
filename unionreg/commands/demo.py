"""Make the demo office in a folder: invented people, authority, e.firmas and calendar, three finished votes.

Example:
  unionreg demo ./oficina-demo
  unionreg --office ./oficina-demo
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from unionreg.errors import StorageUnavailableError
from unionreg.texts import load_texts

if TYPE_CHECKING:
    import argparse

    from unionreg.cli import Console

SUMMARY = "oficina de demostración con datos inventados / demo office with invented data"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The folder, which must be empty or missing."""
    parser.add_argument("folder", metavar="DIR", type=Path)


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Make the office and say where things are."""
    from unionreg.demo import cast
    from unionreg.demo.office import make_demo

    texts = load_texts(console.language, "demo")
    print(texts.get("demo.making"), file=console.err)
    try:
        made = make_demo(arguments.folder, datetime.now(UTC))
    except OSError as error:
        raise StorageUnavailableError("demo-folder-not-writable", folder=str(arguments.folder)) from error
    print(texts.get("demo.made", folder=str(made.folder)), file=console.out)
    for path in (*made.packages, *made.certificates):
        print(f"  {path}", file=console.out)
    print(texts.get("demo.accounts", password=cast.PASSWORD), file=console.out)
    for player in (cast.ADMINISTRATOR, *cast.ADDED):
        print(f"  {player.username:<14} {player.post}", file=console.out)
    print(texts.get("demo.next", folder=str(made.folder), trust=str(made.trust)), file=console.out)
    return 0
