"""Industries by one name, and the words by which registered things are found."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unionreg.domain.contracts.acts import ContractKind
from unionreg.domain.filings.filing import FilingKind
from unionreg.domain.filings.states.arrows import CaseState
from unionreg.domain.register.union import UnionState
from unionreg.domain.search.document import Facet
from unionreg.domain.search.industries import industry_name
from unionreg.domain.search.kind_words import CONTRACT_DOCUMENTS, CONTRACT_WORDS, FILING_WORDS
from unionreg.search_words import value_word
from unionreg.texts import Language, load_texts


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Textil", "Textil"),
        ("Industria textil", "Textil"),
        ("INDUSTRIA  TEXTIL.", "Textil"),
        ("rama industrial de la electrica", "Eléctrica"),
        ("Industrias de alimentos", "Alimentos"),
        ("Industria del calzado", "Calzado"),
        ("Industria en general", "Industria en general"),
        ("Industria", "Industria"),
        ("", ""),
    ],
)
def test_an_industry_has_one_name_however_it_is_written(written: str, name: str) -> None:
    assert industry_name(written) == name


@given(st.text(max_size=40))
def test_the_name_of_an_industry_has_itself_as_name_or_a_shorter_one(written: str) -> None:
    name = industry_name(written)
    assert bool(name) == bool(written.split() and name)
    assert len(industry_name(name)) <= max(len(name), len(written) * 3)


def test_words_of_the_index_are_those_of_the_catalogue() -> None:
    texts = load_texts(Language.ES)
    assert set(FILING_WORDS) == set(FilingKind)
    for kind, words in FILING_WORDS.items():
        assert words == texts.get(f"filing.{kind.value}.name")
    for contract in ContractKind:
        assert CONTRACT_WORDS[contract] == texts.get(f"document-kind.{CONTRACT_DOCUMENTS[contract].value}")


@pytest.mark.parametrize("language", list(Language))
def test_every_state_is_said_in_words(language: Language) -> None:
    texts = load_texts(language)
    for state in (*CaseState, *UnionState):
        word = value_word(Facet.STATUS, state.value, "", texts)
        assert word[0].isupper(), state
        assert "-" not in word
