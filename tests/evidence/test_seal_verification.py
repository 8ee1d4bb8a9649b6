"""Judging seal codes from photographs, scans and PDFs."""

from __future__ import annotations

import io
import json
import random
from typing import TYPE_CHECKING, Any

import jsonschema_rs
import pytest
import segno
from PIL import Image, ImageFilter

from tests.authority import NOW
from tests.documents.paper_builders import DIGEST, a_definition, a_result, certificate_facts, counts_of, seal_key
from tests.documents.pdf_reading import picture
from tests.evidence.signed_papers import good
from unionreg.evidence.seal_verification import CODES, KnownSeal, verify_seal
from unionreg.paths import resources_root
from unionreg.signing.seal import load_seal_key
from unionreg.texts import Language, load_texts

if TYPE_CHECKING:
    from PIL.Image import Image as Picture

Json = dict[str, Any]
KNOWN = KnownSeal("Centro Inventado", seal_key().public_key)


def png(image: Picture) -> bytes:
    target = io.BytesIO()
    image.save(target, "PNG")
    return target.getvalue()


def jpeg(image: Picture, quality: int = 60) -> bytes:
    target = io.BytesIO()
    image.convert("L").save(target, "JPEG", quality=quality)
    return target.getvalue()


def code_text() -> str:
    definition = a_definition(stations=2)
    return certificate_facts(definition, a_result(definition, counts_of(definition))).seal_code


def code_picture(text: str, scale: int = 6) -> bytes:
    target = io.BytesIO()
    segno.make(text, error="m", micro=False).save(target, kind="png", scale=scale, border=4)
    return target.getvalue()


def judged(data: bytes, *, seals: tuple[KnownSeal, ...] = (KNOWN,), package: Json | None = None) -> Json:
    return verify_seal(data, "foto.png", NOW, package=package, seals=seals)


def failed(report: Json) -> list[str]:
    return [check["code"] for check in report["checks"] if check["status"] == "fail"]


def test_the_code_of_a_certificate_is_read_from_the_file_a_scan_and_a_photograph() -> None:
    scan = picture(good(), 1, 200)
    photograph = picture(good(), 1, 250).rotate(4, expand=True, fillcolor=230).filter(ImageFilter.GaussianBlur(1.1))
    for data in (good(), png(scan), jpeg(scan), jpeg(photograph, 50)):
        report = judged(data)
        assert (report["verdict"], report["exit_code"]) == ("valid", 0)
        assert report["says"]["package_digest"]["hex"] == DIGEST
        assert report["says"]["folio"] == "CRC-2026-000012"
        assert report["seal"]["office"] == "Centro Inventado"


def test_a_code_printed_with_bad_toner_and_photocopied_is_still_read() -> None:
    chance = random.Random(1)
    page = picture(good(), 1, 150).filter(ImageFilter.GaussianBlur(0.8)).point(lambda grey: 255 if grey > 150 else 25)
    specks = page.load()
    assert specks is not None
    for _ in range(page.width * page.height // 150):
        specks[chance.randrange(page.width), chance.randrange(page.height)] = chance.choice((0, 255))
    assert judged(png(page))["verdict"] == "valid"


def test_what_only_people_can_compare_is_always_left_open() -> None:
    checks = {check["code"]: check["status"] for check in judged(code_picture(code_text()))["checks"]}
    assert checks["Q-501"] == checks["Q-502"] == checks["Q-401"] == "not-checked"
    assert checks["Q-201"] == checks["Q-301"] == "pass"


def test_an_unknown_office_key_is_not_trusted() -> None:
    for seals in ((), (KnownSeal("Otra", load_seal_key(bytes(32)).public_key),)):
        report = judged(code_picture(code_text()), seals=seals)
        assert (report["verdict"], report["exit_code"]) == ("not-trusted", 1)
        assert failed(report) == ["Q-301"]
        assert report["seal"] == {"key_id": seal_key().key_id, "fingerprint": None, "office": None, "valid": False}


def test_a_changed_figure_breaks_the_seal() -> None:
    changed = code_text().replace("E2800", "E2801")
    assert changed != code_text()
    report = judged(code_picture(changed))
    assert (report["verdict"], failed(report)) == ("altered", ["Q-201"])


@pytest.mark.parametrize("data", [b"", b"x", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF89a", b"%PDF-1.7", bytes(99)])
def test_what_is_no_picture_is_unreadable(data: bytes) -> None:
    report = judged(data)
    assert (report["verdict"], report["exit_code"]) == ("unreadable", 2)
    assert failed(report) == ["Q-101"]
    assert report["says"] is report["seal"] is None


def test_a_picture_of_too_many_dots_is_unreadable() -> None:
    assert failed(judged(png(Image.new("1", (9000, 9000))))) == ["Q-101"]


def test_a_picture_without_a_seal_or_with_another_code_is_unreadable() -> None:
    both = Image.new("L", (1500, 700), 255)
    both.paste(Image.open(io.BytesIO(code_picture(code_text()))), (0, 0))
    both.paste(Image.open(io.BytesIO(code_picture(code_text().replace("E2800", "E2801")))), (750, 0))
    for data in (
        png(Image.new("L", (300, 300), 255)),
        code_picture("https://example.org"),
        code_picture("UR1S:X"),
        png(both),
    ):
        report = judged(data)
        assert (report["verdict"], failed(report)) == ("unreadable", ["Q-102"])


def package(**changes: Any) -> Json:
    definition = a_definition(stations=2)
    totals = a_result(definition, counts_of(definition)).totals
    report: Json = {
        "verdict": "valid",
        "exit_code": 0,
        "package_digest": {"hex": DIGEST},
        "vote": {"vote_id": definition.vote_id},
        "result": {
            "votes": [{"option": vote.option, "count": vote.count} for vote in totals.votes],
            "null_votes": totals.null_votes,
            "cast": totals.found,
        },
    }
    return report | changes


def test_the_package_at_hand_is_compared() -> None:
    data = code_picture(code_text())
    assert judged(data, package=package())["verdict"] == "valid"
    assert failed(judged(data, package=package(package_digest={"hex": "0" * 64}))) == ["Q-401"]
    assert failed(judged(data, package=package(vote=None))) == ["Q-401"]
    assert failed(judged(data, package=package(verdict="altered", exit_code=1))) == ["Q-402"]


def test_reports_satisfy_their_schema() -> None:
    path = resources_root() / "schemas" / "seal-report.schema.json"
    schema = jsonschema_rs.Draft202012Validator(json.loads(path.read_text(encoding="utf-8")))
    data = code_picture(code_text())
    reports = [judged(data), judged(data, seals=()), judged(data, package=package()), judged(b"x"), judged(good())]
    reports += [judged(data, package=package(vote=None)), judged(code_picture("UR1S:X"))]
    assert {report["verdict"] for report in reports} == {"valid", "not-trusted", "unreadable", "inconsistent"}
    for report in reports:
        assert list(schema.iter_errors(report)) == []
    assert not schema.is_valid({**reports[0], "verdict": "good"})
    assert not schema.is_valid({**reports[0], "says": {**reports[0]["says"], "figures": []}})


def test_every_code_and_status_has_words() -> None:
    for language in Language:
        texts = load_texts(language, "certificates")
        for code in CODES:
            assert texts.has(f"certificate.{code}.not-checked")
            assert code in {"Q-501", "Q-502"} or (
                texts.has(f"certificate.{code}.fail") and texts.has(f"certificate.{code}.pass")
            )
