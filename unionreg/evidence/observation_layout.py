"""Which names an observer's report may hold, and what each entry is (``docs/formats/observer-report.md``)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from unionreg.evidence.layout import is_well_formed

_MEBI = 1 << 20
_NUMBER = r"00(?P<number>[1-9])"
NOTEBOOK, REPORT = "observation/notebook.json", "documents/report.pdf"
MOST_SIGNERS = 9
# Where the name of the entry after ``mimetype`` stands: two local headers of 30 bytes, a name of 8, content of 31.
_SECOND_NAME = 30 + 8 + 31 + 30


class Part(StrEnum):
    """What an entry is."""

    MIMETYPE = "mimetype"
    NOTEBOOK = "notebook"
    PHOTOGRAPH = "photograph"
    REPORT = "report"
    STATEMENT = "statement"
    KEY = "key"
    MANIFEST = "manifest"
    CMS = "cms"
    OWN_SIGNATURE = "own-signature"


SIGNER_PARTS = frozenset({Part.STATEMENT, Part.KEY, Part.MANIFEST, Part.CMS, Part.OWN_SIGNATURE})


@dataclass(frozen=True, slots=True)
class ObservationPlace:
    """What an entry is, the signer's number, and the digest that a photograph's name carries."""

    part: Part
    number: int | None = None
    sha256: str | None = None


_LAYOUT: tuple[tuple[Part, re.Pattern[str], int], ...] = tuple(
    (part, re.compile(pattern), limit)
    for part, pattern, limit in (
        (Part.MIMETYPE, r"mimetype", 31),
        (Part.NOTEBOOK, r"observation/notebook\.json", 32 * _MEBI),
        (Part.PHOTOGRAPH, r"observation/photo-(?P<sha256>[0-9a-f]{64})\.(?:jpg|png)", 20 * _MEBI),
        (Part.REPORT, r"documents/report\.pdf", 64 * _MEBI),
        (Part.STATEMENT, rf"signers/{_NUMBER}\.json", 64 << 10),
        (Part.KEY, rf"signers/{_NUMBER}\.pem", 1024),
        (Part.MANIFEST, rf"META-INF/ASiCManifest-{_NUMBER}\.xml", _MEBI),
        (Part.CMS, rf"META-INF/signature-{_NUMBER}\.p7s", 64 << 10),
        (Part.OWN_SIGNATURE, rf"META-INF/signature-{_NUMBER}\.ed25519", 64),
    )
)


class ObservationNames:
    """The names of this format, for the reader of containers."""

    def largest_size(self, name: str) -> int | None:
        """The largest allowed size in bytes of the entry of this name, or None when there is no such name."""
        return next((limit for _, pattern, limit in _LAYOUT if pattern.fullmatch(name)), None)

    def name_problems(self, name: bytes) -> tuple[str, ...]:
        """Z-109 when the name is not written as allowed, Z-111 when it is not one of the layout."""
        problems = [] if is_well_formed(name) else ["Z-109"]
        if observation_place(name.decode("iso-8859-1")) is None:
            problems.append("Z-111")
        return tuple(problems)


def observation_place(name: str) -> ObservationPlace | None:
    """What the entry of this name is, or None when the layout has no such name."""
    for part, pattern, _ in _LAYOUT:
        if match := pattern.fullmatch(name):
            groups = match.groupdict()
            number = groups.get("number")
            return ObservationPlace(part, int(number) if number else None, groups.get("sha256"))
    return None


def photograph_name(sha256: str, suffix: str) -> str:
    """The name of a photograph's entry."""
    return f"observation/photo-{sha256}.{suffix}"


def begins_as_observation(start: bytes) -> bool:
    """Whether the first bytes of a file (128 are enough) are those of an observer's report: its second entry tells."""
    name = NOTEBOOK.encode("ascii")
    return start[:4] == b"PK\x03\x04" and start[_SECOND_NAME : _SECOND_NAME + len(name)] == name
