"""Naming a field to people. Checks name fields by their place in a record: ``stations.3.opens_at``.

The words are texts ``definition-field.<name>`` without the numbers of rows; a row is told by its number from 1.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from unionreg.texts import Texts


def field_words(field: str, texts: Texts) -> str:
    """The field in words; a name that the catalogue lacks (a field of a file that somebody wrote) stays as it is."""
    parts = field.split(".")
    key = "definition-field." + ".".join(part for part in parts if not part.isdecimal())
    if not texts.has(key):
        return field
    row = next((int(part) + 1 for part in parts if part.isdecimal()), None)
    words = texts.get(key)
    return words if row is None else texts.get("definition-field.row", field=words, row=row)


def with_field_words(params: Mapping[str, str | int], texts: Texts) -> dict[str, str | int]:
    """The parameters of a text, with words in place of the field that ``field`` names."""
    field = params.get("field")
    return {**params, "field": field_words(field, texts)} if isinstance(field, str) else dict(params)
