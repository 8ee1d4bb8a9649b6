"""What a file that came is, in sentences: new, an answer, received before, for another office, changed, too late."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.localisation import date_time, number
from ui.screens.filings.words import kind_name
from ui.theme import Tone
from unionreg.application.filing_records import Arrival

if TYPE_CHECKING:
    from unionreg.application.filing_records import ArrivalView
    from unionreg.texts import Texts

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ArrivalWords:
    """The sentence about the file, with its heading."""

    title: str
    sentence: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class Fact:
    """One line about the file; ``tone`` for signatures."""

    label: str
    value: str
    tone: Tone | None = None


def arrival_words(view: ArrivalView) -> ArrivalWords:
    """What the file would be if it were received now, and what to do."""
    folio, version = view.folio, view.data.version
    match view.arrival:
        case Arrival.NEW:
            return ArrivalWords(
                translate("FilingArrival", "A new filing"),
                translate("FilingArrival", "It was not received before. Receiving it gives it a folio and an acuse."),
                Tone.POSITIVE,
            )
        case Arrival.ANSWER:
            return ArrivalWords(
                translate("FilingArrival", "The answer to the prevención of {0}").format(folio),
                translate(
                    "FilingArrival", "Version {0} of a known filing. Its earlier versions stay as they are."
                ).format(version),
                Tone.POSITIVE,
            )
        case Arrival.OTHER_OFFICE:
            return ArrivalWords(
                translate("FilingArrival", "Made for another office"),
                translate(
                    "FilingArrival",
                    "The union wrote it for the office {0}. It can be received here with a written reason.",
                ).format(view.data.office_id),
                Tone.WARNING,
            )
    return _refused(view)


def _refused(view: ArrivalView) -> ArrivalWords:
    """Why a file cannot be received."""
    folio, version = view.folio, view.data.version
    match view.arrival:
        case Arrival.ALREADY_RECEIVED:
            when = date_time(view.received_at) if view.received_at is not None else ""
            return ArrivalWords(
                translate("FilingArrival", "This filing was received before"),
                translate(
                    "FilingArrival",
                    "It has the folio {folio} and came in on {when}. Nothing is received again; its acuse can be "
                    "printed from the case.",
                ).format(folio=folio, when=when),
                Tone.WARNING,
            )
        case Arrival.OTHER_BYTES:
            return ArrivalWords(
                translate("FilingArrival", "Not the version that was received"),
                translate(
                    "FilingArrival",
                    "Version {version} of {folio} was received before and said something else. It is not replaced: ask "
                    "the union to make a new version on its desk.",
                ).format(version=version, folio=folio),
                Tone.NEGATIVE,
            )
    return ArrivalWords(
        translate("FilingArrival", "No answer is awaited now"),
        translate(
            "FilingArrival",
            "Version {version} of {folio} comes while no prevención waits for an answer. It cannot be received.",
        ).format(version=version, folio=folio),
        Tone.NEGATIVE,
    )


def facts(view: ArrivalView, name: str, texts: Texts) -> tuple[Fact, ...]:
    """What the file holds: kind, organisation, people, documents, signatures."""
    data = view.data
    lines = [
        Fact(translate("FilingArrival", "File"), name),
        Fact(translate("FilingArrival", "Filing"), kind_name(data.kind, texts)),
        Fact(translate("FilingArrival", "Organisation"), data.organisation.name or "—"),
        Fact(translate("FilingArrival", "Version"), str(data.version)),
        Fact(
            translate("FilingArrival", "Documents"),
            translate("FilingArrival", "%n document(s)", "", len(data.attachments)),
        ),
    ]
    if data.members is not None:
        lines.append(Fact(translate("FilingArrival", "Members"), number(data.members.people)))
    if data.answers:
        lines.append(Fact(translate("FilingArrival", "Points answered"), number(len(data.answers))))
    lines.extend(Fact(translate("FilingArrival", "Electronic signature"), each, Tone.POSITIVE) for each in view.signers)
    for problem in view.problems:
        key = f"verify.{problem}"
        words = texts.get(key) if texts.has(key) else problem
        lines.append(Fact(translate("FilingArrival", "Signature that does not hold"), words, Tone.NEGATIVE))
    if not view.signers and not view.problems:
        lines.append(
            Fact(
                translate("FilingArrival", "Electronic signature"),
                translate("FilingArrival", "none; the paper carries the autograph signatures"),
                Tone.NEUTRAL,
            )
        )
    return tuple(lines)
