"""What a person does to the marks of a document, without a window."""

from __future__ import annotations

from ui.screens.redaction.marks import Mark, Marks, MarkState
from unionreg.domain.redaction.areas import Area
from unionreg.domain.redaction.reasons import Reason

CURP = Mark(Area(1, 100, 100, 900, 200, Reason.CURP), MarkState.UNDECIDED, "LUXA…", proposed=True, must_go=True)
PHONE = Mark(Area(2, 100, 100, 900, 200, Reason.PHONE), MarkState.UNDECIDED, "722…", proposed=True)


def test_a_curp_can_be_struck_and_never_left_in_sight() -> None:
    marks = Marks((CURP, PHONE))
    assert marks.decide(0, MarkState.LEFT) is marks
    struck = marks.decide(0, MarkState.STRUCK).decide(1, MarkState.LEFT)
    assert (struck.areas, struck.dismissed, struck.undecided) == ((CURP.area,), (PHONE.area.key,), 0)
    assert struck.changed


def test_a_drawn_area_is_moved_explained_and_taken_away() -> None:
    marks, place = Marks((CURP, PHONE)).add(Area(1, 0, 500, 400, 600, Reason.SIGNATURE))
    assert place == 1
    moved = marks.reshape(place, (10, 10, 12, 12))
    assert moved.rows[place].area == Area(1, 10, 10, 40, 40, Reason.SIGNATURE)
    assert moved.explain(place, Reason.NAME).rows[place].area.reason is Reason.NAME
    assert len(moved.decide(place, MarkState.LEFT).rows) == 2
    assert marks.reshape(0, (1, 1, 50, 50)) is marks
    assert marks.explain(0, Reason.NAME) is marks
    assert marks.decide(0, MarkState.STRUCK).without(0).undecided == 2


def test_the_next_to_decide_goes_round() -> None:
    marks = Marks((CURP, PHONE))
    assert marks.next_undecided(-1) == 0
    assert marks.next_undecided(0) == 1
    assert marks.next_undecided(1) == 0
    done = marks.decide(0, MarkState.STRUCK).decide(1, MarkState.STRUCK)
    assert done.next_undecided(0) is None
    assert marks.on_page(2) == (1,)
