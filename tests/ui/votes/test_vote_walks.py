"""Every vote screen: each control has a name for a screen reader, Tab reaches it in order, no word is cut off."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import pytest
import pytestqt.exceptions as qtbot_exceptions
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests.builders_votes import (
    a_draft_vote,
    a_resolved_vote,
    a_signed_vote,
    a_voting_office,
    enter_as,
    enter_twice,
    entered,
)
from tests.ui.test_walks import cut_off, spoken, takes_focus
from ui.screens.screen import Place as Destination
from unionreg.domain.votes.count_entry import Place

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.builders_votes import VotingOffice
    from tests.ui.window_under_test import WindowUnderTest
    from unionreg.domain.roles import Actor

    OpenWindow = Callable[..., WindowUnderTest]

Visit = tuple["Actor", Destination]


def preparing() -> tuple[VotingOffice, list[Visit]]:
    """A vote in preparation beside one that is fixed."""
    here = a_voting_office()
    draft = a_draft_vote(here.office, procedure="leadership_election", title="Elección")
    places = [Destination("votes"), Destination("vote-new"), Destination("vote", (draft,))]
    places += [Destination("vote-definition", (draft,)), Destination("vote-definition", (here.vote_id,))]
    return here, [(here.office.coordinator, place) for place in places]


def counting() -> tuple[VotingOffice, list[Visit]]:
    """One station entered once, the other twice and differently."""
    here = a_voting_office()
    enter_as(here, here.office.first, Place.FIRST, entered())
    enter_twice(here, entered(), entered(votes__yes=61, votes__no=29), station="mesa-2")
    vote = (here.vote_id,)
    return here, [
        (here.office.second, Destination("entry", (*vote, "mesa-1"))),
        (here.office.coordinator, Destination("vote", vote)),
        (here.office.coordinator, Destination("stations", vote)),
        (here.office.coordinator, Destination("comparison", (*vote, "mesa-2"))),
    ]


def deciding() -> tuple[VotingOffice, list[Visit]]:
    """A closed and resolved vote: result, a station, a correction, signing without a package."""
    here = a_resolved_vote()
    vote = (here.vote_id,)
    places = [Destination("result", vote), Destination("station", (*vote, "mesa-1"))]
    places += [Destination("correction", (*vote, "mesa-1")), Destination("signing", vote)]
    return here, [(here.office.coordinator, place) for place in places]


def signing() -> tuple[VotingOffice, list[Visit]]:
    """A signed vote: who signed, the papers, the certificate to be issued."""
    here = a_signed_vote()
    places = [Destination(screen, (here.vote_id,)) for screen in ("signing", "vote-papers", "certificate")]
    return here, [(here.office.signer, place) for place in places]


STAGES = pytest.mark.parametrize("stage", [preparing, counting, deciding, signing])


def controls(window: WindowUnderTest) -> list[QWidget]:
    """What takes the focus on the page itself, without parts of a control."""
    page = window.screen
    return [
        widget
        for widget in page.findChildren(QWidget)
        if takes_focus(widget) and widget.focusProxy() is None and widget.width() > 0
        if not widget.objectName().startswith("qt_")
    ]


def walk(window: WindowUnderTest, wanted: list[QWidget]) -> list[QWidget]:
    """The controls in the order in which Tab reaches them."""
    frame = window.program.window
    frame.activateWindow()
    window.qtbot.waitUntil(frame.isActiveWindow)
    reached: list[QWidget] = []
    for _ in range(2 * len(wanted) + 40):
        window.qtbot.keyClick(QApplication.focusWidget() or frame, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        if focus is not None and focus in wanted:
            if focus in reached:
                break
            reached.append(focus)
    return reached


@STAGES
def test_each_control_has_a_name_and_tab_reaches_it(
    open_window: OpenWindow, stage: Callable[[], tuple[VotingOffice, list[Visit]]]
) -> None:
    here, visits = stage()
    window = open_window(office=here.office)
    for actor, place in visits:
        window.enter(actor)
        window.go(place)
        wanted = controls(window)
        assert wanted, place
        nameless = [type(widget).__name__ for widget in wanted if not spoken(widget)]
        assert (place, nameless) == (place, [])
        left_out = {spoken(widget) for widget in set(wanted) - set(walk(window, wanted))}
        assert (place, left_out) == (place, set())


@STAGES
def test_no_word_of_a_vote_screen_is_cut_off(
    open_window: OpenWindow, stage: Callable[[], tuple[VotingOffice, list[Visit]]]
) -> None:
    here, visits = stage()
    window = open_window(office=here.office)
    for actor, place in visits:
        window.enter(actor)
        window.go(place)
        with contextlib.suppress(qtbot_exceptions.TimeoutError):
            window.qtbot.waitUntil(lambda: cut_off(window.screen) == [], timeout=1000)
        assert (place, cut_off(window.screen)) == (place, [])


def test_tab_follows_the_sheet_from_the_first_box_to_the_last(open_window: OpenWindow) -> None:
    here = a_voting_office()
    window = open_window(office=here.office)
    window.enter(here.office.first)
    window.go(Destination("entry", (here.vote_id, "mesa-1")))
    boxes = [field.edit for field in window.screen.count.fields.values()]
    boxes[-1].setFocus()
    order = [widget for widget in walk(window, controls(window)) if widget in boxes]
    start = order.index(boxes[0])
    assert [*order[start:], *order[:start]] == boxes
    heights = [box.mapTo(window.screen, QPoint(0, 0)).y() for box in boxes]
    assert heights == sorted(heights)
