"""Decision vectors: from the JSON shape of ``data/decisions`` to figures, and from a decision to its fields."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from unionreg.commands.vector_shape import VectorRefusedError, take_figure, take_object, take_text
from unionreg.domain.votes.catalogue import procedure as procedure_named
from unionreg.domain.votes.figures import Figures, FixedQuorum, StatuteBase, Statutes
from unionreg.domain.votes.legal_decision import assess, assess_support
from unionreg.domain.votes.procedure import Majority
from unionreg.domain.votes.vote import BallotShape, Ratio
from unionreg.errors import NotFoundError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from unionreg.domain.votes.legal_decision import Assessment
    from unionreg.domain.votes.procedure import LegalDecision, Procedure

_FRACTION = re.compile(r"\s*([0-9]{1,18})\s*/\s*([0-9]{1,18})\s*", re.ASCII)
_PAIR = 2
LONGEST_DECIMAL = 30


def decide_vector(vector: object) -> dict[str, Any]:
    """The answer's fields for one vector; VectorRefusedError when it is not as it should be."""
    given = take_object(take_object(vector, "vector").get("input"), "input")
    procedure = _procedure(take_text(given, "procedure"))
    stations = _stations(given)
    if procedure.majority is Majority.SUPPORTERS:
        covered = sum(take_figure(station, "covered") for station in stations)
        supporters = sum(take_figure(station, "supporters") for station in stations)
        answer = _decision_fields(procedure, assess_support(covered, supporters))
        return {**answer, "figures": {"covered": covered, "supporters": supporters}}
    statutes = _statutes(given) if procedure.majority is Majority.STATUTES else None
    figures = [_figures(station, procedure, statutes) for station in stations]
    if "stations" in given and "attendance" in given:
        # Written down once for the whole assembly.
        figures[0] = replace(figures[0], attendance=take_figure(given, "attendance"))
    assessment = assess(procedure, figures)
    answer = {**_bases_fields(assessment), **_decision_fields(procedure, assessment.decision)}
    totals = _figures_fields(assessment.figures)
    return {**answer, "totals" if "stations" in given else "figures": totals}


def _procedure(key: str) -> Procedure:
    try:
        return procedure_named(key)
    except NotFoundError as error:
        raise VectorRefusedError("procedure", error.code) from error


def _stations(given: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    if "stations" not in given:
        return [given]
    stations = given["stations"]
    if not isinstance(stations, list) or not stations:
        raise VectorRefusedError("stations")
    return [take_object(station, "stations") for station in stations]


def _figures(holder: Mapping[str, Any], procedure: Procedure, statutes: Statutes | None) -> Figures:
    options = take_object(holder.get("options"), "options")
    if not options or (procedure.ballot is BallotShape.YES_NO and set(options) != {"yes", "no"}):
        raise VectorRefusedError("options")
    return Figures(
        covered=take_figure(holder, "covered"),
        cast=take_figure(holder, "cast"),
        null=take_figure(holder, "null"),
        options={name: take_figure(options, name) for name in options},
        attendance=take_figure(holder, "attendance") if "attendance" in holder else None,
        statutes=statutes,
    )


def _statutes(given: Mapping[str, Any]) -> Statutes:
    statutes = take_object(given.get("statutes"), "statutes")
    try:
        base = StatuteBase(take_text(statutes, "base"))
    except ValueError as error:
        raise VectorRefusedError("statutes.base") from error
    return Statutes(base, _quorum(statutes.get("quorum")))


def _quorum(value: object) -> FixedQuorum | Ratio | None:
    """None, "half-plus-one", or a fraction: {"numerator", "denominator"}, a pair, "1/3" or an exact decimal."""
    if value is None:
        return None
    if value == FixedQuorum.HALF_PLUS_ONE.value:
        return FixedQuorum.HALF_PLUS_ONE
    numbers = _fraction(value)
    if numbers is None or any(isinstance(each, bool) or not isinstance(each, int) for each in numbers):
        raise VectorRefusedError("statutes.quorum")
    if numbers[0] < 0 or numbers[1] <= 0:
        raise VectorRefusedError("statutes.quorum")
    return Ratio(*numbers)


def _fraction(value: object) -> tuple[Any, Any] | None:
    if isinstance(value, Decimal):
        # A tiny or huge exponent would take all memory as a fraction.
        is_share = 0 <= value <= 1 and LONGEST_DECIMAL + value.adjusted() >= len(value.as_tuple().digits)
        return value.as_integer_ratio() if is_share else None
    if isinstance(value, str) and (match := _FRACTION.fullmatch(value)):
        return int(match[1]), int(match[2])
    if isinstance(value, dict):
        return value.get("numerator", value.get("num")), value.get("denominator", value.get("den"))
    if isinstance(value, list) and len(value) == _PAIR:
        return value[0], value[1]
    return None


def _bases_fields(assessment: Assessment) -> dict[str, Any]:
    bases = assessment.bases
    if bases is None:
        return {}
    return {
        "half_plus_one_covered": bases.half_plus_one_population,
        "half_plus_one_cast": bases.half_plus_one_cast,
        "bases": {"A": bases.a, "B": bases.b, "C": bases.c, "D": bases.d},
        "bases_differ": not bases.agree,
    }


def _decision_fields(procedure: Procedure, decision: LegalDecision) -> dict[str, Any]:
    if decision.error is not None:
        return {"procedure": procedure.key, "error": decision.error}
    fields: dict[str, Any] = {
        "procedure": procedure.key,
        "outcome": decision.outcome,
        "decided_by": procedure.decided_by.value,
        "ambiguous": decision.ambiguous,
    }
    optional = {
        "winner": decision.winner,
        "leading": decision.leading,
        "leaders": list(decision.leaders),
        "reason": decision.reason,
    }
    return fields | {name: value for name, value in optional.items() if value}


def _figures_fields(figures: Figures) -> dict[str, Any]:
    fields: dict[str, Any] = {
        "covered": figures.covered,
        "cast": figures.cast,
        "null": figures.null,
        "options": dict(figures.options),
    }
    return fields if figures.attendance is None else {**fields, "attendance": figures.attendance}
