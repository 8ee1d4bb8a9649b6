"""Folios of certificates: letters of the kind, year, number and a check character (ISO 7064, MOD 37,36).

A folio that is misread or typed wrongly in one place does not check. Who gives which number is in the use cases.
"""

from __future__ import annotations

from unionreg.domain.votes.procedure import CertificateKind

_SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"

SERIES = {
    CertificateKind.LEGITIMATION: "CL",
    CertificateKind.CONSULTATION_RESULT: "CC",
    CertificateKind.REPRESENTATIVENESS: "CR",
    CertificateKind.LEADERSHIP_RECORD: "TN",
    CertificateKind.RESULT_ACT_FOR_COURT: "AR",
}
"""The letters with which the folio of each kind of certificate begins."""


def make_folio(series: str, year: int, number: int) -> str:
    """``CC-2026-000017-Q``; ``number`` from 1 runs within series and year."""
    body = f"{series}-{year}-{number:06d}"
    return f"{body}-{check_character(body)}"


def is_folio(text: str) -> bool:
    """Whether the last character checks the rest."""
    body, dash, check = text.rpartition("-")
    return bool(dash) and set(body) <= set(_SIGNS) | {"-"} and check == check_character(body)


def check_character(body: str) -> str:
    """The check character over letters A-Z and digits; hyphens do not count. ValueError for any other sign."""
    size = len(_SIGNS)
    rest = size
    for sign in body.replace("-", ""):
        rest = (rest + _SIGNS.index(sign)) % size or size
        rest = rest * 2 % (size + 1)
    return _SIGNS[(size + 1 - rest) % size]
