"""Files, frozen counts, results, packages, signatures and papers in the database.

Only packages are ever rewritten: appending a signature gives them new bytes.
"""

from __future__ import annotations

import hashlib
from dataclasses import fields
from typing import TYPE_CHECKING

from sqlalchemy import delete, func, insert, select, update

from unionreg.application.vote_records import (
    CountVersion,
    PackageRecord,
    PaperRecord,
    RefusalRecord,
    ResultRecord,
    SignatureRecord,
)
from unionreg.errors import IntegrityBrokenError, NotFoundError
from unionreg.storage.tables.votes import (
    vote_counts,
    vote_files,
    vote_packages,
    vote_papers,
    vote_refusals,
    vote_results,
    vote_signatures,
)

if TYPE_CHECKING:
    from typing import Any

    from sqlalchemy.engine import Connection


def _columns(record: Any, *without: str) -> dict[str, object]:
    """The fields of a flat record whose columns have the same names."""
    return {field.name: getattr(record, field.name) for field in fields(record) if field.name not in without}


class SqlFiles:
    """Bytes by their SHA-256 within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, content: bytes) -> str:
        """Keep the bytes, once; their SHA-256."""
        sha256 = hashlib.sha256(content).hexdigest()
        known = select(vote_files.c.sha256).where(vote_files.c.sha256 == sha256)
        if self._connection.execute(known).one_or_none() is None:
            values = {"sha256": sha256, "size": len(content), "content": content}
            self._connection.execute(insert(vote_files).values(**values))
        return sha256

    def get(self, sha256: str) -> bytes:
        """The bytes, compared with their name."""
        query = select(vote_files.c.content).where(vote_files.c.sha256 == sha256)
        content = self._connection.execute(query).scalar_one_or_none()
        if content is None or hashlib.sha256(content).hexdigest() != sha256:
            raise IntegrityBrokenError("file-altered", sha256=sha256)
        return bytes(content)

    def drop(self, sha256: str) -> None:
        """Forget the bytes."""
        self._connection.execute(delete(vote_files).where(vote_files.c.sha256 == sha256))


class SqlResults:
    """Frozen counts and results within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add_count(self, count: CountVersion) -> None:
        """Write a version of a count."""
        self._connection.execute(insert(vote_counts).values(**_columns(count)))

    def counts(self, vote_id: str) -> tuple[CountVersion, ...]:
        """Every version of every station."""
        query = (
            select(vote_counts)
            .where(vote_counts.c.vote_id == vote_id)
            .order_by(vote_counts.c.station_id, vote_counts.c.version)
        )
        return tuple(CountVersion(**row) for row in self._connection.execute(query).mappings())

    def counts_of(self, vote_id: str, station_id: str) -> tuple[CountVersion, ...]:
        """Every version of one station, oldest first."""
        query = (
            select(vote_counts)
            .where(vote_counts.c.vote_id == vote_id, vote_counts.c.station_id == station_id)
            .order_by(vote_counts.c.version)
        )
        return tuple(CountVersion(**row) for row in self._connection.execute(query).mappings())

    def add(self, result: ResultRecord) -> None:
        """Write a version of the result."""
        self._connection.execute(insert(vote_results).values(**_columns(result)))

    def versions(self, vote_id: str) -> tuple[ResultRecord, ...]:
        """Every version, oldest first."""
        query = select(vote_results).where(vote_results.c.vote_id == vote_id).order_by(vote_results.c.version)
        return tuple(ResultRecord(**row) for row in self._connection.execute(query).mappings())

    def latest(self, vote_id: str) -> ResultRecord | None:
        """The newest version, or None before the first closing."""
        query = (
            select(vote_results)
            .where(vote_results.c.vote_id == vote_id)
            .order_by(vote_results.c.version.desc())
            .limit(1)
        )
        row = self._connection.execute(query).mappings().one_or_none()
        return None if row is None else ResultRecord(**row)


class SqlPackages:
    """Packages, signatures and refusals within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, package: PackageRecord) -> int:
        """Write a new package; the id given."""
        values = insert(vote_packages).values(**_columns(package, "package_id"))
        return int(self._connection.execute(values.returning(vote_packages.c.package_id)).scalar_one())

    def save(self, package: PackageRecord) -> None:
        """Write every column of a package."""
        same = vote_packages.c.package_id == package.package_id
        self._connection.execute(update(vote_packages).where(same).values(**_columns(package, "package_id")))

    def get(self, package_id: int) -> PackageRecord:
        """The package; NotFoundError when there is none."""
        query = select(vote_packages).where(vote_packages.c.package_id == package_id)
        row = self._connection.execute(query).mappings().one_or_none()
        if row is None:
            raise NotFoundError("package-unknown", package_id=package_id)
        return PackageRecord(**row)

    def digest_of(self, vote_id: str, result_version: int) -> str | None:
        """The digest of the package of one version."""
        where = (vote_packages.c.vote_id == vote_id, vote_packages.c.result_version == result_version)
        digest: str | None = self._connection.execute(select(vote_packages.c.digest).where(*where)).scalar_one_or_none()
        return digest

    def latest(self, vote_id: str) -> PackageRecord | None:
        """The package of the newest result that has one."""
        query = (
            select(vote_packages)
            .where(vote_packages.c.vote_id == vote_id)
            .order_by(vote_packages.c.result_version.desc())
            .limit(1)
        )
        row = self._connection.execute(query).mappings().one_or_none()
        return None if row is None else PackageRecord(**row)

    def add_signature(self, signature: SignatureRecord) -> None:
        """Write one signature."""
        self._connection.execute(insert(vote_signatures).values(**_columns(signature)))

    def signatures(self, package_id: int) -> tuple[SignatureRecord, ...]:
        """The signatures of a package by number."""
        query = (
            select(vote_signatures).where(vote_signatures.c.package_id == package_id).order_by(vote_signatures.c.number)
        )
        return tuple(SignatureRecord(**row) for row in self._connection.execute(query).mappings())

    def add_refusal(self, refusal: RefusalRecord) -> None:
        """Write one refusal."""
        self._connection.execute(insert(vote_refusals).values(**_columns(refusal)))

    def refusals(self, vote_id: str) -> tuple[RefusalRecord, ...]:
        """The refusals of a vote in the order written down."""
        names = [vote_refusals.c[field.name] for field in fields(RefusalRecord)]
        query = select(*names).where(vote_refusals.c.vote_id == vote_id).order_by(vote_refusals.c.refusal_id)
        return tuple(RefusalRecord(**row) for row in self._connection.execute(query).mappings())


class SqlPapers:
    """Issued papers within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def next_number(self, series: str, year: int) -> int:
        """The next number of a series in a year, from 1."""
        query = select(func.max(vote_papers.c.number)).where(vote_papers.c.series == series, vote_papers.c.year == year)
        return (self._connection.execute(query).scalar_one() or 0) + 1

    def add(self, paper: PaperRecord) -> int:
        """Write a new paper; the id given."""
        values = insert(vote_papers).values(**_columns(paper, "paper_id"))
        return int(self._connection.execute(values.returning(vote_papers.c.paper_id)).scalar_one())

    def get(self, paper_id: int) -> PaperRecord:
        """The paper; NotFoundError when there is none."""
        query = select(vote_papers).where(vote_papers.c.paper_id == paper_id)
        row = self._connection.execute(query).mappings().one_or_none()
        if row is None:
            raise NotFoundError("paper-unknown", paper_id=paper_id)
        return PaperRecord(**row)

    def find(self, vote_id: str | None) -> tuple[PaperRecord, ...]:
        """Papers of a vote, or all, newest first."""
        query = select(vote_papers).order_by(vote_papers.c.paper_id.desc())
        if vote_id is not None:
            query = query.where(vote_papers.c.vote_id == vote_id)
        return tuple(PaperRecord(**row) for row in self._connection.execute(query).mappings())
