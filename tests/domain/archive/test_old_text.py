"""Text of an earlier recognition is told from text that can be used."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as some

from tests.builders_scans import SENTENCES
from unionreg.domain.archive.old_text import is_poor, is_well_built

GOOD = " ".join(SENTENCES)
ENGLISH = "The employer shall pay wages on the last day of every month at the place where services are rendered."


def shifted(by: int) -> str:
    """What a font without a table of its letters leaves: every letter moved."""
    return "".join(chr(max(33, ord(sign) + by)) if sign.isalpha() else sign for sign in GOOD)


def misread(part: float) -> str:
    chance = random.Random(3)
    return "".join(chance.choice("0158|l;:.~iI,*") if chance.random() < part else sign for sign in GOOD)


@pytest.mark.parametrize(
    "text",
    [
        GOOD,
        GOOD.upper(),
        ENGLISH,
        "GARCÍA HERNÁNDEZ MARÍA GUADALUPE GAHM800101MDFRRR09 PÉREZ LÓPEZ JOSÉ LUIS PELJ750312HMCRPS04",
        "S.A. de C.V., Lic. D'Angelo, C.T.M.; fracción XXVII del artículo 123 (núm. 5)",
        "1,200.00 3,400.50 12/03/1998 56 77 $5.00 Total",
        misread(0.04),
    ],
    ids=["Spanish", "capitals", "English", "a list of people", "abbreviations", "figures", "a few misreadings"],
)
def test_text_that_can_be_used_is_left_alone(text: str) -> None:
    assert not is_poor(text)


@pytest.mark.parametrize(
    "text",
    [
        misread(0.3),
        shifted(-29),
        shifted(1),
        "(cid:12)(cid:33) (cid:1) (cid:2) (cid:9) (cid:8) (cid:7)",
        "\ue001\ue002 \ue003 \ue004\ue005 \ue006 \ue007",
        "xxxxkrt bcdfgt aaeiouua trrrabajo SiNdIcAtO contrato-SiNd",
        "Digitalizado por la oficina",
        "  \r\n ",
    ],
    ids=["misread", "a broken font", "letters moved", "no letters", "private signs", "no words", "a stamp", "blanks"],
)
def test_rubbish_is_to_be_read_again(text: str) -> None:
    assert is_poor(text)


@pytest.mark.parametrize("word", ["trabajo.", "¿Año?", "TOLUCA", "D'Angelo", "C.V.", "XXVII", "(mixta)", "Cruz-Pérez"])
def test_words_as_people_write_them(word: str) -> None:
    assert is_well_built(word)


@pytest.mark.parametrize(
    "word", ["tra;ajo", "traBajo", "l|", "~", "", "brrrio", "xkcdfgh", "a" * 25, "aeioua", "años0", "grstlmpa"]
)
def test_what_nobody_writes(word: str) -> None:
    assert not is_well_built(word)


@given(some.text())
def test_any_text_is_judged(text: str) -> None:
    assert is_poor(text) in {True, False}


@given(some.lists(some.sampled_from(GOOD.split()), min_size=40, max_size=80))
def test_words_of_contracts_in_any_order_can_be_used(words: list[str]) -> None:
    assert not is_poor(" ".join(words))
