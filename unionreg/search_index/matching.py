"""Which documents answer a question: sets of bits for common words, FTS5 for rare ones, phrases and parts of codes.

Ranking and counting are elsewhere. What a person typed reaches FTS5 only as folded words in quotes.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from unionreg.domain.search.codes import trigrams
from unionreg.domain.search.folding import forms, word_key
from unionreg.domain.search.noise import halves, variants
from unionreg.search_index.bits import bits_of
from unionreg.search_index.tokens import CODE, TITLE, asked_word

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from unionreg.domain.search.question import Question, Term
    from unionreg.search_index.bits import BitStore

# A reading that stands in more documents than this part of the word itself is a word of its own, not a mistake.
_MISTAKES_AMONG = 20
_FEWEST_MISTAKES = 5
_MOST_HALF = 2000
MANY = 4000
# A phrase is looked for only among the documents with another word where these are fewer than so many.
_FEW_TO_LOOK_THROUGH = 300


@dataclass(slots=True)
class Match:
    """What answers one term. ``rare``: the word for FTS5's own ranking, where it is rare enough for that."""

    exact: int = 0
    noisy: int = 0
    title: int = 0
    rare: str = ""


@dataclass(slots=True)
class Answer:
    """What answers a whole question, and each of its terms.

    ``asked``: the keys of the words as they were typed; ``highlighted``: these and their misreadings, all to mark.
    """

    everything: int
    matches: list[Match] = field(default_factory=list)
    asked: frozenset[str] = frozenset()
    highlighted: set[str] = field(default_factory=set)

    def exact(self) -> int:
        """Found without a mistake of a scanner."""
        found = self.everything
        for match in self.matches:
            found &= match.exact
        return found


class Matcher:
    """Answers questions through one connection. ``slow`` collects words found in many documents that have no set."""

    def __init__(self, connection: sqlite3.Connection, bits: BitStore) -> None:
        self._connection = connection
        self._bits = bits
        self.slow: set[str] = set()

    def answer(self, question: Question, within: int) -> Answer:
        """Everything of ``within`` that has all terms."""
        asked = frozenset(map(word_key, question.words()))
        answer = Answer(within, asked=asked, highlighted=set(asked))
        phrases = []
        for term in question.terms:
            if len(term.words) > 1 and not term.code:
                phrases.append(term)  # after the words: these may leave little to look through
            else:
                self._add(answer, self._word(term, answer.highlighted))
        for term in phrases:
            self._add(answer, self._phrase(term, answer))
        return answer

    def _add(self, answer: Answer, match: Match) -> None:
        answer.matches.append(match)
        answer.everything &= match.exact | match.noisy

    def _word(self, term: Term, highlighted: set[str]) -> Match:
        match = Match(title=self._title(term.words))
        if len(term.words) == 1:
            self._single(match, term.words[0], highlighted, noise=not term.quoted)
        else:
            match.exact = self._numbers(_phrase_text(term.words))
        if term.code:
            found = self._numbers(_code_text(term.code))
            match.exact |= found
            match.title |= found
        return match

    def _single(self, match: Match, word: str, highlighted: set[str], *, noise: bool) -> None:
        readings = forms(word)
        for each in readings:
            match.exact |= self._standing(each)
        if 0 < match.exact.bit_count() <= MANY:
            match.rare = " OR ".join(_phrase_text((each,)) for each in readings)
        if noise:
            self._noise(match, readings, highlighted)

    def _standing(self, *words: str) -> int:
        """The documents where these words stand in a row. Where they are many, the next update makes a set of it."""
        text = " ".join(map(asked_word, words))
        found = self._known(text)
        if found is None:
            found = self._numbers(f'"{text}"')
            if found.bit_count() > MANY:
                self.slow.add(text)
        return found

    def _known(self, text: str) -> int | None:
        """What was found before: kept beside FTS5, or asked for since the file changed last."""
        found = self._bits.load(text)
        return self._bits.remembered(f'"{text}"') if found is None else found

    def _noise(self, match: Match, words: tuple[str, ...], highlighted: set[str]) -> None:
        """What a scanner may have made of the word; nothing that is another word in its own right."""
        most = max(_FEWEST_MISTAKES, match.exact.bit_count() // _MISTAKES_AMONG)
        guesses = dict.fromkeys(each for word in words for each in variants(word) if each not in words)
        pairs = [pair for word in words for pair in halves(word)]
        self._look_up((*guesses, *(first for first, _ in pairs)))
        pairs = [pair for pair in pairs if self._documents_with(pair[0]) > 0]
        self._look_up(second for _, second in pairs)
        readings = [each for each in guesses if 0 < self._documents_with(each) <= most]
        cut = [pair for pair in pairs if 0 < min(map(self._documents_with, pair)) <= _MOST_HALF]
        highlighted.update(map(word_key, readings))
        for pair in cut:
            highlighted.add(" ".join(map(word_key, pair)))
        asked = [*map(_phrase_text, ((each,) for each in readings)), *map(_phrase_text, cut)]
        if asked:
            match.noisy = self._numbers(" OR ".join(asked)) & ~match.exact

    def _look_up(self, words: Iterable[str]) -> None:
        """Find out in how many documents each of these words stands."""
        known = self._bits.known()
        asked = dict.fromkeys(map(asked_word, words))
        fresh = [word for word in asked if word not in known and self._bits.remembered(f"#{word}") is None]
        query = "SELECT term, doc FROM json_each(?) CROSS JOIN vocabulary ON term = json_each.value"
        found = dict(self._connection.execute(query, (json.dumps(fresh),)).fetchall()) if fresh else {}
        for word in fresh:
            self._bits.remember(f"#{word}", found.get(word, 0))

    def _documents_with(self, word: str) -> int:
        """In how many documents a word stands that was looked up; of a common one only that it is common."""
        asked = asked_word(word)
        return _MOST_HALF + 1 if asked in self._bits.known() else self._bits.remembered(f"#{asked}") or 0

    def _title(self, words: tuple[str, ...]) -> int:
        found = 0
        for each in _other_numbers(words):
            found |= self._standing(*(TITLE + word for word in each))
        return found

    def _phrase(self, term: Term, answer: Answer) -> Match:
        """A phrase; looked for only among the documents with the rare words of the question, where it has some."""
        match = Match(title=self._title(term.words))
        rare = [each.rare for each in answer.matches if each.rare and not each.noisy and _few(each.exact)]
        for words in _other_numbers(term.words):
            if rare and self._known(" ".join(map(asked_word, words))) is None:
                match.exact |= self._numbers(f"{_phrase_text(words)} AND ({rare[0]})")
            else:
                match.exact |= self._standing(*words)
        return match

    def _numbers(self, text: str) -> int:
        """The documents that FTS5 finds; as one text, which is quicker than as rows. Large sets are remembered."""
        known = self._bits.remembered(text)
        if known is not None:
            return known
        query = "SELECT group_concat(rowid, ' ') FROM words WHERE words MATCH ?"
        (rows,) = self._connection.execute(query, (text,)).fetchone()
        found = bits_of(list(map(int, rows.split()))) if rows else 0
        if found.bit_count() > MANY:
            self._bits.remember(text, found)
        return found


def _few(found: int) -> bool:
    return found.bit_count() <= _FEW_TO_LOOK_THROUGH


def _other_numbers(words: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """The words as they were typed, and all of them in their other number: contrato colectivo, contratos colectivos."""
    other = tuple(each[-1] for each in map(forms, words))
    return (words,) if other == words else (words, other)


def _phrase_text(words: tuple[str, ...]) -> str:
    """Words in this order, for FTS5; plain words hold letters and digits only."""
    return '"' + " ".join(map(asked_word, words)) + '"'


def _code_text(code: str) -> str:
    return _phrase_text(tuple(CODE + each.lower() for each in trigrams(code)))
