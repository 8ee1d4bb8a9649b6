"""The texts that explain, as they stand in the files: whole in both languages, with articles of the law that exist."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

import pytest

from ui.navigation import SCREENS
from unionreg.domain.outreach.education import BlockKind
from unionreg.domain.outreach.languages import VariantName, check_name, same_name
from unionreg.outreach_texts import load_library

if TYPE_CHECKING:
    from unionreg.domain.outreach.education import Topic, Words

LIBRARY = load_library()
ARTICLE = re.compile(r"LFT (\d+( Bis| Ter)?(, fr\. [IVXL]+( Bis| Ter)?( [a-z])?((, [IVXL]+)* y [IVXL]+)?)?(; )?)+")
# The articles that the notes of the law read; a leaflet may cite no other.
READ = {"132", "133", "183", "358", "363", "364 Bis", "365 Bis", "371", "371 Bis", "373", "390 Bis", "390 Ter"}
READ |= {"391 Bis", "424 Bis", "685 Ter", "897", "994"}
SIX = ["how-a-vote-works", "your-rights", "the-employer", "women", "how-to-complain", "checking-a-result"]


def all_words(topic: Topic) -> list[Words]:
    return [part.words for part in topic.parts()]


def test_the_six_texts_of_the_program_are_there_in_their_order() -> None:
    assert [topic.id for topic in LIBRARY.topics] == SIX


@pytest.mark.parametrize("topic", LIBRARY.topics, ids=lambda topic: topic.id)
def test_every_part_is_there_in_both_languages_with_an_id_of_its_own(topic: Topic) -> None:
    ids = [part.id for part in topic.parts()]
    assert len(ids) == len(set(ids))
    for words in all_words(topic):
        assert words.es.strip()
        assert words.en.strip()
        assert unicodedata.is_normalized("NFC", words.es)


@pytest.mark.parametrize("topic", LIBRARY.topics, ids=lambda topic: topic.id)
def test_articles_are_those_that_the_notes_of_the_law_read(topic: Topic) -> None:
    cited = [part.law for part in topic.parts() if part.law]
    assert cited
    assert [law for law in cited if ARTICLE.fullmatch(law) is None] == []
    numbers = {
        re.match(r"\d+( Bis| Ter)?", part)[0]  # type: ignore[index]
        for law in cited
        for part in law.removeprefix("LFT ").split("; ")
    }
    assert numbers <= READ


def test_days_and_fines_that_the_law_sets_are_stated_with_their_article() -> None:
    figure = re.compile(r"\d+ (días|UMA)|\d[\d,]* a \d[\d,]* UMA")
    loose = [
        (topic.id, block.id)
        for topic in LIBRARY.topics
        for block in topic.blocks
        if figure.search(block.words.es) and not block.law
    ]
    assert loose == []


def test_the_employers_text_has_a_statement_to_sign() -> None:
    (topic,) = [each for each in LIBRARY.topics if each.id == "the-employer"]
    assert len([block for block in topic.blocks if block.kind is BlockKind.STATEMENT]) == 6


@pytest.mark.parametrize("screen", [entry.id for entry in SCREENS])
def test_every_screen_has_a_help_that_is_meant_for_it(screen: str) -> None:
    assert any(each.fits(screen) for each in LIBRARY.screens), screen


def test_the_help_of_the_screens_leads_only_to_texts_that_are_there() -> None:
    assert {topic for each in LIBRARY.screens for topic in each.see} <= set(SIX)
    assert all(sentence.es and sentence.en for each in LIBRARY.screens for sentence in each.sentences)


def test_names_of_languages_are_kept_as_they_are_and_none_stands_twice() -> None:
    names = [VariantName(each.self_name, each.variant or each.grouping, each.grouping) for each in LIBRARY.languages]
    assert [name for name in names if check_name(name)] == []
    clashes = [
        (one.label, other.label)
        for number, one in enumerate(names)
        for other in names[:number]
        if same_name(one.self_name, other.self_name)
    ]
    assert clashes == []


def test_no_text_calls_a_language_a_dialect() -> None:
    texts = [words.es for topic in LIBRARY.topics for words in all_words(topic)]
    texts += [entry.definition for entry in LIBRARY.glossary]
    assert [text for text in texts if "dialect" in text.casefold()] == []
