"""Joins the register to what compares names (rapidfuzz) and writes tables, both imported when first used."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from unionreg.application.register_ports import WrittenFile
    from unionreg.domain.register.export import Cell, ExportFormat, ExportTable
    from unionreg.texts import Texts

_KIND = "tipo_de_documento"
_ALIKE = 72
_SUBSET, _WHOLE = 3, 2


class OfficeNameRanking:
    """How alike words and names are."""

    def similar(self, word: str, known: Sequence[str], limit: int) -> tuple[str, ...]:
        """Known words at most a letter or two away, the likeliest first."""
        from rapidfuzz import fuzz, process

        found = process.extract(word, known, scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=limit)
        return tuple(text for text, _, _ in found)

    def likeness(self, words: str, names: Sequence[str]) -> tuple[int, ...]:
        """Hundredths: three parts for what both have, two for what only one has, in any order of words."""
        from rapidfuzz import fuzz

        return tuple(
            round((_SUBSET * fuzz.token_set_ratio(words, each) + _WHOLE * fuzz.token_sort_ratio(words, each)) / 5)
            for each in names
        )


class OfficeRegisterFiles:
    """Files of tables for people outside."""

    def write(self, folder: Path, tables: Sequence[ExportTable], form: ExportFormat) -> tuple[WrittenFile, ...]:
        """Write a new folder, whole or not at all. Kinds of documents are named as the requirements that they meet."""
        from unionreg.register_files.folder import write_folder
        from unionreg.texts import Language, load_texts

        texts = load_texts(Language.ES)
        return write_folder(folder, [_with_words(table, texts) for table in tables], form)


def _with_words(table: ExportTable, texts: Texts) -> ExportTable:
    """The table with the words of the catalogue in place of the keys of requirements (the column ``_KIND``)."""
    names = [field.name for field in table.fields]
    if _KIND not in names:
        return table
    place = names.index(_KIND)
    return replace(table, rows=(_named(row, place, texts) for row in table.rows))


def _named(row: tuple[Cell, ...], place: int, texts: Texts) -> tuple[Cell, ...]:
    key = f"requirement.{row[place]}.title"
    return (*row[:place], texts.get(key), *row[place + 1 :]) if texts.has(key) else row
