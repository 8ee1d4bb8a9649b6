from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unionreg.domain.audit.chain import (
    GENESIS,
    START,
    AuditRecord,
    Head,
    canonical,
    check_chain,
    doer_of,
    next_record,
    record_hash,
)
from unionreg.domain.audit.events import BackupWritten, PersonDeactivated, SignedIn
from unionreg.domain.roles import Actor, Role

NOON = datetime(2026, 8, 12, 18, 0, tzinfo=UTC)
LUNA = Actor(7, "luna", "Ana Luna Ñáñez", "Directora", frozenset({Role.SIGNER, Role.REGISTRAR}))


def a_log(length: int) -> list[AuditRecord]:
    records: list[AuditRecord] = []
    head = START
    for number in range(length):
        record = next_record(head, SignedIn(f"persona-{number}"), doer_of(LUNA), NOON + timedelta(minutes=number))
        records.append(record)
        head = Head(record.sequence, record.hash)
    return records


def head_of(records: list[AuditRecord]) -> Head:
    return Head(records[-1].sequence, records[-1].hash) if records else START


def test_an_empty_log_is_whole() -> None:
    assert check_chain([], START).whole


def test_the_first_record_follows_the_genesis_hash() -> None:
    first = a_log(1)[0]
    assert (first.sequence, first.previous) == (1, GENESIS)


def test_a_record_keeps_the_person_as_text() -> None:
    doer = a_log(1)[0].doer
    assert (doer.username, doer.full_name, doer.post) == ("luna", "Ana Luna Ñáñez", "Directora")
    assert doer.roles == (Role.REGISTRAR, Role.SIGNER)


def test_nobody_signed_in_is_kept_as_nobody() -> None:
    doer = doer_of(None)
    assert (doer.user_id, doer.username, doer.roles) == (None, "", ())


def test_the_hash_of_a_known_record_stays_for_ever() -> None:
    record = next_record(START, PersonDeactivated("rios", "Rosa Ríos", "se jubiló"), doer_of(LUNA), NOON)
    assert record.details == '{"full_name":"Rosa Ríos","reason":"se jubiló","username":"rios"}'
    assert record.hash == "d3ffb6d3a55295236aa129ca8d49473d89f5d5aed2d1b0a0877569fb91cdede8"


def test_the_same_moment_in_another_zone_gives_the_same_hash() -> None:
    mexico = NOON.astimezone(timezone(timedelta(hours=-6)))
    assert (
        next_record(START, SignedIn("luna"), doer_of(LUNA), mexico).hash
        == next_record(START, SignedIn("luna"), doer_of(LUNA), NOON).hash
    )


def test_canonical_bytes_are_sorted_and_without_blanks() -> None:
    assert canonical({"ñ": (1, True, None), "a": "x y"}) == '{"a":"x y","ñ":[1,true,null]}'.encode()


def test_an_event_says_which_vote_it_concerns() -> None:
    assert BackupWritten("x", "00", 1, log_whole=True).vote() is None
    assert BackupWritten("x", "00", 1, log_whole=True).details()["log_whole"] is True


@given(st.integers(1, 12))
def test_a_log_that_nobody_touched_is_whole(length: int) -> None:
    records = a_log(length)
    report = check_chain(records, head_of(records))
    assert report.whole
    assert report.head == head_of(records)


CHANGES = {
    "at": NOON + timedelta(days=1),
    "kind": "signed-out",
    "vote_id": "2026-0001",
    "details": "{}",
    "hash": "0" * 64,
    "previous": "f" * 64,
    "sequence": 99,
}


@pytest.mark.parametrize("field", CHANGES)
@pytest.mark.parametrize("place", [0, 2, 4])
def test_a_changed_record_breaks_the_chain_at_its_place(field: str, place: int) -> None:
    records = a_log(5)
    head = head_of(records)
    records[place] = replace(records[place], **{field: CHANGES[field]})
    assert check_chain(records, head).broken_at == place + 1


@pytest.mark.parametrize("field", ["user_id", "username", "full_name", "post", "roles"])
def test_another_person_in_a_record_breaks_the_chain(field: str) -> None:
    records = a_log(3)
    other = {"user_id": 8, "username": "otra", "full_name": "Otra", "post": "Otro", "roles": ()}
    records[1] = replace(records[1], doer=replace(records[1].doer, **{field: other[field]}))
    assert check_chain(records, head_of(records)).broken_at == 2


@given(st.data())
def test_a_record_taken_out_anywhere_is_found(data: st.DataObject) -> None:
    records = a_log(data.draw(st.integers(1, 8)))
    head = head_of(records)
    gone = data.draw(st.integers(0, len(records) - 1))
    del records[gone]
    assert check_chain(records, head).broken_at == gone + 1


@given(st.data())
def test_two_records_exchanged_are_found(data: st.DataObject) -> None:
    records = a_log(data.draw(st.integers(2, 8)))
    head = head_of(records)
    first = data.draw(st.integers(0, len(records) - 2))
    second = data.draw(st.integers(first + 1, len(records) - 1))
    records[first], records[second] = records[second], records[first]
    assert check_chain(records, head).broken_at == first + 1


def test_a_changed_record_hashed_again_breaks_the_next_one() -> None:
    records = a_log(4)
    head = head_of(records)
    forged = replace(records[1], details='{"username":"otra"}')
    records[1] = replace(forged, hash=record_hash(forged))
    assert check_chain(records, head).broken_at == 3


def test_the_whole_chain_made_again_is_found_by_the_kept_head() -> None:
    records = a_log(4)
    assert check_chain(a_log(4)[:3], head_of(records)).broken_at == 4
