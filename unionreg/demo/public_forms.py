"""Public forms of the demo office: one in force, one that waits for a second person, one that is being marked.

``make_public_forms`` works on documents of the archive; everything goes through the real use cases.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.application.queries.redactions import public_form_page
from unionreg.application.redactions import (
    begin_public_form,
    confirm_public_form,
    mark_public_form,
    offer_public_form,
)
from unionreg.domain.redaction.areas import Area
from unionreg.domain.redaction.reasons import Reason

if TYPE_CHECKING:
    from unionreg.application.ports import Core
    from unionreg.domain.roles import Actor

# Where people sign on the last page: two boxes at the foot, in tenths of a point.
_FOOT, _HIGH, _WIDE = 1400, 500, 1800
_LEFT = (900, 3400)


@dataclass(frozen=True, slots=True)
class PublicFormsTold:
    """Numbers of the forms that the pictures show; 0 where there was no document for it."""

    confirmed: int = 0
    waiting: int = 0
    marking: int = 0


def make_public_forms(core: Core, *, marker: Actor, second: Actor, documents: tuple[str, ...]) -> PublicFormsTold:
    """Forms of up to three documents: confirmed, waiting, being marked. ``marker`` and ``second`` are two people."""
    forms = [_begun(core, marker, document_id) for document_id in documents[:3]]
    for form_id in forms[:2]:
        _offered(core, marker, form_id)
    if forms:
        _confirmed(core, second, forms[0])
    return PublicFormsTold(*forms)


def publish_whole(core: Core, *, marker: Actor, second: Actor, documents: tuple[str, ...]) -> None:
    """Public forms in force of all these documents, with what the program proposes struck out."""
    for document_id in documents:
        form_id = _begun(core, marker, document_id)
        _offered(core, marker, form_id)
        _confirmed(core, second, form_id)


def _begun(core: Core, marker: Actor, document_id: str) -> int:
    return int(begin_public_form(core, marker, document_id=document_id).created[0])


def _offered(core: Core, marker: Actor, form_id: int) -> None:
    _mark(core, marker, form_id)
    revision = public_form_page(core, marker, form_id=form_id).form.revision
    offer_public_form(core, marker, form_id=form_id, expected=revision)


def _confirmed(core: Core, second: Actor, form_id: int) -> None:
    sha256 = public_form_page(core, second, form_id=form_id).form.sha256
    confirm_public_form(core, second, form_id=form_id, sha256=sha256)


def _mark(core: Core, marker: Actor, form_id: int) -> None:
    """CURP and the like are struck, addresses of the employer stay: they are public. Signatures are drawn by hand."""
    page = public_form_page(core, marker, form_id=form_id)
    struck = [row.area for row in page.proposals if row.area.reason is not Reason.HOME_ADDRESS]
    left = [row.area.key for row in page.proposals if row.area.reason is Reason.HOME_ADDRESS]
    last = page.pages[-1]
    top = last.height - _FOOT
    signatures = [Area(last.number, x, top, x + _WIDE, top + _HIGH, Reason.SIGNATURE) for x in _LEFT]
    mark_public_form(
        core, marker, form_id=form_id, areas=(*struck, *signatures), dismissed=left, expected=page.form.revision
    )
