"""Contracts and acts as values, for tests of the domain."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from unionreg.domain.contracts.acts import (
    ActFacts,
    ActKind,
    ActSource,
    ActVote,
    ContractAct,
    ContractKind,
    ContractUnion,
    Terms,
    Workplace,
)
from unionreg.domain.contracts.contract import CollectiveContract
from unionreg.domain.register.parties import RegisteredEmployer
from unionreg.domain.votes.count import Named

BY = Named("Fidel Cruz", "Registro")
PLANT = RegisteredEmployer("7", "Manufacturas Inventadas")
OTHER_PLANT = RegisteredEmployer("8", "Autopartes Supuestas")
UNION = ContractUnion("Sindicato Inventado", "1", "RA-1")
RIVAL = ContractUnion("Sindicato Rival", "2", "RA-2")
TODAY = date(2026, 11, 23)


def facts(kind: ActKind = ActKind.DEPOSIT, day: date = date(2024, 3, 1), **changes: Any) -> ActFacts:
    """An act; a deposit has parties, an approving vote and a certificate."""
    values: dict[str, Any] = {"kind": kind, "acted_on": day, "filed_on": day}
    if kind is ActKind.DEPOSIT:
        values |= {
            "unions": (UNION,), "employers": (PLANT,), "terms": Terms(scope="Planta"),
            "vote": ActVote(date(2024, 2, 1)), "representativeness_folio": "RP-1",
        }  # fmt: skip
    return ActFacts(**{**values, **changes})


def contract(*acts: ActFacts, kind: ContractKind = ContractKind.COLLECTIVE, number: str = "CT-1") -> CollectiveContract:
    """A contract with these acts; without any, one deposit."""
    at = datetime(2026, 1, 1, tzinfo=UTC)
    made = tuple(
        ContractAct("9", place, ActSource.COUNTER, each, BY, at) for place, each in enumerate(acts or (facts(),), 1)
    )
    return CollectiveContract("9", number, kind, made)


def place(name: str, workplace_id: str) -> Workplace:
    """A workplace of the plant."""
    return Workplace(name, PLANT.employer_id, workplace_id=workplace_id)
