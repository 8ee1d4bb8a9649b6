"""Words as they are compared: accents forgiven, ñ kept apart, one key for singular and plural, nothing unseen."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unionreg.domain.search.folding import (
    EGNE,
    LONGEST_WORD,
    broken_words,
    clean,
    forms,
    index_text,
    plain_words,
    raw_words,
    unbroken,
    word_key,
    word_keys,
    word_spans,
)

PLURALS = (
    ("contratos", "contrato"), ("trabajadores", "trabajador"), ("luces", "luz"), ("leyes", "ley"), ("años", "año"),
    ("intereses", "interés"), ("meses", "mes"), ("países", "país"), ("sedes", "sede"), ("bases", "base"),
    ("reuniones", "reunión"), ("imágenes", "imagen"), ("clientes", "cliente"), ("autobuses", "autobús"),
    ("padres", "padre"), ("utilidades", "utilidad"), ("señores", "señor"), ("veces", "vez"), ("enlaces", "enlace"),
)  # fmt: skip


@pytest.mark.parametrize(("plural", "singular"), PLURALS)
def test_singular_and_plural_have_one_key(plural: str, singular: str) -> None:
    assert word_keys(plural) == word_keys(singular)


@pytest.mark.parametrize(("plural", "singular"), PLURALS)
def test_each_number_of_a_word_is_asked_for_with_the_other(plural: str, singular: str) -> None:
    asked = [set(forms(plain_words(word)[0])) for word in (plural, singular)]
    assert plain_words(plural)[0] in asked[1] or plain_words(singular)[0] in asked[0]


def test_a_year_is_not_what_it_sounds_like_without_its_tilde() -> None:
    assert word_keys("año años") == ["año", "año"]
    assert word_keys("ano anos") == ["ano", "ano"]
    assert index_text("AÑO pequeño") == f"A{EGNE}O peque{EGNE}o"
    assert plain_words(unicodedata.normalize("NFD", "Año")) == ["año"]


def test_short_words_and_numbers_have_no_plural() -> None:
    assert forms("los") == ("los", "loses")[:1] or "los" in forms("los")
    assert forms("2026") == ("2026",)
    assert forms("si") == ("si",)
    assert word_key("1as2") == "1as2"
    assert word_key("mes") == "mes"
    assert word_key("crisis") == "crisis"


def test_a_word_cut_at_the_end_of_a_line_is_whole_and_its_halves_are_known() -> None:
    text = "el sala-\nrio mí-\r\n  nimo obrero-\npatronal 12-\n13 -\nfin"
    assert plain_words(text)[:4] == ["el", "salario", "minimo", "obreropatronal"]
    assert broken_words(text) == ["sala", "rio", "mí", "nimo", "obrero", "patronal"]
    assert broken_words("nada aquí") == []
    assert unbroken("tra\u00ad\nbajo") == "trabajo"
    assert unbroken("sin fin") == "sin fin"


def test_both_halves_of_a_cut_word_are_marked() -> None:
    spans = word_spans("del sala-\nrio")
    assert [key for key, _, _ in spans] == ["del", "salario", "salario"]
    assert word_spans("un solo renglón")[2][0] == "renglon"


def test_what_cannot_be_seen_is_not_there() -> None:
    assert clean("sala\u202erio\x00 \u200bok") == "salario ok"
    assert clean("a\x00b") == "ab"
    assert clean("ﬁrma") == "firma"
    assert raw_words("Él, y 2") == ["Él", "y", "2"]


def test_an_endless_word_is_cut() -> None:
    assert len(plain_words("x" * 500)[0]) == LONGEST_WORD
    assert plain_words("çédille") == ["cedille"]


@given(st.text(max_size=300))
def test_any_text_can_be_folded_and_folding_again_changes_nothing(text: str) -> None:
    words = plain_words(text)
    assert all(word and not word.isspace() for word in words)
    assert plain_words(" ".join(words)) == [plain for word in words for plain in plain_words(word)]
    for _, start, end in word_spans(text):
        assert 0 <= start < end <= len(text)
    index_text(text)
    broken_words(text)


@given(st.text(alphabet="abcdeilmnorstuzñáé", min_size=1, max_size=14))
def test_forms_of_a_word_share_its_key(word: str) -> None:
    first = plain_words(word)[0]
    assert {word_key(each) for each in forms(first)} == {word_key(first)}


@given(st.text(alphabet="aéñ1-\u2010\u00ad \t\r\n.", max_size=40))
def test_words_are_put_together_only_where_a_line_ends_in_a_hyphen_and_the_next_begins_with_a_letter(text: str) -> None:
    assert unbroken(text) == re.sub(r"[-\u2010\u2011\u00ad][ \t]*\r?\n[ \t]*(?=[^\W\d_])", "", text)


@given(st.text(alphabet="aÿ\x00\u00ad\u200b\u202eﬁº", max_size=20))
def test_nothing_unseen_is_left_whatever_else_is_there(text: str) -> None:
    assert not set(clean(text)) & set("\x00\u00ad\u200b\u202e")
    assert clean(text) == clean(f"\u200b{text}")
