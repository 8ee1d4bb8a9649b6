"""One transaction, and the stores that work in it. Nothing is kept unless the block ends without an exception."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.storage.after_store import SqlAfter
from unionreg.storage.archive_store import SqlArchive
from unionreg.storage.audit_store import SqlAuditLog
from unionreg.storage.contracts_store import SqlContracts
from unionreg.storage.day_store import SqlDay
from unionreg.storage.delivery_store import SqlDelivery
from unionreg.storage.dossiers_store import SqlDossiers
from unionreg.storage.filing_store import SqlFiling
from unionreg.storage.office_store import SqlOffice
from unionreg.storage.outreach_store import SqlOutreach
from unionreg.storage.people_store import SqlPeople
from unionreg.storage.preparation_store import SqlPreparation
from unionreg.storage.publication_store import SqlPublication
from unionreg.storage.redactions_store import SqlRedactions
from unionreg.storage.register_store import SqlRegister
from unionreg.storage.roll_store import SqlRoll
from unionreg.storage.search_store import SqlSearch
from unionreg.storage.support_store import SqlSupport
from unionreg.storage.vote_repositories import SqlVotes

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from types import TracebackType
    from typing import Self

    from sqlalchemy.engine import Engine


class SqlUnitOfWork:
    """``with SqlUnitOfWork(engine, clock) as uow``: lives for one block, on one thread, never nested."""

    audit: SqlAuditLog
    people: SqlPeople
    office: SqlOffice
    votes: SqlVotes
    rolls: SqlRoll
    preparation: SqlPreparation
    day: SqlDay
    after: SqlAfter
    support: SqlSupport
    filings: SqlFiling
    register: SqlRegister
    contracts: SqlContracts
    archive: SqlArchive
    search: SqlSearch
    redactions: SqlRedactions
    publication: SqlPublication
    delivery: SqlDelivery
    outreach: SqlOutreach
    dossiers: SqlDossiers

    def __init__(self, engine: Engine, clock: Callable[[], datetime]) -> None:
        self._transaction = engine.begin()
        self._clock = clock

    def __enter__(self) -> Self:
        connection = self._transaction.__enter__()
        self.audit = SqlAuditLog(connection, self._clock)
        self.people = SqlPeople(connection)
        self.office = SqlOffice(connection)
        self.votes = SqlVotes(connection)
        self.rolls = SqlRoll(connection)
        self.preparation = SqlPreparation(connection)
        self.day = SqlDay(connection)
        self.after = SqlAfter(connection)
        self.support = SqlSupport(connection)
        self.filings = SqlFiling(connection)
        self.register = SqlRegister(connection)
        self.contracts = SqlContracts(connection)
        self.archive = SqlArchive(connection)
        self.search = SqlSearch(connection)
        self.redactions = SqlRedactions(connection)
        self.publication = SqlPublication(connection)
        self.delivery = SqlDelivery(connection)
        self.outreach = SqlOutreach(connection)
        self.dossiers = SqlDossiers(connection)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._transaction.__exit__(kind, error, trace)
