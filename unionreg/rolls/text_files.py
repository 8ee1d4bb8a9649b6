"""Text files with separators: any usual encoding, any usual separator, read row by row without loading them as text.

Lines end only where a spreadsheet program ends them (LF, CRLF, CR); other control characters stay in their cell.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from unionreg.errors import UnreadableError
from unionreg.rolls.encodings import encoding_of
from unionreg.rolls.sheets import SheetDetails

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

DELIMITERS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "pipe"}
LONGEST_CELL = 32_767  # what spreadsheet programs take; a longer one is a quote that was never closed
MOST_BREAKS = 60
_SAMPLE = 256 * 1024
_SAMPLE_ROWS = 60
_FEWEST_QUOTED = 3
_NOT_TEXT = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_FEW, _RAREST = 8, 50  # one control character in so many signs is a payroll system; more is no text
_LONGEST_LINE = 100_000
_SEPARATOR_LINE = re.compile(r"\s*\"?sep=(.)\"?\s*", re.IGNORECASE)
_SINGLE_QUOTED = re.compile(r"(?:^|[,;\t|])'[^'\r\n]*'(?=[,;\t|\r\n]|$)", re.MULTILINE)
_DOUBLE_QUOTED = re.compile(r"(?:^|[,;\t|])\"", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class TextSheet:
    """The one sheet of a text file. ``skip``: lines before row 1 (the ``sep=`` line)."""

    content: bytes
    encoding: str
    delimiter: str
    quote: str
    line_ending: str
    sep_line: bool
    row_estimate: int
    name: str = ""
    hidden: bool = False
    details: SheetDetails = field(default_factory=SheetDetails)

    def rows(self) -> Iterator[tuple[int, Sequence[str]]]:
        """Number and cells of every line that a spreadsheet shows, empty lines included.

        UnreadableError ``roll-quote-open`` (row) where a quotation mark swallows the rest of the file.
        """
        lines = _lines(self.content, self.encoding)
        if self.sep_line:
            next(lines, None)
        number = 0
        # The limit is one setting for the whole process; every reader here sets it to the same.
        csv.field_size_limit(LONGEST_CELL * 4)
        reader = csv.reader(lines, delimiter=self.delimiter, quotechar=self.quote)
        last_line = 0
        try:
            for number, cells in enumerate(reader, 1):
                if reader.line_num - last_line > MOST_BREAKS:
                    raise UnreadableError("roll-quote-open", row=number)
                last_line = reader.line_num
                yield number, cells
        except csv.Error as error:
            raise UnreadableError("roll-quote-open", row=number + 1) from error


def text_sheet(content: bytes) -> TextSheet:
    """The sheet of a text file; UnreadableError ``roll-empty`` or ``roll-not-a-table``."""
    encoding = encoding_of(content)
    sample = "".join(_sample_lines(content, encoding))
    if not sample.strip("\ufeff \t\r\n\x00"):
        raise UnreadableError("roll-empty")
    odd = len(_NOT_TEXT.findall(sample))
    if (odd > _FEW and odd * _RAREST > len(sample)) or (
        len(sample) > _LONGEST_LINE and not re.search(r"[\r\n]", sample)
    ):
        raise UnreadableError("roll-not-a-table")
    first, _, rest = sample.partition("\n")
    named = _SEPARATOR_LINE.fullmatch(first)
    body = rest if named else sample
    quote = _quote(body)
    delimiter = named[1] if named else _delimiter(body, quote)
    return TextSheet(
        content,
        encoding,
        delimiter,
        quote,
        _line_ending(sample),
        named is not None,
        content.count(b"\n") or content.count(b"\r"),
    )


def _lines(content: bytes, encoding: str) -> Iterator[str]:
    # errors="replace": single bad bytes become a sign that is reported as damage, not a refusal of the whole file.
    return iter(io.TextIOWrapper(io.BytesIO(content), encoding=encoding, errors="replace", newline=""))


def _sample_lines(content: bytes, encoding: str) -> Iterator[str]:
    length = 0
    for line in _lines(content[: _SAMPLE * 2], encoding):
        length += len(line)
        yield line
        if length > _SAMPLE:
            return


def _quote(sample: str) -> str:
    singles = len(_SINGLE_QUOTED.findall(sample))
    return "'" if singles > _FEWEST_QUOTED and singles > len(_DOUBLE_QUOTED.findall(sample)) else '"'


def _line_ending(sample: str) -> str:
    pairs = sample.count("\r\n")
    return max(
        (("CRLF", pairs), ("LF", sample.count("\n") - pairs), ("CR", sample.count("\r") - pairs)),
        key=lambda each: each[1],
    )[0]


def _delimiter(sample: str, quote: str) -> str:
    """The separator with which most lines have the same number of fields, and most fields."""
    return max(DELIMITERS, key=lambda each: _agreement(sample, each, quote))


def _agreement(sample: str, delimiter: str, quote: str) -> tuple[int, int]:
    reader = csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter, quotechar=quote)
    widths: Counter[int] = Counter()
    try:
        for cells in reader:
            if any(cells):
                widths[len(cells)] += 1
            if widths.total() >= _SAMPLE_ROWS:
                break
    except csv.Error:
        return 0, 0
    width, times = max(widths.items(), key=lambda each: (each[1], each[0]), default=(1, 0))
    return (times * 10 // max(widths.total(), 1) if width > 1 else 0), width
