"""The pre-flight as a whole: nothing is found in a whole filing, and what is found has its reason, order and words."""

from __future__ import annotations

import ast
import re
from dataclasses import replace
from pathlib import Path

import pytest

from tests.domain.calendar_builders import a_book
from tests.domain.filings.filings_of_every_kind import TODAY, checked, codes, filing, found, members
from unionreg.domain.filings import checks
from unionreg.domain.filings.catalogue import filing_type
from unionreg.domain.filings.checks.reasons import REASONS, OfficeAct
from unionreg.domain.filings.filing import FilingData, FilingKind, Organisation
from unionreg.domain.filings.filing_type import Section
from unionreg.domain.filings.preflight import preflight
from unionreg.domain.filings.refusal_statistics import RefusalCause
from unionreg.domain.findings import Severity
from unionreg.texts import Language, load_texts

CODE = re.compile(r"F-\d{3}")


def said_codes() -> set[str]:
    """Every code of the series that stands in the checks, the table of reasons left out."""
    folder = Path(checks.__file__).parent
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in folder.glob("*.py") if path.stem != "reasons"]
    constants = [node.value for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Constant)]
    return {value for value in constants if isinstance(value, str) and CODE.fullmatch(value)}


@pytest.mark.parametrize("kind", list(FilingKind))
def test_a_whole_filing_has_nothing_to_put_right(kind: FilingKind) -> None:
    people = members() if Section.MEMBERS in filing_type(kind).sections else None
    found = checked(filing(kind), people, calendars=a_book(2026))
    assert [each.code for each in found if each.severity is not Severity.NOTE] == []


@pytest.mark.parametrize("kind", list(FilingKind))
def test_an_empty_form_is_warned_and_never_refused(kind: FilingKind) -> None:
    found = checked(FilingData("f" * 32, kind))
    assert found
    assert "F-165" in {each.code for each in found}
    asked = {each.key for each in filing_type(kind).requirements}
    assert all(each.requirement in asked | {""} for each in found)
    assert all(each.section is None or each.section in filing_type(kind).sections for each in found)


def test_every_code_that_is_said_has_its_reason_and_none_is_left_over() -> None:
    assert said_codes() == set(REASONS)


def test_every_code_has_title_explanation_and_remedy_in_both_languages() -> None:
    for language in Language:
        texts = load_texts(language, "filings_checks")
        keys = [f"finding.{code}.{part}" for code in REASONS for part in ("title", "explanation", "remedy")]
        keys += [f"office-act.{each.value}" for each in OfficeAct]
        assert [key for key in keys if not texts.has(key)] == []


def test_every_cause_that_is_named_is_one_that_was_published() -> None:
    assert {each.cause for each in REASONS.values()} - {None} <= set(RefusalCause)


def test_findings_stand_in_the_order_of_the_form_errors_first() -> None:
    kind = FilingKind.WORKERS_UNION
    found = checked(FilingData("f" * 32, kind))
    places = {section: place for place, section in enumerate(filing_type(kind).sections)}
    weights = list(Severity)
    order = [
        (len(places) if each.section is None else places[each.section], weights.index(each.severity)) for each in found
    ]
    assert order == sorted(order)


def test_a_finding_knows_requirement_section_article_and_share() -> None:
    data = filing(FilingKind.REPRESENTATIVENESS, represented_by="")
    one = found("F-165", data)
    assert (one.requirement, one.section, one.article) == ("representation", Section.OATH, "LFT 376, 692 fr. IV")
    assert (one.cause, one.share) == (RefusalCause.IDENTITY, None)
    scope = replace(data.representativeness, scope="")  # type: ignore[type-var]
    missing = found("F-139", replace(data, representativeness=scope))
    assert (missing.share, missing.office) == (2_000, OfficeAct.ASK)


def test_a_missing_identity_document_is_a_known_cause_of_refusals() -> None:
    data = filing(FilingKind.INTERNAL_RULES, attachments=())
    causes = {each.requirement: each.cause for each in checked(data) if each.code == "F-150"}
    assert causes == {"rules-text": None, "rules-commission": None, "representation": RefusalCause.IDENTITY}


def test_one_thing_is_said_once() -> None:
    found = codes(filing(FilingKind.LEADERSHIP_CHANGE))
    assert found.count("F-301") == 1


def test_the_list_is_read_line_by_line() -> None:
    lines = iter(members())
    preflight(filing(FilingKind.WORKERS_UNION), lines, TODAY)
    assert next(lines, None) is None


def test_hostile_texts_are_only_looked_at() -> None:
    bad = "\x00\u202e=cmd|' /C calc'!A0 {braces} %s <b>" * 50
    data = filing(FilingKind.WORKERS_UNION, organisation=Organisation(name=bad, purpose=bad), represented_by=bad)
    texts = load_texts(Language.ES, "filings", "filings_checks")
    for each in checked(data):
        assert texts.get(f"finding.{each.code}.explanation", **dict(each.finding.params))
