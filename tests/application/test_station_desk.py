"""A station alone on a laptop: the same acts, and files that hold only what may leave."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.builders_day import ANA, JPEG, a_closing, a_day, a_laptop, an_hour, an_opening, at, worked
from unionreg.application import station_desk
from unionreg.application.day_texts import MOST_PHOTO_BYTES
from unionreg.domain.votes.day.records import ChallengeReason, HelperRelation, HelpKind, IncidentKind
from unionreg.domain.votes.day.states import DayState
from unionreg.errors import ConflictError

REPORT = {"kind": IncidentKind.DELAY, "at": at(7), "text": "Retraso", "reported_by": "Ana"}


def test_a_desk_knows_its_vote_station_and_people() -> None:
    desk = a_laptop(a_day()).desk
    assert (desk.station.name, desk.definition.title, len(desk.people)) == ("Mesa 1", "Revisión 2026", 100)
    assert desk.script_is_ours
    assert (desk.day().state, desk.strip().marked) == (DayState.PREPARED, 0)


def test_a_whole_day_on_a_laptop() -> None:
    laptop = a_laptop(a_day())
    desk = laptop.desk
    desk.record_not_opened(reason="No llega el material")
    desk.open_station(opening=an_opening())
    desk.correct_opening(opening=an_opening(screens=3), reason="Eran tres", by=ANA)
    for number in range(1, 12):
        desk.mark_arrival(number=number, document="ine")
    desk.unmark_arrival(number=11)
    assert desk.sum_of_hour(at(9)) == 10
    desk.record_hour(figures=an_hour(9, 10))
    assert desk.add_challenge(reason=ChallengeReason.OTHER) == 1
    assert desk.add_challenge(reason=ChallengeReason.OTHER, note="Sin foto") == 2
    desk.remove_challenge(envelope=1)
    desk.rule_on_challenge(envelope=2, admitted=False, reason="No está", by=ANA)
    desk.set_assisted(kind=HelpKind.SIGHT, relation=HelperRelation.FAMILY, count=1)
    desk.report_incident(**REPORT, photo=JPEG)
    desk.report_incident(**REPORT)
    desk.suspend_station(at=at(10), reason="Luz", seals=("S",))
    desk.resume_station(at=at(11), seals_whole=True)
    desk.close_station(closing=a_closing(unused=88))
    desk.correct_closing(closing=a_closing(unused=89), reason="Faltó una", by=ANA)
    assert desk.findings() == ()
    desk.explain_day_warning(code="D-203", explanation="x", by=ANA)
    day = desk.day()
    assert (day.state, len(day.incidents), len(day.amendments), day.open_challenges) == (DayState.CLOSED, 2, 2, 0)
    laptop.desk.close_desk()
    assert laptop.file.closed


def test_half_typed_forms_are_kept() -> None:
    desk = a_laptop(a_day()).desk
    desk.keep_draft(form="opening", text="A-1")
    assert desk.drafts() == {"opening": "A-1"}
    with pytest.raises(ConflictError, match="draft-too-long"):
        desk.keep_draft(form="opening", text="x" * 100_001)


def test_what_is_half_typed_never_leaves_the_laptop() -> None:
    desk = a_laptop(a_day()).desk
    desk.keep_draft(form="opening", text="sellos a medio escribir")
    assert b"medio" not in desk.hand_over().content


def test_the_same_work_gives_the_same_file_and_more_work_another() -> None:
    laptop = worked(a_laptop(a_day()))
    first = laptop.desk.hand_over()
    laptop.clock.now += timedelta(hours=1)
    assert laptop.desk.hand_over() == first
    assert (first.revision, first.name.endswith("-mesa-1-001.entrega"), first.final) == (1, True, False)
    laptop.desk.record_hour(figures=an_hour(10, 0))
    assert laptop.desk.hand_over().revision == 2


def test_arrivals_alone_change_no_file_before_closing() -> None:
    laptop = worked(a_laptop(a_day()))
    first = laptop.desk.hand_over()
    laptop.desk.mark_arrival(number=50, document="ine")
    assert laptop.desk.hand_over() == first


def test_what_a_file_grew_from_is_named_up_to_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(station_desk, "LONGEST_LINEAGE", 3)
    laptop = worked(a_laptop(a_day()))
    for hour in range(10, 16):
        laptop.desk.hand_over()
        laptop.desk.record_hour(figures=an_hour(hour, 0))
    laptop.desk.hand_over()
    exported = laptop.file.exported()
    assert exported is not None
    assert len(exported.lineage) == 3


def test_photographs_are_bounded_in_all() -> None:
    laptop = a_laptop(a_day())
    laptop.file.add_photo("ab", bytes(MOST_PHOTO_BYTES - len(JPEG)))
    laptop.desk.report_incident(**REPORT, photo=JPEG)
    laptop.desk.report_incident(**REPORT, photo=JPEG)
    with pytest.raises(ConflictError, match="photos-too-many"):
        laptop.desk.report_incident(**REPORT, photo=JPEG + b"2")
    assert len(laptop.desk.day().incidents) == 2


def test_marks_wait_for_the_opening() -> None:
    desk = a_laptop(a_day()).desk
    for act in (lambda: desk.mark_arrival(number=1, document="ine"), lambda: desk.unmark_arrival(number=1)):
        with pytest.raises(ConflictError, match="day-wrong-state"):
            act()
