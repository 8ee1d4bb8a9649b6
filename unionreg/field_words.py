"""Naming a field to people. Checks name fields by their place in a record: ``stations.3.opens_at``.

The words are texts ``definition-field.<name>`` without the numbers of rows; a row is told by its number from 1.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from unionreg.texts import Texts

_NAMED = {
    "requirement": "requirement.{}.title",
    "assembly": "assembly-kind.{}",
    "permission": "permission.{}",
}
"""Parameters that name something by its key, with the text that says it."""


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
    """The parameters of a text, with words in place of the keys that some of them name: a field, a requirement."""
    return {name: _words(name, value, texts) for name, value in params.items()}


def _words(name: str, value: str | int, texts: Texts) -> str | int:
    if not isinstance(value, str):
        return value
    if name == "field":
        return field_words(value, texts)
    key = _NAMED.get(name, "").format(value)
    return texts.get(key) if key and texts.has(key) else value
