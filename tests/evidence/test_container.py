"""Every Z code: a good package with one thing of its container changed."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable

import pytest

from tests.evidence.drafts import codes, draft, verify
from unionreg.evidence.container import LARGEST_FILE, ContainerReader
from unionreg.evidence.zip_writing import write_directory, write_entries

CENTRAL, LOCAL, END = struct.Struct("<4s6H3L5H2L"), struct.Struct("<4s5H3L2H"), struct.Struct("<4s4H2LH")


@pytest.fixture(scope="module")
def good() -> bytes:
    return draft(1).unsigned()


def directory_of(package: bytes) -> int:
    return END.unpack(package[-22:])[6]


def in_directory(package: bytes, field: int, value: int, record: int = 1) -> bytes:
    """One field of one central record replaced."""
    position = directory_of(package)
    for _ in range(record):
        fields = CENTRAL.unpack(package[position : position + 46])
        position += 46 + fields[10] + fields[11] + fields[12]
    fields = list(CENTRAL.unpack(package[position : position + 46]))
    fields[field] = value
    return package[:position] + CENTRAL.pack(*fields) + package[position + 46 :]


def in_local(package: bytes, field: int, value: int) -> bytes:
    """One field of the second local header replaced."""
    position = 30 + 8 + 31
    fields = list(LOCAL.unpack(package[position : position + 30]))
    fields[field] = value
    return package[:position] + LOCAL.pack(*fields) + package[position + 30 :]


def in_both(package: bytes, local_field: int, central_field: int, value: int) -> bytes:
    return in_local(in_directory(package, central_field, value), local_field, value)


def in_end(package: bytes, field: int, value: int) -> bytes:
    fields = list(END.unpack(package[-22:]))
    fields[field] = value
    return package[:-22] + END.pack(*fields)


def rebuilt(package: bytes, change: Callable[[list[tuple[str, bytes]]], None]) -> bytes:
    entries: list[tuple[str, bytes]] = []
    found = ContainerReader(package, lambda *_a, **_k: None).read()
    assert found is not None
    entries += [(one.name, package[one.offset : one.offset + one.size]) for one in found]
    change(entries)
    content, stored = write_entries(entries, 0)
    return content + write_directory(stored, len(content))


def with_name(name: str, content: bytes = b"{}") -> Callable[[bytes], bytes]:
    return lambda package: rebuilt(package, lambda entries: entries.append((name, content)))


def with_extra_in_directory(package: bytes) -> bytes:
    start = directory_of(package)
    name = CENTRAL.unpack(package[start : start + 46])[10]
    fields = list(CENTRAL.unpack(package[start : start + 46]))
    fields[11] = 4
    record = CENTRAL.pack(*fields) + package[start + 46 : start + 46 + name] + b"\x01\x00\x00\x00"
    changed = package[:start] + record + package[start + 46 + name :]
    return in_end(changed, 5, END.unpack(package[-22:])[5] + 4)


def with_entry_comment(package: bytes) -> bytes:
    start = directory_of(package)
    fields = list(CENTRAL.unpack(package[start : start + 46]))
    name = fields[10]
    fields[12] = 2
    record = CENTRAL.pack(*fields) + package[start + 46 : start + 46 + name] + b"hi"
    return in_end(package[:start] + record + package[start + 46 + name :], 5, END.unpack(package[-22:])[5] + 2)


def with_extra_in_local(package: bytes) -> bytes:
    """The first local header gets four bytes more; the offsets after it follow."""
    fields = list(LOCAL.unpack(package[:30]))
    fields[10] = 4
    start = directory_of(package)
    body = LOCAL.pack(*fields) + package[30:38] + b"\x01\x00\x00\x00" + package[38:start]
    position, records = start, []
    while package[position : position + 4] == b"PK\x01\x02":
        record = list(CENTRAL.unpack(package[position : position + 46]))
        size = 46 + record[10]
        record[16] += 4 if record[16] else 0
        records.append(CENTRAL.pack(*record) + package[position + 46 : position + size])
        position += size
    return body + b"".join(records) + in_end(package, 6, start + 4)[-22:]


def repeated_mimetype(package: bytes) -> bytes:
    return rebuilt(package, lambda entries: entries.append(("mimetype", entries[0][1])))


def shifted(package: bytes) -> bytes:
    return b"#!/bin/sh\n" + package


def gap_between(package: bytes) -> bytes:
    """Four bytes of nothing before the second entry; the directory knows where everything lies."""
    start, second = directory_of(package), 30 + 8 + 31
    position, records = start, []
    while package[position : position + 4] == b"PK\x01\x02":
        record = list(CENTRAL.unpack(package[position : position + 46]))
        size = 46 + record[10]
        record[16] += 4 if record[16] else 0
        records.append(CENTRAL.pack(*record) + package[position + 46 : position + size])
        position += size
    return package[:second] + bytes(4) + package[second:start] + b"".join(records) + in_end(package, 6, start + 4)[-22:]


BROKEN: dict[str, tuple[str, Callable[[bytes], bytes]]] = {
    "empty": ("Z-101", lambda _package: b""),
    "text": ("Z-101", lambda _package: b"this is no package, but a longer text" * 9),
    "cut in the directory": ("Z-101", lambda package: package[:-30]),
    "cut in half": ("Z-101", lambda package: package[: len(package) // 2]),
    "only an end record": ("Z-104", lambda _package: END.pack(b"PK\x05\x06", 0, 0, 0, 0, 0, 0, 0)),
    "directory size beyond the file": ("Z-101", lambda package: in_end(package, 5, 10**6)),
    "one entry more than there is": ("Z-101", lambda package: in_end(in_end(package, 3, 5), 4, 5)),
    "broken central signature": (
        "Z-101",
        lambda package: package[: directory_of(package)] + b"XX" + package[directory_of(package) + 2 :],
    ),
    "broken local signature": ("Z-101", lambda package: package[:69] + b"XX" + package[71:]),
    "local offset beyond": ("Z-101", lambda package: in_directory(package, 16, 10**6)),
    "size beyond": ("Z-101", lambda package: in_directory(in_directory(package, 8, 10**6), 9, 10**6)),
    "name length beyond": ("Z-101", lambda package: in_directory(package, 10, 60000)),
    "comment longer than the file": ("Z-101", lambda package: in_end(package, 7, 50)),
    "data after the end": ("Z-102", lambda package: package + b"tail"),
    "data before the start": ("Z-102", shifted),
    "gap between entries": ("Z-102", gap_between),
    "fewer entries counted": ("Z-102", lambda package: in_end(in_end(package, 3, 3), 4, 3)),
    "directory elsewhere": ("Z-102", lambda package: in_end(package, 6, directory_of(package) - 1)),
    "gap before the directory": (
        "Z-102",
        lambda package: in_end(
            package[: directory_of(package)] + bytes(7) + package[directory_of(package) :], 6, directory_of(package) + 7
        ),
    ),
    "offset of another entry": ("Z-102", lambda package: in_directory(package, 16, 0)),
    "archive comment": ("Z-103", lambda package: in_end(package, 7, 2) + b"hi"),
    "entry comment": ("Z-103", with_entry_comment),
    "no mimetype": ("Z-104", lambda package: rebuilt(package, lambda entries: entries.pop(0))),
    "other mimetype": ("Z-104", lambda package: rebuilt(package, lambda e: e.__setitem__(0, ("mimetype", b"x" * 31)))),
    "mimetype with line end": (
        "Z-104",
        lambda package: rebuilt(package, lambda e: e.__setitem__(0, ("mimetype", e[0][1] + b"\n"))),
    ),
    "mimetype second": ("Z-104", lambda package: rebuilt(package, lambda e: e.insert(0, e.pop()))),
    "mimetype twice": ("Z-104", repeated_mimetype),
    "local name differs": ("Z-105", lambda package: package.replace(b"result.json", b"resulT.json", 1)),
    "local time differs": ("Z-105", lambda package: in_local(package, 4, 1)),
    "local size differs": ("Z-105", lambda package: in_local(package, 7, 1)),
    "local flags only": ("Z-106", lambda package: in_local(package, 2, 1)),
    "local method only": ("Z-107", lambda package: in_local(package, 3, 8)),
    "encrypted": ("Z-106", lambda package: in_both(package, 2, 3, 1)),
    "names in UTF-8": ("Z-106", lambda package: in_both(package, 2, 3, 0x0800)),
    "data descriptor": ("Z-107", lambda package: in_both(package, 2, 3, 8)),
    "compressed": ("Z-107", lambda package: in_both(package, 3, 4, 8)),
    "ZIP64 end record": ("Z-107", lambda package: in_end(package, 4, 0xFFFF)),
    "ZIP64 locator": ("Z-107", lambda package: package[:-22] + b"PK\x06\x07" + bytes(16) + package[-22:]),
    "ZIP64 offset": ("Z-107", lambda package: in_directory(package, 16, 0xFFFFFFFF)),
    "second disk": ("Z-107", lambda package: in_end(package, 1, 1)),
    "entry on another disk": ("Z-107", lambda package: in_directory(package, 13, 1)),
    "symbolic link": ("Z-108", lambda package: in_directory(package, 15, 0xA1FF0000)),
    "folder": ("Z-108", lambda package: in_directory(package, 15, 0x41ED0010)),
    "folder by name": ("Z-108", with_name("stations/", b"")),
    "climbing name": ("Z-109", with_name("../evil.json")),
    "absolute name": ("Z-109", with_name("/etc/passwd")),
    "backslash": ("Z-109", with_name("vote\\x.json")),
    "device name": ("Z-109", with_name("stations/con/count.json")),
    "device name with suffix": ("Z-109", with_name("documents/nul.pdf")),
    "five segments": ("Z-109", with_name("a/b/c/d/e")),
    "segment ends in a dot": ("Z-109", with_name("stations/mesa./count.json")),
    "two dots inside": ("Z-109", with_name("documents/a..pdf")),
    "long name": ("Z-109", with_name("documents/" + "a" * 130 + ".pdf")),
    "capitals outside META-INF": ("Z-109", with_name("documents/Acta.pdf")),
    "same name twice": ("Z-110", with_name("result.json")),
    "same name but for case": ("Z-110", with_name("Result.json")),
    "unknown name": ("Z-111", with_name("notes.txt")),
    "unknown in META-INF": ("Z-111", with_name("META-INF/manifest.xml")),
    "number 000": ("Z-111", with_name("signers/000.json")),
    "leading zero": ("Z-111", with_name("stations/mesa-1/sheet-01.jpg")),
    "count-0": ("Z-111", with_name("stations/mesa-1/count-0.json")),
    "large statement": ("Z-112", with_name("signers/001.json", bytes(65537))),
    "too many entries": ("Z-112", lambda package: in_end(in_end(package, 3, 16385), 4, 16385)),
    "wrong checksum": ("Z-113", lambda package: in_both(package, 6, 7, 1)),
    "sizes differ": ("Z-113", lambda package: in_both(package, 8, 9, 5)),
    "damaged content": ("Z-113", lambda package: package.replace(b"VOTACI", b"VOTACO", 1)),
    "extra field in the directory": ("Z-114", with_extra_in_directory),
    "extra field in a local header": ("Z-114", with_extra_in_local),
    "made by another system": ("Z-115", lambda package: in_directory(package, 1, 20)),
    "version 45": ("Z-115", lambda package: in_both(package, 1, 2, 45)),
    "real time": ("Z-115", lambda package: in_both(package, 4, 5, 0x6000)),
    "real date": ("Z-115", lambda package: in_both(package, 5, 6, 0x5A00)),
    "text file": ("Z-115", lambda package: in_directory(package, 14, 1)),
    "executable": ("Z-115", lambda package: in_directory(package, 15, 0x81ED0000)),
}


@pytest.mark.parametrize("case", BROKEN)
def test_a_container_that_is_not_as_allowed_is_unreadable(good: bytes, case: str) -> None:
    code, change = BROKEN[case]
    report = verify(change(good))
    assert code in codes(report)
    assert report["verdict"] == "unreadable"
    assert report["exit_code"] == 2
    assert report["package_digest"] is None
    assert {check["code"][0] for check in report["checks"]} == {"Z"}


def test_all_z_failures_that_can_be_seen_are_reported(good: bytes) -> None:
    broken = in_directory(in_both(good, 2, 3, 1), 15, 0xA1FF0000) + b"tail"
    assert {"Z-102", "Z-106", "Z-108"} <= codes(verify(broken))


def test_the_container_alone_is_accepted_in_any_order_of_entries(good: bytes) -> None:
    turned = rebuilt(good, lambda entries: entries.__setitem__(slice(1, None), entries[:0:-1]))
    assert not {code for code in codes(verify(turned)) if code.startswith("Z")}


def test_a_file_beyond_two_gigabytes_is_refused_without_being_read() -> None:
    class Huge(bytes):
        def __len__(self) -> int:
            return LARGEST_FILE + 1

    failures: list[str] = []
    assert ContainerReader(Huge(), lambda code, *_a, **_k: failures.append(code)).read() is None
    assert failures == ["Z-112"]


def test_entries_that_together_are_beyond_two_gigabytes_are_refused(good: bytes) -> None:
    broken = good
    for record in (1, 2):
        broken = in_directory(broken, 9, 0x7FFFFFFF, record)
    assert "Z-112" in codes(verify(broken))


def test_overlapping_entries_are_summed_only_once() -> None:
    content = bytes(200_000)
    body, stored = write_entries([("mimetype", content)], 0)
    package = body + write_directory(stored * 16_000, len(body))
    calls = 0
    real = zlib.crc32

    def counting(*arguments: object) -> int:
        nonlocal calls
        calls += 1
        return real(*arguments)  # type: ignore[arg-type]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("unionreg.evidence.container.zlib.crc32", counting)
        assert "Z-102" in codes(verify(package))
    assert calls == 1
