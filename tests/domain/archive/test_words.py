from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.archive.archive_builders import page
from unionreg.domain.archive.words import CERTAIN, PageWords, Word, corrected, read_words, words_json

NUMBERS = st.integers(0, 20_000)
WORDS = st.builds(
    Word, st.text(max_size=12), NUMBERS, NUMBERS, NUMBERS, NUMBERS, st.integers(0, 100), st.integers(0, 90)
)
PAGES = st.builds(PageWords, st.integers(1, 2000), NUMBERS, NUMBERS, st.lists(WORDS, max_size=5).map(tuple))


@settings(max_examples=40)
@given(st.lists(PAGES, max_size=3).map(tuple))
def test_words_come_back_as_they_were_written(pages: tuple[PageWords, ...]) -> None:
    assert read_words(words_json(pages)) == pages


@pytest.mark.parametrize(
    "content",
    [
        b"[]",
        b"{}",
        b'{"form":"other","pages":[]}',
        b'{"form":"unionreg-words-1","pages":{}}',
        b'{"form":"unionreg-words-1","pages":[1]}',
        b'{"form":"unionreg-words-1","pages":[{"words":1}]}',
        b'{"form":"unionreg-words-1","pages":[{"number":"1","width":1,"height":1,"words":[]}]}',
        b'{"form":"unionreg-words-1","pages":[{"number":1,"width":1.5,"height":1,"words":[]}]}',
        b'{"form":"unionreg-words-1","pages":[{"number":1,"width":1,"height":null,"words":[]}]}',
        b'{"form":"unionreg-words-1","pages":[{"number":1,"width":1,"height":1,"words":["a"]}]}',
        b'{"form":"unionreg-words-1","pages":[{"number":1,"width":1,"height":1,"words":[["a",1,1,1,1,1]]}]}',
        b'{"form":"unionreg-words-1","pages":[{"number":1,"width":1,"height":1,"words":[[1,1,1,1,1,1,1]]}]}',
        b'{"form":"unionreg-words-1","pages":[{"number":1,"width":1,"height":1,"words":[["a",true,1,1,1,1,1]]}]}',
        b"\xff\xfe",
        b"",
    ],
)
def test_anything_else_is_no_file_of_words(content: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - JSON and decoding errors are ValueErrors of their own
        read_words(content)


def test_the_same_pages_give_the_same_bytes() -> None:
    assert words_json((page("uno dos"),)) == words_json([page("uno dos")])
    assert json.loads(words_json(()))["pages"] == []


def test_lines_stand_on_lines_of_their_own() -> None:
    words = (Word("uno", 0, 0, 1, 1, 90, 0), Word("dos", 2, 0, 3, 1, 90, 0), Word("tres", 0, 2, 1, 3, 90, 1))
    assert PageWords(1, 10, 10, words).text() == "uno dos\ntres"
    assert PageWords(1, 10, 10).text() == ""


def test_a_correction_keeps_the_place_and_an_empty_one_takes_the_word_out() -> None:
    read = page("el slndicato xx firma", doubtful=(1, 2))
    assert read.doubtful() == (1, 2)
    mended = corrected(read, {1: "sindicato", 2: "", 9: "nowhere"})
    assert mended.text() == "el sindicato firma"
    assert mended.words[1].confidence == CERTAIN
    assert (mended.words[1].x0, mended.words[1].x1) == (read.words[1].x0, read.words[1].x1)
    assert read.text() == "el slndicato xx firma"
