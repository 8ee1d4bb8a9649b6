"""Making an observer's report: entries, manifests, and a signature with e.firma or with a key of one's own.

The container and its judge: ``docs/formats/observer-report.md``. The same entries give the same bytes; judging is in
``observation_verification``, which does not use this module.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from unionreg.errors import ConflictError
from unionreg.evidence.container import LARGEST_FILE, MIMETYPE
from unionreg.evidence.json_writing import time_text
from unionreg.evidence.observation_json import notebook_bytes, read_notebook
from unionreg.evidence.observation_layout import (
    MOST_SIGNERS,
    NOTEBOOK,
    REPORT,
    SIGNER_PARTS,
    ObservationNames,
    Part,
    observation_place,
    photograph_name,
)
from unionreg.evidence.signer_writing import SignerFormat, append_signer, signer_facts
from unionreg.evidence.zip_writing import write_directory, write_entries

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from unionreg.domain.observation.notebook import Notebook
    from unionreg.signing.efirma import EFirma
    from unionreg.signing.own_key import OwnKey


def build_observation(notebook: Notebook, photographs: Mapping[str, bytes], report: bytes) -> bytes:
    """The unsigned container. ``photographs`` by SHA-256; all that the notebook lists must be there.

    ConflictError ``observation-photo-missing`` (name), ``observation-entry-size`` (entry, limit),
    ``observation-file-too-large`` (limit).
    """
    entries = [(NOTEBOOK, notebook_bytes(notebook)), (REPORT, report)]
    for one in sorted(notebook.photographs, key=lambda photograph: photograph.sha256):
        if one.sha256 not in photographs:
            raise ConflictError("observation-photo-missing", name=one.name)
        entries.append((photograph_name(one.sha256, one.suffix), photographs[one.sha256]))
    for name, content in entries:
        limit = ObservationNames().largest_size(name) or 0
        if len(content) > limit:
            raise ConflictError("observation-entry-size", entry=name, limit=limit)
    if sum(len(content) for _, content in entries) > LARGEST_FILE - (64 << 20):
        raise ConflictError("observation-file-too-large", limit=LARGEST_FILE)
    # The notebook comes first after ``mimetype``: by that a file is known without reading all of it.
    content, stored = write_entries([("mimetype", MIMETYPE), *entries], 0)
    return content + write_directory(stored, len(content))


def sign_observation(
    file: bytes, key: EFirma | OwnKey, organisation: str, signed_at: datetime, name: str = ""
) -> bytes:
    """The file with one more signature; no stored byte of an earlier entry changes.

    ``name`` is what the holder of a key of one's own calls themselves (that of an e.firma comes from the certificate).
    UnreadableError ``observation-container`` (codes); ConflictError ``observation-too-many-signers`` (limit).
    """
    return append_signer(
        file,
        _FORMAT,
        lambda contents, number: _statement(contents, key, number, organisation, signed_at, name),
        key,
        signed_at,
    )


def _part(name: str) -> Part | None:
    place = observation_place(name)
    return place.part if place else None


def _is_covered(name: str) -> bool:
    return _part(name) not in {*SIGNER_PARTS, Part.MIMETYPE}


def _statement(
    contents: Mapping[str, bytes],
    key: EFirma | OwnKey,
    number: int,
    organisation: str,
    signed_at: datetime,
    name: str,
) -> dict[str, object]:
    notebook = contents[NOTEBOOK]
    book = read_notebook(notebook)
    return {
        "schema": "observation-signer-1",
        "notebook_id": book.notebook_id,
        "number": number,
        **signer_facts(key, name or book.observer.name),
        "organisation": organisation,
        "notebook_sha256": hashlib.sha256(notebook).hexdigest(),
        "declared_at": time_text(signed_at),
    }


_FORMAT = SignerFormat(
    ObservationNames(),
    NOTEBOOK,
    _is_covered,
    MOST_SIGNERS,
    unsound="observation-container",
    too_many="observation-too-many-signers",
    missing="N-501",
)
