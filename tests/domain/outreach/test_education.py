"""Topics, the help of screens, the glossary: what is found, and what a version depends on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from unionreg.domain.outreach.education import Block, BlockKind, Library, ScreenHelp, Topic, Words
from unionreg.domain.outreach.glossary import GlossaryEntry, in_order, matching
from unionreg.domain.outreach.leaflet import LeafletForm, forms_of, words_used


def words(es: str) -> Words:
    return Words(es, es.upper())


STEP = Block("step", BlockKind.STEP, words("marque un recuadro"), "LFT 390 Bis")
TOPIC = Topic("vote", date(2026, 8, 1), words("Votar"), words("Cómo"), (STEP,))
HELP = (
    ScreenHelp("in", ("start",), words("Entrar"), ()),
    ScreenHelp("rolls", ("roll*",), words("Padrón"), ()),
    ScreenHelp("freeze", ("roll-freeze", "roll-f*"), words("Congelar"), ()),
)
LIBRARY = Library((TOPIC,), HELP, (), ())


def entry(spanish: str, english: str, definition: str = "") -> GlossaryEntry:
    return GlossaryEntry(spanish, english, "", definition, "")


ENTRIES = (entry("ñandú", "rhea"), entry("nulo", "null vote"), entry("ánfora", "urn", "Donde va la boleta"))


def test_the_version_of_a_topic_follows_its_spanish_words_and_articles_only() -> None:
    assert len(TOPIC.version) == 12
    assert replace(TOPIC, revised=date(2027, 1, 1), title=Words("Votar", "Voting")).version == TOPIC.version
    assert replace(TOPIC, title=words("Vote")).version != TOPIC.version
    assert replace(TOPIC, blocks=(replace(STEP, law=""),)).version != TOPIC.version


def test_words_are_given_in_the_language_asked_for() -> None:
    assert [TOPIC.title.get(language) for language in ("es", "en")] == ["Votar", "VOTAR"]


def test_parts_begin_with_title_and_summary() -> None:
    poster = Block("p", BlockKind.NOTE, words("x"))
    assert [part.id for part in replace(TOPIC, poster=(poster,)).parts()] == ["title", "summary", "step", "p"]


def test_the_help_that_is_meant_most_closely_is_shown() -> None:
    found = [LIBRARY.screen_help(screen).id for screen in ("roll", "roll-import", "roll-freeze", "start", "unheard-of")]
    assert found == ["rolls", "rolls", "freeze", "in", "in"]


def test_a_topic_is_found_by_its_id() -> None:
    assert LIBRARY.topic("vote") is TOPIC
    assert LIBRARY.topic("no") is None


def test_the_glossary_follows_the_alphabet_of_the_language() -> None:
    assert [each.spanish for each in in_order(ENTRIES, "es")] == ["ánfora", "nulo", "ñandú"]
    assert [each.english for each in in_order(ENTRIES, "en")] == ["null vote", "rhea", "urn"]


def test_words_are_found_without_accents_in_either_language_and_in_definitions() -> None:
    assert [each.spanish for each in matching(ENTRIES, "ANFORA boleta")] == ["ánfora"]
    assert [each.spanish for each in matching(ENTRIES, "vote")] == ["nulo"]
    assert [
        each.spanish for each in matching((entry("urna", "box", "boleta"), entry("boleta", "paper")), "boleta")
    ] == [
        "boleta",
        "urna",
    ]
    assert matching(ENTRIES, " ") == ENTRIES
    assert matching(ENTRIES, "zzz") == ()


def test_an_entry_speaks_both_languages() -> None:
    each = GlossaryEntry("urna", "box", "", "Donde van", "Where they go")
    assert [each.term("en"), each.explained("es"), each.explained("en")] == ["box", "Donde van", "Where they go"]


def test_a_poster_and_a_statement_need_words_for_them() -> None:
    signed = replace(STEP, kind=BlockKind.STATEMENT)
    whole = replace(TOPIC, blocks=(signed,), poster=(STEP,))
    assert forms_of(TOPIC) == (LeafletForm.BOOKLET, LeafletForm.FOLDED, LeafletForm.LARGE_PRINT)
    assert forms_of(whole) == tuple(LeafletForm)


def test_only_the_words_that_occur_are_explained() -> None:
    used = words_used((entry("recuadro", "box"), entry("urna", "ballot box")), TOPIC, "es")
    assert [each.spanish for each in used] == ["recuadro"]
