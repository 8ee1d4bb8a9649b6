"""People and incidents of a station as rows of texts, and back. No widget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.screens.votes.moments import parse_moment, show_moment
from ui.screens.votes.wording import paper_signature_word, person_role_word
from unionreg.domain.votes.count import Incident, PaperSignature, Person, PersonRole

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.domain.votes.vote import Station


def role_choices() -> tuple[tuple[str, str], ...]:
    """Roles at the table as (value, words)."""
    return tuple((role.value, person_role_word(role)) for role in PersonRole)


def signature_choices() -> tuple[tuple[str, str], ...]:
    """What stands in the signature box as (value, words)."""
    return tuple((signature.value, paper_signature_word(signature)) for signature in PaperSignature)


def people_rows(people: Sequence[Person]) -> tuple[tuple[str, ...], ...]:
    """Name, role, organisation, signature."""
    return tuple(
        (person.name, person.role.value, person.organisation or "", person.paper_signature.value) for person in people
    )


def people_from(rows: Sequence[Sequence[str]]) -> tuple[Person, ...]:
    """Rows with a name as people."""
    return tuple(
        Person(name.strip(), PersonRole(role), organisation.strip() or None, PaperSignature(signature))
        for name, role, organisation, signature in rows
        if name.strip()
    )


def incident_rows(incidents: Sequence[Incident], station: Station) -> tuple[tuple[str, ...], ...]:
    """Time and words of each incident."""
    zone = station.opens_at.tzinfo
    day = station.opens_at.date()
    return tuple((show_moment(incident.at.astimezone(zone), day), incident.text) for incident in incidents)


def incidents_from(rows: Sequence[Sequence[str]], station: Station) -> tuple[Incident, ...]:
    """Rows with a time that is understood and words as incidents."""
    zone = station.opens_at.tzinfo
    assert zone is not None
    found = []
    for time, text in rows:
        at = parse_moment(time, station.opens_at.date(), zone)
        if at is not None and text.strip():
            found.append(Incident(at, text.strip()))
    return tuple(found)


def unread_times(rows: Sequence[Sequence[str]], station: Station) -> tuple[int, ...]:
    """Rows of incidents whose time is not understood."""
    zone = station.opens_at.tzinfo
    assert zone is not None
    day = station.opens_at.date()
    return tuple(number for number, (time, _) in enumerate(rows) if parse_moment(time, day, zone) is None)
