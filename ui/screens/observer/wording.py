"""Words of the notebook's pages: questions, answers, times. Pure; the questions' own words are the core's texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.localisation import number

if TYPE_CHECKING:
    from datetime import datetime

    from unionreg.domain.observation.checklist import Check, Phase
    from unionreg.domain.observation.notebook import Answer, Notebook
    from unionreg.texts import Texts

translate = QCoreApplication.translate


def clock_words(moment: datetime) -> str:
    """Hour and offset, as they are written down with an answer."""
    return f"{moment:%H:%M} (UTC{moment:%z})".replace("UTC+0000", "UTC")


def moment_words(moment: datetime) -> str:
    """Day, hour and offset."""
    return f"{moment:%d/%m/%Y} {clock_words(moment)}"


def phase_words(phase: Phase, texts: Texts) -> str:
    """The name of a phase."""
    return texts.get(f"observation.phase.{phase.value}")


def question_words(check: Check, texts: Texts) -> str:
    """The question."""
    return texts.get(f"observation.check.{check.key}")


def answer_words(answer: Answer, texts: Texts) -> str:
    """What was answered, with the remark."""
    said = [] if answer.seen is None else [texts.get(f"observation.seen.{answer.seen.value}")]
    if answer.number is not None:
        said.append(number(answer.number))
    if answer.text:
        said.append(answer.text)
    return ". ".join(said)


def station_words(notebook: Notebook, station_id: str) -> str:
    """The name of a station; the whole vote for the empty id."""
    station = notebook.station(station_id)
    return station.name if station else translate("Observer", "The whole vote")


def photo_words(count: int) -> str:
    """How many photographs are put with something."""
    return translate("Observer", "%n photograph(s)", "", count)
