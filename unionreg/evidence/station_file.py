"""Files between the office and a station alone on a laptop, as bytes: written, signed, and strictly read.

The form is in ``docs/formats/station-file.md``: a line that names the kind, a line with an Ed25519 signature, and what
is signed (a length, one JSON value, then photographs). Whether a file fits what the office has is judged in
``application.station_files``.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from unionreg.domain.votes.day.acts import HIGHEST_ENVELOPE
from unionreg.domain.votes.day.files import (
    HandOver,
    HandOverFile,
    ListedPerson,
    StationFile,
    StationKey,
    StationPart,
)
from unionreg.domain.votes.day.marks import MOST_KINDS, MarkStrip
from unionreg.domain.votes.day.records import StationDay
from unionreg.domain.votes.text_limits import check_id
from unionreg.domain.votes.vote import Purpose
from unionreg.errors import IntegrityBrokenError, UnreadableError
from unionreg.evidence.strict_values import (
    StrictError,
    parse_json,
    plain,
    read_hex,
    read_members,
    read_number,
    read_rows,
    read_text,
    read_time,
    read_value,
)
from unionreg.signing.station_key import is_signed, public_half, sign_digest

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

STATION_FILE = "unionreg-station-file-1"
HAND_OVER = "unionreg-hand-over-1"
LARGEST_JSON = 32 << 20
LARGEST_PHOTO = 20 << 20
LARGEST_FILE = 100 << 20
MOST_PEOPLE = 100_000
MOST_PHOTOS = 500
MOST_LINEAGE = 2_000

_HEAD = re.compile(rb"([a-z0-9-]{1,40})\n([0-9a-f]{128})\n")
_LENGTH = re.compile(rb"([1-9][0-9]{0,8})\n")
_PART = (
    "vote_id", "purpose", "title", "station_id", "definition", "script_version", "people", "identity", "day", "lineage",
    "office", "office_key", "made_at", "key",
)  # fmt: skip
_OVER = (
    "vote_id", "purpose", "station_id", "definition_sha256", "revision", "lineage", "nonce", "written_at", "day",
    "strip", "photos",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Opened:
    """A file taken apart; nothing is believed yet."""

    value: Any
    photos: bytes
    digest: str
    signature: bytes


def write_station_file(part: StationPart, key: StationKey, seal_key: bytes) -> bytes:
    """A station file with the laptop's key inside, signed with the raw private key of the office's seal."""
    value = {
        "vote_id": part.vote_id,
        "purpose": part.purpose.value,
        "title": part.title,
        "station_id": part.station_id,
        "definition": part.definition.decode("utf-8"),
        "script_version": part.script_version,
        "people": [[person.number, person.name, person.note] for person in part.people],
        "identity": list(part.identity),
        "day": plain(part.day),
        "lineage": list(part.lineage),
        "office": part.office,
        "office_key": part.office_key.hex(),
        "made_at": plain(part.made_at),
        "key": key.private_key.hex(),
    }
    return _written(STATION_FILE, value, (), seal_key)[0]


def read_station_file(content: bytes) -> StationFile:
    """A station file whose signature verifies under the office key inside it.

    UnreadableError ``station-file-unreadable`` (reason), ``station-file-too-large``; IntegrityBrokenError
    ``station-file-altered``.
    """
    try:
        opened = _opened(content, STATION_FILE)
        file = _station_file(opened)
    except StrictError as error:
        raise UnreadableError("station-file-unreadable", reason=str(error)[:200]) from error
    if not is_signed(file.part.office_key, STATION_FILE, opened.digest, opened.signature):
        raise IntegrityBrokenError("station-file-altered")
    return file


def write_hand_over(hand_over: HandOver, key: StationKey) -> tuple[bytes, str]:
    """A signed hand-over and its digest (SHA-256 in hex of what is signed). The same values give the same bytes."""
    photos = sorted(hand_over.photos.items())
    strip = hand_over.strip
    value = {
        "vote_id": hand_over.vote_id,
        "purpose": hand_over.purpose.value,
        "station_id": hand_over.station_id,
        "definition_sha256": hand_over.definition_sha256,
        "revision": hand_over.revision,
        "lineage": list(hand_over.lineage),
        "nonce": hand_over.nonce,
        "written_at": plain(hand_over.written_at),
        "day": plain(hand_over.day),
        "strip": None
        if strip is None
        else {"people": strip.people.hex(), "cells": strip.cells.hex(), "identity": list(strip.identity)},
        "photos": [[sha256, len(photo)] for sha256, photo in photos],
    }
    return _written(HAND_OVER, value, (photo for _, photo in photos), key.private_key)


def read_hand_over(content: bytes, keys: Sequence[bytes]) -> HandOverFile:
    """A hand-over signed with one of these raw public keys.

    UnreadableError ``hand-over-unreadable`` (reason), ``station-file-too-large``; IntegrityBrokenError
    ``hand-over-altered`` when none of the keys verifies it.
    """
    try:
        opened = _opened(content, HAND_OVER)
        hand_over = _hand_over(opened)
    except StrictError as error:
        raise UnreadableError("hand-over-unreadable", reason=str(error)[:200]) from error
    for key in keys:
        if is_signed(key, HAND_OVER, opened.digest, opened.signature):
            return HandOverFile(hand_over, opened.digest, key)
    raise IntegrityBrokenError("hand-over-altered")


def whose_hand_over(content: bytes) -> tuple[str, str]:
    """Vote and station that a hand-over names, before anything in it is believed. UnreadableError as above."""
    try:
        value = _opened(content, HAND_OVER).value
        vote_id, _, station_id = read_members(value, "file", _OVER)[:3]
        return _identifier(vote_id, "vote_id", 64), _identifier(station_id, "station_id")
    except StrictError as error:
        raise UnreadableError("hand-over-unreadable", reason=str(error)[:200]) from error


def _written(kind: str, value: Mapping[str, Any], photos: Iterable[bytes], private_key: bytes) -> tuple[bytes, str]:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
    payload = b"".join((b"%d\n" % len(text), text, *photos))
    digest = hashlib.sha256(payload).hexdigest()
    signature = sign_digest(private_key, kind, digest)
    return b"%s\n%s\n%s" % (kind.encode(), signature.hex().encode(), payload), digest


def _opened(content: bytes, kind: str) -> _Opened:
    if len(content) > LARGEST_FILE:
        raise UnreadableError("station-file-too-large", size=len(content), most=LARGEST_FILE)
    head = _HEAD.match(content)
    if head is None or head[1] != kind.encode():
        raise StrictError(f"the first lines are not those of {kind}")
    length = _LENGTH.match(content, head.end())
    if length is None or int(length[1]) > LARGEST_JSON or length.end() + int(length[1]) > len(content):
        raise StrictError("the length is wrong, or the file is cut off")
    end = length.end() + int(length[1])
    digest = hashlib.sha256(memoryview(content)[head.end() :]).hexdigest()
    return _Opened(parse_json(content[length.end() : end]), content[end:], digest, bytes.fromhex(head[2].decode()))


def _station_file(opened: _Opened) -> StationFile:
    members = dict(zip(_PART, read_members(opened.value, "file", _PART), strict=True))
    if opened.photos:
        raise StrictError("file: something follows the end")
    private_key = read_hex(members["key"], "key", 32)
    part = StationPart(
        vote_id=_identifier(members["vote_id"], "vote_id", 64),
        purpose=read_value(Purpose, members["purpose"], "purpose"),
        title=read_text(members["title"], "title"),
        station_id=_identifier(members["station_id"], "station_id"),
        definition=read_text(members["definition"], "definition", 8 << 20).encode("utf-8"),
        script_version=read_text(members["script_version"], "script_version", 20),
        people=_people(members["people"]),
        identity=_identity(members["identity"]),
        day=_day(members["day"], members["station_id"]),
        lineage=_lineage(members["lineage"]),
        office=read_text(members["office"], "office", 300),
        office_key=read_hex(members["office_key"], "office_key", 32),
        made_at=read_time(members["made_at"], "made_at"),
    )
    return StationFile(part, StationKey(public_half(private_key), private_key), opened.digest)


def _hand_over(opened: _Opened) -> HandOver:
    members = dict(zip(_OVER, read_members(opened.value, "file", _OVER), strict=True))
    return HandOver(
        vote_id=_identifier(members["vote_id"], "vote_id", 64),
        purpose=read_value(Purpose, members["purpose"], "purpose"),
        station_id=_identifier(members["station_id"], "station_id"),
        definition_sha256=_digest(members["definition_sha256"], "definition_sha256"),
        revision=read_number(members["revision"], "revision"),
        lineage=_lineage(members["lineage"]),
        nonce=read_hex(members["nonce"], "nonce", 16).hex(),
        written_at=read_time(members["written_at"], "written_at"),
        day=_day(members["day"], members["station_id"]),
        strip=None if members["strip"] is None else _strip(members["strip"]),
        photos=_photos(members["photos"], opened.photos),
    )


def _day(data: Any, station_id: Any) -> StationDay:
    day = read_value(StationDay, data, "day")
    if day.station_id != station_id:
        raise StrictError("day.station_id: another station than that of the file")
    if any(not 1 <= each.envelope <= HIGHEST_ENVELOPE for each in day.challenges):
        raise StrictError("day.challenges: an envelope out of range")
    if [each.number for each in day.incidents] != list(range(1, len(day.incidents) + 1)):
        raise StrictError("day.incidents: not numbered from 1")
    return day


def _strip(data: Any) -> MarkStrip:
    people, cells, kinds = read_members(data, "strip", ("people", "cells", "identity"))
    identity = _identity(kinds)
    strip = MarkStrip(
        read_hex(people, "strip.people", most=4 * MOST_PEOPLE),
        read_hex(cells, "strip.cells", most=MOST_PEOPLE),
        identity,
    )
    if len(strip.people) != 4 * len(strip.cells) or max(strip.cells, default=0) > len(identity):
        raise StrictError("strip: cells that fit no person or no document")
    return strip


def _people(data: Any) -> tuple[ListedPerson, ...]:
    found = []
    for place, row in enumerate(read_rows(data, "people", MOST_PEOPLE)):
        where = f"people.{place}"
        if type(row) is not list or len(row) != 3:
            raise StrictError(f"{where}: not number, name and note")
        found.append(ListedPerson(read_number(row[0], where), read_text(row[1], where, 300), read_text(row[2], where)))
    if len({person.number for person in found}) != len(found):
        raise StrictError("people: a number stands twice")
    return tuple(found)


def _identity(data: Any) -> tuple[str, ...]:
    found = tuple(read_text(item, "identity", 60) for item in read_rows(data, "identity", MOST_KINDS))
    if not found or len(set(found)) != len(found):
        raise StrictError("identity: no kinds, or one twice")
    return found


def _photos(data: Any, content: bytes) -> dict[str, bytes]:
    """Photographs by their digest; a digest that is not that of its bytes is refused."""
    photos: dict[str, bytes] = {}
    start = 0
    for row in read_rows(data, "photos", MOST_PHOTOS):
        if type(row) is not list or len(row) != 2 or type(row[1]) is not int or not 0 < row[1] <= LARGEST_PHOTO:
            raise StrictError("photos: not digest and size")
        photo = content[start : start + row[1]]
        if hashlib.sha256(photo).hexdigest() != row[0]:
            raise StrictError("photos: a picture is not the one named")
        photos[row[0]] = photo
        start += row[1]
    if start != len(content):
        raise StrictError("photos: something follows the last picture")
    return photos


def _lineage(data: Any) -> tuple[str, ...]:
    return tuple(_digest(item, "lineage") for item in read_rows(data, "lineage", MOST_LINEAGE))


def _digest(data: Any, place: str) -> str:
    return read_hex(data, place, 32).hex()


def _identifier(data: Any, place: str, longest: int = 32) -> str:
    text = read_text(data, place, longest)
    if check_id(place, text, longest):
        raise StrictError(f"{place}: no id")
    return text
