"""The invented authority of the tests: one per test run, since making keys is slow.

``NOW`` is the moment at which every test of signatures stands; certificates are valid around it.
"""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from unionreg.demo.authority import Authority, Issued, Kind, make_authority, new_key

NOW = datetime(2026, 3, 2, 12, 0, 0, tzinfo=UTC)


@cache
def test_authority() -> Authority:
    """The authority of this test run."""
    return make_authority(NOW)


test_authority.__test__ = False  # type: ignore[attr-defined]


@cache
def shared_key(index: int = 0, bits: int = 2048) -> RSAPrivateKey:
    """One of a few keys that the tests share."""
    return new_key(bits)


@cache
def official() -> Issued:
    """The e.firma of the official who certifies."""
    return test_authority().issue("FUNCIONARIA INVENTADA UNO", "FUIU800101AB1", "FUIU800101MDFNNN01", key=shared_key(1))


@cache
def representative() -> Issued:
    """The e.firma of a union representative; the RFC has an Ñ, which SAT writes as a T61String."""
    return test_authority().issue(
        "REPRESENTANTE INVENTADO ÑANDÚ", "REÑI790202CD2", "REXI790202HDFPNN02", key=shared_key(2)
    )


@cache
def legal_person() -> Issued:
    """The e.firma of a legal person."""
    return test_authority().issue(
        "SINDICATO INVENTADO AC",
        "SIN990101XY3",
        "REXI790202HDFPNN02",
        representative_rfc="REXI790202CD2",
        key=shared_key(3),
    )


@cache
def seal() -> Issued:
    """A digital seal certificate (CSD), which is not an e.firma."""
    return test_authority().issue(
        "FUNCIONARIA INVENTADA UNO", "FUIU800101AB1", "FUIU800101MDFNNN01", kind=Kind.CSD, key=shared_key(1)
    )
