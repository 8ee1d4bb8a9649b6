"""Judging a file that came from outside, for the window: needs no account and no office.

What judges (reading packages, certificates, QR codes, drawing the report) is joined in ``bootstrap_verify``; this
module only says what it takes and gives, so that the window knows neither ``evidence`` nor ``documents``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime
    from pathlib import Path

    from unionreg.texts import Language


@dataclass(frozen=True, slots=True)
class Judging:
    """What to judge: the file, further trust folders, the moment at which the verifier stands (None: now),

    the package digest and the definition digest that a person holds on paper (hex; None: not compared), and the
    package that a QR code or certificate can be compared with, when it is at hand.
    """

    file: Path
    trust: tuple[Path, ...] = ()
    at: datetime | None = None
    expect_digest: str | None = None
    expect_definition: str | None = None
    companion: Path | None = None


class Verifying(Protocol):
    """Judges files and draws reports. Reports are the JSON objects of the formats, as mappings."""

    def judge(self, judging: Judging, told: Callable[[int, int], None]) -> Mapping[str, Any]:
        """The report of a package (``.asice``), certificate (PDF) or QR picture; UnreadableError when not a file."""

    def report_pdf(self, report: Mapping[str, Any], language: Language) -> bytes:
        """The report as a PDF."""

    def report_json(self, report: Mapping[str, Any]) -> bytes:
        """The report as the JSON that the command line prints."""
