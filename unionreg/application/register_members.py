"""The list of members in the register: who joined and who left, version by version (LFT 377-III)."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.domain.people.names import words_of
from unionreg.domain.register.union import EntryKind, PadronVersion
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.filings.filing import FilingData, Member
    from unionreg.domain.register.union import RegisteredUnion, RegisterEntry, RulingFacts

_SEX_PLACE, _CURP_LENGTH = 10, 18


def first_members(
    core: Core,
    uow: UnitOfWork,
    union: RegisteredUnion,
    *,
    data: FilingData,
    facts: RulingFacts,
    members: Iterable[Member],
) -> RegisteredUnion:
    """The list with which it was registered as version 1; without people nothing is written. The union as it is now."""
    sexes: Counter[str] = Counter()
    people = uow.register.join(union.union_id, 1, _counted(members, sexes))
    told = data.members
    day = facts.ruled_on if told is None or told.cut_off is None else told.cut_off
    if people:
        sha256 = "" if told is None else told.sha256
        entry = _version(1, day, sexes, joined=people, left=0, sha256=sha256)
        uow.register.add_entry(union.union_id, facts, entry, core.clock())
    elif data.member_unions:
        people = sum(each.members or 0 for each in data.member_unions)
    if not people:
        return union
    known = replace(union, members=people, members_as_of=day)
    uow.register.save_union(known)
    return known


def record_members(
    core: Core, uow: UnitOfWork, union_id: str, *, data: FilingData, facts: RulingFacts, members: Iterable[Member]
) -> RegisterEntry:
    """Who joined and who left, as one version more. Lines with a day or cause of leaving leave, the others join.

    People are known by their CURP, or by their full name where none is written. Who joins and is there already, and who
    leaves and is not, is counted in the entry and changes nothing. NotFoundError ``union-unknown``; ConflictError
    ``union-cancelled``.
    """
    union = uow.register.union(union_id)
    if union.is_cancelled:
        raise ConflictError("union-cancelled", number=union.registration_number)
    here = _by_key(uow.register.people(union_id))
    before, told = len(here), data.members
    gone, new, already, unmatched = _sorted_out(members, here)
    last = uow.register.latest(union_id, EntryKind.MEMBERS)
    version = 1 if last is None or not isinstance(last.entry, PadronVersion) else last.entry.version + 1
    uow.register.leave(union_id, version, gone)
    uow.register.join(union_id, version, new)
    sexes: Counter[str] = Counter()
    for _ in _counted(here.values(), sexes):
        pass
    day = facts.ruled_on if told is None or told.cut_off is None else told.cut_off
    entry = replace(
        _version(version, day, sexes, joined=len(new), left=len(gone), sha256="" if told is None else told.sha256),
        already=already,
        unmatched=unmatched,
    )
    people = before - len(gone) + len(new)
    filed = facts.filed_on or facts.ruled_on
    uow.register.save_union(replace(union, members=people, members_as_of=day, last_filing_on=filed))
    return uow.register.add_entry(union_id, facts, entry, core.clock())


def _sorted_out(told: Iterable[Member], here: dict[str, Member]) -> tuple[list[Member], list[Member], int, int]:
    """Who leaves (with the register's number), who joins, how many were there already, how many were not.

    ``here`` becomes the list as it is afterwards.
    """
    gone: list[Member] = []
    new: list[Member] = []
    already = unmatched = 0
    for each in told:
        key = _key(each)
        known = here.get(key)
        if each.left_on is not None or each.leaving_cause:
            if known is None:
                unmatched += 1
                continue
            gone.append(replace(known, left_on=each.left_on, leaving_cause=each.leaving_cause))
            del here[key]
        elif known is None:
            new.append(each)
            here[key] = each
        else:
            already += 1
    return gone, new, already, unmatched


def _by_key(people: Iterable[Member]) -> dict[str, Member]:
    """Everybody by key; of people who have the same one each later one by the number too, so that nobody is lost."""
    here: dict[str, Member] = {}
    for each in people:
        key = _key(each)
        here[f"{key} {each.number}" if key in here else key] = each
    return here


def _key(member: Member) -> str:
    """What tells people apart: the CURP, or the words of the full name."""
    if member.curp:
        return member.curp
    return " ".join(words_of(f"{member.first_surname} {member.second_surname} {member.given_names}"))


def _counted(members: Iterable[Member], sexes: Counter[str]) -> Iterator[Member]:
    """The same members; ``sexes`` counts position 11 of their CURPs, "" where there is none."""
    for each in members:
        sexes[each.curp[_SEX_PLACE] if len(each.curp) == _CURP_LENGTH else ""] += 1
        yield each


def _version(version: int, day: date, sexes: Counter[str], *, joined: int, left: int, sha256: str) -> PadronVersion:
    known = {sex: sexes.get(sex, 0) for sex in "MHX"}
    people = sexes.total()
    return PadronVersion(
        version=version,
        as_of=day,
        people=people,
        women=known["M"],
        men=known["H"],
        non_binary=known["X"],
        unknown=people - sum(known.values()),
        joined=joined,
        left=left,
        sha256=sha256,
    )
