"""What of a document goes into FTS5: its text, its title marked apart, its codes as trigrams.

All stand in one column: one query answers for all. FTS5 itself forgets case and accents; only ñ is put in as another
letter. A mark is a letter of the phonetic alphabet that begins no word of a contract.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from unionreg.domain.search.codes import codes_in, squashed, trigrams
from unionreg.domain.search.folding import EGNE, broken_words, index_text, raw_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from unionreg.domain.search.document import IndexedDocument

TITLE, CODE = "\u0287", "\u029e"
_PAGE = "\f"
_LEVEL = 1


def title_words(document: IndexedDocument) -> str:
    """The title and the parties."""
    return f"{document.title} {document.employer.name} {document.union.name}"


def token_text(title: str, pages: Sequence[str], codes: Iterable[str]) -> str:
    """What FTS5 takes in. The same document always gives the same: taking it out needs all of it again."""
    text = "\n".join(pages)
    marked = " ".join(TITLE + word for word in raw_words(title))
    squashes = dict.fromkeys((*map(squashed, codes), *codes_in(text)))
    trigram_words = " ".join([word for code in squashes for word in (CODE, *map(CODE.__add__, trigrams(code)))])
    extra = f"{title} {marked} {' '.join(codes)} {' '.join(broken_words(text))}"
    return f"{index_text(f'{text} {extra}')} {trigram_words}"


def asked_word(word: str) -> str:
    """A plain word of a question as it stands in the index."""
    return word.replace("ñ", EGNE)


def packed(pages: Sequence[str]) -> bytes:
    """The text of all pages for the file."""
    return zlib.compress(_PAGE.join(page.replace(_PAGE, " ") for page in pages).encode(), _LEVEL)


def unpacked(content: bytes) -> tuple[str, ...]:
    """The pages that ``packed`` took."""
    return tuple(zlib.decompress(content).decode().split(_PAGE))
