"""Sealed dossiers for tests of their judge; everything is invented."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache
from typing import TYPE_CHECKING, Any

from tests.redaction import hostile_pdfs
from unionreg.documents.dossier.dossier_pdf import print_dossier
from unionreg.domain.dossiers.dossier import SCHEMA, Contents, DocumentForm, DossierDocument, Hand, TimelineLine
from unionreg.domain.dossiers.release import SCHEMA as RELEASE_SCHEMA
from unionreg.domain.dossiers.release import Approval, Release
from unionreg.evidence.dossier_writing import build_dossier, contents_bytes
from unionreg.evidence.zip_writing import write_directory, write_entries
from unionreg.signing.station_key import public_half

if TYPE_CHECKING:
    from collections.abc import Callable

SEED = bytes(range(32))
AT = datetime(2026, 8, 12, 15, tzinfo=UTC)
DOCUMENT = hostile_pdfs.document(hostile_pdfs.text("Contrato colectivo"))


def a_document(number: int, content: bytes = DOCUMENT) -> DossierDocument:
    digest = hashlib.sha256(content).hexdigest()
    return DossierDocument(
        number, f"doc-{number}", f"Contrato {number}", "2026-03-01", DocumentForm.PUBLIC_FORM, digest, len(content), 1,
        2, "ab" * 32,
    )  # fmt: skip


def contents(**changes: Any) -> Contents:
    values: dict[str, Any] = {
        "schema": SCHEMA, "folio": "ERR-P59-2026-000001-3", "version": 1, "office": "Centro Inventado",
        "office_id": "of-1", "prepared_at": AT, "prepared_by": Hand("César Cano", "Conciliación"),
        "employer": "Manufacturas Inventadas", "workplace": "Planta Uno", "first": date(2026, 1, 1),
        "last": date(2026, 8, 1), "actors": ("Sindicato Uno",), "request": "Oficio 4",
        "timeline": (TimelineLine(date(2026, 3, 1), "deposit", "CC-1", ("Sindicato Uno",), "c-1", "", "nota"),),
        "documents": (a_document(1), a_document(2)), "invented": False,
    }  # fmt: skip
    return Contents(**{**values, **changes})


@cache
def printed(what: Contents) -> tuple[bytes, int]:
    data = contents_bytes(what)
    return print_dossier(what, hashlib.sha256(data).hexdigest(), {each.sha256: DOCUMENT for each in what.documents})


def a_release(what: Contents, **changes: Any) -> Release:
    pdf, sheets = printed(what)
    values: dict[str, Any] = {
        "schema": RELEASE_SCHEMA, "folio": what.folio, "version": what.version,
        "contents_sha256": hashlib.sha256(contents_bytes(what)).hexdigest(),
        "pdf_sha256": hashlib.sha256(pdf).hexdigest(), "sheets": sheets,
        "approvals": (Approval("Félix Flores", "Dirección", AT), Approval("Inés Ibarra", "Información", AT)),
        "released_at": AT, "office_key": public_half(SEED).hex(),
    }  # fmt: skip
    return Release(**{**values, **changes})


def sealed(what: Contents | None = None, **release: Any) -> bytes:
    """A dossier as an office lets it go."""
    what = what or contents()
    return build_dossier(
        contents_bytes(what), printed(what)[0], [DOCUMENT] * len(what.documents), a_release(what, **release), SEED
    )


def rewritten(file: bytes, change: Callable[[dict[str, bytes]], object]) -> bytes:
    """The container with entries changed, the seal left as it was."""
    from unionreg.evidence.container import ContainerReader
    from unionreg.evidence.dossier_layout import DossierNames

    entries = ContainerReader(file, lambda *_args, **_kw: None, DossierNames()).read()
    assert entries is not None
    held = {each.name: file[each.offset : each.offset + each.size] for each in entries}
    change(held)
    content, stored = write_entries(held.items(), 0)
    return content + write_directory(stored, len(content))


def with_document(what: Contents, **changes: Any) -> Contents:
    first, *rest = what.documents
    return replace(what, documents=(replace(first, **changes), *rest))
