"""Builds the core of an office from its file: the only place that joins ports to adapters.

Importing this module imports SQLAlchemy, so the window does it on the database thread, after its first paint.
"""

from __future__ import annotations

import secrets
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from unionreg.adapters import CertificateReader, OfficeSeals
from unionreg.after_adapters import OfficeAfterPapers, OfficeRemoteFiles
from unionreg.application.offices import found_office
from unionreg.application.ports import Core
from unionreg.archive.vault import FolderVault, vault_folder
from unionreg.archive.vault_copies import copy_back
from unionreg.archive_adapters import OfficeArchiveFiles
from unionreg.archive_paper_adapters import OfficeArchivePapers
from unionreg.backup_adapter import BackupsWithFiles
from unionreg.day_adapters import OfficeStationFiles
from unionreg.delivery_adapters import OfficeDeliveryPapers
from unionreg.domain.audit.events import BackupRestored
from unionreg.dossier_adapters import OfficeDossierFiles
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
from unionreg.settings import Settings, office_file
from unionreg.storage.backups import SqliteBackups, inspect_backup
from unionreg.storage.office_file import create_file, discard, finish_file, open_file, put_in_place
from unionreg.storage.passwords import ArgonPasswords
from unionreg.storage.unit_of_work import SqlUnitOfWork
from unionreg.vote_adapters import OfficePackages, OfficePapers, OfficeSignatures

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from unionreg.application.offices import Founding
    from unionreg.storage.office_file import OpenOffice


def system_clock() -> datetime:
    """Now, aware, in whole seconds."""
    return datetime.now(UTC).replace(microsecond=0)


def open_office(
    path: Path,
    *,
    clock: Callable[[], datetime] = system_clock,
    settings: Settings | None = None,
    randomness: Callable[[int], bytes] = secrets.token_bytes,
) -> Core:
    """Open the office in a file or folder; older files are copied and upgraded first. Close with ``core.close()``.

    Raises StorageUnavailableError: ``office-file-missing``, ``office-in-use``, ``folder-read-only``,
    ``database-read-only``, ``database-locked``, ``not-a-database``, ``not-an-office-file``, ``database-newer``,
    ``database-damaged``, ``disk-full``.
    """
    settings = settings or Settings()
    opened = open_file(office_file(path), busy_timeout=settings.busy_timeout, clock=clock)
    FolderVault(vault_folder(opened.file)).clear_unfinished()
    return _core(opened, clock, settings, randomness)


def create_office(
    path: Path,
    founding: Founding,
    *,
    clock: Callable[[], datetime] = system_clock,
    settings: Settings | None = None,
    randomness: Callable[[int], bytes] = secrets.token_bytes,
) -> Core:
    """First run: make the file, found the office in it, and open it. Nothing stays when that fails.

    Raises as ``open_office``, ``office-file-exists``, and as ``application.offices.found_office``.
    """
    settings = settings or Settings()
    file = office_file(path)
    made = create_file(file, busy_timeout=settings.busy_timeout)
    try:
        found_office(_core(made, clock, settings, randomness), founding)
        finished = finish_file(made, file, busy_timeout=settings.busy_timeout)
    except BaseException:
        discard(made)
        raise
    return _core(finished, clock, settings, randomness)


def restore_office(
    backup: Path,
    path: Path,
    *,
    clock: Callable[[], datetime] = system_clock,
    settings: Settings | None = None,
    randomness: Callable[[int], bytes] = secrets.token_bytes,
) -> Core:
    """Put a checked backup in place of the office file and open it; the file that was there is kept beside it.

    The restored log gets a record of it. Raises as ``open_office`` for both files; IntegrityBrokenError.
    """
    settings = settings or Settings()
    file = office_file(path)
    facts = inspect_backup(backup, busy_timeout=settings.busy_timeout)
    stamp = clock().strftime("%Y%m%d-%H%M%S")
    kept = put_in_place(backup, file, busy_timeout=settings.busy_timeout, stamp=stamp)
    copy_back(backup, FolderVault(vault_folder(file)))
    core = open_office(file, clock=clock, settings=settings, randomness=randomness)
    try:
        with core.unit_of_work() as uow:
            uow.audit.add(BackupRestored(facts.sha256, facts.records, kept.name if kept else None), None)
    except BaseException:
        core.close()
        raise
    return core


def _added_authorities(opened: OpenOffice, clock: Callable[[], datetime]) -> tuple[bytes, ...]:
    """The certificates that the office added, read beside a transaction that may be open."""
    with SqlUnitOfWork(opened.reading, clock) as uow:
        return tuple(authority.certificate for authority in uow.office.authorities())


def _close(search_index: FtsIndex, opened: OpenOffice) -> None:
    search_index.close()
    opened.close()


def _core(
    opened: OpenOffice, clock: Callable[[], datetime], settings: Settings, randomness: Callable[[int], bytes]
) -> Core:
    signatures = OfficeSignatures(lambda: _added_authorities(opened, clock))
    vault = FolderVault(vault_folder(opened.file))
    search_index = FtsIndex(vault.folder / "search.sqlite")
    return Core(
        clock=clock,
        randomness=randomness,
        unit_of_work=lambda: SqlUnitOfWork(opened.engine, clock),
        reading=lambda: SqlUnitOfWork(opened.reading, clock),
        passwords=ArgonPasswords(settings.password_cost),
        seals=OfficeSeals(randomness),
        authorities=CertificateReader(),
        backups=BackupsWithFiles(SqliteBackups(opened.file, busy_timeout=settings.busy_timeout), vault),
        papers=OfficePapers(),
        packages=OfficePackages(),
        signatures=signatures,
        filing_papers=OfficeFilingPapers(signatures),
        filing_files=OfficeFilingFiles(lambda: _added_authorities(opened, clock), clock),
        packet_prints=OfficePackets(),
        after_papers=OfficeAfterPapers(),
        remote_files=OfficeRemoteFiles(),
        preparation_papers=PreparationPapers(),
        kits=OfficeKits(),
        roll_files=OfficeRollFiles(),
        station_files=OfficeStationFiles(randomness),
        name_ranking=OfficeNameRanking(),
        register_files=OfficeRegisterFiles(),
        delivery_papers=OfficeDeliveryPapers(),
        vault=vault,
        redaction_files=OfficeRedactionFiles(),
        dossier_files=OfficeDossierFiles(),
        archive_files=OfficeArchiveFiles(vault),
        archive_papers=OfficeArchivePapers(),
        outreach_files=OfficeOutreachFiles(),
        sites=OfficeSites(),
        search_index=search_index,
        close=partial(_close, search_index, opened),
    )
