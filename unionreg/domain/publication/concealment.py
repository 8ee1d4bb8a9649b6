"""What is left of a publication once everything withdrawn is taken out of it: folios, days and reasons.

A withdrawn thing keeps its page and nothing that it said, and no other thing says it in its place: where others name
it, its folio stands. What is only about withdrawn things (their certificates and documents, an employer known from
them alone) is withdrawn with them. Who withdraws, and why, is in ``decisions``.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from unionreg.domain.publication.site import (
    Said,
    SiteCertificate,
    SiteContract,
    SiteDocument,
    SiteFile,
    SiteFirm,
    SiteText,
    SiteUnion,
    SiteVote,
    ThingKind,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from unionreg.domain.publication.site import SiteContent, SiteEvent, SiteRef, SiteWithdrawal

_CERTIFICATE = Said("Certificado", "Certificate")


def concealed(content: SiteContent) -> SiteContent:
    """The content in which withdrawn things say nothing any more, and nothing else says it for them."""
    gone = _Gone(_folios(content), withdrawn_things(content))
    gone.add_contracts(content.contracts)
    certificates = tuple(_certificate(each, gone) for each in content.certificates)
    documents = tuple(_document(each, gone) for each in content.documents)
    gone.add({(ThingKind.CERTIFICATE, each.key): each.withdrawn for each in certificates})
    gone.add({(ThingKind.DOCUMENT, each.key): each.withdrawn for each in documents})
    return replace(
        content,
        unions=tuple(_union(each, gone) for each in content.unions),
        contracts=tuple(_contract(each, gone) for each in content.contracts),
        employers=tuple(_firm(each, gone) for each in content.employers),
        votes=tuple(_vote(each, gone) for each in content.votes),
        certificates=certificates,
        texts=tuple(_text(each, gone) for each in content.texts),
        documents=documents,
    )


Thing = tuple[ThingKind, str]


def _folios(content: SiteContent) -> dict[Thing, str]:
    found = {(ThingKind.UNION, each.key): each.number for each in content.unions}
    found |= {(ThingKind.CONTRACT, each.key): each.number for each in content.contracts}
    found |= {(ThingKind.CERTIFICATE, each.key): each.folio for each in content.certificates}
    return found


def withdrawn_things(content: SiteContent) -> dict[Thing, SiteWithdrawal]:
    """Everything of the content that is withdrawn, by kind and key."""
    found = {(ThingKind.UNION, each.key): each.withdrawn for each in content.unions}
    found |= {(ThingKind.CONTRACT, each.key): each.withdrawn for each in content.contracts}
    found |= {(ThingKind.EMPLOYER, each.key): each.withdrawn for each in content.employers}
    found |= {(ThingKind.VOTE, each.key): each.withdrawn for each in content.votes}
    found |= {(ThingKind.CERTIFICATE, each.key): each.withdrawn for each in content.certificates}
    found |= {(each.kind, each.key): each.withdrawn for each in content.texts}
    found |= {(ThingKind.DOCUMENT, each.key): each.withdrawn for each in content.documents}
    return {thing: withdrawn for thing, withdrawn in found.items() if withdrawn is not None}


@dataclass(frozen=True, slots=True)
class _Gone:
    """What is withdrawn, and the folio that stands for it."""

    folios: dict[Thing, str]
    withdrawals: dict[Thing, SiteWithdrawal]
    of_gone_unions: set[str] = field(default_factory=set)

    def add(self, withdrawals: Mapping[Thing, SiteWithdrawal | None]) -> None:
        self.withdrawals.update({thing: each for thing, each in withdrawals.items() if each is not None})

    def files(self, files: tuple[SiteFile, ...]) -> tuple[SiteFile, ...]:
        """Without those of withdrawn documents."""
        return tuple(each for each in files if (ThingKind.DOCUMENT, each.document) not in self.withdrawals)

    def add_contracts(self, contracts: Iterable[SiteContract]) -> None:
        for each in contracts:
            if any(self.of(union) for union in each.unions):
                self.of_gone_unions.add(each.key)

    def of(self, ref: SiteRef) -> SiteWithdrawal | None:
        return self.withdrawals.get((ref.kind, ref.key))

    def refs(self, refs: tuple[SiteRef, ...]) -> tuple[SiteRef, ...]:
        return tuple(self.ref(each) for each in refs)

    def ref(self, ref: SiteRef) -> SiteRef:
        """An employer keeps its name where others have it as a party: only the page about it was withdrawn."""
        if self.of(ref) is None or ref.kind is ThingKind.EMPLOYER:
            return ref
        return replace(ref, name=self.folios.get((ref.kind, ref.key), ref.key))

    def contract(self, ref: SiteRef) -> SiteRef:
        """A contract as its employer's page names it: with its union, unless that one is withdrawn."""
        if ref.key in self.of_gone_unions:
            return replace(ref, name=self.folios[ref.kind, ref.key])
        return self.ref(ref)

    def events(self, events: tuple[SiteEvent, ...]) -> tuple[SiteEvent, ...]:
        return tuple(self._event(each) for each in events)

    def _event(self, event: SiteEvent) -> SiteEvent:
        if event.about is None or self.of(event.about) is None:
            return event
        return replace(event, detail="", about=self.ref(event.about))

    def with_all(self, refs: Iterable[SiteRef]) -> SiteWithdrawal | None:
        """The withdrawal of what is about these things alone; None while one of them is published."""
        found = [self.of(each) for each in refs]
        return found[-1] if found and None not in found else None


def _union(union: SiteUnion, gone: _Gone) -> SiteUnion:
    if union.withdrawn is not None:
        return SiteUnion(union.key, union.number, union.number, withdrawn=union.withdrawn)
    return replace(union, history=gone.events(union.history), files=gone.files(union.files))


def _contract(contract: SiteContract, gone: _Gone) -> SiteContract:
    if contract.withdrawn is not None:
        return SiteContract(contract.key, contract.number, contract.number, withdrawn=contract.withdrawn)
    return replace(
        contract,
        unions=gone.refs(contract.unions),
        votes=gone.refs(contract.votes),
        certificates=gone.refs(contract.certificates),
        files=gone.files(contract.files),
    )


def _firm(firm: SiteFirm, gone: _Gone) -> SiteFirm:
    """Other names of an employer may be those that something withdrawn gave it: then only its own name stays."""
    known = (*firm.contracts, *firm.votes)
    withdrawn = firm.withdrawn or gone.with_all(known)
    if withdrawn is not None:
        return SiteFirm(firm.key, "", merged=firm.merged, withdrawn=withdrawn)
    if any(gone.of(each) for each in known):
        firm = replace(firm, other_names=())
    contracts = tuple(gone.contract(each) for each in firm.contracts)
    votes = gone.refs(firm.votes)
    return replace(firm, contracts=contracts, votes=votes, history=gone.events(firm.history))


def _vote(vote: SiteVote, gone: _Gone) -> SiteVote:
    if vote.withdrawn is not None:
        return SiteVote(vote.key, vote.key, Said(""), withdrawn=vote.withdrawn)
    return replace(
        vote,
        unions=gone.refs(vote.unions),
        contract=gone.ref(vote.contract) if vote.contract else None,
        certificates=gone.refs(vote.certificates),
    )


def _certificate(certificate: SiteCertificate, gone: _Gone) -> SiteCertificate:
    withdrawn = certificate.withdrawn or gone.with_all(certificate.about)
    if withdrawn is not None:
        key, folio, issued = certificate.key, certificate.folio, certificate.issued_on
        return SiteCertificate(key, folio, _CERTIFICATE, issued, withdrawn=withdrawn)
    return replace(certificate, about=gone.refs(certificate.about))


def _document(document: SiteDocument, gone: _Gone) -> SiteDocument:
    withdrawn = document.withdrawn or gone.with_all(document.about)
    if withdrawn is not None:
        nothing = SiteFile("", "", Said(""), 0)
        return SiteDocument(document.key, document.serial, Said(document.serial), nothing, withdrawn=withdrawn)
    return replace(document, about=gone.refs(document.about))


def _text(text: SiteText, gone: _Gone) -> SiteText:
    if text.withdrawn is not None:
        return SiteText(text.key, text.kind, Said(""), withdrawn=text.withdrawn)
    return replace(text, about=gone.refs(text.about))
