"""Joins the port of dossiers to what prints and seals them."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from unionreg.application.dossiers_ports import PreparedDossier
from unionreg.domain.dossiers.release import SCHEMA, Approval, Release

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from unionreg.domain.dossiers.dossier import Contents, DossierStep
    from unionreg.domain.office import SealKey


class OfficeDossierFiles:
    """Libraries of PDF are loaded at the first use."""

    def pages(self, content: bytes) -> int:
        """How many pages a PDF has."""
        from unionreg.attachments.opening import open_pdf

        with open_pdf(content) as pdf:
            return len(pdf.pages)

    def prepare(self, contents: Contents, documents: Mapping[str, bytes]) -> PreparedDossier:
        """The foliated PDF of these contents."""
        from unionreg.documents.dossier.dossier_pdf import print_dossier
        from unionreg.evidence.dossier_writing import contents_bytes

        data = contents_bytes(contents)
        pdf, sheets = print_dossier(contents, hashlib.sha256(data).hexdigest(), documents)
        return PreparedDossier(data, pdf, sheets)

    def seal(
        self,
        prepared: PreparedDossier,
        contents: Contents,
        documents: Sequence[bytes],
        approvals: tuple[DossierStep, ...],
        seal: SealKey,
        released_at: datetime,
    ) -> bytes:
        """The container as it leaves the office."""
        from unionreg.evidence.dossier_writing import build_dossier
        from unionreg.signing.station_key import public_half

        release = Release(
            SCHEMA,
            contents.folio,
            contents.version,
            hashlib.sha256(prepared.contents).hexdigest(),
            hashlib.sha256(prepared.pdf).hexdigest(),
            prepared.sheets,
            tuple(Approval(step.name, step.post, step.at) for step in approvals),
            released_at,
            public_half(seal.private_key).hex(),
        )
        return build_dossier(prepared.contents, prepared.pdf, documents, release, seal.private_key)
