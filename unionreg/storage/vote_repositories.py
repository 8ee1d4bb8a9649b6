"""Votes, entries, counts, results, packages and papers in the database. Rules are in application and domain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.storage.count_stores import SqlEntries, SqlSheets, SqlStations
from unionreg.storage.result_stores import SqlFiles, SqlPackages, SqlPapers, SqlResults
from unionreg.storage.vote_rows import SqlVoteRows

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection


class SqlVotes:
    """Everything of votes within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self.files = SqlFiles(connection)
        self.rows = SqlVoteRows(connection)
        self.stations = SqlStations(connection)
        self.entries = SqlEntries(connection)
        self.sheets = SqlSheets(connection)
        self.results = SqlResults(connection)
        self.packages = SqlPackages(connection)
        self.papers = SqlPapers(connection)
