"""Every page of the official's desk by keyboard and by eye: what takes the focus has a name, and no word is cut off."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QComboBox, QWidget

from tests import builders_filings as offices
from tests.builders_filings import a_filing_office
from tests.ui.test_walks import cut_off, spoken, takes_focus
from ui.screens.filings.case_screen import PARTS
from ui.screens.screen import Place
from unionreg.domain.filings.filing import FilingKind
from unionreg.domain.filings.states.arrows import CaseAct

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.builders_filings import FilingOffice
    from tests.ui.window_under_test import WindowUnderTest
    from unionreg.domain.roles import Actor

    OpenWindow = Callable[..., WindowUnderTest]


def places(here: FilingOffice) -> list[tuple[Actor, Place]]:
    office = here.office
    marked, certificate = offices.prevented(here), offices.taken_up(here, FilingKind.REPRESENTATIVENESS)
    done = offices.registered(here)
    return [
        *((office.registrar, Place(each)) for each in ("filings", "filing-receive", "filing-typing", "filing-due")),
        (office.registrar, Place("filing-types")),
        *((office.reviewer, Place("filing", (marked, part))) for part in PARTS),
        (office.reviewer, Place("filing-prevention", (marked,))),
        (office.reviewer, Place("filing-act", (certificate, CaseAct.PUBLISH_NOTICE.value))),
        (office.reviewer, Place("filing-supporters", (certificate,))),
        (office.signer, Place("filing-ruling", (done, CaseAct.REFUSE.value))),
        (office.signer, Place("filing-act", (done, CaseAct.CANCEL.value))),
        (office.signer, Place("filing-certificate", (done,))),
        (office.auditor, Place("filing-public", (done,))),
        (office.information, Place("filing-public", (done,))),
        (office.administrator, Place("filing-settings")),
    ]


@pytest.mark.slow
def test_names_and_room_on_every_page(open_window: OpenWindow) -> None:
    here = a_filing_office()
    window = open_window(office=here.office)
    nameless: list[str] = []
    cut: list[str] = []
    for actor, place in places(here):
        if window.program.door.actor is not actor:
            window.enter(actor)
        window.go(place)
        window.qtbot.waitExposed(window.program.window)
        window.settle()
        screen = window.screen
        inside_boxes = {child for box in screen.findChildren(QComboBox) for child in box.findChildren(QWidget)}
        controls = [each for each in screen.findChildren(QWidget) if takes_focus(each) and each not in inside_boxes]
        nameless += [f"{place.screen}: {type(each).__name__}" for each in controls if not spoken(each)]
        cut += [f"{place.screen}: {words}" for words in cut_off(screen)]
    assert nameless == []
    assert cut == []
