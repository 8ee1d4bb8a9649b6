"""What of a document goes into FTS5: its text, its title marked apart, its codes as trigrams.

All stand in one column: one query answers for all. FTS5 itself forgets case and accents; only ñ is put in as another
letter. A mark is a letter of the phonetic alphabet that begins no word of a contract.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.domain.search.codes import codes_in, squashed, trigrams
from unionreg.domain.search.folding import EGNE, broken_words, index_text, raw_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from unionreg.domain.search.document import IndexedDocument

TITLE, CODE = "\u0287", "\u029e"
_PAGE = "\f"


def title_words(document: IndexedDocument) -> str:
    """The title, and the parties that it does not name already."""
    words = f" {' '.join(raw_words(document.title))} "
    names = (document.employer.name, document.union.name)
    return " ".join((document.title, *(name for name in names if f" {' '.join(raw_words(name))} " not in words)))


def token_text(title: str, pages: Sequence[str], codes: Iterable[str]) -> str:
    """What FTS5 takes in. The same document always gives the same: taking it out needs all of it again."""
    text = "\n".join(pages)
    squashes = dict.fromkeys((*map(squashed, codes), *codes_in(text)))
    plain_text = index_text(f"{text} {title} {' '.join(codes)} {' '.join(broken_words(text))}")
    marked = [TITLE + word for word in raw_words(index_text(title))]
    for code in squashes:
        marked += (CODE, *map(CODE.__add__, trigrams(code)))
    return f"{plain_text} {' '.join(marked)}"


def asked_word(word: str) -> str:
    """A plain word of a question as it stands in the index."""
    return word.replace("ñ", EGNE)


def packed(pages: Sequence[str]) -> bytes:
    """The text of all pages for the file; not made smaller, which would take a tenth of the time of taking in."""
    return _PAGE.join([page.replace(_PAGE, " ") for page in pages]).encode()


def unpacked(content: bytes) -> tuple[str, ...]:
    """The pages that ``packed`` took."""
    return tuple(content.decode().split(_PAGE))
