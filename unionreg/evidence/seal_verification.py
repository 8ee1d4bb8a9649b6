"""Judging a seal code: from its text, a photograph or scan, or a page of a PDF.

A seal proves that the holder of an office's seal key made this text of kind, folio, vote, figures and digest. It does
not prove who signed, nor that the paper around it says the same: people compare it with the paper, and the program with
the package when that is at hand. The seal of a paper about a filing (``paper_seal``) is judged here too, and told in
``sealed_paper``. Specified in ``docs/formats/seal-code.md``; words: text catalogue ``certificates``.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from unionreg import __version__
from unionreg.errors import UnreadableError
from unionreg.signing.paper_seal import PAPER_MAGIC, PaperSealCode, read_paper_seal
from unionreg.signing.seal import MAGIC, SealCode, fingerprint, is_sealed_by, read_seal_code

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.signing.seal import Sealed

Json = dict[str, Any]
SCHEMA = "seal-report-1"
PDF_START = b"%PDF-"
# The lowest failing step gives the verdict, as in a package.
STEPS = (
    ("Q-101", "unreadable"),
    ("Q-102", "unreadable"),
    ("Q-201", "altered"),
    ("Q-301", "not-trusted"),
    ("Q-401", "inconsistent"),
    ("Q-402", "inconsistent"),
    ("Q-501", "inconsistent"),
    ("Q-502", "inconsistent"),
)
CODES = tuple(code for code, _ in STEPS)


@dataclass(frozen=True, slots=True)
class KnownSeal:
    """The seal of an office that the reader knows: its name and raw public key (32 bytes)."""

    office: str
    public_key: bytes


def seal_facts(code: Sealed, seals: Sequence[KnownSeal]) -> Json:
    """Key id, fingerprint and office of the seal that made this code, as far as the reader knows it."""
    for seal in seals:
        if fingerprint(seal.public_key).startswith(code.key_id) and is_sealed_by(code, seal.public_key):
            return {"key_id": code.key_id, "fingerprint": fingerprint(seal.public_key), "office": seal.office}
    return {"key_id": code.key_id, "fingerprint": None, "office": None}


def verify_seal(
    data: bytes, name: str, at: datetime, package: Json | None = None, seals: Sequence[KnownSeal] = ()
) -> Json:
    """The report on the seal code in a PNG, JPEG or PDF. Never raises for any bytes.

    ``package`` is the report on the tally package at hand, if there is one.
    """
    found: dict[str, Json] = {}
    code = None
    try:
        texts = [text for text in codes_of(data) if text.startswith((MAGIC, PAPER_MAGIC))]
    except UnreadableError:
        found["Q-101"] = {}
        texts = []
    else:
        code = _single(texts, found)
    if code is not None:
        _check_key(code, seals, found)
        if isinstance(code, SealCode):
            _compare(code, package, found)
    return _report(data, name, at, code, seals, package, found)


def codes_of(data: bytes) -> tuple[str, ...]:
    """The texts of all QR codes; UnreadableError when the file is neither a picture nor a PDF that can be read."""
    if data.startswith(PDF_START):
        from unionreg.evidence.certificate_pdf import read_pdf

        return read_pdf(data).codes
    from unionreg.evidence.codes_in_images import open_picture, read_codes

    return tuple(read_codes(open_picture(data)))


def _single(texts: list[str], found: dict[str, Json]) -> SealCode | PaperSealCode | None:
    if len(texts) != 1:
        found["Q-102"] = {"codes": len(texts)}
        return None
    try:
        return read_paper_seal(texts[0]) if texts[0].startswith(PAPER_MAGIC) else read_seal_code(texts[0])
    except UnreadableError:
        found["Q-102"] = {"codes": 1}
        return None


def _check_key(code: Sealed, seals: Sequence[KnownSeal], found: dict[str, Json]) -> None:
    """Q-201: a known key with this id does not verify it. Q-301: no known key has this id."""
    named = [seal for seal in seals if fingerprint(seal.public_key).startswith(code.key_id)]
    if not named:
        found["Q-301"] = {"key_id": code.key_id}
    elif not any(is_sealed_by(code, seal.public_key) for seal in named):
        found["Q-201"] = {"key_id": code.key_id}


def _compare(code: SealCode, package: Json | None, found: dict[str, Json]) -> None:
    if package is None:
        return
    if package["exit_code"] != 0:
        found["Q-402"] = {"verdict": package["verdict"]}
    digest, vote, result = package["package_digest"], package["vote"], package["result"]
    if digest is None or vote is None or result is None:
        found["Q-401"] = {"field": "package"}
        return
    figures = dict(code.facts.figures)
    votes = {f"v.{one['option']}": one["count"] for one in result["votes"]}
    sealed_votes = {key: number for key, number in figures.items() if key.startswith("v.")}
    for field, there, here in (
        ("digest", digest["hex"], code.facts.digest),
        ("vote", vote["vote_id"], code.facts.vote_id),
        ("votes", votes, sealed_votes),
        ("null", result["null_votes"], figures["null"]),
        ("found", result["cast"], figures["found"]),
    ):
        if there != here:
            found["Q-401"] = {"field": field}
            return


def _report(
    data: bytes,
    name: str,
    at: datetime,
    code: SealCode | PaperSealCode | None,
    seals: Sequence[KnownSeal],
    package: Json | None,
    found: dict[str, Json],
) -> Json:
    verdict = next((word for step, word in STEPS if step in found), "valid")
    seal = None if code is None else {**seal_facts(code, seals), "valid": not found.keys() & {"Q-201", "Q-301"}}
    return {
        "schema": SCHEMA,
        "file": {"name": name, "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()},
        "at": at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
        "verifier": {"name": "unionreg", "version": __version__, "format_versions": [1]},
        "verdict": verdict,
        "exit_code": {"valid": 0, "unreadable": 2}.get(verdict, 1),
        "seal": seal,
        "says": _says(code) if isinstance(code, SealCode) else None,
        **({"sealed_paper": _sealed_paper(code)} if isinstance(code, PaperSealCode) else {}),
        "checks": _rows(code, package, found),
    }


def _says(code: SealCode) -> Json:
    facts = code.facts
    return {
        "kind": facts.kind,
        "folio": facts.folio,
        "vote_id": facts.vote_id,
        "rehearsal": facts.rehearsal,
        "figures": [{"key": key, "number": number} for key, number in facts.figures],
        "package_digest": {
            "hex": facts.digest,
            "groups": [facts.digest[start : start + 4] for start in range(0, 64, 4)],
        },
    }


def _sealed_paper(code: PaperSealCode) -> Json:
    """What the seal of a paper about a filing says."""
    facts = code.facts
    return {
        "kind": facts.kind,
        "folio": facts.folio,
        "case_folio": facts.case_folio,
        "issued_on": facts.issued_on.isoformat(),
        "invented": facts.invented,
        "data_digest": {
            "hex": facts.digest,
            "groups": [facts.digest[start : start + 4] for start in range(0, 64, 4)],
        },
    }


def _rows(code: SealCode | PaperSealCode | None, package: Json | None, found: dict[str, Json]) -> list[Json]:
    """One row a code. Q-501 and Q-502 are always left to people: the paper around the code, and who signed."""
    open_codes = {"Q-501", "Q-502"}
    if package is None or isinstance(code, PaperSealCode):
        open_codes |= {"Q-401", "Q-402"}
    if code is None:
        open_codes |= set(CODES) - {"Q-101"}
    if "Q-301" in found:
        open_codes.add("Q-201")
    rows = []
    for step in CODES:
        status = "fail" if step in found else "not-checked" if step in open_codes else "pass"
        key = f"certificate.{step}.{status}"
        rows.append({"code": step, "status": status, "message": key, "params": found.get(step, {})})
    return rows
