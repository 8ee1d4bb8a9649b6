"""The presets that come with the program: data in ``resources/interchange/presets.json``."""

from __future__ import annotations

import json

from unionreg.domain.interchange.tables import Field, Preset, TableKind
from unionreg.paths import resources_root


def presets() -> tuple[Preset, ...]:
    """All presets, our own first."""
    data = json.loads((resources_root() / "interchange" / "presets.json").read_text(encoding="utf-8"))
    return tuple(
        Preset(
            each["id"],
            each["name"],
            each["verified"],
            {
                TableKind(kind): tuple((Field(field), heading) for field, heading in headings)
                for kind, headings in each["headings"].items()
            },
        )
        for each in data["presets"]
    )
