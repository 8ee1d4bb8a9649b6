"""The help of the day's screens in a few sentences. No widget here."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def day_help() -> tuple[str, tuple[str, ...]]:
    """Title and sentences."""
    return translate("DayHelp", "The day at the tables"), (
        translate(
            "DayHelp",
            "Left is the script with the numbers of the printed one, right one thing at a time. Ctrl+1 to Ctrl+0 open "
            "its parts from anywhere.",
        ),
        translate(
            "DayHelp",
            "Arrivals: type a surname or the list number, then the key of the document that the person shows, F2 and "
            "so on. Arrows choose among several people, Esc empties the search.",
        ),
        translate(
            "DayHelp",
            "A station can work alone on a laptop: the office makes its file (.mesa), the table saves a signed file "
            "(.entrega), and the office takes it in. Taking it in twice changes nothing.",
        ),
        translate(
            "DayHelp",
            "When people vote is kept as sums by the hour and nothing else: no time and no order of anybody's arrival.",
        ),
    )
