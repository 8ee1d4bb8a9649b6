"""Indigenous languages of Mexico: the field for the variant with its self-name (practice, 3.25).

INALI's catalogue has 364 variants of 68 groupings; the program brings the few names that are certain, and takes any
other as it is written. Nothing here knows dates or numbers of these languages: dates stay Spanish.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from unionreg.domain.findings import Finding, Severity, finding
from unionreg.domain.votes.text_limits import check_line

_GLOTTALS = "'\u2018\u2019\u02bc\u02bb\u02c0\u0294\ua78b\ua78c\u00b4`"
_GLOTTAL = str.maketrans(dict.fromkeys(_GLOTTALS, "'"))


@dataclass(frozen=True, slots=True)
class ListedLanguage:
    """A grouping whose self-name is certain. ``variant``: its one variant; empty where the office writes which one."""

    grouping: str
    self_name: str
    variant: str = ""


@dataclass(frozen=True, slots=True)
class VariantName:
    """The variant as the office writes it: its name for itself, its Spanish name, its grouping, where it is spoken."""

    self_name: str
    spanish_name: str
    grouping: str = ""
    spoken_at: str = ""

    @property
    def label(self) -> str:
        """The self-name first, the Spanish name beside it."""
        if same_name(self.self_name, self.spanish_name):
            return self.self_name
        return f"{self.self_name} ({self.spanish_name})"


@dataclass(frozen=True, slots=True)
class Variant:
    """A variant that the office works with."""

    variant_id: int
    name: VariantName


class SubjectKind(StrEnum):
    """What a language can be noted for."""

    VOTE = "vote"
    UNION = "union"
    EMPLOYER = "employer"


@dataclass(frozen=True, slots=True)
class SpokenLanguage:
    """That people of a vote, a union or an employer speak a variant, and whether an interpreter is wanted."""

    subject: SubjectKind
    subject_id: str
    variant_id: int
    interpreter: bool = False


def kept_name(name: VariantName) -> VariantName:
    """The name in NFC, without blanks around. Apostrophes, saltillos and combining marks stay as they were typed."""
    return VariantName(
        *(_kept(text) for text in (name.self_name, name.spanish_name, name.grouping, name.spoken_at)),
    )


def check_name(name: VariantName) -> tuple[Finding, ...]:
    """O-301: a language is called a dialect. V-101 to V-103: the texts; self-name and Spanish name are needed."""
    found = [*check_line("self_name", name.self_name), *check_line("spanish_name", name.spanish_name)]
    for field in ("grouping", "spoken_at"):
        text: str = getattr(name, field)
        found += check_line(field, text) if text else ()
    for field in ("self_name", "spanish_name", "grouping"):
        if "dialect" in getattr(name, field).casefold():
            found.append(finding("O-301", Severity.ERROR, (field,)))
    return tuple(found)


def same_name(one: str, other: str) -> bool:
    """Whether two names differ at most in case, in the sign used for the glottal stop, and in how marks are coded."""
    return _folded(one) == _folded(other)


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).translate(_GLOTTAL).casefold().split())


def _kept(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())
