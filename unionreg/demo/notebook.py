"""The notebook that an observer of the demo kept of the third round, beside the office."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from unionreg.domain.observation import edits
from unionreg.domain.observation.checklist import AnswerKind, Scope, checklist
from unionreg.domain.observation.notebook import Answer, Incident, IncidentKind, Observer, Seen, Tally
from unionreg.domain.votes.count import OptionVotes

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from unionreg.domain.observation.notebook import Notebook

_STATION = "estampado"
_OWN_COUNT = (("yes", 1130), ("no", 752))
_NULL, _FOUND = 8, 1891


def keep_notebook(parent: Path, package: Path, opened_at: datetime) -> Path:
    """Begin the notebook from the package's own definition, answer the whole list, and count one table; its folder.

    The observer's own tally has one vote less for yes than the act, so that the comparison has something to say.
    """
    from unionreg.observer.desk import begin_notebook
    from unionreg.observer.vote_facts import vote_from_file

    observer = Observer("Kenia Sosa Ficticia", "Observatorio Inventado del Trabajo", "OBS-INVENTADA-001")
    folder = begin_notebook(parent, vote_from_file(package), observer, opened_at)
    try:
        folder.change(lambda notebook: _filled(notebook, opened_at))
    finally:
        folder.close()
    return folder.folder


def _filled(notebook: Notebook, opened_at: datetime) -> Notebook:
    moment = opened_at
    for check in checklist():
        moment += timedelta(minutes=11)
        station = "" if check.scope is Scope.VOTE else _STATION
        said = {
            AnswerKind.YES_NO: {"seen": Seen.YES},
            AnswerKind.NUMBER: {"number": 3},
            AnswerKind.TEXT: {"text": "Como en el acta (respuesta inventada)"},
        }[check.kind]
        notebook = edits.add_answer(notebook, Answer(check.key, station, moment, **said))  # type: ignore[arg-type]
    slip = Incident(
        1,
        opened_at + timedelta(hours=3),
        _STATION,
        IncidentKind.PRESSURE,
        "Una persona supervisora permaneció junto a la fila; se retiró cuando se le pidió. (Hecho inventado)",
        witness="Julia Canul Inventada",
    )
    notebook = edits.add_incident(notebook, slip)
    votes = tuple(OptionVotes(option, count) for option, count in _OWN_COUNT)
    return edits.set_tally(notebook, Tally(_STATION, votes, _NULL, _FOUND, moment))
