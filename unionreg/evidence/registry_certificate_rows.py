"""The codes of the report on a registry certificate or signed ruling, with their phases
(``docs/formats/registry-certificate.md``). C and K codes mean what they mean for the certificate of a vote.
"""

from __future__ import annotations

PHASES: tuple[tuple[int, tuple[str, ...]], ...] = (
    (1, ("C-101",)),
    (2, ("C-201", "C-202", "C-203", "C-204", "C-205", "C-206", "K-107")),
    (3, ("P-301", "P-302")),
    (4, ("C-401", "C-402", "K-103", "K-201", "K-202", "K-203", "K-204", "K-205", "K-207", "K-208")),
    (4, ("K-501", "K-502", "K-503")),
    (5, ("C-451",)),
    (6, ("C-505", "C-506", "C-509", "P-501", "P-502", "P-503", "P-504", "P-505", "P-506", "P-507")),
    (6, ("C-701", "C-702", "P-701")),
)
PHASE_OF = {code: phase for phase, codes in PHASES for code in codes}
PAPER_CODES = ("C-505", "C-506", "C-509", "P-501", "P-502", "P-503", "P-504", "P-505", "P-506", "P-507")
