"""The codes of the verdict on a filing, with their phases (``docs/formats/filing-container.md``, section 6).

Z and K codes mean what they mean in a tally package. G-201 to G-206, G-401 to G-403, G-703 and G-802 are the rules of
signers of an observer's report (N codes of the same numbers) under this format's own name and words.
"""

from __future__ import annotations

from unionreg.evidence.checks.rows import Params, Rows

_PHASES: tuple[tuple[int, str], ...] = (
    (1, "Z-101 Z-102 Z-103 Z-104 Z-105 Z-106 Z-107 Z-108 Z-109 Z-110 Z-111 Z-112 Z-113 Z-114 Z-115 G-101"),
    (2, "K-101 K-102 K-105 K-107 G-201 G-202 G-203 G-204 G-205 G-206 G-207"),
    (3, "G-301 G-302 G-303"),
    (4, "K-103 K-104 K-201 K-202 K-203 K-204 K-205 K-207 K-208 K-501 K-502 K-503 G-401 G-402 G-403"),
    (5, "G-501 G-502 G-503 G-504"),
    (6, "G-601 G-602 G-603 G-604 G-605 G-606 G-701 G-702 G-703 G-801 G-802"),
)
FILING_PHASES = {code: phase for phase, codes in _PHASES for code in codes.split()}
LAST_PHASE = 6
VERSION_CODE = "G-101"
_UNSIGNED = "G-501"


class FilingRows(Rows):
    """Rows of a filing. That nobody signed is a remark here: the law asks for the signature on the paper."""

    def __init__(self) -> None:
        super().__init__(FILING_PHASES)

    def _add(self, code: str, status: str, entry: str | None, params: dict[str, Params]) -> None:
        own = f"G{code.removeprefix('N')}" if code.startswith("N-") else code
        super()._add(own, "remark" if own == _UNSIGNED and status == "fail" else status, entry, params)
