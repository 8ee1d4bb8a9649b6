"""Who may find what: what a person may not read never shows, not even in a count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.domain.roles import Permission
from unionreg.domain.search.document import Source

if TYPE_CHECKING:
    from unionreg.domain.roles import Actor

_PERMISSIONS = (
    (Source.CONTRACT, Permission.READ_REGISTER),
    (Source.UNION, Permission.READ_REGISTER),
    (Source.DOCUMENT, Permission.READ_ARCHIVE),
    (Source.FILING, Permission.READ_FILINGS),
)


def readable_sources(actor: Actor) -> frozenset[Source]:
    """The sources of which the person may read."""
    return frozenset(source for source, permission in _PERMISSIONS if actor.may(permission))
