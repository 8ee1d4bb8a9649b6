"""Whether the text that a scanned page brought along can be used, or an earlier recognition left rubbish there.

Judged by the text alone: how many words are built as words are, and how many are among the commonest of Spanish. Pages
in other languages pass, since their words are words too. What is done with poor pages is in ``unionreg.archive``.
"""

from __future__ import annotations

import re
import unicodedata

FEWEST_WORDS = 5
"""Fewer words on a whole scanned page are a stamp or a number that a program put there, not what the page says."""
LEAST_WELL_BUILT = 60
"""Of a hundred words; below it the text is rubbish, whatever the language."""
WELL_BUILT_ANYWAY = 85
LEAST_COMMON = 6
"""Of a hundred words, where fewer than ``WELL_BUILT_ANYWAY`` are well built: letters shifted by a broken font make
words of a kind, but none that anybody uses. In Spanish two of five words are common ones.
"""

_ENDS = ".,;:()[]{}¿?¡!\"'«»“”‘’-–—_*/%$#°ºª&+=<>·•§"
_BUILT = re.compile(r"[a-zñç]+(?:['’.\-/][a-zñç]+)*", re.ASCII | re.IGNORECASE)
_PARTS = re.compile(r"['’.\-/]")
_PERSON_KEY = re.compile(r"[A-ZÑ&]{3,4}\d{6}[A-Z0-9]{2,8}[.,;:]?")
"""CURP and RFC: lists of people are full of them."""
_ROMAN = re.compile(r"[ivxlcdm]+")
_VOWELS = frozenset("aeiouy")
_LONGEST, _MOST_CONSONANTS, _MOST_VOWELS = 24, 4, 4
_SHORT_FORM = 3
_COMMON_WORDS = """
    a al ante bajo cada como con contra cual cuando de del desde dicha dicho donde e el ella ellos en entre es esta
    estado este esto fue ha han hasta la las le les lo los mas me mismo muy ni no nos o otra otro para parte pero por
    presente que quien se segun ser si sin sobre son su sus tal te todo todos tres un una uno y ya dos
    articulo clausula comision contrato derecho dia dias empresa fecha federal general junta ley mes meses nombre
    numero patron pago persona prestaciones salario salarios secretaria secretario sindicato trabajador trabajadores
    trabajadora trabajadoras trabajo
"""
_COMMON = frozenset(_COMMON_WORDS.split())


def is_poor(text: str) -> bool:
    """Whether a scanned page with this text should be recognised again.

    >>> is_poor("C0NTR4T0 C0L3CT1VQ ]| 0E TR4BA;0 ~ii l1|. &RQ")
    True
    >>> is_poor("Las personas trabajadoras disfrutarán de un día de descanso por cada seis de trabajo.")
    False
    """
    words = text.split()
    if len(words) < FEWEST_WORDS:
        return True
    judged = [word for word in words if not (_is_number(word) or _PERSON_KEY.fullmatch(word))]
    if len(judged) < FEWEST_WORDS:
        return False  # a table of figures or keys
    well_built = 100 * sum(map(is_well_built, judged)) // len(judged)
    if well_built < LEAST_WELL_BUILT:
        return True
    return well_built < WELL_BUILT_ANYWAY and 100 * sum(map(_is_common, judged)) < LEAST_COMMON * len(judged)


def is_well_built(word: str) -> bool:
    """Whether it is built as words of European languages, abbreviations and initials are."""
    bare = word.strip(_ENDS)
    plain = _plain(bare)
    if not _BUILT.fullmatch(plain) or not _is_cased(bare):
        return False
    return all(_is_part(part) for part in _PARTS.split(plain))


def _is_part(part: str) -> bool:
    if len(part) <= _SHORT_FORM or _ROMAN.fullmatch(part):
        # C.V., Lic., núm.: short forms need no vowel.
        return True
    return len(part) <= _LONGEST and _longest_run(part, vowels=False) <= _MOST_CONSONANTS and _has_some(part)


def _has_some(part: str) -> bool:
    """A vowel at least, not too many in a row, and no sign three times."""
    return 0 < _longest_run(part, vowels=True) <= _MOST_VOWELS and not any(
        part[at] == part[at + 1] == part[at + 2] for at in range(len(part) - 2)
    )


def _longest_run(part: str, *, vowels: bool) -> int:
    longest = run = 0
    for sign in part:
        run = run + 1 if (sign in _VOWELS) is vowels else 0
        longest = max(longest, run)
    return longest


def _is_cased(word: str) -> bool:
    """Small letters, capitals, or a capital at the beginning of each part; anything else is a misreading."""
    return all(part.islower() or part.isupper() or part[1:].islower() for part in _PARTS.split(word) if part)


def _is_common(word: str) -> bool:
    return _plain(word.strip(_ENDS)) in _COMMON


def _is_number(word: str) -> bool:
    return any(sign.isdigit() for sign in word) and not any(sign.isalpha() for sign in word)


def _plain(word: str) -> str:
    """Small letters without accents."""
    apart = unicodedata.normalize("NFKD", word.casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign))
