"""Names of unions and employers as people say them: words folded, abbreviations spelt out, forms of one word joined.

Used for the index of names and for what is typed into the search; how alike two names are is judged by an adapter.
"""

from __future__ import annotations

import re
import unicodedata

_JOINING = frozenset(
    ("a", "al", "c", "con", "de", "del", "e", "el", "en", "i", "la", "las", "le", "los", "o", "para", "por", "su",
     "sus", "u", "y", "ac", "ap", "cv", "rl", "sa", "sab", "sapi", "sas", "sc", "rls")
)  # fmt: skip
_FULL = {
    "agric": "agricola",
    "alim": "alimentario",
    "asoc": "asociacion",
    "autom": "automotriz",
    "aut": "autonomo",
    "auton": "autonomo",
    "cia": "compania",
    "co": "compania",
    "com": "comercio",
    "conf": "confederacion",
    "const": "construccion",
    "constr": "construccion",
    "dem": "democratico",
    "edo": "estado",
    "elec": "electrico",
    "elect": "electrico",
    "emp": "empleado",
    "emps": "empleado",
    "estab": "establecimiento",
    "fab": "fabrica",
    "fed": "federacion",
    "gral": "general",
    "hno": "hermano",
    "hnos": "hermano",
    "ind": "industria",
    "inds": "industria",
    "independ": "independiente",
    "indep": "independiente",
    "ing": "ingenio",
    "manuf": "manufactura",
    "mex": "mexico",
    "mpio": "municipio",
    "nac": "nacional",
    "nal": "nacional",
    "obr": "obrero",
    "obrs": "obrero",
    "org": "organizacion",
    "prog": "progresista",
    "prods": "producto",
    "rep": "republica",
    "rev": "revolucionario",
    "secc": "seccion",
    "serv": "servicio",
    "servs": "servicio",
    "sind": "sindicato",
    "sindic": "sindicato",
    "sto": "santo",
    "sta": "santa",
    "soc": "sociedad",
    "tec": "tecnico",
    "tel": "telefonista",
    "tels": "telefonista",
    "text": "textil",
    "trab": "trabajador",
    "trabs": "trabajador",
    "transp": "transporte",
    "trans": "transporte",
    "un": "union",
}
_DOTTED = re.compile(r"(?<![a-z0-9])(?:[a-z]\. ?){2,}(?:[a-z](?![a-z0-9]))?")
_SEPARATOR = re.compile(r"[^a-z0-9]+")
_FEMALE_PLURALS = ("ores", "oras", "ora", "or")
_SHORT_WORD = 4
_FEWEST_INITIALS, _MOST_INITIALS = 3, 12


def name_words(text: str) -> tuple[str, ...]:
    """The words by which a name is found, in its order: abbreviations spelt out, one form for each word.

    ``SIND. NAL. DE TRABS. DE LA IND. AUTOMOTRIZ`` and ``Sindicato Nacional de Trabajadores y Trabajadoras de la
    Industria Automotriz`` give the same words. Words that only join are left out, unless nothing else is there.
    """
    words = [word for word in _SEPARATOR.split(_joined(text)) if word]
    kept = [_one_form(word) for word in words if word not in _JOINING] or words
    return tuple(dict.fromkeys(kept))


def initials(text: str) -> str:
    """The letters of an acronym that the name would have, or "" when they would be too few or too many."""
    letters = "".join(word[0] for word in name_words(text))
    return letters if _FEWEST_INITIALS <= len(letters) <= _MOST_INITIALS else ""


def same_name(one: str, other: str) -> bool:
    """Whether two names have the same words, in any order."""
    return set(name_words(one)) == set(name_words(other))


def _joined(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    folded = "".join(sign for sign in decomposed if not unicodedata.combining(sign))
    return _DOTTED.sub(lambda found: found.group().replace(".", "").replace(" ", "") + " ", folded)


def _one_form(word: str) -> str:
    """Singular, male as the dictionary has it: what a search must not tell apart, no rule of the language."""
    word = _FULL.get(word, word)
    if word.isdigit() or len(word) <= _SHORT_WORD:
        return word
    for ending in _FEMALE_PLURALS:
        if word.endswith(ending):
            return word.removesuffix(ending) + "or"
    word = word.removesuffix("s")
    if word.endswith(("cione", "ione")):
        return word.removesuffix("e")
    return word[:-1] + "o" if word.endswith("a") else word


def numbers_of(words: str) -> tuple[str, ...]:
    """The words that are figures, sorted: section 22 and section 23 are not the same party, however alike."""
    return tuple(sorted(word.lstrip("0") for word in words.split() if word.isdigit()))
