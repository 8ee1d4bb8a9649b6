"""Documents with invented personal data, and their public forms, made by the use cases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.builders_office import an_office
from tests.redaction import hostile_pdfs
from unionreg.application import redactions
from unionreg.application.queries.redactions import public_form_page

if TYPE_CHECKING:
    from tests.builders_office import OfficeUnderTest

PERSONAL = hostile_pdfs.document(
    hostile_pdfs.text("Contrato colectivo de trabajo")
    + hostile_pdfs.text("de Ana Luna, CURP LUXA800101MMCNXN08, domicilio Calle Dos 3, Toluca", y=660)
    + hostile_pdfs.text("Cláusula primera. El salario es de 500 pesos diarios.", y=620)
)


def keep_document(office: OfficeUnderTest, content: bytes = PERSONAL) -> str:
    """A file of the vault; its id is its digest."""
    return office.core.vault.put(content)


def begun(office: OfficeUnderTest, document_id: str) -> int:
    """A public form that the archivist began."""
    made = redactions.begin_public_form(office.core, office.archivist, document_id=document_id)
    return int(made.created[0])


def marked(office: OfficeUnderTest, form_id: int) -> None:
    """Every proposal accepted, by the archivist."""
    form = public_form_page(office.core, office.archivist, form_id=form_id).form
    redactions.mark_public_form(
        office.core, office.archivist, form_id=form_id, areas=form.proposed, dismissed=(), expected=form.revision
    )


def offered(office: OfficeUnderTest, document_id: str) -> int:
    """A public form that waits for a second person."""
    form_id = begun(office, document_id)
    marked(office, form_id)
    form = public_form_page(office.core, office.archivist, form_id=form_id).form
    redactions.offer_public_form(office.core, office.archivist, form_id=form_id, expected=form.revision)
    return form_id


def confirmed(office: OfficeUnderTest, document_id: str) -> int:
    """A public form in force."""
    form_id = offered(office, document_id)
    form = public_form_page(office.core, office.signer, form_id=form_id).form
    redactions.confirm_public_form(office.core, office.signer, form_id=form_id, sha256=form.sha256)
    return form_id


def an_archive() -> tuple[OfficeUnderTest, str]:
    """An office with one document."""
    office = an_office()
    return office, keep_document(office)
