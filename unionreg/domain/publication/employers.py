"""Employers as the site shows them, put together from the contracts and votes that name them.

A worker knows the name of the firm and not the number of its contract. Which contracts and votes name one and the same
employer is decided before: they carry the same key. How a page looks is in ``unionreg.publishing``.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from unionreg.domain.publication.site import (
    Said,
    SiteContract,
    SiteEmployer,
    SiteEvent,
    SiteFirm,
    SiteRef,
    SiteVote,
    ThingKind,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from unionreg.domain.publication.site import SiteContent

_VOTE = Said("Votación", "Vote")
_NONE: Mapping[str, tuple[str, ...]] = MappingProxyType({})


@dataclass(slots=True)
class _Found:
    named: list[SiteEmployer] = field(default_factory=list)
    contracts: list[SiteContract] = field(default_factory=list)
    votes: list[SiteVote] = field(default_factory=list)


def with_employers(content: SiteContent, merged: Mapping[str, tuple[str, ...]] = _NONE) -> SiteContent:
    """The content with a page for every employer that a contract or a vote names; ``merged``: earlier keys by key."""
    firms = employers_of(content.contracts, content.votes)
    return replace(content, employers=tuple(replace(each, merged=merged.get(each.key, ())) for each in firms))


def employers_of(contracts: Sequence[SiteContract], votes: Sequence[SiteVote]) -> tuple[SiteFirm, ...]:
    """One for each key, in the order in which they are first named; names of later contracts come before older ones.

    Of what is withdrawn only the reference is told.
    """
    found: dict[str, _Found] = defaultdict(_Found)
    for contract in contracts:
        for employer in contract.employers:
            here = found[employer.key]
            here.named.append(employer)
            if not here.contracts or here.contracts[-1].key != contract.key:
                here.contracts.append(contract)
    for vote in votes:
        for ref in vote.employers:
            here = found[ref.key]
            here.named.append(SiteEmployer(ref.key, ref.name))
            if not here.votes or here.votes[-1].key != vote.key:
                here.votes.append(vote)
    return tuple(_firm(key, here) for key, here in found.items())


def _firm(key: str, found: _Found) -> SiteFirm:
    last = next((each for each in reversed(found.named) if each.rfc or each.activity or each.address), found.named[-1])
    names = tuple(dict.fromkeys(each.name for each in found.named if each.name != last.name))
    shown = [each for each in found.contracts if each.withdrawn is None]
    return SiteFirm(
        key=key,
        name=last.name,
        rfc=last.rfc,
        address=last.address,
        activity=last.activity,
        other_names=names,
        workplaces=tuple(dict.fromkeys(name for each in shown for name in each.workplaces)),
        contracts=tuple(_contract(each) for each in found.contracts),
        votes=tuple(SiteRef(ThingKind.VOTE, each.key, each.title) for each in found.votes),
        history=_history(found),
    )


def _contract(contract: SiteContract) -> SiteRef:
    """By its number and its unions: its title would only repeat the employer."""
    unions = ", ".join(each.name for each in contract.unions) if contract.withdrawn is None else ""
    return SiteRef(ThingKind.CONTRACT, contract.key, f"{contract.number} · {unions}" if unions else contract.number)


def _history(found: _Found) -> tuple[SiteEvent, ...]:
    """Everything that happened there, the newest first; what has no day at the end."""
    events = [event for each in found.contracts if each.withdrawn is None for event in _acts(each)]
    events += [_vote(each) for each in found.votes if each.withdrawn is None]
    return tuple(sorted(events, key=lambda each: _day(each.on), reverse=True))


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""


def _acts(contract: SiteContract) -> Iterator[SiteEvent]:
    about = SiteRef(ThingKind.CONTRACT, contract.key, contract.number)
    for act in contract.acts:
        yield SiteEvent(act.on, act.kind, reference=act.folio, about=about)


def _vote(vote: SiteVote) -> SiteEvent:
    what = vote.procedure if vote.procedure.es else _VOTE
    if vote.outcome.es:
        english = f"{what.en or what.es}: {vote.outcome.en or vote.outcome.es}"
        what = Said(f"{what.es}: {vote.outcome.es}", english)
    return SiteEvent(vote.last_day or vote.first_day, what, about=SiteRef(ThingKind.VOTE, vote.key, vote.title))
