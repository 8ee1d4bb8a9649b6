"""The fourteen types as data: whole, consistent, and with the law's terms."""

from __future__ import annotations

import pytest

from unionreg.domain.deadline_register import DEADLINES
from unionreg.domain.deadlines import TermKind
from unionreg.domain.filings.catalogue import FILING_TYPES, filing_type, published_steps, type_of_series
from unionreg.domain.filings.filing import FilingKind, Visibility
from unionreg.domain.filings.filing_type import Doer, FilingType, Machine, Product, Section
from unionreg.texts import Language, load_texts

TEXTS = load_texts(Language.ES, "filings", "filings_checks")
KNOWN_TERMS = {each.key for each in DEADLINES}


def test_there_is_one_type_of_every_kind() -> None:
    assert sorted(each.kind for each in FILING_TYPES) == sorted(FilingKind)
    assert len(FILING_TYPES) == 14


def test_no_two_types_begin_their_folios_alike_nor_as_certificates_do() -> None:
    from unionreg.domain.votes.folio import SERIES

    series = [each.series for each in FILING_TYPES]
    assert len(set(series)) == 14
    assert all(len(each) == 2 and each.isascii() and each.isupper() for each in series)
    assert not set(series) & set(SERIES.values())


def test_a_series_leads_to_its_type() -> None:
    found = type_of_series("RS")
    assert found is not None
    assert found.kind is FilingKind.WORKERS_UNION
    assert type_of_series("XX") is None


@pytest.mark.parametrize("each", FILING_TYPES, ids=lambda each: each.kind.value)
class TestEveryType:
    def test_asks_for_each_requirement_once(self, each: FilingType) -> None:
        keys = [asked.key for asked in each.requirements]
        assert len(keys) == len(set(keys))
        assert each.requirement(keys[0]).key == keys[0]

    def test_every_requirement_lives_in_a_part_of_its_form_or_is_a_document(self, each: FilingType) -> None:
        lost = [
            asked.key
            for asked in each.requirements
            if not asked.document and not set(asked.sections) & set(each.sections)
        ]
        assert lost == []

    def test_names_terms_that_the_register_has(self, each: FilingType) -> None:
        named = {step.term for step in each.steps} | {each.resolve_term, each.prevention_term}
        assert named - {""} <= KNOWN_TERMS

    def test_the_terms_of_the_office_stand_among_its_steps(self, each: FilingType) -> None:
        named = {step.term for step in each.steps}
        assert {each.resolve_term, each.prevention_term} - {""} <= named

    def test_says_who_files_and_who_rules(self, each: FilingType) -> None:
        doers = {step.doer for step in each.steps}
        assert Doer.UNION in doers
        assert Doer.SIGNER in doers

    def test_has_words_for_everything_it_shows(self, each: FilingType) -> None:
        keys = [f"filing.{each.kind.value}.{part}" for part in ("name", "short", "about")]
        keys += [f"requirement.{asked.key}.{part}" for asked in each.requirements for part in ("title", "explanation")]
        keys += [f"filing-step.{step.key}" for step in each.steps]
        keys += [
            f"filing-section.{section.value}.{part}" for section in each.sections for part in ("title", "explanation")
        ]
        keys.append(f"filing-product.{each.product.value}")
        assert [key for key in keys if not TEXTS.has(key)] == []

    def test_identity_and_the_filers_signature_are_asked_of_everybody(self, each: FilingType) -> None:
        assert each.requirement("representation").visibility is Visibility.CONFIDENTIAL
        assert each.requirement("signatures").sections == (Section.OATH,)


def test_a_requirement_that_a_type_does_not_have_is_not_found() -> None:
    with pytest.raises(KeyError):
        filing_type(FilingKind.INTERNAL_RULES).requirement("members-list")


def test_registration_is_resolved_in_twenty_business_days_and_prevented_in_five() -> None:
    steps = {step.key: step for step in published_steps(FilingKind.WORKERS_UNION)}
    assert (steps["prevent"].unit, steps["prevent"].amount) == (TermKind.FORWARD, 5)
    assert (steps["rule"].unit, steps["rule"].amount, steps["rule"].article) == (TermKind.FORWARD, 20, "LFT 366")
    assert (steps["rule-after-demand"].amount, steps["certificate-by-law"].amount) == (3, 3)
    assert steps["answer"].unit is None


def test_a_vote_is_called_ten_to_fifteen_business_days_before() -> None:
    (call,) = [step for step in published_steps(FilingKind.VOTE_NOTICE) if step.key == "call-vote"]
    assert (call.unit, call.at_least, call.at_most) == (TermKind.BACKWARD, 10, 15)


def test_only_registrations_go_through_the_machine_of_silence() -> None:
    kinds = {each.kind for each in FILING_TYPES if each.machine is Machine.REGISTRATION}
    assert kinds == {FilingKind.WORKERS_UNION, FilingKind.EMPLOYERS_UNION, FilingKind.FEDERATION}
    assert all(each.product is Product.REGISTRATION_CERTIFICATE for each in FILING_TYPES if each.kind in kinds)


def test_every_member_of_what_people_read_has_words() -> None:
    keys = [f"filing-doer.{each.value}" for each in Doer] + [f"filing-product.{each.value}" for each in Product]
    keys += [f"filing-visibility.{each.value}" for each in Visibility]
    assert [key for key in keys if not TEXTS.has(key)] == []
