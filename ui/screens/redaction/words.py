"""Words of public forms for the window: reasons, stages, steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.theme import Tone
from unionreg.domain.redaction.public_form import FormStatus, StepKind
from unionreg.domain.redaction.reasons import Ground, Reason

if TYPE_CHECKING:
    from unionreg.domain.redaction.public_form import PublicForm

translate = QCoreApplication.translate


def reason_word(reason: Reason) -> str:
    """What kind of personal data an area strikes."""
    return {
        Reason.CURP: translate("RedactionWords", "CURP"),
        Reason.HOME_ADDRESS: translate("RedactionWords", "Home address"),
        Reason.RFC: translate("RedactionWords", "RFC of a person"),
        Reason.NSS: translate("RedactionWords", "Social security number"),
        Reason.VOTER_KEY: translate("RedactionWords", "Voter key"),
        Reason.BANK_ACCOUNT: translate("RedactionWords", "Bank account"),
        Reason.PHONE: translate("RedactionWords", "Telephone"),
        Reason.EMAIL: translate("RedactionWords", "E-mail address"),
        Reason.SIGNATURE: translate("RedactionWords", "Signature"),
        Reason.NAME: translate("RedactionWords", "Name of a private person"),
        Reason.HEALTH: translate("RedactionWords", "Health"),
        Reason.SUPPORTER: translate("RedactionWords", "Supporter of a union"),
        Reason.OTHER: translate("RedactionWords", "Other personal data"),
    }[reason]


def ground_word(reason: Reason) -> str:
    """The law behind it, short."""
    return {
        Ground.ROLLS: translate("RedactionWords", "LFT 365 Bis"),
        Ground.SUPPORT: translate("RedactionWords", "LFT 390 Bis I"),
        Ground.DATA_PROTECTION: translate("RedactionWords", "Data-protection law, art. 3"),
    }[reason.ground]


def status_word(form: PublicForm) -> str:
    """Where a public form stands."""
    if form.sent_back_for() and form.status is FormStatus.MARKING:
        return translate("RedactionWords", "Sent back")
    return {
        FormStatus.MARKING: translate("RedactionWords", "Being marked"),
        FormStatus.WAITING: translate("RedactionWords", "Waits for a second person"),
        FormStatus.CONFIRMED: translate("RedactionWords", "In force"),
        FormStatus.REPLACED: translate("RedactionWords", "Replaced"),
        FormStatus.WITHDRAWN: translate("RedactionWords", "Withdrawn"),
    }[form.status]


def status_tone(form: PublicForm) -> Tone:
    """The tone beside the word."""
    if form.sent_back_for() and form.status is FormStatus.MARKING:
        return Tone.WARNING
    return {
        FormStatus.MARKING: Tone.NEUTRAL,
        FormStatus.WAITING: Tone.INFO,
        FormStatus.CONFIRMED: Tone.POSITIVE,
        FormStatus.REPLACED: Tone.NEUTRAL,
        FormStatus.WITHDRAWN: Tone.NEGATIVE,
    }[form.status]


def step_word(kind: StepKind) -> str:
    """What was done."""
    return {
        StepKind.BEGUN: translate("RedactionWords", "Begun"),
        StepKind.MARKED: translate("RedactionWords", "Marked"),
        StepKind.OFFERED: translate("RedactionWords", "File made"),
        StepKind.SENT_BACK: translate("RedactionWords", "Sent back"),
        StepKind.CONFIRMED: translate("RedactionWords", "Confirmed"),
        StepKind.REPLACED: translate("RedactionWords", "Replaced"),
        StepKind.WITHDRAWN: translate("RedactionWords", "Withdrawn"),
    }[kind]


def name_of(form: PublicForm) -> str:
    """What people call the document."""
    return form.title or form.serial
