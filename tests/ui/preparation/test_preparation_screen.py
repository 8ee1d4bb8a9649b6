"""The parts of the preparation: what is typed is kept, who may not prepare only reads, each register works."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
import pytestqt.exceptions as qtbot_exceptions
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from tests.builders_votes import VotingOffice, a_draft_vote, a_resolved_vote, a_voting_office
from tests.ui.test_walks import cut_off, spoken
from tests.ui.votes.test_vote_walks import controls, walk
from ui.screens.preparation.number_line import NumberLine
from ui.screens.preparation.preparation_screen import PARTS, part_ids
from ui.screens.preparation.sites_part import plans_from, sites_from
from ui.screens.screen import Place
from unionreg.application import observers, rehearsals
from unionreg.application.queries import preparation as queries
from unionreg.domain.votes.figures import FixedQuorum, StatuteBase
from unionreg.domain.votes.observers import ObserverKind, ObserverRequest, ObserverState
from unionreg.domain.votes.preparation import Numbering, PaperSize, Sex, Shift, Site, StationKind
from unionreg.domain.votes.vote import BallotOption, Ratio

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.ui.window_under_test import WindowUnderTest
    from unionreg.domain.votes.preparation import VotePreparation

    OpenWindow = Callable[..., WindowUnderTest]


def an_election(here: VotingOffice) -> VotingOffice:
    """A draft of an election with two slates on the ballot."""
    vote_id = a_draft_vote(here.office, procedure="leadership_election", title="Elección")
    options = (BallotOption("verde", "Planilla Verde", None), BallotOption("azul", "Planilla Azul", None))
    with here.core.unit_of_work() as uow:
        vote = uow.votes.rows.get(vote_id)
        uow.votes.rows.save(replace(vote, draft=replace(vote.draft, options=options)))
    return replace(here, vote_id=vote_id)


def opened(open_window: OpenWindow, here: VotingOffice, part: str, who: str = "coordinator") -> WindowUnderTest:
    window = open_window(office=here.office)
    window.enter(getattr(here.office, who))
    window.go(Place("preparation", (here.vote_id, part)))
    window.settle()
    return window


def kept(here: VotingOffice) -> VotePreparation:
    return queries.preparation_of(here.core, here.office.auditor, vote_id=here.vote_id).preparation


def press_save(window: WindowUnderTest) -> Any:
    window.screen.part.save.click()
    window.settle()
    return window.screen.part


@pytest.fixture
def here() -> VotingOffice:
    return a_voting_office()


def test_sites_shifts_and_stations_are_kept_as_typed(open_window: OpenWindow, here: VotingOffice) -> None:
    window = opened(open_window, here, "sites")
    part = window.screen.part
    part.sites.table.set_rows([("Planta Norte", "Toluca"), ("Planta Sur", "Lerma")])
    part.shifts.table.set_rows([("Matutino", "06:00", "14:00"), ("Nocturno", "22:00", "06:00")])
    officials = "Rosa Ríos, Titular; Saúl Sosa"
    part.plans.table.set_rows([("Mesa 1", "in-person", "planta norte", "Matutino, Nocturno", "2", "3", officials)])
    press_save(window)
    preparation = kept(here)
    plan = preparation.plan("mesa-1")
    assert [site.id for site in preparation.sites] == ["sitio-1", "sitio-2"]
    assert (plan.site_id, plan.shifts, plan.boxes, plan.booths) == ("sitio-1", ("turno-1", "turno-2"), 2, 3)
    assert [(each.name, each.role) for each in plan.officials] == [("Rosa Ríos", "Titular"), ("Saúl Sosa", "")]
    assert window.screen.part.plans.table.rows()[0][6] == officials
    window.screen.part.shifts.table.set_rows([("Vespertino", "19:30", "23:00")])
    press_save(window)
    assert window.screen.parts.item(0).text() == "Sitios y turnos (1)"  # the evening shift votes nowhere


def test_a_site_keeps_its_id_when_others_go() -> None:
    before = (Site("sitio-1", "Norte", ""), Site("sitio-2", "Sur", ""))
    after = sites_from([("Sur", "Lerma"), ("Este", ""), ("Sur", "otra")], before)
    assert [(site.id, site.name) for site in after] == [("sitio-2", "Sur"), ("sitio-3", "Este"), ("sitio-4", "Sur")]
    rows = [("Mesa 9", "in-person", "", "", "1", "1", ""), ("Mesa 1", "remote", "x", "y", "muchas", "-1", " ; ")]
    (plan,) = plans_from(rows, {"mesa 1": "mesa-1"}, after, (Shift("t", "T", "", ""),))
    assert (plan.station_id, plan.kind, plan.site_id, plan.shifts) == ("mesa-1", StationKind.REMOTE, "", ())
    assert (plan.boxes, plan.booths, plan.officials) == (0, 0, ())


def test_paper_and_the_switch_of_the_number(open_window: OpenWindow, here: VotingOffice) -> None:
    window = opened(open_window, here, "paper")
    part = window.screen.part
    assert part.numbering.currentData() == Numbering.STUB.value
    assert "talón" in part.tension.accessibleName()
    part.paper.setCurrentIndex(part.paper.findData("oficio"))
    part.numbering.setCurrentIndex(part.numbering.findData("ballot"))
    part.duplex.setChecked(False)
    part.colour.setText("verde")
    part.smallest.set_value(15)
    press_save(window)
    preparation = kept(here)
    assert (preparation.paper, preparation.numbering) == (PaperSize.OFICIO, Numbering.BALLOT)
    assert (preparation.duplex, preparation.ballot_colour, preparation.smallest_station) == (False, "verde", 15)
    said = [window.screen.part._findings.itemAt(0).widget().accessibleName()]
    assert said == ["El número va en la boleta"]


def test_the_call_says_who_where_and_with_which_document(open_window: OpenWindow, here: VotingOffice) -> None:
    window = opened(open_window, here, "call")
    part = window.screen.part
    part.notified.setText("24/07/2026")
    part.called.setText("31/02/2026")
    part.who.setPlainText("Quienes cubre el contrato.")
    part.documents["consular-card"].setChecked(False)
    part.commission.table.set_rows([("Rosa Ríos", "Presidencia")])
    part = press_save(window)
    preparation = kept(here)
    assert f"{preparation.notified_on}" == "2026-07-24"
    assert preparation.called_on is None
    assert "consular-card" not in preparation.identity_documents
    assert [member.role for member in preparation.commission] == ["Presidencia"]


def test_slates_have_colour_emblem_and_candidates(open_window: OpenWindow, here: VotingOffice, tmp_path: Path) -> None:
    there = an_election(here)
    window = opened(open_window, there, "slates")
    image = tmp_path / "emblema.png"
    image.write_bytes(b"\x89PNG\r\n\x1a\n emblema")
    part = window.screen.part
    part._colours["verde"].setText("verde")
    row = ("Ana Ruiz", "verde", "Secretaría general", "M", "Toluca", "México")
    part.candidates.table.set_rows([row])
    press_save(window)
    window.answers.files = [None, image]
    window.screen.part._load("verde")
    window.screen.part._load("verde")
    window.settle()
    (slate,) = kept(there).slates
    assert slate.emblem is not None
    assert [(each.name, each.sex) for each in slate.candidates] == [("Ana Ruiz", Sex.WOMAN)]
    assert slate.colour == "verde"


@pytest.mark.parametrize(
    ("kind", "expected"), [("none", None), ("half", FixedQuorum.HALF_PLUS_ONE), ("fraction", Ratio(2, 3))]
)
def test_the_statutes_are_kept_with_quorum_and_members(
    open_window: OpenWindow, here: VotingOffice, kind: str, expected: object
) -> None:
    there = an_election(here)
    window = opened(open_window, there, "statutes")
    part = window.screen.part
    part.article.setText("art. 40")
    part.base.setCurrentIndex(part.base.findData("half-plus-one-cast"))
    part.quorum.setCurrentIndex(part.quorum.findData(kind))
    assert part.part_field.isVisible() is (kind == "fraction")
    part.part.set_value(2)
    part.of.set_value(3)
    part.members.set_value(200)
    part.women.set_value(80)
    part = press_save(window)
    statutes = kept(there).statutes
    assert statutes is not None
    assert (statutes.rule.base, statutes.rule.quorum) == (StatuteBase.HALF_PLUS_ONE_CAST, expected)
    assert (statutes.members, statutes.women_members) == (200, 80)
    assert part.quorum.currentData() == kind


def test_the_court_s_order_needs_its_day(open_window: OpenWindow, here: VotingOffice) -> None:
    there = replace(here, vote_id=a_draft_vote(here.office, procedure="strike_recuento", title="Recuento"))
    window = opened(open_window, there, "court")
    window.screen.part.court.setText("Tribunal Laboral")
    part = window.screen.part
    assert part.typed(kept(there)).court is None
    assert part.day_field.error()
    part.day.setText("10/08/2026")
    press_save(window)
    court = kept(there).court
    assert court is not None
    assert (court.court, f"{court.ordered_on}") == ("Tribunal Laboral", "2026-08-10")


def test_a_posting_is_recorded_with_its_photograph(open_window: OpenWindow, here: VotingOffice, tmp_path: Path) -> None:
    window = opened(open_window, here, "postings")
    photo = tmp_path / "foto.png"
    QImage(8, 8, QImage.Format.Format_RGB32).save(str(photo))
    part = window.screen.part
    part._record()
    assert part.where_field.error()
    part.where.setText("Comedor")
    window.answers.files = [photo]
    part._choose()
    part.time.setText("tarde")
    part._record()
    assert part.day_field.error()
    part.day.setText("24/07/2026")
    part.time.setText("09:05")
    part._record()
    window.settle()
    (posting,) = kept(here).postings
    assert posting.place == "Comedor"
    assert posting.photo is not None
    assert window.screen.part.table.rows.rowCount() == 1
    window.qtbot.waitUntil(part.photo.isVisible)
    assert "Comedor" in part.photo.accessibleName()
    part.photo.hide()
    part._display(posting, b"no es una imagen")
    assert not part.photo.isVisible()


def observer_states(here: VotingOffice) -> list[ObserverState]:
    return [row.observer.state for row in queries.observers_of(here.core, here.office.auditor, **here.vote)]


def test_requests_are_written_down_and_ruled_on_one_by_one(open_window: OpenWindow, here: VotingOffice) -> None:
    window = opened(open_window, here, "observers")
    part = window.screen.part
    part._add()
    assert part.name_field.error()
    for name, kind in (("Tomás Ruiz", ObserverKind.OBSERVER), ("Ana Luz", ObserverKind.REPRESENTATIVE)):
        part.name.setText(name)
        part.kind.setCurrentIndex(part.kind.findData(kind.value))
        part.number.setText("IDMEX1")
        part.organisation.setText("OIT")
        part.station.setCurrentIndex(1)
        part._add()
        window.settle()
    assert part.union_field.isVisible()
    part._rule(accept=True)
    window.settle()
    window.answers.reasons = [None, "No trajo identificación."]
    part.table.selectRow(1)
    part._rule(accept=False)
    part._rule(accept=False)
    window.settle()
    assert observer_states(here) == [ObserverState.ACCEPTED, ObserverState.REFUSED]
    assert "No trajo identificación." in part.about.text()


def test_badges_are_saved_and_an_accreditation_is_taken_back(
    open_window: OpenWindow, here: VotingOffice, tmp_path: Path
) -> None:
    request = ObserverRequest(ObserverKind.OBSERVER, "Tomás Ruiz", "OIT", "ine", "1")
    observers.record_observer_request(here.core, here.office.coordinator, **here.vote, request=request)
    observers.rule_on_observer(here.core, here.office.coordinator, observer_id=1, accept=True)
    window = opened(open_window, here, "observers")
    part = window.screen.part
    target = tmp_path / "gafetes.pdf"
    window.answers.files = [None, target]
    part._badges()
    part._badges()
    window.settle()
    assert target.read_bytes().startswith(b"%PDF-")
    window.answers.reasons = ["Lo devolvió."]
    part._withdraw()
    window.settle()
    assert observer_states(here)[0] is ObserverState.WITHDRAWN


def test_where_something_speaks_against_it_an_accreditation_says_why_too(
    open_window: OpenWindow, here: VotingOffice
) -> None:
    window = opened(open_window, here, "observers")
    part = window.screen.part
    part.name.setText("Inés Pot")
    part.links.setText("Es hermana del secretario")
    part._add()
    window.settle()
    window.answers.reasons = ["El vínculo no toca la votación."]
    part._rule(accept=True)
    window.settle()
    assert window.answers.asked[-1] == "Acreditar a Inés Pot"
    assert observer_states(here) == [ObserverState.ACCEPTED]


def test_a_verifier_is_assigned_with_visits_and_a_letter(
    open_window: OpenWindow, here: VotingOffice, tmp_path: Path
) -> None:
    window = opened(open_window, here, "verifiers")
    part = window.screen.part
    part._assign()
    assert part.name_field.error()
    part.name.setText("Eva Gómez")
    part.post.setText("Notaria 12")
    part.paid.setCurrentIndex(part.paid.findData("union"))
    part._visits.table.set_rows([("12/08/2026", "mesa-1", "seis", "08:00")])
    part._assign()
    assert part._visits._error.isVisible()
    part._visits.table.set_rows([("12/08/2026", "mesa-1", "06:00", "08:00")])
    part._assign()
    window.settle()
    (row,) = queries.verifiers_of(here.core, here.office.auditor, **here.vote)
    assert [each.code for each in row.findings] == ["P-233"]
    assert "no le paga el Centro" in window.screen.part.about.text()
    target = tmp_path / "oficio.pdf"
    window.answers.files = [None, target]
    part = window.screen.part
    part._letter()
    part._letter()
    window.settle()
    assert target.read_bytes().startswith(b"%PDF-")
    window.answers.reasons = [None, "Enfermó."]
    part._withdraw()
    part._withdraw()
    window.settle()
    assert "Enfermó." in window.screen.part.about.text()


def test_companions_are_ticked_and_linked(open_window: OpenWindow, here: VotingOffice) -> None:
    other = a_draft_vote(here.office, title="Salarios")
    with here.core.unit_of_work() as uow:
        mine = uow.votes.rows.get(here.vote_id).held_on
        uow.votes.rows.save(replace(uow.votes.rows.get(other), held_on=mine))
    window = opened(open_window, here, "rounds")
    part = window.screen.part
    assert part.companions.count() == 1
    part.companions.item(0).setCheckState(Qt.CheckState.Checked)
    press_save(window)
    assert kept(here).companions == (other,)
    window.screen.part._links.column.itemAt(1).widget().click()
    window.settle()
    assert window.program.place == Place("preparation", (other, "rounds"))


def test_a_repeat_of_one_station_and_a_drill_are_made_here(open_window: OpenWindow, here: VotingOffice) -> None:
    window = opened(open_window, here, "rounds")
    window.screen.part.stations.item(1).setCheckState(Qt.CheckState.Checked)
    window.answers.reasons = [None, "Se perdió la urna."]
    window.screen.part._repeat()
    window.screen.part._repeat()
    window.settle()
    assert "ronda 2" in window.screen.header.title()
    window.go(Place("preparation", (here.vote_id, "rounds")))
    window.screen.part._rehearse()
    window.settle()
    assert window.screen.header.title() == "SIMULACRO: Revisión 2026"
    assert window.program.window._rehearsal.isVisible()
    window.go(Place("preparation", (here.vote_id, "rounds")))
    window.settle()
    assert not window.program.window._rehearsal.isVisible()


def test_every_screen_of_a_drill_says_so(open_window: OpenWindow, here: VotingOffice) -> None:
    made = rehearsals.create_rehearsal(here.core, here.office.coordinator, of_vote_id=here.vote_id).created[0]
    window = opened(open_window, replace(here, vote_id=made), "paper")
    strip = window.program.window._rehearsal
    for screen in ("vote", "vote-definition", "vote-calendar"):
        window.go(Place(screen, (made,)))
        window.settle()
        assert strip.isVisible(), screen
        assert strip.text().startswith("SIMULACRO")
    window.go(Place("votes"))
    assert not strip.isVisible()


def test_who_may_not_prepare_only_reads(open_window: OpenWindow, here: VotingOffice) -> None:
    window = opened(open_window, here, "paper", who="auditor")
    assert not window.screen.part.save.isVisible()
    for part in ("observers", "verifiers", "postings", "rounds"):
        window.go(Place("preparation", (here.vote_id, part)))
        window.settle()
        shown = [card for card in ("card", "_again", "_drill") if hasattr(window.screen.part, card)]
        assert shown
        assert not any(getattr(window.screen.part, card).isVisible() for card in shown)


def test_after_the_count_nothing_of_it_is_saved(open_window: OpenWindow) -> None:
    window = opened(open_window, a_resolved_vote(), "paper")
    assert not window.screen.part.save.isVisible()


def test_a_number_stays_within_its_bounds_whatever_is_typed(qtbot: QtBot) -> None:
    line = NumberLine(1, 1000)
    qtbot.addWidget(line)
    for text, number in (("", 1), ("0", 1), ("7", 7), ("9999", 1000), ("٣", 1), ("-4", 1), (" 12 ", 12)):
        line.setText(text)
        assert line.value() == number


def test_each_procedure_has_its_own_parts() -> None:
    assert {"slates", "statutes"} & set(part_ids("390ter_revision")) == set()
    assert {"slates", "statutes"} <= set(part_ids("leadership_election"))
    assert "court" in part_ids("titularidad_recuento")
    assert len({part.id for part in PARTS}) == len(PARTS)


def test_another_part_saves_what_was_typed_and_leaving_asks(open_window: OpenWindow, here: VotingOffice) -> None:
    window = opened(open_window, here, "paper")
    assert window.screen.may_leave()
    window.screen.part.colour.setText("verde")
    window.screen.parts.setCurrentRow(2)
    window.settle()
    assert (window.screen.part.id, kept(here).ballot_colour) == ("call", "verde")
    before = here.office.log_kinds()
    window.screen.parts.setCurrentRow(1)
    window.settle()
    assert here.office.log_kinds() == before  # nothing was typed, nothing is recorded
    window.screen.part.colour.setText("azul")
    window.answers.agrees = False
    window.go(Place("votes"))
    assert window.screen.part.colour.text() == "azul"
    assert window.answers.asked[-1] == "¿Salir sin guardar?"
    window.screen.part.colour.setText("x" * 5000)
    window.screen.parts.setCurrentRow(0)
    window.settle()
    assert window.screen.part.id == "paper"
    assert window.screen.parts.currentRow() == 1
    assert window.screen.findings.isVisible()
    window.answers.agrees = True
    window.go(Place("votes"))


def test_visiting_every_part_changes_nothing(open_window: OpenWindow, here: VotingOffice) -> None:
    there = an_election(here)
    window = opened(open_window, there, "sites")
    before = here.office.log_kinds()
    for row in range(window.screen.parts.count()):
        window.screen.parts.setCurrentRow(row)
        window.settle()
        assert window.screen.may_leave()
    assert here.office.log_kinds() == before
    assert window.answers.asked == []


def test_the_list_of_parts_goes_by_arrows(open_window: OpenWindow, here: VotingOffice) -> None:
    window = opened(open_window, here, "unknown")
    assert window.screen.part.id == "sites"
    window.screen.parts.setFocus()
    window.qtbot.keyClick(window.screen.parts, Qt.Key.Key_Down)
    window.settle()
    assert window.screen.part.id == "paper"
    assert window.screen.here() == Place("preparation", (here.vote_id, "paper"))
    assert [text for text, _ in window.screen.crumbs()] == ["Votaciones", "Revisión 2026", "Preparación"]


def places(here: VotingOffice) -> list[Place]:
    election = an_election(here)
    court = a_draft_vote(here.office, procedure="strike_recuento", title="Recuento")
    found = [Place("preparation", (here.vote_id, part)) for part in part_ids("390ter_revision")]
    found += [Place("preparation", (election.vote_id, part)) for part in ("slates", "statutes")]
    found += [Place("preparation", (court, "court")), Place("vote-calendar"), Place("vote-calendar", (here.vote_id,))]
    return found


def test_each_control_has_a_name_and_tab_reaches_it(open_window: OpenWindow, here: VotingOffice) -> None:
    window = open_window(office=here.office)
    window.enter(here.office.coordinator)
    for place in places(here):
        window.go(place)
        window.settle()
        wanted = controls(window)
        assert wanted, place
        assert (place, [type(each).__name__ for each in wanted if not spoken(each)]) == (place, [])
        left_out = {spoken(widget) for widget in set(wanted) - set(walk(window, wanted))}
        assert (place, left_out) == (place, set())


def test_no_word_is_cut_off(open_window: OpenWindow, here: VotingOffice) -> None:
    window = open_window(office=here.office)
    window.enter(here.office.coordinator)
    for place in places(here):
        window.go(place)
        window.settle()
        with contextlib.suppress(qtbot_exceptions.TimeoutError):
            window.qtbot.waitUntil(lambda: cut_off(window.screen) == [], timeout=1000)
        assert (place, cut_off(window.screen)) == (place, [])
