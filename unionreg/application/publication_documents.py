"""Documents of the archive as the site shows them: the confirmed public form of confirmed documents, and nothing else.

Only what belongs to a union or a contract is published. The text of a document is read from the bytes of its public
form when its page is drawn (``unionreg.publishing``), never from what the archive holds.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from unionreg.domain.archive.document import DocumentState, LinkKind
from unionreg.domain.archive.document_kinds import Access
from unionreg.domain.publication.addresses import slug
from unionreg.domain.publication.site import Said, SiteDocument, SiteFile, SiteRef, ThingKind
from unionreg.domain.publication.words import DOCUMENTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.archive.document import ArchiveDocument

_KINDS = {LinkKind.UNION: ThingKind.UNION, LinkKind.CONTRACT: ThingKind.CONTRACT}


def site_documents(core: Core, uow: UnitOfWork) -> Iterator[SiteDocument]:
    """Every published document."""
    for document_id, sha256 in uow.redactions.all_confirmed().items():
        document = uow.archive.get(document_id)
        about = tuple(SiteRef(_KINDS[each.kind], each.id, each.name) for each in document.links if each.kind in _KINDS)
        if document.state is DocumentState.CONFIRMED and document.access is not Access.SECRET and about:
            yield _document(document, about, sha256, core.vault.path(sha256).stat().st_size)


def _document(document: ArchiveDocument, about: tuple[SiteRef, ...], sha256: str, size: int) -> SiteDocument:
    kind = DOCUMENTS[document.kind.value]
    when = f", {document.year}" if document.year is not None else ""
    title = Said(kind.es + when, kind.en + when)
    day = date.fromisoformat(document.day) if document.day else None
    name = f"{slug(title.es)}.pdf"
    file = SiteFile(sha256, name, title, size, dated_on=day, public_form=True, document=document.document_id)
    return SiteDocument(document.document_id, document.serial, title, file, document.kind.value, about)
