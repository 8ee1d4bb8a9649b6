"""Findings: what a check has to say, as a value.

A finding never decides by itself what happens; the caller looks at its severity. Its words stand in the text
catalogue under ``finding.<code>.title``, ``.explanation`` and ``.remedy`` in Spanish and English.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a finding weighs. Errors stop, warnings ask for an explanation, notes inform."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing a check found. ``fields`` are the field names concerned; ``params`` fill the text."""

    code: str
    severity: Severity
    fields: tuple[str, ...] = ()
    params: tuple[tuple[str, str | int], ...] = ()

    def param(self, name: str) -> str | int:
        """The parameter called ``name``; KeyError when the finding has none."""
        return dict(self.params)[name]


def finding(code: str, severity: Severity, fields: tuple[str, ...] = (), /, **params: str | int) -> Finding:
    """A finding with its parameters written as keywords."""
    return Finding(code, severity, fields, tuple(params.items()))
