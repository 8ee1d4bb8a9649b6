"""A drill says so before anything else, and invented authorities are named: on the terminal, on paper, in the data."""

from __future__ import annotations

import pytest

from tests.documents.pdf_reading import page_texts
from tests.evidence.drafts import draft, named_draft, verify
from tests.evidence.observations import signed
from tests.evidence.observations import verify as verify_observation
from unionreg.documents.verification_report import verification_report
from unionreg.evidence.report_text import is_rehearsal, names_invented_authority, report_lines
from unionreg.texts import Language, load_texts

BEGINNING = {Language.ES: "SIMULACRO. ", Language.EN: "SIMULACRO (rehearsal). "}


def a_drill() -> dict[str, object]:
    drill = draft()
    drill.definition["purpose"] = "rehearsal"
    return verify(drill.computed().package())


@pytest.mark.parametrize("language", Language)
def test_the_verdict_on_a_drill_begins_with_simulacro(language: Language) -> None:
    report = a_drill()
    assert report["verdict"] == "valid-with-remarks"
    assert report_lines(report, load_texts(language))[1].startswith(BEGINNING[language])
    (remark,) = [line for line in report_lines(report, load_texts(language)) if "T-303" in line]
    assert "SIMULACRO" in remark


@pytest.mark.parametrize("language", Language)
def test_the_printed_report_on_a_drill_begins_with_simulacro(language: Language) -> None:
    text = "\n".join(page_texts(verification_report(a_drill(), language)))
    assert BEGINNING[language].strip() in text


def test_a_real_vote_is_no_drill() -> None:
    report = verify(named_draft().package())
    assert not is_rehearsal(report)
    assert not is_rehearsal(verify(b""))
    for language in Language:
        assert not any("SIMULACRO" in line for line in report_lines(report, load_texts(language)))


@pytest.mark.parametrize("language", Language)
def test_a_certificate_of_an_invented_authority_is_named_as_such(language: Language) -> None:
    texts = load_texts(language)
    report = verify(draft().package())
    assert names_invented_authority(report)
    assert texts.get("report.invented") in report_lines(report, texts)
    assert not names_invented_authority(verify(draft().unsigned()))
    assert not names_invented_authority({"signers": [{"certificate": {"issuer": "AC UAT"}}, {"certificate": None}]})


@pytest.mark.parametrize("own", [True, False])
@pytest.mark.parametrize("language", Language)
def test_a_report_on_an_observer_is_set_on_paper(own: bool, language: Language) -> None:
    report = verify_observation(signed(own=own))
    text = "\n".join(page_texts(verification_report(report, language)))
    assert "Observadora Inventada" in text
    assert "pkeyutl" in text
    assert report["notebook_digest"]["groups"][0] in text
    lines = report_lines(report, load_texts(language))
    assert any(("Clave propia" in line or "Key of one's own" in line) for line in lines) is own


def test_an_observer_without_organisation_and_a_file_that_cannot_be_read_have_lines() -> None:
    texts = load_texts(Language.ES)
    unreadable = report_lines(verify_observation(signed()[:-5]), texts)
    assert "ILEGIBLE" in unreadable[1]
    report = verify_observation(signed())
    report["observation"]["organisation"] = ""
    assert any("Observó Observadora Inventada Núñez." in line for line in report_lines(report, texts))
