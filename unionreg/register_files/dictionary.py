"""The data dictionary: every field of every table with its meaning in Spanish and English, as a table of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.domain.register.export import ExportTable, Field
from unionreg.texts import Language, load_texts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from unionreg.domain.register.export import Cell

DICTIONARY = "diccionario_de_datos"
_FIELDS = tuple(map(Field, ("tabla", "campo", "contenido", "visibilidad", "significado", "meaning")))


def dictionary_table(tables: Sequence[ExportTable]) -> ExportTable:
    """The dictionary of these tables, in the order of their columns."""
    return ExportTable(DICTIONARY, _FIELDS, _rows(tables))


def _rows(tables: Sequence[ExportTable]) -> Iterator[tuple[Cell, ...]]:
    es, en = (load_texts(language, "register") for language in (Language.ES, Language.EN))
    for table in tables:
        for field in table.fields:
            yield (
                table.name,
                field.name,
                es.get(f"shape.{field.shape}"),
                es.get(f"visibility.{field.visibility}"),
                es.get(f"field.{field.meaning}"),
                en.get(f"field.{field.meaning}"),
            )
