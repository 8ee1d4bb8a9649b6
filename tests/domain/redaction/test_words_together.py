"""Words of the archive take the place of those of the file; what only the file has stays."""

from __future__ import annotations

from unionreg.domain.archive.words import PageWords, Word
from unionreg.domain.redaction.words_together import together

READ = PageWords(1, 6120, 7920, (Word("LUXA8OO1", 100, 100, 300, 200, 100), Word("oculto", 900, 900, 990, 990, 100)))
CORRECTED = PageWords(1, 6100, 7900, (Word("LUXA8001", 110, 100, 310, 200, 100, 4),))


def test_corrected_words_win_and_hidden_ones_stay() -> None:
    (page,) = together([READ], [CORRECTED])
    assert [(word.text, word.line) for word in page.words] == [("LUXA8001", 4), ("oculto", 5)]
    assert (page.width, page.height) == (6120, 7920)


def test_pages_that_are_not_the_same_are_left_alone() -> None:
    for other in (
        [],
        [PageWords(1, 6120, 7920)],
        [PageWords(1, 5000, 7920, CORRECTED.words)],
        [PageWords(1, 6120, 5000, CORRECTED.words)],
        [PageWords(2, 6120, 7920, CORRECTED.words)],
    ):
        assert together([READ], other) == (READ,)
