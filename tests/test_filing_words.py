"""Filings in words: findings, shares of refusals, terms of steps."""

from __future__ import annotations

import pytest

from tests.domain.filings.filings_of_every_kind import checked, filing
from unionreg.domain.filings.catalogue import FILING_TYPES, published_steps
from unionreg.domain.filings.filing import FilingData, FilingKind
from unionreg.domain.filings.refusal_statistics import RefusalCause
from unionreg.filing_words import finding_words, share_words, term_words
from unionreg.texts import Language, load_texts

ES, EN = load_texts(Language.ES), load_texts(Language.EN)


@pytest.mark.parametrize("kind", list(FilingKind))
def test_every_finding_of_an_empty_form_can_be_said_in_both_languages(kind: FilingKind) -> None:
    for texts in (ES, EN):
        for each in checked(FilingData("f" * 32, kind)):
            words = finding_words(each, texts)
            assert words.title
            assert words.explanation
            assert words.remedy
            assert words.office
            assert words.article == each.article


def test_requirements_and_assemblies_are_named_in_words() -> None:
    empty = checked(FilingData("f" * 32, FilingKind.WORKERS_UNION))
    said = {finding_words(each, ES).explanation for each in empty if each.code in {"F-112", "F-150"}}
    assert "No se dice cuándo fue la asamblea (Constitutiva)." in said
    assert "No hay ningún anexo para este requisito: Estatutos." in said


def test_a_share_is_said_with_source_and_date() -> None:
    said = share_words(RefusalCause.POSTING, ES)
    assert said.startswith("Causa 23 % de las negativas")
    assert "La Jornada, 26-12-2021" in said
    assert share_words(RefusalCause.NO_ANSWER, EN).startswith("Behind 52.8 % of the requests")
    assert "without a published figure" in share_words(RefusalCause.ILLEGIBLE, EN)
    assert share_words(None, EN) == ""


def test_a_finding_without_a_published_cause_says_nothing_of_shares() -> None:
    data = filing(FilingKind.WORKERS_UNION, leaders=())
    (one,) = [each for each in checked(data) if each.code == "F-118"]
    assert finding_words(one, ES).share == ""


def test_terms_are_said_with_their_unit() -> None:
    steps = {(each.kind, step.key): step for each in FILING_TYPES for step in published_steps(each.kind)}
    assert term_words(steps[FilingKind.WORKERS_UNION, "rule"], ES) == "20 días hábiles"
    assert term_words(steps[FilingKind.VOTE_NOTICE, "file"], ES) == "al menos 10 días hábiles antes"
    assert term_words(steps[FilingKind.VOTE_NOTICE, "call-vote"], EN) == "from 10 to 15 business days before"
    assert term_words(steps[FilingKind.REPRESENTATIVENESS, "use-certificate"], ES) == "6 meses"
    assert term_words(steps[FilingKind.VOTE_NOTICE, "keep-acts"], EN) == "5 years"
    assert term_words(steps[FilingKind.WORKERS_UNION, "review"], EN) == "no term in the law"
