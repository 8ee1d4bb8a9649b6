"""The rows of a report: every code with its phase, and the verdict that follows (tally package, section 11)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_PHASES: tuple[tuple[int, str], ...] = (
    (1, "Z-101 Z-102 Z-103 Z-104 Z-105 Z-106 Z-107 Z-108 Z-109 Z-110 Z-111 Z-112 Z-113 Z-114 Z-115"),
    (2, "K-101 K-102 K-105 K-107 M-101 M-102 M-103 M-104 M-105 M-106 M-107 M-201 M-301 M-302 M-303"),
    (3, "S-101 S-102 S-103 S-104 S-105 S-106 S-107 S-108 S-109 S-110"),
    (4, "K-103 K-104 K-201 K-202 K-203 K-204 K-205 K-206 K-207 K-208 K-301 K-302 K-304 K-305 K-306 K-307"),
    (4, "K-501 K-502 K-503"),
    (5, "K-401 K-402 T-101 T-102 T-103 T-104"),
    (6, "A-101 A-102 A-103 A-104 A-105 A-106 A-107 A-108 A-201 A-202 A-203 A-204 A-205 A-206 A-207"),
    (6, "A-301 A-302 A-303 A-304 D-101 D-102 D-103 D-104 D-105 D-201 D-202 D-301 L-001"),
    (6, "R-101 R-102 R-103 R-201 R-202 R-203 R-301 R-302"),
    (6, "T-201 T-202 T-203 T-204 T-205 T-206 T-208 T-209 T-210 T-211 T-212 T-213 T-214 T-215 T-216"),
    (6, "T-301 T-302 T-303 T-304 T-305"),
)
PHASE_OF = {code: phase for phase, codes in _PHASES for code in codes.split()}
VERDICTS = {1: "unreadable", 2: "altered", 3: "unreadable", 4: "not-trusted", 5: "incomplete", 6: "inconsistent"}
EXIT_CODES = {"valid": 0, "valid-with-remarks": 0, "unreadable": 2}
CONTAINER_PHASE = 1

# The report schema takes 200,000 rows. Beyond this many, further rows of a code already shown are only counted.
_MOST_ROWS = 100_000

Params = str | int | bool


class Rows:
    """Collects findings. Each has a code, a status and the entry concerned (None: the package as a whole).

    ``phases`` are the codes of another format with their phases; those of a package when not given.
    """

    def __init__(self, phases: Mapping[str, int] | None = None) -> None:
        self._phases = phases or PHASE_OF
        self._rows: dict[tuple[str, str, str | None, tuple[tuple[str, Params], ...]], None] = {}
        self._seen: set[tuple[str, str]] = set()
        self._dropped = {"fail": 0, "remark": 0, "not-checked": 0}

    def fail(self, code: str, entry: str | None = None, /, **params: Params) -> None:
        """Something that must hold does not."""
        self._add(code, "fail", entry, params)

    def remark(self, code: str, entry: str | None = None, /, **params: Params) -> None:
        """Something that a reader should know."""
        self._add(code, "remark", entry, params)

    def add(self, code: str, entry: str | None, /, *, is_remark: bool, **params: Params) -> None:
        """A remark or a failure, as the case decides."""
        self._add(code, "remark" if is_remark else "fail", entry, params)

    def not_checked(self, codes: str | Iterable[str], entry: str | None = None, /, **params: Params) -> None:
        """These codes could not be tested."""
        for code in codes.split() if isinstance(codes, str) else codes:
            self._add(code, "not-checked", entry, params)

    def _add(self, code: str, status: str, entry: str | None, params: dict[str, Params]) -> None:
        if len(self._rows) >= _MOST_ROWS and (code, status) in self._seen:
            self._dropped[status] += 1
            return
        self._seen.add((code, status))
        self._rows[code, status, entry, tuple(params.items())] = None

    def verdict(self) -> str:
        """The verdict of the lowest phase with a failure."""
        failed = [self._phases[code] for code, status in self._seen if status == "fail"]
        if failed:
            return VERDICTS[min(failed)]
        return "valid-with-remarks" if any(status == "remark" for _, status in self._seen) else "valid"

    def codes(self, status: str) -> frozenset[str]:
        """The codes that have a row of this status."""
        return frozenset(code for code, seen in self._seen if seen == status)

    def checks(self, last_phase: int) -> list[dict[str, Any]]:
        """The rows of the report, sorted, with one pass row for each code of the phases run that has no finding."""
        with_finding = {code for code, _ in self._seen}
        rows = [(code, status, entry, dict(params)) for code, status, entry, params in self._rows]
        for code, phase in self._phases.items():
            if phase <= last_phase and code not in with_finding:
                rows.append((code, "pass", None, {}))
        rows.sort(key=lambda row: (self._phases[row[0]], row[0], row[2] or ""))
        return [
            {"code": code, "status": status, "entry": entry, "message": f"verify.{code}.{status}", "params": params}
            for code, status, entry, params in rows
        ]

    def summary(self, checks: list[dict[str, Any]]) -> dict[str, int]:
        """How many rows of each status; rows beyond what a report holds are counted too."""
        counts = {"pass": 0, **self._dropped}
        for check in checks:
            counts[check["status"]] += 1
        return {status.replace("-", "_"): number for status, number in counts.items()}
