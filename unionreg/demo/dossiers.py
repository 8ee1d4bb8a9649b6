"""Dossiers of the demo office: one released, one that waits for its second person. Real use cases, no forged state."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from unionreg.application.dossiers import approve_dossier, begin_dossier, prepare_dossier
from unionreg.application.queries.dossiers import choice_preview, dossier_page
from unionreg.domain.dossiers.dossier import Choice

if TYPE_CHECKING:
    from unionreg.application.ports import Core
    from unionreg.domain.roles import Actor

_DAYS = 3 * 365
_REQUESTS = ("Solicitud MLRR-INV-2026-02 de la autoridad (inventada)", "Solicitud MLRR-INV-2026-05 (inventada)")


@dataclass(frozen=True, slots=True)
class DossiersTold:
    """Numbers of the dossiers that the pictures show."""

    released: int
    waiting: int


def tell_dossiers(
    core: Core, *, preparer: Actor, releasers: tuple[Actor, Actor], employer_id: str, workplace_id: str = ""
) -> DossiersTold:
    """Two dossiers of an employer of the register, with every document of it that may leave the office."""
    today = core.clock().astimezone().date()
    numbers = []
    for request in _REQUESTS:
        choice = Choice(
            employer_id, "", workplace_id, "", today - timedelta(days=_DAYS), today, (), request
        )  # fmt: skip
        numbers.append(_prepared(core, preparer, choice))
    first, second = releasers
    for number, people in zip(numbers, (releasers, (first,)), strict=True):
        sha256 = dossier_page(core, second, dossier_id=number).dossier.pdf_sha256
        for actor in people:
            approve_dossier(core, actor, dossier_id=number, sha256=sha256)
    return DossiersTold(*numbers)


def _prepared(core: Core, preparer: Actor, choice: Choice) -> int:
    found = choice_preview(core, preparer, choice=choice).candidates
    documents = tuple(each.document_id for each in found if each.form is not None)
    chosen = Choice(
        choice.employer_id, "", choice.workplace_id, "", choice.first, choice.last, (), choice.request, documents
    )  # fmt: skip
    number = int(begin_dossier(core, preparer, choice=chosen).created[0])
    prepare_dossier(core, preparer, dossier_id=number, expected=1)
    return number
