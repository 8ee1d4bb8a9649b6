"""The page of a request for representativeness: what it asks for at each stage, and what it says."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.application import test_support as requests
from ui.screens.screen import Place
from ui.screens.support.support_presenter import outcome_words, picture, stage_words, standing_words
from unionreg.domain.votes.support import Stage, Standing, SupportOutcome

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.builders_votes import VotingOffice
    from tests.ui.window_under_test import WindowUnderTest
    from unionreg.domain.roles import Actor

    OpenWindow = Callable[..., WindowUnderTest]


def opened(open_window: OpenWindow, here: VotingOffice, actor: Actor | None = None) -> WindowUnderTest:
    window = open_window(office=here.office)
    window.enter(actor or here.office.coordinator)
    window.go(Place("support", (here.vote_id,)))
    return window


def visible(window: WindowUnderTest) -> set[str]:
    names = ("applicant", "notice", "workers", "comparison", "ruling")
    return {name for name in names if not getattr(window.screen, name).isHidden()}


def test_a_union_is_added_by_name_and_day(open_window: OpenWindow) -> None:
    here = requests.a_request()
    window = opened(open_window, here)
    assert visible(window) == {"applicant"}
    form = window.screen.applicant
    form.day.setText("31/02/2026")
    form._press()
    assert "nombre" in form.name_field.error()
    form.name.setText("Sindicato Inventado Naranja")
    form._press()
    assert "22/11/2026" in form.day_field.error()
    form.day.setText("02/03/2026")
    form._press()
    window.settle()
    assert [row.applicant.union.id for row in requests.view(here).rows] == ["sindicato-1"]
    assert visible(window) == {"applicant", "notice", "workers", "comparison"}


def test_the_whole_way_to_the_comparison(open_window: OpenWindow) -> None:
    here = requests.asked()
    window = opened(open_window, here)
    window.screen.notice._press()
    assert window.screen.notice.day_field.error()
    window.screen.notice.day.setText(requests.today(here).strftime("%d/%m/%Y"))
    window.screen.notice._press()
    window.settle()
    window.screen.workers.people.setText("muchas")
    window.screen.workers._press()
    assert window.screen.workers.people_field.error()
    window.screen.workers.people.setText("1,000")
    window.screen.workers._press()
    window.settle()
    assert requests.view(here).request.workers_covered == 1000
    requests.a_roll(here, requests.RollPurpose.SUPPORTERS_30, requests.person(1))
    requests.a_roll(here, requests.RollPurpose.VOTERS_390BIS, requests.person(1))
    window.screen.load()
    window.settle()
    window.screen.comparison._press()
    window.settle()
    (row,) = requests.view(here).rows
    assert row.applicant.check is not None
    assert row.applicant.check.counted == 1
    assert not window.screen.picture.isHidden()


def test_the_ruling_wants_reasons_and_its_paper_is_made(open_window: OpenWindow) -> None:
    here = requests.ready_to_rule()
    window = opened(open_window, here, here.office.signer)
    assert visible(window) == {"ruling"}
    window.screen.ruling._press()
    assert "razones" in window.screen.ruling.reasons_field.error()
    window.screen.ruling.reasons.setPlainText("Reúne el 30 %.")
    window.screen.ruling._press()
    window.settle()
    assert requests.view(here).stage is Stage.GRANTED
    window.screen._issue()
    window.settle()
    assert here.office.log_kinds().count("papers-issued") == 1


def test_with_several_unions_the_vote_can_be_prepared(open_window: OpenWindow) -> None:
    here = requests.asked()
    requests.publish(here)
    requests.add(here, requests.VIOLET)
    window = opened(open_window, here)
    assert "votan las personas trabajadoras" in window.screen.stage._title.text()
    assert visible(window) == {"applicant", "workers", "comparison"}


@pytest.mark.parametrize("stage", list(Stage), ids=str)
def test_every_stage_has_words(stage: Stage) -> None:
    view = replace(requests.view(requests.asked()), stage=stage)
    title, sentence, _tone = stage_words(view)
    assert title
    assert sentence


def test_every_standing_and_outcome_has_words() -> None:
    assert len({standing_words(each) for each in Standing}) == len(Standing)
    assert len({outcome_words(each) for each in SupportOutcome}) == 2


def test_the_picture_names_who_is_below_30_per_cent() -> None:
    here = requests.asked()
    assert picture(requests.view(here)) is None
    requests.state(here, 100)
    requests.compare(here)
    drawn = picture(requests.view(here))
    assert drawn is not None
    assert requests.ORANGE.name in drawn.verdict
    assert drawn.marks[0].at == 30
