"""The certificate without widgets: its name, what it will say, what is in the way of issuing it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.localisation import number
from ui.screens.votes.result_presenter import procedure_of, resolution_words, turnout_sentence
from ui.screens.votes.wording import option_label
from unionreg.domain.votes.procedure import CertificateKind

if TYPE_CHECKING:
    from unionreg.application.queries.papers import SignatureStatus
    from unionreg.application.queries.votes import VotePage
    from unionreg.texts import Texts

translate = QCoreApplication.translate


def certificate_name(page: VotePage, texts: Texts) -> str:
    """What the paper of this procedure is called: a legal name, in Spanish where it has no English."""
    if page.definition is None:
        return ""
    kind = procedure_of(page.definition).certificate
    if kind is None:
        return ""
    key = f"certificate.{kind.value}"
    return texts.get(key) if texts.has(key) else _own_name(kind)


def _own_name(kind: CertificateKind) -> str:
    return {
        CertificateKind.LEGITIMATION: translate("Certificate", "Certificate of legitimation"),
        CertificateKind.CONSULTATION_RESULT: translate("Certificate", "Certificate of the result of the consultation"),
        CertificateKind.REPRESENTATIVENESS: translate("Certificate", "Certificate of representativeness"),
        CertificateKind.LEADERSHIP_RECORD: translate("Certificate", "Record of leadership (toma de nota)"),
        CertificateKind.RESULT_ACT_FOR_COURT: translate("Certificate", "Certified act of the result for the court"),
    }[kind]


def facts_lines(page: VotePage, texts: Texts) -> tuple[str, ...]:
    """Title, votes, turnout, resolution, articles."""
    if page.definition is None or page.result is None:
        return (page.title,)
    votes = [
        f"{option_label(page.definition.options, vote.option)}: {number(vote.count)}"
        for vote in page.result.totals.votes
    ]
    null = translate("Certificate", "Null: {0}").format(number(page.result.totals.null_votes))
    resolved = resolution_words(page.definition, page.result, texts)
    lines = [page.title, turnout_sentence(page.definition, page.result), " · ".join((*votes, null))]
    if resolved:
        lines.append(translate("Certificate", "Resolved: {0}").format(resolved))
    lines.append(", ".join(page.definition.legal_basis))
    return tuple(lines)


def obstacles(page: VotePage, status: SignatureStatus) -> tuple[str, ...]:
    """What is still missing before it can be issued, in sentences."""
    found = []
    if page.result is None:
        found.append(translate("Certificate", "The count is not closed yet."))
    elif page.result.resolution is None:
        found.append(translate("Certificate", "Nobody has resolved yet."))
    if status.package_id is None or status.outdated:
        found.append(translate("Certificate", "The package of the latest result is not prepared yet."))
    elif not status.complete:
        text = translate("Certificate", "The package has {given} of the {required} required signatures.")
        found.append(text.format(given=status.given, required=status.required))
    return tuple(found)
