"""What the use cases need from outside for dossiers of a workplace: what was chosen, prepared and released."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from unionreg.domain.dossiers.dossier import Contents, Dossier, DossierStep
    from unionreg.domain.office import SealKey


@dataclass(frozen=True, slots=True)
class PreparedDossier:
    """What was made: the data (their digest stands on every sheet), the foliated PDF, how many sheets it has."""

    contents: bytes
    pdf: bytes
    sheets: int


class DossiersStore(Protocol):
    """Storage of dossiers of a workplace: what was chosen, prepared and released."""

    def add(self, dossier: Dossier) -> None:
        """Write a new one."""

    def get(self, dossier_id: int) -> Dossier:
        """NotFoundError ``dossier-unknown``."""

    def save(self, dossier: Dossier, expected: int) -> None:
        """Write it anew if its revision is still ``expected``; ConflictError ``dossier-changed`` otherwise."""

    def all(self) -> tuple[Dossier, ...]:
        """Every dossier, newest first."""

    def next_id(self) -> int:
        """The number of the next one, from 1."""


class DossierFilesPort(Protocol):
    """Making the files of a dossier. Slow; takes no part in any transaction."""

    def pages(self, content: bytes) -> int:
        """How many pages a PDF has; UnreadableError ``attachment-broken`` and others of ``attachments``."""

    def prepare(self, contents: Contents, documents: Mapping[str, bytes]) -> PreparedDossier:
        """The foliated PDF of these contents; ``documents``: PDF bytes by SHA-256."""

    def seal(
        self,
        prepared: PreparedDossier,
        contents: Contents,
        documents: Sequence[bytes],
        approvals: tuple[DossierStep, ...],
        seal: SealKey,
        released_at: datetime,
    ) -> bytes:
        """The container as it leaves the office; ``documents`` in their order. ConflictError ``dossier-too-large``."""
