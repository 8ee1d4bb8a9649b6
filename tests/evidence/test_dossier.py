"""A dossier as it leaves the office, and what its judge says of every way to tamper with it."""

from __future__ import annotations

import io
import json
import re
import shutil
import subprocess
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema_rs
import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.documents.pdf_reading import page_texts
from tests.evidence.dossiers import AT, DOCUMENT, SEED, contents, rewritten, sealed, with_document
from unionreg.commands.verify import judge
from unionreg.documents.verification_report import verification_report
from unionreg.domain.dossiers.release import Approval
from unionreg.errors import ConflictError
from unionreg.evidence import dossier_writing
from unionreg.evidence.dossier_layout import CONTENTS, KEY, MANIFEST, PDF, RELEASE, SIGNATURE, DossierNames
from unionreg.evidence.dossier_report_text import dossier_lines
from unionreg.evidence.dossier_verification import DOSSIER_PHASES, verify_dossier
from unionreg.evidence.file_kinds import FileKind, kind_of
from unionreg.evidence.filing_report_text import filing_lines
from unionreg.evidence.report_text import REPORT_AREAS, report_lines
from unionreg.evidence.seal_verification import KnownSeal
from unionreg.evidence.verification import Request
from unionreg.paths import resources_root
from unionreg.signing.station_key import public_half
from unionreg.signing.trust import make_store
from unionreg.texts import Language, load_texts

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[2]
OFFICE = KnownSeal("Centro Inventado", public_half(SEED))


def schema(name: str) -> Any:
    return json.loads((resources_root() / "schemas" / f"{name}.schema.json").read_text("utf-8"))


def verify(file: bytes, *seals: KnownSeal, expect: str | None = None, at: Any = AT) -> dict[str, Any]:
    report = verify_dossier(file, Request("expediente.asice", make_store("none", ()), at, expect), seals)
    assert list(jsonschema_rs.validator_for(schema("dossier-report")).iter_errors(report)) == []
    return report


def failed(report: dict[str, Any]) -> set[str]:
    return {row["code"] for row in report["checks"] if row["status"] == "fail"}


def test_a_released_dossier_is_valid_under_the_published_key_and_the_digest_on_its_sheets() -> None:
    file = sealed()
    digest = verify(file)["data_digest"]["hex"]
    report = verify(file, OFFICE, expect=digest)
    assert (report["verdict"], report["exit_code"], failed(report)) == ("valid", 0, set())
    assert report["office_key"]["office"] == "Centro Inventado"
    assert report["dossier"]["released_by"] == ["Félix Flores, Dirección", "Inés Ibarra, Información"]
    assert kind_of(file) is FileKind.DOSSIER
    assert sealed() == file
    assert judge(file, Request("x", make_store("none", ()), AT))["schema"] == "dossier-report-1"


def test_the_files_inside_are_of_their_schemas() -> None:
    held: dict[str, bytes] = {}
    rewritten(sealed(), held.update)
    for name, entry in (("dossier-contents", CONTENTS), ("dossier-release", RELEASE)):
        assert list(jsonschema_rs.validator_for(schema(name)).iter_errors(json.loads(held[entry]))) == []


def drop(name: str) -> Callable[[dict[str, bytes]], object]:
    return lambda held: held.pop(name)


def put(name: str, content: bytes) -> Callable[[dict[str, bytes]], object]:
    return lambda held: held.update({name: content})


def swap(name: str, old: bytes, new: bytes) -> Callable[[dict[str, bytes]], object]:
    return lambda held: held.update({name: held[name].replace(old, new)})


TAMPERED: dict[str, tuple[Callable[[dict[str, bytes]], object], set[str]]] = {
    "a document changed": (put("documents/001.pdf", b"%PDF-1.7 otra cosa"), {"J-203", "J-601"}),
    "a document taken out": (drop("documents/002.pdf"), {"J-202", "J-501"}),
    "a document put in": (put("documents/003.pdf", DOCUMENT), {"J-202", "J-601"}),
    "the print changed": (put(PDF, b"%PDF-"), {"J-203", "J-602"}),
    "the print taken out": (drop(PDF), {"J-202", "J-501"}),
    "the data changed": (swap(CONTENTS, b"Planta Uno", b"Planta Dos"), {"J-203", "J-602"}),
    "the data no JSON": (put(CONTENTS, b"{"), {"J-203", "J-301"}),
    "the data taken out": (drop(CONTENTS), {"J-202", "J-501"}),
    "the release taken out": (drop(RELEASE), {"J-202", "J-501"}),
    "another key": (put(KEY, b"-----BEGIN PUBLIC KEY-----\n"), {"J-203", "J-301", "J-602"}),
    "no key": (drop(KEY), {"J-202", "J-501", "J-602"}),
    "no manifest": (drop(MANIFEST), {"J-501"}),
    "no seal": (drop(SIGNATURE), {"J-501"}),
    "the manifest no XML": (put(MANIFEST, b"<"), {"J-201", "J-204"}),
    "a manifest of another seal": (swap(MANIFEST, b"signature-001", b"signature-002"), {"J-202", "J-204"}),
    "a seal of nobody": (put(SIGNATURE, bytes(64)), {"J-204"}),
}


@pytest.mark.parametrize("name", TAMPERED)
def test_what_was_changed_is_told(name: str) -> None:
    change, codes = TAMPERED[name]
    report = verify(rewritten(sealed(), change), OFFICE)
    assert failed(report) == codes
    assert report["verdict"] in {"altered", "unreadable", "incomplete"}


def test_what_was_sealed_wrong_is_inconsistent() -> None:
    one = Approval("Félix Flores", "Dirección", AT)
    for file, code in (
        (sealed(approvals=(one,)), "J-603"),
        (sealed(approvals=(one, one)), "J-603"),
        (sealed(folio="ERR-P59-2026-000002-1"), "J-602"),
        (sealed(with_document(contents(), bytes=1)), "J-601"),
        (sealed(replace(contents(), documents=contents().documents[::-1])), "J-601"),
    ):
        report = verify(file, OFFICE)
        assert failed(report) == {code}
        assert report["verdict"] == "inconsistent"


def test_the_preparer_alone_with_herself_is_not_two_people() -> None:
    me = Approval("César Cano", "Conciliación", AT)
    assert failed(verify(sealed(approvals=(me, me)))) == {"J-603"}
    assert failed(verify(sealed(approvals=(me, Approval("Inés Ibarra", "Información", AT))))) == set()


def test_an_unknown_key_another_digest_and_a_moment_to_come_are_told() -> None:
    assert failed(verify(sealed(), KnownSeal("Otra", bytes(32)))) == {"J-401"}
    assert failed(verify(sealed(), expect="0" * 64)) == {"J-205"}
    assert failed(verify(sealed(), at=AT - timedelta(seconds=1))) == {"J-402"}
    assert failed(verify(rewritten(sealed(), drop(CONTENTS)), expect="0" * 64)) == {"J-202", "J-501"}


def test_invented_data_are_a_remark() -> None:
    assert verify(sealed(contents(invented=True)), OFFICE)["verdict"] == "valid-with-remarks"


def test_a_newer_format_is_told_before_anything_else() -> None:
    report = verify(rewritten(sealed(), swap(CONTENTS, b"dossier-contents-1", b"dossier-contents-2")))
    assert failed(report) == {"J-101"}
    assert report["dossier"] is None


@settings(max_examples=40, deadline=None)
@given(st.binary(max_size=300))
def test_no_bytes_make_the_judge_stumble(noise: bytes) -> None:
    file = sealed()
    for content in (noise, file[: len(noise)], file[:-40] + noise, file.replace(b"dossier", noise[:7].ljust(7), 1)):
        verify(content)


def test_names_beside_the_layout_are_refused() -> None:
    names = DossierNames()
    assert names.name_problems(b"documents/000.pdf") == ("Z-111",)
    assert names.name_problems(b"documents/001.pdf") == ()
    assert "Z-109" in names.name_problems(b"../x")


def test_too_much_for_one_file_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dossier_writing, "LARGEST_FILE", 1000)
    with pytest.raises(ConflictError, match="dossier-too-large"):
        sealed()


def test_every_code_has_its_words_in_both_languages() -> None:
    for language in Language:
        texts = load_texts(language, *REPORT_AREAS)
        for code in DOSSIER_PHASES:
            assert texts.has(f"verify.{code}.pass") or code == "J-801"
            if code.startswith("J") and code not in {"J-701", "J-801"}:
                assert texts.has(f"verify.{code}.fail")
                assert texts.has(f"verify.{code}.remedy")


@pytest.mark.parametrize("language", list(Language))
def test_the_report_is_told_in_words_and_set_on_paper(language: Language) -> None:
    texts = load_texts(language, *REPORT_AREAS)
    for report in (verify(sealed(), OFFICE), verify(sealed()), verify(b"PK")):
        said = "\n".join(report_lines(report, texts))
        assert "{" not in said
        assert verification_report(report, language).startswith(b"%PDF-")
    assert dossier_lines({"schema": "tally-report-1"}, texts) == []
    bare = {**verify(sealed()), "data_digest": None, "office_key": None}
    assert len(dossier_lines(bare, texts)) == len(dossier_lines(verify(sealed()), texts)) - 2
    assert "Félix Flores" in "\n".join(filing_lines(verify(sealed()), texts))


def test_every_sheet_is_numbered_and_the_index_is_right() -> None:
    held: dict[str, bytes] = {}
    rewritten(sealed(), held.update)
    texts = page_texts(held[PDF])
    for number, text in enumerate(texts, start=1):
        assert f"Foja {number} de {len(texts)}" in text
    with pikepdf.open(io.BytesIO(held[PDF])) as pdf:
        assert len(pdf.open_outline().root) == 6
    index = " ".join(texts[1].split())
    for title, first in (("Cronología", 3), ("Documento 1. Contrato 1", 5), ("Documento 2. Contrato 2", 6)):
        assert f"{title} {first} {first}" in index
    assert "Contrato colectivo" in texts[4]


@pytest.mark.skipif(shutil.which("openssl") is None or shutil.which("unzip") is None, reason="stock tools are missing")
def test_the_stock_commands_of_the_document_say_good(tmp_path: Path) -> None:
    """The commands stand in docs/formats/dossier.md, and are run as they stand there."""
    (tmp_path / "expediente.asice").write_bytes(sealed())
    text = (ROOT / "docs" / "formats" / "dossier.md").read_text("utf-8")
    block = re.search(r"```sh\n(.*?)```", text, re.DOTALL)
    assert block is not None
    done = subprocess.run(["bash", "-e", "-c", block[1]], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "Signature Verified Successfully" in done.stdout
    assert done.stdout.count(": OK") == 6
    (tmp_path / "expediente" / "documents" / "001.pdf").write_bytes(b"otra cosa")
    again = subprocess.run(
        ["bash", "-e", "-c", block[1].split("# ", 2)[2]], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert again.returncode != 0
