"""Words of dossiers for the window: stages, forms of documents, what happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.theme import Tone
from unionreg.domain.contracts.timeline import TimelineKind
from unionreg.domain.dossiers.dossier import RELEASERS, DocumentForm, DossierStatus

if TYPE_CHECKING:
    from unionreg.domain.dossiers.dossier import Choice, Dossier, TimelineLine
    from unionreg.texts import Texts

translate = QCoreApplication.translate


def status_word(dossier: Dossier) -> str:
    """Where a dossier stands."""
    if dossier.status is DossierStatus.RELEASED:
        return translate("DossierWords", "Released")
    if dossier.status is DossierStatus.CHOOSING:
        if dossier.sent_back_for():
            return translate("DossierWords", "Sent back")
        return translate("DossierWords", "Being chosen")
    missing = RELEASERS - len(dossier.approvals)
    return translate("DossierWords", "Waits for %n person(s)", "", missing)


def status_tone(dossier: Dossier) -> Tone:
    """The tone beside the word."""
    if dossier.status is DossierStatus.RELEASED:
        return Tone.POSITIVE
    if dossier.status is DossierStatus.PREPARED:
        return Tone.INFO
    return Tone.WARNING if dossier.sent_back_for() else Tone.NEUTRAL


def form_word(form: DocumentForm | None) -> str:
    """As what a document may leave the office."""
    if form is DocumentForm.PUBLIC_FORM:
        return translate("DossierWords", "Public form")
    if form is DocumentForm.WHOLE:
        return translate("DossierWords", "Whole: it is public")
    return translate("DossierWords", "No public form yet")


def form_tone(form: DocumentForm | None) -> Tone:
    """The tone beside the word."""
    return Tone.WARNING if form is None else Tone.POSITIVE


def place_of(choice: Choice) -> str:
    """Employer and workplace in a line."""
    return " · ".join(filter(None, (choice.employer, choice.workplace)))


def matter(line: TimelineLine, texts: Texts) -> str:
    """What it was about: number or name, and what was asked or noted."""
    key = f"filing.{line.note}.name"
    note = texts.get(key) if line.kind == TimelineKind.FILING.value and texts.has(key) else line.note
    return " · ".join(filter(None, (line.title, note)))


def kind_word(line: TimelineLine, texts: Texts) -> str:
    """What happened, in the words of the timeline of contracts."""
    key = f"timeline.{line.kind}"
    return texts.get(key) if texts.has(key) else line.kind
