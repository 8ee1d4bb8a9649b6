"""The observer's page: a package in, a verdict in words out, without an account."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from tests.builders_votes import a_signed_vote, certify, trusted
from ui.localisation import stated_date_time
from ui.screens.screen import Place
from ui.screens.verify import report_presenter as words
from unionreg.application.published_seals import seal_file
from unionreg.application.queries.papers import package_file, paper_file
from unionreg.texts import Language, load_texts

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.ui.window_under_test import WindowUnderTest

    OpenWindow = Callable[..., WindowUnderTest]


@pytest.fixture(scope="module")
def package() -> bytes:
    """A package signed by both officials of an invented office."""
    here = a_signed_vote()
    return package_file(here.core, here.office.signer, **here.vote)


@pytest.fixture
def signed(tmp_path: Path, package: bytes) -> Path:
    path = tmp_path / "acta.asice"
    path.write_bytes(package)
    return path


@pytest.fixture
def trust(tmp_path: Path) -> Path:
    folder = tmp_path / "autoridades"
    folder.mkdir()
    for number, certificate in enumerate(trusted()):
        (folder / f"{number}.cer").write_bytes(certificate)
    return folder


@pytest.fixture
def window(open_window: OpenWindow) -> WindowUnderTest:
    opened: WindowUnderTest = open_window()
    return opened


def judge(window: WindowUnderTest, *arguments: Path) -> Any:
    window.program.navigate(Place("verify", tuple(map(str, arguments))))
    window.settle()
    screen = window.screen
    screen.conditions.at.setText("2026-08-14T00:00:00Z")
    screen.conditions.apply.click()
    window.settle()
    return screen


def test_a_whole_package_is_valid_and_says_who_signed(window: WindowUnderTest, signed: Path, trust: Path) -> None:
    screen = judge(window, signed, trust)
    assert screen.view.sentence.text().startswith("Válido")
    assert len(words.signer_lines(screen.report)) == 2
    assert words.is_test(screen.report)
    assert screen.view.commands.toPlainText().startswith("unzip -tq 'acta.asice'")
    screen.view.show_good.click()
    assert not screen.view._good.isHidden()


def test_without_the_authority_it_is_not_trusted(window: WindowUnderTest, signed: Path) -> None:
    screen = judge(window, signed)
    assert screen.view.sentence.text().startswith("No confiable")
    lines = words.check_lines(screen.report, load_texts(Language.ES))
    assert lines[0].status == "fail"
    assert lines[0].text


def test_a_changed_byte_is_seen(window: WindowUnderTest, signed: Path, trust: Path) -> None:
    content = bytearray(signed.read_bytes())
    place = content.index(b'"title"') + 12
    content[place] ^= 1
    signed.write_bytes(bytes(content))
    screen = judge(window, signed, trust)
    assert screen.report["verdict"] in {"unreadable", "altered"}


def test_a_file_that_is_nothing_is_told_with_a_remedy(window: WindowUnderTest, tmp_path: Path) -> None:
    screen = judge(window, tmp_path / "no-existe.asice")
    assert screen.report is None
    assert "no-existe.asice" in screen.findings.accessibleName()
    assert not screen.drop.isHidden()


def test_the_digest_is_compared_with_paper(window: WindowUnderTest, signed: Path, trust: Path) -> None:
    digest = judge(window, signed, trust).view.digest
    assert len(digest.fields) == 2
    for number, field in digest.fields.items():
        field.setText(digest._groups[number])
    assert digest.pill.word() == "Igual que en su papel"
    first = min(digest.fields)
    digest.fields[first].setText("zzzz")
    assert "otro paquete" in digest.pill.word()


def test_a_digest_from_paper_is_an_expectation(window: WindowUnderTest, signed: Path, trust: Path) -> None:
    screen = judge(window, signed, trust)
    screen.conditions.digest.setText("0123 " * 16)
    screen.conditions.apply.click()
    window.settle()
    assert screen.report["verdict"] == "altered"
    assert any(check["code"] == "M-302" and check["status"] == "fail" for check in screen.report["checks"])


def test_a_moment_that_is_none_is_told_beside_the_field(window: WindowUnderTest) -> None:
    screen = window.go(Place("verify"))
    screen.conditions.open.click()
    screen.conditions.at.setText("mañana")
    screen.conditions.apply.click()
    assert screen.conditions.at_field.error()


def test_the_report_is_saved_as_pdf_and_as_data(
    window: WindowUnderTest, signed: Path, trust: Path, tmp_path: Path
) -> None:
    screen = judge(window, signed, trust)
    window.answers.files = [tmp_path / "informe.pdf", tmp_path / "informe.json"]
    screen.save_pdf.click()
    screen.save_json.click()
    window.settle()
    assert (tmp_path / "informe.pdf").read_bytes().startswith(b"%PDF-")
    assert json.loads((tmp_path / "informe.json").read_text(encoding="utf-8"))["verdict"] == screen.report["verdict"]


def test_a_file_can_be_dropped(window: WindowUnderTest, signed: Path) -> None:
    screen = window.go(Place("verify"))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(signed))])
    drop = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    screen.drop.dropEvent(drop)
    window.settle()
    assert screen.report is not None


def test_a_file_can_be_chosen_and_going_back_changes_nothing(window: WindowUnderTest, signed: Path) -> None:
    screen = window.go(Place("verify"))
    window.answers.files = [None, signed]
    screen.choose()
    assert screen.file is None
    screen.choose()
    window.settle()
    assert screen.file == signed


def test_the_commands_can_be_copied(window: WindowUnderTest, signed: Path) -> None:
    screen = judge(window, signed)
    screen.view._copy()
    assert "openssl cms -verify -cades" in QApplication.clipboard().text()


def test_the_window_takes_a_file_of_a_second_start(window: WindowUnderTest, signed: Path) -> None:
    window.program.take_file(str(signed))
    window.settle()
    assert window.program.place == Place("verify", (str(signed),))
    assert window.screen.report is not None


@pytest.mark.parametrize(
    "verdict",
    ["valid", "valid-with-remarks", "incomplete", "altered", "not-trusted", "inconsistent", "unreadable"],
)
def test_every_verdict_has_its_sentence(verdict: str) -> None:
    package_words = words.verdict({"verdict": verdict})
    seal_words = words.verdict({"verdict": verdict, "schema": "seal-report-1"})
    assert package_words.sentence
    assert seal_words.sentence != package_words.sentence


def test_a_seal_shows_its_figures_as_a_result() -> None:
    report = {
        "schema": "seal-report-1",
        "verdict": "valid",
        "says": {
            "vote_id": "rev-2026",
            "folio": "A-1",
            "rehearsal": True,
            "figures": [{"key": "v.yes", "number": 60}, {"key": "v.no", "number": 30}, {"key": "null", "number": 2}],
            "package_digest": {"groups": ["0000"] * 16},
        },
        "checks": [{"code": "Q-101", "status": "pass"}, {"code": "Q-501", "status": "not-checked"}],
    }
    assert [bar.count for bar in words.bars(report)] == [60, 30, 2]
    assert [bar.leads for bar in words.bars(report)] == [True, False, False]
    assert words.paper_words(report) == "rev-2026 · folio A-1"
    assert words.is_invented(report)
    assert words.summary(report) == {"pass": 1, "fail": 0, "remark": 0, "not_checked": 1}


def test_figures_of_a_check_are_named() -> None:
    row = {"code": "A-101", "status": "fail", "message": "verify.A-101.fail", "params": {"votes": 61, "found": 62}}
    text = words.check_text(row, load_texts(Language.ES, "verify"))
    assert "61" in text
    assert "62" in text


def test_a_certificate_is_judged_with_its_package_at_hand(window: WindowUnderTest, tmp_path: Path, trust: Path) -> None:
    here = a_signed_vote()
    paper = tmp_path / "constancia.pdf"
    paper.write_bytes(paper_file(here.core, here.office.signer, paper_id=certify(here)))
    acta = tmp_path / "acta.asice"
    acta.write_bytes(package_file(here.core, here.office.signer, **here.vote))
    window.program.navigate(Place("verify", (str(paper), str(trust))))
    window.settle()
    screen = window.screen
    window.answers.files = [acta]
    screen.conditions.add_package.click()
    screen.conditions.at.setText("2026-08-14T00:00:00Z")
    screen.conditions.apply.click()
    window.settle()
    assert screen.report["schema"].startswith("certificate-report")
    assert screen.report["exit_code"] == 0, [row for row in screen.report["checks"] if row["status"] == "fail"]
    assert "Centro de Conciliación Inventado" in words.paper_words(screen.report)
    assert words.is_invented(screen.report)


def test_a_picture_of_the_seal_code_is_judged(window: WindowUnderTest, tmp_path: Path) -> None:
    import pypdfium2

    here = a_signed_vote()
    document = pypdfium2.PdfDocument(paper_file(here.core, here.office.signer, paper_id=certify(here)))
    picture = tmp_path / "codigo.png"
    document[len(document) - 1].render(scale=3).to_pil().save(picture)
    document.close()
    screen = judge(window, picture)
    assert screen.report["schema"] == "seal-report-1"
    assert screen.report["verdict"] == "not-trusted"
    assert "no conoce" in screen.view.sentence.text()
    published = tmp_path / "sello.json"
    published.write_bytes(seal_file(here.core, here.office.signer))
    window.answers.files = [published]
    screen.conditions.add_seal_key.click()
    window.settle()
    assert screen.report["verdict"] == "valid"
    assert [bar.count for bar in words.bars(screen.report)] == [120, 60, 4]
    assert len(screen.view.digest.fields) == 2


def test_a_file_that_is_no_key_of_a_seal_is_told_where_it_was_chosen(window: WindowUnderTest, signed: Path) -> None:
    screen = window.go(Place("verify"))
    window.answers.files = [signed]
    screen.conditions.open.click()
    screen.conditions.add_seal_key.click()
    assert "acta.asice no es la clave" in screen.conditions._seal_note.accessibleName()


def test_a_digest_that_is_none_is_told_beside_the_field(window: WindowUnderTest) -> None:
    screen = window.go(Place("verify"))
    for field, line in (
        (screen.conditions.digest_field, screen.conditions.digest),
        (screen.conditions.definition_field, screen.conditions.definition),
    ):
        line.setText("0123 zzzz")
        screen.conditions.apply.click()
        assert field.error()
        line.clear()
        screen.conditions.apply.click()
        assert not field.error()


def test_the_same_words_for_several_entries_are_one_line() -> None:
    rows = [
        {"code": "K-502", "status": "not-checked", "message": "verify.K-502.not-checked", "entry": f"E-{number}"}
        for number in range(6)
    ]
    (line,) = words.check_lines({"checks": rows}, load_texts(Language.ES, "verify"))
    assert line.entry.startswith("E-0, E-1, E-2, E-3")
    assert "2" in line.entry.split("E-3")[1]


def test_what_cannot_be_opened_shows_its_failure_and_no_good_checks(window: WindowUnderTest, tmp_path: Path) -> None:
    other = tmp_path / "hoja.txt"
    other.write_bytes(b"otra cosa")
    screen = judge(window, other)
    assert screen.report["verdict"] == "unreadable"
    assert not hasattr(screen.view, "show_good")
    assert not hasattr(screen.view, "commands")


def test_a_time_is_shown_in_the_offset_of_its_record() -> None:
    moment = datetime(2026, 8, 12, 18, 5, tzinfo=timezone(timedelta(hours=-6)))
    assert "18:05 UTC-06:00" in stated_date_time(moment)
