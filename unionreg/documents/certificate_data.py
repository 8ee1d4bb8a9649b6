"""The figures of a certificate as the JSON that is attached to it (``docs/formats/certificate.md``).

What the page says for people, said once more for programs. Checking one against the other is the verifier's work.
"""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING, Any

from unionreg.documents import wordings

if TYPE_CHECKING:
    from unionreg.documents.certificate import CertificateFacts
    from unionreg.domain.office import Letterhead
    from unionreg.domain.votes.result import VoteResult
    from unionreg.domain.votes.vote import VoteDefinition

SCHEMA = "unionreg-certificate-1"
ATTACHMENT_NAME = "cifras.json"


def certificate_data(
    definition: VoteDefinition, result: VoteResult, facts: CertificateFacts, letterhead: Letterhead
) -> bytes:
    """The attachment: UTF-8, one value, a line feed at its end; the same data gives the same bytes."""
    value = {
        "schema": SCHEMA,
        "kind": facts.kind.value,
        "template": wordings.TEMPLATES["certificate"],
        "folio": facts.folio,
        "issued_at": facts.issued_at.isoformat(),
        "office": {"name": letterhead.office_name, "unit": letterhead.unit, "place": letterhead.place},
        "invented": letterhead.invented,
        "vote": _vote(definition),
        "figures": _figures(definition, result),
        "turnout": _turnout(result),
        "bases": _bases(result),
        "computed": {"outcome": result.computed.outcome.value, "winner": result.computed.winner},
        "resolution": _resolution(result),
        "annulled_stations": [one.station_id for one in result.annulled_stations],
        "package_digest": facts.package_digest,
        "issuer": {
            "name": facts.issuer_name,
            "post": facts.issuer_post,
            "rfc": facts.issuer_rfc,
            "certificate_number": facts.issuer_certificate,
        },
        "signers": [
            {"name": one.name, "post": one.post, "capacity": one.capacity, "certificate_number": one.certificate_number}
            for one in facts.signers
        ],
        "seal": {
            "code": facts.seal_code,
            "public_key": base64.b64encode(facts.seal_public_key).decode("ascii"),
        },
    }
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def _vote(definition: VoteDefinition) -> dict[str, Any]:
    return {
        "vote_id": definition.vote_id,
        "title": definition.title,
        "procedure": definition.procedure,
        "purpose": definition.purpose.value,
        "legal_basis": list(definition.legal_basis),
        "contract_number": definition.contract_number,
        "question": definition.question,
        "unions": [{"name": one.name, "registration_number": one.registration_number} for one in definition.unions],
        "employers": [{"name": one.name, "rfc": one.rfc} for one in definition.employers],
        "voted_on": sorted({station.opens_at.date().isoformat() for station in definition.stations}),
        "stations": len(definition.stations),
    }


def _figures(definition: VoteDefinition, result: VoteResult) -> dict[str, Any]:
    totals = result.totals
    return {
        "covered": definition.workers_covered,
        "eligible": definition.workers_with_right_to_vote,
        "stations": totals.stations,
        "printed": totals.printed,
        "received": totals.received,
        "unused": totals.unused,
        "spoiled": totals.spoiled,
        "taken": totals.taken_away,
        "found": totals.found,
        "signed": totals.voters_signed,
        "votes": [
            {"option": vote.option, "label": wordings.option_label(definition, vote.option), "count": vote.count}
            for vote in totals.votes
        ],
        "valid": totals.valid_votes,
        "null": totals.null_votes,
        "challenged": totals.challenged,
    }


def _turnout(result: VoteResult) -> dict[str, int]:
    return {
        "basis_points_covered": result.turnout.basis_points_covered,
        "basis_points_right_to_vote": result.turnout.basis_points_right_to_vote,
    }


def _bases(result: VoteResult) -> dict[str, Any]:
    bases = result.bases
    return {"a": bases.a, "b": bases.b, "c": bases.c, "d": bases.d, "agree": bases.agree}


def _resolution(result: VoteResult) -> dict[str, Any] | None:
    resolution = result.resolution
    if resolution is None:
        return None
    return {
        "outcome": resolution.outcome.value,
        "winner": resolution.winner,
        "reasons": resolution.reasons,
        "by": {"name": resolution.by.name, "role": resolution.by.role},
        "at": resolution.at.isoformat(),
    }
