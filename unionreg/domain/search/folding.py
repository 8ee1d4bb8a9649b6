"""Words as the search compares them: without case, accents and plural; ñ stays, so that año is not ano.

The **plain** form of a word has neither case nor accents; the **key** has no plural either and is made for comparing,
not for reading ("sedes" and "sede" are both "sed"). The index holds plain forms and a question asks for all forms of a
word. What a scanner mixes up is in ``noise``. A change of ``index_text`` is a change of ``FOLDING``: every index made
before is made anew.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDING = 1
LONGEST_WORD = 60
_LONGEST_GAP = 200
# Stands for ñ in the index: a letter that no index takes for an n with an accent.
EGNE = "\u014b"

_WORD = re.compile(r"[^\W_]+")
# What is there and cannot be seen: soft hyphens, joiners, marks that turn the direction of writing, NUL.
_UNSEEN = re.compile("[\x00\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
# A line ends in a hyphen: looked at only where a line ends, which is soon found.
_HYPHENS = "-\u2010\u2011\u00ad"
_BEFORE_BREAK = frozenset(f"{_HYPHENS} \t\r")
_AFTER_BREAK = re.compile(r"\n[ \t]*(?=[^\W\d_])")
_LAST = re.compile(r"[^\W\d_]+\Z")
_FIRST = re.compile(r"[^\W\d_]+")
_SHORTEST_PLURAL = 4
_VOWELS = frozenset("aeiou")
_AFTER_VOWEL = frozenset("lrndyjz")
# Words that everybody types and no one looks for; in quotes they count.
STOP_WORDS = frozenset(
    (
        "a", "al", "ante", "con", "de", "del", "e", "el", "en", "entre", "es", "la", "las", "lo", "los", "no", "o",
        "para", "por", "que", "se", "sin", "sobre", "su", "sus", "u", "un", "una", "unas", "unos", "y",
    )
)  # fmt: skip


def clean(text: str) -> str:
    """Text in one way of writing its letters, without what cannot be seen."""
    if not unicodedata.is_normalized("NFKC", text):
        text = unicodedata.normalize("NFKC", text)
    try:
        text.encode("latin-1")  # holds nothing unseen but these two, and is known sooner than looked through
    except UnicodeEncodeError:
        return _UNSEEN.sub("", text)
    return text.replace("\x00", "").replace("\u00ad", "")


def index_text(text: str) -> str:
    """Text for an index that forgets case and accents itself: whole words, nothing unseen, ñ as a letter of its own."""
    return clean(unbroken(text)).replace("ñ", EGNE).replace("Ñ", EGNE)


def raw_words(text: str) -> list[str]:
    """All words in order as they are written."""
    return _WORD.findall(text)


def plain_words(text: str) -> list[str]:
    """All words in order without case and accents; a word that was cut at the end of a line is one word."""
    return [plain(word) for word in _WORD.findall(clean(unbroken(text)).lower())]


def word_keys(text: str) -> list[str]:
    """The keys of all words in order."""
    return [word_key(word) for word in plain_words(text)]


def word_spans(text: str) -> list[tuple[str, int, int]]:
    """(key, start, end) of every word where it stands in ``text`` as it is; for showing hits.

    Both halves of a word that was cut at the end of a line have the key of the whole.
    """
    found = [(word_key(match.group().lower()), match.start(), match.end()) for match in _WORD.finditer(text)]
    for first, last in _breaks(text):
        whole = "".join(word_keys(first.group() + last.group()))
        halves = {first.start(), last.start()}
        found = [(whole if start in halves else key, start, end) for key, start, end in found]
    return found


def broken_words(text: str) -> list[str]:
    """The halves of words that were cut at the end of a line: the hyphen may have been meant."""
    return [half.group() for pair in _breaks(text) for half in pair]


def _breaks(text: str) -> Iterator[tuple[re.Match[str], re.Match[str]]]:
    """Both halves of each word that was cut at the end of a line."""
    for start, end in _cuts(text):
        first = _LAST.search(text, max(0, start - LONGEST_WORD), start)
        last = _FIRST.match(text, end)
        if first and last:
            yield first, last


def unbroken(text: str) -> str:
    """Words that were cut at the end of a line in one piece."""
    pieces, done = [], 0
    for start, end in _cuts(text):
        pieces.append(text[done:start])
        done = end
    return "".join((*pieces, text[done:])) if pieces else text


def _cuts(text: str) -> Iterator[tuple[int, int]]:
    """From the hyphen at the end of each line to the letter with which the next begins."""
    place = text.find("\n")
    while place >= 0:
        if place and text[place - 1] in _BEFORE_BREAK:
            before = text[max(0, place - _LONGEST_GAP) : place].removesuffix("\r").rstrip(" \t")
            after = _AFTER_BREAK.match(text, place)
            if after and before.endswith(tuple(_HYPHENS)):
                yield max(0, place - _LONGEST_GAP) + len(before) - 1, after.end()
        place = text.find("\n", place + 1)


@lru_cache(maxsize=1 << 16)
def plain(word: str) -> str:
    """One lower-case word without its accents."""
    return (word if word.isascii() else _without_accents(word))[:LONGEST_WORD]


@lru_cache(maxsize=1 << 15)
def word_key(word: str) -> str:
    """The key of one lower-case word."""
    short = plain(word)
    return short if _is_number(short) else _singular(short)


def forms(word: str) -> tuple[str, ...]:
    """A plain word and its other number, as they may stand in a text: contrato, contratos."""
    if _is_number(word) or len(word) < _SHORTEST_PLURAL - 1:
        return (word,)
    guesses = [word, word + "s", word + "es"]
    guesses += [word[:-1]] if word.endswith("s") else []
    guesses += [word[:-2]] if word.endswith("es") else []
    guesses += [word[:-3] + "z", word[:-1]] if word.endswith("ces") else []
    guesses += [word[:-1] + "ces"] if word.endswith("z") else []
    key = word_key(word)
    return tuple(dict.fromkeys(each for each in guesses if word_key(each) == key))


def _is_number(word: str) -> bool:
    """Mostly digits: its last letter is no plural."""
    return sum(map(str.isdigit, word)) * 2 >= len(word)


def _without_accents(word: str) -> str:
    """Accents away, ñ kept: it is a letter of its own."""
    parts = [unicodedata.normalize("NFKD", part) for part in word.split("ñ")]
    return "ñ".join(["".join([sign for sign in part if not unicodedata.combining(sign)]) for part in parts])


def _singular(word: str) -> str:
    """One key for singular and plural: contratos, trabajadores, luces, leyes, intereses, años."""
    if len(word) < _SHORTEST_PLURAL:
        return word
    if word.endswith(("eses", "ises", "uses")):  # mes, país, autobús
        word = word[:-2]
    if word.endswith("s") and word[-2] in "aeo" and len(word) >= _SHORTEST_PLURAL:
        word = word[:-1]
    if word.endswith("e") and len(word) >= _SHORTEST_PLURAL and word[-3] in _VOWELS:
        if word[-2] in _AFTER_VOWEL:
            return word[:-1]
        if word[-2] == "c":
            return word[:-2] + "z"
    return word
