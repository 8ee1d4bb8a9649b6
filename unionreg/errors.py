"""The error family of the core.

Every expected failure is one of these; anything else is a bug of ours. Foreign exceptions are translated where
they enter. The words for a person come from the text catalogue under ``error.<code>``, never from ``str()``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.domain.findings import Finding


class UnionregError(Exception):
    """An expected failure with a stable code, parameters for its text, and findings where several things are wrong."""

    def __init__(self, code: str, *, findings: Sequence[Finding] = (), **params: str | int) -> None:
        super().__init__(code, params)
        self.code = code
        self.params = params
        self.findings = tuple(findings)


class NotAllowedError(UnionregError):
    """The person may not do this: permission, separation of duties, or a wrong password."""


class ConflictError(UnionregError):
    """The act does not fit the present state, or rules refuse it (see ``findings``)."""


class NotFoundError(UnionregError):
    """The thing named does not exist."""


class IntegrityBrokenError(UnionregError):
    """Stored or signed data is not what it was."""


class StorageUnavailableError(UnionregError):
    """The office file cannot be used: locked, read-only, full disk, newer, or not a database."""


class UnreadableError(UnionregError):
    """A file that came from outside cannot be read as what it should be."""
