"""An employer with a contract's documents, and a dossier of its workplace, made by the use cases."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from tests.builders_redactions import PERSONAL, confirmed
from tests.builders_register import a_register
from tests.redaction import hostile_pdfs
from unionreg.application import dossiers
from unionreg.application.queries.dossiers import dossier_page
from unionreg.domain.archive.box import Box, Shelf
from unionreg.domain.archive.document import ArchiveDocument, ArchivePage, DocumentLink, DocumentState, LinkKind
from unionreg.domain.archive.document_kinds import DocumentKind
from unionreg.domain.dossiers.dossier import Choice
from unionreg.domain.votes.count import Named

if TYPE_CHECKING:
    from tests.builders_office import OfficeUnderTest

BOX = "C-0001"
PLAIN = hostile_pdfs.document(hostile_pdfs.text("Reglamento interior de trabajo"))


def keep(office: OfficeUnderTest, content: bytes, number: int, **changes: Any) -> str:
    """A document of the archive that belongs to the first employer."""
    sha256 = office.core.vault.put(content)
    values: dict[str, Any] = {
        "document_id": f"doc-{number}", "box": BOX, "sha256": sha256, "name": f"{number}.pdf", "size": len(content),
        "media_type": "application/pdf", "pages": (ArchivePage(1, sha256, 1, 612, 792),),
        "received_at": office.clock(), "received_by": Named("Abril Arce", "Archivo"), "copy_sha256": sha256,
        "state": DocumentState.CONFIRMED, "kind": DocumentKind.CONTRACT, "title": f"Contrato colectivo {number}",
        "links": (DocumentLink(LinkKind.EMPLOYER, "1", "Manufacturas Inventadas"),), "day": "2026-03-01",
    }  # fmt: skip
    with office.core.unit_of_work() as uow:
        if uow.archive.find_box(BOX) is None:
            uow.archive.add_box(Box(BOX, "Contratos", Shelf(), office.clock(), Named("Abril Arce", "Archivo")))
        uow.archive.add(ArchiveDocument(**{**values, **changes}))
    return f"doc-{number}"


def an_employer_with_documents() -> tuple[OfficeUnderTest, str]:
    """An office with a register, and one document with a public form in force."""
    office = a_register()
    document = keep(office, PERSONAL, 1)
    confirmed(office, document)
    return office, document


def a_choice(*documents: str, **changes: Any) -> Choice:
    values: dict[str, Any] = {
        "employer_id": "1", "employer": "", "workplace_id": "", "workplace": "", "first": date(2020, 1, 1),
        "last": date(2026, 12, 31), "request": "Oficio RRM-2026-04", "documents": documents,
    }  # fmt: skip
    return Choice(**{**values, **changes})


def begun(office: OfficeUnderTest, choice: Choice) -> int:
    """A dossier that the coordinator began."""
    return int(dossiers.begin_dossier(office.core, office.coordinator, choice=choice).created[0])


def prepared(office: OfficeUnderTest, *documents: str) -> int:
    """A dossier that waits for two people."""
    number = begun(office, a_choice(*documents))
    revision = dossier_page(office.core, office.coordinator, dossier_id=number).dossier.revision
    dossiers.prepare_dossier(office.core, office.coordinator, dossier_id=number, expected=revision)
    return number


def released(office: OfficeUnderTest, *documents: str) -> int:
    """A dossier that left the office."""
    number = prepared(office, *documents)
    sha256 = dossier_page(office.core, office.coordinator, dossier_id=number).dossier.pdf_sha256
    for actor in (office.signer, office.information):
        dossiers.approve_dossier(office.core, actor, dossier_id=number, sha256=sha256)
    return number
