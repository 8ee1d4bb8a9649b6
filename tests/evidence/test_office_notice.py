"""Sealed files of an office: what is good, what is refused, and that nothing is believed before the seal holds."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import jsonschema_rs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.evidence.filings import MADE_AT, PDF, SEAL_KEY, a_notice, a_prevention, codes, sealed, some_members
from unionreg.domain.filings.office_notice import NoticeKind, NoticePaper, OfficeNotice
from unionreg.errors import ConflictError, IntegrityBrokenError, UnionregError, UnreadableError
from unionreg.evidence import office_notice
from unionreg.evidence.notice_verification import verify_notice
from unionreg.evidence.office_notice import KIND, MOST_PAPERS, begins_as_notice, read_notice, write_notice
from unionreg.evidence.seal_verification import KnownSeal
from unionreg.evidence.strict_values import plain
from unionreg.paths import resources_root
from unionreg.signing.seal import fingerprint
from unionreg.signing.station_key import public_half, sign_digest

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

AT = datetime(2026, 3, 5, tzinfo=UTC)
KNOWN = KnownSeal("Centro Inventado", public_half(SEAL_KEY))
STRANGER = KnownSeal("Otra oficina", public_half(bytes(32)))


def schema(name: str) -> Any:
    return json.loads((resources_root() / "schemas" / f"{name}.schema.json").read_text(encoding="utf-8"))


def raw(value: Any, beside: bytes = b"", key: bytes = SEAL_KEY) -> bytes:
    """A file with any value, its seal good: what only a strict reader refuses."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    payload = b"%d\n%s%s" % (len(text), text, beside)
    signature = sign_digest(key, KIND, hashlib.sha256(payload).hexdigest())
    return b"%s\n%s\n%s" % (KIND.encode(), signature.hex().encode(), payload)


def judged(file: bytes, seals: Sequence[KnownSeal] = (), at: datetime = AT) -> dict[str, Any]:
    report = verify_notice(file, "oficio.aviso", at, seals)
    assert list(jsonschema_rs.validator_for(schema("notice-report")).iter_errors(report)) == []
    return report


@pytest.mark.parametrize("kind", list(NoticeKind))
def test_every_kind_comes_back_as_it_was_written(kind: NoticeKind) -> None:
    notice = a_notice(kind)
    opened = read_notice(sealed(notice))
    assert opened.file.notice == notice
    assert opened.file.papers == (PDF,)
    assert opened.file.members == (some_members() if kind is NoticeKind.REGISTERED_STATE else None)
    assert opened.key == KNOWN.public_key
    assert sealed(notice) == sealed(notice)
    assert list(jsonschema_rs.validator_for(schema("office-notice")).iter_errors(plain(notice))) == []


@pytest.mark.parametrize("kind", list(NoticeKind))
def test_the_report_tells_office_case_and_key(kind: NoticeKind) -> None:
    report = judged(sealed(a_notice(kind)), [STRANGER, KNOWN])
    assert (report["verdict"], report["exit_code"]) == ("valid", 0)
    assert report["office_key"] == {"fingerprint": fingerprint(KNOWN.public_key), "office": "Centro Inventado"}
    assert report["notice"]["kind"] == kind.value
    assert report["notice"]["points"] == (2 if kind is NoticeKind.PREVENTION else 0)


def test_a_key_that_nobody_named_stays_open_and_a_strange_one_is_not_trusted() -> None:
    assert "V-401" in codes(judged(sealed()), "not-checked")
    strange = judged(sealed(), [STRANGER])
    assert (strange["verdict"], strange["exit_code"], codes(strange)) == ("not-trusted", 1, {"V-401"})
    assert strange["office_key"]["office"] is None
    early = judged(sealed(), [KNOWN], MADE_AT - timedelta(seconds=1))
    assert codes(early) == {"V-402"}


def test_an_invented_notice_says_so() -> None:
    report = judged(sealed(a_notice(invented=True)))
    assert (report["verdict"], codes(report, "remark")) == ("valid-with-remarks", {"V-701"})


def test_a_day_that_is_known_is_in_the_report() -> None:
    from datetime import date

    said = a_notice(prevention=replace(a_prevention(), due_on=date(2026, 3, 20)))
    assert judged(sealed(said))["notice"]["due_on"] == "2026-03-20"


def test_a_changed_byte_breaks_the_seal() -> None:
    file = sealed().replace(b"Falta una firma", b"Sobra una firma")
    with pytest.raises(IntegrityBrokenError) as caught:
        read_notice(file)
    assert caught.value.code == "notice-altered"
    assert judged(file)["verdict"] == "altered"


def test_a_newer_version_is_told() -> None:
    file = sealed().replace(b"notice-1\n", b"notice-2\n", 1)
    assert begins_as_notice(file)
    with pytest.raises(UnreadableError) as caught:
        read_notice(file)
    assert (caught.value.code, caught.value.params) == ("notice-newer", {"version": 2})
    report = judged(file)
    assert (report["verdict"], report["exit_code"], codes(report)) == ("unreadable", 2, {"V-102"})


def good() -> Any:
    return plain(a_notice(papers=()))


NO_PDF = hashlib.sha256(b"MZ").hexdigest()
FAULTS: dict[str, bytes] = {
    "frame": b"unionreg-office-notice-1\nzz\n",
    "nothing": b"",
    "length": sealed().replace(b"\n", b"\n", 2)[: len(KIND) + 130] + b"0\n{}",
    "too long": sealed()[: len(KIND) + 130] + b"99999999\n{}",
    "far too long": sealed()[: len(KIND) + 130] + b"99\n{}",
    "no json": raw("x").replace(b'"x"', b"{x}"),
    "members": raw({**good(), "extra": 1}),
    "id": raw({**good(), "notice_id": "x"}),
    "key": raw({**good(), "office_key": "x"}),
    "two parts": raw({**good(), "receipt": plain(a_notice(NoticeKind.RECEIPT).receipt)}),
    "no part": raw({**good(), "prevention": None}),
    "no folio": raw({**good(), "folio": ""}),
    "no filing": raw({**good(), "filing_id": "x"}),
    "digest": raw(plain(a_notice(NoticeKind.RECEIPT, papers=()))).replace(b"1" * 64, b"z" * 64),
    "points": raw({**good(), "prevention": plain(replace(a_prevention(), points=a_prevention().points[1:]))}),
    "many papers": raw({**good(), "papers": [plain(NoticePaper("t", "f", "0" * 64, 1))] * (MOST_PAPERS + 1)}),
    "paper missing": raw({**good(), "papers": [plain(NoticePaper("t", "f", "0" * 64, 1))]}),
    "paper empty": raw({**good(), "papers": [plain(NoticePaper("t", "f", hashlib.sha256(b"").hexdigest(), 0))]}),
    "paper no pdf": raw({**good(), "papers": [plain(NoticePaper("t", "f", NO_PDF, 2))]}, b"MZ"),
    "padron": raw({**good(), "members_sha256": "0" * 64, "members_bytes": 3}, b"abc"),
    "trailing": raw(good(), b"x"),
    "day": raw({**good(), "prevention": {**plain(a_prevention()), "notified_on": "2026-02-30"}}),
    "day form": raw({**good(), "prevention": {**plain(a_prevention()), "notified_on": "20260228"}}),
}  # fmt: skip


@pytest.mark.parametrize("fault", list(FAULTS))
def test_what_breaks_a_rule_is_refused(fault: str) -> None:
    with pytest.raises(UnionregError) as caught:
        read_notice(FAULTS[fault])
    assert caught.value.code in {"notice-unreadable", "notice-altered"}
    assert judged(FAULTS[fault])["verdict"] in {"unreadable", "altered"}


def test_a_huge_file_is_not_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    file = sealed()
    monkeypatch.setattr(office_notice, "LARGEST_FILE", 100)
    with pytest.raises(UnreadableError) as caught:
        read_notice(file)
    assert caught.value.code == "notice-too-large"


@pytest.mark.parametrize(
    ("notice", "papers"),
    [
        (a_notice(office_key="0" * 64), (PDF,)),
        (a_notice(), ()),
        (a_notice(), (b"MZ",)),
        (a_notice(office="a\u202eb"), (PDF,)),
        (a_notice(folio=""), (PDF,)),
    ],
)
def test_what_no_reader_would_take_is_not_sealed(notice: OfficeNotice, papers: tuple[bytes, ...]) -> None:
    with pytest.raises(ConflictError) as caught:
        write_notice(notice, SEAL_KEY, papers)
    assert caught.value.code == "notice-unfit"


@given(st.data())
def test_no_flipped_byte_passes(data: st.DataObject) -> None:
    file = sealed()
    place = data.draw(st.integers(0, len(file) - 1))
    flipped = file[:place] + bytes([file[place] ^ data.draw(st.integers(1, 255))]) + file[place + 1 :]
    with pytest.raises(UnionregError):
        read_notice(flipped)


@given(st.binary(max_size=200), st.integers(0, 300))
def test_no_bytes_make_the_judge_fail(tail: bytes, cut: int) -> None:
    for file in (tail, sealed()[:-cut] + tail, sealed()[:cut] + tail):
        assert judged(file)["verdict"]


def documented() -> str:
    return (resources_root().parent / "docs" / "formats" / "office-notice.md").read_text(encoding="utf-8")


def test_the_test_vector_of_the_format_is_ours() -> None:
    assert sign_digest(SEAL_KEY, KIND, "0" * 64).hex() in documented()


@pytest.mark.skipif(shutil.which("openssl") is None or shutil.which("xxd") is None, reason="stock tools are not here")
def test_stock_tools_check_a_notice_as_documented(tmp_path: Path) -> None:
    (tmp_path / "prevencion.aviso").write_bytes(sealed())
    commands = documented().split("## 6.", 1)[1].split("```sh\n", 1)[1].split("```", 1)[0]
    answer = subprocess.run(["bash", "-c", commands], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert "Signature Verified Successfully" in answer.stdout, answer.stderr
    assert read_notice(sealed()).digest in answer.stdout
    named = fingerprint(KNOWN.public_key)
    assert " ".join(named[start : start + 4] for start in range(0, 64, 4)) in answer.stdout
