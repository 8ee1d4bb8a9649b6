"""``unionreg package``: building, signing and looking into packages."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.authority import NOW, official, seal, test_authority
from tests.commands.running import Answer, answer
from tests.evidence.drafts import SIGNED_AT, VERIFIED_AT, draft
from unionreg.commands import package_signing
from unionreg.demo.authority import Issued
from unionreg.evidence.json_writing import json_bytes
from unionreg.signing.certificates import read_certificate
from unionreg.signing.trust import make_store

CLOCK = SIGNED_AT.isoformat()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = draft(2)
    (tmp_path / "definition.json").write_bytes(json_bytes(made.definition))
    lines = [json.dumps(one, ensure_ascii=False).encode() for one in made.counts.values()]
    (tmp_path / "counts.jsonl").write_bytes(b"\n".join(lines) + b"\n")
    write_keys(tmp_path, official())
    test_authority().write_trust(tmp_path / "trust")
    return tmp_path


def write_keys(folder: Path, issued: Issued) -> None:
    (folder / "c.cer").write_bytes(issued.certificate)
    (folder / "k.key").write_bytes(issued.key)
    (folder / "p.txt").write_text(issued.password + "\r\n")


def build(capsys: pytest.CaptureFixture[str], folder: Path, *more: object) -> Answer:
    common = ("--definition", folder / "definition.json", "--counts", folder / "counts.jsonl")
    return answer(capsys, "package", "build", *common, "--out", folder / "a.asice", "--lang", "en", *more)


def sign(capsys: pytest.CaptureFixture[str], folder: Path, *more: object, trusted: bool = True) -> Answer:
    keys = ("--cer", folder / "c.cer", "--key", folder / "k.key", "--password-file", folder / "p.txt")
    trust = ("--trust", folder / "trust") if trusted else ()
    common = ("package", "sign", folder / "a.asice", *keys, *trust, "--role", "official", "--lang", "en")
    return answer(capsys, *common, *more)


def verdict(capsys: pytest.CaptureFixture[str], folder: Path) -> str:
    at = VERIFIED_AT.isoformat()
    said = answer(capsys, "verify", folder / "a.asice", "--trust", folder / "trust", "--at", at, "--json")
    return str(json.loads(said.out)["verdict"])


def test_a_package_is_built_signed_and_found_good(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    said = build(capsys, folder, "--clock", NOW.replace(hour=23).isoformat())
    assert (said.status, "WARNING" in said.err) == (0, True)
    said = sign(capsys, folder, "--clock", CLOCK)
    assert said.status == 0
    assert "FUNCIONARIA INVENTADA UNO" in said.out
    assert verdict(capsys, folder) == "valid-with-remarks"


def test_counts_are_stored_as_they_stand(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    build(capsys, folder)
    line = (folder / "counts.jsonl").read_bytes().split(b"\n")[0]
    assert line in (folder / "a.asice").read_bytes()


def test_an_inconsistent_count_is_written_with_its_findings(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    counts = folder / "counts.jsonl"
    counts.write_bytes(counts.read_bytes().replace(b'"count": 30', b'"count": 31', 1).replace(b'"no"', b'"nay"', 1))
    said = build(capsys, folder)
    assert said.status == 1
    assert "A-106" in said.err
    assert (folder / "a.asice").exists()


def test_a_missing_count_is_a_finding(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    counts = folder / "counts.jsonl"
    counts.write_bytes(counts.read_bytes().split(b"\n")[0])
    said = build(capsys, folder)
    assert (said.status, "T-102" in said.err) == (1, True)


def test_a_result_and_other_entries_may_be_given(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    (folder / "result.json").write_bytes(json_bytes(draft(2).result))
    (folder / "index.json").write_bytes(
        json_bytes({"schema": "tally-documents-1", "vote_id": "inventada-2026-0001", "documents": []})
    )
    attach = ("--attach", f"documents/index.json={folder / 'index.json'}")
    assert build(capsys, folder, "--result", folder / "result.json", *attach).status == 0
    sign(capsys, folder, "--clock", CLOCK)
    assert verdict(capsys, folder) == "valid"


@pytest.mark.parametrize(
    ("attachment", "words"),
    [
        ("notes.txt=definition.json", "takes no entry"),
        ("documents/index.json", "not of the form"),
        ("documents/index.json=", "not of the form"),
        ("result.json=definition.json", "given twice"),
        ("documents/index.json=nowhere", "There is no file"),
    ],
)
def test_attachments_that_do_not_fit_are_refused(
    capsys: pytest.CaptureFixture[str], folder: Path, monkeypatch: pytest.MonkeyPatch, attachment: str, words: str
) -> None:
    monkeypatch.chdir(folder)
    said = build(capsys, folder, "--attach", attachment)
    assert (said.status, words in said.err) == (2, True)


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("definition.json", b"{}", "S-103"),
        ("counts.jsonl", b'{"a": 1}\n', "line 1"),
        ("counts.jsonl", b"\n\nhello\n", "line 3"),
    ],
)
def test_input_that_cannot_be_read_is_refused(
    capsys: pytest.CaptureFixture[str], folder: Path, name: str, content: bytes, words: str
) -> None:
    (folder / name).write_bytes(content)
    said = build(capsys, folder)
    assert (said.status, words in said.err) == (2, True)
    assert not (folder / "a.asice").exists()


def test_two_counts_of_one_station_are_refused(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    counts = folder / "counts.jsonl"
    counts.write_bytes(counts.read_bytes() * 2)
    said = build(capsys, folder)
    assert (said.status, "has a count already" in said.err) == (2, True)


def test_the_clock_is_refused_for_production_certificates(
    capsys: pytest.CaptureFixture[str], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(capsys, folder)
    authority = [read_certificate(one) for one in (test_authority().root, test_authority().issuing)]
    monkeypatch.setattr(package_signing, "shipped_store", lambda: make_store("sat", authority))
    before = (folder / "a.asice").read_bytes()
    said = sign(capsys, folder, "--clock", CLOCK)
    assert (said.status, "never used with --clock" in said.err) == (2, True)
    assert (folder / "a.asice").read_bytes() == before


def test_an_unknown_authority_is_refused_but_for_tests(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    build(capsys, folder)
    said = sign(capsys, folder, trusted=False)
    assert (said.status, "not known" in said.err) == (2, True)
    said = sign(capsys, folder, "--clock", CLOCK, trusted=False)
    assert (said.status, "not known" in said.err) == (0, True)


def test_what_cannot_sign_is_refused(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    build(capsys, folder)
    before = (folder / "a.asice").read_bytes()
    said = sign(capsys, folder, "--capacity", "certifies-under-protest")
    assert (said.status, "--remarks" in said.err) == (2, True)
    (folder / "p.txt").write_bytes(b"\xff\xfe")
    said = sign(capsys, folder)
    assert (said.status, "not UTF-8" in said.err) == (2, True)
    (folder / "p.txt").write_text("wrong")
    said = sign(capsys, folder)
    assert (said.status, "password" in said.err, "wrong" in said.err) == (2, True, False)
    write_keys(folder, seal())
    said = sign(capsys, folder)
    assert (said.status, "CSD" in said.err) == (2, True)
    assert (folder / "a.asice").read_bytes() == before
    (folder / "a.asice").write_bytes(before[:-1])
    write_keys(folder, official())
    said = sign(capsys, folder)
    assert (said.status, "not a sound package" in said.err) == (2, True)


def test_what_is_in_a_package_is_shown_unverified(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    build(capsys, folder)
    sign(capsys, folder, "--clock", CLOCK, "--organisation", "X")
    said = answer(capsys, "package", "show", folder / "a.asice", "--json", "--lang", "en")
    shown = json.loads(said.out)
    assert (said.status, shown["verified"]) == (0, False)
    assert [one["rfc"] for one in shown["signers"]] == ["FUIU800101AB1"]
    assert len(shown["entries"]) == 8
    said = answer(capsys, "--version")
    said = answer(capsys, "package", "show", folder / "a.asice")
    assert "SIN VERIFICAR" in said.out


def test_an_empty_package_is_shown_too(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    from unionreg.evidence.writing import build_package

    path = tmp_path / "a.asice"
    path.write_bytes(build_package({"vote/definition.json": b"[]"}))
    said = answer(capsys, "package", "show", path)
    assert said.status == 0
    path.write_bytes(b"hello")
    assert answer(capsys, "package", "show", path).status == 2


@pytest.mark.parametrize("act", ["build", "sign", "show"])
def test_every_act_has_an_example(capsys: pytest.CaptureFixture[str], act: str) -> None:
    said = answer(capsys, "package", act, "--help")
    assert (said.status, "unionreg package" in said.out) == (0, True)
