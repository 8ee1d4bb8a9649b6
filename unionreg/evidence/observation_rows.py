"""The codes of the verdict on an observer's report, with their phases (``docs/formats/observer-report.md``, section 6).

Z and K codes mean what they mean in a tally package; the N codes are this format's own.
"""

from __future__ import annotations

_PHASES: tuple[tuple[int, str], ...] = (
    (1, "Z-101 Z-102 Z-103 Z-104 Z-105 Z-106 Z-107 Z-108 Z-109 Z-110 Z-111 Z-112 Z-113 Z-114 Z-115"),
    (2, "K-101 K-102 K-105 K-107 N-201 N-202 N-203 N-204 N-205 N-206 N-207"),
    (3, "N-301 N-302"),
    (4, "K-103 K-104 K-201 K-202 K-203 K-204 K-205 K-207 K-208 K-501 K-502 K-503 N-401 N-402 N-403"),
    (5, "N-501 N-502 N-503"),
    (6, "N-601 N-602 N-603 N-604 N-605 N-606 N-701 N-702 N-703 N-704 N-705 N-706 N-801 N-802"),
)
OBSERVATION_PHASES = {code: phase for phase, codes in _PHASES for code in codes.split()}
LAST_PHASE = 6
CMS_CODES = ("K-101", "K-102", "K-105", "K-107")
TRUST_CODES = ("K-103", "K-104", "K-201", "K-202", "K-203", "K-204", "K-205", "K-207", "K-208")
OPEN_CODES = ("K-501", "K-502", "K-503")
OWN_KEY_CODES = ("N-205", "N-206")
