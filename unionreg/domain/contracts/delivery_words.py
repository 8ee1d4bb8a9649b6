"""Sentences of delivery in Spanish, for papers: the evidence for the notice of the result (law notes, 12.16)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.domain import wording
from unionreg.domain.contracts.delivery import CampaignKind, NotReceived

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from unionreg.domain.contracts.delivery import ReasonCount
    from unionreg.domain.contracts.delivery_progress import Figures, Progress
    from unionreg.domain.contracts.delivery_term import DeliveryTerm

REASONS = {
    NotReceived.REFUSED: "se negó a recibirla",
    NotReceived.ABSENT: "estuvo ausente",
    NotReceived.ON_LEAVE: "estaba de vacaciones o con permiso",
    NotReceived.SICK: "estaba incapacitada",
    NotReceived.LEFT_JOB: "ya no trabaja ahí",
    NotReceived.NO_COPY_LEFT: "faltaron copias",
    NotReceived.OTHER: "otro motivo",
}
"""Why a person has no copy, as one says it of one person."""

LETTERS = {
    NotReceived.REFUSED: "N",
    NotReceived.ABSENT: "A",
    NotReceived.ON_LEAVE: "V",
    NotReceived.SICK: "I",
    NotReceived.LEFT_JOB: "B",
    NotReceived.NO_COPY_LEFT: "F",
    NotReceived.OTHER: "O",
}
"""The letter of each reason on a receipt list."""


def percent(basis_points: int) -> str:
    """``96.25 %`` from hundredths of a percent."""
    whole, rest = divmod(basis_points, 100)
    return f"{whole}.{rest:02} %" if rest else f"{whole} %"


def evidence(progress: Progress, term: DeliveryTerm | None) -> str:
    """What a notice of result says of the delivery; empty when nothing was handed out. Sums only, no name."""
    total, first, last = progress.total, progress.first_on, progress.last_on
    if first is None or last is None:
        return ""
    received, workers = wording.with_thousands(total.received), wording.with_thousands(total.workers)
    people = "persona trabajadora" if total.workers == 1 else "personas trabajadoras"
    verb = "recibió" if total.received == 1 else "recibieron"
    text = (
        f"{received} de {workers} {people} ({percent(total.basis_points)}) {verb} una copia impresa del texto, "
        f"{_when(first, last)}, con acuse por turno{_in_time(total, term)}."
    )
    return " ".join(filter(None, (text, _without(total))))


def _when(first: date, last: date) -> str:
    if first == last:
        return f"el {wording.date_without_weekday(first)}"
    return f"del {wording.date_without_weekday(first)} al {wording.date_without_weekday(last)}"


def _in_time(total: Figures, term: DeliveryTerm | None) -> str:
    if term is None:
        return ""
    limit = wording.date_without_weekday(term.last_day)
    what = "al menos tres días hábiles completos antes de la votación"
    if term.kind is CampaignKind.AFTER_DEPOSIT:
        what = "dentro de los quince días hábiles siguientes al depósito"
    return f"; {wording.with_thousands(total.in_time)} {what} (a más tardar el {limit})"


def _without(total: Figures) -> str:
    if not total.missing:
        return ""
    told = _reasons(total.reasons)
    said = f"Sin copia: {wording.with_thousands(total.missing)}"
    return f"{said} ({told})." if told else f"{said}."


def _reasons(reasons: Iterable[ReasonCount]) -> str:
    return "; ".join(f"{wording.with_thousands(each.people)}, {REASONS[each.reason]}" for each in reasons)
