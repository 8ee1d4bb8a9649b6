"""The archive of the demo office: labels, a box half described, one that is closed, paper that is lent.

Everything goes through the real use cases; only reading the words is replaced by what is known to stand on the pages.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from unionreg.application.archive_boxes import add_binder, close_box, finish_scanning, make_labels, open_box
from unionreg.application.archive_corrections import correct_page
from unionreg.application.archive_documents import Description, accept_pages, confirm_document
from unionreg.application.archive_loans import lend
from unionreg.application.archive_scans import note_reading, take_batch
from unionreg.application.queries.archive import document_page, loop_page, page_words
from unionreg.demo.archive_scans import DPI, HEIGHT, WIDTH, contract_scan, searchable
from unionreg.domain.archive.box import Shelf
from unionreg.domain.archive.document import DocumentLink, FieldText, LinkKind
from unionreg.domain.archive.document_kinds import DocumentKind
from unionreg.domain.archive.scans import (
    Outcome,
    PageRef,
    PageScan,
    RecognisedPage,
    Recognition,
    ScanFormat,
    ScannedFile,
)
from unionreg.domain.archive.serials import Series, make_serial
from unionreg.domain.archive.suggestion import Suggested
from unionreg.domain.archive.words import words_json
from unionreg.domain.register.folio import office_code

if TYPE_CHECKING:
    from unionreg.application.ports import Core
    from unionreg.demo.archive_scans import InventedScan
    from unionreg.domain.archive.document import ArchiveDocument
    from unionreg.domain.roles import Actor

_POOR_DPI = 130
_LABELS = {Series.BOX: 10, Series.BINDER: 30, Series.SHEET: 80}
_BAJIO = (
    "Sindicato de Trabajadores de la Industria Automotriz del Bajío",
    "Autopartes Inventadas del Bajío, S.A. de C.V.",
)
_NORTE = ("Sindicato Progresista de Trabajadores Textiles del Norte", "Hilados Inventados del Norte, S.A. de C.V.")


@dataclass(frozen=True, slots=True)
class ArchiveSeen:
    """What the pictures show: the box at work, a confirmed document of it, the one that waits, a closed box."""

    box: str
    closed_box: str
    document: str
    waiting: str
    loan: str


def fill_archive(core: Core, archivist: Actor) -> ArchiveSeen:
    """Make the archive; ``archivist`` keeps it."""
    for series, count in _LABELS.items():
        make_labels(core, archivist, series=series, count=count)
    closed = open_one(core, archivist, 1, "Contratos de la industria textil, Nuevo León, 1992 a 1996", "Estante 13")
    for document_id in scan_in(core, archivist, closed, _scans(_NORTE, "Monterrey, Nuevo León", 1992, 2), start=1):
        _describe(core, archivist, document_id, _NORTE)
    finish_scanning(core, archivist, serial=closed)
    close_box(core, archivist, serial=closed)
    box = open_one(core, archivist, 2, "Contratos de una misma empresa, Guanajuato, 1994 a 1997", "Estante 14")
    binder = serial_of(core, Series.BINDER, 1)
    add_binder(core, archivist, box=box, serial=binder, title="Contratos de una misma empresa")
    parties = _registered(core) or _BAJIO
    scans = _scans(parties, "Silao, Guanajuato", 1994, 4)
    made = scan_in(core, archivist, box, scans, start=3, poor=2)
    for document_id in made[:2]:
        _describe(core, archivist, document_id, parties)
    _correct(core, archivist, made[0])
    waiting = loop_page(core, archivist, serial=box).document
    loan = _lend(core, archivist, serial_of(core, Series.SHEET, 1))
    return ArchiveSeen(box, closed, made[0], waiting.document_id if waiting is not None else made[-1], loan)


def _registered(core: Core) -> tuple[str, str] | None:
    """A union of the register and an employer where its people work, so that suggestions find them."""
    with core.unit_of_work() as uow:
        for union in uow.register.all_unions():
            for employer in uow.register.employers_of(union.union_id):
                return union.name, employer.name
    return None


def open_one(core: Core, archivist: Actor, number: int, title: str, shelf: str) -> str:
    """A box with its label on the shelf; its serial number."""
    serial = serial_of(core, Series.BOX, number)
    place = Shelf("Archivo central", "Sala 2", shelf)
    (made,) = open_box(core, archivist, serial=serial, title=title, shelf=place).created
    return made


def serial_of(core: Core, series: Series, number: int) -> str:
    """The serial number with this number in the office's series."""
    with core.unit_of_work() as uow:
        return make_serial(series, office_code(uow.office.get().office_id), number)


def _scans(parties: tuple[str, str], place: str, year: int, count: int) -> tuple[InventedScan, ...]:
    union, employer = parties
    return tuple(
        contract_scan(
            f"escaneo-{year + step}-{step + 1:03d}.pdf",
            heading="CONTRATO COLECTIVO DE TRABAJO" if step % 2 == 0 else "CONVENIO DE REVISIÓN SALARIAL",
            union=union.upper(),
            employer=employer.upper(),
            place=place,
            day=f"doce días del mes de mayo de {year + step}",
            pages=1 + step % 2,
        )
        for step in range(count)
    )


def scan_in(
    core: Core,
    archivist: Actor,
    box: str,
    scans: tuple[InventedScan, ...],
    *,
    start: int,
    poor: int | None = None,
    copied: bool = False,
) -> tuple[str, ...]:
    """Take scans in with labels on their first sheets, and note the words. ``poor``: which one has too few dots.

    ``copied``: with searchable copies.
    """
    files = tuple(
        _file(core, scan, serial_of(core, Series.SHEET, start + place), dpi=_POOR_DPI if place == poor else DPI * 2)
        for place, scan in enumerate(scans)
    )
    made = take_batch(core, archivist, box=box, files=files).created
    for document_id, scan, file in zip(made, scans, files, strict=True):
        refs = tuple(PageRef(file.sha256, page.number) for page in file.pages)
        note_reading(
            core, archivist, document_id=document_id, read=refs, recognition=_reading(core, scan, copied=copied)
        )
    return made


def _file(core: Core, scan: InventedScan, label: str, *, dpi: int) -> ScannedFile:
    sha256 = core.vault.put(scan.pdf)
    pages = tuple(
        PageScan(
            page.number, WIDTH, HEIGHT, dpi, legibility=80, codes=(label,) if page.number == 1 else (),
            fingerprint=hashlib.sha256(f"{sha256}{page.number}".encode()).hexdigest(),
        )
        for page in scan.words
    )  # fmt: skip
    return ScannedFile(scan.name, sha256, len(scan.pdf), ScanFormat.PDF, Outcome.DONE, pages, kept=True)


def _reading(core: Core, scan: InventedScan, *, copied: bool) -> Recognition:
    pages = tuple(
        RecognisedPage(page.number, len(page.words), sum(word.confidence for word in page.words) // len(page.words))
        for page in scan.words
    )
    words = core.vault.put(words_json(scan.words), derived=True)
    copy = core.vault.put(searchable(scan), derived=True) if copied else ""
    return Recognition(Outcome.DONE, copy, words, pages=pages)


def _describe(core: Core, archivist: Actor, document_id: str, parties: tuple[str, str]) -> None:
    """Confirm what is suggested, as a person would; of the parties only those that the paper names."""
    document = document_page(core, archivist, document_id=document_id).document
    best = {each.about: each for each in reversed(document.suggestions)}
    kind = DocumentKind(best[Suggested.KIND].value)
    year = best[Suggested.YEAR].value
    links = tuple(
        DocumentLink(link, best[about].value, best[about].shown)
        for link, about in ((LinkKind.UNION, Suggested.UNION), (LinkKind.EMPLOYER, Suggested.EMPLOYER))
        if about in best and best[about].shown in parties
    )
    word = "Contrato colectivo" if kind is DocumentKind.CONTRACT else "Revisión salarial"
    description = Description(
        kind,
        f"{word}, {parties[1]}, {year}",
        (FieldText("signed-on", best[Suggested.DAY].value),),
        links,
        best[Suggested.STATE].value,
        int(year),
        best[Suggested.DAY].value,
    )
    confirm_as(core, archivist, document, description)


def confirm_as(core: Core, archivist: Actor, document: ArchiveDocument, description: Description) -> None:
    """Accept the pages that need a person and confirm what the document is."""
    _accept(core, archivist, document)
    confirm_document(core, archivist, document_id=document.document_id, description=description)


def _accept(core: Core, archivist: Actor, document: ArchiveDocument) -> None:
    pages = tuple(page.number for page in document.pages if page.open)
    if pages:
        reason = "El original está así de pálido; se lee con lupa."
        accept_pages(core, archivist, document_id=document.document_id, pages=pages, reason=reason)


def _correct(core: Core, archivist: Actor, document_id: str) -> None:
    """One page is corrected: the first doubtful word gets what stands on the paper."""
    reading = page_words(core, archivist, document_id=document_id, page=1)
    first = reading.read.doubtful()[0]
    correct_page(
        core, archivist, document_id=document_id, page=1, words={first: "trabajo"}, words_sha256=reading.words_sha256
    )


def _lend(core: Core, archivist: Actor, serial: str) -> str:
    today = core.clock().astimezone().date()
    reason = "Cotejo para una solicitud de certificado de registro"
    changes = lend(
        core, archivist, serial=serial, borrower="Elena Campos", post="Dirección jurídica", reason=reason,
        due=today + timedelta(days=7),
    )  # fmt: skip
    return changes.created[0]
