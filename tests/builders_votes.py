"""Votes for tests, made by calling the real use cases with the real adapters, in an office in memory.

``a_voting_office()`` gives an office with a fixed vote of a few stations of 100 voters; ``count_all``, ``close``,
``resolve``, ``package``, ``sign`` and ``certify`` take it further, each leaning on the one before. Time stands still
unless told. Nothing is stored beside what the use cases store.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, timezone
from functools import cache, wraps
from typing import TYPE_CHECKING, Any

from sqlalchemy import update

from tests.authority import official, representative, test_authority
from tests.builders_office import StandingClock, a_core, an_office, memory_engine
from unionreg.after_adapters import OfficeAfterPapers, OfficeRemoteFiles
from unionreg.application import certificates, counting, papers, results, signing, votes
from unionreg.application.signing_facts import Capacity, SigningKey
from unionreg.application.vote_drafts import DraftDefinition, DraftStation
from unionreg.domain.office import EntryPolicy
from unionreg.domain.votes.count import PaperSignature, Person, PersonRole
from unionreg.domain.votes.count_entry import EntryValues, Place
from unionreg.domain.votes.result import Outcome
from unionreg.domain.votes.vote import Employer, Official, RollDigest, Union
from unionreg.signing.seal import new_seal_key
from unionreg.storage.tables.office import office as office_table
from unionreg.vote_adapters import OfficePackages, OfficePapers, OfficeSignatures

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

    from tests.builders_office import OfficeUnderTest
    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core
    from unionreg.demo.authority import Issued
    from unionreg.domain.roles import Actor

CENTRAL = timezone(timedelta(hours=-6))
OPENS = datetime(2026, 8, 12, 6, 0, tzinfo=CENTRAL)
CLOSES = datetime(2026, 8, 12, 18, 0, tzinfo=CENTRAL)
COUNTED = datetime(2026, 8, 12, 19, 30, tzinfo=CENTRAL)
AFTER_THE_COUNT = datetime(2026, 8, 13, 3, 0, tzinfo=UTC)

OFFICIALS = (
    Official("FUNCIONARIA INVENTADA UNO", "FUIU800101AB1", "Titular de la oficina"),
    Official("REPRESENTANTE INVENTADO ÑANDÚ", "REÑI790202CD2", "Persona verificadora"),
)
PEOPLE = (
    Person("Félix Flores", PersonRole.OFFICIAL, None, PaperSignature.SIGNED),
    Person("Rita Robles", PersonRole.UNION_REPRESENTATIVE, "Sindicato Inventado", PaperSignature.REFUSED),
)
VOTERS = 100


@dataclass
class VotingOffice:
    """An office under test, and the vote in it. ``people`` as in ``OfficeUnderTest``."""

    office: OfficeUnderTest
    vote_id: str

    @property
    def core(self) -> Core:
        return self.office.core

    def ids(self, station: str = "mesa-1") -> dict[str, Any]:
        """The arguments that name a station."""
        return {"vote_id": self.vote_id, "station_id": station}

    @property
    def vote(self) -> dict[str, Any]:
        """The argument that names the vote."""
        return {"vote_id": self.vote_id}


def trusted() -> tuple[bytes, ...]:
    """The certificates of the invented authority, as the office would have added them."""
    authority = test_authority()
    return (authority.root, authority.issuing)


def an_office_with_adapters(*, policy: EntryPolicy = EntryPolicy.THIRD_PERSON) -> OfficeUnderTest:
    """An office in memory whose papers, packages and signatures are real."""
    office = an_office(**adapters())
    office.clock.now = OPENS.astimezone(UTC) - timedelta(days=12)
    seal = new_seal_key(lambda amount: bytes(range(amount)))  # one that really seals, unlike the double's
    with office.core.unit_of_work() as uow:
        uow.office.save(replace(uow.office.get(), entry_policy=policy))
        uow.office._connection.execute(  # type: ignore[attr-defined]
            update(office_table).values(
                seal_key_id=seal.key_id, seal_public_key=seal.public_key, seal_private_key=seal.private_key
            )
        )
    return office


def a_draft_station(number: int, **changes: Any) -> DraftStation:
    """Station ``mesa-<number>`` of 100 voters and ballots with folios."""
    station = DraftStation(
        id=f"mesa-{number}",
        name=f"Mesa {number}",
        address=f"Nave {number}, Planta Norte, Toluca",
        opens_at=OPENS,
        closes_at=CLOSES,
        voters_assigned=VOTERS,
        ballots_printed=VOTERS,
    )
    return replace(station, **changes)


def completed(draft: DraftDefinition, *, stations: int = 2, **changes: Any) -> DraftDefinition:
    """A fresh draft filled in so that it can be fixed."""
    voters = stations * VOTERS
    whole = replace(
        draft,
        question="¿Está de acuerdo con la revisión del contrato?",
        unions=(Union("sindicato", "Sindicato Inventado de la Planta Norte", "SIN-0001"),),
        employers=(Employer("Manufacturas Inventadas SA de CV", "MIN010101AA1"),),
        contract_number="CC-123/2021",
        workers_covered=voters,
        workers_with_right_to_vote=voters,
        roll=RollDigest("7f" * 32, 4096, voters),
        stations=tuple(a_draft_station(number) for number in range(1, stations + 1)),
        certify=2,
        officials=OFFICIALS,
        calendar_id="invented-2026",
    )
    return replace(whole, **changes)


def a_draft_vote(office: OfficeUnderTest, procedure: str = "390ter_revision", title: str = "Revisión 2026") -> str:
    """A new vote, nothing said yet but its title."""
    return votes.create_vote(office.core, office.coordinator, procedure=procedure, title=title).created[0]


def draft_of(core: Core, vote_id: str) -> DraftDefinition:
    """The draft as it is stored."""
    with core.unit_of_work() as uow:
        return uow.votes.rows.get(vote_id).draft


def remembered(make: Callable[..., VotingOffice]) -> Callable[..., VotingOffice]:
    """Make an office once when nothing about it is changed, and hand out copies of its database: hundreds want it."""

    @cache
    def original() -> tuple[sqlite3.Connection, VotingOffice]:
        here = make()
        with here.core.unit_of_work() as uow:
            raw = uow.votes.rows._connection.connection.dbapi_connection  # type: ignore[attr-defined]
        return raw, here

    @wraps(make)
    def copied(**changes: Any) -> VotingOffice:
        if changes:
            return make(**changes)
        raw, here = original()
        clock = StandingClock(here.office.clock.now)
        core = a_core(memory_engine(raw), clock, **adapters())
        return replace(here, office=replace(here.office, core=core, clock=clock))

    return copied


def adapters() -> dict[str, Any]:
    """The real papers, packages and signatures."""
    return {
        "papers": OfficePapers(),
        "packages": OfficePackages(),
        "signatures": OfficeSignatures(trusted),
        "after_papers": OfficeAfterPapers(),
        "remote_files": OfficeRemoteFiles(),
    }


@remembered
def a_voting_office(
    *, stations: int = 2, policy: EntryPolicy = EntryPolicy.THIRD_PERSON, **changes: Any
) -> VotingOffice:
    """An office with a fixed vote on the evening of the vote; ``changes`` go into its draft."""
    office = an_office_with_adapters(policy=policy)
    vote_id = a_draft_vote(office)
    draft = completed(draft_of(office.core, vote_id), stations=stations, **changes)
    votes.save_draft_definition(office.core, office.coordinator, vote_id=vote_id, draft=draft)
    votes.fix_definition(office.core, office.coordinator, vote_id=vote_id)
    office.clock.now = AFTER_THE_COUNT
    return VotingOffice(office, vote_id)


def entered(**figures: int | None) -> EntryValues:
    """What a clerk types for a station that adds up: 60 yes, 30 no, 2 null, 8 unused; ``figures`` change single ones.

    Keys with a dot are written with two underscores: ``votes__yes=61``.
    """
    values: dict[str, int | None] = {
        "received": 100,
        "unused": 8,
        "spoiled": 0,
        "taken_away": 0,
        "found": 92,
        "voters_signed": 92,
        "votes.yes": 60,
        "votes.no": 30,
        "null_votes": 2,
        "null_breakdown.unmarked": None,
        "null_breakdown.multiple": None,
        "null_breakdown.not_authentic": None,
        "challenged": 0,
    }
    values |= {key.replace("__", "."): figure for key, figure in figures.items()}
    return EntryValues(values, OPENS, CLOSES, COUNTED)


def open_as(here: VotingOffice, actor: Actor, place: Place, station: str = "mesa-1") -> int:
    """Open an entry; its id."""
    return int(counting.open_entry(here.core, actor, **here.ids(station), place=place).created[0])


def enter_as(
    here: VotingOffice,
    actor: Actor,
    place: Place,
    values: EntryValues,
    station: str = "mesa-1",
    as_on_paper: str | None = None,
) -> int:
    """Open and finish an entry; its id."""
    entry_id = open_as(here, actor, place, station)
    counting.finish_entry(here.core, actor, entry_id=entry_id, values=values, as_on_paper=as_on_paper)
    return entry_id


def enter_twice(
    here: VotingOffice,
    first: EntryValues,
    second: EntryValues | None = None,
    station: str = "mesa-1",
    as_on_paper: str | None = None,
) -> None:
    """Both entries of a station by the two clerks, with the people at the table."""
    office = here.office
    enter_as(here, office.first, Place.FIRST, first, station, as_on_paper)
    counting.save_people(here.core, office.first, **here.ids(station), people=PEOPLE)
    enter_as(here, office.second, Place.SECOND, second or first, station, as_on_paper)


def station_ids(here: VotingOffice) -> list[str]:
    """The ids of the stations in order."""
    with here.core.unit_of_work() as uow:
        return [station.station_id for station in uow.votes.stations.of_vote(here.vote_id)]


def count_all(here: VotingOffice, values: EntryValues | None = None) -> VotingOffice:
    """Enter every station twice, all with the same figures."""
    for station in station_ids(here):
        enter_twice(here, values or entered(), station=station)
    return here


def close(here: VotingOffice, reason: str | None = None) -> VotingOffice:
    """Close the counted vote."""
    results.close_vote(here.core, here.office.coordinator, **here.vote, reason=reason)
    return here


def resolve(here: VotingOffice, outcome: Outcome = Outcome.APPROVED, reasons: str | None = None) -> VotingOffice:
    """Resolve the closed vote."""
    results.resolve(here.core, here.office.signer, **here.vote, outcome=outcome, reasons=reasons)
    return here


def package(here: VotingOffice) -> VotingOffice:
    """Prepare the package of the latest result."""
    signing.prepare_package(here.core, here.office.signer, **here.vote)
    return here


def key_of(issued: Issued) -> SigningKey:
    """The files of an invented e.firma."""
    return SigningKey(issued.certificate, issued.key, issued.password)


def sign(here: VotingOffice, issued: Issued | None = None, **changes: Any) -> Changes:
    """Sign the package as the first official; ``changes`` go into the call."""
    values: dict[str, Any] = {"capacity": Capacity.CERTIFIES, "role": PersonRole.OFFICIAL, **changes}
    key = key_of(issued or official())
    return signing.sign_package(here.core, here.office.signer, **here.vote, key=key, **values)


def sign_by_both(here: VotingOffice) -> VotingOffice:
    """The signatures of both officials."""
    sign(here, official())
    sign(here, representative())
    return here


@remembered
def a_resolved_vote(**changes: Any) -> VotingOffice:
    """Counted, closed and approved."""
    return resolve(close(count_all(a_voting_office(**changes))))


@remembered
def a_signed_vote(**changes: Any) -> VotingOffice:
    """Approved, packaged and signed by both officials."""
    return sign_by_both(package(a_resolved_vote(**changes)))


def certify(here: VotingOffice) -> int:
    """Issue the certificate; the paper's id."""
    changes = certificates.issue_certificate(here.core, here.office.signer, **here.vote, key=key_of(official()))
    return int(changes.created[0])


def issue(here: VotingOffice, kind: papers.PaperKind, station_id: str | None = None) -> int:
    """Issue another paper; its id."""
    changes = papers.issue_paper(here.core, here.office.coordinator, **here.vote, kind=kind, station_id=station_id)
    return int(changes.created[0])


def a_clock(here: VotingOffice) -> StandingClock:
    """The clock of the office."""
    return here.office.clock
