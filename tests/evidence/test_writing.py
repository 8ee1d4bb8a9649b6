"""Writing packages: the same bytes each time, signatures appended without touching what is there."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.authority import legal_person, official, representative, test_authority
from tests.evidence.drafts import CERTIFIES, NAMED, SIGNED_AT, codes, draft, named_draft, opened, verify
from tests.evidence.test_account_codes import corrected
from unionreg.domain.votes.result import Superseded
from unionreg.errors import ConflictError, StorageUnavailableError, UnreadableError
from unionreg.evidence import writing
from unionreg.evidence.json_writing import json_bytes, time_text
from unionreg.evidence.reading import read_count, read_definition, read_result
from unionreg.evidence.writing import (
    SignerRole,
    append_signature,
    build_package,
    count_bytes,
    definition_bytes,
    package_digest,
    read_entries,
    replace_file,
    result_bytes,
)


def test_the_same_entries_give_the_same_bytes() -> None:
    entries = draft(2).add_paper().entries()
    turned = dict(reversed(entries.items()))
    assert build_package(entries) == build_package(turned)
    assert list(read_entries(build_package(turned))) == ["mimetype", *sorted(entries)]


def test_values_of_the_office_come_back_as_the_same_bytes() -> None:
    made = named_draft()
    made.definition["stations"][0]["folios"] = None
    made.definition["decision_rule"]["minimum_turnout"] = {"numerator": 1, "denominator": 3}
    made.computed()
    made.result["supersedes"] = {"package_digest": "0" * 64, "reason": "Error"}
    made.result["annulled_stations"] = [
        {"station_id": "mesa-9", "reason": "x", "by": dict(NAMED), "at": "2026-03-02T17:00:00-06:00"}
    ]
    count = made.counts["mesa-1"]
    count["null_breakdown"] = {"unmarked": 1, "multiple": 0, "not_authentic": 0}
    count["incidents"] = [{"at": "2026-03-02T09:00:00Z", "text": "Uno\ndos"}]
    count["explained"] = [{"code": "A-201", "explanation": "x", "by": dict(NAMED), "at": "2026-03-02T09:00:00Z"}]
    count["sheets"] = [{"path": "stations/mesa-1/sheet-1.jpg", "sha256": "0" * 64}]
    corrected(made)
    data = made.entries()
    definition, result = data["vote/definition.json"], data["result.json"]
    assert definition_bytes(read_definition(definition)) == definition
    for bytes_ in (data["stations/mesa-1/count.json"], json_bytes(draft(1).counts["mesa-1"])):
        assert count_bytes(read_count(bytes_)) == bytes_
    made.result["supersedes"] = {"package_digest": "0" * 64, "reason": "Error"}
    made.result["annulled_stations"] = [
        {"station_id": "mesa-9", "reason": "x", "by": dict(NAMED), "at": "2026-03-02T17:00:00-06:00"}
    ]
    for bytes_ in (json_bytes(made.result), result, json_bytes({**made.result, "resolution": None})):
        assert result_bytes(read_result(bytes_)) == bytes_
    value = replace(read_result(result), supersedes=Superseded("1" * 64, "y"))
    assert json.loads(result_bytes(value))["supersedes"] == {"package_digest": "1" * 64, "reason": "y"}


def test_values_that_a_verifier_would_refuse_are_not_read() -> None:
    good = json_bytes(draft(1).counts["mesa-1"])
    with pytest.raises(UnreadableError) as refusal:
        read_count(good.replace(b'"challenged": 0', b'"challenged": 0.0'))
    assert (refusal.value.code, refusal.value.params["check"]) == ("json-refused", "S-104")
    with pytest.raises(UnreadableError):
        read_count(good.replace(b"2026-03-02T16:40", b"2026-02-31T16:40"))


def test_texts_are_written_in_canonical_form_one_by_one() -> None:
    written = json.loads(json_bytes({"a": "n\u0303", "b": ["\n\u0303"]}))
    assert written == {"a": "ñ", "b": ["\n\u0303"]}


def test_times_are_written_in_whole_seconds() -> None:
    assert time_text(datetime(2026, 3, 2, 1, 2, 3, 999, tzinfo=UTC)) == "2026-03-02T01:02:03Z"


def test_a_further_signature_touches_nothing_that_was_signed() -> None:
    first = draft(2).package()
    second = append_signature(first, opened(representative()), SignerRole("witness", "observer"), SIGNED_AT)
    end = int.from_bytes(first[-6:-2], "little")
    assert second[:end] == first[:end]
    assert verify(second)["verdict"] == "valid"
    third = append_signature(second, opened(legal_person()), SignerRole("witness", "other"), SIGNED_AT)
    report = verify(third)
    assert report["verdict"] == "valid"
    statement = json.loads(read_entries(third)["signers/003.json"])
    assert (statement["rfc"], statement["representative_rfc"]) == ("SIN990101XY3", "REXI790202CD2")


def test_the_digest_does_not_change_when_a_signer_is_added() -> None:
    made = draft(1).add_paper()
    for package in (made.unsigned(), made.package()):
        assert package_digest(read_entries(package)) == made.digest()


@pytest.mark.parametrize(
    ("code", "entries"),
    [
        ("package-entry-name", {"../evil": b""}),
        ("package-entry-name", {"notas/ñ.txt": b""}),
        ("package-entry-name", {"mimetype": b""}),
        ("package-entry-name", {"signers/001.json": b""}),
        ("package-entry-size", {"stations/mesa-1/count.json": bytes(256 * 1024 + 1)}),
        ("package-too-many-entries", dict.fromkeys(map(str, range(16384)), b"")),
    ],
)
def test_what_a_package_cannot_hold_is_refused(code: str, entries: dict[str, bytes]) -> None:
    with pytest.raises(ConflictError) as refusal:
        build_package(entries)
    assert refusal.value.code == code


def test_a_package_beyond_two_gigabytes_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writing, "LARGEST_FILE", 100)
    with pytest.raises(ConflictError) as refusal:
        draft(1).unsigned()
    assert refusal.value.code == "package-too-large"


def test_signing_a_broken_container_is_refused() -> None:
    with pytest.raises(UnreadableError) as refusal:
        append_signature(draft(1).unsigned() + b"x", opened(official()), CERTIFIES, SIGNED_AT)
    assert refusal.value.code == "package-container"
    assert refusal.value.params["codes"] == "Z-102"


@pytest.mark.parametrize("definition", [None, b"", b"[]", b"{}", b"[" * 100_000])
def test_signing_without_a_readable_definition_is_refused(definition: bytes | None) -> None:
    entries = draft(1).entries()
    entries.pop("vote/definition.json")
    package = build_package(entries if definition is None else {**entries, "vote/definition.json": definition})
    with pytest.raises(UnreadableError) as refusal:
        append_signature(package, opened(official()), CERTIFIES, SIGNED_AT)
    assert refusal.value.code == "package-definition"


def test_there_is_no_thousandth_signer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writing, "_MOST_SIGNERS", 1)
    with pytest.raises(ConflictError) as refusal:
        append_signature(draft(1).package(), opened(official()), CERTIFIES, SIGNED_AT)
    assert refusal.value.code == "package-too-many-entries"


def test_a_file_is_replaced_at_once(tmp_path: Path) -> None:
    path = tmp_path / "acta.asice"
    replace_file(path, b"one")
    replace_file(path, b"two")
    assert path.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_cannot_be_replaced_stays(tmp_path: Path) -> None:
    folder = tmp_path / "acta.asice"
    folder.mkdir()
    with pytest.raises(StorageUnavailableError):
        replace_file(folder, b"x")
    assert list(tmp_path.iterdir()) == [folder]
    with pytest.raises(StorageUnavailableError):
        replace_file(tmp_path / "nowhere" / "x", b"x")


STEPS = r"""
set -e
unzip -tq acta.asice && unzip -q acta.asice -d acta && cd acta
M=META-INF/ASiCManifest-$N.xml; S=META-INF/signature-$N.p7s
sed -n 's/.*<asic:DataObjectReference URI="\([^"]*\)".*<ds:DigestValue>\([^<]*\)<.*/\1 \2/p' $M |
while read -r p d; do
  printf '%s  %s\n' "$(printf %s "$d" | openssl base64 -d -A | od -An -v -tx1 | tr -d ' \n')" "$p"
done > ../listed
sha256sum --strict -c ../listed >/dev/null
find vote stations result.json documents log signers/$N.json -type f 2>/dev/null | LC_ALL=C sort > ../have
cut -c67- ../listed | LC_ALL=C sort | diff - ../have
T=$(openssl cms -cmsout -print -inform DER -in $S | sed -n '/signingTime/,/TIME:/s/.*UTCTIME:\(.*\)/\1/p')
openssl cms -verify -cades -purpose any -binary -inform DER -in $S -content $M \
  -CAfile ../roots.pem -certfile ../inter.pem -attime $(date -d "$T" +%s) -signer ../who.pem -out /dev/null
find vote stations result.json log -type f 2>/dev/null | LC_ALL=C sort | xargs sha256sum | sha256sum | cut -c1-64
"""


@pytest.mark.skipif(
    sys.platform != "linux" or not all(map(shutil.which, ("openssl", "unzip", "sha256sum"))),
    reason="needs openssl, unzip and coreutils",
)
@pytest.mark.parametrize("number", ["001", "002"])
def test_stock_tools_agree(tmp_path: Path, number: str) -> None:
    package = append_signature(
        draft(2).add_paper().package(), opened(representative()), SignerRole("witness", "observer"), SIGNED_AT
    )
    (tmp_path / "acta.asice").write_bytes(package)
    for name, certificate in (("roots", test_authority().root), ("inter", test_authority().issuing)):
        command = ["openssl", "x509", "-inform", "DER", "-out", str(tmp_path / f"{name}.pem")]
        subprocess.run(command, input=certificate, check=True, timeout=60)
    environment = {**os.environ, "N": number, "TZ": "UTC"}
    command = ["bash", "-c", STEPS]
    done = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "CAdES Verification successful" in done.stderr
    assert done.stdout.split()[-1] == package_digest(read_entries(package))


def test_many_stations_are_written_and_found_good() -> None:
    made = draft(200)
    package = append_signature(made.package(), opened(representative()), SignerRole("witness", "observer"), SIGNED_AT)
    report = verify(package, at=SIGNED_AT + timedelta(days=1))
    assert report["verdict"] == "valid"
    assert report["vote"]["stations"] == 200
    assert not codes(report)
