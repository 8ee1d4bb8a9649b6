"""Fields of the deposits: initial contract, revision, termination and internal rules (law notes, 6 and 12.7). Pure."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.screens.union_desk.form_fields import FieldKind, FormField
from ui.theme import Size
from unionreg.domain.filings.filing import FilingKind

translate = QCoreApplication.translate


def contract_fields(kind: FilingKind) -> tuple[str, tuple[FormField, ...]]:
    """Heading and fields for what is deposited."""
    if kind is FilingKind.CONTRACT_TERMINATION:
        return translate("UnionForms", "End of the contract"), (*_number(), *_termination())
    if kind is FilingKind.INTERNAL_RULES:
        return translate("UnionForms", "Internal work rules"), (*_scope(), *_signed())
    if kind is FilingKind.VOTE_NOTICE:
        return translate("UnionForms", "Contract or agreement that is voted"), (*_number(), *_scope(), *_signed())
    if kind is FilingKind.CONTRACT_REVISION:
        fields = (*_number(), *_revision(), *_scope(), *_signed(), *_workers(), *_vote())
        return translate("UnionForms", "Revision of the contract"), fields
    fields = (*_scope(), *_signed(), *_ends(), *_workers(), *_certificate(), *_vote())
    return translate("UnionForms", "Initial contract"), fields


def _number() -> tuple[FormField, ...]:
    return (FormField("number", translate("UnionForms", "Number of the contract")),)


def _scope() -> tuple[FormField, ...]:
    return (
        FormField("type", translate("UnionForms", "Type")),
        FormField("scope", translate("UnionForms", "Scope: company, work centres"), FieldKind.LONG),
        FormField(
            "states",
            translate("UnionForms", "States of the country"),
            FieldKind.LINES,
            translate("UnionForms", "One on each line."),
        ),
    )


def _signed() -> tuple[FormField, ...]:
    return (
        FormField("signed_on", translate("UnionForms", "Signed on"), FieldKind.DAY),
        FormField("starts_on", translate("UnionForms", "In force from"), FieldKind.DAY, beside=True),
    )


def _ends() -> tuple[FormField, ...]:
    hint = translate("UnionForms", "Empty: for an indefinite time.")
    return (FormField("ends_on", translate("UnionForms", "In force until"), FieldKind.DAY, hint),)


def _workers() -> tuple[FormField, ...]:
    return (
        FormField("workers_covered", translate("UnionForms", "Workers covered"), FieldKind.NUMBER),
        FormField(
            "workers_with_right_to_vote",
            translate("UnionForms", "With a right to vote"),
            FieldKind.NUMBER,
            beside=True,
        ),
        FormField("wage_table", translate("UnionForms", "Does it hold the wage table?"), FieldKind.TRUTH),
    )


def _certificate() -> tuple[FormField, ...]:
    return (
        FormField(
            "representativeness_folio", translate("UnionForms", "Folio of the certificate of representativeness")
        ),
        FormField("representativeness_on", translate("UnionForms", "Issued on"), FieldKind.DAY, beside=True),
    )


def _vote() -> tuple[FormField, ...]:
    return (
        FormField("vote_held_on", translate("UnionForms", "Workers voted on"), FieldKind.DAY),
        FormField("vote_id", translate("UnionForms", "Number of the vote (event)"), beside=True),
    )


def _revision() -> tuple[FormField, ...]:
    kinds = (
        ("salarial", translate("UnionForms", "Wages (every year)")),
        ("contractual", translate("UnionForms", "Whole contract (every two years)")),
    )
    return (FormField("revision_kind", translate("UnionForms", "What is revised"), FieldKind.CHOICE, choices=kinds),)


def _termination() -> tuple[FormField, ...]:
    return (
        FormField("reason", translate("UnionForms", "Why it ends"), FieldKind.LONG),
        FormField("ends_on", translate("UnionForms", "Ends on"), FieldKind.DAY),
        FormField("workers_covered", translate("UnionForms", "Workers covered"), FieldKind.NUMBER, width=Size.FIELD),
    )
