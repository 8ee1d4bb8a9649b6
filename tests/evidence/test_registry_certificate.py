"""Judging registry certificates and signed rulings: what is good, and every way in which one is not."""

from __future__ import annotations

import io
import json
import random
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import jsonschema_rs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.authority import NOW
from tests.documents.rulings.ruling_builders import CERTIFIED, OFFICE, a_case, seal_key
from tests.evidence import signed_papers
from tests.evidence.registry_papers import (
    REPRESENTATIVENESS,
    a_certificate,
    a_ruling,
    certificate_seal,
    failed,
    good,
    judged,
    statuses,
    unsigned,
    with_data,
    with_seal,
)
from unionreg.documents.blocks import code_rows
from unionreg.documents.registry_data import Seal
from unionreg.domain.certificates.certificate import CertifiedRepresentativeness, RegistryCertificateKind
from unionreg.domain.certificates.papers import RULINGS, FilingPaperKind
from unionreg.domain.certificates.parts import NamedLeader
from unionreg.domain.filings.filing import FilingKind
from unionreg.domain.votes.folio import make_folio
from unionreg.evidence.certificate_pdf import read_pdf
from unionreg.evidence.page_text import PageText, solid
from unionreg.evidence.registry_certificate_rows import PHASE_OF
from unionreg.evidence.registry_certificate_verification import is_registry_paper
from unionreg.evidence.registry_report_text import registry_lines
from unionreg.evidence.seal_verification import KnownSeal, verify_seal
from unionreg.evidence.signed_pdf_verification import verify_signed_pdf
from unionreg.paths import resources_root
from unionreg.signing.paper_seal import SealedPaper, paper_seal_code
from unionreg.signing.seal import load_seal_key
from unionreg.texts import Language, load_texts

if TYPE_CHECKING:
    from collections.abc import Callable

    from unionreg.documents.registry_certificate import CertificateDraft

Json = dict[str, Any]
REGISTRATION, LEADERSHIP = RegistryCertificateKind.REGISTRATION, RegistryCertificateKind.LEADERSHIP
DEPOSIT = RegistryCertificateKind.DEPOSIT


def schema(name: str) -> jsonschema_rs.Draft202012Validator:
    path = resources_root() / "schemas" / f"{name}.schema.json"
    return jsonschema_rs.Draft202012Validator(json.loads(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("kind", RegistryCertificateKind)
def test_a_good_certificate_is_valid(kind: RegistryCertificateKind) -> None:
    report = judged(good(kind))
    assert (report["verdict"], failed(report)) == ("valid", [])
    assert report["certificate"]["kind"] == kind.value
    assert report["registry"]["case_folio"] == "RS-7K2-2026-000017-8"
    assert report["seal"]["office"] == "Centro Inventado"
    assert report["signers"][0]["role"] == "Titular de la Unidad de Registro"
    assert report["signers"][0]["counts"]
    schema("registry-certificate-report").validate(report)
    (attached,) = read_pdf(good(kind)).attachments
    schema("registry-certificate").validate(json.loads(attached.content))


@pytest.mark.parametrize("kind", sorted(RULINGS))
def test_a_signed_ruling_is_valid(kind: FilingPaperKind) -> None:
    report = judged(a_ruling(kind))
    assert (report["verdict"], failed(report)) == ("valid", [])
    (attached,) = read_pdf(a_ruling(kind)).attachments
    schema("registry-certificate").validate(json.loads(attached.content))


def test_the_same_certificate_has_the_same_bytes() -> None:
    assert a_certificate(REPRESENTATIVENESS) == good()


def test_what_the_data_say_about_validity_is_told() -> None:
    assert judged(good())["registry"]["valid_until"] == "2026-08-29"
    assert judged(good(REGISTRATION))["registry"]["valid_until"] == "2029-02-28"
    assert judged(good(DEPOSIT))["registry"]["valid_until"] is None


def test_what_has_ended_is_a_remark_from_the_day_after_the_earlier_reading() -> None:
    last = datetime(2026, 8, 30, 5, 59, tzinfo=UTC)  # still the 29th in the office's own place
    assert statuses(judged(good(), at=last), "P-701") == {"pass"}
    ended = judged(good(), at=last + timedelta(minutes=1))
    assert (ended["verdict"], statuses(ended, "P-701")) == ("valid-with-remarks", {"remark"})


def test_an_invented_office_is_a_remark_and_stands_on_the_page() -> None:
    report = judged(a_certificate(REGISTRATION, OFFICE))
    assert (report["verdict"], failed(report)) == ("valid-with-remarks", [])
    assert statuses(report, "C-701") == {"remark"}


def change_content(name: str, value: object) -> Callable[[Json], object]:
    return lambda data: data["content"].update({name: value})


TAMPERED: dict[str, tuple[RegistryCertificateKind, Callable[[Json], object], list[str]]] = {
    "the union's name": (REPRESENTATIVENESS, lambda data: data["union"].update(name="Otro Sindicato"), ["P-501"]),
    "the registration number": (REGISTRATION, lambda data: data["union"].update(registration_number="9"), ["P-501"]),
    "the union's address": (REGISTRATION, lambda data: data["union"].update(address="Olmo 4"), ["P-501"]),
    "the day of registration": (
        REGISTRATION,
        lambda data: data["union"].update(registered_on="2026-02-27"),
        ["P-501"],
    ),
    "the office": (REGISTRATION, lambda data: data["office"].update(name="Otra Oficina"), ["P-501"]),
    "an article": (REGISTRATION, lambda data: data["legal_basis"].append("LFT 999"), ["P-501"]),
    "the file": (REGISTRATION, lambda data: data["case"].update(file_number="X/1"), ["P-501"]),
    "the hour of filing": (
        REGISTRATION,
        lambda data: data["case"].update(filed_at="2026-02-19T10:06:00-06:00"),
        ["P-501"],
    ),
    "a leader": (LEADERSHIP, lambda data: data["content"]["leaders"][0].update(name="Pedro Intruso"), ["P-501"]),
    "a post": (LEADERSHIP, lambda data: data["content"]["leaders"][1].update(post="Tesorero"), ["P-501"]),
    "a substitute": (LEADERSHIP, lambda data: data["content"]["leaders"][0].update(substitute=True), ["P-501"]),
    "the term": (LEADERSHIP, lambda data: data["content"]["term"].update(last="2032-02-28"), ["P-501"]),
    "by law": (REGISTRATION, change_content("by_operation_of_law", value=True), ["P-501"]),
    "the members": (REGISTRATION, change_content("members", 25), ["P-502"]),
    "the scope": (REPRESENTATIVENESS, change_content("scope", "Todo el país"), ["P-501"]),
    "an employer": (
        REPRESENTATIVENESS,
        lambda data: data["content"]["parties"][0].update(name="Otra, S.A."),
        ["P-501"],
    ),
    "the support": (REPRESENTATIVENESS, change_content("support", 152), ["P-502"]),
    "too little support": (REPRESENTATIVENESS, change_content("support", 119), ["P-502", "P-507"]),
    "more support than workers": (REPRESENTATIVENESS, change_content("support", 401), ["P-502", "P-507"]),
    "the last day": (REPRESENTATIVENESS, change_content("valid_until", "2026-09-02"), ["P-506"]),
    "a year more": (REPRESENTATIVENESS, change_content("valid_until", "2027-08-29"), ["P-501", "P-506"]),
    "the contract": (DEPOSIT, change_content("contract_number", "CC-9"), ["P-501"]),
    "the covered workers": (DEPOSIT, change_content("workers_covered", 4000), ["P-502"]),
    "a ruling before the request": (REGISTRATION, change_content("requested_on", "2026-03-03"), ["P-501", "P-505"]),
    "a filing after the issue": (
        REGISTRATION,
        lambda data: data["case"].update(filed_at="2026-03-02T06:00:01-06:00"),
        ["P-501", "P-505"],
    ),
    "a day of filing after the issue": (
        REGISTRATION,
        lambda data: data["case"].update(filed_at="2026-03-03"),
        ["P-501", "P-505"],
    ),
    "a day of filing that is none": (REGISTRATION, lambda data: data["case"].update(filed_at="2026-02-30"), ["P-302"]),
    "an hour of filing that is none": (
        REGISTRATION,
        lambda data: data["case"].update(filed_at="2026-02-19T10:05:00+24:00"),
        ["P-302"],
    ),
    "a folio that does not check": (
        REGISTRATION,
        lambda data: data.update(folio="RC-2026-000031-Z"),
        ["P-503", "P-504"],
    ),
    "another case": (REGISTRATION, lambda data: data["case"].update(folio="RS-1"), ["P-503", "P-504"]),
    "the kind": (DEPOSIT, lambda data: data.update(kind="toma-de-nota"), ["P-302"]),
    "invented data": (REGISTRATION, lambda data: data.update(invented=True), ["C-509", "P-504"]),
    "the signer": (REGISTRATION, lambda data: data["issuer"].update(rfc="XAXX010101000"), ["C-401", "P-501"]),
    "the moment of issue": (
        REGISTRATION,
        lambda data: data.update(issued_at="2026-03-02T07:00:00-06:00"),
        ["C-402", "P-501"],
    ),
    "another day of issue": (
        REGISTRATION,
        lambda data: data.update(issued_at="2026-03-03T06:00:00-06:00"),
        ["C-402", "P-501", "P-504"],
    ),
    "a day that is none": (REGISTRATION, change_content("statutes_on", "2026-02-30"), ["P-302"]),
    "an hour that is none": (
        REGISTRATION,
        lambda data: data.update(issued_at="2026-03-02T25:00:00-06:00"),
        ["P-302"],
    ),
    "a member of no schema": (REGISTRATION, lambda data: data.update(more=1), ["P-302"]),
    "content of another kind": (REGISTRATION, lambda data: data.update(content={}), ["P-302"]),
}


@pytest.mark.parametrize("name", TAMPERED)
def test_data_that_differ_from_the_page_are_noticed_although_sealed_and_signed(name: str) -> None:
    kind, change, codes = TAMPERED[name]
    assert sorted(failed(judged(with_data(change, kind)))) == codes


def test_of_an_old_deposit_only_the_day_was_known() -> None:
    case = replace(a_case(FilingKind.INITIAL_CONTRACT), hour_known=False)
    pdf = a_certificate(DEPOSIT, case=case)
    assert failed(judged(pdf)) == []
    (attached,) = read_pdf(pdf).attachments
    data = json.loads(attached.content)
    assert data["case"]["filed_at"] == "2026-02-19"
    schema("registry-certificate").validate(data)


def test_support_by_vote_is_not_held_against_thirty_per_cent() -> None:
    certified = CERTIFIED[REPRESENTATIVENESS]
    assert isinstance(certified, CertifiedRepresentativeness)
    by_vote = replace(certified, by_vote=True, support=100, strike_extension="Mientras dure la huelga 7.")
    assert failed(judged(a_certificate(REPRESENTATIVENESS, certified=by_vote))) == []


def test_any_changed_byte_under_the_signature_is_noticed() -> None:
    pdf = good()
    places = random.Random(7).sample(range(200, pdf.index(b"/Contents <") - 200), 12)
    for place in places:
        changed = pdf[:place] + bytes([pdf[place] ^ 1]) + pdf[place + 1 :]
        assert judged(changed)["exit_code"] != 0, place


@pytest.mark.parametrize("added", [b"\n", b"%%EOF\n", b"/JS"])
def test_anything_after_the_signature_is_noticed(added: bytes) -> None:
    assert "C-202" in failed(judged(good() + added))


def test_an_unsigned_certificate_is_incomplete() -> None:
    report = judged(unsigned())
    assert (report["verdict"], failed(report)) == ("incomplete", ["C-451"])
    assert report["signers"] == []


def test_the_signature_of_an_unknown_authority_is_not_trusted() -> None:
    from unionreg.signing.trust import shipped_store

    report = judged(good(), trust=shipped_store())
    assert (report["verdict"], failed(report)) == ("not-trusted", ["K-201"])


def other_facts(made: CertificateDraft, **changes: Any) -> Seal:
    order = made.order
    facts = SealedPaper(order.kind.value, order.folio, order.case.folio, order.issued_at.date(), made.digest)
    return Seal(paper_seal_code(replace(facts, **changes), seal_key()), seal_key().public_key)


@pytest.mark.parametrize(
    "changes",
    [
        {"kind": "toma-de-nota"},
        {"folio": "RP-2026-000032-K"},
        {"case_folio": "RS-1"},
        {"issued_on": date(2026, 3, 3)},
        {"digest": "0" * 64},
        {"invented": True},
    ],
    ids=lambda value: next(iter(value)),
)
def test_a_seal_that_says_something_else_is_noticed(changes: Json) -> None:
    assert failed(judged(with_seal(lambda made: other_facts(made, **changes)))) == ["P-504"]


def test_a_seal_by_another_key_than_stated_is_noticed() -> None:
    other = load_seal_key(b"\x02" * 32)
    report = judged(with_seal(lambda made: replace(certificate_seal(made), public_key=other.public_key)))
    assert failed(report) == ["C-506"]
    assert not report["seal"]["valid"]


def test_a_seal_of_a_vote_on_a_registry_paper_is_noticed() -> None:
    vote_code = read_pdf(signed_papers.good()).codes[0]
    report = judged(with_seal(lambda made: replace(certificate_seal(made), code=vote_code)))
    assert failed(report) == ["C-506"]
    assert statuses(report, "P-504") == {"not-checked"}


def test_another_code_on_the_page_than_attached_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    honest = code_rows
    monkeypatch.setattr(
        "unionreg.documents.rulings.proof.code_rows", lambda code: honest(code[:-1] + ("A" if code[-1] != "A" else "B"))
    )
    assert failed(judged(a_certificate(REGISTRATION, registered_on=date(2026, 3, 1)))) == ["C-505"]


def test_an_unknown_seal_is_a_remark() -> None:
    other = KnownSeal("Otra", load_seal_key(b"\x02" * 32).public_key)
    assert statuses(judged(good(), seals=(other,)), "C-702") == {"remark"}
    assert statuses(judged(good(), seals=()), "C-702") == {"not-checked"}


def attached_as(monkeypatch: pytest.MonkeyPatch, name: str, content: bytes | None = None) -> bytes:
    from unionreg.documents import registry_data
    from unionreg.documents.attachments import Attachment

    monkeypatch.setattr(
        registry_data,
        "Attachment",
        lambda _name, kind, about, honest: Attachment(name, kind, about, honest if content is None else content),
    )
    return a_certificate(REGISTRATION, folio=make_folio("RC", 2026, 77))


def test_data_under_another_name_are_not_taken_for_them(monkeypatch: pytest.MonkeyPatch) -> None:
    pdf = attached_as(monkeypatch, "otros.json")
    assert not is_registry_paper(pdf)
    report = judged(pdf)
    assert (report["verdict"], failed(report)) == ("unreadable", ["P-301"])
    assert report["registry"] is None


@pytest.mark.parametrize(
    ("content", "rule"),
    [(b"\xff", "S-101"), (b"[]", "S-110"), (b'{"schema": "x"}', "S-108"), (b'{"a":1,"a":1}', "S-103")],
    ids=["no text", "a list", "another schema", "a name twice"],
)
def test_data_are_read_strictly(monkeypatch: pytest.MonkeyPatch, content: bytes, rule: str) -> None:
    report = judged(attached_as(monkeypatch, "datos.json", content))
    assert failed(report) == ["P-302"]
    (row,) = [check for check in report["checks"] if check["code"] == "P-302"]
    assert row["params"]["rule"].startswith("S-"), rule


def test_each_judge_takes_its_own_papers() -> None:
    trust = signed_papers.store()
    assert verify_signed_pdf(good(), "c.pdf", trust, NOW)["schema"] == "registry-certificate-report-1"
    vote = verify_signed_pdf(signed_papers.good(), "c.pdf", trust, NOW)
    assert vote["schema"] == "certificate-report-1"
    assert vote == signed_papers.judged(signed_papers.good(), seals=()) | {"file": vote["file"]}
    # A certificate of a vote is not judged as one of the register, nor the other way round.
    assert "P-301" in failed(judged(signed_papers.good()))
    assert "C-301" in signed_papers.failed(signed_papers.judged(good()))


@pytest.mark.parametrize("data", [b"", b"%PDF-", b"%PDF-1.4\n%%EOF", b"PK\x03\x04", b"\x00" * 100])
def test_what_is_no_pdf_is_unreadable(data: bytes) -> None:
    assert not is_registry_paper(data)
    report = judged(data)
    assert (report["verdict"], failed(report)) == ("unreadable", ["C-101"])
    schema("registry-certificate-report").validate(report)


def test_no_damage_raises_and_none_is_valid() -> None:
    pdf, chance = good(), random.Random(11)
    for _ in range(15):
        start = chance.randrange(len(pdf))
        broken = pdf[:start] + pdf[start + chance.randrange(1, 4000) :]
        assert judged(broken)["exit_code"] != 0


def test_another_certificate_number_than_that_of_the_signer_is_noticed() -> None:
    report = judged(with_data(lambda data: data["issuer"].update(certificate_number="00000000000000000009")))
    assert sorted(failed(report)) == ["C-401", "P-501"]


ALWAYS_OPEN, ONLY_REMARK = {"K-501", "K-502", "K-503"}, {"C-701", "C-702", "P-701"}


@pytest.mark.parametrize("code", [code for code in PHASE_OF if code not in ALWAYS_OPEN])
def test_every_code_has_its_words_in_both_languages(code: str) -> None:
    area = "verify" if code.startswith("K-") else "certificate"
    found = {"pass", "not-checked", "remark" if code in ONLY_REMARK else "fail"} - (
        {"not-checked"} if code == "C-101" else set()
    )
    for language in Language:
        texts = load_texts(language)
        assert all(texts.has(f"{area}.{code}.{status}") for status in found)


@pytest.mark.parametrize("language", Language)
def test_a_report_is_told_in_sentences(language: Language) -> None:
    from unionreg.documents.verification_report import verification_report
    from unionreg.evidence.report_text import report_lines

    report = judged(good())
    told = registry_lines(report, load_texts(language))
    assert any("2026-08-29" in line for line in told)
    assert any("7K2-2026-0031" in line for line in told)
    assert set(told) <= set(report_lines(report, load_texts(language)))
    assert verification_report(report, language).startswith(b"%PDF-")
    bare = {**report, "registry": {**report["registry"], "registration_number": "", "valid_until": None}}
    assert len(registry_lines(bare, load_texts(language))) == len(told) - 2
    assert registry_lines({}, load_texts(language)) == []


def picture_of(pdf: bytes) -> bytes:
    from tests.documents.pdf_reading import picture

    target = io.BytesIO()
    pages = len(read_pdf(pdf).page_texts)
    picture(pdf, pages - 1, 150).save(target, "PNG")
    return target.getvalue()


@pytest.mark.parametrize("language", Language)
def test_a_photograph_of_the_code_is_judged_and_told(language: Language) -> None:
    from unionreg.evidence.report_text import report_lines

    known = KnownSeal("Centro Inventado", seal_key().public_key)
    report = verify_seal(picture_of(good()), "foto.png", NOW, None, (known,))
    assert (report["verdict"], report["says"]) == ("valid", None)
    assert report["sealed_paper"]["folio"] == "RP-2026-000031-L"
    assert report["sealed_paper"]["data_digest"]["hex"] == judged(good())["data_digest"]["hex"]
    schema("seal-report").validate(report)
    lines = report_lines(report, load_texts(language))
    assert any("RS-7K2-2026-000017-8" in line for line in lines)
    assert any("Centro Inventado" in line for line in lines)
    unknown = verify_seal(picture_of(good()), "foto.png", NOW)
    assert unknown["verdict"] == "not-trusted"
    assert report_lines(unknown, load_texts(language))


def test_a_seal_of_a_demonstration_says_so() -> None:
    pdf = a_certificate(REGISTRATION, OFFICE)
    report = verify_seal(picture_of(pdf), "foto.png", NOW)
    assert report["sealed_paper"]["invented"]
    texts = load_texts(Language.ES)
    assert registry_lines(report, texts)[0] == texts.get("certificate.C-701.remark")
    named = {**report, "sealed_paper": {**report["sealed_paper"], "kind": "otro"}}
    assert any(line.endswith(": otro") for line in registry_lines(named, texts))


def test_a_broken_seal_is_not_read() -> None:
    from unionreg.evidence import seal_verification

    found: Json = {}
    assert seal_verification._single(["UR1P:X"], found) is None
    assert found == {"Q-102": {"codes": 1}}


LONG = NamedLeader("María Guadalupe de los Ángeles Fernández-Villaseñor y Ortiz de Montellano", "Vocal")


def test_three_hundred_leaders_with_hyphens_run_over_pages() -> None:
    certified: Any = CERTIFIED[REGISTRATION]
    certified = replace(certified, leaders=(LONG,) * 300)
    report = judged(a_certificate(REGISTRATION, certified=certified))
    assert failed(report) == []


def test_signs_that_no_face_has_and_composed_letters_do_not_break_a_certificate() -> None:
    case = a_case()
    union = replace(case.organisation, name="Sindicato Jose\u0301 \u200b語 «Niꞌ»\u202e")
    report = judged(a_certificate(REGISTRATION, case=replace(case, organisation=union)))
    assert failed(report) in ([], ["P-501"])
    assert report["verdict"] != "unreadable"


def test_a_text_over_two_and_three_pages_is_found() -> None:
    pages = PageText(["foot one aaa bbb", "foot two ccc ddd", "foot three eee fff"])
    for text in ("", "aaa", "bbb ccc", "aaa bbb ccc ddd", "ddd eee"):
        assert pages.has(text), text
    assert pages.has_word("bbb")
    assert pages.has_word("")
    assert not pages.has_word("bb")
    for text in ("aaa ccc", "ccc bbb", "fff aaa", "ddd fff eee", "bbb zzz"):
        assert not pages.has(text), text
    assert PageText(["x aaa", "bbb", "ccc y"]).has("aaa bbb ccc")


def test_hyphens_at_the_end_of_a_line_and_unseen_marks_do_not_matter() -> None:
    assert solid("RC-2026\u00ad\ufffe 000 \u200b031") == "RC2026000031"
    assert solid("Jose\u0301") == "José"


@given(st.text(alphabet="ab \n", max_size=40), st.integers(0, 40), st.integers(0, 40))
def test_a_text_is_found_however_it_is_cut_into_pages(text: str, first: int, second: int) -> None:
    low, high = sorted((first, second))
    assert PageText([f"H{text[:low]}", f"H{text[low:high]}", f"H{text[high:]}"]).has(text) or not text[low:high].strip()


@pytest.mark.parametrize("kind", RegistryCertificateKind)
def test_a_certificate_that_says_little_is_valid_too(kind: RegistryCertificateKind) -> None:
    from tests.documents.rulings.ruling_builders import BARE_CASE
    from tests.documents.rulings.test_registry_certificates import BARE_CONTENT

    full: Any = CERTIFIED[kind]
    bare = replace(full, **BARE_CONTENT[kind])
    report = judged(a_certificate(kind, case=BARE_CASE, certified=bare, registration_number="", registered_on=None))
    assert (report["verdict"], failed(report)) == ("valid", [])
