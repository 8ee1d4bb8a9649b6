"""A request for representativeness in words and as a picture. No widget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.localisation import long_date, number
from ui.theme import Tone
from ui.widgets.threshold_bar import Bar, Mark, ThresholdPicture
from unionreg.domain.votes.support import Stage, Standing, SupportOutcome

if TYPE_CHECKING:
    from unionreg.application.queries.support import ApplicantRow, SupportView

translate = QCoreApplication.translate


def stage_words(view: SupportView) -> tuple[str, str, Tone]:
    """Title, sentence and tone of where the request stands."""
    until = "" if view.adhesion_until is None else long_date(view.adhesion_until)
    title, sentence, tone = {
        Stage.FILED: (
            translate("Support", "The request is filed"),
            translate("Support", "Within 3 business days its notice is published; from then on others may join."),
            Tone.INFO,
        ),
        Stage.ADHESION_OPEN: (
            translate("Support", "Other unions may join"),
            translate("Support", "Until {0}, with a list of supporters of their own.").format(until),
            Tone.INFO,
        ),
        Stage.SINGLE_CHECK: (
            translate("Support", "One union alone: there is no vote"),
            translate("Support", "Its list is compared with the workers of the centre; 30 % of them is enough."),
            Tone.WARNING,
        ),
        Stage.SEVERAL: (
            translate("Support", "Several unions: the workers vote"),
            translate("Support", "Each list is compared first. The vote is then prepared as any other."),
            Tone.INFO,
        ),
        Stage.GRANTED: (
            translate("Support", "Ruled without a vote: the certificate is granted"),
            translate("Support", "The paper of the ruling can be printed."),
            Tone.POSITIVE,
        ),
        Stage.DENIED: (
            translate("Support", "Ruled without a vote: the certificate is denied"),
            translate("Support", "The paper of the ruling says why."),
            Tone.NEGATIVE,
        ),
    }[view.stage]
    return title, sentence, tone


def picture(view: SupportView) -> ThresholdPicture | None:
    """The supporters of each union against 30 %; None while no list was compared or the centre has no number."""
    checked = [row for row in view.rows if row.applicant.check is not None]
    workers = view.request.workers_covered
    if not checked or workers is None or view.needed is None:
        return None
    bars = tuple(
        Bar(
            row.applicant.union.name,
            0 if row.applicant.check is None else row.applicant.check.counted,
            bool(row.enough),
        )
        for row in checked
    )
    caption = translate("Support", "{0}: 30 %").format(number(view.needed))
    heading = translate("Support", "Supporters that count, of {0} people of the centre").format(number(workers))
    return ThresholdPicture(heading, workers, bars, (Mark(view.needed, caption),), (), _verdict(view))


def _verdict(view: SupportView) -> str:
    short = [row.applicant.union.name for row in view.rows if row.enough is False]
    if short:
        return translate("Support", "Below 30 %: {0}.").format(", ".join(short))
    if all(row.enough for row in view.rows):
        return translate("Support", "Each list that was compared reaches 30 %.")
    return ""


def applicant_lines(row: ApplicantRow) -> tuple[str, str]:
    """Name, and everything known of this union's request in one paragraph."""
    applicant = row.applicant
    said = [translate("Support", "asked on {0}").format(long_date(applicant.requested_on))]
    check = applicant.check
    if check is None:
        said.append(translate("Support", "its list has not been compared yet"))
    else:
        said.append(translate("Support", "%n line(s) in the list", "", check.listed))
        said += [f"{standing_words(each.standing)}: {number(each.people)}" for each in check.standings]
    return applicant.union.name, "; ".join(said) + "."


def standing_words(standing: Standing) -> str:
    """How a line of the list counts."""
    return {
        Standing.COUNTS: translate("Support", "count"),
        Standing.WITHOUT_CURP: translate("Support", "without CURP"),
        Standing.REPEATED: translate("Support", "repeated"),
        Standing.NOT_A_WORKER: translate("Support", "not among the workers of the centre"),
        Standing.TRUST: translate("Support", "trust employees"),
        Standing.HIRED_LATER: translate("Support", "hired after the request"),
        Standing.NOT_ON_THE_ROLL: translate("Support", "left out for another reason"),
    }[standing]


def outcome_words(outcome: SupportOutcome) -> str:
    """The ruling in a few words."""
    if outcome is SupportOutcome.GRANTED:
        return translate("Support", "Grant the certificate")
    return translate("Support", "Deny the certificate")
