"""Where each record of a form stands in the data of a filing: how it is read and how it is put back. Pure."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any

from unionreg.domain.filings.filing import (
    Accounts,
    Assembly,
    AssemblyKind,
    Contract,
    FilingData,
    Representativeness,
    Term,
    VoteNotice,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date


@dataclass(frozen=True, slots=True)
class RecordPlace:
    """One record of a filing."""

    read: Callable[[FilingData], Any]
    write: Callable[[FilingData, Any], FilingData]


@dataclass(frozen=True, slots=True)
class TermTyped:
    """The period of a leadership while it is typed: it counts once both days are there."""

    first: date | None = None
    last: date | None = None


def whole() -> RecordPlace:
    """The filing itself, for facts that stand directly in it."""
    return RecordPlace(lambda data: data, lambda _data, record: record)


def organisation() -> RecordPlace:
    """The organisation that files, with its address."""
    return RecordPlace(lambda data: data.organisation, lambda data, record: replace(data, organisation=record))


def assembly(kind: AssemblyKind) -> RecordPlace:
    """The assembly of one kind; an empty one takes no place."""

    def write(data: FilingData, record: Assembly) -> FilingData:
        others = tuple(each for each in data.assemblies if each.kind is not kind)
        kept = (record,) if record != Assembly(kind) else ()
        order = list(AssemblyKind)
        assemblies = sorted((*others, *kept), key=lambda each: order.index(each.kind))
        return replace(data, assemblies=tuple(assemblies))

    return RecordPlace(lambda data: data.assembly(kind) or Assembly(kind), write)


def term() -> RecordPlace:
    """The period of the leadership."""

    def read(data: FilingData) -> TermTyped:
        known = data.leadership_term
        return TermTyped(known.first, known.last) if known is not None else TermTyped()

    def write(data: FilingData, record: TermTyped) -> FilingData:
        whole = Term(record.first, record.last) if record.first and record.last else None
        return replace(data, leadership_term=whole)

    return RecordPlace(read, write)


def accounts() -> RecordPlace:
    """The notice of accounts."""
    return RecordPlace(lambda data: data.accounts or Accounts(), lambda data, record: replace(data, accounts=record))


def representativeness() -> RecordPlace:
    """The request for a certificate of representativeness."""
    return RecordPlace(
        lambda data: data.representativeness or Representativeness(),
        lambda data, record: replace(data, representativeness=record),
    )


def vote() -> RecordPlace:
    """The notice of a vote."""
    return RecordPlace(lambda data: data.vote or VoteNotice(), lambda data, record: replace(data, vote=record))


def contract() -> RecordPlace:
    """The contract, revision, end of it, or internal rules."""
    return RecordPlace(lambda data: data.contract or Contract(), lambda data, record: replace(data, contract=record))


def merged(before: FilingData, made: FilingData, current: FilingData) -> FilingData:
    """``current`` with what was changed from ``before`` to ``made``: other changes made meanwhile stay."""
    changes = {
        each.name: getattr(made, each.name)
        for each in fields(made)
        if getattr(made, each.name) != getattr(before, each.name)
    }
    return replace(current, **changes)
