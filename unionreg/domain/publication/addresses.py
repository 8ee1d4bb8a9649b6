"""Permanent addresses of a published site: decided once, never given to another thing.

An address rests on a folio, never on a name. It is a kind's section, two signs that spread things over folders (a
stick's file system holds few long names in one), and the folio in small letters: ``contratos/7f/cct-2026-000123-k``.
When a folio changes, the thing gets a new address and the former one leads there for ever.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass, field, replace

from unionreg.domain.publication.site import ThingKind

SECTIONS: dict[ThingKind, str] = {
    ThingKind.UNION: "sindicatos",
    ThingKind.CONTRACT: "contratos",
    ThingKind.EMPLOYER: "empleadores",
    ThingKind.VOTE: "votaciones",
    ThingKind.CERTIFICATE: "certificados",
    ThingKind.DOCUMENT: "documentos",
    ThingKind.NOTICE: "avisos",
    ThingKind.BULLETIN: "boletines",
    ThingKind.LEAFLET: "folletos",
}
"""The folder of each kind; the same in both languages, so that a page is found again in the other one."""

_LONGEST = 60
_OTHER = re.compile(r"[^a-z0-9]+")
_NO_NAME = "sin-folio"

Thing = tuple[ThingKind, str]


@dataclass(frozen=True, slots=True)
class Address:
    """Where a thing stands: without language, without suffix. ``former``: it only leads to the present one."""

    kind: ThingKind
    key: str
    path: str
    former: bool = False


@dataclass(frozen=True, slots=True)
class AddressBook:
    """All addresses ever given. ``taken`` maps a path to its address."""

    taken: dict[str, Address] = field(default_factory=dict)

    def present(self) -> dict[Thing, str]:
        """The address that each thing has now."""
        return {(each.kind, each.key): each.path for each in self.taken.values() if not each.former}

    def former(self) -> tuple[Address, ...]:
        """Addresses that lead to another one, by path."""
        return tuple(sorted((each for each in self.taken.values() if each.former), key=lambda each: each.path))

    def added_to(self, earlier: AddressBook) -> tuple[Address, ...]:
        """What this book says and the earlier one did not, or said otherwise."""
        return tuple(each for path, each in self.taken.items() if earlier.taken.get(path) != each)


def slug(folio: str) -> str:
    """A folio as part of an address: small letters, digits and hyphens, at most 60 signs, never empty."""
    plain = unicodedata.normalize("NFKD", folio).encode("ascii", "ignore").decode("ascii").lower()
    return _OTHER.sub("-", plain).strip("-")[:_LONGEST].strip("-") or _NO_NAME


def path_for(kind: ThingKind, folio: str, copy: int = 1) -> str:
    """The address that a folio asks for; ``copy`` from 2 where another thing has it already."""
    name = slug(folio) if copy == 1 else f"{slug(folio)}-{copy}"
    return f"{SECTIONS[kind]}/{hashlib.sha256(name.encode('ascii')).hexdigest()[:2]}/{name}"


def decide(book: AddressBook, things: list[tuple[ThingKind, str, str]]) -> AddressBook:
    """The book with an address for every thing (kind, key, folio). What has one for this folio keeps it."""
    taken, present = dict(book.taken), book.present()
    for kind, key, folio in things:
        now = present.get((kind, key))
        if now is not None and _rests_on(now, folio):
            continue
        path = _free(taken, kind, key, folio)
        if now is not None:
            taken[now] = replace(taken[now], former=True)
        taken[path] = Address(kind, key, path)
        present[kind, key] = path
    return AddressBook(taken)


def _rests_on(path: str, folio: str) -> bool:
    name = path.rpartition("/")[2]
    return name == slug(folio) or re.fullmatch(re.escape(slug(folio)) + r"-[0-9]+", name) is not None


def _free(taken: dict[str, Address], kind: ThingKind, key: str, folio: str) -> str:
    """The first address of this folio that nobody has, or that was this thing's own before."""
    copy = 1
    while (path := path_for(kind, folio, copy)) in taken and (taken[path].kind, taken[path].key) != (kind, key):
        copy += 1
    return path
