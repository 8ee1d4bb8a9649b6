"""Files between office and laptop: what is written is read again, and nothing else is ever taken."""

from __future__ import annotations

import hashlib
import json
import secrets
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.builders_day import (
    ANA,
    DOCUMENTS,
    JPEG,
    a_closing,
    a_strip,
    an_hour,
    an_opening,
    at,
)
from unionreg.domain.votes.count import Explained
from unionreg.domain.votes.day import acts
from unionreg.domain.votes.day.files import HandOver, ListedPerson, StationKey, StationPart
from unionreg.domain.votes.day.records import (
    Amendment,
    ChallengeReason,
    HelperRelation,
    HelpKind,
    IncidentKind,
    Ruling,
    StationDay,
)
from unionreg.domain.votes.vote import Purpose
from unionreg.errors import IntegrityBrokenError, UnionregError, UnreadableError
from unionreg.evidence import station_file
from unionreg.evidence.station_file import (
    HAND_OVER,
    STATION_FILE,
    read_hand_over,
    read_station_file,
    whose_hand_over,
    write_hand_over,
    write_station_file,
)
from unionreg.signing.station_key import new_station_key, public_half

if TYPE_CHECKING:
    from collections.abc import Callable

OFFICE, LAPTOP = bytes(range(32)), bytes(range(32, 64))
KEY = StationKey(public_half(LAPTOP), LAPTOP)
PHOTO = hashlib.sha256(JPEG).hexdigest()


def a_full_day() -> StationDay:
    """A day with something in every field."""
    day = acts.not_opened(StationDay("mesa-1"), "Sin material")
    day = acts.opened(day, an_opening())
    day = acts.opening_corrected(day, an_opening(screens=3), Amendment("opening", "Mal leído", ANA, at(8)))
    day = acts.with_hour(day, an_hour(9, 7, queue=3, note="Lluvia\ny viento"))
    day = acts.challenged(day, ChallengeReason.OTHER_STATION, "Viene de la mesa 2")
    day = acts.ruled(day, 1, Ruling(admitted=False, reason="Votó allá", by=ANA, at=at(19)))
    day = acts.assisted(day, HelpKind.LANGUAGE, HelperRelation.INTERPRETER, "ñähñu", 2)
    day = acts.reported(day, IncidentKind.DELAY, at(7), "Retraso", "Ana", "Luis", PHOTO)
    day = acts.resumed(acts.suspended(day, at(10), "Luz", ("S",)), at(11), seals_whole=True)
    day = acts.closed(day, a_closing())
    return acts.explained(day, "D-204", Explained("D-204", "Se contó dos veces", ANA, at(20)))


def a_part(**changes: Any) -> StationPart:
    part = StationPart(
        vote_id="2026-0001-revision",
        purpose=Purpose.OFFICIAL,
        title="Revisión",
        station_id="mesa-1",
        definition='{\n "ñ": 1\n}\n'.encode(),
        script_version="1",
        people=(ListedPerson(7, "ÁVILA ÑÁÑEZ ZOÉ"), ListedPerson(3, "BRAVO", "added-sub-judice")),
        identity=DOCUMENTS,
        day=StationDay("mesa-1"),
        lineage=("ab" * 32,),
        office="Centro Inventado",
        office_key=public_half(OFFICE),
        made_at=at(5),
    )
    return replace(part, **changes)


def a_hand_over(**changes: Any) -> HandOver:
    over = HandOver(
        vote_id="2026-0001-revision",
        purpose=Purpose.OFFICIAL,
        station_id="mesa-1",
        definition_sha256="cd" * 32,
        revision=3,
        lineage=("ab" * 32, "ef" * 32),
        nonce="01" * 16,
        written_at=at(19),
        day=a_full_day(),
        strip=a_strip(5, 2),
        photos={PHOTO: JPEG},
    )
    return replace(over, **changes)


WRITTEN, DIGEST = write_hand_over(a_hand_over(), KEY)
STATION = write_station_file(a_part(), KEY, OFFICE)


def forged(change: Callable[[dict[str, Any]], None], kind: str = HAND_OVER, *, raw: bytes | None = None) -> bytes:
    """A hand-over (or station file) with its value changed and signed again: only reading strictly can refuse it."""
    original, key = (WRITTEN, LAPTOP) if kind == HAND_OVER else (STATION, OFFICE)
    payload = original.split(b"\n", 2)[2]
    length, rest = payload.split(b"\n", 1)
    value = json.loads(rest[: int(length)])
    change(value)
    text = json.dumps(value, ensure_ascii=False).encode() if raw is None else raw
    return signed(b"%d\n" % len(text) + text + rest[int(length) :], kind, key)


def signed(payload: bytes, kind: str = HAND_OVER, key: bytes = LAPTOP) -> bytes:
    signature = station_file.sign_digest(key, kind, hashlib.sha256(payload).hexdigest())
    return f"{kind}\n{signature.hex()}\n".encode() + payload


def refused(content: bytes, code: str = "hand-over-unreadable") -> str:
    with pytest.raises(UnreadableError) as caught:
        read_hand_over(content, [KEY.public_key])
    assert caught.value.code == code
    return str(caught.value.params.get("reason"))


def test_a_hand_over_is_read_as_it_was_written() -> None:
    read = read_hand_over(WRITTEN, [bytes(32), KEY.public_key])
    assert (read.hand_over, read.digest, read.public_key) == (a_hand_over(), DIGEST, KEY.public_key)
    assert whose_hand_over(WRITTEN) == ("2026-0001-revision", "mesa-1")


def test_a_hand_over_without_marks_and_pictures_is_read_too() -> None:
    over = a_hand_over(strip=None, photos={}, day=StationDay("mesa-1"))
    content, _ = write_hand_over(over, KEY)
    assert read_hand_over(content, [KEY.public_key]).hand_over == over
    assert b"cells" not in content


def test_a_station_file_is_read_as_it_was_written() -> None:
    read = read_station_file(STATION)
    assert (read.part, read.key) == (a_part(), KEY)


def test_the_same_values_give_the_same_bytes() -> None:
    assert write_hand_over(a_hand_over(), KEY) == (WRITTEN, DIGEST)


def test_a_key_is_made_of_random_bytes() -> None:
    public, private = new_station_key(secrets.token_bytes)
    assert public == public_half(private)


@settings(max_examples=150)
@given(st.integers(0, len(WRITTEN) - 1), st.integers(1, 255))
@example(len(WRITTEN) - 1, 1)
def test_no_changed_byte_is_taken(place: int, change: int) -> None:
    content = bytearray(WRITTEN)
    content[place] ^= change
    with pytest.raises(UnionregError) as caught:
        read_hand_over(bytes(content), [KEY.public_key])
    assert isinstance(caught.value, UnreadableError | IntegrityBrokenError)


@settings(max_examples=100)
@given(st.integers(0, len(STATION) - 1), st.integers(1, 255))
def test_no_changed_byte_of_a_station_file_is_taken(place: int, change: int) -> None:
    content = bytearray(STATION)
    content[place] ^= change
    with pytest.raises(UnionregError):
        read_station_file(bytes(content))


@settings(max_examples=60)
@given(st.integers(0, len(WRITTEN) - 1))
def test_a_file_cut_off_anywhere_is_refused(length: int) -> None:
    with pytest.raises(UnionregError):
        read_hand_over(WRITTEN[:length], [KEY.public_key])


@settings(max_examples=100)
@given(st.binary(max_size=400))
def test_bytes_of_any_kind_are_refused_in_words(content: bytes) -> None:
    for read in (lambda: read_hand_over(content, [KEY.public_key]), lambda: whose_hand_over(content)):
        with pytest.raises(UnreadableError, match="hand-over-unreadable"):
            read()
    with pytest.raises(UnreadableError, match="station-file-unreadable"):
        read_station_file(content)


def test_a_signature_of_another_key_or_kind_does_not_count() -> None:
    with pytest.raises(IntegrityBrokenError, match="hand-over-altered"):
        read_hand_over(WRITTEN, [public_half(OFFICE), b"short"])
    swapped = WRITTEN.replace(HAND_OVER.encode(), STATION_FILE.encode(), 1)
    with pytest.raises(UnreadableError):
        read_station_file(swapped)
    foreign = signed(STATION.split(b"\n", 2)[2], STATION_FILE, LAPTOP)
    with pytest.raises(IntegrityBrokenError, match="station-file-altered"):
        read_station_file(foreign)


@pytest.mark.parametrize(
    "raw",
    [
        b'{"vote_id":"a","vote_id":"b"}',
        b'{"revision":1.0}',
        b'{"revision":NaN}',
        b"[" * 200_000,
        b"\xff\xfe",
        b"null",
        b"[]",
        b'{"revision":' + b"9" * 5000 + b"}",
    ],
    ids=["twice", "fraction", "nan", "deep", "not utf-8", "null", "list", "endless number"],
)
def test_hostile_json_is_refused(raw: bytes) -> None:
    assert refused(forged(lambda _: None, raw=raw))


def put(*path: str | int, value: Any) -> Callable[[dict[str, Any]], None]:
    def change(data: Any) -> None:
        for step in path[:-1]:
            data = data[step]
        data[path[-1]] = value

    return change


WRONG: list[tuple[tuple[str | int, ...], Any]] = [
    (("vote_id",), "con"),
    (("vote_id",), "../../etc"),
    (("vote_id",), 7),
    (("purpose",), "drill"),
    (("purpose",), 7),
    (("station_id",), "mesa-2"),
    (("definition_sha256",), "CD" * 32),
    (("definition_sha256",), "cd" * 31),
    (("definition_sha256",), None),
    (("revision",), -1),
    (("revision",), 10_000_001),
    (("revision",), True),
    (("lineage",), ["ab"] * 2_001),
    (("lineage",), {}),
    (("nonce",), "01" * 15),
    (("written_at",), "2026-08-12T19:00:00"),
    (("written_at",), "2026-08-12T19:00:00.5-06:00"),
    (("written_at",), "2026-08-12 19:00:00-06:00"),
    (("written_at",), "yesterday"),
    (("day", "state"), "exploded"),
    (("day", "more"), 1),
    (("day", "opening", "boxes_transparent"), 1),
    (("day", "opening", "seals"), ["A\u202eB"]),
    (("day", "opening", "seals"), ["A\x00B"]),
    (("day", "opening", "seals"), ["n\u0303"]),
    (("day", "opening", "seals"), ["A" * 4_001]),
    (("day", "opening", "seals"), ["A"] * 5_001),
    (("day", "challenges", 0, "envelope"), 0),
    (("day", "incidents", 0, "number"), 2),
    (("strip", "cells"), "01"),
    (("strip", "cells"), "0300000000"),
    (("strip", "cells"), "0"),
    (("strip", "identity"), []),
    (("strip", "identity"), ["ine", "ine"]),
    (("strip",), []),
    (("photos",), [["ab" * 32, 4]]),
    (("photos",), [[PHOTO]]),
    (("photos",), [[PHOTO, 21 << 20]]),
    (("photos",), []),
]


@pytest.mark.parametrize(
    ("path", "value"), WRONG, ids=[f"{number}-{path[0]}" for number, (path, _) in enumerate(WRONG)]
)
def test_every_value_has_its_form_and_bounds(path: tuple[str | int, ...], value: Any) -> None:
    assert refused(forged(put(*path, value=value)))


def test_nothing_may_be_missing() -> None:
    assert "members" in refused(forged(lambda value: value.pop("nonce")))


def test_lengths_that_lie_are_refused() -> None:
    payload = WRITTEN.split(b"\n", 2)[2]
    for wrong in (b"0" + payload, b"999999999\n" + payload, b"33554433\n", b"x"):
        assert "length" in refused(signed(wrong))


def test_a_file_too_large_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(station_file, "LARGEST_FILE", len(WRITTEN) - 1)
    refused(WRITTEN, "station-file-too-large")


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("people",), [[1, "A", ""], [1, "B", ""]]),
        (("people",), [[1, "A"]]),
        (("people",), ["A"]),
        (("key",), "00"),
        (("office_key",), "zz" * 32),
        (("definition",), None),
    ],
    ids=["twice", "short", "text", "key", "office key", "definition"],
)
def test_a_station_file_has_its_form_and_bounds(path: tuple[str, ...], value: Any) -> None:
    with pytest.raises(UnreadableError, match="station-file-unreadable"):
        read_station_file(forged(put(*path, value=value), STATION_FILE))


def test_nothing_follows_a_station_file() -> None:
    longer = signed(STATION.split(b"\n", 2)[2] + b"x", STATION_FILE, OFFICE)
    with pytest.raises(UnreadableError, match="station-file-unreadable"):
        read_station_file(longer)


def test_whose_file_it_is_has_to_be_written_well() -> None:
    with pytest.raises(UnreadableError, match="hand-over-unreadable"):
        whose_hand_over(forged(put("vote_id", value="..")))


def test_a_damaged_key_is_told_in_words() -> None:
    with pytest.raises(UnreadableError, match="station-key-unreadable"):
        public_half(b"short")
