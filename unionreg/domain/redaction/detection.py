"""Places of a document that probably hold personal data: proposals, each of which a person decides.

Reading forgives what recognition does to numbers (O for 0, I for 1) and blanks inside them. Names and signatures are
not proposed: who is a private person is for people to tell. The check digits of identifiers decide nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.domain.people.curp import PATTERN
from unionreg.domain.redaction.areas import Area
from unionreg.domain.redaction.reasons import Reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from unionreg.domain.archive.words import PageWords, Word

_D = "[0-9OQILSBZ]"
_GAP = r"[\s.\-]?"
# In the order in which they are asked: what one took is not asked of the next.
_PATTERNS: tuple[tuple[Reason, re.Pattern[str]], ...] = (
    (Reason.EMAIL, re.compile(r"[\w.+-]+\s?@\s?[\w-]+(?:\.[\w-]+)+", re.IGNORECASE)),
    (
        Reason.CURP,
        re.compile(rf"(?<![A-ZÑ0-9])[A-ZÑ]{{4}}{_GAP}{_D}{{6}}{_GAP}[HMX]{_GAP}[A-ZÑ]{{5}}{_GAP}[A-Z0-9]{_GAP}{_D}(?![0-9A-ZÑ])"),
    ),
    (Reason.VOTER_KEY, re.compile(rf"(?<![A-ZÑ0-9])[A-ZÑ]{{6}}{_GAP}{_D}{{8}}{_GAP}[HM]{_GAP}{_D}{{3}}(?![0-9A-ZÑ])")),
    (
        Reason.RFC,
        re.compile(rf"(?<![A-ZÑ&0-9])[A-ZÑ&]{{4}}{_GAP}[0-9OIL]{{6}}{_GAP}[A-Z0-9]{{2}}[0-9A](?![0-9A-ZÑ])"),
    ),
    (Reason.BANK_ACCOUNT, re.compile(r"(?<![0-9])[0-9]{3}[\s-]?[0-9]{3}[\s-]?[0-9]{11}[\s-]?[0-9](?![0-9])")),
    (Reason.NSS, re.compile(r"(?<![0-9])[0-9]{2}[\s-]?[0-9]{2}[\s-]?[0-9]{2}[\s-]?[0-9]{4}[\s-]?[0-9](?![0-9-])")),
    (
        Reason.PHONE,
        re.compile(r"(?<![0-9])(?:\+?52[\s.-]?)?(?:1[\s.-]?)?\(?[0-9]{2,3}\)?[\s.-]?[0-9]{3,4}[\s.-]?[0-9]{4}(?![0-9])"),
    ),
)  # fmt: skip
_STREET = re.compile(
    r"(?<!\w)(?:calle|av\.|avenida|blvd\.?|boulevard|bulevar|calzada|calz\.|privada|priv\.|cerrada|andador|"
    r"callejón|prolongación|circuito|manzana|mza\.?|domicilio(?: particular)?(?: en)?|con domicilio)(?!\w)",
    re.IGNORECASE,
)
_HOUSE = re.compile(
    r"(?:\bn[uú]m(?:ero)?\b|\bno\.|#|\bcol(?:onia)?\b|\bfracc|\bc\.? ?p\b|\blote\b|\blt\.|\bint\.|\bext\.|[0-9])",
    re.IGNORECASE,
)
_FOLLOWS = re.compile(r"^(?:col(?:onia)?|fracc|c\.? ?p|barrio|unidad|int|lote|mza)\b", re.IGNORECASE)
_SQUEEZED = re.compile(r"[\s.\-\u2010-\u2015]+")
_PLUS = {ord("Ñ"): "X"}


@dataclass(frozen=True, slots=True)
class Proposal:
    """A place that may have to be struck; ``text`` is what was read there, for whoever decides, and is not kept."""

    area: Area
    text: str

    @property
    def must_go(self) -> bool:
        """Whether it is a CURP by its form: confidential whatever else is thought (LFT 365 Bis)."""
        return self.area.reason is Reason.CURP and bool(curps_in(self.text))


def propose(pages: Iterable[PageWords]) -> tuple[Proposal, ...]:
    """Every place found, in the order of the pages; each word belongs to one proposal at most."""
    return tuple(proposal for page in pages for proposal in _on_page(page))


def curps_in(text: str) -> tuple[str, ...]:
    """CURP in a text, whatever blanks and hyphens stand inside them."""
    return tuple(PATTERN.findall(_SQUEEZED.sub("", text).upper().translate(_PLUS)))


def identifiers_in(text: str) -> tuple[str, ...]:
    """What in a text tells one person from all others, squeezed: must be nowhere in a file that strikes it once."""
    squeezed = (
        squeeze(found.group())
        for reason, pattern in _PATTERNS
        for found in pattern.finditer(text if reason is Reason.EMAIL else text.upper())
    )
    return tuple(dict.fromkeys(squeezed))


def squeeze(text: str) -> str:
    """A text without blanks, stops and hyphens, in capitals: for comparing what was struck with what is left."""
    return _SQUEEZED.sub("", text).upper()


def _on_page(page: PageWords) -> Iterator[Proposal]:
    lines = _lines(page.words)
    continued = False
    for line in lines:
        taken: set[int] = set()
        for reason, first, last in _matches(line):
            if taken.isdisjoint(range(first, last + 1)):
                taken |= set(range(first, last + 1))
                yield _proposal(page, line[first : last + 1], reason)
        found = _address(line, continued=continued)
        continued = found is not None
        if found is not None:
            free = [word for place, word in enumerate(line) if place >= found and place not in taken]
            if free:
                yield _proposal(page, free, Reason.HOME_ADDRESS)


def _lines(words: Sequence[Word]) -> list[list[Word]]:
    lines: list[list[Word]] = []
    for place, word in enumerate(words):
        if not place or word.line != words[place - 1].line:
            lines.append([])
        lines[-1].append(word)
    return lines


def _matches(line: Sequence[Word]) -> Iterator[tuple[Reason, int, int]]:
    """Reason, first and last word of everything that looks like an identifier, the surest first."""
    text, places = _joined(line)
    for reason, pattern in _PATTERNS:
        for found in pattern.finditer(text if reason is Reason.EMAIL else text.upper()):
            if any(sign.isdigit() or sign == "@" for sign in found.group()):
                yield reason, places[found.start()], places[found.end() - 1]
    # A CURP set letter by letter is in pieces that no pattern of words finds.
    text, places = _joined(line, between="")
    for found in PATTERN.finditer(text.upper().translate(_PLUS)):
        yield Reason.CURP, places[found.start()], places[found.end() - 1]


def _joined(line: Sequence[Word], between: str = " ") -> tuple[str, list[int]]:
    """The line as text, and for each sign the word that it belongs to; capitals keep the length of every sign."""
    text, places = "", list[int]()
    for number, word in enumerate(line):
        plain = "".join(sign if len(sign.upper()) == 1 else "?" for sign in word.text) + between
        text += plain
        places += [number] * len(plain)
    return text, places


def _address(line: Sequence[Word], *, continued: bool) -> int | None:
    """The word from which a line is an address: a street with a number or a colony, or what follows such a line."""
    text, places = _joined(line)
    street = _STREET.search(text)
    if street is not None and _HOUSE.search(text, street.end()):
        return places[street.start()]
    return 0 if continued and _FOLLOWS.match(text) else None


def _proposal(page: PageWords, words: Sequence[Word], reason: Reason) -> Proposal:
    box = Area(
        page.number,
        max(0, min(word.x0 for word in words) - 10),
        max(0, min(word.y0 for word in words) - 10),
        min(page.width, max(word.x1 for word in words) + 10),
        min(page.height, max(word.y1 for word in words) + 10),
        reason,
    )
    return Proposal(box, " ".join(word.text for word in words))
