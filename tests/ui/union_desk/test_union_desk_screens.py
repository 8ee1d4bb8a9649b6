"""A union works at its desk: from an empty folder to the packet, and from the prevención to its answer."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, date, datetime
from threading import Event
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtPrintSupport import QPrinter

from ui.screens.screen import Place
from ui.screens.union_desk import answer_screen, members_part
from ui.theme import ThemeChoice
from unionreg.demo.calendars import invented_calendar
from unionreg.desk.folder import DeskFolder
from unionreg.desk.issuing import IssueOptions, issue
from unionreg.desk.notices import take_notice
from unionreg.desk.union_desk import UnionDesk
from unionreg.domain.filings.catalogue import FILING_TYPES
from unionreg.domain.filings.filing import (
    FilingData,
    FilingKind,
    Organisation,
    Representativeness,
    Sex,
    StatuteAnswer,
)
from unionreg.domain.filings.filing_type import Section
from unionreg.domain.filings.office_notice import (
    NoticeKind,
    NoticePoint,
    NoticePrevention,
    NoticeReceipt,
    NoticeState,
    OfficeNotice,
)
from unionreg.errors import StorageUnavailableError
from unionreg.evidence.office_notice import write_notice
from unionreg.signing.seal import fingerprint
from unionreg.signing.station_key import public_half
from unionreg.texts import Language

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.ui.window_under_test import WindowUnderTest

AT = datetime(2026, 11, 22, 18, tzinfo=UTC)
KEY = bytes(range(32))
FOLIO = "MD-7K2-2026-000017-Q"
ROLL = (
    "Primer apellido,Segundo apellido,Nombre(s),CURP,Domicilio,Empresa,Fecha de baja\n"
    "ÁVALOS,MEJÍA,LUCÍA,AAML850312MQTVJC03,Calle Inventada 1,Autopartes Inventadas,\n"
    "ROJAS,DÍAZ,LUIS,ROXL900101HQT,Calle Inventada 2,Autopartes Inventadas,el martes\n"
)


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """An empty desk, closed."""
    UnionDesk.create(tmp_path / "escritorio", AT).close()
    return tmp_path / "escritorio"


@pytest.fixture
def window(open_window: Callable[..., WindowUnderTest]) -> WindowUnderTest:
    return open_window()


def begun(desk: Path, kind: FilingKind = FilingKind.WORKERS_UNION, name: str = "Sindicato Inventado") -> str:
    """A filing of this kind with a name; the name of its folder."""
    opened = UnionDesk.open(desk)
    filing = opened.begin(kind, AT)
    filing.change(lambda data: replace(data, organisation=Organisation(name=name)), AT)
    filing.close()
    opened.close()
    return filing.folder.name


def kept(window: WindowUnderTest, desk: Path, name: str) -> DeskFolder:
    """What lies on disk once the window has let go of it."""
    window.go(Place("start"))
    folder = DeskFolder.open(desk / name)
    folder.close()
    return folder


def page(window: WindowUnderTest, name: str, *arguments: str) -> Any:
    """Open a page of the desk."""
    return window.go(Place(name, arguments))


def section(window: WindowUnderTest, desk: Path, name: str, which: Section) -> Any:
    return page(window, "union-desk-section", str(desk), name, which.value)


def a_pdf(pages: int) -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    target = io.BytesIO()
    canvas = Canvas(target)
    for number in range(pages):
        canvas.drawString(72, 700, f"página {number + 1}")
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def test_the_start_leads_to_a_new_desk_and_a_first_filing(window: WindowUnderTest, tmp_path: Path) -> None:
    start = page(window, "start")
    start.union.click()
    window.settle()
    window.answers.files = [tmp_path]
    window.screen.new.click()
    window.settle()
    assert window.screen.crumbs()[-1][0] == "escritorio-sindical"
    window.screen.new.click()
    window.settle()
    assert [each.kind for each in FILING_TYPES] == [window.screen.kinds.rows.row(row).kind for row in range(14)]
    window.screen.start.click()
    window.settle()
    assert window.screen.header.title() == "Registro de sindicato de personas trabajadoras"
    window.go(Place("union-desk"))
    assert [link.text() for link in window.screen.recent] == ["escritorio-sindical"]


def test_every_section_opens_and_changes_nothing_by_being_opened(window: WindowUnderTest, desk: Path) -> None:
    seen: set[Section] = set()
    for type_ in FILING_TYPES:
        fresh = [each for each in type_.sections if each not in seen]
        if not fresh:
            continue
        name = begun(desk, type_.kind)
        for which in fresh:
            screen = section(window, desk, name, which)
            assert screen.parts, which
            screen.save()
        assert kept(window, desk, name).state.revision == 2, type_.kind
        seen.update(fresh)
    assert seen == set(Section)


def test_what_is_typed_is_kept_without_any_button_and_known_to_the_next_filing(
    window: WindowUnderTest, desk: Path
) -> None:
    name = begun(desk, name="")
    screen = section(window, desk, name, Section.ORGANISATION)
    form = screen.parts[0].form
    form.inputs["name"].control.setText("  Sindicato   Inventado ")
    window.qtbot.waitUntil(lambda: screen.session.state.data.organisation.name != "", timeout=5_000)
    form.inputs["constituted_on"].control.setText("8/11/2026")
    data = kept(window, desk, name).data
    assert (data.organisation.name, data.organisation.constituted_on) == ("Sindicato Inventado", date(2026, 11, 8))
    opened = UnionDesk.open(desk)
    following = opened.begin(FilingKind.ADDRESS_CHANGE, AT)
    following.close()
    opened.close()
    assert following.data.organisation.name == "Sindicato Inventado"


def test_a_day_that_is_none_is_told_beside_its_field_and_keeps_what_was_saved(
    window: WindowUnderTest, desk: Path
) -> None:
    name = begun(desk)
    screen = section(window, desk, name, Section.ORGANISATION)
    day = screen.parts[0].form.inputs["constituted_on"]
    day.control.setText("31/02/2026")
    screen.on.click()
    window.settle()
    assert window.screen is screen
    assert screen.findings.isVisible()
    assert kept(window, desk, name).data.organisation.constituted_on is None


def test_a_full_disk_is_told_and_what_was_typed_is_kept_as_soon_as_there_is_room(
    window: WindowUnderTest, desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = begun(desk, name="")
    screen = section(window, desk, name, Section.ORGANISATION)

    def full(*_arguments: object) -> None:
        raise StorageUnavailableError("desk-disk-full")

    with monkeypatch.context() as broken:
        broken.setattr(DeskFolder, "change", full)
        screen.parts[0].form.inputs["name"].control.setText("Sindicato Inventado")
        screen.save()
        window.settle()
        assert screen.findings.isVisible()
    screen.save()
    assert kept(window, desk, name).data.organisation.name == "Sindicato Inventado"


def test_findings_are_told_once_and_never_hold_anybody_back(window: WindowUnderTest, desk: Path) -> None:
    name = begun(desk, name="")
    screen = section(window, desk, name, Section.ADDRESS)
    screen.parts[0].form.inputs["address.street"].control.setText("Calle Inventada")
    screen.on.click()
    window.settle()
    assert window.screen is screen
    assert screen.findings.isVisible()
    screen.on.click()
    window.settle()
    assert window.screen.section is not Section.ADDRESS


def test_people_of_the_leadership_are_added_one_by_one_and_their_proportion_follows(
    window: WindowUnderTest, desk: Path
) -> None:
    name = begun(desk)
    screen = section(window, desk, name, Section.LEADERSHIP)
    _, proportion, people = screen.parts
    people.editor.add_button.click()
    fields = people.editor.form.inputs
    fields["first_surname"].control.setText("Luna")
    fields["curp"].control.setText("luna800101mqtxxx05")
    assert "mujeres 1 (100.0 %)" in proportion.picture.accessibleName()
    people.editor.add_button.click()
    people.editor.remove_button.click()
    leaders = kept(window, desk, name).data.leaders
    assert [(each.first_surname, each.sex) for each in leaders] == [("Luna", Sex.WOMAN)]


def test_a_list_of_members_is_checked_row_by_row_and_taken_in_without_those_left_out(
    window: WindowUnderTest, desk: Path, tmp_path: Path
) -> None:
    (tmp_path / "padron.csv").write_text(ROLL, encoding="utf-8")
    name = begun(desk)
    screen = section(window, desk, name, Section.MEMBERS)
    part = screen.parts[0]
    part.drop.dropped.emit(tmp_path / "padron.csv")
    window.settle()
    part.check_button.click()
    window.settle()
    assert len(part._read.rows) == 2
    assert part._read.unread_days == ((3, "el martes"),)
    part.report.left_out_changed.emit(frozenset({1}))
    part.keep_button.click()
    window.settle()
    assert part.members.rows.rowCount() == 1
    folder = kept(window, desk, name)
    (member,) = folder.members()
    assert (member.number, member.first_surname, member.employer) == (1, "ÁVALOS", "Autopartes Inventadas")
    assert member.address == "Calle Inventada 1"
    assert folder.data.members is not None


def test_a_file_that_is_no_list_says_so_and_changes_nothing(
    window: WindowUnderTest, desk: Path, tmp_path: Path
) -> None:
    (tmp_path / "foto.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(50))
    name = begun(desk)
    screen = section(window, desk, name, Section.MEMBERS)
    screen.parts[0].take(tmp_path / "foto.png")
    window.settle()
    assert screen.parts[0].trouble.isVisible()
    assert kept(window, desk, name).data.members is None


def test_checking_a_list_can_be_stopped_and_nothing_is_taken_in(
    window: WindowUnderTest, desk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stopped = Event()

    def check(*_arguments: object, told: Callable[[int, int], object], **_named: object) -> None:
        stopped.wait(timeout=10)
        told(1, 2)

    monkeypatch.setattr(members_part, "read_members", check)
    (tmp_path / "padron.csv").write_text(ROLL, encoding="utf-8")
    name = begun(desk)
    part = section(window, desk, name, Section.MEMBERS).parts[0]
    part.take(tmp_path / "padron.csv")
    window.settle()
    part.check_button.click()
    part.waiting.stop.click()
    stopped.set()
    window.settle()
    assert part.trouble.isVisible()
    assert part.check_button.isEnabled()
    assert not part.waiting.isVisible()


def test_the_file_for_the_centre_is_signed_with_a_key_made_on_the_spot(
    window: WindowUnderTest, desk: Path, tmp_path: Path
) -> None:
    name = begun(desk)
    screen = page(window, "union-desk-packet", str(desk), name)
    screen.sign.way.setCurrentIndex(2)
    screen.issue_only.click()
    assert screen.sign.trouble.isVisible()
    screen.sign.password.setText("una contraseña larga")
    window.answers.files = [tmp_path / "clave.pem"]
    screen.sign.make_button.click()
    window.settle()
    screen.issue_only.click()
    window.settle()
    assert screen.sign.password.text() == ""
    assert kept(window, desk, name).state.issued[0].signers == ("Sindicato Inventado",)


def test_a_change_begins_from_what_the_centre_handed_out(window: WindowUnderTest, desk: Path, tmp_path: Path) -> None:
    registered = FilingData(
        "c" * 32,
        FilingKind.WORKERS_UNION,
        organisation=Organisation(name="Sindicato Registrado", registration_number="RS-1"),
    )
    state = OfficeNotice(
        "d" * 32, NoticeKind.REGISTERED_STATE, "7K2", "Oficina Inventada", public_half(KEY).hex(), AT, None, "", "",
        "Sindicato Registrado", state=NoticeState(AT, "RS-1", registered),
    )  # fmt: skip
    (tmp_path / "estado.aviso").write_bytes(write_notice(state, KEY))
    screen = page(window, "union-desk-new", str(desk))
    screen.kinds.selectRow(0)
    assert not screen.from_state.isVisible()
    screen.kinds.selectRow([each.kind for each in FILING_TYPES].index(FilingKind.ADDRESS_CHANGE))
    window.answers.files = [tmp_path / "estado.aviso"]
    screen.from_state.click()
    window.settle()
    filing = window.screen
    assert filing.base.isVisible()
    assert (filing.data.kind, filing.data.organisation.name) == (FilingKind.ADDRESS_CHANGE, "Sindicato Registrado")


def test_the_statutes_are_gone_through_beside_their_pages(window: WindowUnderTest, desk: Path) -> None:
    name = begun(desk)
    folder = DeskFolder.open(desk / name)
    folder.attach(((a_pdf(4), 4),), AT, requirement="statutes", title="Estatutos", file_name="estatutos.pdf")
    folder.close()
    screen = section(window, desk, name, Section.STATUTES)
    part = screen.parts[0]
    assert part.preview.page_count == 4
    part.use.click()
    part.next.click()
    part.page.setText("dos")
    assert part.page_field.error()
    part.page.setText("2")
    answers = kept(window, desk, name).data.statutes
    assert answers == (StatuteAnswer("I", 1), StatuteAnswer("II", 2))


def test_documents_are_looked_at_cleaned_and_taken_off_while_the_original_stays(
    window: WindowUnderTest, desk: Path, tmp_path: Path
) -> None:
    import pikepdf

    with pikepdf.open(io.BytesIO(a_pdf(2))) as pdf:
        pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.alert(1)"))
        pdf.save(tmp_path / "acta.pdf")
    original = (tmp_path / "acta.pdf").read_bytes()
    name = begun(desk)
    screen = section(window, desk, name, Section.ATTACHMENTS)
    part = screen.parts[0]
    part.drop.dropped.emit((tmp_path / "acta.pdf",))
    window.settle()
    attachment = screen.data.attachments[0]
    assert screen.session.has_trouble(attachment.sha256)
    part._cards[0].asked.emit("clean")
    window.settle()
    cleaned = screen.data.attachments[0]
    assert (cleaned.pages, cleaned.of) == (2, attachment.sha256)
    assert not screen.session.has_trouble(cleaned.sha256)
    part._cards[0].asked.emit("see")
    window.settle()
    assert part.preview.page_count == 2
    part._cards[0].asked.emit("remove")
    window.settle()
    folder = kept(window, desk, name)
    assert folder.data.attachments == ()
    assert (tmp_path / "acta.pdf").read_bytes() == original


def test_the_thirty_per_cent_is_counted_while_it_is_typed(window: WindowUnderTest, desk: Path) -> None:
    name = begun(desk, FilingKind.REPRESENTATIVENESS)
    screen = section(window, desk, name, Section.REPRESENTATIVENESS)
    fields, support = screen.parts[0].form.inputs, screen.parts[1]
    fields["workers_covered"].control.setText("153")
    fields["supporters"].control.setText("45")
    assert "faltan 1 firmas" in support.note.accessibleName()
    fields["supporters"].control.setText("46")
    assert "se alcanza" in support.note.accessibleName()
    said = kept(window, desk, name).data.representativeness
    assert said == Representativeness(workers_covered=153, supporters=46)


def test_the_checks_name_reason_article_and_task_and_let_everybody_print(
    window: WindowUnderTest, desk: Path, tmp_path: Path
) -> None:
    name = begun(desk)
    screen = page(window, "union-desk-preflight", str(desk), name)
    assert "Puede imprimir y presentar de todos modos" in screen.verdict.accessibleName()
    window.answers.files = [tmp_path / "revision.pdf"]
    screen.save_list.click()
    window.settle()
    assert (tmp_path / "revision.pdf").read_bytes().startswith(b"%PDF-")
    screen.print_button.click()
    window.settle()
    packet = window.screen
    assert packet.preview.page_count > 1
    assert not packet.save_file.isVisible()
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "impreso.pdf"))
    packet.issue_and_print(printer)
    window.settle()
    window.answers.files = [tmp_path / "para-el-centro.tramite"]
    packet.save_file.click()
    window.settle()
    folder = kept(window, desk, name)
    (issued,) = folder.state.issued
    assert folder.container_content(issued) == (tmp_path / "para-el-centro.tramite").read_bytes()
    again = page(window, "union-desk-packet", str(desk), name)
    assert again.preview.content == folder.packet_content(issued)
    again.which.setCurrentIndex(1)
    assert again.preview.content == folder.printed_content(issued.acuse_sha256)


@pytest.fixture
def asked(desk: Path, tmp_path: Path) -> tuple[str, Path]:
    """A filing that was handed in, and the file with the prevención of the Centre about it."""
    name = begun(desk, FilingKind.LEADERSHIP_CHANGE)
    folder = DeskFolder.open(desk / name)
    made = issue(folder, IssueOptions(), AT)
    receipt = notice(folder, NoticeKind.RECEIPT, receipt=NoticeReceipt(AT, 1, made.data_sha256))
    take_notice(folder, write_notice(receipt, KEY), AT)
    points = (
        NoticePoint(1, "election-call", "No dice la hora.", "LFT 371", "Anexe la convocatoria completa."),
        NoticePoint(2, "leadership", "Falta un cargo.", "LFT 371", "Escríbalo."),
    )
    prevention = NoticePrevention(1, 1, date(2026, 11, 23), 3, "LFT 735", date(2026, 11, 26), points)
    letter = notice(folder, NoticeKind.PREVENTION, prevention=prevention)
    (tmp_path / "prevencion.aviso").write_bytes(write_notice(letter, KEY))
    folder.close()
    return name, tmp_path / "prevencion.aviso"


def notice(folder: DeskFolder, kind: NoticeKind, **part: Any) -> OfficeNotice:
    return OfficeNotice(
        notice_id=("a" if kind is NoticeKind.RECEIPT else "b") * 32,
        kind=kind,
        office_id="7K2",
        office="Oficina Inventada",
        office_key=public_half(KEY).hex(),
        made_at=AT,
        filing=folder.data.kind,
        filing_id=folder.data.filing_id,
        folio=FOLIO,
        organisation=folder.data.organisation.name,
        **part,
    )


def test_a_prevencion_is_read_and_answered_point_by_point_in_the_next_version(
    window: WindowUnderTest, desk: Path, asked: tuple[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(answer_screen, "today", lambda: date(2026, 11, 24))
    name, letter = asked
    screen = page(window, "union-desk-filing", str(desk), name)
    window.answers.files = [letter]
    screen.notices.read.click()
    window.settle()
    assert len(screen.session.letters) == 2
    assert screen.notices.key.text().replace(" ", "") == fingerprint(public_half(KEY))
    screen.next.click()
    window.settle()
    answers = window.screen
    assert answers.data.version == 2
    (tmp_path / "2026.json").write_bytes(invented_calendar(2026).content)
    window.answers.files = [tmp_path / "2026.json"]
    answers.calendar.click()
    window.settle()
    assert "quedan 2 días hábiles" in answers.clock.accessibleName()
    answers.points[1].answer.setPlainText("Se anexa completa.")
    folder = kept(window, desk, name)
    assert [(each.item, each.text) for each in folder.data.answers] == [(1, "Se anexa completa."), (2, "")]
    assert folder.data.case_folio == FOLIO
    assert page(window, "union-desk-filing", str(desk), name).session.answering


@pytest.mark.parametrize(("letter", "at"), [("c" * 32, "0"), ("a" * 32, "7"), ("a" * 32, "x")])
def test_a_paper_that_no_letter_has_leads_back_to_the_filing(
    window: WindowUnderTest, desk: Path, asked: tuple[str, Path], letter: str, at: str
) -> None:
    page(window, "union-desk-paper", str(desk), asked[0], letter, at)
    window.settle()
    assert window.screen.header.title() == "Cambio de directiva (toma de nota)"


def test_a_file_of_another_filing_is_refused_with_a_sentence(
    window: WindowUnderTest, desk: Path, asked: tuple[str, Path]
) -> None:
    _, letter = asked
    other = begun(desk)
    screen = page(window, "union-desk-filing", str(desk), other)
    window.answers.files = [letter]
    screen.notices.read.click()
    window.settle()
    assert screen.findings.isVisible()
    assert screen.session.letters == ()


def test_a_filing_that_cannot_be_read_stands_in_the_list_and_says_why(window: WindowUnderTest, desk: Path) -> None:
    name = begun(desk)
    for path in (desk / name).glob("tramite*.json"):
        path.write_bytes(b"{")
    screen = page(window, "union-desk-filings", str(desk))
    row = screen.table.current_row()
    assert screen.table.rows.index(0, 1).data() == "no se puede leer"
    screen.table.chosen.emit(row)
    window.settle()
    assert window.screen.session.data is None
    assert "dañado" in window.screen.states.currentWidget().accessibleName()


@pytest.mark.parametrize(("language", "theme"), [(Language.ES, ThemeChoice.DARK), (Language.EN, ThemeChoice.LIGHT)])
def test_every_page_opens_in_both_languages_and_themes(
    open_window: Callable[..., WindowUnderTest], desk: Path, language: Language, theme: ThemeChoice
) -> None:
    window = open_window(language=language, theme=theme)
    name = begun(desk)
    pages = {each: (str(desk),) for each in ("filings", "new")}
    more = {each: (str(desk), name) for each in ("filing", "preflight", "packet", "answer")}
    for which, arguments in (*pages.items(), *more.items()):
        screen = page(window, f"union-desk-{which}", *arguments)
        assert screen.header.title(), which
        assert screen.crumbs()[-2][1] is not None
        assert screen.first_field() is not None
