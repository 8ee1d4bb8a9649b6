"""The official's desk as a person uses it: take in, review, prevent, take the answer in, rule, certify; two at once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from tests import builders_filings as offices
from tests.builders_filings import a_filing_office, data_of, sent
from ui.screens.screen import Place
from ui.theme import Tone
from unionreg.application import filings as use_cases
from unionreg.application.filings import NewMark
from unionreg.domain.filings.clocks import FilingSettings, Suspension
from unionreg.domain.filings.filing import Answer, FilingKind
from unionreg.domain.filings.marks import Verdict
from unionreg.domain.filings.rulings import LegalGround, RulingKind
from unionreg.domain.filings.states.arrows import CaseAct, CaseState

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.builders_filings import FilingOffice
    from tests.ui.window_under_test import WindowUnderTest
    from unionreg.domain.roles import Actor

    OpenWindow = Callable[..., WindowUnderTest]


@pytest.fixture
def here() -> FilingOffice:
    return a_filing_office()


@pytest.fixture
def shown(open_window: OpenWindow, here: FilingOffice) -> Callable[..., WindowUnderTest]:
    """Opens a place as this person."""

    def show(actor: Actor, *place: str) -> WindowUnderTest:
        window = open_window(office=here.office)
        window.enter(actor)
        window.go(Place(place[0], place[1:]))
        return window

    return show


def column(window: WindowUnderTest, number: int) -> list[str]:
    rows = window.screen.table.rows
    return [str(rows.index(row, number).data()) for row in range(rows.rowCount())]


def problem(window: WindowUnderTest) -> str:
    return "" if window.screen.findings.isHidden() else window.screen.findings.accessibleName()


def opened(window: WindowUnderTest) -> tuple[str, ...]:
    place = window.screen.here()
    assert place is not None
    return (place.screen, *place.arguments)


def test_the_inbox_begins_with_what_is_overdue_and_finds_by_name(here: FilingOffice, shown: Any) -> None:
    name = replace(data_of(FilingKind.LEADERSHIP_CHANGE).organisation, name="Unión de Cocineras del Puerto")
    late = offices.taken_up(here, FilingKind.LEADERSHIP_CHANGE, organisation=name)
    here.office.clock.advance(days=20)
    fresh = offices.received(here)
    window = shown(here.office.registrar, "filings")
    assert column(window, 1) == [late, fresh]
    assert column(window, 0)[0].startswith("vencido hace 4 días hábiles")
    assert "1 vencido" in window.screen.count.text()
    window.screen.search.setText("cocineras puerto")
    window.screen._chosen()
    window.settle()
    assert column(window, 1) == [late]
    window.screen.table.chosen.emit(window.screen.table.rows.row(0))
    window.settle()
    assert opened(window) == ("filing", late, "review")


def test_a_file_is_seen_before_it_is_received_and_only_once(here: FilingOffice, shown: Any, tmp_path: Path) -> None:
    file = tmp_path / "union.tramite"
    file.write_bytes(sent(here, data_of(FilingKind.WORKERS_UNION)))
    window = shown(here.office.registrar, "filing-receive")
    window.screen.look_at(file)
    window.settle()
    assert "Trámite nuevo" in window.screen.arrival._title.text()
    assert "Julia Canul Poot" in [cell.text for row in window.screen.facts.rows for cell in row]
    assert here.log()[-1].kind != "filing-received"
    window.screen.press()
    window.settle()
    folio = opened(window)[1]
    assert opened(window) == ("filing", folio, "papers")
    window.go(Place("filing-receive"))
    window.screen.look_at(file)
    window.settle()
    assert folio in window.screen.arrival._text.text()
    assert window.screen.receive.isHidden()


def test_a_filing_for_another_office_is_received_with_a_reason(here: FilingOffice, shown: Any, tmp_path: Path) -> None:
    file = tmp_path / "otra.tramite"
    file.write_bytes(sent(here, data_of(FilingKind.WORKERS_UNION, office_id="oficina-de-puebla")))
    window = shown(here.office.registrar, "filing-receive")
    window.screen.look_at(file)
    window.settle()
    window.screen.press()
    assert window.screen.receive.isVisible()
    window.answers.reasons = ["Llegó por mensajería a esta ventanilla."]
    window.screen.press()
    window.settle()
    assert here.case(opened(window)[1]).other_office == "Llegó por mensajería a esta ventanilla."


def test_what_is_no_filing_is_told_and_nothing_is_kept(here: FilingOffice, shown: Any, tmp_path: Path) -> None:
    file = tmp_path / "foto.tramite"
    file.write_bytes(b"not a filing")
    window = shown(here.office.registrar, "filing-receive")
    window.screen.look_at(file)
    window.settle()
    assert problem(window)
    assert window.screen.drop.isVisible()


def test_marking_goes_on_to_the_next_requirement_and_remembers_the_page(here: FilingOffice, shown: Any) -> None:
    folio = offices.taken_up(here)
    window = shown(here.office.reviewer, "filing", folio)
    form, table = window.screen.review.form, window.screen.review.requirements
    form.page.setText("cero")
    form.met.click()
    assert form.page_field.error()
    form.page.setText("3")
    form.met.click()
    window.settle()
    mark = here.case(folio).marks[0]
    assert (mark.verdict, mark.page) == (Verdict.MET, 3)
    assert table.currentIndex().row() == 1
    form.not_met.click()
    form.reason.setPlainText("")
    form.write.click()
    assert form.reason_field.error()
    form.reason.setPlainText("El objeto no dice a quién defiende.")
    form.remedy.setPlainText("Corrija el artículo 3 de los estatutos.")
    form.article.setText("LFT 356")
    form.write.click()
    window.settle()
    assert here.case(folio).marks[1].reason == "El objeto no dice a quién defiende."


def test_words_of_an_earlier_case_are_offered_and_taken_over(here: FilingOffice, shown: Any) -> None:
    earlier = offices.prevented(here)
    folio = offices.taken_up(here)
    window = shown(here.office.reviewer, "filing", folio)
    form = window.screen.review.form
    link = form._precedents.itemAt(1).widget()
    assert earlier in link.text()
    link.click()
    assert form.reason.toPlainText() == "Falta la firma."
    assert form.remedy.toPlainText() == "Entréguelo firmado."


def test_two_officials_at_once_the_second_is_told_and_sees_what_was_done(here: FilingOffice, shown: Any) -> None:
    folio = offices.taken_up(here)
    window = shown(here.office.reviewer, "filing", folio)
    use_cases.mark_requirement(here.core, here.office.reviewer, **here.at(folio), mark=offices.a_mark(here, folio))
    window.screen.review.form.met.click()
    window.settle()
    assert folio in problem(window)
    assert window.screen.review.requirements.rows.row(0).mark.verdict is Verdict.NOT_MET
    window.screen.review.form.met.click()
    window.settle()
    assert here.case(folio).marks[0].verdict is Verdict.MET


def test_the_letter_is_filled_from_the_marks_and_edited(here: FilingOffice, shown: Any) -> None:
    folio = offices.taken_up(here)
    for number in (0, 1):
        asked = here.page(folio).kind.requirements[number]
        mark = NewMark(asked.key, Verdict.NOT_MET, "", None, "", f"Falta {number}.", asked.article, "Complete.")
        use_cases.mark_requirement(here.core, here.office.reviewer, **here.at(folio), mark=mark)
    window = shown(here.office.reviewer, "filing-prevention", folio)
    points = window.screen.points
    assert [point.reason.toPlainText() for point in points.points] == ["Falta 0.", "Falta 1."]
    points.points[0].left_out.emit(points.points[0])
    points.points[0].reason.setPlainText("")
    window.screen.press()
    assert points.points[0].reason_field.error()
    points.points[0].reason.setPlainText("Falta el objeto, en la página 4.")
    window.screen.show_letter()
    window.settle()
    window.screen.press()
    window.settle()
    (made,) = here.case(folio).preventions
    assert [(item.number, item.reason) for item in made.items] == [(1, "Falta el objeto, en la página 4.")]
    assert opened(window) == ("filing", folio, "papers")


def test_the_answer_stands_beside_its_question(here: FilingOffice, shown: Any, tmp_path: Path) -> None:
    folio = offices.prevented(here)
    case = here.case(folio)
    answer = replace(case.data, version=2, case_folio=folio, answers=(Answer(1, "Ya va firmada."),))
    file = tmp_path / "respuesta.tramite"
    file.write_bytes(sent(here, answer))
    window = shown(here.office.registrar, "filing-receive", folio)
    window.screen.look_at(file)
    window.settle()
    assert folio in window.screen.arrival._title.text()
    window.screen.press()
    window.settle()
    window.enter(here.office.reviewer)
    window.go(Place("filing", (folio,)))
    row = window.screen.review.requirements.rows.row(0)
    assert row.is_stale
    said = window.screen.review.form.answered.accessibleName()
    assert "Falta la firma." in said
    assert "Ya va firmada." in said
    window.screen.tabs.setCurrentIndex(4)
    assert window.screen.history.pair.count() == 1


def test_a_registration_is_refused_only_on_a_legal_ground_with_reasons(here: FilingOffice, shown: Any) -> None:
    folio = offices.taken_up(here)
    window = shown(here.office.signer, "filing-ruling", folio, CaseAct.REFUSE.value)
    window.screen.press()
    assert "causa" in problem(window)
    ground = window.screen.form.grounds[2]
    ground.tick.setChecked(True)
    window.screen.press()
    assert ground.reasons_field.error()
    ground.reasons.setPlainText("No se entregó el acta constitutiva.")
    window.screen.show_paper()
    window.settle()
    window.screen.press()
    window.settle()
    made = here.case(folio).ruling
    assert made is not None
    assert [reason.ground for reason in made.reasons] == [LegalGround.DOCUMENTS]


def test_earlier_refusals_on_the_same_ground_are_cited(here: FilingOffice, shown: Any) -> None:
    earlier = offices.taken_up(here)
    offices.ruled(here, earlier, offices.a_refusal())
    folio = offices.taken_up(here)
    window = shown(here.office.signer, "filing-ruling", folio, CaseAct.REFUSE.value)
    ground = window.screen.form.grounds[2]
    ground.tick.setChecked(True)
    window.settle()
    ground.reasons.setPlainText("Faltan los estatutos.")
    window.screen.form._ticks[earlier].setChecked(True)
    window.screen.press()
    window.settle()
    assert here.case(folio).ruling.precedents == (earlier,)  # type: ignore[union-attr]


def test_a_registered_union_gets_its_certificate(here: FilingOffice, shown: Any, tmp_path: Path) -> None:
    folio = offices.taken_up(here)
    window = shown(here.office.signer, "filing-ruling", folio, CaseAct.REGISTER.value)
    window.screen.press()
    window.settle()
    assert here.case(folio).state is CaseState.REGISTERED
    window.go(Place("filing-certificate", (folio,)))
    window.screen.press()
    assert problem(window)
    for name in ("a.cer", "a.key"):
        (tmp_path / name).write_bytes(b"key")
    window.screen.keys.choose_files(tmp_path / "a.cer", tmp_path / "a.key")
    window.screen.keys.password.setText("secreta")
    window.screen.keys.show_button.click()
    window.settle()
    assert "Félix Flores" in window.screen.keys._facts.accessibleName()
    window.screen.press()
    window.settle()
    assert here.case(folio).certified_on is not None


def test_only_a_court_cancels_a_registration(here: FilingOffice, shown: Any) -> None:
    folio = offices.registered(here)
    window = shown(here.office.signer, "filing-act", folio, CaseAct.CANCEL.value)
    form = window.screen.form
    window.screen.press()
    assert form.court_field.error()
    assert form.judgment_field.error()
    assert form.final_field.error()
    form.court.setText("Tercer Tribunal Laboral Federal")
    form.file.setText("45/2026")
    form.judgment.setPlainText("Se cancela el registro.")
    form.day.setText("12/08/2026")
    form.final.setText("12/08/2026")
    window.screen.press()
    window.settle()
    assert here.case(folio).state is CaseState.CANCELLED


def test_after_silence_a_demand_and_then_registration_by_law(here: FilingOffice, shown: Any) -> None:
    folio = offices.overdue(here)
    window = shown(here.office.registrar, "filing-act", folio, CaseAct.DEMAND.value)
    window.screen.press()
    window.settle()
    assert here.case(folio).state is CaseState.DEMANDED
    here.office.clock.advance(days=8)
    window.enter(here.office.signer)
    window.go(Place("filing-ruling", (folio, CaseAct.REGISTER_BY_LAW.value)))
    window.screen.press()
    window.settle()
    made = here.case(folio).ruling
    assert made is not None
    assert (made.kind, made.by_law) == (RulingKind.REGISTER_BY_LAW, True)


def test_a_notice_is_published_another_union_joins_and_the_secret_list_is_read(here: FilingOffice, shown: Any) -> None:
    folio = offices.taken_up(here, FilingKind.REPRESENTATIVENESS)
    window = shown(here.office.reviewer, "filing-act", folio, CaseAct.PUBLISH_NOTICE.value)
    window.screen.press()
    window.settle()
    assert here.case(folio).state is CaseState.NOTICE_PUBLISHED
    window.go(Place("filing-supporters", (folio,)))
    assert not window.screen.table.isVisible()
    window.screen.press()
    window.settle()
    assert window.screen.table.rows.rowCount() > 0
    assert here.log()[-1].kind == "filing-secret-list-read"
    window.enter(here.office.registrar)
    window.go(Place("filing-act", (folio, CaseAct.JOIN.value)))
    window.screen.form.union.setText("Sindicato Violeta")
    window.screen.press()
    window.settle()
    assert [each.union for each in here.case(folio).adhesions] == ["Sindicato Violeta"]


def test_what_falls_due_stands_on_one_screen_and_on_today(here: FilingOffice, shown: Any) -> None:
    folio = offices.taken_up(here)
    window = shown(here.office.reviewer, "filing-due")
    assert folio in column(window, 4)
    window.screen.group.setCurrentIndex(window.screen.group.findData("duties"))
    window.settle()
    assert folio not in column(window, 4)
    window.go(Place("today"))
    assert window.screen.tasks.isVisible()


def test_how_terms_are_read_is_chosen_by_whoever_manages_the_office(here: FilingOffice, shown: Any) -> None:
    window = shown(here.office.administrator, "filing-settings")
    window.screen.days.setText("0")
    window.screen.press()
    assert window.screen.days_field.error()
    window.screen.days.setText("5")
    window.screen.source.setText("Criterio de la oficina")
    window.screen.choices[Suspension.STANDS_STILL].setChecked(True)
    window.screen.press()
    window.settle()
    with here.core.unit_of_work() as uow:
        assert uow.filings.settings() == FilingSettings(Suspension.STANDS_STILL, 5, "Criterio de la oficina")


def test_a_stopped_clock_says_so(here: FilingOffice, shown: Any) -> None:
    with here.core.unit_of_work() as uow:
        uow.filings.save_settings(FilingSettings(Suspension.STANDS_STILL))
    folio = offices.prevented(here)
    window = shown(here.office.reviewer, "filing", folio, "clock")
    now = [row[3].text for row in window.screen.clocks.steps.rows]
    assert any("suspendido" in words for words in now)
    assert "366" in window.screen.clocks.doubts.accessibleName()


def test_a_paper_filing_is_typed_in_with_its_scan(here: FilingOffice, shown: Any, tmp_path: Path) -> None:
    scan = tmp_path / "acta.pdf"
    scan.write_bytes(next(iter((offices.a_sample(FilingKind.WORKERS_UNION).attachments or {}).values())))
    window = shown(here.office.registrar, "filing-typing")
    screen = window.screen
    screen.parts[0].form.inputs["name"].control.setText("Sindicato Capturado en Ventanilla")
    screen.press()
    window.settle()
    assert "escane" in problem(window).lower() or "digital" in problem(window).lower()
    sections = [screen.sections.rows.row(number) for number in range(screen.sections.rows.rowCount())]
    screen.sections.selectRow(sections.index("attachments"))
    screen.parts[-1].take(scan)
    window.settle()
    screen.press()
    window.settle()
    case = here.case(opened(window)[1])
    assert case.data.organisation.name == "Sindicato Capturado en Ventanilla"
    assert case.typed_by == here.office.registrar.user_id
    assert [each.file_name for each in case.data.attachments] == ["acta.pdf"]


def test_the_acts_offered_are_those_of_the_person_and_of_the_state(here: FilingOffice, shown: Any) -> None:
    folio = offices.received(here)
    page = here.page(folio)
    from ui.screens.filings.acts_presenter import offers

    clocks = [row.clock for row in page.clocks]
    acts = {
        name: [each.act for each in offers(page.case, page.state, clocks, page.today, getattr(here.office, name))]
        for name in ("registrar", "reviewer", "signer", "auditor")
    }
    assert acts == {"registrar": [], "reviewer": [CaseAct.TAKE_UP], "signer": [], "auditor": []}
    window = shown(here.office.reviewer, "filing", folio)
    window.screen._at_once(CaseAct.TAKE_UP)
    window.settle()
    assert here.case(folio).assigned_to == here.office.reviewer.user_id
    assert window.screen.state.property("pill-tone") == Tone.INFO.value


def test_a_case_is_found_from_anywhere(here: FilingOffice, shown: Any) -> None:
    from ui.filing_search import find_filings

    folio = offices.received(here)
    window = shown(here.office.auditor, "filings")
    found: list[Any] = []
    find_filings(window.program.context(), folio[-8:], found.extend)
    window.settle()
    assert [hit.place.arguments for hit in found] == [(folio,)]
    find_filings(replace(window.program.context(), actor=here.office.administrator), folio, found.extend)
    window.settle()
    assert len(found) == 1
