"""What the help says: for each screen what it is for and how one goes on, and the keys. No widget here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.screens.day.day_help import day_help
from ui.screens.union_desk.desk_help import desk_help

if TYPE_CHECKING:
    from ui.screens.screen import Place

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class HelpPage:
    """A title, and a few sentences that stand one below the other."""

    title: str
    sentences: tuple[str, ...]


def help_page(place: Place) -> HelpPage:
    """The help of the group of screens that this place belongs to."""
    screen = place.screen
    if screen in {"entry", "stations", "station", "comparison", "correction"}:
        return _entering()
    if screen in {"result", "signing", "vote-papers", "certificate"}:
        return _deciding()
    if screen in {"votes", "vote", "vote-new", "vote-definition"}:
        return _votes()
    if screen in {"observer", "observer-notebook"}:
        return _observer()
    if screen.startswith("union-desk"):
        return HelpPage(*desk_help())
    if screen in {"station-desk", "day", "day-station", "day-progress"}:
        return HelpPage(*day_help())
    return {"verify": _verify, "office": _office, "today": _today}.get(screen, _start)()


def _start() -> HelpPage:
    return HelpPage(
        translate("Help", "Getting in"),
        (
            translate(
                "Help",
                "An office is a folder on this computer with its accounts, calendars, votes and papers. Open one, or "
                "create one: you need its name, a first administrator, and the official calendar of the year.",
            ),
            translate(
                "Help",
                "The calendars of 2023 and 2024 come with the program, in resources/law/calendars. Those of other "
                "years are loaded from a file. Terms of a year without a calendar are refused, never guessed.",
            ),
            translate("Help", "To check a file that somebody gave you, choose Observer: no account is needed."),
            translate("Help", "A forgotten password is replaced by another administrator of the office."),
        ),
    )


def _observer() -> HelpPage:
    return HelpPage(
        translate("Help", "Observer's notebook"),
        (
            translate(
                "Help",
                "The notebook is a folder that you keep where you like, for example on a stick. Everything is saved at "
                "once; you can take the stick out and go on at another computer.",
            ),
            translate(
                "Help",
                "One question at a time: F2 yes, F3 no, F4 not seen; Ctrl+Right and Ctrl+Left turn the pages. A later "
                "answer stands beside the earlier one.",
            ),
            translate(
                "Help",
                "While ballots are read aloud, digits mark the options in their order, 0 a null vote, and Backspace "
                "takes the last mark back.",
            ),
            translate(
                "Help",
                "At the end sign with your e.firma, or with a key of your own. An own key proves that all your files "
                "come from the same hand; give its fingerprint to others before.",
            ),
        ),
    )


def _today() -> HelpPage:
    return HelpPage(
        translate("Help", "Today"),
        (
            translate("Help", "What waits for you stands first: press a title to go there."),
            translate("Help", "Below stand the votes that others are working on, and at the right what you may do."),
        ),
    )


def _votes() -> HelpPage:
    return HelpPage(
        translate("Help", "Votes"),
        (
            translate(
                "Help",
                "A vote's page is a list of tasks, from its definition to its certificate; the button at the top right "
                "leads to what is next.",
            ),
            translate(
                "Help",
                "Once the definition is fixed, its digest is published with the call, and nothing in it can change.",
            ),
        ),
    )


def _entering() -> HelpPage:
    return HelpPage(
        translate("Help", "Entering count sheets"),
        (
            translate(
                "Help",
                "Two people type every sheet, one after the other, and the second does not see the first. The letters "
                "are those printed on the sheet.",
            ),
            translate("Help", "Only the fields that differ are read once more, from the paper."),
            translate(
                "Help",
                "What does not add up on the paper itself can be kept as it is, with an incident; the station must "
                "then be counted again or annulled before the vote is closed.",
            ),
        ),
    )


def _deciding() -> HelpPage:
    return HelpPage(
        translate("Help", "Result, signatures and papers"),
        (
            translate(
                "Help",
                "The program proposes what follows from the rule of the vote; a person resolves, with reasons "
                "wherever the four legal bases do not agree.",
            ),
            translate(
                "Help",
                "Signing asks for the .cer and .key files of an e.firma and its password. None of them is kept, and "
                "the key does not leave the program.",
            ),
            translate("Help", "An issued paper is kept and always printed again as the same file."),
        ),
    )


def _verify() -> HelpPage:
    return HelpPage(
        translate("Help", "Verifying"),
        (
            translate("Help", "Drop a tally package, a signed certificate, or a picture of a certificate's QR code."),
            translate(
                "Help",
                "The verdict is a sentence; below stand all checks, failed ones first, each with what it means and "
                "what to do. The report can be saved and handed on.",
            ),
            translate(
                "Help",
                "Type the two missing groups of the digest from your own paper: so you know that the file is the one "
                "that was printed.",
            ),
            translate(
                "Help",
                "The seal of an office is recognised once its public key was added. The office exports the file from "
                "its Office screen and publishes its fingerprint.",
            ),
        ),
    )


def _office() -> HelpPage:
    return HelpPage(
        translate("Help", "The office"),
        (
            translate("Help", "Name and place stand on papers from now on; issued papers keep the old ones."),
            translate(
                "Help",
                "Calendars: one file a year, as published. Loading a corrected one makes a new version; the old stays.",
            ),
            translate(
                "Help",
                "The log holds every act with name and time, each record chained to the one before. It can be "
                "checked, filtered and exported, and no change to it goes unnoticed.",
            ),
            translate("Help", "Make a backup every week and keep it on another medium, under lock."),
        ),
    )
