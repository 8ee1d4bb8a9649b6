"""The signed certificates of the register: registration, leadership, representativeness, deposit of a contract.

No official layout is known (law notes, 12.5): the template is ours, versioned, and says so. Every value of the attached
data stands on the page, numbers and the days that bind also in words; the data are sealed by their digest. Sealing and
signing are not here. What each kind says is in ``registry_certificate_parts``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.documents import drawing
from unionreg.documents.drawing import MUTED, Paper
from unionreg.documents.registry_certificate_parts import FACTS, content_data, set_content, statement
from unionreg.documents.registry_data import DataHead, attachment, paper_data
from unionreg.documents.rulings.paper import DATA_DIGEST, PUBLIC, UnsignedFile
from unionreg.documents.rulings.proof import sign_with_efirma
from unionreg.documents.rulings.words import TYPES, address_line, moment
from unionreg.documents.sheet import Sheet, SheetStyle
from unionreg.documents.wordings import NOT_OFFICIAL
from unionreg.documents.wrapping import bold
from unionreg.domain import wording
from unionreg.domain.certificates.certificate import CATALOGUE
from unionreg.domain.certificates.digest import data_digest

if TYPE_CHECKING:
    from unionreg.documents.electronic_signature import ElectronicSigner
    from unionreg.documents.registry_data import Json, Seal
    from unionreg.domain.certificates.certificate import RegistryCertificate
    from unionreg.domain.office import Letterhead

ROOM_TO_SIGN = 184.0
PUBLIC_NOTE = "Copia para consulta, sin firma ni sello. La constancia firmada es el archivo PDF que expidió la oficina."


@dataclass(frozen=True, slots=True)
class CertificateDraft:
    """A certificate before it is sealed: its data and their digest."""

    order: RegistryCertificate
    signer: ElectronicSigner
    letterhead: Letterhead
    data: Json
    digest: str


def draft(order: RegistryCertificate, signer: ElectronicSigner, letterhead: Letterhead) -> CertificateDraft:
    """The data of a certificate that ``signer`` will sign."""
    facts = CATALOGUE[order.kind]
    head = DataHead(
        order.kind.value,
        facts.template,
        order.folio,
        order.issued_at,
        order.case,
        facts.basis,
        order.registration_number,
        order.registered_on,
    )
    data = paper_data(head, content_data(order), signer, letterhead)
    return CertificateDraft(order, signer, letterhead, data, data_digest(data))


def for_efirma(made: CertificateDraft, seal: Seal) -> UnsignedFile:
    """The certificate, ready to be signed."""
    sheet = _sheet(made, made.digest, NOT_OFFICIAL)
    _page(sheet, made)
    page, box = sign_with_efirma(sheet, made.signer, seal.code, made.digest)
    return UnsignedFile(_pdf(sheet, made, seal), page, box)


def public(made: CertificateDraft) -> bytes:
    """A copy for consultation: everything on a certificate is public but the tax number of who signs."""
    sheet = _sheet(made, None, f"{NOT_OFFICIAL} · {PUBLIC.capitalize()}")
    sheet.paragraph(bold(PUBLIC), f". {PUBLIC_NOTE}", size=9.5)
    _page(sheet, made)
    sheet.paragraph(f"Firma electrónica de {made.signer.name}, {made.signer.post}.")
    return _pdf(sheet, made, None)


def _sheet(made: CertificateDraft, digest: str | None, note: str) -> Sheet:
    facts = CATALOGUE[made.order.kind]
    style = SheetStyle(
        facts.title, made.order.folio, f"formato {facts.template}, {note}", digest, digest_of=DATA_DIGEST
    )
    return Sheet(made.letterhead, style)


def _pdf(sheet: Sheet, made: CertificateDraft, seal: Seal | None) -> bytes:
    paper = Paper(sheet.style.title, made.letterhead.office_name)
    attached = None if seal is None else attachment(made.data, seal)
    return drawing.pdf_bytes(sheet.pages_with_feet(), paper, attached)


def _page(sheet: Sheet, made: CertificateDraft) -> None:
    order, letterhead = made.order, made.letterhead
    facts = CATALOGUE[order.kind]
    sheet.title(facts.title, 20)
    place = f"{letterhead.place}, a " if letterhead.place else ""
    sheet.paragraph(f"{place}{wording.date_without_weekday(order.issued_at)}, {wording.clock_time(order.issued_at)}.")
    sheet.paragraph(bold(letterhead.office_name), " hace constar que ", *statement(order))
    sheet.facts(_union_facts(order), size=FACTS)
    set_content(sheet, order)
    # No signature stands alone on its sheet: the last lines go with it.
    sheet.need(ROOM_TO_SIGN)
    sheet.space(4)
    sheet.paragraph(f"Fundamento: {'; '.join(facts.basis)}. La expedición es gratuita.", size=9.5, grey=MUTED)


def _union_facts(order: RegistryCertificate) -> list[tuple[str, str]]:
    case, organisation = order.case, order.case.organisation
    rows = [("Organización", organisation.name)]
    if organisation.type is not None:
        rows.append(("Tipo", TYPES[organisation.type]))
    if address := address_line(organisation.address):
        rows.append(("Domicilio", address))
    if order.registration_number:
        rows.append(("Número de registro", order.registration_number))
    if order.registered_on is not None:
        rows.append(("Fecha de registro", wording.long_date(order.registered_on)))
    rows.append(("Trámite", f"{case.folio}, versión {case.version}"))
    if case.file_number:
        rows.append(("Expediente", case.file_number))
    return [*rows, ("Presentado", moment(case.filed_at) if case.hour_known else wording.long_date(case.filed_at))]


__all__ = ["CertificateDraft", "UnsignedFile", "draft", "for_efirma", "public"]
