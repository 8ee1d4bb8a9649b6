"""Every code of the certificate's report with its phase, and the verdict (``docs/formats/certificate-report.md``).

Verdict words and exit codes are those of the package; K codes mean what they mean there.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from unionreg.evidence.checks.rows import EXIT_CODES, VERDICTS

if TYPE_CHECKING:
    from collections.abc import Mapping

PHASES: tuple[tuple[int, tuple[str, ...]], ...] = (
    (1, ("C-101",)),
    (2, ("C-201", "C-202", "C-203", "C-204", "C-205", "C-206", "K-107")),
    (3, ("C-301", "C-302")),
    (4, ("C-401", "C-402", "K-103", "K-201", "K-202", "K-203", "K-204", "K-205", "K-207", "K-208")),
    (4, ("K-501", "K-502", "K-503")),
    (5, ("C-451",)),
    (6, ("C-501", "C-502", "C-503", "C-504", "C-505", "C-506", "C-507", "C-508", "C-509", "C-510")),
    (6, ("C-601", "C-602", "C-701", "C-702")),
)
PHASE_OF = {code: phase for phase, codes in PHASES for code in codes}
PAPER_CODES = ("C-501", "C-502", "C-503", "C-504", "C-505", "C-506", "C-507", "C-508", "C-509", "C-510")
SIGNATURE_CODES = ("C-202", "C-203", "C-204", "C-205", "K-107")
SIGNER_CODES = ("C-401", "C-402", "K-103", "K-201", "K-202", "K-203", "K-204", "K-205", "K-207", "K-208")

Param = str | int | bool


@dataclass(slots=True)
class CertificateRows:
    """Collects findings by code, status and parameters; each is about the file as a whole.

    ``phase_of`` are the codes of the kind of paper with their phases; those of a vote's certificate unless given.
    """

    phase_of: Mapping[str, int] = field(default_factory=lambda: PHASE_OF)
    found: dict[tuple[str, str, tuple[tuple[str, Param], ...]], None] = field(default_factory=dict)

    def fail(self, code: str, **params: Param) -> None:
        """Something that must hold does not."""
        self.found[code, "fail", tuple(params.items())] = None

    def remark(self, code: str, **params: Param) -> None:
        """Something that a reader should know."""
        self.found[code, "remark", tuple(params.items())] = None

    def not_checked(self, *codes: str, **params: Param) -> None:
        """These codes could not be tested."""
        for code in codes:
            self.found[code, "not-checked", tuple(params.items())] = None

    def failed(self) -> frozenset[str]:
        """The codes that failed so far."""
        return frozenset(code for code, status, _ in self.found if status == "fail")

    def verdict(self) -> str:
        """The verdict of the lowest phase with a failure."""
        failed = self.failed()
        if failed:
            return VERDICTS[min(self.phase_of[code] for code in failed)]
        return "valid-with-remarks" if any(status == "remark" for _, status, _ in self.found) else "valid"

    def checks(self, *, unreadable: bool) -> list[dict[str, Any]]:
        """The rows of the report by phase and code; codes of phases that were run and have no finding pass."""
        rows = [(code, status, dict(params)) for code, status, params in self.found]
        seen = {code for code, _, _ in rows}
        if not unreadable:
            rows += [(code, "pass", {}) for code in self.phase_of if code not in seen]
        rows.sort(key=lambda row: (self.phase_of[row[0]], row[0], row[1]))
        return [
            {"code": code, "status": status, "message": message_key(code, status), "params": params}
            for code, status, params in rows
        ]


def message_key(code: str, status: str) -> str:
    """K codes share the words of the package's report; the others have their own."""
    area = "verify" if code.startswith("K-") else "certificate"
    return f"{area}.{code}.{status}"


def exit_code(verdict: str) -> int:
    """0 for valid and valid with remarks, 2 for unreadable, 1 for every other verdict."""
    return EXIT_CODES.get(verdict, 1)
