"""Reports on filings and notices in words, and what the command line shows of them."""

from __future__ import annotations

import io
import json
from datetime import date
from typing import TYPE_CHECKING

import pytest

from tests.evidence.drafts import VERIFIED_AT
from tests.evidence.filings import a_filing, a_notice, a_request, sealed, signed, some_members, unsigned, verify
from unionreg.cli import Console
from unionreg.commands.filing_showing import print_filing
from unionreg.commands.verify import judge
from unionreg.documents.verification_report import verification_report
from unionreg.domain.filings.filing import Answer
from unionreg.domain.filings.office_notice import NoticeKind
from unionreg.errors import UnreadableError
from unionreg.evidence.filing_report_text import filing_lines
from unionreg.evidence.filing_rows import FILING_PHASES
from unionreg.evidence.notice_verification import NOTICE_PHASES, verify_notice
from unionreg.evidence.report_text import REPORT_AREAS, report_lines
from unionreg.evidence.verification import Request
from unionreg.signing.trust import make_store
from unionreg.texts import Language, load_texts

if TYPE_CHECKING:
    from pathlib import Path

TEXTS = {language: load_texts(language, *REPORT_AREAS) for language in Language}


@pytest.mark.parametrize("language", list(Language))
def test_a_filing_is_told_without_naming_any_person(language: Language) -> None:
    lines = report_lines(verify(signed()), TEXTS[language])
    said = "\n".join(lines)
    assert "Sindicato Inventado «Ñandú»" in said
    assert "21" in said
    assert "NAPA800101" not in said
    assert "ÑANDÚ" not in said


def test_a_secret_list_an_answer_and_an_unknown_kind_are_told() -> None:
    from tests.evidence.filings import PDF, digest
    from unionreg.evidence.filing_writing import build_filing

    asked = verify(build_filing(a_request(), None, some_members(), {digest(PDF): PDF}))
    assert any("lista secreta" in line for line in filing_lines(asked, TEXTS[Language.ES]))
    later = verify(unsigned(a_filing(version=2, case_folio="RS-1", answers=(Answer(1, "Se agrega."),))))
    assert any("RS-1" in line for line in filing_lines(later, TEXTS[Language.ES]))
    later["filing"]["kind"] = "de-otra-version"
    later["data_digest"] = None
    assert "de-otra-version" in filing_lines(later, TEXTS[Language.ES])[0]


@pytest.mark.parametrize("kind", list(NoticeKind))
def test_a_notice_is_told_with_office_case_and_key(kind: NoticeKind) -> None:
    report = verify_notice(sealed(a_notice(kind)), "x.aviso", VERIFIED_AT)
    said = "\n".join(report_lines(report, TEXTS[Language.ES]))
    assert "Centro Inventado" in said
    assert "oficina no conocida aquí" in said
    assert ("RS-7K2-2026-000017-Q" in said) is (kind is not NoticeKind.REGISTERED_STATE)
    assert ("Puntos por contestar: 2" in said) is (kind is NoticeKind.PREVENTION)


def test_a_broken_notice_and_another_file_have_nothing_to_tell() -> None:
    assert filing_lines(verify_notice(b"", "x", VERIFIED_AT), TEXTS[Language.ES]) == []
    assert filing_lines({"schema": "tally-report-1"}, TEXTS[Language.ES]) == []


@pytest.mark.parametrize("language", list(Language))
def test_every_code_has_its_words(language: Language) -> None:
    texts = TEXTS[language]
    for code in (*FILING_PHASES, *NOTICE_PHASES):
        # What is never checked has no words for having passed.
        kinds = {"not-checked"} if code in {"K-501", "K-502", "K-503"} else {"pass"}
        assert [kind for kind in kinds if not texts.has(f"verify.{code}.{kind}")] == []
        if code[0] in "GV" and code not in {"G-801", "G-802", "V-801"}:
            assert texts.has(f"verify.{code}.fail") or texts.has(f"verify.{code}.remark")
            assert texts.has(f"verify.{code}.remedy")


def test_the_command_line_judges_both_by_what_they_begin_with() -> None:
    request = Request("x", make_store("none", ()), VERIFIED_AT)
    assert judge(signed(), request)["schema"] == "filing-report-1"
    assert judge(sealed(), request)["schema"] == "notice-report-1"


@pytest.mark.parametrize("language", list(Language))
def test_both_reports_are_set_on_paper(language: Language) -> None:
    for report in (verify(signed()), verify(b"PK"), verify_notice(sealed(), "x.aviso", VERIFIED_AT)):
        assert verification_report(report, language).startswith(b"%PDF-")


def shown(path: Path, *, as_json: bool) -> str:
    console = Console(io.StringIO(), io.StringIO(), Language.ES)
    assert print_filing(path, console, as_json=as_json) == 0
    return console.out.getvalue()  # type: ignore[attr-defined,no-any-return]


def test_filing_show_tells_what_a_file_says(tmp_path: Path) -> None:
    (tmp_path / "a.tramite").write_bytes(signed())
    (tmp_path / "a.aviso").write_bytes(sealed())
    said = shown(tmp_path / "a.tramite", as_json=False)
    assert "Acta" in said
    assert "unionreg verify" in said
    value = json.loads(shown(tmp_path / "a.tramite", as_json=True))
    assert value["verified"] is False
    assert [each["title"] for each in value["attachments"]] == ["Acta"]
    assert "NAPA800101" not in json.dumps(value)
    assert json.loads(shown(tmp_path / "a.aviso", as_json=True))["notice"]["folio"] == "RS-7K2-2026-000017-Q"
    assert "Prevención" in shown(tmp_path / "a.aviso", as_json=False)
    (tmp_path / "otro").write_bytes(b"PK")
    with pytest.raises(UnreadableError):
        shown(tmp_path / "otro", as_json=True)


def test_the_day_of_a_prevencion_is_told_when_it_is_known() -> None:
    from dataclasses import replace

    from tests.evidence.filings import a_prevention

    said = a_notice(prevention=replace(a_prevention(), due_on=date(2026, 3, 20)))
    lines = filing_lines(verify_notice(sealed(said), "x", VERIFIED_AT), TEXTS[Language.ES])
    assert any("2026-03-20" in line for line in lines)
