"""``observation/notebook.json``: writing and reading the observer's notebook (``docs/formats/observer-report.md``).

The same bytes stand in the folder of the notebook and in the signed file. Reading is as strict as that of a package
(tally package, section 3): a notebook that this refuses was not written by this program, or was damaged.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from unionreg.domain.observation import notebook as book
from unionreg.domain.votes.count import OptionVotes
from unionreg.domain.votes.vote import BallotOption, Purpose
from unionreg.errors import UnreadableError
from unionreg.evidence.json_reading import JsonReader
from unionreg.evidence.json_writing import json_bytes, time_text
from unionreg.evidence.schemas import SchemaBook

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.evidence.json_reading import JsonReading

Json = dict[str, Any]
NOTEBOOK, STATEMENT = "notebook", "signer"
_SCHEMAS = {NOTEBOOK: "observation-notebook", STATEMENT: "observation-signer"}


def observation_reader() -> JsonReader:
    """The strict reader for the JSON of an observer's report; kinds are ``NOTEBOOK`` and ``STATEMENT``."""
    return JsonReader(SchemaBook(files=_SCHEMAS, prefix=""))


def notebook_bytes(notebook: book.Notebook) -> bytes:
    """The bytes of the notebook: UTF-8, NFC, closed by a line feed; the same notebook gives the same bytes."""
    vote, observer = notebook.vote, notebook.observer
    return json_bytes(
        {
            "schema": "observation-notebook-1",
            "notebook_id": notebook.notebook_id,
            "revision": notebook.revision,
            "opened_at": time_text(notebook.opened_at),
            "vote": _vote_json(vote),
            "observer": _plain(observer, ("name", "organisation", "accreditation")),
            "answers": [_answer_json(one) for one in notebook.answers],
            "incidents": [_incident_json(one) for one in notebook.incidents],
            "tallies": [_tally_json(one) for one in notebook.tallies],
            "samples": [_sample_json(one) for one in notebook.samples],
            "photographs": [_photograph_json(one) for one in notebook.photographs],
            "notes": [
                {"at": time_text(one.at), "station_id": one.station_id, "text": one.text} for one in notebook.notes
            ],
            "packages": [_package_json(one) for one in notebook.packages],
        }
    )


def read_notebook(data: bytes, reader: JsonReader | None = None) -> book.Notebook:
    """The notebook in these bytes; UnreadableError ``notebook-refused`` (check, details) when it is not one."""
    return notebook_of((reader or observation_reader()).read(data, NOTEBOOK))


def notebook_of(reading: JsonReading) -> book.Notebook:
    """The notebook that was read; UnreadableError as above."""
    if reading.value is None or reading.problems:
        problem = reading.problems[0]
        details = ", ".join(f"{name} {value}" for name, value in problem.params.items())
        raise UnreadableError("notebook-refused", check=problem.code, details=details)
    value = reading.value
    return book.Notebook(
        notebook_id=value["notebook_id"],
        revision=value["revision"],
        opened_at=_time(value["opened_at"]),
        vote=_vote(value["vote"]),
        observer=book.Observer(**value["observer"]),
        answers=tuple(_answer(one) for one in value["answers"]),
        incidents=tuple(_incident(one) for one in value["incidents"]),
        tallies=tuple(_tally(one) for one in value["tallies"]),
        samples=tuple(_sample(one) for one in value["samples"]),
        photographs=tuple(book.Photograph(**{**one, "at": _time(one["at"])}) for one in value["photographs"]),
        notes=tuple(book.Note(**{**one, "at": _time(one["at"])}) for one in value["notes"]),
        packages=tuple(
            book.PackageSeen(**{**one, "at": _time(one["at"]), "groups": tuple(one["groups"])})
            for one in value["packages"]
        ),
    )


def _plain(value: object, names: Sequence[str]) -> Json:
    return {name: getattr(value, name) for name in names}


def _vote_json(vote: book.ObservedVote) -> Json:
    return {
        "vote_id": vote.vote_id,
        "title": vote.title,
        "purpose": vote.purpose.value,
        "question": vote.question,
        "options": [_plain(one, ("id", "label", "union")) for one in vote.options],
        "stations": [_plain(one, ("id", "name", "voters_assigned", "ballots_printed")) for one in vote.stations],
        "definition_sha256": vote.definition_sha256,
    }


def _answer_json(answer: book.Answer) -> Json:
    return {
        "check": answer.check,
        "station_id": answer.station_id,
        "at": time_text(answer.at),
        "seen": None if answer.seen is None else answer.seen.value,
        "number": answer.number,
        "text": answer.text,
        "photos": list(answer.photos),
    }


def _incident_json(incident: book.Incident) -> Json:
    return {
        "number": incident.number,
        "at": time_text(incident.at),
        "station_id": incident.station_id,
        "kind": incident.kind.value,
        **_plain(incident, ("text", "people", "witness")),
        "photos": list(incident.photos),
        "handed_over": incident.handed_over,
    }


def _tally_json(tally: book.Tally) -> Json:
    return {
        "station_id": tally.station_id,
        "votes": [{"option": one.option, "count": one.count} for one in tally.votes],
        "null_votes": tally.null_votes,
        "found": tally.found,
        "at": time_text(tally.at),
    }


_QUESTIONS = ("has_copy", "knows_content", "felt_free")


def _sample_json(sample: book.Sample) -> Json:
    return {
        "station_id": sample.station_id,
        "at": time_text(sample.at),
        **_plain(sample, ("receipts", "receipts_signed", "asked")),
        **{name: _plain(getattr(sample, name), ("yes", "no")) for name in _QUESTIONS},
    }


def _photograph_json(photograph: book.Photograph) -> Json:
    return {
        **_plain(photograph, ("sha256", "suffix", "bytes", "name")),
        "at": time_text(photograph.at),
        **_plain(photograph, ("has_metadata", "has_place", "caption")),
    }


def _package_json(package: book.PackageSeen) -> Json:
    return {
        "at": time_text(package.at),
        **_plain(package, ("package_digest", "verdict")),
        "groups": list(package.groups),
        "paper_agrees": package.paper_agrees,
    }


def _vote(value: Json) -> book.ObservedVote:
    return book.ObservedVote(
        vote_id=value["vote_id"],
        title=value["title"],
        purpose=Purpose(value["purpose"]),
        question=value["question"],
        options=tuple(BallotOption(**one) for one in value["options"]),
        stations=tuple(book.ObservedStation(**one) for one in value["stations"]),
        definition_sha256=value["definition_sha256"],
    )


def _answer(value: Json) -> book.Answer:
    seen = None if value["seen"] is None else book.Seen(value["seen"])
    return book.Answer(**{**value, "at": _time(value["at"]), "seen": seen, "photos": tuple(value["photos"])})


def _incident(value: Json) -> book.Incident:
    kind = book.IncidentKind(value["kind"])
    return book.Incident(**{**value, "at": _time(value["at"]), "kind": kind, "photos": tuple(value["photos"])})


def _tally(value: Json) -> book.Tally:
    votes = tuple(OptionVotes(one["option"], one["count"]) for one in value["votes"])
    return book.Tally(**{**value, "votes": votes, "at": _time(value["at"])})


def _sample(value: Json) -> book.Sample:
    sums = {name: book.Sums(**value[name]) for name in _QUESTIONS}
    return book.Sample(**{**value, **sums, "at": _time(value["at"])})


def _time(text: str) -> datetime:
    return datetime.fromisoformat(text)
