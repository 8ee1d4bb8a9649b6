"""The JSON Schemas of a package, compiled; and what is wrong with a value, as one place and one rule.

``format`` is not asserted: times are checked as dates in ``json_reading``. Patterns match whole strings.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import jsonschema_rs

from unionreg.evidence.layout import EntryKind
from unionreg.paths import resources_root

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_FILES: dict[EntryKind | str, str] = {
    EntryKind.DEFINITION: "definition",
    EntryKind.COUNT: "count",
    EntryKind.EARLIER_COUNT: "count",
    EntryKind.RESULT: "result",
    EntryKind.INDEX: "documents",
    EntryKind.STATEMENT: "signer",
}


class SchemaBook:
    """The compiled schemas, each made when it is first needed.

    ``files`` names the schema of each kind of entry and ``prefix`` begins the values of ``schema``; those of a tally
    package when not given.
    """

    def __init__(
        self, folder: Path | None = None, files: Mapping[EntryKind | str, str] | None = None, prefix: str = "tally-"
    ) -> None:
        self._folder = folder or resources_root() / "schemas"
        self._files = files or _FILES
        self._known = tuple(f"{prefix}{schema}-1" for schema in dict.fromkeys(self._files.values()))
        self._validators: dict[str, jsonschema_rs.Draft202012Validator] = {}

    def known_values(self) -> tuple[str, ...]:
        """The values of ``schema`` that this version of the format knows; each schema takes its own only."""
        return self._known

    def violation(self, kind: EntryKind | str, value: Any) -> tuple[str, str] | None:
        """Where (path) and by which rule the value breaks its schema; None when it satisfies it."""
        validator = self._load(self._files[kind])
        try:
            # Stops at the first error: a list of them all holds a copy of the value for each.
            validator.validate(value)
        except jsonschema_rs.ValidationError as error:
            place = "/".join(str(step) for step in error.instance_path)
            return place[:200], str(error.schema_path[-1])[:60]
        except UnicodeEncodeError:
            # A lone surrogate (S-105): no text that a schema could judge, and none that a report could show.
            return "", "text"
        except ValueError:
            # Its own limit of nesting, far beyond that of the format.
            return "", "depth"
        return None

    def _load(self, name: str) -> jsonschema_rs.Draft202012Validator:
        if name not in self._validators:
            schema = json.loads((self._folder / f"{name}.schema.json").read_text(encoding="utf-8"))
            self._validators[name] = jsonschema_rs.Draft202012Validator(schema, validate_formats=False)
        return self._validators[name]
