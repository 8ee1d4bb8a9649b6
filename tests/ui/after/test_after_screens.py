"""The screens of the aftermath as people use them: each part opens in both languages, and its acts are done by them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.application.after_builders import (
    ACT,
    JPEG,
    REMOTE_CSV,
    a_kept_box,
    a_posted_result,
    a_remote_vote,
    an_objection,
    an_old_box,
    later,
    with_objection,
    with_order,
    with_remote,
)
from tests.builders_votes import VotingOffice, a_resolved_vote, a_signed_vote, a_voting_office
from ui.screens.screen import Place
from ui.theme import ThemeChoice
from unionreg.application.queries import after as queries
from unionreg.application.queries import after_remote
from unionreg.application.queries import votes as vote_queries
from unionreg.domain.votes.custody import ThingKind
from unionreg.domain.votes.objections import Effect, Irregularity, Ruling
from unionreg.domain.votes.remote_results import RemoteState
from unionreg.domain.votes.vote_status import VoteStatus
from unionreg.texts import Language

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.ui.window_under_test import WindowUnderTest

    OpenWindow = Callable[..., WindowUnderTest]

PLACES = (
    ("after", ()),
    ("after", ("objections",)),
    ("after", ("secrecy",)),
    ("after", ("orders",)),
    ("objection", ("1",)),
    ("objection", ("new",)),
    ("custody", ()),
    ("versions", ()),
    ("remote-import", ()),
)


def page(here: VotingOffice) -> queries.AfterPage:
    return queries.after_page(here.core, here.office.auditor, **here.vote)


def opened(open_window: OpenWindow, here: VotingOffice, who: str, screen: str, *more: str) -> WindowUnderTest:
    window = open_window(office=here.office)
    window.enter(getattr(here.office, who))
    window.go(Place(screen, (here.vote_id, *more)))
    return window


@pytest.mark.parametrize(("language", "theme"), [(Language.ES, ThemeChoice.LIGHT), (Language.EN, ThemeChoice.DARK)])
def test_every_part_opens_for_every_role(open_window: OpenWindow, language: Language, theme: ThemeChoice) -> None:
    here = with_objection()
    window = open_window(office=here.office, language=language, theme=theme)
    for who in ("coordinator", "signer", "first"):
        window.enter(getattr(here.office, who))
        for screen, more in PLACES:
            shown = window.go(Place(screen, (here.vote_id, *more)))
            assert shown.states.state() == "content" if hasattr(shown.states, "state") else shown is not None
            assert shown.header.title()


def test_the_tabs_lead_from_one_part_to_another(open_window: OpenWindow) -> None:
    here = a_signed_vote()
    window = opened(open_window, here, "coordinator", "after")
    names = []
    for number in range(window.screen.tabs.count()):
        window.screen.tabs.setCurrentIndex(number)
        window.settle()
        names.append(type(window.screen).__name__)
    assert names == [
        "PublicationPart", "ObjectionsPart", "VersionsPart", "SecrecyPart", "OrdersPart", "CustodyPart", "RemotePart",
    ]  # fmt: skip


def test_a_posting_is_written_down_with_its_photograph(open_window: OpenWindow, tmp_path: Path) -> None:
    here = later(a_signed_vote(), hours=2)
    window = opened(open_window, here, "coordinator", "after")
    screen = window.screen
    screen._post()
    assert screen.place_field.error()
    screen.place.setText("Puerta del comedor")
    screen.posted_at.line.setText("ayer")
    screen._post()
    assert screen.posted_at.field.error()
    photo = tmp_path / "aviso.jpg"
    photo.write_bytes(JPEG)
    window.answers.files = [photo]
    screen.photo.button.click()
    screen.posted_at.line.setText("12/08/2026 22:30")
    screen.post_button.click()
    window.settle()
    (posting,) = page(here).postings
    assert (posting.place, posting.photo is not None) == ("Puerta del comedor", True)
    assert screen.place.text() == ""
    assert window.screen.postings.rows.rowCount() == 1


def test_a_photograph_of_fifty_megabytes_is_told_and_nothing_is_lost(open_window: OpenWindow, tmp_path: Path) -> None:
    here = later(a_signed_vote(), hours=2)
    window = opened(open_window, here, "coordinator", "after")
    photo = tmp_path / "enorme.jpg"
    with photo.open("wb") as stream:
        stream.write(JPEG)
        stream.truncate(50 * 1024 * 1024)
    window.screen.photo.take(photo)
    window.screen.place.setText("Comedor")
    window.screen.posted_at.line.setText("12/08/2026 22:30")
    window.screen._post()
    window.settle()
    assert "enorme.jpg" in window.screen.findings.accessibleName()
    assert window.screen.place.text() == "Comedor"
    assert page(here).postings == ()


def test_the_report_is_prepared_and_its_sending_written_down(open_window: OpenWindow) -> None:
    here = a_posted_result()
    window = opened(open_window, here, "coordinator", "after")
    screen = window.screen
    assert screen.sending_card.isHidden()
    screen._prepare()
    assert screen.keeper_field.error()
    for line in (screen.keeper, screen.kept_at, screen.declarant, screen.post):
        line.setText("Ximena Ñuño")
    screen.delivery.setPlainText("194 recibos.")
    screen.prepare_button.click()
    window.settle()
    assert page(here).reports[0].content.declarant == "Ximena Ñuño"
    here.office.clock.advance(hours=1)
    screen.number.setText("ACUSE-1")
    screen.sent_at.line.setText("13/08/2026 02:30")
    screen.sent_button.click()
    window.settle()
    assert page(here).reports[0].sent_number == "ACUSE-1"
    assert screen.sending_card.isHidden()


def test_an_objection_is_registered_with_its_people(open_window: OpenWindow) -> None:
    here = a_voting_office()
    window = opened(open_window, here, "registrar", "objection", "new")
    screen = window.screen
    screen._keep()
    assert screen.received_at.field.error()
    screen.received_at.line.setText("12/08/2026 20:30")
    screen.people.set_rows((("Juana Reservada", "555"), ("Pablo Reservado", "")))
    screen.irregularities[Irregularity.COERCION].setChecked(True)
    screen.station.setCurrentIndex(1)
    screen.facts.setPlainText("El supervisor estaba junto a la urna.")
    screen.keep.click()
    window.settle()
    (row,) = page(here).objections
    assert (row.people, row.objection.collective, row.objection.station_ids) == (2, True, ("mesa-1",))
    assert type(window.screen).__name__ == "ObjectionScreen"


def test_who_may_not_know_sees_no_names(open_window: OpenWindow) -> None:
    from PySide6.QtWidgets import QLabel

    here = with_objection()
    for who, seen in (("auditor", False), ("signer", True)):
        window = opened(open_window, here, who, "objection", "1")
        words = " ".join(label.text() for label in window.screen.findChildren(QLabel))
        assert ("Juana Reservada" in words) is seen


def test_evidence_notification_and_decision_are_written_down(open_window: OpenWindow, tmp_path: Path) -> None:
    here = with_objection()
    window = opened(open_window, here, "registrar", "objection", "1")
    photo, copy = tmp_path / "foto.jpg", tmp_path / "copia.jpg"
    photo.write_bytes(JPEG)
    window.answers.files = [photo]
    window.screen.add_evidence.click()
    window.settle()
    window.answers.files = [copy]
    window.screen.save_evidence.click()
    window.settle()
    assert copy.read_bytes() == JPEG
    window.screen.party.setText("Sindicato")
    window.screen.how.setText("por correo")
    window.screen.told_at.line.setText("12/08/2026 20:45")
    window.screen.tell.click()
    window.settle()
    assert page(here).objections[0].objection.notified[0].party == "Sindicato"
    window.enter(here.office.signer)
    window.go(Place("objection", (here.vote_id, "1")))
    form = window.screen.form
    form.ruling.setCurrentIndex(form.ruling.findData(Ruling.UPHELD.value))
    form.effect.setCurrentIndex(form.effect.findData(Effect.CORRECTION.value))
    form.reasons.setPlainText("La copia no consta en los recibos.")
    form.decide.click()
    window.settle()
    decision = page(here).objections[0].objection.decision
    assert decision is not None
    assert (decision.ruling, decision.effect) == (Ruling.UPHELD, Effect.CORRECTION)
    assert form.isHidden()


def test_copied_reasons_are_told_while_they_are_written(open_window: OpenWindow) -> None:
    here = with_objection()
    an_objection(here)
    reasons = "La persona firmó el recibo de la copia y nadie de la empresa estuvo en la mesa mientras se votaba."
    from unionreg.application import objections as use_cases

    use_cases.decide_objection(
        here.core, here.office.signer, **here.vote, number=1, ruling=Ruling.DISMISSED, reasons=reasons,
        effect=Effect.NONE,
    )  # fmt: skip
    window = opened(open_window, here, "signer", "objection", "2")
    form = window.screen.form
    form.ruling.setCurrentIndex(form.ruling.findData(Ruling.DISMISSED.value))
    form.reasons.setPlainText(reasons)
    assert not form.copied.isHidden()
    form.decide.click()
    window.settle()
    assert page(here).objections[1].objection.decision is None
    form.because.setPlainText("Los dos escritos dicen lo mismo.")
    form.decide.click()
    window.settle()
    assert page(here).objections[1].copied == (1,)


def test_the_term_is_set_with_its_source(open_window: OpenWindow) -> None:
    here = a_voting_office()
    window = opened(open_window, here, "signer", "after", "objections")
    screen = window.screen
    screen.days.setText("cinco")
    screen._set_term()
    assert screen.days_field.error()
    screen.days.setText("5")
    screen._set_term()
    assert screen.source_field.error()
    screen.source.setText("Criterio de la oficina")
    screen._set_term()
    window.settle()
    assert page(here).term.business_days == 5
    assert "dudoso" in screen.term.text()


def test_the_public_form_is_made_and_its_table_saved(open_window: OpenWindow, tmp_path: Path) -> None:
    here = a_signed_vote()
    window = opened(open_window, here, "coordinator", "after", "secrecy")
    window.screen.make.click()
    window.settle()
    target = tmp_path / "forma.csv"
    window.answers.files = [target]
    window.screen.save_csv.click()
    window.settle()
    assert target.read_bytes().startswith(b"\xef\xbb\xbfvotacion")
    assert window.screen.make.isHidden()


def test_an_order_is_given_carried_out_and_taken_back(open_window: OpenWindow) -> None:
    here = a_signed_vote()
    window = opened(open_window, here, "signer", "after", "orders")
    screen = window.screen
    screen.give.click()
    assert screen.until_field.error()
    screen.until.setText("30/09/2026")
    screen.facts.setPlainText("La urna se abrió antes del cierre.")
    screen.evidence.setPlainText("Fotografías.")
    screen.give.click()
    window.settle()
    assert page(here).status is VoteStatus.ANNULLED
    assert screen.pill.word() == "Anulada por una orden"
    assert screen.form.isHidden()
    screen._preparer(1)()
    window.settle()
    assert page(here).orders[0].repeats == ()
    window.enter(here.office.coordinator)
    window.go(Place("after", (here.vote_id, "orders")))
    window.screen._preparer(1)()
    window.settle()
    (made,) = page(here).orders[0].repeats
    assert vote_queries.vote_page(here.core, here.office.auditor, vote_id=made).status is VoteStatus.DRAFT
    window.enter(here.office.signer)
    window.go(Place("after", (here.vote_id, "orders")))
    window.answers.reasons = ["Era otra votación."]
    window.screen._revoke(1)
    window.settle()
    assert page(here).status is VoteStatus.RESOLVED


def test_a_hand_over_is_written_down_and_the_timeline_tells_a_broken_chain(open_window: OpenWindow) -> None:
    here = later(a_kept_box(), hours=1)
    window = opened(open_window, here, "coordinator", "custody")
    screen = window.screen
    screen.kind.setCurrentIndex(1)
    screen.what.set_rows(((ThingKind.BOX.value, "mesa-1", ""),))
    screen.giver.setText("Pedro Paz")
    screen._keep()
    assert screen.taker_field.error()
    screen.taker.setText("Archivo")
    screen.place.setText("Oficina")
    screen.found.setText("S-1; S-2")
    screen.at.line.setText("12/08/2026 21:30")
    screen.keep.click()
    window.settle()
    assert [each.code for each in page(here).custody_findings] == ["G-301"]
    assert screen.timeline._column.count() == 2
    assert screen.destruction.isHidden()


def test_materials_are_destroyed_with_an_act_after_the_term(open_window: OpenWindow) -> None:
    here = an_old_box()
    window = opened(open_window, here, "coordinator", "custody")
    screen = window.screen
    screen.where.setText("Patio")
    screen.destroyed_at.line.setText("01/08/2031 10:00")
    screen.how.setPlainText("Trituradas ante dos testigos.")
    screen.destroy_button.click()
    window.settle()
    assert screen.findings.accessibleName()
    screen.destroyed_at.line.setText("13/08/2031 10:00")
    screen.destroy_button.click()
    window.settle()
    view = queries.custody_view(here.core, here.office.auditor, **here.vote)
    assert [each.gone for each in view.things] == [True, False]


def test_a_file_of_remote_results_is_checked_before_it_is_brought_in(open_window: OpenWindow, tmp_path: Path) -> None:
    here = a_remote_vote()
    table = tmp_path / "resultado.csv"
    table.write_bytes(REMOTE_CSV.replace("Sí".encode(), b"Roja"))
    screen = (window := opened(open_window, here, "first", "remote-import")).screen
    screen._look()
    assert screen.file.field.error()
    screen.file.take(table)
    screen.look.click()
    window.settle()
    assert "no se puede incorporar" in screen.findings.accessibleName()
    table.write_bytes(REMOTE_CSV)
    screen.look.click()
    window.settle()
    assert not screen.findings.isVisible()


def test_a_remote_result_is_brought_in_and_confirmed(open_window: OpenWindow, tmp_path: Path) -> None:
    here = a_remote_vote()
    table, act = tmp_path / "resultado.csv", tmp_path / "acta.pdf"
    table.write_bytes(REMOTE_CSV)
    act.write_bytes(ACT)
    window = opened(open_window, here, "first", "remote-import")
    screen = window.screen
    window.answers.files = [table, act]
    screen.file.button.click()
    screen.act_file.button.click()
    for line, words in ((screen.system, "SIRVOLAB"), (screen.signer, "Félix Flores"), (screen.post, "Inspector")):
        line.setText(words)
    screen.counted_at.line.setText("12/08/2026 19:30")
    screen.bring.click()
    window.settle()
    assert screen.import_card.isHidden()
    window.enter(here.office.second)
    window.go(Place("remote-import", (here.vote_id,)))
    form = window.screen.totals
    window.screen.confirm.click()
    typed = {"issued": "200", "unused": "28", "cast": "173", "votes.yes": "105", "votes.no": "65", "null": "2"}
    for key, figure in typed.items():
        form.widgets()[key].setText(figure)
    window.screen.confirm.click()
    window.settle()
    assert window.screen.findings.accessibleName()
    form.widgets()["cast"].setText("172")
    window.screen.confirm.click()
    window.settle()
    rows = after_remote.remote_view(here.core, here.office.auditor, **here.vote).rows
    assert rows[0].state is RemoteState.CONFIRMED


def test_figures_may_be_typed_from_the_act(open_window: OpenWindow, tmp_path: Path) -> None:
    here = a_remote_vote()
    act = tmp_path / "acta.pdf"
    act.write_bytes(ACT)
    window = opened(open_window, here, "first", "remote-import")
    screen = window.screen
    for line, words in ((screen.system, "SIRVOLAB"), (screen.signer, "Félix Flores"), (screen.post, "Inspector")):
        line.setText(words)
    screen.counted_at.line.setText("12/08/2026 19:30")
    screen._bring()
    assert screen.act_file.field.error()
    screen.act_file.take(act)
    screen._bring()
    assert not screen.figures._error.isHidden()
    screen.figures.table.set_rows(
        (("mesa-2", "100", "8", "92", "60", "30", "2"), ("mesa-3", "100", "20", "80", "45", "35", "0"))
    )
    screen._bring()
    window.settle()
    rows = after_remote.remote_view(here.core, here.office.auditor, **here.vote).rows
    assert (rows[0].state, rows[0].file_sha256) == (RemoteState.WAITING, None)


def test_a_remote_result_is_withdrawn_with_a_reason(open_window: OpenWindow) -> None:
    here = with_remote()
    window = opened(open_window, here, "first", "remote-import")
    assert not window.screen.withdraw.isHidden()
    window.screen.withdraw.click()
    window.answers.reasons = ["Archivo equivocado."]
    window.screen.withdraw.click()
    window.settle()
    rows = after_remote.remote_view(here.core, here.office.auditor, **here.vote).rows
    assert rows[0].state is RemoteState.WITHDRAWN


def test_a_station_with_a_history_is_reached_from_the_versions(open_window: OpenWindow) -> None:
    from tests.builders_votes import close, entered, resolve
    from unionreg.application import corrections

    here = later(a_resolved_vote(), hours=1)
    corrections.correct_count(
        here.core, here.office.coordinator, **here.ids(), values=entered(votes__yes=58, votes__no=32), reason="Montón."
    )
    resolve(close(here), reasons="Las bases difieren.")
    window = opened(open_window, here, "auditor", "versions")
    screen = window.screen
    shown = [screen._what_changed(row) for row in screen.results.rows._rows]
    assert shown[1] == "Sí: 120 → 118; No: 60 → 62"
    screen.results.selectRow(1)
    assert [screen._difference(row) for row in screen.figures.rows._rows if row[3]] == ["-2", "+2"]
    screen.open.click()
    window.settle()
    assert type(window.screen).__name__ == "StationScreen"


def test_an_annulled_vote_says_so_on_every_part(open_window: OpenWindow) -> None:
    here = with_order()
    window = open_window(office=here.office)
    window.enter(here.office.auditor)
    for screen, more in PLACES:
        if screen != "objection":
            shown = window.go(Place(screen, (here.vote_id, *more)))
            assert shown.pill.word() == "Anulada por una orden"  # type: ignore[attr-defined]
