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

_CONFIDENTIAL: Mapping[str, frozenset[str]] = {
    "Organisation": frozenset({"email", "telephone", "electronic_mailbox"}),
    "Leader": frozenset({"curp"}),
    "Member": frozenset({"curp", "address", "proof", "leaving_cause"}),
    "Representativeness": frozenset({"supporters"}),
}
_SECRET: Mapping[str, frozenset[str]] = {
    "Representativeness": frozenset({"supporters_sha256", "supporters_bytes"}),
}


@dataclass(frozen=True, slots=True)
class StruckField:
    """One thing that the public view does not show. ``path`` such as ``leaders.0.curp``."""

    path: str
    visibility: Visibility


def visibility_of(record: str, field: str) -> Visibility:
    """The visibility of a field by the name of its record, such as ``Leader`` and ``curp``."""
    if field in _SECRET.get(record, frozenset()):
        return Visibility.SECRET
    return Visibility.CONFIDENTIAL if field in _CONFIDENTIAL.get(record, frozenset()) else Visibility.PUBLIC


def attachment_visibility(kind: FilingKind, attachment: Attachment) -> Visibility:
    """Whether everybody may open an attachment: identity documents and pay slips are confidential as a whole.

    One whose requirement the type does not have is confidential too: nobody said what it is.
    """
    for asked in filing_type(kind).requirements:
        if asked.key == attachment.requirement:
            return asked.visibility
    return Visibility.CONFIDENTIAL


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
