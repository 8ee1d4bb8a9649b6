"""What the template of each paper may name: fields, conditions, and lists with the fields of their lines."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from unionreg.domain.certificates.papers import FilingPaperKind as Kind

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Names that exist for one paper."""

    fields: frozenset[str]
    conditions: frozenset[str]
    lists: Mapping[str, frozenset[str]] = field(default_factory=dict)


COMMON_FIELDS = (
    "place_and_date issued_at filed_at received_at filing filing_title union union_address email telephone case_folio "
    "file_number version represented_by digest basis"
)
COMMON_CONDITIONS = (
    "has_file_number later_version is_represented has_digest has_address has_email has_telephone is_registration "
    "is_union is_leadership is_representativeness is_contract is_other by_hand"
)
_LEADERS = "post name section"
_PARTIES = "name rfc address"


def _known(fields: str = "", conditions: str = "", **lists: str) -> Vocabulary:
    return Vocabulary(
        frozenset((COMMON_FIELDS + " " + fields).split()),
        frozenset((COMMON_CONDITIONS + " " + conditions).split()),
        {name: frozenset(names.split()) for name, names in lists.items()},
    )


VOCABULARIES: Mapping[Kind, Vocabulary] = {
    Kind.RECEIPT: _known(
        "medium sheets copies",
        "has_sheets has_autographs",
        received="number title sheets sha256",
        autographs="name signed_on scan witness",
    ),
    Kind.ANSWER_RECEIPT: _known(
        "prevention_folio due sheets unanswered",
        "has_due has_sheets has_answers has_unanswered",
        answered="number requirement text documents",
    ),
    Kind.DEMAND_RECEIPT: _known("was_due resolve_by resolve_days calendars missing_years", "has_resolve_by"),
    Kind.PREVENTION: _known(
        "due days calendars missing_years",
        "has_due suspends",
        points="number requirement article reason remedy seen_at",
    ),
    Kind.REGISTRATION: _known(
        "registration_number members term constituted_on statutes_on reasons answered_prevention precedents",
        "has_leaders has_constitution has_statutes has_reasons was_prevented has_precedents",
        leaders=_LEADERS,
    ),
    Kind.REFUSAL: _known(
        "grounds grounds_sentence purpose_reasons number_reasons documents_reasons precedents",
        "on_purpose on_number on_documents has_precedents",
    ),
    Kind.DISMISSAL: _known(
        "prevention_folio prevented_on was_due reasons",
        "was_prevented has_due is_unanswered is_withdrawn is_not_competent",
    ),
    Kind.RECORD: _known(
        "held_on members joined left term reasons recuento_on",
        "has_assembly has_members has_leaders has_reasons had_recuento is_statutes is_address is_members is_accounts "
        "is_rules is_vote_notice is_termination",
        leaders=_LEADERS,
    ),
    Kind.BY_LAW: _known(
        "registration_number was_due demanded_on demand_due exists_since certificate_by certificate_days calendars "
        "missing_years members term",
        "has_certificate_by has_leaders",
        leaders=_LEADERS,
    ),
    Kind.GRANT: _known(
        "scope covered needed counted valid_until reasons", "has_parties has_reasons by_vote", parties=_PARTIES
    ),
    Kind.DENIAL: _known(
        "covered needed counted recuento_on precedents",
        "has_support had_recuento has_precedents",
        reasons="article reasons",
    ),
    Kind.RECUENTO: _known("doubts question place day opens closes"),
    Kind.CANCELLATION: _known(
        "registration_number court judgment judged_on final_on", "is_dissolution is_requirements is_extortion"
    ),
    Kind.DEPOSIT: _known(
        "contract_number scope covered voters signed_on duration voted_on representativeness reasons",
        "has_parties has_signing has_duration has_vote has_representativeness has_reasons is_initial is_revision "
        "is_termination is_rules",
        parties=_PARTIES,
    ),
    Kind.COVER: _known(
        "registration_number subject opened_on volume sheets",
        "has_registration has_sheets has_confidential",
        confidential="number text",
    ),
}
"""By paper."""
