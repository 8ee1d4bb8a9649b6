"""Signing without widgets: whose certificate it is, who signed, who is missing, what is still to be done."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.localisation import short_date
from ui.screens.votes.record_times import date_time_in
from ui.screens.votes.wording import capacity_word, person_role_word
from unionreg.application.signing_facts import Capacity

if TYPE_CHECKING:
    from datetime import tzinfo

    from unionreg.application.queries.papers import RefusalRow, SignatureRow, SignatureStatus
    from unionreg.application.signing import KeyView
    from unionreg.application.signing_facts import KeyFacts

translate = QCoreApplication.translate


class Stage(StrEnum):
    """Where the signing stands."""

    NO_PACKAGE = "no-package"
    OUTDATED = "outdated"
    SIGNING = "signing"
    COMPLETE = "complete"


def stage(status: SignatureStatus) -> Stage:
    """Where the signing stands."""
    if status.package_id is None:
        return Stage.NO_PACKAGE
    if status.outdated:
        return Stage.OUTDATED
    return Stage.COMPLETE if status.complete else Stage.SIGNING


def progress(status: SignatureStatus) -> str:
    """How many of the required signatures there are."""
    if status.package_id is None:
        return translate("Signing", "The tally package is not prepared yet.")
    if status.outdated:
        return translate("Signing", "There is a newer result: prepare its package, then sign it.")
    text = translate("Signing", "{given} of {required} required signatures.")
    words = text.format(given=status.given, required=status.required)
    if status.complete:
        return " ".join((words, translate("Signing", "The tally is signed; others may still add theirs.")))
    return words


def missing(status: SignatureStatus) -> str:
    """Which listed officials have not signed."""
    if status.complete or not status.missing_officials:
        return ""
    names = ", ".join(f"{official.name} ({official.role})" for official in status.missing_officials)
    return translate("Signing", "Still to sign: {0}.").format(names)


def key_lines(facts: KeyFacts) -> tuple[str, ...]:
    """Name, RFC, number and dates of a certificate."""
    rfc = facts.rfc
    if facts.representative_rfc is not None:
        rfc = translate("Signing", "{rfc}, represented by {representative}").format(
            rfc=rfc, representative=facts.representative_rfc
        )
    dates = translate("Signing", "valid from {start} to {end}, issued by {issuer}").format(
        start=short_date(facts.not_before.date()),
        end=short_date(facts.not_after.date()),
        issuer=facts.issuer,
    )
    number = translate("Signing", "certificate {0}").format(facts.certificate_number)
    lines = [facts.name, translate("Signing", "RFC {0}").format(rfc)]
    if facts.curp is not None:
        lines.append(translate("Signing", "CURP {0}").format(facts.curp))
    return (*lines, number, dates)


def key_warnings(view: KeyView) -> tuple[str, ...]:
    """What to know before signing with it."""
    found = []
    if view.facts.test:
        found.append(
            translate(
                "Signing",
                "This certificate is of an invented or test authority, not of the SAT. It has no legal effect.",
            )
        )
    if not view.listed_official:
        found.append(
            translate(
                "Signing",
                "This person is not among the officials of the definition: the signature is kept and does not count.",
            )
        )
    return tuple(found)


def signature_note(row: SignatureRow) -> str:
    """In which capacity, and what is remarked."""
    parts = [capacity_word(row.capacity), person_role_word(row.role)]
    if row.organisation:
        parts.append(row.organisation)
    if row.remarks:
        parts.append(f"«{row.remarks}»")
    return " · ".join(parts)


def counts_word(row: SignatureRow) -> str:
    """Whether the signature is one of those required."""
    return translate("Signing", "counts") if row.counts else translate("Signing", "not counted")


def counts_explained(row: SignatureRow) -> str:
    """What that means, in a sentence."""
    if row.counts:
        return translate("Signing", "It is one of the signatures that the definition requires.")
    return translate("Signing", "It is kept with the package, and is not one of those that the definition requires.")


def signed_when(row: SignatureRow, zone: tzinfo) -> str:
    """When it was signed, in the vote's own time, and whether elsewhere."""
    when = date_time_in(row.signed_at, zone)
    return translate("Signing", "{0}, elsewhere").format(when) if row.imported else when


def refusal_sentence(row: RefusalRow, zone: tzinfo) -> str:
    """Who refused to sign, and why."""
    role = person_role_word(row.role)
    who = f"{row.name} ({role}, {row.organisation})" if row.organisation else f"{row.name} ({role})"
    return translate("Signing", "{who} refused to sign on {when}: {why}").format(
        who=who, when=date_time_in(row.at, zone), why=row.reason
    )


def remarks_needed(capacity: Capacity, remarks: str) -> bool:
    """Whether remarks are missing: under protest they are mandatory."""
    return capacity is Capacity.UNDER_PROTEST and not remarks.strip()
