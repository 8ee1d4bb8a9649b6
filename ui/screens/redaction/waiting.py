"""What waits on the Today screen: public forms sent back or waiting for a second person, dossiers to release."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.screens.dossiers.words import place_of
from ui.screens.redaction.words import name_of, status_tone, status_word
from ui.screens.screen import Place
from ui.theme import Tone
from ui.widgets.task_list import TaskRow
from unionreg.application.queries.dossiers import dossiers_list
from unionreg.application.queries.redactions import public_forms_open, waits_for_second
from unionreg.domain.dossiers.dossier import DossierStatus
from unionreg.domain.redaction.public_form import FormStatus
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from collections.abc import Callable

    from unionreg.application.ports import Core
    from unionreg.domain.dossiers.dossier import Dossier
    from unionreg.domain.redaction.public_form import PublicForm
    from unionreg.domain.roles import Actor

translate = QCoreApplication.translate
_MOST = 6


@dataclass(frozen=True, slots=True)
class FormsWaiting:
    """Public forms and dossiers that this person may go on with."""

    forms: tuple[PublicForm, ...] = ()
    dossiers: tuple[Dossier, ...] = ()


def read_forms(core: Core, actor: Actor) -> FormsWaiting:
    """What this person marks, looks at for the second time, or releases; nothing for anybody else."""
    forms: tuple[PublicForm, ...] = ()
    if actor.may(Permission.MARK_REDACTIONS) or actor.may(Permission.CONFIRM_REDACTIONS):
        forms = tuple(each for each in public_forms_open(core, actor) if _is_for(each, actor))
    dossiers: tuple[Dossier, ...] = ()
    if actor.may(Permission.RELEASE_DOSSIERS):
        dossiers = tuple(each for each in dossiers_list(core, actor) if _may_release(each, actor))
    return FormsWaiting(forms[:_MOST], dossiers[:_MOST])


def form_rows(waiting: FormsWaiting, go: Callable[[Place], None]) -> list[TaskRow]:
    """A line for each."""
    return [*(_form_row(each, go) for each in waiting.forms), *(_dossier_row(each, go) for each in waiting.dossiers)]


def _is_for(form: PublicForm, actor: Actor) -> bool:
    marks = form.status is FormStatus.MARKING and actor.user_id in form.markers
    return marks or waits_for_second(form, actor)


def _may_release(dossier: Dossier, actor: Actor) -> bool:
    waits = dossier.status is DossierStatus.PREPARED
    return waits and all(step.user_id != actor.user_id for step in dossier.approvals)


def _form_row(form: PublicForm, go: Callable[[Place], None]) -> TaskRow:
    screen = "redaction" if form.status is FormStatus.MARKING else "redaction-review"
    hint = translate("RedactionWords", "Public form of a document")
    return TaskRow(
        name_of(form), status_word(form), status_tone(form), hint, partial(go, Place(screen, (str(form.form_id),)))
    )


def _dossier_row(dossier: Dossier, go: Callable[[Place], None]) -> TaskRow:
    return TaskRow(
        place_of(dossier.choice),
        translate("RedactionWords", "Waits for your release"),
        Tone.WARNING,
        translate("RedactionWords", "Rapid Response dossier {folio}").format(folio=dossier.folio),
        partial(go, Place("dossier", (str(dossier.dossier_id),))),
    )
