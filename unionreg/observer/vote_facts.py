"""What a notebook begins with: the facts of the vote, from the published definition, a package, or typed by hand."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from typing import TYPE_CHECKING

from unionreg.domain.observation.notebook import ObservedStation, ObservedVote
from unionreg.domain.votes.vote import BallotOption, Purpose
from unionreg.errors import ConflictError, UnreadableError
from unionreg.evidence.container import ContainerReader
from unionreg.evidence.layout import is_reserved
from unionreg.evidence.reading import read_definition

if TYPE_CHECKING:
    import mmap
    from collections.abc import Sequence
    from pathlib import Path

_DEFINITION = "vote/definition.json"
_LARGEST_DEFINITION = 8 << 20
_LONGEST_ID = 32
_FEWEST_OPTIONS = 2


def vote_from_file(path: Path) -> ObservedVote:
    """The facts of a definition (JSON) or of a package (``.asice``).

    UnreadableError of ``opened_files``, ``json-refused``, ``observer-no-definition`` (name).
    """
    from unionreg.commands.opened_files import opened

    with opened(path) as source:
        if source[:2] == b"PK":
            return _vote(_definition_of(source, path.name))
        if len(source) > _LARGEST_DEFINITION:
            raise UnreadableError("observer-no-definition", name=path.name)
        return _vote(bytes(source))


def typed_vote(
    title: str, question: str, options: Sequence[str], stations: Sequence[str], *, rehearsal: bool = False
) -> ObservedVote:
    """The facts as somebody typed them: at least two options and one station, by their names.

    ConflictError ``observer-facts-missing`` (field: title, options or stations).
    """
    named = [" ".join(one.split()) for one in options if one.strip()]
    places = [" ".join(one.split()) for one in stations if one.strip()]
    for field, enough in (
        ("title", bool(title.strip())),
        ("options", len(named) >= _FEWEST_OPTIONS),
        ("stations", bool(places)),
    ):
        if not enough:
            raise ConflictError("observer-facts-missing", field=field)
    return ObservedVote(
        vote_id=_slugs([title])[0],
        title=" ".join(title.split()),
        purpose=Purpose.REHEARSAL if rehearsal else Purpose.OFFICIAL,
        question=question.strip(),
        options=tuple(BallotOption(slug, label, None) for slug, label in zip(_slugs(named), named, strict=True)),
        stations=tuple(ObservedStation(slug, name) for slug, name in zip(_slugs(places), places, strict=True)),
    )


def _definition_of(source: bytes | mmap.mmap, name: str) -> bytes:
    entries = ContainerReader(source, lambda *_row, **_params: None).read() or ()
    for entry in entries:
        if entry.name == _DEFINITION:
            return source[entry.offset : entry.offset + entry.size]
    raise UnreadableError("observer-no-definition", name=name)


def _vote(data: bytes) -> ObservedVote:
    definition = read_definition(data)
    return ObservedVote(
        vote_id=definition.vote_id,
        title=definition.title,
        purpose=definition.purpose,
        question=definition.question[:2000],
        options=definition.options,
        stations=tuple(
            ObservedStation(one.id, one.name, one.voters_assigned, one.ballots_printed) for one in definition.stations
        ),
        definition_sha256=hashlib.sha256(data).hexdigest(),
    )


def _slugs(names: Sequence[str]) -> list[str]:
    """An id for each name: its letters and digits; what comes twice, or says nothing, gets a number."""
    slugs: list[str] = []
    for number, name in enumerate(names, start=1):
        plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode("ascii").lower()
        slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[: _LONGEST_ID - 5].strip("-")
        if not slug or slug in slugs or is_reserved(slug):
            slug = f"{slug or 'x'}-{number}"
        slugs.append(slug)
    return slugs
