"""Deposits: the contract's facts, the certificate and the vote behind it, and what the register says against it.

At one plant workers voted a contract down and another was deposited a year later without certificate: this tells it.
"""

from __future__ import annotations

from collections.abc import Iterator

from unionreg.domain.calendar import add_legal_months
from unionreg.domain.filings.checks.subject import CONTRACTS, Subject, shown
from unionreg.domain.filings.filing import Contract, FilingKind
from unionreg.domain.findings import Finding, Severity, finding

_MONTHS_OF_CERTIFICATE = 6


def check_contract(subject: Subject) -> Iterator[Finding]:
    """All that concerns contracts, revisions, terminations and internal rules."""
    if subject.kind not in {*CONTRACTS, FilingKind.INTERNAL_RULES}:
        return
    said = subject.data.contract or Contract()
    yield from _facts(subject, said)
    if subject.kind in CONTRACTS:
        yield from _approval(subject, said)
    if subject.kind is FilingKind.INITIAL_CONTRACT:
        yield from _certificate(subject, said)
    elif subject.kind in CONTRACTS:
        yield from _number(subject, said)


def _facts(subject: Subject, said: Contract) -> Iterator[Finding]:
    """F-151 not signed, F-158 signed after today, F-152 no scope, F-123 ends before it starts, people, F-253 wages."""
    if said.signed_on is None:
        yield finding("F-151", Severity.ERROR, ("contract.signed_on",))
    elif said.signed_on > subject.today:
        yield finding("F-158", Severity.ERROR, ("contract.signed_on",), day=shown(said.signed_on))
    if subject.asks("contract-scope") and not said.scope.strip():
        yield finding("F-152", Severity.ERROR, ("contract.scope",))
    if said.starts_on is not None and said.ends_on is not None and said.ends_on < said.starts_on:
        days = {"first": shown(said.starts_on), "last": shown(said.ends_on)}
        yield finding("F-159", Severity.ERROR, ("contract.ends_on",), **days)
    if subject.kind in CONTRACTS:
        yield from _people(said)
    if subject.asks("wage-table") and not said.wage_table:
        yield finding("F-253", Severity.WARNING, ("contract.wage_table",))


def _people(said: Contract) -> Iterator[Finding]:
    covered, voters = said.workers_covered, said.workers_with_right_to_vote
    if covered is None or voters is None:
        yield finding("F-254", Severity.WARNING, ("contract.workers_covered",))
    elif voters > covered:
        yield finding("F-255", Severity.WARNING, ("contract.workers_covered",), voters=voters, covered=covered)


def _approval(subject: Subject, said: Contract) -> Iterator[Finding]:
    """F-154 no vote said, F-155 the last vote did not approve, F-257 voted before it was signed (LFT 390 Ter)."""
    if said.vote_held_on is None:
        yield finding("F-154", Severity.ERROR, ("contract.vote_held_on",))
    elif said.signed_on is not None and said.vote_held_on < said.signed_on:
        days = {"voted": shown(said.vote_held_on), "signed": shown(said.signed_on)}
        yield finding("F-257", Severity.WARNING, ("contract.vote_held_on",), **days)
    votes = () if subject.register is None else subject.register.votes
    last = max(votes, key=lambda each: each.held_on, default=None)
    if last is not None and last.approved is False:
        known = {"workplace": last.workplace, "day": shown(last.held_on)}
        yield finding("F-155", Severity.ERROR, ("contract.vote_held_on",), **known)


def _certificate(subject: Subject, said: Contract) -> Iterator[Finding]:
    """F-153 none, F-256 older than six months, F-160 one the register does not know, F-142 another contract there."""
    folio = said.representativeness_folio.strip()
    if not folio:
        yield finding("F-153", Severity.ERROR, ("contract.representativeness_folio",))
    issued = said.representativeness_on
    if issued is not None and issued <= subject.today:
        until = add_legal_months(issued, _MONTHS_OF_CERTIFICATE)
        if (said.signed_on or subject.today) > until:
            days = {"issued": shown(issued), "until": shown(until)}
            yield finding("F-256", Severity.WARNING, ("contract.representativeness_on",), **days)
    if subject.register is None:
        return
    if folio and all(each.folio != folio for each in subject.register.certificates):
        yield finding("F-160", Severity.ERROR, ("contract.representativeness_folio",), folio=folio)
    for contract in subject.register.contracts:
        known = {"number": contract.number, "union": contract.union, "employer": contract.employer}
        yield finding("F-142", Severity.ERROR, ("employers",), **known)


def _number(subject: Subject, said: Contract) -> Iterator[Finding]:
    """F-156 no number of the contract, F-157 one that the register does not know."""
    number = said.number.strip()
    if not number:
        yield finding("F-156", Severity.ERROR, ("contract.number",))
    elif subject.register is not None and number not in subject.register.contract_numbers:
        yield finding("F-157", Severity.ERROR, ("contract.number",), number=number)
