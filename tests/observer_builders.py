"""Builders of observers' notebooks for the tests: an invented vote of two stations, and a notebook about it."""

from __future__ import annotations

import hashlib
import io
from dataclasses import replace
from datetime import datetime, timedelta, timezone

from PIL import Image

from unionreg.domain.observation import edits
from unionreg.domain.observation.notebook import (
    Answer,
    Incident,
    IncidentKind,
    Note,
    Notebook,
    ObservedStation,
    ObservedVote,
    Observer,
    PackageSeen,
    Photograph,
    Sample,
    Seen,
    Sums,
)
from unionreg.domain.votes.vote import BallotOption, Purpose

AT = datetime(2026, 3, 2, 8, 10, tzinfo=timezone(timedelta(hours=-6)))
OBSERVER = Observer("Observadora Inventada Núñez", "Observatorio Inventado", "OBS-12")
VOTE = ObservedVote(
    vote_id="inventada-2026-0001",
    title="VOTACIÓN INVENTADA",
    purpose=Purpose.OFFICIAL,
    question="¿Está usted de acuerdo?",
    options=(BallotOption("yes", "Sí", None), BallotOption("no", "No", None)),
    stations=(ObservedStation("mesa-1", "Mesa 1", 50, 50), ObservedStation("mesa-2", "Mesa 2")),
)


def an_empty_notebook(**changes: object) -> Notebook:
    return edits.begin("0123456789abcdef", AT, replace(VOTE, **changes), OBSERVER)  # type: ignore[arg-type]


def a_picture(*, with_place: bool = False, size: tuple[int, int] = (40, 30), kind: str = "JPEG") -> bytes:
    """A small photograph; ``with_place`` as a telephone writes it."""
    target = io.BytesIO()
    picture = Image.new("RGB", size, (120, 140, 90))
    exif = picture.getexif()
    if with_place:
        exif[0x010F] = "Cámara inventada"
        exif.get_ifd(0x8825)[1] = "N"
    picture.save(target, kind, exif=exif)
    return target.getvalue()


def a_photograph(content: bytes, **changes: object) -> Photograph:
    plain = Photograph(hashlib.sha256(content).hexdigest(), "jpg", len(content), "foto.jpg", AT)
    return replace(plain, **changes)  # type: ignore[arg-type]


def a_notebook(*contents: bytes, **changes: object) -> Notebook:
    """One of everything; ``contents`` are its photographs."""
    book = an_empty_notebook(**changes)
    for content in contents:
        book = edits.add_photograph(book, a_photograph(content))
    photos = tuple(one.sha256 for one in book.photographs)
    book = edits.add_answer(book, Answer("call-posted", "", AT, seen=Seen.YES, text="En la puerta", photos=photos))
    book = edits.add_answer(book, Answer("ballots-received", "mesa-1", AT, number=50))
    book = edits.add_answer(book, Answer("seal-numbers", "mesa-1", AT, text="0012 y 0013"))
    book = edits.add_answer(book, Answer("booth-secret", "mesa-1", AT, seen=Seen.NOT_SEEN))
    slip = Incident(
        0, AT, "mesa-1", IncidentKind.PRESSURE, "Un supervisor junto a la fila", "Supervisor", "Otra", photos
    )
    book = edits.add_incident(book, slip)
    for option, marks in (("yes", 30), ("no", 9), (edits.NULL, 1)):
        book = edits.mark(book, "mesa-1", option, marks, AT)
    book = edits.set_sample(book, Sample("mesa-1", AT, 20, 17, 10, Sums(7, 2), Sums(9, 1), Sums(8, 0)))
    book = edits.add_note(book, Note(AT, "mesa-1", "Se fue la luz."))
    return edits.add_package(book, PackageSeen(AT, "0" * 64, "valid", (3, 12), paper_agrees=True))
