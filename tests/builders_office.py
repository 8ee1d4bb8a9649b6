"""Offices for tests: in memory for use cases, on disk for everything about files. Time stands still.

``an_office()`` is one in memory with a colleague for each role; ``an_office_file(folder)`` makes a real file. Passwords
are cheap in both.
"""

from __future__ import annotations

import os
import secrets
import shutil
import sqlite3
import tempfile
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from weakref import finalize

from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from unionreg.application.calendars import CalendarFile
from unionreg.application.offices import Administrator, Founding, found_office
from unionreg.application.people import add_person
from unionreg.application.ports import Core
from unionreg.application.session import change_own_password, sign_in
from unionreg.archive.vault import FolderVault
from unionreg.archive_adapters import OfficeArchiveFiles
from unionreg.archive_paper_adapters import OfficeArchivePapers
from unionreg.bootstrap import create_office
from unionreg.day_adapters import OfficeStationFiles
from unionreg.delivery_adapters import OfficeDeliveryPapers
from unionreg.domain.office import AuthorityFacts, BackupFacts, EntryPolicy, SealKey
from unionreg.domain.roles import Actor, Role
from unionreg.dossier_adapters import OfficeDossierFiles
from unionreg.errors import UnreadableError
from unionreg.filing_adapters import OfficeFilingFiles
from unionreg.filing_paper_adapters import OfficeFilingPapers
from unionreg.kit_adapter import OfficeKits
from unionreg.outreach_adapters import OfficeOutreachFiles
from unionreg.packet_adapters import OfficePackets
from unionreg.preparation_adapters import PreparationPapers
from unionreg.publication_adapters import OfficeSites
from unionreg.redaction_adapters import OfficeRedactionFiles
from unionreg.register_adapters import OfficeNameRanking, OfficeRegisterFiles
from unionreg.roll_adapters import OfficeRollFiles
from unionreg.search_index.index import FtsIndex
from unionreg.settings import PasswordCost, Settings
from unionreg.storage import sqlite
from unionreg.storage.tables import metadata
from unionreg.storage.unit_of_work import SqlUnitOfWork
from unionreg.vote_adapters import OfficeSignatures

if TYPE_CHECKING:
    from sqlalchemy.engine import Engine

    from unionreg.application.ports import UnitOfWork

START = datetime(2026, 8, 12, 15, 0, tzinfo=UTC)
PASSWORD = "una clave bien larga"
TEMPORARY = "prestada-por-hoy"
QUICK = Settings(busy_timeout=200, password_cost=PasswordCost(memory=8, passes=1, lanes=1))

INVENTED_CALENDAR = b"""{
 "id": "invented-2026", "authority": "Centro inventado", "year": 2026, "version": 1, "complete": true,
 "covers": {"from": "2026-01-01", "to": "2026-12-31"}, "weekend": ["saturday", "sunday"],
 "days": [{"date": "2026-09-16", "kind": "rest-day", "name": "Independencia", "source": "LFT 74"}],
 "suspensions": [], "uncertain": [], "notes": ["Inventado para pruebas"]
}"""


@dataclass
class StandingClock:
    """A clock that moves only when told."""

    now: datetime = START

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **amount: float) -> None:
        self.now += timedelta(**amount)


@dataclass
class CountedRandomness:
    """Bytes that differ from call to call and repeat from test to test."""

    calls: int = 0

    def __call__(self, amount: int) -> bytes:
        self.calls += 1
        return bytes((self.calls * 37 + place * 11) % 256 for place in range(amount))


class PlainPasswords:
    """Stands for argon2 where its work is not the point. ``outdated`` marks every hash as weak."""

    outdated = False

    def hash(self, password: str) -> str:
        return "plain:" + password[::-1]

    def matches(self, password_hash: str, password: str) -> bool:
        return password_hash == self.hash(password)

    def is_outdated(self, password_hash: str) -> bool:
        return self.outdated


class KnownSeals:
    """Seals whose keys anyone knows."""

    def new_key(self) -> SealKey:
        return SealKey("00112233aabbccdd", b"P" * 32, b"S" * 32)


def authority_facts(name: str = "AC INVENTADA", **changes: Any) -> AuthorityFacts:
    values: dict[str, Any] = {
        "sha256": (name.encode().hex() + "0" * 64)[:64],
        "subject": name,
        "issuer": name,
        "serial_number": "01",
        "not_before": START - timedelta(days=365),
        "not_after": START + timedelta(days=365),
        "is_authority": True,
        "is_root": True,
    }
    return AuthorityFacts(**{**values, **changes})


@dataclass
class ListedAuthorities:
    """Reads the made-up certificates that it was given, by their bytes."""

    files: dict[bytes, tuple[AuthorityFacts, ...]] = field(default_factory=dict)

    def read(self, content: bytes) -> tuple[tuple[AuthorityFacts, bytes], ...]:
        if content not in self.files:
            raise UnreadableError("certificate-unreadable")
        return tuple((facts, content) for facts in self.files[content])

    def shipped(self) -> tuple[AuthorityFacts, ...]:
        return (authority_facts("AC DE FÁBRICA"),)


@dataclass
class NotedBackups:
    """Writes nothing and notes what it was asked for."""

    written: list[Path] = field(default_factory=list)

    def write(self, target: Path) -> BackupFacts:
        self.written.append(target)
        return self.inspect(target)

    def inspect(self, path: Path) -> BackupFacts:
        return BackupFacts(str(path), "aa", "Centro", "0002", 3, "ff" * 32, None, START, 4096, "ab" * 32)


@dataclass
class OfficeUnderTest:
    """A founded office and its people, each signed in."""

    core: Core
    clock: StandingClock
    administrator: Actor
    registrar: Actor
    coordinator: Actor
    first: Actor
    second: Actor
    third: Actor
    signer: Actor
    auditor: Actor
    reviewer: Actor
    information: Actor
    field_official: Actor
    archivist: Actor

    @property
    def by_role(self) -> dict[Role, Actor]:
        """Somebody for every role, who has this role and none of the wider ones."""
        return {
            Role.ADMINISTRATOR: self.administrator,
            Role.REGISTRAR: self.registrar,
            Role.COORDINATOR: self.coordinator,
            Role.FIRST_CLERK: self.first,
            Role.SECOND_CLERK: self.second,
            Role.SIGNER: self.signer,
            Role.AUDITOR: self.auditor,
            Role.REVIEWER: self.reviewer,
            Role.INFORMATION_OFFICER: self.information,
            Role.FIELD_OFFICIAL: self.field_official,
            Role.ARCHIVIST: self.archivist,
        }

    def log_kinds(self) -> list[str]:
        """The kinds of all events so far, oldest first."""
        with self.core.unit_of_work() as uow:
            return [record.kind for record in uow.audit.records()]


def memory_engine(content: sqlite3.Connection | None = None) -> Engine:
    """A database in memory that behaves like a file: with all tables, or a copy of another one."""
    raw = sqlite3.connect(":memory:", check_same_thread=False)
    if content is not None:
        content.backup(raw)
    engine = create_engine("sqlite://", poolclass=StaticPool, creator=lambda: raw)
    finalize(engine, raw.close)
    sqlite.prepare(engine, sqlite.Use.WRITING, path="memory")
    if content is None:
        metadata.create_all(engine)
    return engine


def _folder_of_its_own(engine: Engine) -> Path:
    """Where the files of an office in memory would lie: made when something is put there, gone with the office."""
    folder = Path(tempfile.gettempdir()) / f"unionreg-test-{os.getpid()}-{secrets.token_hex(6)}.archive"
    finalize(engine, shutil.rmtree, folder, True)
    return folder


def a_core(engine: Engine | None = None, clock: StandingClock | None = None, **ports: Any) -> Core:
    """A core over a database in memory; ``ports`` replace the doubles, e.g. ``papers=...``."""
    clock = clock or StandingClock()
    engine = engine or memory_engine()
    vault = FolderVault(_folder_of_its_own(engine))

    def unit_of_work() -> UnitOfWork:
        return SqlUnitOfWork(engine, clock)

    values: dict[str, Any] = {
        "clock": clock,
        "randomness": CountedRandomness(),
        "unit_of_work": unit_of_work,
        "reading": unit_of_work,
        "passwords": PlainPasswords(),
        "seals": KnownSeals(),
        "authorities": ListedAuthorities(),
        "backups": NotedBackups(),
        "papers": None,
        "packages": None,
        "signatures": None,
        "filing_papers": OfficeFilingPapers(OfficeSignatures(lambda: ())),
        "filing_files": OfficeFilingFiles(lambda: (), clock),
        "packet_prints": OfficePackets(),
        "after_papers": None,
        "remote_files": None,
        "preparation_papers": PreparationPapers(),
        "kits": OfficeKits(),
        "roll_files": OfficeRollFiles(),
        "station_files": OfficeStationFiles(CountedRandomness()),
        "name_ranking": OfficeNameRanking(),
        "register_files": OfficeRegisterFiles(),
        "delivery_papers": OfficeDeliveryPapers(),
        "vault": vault,
        "redaction_files": OfficeRedactionFiles(),
        "dossier_files": OfficeDossierFiles(),
        "archive_files": OfficeArchiveFiles(vault),
        "archive_papers": OfficeArchivePapers(),
        "outreach_files": OfficeOutreachFiles(),
        "sites": OfficeSites(),
        "search_index": FtsIndex(vault.folder / "search.sqlite"),
        "close": engine.dispose,
    }
    return Core(**{**values, **ports})


def a_founding(**changes: Any) -> Founding:
    """The answers of a first run."""
    values: dict[str, Any] = {
        "name": "Centro de Conciliación Inventado",
        "unit": "Dirección de Registro",
        "place": "Toluca, Estado de México",
        "entry_policy": EntryPolicy.THIRD_PERSON,
        "administrator": Administrator("luna", "Ana Luna Ñáñez", "Directora de Sistemas", PASSWORD),
        "calendars": (CalendarFile(INVENTED_CALENDAR, "Inventado para pruebas"),),
        "invented": True,
    }
    return Founding(**{**values, **changes})


def add_colleague(core: Core, administrator: Actor, username: str, full_name: str, *roles: Role) -> Actor:
    """Add a person, who changes the temporary password and signs in."""
    add_person(
        core,
        administrator,
        username=username,
        full_name=full_name,
        post="Conciliación",
        roles=frozenset(roles),
        temporary_password=TEMPORARY,
    )
    arrived = sign_in(core, username=username, password=TEMPORARY).actor
    change_own_password(core, arrived, current=TEMPORARY, new=PASSWORD)
    return sign_in(core, username=username, password=PASSWORD).actor


def with_colleagues(core: Core, clock: StandingClock) -> OfficeUnderTest:
    """The office of ``a_founding`` with one person for each role; ``third`` is a second clerk and coordinator."""
    chief = sign_in(core, username="luna", password=PASSWORD).actor

    def add(username: str, full_name: str, *roles: Role) -> Actor:
        return add_colleague(core, chief, username, full_name, *roles)

    return OfficeUnderTest(
        core=core,
        clock=clock,
        administrator=chief,
        registrar=add("rios", "Rosa Ríos", Role.REGISTRAR),
        coordinator=add("cano", "César Cano", Role.COORDINATOR),
        first=add("perez", "Pía Pérez", Role.FIRST_CLERK, Role.SECOND_CLERK),
        second=add("sosa", "Saúl Sosa", Role.FIRST_CLERK, Role.SECOND_CLERK),
        third=add("trejo", "Tania Trejo", Role.SECOND_CLERK, Role.COORDINATOR),
        signer=add("flores", "Félix Flores", Role.SIGNER),
        auditor=add("audi", "Aurora Díaz", Role.AUDITOR),
        reviewer=add("robles", "Vera Robles", Role.REVIEWER),
        information=add("ibarra", "Inés Ibarra", Role.INFORMATION_OFFICER),
        field_official=add("mena", "Mario Mena", Role.FIELD_OFFICIAL),
        archivist=add("arce", "Abril Arce", Role.ARCHIVIST),
    )


@cache
def _founded() -> tuple[sqlite3.Connection, OfficeUnderTest]:
    """Founding takes a tenth of a second and hundreds of tests want it: done once, copied for each."""
    clock = StandingClock()
    engine = memory_engine()
    core = a_core(engine, clock)
    found_office(core, a_founding())
    office = with_colleagues(core, clock)
    raw = engine.raw_connection().dbapi_connection
    assert isinstance(raw, sqlite3.Connection)
    return raw, office


def an_office(**ports: Any) -> OfficeUnderTest:
    """A founded office in memory with colleagues; ``ports`` as in ``a_core``."""
    content, office = _founded()
    clock = StandingClock()
    return replace(office, core=a_core(memory_engine(content), clock, **ports), clock=clock)


def an_office_file(folder: Path, clock: StandingClock | None = None, **changes: Any) -> Core:
    """A real office file in the folder, founded and open; close it with ``core.close()``."""
    return create_office(folder, a_founding(**changes), clock=clock or StandingClock(), settings=QUICK)
