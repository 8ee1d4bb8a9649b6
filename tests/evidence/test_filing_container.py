"""Filings as files: what is good, and one clear sentence for everything that is not."""

from __future__ import annotations

import io
import json
import shutil
import subprocess
import zipfile
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import jsonschema_rs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.authority import test_authority as authority
from tests.evidence import filings as builders
from tests.evidence.drafts import SIGNED_AT, VERIFIED_AT, store
from tests.evidence.filings import (
    PACKET,
    PDF,
    SCAN,
    a_filing,
    a_member,
    a_request,
    an_attachment,
    changed,
    codes,
    digest,
    entries_of,
    packed,
    signed,
    some_members,
    unsigned,
    verify,
)
from tests.evidence.observations import own_key
from unionreg.domain.filings.filing import (
    Answer,
    AutographSignature,
    FilingData,
    FilingKind,
    Member,
    MembersSummary,
    Organisation,
    Representativeness,
)
from unionreg.domain.filings.members_file import members_bytes, summarise
from unionreg.errors import ConflictError, IntegrityBrokenError, UnionregError, UnreadableError
from unionreg.evidence import filing_writing
from unionreg.evidence.file_kinds import FileKind, kind_of
from unionreg.evidence.filing_json import filing_bytes, filing_digest, read_filing_data
from unionreg.evidence.filing_layout import DATA, MEMBERS, SUPPORTERS, attachment_name, filing_place, is_covered
from unionreg.evidence.filing_reading import read_filing
from unionreg.evidence.filing_report_text import told_checks
from unionreg.evidence.filing_schema import data_schema, notice_schema, schema_bytes
from unionreg.evidence.filing_writing import build_filing, sign_filing
from unionreg.paths import resources_root

if TYPE_CHECKING:
    from pathlib import Path


def schema(name: str) -> Any:
    return json.loads((resources_root() / "schemas" / f"{name}.schema.json").read_text(encoding="utf-8"))


def refused(file: bytes) -> UnionregError:
    with pytest.raises(UnionregError) as caught:
        read_filing(file, store(), VERIFIED_AT)
    return caught.value


# What is good.


@pytest.mark.parametrize("own", [True, False])
def test_a_signed_filing_is_valid_and_read_whole(own: bool) -> None:
    report = verify(signed(own=own))
    assert (report["verdict"], report["exit_code"]) == ("valid-with-remarks" if own else "valid", 0)
    assert codes(report, "remark") == ({"G-703"} if own else set())
    assert list(jsonschema_rs.validator_for(schema("filing-report")).iter_errors(report)) == []
    found = read_filing(signed(own=own), store(), VERIFIED_AT)
    assert found.data == a_filing()
    assert (found.members, found.supporters, found.packet) == (some_members(), None, PACKET)
    assert (found.attachments, found.packet_sha256) == ({digest(PDF): PDF}, digest(PACKET))
    assert found.data_sha256 == filing_digest(a_filing()) == report["data_digest"]["hex"]
    (signer,) = found.signers
    assert (signer.kind, signer.trusted) == (("own-key", False) if own else ("efirma", True))
    assert signer.name
    assert bool(signer.fingerprint) is own
    assert bool(signer.rfc) is not own


def test_an_unsigned_filing_is_taken_in_and_the_report_says_so() -> None:
    report = verify(unsigned())
    assert (report["verdict"], codes(report, "remark")) == ("valid-with-remarks", {"G-501"})
    assert read_filing(unsigned()).signers == ()
    # Nothing is said of certificates that are not there.
    open_codes = {row["code"] for row in told_checks(report) if row["status"] == "not-checked"}
    assert open_codes == {"G-207", "G-801"}
    assert told_checks(verify(signed())) == verify(signed())["checks"]


def test_a_signature_that_nobody_trusts_here_keeps_no_filing_out() -> None:
    found = read_filing(signed(own=False), at=VERIFIED_AT)
    assert "K-201" in found.doubts
    assert not found.signers[0].trusted


def test_the_secret_list_goes_along_only_with_its_request_and_is_never_named_in_a_report() -> None:
    file = build_filing(a_request(), None, some_members(), {digest(PDF): PDF})
    report = verify(file)
    assert report["verdict"] == "valid-with-remarks"
    assert report["filing"]["has_supporters"] is True
    assert "ÑANDÚ" not in json.dumps(report, ensure_ascii=False).replace("«Ñandú»", "")
    found = read_filing(file)
    assert (found.supporters, found.members, found.packet, found.packet_sha256) == (some_members(), None, None, "")


def test_the_same_filing_gives_the_same_bytes_and_only_what_the_data_list_goes_along() -> None:
    assert unsigned() == unsigned()
    assert attachment_name(digest(SCAN)) not in entries_of(unsigned())


def test_nine_sign_and_a_tenth_does_not() -> None:
    file = unsigned()
    for _ in range(9):
        file = sign_filing(file, own_key(), "Sindicato", SIGNED_AT, "Quien firma")
    assert len(read_filing(file, store(), VERIFIED_AT).signers) == 9
    with pytest.raises(ConflictError) as caught:
        sign_filing(file, own_key(), "Sindicato", SIGNED_AT)
    assert caught.value.code == "filing-too-many-signers"


def test_a_file_that_is_no_filing_is_not_signed() -> None:
    for file in (b"", packed({MEMBERS: b""})):
        with pytest.raises(UnreadableError) as caught:
            sign_filing(file, own_key(), "", SIGNED_AT)
        assert caught.value.code == "filing-container"


@pytest.mark.parametrize("name", ["data", "notice"])
def test_the_published_schemas_are_those_of_the_values(name: str) -> None:
    made = {"data": data_schema, "notice": notice_schema}[name]()
    file = {"data": "filing-data", "notice": "office-notice"}[name]
    assert (resources_root() / "schemas" / f"{file}.schema.json").read_bytes() == schema_bytes(made)


def test_the_test_vectors_of_the_format_are_ours() -> None:
    text = (resources_root().parent / "docs" / "formats" / "filing-container.md").read_text(encoding="utf-8")
    data = FilingData("a" * 32, FilingKind.ADDRESS_CHANGE, organisation=Organisation(name="Sindicato Ñandú"))
    listed = members_bytes([Member(1, "GÓMEZ", given_names="=ANA")])
    for vector in (filing_digest(data), digest(build_filing(data)), digest(listed)):
        assert vector in text


# What is not written.


def a_long_list() -> FilingData:
    return a_filing(attachments=tuple(an_attachment(attachment_id=f"a{number}") for number in range(501)))


@pytest.mark.parametrize(
    ("code", "data", "given"),
    [
        ("filing-list-missing", a_filing(), {}),
        ("filing-list-missing", a_request(), {}),
        ("filing-attachment-missing", a_filing(members=None), {}),
        ("filing-too-many-attachments", a_long_list(), {}),
        ("filing-data-unfit", a_filing(remarks="x" * 4001), {"members_csv": some_members()}),
        ("filing-data-unfit", a_filing(remarks="a\u202eb"), {"members_csv": some_members()}),
        ("filing-data-unfit", a_filing(filing_id="corto"), {"members_csv": some_members()}),
        ("filing-entry-size", a_filing(members=None, attachments=()), {"packet_sha256": "0" * 99}),
    ],
)
def test_what_no_reader_would_take_is_not_written(code: str, data: FilingData, given: dict[str, Any]) -> None:
    with pytest.raises(ConflictError) as caught:
        build_filing(data, **given)
    assert caught.value.code == code


def test_a_file_beyond_what_a_container_holds_is_not_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(filing_writing, "LARGEST_FILE", (64 << 20) + 100)
    with pytest.raises(ConflictError) as caught:
        unsigned()
    assert caught.value.code == "filing-file-too-large"


# What is refused, each with its own sentence.


def with_data(data: FilingData) -> bytes:
    return changed(unsigned(), filing__data_dot_json=filing_bytes(data))


def raw_data(**members: Any) -> bytes:
    value = json.loads(filing_bytes(a_filing()))
    return changed(unsigned(), filing__data_dot_json=json.dumps({**value, **members}).encode())


OTHER_LIST = members_bytes([a_member(1, given_names="OTRA")])
ASKED = Representativeness(supporters=3, supporters_sha256="1" * 64, supporters_bytes=5)
SAME_SUMS = a_filing().members or MembersSummary(0, 0, 0, 0, 0, "", 0)

SPOILT: list[tuple[str, str, str, bytes]] = [
    ("filing-data-refused", "unreadable", "G-301", raw_data(kind="otro")),
    (
        "filing-data-refused",
        "unreadable",
        "G-301",
        raw_data(leadership_term={"first": "2026-02-31", "last": "2027-01-01"}),
    ),
    ("filing-data-refused", "unreadable", "G-301", raw_data(extra=1)),
    ("filing-data-refused", "unreadable", "G-301", changed(unsigned(), filing__data_dot_json=b'{"a":1,"a":2}')),
    ("filing-data-refused", "unreadable", "G-301", changed(unsigned(), filing__data_dot_json=b"[" * 100_000)),
    ("filing-not-a-filing", "incomplete", "G-502", changed(unsigned(), filing__data_dot_json=None)),
    ("filing-list-missing", "incomplete", "G-503", changed(unsigned(), filing__members_dot_csv=None)),
    ("filing-list-missing", "incomplete", "G-503", with_data(a_filing(representativeness=ASKED))),
    ("filing-list-differs", "inconsistent", "G-601", changed(unsigned(), filing__members_dot_csv=OTHER_LIST)),
    ("filing-list-differs", "inconsistent", "G-601", with_data(a_filing(members=None))),
    ("filing-list-differs", "inconsistent", "G-601", changed(unsigned(), secret__supporters_dot_csv=some_members())),
    ("filing-list-sums", "inconsistent", "G-602", with_data(a_filing(members=replace(SAME_SUMS, women=3)))),
    ("filing-list-refused", "unreadable", "G-303", changed(unsigned(), filing__members_dot_csv=b"a,b\r\n")),
    ("filing-attachment-missing", "incomplete", "G-504", with_data(a_filing(attachments=(an_attachment(SCAN),)))),
    ("filing-attachment-differs", "inconsistent", "G-603", with_data(a_filing(attachments=()))),
    (
        "filing-attachment-differs",
        "inconsistent",
        "G-603",
        packed({**entries_of(unsigned()), attachment_name(digest(PDF)): SCAN}),
    ),
    (
        "filing-attachment-differs",
        "inconsistent",
        "G-603",
        with_data(a_filing(attachments=(replace(an_attachment(), bytes=7),))),
    ),
    (
        "filing-attachment-no-pdf",
        "unreadable",
        "G-302",
        packed({**entries_of(unsigned()), attachment_name(digest(PDF)): b"MZ"}),
    ),
    (
        "filing-data-inconsistent",
        "inconsistent",
        "G-604",
        with_data(a_filing(attachments=(an_attachment(), an_attachment()))),
    ),
    ("filing-data-inconsistent", "inconsistent", "G-604", with_data(a_filing(attachments=(an_attachment(part=2),)))),
    (
        "filing-data-inconsistent",
        "inconsistent",
        "G-604",
        with_data(a_filing(version=2, case_folio="F", answers=(Answer(1, "x", ("zz",)),))),
    ),
    (
        "filing-data-inconsistent",
        "inconsistent",
        "G-604",
        with_data(a_filing(version=2, case_folio="F", answers=(Answer(2, "x"), Answer(1, "y")))),
    ),
    (
        "filing-data-inconsistent",
        "inconsistent",
        "G-604",
        with_data(a_filing(version=2, case_folio="F", answers=(Answer(0, "x"),))),
    ),
    (
        "filing-data-inconsistent",
        "inconsistent",
        "G-604",
        with_data(a_filing(signatures=(AutographSignature("s", "Ana", "Secretaria", attachment="zz"),))),
    ),
    ("filing-packet-differs", "inconsistent", "G-605", changed(unsigned(), documents__packet_dot_sha256=b"x\n")),
    ("filing-packet-differs", "inconsistent", "G-606", changed(unsigned(), documents__packet_dot_pdf=PDF)),
]


@pytest.mark.parametrize(
    ("code", "verdict", "check", "file"), SPOILT, ids=[f"{n}-{s[2]}" for n, s in enumerate(SPOILT)]
)
def test_every_fault_has_its_own_sentence(code: str, verdict: str, check: str, file: bytes) -> None:
    report = verify(file)
    assert check in codes(report)
    assert (report["verdict"], report["exit_code"]) == (verdict, 2 if verdict == "unreadable" else 1)
    assert list(jsonschema_rs.validator_for(schema("filing-report")).iter_errors(report)) == []
    assert refused(file).code == code


@pytest.mark.parametrize(
    ("change", "check"),
    [
        ({"secret__supporters_dot_csv": OTHER_LIST}, "G-601"),
        ({"secret__supporters_dot_csv": b"numero\r\n"}, "G-303"),
        ({"secret__supporters_dot_csv": None}, "G-503"),
        (
            {
                "filing__data_dot_json": filing_bytes(
                    a_request(
                        representativeness=Representativeness(
                            supporters=20,
                            supporters_sha256=digest(some_members()),
                            supporters_bytes=len(some_members()),
                        )
                    )
                )
            },
            "G-602",
        ),
        ({"filing__data_dot_json": filing_bytes(a_request(kind=FilingKind.WORKERS_UNION))}, "G-601"),
    ],
)
def test_the_secret_list_is_compared_as_strictly(change: dict[str, bytes | None], check: str) -> None:
    file = build_filing(a_request(), None, some_members(), {digest(PDF): PDF})
    assert check in codes(verify(changed(file, **change)))


def test_versions_that_do_not_fit_are_remarks() -> None:
    assert "G-701" in codes(verify(with_data(a_filing(answers=(Answer(1, "Se agrega."),)))), "remark")
    later = with_data(a_filing(version=2))
    assert "G-702" in codes(verify(later), "remark")
    assert read_filing(later).data.version == 2


def test_a_newer_version_is_told_and_never_called_damaged() -> None:
    file = signed().replace(b'"filing-data-1"', b'"filing-data-9"')
    error = refused(file)
    assert (error.code, error.params) == ("filing-format-newer", {"version": 9, "known": 1})
    report = verify(file)
    assert (report["verdict"], codes(report)) == ("unreadable", {"G-101"})
    with pytest.raises(UnreadableError, match="filing-format-newer"):
        read_filing_data(b'{\n "schema": "filing-data-12"')


@pytest.mark.parametrize("name", [DATA, MEMBERS, attachment_name(digest(PDF)), "documents/packet.pdf"])
def test_what_was_edited_after_the_signature_is_told_before_anything_else(name: str) -> None:
    for own in (True, False):
        entries = entries_of(signed(own=own))
        edited = packed({**entries, name: entries[name].replace(b"a", b"b").replace(b"N", b"M")})
        assert verify(edited)["verdict"] == "altered"
        error = refused(edited)
        assert isinstance(error, IntegrityBrokenError)
        assert error.code == "filing-altered"


def test_a_statement_of_another_filing_is_not_trusted() -> None:
    entries = entries_of(sign_filing(unsigned(a_filing(version=2, case_folio="F")), own_key(), "", SIGNED_AT))
    mixed = {**entries_of(unsigned()), **{name: entries[name] for name in entries if name[:4] in {"sign", "META"}}}
    assert {"G-204", "G-402"} <= codes(verify(packed(mixed)))


def test_a_statement_that_cannot_be_read_is_refused() -> None:
    entries = entries_of(signed())
    assert "G-301" in codes(verify(packed({**entries, "signers/001.json": b"{}"})))
    del entries["signers/001.json"]
    assert "G-201" in codes(verify(packed(entries)))


def test_the_digest_on_paper_is_compared() -> None:
    good = filing_digest(a_filing())
    assert "G-207" in codes(verify(signed(), good), "pass")
    assert "G-207" in codes(verify(signed(), "0" * 64))
    assert "G-207" in codes(verify(changed(unsigned(), filing__data_dot_json=None), good))
    assert "G-403" in codes(verify(signed(), at=SIGNED_AT - timedelta(days=1)))


# Hostile bytes.


def test_a_bomb_and_a_file_packed_again_are_not_even_filings() -> None:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("filing/data.json", b"0" * (32 << 20))
    assert refused(content.getvalue()).code == "filing-not-a-filing"
    assert verify(content.getvalue())["verdict"] == "unreadable"


def lying() -> dict[str, bytes]:
    good = unsigned()
    place = good.index(DATA.encode()) - 30
    size = good[place + 18 : place + 22]
    bigger = (int.from_bytes(size, "little") + 1).to_bytes(4, "little")
    twice = [("mimetype", entries_of(good)["mimetype"]), *list(entries_of(good).items())[1:], (MEMBERS, b"")]
    from unionreg.evidence.zip_writing import write_directory, write_entries

    made, stored = write_entries(twice, 0)
    return {
        "size": good[: place + 18] + bigger + good[place + 22 :],
        "cut": good[:-30],
        "trailing": good + b"x",
        "twice": made + write_directory(stored, len(made)),
        "stranger": packed({**entries_of(good), "filing/otro.json": b"{}"}),
        "checksum": good.replace(b"Ana P", b"Ane P"),
    }


@pytest.mark.parametrize("fault", ["size", "cut", "trailing", "twice", "stranger", "checksum"])
def test_a_container_that_lies_is_refused_whole(fault: str) -> None:
    file = lying()[fault]
    assert refused(file).code == "filing-container"
    report = verify(file)
    assert (report["verdict"], report["filing"], report["data_digest"]) == ("unreadable", None, None)


@given(st.data())
def test_no_flipped_byte_is_ever_taken_in_unseen(data: st.DataObject) -> None:
    good = signed()
    place = data.draw(st.integers(0, len(good) - 1))
    flipped = good[:place] + bytes([good[place] ^ data.draw(st.integers(1, 255))]) + good[place + 1 :]
    verify(flipped)
    with pytest.raises(UnionregError):
        read_filing(flipped, store(), VERIFIED_AT)


@given(st.binary(max_size=300), st.integers(0, 200))
def test_no_bytes_make_the_judge_fail(tail: bytes, cut: int) -> None:
    for file in (tail, signed()[:-cut] + tail, signed()[: 128 + cut] + tail):
        assert verify(file)["verdict"]


texts = st.text(
    st.characters(
        exclude_categories=["Cs", "Cc"],
        exclude_characters="\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff",
    ),
    max_size=40,
)


@given(texts, st.integers(0, 2**31 - 1), st.dates())
def test_whatever_is_said_comes_back(text: str, number: int, day: Any) -> None:
    import unicodedata

    said = unicodedata.normalize("NFC", text)
    asked = Representativeness(workers_covered=number, notice_posted_on=day, scope=said)
    data = a_filing(remarks=said, representativeness=asked)
    assert read_filing_data(filing_bytes(data)) == data


# Kinds and names.


def test_a_filing_is_known_by_what_it_begins_with() -> None:
    assert kind_of(signed()) is FileKind.FILING
    assert kind_of(b"unionreg-office-notice-7\n") is FileKind.NOTICE
    assert filing_place("filing/otro") is None
    assert not is_covered("filing/otro")
    assert not is_covered("mimetype")
    assert is_covered(SUPPORTERS)


def documented_commands() -> str:
    text = (resources_root().parent / "docs" / "formats" / "filing-container.md").read_text(encoding="utf-8")
    return text.split("## 8.", 1)[1].split("```sh\n", 1)[1].split("```", 1)[0]


@pytest.mark.skipif(shutil.which("openssl") is None or shutil.which("unzip") is None, reason="stock tools are not here")
@pytest.mark.parametrize("own", [True, False])
def test_stock_tools_check_a_filing_as_documented(own: bool, tmp_path: Path) -> None:
    (tmp_path / "registro.tramite").write_bytes(signed(own=own))
    for name, content in (("roots", authority().root), ("inter", authority().issuing)):
        (tmp_path / f"{name}.der").write_bytes(content)
        convert = ["openssl", "x509", "-inform", "DER", "-in", f"{name}.der", "-out", f"{name}.pem"]
        subprocess.run(convert, cwd=tmp_path, check=True)
    answer = subprocess.run(
        ["bash", "-c", documented_commands()], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert answer.stdout.count(": OK") == (7 if own else 6)
    assert " ".join(verify(signed(own=own))["data_digest"]["groups"]) in answer.stdout
    said = "Signature Verified Successfully" if own else "CAdES Verification successful"
    assert said in answer.stdout + answer.stderr
    # Steps 2 and 4 have nothing to say.
    assert [line for line in answer.stdout.splitlines() if line.startswith("attachments/") and ": OK" not in line] == []
    assert [line for line in answer.stdout.splitlines() if line[:1] in "<>" and line] == []


def test_sums_of_a_notice_of_departures_are_told_apart() -> None:
    from datetime import date

    listed = members_bytes([a_member(1), a_member(2, left_on=date(2026, 1, 2), leaving_cause="renuncia")])
    data = a_filing(kind=FilingKind.MEMBERS_CHANGE, members=summarise(listed, change=True))
    assert data.members is not None
    assert (data.members.joined, data.members.left) == (1, 1)
    file = build_filing(data, listed, None, {digest(PDF): PDF})
    assert read_filing(file).data == data
    assert builders.codes(verify(file)) == set()
