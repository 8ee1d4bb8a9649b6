"""Words of a delivery for its screens: percentages, the three-day rule, reasons. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.localisation import long_date, number, short_date
from ui.theme import Tone
from unionreg.domain.contracts.delivery import CampaignKind, NotReceived
from unionreg.domain.contracts.delivery_term import Timing
from unionreg.domain.contracts.delivery_words import percent

if TYPE_CHECKING:
    from datetime import date

    from unionreg.application.queries.delivery import PersonRow
    from unionreg.domain.contracts.delivery import DeliveryGroup
    from unionreg.domain.contracts.delivery_progress import Figures
    from unionreg.domain.contracts.delivery_term import DeliveryTerm
    from unionreg.texts import Texts

translate = QCoreApplication.translate


def figures_words(figures: Figures) -> str:
    """As in: 38 of 60 (63.33 %)."""
    return translate("DeliveryWords", "{received} of {workers} ({percent})").format(
        received=number(figures.received), workers=number(figures.workers), percent=percent(figures.basis_points)
    )


def figures_tone(figures: Figures) -> Tone:
    """Good when everybody has a copy in time."""
    if not figures.short:
        return Tone.POSITIVE
    return Tone.NEUTRAL if not figures.received else Tone.WARNING


def place_words(group: DeliveryGroup) -> str:
    """Workplace and area."""
    none = translate("DeliveryWords", "workplace not said")
    return " · ".join(part for part in (group.workplace or none, group.area) if part)


def group_words(group: DeliveryGroup) -> str:
    """The shift first, since it tells groups apart; then workplace and area."""
    return f"{shift_words(group.shift)} · {place_words(group)}"


def shift_words(shift: str) -> str:
    """The shift, or that nobody said it."""
    return shift or translate("DeliveryWords", "shift not said")


def term_words(term: DeliveryTerm | None) -> str:
    """The last day, and which days lie between it and the vote."""
    if term is None:
        return translate(
            "DeliveryWords", "No calendar answers for these days: load the official one, and the last day is computed."
        )
    day = long_date(term.last_day)
    if term.kind is CampaignKind.AFTER_DEPOSIT:
        return translate(
            "DeliveryWords", "Last day: {day}, 15 business days after the deposit of {event} (LFT 132-XXX)."
        ).format(day=day, event=short_date(term.event_on))
    counted = ", ".join(short_date(each) for each in term.counted)
    said = translate(
        "DeliveryWords",
        "Last day to be safely in time: {day}. Three complete business days lie between it and the vote of {event}: "
        "{days}.",
    ).format(day=day, event=short_date(term.event_on), days=counted)
    left_out = [f"{short_date(each.day)} ({_reason(each.reason)})" for each in term.days if each.reason is not None]
    if left_out:
        said += " " + translate("DeliveryWords", "Not counted: {days}.").format(days=", ".join(left_out))
    if term.loose_day > term.last_day:
        said += " " + translate(
            "DeliveryWords", "Counting days of the calendar, {day} would do: what arrives between the two is doubtful."
        ).format(day=short_date(term.loose_day))
    return said


def _reason(reason: str) -> str:
    return translate("DeliveryWords", "weekend") if reason == "weekend" else reason


def source_words(term: DeliveryTerm) -> str:
    """Where the number of days comes from, honestly."""
    if term.kind is CampaignKind.AFTER_DEPOSIT:
        return ""
    return translate(
        "DeliveryWords",
        "The law says “opportunely” and gives no number (LFT 390 Ter-II a); three business days are those of the "
        "protocol for legitimation, kept in practice.",
    )


def left_words(last_day: date | None, today: date, *, short: int) -> tuple[str, Tone]:
    """How the rule stands today for those who are short."""
    if last_day is None or not short:
        return "", Tone.NEUTRAL
    people = translate("DeliveryWords", "%n person(s) without a copy safely in time.", "", short)
    if today > last_day:
        return people + " " + translate("DeliveryWords", "The last day has passed."), Tone.WARNING
    return people, Tone.INFO


def reasons(texts: Texts) -> tuple[tuple[str, str], ...]:
    """Value and words of each reason, for a list to choose from."""
    return tuple((each.value, texts.get(f"not-received.{each.value}")) for each in NotReceived)


def timing_words(timing: Timing | None) -> str:
    """How a day stands to the term."""
    if timing is None:
        return ""
    return {
        Timing.IN_TIME: translate("DeliveryWords", "in time"),
        Timing.DOUBTFUL: translate("DeliveryWords", "doubtful"),
        Timing.LATE: translate("DeliveryWords", "late"),
    }[timing]


def person_words(row: PersonRow, texts: Texts) -> str:
    """What is known of a person."""
    if row.mark is None:
        return translate("DeliveryWords", "nothing written down")
    if row.mark.reason is not None:
        return translate("DeliveryWords", "no copy: {reason}").format(
            reason=texts.get(f"not-received.{row.mark.reason.value}")
        )
    told = timing_words(row.timing)
    said = translate("DeliveryWords", "received on {day}").format(day=short_date(row.mark.on))
    return f"{said}, {told}" if told else said


def person_tone(row: PersonRow) -> Tone:
    """The tone beside those words."""
    if row.mark is None:
        return Tone.NEUTRAL
    if row.mark.reason is not None or row.timing is Timing.LATE:
        return Tone.WARNING
    return Tone.POSITIVE if row.timing is Timing.IN_TIME else Tone.INFO
