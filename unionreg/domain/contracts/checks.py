"""What an act must say to be kept at all, apart from any contradiction: findings Y-201 to Y-219, nearly all errors.

Nobody can let these pass: an act without parties, or dated tomorrow, is no act.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.domain.contracts.acts import ActKind, ActSource, Terms
from unionreg.domain.findings import Finding, Severity, finding

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from unionreg.domain.contracts.acts import ActFacts, ContractOrigin
    from unionreg.domain.contracts.contract import CollectiveContract

MOST_WORKERS = 10_000_000
MOST_CENTS = 10**12


def check_new(origin: ContractOrigin, facts: ActFacts, today: date) -> tuple[Finding, ...]:
    """A new entry: Y-201 no union, Y-202 no employer, Y-203 no scope, Y-204 an old contract without its number."""
    return (*_new(origin, facts), *_act(facts, today))


def check_act(contract: CollectiveContract, facts: ActFacts, today: date) -> tuple[Finding, ...]:
    """One act more: Y-205 a second deposit, Y-206 before the deposit, Y-207 to Y-210 by kind; and as ``check_new``."""
    return (*_next(contract, facts), *_act(facts, today))


def _new(origin: ContractOrigin, facts: ActFacts) -> Iterator[Finding]:
    if not any(each.name.strip() for each in facts.unions):
        yield _error("Y-201", "unions")
    if not any(each.name.strip() for each in facts.employers):
        yield _error("Y-202", "employers")
    if facts.kind is ActKind.DEPOSIT and not facts.terms.scope.strip():
        yield _error("Y-203", "scope")
    if origin.source is ActSource.OLD_ARCHIVE and not origin.number.strip():
        yield _error("Y-204", "number")


def _next(contract: CollectiveContract, facts: ActFacts) -> Iterator[Finding]:
    if facts.kind is ActKind.DEPOSIT:
        yield _error("Y-205", "kind")
    if facts.acted_on < contract.deposit.on:
        yield finding("Y-206", Severity.ERROR, ("acted_on",), day=f"{contract.deposit.on:%d/%m/%Y}")
    if facts.kind is ActKind.ADDENDUM:
        yield from _addendum(contract, facts)
    elif facts.kind is ActKind.TERMINATION and not facts.text.strip():
        yield _error("Y-209", "text")
    elif facts.kind is ActKind.WAGE_REVISION and facts.terms.wages is None:
        yield _error("Y-210", "wages")


def _addendum(contract: CollectiveContract, facts: ActFacts) -> Iterator[Finding]:
    if not facts.text.strip():
        yield _error("Y-207", "text")
    if facts.corrects is None or contract.act(facts.corrects) is None:
        yield _error("Y-208", "corrects")


def _act(facts: ActFacts, today: date) -> Iterator[Finding]:
    """Y-211 after today, Y-212 presented after it was decided, Y-213 ends before it starts, Y-215 wages; people; Y-217
    a term that the act sets and withdraws at once.
    """
    if facts.acted_on > today:
        yield finding("Y-211", Severity.ERROR, ("acted_on",), day=f"{facts.acted_on:%d/%m/%Y}")
    if facts.filed_on is not None and facts.filed_on > facts.acted_on:
        yield finding("Y-212", Severity.ERROR, ("filed_on",), day=f"{facts.filed_on:%d/%m/%Y}")
    terms = facts.terms
    if terms.starts_on is not None and terms.ends_on is not None and terms.ends_on < terms.starts_on:
        yield _error("Y-213", "ends_on")
    yield from _people(terms)
    for place, line in enumerate(() if terms.wages is None else terms.wages.lines, start=1):
        if not line.post.strip() or not 0 < line.cents <= MOST_CENTS:
            yield finding("Y-215", Severity.ERROR, ("wages",), line=place)
    for name in facts.withdrawn:
        if getattr(terms, name, None) != getattr(Terms(), name, None):
            yield _error("Y-217", name)


def _people(terms: Terms) -> Iterator[Finding]:
    """Y-214 a number that cannot be; Y-216 more people with the right to vote than covered."""
    for name in ("workers", "workers_covered", "workers_with_right_to_vote"):
        people = getattr(terms, name)
        if people is not None and not 0 <= people <= MOST_WORKERS:
            yield _error("Y-214", name)
    covered, voters = terms.workers_covered, terms.workers_with_right_to_vote
    if covered is not None and voters is not None and voters > covered:
        yield finding("Y-216", Severity.WARNING, ("workers_with_right_to_vote",), voters=voters, covered=covered)


def _error(code: str, field: str) -> Finding:
    return finding(code, Severity.ERROR, (field,))
