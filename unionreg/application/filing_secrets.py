"""Reading the secret list of supporters (LFT 390 Bis-I): only whoever reviews it, and every reading is in the log.

It is never exported, printed in a public rendering or searched.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.application.changes import Thing, changed
from unionreg.application.session import require
from unionreg.domain.audit.filing_events import FilingSecretListRead
from unionreg.domain.filings.visibility import secret_documents
from unionreg.domain.roles import Permission
from unionreg.errors import NotFoundError

if TYPE_CHECKING:
    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core
    from unionreg.domain.roles import Actor


@dataclass(frozen=True, slots=True)
class SecretList:
    """The bytes of the list as they came, for the screen of the reviewer and nothing else."""

    content: bytes
    changes: Changes

    def __repr__(self) -> str:
        """No supporter in any trace or log."""
        return "SecretList(…)"


def read_secret_list(core: Core, actor: Actor, *, folio: str, version: int) -> SecretList:
    """The supporters of one version of a case. NotFoundError ``filing-file-unknown``, ``filing-unknown``."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_SECRET_LISTS)
        found = [each for each in uow.filings.get(folio).versions if each.number == version]
        if not found or not found[0].supporters_sha256:
            raise NotFoundError("filing-file-unknown", folio=folio)
        content = uow.filings.secret_file(found[0].supporters_sha256)
        uow.audit.add(FilingSecretListRead(folio, version), actor)
    return SecretList(content, changed(Thing.FILING, folio))


def read_secret_document(core: Core, actor: Actor, *, folio: str, version: int, attachment: str) -> SecretList:
    """A sheet that supporters signed, by its id, as it was scanned. Errors as ``read_secret_list``."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_SECRET_LISTS)
        found = [each.data for each in uow.filings.get(folio).versions if each.number == version]
        for each in secret_documents(found[0]) if found else ():
            if each.id == attachment:
                content = uow.filings.secret_file(each.sha256)
                uow.audit.add(FilingSecretListRead(folio, version), actor)
                return SecretList(content, changed(Thing.FILING, folio))
    raise NotFoundError("filing-file-unknown", folio=folio)
