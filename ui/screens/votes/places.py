"""The vote screens for the window's navigation: one line each, imported when opened first.

``Place("entry", (vote_id, station_id))`` and the like: the arguments stand beside each line.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.screens.screen import Place, Screen, ScreenContext

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class VotePlace:
    """One screen: id, title in the language of the window, permission (None: everybody), and what makes it.

    ``stands_under`` is the id of the side bar's entry to mark while it is shown.
    """

    id: str
    title: Callable[[], str]
    permission: Permission | None
    factory: Callable[[ScreenContext, Place], Screen]
    stands_under: str = "votes"
    icon: str = "vote"


def votes_list(context: ScreenContext, _place: Place) -> Screen:
    """All votes."""
    from ui.screens.votes.list_screen import VotesScreen

    return VotesScreen(context)


def new_vote(context: ScreenContext, place: Place) -> Screen:
    """Begin a vote: () or (procedure, day) from the legal calendar."""
    from ui.screens.votes.new_screen import NewVoteScreen

    return NewVoteScreen(context, place)


def vote(context: ScreenContext, place: Place) -> Screen:
    """A vote's page: (vote_id,)."""
    from ui.screens.votes.page_screen import VotePageScreen

    return VotePageScreen(context, place)


def definition(context: ScreenContext, place: Place) -> Screen:
    """Its definition: (vote_id,)."""
    from ui.screens.votes.definition_screen import DefinitionScreen

    return DefinitionScreen(context, place)


def stations(context: ScreenContext, place: Place) -> Screen:
    """Its stations: (vote_id,)."""
    from ui.screens.votes.stations_screen import StationsScreen

    return StationsScreen(context, place)


def entry(context: ScreenContext, place: Place) -> Screen:
    """Entering an act: (vote_id, station_id)."""
    from ui.screens.votes.entry_screen import EntryScreen

    return EntryScreen(context, place)


def comparison(context: ScreenContext, place: Place) -> Screen:
    """What differs: (vote_id, station_id)."""
    from ui.screens.votes.comparison_screen import ComparisonScreen

    return ComparisonScreen(context, place)


def station(context: ScreenContext, place: Place) -> Screen:
    """A settled station: (vote_id, station_id)."""
    from ui.screens.votes.station_screen import StationScreen

    return StationScreen(context, place)


def correction(context: ScreenContext, place: Place) -> Screen:
    """Correcting after closing: (vote_id, station_id)."""
    from ui.screens.votes.correction_screen import CorrectionScreen

    return CorrectionScreen(context, place)


def result(context: ScreenContext, place: Place) -> Screen:
    """Closing and result: (vote_id,)."""
    from ui.screens.votes.result_screen import ResultScreen

    return ResultScreen(context, place)


def signing(context: ScreenContext, place: Place) -> Screen:
    """Package and signatures: (vote_id,)."""
    from ui.screens.votes.signing_screen import SigningScreen

    return SigningScreen(context, place)


def papers(context: ScreenContext, place: Place) -> Screen:
    """Issued papers: (vote_id,)."""
    from ui.screens.votes.papers_screen import PapersScreen

    return PapersScreen(context, place)


def certificate(context: ScreenContext, place: Place) -> Screen:
    """The certificate: (vote_id,)."""
    from ui.screens.votes.certificate_screen import CertificateScreen

    return CertificateScreen(context, place)


VOTE_PLACES: tuple[VotePlace, ...] = (
    VotePlace("vote-new", lambda: translate("VotePlaces", "Prepare a vote"), Permission.PREPARE_VOTES, new_vote),
    VotePlace("vote", lambda: translate("VotePlaces", "Vote"), Permission.READ_VOTES, vote),
    VotePlace("vote-definition", lambda: translate("VotePlaces", "Definition"), Permission.READ_VOTES, definition),
    VotePlace("stations", lambda: translate("VotePlaces", "Station acts"), Permission.READ_VOTES, stations),
    VotePlace("entry", lambda: translate("VotePlaces", "Entry of an act"), Permission.READ_VOTES, entry),
    VotePlace("comparison", lambda: translate("VotePlaces", "What differs"), Permission.READ_VOTES, comparison),
    VotePlace("station", lambda: translate("VotePlaces", "Station"), Permission.READ_VOTES, station),
    VotePlace("correction", lambda: translate("VotePlaces", "Correction"), Permission.CORRECT_COUNTS, correction),
    VotePlace("result", lambda: translate("VotePlaces", "Result"), Permission.READ_VOTES, result),
    VotePlace("signing", lambda: translate("VotePlaces", "Signing"), Permission.READ_VOTES, signing),
    VotePlace("vote-papers", lambda: translate("VotePlaces", "Papers"), Permission.READ_VOTES, papers),
    VotePlace("certificate", lambda: translate("VotePlaces", "Certificate"), Permission.READ_VOTES, certificate),
)
"""Every vote screen but the list, which the side bar names itself."""
