"""The help of the union's desk in a few sentences, with its keys. No widget here."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def desk_help() -> tuple[str, tuple[str, ...]]:
    """Title and sentences."""
    return translate("DeskHelp", "The union's desk"), (
        translate(
            "DeskHelp",
            "A desk is a folder of yours: its filings, lists and documents. It needs no account and no network, can "
            "stand on a stick, and is taken along by copying the whole folder.",
        ),
        translate(
            "DeskHelp",
            "Do the tasks in any order. What you type is saved at once; leave when you like and go on another day. "
            "What was said in one filing is not asked again in the next.",
        ),
        translate(
            "DeskHelp",
            "“Check before printing” tells what the Centre would ask to correct. It warns and never blocks: filing is "
            "your right.",
        ),
        translate(
            "DeskHelp",
            "Print original and acuse, sign by hand, and take the file for the Centre along on a stick. Acuse, "
            "prevención and ruling come back as files (.aviso) that you read on the filing's page.",
        ),
        translate(
            "DeskHelp",
            "Ctrl+Enter saves and goes on, Esc goes back to the tasks, Ctrl+P leads to the packet.",
        ),
    )
