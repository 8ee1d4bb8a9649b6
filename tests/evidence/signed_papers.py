"""Signed certificates for tests: good ones, and ones whose parts disagree."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any

from tests.authority import NOW, official, test_authority
from tests.documents.paper_builders import (
    INVENTED,
    PLAIN,
    a_definition,
    a_result,
    certificate_facts,
    counts_of,
    seal_key,
)
from unionreg.documents import certificate as papers
from unionreg.documents.attachments import Attachment
from unionreg.documents.certificate import CertificateDraft, CertificateFacts, certificate
from unionreg.documents.certificate_data import certificate_data
from unionreg.evidence.certificate_verification import verify_certificate
from unionreg.evidence.seal_verification import KnownSeal
from unionreg.signing.certificates import read_certificate
from unionreg.signing.efirma import EFirma, open_efirma
from unionreg.signing.pdf_signature import SignaturePlace, SignatureWords, sign_pdf
from unionreg.signing.trust import TrustStore, make_store

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    import pytest

    from unionreg.domain.votes.result import VoteResult
    from unionreg.domain.votes.vote import VoteDefinition

Json = dict[str, Any]
WORDS = SignatureWords("FUNCIONARIA INVENTADA UNO", "Expedición", "Ciudad Ejemplo")


@cache
def store() -> TrustStore:
    """The invented authority."""
    authority = test_authority()
    return make_store("inventada", (read_certificate(authority.root), read_certificate(authority.issuing)))


@cache
def signer() -> EFirma:
    """The official's e.firma, opened."""
    return open_efirma(*official(), store=store(), at=NOW)


def known_seal() -> KnownSeal:
    """The seal that the builders use, as an observer knows it."""
    return KnownSeal("Centro Inventado", seal_key().public_key)


@dataclass(frozen=True, slots=True)
class Case:
    """One vote and what its certificate says."""

    definition: VoteDefinition
    result: VoteResult
    facts: CertificateFacts


def a_case(*, invented: bool = False) -> Case:
    """A vote of two stations; the issuer named is the one who signs."""
    definition = a_definition(stations=2)
    result = a_result(definition, counts_of(definition))
    facts = replace(
        certificate_facts(definition, result, invented=invented),
        issued_at=NOW,
        issuer_certificate=signer().certificate.number,
    )
    return Case(definition, result, facts)


def a_draft(case: Case | None = None, *, invented: bool = False) -> CertificateDraft:
    """The unsigned paper of a case."""
    chosen = case or a_case(invented=invented)
    return certificate(chosen.definition, chosen.result, chosen.facts, INVENTED if invented else PLAIN)


def signed(draft: CertificateDraft, at: datetime = NOW) -> bytes:
    """The paper with the official's signature."""
    return sign_pdf(draft.pdf, signer(), at, SignaturePlace(draft.signature_page, draft.signature_box), WORDS)


@cache
def good() -> bytes:
    """A certificate with nothing wrong."""
    return signed(a_draft())


def with_data(monkeypatch: pytest.MonkeyPatch, change: Callable[[Json], None]) -> bytes:
    """A certificate, signed, whose attached data were changed before signing; the page is as it was."""
    honest = certificate_data

    def changed(*arguments: Any) -> bytes:
        value = json.loads(honest(*arguments))
        change(value)
        return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()

    monkeypatch.setattr(papers, "certificate_data", changed)
    return signed(a_draft())


def with_attachment(monkeypatch: pytest.MonkeyPatch, name: str, content: bytes) -> bytes:
    """A certificate, signed, with another file attached."""

    def other(_name: str, media_type: str, description: str, _content: bytes) -> Attachment:
        return Attachment(name, media_type, description, content)

    monkeypatch.setattr(papers, "Attachment", other)
    return signed(a_draft())


def judged(pdf: bytes, **more: Any) -> Json:
    """The report on it, with the invented authority and at the tests' moment unless told otherwise."""
    chosen: dict[str, Any] = {"trust": store(), "at": NOW, "seals": (known_seal(),)} | more
    return verify_certificate(pdf, "constancia.pdf", **chosen)


def failed(report: Json) -> list[str]:
    """Codes that failed, each once, in the order of the report."""
    return list(dict.fromkeys(check["code"] for check in report["checks"] if check["status"] == "fail"))


def statuses(report: Json, code: str) -> set[str]:
    """All statuses of a code."""
    return {check["status"] for check in report["checks"] if check["code"] == code}
