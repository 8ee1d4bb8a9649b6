"""Making the container of a released dossier: entries, manifest, the office's seal (``docs/formats/dossier.md``).

The same dossier gives the same bytes. Judging is in ``dossier_verification``, which does not use this module.
"""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

from unionreg.errors import ConflictError
from unionreg.evidence.container import LARGEST_FILE, MIMETYPE
from unionreg.evidence.dossier_layout import (
    CONTENTS,
    KEY,
    MANIFEST,
    PDF,
    RELEASE,
    SEAL_TYPE,
    SEALED_KIND,
    SIGNATURE,
    DossierNames,
    document_name,
    is_covered,
)
from unionreg.evidence.signer_writing import manifest_bytes
from unionreg.evidence.strict_values import plain
from unionreg.evidence.zip_writing import write_directory, write_entries
from unionreg.signing.own_key import public_pem
from unionreg.signing.station_key import public_half, sign_digest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.domain.dossiers.dossier import Contents
    from unionreg.domain.dossiers.release import Release

_ROOM = 4 << 20


def contents_bytes(contents: Contents) -> bytes:
    """The data of a dossier as JSON in UTF-8; its SHA-256 stands on every sheet. The same contents, the same bytes."""
    return _json(contents)


def build_dossier(
    contents: bytes, pdf: bytes, documents: Sequence[bytes], release: Release, private_key: bytes
) -> bytes:
    """The sealed container; ``documents`` in the order of the contents, ``private_key`` raw, of the office's seal.

    ConflictError ``dossier-too-large`` (megabytes).
    """
    entries = [
        (CONTENTS, contents),
        (PDF, pdf),
        *((document_name(number), content) for number, content in enumerate(documents, start=1)),
        (RELEASE, _json(release)),
        (KEY, public_pem(public_half(private_key))),
    ]
    names = DossierNames()
    too_large = any(len(content) > (names.largest_size(name) or 0) for name, content in entries)
    if too_large or sum(len(content) for _, content in entries) > LARGEST_FILE - _ROOM:
        raise ConflictError("dossier-too-large", megabytes=LARGEST_FILE >> 20)
    covered = {name: content for name, content in entries if is_covered(name)}
    manifest = manifest_bytes(covered, SIGNATURE, SEAL_TYPE)
    seal = sign_digest(private_key, SEALED_KIND, hashlib.sha256(manifest).hexdigest())
    file, stored = write_entries([("mimetype", MIMETYPE), *entries, (MANIFEST, manifest), (SIGNATURE, seal)], 0)
    return file + write_directory(stored, len(file))


def _json(value: object) -> bytes:
    return (json.dumps(plain(value), ensure_ascii=False, indent=1) + "\n").encode("utf-8")
