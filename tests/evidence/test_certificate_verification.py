"""Judging certificates: what is good, and every way in which one is not."""

from __future__ import annotations

import io
import json
import random
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema_rs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from tests.authority import NOW, representative, seal, shared_key, test_authority
from tests.documents.paper_builders import PLAIN, seal_key
from tests.evidence.signed_papers import (
    Case,
    a_case,
    a_draft,
    failed,
    good,
    judged,
    signed,
    signer,
    statuses,
    with_attachment,
    with_data,
)
from unionreg.documents import certificate as papers
from unionreg.documents.attachments import Attachment, attach
from unionreg.documents.certificate import certificate
from unionreg.documents.control_line import place_control_line
from unionreg.evidence import certificate_checks as checks
from unionreg.evidence.certificate_pdf import covered_bytes, foreign_names, read_pdf, signature_time
from unionreg.evidence.certificate_rows import PHASE_OF
from unionreg.evidence.seal_verification import KnownSeal
from unionreg.signing.certificates import read_certificate
from unionreg.signing.efirma import EFirma
from unionreg.signing.pdf_signature import SignaturePlace, SignatureWords, sign_pdf
from unionreg.signing.seal import SealedFacts, load_seal_key, seal_code
from unionreg.signing.trust import make_store
from unionreg.signing.verify_pdf_signature import read_pdf_signature
from unionreg.texts import Language, load_texts

if TYPE_CHECKING:
    from unionreg.documents.sheet import Sheet

SCHEMAS = Path(__file__).parents[2] / "resources" / "schemas"
Json = dict[str, Any]


def schema(name: str) -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator(json.loads((SCHEMAS / f"{name}.schema.json").read_text(encoding="utf-8")))


def test_a_good_certificate_is_valid() -> None:
    report = judged(good())
    assert (report["verdict"], report["exit_code"]) == ("valid", 0)
    assert failed(report) == []
    assert report["certificate"]["folio"] == "CRC-2026-000012"
    assert report["result"]["votes"][0]["label"] == "Sí"
    assert report["signers"][0]["rfc"] == "FUIU800101AB1"
    assert report["signers"][0]["counts"]
    assert report["seal"] == {
        "key_id": "21fe31dfa154a261",
        "fingerprint": "21fe31dfa154a261626bf854046fd2271b7bed4b6abe45aa58877ef47f9721b9",
        "office": "Centro Inventado",
        "valid": True,
    }
    assert report["trust_store"] == {"name": "inventada", "test": True, "certificates": 2}
    for code in ("K-501", "K-502", "K-503", "C-601", "C-602"):
        assert statuses(report, code) == {"not-checked"}


def test_reports_and_attached_data_satisfy_their_schemas(monkeypatch: pytest.MonkeyPatch) -> None:
    for pdf in (good(), a_draft().pdf, b"%PDF-", good() + b"x", with_attachment(monkeypatch, "x.json", b"{}")):
        assert list(schema("certificate-report").iter_errors(judged(pdf))) == []
    attached = read_pdf(good()).attachments[0]
    assert list(schema("certificate").iter_errors(json.loads(attached.content))) == []


def test_every_code_and_status_has_words_in_both_languages() -> None:
    own = [code for code in PHASE_OF if code.startswith("C-")]
    for language in Language:
        texts = load_texts(language, "certificates")
        for code in own:
            assert texts.has(f"certificate.{code}.pass")
            assert texts.has(f"certificate.{code}.not-checked")
            assert texts.has(f"certificate.{code}.fail") or texts.has(f"certificate.{code}.remark")


@pytest.mark.parametrize("data", [b"", b"hola", b"%PDF-1.7", b"%PDF-1.7\n%%EOF", b"PK\x03\x04", b"%PDF-" + bytes(2000)])
def test_what_is_no_pdf_is_unreadable(data: bytes) -> None:
    report = judged(data)
    assert (report["verdict"], report["exit_code"]) == ("unreadable", 2)
    assert [check["code"] for check in report["checks"]] == ["C-101"]
    assert report["signers"] == []


def test_a_file_beyond_the_limit_is_unreadable() -> None:
    assert failed(judged(good() + bytes(20 << 20))) == ["C-101"]


def test_an_unsigned_certificate_is_incomplete() -> None:
    report = judged(a_draft().pdf)
    assert (report["verdict"], report["exit_code"]) == ("incomplete", 1)
    assert failed(report) == ["C-451"]


@pytest.mark.parametrize("added", [b" ", b"\n%%EOF\n", b"\n1 0 obj\n<<>>\nendobj\n"])
def test_anything_after_the_signature_is_noticed(added: bytes) -> None:
    report = judged(good() + added)
    assert report["verdict"] == "altered"
    assert "C-202" in failed(report)


def test_a_second_signature_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    once = good()  # made before the field's name changes, since it is kept for other tests
    monkeypatch.setattr("unionreg.signing.pdf_signature.FIELD_NAME", "Otra")
    draft = a_draft()
    words = SignatureWords("x", "y", "z")
    twice = sign_pdf(once, signer(), NOW, SignaturePlace(draft.signature_page, (10, 10, 60, 60)), words)
    report = judged(twice)
    assert report["verdict"] == "altered"
    assert {"C-201", "C-202"} <= set(failed(report))


def test_changed_content_is_noticed() -> None:
    pdf = good()
    position = pdf.index(b"/Reason (") + len(b"/Reason (")
    report = judged(pdf[:position] + b"X" + pdf[position + 1 :])
    assert report["verdict"] == "altered"
    assert failed(report) == ["C-204"]
    assert not report["signers"][0]["signature_ok"]


def test_hex_digits_of_another_signature_are_noticed() -> None:
    pdf = good()
    start = pdf.index(b"/Contents <3") + len(b"/Contents <")
    report = judged(pdf[:start] + b"FF" + pdf[start + 2 :])
    assert report["verdict"] == "altered"
    assert "C-203" in failed(report)


def test_the_range_must_be_the_whole_file_with_one_gap() -> None:
    pdf = good()
    signature = read_pdf(pdf).signatures[0]
    zero, before, after, rest = signature.byte_range
    assert covered_bytes(pdf, signature) is not None
    for wrong in (
        (), (zero, before), (1, before, after, rest), (zero, 0, after, rest), (zero, before, after, rest - 1),
        (zero, before, before - 1, len(pdf) - before + 1), (zero, before - 1, after, rest),
        (zero, before + 1, after, rest),
        (zero, before, after + 1, rest - 1), (zero, before + 2, after, rest),
    ):  # fmt: skip
        assert covered_bytes(pdf, replace(signature, byte_range=wrong)) is None
    assert covered_bytes(pdf, replace(signature, contents=b"x")) is None
    assert covered_bytes(pdf + b"/ByteRange", signature) is None


@pytest.mark.parametrize(
    ("inside", "found"),
    [
        (b"<< /OpenAction 5 0 R >>", ("OpenAction",)),
        (b"<< /J#61vaScript 5 0 R >>", ("JavaScript",)),
        (b"<< /OCProperties << /OCGs [] >> >>", ("OCProperties",)),
        (b"(/JavaScript)", ()),
        (b"stream\n/JavaScript\nendstream", ()),
        (b"stream\n/JavaScript", ("JavaScript",)),
        (b"<< /Title (a \\) /JS b) >>", ()),
    ],
)
def test_foreign_things_are_found_under_any_spelling(inside: bytes, found: tuple[str, ...]) -> None:
    assert foreign_names(b"%PDF-1.7\n" + inside) == found


def test_a_signed_file_with_foreign_things_is_altered() -> None:
    draft = a_draft()
    pdf = draft.pdf.replace(b"/PageMode /UseNone", b"/AA << >> /OC null", 1)
    assert len(pdf) == len(draft.pdf)
    report = judged(signed(replace(draft, pdf=pdf)))
    assert failed(report) == ["C-206"]
    assert report["verdict"] == "altered"


def test_without_attached_figures_it_is_unreadable(monkeypatch: pytest.MonkeyPatch) -> None:
    report = judged(with_attachment(monkeypatch, "otras.json", b"{}"))
    assert report["verdict"] == "unreadable"
    assert failed(report) == ["C-301"]


@pytest.mark.parametrize(
    ("content", "rule"),
    [(b"{", "S-101"), (b'{"a":1,"a":2}', "S-102"), (b'{"schema":"x"}', "S-108"), (b"[1.0]", "S-104")],
)
def test_attached_figures_are_read_strictly(monkeypatch: pytest.MonkeyPatch, content: bytes, rule: str) -> None:
    report = judged(with_attachment(monkeypatch, "cifras.json", content))
    assert failed(report) == ["C-302"]
    assert {check["params"].get("rule") for check in report["checks"] if check["code"] == "C-302"} == {rule}


def test_a_time_that_does_not_exist_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    def change(value: Json) -> None:
        value["issued_at"] = "2026-02-31T00:00:00Z"

    assert failed(judged(with_data(monkeypatch, change))) == ["C-302"]


def a_change(path: str, value: object) -> Any:
    """Sets one member of the attached data; steps of the path are joined by dots."""

    def change(data: Any) -> None:
        *steps, last = path.split(".")
        for step in steps:
            data = data[int(step)] if isinstance(data, list) else data[step]
        data[last] = value

    return change


@pytest.mark.parametrize(
    ("change", "codes"),
    [
        (a_change("schema", "unionreg-certificate-2"), ["C-302"]),
        (a_change("figures.null", "28"), ["C-302"]),
        (a_change("figures.votes.0.count", 1), ["C-502", "C-507", "C-508"]),
        (a_change("figures.null", 77), ["C-502", "C-503", "C-504", "C-507", "C-508"]),
        (a_change("figures.received", 4321), ["C-503"]),
        (a_change("figures.covered", 1), ["C-508"]),
        (a_change("figures.votes.1.option", "yes"), ["C-501", "C-502", "C-507", "C-508"]),
        (a_change("package_digest", "0" * 64), ["C-502", "C-507", "C-510"]),
        (a_change("folio", "CRC-2026-000013"), ["C-507", "C-510"]),
        (a_change("kind", "toma-de-nota"), ["C-507"]),
        (a_change("vote.vote_id", "otra"), ["C-502", "C-507"]),
        (a_change("vote.purpose", "rehearsal"), ["C-507", "C-509"]),
        (a_change("invented", True), ["C-509"]),
        (a_change("seal.code", "UR1S:NADA"), ["C-505", "C-506"]),
        (a_change("seal.public_key", "A" * 43 + "="), ["C-506"]),
        (a_change("issuer.rfc", "XAXX010101000"), ["C-401"]),
        (a_change("issuer.certificate_number", "1"), ["C-401"]),
        (a_change("issued_at", "2026-03-02T12:16:00Z"), ["C-402"]),
    ],
)
def test_attached_data_that_disagree_with_the_page_are_noticed(
    monkeypatch: pytest.MonkeyPatch, change: Any, codes: list[str]
) -> None:
    report = judged(with_data(monkeypatch, change))
    assert set(codes) <= set(failed(report))
    assert min(PHASE_OF[code] for code in failed(report)) == min(PHASE_OF[code] for code in codes)
    assert report["exit_code"] == (2 if "C-302" in codes else 1)


def test_a_page_without_a_control_line_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(papers, "place_control_line", lambda sheet, line: None)
    report = judged(signed(a_draft()))
    assert failed(report) == ["C-501"]
    assert report["verdict"] == "inconsistent"


def test_a_page_with_two_control_lines_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    def twice(sheet: Sheet, line: str) -> None:
        place_control_line(sheet, line)
        place_control_line(sheet, line)

    monkeypatch.setattr(papers, "place_control_line", twice)
    assert failed(judged(signed(a_draft()))) == ["C-501"]


def test_a_figure_only_in_the_control_line_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(papers, "set_figures", lambda sheet, entries: None)
    assert {"C-503", "C-504"} <= set(failed(judged(signed(a_draft()))))


def test_an_invented_office_is_a_remark_and_marked_on_the_page() -> None:
    report = judged(signed(a_draft(invented=True)))
    assert report["verdict"] == "valid-with-remarks"
    assert statuses(report, "C-701") == {"remark"}


def test_a_seal_of_an_unknown_office_is_a_remark() -> None:
    stranger = KnownSeal("Otra", load_seal_key(bytes(32)).public_key)
    report = judged(good(), seals=(stranger,))
    assert report["verdict"] == "valid-with-remarks"
    assert statuses(report, "C-702") == {"remark"}
    assert report["seal"]["office"] is None
    assert statuses(judged(good(), seals=()), "C-702") == {"not-checked"}


def test_a_seal_by_another_key_than_stated_is_noticed() -> None:
    case = a_case()
    facts = replace(case.facts, seal_public_key=load_seal_key(bytes(32)).public_key)
    assert failed(judged(signed(a_draft(replace(case, facts=facts))))) == ["C-506"]


def test_a_seal_that_says_something_else_is_noticed() -> None:
    case = a_case()
    other = SealedFacts("toma-de-nota", "X-1", "otra", (("eligible", 1), ("printed", 1), ("unused", 1), ("spoiled", 1),
                        ("taken", 1), ("found", 1), ("signed", 1), ("null", 1)), "0" * 64)  # fmt: skip
    facts = replace(case.facts, seal_code=seal_code(other, seal_key()))
    assert failed(judged(signed(a_draft(Case(case.definition, case.result, facts))))) == ["C-507"]


def test_an_authority_that_is_not_in_the_store_is_not_trusted() -> None:
    empty = make_store("vacía", (read_certificate(representative().certificate),))
    report = judged(good(), trust=empty)
    assert report["verdict"] == "not-trusted"
    assert failed(report) == ["K-201"]
    assert report["signers"][0]["signature_ok"]
    assert not report["signers"][0]["trusted"]


def test_a_digital_seal_certificate_is_not_an_efirma() -> None:
    issued = seal()
    authority = (read_certificate(test_authority().issuing), read_certificate(test_authority().root))
    stamp = EFirma(shared_key(1), (read_certificate(issued.certificate), *authority))
    draft = a_draft()
    pdf = sign_pdf(
        draft.pdf, stamp, NOW, SignaturePlace(draft.signature_page, draft.signature_box), SignatureWords("x", "y", "z")
    )
    assert set(failed(judged(pdf))) == {"K-204", "C-401"}


def test_a_short_key_is_not_trusted() -> None:
    issued = test_authority().issue(
        "FUNCIONARIA INVENTADA UNO", "FUIU800101AB1", "FUIU800101MDFNNN01", key=shared_key(9, bits=1024)
    )
    authority = (read_certificate(test_authority().issuing), read_certificate(test_authority().root))
    weak = EFirma(shared_key(9, bits=1024), (read_certificate(issued.certificate), *authority))
    draft = a_draft()
    place = SignaturePlace(draft.signature_page, draft.signature_box)
    report = judged(sign_pdf(draft.pdf, weak, NOW, place, SignatureWords("x", "y", "z")))
    assert set(failed(report)) == {"K-103", "C-401"}


def test_a_signature_that_names_another_certificate_is_altered(monkeypatch: pytest.MonkeyPatch) -> None:
    honest = read_pdf_signature
    monkeypatch.setattr(
        checks, "read_pdf_signature", lambda data, covered: replace(honest(data, covered), names_signer=False)
    )
    assert failed(judged(good())) == ["C-205"]


def a_pdf(pages: int = 1, size: tuple[float, float] = (612, 792), attached: int | None = None) -> bytes:
    """A plain PDF with empty pages and perhaps an attachment of so many bytes."""
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=size, invariant=1, pageCompression=1)
    for _ in range(pages):
        canvas.showPage()
    if attached is not None:
        attach(canvas, Attachment("cifras.json", "application/json", "x", bytes(attached)))
    canvas.save()
    return target.getvalue()


def test_files_beyond_the_limits_are_unreadable() -> None:
    assert failed(judged(a_pdf())) == ["C-301", "C-451"]
    for pdf in (a_pdf(pages=201), a_pdf(size=(5, 5000)), a_pdf(attached=(4 << 20) + 1)):
        assert failed(judged(pdf)) == ["C-101"]


def test_a_page_that_cannot_be_opened_makes_it_unreadable() -> None:
    pdf = a_pdf()
    assert failed(judged(re.sub(rb"/Kids \[ \d+ 0 R", b"/Kids [ 99 0 R", pdf))) == ["C-101"]


def test_times_are_judged_as_in_a_package() -> None:
    assert failed(judged(good(), at=NOW - timedelta(minutes=6))) == ["K-205"]
    assert failed(judged(good(), at=NOW - timedelta(minutes=5))) == []
    late = NOW + timedelta(days=5 * 365)
    case = a_case()
    facts = replace(case.facts, issued_at=late)
    pdf = signed(a_draft(Case(case.definition, case.result, facts)), late)
    assert failed(judged(pdf, at=late)) == ["K-202"]
    ended = judged(good(), at=late)
    assert ended["verdict"] == "valid"
    (open_time,) = [check for check in ended["checks"] if check["code"] == "K-502"]
    assert open_time["params"]["ended"] is True
    undated = [check["params"]["undated"] for check in judged(pdf, at=late)["checks"] if check["code"] == "K-501"]
    assert undated == [True]


def test_a_time_of_signing_that_cannot_be_read_leaves_its_checks_open() -> None:
    pdf = good()
    changed = pdf.replace(b"/M (D\\07220260302120000Z)", b"/M (D\\07220269902120000Z)")
    assert changed != pdf
    report = judged(changed)
    assert report["verdict"] == "altered"
    assert statuses(report, "K-202") == {"not-checked"}
    assert report["signers"][0]["signing_time"] is None


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("D:20260302120000Z", "2026-03-02T12:00:00Z"),
        ("D:20260302120000-06'00'", "2026-03-02T12:00:00-06:00"),
        ("D:20260302120000+05'30", "2026-03-02T12:00:00+05:30"),
        ("D:20260302", None),
        ("", None),
        (None, None),
    ],
)
def test_dates_of_pdf_are_read_with_their_offset(text: str | None, time: str | None) -> None:
    assert signature_time(text) == time


def package_report(**changes: Any) -> Json:
    """The report on a package that agrees with the certificate of ``a_case``."""
    case = a_case()
    totals = case.result.totals
    report: Json = {
        "verdict": "valid",
        "exit_code": 0,
        "package_digest": {"hex": case.facts.package_digest},
        "vote": {"vote_id": case.definition.vote_id},
        "result": {
            "votes": [{"option": vote.option, "count": vote.count} for vote in totals.votes],
            "null_votes": totals.null_votes,
            "cast": totals.found,
            "resolution": case.result.resolution.outcome.value if case.result.resolution else None,
        },
    }
    return report | changes


def test_the_package_at_hand_is_compared() -> None:
    report = judged(good(), package=package_report())
    assert report["verdict"] == "valid"
    assert statuses(report, "C-601") == statuses(report, "C-602") == {"pass"}
    other = judged(good(), package=package_report(package_digest={"hex": "0" * 64}))
    assert failed(other) == ["C-601"]
    result = package_report()["result"] | {"votes": [{"option": "yes", "count": 1}]}
    assert failed(judged(good(), package=package_report(result=result))) == ["C-601"]
    bad = judged(good(), package=package_report(verdict="altered", exit_code=1, result=None))
    assert failed(bad) == ["C-602"]
    assert statuses(bad, "C-601") == {"not-checked"}


def test_the_moment_is_reported_in_utc() -> None:
    assert judged(good(), at=datetime(2026, 3, 2, 12, tzinfo=UTC))["at"] == "2026-03-02T12:00:00Z"


def test_a_long_certificate_of_fifty_options_is_valid_too() -> None:
    from tests.documents.paper_builders import a_definition, a_result, certificate_facts, counts_of, named_options

    definition = a_definition(stations=2, options=named_options(50))
    result = a_result(definition, counts_of(definition))
    facts = replace(
        certificate_facts(definition, result), issued_at=NOW, issuer_certificate=signer().certificate.number
    )
    report = judged(signed(certificate(definition, result, facts, PLAIN)))
    assert failed(report) == []
    assert report["verdict"] == "valid"


@settings(max_examples=40)
@given(st.integers(min_value=0, max_value=2**32))
def test_no_damage_raises_and_none_is_valid(seed: int) -> None:
    chance = random.Random(seed)
    pdf = bytearray(good())
    for _ in range(chance.randint(1, 5)):
        kind, position = chance.randrange(3), chance.randrange(len(pdf))
        if kind == 0:
            pdf[position] ^= 1 << chance.randrange(8)
        elif kind == 1:
            del pdf[position : position + chance.randint(1, 3000)]
        else:
            pdf[position:position] = chance.randbytes(chance.randint(1, 50))
    report = judged(bytes(pdf))
    assert report["exit_code"] != 0 or bytes(pdf) == good()
