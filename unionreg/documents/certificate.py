"""The certificate of a vote's result: the paper that people take away.

Which certificate belongs to which procedure is in the catalogue of procedures; no official layout is known, so the
template is ours, versioned, and says so. The figures are printed in digits and words, attached as JSON
(``docs/formats/certificate.md``), repeated in the control line and sealed in the QR code. Signing the file is not here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from unionreg.documents import wordings
from unionreg.documents.attachments import Attachment
from unionreg.documents.blocks import QUIET, code_rows, code_side, place_code
from unionreg.documents.certificate_data import ATTACHMENT_NAME, certificate_data
from unionreg.documents.control_line import CERTIFICATE, control_line, place_control_line, total_figures
from unionreg.documents.drawing import Text
from unionreg.documents.electronic_signature import SIGNATURE_HEIGHT, ElectronicSigner, set_signature_place
from unionreg.documents.figure_list import set_figures
from unionreg.documents.fonts import Face
from unionreg.documents.outcome import bases_part, resolution_part, total_entries, turnout_part
from unionreg.documents.parties import party_facts, question_block
from unionreg.documents.sheet import LEFT, RIGHT, Sheet, SheetStyle, digest_groups
from unionreg.documents.wrapping import bold, wrap_text
from unionreg.domain import wording
from unionreg.domain.votes.procedure import CERTIFICATE_TITLES, CertificateKind
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from datetime import datetime

    from unionreg.domain.office import Letterhead
    from unionreg.domain.votes.result import VoteResult
    from unionreg.domain.votes.vote import VoteDefinition

PURPOSES = {
    CertificateKind.LEGITIMATION: "del procedimiento de legitimación de su contrato colectivo de trabajo",
    CertificateKind.CONSULTATION_RESULT: "de la consulta a las personas trabajadoras sobre su contrato colectivo",
    CertificateKind.REPRESENTATIVENESS: "de la votación para determinar la representatividad sindical",
    CertificateKind.LEADERSHIP_RECORD: "de la elección de directiva sindical, de la que se toma nota",
    CertificateKind.RESULT_ACT_FOR_COURT: "del recuento ordenado, para conocimiento del órgano jurisdiccional",
}
ROOM_FOR_CONTROL_LINE = 66.0
FEW_SIGNERS = 4
SIGNER_HEIGHT = 29.0
PROOF_HEADING = 32.0


@dataclass(frozen=True, slots=True)
class PackageSigner:
    """Somebody whose signature is in the package that the certificate rests on. ``capacity`` as in the package."""

    name: str
    post: str
    capacity: str
    certificate_number: str


@dataclass(frozen=True, slots=True)
class CertificateFacts:
    """What a certificate says beyond definition and result. ``seal_code`` and ``seal_public_key`` are of the office.

    ``issuer_*`` describe who will sign the file with an e.firma; ``package_digest`` is 64 hex digits, times are aware.
    """

    kind: CertificateKind
    folio: str
    issued_at: datetime
    package_digest: str
    issuer_name: str
    issuer_post: str
    issuer_rfc: str
    issuer_certificate: str
    seal_code: str
    seal_public_key: bytes
    signers: tuple[PackageSigner, ...] = ()


@dataclass(frozen=True, slots=True)
class CertificateDraft:
    """The unsigned file, and where its signature field belongs: page from 0, box in points (left, low, right, high)."""

    pdf: bytes
    signature_page: int
    signature_box: tuple[float, float, float, float]


def certificate(
    definition: VoteDefinition, result: VoteResult, facts: CertificateFacts, letterhead: Letterhead
) -> CertificateDraft:
    """The certificate, ready to be signed. ConflictError ``certificate-without-resolution`` without a resolution."""
    if result.resolution is None:
        raise ConflictError("certificate-without-resolution")
    template = f"{wordings.TEMPLATES['certificate']}, {wordings.NOT_OFFICIAL}"
    marked = replace(letterhead, invented=letterhead.invented or wordings.is_invented(definition))
    rehearsal = wordings.is_invented(definition)
    style = SheetStyle(CERTIFICATE_TITLES[facts.kind], facts.folio, template, facts.package_digest, rehearsal=rehearsal)
    sheet = Sheet(marked, style)
    set_opening(sheet, definition, facts)
    sheet.heading("Cifras, en número y con letra")
    set_figures(sheet, total_entries(definition, result))
    turnout_part(sheet, definition, result)
    bases_part(sheet, definition, result)
    resolution_part(sheet, definition, result)
    set_left_out(sheet, definition, result)
    _signers(sheet, facts)
    page, box = _proof(sheet, facts)
    line = control_line(CERTIFICATE, definition.vote_id, None, total_figures(definition, result), facts.package_digest)
    place_control_line(sheet, line)
    content = certificate_data(definition, result, facts, marked)
    description = "Las cifras de este documento, para leerlas con un programa"
    return CertificateDraft(
        sheet.finish(Attachment(ATTACHMENT_NAME, "application/json", description, content)), page, box
    )


def set_opening(
    sheet: Sheet, definition: VoteDefinition, facts: CertificateFacts, *, personal_rfcs: bool = True
) -> None:
    """Title, place, what is certified, and of whom; ``personal_rfcs`` as ``parties.party_facts``."""
    sheet.title(CERTIFICATE_TITLES[facts.kind], 20)
    day = facts.issued_at
    place = f"{sheet.letterhead.place}, a " if sheet.letterhead.place else ""
    sheet.paragraph(f"{place}{wording.date_without_weekday(day)}, {wording.clock_time(day)}.")
    sheet.paragraph(
        bold(sheet.letterhead.office_name), f" hace constar el resultado {PURPOSES[facts.kind]}, mediante voto "
        f"personal, libre, directo y secreto, {voting_days(definition)}, con fundamento en ",
        bold("; ".join(definition.legal_basis)), ".",
    )  # fmt: skip
    rows = party_facts(definition, personal_rfcs=personal_rfcs)
    sheet.facts([row for row in rows if row[0] != "Fundamento"])
    question_block(sheet, definition)


def voting_days(definition: VoteDefinition) -> str:
    """When it was voted: one day, or from the first to the last."""
    days = sorted({station.opens_at.date() for station in definition.stations})
    if len(days) == 1:
        return f"el {wording.long_date(days[0])}"
    return f"del {wording.long_date(days[0])} al {wording.long_date(days[-1])}"


def set_left_out(sheet: Sheet, definition: VoteDefinition, result: VoteResult) -> None:
    """The annulled stations, each with the reason."""
    for annulled in result.annulled_stations:
        name = definition.station(annulled.station_id).name
        sheet.paragraph(bold(f"{name}: anulada. "), annulled.reason)


def _signers(sheet: Sheet, facts: CertificateFacts) -> None:
    if not facts.signers:
        return
    # Few signers stand on the page of the signature; a long list begins where there is room.
    rows = code_rows(facts.seal_code)
    proof = len(facts.signers) * SIGNER_HEIGHT + PROOF_HEADING + code_room(rows) + ROOM_FOR_CONTROL_LINE
    sheet.heading("Firmaron el cómputo con e.firma", keep=proof if len(facts.signers) <= FEW_SIGNERS else 20)
    for signer in facts.signers:
        protest = ", bajo protesta" if signer.capacity == "certifies-under-protest" else ""
        sheet.paragraph(
            bold(signer.name), f", {signer.post}{protest}. Certificado {signer.certificate_number}.", size=10, after=2
        )


def _proof(sheet: Sheet, facts: CertificateFacts) -> tuple[int, tuple[float, float, float, float]]:
    """Digest and code side by side, the place of the signature below the digest; gives that place."""
    rows = code_rows(facts.seal_code)
    height = code_room(rows) + ROOM_FOR_CONTROL_LINE
    sheet.heading("Para comprobar este documento", keep=height)
    top = sheet.y
    code = place_code(sheet, rows, RIGHT + 4, top + 6)
    right = RIGHT - code - 2
    y = set_digest(sheet, right, top, facts)
    box = (LEFT, y - SIGNATURE_HEIGHT, right, y)
    signer = ElectronicSigner(facts.issuer_name, facts.issuer_post, facts.issuer_rfc, facts.issuer_certificate)
    set_signature_place(sheet, signer, box)
    caption_y = top + 6 - code - 4
    for line in wrap_text("Sello de la oficina (código QR)", Face.REGULAR, 8, code):
        sheet.put(Text(RIGHT - code + 16, caption_y, line, Face.REGULAR, 8))
        caption_y -= 9
    sheet.y = min(box[1], caption_y) - 2
    return len(sheet.pages) - 1, box


def code_room(rows: tuple[bytes, ...]) -> float:
    """The height that a code takes."""
    side = code_side(rows)
    return side + 2 * side / len(rows) * QUIET


def set_digest(sheet: Sheet, right: float, top: float, facts: CertificateFacts) -> float:
    """The words and the digest at the left of the code; gives the height where they end."""
    groups = digest_groups(facts.package_digest)
    y = top
    text = "Huella del paquete firmado del que procede (compárela con la que le entregaron):"
    for line in wrap_text(text, Face.REGULAR, 9.5, right - LEFT):
        y -= 12
        sheet.put(Text(LEFT, y, line, Face.REGULAR, 9.5))
    y -= 3
    for start in range(0, 16, 8):
        y -= 14
        sheet.put(Text(LEFT, y, " ".join(groups[start : start + 8]), Face.MONO_SEMIBOLD, 10.5))
    return y - 12
