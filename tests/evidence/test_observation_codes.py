"""Every code of the verdict on an observer's report, and hostile files."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import jsonschema_rs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.authority import official, seal, test_authority
from tests.domain.observation.test_comparison import OFFICIAL
from tests.evidence.drafts import SIGNED_AT, VERIFIED_AT, draft, opened
from tests.evidence.drafts import verify as verify_package
from tests.evidence.observations import (
    PICTURE,
    codes,
    entries_of,
    own_key,
    packed,
    printed,
    signed,
    unsigned,
    verify,
    with_notebook,
)
from tests.observer_builders import AT, a_notebook, an_empty_notebook
from unionreg.domain.observation import edits
from unionreg.domain.observation.notebook import Photograph
from unionreg.domain.votes.vote import Purpose
from unionreg.errors import ConflictError, UnreadableError
from unionreg.evidence.file_kinds import FileKind, kind_of
from unionreg.evidence.json_writing import json_bytes
from unionreg.evidence.observation_json import notebook_bytes, read_notebook
from unionreg.evidence.observation_layout import MOST_SIGNERS, ObservationNames, observation_place
from unionreg.evidence.observation_rows import OBSERVATION_PHASES
from unionreg.evidence.observation_writing import build_observation, sign_observation
from unionreg.evidence.official_count import read_official_count
from unionreg.evidence.report_text import report_lines
from unionreg.paths import resources_root
from unionreg.signing.efirma import EFirma
from unionreg.texts import Language, load_texts

if TYPE_CHECKING:
    from pathlib import Path

MANIFEST, OWN, KEY = "META-INF/ASiCManifest-001.xml", "META-INF/signature-001.ed25519", "signers/001.pem"
CMS, STATEMENT, BOOK = "META-INF/signature-001.p7s", "signers/001.json", "observation/notebook.json"
SCHEMA = json.loads((resources_root() / "schemas" / "observation-report.schema.json").read_text(encoding="utf-8"))


def changed(name: str, content: bytes | None, *, own: bool = True) -> bytes:
    """A signed report with one entry exchanged after signing (None: taken out)."""
    entries = entries_of(signed(own=own))
    if content is None:
        del entries[name]
    else:
        entries[name] = content
    return packed(entries)


def restated(**change: Any) -> bytes:
    """A signed report whose statement says something else, signed over that statement."""
    entries = entries_of(signed())
    statement = json.loads(entries[STATEMENT]) | change
    return resigned({**entries, STATEMENT: json_bytes(statement)})


def resigned(entries: dict[str, bytes]) -> bytes:
    """Manifest and signature anew over the entries as they stand."""
    import base64
    import hashlib

    manifest = entries[MANIFEST].decode()
    for name, content in entries.items():
        digest = base64.b64encode(hashlib.sha256(content).digest()).decode()
        pattern = rf'(URI="{re.escape(name)}".*?<ds:DigestValue>)[^<]*'
        manifest = re.sub(pattern, lambda found, digest=digest: found[1] + digest, manifest)  # type: ignore[misc]
    return packed({**entries, MANIFEST: manifest.encode(), OWN: own_key().sign(manifest.encode())})


def test_a_good_report_with_an_own_key_is_valid_and_says_what_the_key_proves() -> None:
    report = verify(signed())
    assert report["verdict"] == "valid-with-remarks"
    assert codes(report) == set()
    assert codes(report, "remark") == {"N-703"}
    assert {"N-801", "N-802"} <= codes(report, "not-checked")
    (signer,) = report["signers"]
    assert (signer["kind"], signer["trusted"], signer["signature_ok"]) == ("own-key", False, True)
    assert signer["key_fingerprint"] == own_key().fingerprint


def test_a_good_report_with_an_efirma_is_valid() -> None:
    report = verify(signed(own=False))
    assert report["verdict"] == "valid"
    (signer,) = report["signers"]
    assert (signer["kind"], signer["trusted"], signer["name"]) == ("efirma", True, "FUNCIONARIA INVENTADA UNO")


@pytest.mark.parametrize("own", [True, False])
def test_the_report_satisfies_its_schema(own: bool) -> None:
    for file in (signed(own=own), unsigned(), b"", signed(own=own)[:-3]):
        jsonschema_rs.Draft202012Validator(SCHEMA).validate(verify(file))


def test_the_same_notebook_gives_the_same_file_and_reads_back() -> None:
    book = a_notebook(PICTURE)
    assert read_notebook(notebook_bytes(book)) == book
    assert signed.__wrapped__() == signed()
    with pytest.raises(UnreadableError):
        read_notebook(b"{}")


def test_a_file_is_known_by_its_second_entry() -> None:
    assert kind_of(signed()) is FileKind.OBSERVATION
    assert kind_of(draft().package()) is FileKind.PACKAGE
    assert observation_place("observation/other.json") is None
    assert ObservationNames().name_problems(b"../x") == ("Z-109", "Z-111")
    assert ObservationNames().largest_size("x") is None


def test_a_second_signer_signs_the_same_content() -> None:
    both = sign_observation(signed(), opened(official()), "", SIGNED_AT)
    report = verify(both)
    assert report["verdict"] == "valid-with-remarks"
    assert [signer["kind"] for signer in report["signers"]] == ["own-key", "efirma"]


def test_there_is_room_for_nine_signatures_only() -> None:
    file = unsigned()
    for _ in range(MOST_SIGNERS):
        file = sign_observation(file, own_key(), "", SIGNED_AT, "Otro nombre")
    with pytest.raises(ConflictError):
        sign_observation(file, own_key(), "", SIGNED_AT)
    with pytest.raises(UnreadableError):
        sign_observation(b"no container", own_key(), "", SIGNED_AT)
    with pytest.raises(UnreadableError):
        sign_observation(packed({"mimetype": entries_of(file)["mimetype"]}), own_key(), "", SIGNED_AT)


def test_a_photograph_that_is_missing_or_too_large_is_not_packed() -> None:
    book = a_notebook(PICTURE)
    with pytest.raises(ConflictError) as caught:
        build_observation(book, {}, b"%PDF-")
    assert caught.value.code == "observation-photo-missing"
    with pytest.raises(ConflictError) as caught:
        build_observation(book, {book.photographs[0].sha256: b"x" * (20 << 20 | 1)}, b"%PDF-")
    assert caught.value.code == "observation-entry-size"


def test_a_file_beyond_the_limit_is_not_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("unionreg.evidence.observation_writing.LARGEST_FILE", 64 << 20)
    with pytest.raises(ConflictError) as caught:
        unsigned.__wrapped__()
    assert caught.value.code == "observation-file-too-large"


SPOILED: tuple[tuple[str, bytes], ...] = (
    ("N-501", unsigned()),
    ("N-201", changed(OWN, None)),
    ("N-201", changed(KEY, None)),
    ("N-201", changed(STATEMENT, None)),
    ("N-201", changed(MANIFEST, None)),
    ("N-201", changed(CMS, b"x")),
    ("N-201", packed({name.replace("001", "002"): content for name, content in entries_of(signed()).items()})),
    ("N-201", changed(CMS, None, own=False)),
    ("N-202", changed(MANIFEST, b"<no manifest/>")),
    ("N-202", changed(MANIFEST, entries_of(signed())[MANIFEST].replace(b"signature-001", b"signature-002"))),
    ("N-202", changed(MANIFEST, entries_of(signed())[MANIFEST].replace(b"xmlenc#sha256", b"xmlenc#sha512"))),
    ("N-203", changed("documents/report.pdf", None)),
    (
        "N-203",
        changed(
            MANIFEST,
            re.sub(
                rb"(<asic:DataObjectReference URI=\"signers/001.pem.*?\n)", rb"\1\1", entries_of(signed())[MANIFEST]
            ),
        ),
    ),
    ("N-204", changed(BOOK, notebook_bytes(an_empty_notebook()))),
    ("N-205", changed(KEY, b"no key")),
    ("N-206", changed(OWN, b"0" * 64)),
    ("N-206", changed(OWN, b"short")),
    ("K-101", changed(CMS, b"no cms", own=False)),
    ("K-102", changed(MANIFEST, entries_of(signed(own=False))[MANIFEST] + b"\n", own=False)),
    ("N-301", changed(BOOK, entries_of(signed())[BOOK].replace(b'"revision": ', b'"revision": -'))),
    ("N-301", restated(number="1")),
    ("N-302", changed("documents/report.pdf", b"no pdf")),
    ("N-401", restated(key_fingerprint="0" * 64)),
    ("N-402", restated(number=2)),
    ("N-402", restated(notebook_sha256="0" * 64)),
    ("N-402", restated(notebook_id="0" * 16)),
    ("N-403", restated(declared_at="2031-01-01T00:00:00Z")),
    ("N-502", changed(BOOK, None)),
    ("N-503", changed(next(name for name in entries_of(signed()) if "photo-" in name), None)),
    ("N-601", packed({**entries_of(signed()), "observation/photo-" + "0" * 64 + ".jpg": PICTURE})),
    ("N-601", changed(next(name for name in entries_of(signed()) if "photo-" in name), PICTURE + b"x")),
    ("N-604", changed("documents/report.pdf", printed(an_empty_notebook(), own_key().fingerprint))),
    ("N-604", changed("documents/report.pdf", printed(a_notebook(PICTURE), None))),
    ("N-604", changed("documents/report.pdf", b"%PDF-broken")),
)


@pytest.mark.parametrize("number", range(len(SPOILED)))
def test_each_spoiled_report_fails_with_its_code(number: int) -> None:
    code, file = SPOILED[number]
    report = verify(file)
    assert code in codes(report), codes(report)
    assert report["exit_code"] != 0
    jsonschema_rs.Draft202012Validator(SCHEMA).validate(report)


WRONG_BOOKS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("N-602", {"answers": [{**json.loads(notebook_bytes(a_notebook()))["answers"][0], "check": "nonsense"}]}),
    ("N-602", {"answers": [{**json.loads(notebook_bytes(a_notebook()))["answers"][0], "number": 3}]}),
    ("N-602", {"answers": [{**json.loads(notebook_bytes(a_notebook()))["answers"][0], "station_id": "mesa-1"}]}),
    ("N-603", {"answers": [{**json.loads(notebook_bytes(a_notebook()))["answers"][1], "station_id": "mesa-9"}]}),
    ("N-603", {"photographs": []}),
    ("N-603", {"tallies": json.loads(notebook_bytes(a_notebook()))["tallies"] * 2}),
    ("N-603", {"incidents": json.loads(notebook_bytes(a_notebook()))["incidents"] * 2}),
    ("N-603", {"vote": {**json.loads(notebook_bytes(a_notebook()))["vote"], "options": [
        {"id": "no", "label": "No", "union": None}, {"id": "yes", "label": "Sí", "union": None}]}}),
    ("N-603", {"vote": {**json.loads(notebook_bytes(a_notebook()))["vote"], "stations": [
        {"id": "mesa-1", "name": "Mesa", "voters_assigned": None, "ballots_printed": None}] * 2}}),
    ("N-601", {"photographs": json.loads(notebook_bytes(a_notebook(PICTURE)))["photographs"] * 2}),
)  # fmt: skip


@pytest.mark.parametrize("number", range(len(WRONG_BOOKS)))
def test_a_notebook_that_contradicts_itself_is_inconsistent(number: int) -> None:
    code, change = WRONG_BOOKS[number]
    report = verify(with_notebook(change))
    assert code in codes(report)
    assert report["verdict"] == "inconsistent"


def test_an_efirma_of_nobody_known_is_not_trusted() -> None:
    from unionreg.signing.trust import make_store

    report = verify(signed(own=False), trust=make_store("other", ()))
    assert report["verdict"] == "not-trusted"
    assert codes(report) == {"K-201"}
    assert {"K-107", "K-203"} <= codes(report, "not-checked")


def test_a_seal_certificate_is_no_efirma() -> None:
    issued = seal()
    from unionreg.signing.certificates import read_certificate

    holder = read_certificate(issued.certificate)
    from cryptography.hazmat.primitives.serialization import load_der_private_key

    key = load_der_private_key(issued.key, issued.password.encode())
    file = sign_observation(
        unsigned(own=False), EFirma(key, (holder, read_certificate(test_authority().issuing))), "", SIGNED_AT  # type: ignore[arg-type]
    )  # fmt: skip
    assert "K-204" in codes(verify(file))


def test_times_of_an_efirma_are_judged_as_in_a_package() -> None:
    early = verify(signed(own=False), at=SIGNED_AT - timedelta(hours=1))
    assert {"K-205", "N-403"} <= codes(early)
    late = sign_observation(unsigned(own=False), opened(official()), "", SIGNED_AT + timedelta(days=4000))
    report = verify(late, at=VERIFIED_AT + timedelta(days=4100))
    assert "K-202" in codes(report)
    ended = [row for row in report["checks"] if row["code"] == "K-502"]
    assert ended[0]["params"]["ended"] is True


def test_a_signature_without_a_time_leaves_the_times_open(monkeypatch: pytest.MonkeyPatch) -> None:
    from unionreg.signing.verify_cms import read_signature

    def timeless(data: bytes, content: bytes) -> object:
        reading = read_signature(data, content)
        return replace(reading, signing_time=None, failed={**reading.failed, "K-104": "3"})

    monkeypatch.setattr("unionreg.evidence.observation_signatures.read_signature", timeless)
    report = verify(signed(own=False))
    assert codes(report) == {"K-104"}
    assert {"K-202", "K-203", "K-205"} <= codes(report, "not-checked")
    assert report["signers"][0]["signing_time"] is None


def test_a_statement_whose_time_is_no_time_is_left_open() -> None:
    report = verify(restated(declared_at="2026-02-31T00:00:00Z"))
    assert "N-301" in codes(report)
    assert "N-403" in codes(report, "not-checked")


def test_the_digest_on_paper_is_compared() -> None:
    digest = verify(signed())["notebook_digest"]["hex"]
    assert "N-207" not in codes(verify(signed(), expect_digest=digest))
    assert verify(signed(), expect_digest="0" * 64)["verdict"] == "altered"
    assert "N-207" in codes(verify(changed(BOOK, None), expect_digest="0" * 64))


def test_own_and_official_count_are_compared() -> None:
    assert codes(verify(signed(), OFFICIAL), "not-checked") & {"N-605", "N-606", "N-701"} == set()
    book = edits.mark(a_notebook(PICTURE), "mesa-1", "yes", 1, AT)
    report = verify(signed(book), OFFICIAL)
    (row,) = [one for one in report["checks"] if one["code"] == "N-701"]
    assert (row["status"], row["params"]["own"], row["params"]["official"]) == ("remark", 31, 30)
    assert "N-605" in codes(verify(signed(), replace(OFFICIAL, vote_id="otra")))
    assert "N-606" in codes(verify(signed(), replace(OFFICIAL, verdict="altered")))


def test_the_official_count_is_read_from_a_package() -> None:
    package = draft().package()
    count = read_official_count(package, verify_package(package))
    assert count is not None
    assert [(one.station_id, one.null_votes, one.found) for one in count.stations] == [
        ("mesa-1", 1, 40),
        ("mesa-2", 1, 40),
    ]
    assert count.station("mesa-9") is None
    assert read_official_count(b"", verify_package(b"")) is None
    spoiled = draft()
    spoiled.counts["mesa-2"]["challenged"] = -1
    counts = read_official_count(spoiled.package(), verify_package(spoiled.package()))
    assert counts is not None
    assert [one.station_id for one in counts.stations] == ["mesa-1"]
    cut = verify_package(package)
    assert read_official_count(package[:-1], cut) is not None


def test_what_a_reader_should_know_is_a_remark() -> None:
    book = a_notebook(purpose=Purpose.REHEARSAL)
    tally = book.tally_of("mesa-1")
    assert tally is not None
    book = edits.set_tally(book, replace(tally, found=41))
    book = edits.add_package(book, replace(book.packages[0], paper_agrees=False))
    photograph = Photograph(book_photo().sha256, "jpg", len(PICTURE), "foto.jpg", AT, has_metadata=True)
    book = edits.add_photograph(book, photograph)
    report = verify(signed(book))
    assert codes(report) == set()
    assert codes(report, "remark") == {"N-702", "N-703", "N-704", "N-705", "N-706"}


def book_photo() -> Photograph:
    return a_notebook(PICTURE).photographs[0]


@pytest.mark.parametrize("language", Language)
def test_a_rehearsal_begins_with_simulacro(language: Language) -> None:
    lines = report_lines(verify(signed(a_notebook(purpose=Purpose.REHEARSAL))), load_texts(language))
    assert lines[1].startswith("SIMULACRO. " if language is Language.ES else "SIMULACRO (rehearsal). ")
    assert any("Observadora Inventada" in line for line in lines)


@pytest.mark.parametrize("language", Language)
def test_every_code_has_words(language: Language) -> None:
    texts = load_texts(language)
    for code in OBSERVATION_PHASES:
        assert texts.has(f"verify.{code}.not-checked") or code.startswith("Z-"), code
        if code not in {"K-501", "K-502", "K-503", "N-801", "N-802"}:
            assert texts.has(f"verify.{code}.pass"), code
            assert texts.has(f"verify.{code}.fail") or texts.has(f"verify.{code}.remark"), code


@settings(max_examples=100, deadline=None)
@given(st.integers(0, 8 * len(signed()) - 1))
def test_every_flipped_bit_is_seen(place: int) -> None:
    file = bytearray(signed())
    file[place // 8] ^= 1 << place % 8
    assert verify(bytes(file))["exit_code"] != 0


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=400), st.integers(0, 4000))
def test_no_bytes_make_the_judge_stumble(junk: bytes, at: int) -> None:
    good = signed()
    assert verify(good[:at] + junk + good[at:] if junk else good[:at])["exit_code"] != 0


def test_hostile_json_is_refused_without_harm() -> None:
    deep = b"[" * 100_000 + b"]" * 100_000
    repeated = entries_of(signed())[BOOK].replace(b'"revision"', b'"revision": 1, "revision"', 1)
    for content in (deep, repeated, b"\xff", b"", b"null", b"1" * 100_000, b'{"schema": "observation-notebook-2"}'):
        report = verify(changed(BOOK, content))
        assert "N-301" in codes(report)
        assert report["observation"] is None


def test_names_that_come_twice_and_compressed_entries_are_refused() -> None:
    import io
    import zipfile

    entries = entries_of(signed())
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
        archive.writestr("observation/bomb.json", b"0" * (1 << 20))
    report = verify(content.getvalue())
    assert report["verdict"] == "unreadable"
    assert {"Z-107", "Z-111"} <= codes(report)
    from unionreg.evidence.zip_writing import write_directory, write_entries

    made, stored = write_entries([*entries.items(), (BOOK, b"{}")], 0)
    assert "Z-110" in codes(verify(made + write_directory(stored, len(made))))


def documented_commands() -> str:
    """Section 7 of the format, as a script."""
    root = resources_root().parent
    text = (root / "docs" / "formats" / "observer-report.md").read_text(encoding="utf-8")
    return text.split("## 7.", 1)[1].split("```sh\n", 1)[1].split("```", 1)[0]


@pytest.mark.skipif(shutil.which("openssl") is None or shutil.which("unzip") is None, reason="stock tools are not here")
@pytest.mark.parametrize("own", [True, False])
def test_stock_tools_check_a_report_as_documented(own: bool, tmp_path: Path) -> None:
    (tmp_path / "informe.asice").write_bytes(signed(own=own))
    authority = test_authority()
    for name, content in (("roots", authority.root), ("inter", authority.issuing)):
        (tmp_path / f"{name}.der").write_bytes(content)
        convert = ["openssl", "x509", "-inform", "DER", "-in", f"{name}.der", "-out", f"{name}.pem"]
        subprocess.run(convert, cwd=tmp_path, check=True)
    answer = subprocess.run(
        ["bash", "-c", documented_commands()], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    digest = verify(signed(own=own))["notebook_digest"]["groups"]
    assert answer.stdout.count(": OK") == (5 if own else 4)
    assert " ".join(digest) in answer.stdout
    if own:
        assert "Signature Verified Successfully" in answer.stdout
        fingerprint = own_key().fingerprint
        assert " ".join(fingerprint[start : start + 4] for start in range(0, 64, 4)) in answer.stdout
    else:
        assert "CAdES Verification successful" in answer.stdout + answer.stderr
