"""From a paper's values to what its template names: fields, conditions and lists, all as text.

Each paper gives exactly the names of its vocabulary. Confidential fields are told apart, so that the public version can
strike them out; free text is struck out by ``domain.certificates.confidential``.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from unionreg.documents.rulings import contents, words
from unionreg.documents.rulings.vocabulary import VOCABULARIES, Vocabulary
from unionreg.documents.sheet import digest_groups
from unionreg.domain import wording
from unionreg.domain.certificates.confidential import STRUCK, official_text, public_text, struck_out
from unionreg.domain.filings.filing import FilingKind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from unionreg.documents.rulings.contents import Line
    from unionreg.documents.rulings.template import Template
    from unionreg.domain.certificates.papers import FilingPaper
    from unionreg.domain.office import Letterhead

CONFIDENTIAL = ("email", "telephone")
REGISTRATIONS = frozenset({FilingKind.WORKERS_UNION, FilingKind.EMPLOYERS_UNION, FilingKind.FEDERATION})
_CONTRACTS = frozenset(
    {
        FilingKind.INITIAL_CONTRACT,
        FilingKind.CONTRACT_REVISION,
        FilingKind.CONTRACT_TERMINATION,
        FilingKind.INTERNAL_RULES,
    }
)


@dataclass(frozen=True, slots=True)
class Filling:
    """What a template is filled with. ``lists``: lines with their own fields, by the name of the list."""

    fields: Mapping[str, str]
    conditions: Mapping[str, bool]
    lists: Mapping[str, tuple[Line, ...]] = field(default_factory=dict)

    def official(self) -> Filling:
        """As the official paper prints it."""
        return self._with(official_text, {})

    def public(self) -> Filling:
        """With everything confidential struck out."""
        return self._with(public_text, {name: STRUCK for name in CONFIDENTIAL if self.fields[name]})

    def struck_out(self) -> tuple[str, ...]:
        """The values that ``public`` strikes out, each once, in the order of the fields."""
        found = [self.fields[name] for name in CONFIDENTIAL if self.fields[name]]
        texts = [text for name, text in self.fields.items() if name not in CONFIDENTIAL]
        texts += [text for lines in self.lists.values() for line in lines for text in line.values()]
        found += [stretch for text in texts for stretch in struck_out(text)]
        return tuple(dict.fromkeys(found))

    def _with(self, change: Callable[[str], str], instead: Mapping[str, str]) -> Filling:
        fields = {name: instead.get(name, change(text)) for name, text in self.fields.items()}
        lists = {
            name: tuple({key: change(text) for key, text in line.items()} for line in lines)
            for name, lines in self.lists.items()
        }
        return replace(self, fields=fields, lists=lists)


def fill(order: FilingPaper, template: Template, letterhead: Letterhead, *, by_hand: bool) -> Filling:
    """Everything that the template may name; LookupError when a paper's filling and vocabulary differ.

    ``by_hand``: signed on paper, in copies; else it is one file signed with an e.firma.
    """
    own = contents.filled(order)
    fields = {**_common(order, template, letterhead), **own.fields}
    conditions = {**_conditions(order), "by_hand": by_hand, **own.conditions}
    known = VOCABULARIES[order.kind]
    if known != Vocabulary(
        frozenset(fields), frozenset(conditions), {name: known.lists.get(name, frozenset()) for name in own.lists}
    ):
        raise LookupError(order.kind.value)
    return Filling(fields, conditions, own.lists)


def _common(order: FilingPaper, template: Template, letterhead: Letterhead) -> dict[str, str]:
    case = order.case
    organisation = case.organisation
    place = f"En {letterhead.place}, a" if letterhead.place else "A"
    return {
        "place_and_date": f"{place} las {words.moment(order.issued_at)}",
        "issued_at": words.moment(order.issued_at),
        "filed_at": words.moment(case.filed_at),
        "received_at": f"las {words.moment(case.filed_at)}",
        "filing": words.FILINGS[case.kind],
        "filing_title": words.filing_title(case.kind),
        "union": organisation.name,
        "union_address": words.address_line(organisation.address),
        "email": organisation.email,
        "telephone": organisation.telephone,
        "case_folio": case.folio,
        "file_number": case.file_number,
        "version": f"{case.version} ({wording.in_words(case.version)})",
        "represented_by": case.represented_by,
        "digest": " ".join(digest_groups(case.data_sha256)),
        "basis": "; ".join(template.basis),
    }


def _conditions(order: FilingPaper) -> dict[str, bool]:
    case = order.case
    kind = case.kind
    named = {
        "is_registration": kind in REGISTRATIONS,
        "is_leadership": kind is FilingKind.LEADERSHIP_CHANGE,
        "is_representativeness": kind is FilingKind.REPRESENTATIVENESS,
        "is_contract": kind in _CONTRACTS,
    }
    return {
        **named,
        "is_other": not any(named.values()),
        "is_union": kind is not FilingKind.FEDERATION,
        "has_file_number": bool(case.file_number),
        "later_version": case.version > 1,
        "is_represented": bool(case.represented_by),
        "has_digest": bool(case.data_sha256),
        "has_address": not case.organisation.address.is_empty,
        "has_email": bool(case.organisation.email),
        "has_telephone": bool(case.organisation.telephone),
    }
