"""Which field of a filing everybody may read, and the view of a filing from which the rest is struck out.

Public is the rule (LFT 365 Bis, 391 Bis); confidential are people's CURP and addresses and the union's own means of
contact, secret is what leads to the list of supporters (LFT 390 Bis-I; law notes, 9.1 and 12). The address of a union,
an employer or a polling place is public. CURPs that somebody wrote into a public text are struck out there too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any, cast

from unionreg.domain.filings.catalogue import filing_type
from unionreg.domain.filings.filing import Attachment, FilingData, FilingKind, Member, Visibility

STRUCK = "█████"
"""What stands where a text was struck out."""

_CURP = re.compile(r"\b[A-ZÑ]{4}[ -]?[0-9]{6}[ -]?[HMX][A-Z]{5}[ -]?[0-9A-Z][0-9]\b", re.IGNORECASE)

_PUBLIC: Mapping[str, str] = {
    "FilingData": (
        "filing_id kind version office_id case_folio organisation employers leaders leadership_term "
        "assemblies statutes statutes_in_force_since members member_unions accounts representativeness vote "
        "contract attachments signatures answers base represented_by sworn remarks"
    ),
    "Organisation": (
        "name acronym type branches purpose address constituted_on registration_number file_number federation "
        "confederation"
    ),
    "Address": "street exterior_number interior_number settlement postal_code municipality state",
    "Employer": "id name rfc activity address",
    "Leader": (
        "id first_surname second_surname given_names post is_substitute is_general_secretary section sex is_mexican"
    ),
    "Term": "first last",
    "Assembly": (
        "kind held_on place starts_at ends_at called_by called_on roll_published_on attendees "
        "members_entitled votes_for votes_against resolutions"
    ),
    "StatuteAnswer": "key page note not_applicable",
    "MembersSummary": "people women men non_binary unknown sha256 bytes joined left cut_off",
    "MemberUnion": "id name registration_number address members",
    "Accounts": "period_first period_last copies_delivered proof_of_receipt",
    "Representativeness": "workers_covered scope notice_posted_on notice_places",
    "VoteNotice": "procedure called_on commission verifier workers_covered workers_with_right_to_vote stations",
    "NoticedStation": "id name address day opens closes voters",
    "Contract": (
        "number type scope states signed_on starts_on ends_on workers_covered workers_with_right_to_vote "
        "wage_table revision_kind vote_id vote_held_on representativeness_folio representativeness_on reason"
    ),
    "Attachment": "id requirement title file_name sha256 bytes pages dated_on part parts of",
    "AutographSignature": "id name post signed_on attachment witness",
    "Answer": "item text attachments",
    "RegisteredBase": "office registration_number as_of sha256",
    "Member": "number first_surname second_surname given_names employer workplace post joined_on left_on proof_on",
}
"""Fields that everybody may read, by record. What stands in neither table is confidential until somebody decides."""

_CONFIDENTIAL: Mapping[str, str] = {
    "Organisation": "email telephone electronic_mailbox",
    "Leader": "curp",
    "Member": "curp address proof leaving_cause",
    "Representativeness": "supporters",
}
_SECRET: Mapping[str, str] = {"Representativeness": "supporters_sha256 supporters_bytes"}

TABLE: Mapping[tuple[str, str], Visibility] = {
    (record, field): degree
    for degree, table in (
        (Visibility.PUBLIC, _PUBLIC),
        (Visibility.CONFIDENTIAL, _CONFIDENTIAL),
        (Visibility.SECRET, _SECRET),
    )
    for record, named in table.items()
    for field in named.split()
}
"""Every field of a filing and of its list of members, by the name of its record and its own, with who may read it."""


@dataclass(frozen=True, slots=True)
class StruckField:
    """One thing that the public view does not show. ``path`` such as ``leaders.0.curp``."""

    path: str
    visibility: Visibility


def visibility_of(record: str, field: str) -> Visibility:
    """The visibility of a field by the name of its record, such as ``Leader`` and ``curp``."""
    return TABLE.get((record, field), Visibility.CONFIDENTIAL)


def attachment_visibility(kind: FilingKind, attachment: Attachment) -> Visibility:
    """Whether everybody may open an attachment: identity documents and pay slips are confidential as a whole.

    One whose requirement the type does not have is confidential too: nobody said what it is.
    """
    for asked in filing_type(kind).requirements:
        if asked.key == attachment.requirement:
            return asked.visibility
    return Visibility.CONFIDENTIAL


def secret_documents(data: FilingData) -> tuple[Attachment, ...]:
    """The attachments that nobody but their reviewer may open, in the order given."""
    return tuple(each for each in data.attachments if attachment_visibility(data.kind, each) is Visibility.SECRET)


def public_view(data: FilingData) -> FilingData:
    """The filing as everybody may read it: texts struck out, other values left out."""
    return cast(FilingData, _struck(data))


def public_member(member: Member) -> Member:
    """A line of the list as everybody may read it."""
    return cast(Member, _struck(member))


def public_text(text: str) -> str:
    """A text as everybody may read it: CURPs that somebody wrote into it struck out."""
    return _CURP.sub(STRUCK, text)


def struck_fields(data: FilingData) -> tuple[StruckField, ...]:
    """What the public view hides, in the order of the form; empty fields hide nothing."""
    return tuple(_hidden(data, ""))


def _struck(value: Any) -> Any:
    if isinstance(value, tuple):
        return tuple(_struck(each) for each in value)
    if not is_dataclass(value) or isinstance(value, type):
        return public_text(value) if type(value) is str else value
    record = type(value).__name__
    changes = {each.name: _public(record, each.name, getattr(value, each.name)) for each in fields(value)}
    return replace(value, **changes)


def _public(record: str, field: str, value: Any) -> Any:
    if visibility_of(record, field) is Visibility.PUBLIC:
        return _struck(value)
    if isinstance(value, str):
        return STRUCK if value else value
    return 0 if isinstance(value, int) and field.endswith("bytes") else None


def _hidden(value: Any, path: str) -> Iterator[StruckField]:
    if isinstance(value, tuple):
        for row, inner in enumerate(value):
            yield from _hidden(inner, f"{path}.{row}")
        return
    if not is_dataclass(value) or isinstance(value, type):
        if type(value) is str and _CURP.search(value):
            yield StruckField(path, Visibility.CONFIDENTIAL)
        return
    record = type(value).__name__
    for each in fields(value):
        inner, place = getattr(value, each.name), f"{path}.{each.name}".removeprefix(".")
        degree = visibility_of(record, each.name)
        if degree is Visibility.PUBLIC:
            yield from _hidden(inner, place)
        elif inner:
            yield StruckField(place, degree)
