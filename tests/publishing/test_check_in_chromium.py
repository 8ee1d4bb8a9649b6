"""The check in the browser and the program give the same verdict and name the same failures, also for hostile bytes.

Papers are the one difference: the browser does not read PDF (D-102 to D-105) and says so.
"""

from __future__ import annotations

import base64
import json
import struct
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.builders_site import some_content, sources_of
from tests.evidence.drafts import VERIFIED_AT, Draft, codes, draft, named_draft, store
from tests.evidence.forgeries import CONTENT_TYPE, DATA, Forgery, attribute, container, forge, manifest_changed
from tests.publishing.chromium import a_browser, served, why_not
from unionreg.evidence.verification import Request, verify_package
from unionreg.publishing.site import publish
from unionreg.signing.trust import TrustStore, load_folder

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Page

pytestmark = [pytest.mark.slow, pytest.mark.skipif(bool(why_not()), reason=why_not() or "there")]

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data"
EXPECTED = SHARED / "packages" / "expected.json"
UNREAD = {"D-102", "D-103", "D-104", "D-105"}
JUDGE = """async ([data, trust, at, digest]) => {
    unionreg.kept = unionreg.kept || new Map();
    const key = trust.join();
    if (!unionreg.kept.has(key)) unionreg.kept.set(key, await unionreg.readTrust(trust));
    const request = { at, trust: unionreg.kept.get(key), expectDigest: digest };
    const report = await unionreg.verify(unionreg.fromBase64(data), request);
    return { verdict: report.verdict, digest: report.digest, fail: report.fail, remark: report.remark };
}"""


@pytest.fixture(scope="module")
def published() -> bytes:
    return draft(2).package()


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory, published: bytes) -> Iterator[Page]:
    folder = tmp_path_factory.mktemp("site")
    content = some_content(published)
    trusted = tuple(each.raw for each in (*store().anchors, *store().intermediates))
    publish(content, sources_of(content, published, authorities=trusted), folder)
    with served(folder) as address, a_browser() as browser:
        opened = browser.new_page(viewport={"width": 390, "height": 844})
        opened.set_default_timeout(15_000)
        opened.goto(f"{address}es/comprobar.html")
        yield opened


def judged_here(page: Page, package: bytes, trust: TrustStore, at: datetime, digest: str | None = None) -> Any:
    encodings = [base64.b64encode(each.raw).decode() for each in (*trust.anchors, *trust.intermediates)]
    data = base64.b64encode(package).decode()
    return page.evaluate(JUDGE, [data, encodings, at.timestamp() * 1000, digest])


def assert_same(page: Page, package: bytes, trust: TrustStore, at: datetime, digest: str | None = None) -> None:
    report = verify_package(package, Request("p.asice", trust, at, digest))
    here = judged_here(page, package, trust, at, digest)
    assert set(here["fail"]) == codes(report) - UNREAD
    assert set(here["remark"]) == codes(report, "remark")
    assert here["digest"] == (report["package_digest"] or {"hex": None})["hex"]
    if not codes(report) & UNREAD:
        assert here["verdict"] == report["verdict"]


def changed(change: Any) -> bytes:
    made = draft()
    change(made)
    return made.package()


def _wrong_sum(made: Draft) -> None:
    made.counts["mesa-1"]["null_votes"] = 4


def _without_a_station(made: Draft) -> None:
    del made.counts["mesa-2"]


def _raw_result(text: bytes) -> bytes:
    made = draft()
    entries = made.data() | {"result.json": text}
    return container({"mimetype": b"application/vnd.etsi.asic-e+zip", **entries})


def _cut(package: bytes) -> bytes:
    return package[:-40]


def _flipped(package: bytes) -> bytes:
    place = package.index(b"tally-result-1") + 40
    return package[:place] + bytes((package[place] ^ 1,)) + package[place + 1 :]


def _compressed(package: bytes) -> bytes:
    place = package.rindex(b"PK\x01\x02")
    return package[: place + 10] + struct.pack("<H", 8) + package[place + 12 :]


HOSTILE = {
    "good": lambda: draft(3).package(),
    "named": lambda: named_draft().package(),
    "unsigned": lambda: draft().unsigned(),
    "wrong sum": lambda: changed(_wrong_sum),
    "station missing": lambda: changed(_without_a_station),
    "empty": lambda: b"",
    "not a container": lambda: b"%PDF-1.7 hola",
    "cut": lambda: _cut(draft().package()),
    "bytes after": lambda: draft().package() + b"\0",
    "bytes before": lambda: b"\0" + draft().package(),
    "one bit": lambda: _flipped(draft().package()),
    "compressed": lambda: _compressed(draft().package()),
    "key twice": lambda: _raw_result(b'{"schema":"tally-result-1","schema":"x"}'),
    "fraction": lambda: _raw_result(b'{"schema":1.0}'),
    "deep": lambda: _raw_result(b"[" * 2000 + b"]" * 2000),
    "unknown schema": lambda: _raw_result(b'{"schema":"tally-result-9"}'),
    "not utf-8": lambda: _raw_result(b"\xff\xfe{}"),
    "prototype": lambda: _raw_result(b'{"__proto__":{"schema":"tally-result-1"},"constructor":1}'),
    "manifest with entity": lambda: manifest_changed(
        draft().package(), lambda text: text.replace("?>", '?><!DOCTYPE a [<!ENTITY b "c">]>', 1)
    ),
    "manifest without an entry": lambda: manifest_changed(
        draft().package(), lambda text: text.replace("vote/definition.json", "vote/definicion.json")
    ),
    "content inside": lambda: forge(draft(), lambda made: setattr(made, "inside", b"\x30\x03\x02\x01\x01")),
    "old digest": lambda: forge(draft(), _with_sha1),
    "other type": lambda: forge(draft(), _with_other_type),
}


def _with_sha1(made: Forgery) -> None:
    made.digest = ("1.3.14.3.2.26", made.digest[1])


def _with_other_type(made: Forgery) -> None:
    from unionreg.signing import der

    made.attributes[CONTENT_TYPE] = attribute(CONTENT_TYPE, der.oid(DATA)[:-1] + b"\x05")


@pytest.mark.parametrize("name", HOSTILE)
def test_the_browser_says_what_the_program_says(page: Page, name: str) -> None:
    assert_same(page, HOSTILE[name](), store(), VERIFIED_AT)


def test_a_digest_from_paper_is_compared(page: Page, published: bytes) -> None:
    assert_same(page, published, store(), VERIFIED_AT, "ab" * 32)


def test_papers_are_left_to_the_program(page: Page) -> None:
    package = draft(1).add_paper(found="999").package()
    report = verify_package(package, Request("p.asice", store(), VERIFIED_AT))
    assert report["verdict"] == "inconsistent"
    assert judged_here(page, package, store(), VERIFIED_AT)["verdict"] == "valid"
    shown = page.evaluate(
        "async data => (await unionreg.verify(unionreg.fromBase64(data))).papersUnread",
        base64.b64encode(package).decode(),
    )
    assert shown is True


@pytest.mark.skipif(not EXPECTED.exists(), reason="the sample packages are not beside this checkout")
def test_the_sample_packages_get_their_expected_verdicts(page: Page) -> None:
    trust = load_folder(SHARED / "trust" / "sat-test")
    for sample in json.loads(EXPECTED.read_text("utf-8"))["packages"]:
        package = (EXPECTED.parent / sample["file"]).read_bytes()
        here = judged_here(page, package, trust, datetime.fromisoformat(sample["at"]))
        assert here["verdict"] == sample["verdict"], sample["file"]
        assert here["digest"] == sample["package_digest"]
        assert set(sample["fail"]) <= set(here["fail"])


def test_the_page_says_only_what_it_has_checked(page: Page, published: bytes, tmp_path: Path) -> None:
    def said(name: str, content: bytes, verdict: str) -> list[str | None]:
        (tmp_path / name).write_bytes(content)
        page.set_input_files("#file", tmp_path / name)
        page.wait_for_selector(f'#report[data-verdict="{verdict}"]')
        return [each.get_attribute("data-did") for each in page.query_selector_all("#report [data-did]")]

    page.goto(page.url.partition("#")[0])
    page.reload()
    assert page.query_selector_all("[data-did]") == []
    assert "Se comprobó" not in page.inner_text("main")
    names = ("container", "digests", "signatures", "figures")
    nothing = ["container:failed", "digests:not", "signatures:not", "figures:not"]
    assert said("nada.asice", b"", "unreadable") == nothing
    assert not page.is_visible("#can")
    assert said("bueno.asice", published, "valid") == [f"{each}:done" for each in names]
    sums = changed(_wrong_sum)
    assert said("cuentas.asice", sums, "inconsistent") == [*(f"{each}:done" for each in names[:3]), "figures:failed"]


def test_somebody_on_a_phone_checks_the_published_package_and_then_a_changed_one(
    page: Page, published: bytes, tmp_path: Path
) -> None:
    page.goto(page.url.partition("#")[0].replace("comprobar", "votaciones/b1/rev-2026"))
    page.click("text=Comprobarlo en este navegador")
    page.wait_for_selector("#report[data-verdict]")
    assert page.get_attribute("#report", "data-verdict") == "valid"
    assert "Válido" in page.inner_text("#report h2")
    assert "autoridades que no son las del SAT" in page.inner_text("#report")
    assert page.evaluate("document.activeElement.id") == "report"
    bad = tmp_path / "cambiado.asice"
    bad.write_bytes(_flipped(published))
    page.set_input_files("#file", bad)
    page.wait_for_selector('#report[data-verdict="unreadable"]')
    page.fill("#expected", "no es una huella")
    page.click("#check button")
    page.wait_for_selector("#report .warning >> text=64 signos")


def test_a_package_that_is_not_there_is_told(page: Page) -> None:
    start = page.url.partition("#")[0].rpartition("/es/")[0]
    page.goto(f"{start}/es/comprobar.html#archivos/00/0000000000000000-nada.asice")
    page.reload()
    page.wait_for_selector("#report .warning >> text=No se pudo abrir")
