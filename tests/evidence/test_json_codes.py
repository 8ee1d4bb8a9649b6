"""Every S code: one data file of a good package written in a way that is not allowed."""

from __future__ import annotations

import json
import time
from collections.abc import Callable

import pytest

from tests.evidence.drafts import Draft, codes, draft, verify
from unionreg.evidence.json_reading import JsonReader
from unionreg.evidence.json_writing import json_bytes
from unionreg.evidence.layout import EntryKind
from unionreg.evidence.schemas import SchemaBook

COUNT = "stations/mesa-1/count.json"


def in_count(change: Callable[[bytes], bytes]) -> Callable[[Draft], None]:
    def spoil(made: Draft) -> None:
        made.extra[COUNT] = change(json_bytes(made.counts.pop("mesa-1")))

    return spoil


def replaced(old: str, new: str) -> Callable[[Draft], None]:
    def change(data: bytes) -> bytes:
        assert old.encode() in data
        return data.replace(old.encode(), new.encode("utf-8", "surrogatepass"), 1)

    return in_count(change)


def deep(levels: int) -> Callable[[Draft], None]:
    return in_count(lambda data: data.rstrip()[:-1] + b',"x":' + b"[" * levels + b"]" * levels + b"}")


def attached(name: str, content: bytes) -> Callable[[Draft], None]:
    return lambda made: made.extra.__setitem__(name, content)


def reserved_station(made: Draft) -> None:
    # The folder cannot have such a name (Z-109); the definition can.
    made.definition["stations"][0]["id"] = "con"


BROKEN: dict[str, tuple[str, Callable[[Draft], None]]] = {
    "not UTF-8": ("S-101", in_count(lambda data: data.replace(b"Inventada", b"Inv\xe1ntada", 1))),
    "byte order mark": ("S-101", in_count(lambda data: b"\xef\xbb\xbf" + data)),
    "UTF-16": ("S-101", in_count(lambda data: data.decode().encode("utf-16"))),
    "empty": ("S-101", in_count(lambda _data: b"")),
    "text after the value": ("S-101", in_count(lambda data: data + b"{}")),
    "cut": ("S-101", in_count(lambda data: data[:-20])),
    "NaN": ("S-101", replaced('"challenged": 0', '"challenged": NaN')),
    "Infinity": ("S-101", replaced('"challenged": 0', '"challenged": -Infinity')),
    "leading zero": ("S-101", replaced('"challenged": 0', '"challenged": 00')),
    "comment": ("S-101", replaced('"challenged": 0', '"challenged": 0 /* none */')),
    "raw control sign": ("S-101", replaced("Inventada", "Inven\ttada")),
    "key twice": ("S-102", replaced('"challenged": 0', '"challenged": 0, "challenged": 0')),
    "key twice when unescaped": ("S-102", replaced('"challenged": 0', '"challenged": 0, "ch\\u0061llenged": 0')),
    "key twice deep inside": ("S-102", replaced('"unused": 10', '"unused": 10, "unused": 10')),
    "unknown field": ("S-103", replaced('"challenged": 0', '"challenged": 0, "more": 0')),
    "missing field": ("S-103", replaced('"challenged": 0,', "")),
    "text in place of a number": ("S-103", replaced('"challenged": 0', '"challenged": "0"')),
    "null in place of a figure": ("S-103", replaced('"challenged": 0', '"challenged": null')),
    "truth in place of a figure": ("S-103", replaced('"challenged": 0', '"challenged": false')),
    "below zero": ("S-103", replaced('"challenged": 0', '"challenged": -1')),
    "above the range": ("S-103", replaced('"challenged": 0', '"challenged": 10000001')),
    "line feed after an identifier": ("S-103", replaced('"option": "yes"', '"option": "yes\\n"')),
    "line feed in a line": ("S-103", replaced("Comisionada Inventada", "Comisionada\\nInventada")),
    "an array": ("S-103", in_count(lambda data: b"[" + data + b"]")),
    "a bare number": ("S-103", in_count(lambda _data: b"7")),
    "of another file": ("S-103", replaced("tally-count-1", "tally-result-1")),
    "without schema": ("S-103", replaced('"schema": "tally-count-1",', "")),
    "fraction": ("S-104", replaced('"challenged": 0', '"challenged": 0.0')),
    "exponent": ("S-104", replaced('"challenged": 0', '"challenged": 4e1')),
    "minus zero": ("S-104", replaced('"challenged": 0', '"challenged": -0')),
    "beyond 2^53": ("S-104", replaced('"challenged": 0', '"challenged": 9007199254740992')),
    "the largest number of all is still a number": (
        "S-103",
        replaced('"challenged": 0', '"challenged": 9007199254740991'),
    ),
    "a million digits": ("S-104", replaced('"challenged": 0', '"challenged": ' + "9" * 100_000)),
    "not in NFC": ("S-105", replaced("Comisionada", "Comisio\u0301nada")),
    "not in NFC, escaped": ("S-105", replaced("Comisionada", "Comisio\\u0301nada")),
    "lone surrogate": ("S-105", replaced("Comisionada", "Comisio\\ud800nada")),
    "direction control": ("S-105", replaced("Comisionada", "Comisio\u202enada")),
    "isolate, escaped": ("S-105", replaced("Comisionada", "Comisio\\u2066nada")),
    "hidden mark": ("S-105", replaced("Comisionada", "Comisio\ufeffnada")),
    "31 February": ("S-106", replaced("2026-03-02T16:40:00-06:00", "2026-02-31T16:40:00-06:00")),
    "hour 24": ("S-106", replaced("2026-03-02T16:40:00-06:00", "2026-03-02T24:00:00-06:00")),
    "second 60": ("S-106", replaced("2026-03-02T16:40:00-06:00", "2026-03-02T16:40:60-06:00")),
    "minute 60 of an offset": ("S-106", replaced("2026-03-02T16:40:00-06:00", "2026-03-02T16:40:00-06:60")),
    "hour 24 of an offset": ("S-106", replaced("2026-03-02T16:40:00-06:00", "2026-03-02T16:40:00-24:00")),
    "thirteen levels": ("S-107", deep(12)),
    "a thousand levels": ("S-107", deep(1000)),
    "a hundred thousand levels": ("S-107", deep(100_000)),
    "a hundred thousand brackets left open": ("S-101", in_count(lambda _data: b'{"]":' + b"[" * 100_000)),
    "forty thousand braces left open": ("S-101", in_count(lambda _data: b'{"}":' * 40_000)),
    "deeper than can be parsed": ("S-103", deep(100_000)),
    "deep and unknown": ("S-107", in_count(lambda _data: b'{"schema":"x","y":' + b"[" * 20 + b"]" * 20 + b"}")),
    "unknown version": ("S-108", replaced("tally-count-1", "tally-count-2")),
    "version that is no text": ("S-108", replaced('"tally-count-1"', '["tally-count-1"]')),
    "a text as picture": ("S-109", attached("stations/mesa-1/sheet-1.jpg", b"hello")),
    "an empty picture": ("S-109", attached("stations/mesa-1/sheet-1.png", b"")),
    "a picture as PDF": ("S-109", attached("stations/mesa-1/sheet-1.pdf", b"\xff\xd8\xff")),
    "reserved identifier": ("S-110", reserved_station),
}


@pytest.mark.parametrize("case", BROKEN)
def test_data_that_is_not_written_as_allowed_is_unreadable(case: str) -> None:
    code, spoil = BROKEN[case]
    made = draft(1)
    spoil(made)
    report = verify(made.package())
    assert code in codes(report)
    assert report["verdict"] == "unreadable"


def test_a_lone_surrogate_is_no_text() -> None:
    reading = JsonReader(SchemaBook()).read(b'{"schema": "tally-count-1", "title": "\\ud800"}', EntryKind.COUNT)
    assert [(one.code, one.params.get("rule")) for one in reading.problems] == [("S-105", None), ("S-103", "text")]
    assert reading.value is None


def test_object_order_white_space_and_escapes_are_free() -> None:
    made = draft(1)
    count = made.counts.pop("mesa-1")
    turned = dict(reversed(count.items()))
    made.extra[COUNT] = json.dumps(turned, ensure_ascii=True, separators=(" ,\t", "\r\n: ")).encode()
    assert verify(made.package())["verdict"] == "valid"


def test_an_unreadable_count_leaves_its_checks_open_but_others_are_made() -> None:
    made = draft(2)
    made.counts["mesa-2"]["null_votes"] = 5
    replaced('"challenged": 0', '"challenged": 0.0')(made)
    report = verify(made.package())
    assert {"S-104", "A-101"} <= codes(report)
    open_codes = codes(report, "not-checked")
    assert {"T-201", "T-202", "T-208", "R-102", "R-103", "R-201", "R-202", "R-203"} <= open_codes


@pytest.mark.parametrize(
    ("last", "code"), [('"k0199999"', "S-102"), ('"other"', "S-103")], ids=["the last key twice", "keys unknown"]
)
def test_an_object_of_very_many_keys_is_refused_in_little_time(last: str, code: str) -> None:
    keys = ",".join(f'"k{number:07}":0' for number in range(200_000))
    begun = time.perf_counter()
    reading = JsonReader(SchemaBook()).read(f"{{{keys},{last}:0}}".encode(), EntryKind.DEFINITION)
    # Hundredths of what comparing every key with every other takes.
    assert time.perf_counter() - begun < 8
    assert [one.code for one in reading.problems] == [code]


@pytest.mark.parametrize("name", ["vote/definition.json", "result.json", "documents/index.json", "signers/001.json"])
def test_other_data_files_are_read_as_strictly(name: str) -> None:
    reader = JsonReader(SchemaBook())
    kind = {
        "vote/definition.json": EntryKind.DEFINITION,
        "result.json": EntryKind.RESULT,
        "documents/index.json": EntryKind.INDEX,
        "signers/001.json": EntryKind.STATEMENT,
    }[name]
    assert [one.code for one in reader.read(b'{"schema": "x", "schema": "x"}', kind).problems] == ["S-102"]
    assert [one.code for one in reader.read(b"{}", kind).problems] == ["S-103"]


def test_a_definition_that_cannot_be_read_leaves_everything_that_needs_it_open() -> None:
    made = draft(1)
    made.definition["title"] = ""
    report = verify(made.package())
    assert report["verdict"] == "unreadable"
    assert report["vote"] is None
    assert {"T-102", "T-203", "A-101", "K-401", "R-101", "D-101"} - {"D-101"} <= codes(report, "not-checked")


def test_a_result_that_cannot_be_read_leaves_everything_that_needs_it_open() -> None:
    made = draft(1)
    made.result["computed"]["outcome"] = "splendid"
    report = verify(made.package())
    assert report["verdict"] == "unreadable"
    assert report["result"] is None
    assert {"T-201", "T-214", "K-206", "R-103"} <= codes(report, "not-checked")


def test_a_time_that_does_not_exist_leaves_its_checks_open() -> None:
    made = draft(1)
    made.definition["fixed_at"] = "2026-02-30T00:00:00Z"
    made.definition["stations"][0]["opens_at"] = "2026-02-30T00:00:00Z"
    made.result["computed_at"] = "2026-02-30T00:00:00Z"
    made.counts["mesa-1"]["closed_at"] = "2026-02-30T00:00:00Z"
    report = verify(made.package())
    assert codes(report) == {"S-106"}
    assert {"T-213", "T-302", "T-214", "A-205", "A-206", "A-108", "K-206"} <= codes(report, "not-checked")


def test_times_of_resolution_and_count_that_do_not_exist_leave_the_order_open() -> None:
    made = draft(1)
    made.result["resolution"]["at"] = "2026-02-30T00:00:00Z"
    made.counts["mesa-1"]["counted_at"] = "2026-02-30T00:00:00Z"
    assert "T-214" in codes(verify(made.package()), "not-checked")


@pytest.mark.parametrize("levels", [13, 300, 900])
def test_a_value_that_is_too_deep_is_told_whatever_its_depth(levels: int) -> None:
    made = draft()
    deep(levels)(made)
    assert {"S-103", "S-107"} <= codes(verify(made.package()))
