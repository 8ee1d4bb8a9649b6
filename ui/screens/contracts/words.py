"""Contracts in words, without widgets: facts, acts, wage tables, alarms, lines of time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.localisation import number, short_date
from ui.theme import Tone
from unionreg.domain.contracts.contract import ContractState
from unionreg.domain.contracts.overrides import OverrideState
from unionreg.domain.contracts.revisions import RevisionLevel
from unionreg.domain.contracts.timeline import TimelineKind
from unionreg.domain.contracts.wages import money
from unionreg.domain.register.addresses import address_text

if TYPE_CHECKING:
    from datetime import date

    from unionreg.domain.contracts.acts import ActFacts, ContractUnion, Legitimation, Terms, Workplace
    from unionreg.domain.contracts.contract import CollectiveContract
    from unionreg.domain.contracts.timeline import TimelineItem
    from unionreg.domain.contracts.wages import WageLine
    from unionreg.domain.register.parties import RegisteredEmployer
    from unionreg.texts import Texts

translate = QCoreApplication.translate

_LEVELS = {
    RevisionLevel.FINE: Tone.POSITIVE,
    RevisionLevel.SOON: Tone.INFO,
    RevisionLevel.LATE: Tone.WARNING,
    RevisionLevel.OVERDUE: Tone.NEGATIVE,
}
_OVERRIDES = {
    OverrideState.ASKED: Tone.WARNING,
    OverrideState.CONFIRMED: Tone.POSITIVE,
    OverrideState.REFUSED: Tone.NEGATIVE,
    OverrideState.USED: Tone.NEUTRAL,
}
_PLACES = {"vote": "vote", "contract": "contract", "filing": "filing", "union": "union"}


def day_word(day: date | None) -> str:
    """A day, or nothing."""
    return "" if day is None else short_date(day)


def figure(people: int | None) -> str:
    """A number of people, or nothing."""
    return "" if people is None else number(people)


def state_tone(state: ContractState) -> Tone:
    """The colour beside the word."""
    return Tone.POSITIVE if state is ContractState.IN_FORCE else Tone.NEUTRAL


def level_tone(level: RevisionLevel) -> Tone:
    """How pressing a revision is."""
    return _LEVELS[level]


def override_tone(state: OverrideState) -> Tone:
    """What became of a request."""
    return _OVERRIDES[state]


def facts_of(contract: CollectiveContract, texts: Texts) -> tuple[tuple[str, str], ...]:
    """What the page says at its head: labels and words; empty ones are left out."""
    terms, first = contract.terms, contract.deposit.facts
    said = (
        (translate("ContractWords", "Unions"), "\n".join(_union(each) for each in contract.unions)),
        (translate("ContractWords", "Employers"), "\n".join(_employer(each) for each in contract.employers)),
        (translate("ContractWords", "Workplaces"), "\n".join(_place(each) for each in contract.workplaces)),
        *_terms(terms, texts),
        (translate("ContractWords", "Presented"), day_word(first.filed_on)),
        (translate("ContractWords", "Deposited"), day_word(first.acted_on)),
        (translate("ContractWords", "Ended"), day_word(contract.ended_on)),
        (translate("ContractWords", "Vote that approved it"), vote_words(first)),
        (translate("ContractWords", "Certificate of representativeness"), contract.representativeness_folio),
        (translate("ContractWords", "Legitimation"), legitimation_words(contract.legitimation)),
        (translate("ContractWords", "Authority"), contract.authority),
        (translate("ContractWords", "Unique folio"), contract.unique_folio),
    )
    return tuple((label, words) for label, words in said if words)


def _terms(terms: Terms, texts: Texts) -> tuple[tuple[str, str], ...]:
    jurisdiction = "" if terms.jurisdiction is None else texts.get(f"jurisdiction.{terms.jurisdiction.value}")
    return (
        (translate("ContractWords", "Type"), terms.type),
        (translate("ContractWords", "Scope"), terms.scope),
        (translate("ContractWords", "States"), ", ".join(terms.states)),
        (translate("ContractWords", "Branches of industry"), ", ".join(terms.branches)),
        (translate("ContractWords", "Jurisdiction"), jurisdiction),
        (translate("ContractWords", "Workers"), figure(terms.workers)),
        (translate("ContractWords", "Workers covered"), figure(terms.workers_covered)),
        (translate("ContractWords", "With the right to vote"), figure(terms.workers_with_right_to_vote)),
        (translate("ContractWords", "Term"), term_words(terms)),
    )


def held_terms(terms: Terms) -> tuple[tuple[str, str], ...]:
    """Field and words ("Scope: Planta Toluca") of everything that the contract says now; the rest is left out."""
    wages = "" if terms.wages is None else translate("ContractWords", "%n post(s)", "", len(terms.wages.lines))
    said = {
        "type": terms.type,
        "scope": terms.scope,
        "states": ", ".join(terms.states),
        "branches": ", ".join(terms.branches),
        "workers": figure(terms.workers),
        "workers_covered": figure(terms.workers_covered),
        "workers_with_right_to_vote": figure(terms.workers_with_right_to_vote),
        "starts_on": day_word(terms.starts_on),
        "ends_on": day_word(terms.ends_on),
        "duration": terms.duration,
        "wages": wages,
    }
    return tuple((name, f"{term_name(name)}: {words}") for name, words in said.items() if words)


def term_name(name: str) -> str:
    """What a field of the terms is called."""
    return {
        "type": translate("ContractWords", "Type"),
        "scope": translate("ContractWords", "Scope"),
        "states": translate("ContractWords", "States"),
        "branches": translate("ContractWords", "Branches of industry"),
        "jurisdiction": translate("ContractWords", "Jurisdiction"),
        "workers": translate("ContractWords", "Workers"),
        "workers_covered": translate("ContractWords", "Workers covered"),
        "workers_with_right_to_vote": translate("ContractWords", "With the right to vote"),
        "starts_on": translate("ContractWords", "In force since"),
        "ends_on": translate("ContractWords", "Until"),
        "duration": translate("ContractWords", "Term"),
        "wages": translate("ContractWords", "Wage table"),
    }.get(name, name)


def term_words(terms: Terms) -> str:
    """From when until when."""
    if terms.duration:
        return terms.duration
    if terms.starts_on is None and terms.ends_on is None:
        return ""
    if terms.ends_on is None:
        return translate("ContractWords", "since {first}, indeterminate").format(first=day_word(terms.starts_on))
    return translate("ContractWords", "{first} to {last}").format(
        first=day_word(terms.starts_on), last=day_word(terms.ends_on)
    )


def vote_words(facts: ActFacts) -> str:
    """The day of the vote and its number, when one is told."""
    vote = facts.vote
    if vote is None:
        return ""
    return " · ".join(filter(None, (day_word(vote.held_on), vote.vote_id, vote.places)))


def legitimation_words(held: Legitimation | None) -> str:
    """The result of the legitimation, its day and certificate."""
    if held is None:
        return ""
    result = ""
    if held.approved is not None:
        yes, no = translate("ContractWords", "approved"), translate("ContractWords", "not approved")
        result = yes if held.approved else no
    return " · ".join(filter(None, (result, day_word(held.held_on), held.certificate_folio)))


def act_words(facts: ActFacts) -> str:
    """What an act says, in lines; the rest of the contract stays as it was."""
    lines = [facts.text, *_terms_said(facts)]
    if facts.vote is not None:
        lines.append(translate("ContractWords", "Vote: {vote}").format(vote=vote_words(facts)))
    if facts.representativeness_folio:
        words = translate("ContractWords", "Certificate: {folio}")
        lines.append(words.format(folio=facts.representativeness_folio))
    if facts.corrects is not None:
        lines.append(translate("ContractWords", "Belongs to act {number}").format(number=facts.corrects))
    return "\n".join(filter(None, lines))


def _terms_said(facts: ActFacts) -> list[str]:
    """What an act says of terms, and which it takes away."""
    terms, lines = facts.terms, []
    if terms.scope:
        lines.append(translate("ContractWords", "Scope: {scope}").format(scope=terms.scope))
    if terms.workers_covered is not None or terms.workers_with_right_to_vote is not None:
        words = translate("ContractWords", "{covered} covered, {voters} with the right to vote")
        covered, voters = figure(terms.workers_covered) or "—", figure(terms.workers_with_right_to_vote) or "—"
        lines.append(words.format(covered=covered, voters=voters))
    if terms.wages is not None:
        lines.append(translate("ContractWords", "Wage table with %n post(s)", "", len(terms.wages.lines)))
    if term_words(terms):
        lines.append(translate("ContractWords", "Term: {term}").format(term=term_words(terms)))
    if facts.withdrawn:
        names = ", ".join(term_name(each) for each in facts.withdrawn)
        lines.append(translate("ContractWords", "No longer holds: {terms}").format(terms=names))
    return lines


def wage_words(line: WageLine, texts: Texts) -> str:
    """``$310.50 por día``."""
    return f"{money(line.cents)} {texts.get(f'pay-period.{line.period.value}')}"


def timeline_words(item: TimelineItem, texts: Texts) -> str:
    """What happened, in lines: its name, who, its result, until when."""
    lines = [" · ".join(filter(None, (item.title, _status(item, texts)))), ", ".join(dict.fromkeys(item.names))]
    if item.until is not None:
        lines.append(translate("ContractWords", "until {day}").format(day=day_word(item.until)))
    if item.kind is not TimelineKind.FILING:
        lines.append(item.note)
    return "\n".join(filter(None, lines))


def timeline_place(item: TimelineItem) -> tuple[str, str]:
    """Which screen shows the thing, and its id."""
    return _PLACES[item.thing], item.thing_id


def _status(item: TimelineItem, texts: Texts) -> str:
    if item.kind is TimelineKind.VOTE:
        key = f"value.outcome.{item.status}"
        return texts.get(key) if texts.has(key) else ""
    if item.kind is TimelineKind.FILING:
        return texts.get(f"filing.{item.note}.name")
    return item.status if item.kind is TimelineKind.CERTIFICATE_USED else ""


def _union(each: ContractUnion) -> str:
    return f"{each.name} ({each.registration_number})" if each.registration_number else each.name


def _employer(each: RegisteredEmployer) -> str:
    return f"{each.name} · {each.rfc}" if each.rfc else each.name


def _place(each: Workplace) -> str:
    return ", ".join(filter(None, (each.name, address_text(each.address))))
