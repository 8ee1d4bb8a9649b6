"""What differs, without widgets: the sentences about whose turn it is, and which boxes are still empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from unionreg.domain.office import EntryPolicy

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from unionreg.application.queries.counting import Comparison

translate = QCoreApplication.translate


def agreed_sentence(comparison: Comparison) -> str:
    """How many boxes differ; the rest is settled."""
    return translate("Comparison", "%n box(es) differ; everything else agrees and stays.", "", len(comparison.fields))


def waiting_sentence(comparison: Comparison) -> str:
    """Whose turn it is to read the paper again."""
    if comparison.may_re_enter:
        return translate(
            "Comparison",
            "Read these boxes from the paper, as if for the first time. Neither entry is shown: nobody leans on it.",
        )
    if comparison.policy is EntryPolicy.THIRD_PERSON:
        return translate(
            "Comparison", "A third person reads these boxes again: neither {first} nor {second}, who made the entries."
        ).format(first=comparison.first_by, second=comparison.second_by)
    names = ", ".join(comparison.waiting_for)
    return translate("Comparison", "Still to read these boxes again: {0}.").format(names)


def what_follows(comparison: Comparison) -> tuple[str, ...]:
    """What becomes of the readings, and what to do when the sheet itself is wrong."""
    if comparison.policy is EntryPolicy.THIRD_PERSON:
        readings = translate("Comparison", "What the third person reads is kept. Both entries stay as they were made.")
    else:
        readings = translate(
            "Comparison",
            "When both read the same, the station is settled; boxes that still differ are read once more.",
        )
    wrong = translate(
        "Comparison", "If the sheet itself is wrong, a coordinator has the ballots of the station counted again."
    )
    return readings, wrong


def missing_fields(shown: Iterable[str], typed: Mapping[str, object]) -> tuple[str, ...]:
    """Boxes without a reading."""
    return tuple(key for key in shown if key not in typed)
