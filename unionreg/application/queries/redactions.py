"""Reading public forms: those that wait, the versions of a document, one with its words, the very files."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.application.redactions import words_of
from unionreg.application.session import require
from unionreg.domain.redaction.areas import Area, text_under, words_left
from unionreg.domain.redaction.detection import propose
from unionreg.domain.redaction.public_form import FormStatus, PublicForm
from unionreg.domain.redaction.remains import LEAST_TEXT, squeezed
from unionreg.domain.roles import Permission
from unionreg.errors import NotFoundError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.application.ports import Core
    from unionreg.domain.archive.words import PageWords
    from unionreg.domain.roles import Actor

MOST_PLACES = 20


@dataclass(frozen=True, slots=True)
class ProposalRow:
    """A place that the program found. ``must_go``: a CURP, which cannot be dismissed."""

    area: Area
    text: str
    must_go: bool
    struck: bool
    dismissed: bool


@dataclass(frozen=True, slots=True)
class StruckRow:
    """An area, what it strikes as far as it could be read, and other pages on which the same text stands."""

    area: Area
    text: str
    elsewhere: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class FormPage:
    """All that the screen of one public form shows. ``mine``: whoever asks had a hand in its marks.

    ``in_force``: digest of the version that is published now, or None.
    """

    form: PublicForm
    pages: tuple[PageWords, ...]
    proposals: tuple[ProposalRow, ...]
    struck: tuple[StruckRow, ...]
    mine: bool
    in_force: str | None


def public_forms_open(core: Core, actor: Actor) -> tuple[PublicForm, ...]:
    """Those being marked or waiting for a second person."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_ARCHIVE)
        return uow.redactions.open_forms()


def public_forms_of(core: Core, actor: Actor, *, document_id: str) -> tuple[PublicForm, ...]:
    """All versions of a document, newest first; none when nobody began one."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_ARCHIVE)
        return uow.redactions.of_document(document_id)[::-1]


def public_form_page(core: Core, actor: Actor, *, form_id: int) -> FormPage:
    """One public form with its words. NotFoundError ``redaction-unknown``."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_ARCHIVE)
        form = uow.redactions.get(form_id)
        in_force = uow.redactions.confirmed_sha256(form.document_id)
    pages = words_of(core, form)
    return FormPage(form, pages, _proposals(form, pages), _struck(form, pages), actor.user_id in form.markers, in_force)


def public_form_file(core: Core, actor: Actor, *, form_id: int) -> bytes:
    """The very bytes that were made for publication. NotFoundError ``redaction-unknown``, ``public-form-not-made``."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_ARCHIVE)
        form = uow.redactions.get(form_id)
    if not form.sha256:
        raise NotFoundError("public-form-not-made")
    return core.vault.read(form.sha256)


def remaining_text(core: Core, actor: Actor, *, form_id: int) -> tuple[PageWords, ...]:
    """The words that the very file for publication still holds, page by page, the last sheet among them.

    NotFoundError ``redaction-unknown``, ``public-form-not-made``.
    """
    return core.redaction_files.words(public_form_file(core, actor, form_id=form_id))


def marked_document(core: Core, actor: Actor, *, form_id: int) -> bytes:
    """The document as one plain PDF, whole, for whoever marks or confirms: it holds what is to be struck."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_ARCHIVE)
        form = uow.redactions.get(form_id)
    return core.vault.read(form.readable_sha256)


def text_left(form: PublicForm, page: PageWords) -> str:
    """The words of a page that stay: what a search engine will read of it."""
    return " ".join(word.text for word in words_left(form.areas, page))


def _proposals(form: PublicForm, pages: Sequence[PageWords]) -> tuple[ProposalRow, ...]:
    undecided = set(form.undecided)
    return tuple(
        ProposalRow(
            each.area,
            each.text,
            each.must_go,
            struck=each.area not in undecided and each.area.key not in form.dismissed,
            dismissed=each.area.key in form.dismissed,
        )
        for each in propose(pages)
    )


def _struck(form: PublicForm, pages: Sequence[PageWords]) -> tuple[StruckRow, ...]:
    by_number = {page.number: page for page in pages}
    left = {page.number: squeezed("".join(word.text for word in words_left(form.areas, page))) for page in pages}
    rows = []
    for area in form.areas:
        text = text_under(area, by_number[area.page])
        wanted = squeezed(text)
        found = [number for number, words in left.items() if len(wanted) >= LEAST_TEXT and wanted in words]
        rows.append(StruckRow(area, text, tuple(found[:MOST_PLACES])))
    return tuple(rows)


def waits_for_second(form: PublicForm, actor: Actor) -> bool:
    """Whether this person may look at the file for the second time."""
    is_other = actor.user_id not in form.markers
    return form.status is FormStatus.WAITING and is_other and actor.may(Permission.CONFIRM_REDACTIONS)
