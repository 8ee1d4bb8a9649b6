"""What the rule gives, computed anew, and whether result and resolution say so: the R codes (section 9)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from unionreg.evidence.checks.package import RESULT

if TYPE_CHECKING:
    from unionreg.evidence.checks.rows import Rows
    from unionreg.evidence.checks.sums import Sums

Bases = dict[str, int | bool]


@dataclass(frozen=True, slots=True)
class Decision:
    """The bases and the proposal of the rule; ``winner`` is an option id, only with outcome winner."""

    bases: Bases
    outcome: str
    winner: str | None


def half_plus_one(number: int) -> int:
    """The smallest whole number above half."""
    return number // 2 + 1


def decide(definition: dict[str, Any], votes: tuple[int, ...], cast: int) -> Decision:
    """What the definition's rule gives for these votes (in the order of the options) and ballots cast."""
    is_named = definition["ballot"] == "named"
    first, second = sorted(votes, reverse=True)[:2] if is_named else votes[:2]
    population = _population(definition)
    bases = _bases(population, cast, first, second)
    options = tuple(option["id"] for option in definition["options"])
    outcome = _outcome(definition["decision_rule"], bases, cast)
    return Decision(bases, outcome, options[votes.index(max(votes))] if outcome == "winner" else None)


def _population(definition: dict[str, Any]) -> int:
    of_covered = definition["decision_rule"]["population"] == "covered"
    number: int = definition["workers_covered" if of_covered else "workers_with_right_to_vote"]
    return number


def _bases(population: int, cast: int, first: int, second: int) -> Bases:
    majority, of_cast = half_plus_one(population), half_plus_one(cast)
    answers = {
        "a": first >= majority,
        "b": cast >= majority and first > second,
        "c": first > second,
        "d": first >= of_cast,
    }
    return {
        "population": population,
        "half_plus_one_population": majority,
        "half_plus_one_cast": of_cast,
        "first": first,
        "second": second,
        **answers,
        "agree": len(set(answers.values())) == 1,
    }


def _outcome(rule: dict[str, Any], bases: Bases, cast: int) -> str:
    minimum, base = rule["minimum_turnout"], rule["base"]
    first, second = bases["first"], bases["second"]
    if minimum is not None and cast * minimum["denominator"] < bases["population"] * minimum["numerator"]:
        return "turnout-not-reached"
    if base == "b" and cast < bases["half_plus_one_population"]:
        return "turnout-not-reached"
    if base in {"a", "d"}:
        needed = bases["half_plus_one_population" if base == "a" else "half_plus_one_cast"]
        if first >= needed:
            return "approved"
        return "rejected" if second >= needed else "no-majority"
    if first == second:
        return "tie"
    if base == "plurality":
        return "winner"
    return "approved" if first > second else "rejected"


def check_decision(definition: dict[str, Any], result: dict[str, Any], sums: Sums | None, rows: Rows) -> None:
    """All R checks. ``sums`` is None when the totals could not be computed."""
    if result["rule_applied"] != definition["decision_rule"]:
        rows.fail("R-101", RESULT)
    if result["resolution"] is None:
        rows.remark("R-301", RESULT)
    if sums is None:
        rows.not_checked("R-102 R-103 R-201 R-202 R-203 R-302", RESULT)
        return
    decision = decide(definition, sums.votes, sums.figures["found"])
    _check_computed(result, decision, _from_stated_totals(definition, result), rows)
    _check_resolution(definition, result, decision, rows)
    highest = sorted(sums.votes, reverse=True)
    challenged, difference = sums.figures["challenged"], highest[0] - highest[1]
    if challenged > 0 and challenged >= difference:
        rows.remark("R-302", RESULT, challenged=challenged, difference=difference)


def _from_stated_totals(definition: dict[str, Any], result: dict[str, Any]) -> Decision | None:
    """What the rule gives for the totals as the result states them: both must carry the decision."""
    votes = result["totals"]["votes"]
    if [vote["option"] for vote in votes] != [option["id"] for option in definition["options"]]:
        return None
    return decide(definition, tuple(vote["count"] for vote in votes), result["totals"]["found"])


def _check_computed(result: dict[str, Any], decision: Decision, stated: Decision | None, rows: Rows) -> None:
    """R-102 and R-103."""
    for one in (decision, stated or decision):
        for name, value in one.bases.items():
            if result["bases"][name] != value or type(result["bases"][name]) is not type(value):
                rows.fail("R-102", RESULT, field=name, stated=result["bases"][name], computed=value)
        computed = result["computed"]
        if (computed["outcome"], computed["winner"]) != (one.outcome, one.winner):
            rows.fail("R-103", RESULT, stated=computed["outcome"], computed=one.outcome, winner=one.winner or "")


def _check_resolution(definition: dict[str, Any], result: dict[str, Any], decision: Decision, rows: Rows) -> None:
    """R-201 to R-203: a person may resolve otherwise, but then says why."""
    resolution = result["resolution"]
    has_reasons = resolution is not None and resolution["reasons"] is not None
    if resolution is not None and (resolution["outcome"], resolution["winner"]) != (decision.outcome, decision.winner):
        rows.add("R-201", RESULT, is_remark=has_reasons, resolved=resolution["outcome"], computed=decision.outcome)
    if not decision.bases["agree"]:
        letters = {name: "yes" if decision.bases[name] else "no" for name in ("a", "b", "c", "d")}
        rows.add("R-202", RESULT, is_remark=has_reasons, **letters)
    options = {option["id"] for option in definition["options"]}
    for part in ("computed", "resolution"):
        stated = result[part]
        if stated is not None and not _is_winner_right(stated, options):
            rows.fail("R-203", RESULT, part=part, winner=stated["winner"] or "")


def _is_winner_right(stated: dict[str, Any], options: set[str]) -> bool:
    if stated["outcome"] != "winner":
        return stated["winner"] is None
    return stated["winner"] in options
