"""The screens of this area for the window's navigation; the arguments of ``Place`` stand beside each factory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.screens.votes.places import VotePlace

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.screens.screen import Place, Screen, ScreenContext

translate = QCoreApplication.translate


def filings(context: ScreenContext, place: Place) -> Screen:
    """The filings of a desk: (folder,)."""
    from ui.screens.union_desk.filings_screen import FilingsOfDeskScreen

    return FilingsOfDeskScreen(context, place)


def new_filing(context: ScreenContext, place: Place) -> Screen:
    """What to file: (folder,)."""
    from ui.screens.union_desk.new_filing_screen import NewFilingScreen

    return NewFilingScreen(context, place)


def filing(context: ScreenContext, place: Place) -> Screen:
    """The tasks of one filing: (folder, filing)."""
    from ui.screens.union_desk.filing_screen import FilingScreen

    return FilingScreen(context, place)


def section(context: ScreenContext, place: Place) -> Screen:
    """One form: (folder, filing, section)."""
    from ui.screens.union_desk.section_screen import SectionScreen

    return SectionScreen(context, place)


def preflight(context: ScreenContext, place: Place) -> Screen:
    """What was found before printing: (folder, filing)."""
    from ui.screens.union_desk.preflight_screen import PreflightScreen

    return PreflightScreen(context, place)


def packet(context: ScreenContext, place: Place) -> Screen:
    """Printing and handing in: (folder, filing)."""
    from ui.screens.union_desk.packet_screen import PacketScreen

    return PacketScreen(context, place)


def answer(context: ScreenContext, place: Place) -> Screen:
    """Answering a prevención: (folder, filing)."""
    from ui.screens.union_desk.answer_screen import AnswerScreen

    return AnswerScreen(context, place)


def paper(context: ScreenContext, place: Place) -> Screen:
    """A paper of the Centre: (folder, filing, notice, place in it)."""
    from ui.screens.union_desk.paper_screen import PaperScreen

    return PaperScreen(context, place)


def contracts(context: ScreenContext, place: Place) -> Screen:
    """Find a contract in a published copy: (folder,)."""
    from ui.screens.union_desk.contract_find_screen import ContractFindScreen

    return ContractFindScreen(context, place)


def contract(context: ScreenContext, place: Place) -> Screen:
    """A contract of a published copy: (folder, copy, address)."""
    from ui.screens.union_desk.contract_page_screen import ContractPageScreen

    return ContractPageScreen(context, place)


def tools(context: ScreenContext, place: Place) -> Screen:
    """Members, attendance and bulletins in and out: (folder,)."""
    from ui.screens.union_desk.tools_screen import ToolsScreen

    return ToolsScreen(context, place)


def _place(name: str, title: Callable[[], str], factory: Callable[[ScreenContext, Place], Screen]) -> VotePlace:
    return VotePlace(name, title, None, factory, stands_under="union-desk", icon="users")


UNION_DESK_PLACES: tuple[VotePlace, ...] = (
    _place("union-desk-filings", lambda: translate("UnionPlaces", "Our filings"), filings),
    _place("union-desk-new", lambda: translate("UnionPlaces", "Begin a filing"), new_filing),
    _place("union-desk-filing", lambda: translate("UnionPlaces", "Filing"), filing),
    _place("union-desk-section", lambda: translate("UnionPlaces", "Form"), section),
    _place("union-desk-preflight", lambda: translate("UnionPlaces", "Check before printing"), preflight),
    _place("union-desk-packet", lambda: translate("UnionPlaces", "Print and hand in"), packet),
    _place("union-desk-answer", lambda: translate("UnionPlaces", "Answer the prevención"), answer),
    _place("union-desk-paper", lambda: translate("UnionPlaces", "Paper of the Centre"), paper),
    _place("union-desk-contracts", lambda: translate("UnionPlaces", "Find a contract"), contracts),
    _place("union-desk-contract", lambda: translate("UnionPlaces", "Contract"), contract),
    _place("union-desk-tools", lambda: translate("UnionPlaces", "Other unions' tools"), tools),
)
"""Every screen of the area."""
