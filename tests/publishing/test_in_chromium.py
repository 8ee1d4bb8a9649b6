"""The site in a real Chromium: accessible, narrow, dark, without network, searched, printed, from a stick."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.builders_site import a_site_document, some_content, sources_of
from tests.evidence.drafts import draft
from tests.publishing.chromium import a_browser, served, why_not
from tests.redaction import hostile_pdfs
from unionreg.publishing.site import publish

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

pytestmark = [pytest.mark.slow, pytest.mark.skipif(bool(why_not()), reason=why_not() or "there")]

AXE = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
PAGES = (
    *("index", "buscar", "comprobar", "datos", "acerca", "glosario", "contratos/index"),
    *("votaciones/b1/rev-2026", "contratos/9e/cc-7k2-2026-000123-k", "sindicatos/d1/ra-7k2-2026-000017-q"),
    *("contratos/83/cc-7k2-2026-000124-m", "folletos/44/como-se-vota", "documentos/fe/h-7k2-000007-p"),
)
SCANNED = hostile_pdfs.document(hostile_pdfs.text("El aguinaldo es de veinte dias de salario"))
CONTRACT, VOTE = "es/contratos/9e/cc-7k2-2026-000123-k.html", "es/votaciones/b1/rev-2026.html"
PHONE = {"width": 320, "height": 640}
"""1280 pixels at 400 % (WCAG 2.2, 1.4.10)."""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with a_browser() as opened:
        yield opened


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("site")
    package = draft(2).package()
    content = replace(some_content(package), documents=(a_site_document(SCANNED),))
    publish(content, sources_of(content, package, SCANNED), made)
    return made


@pytest.fixture(scope="module")
def address(folder: Path) -> Iterator[str]:
    with served(folder) as where:
        yield where


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 390, "height": 844})
    opened = context.new_page()
    opened.set_default_timeout(15_000)
    yield opened
    context.close()


@pytest.mark.parametrize(("language", "scheme"), [("es", "light"), ("en", "dark")])
def test_axe_finds_nothing_on_any_kind_of_page(browser: Browser, address: str, language: str, scheme: str) -> None:
    from axe_playwright_python.sync_playwright import Axe

    context = browser.new_context(color_scheme=scheme, bypass_csp=True)  # type: ignore[arg-type]
    opened = context.new_page()
    found = {}
    for path in PAGES:
        opened.goto(f"{address}{language}/{path}.html")
        result = Axe().run(opened, options=AXE)
        if result.violations_count:
            found[path] = result.generate_report()
    context.close()
    assert not found, "\n".join(f"{path}: {report}" for path, report in found.items())


def test_nothing_is_cut_at_320_pixels_and_at_400_percent(page: Page, address: str) -> None:
    page.set_viewport_size(PHONE)  # type: ignore[arg-type]
    for path in PAGES:
        page.goto(f"{address}es/{path}.html")
        wide = page.evaluate("document.documentElement.scrollWidth")
        assert wide <= PHONE["width"], path


def test_targets_are_large_enough_for_a_thumb(page: Page, address: str) -> None:
    small = """() => [...document.querySelectorAll('header a, button, input, select, .button, .cards a')]
        .filter(one => one.offsetParent && !one.classList.contains('skip'))
        .map(one => [one.textContent.trim(), one.getBoundingClientRect().height])
        .filter(([, height]) => height < 24)"""
    for path in PAGES:
        page.goto(f"{address}es/{path}.html")
        assert page.evaluate(small) == [], path


def test_the_keyboard_reaches_everything_and_what_has_it_is_seen(page: Page, address: str) -> None:
    page.goto(f"{address}{VOTE}")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    assert page.evaluate("document.activeElement.getBoundingClientRect().left") >= 0
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "contenido"
    wanted = page.evaluate("document.querySelectorAll('main a[href], main [tabindex=\"0\"]').length")
    reached = set()
    for _ in range(wanted):
        page.keyboard.press("Tab")
        reached.add(page.evaluate("[...document.querySelectorAll('*')].indexOf(document.activeElement)"))
        style = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert style == "solid"
    assert len(reached) == wanted


def test_no_request_leaves_the_site_and_no_error_is_logged(page: Page, address: str) -> None:
    asked, errors = [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: errors.append(str(error)))
    for path in PAGES:
        page.goto(f"{address}es/{path}.html", wait_until="networkidle")
    assert asked
    assert all(each.startswith((address, "blob:", "data:")) for each in asked)
    assert errors == []


def test_a_page_weighs_little(page: Page, address: str) -> None:
    weight = []
    page.on("response", lambda response: weight.append(len(response.body())))
    page.goto(f"{address}{CONTRACT}", wait_until="networkidle")
    assert sum(weight) < 40_000


@pytest.mark.parametrize(
    ("language", "typed", "title"),
    [
        ("es", "autopartes", "Autopartes de Silao, S.A. de C.V."),
        ("es", "nadie preguntár", "Cómo se vota"),
        ("en", "nobody may ask", "How a vote works"),
        ("es", "CC-7K2-2026-000123-K", "Autopartes de Silao, S.A. de C.V."),
        ("es", "aguinaldo veinte", "Contrato colectivo de trabajo, 1994"),
    ],
)
def test_the_search_finds_in_both_languages(page: Page, address: str, language: str, typed: str, title: str) -> None:
    page.goto(f"{address}{language}/index.html")
    page.fill("#q", typed)
    page.keyboard.press("Enter")
    page.wait_for_selector("#found li a")
    assert title in page.locator("#found li a").all_inner_texts()
    first = page.locator("#found li a", has_text=title).first
    first.click()
    assert page.locator("h1").inner_text() == title


def test_the_search_can_be_narrowed_to_a_kind_and_says_when_it_finds_nothing(page: Page, address: str) -> None:
    from playwright.sync_api import expect

    page.goto(f"{address}es/buscar.html?q=silao")
    page.wait_for_selector("#found li")
    page.select_option("#kind", "Contratos")
    expect(page.locator("#said")).to_have_text(re.compile(r"^1 "))
    page.fill("#q", "xyzzyplugh")
    page.keyboard.press("Enter")
    expect(page.locator("#said")).to_have_text(re.compile("^No se encontró"))


def test_hostile_words_in_the_search_are_just_words(page: Page, address: str) -> None:
    from playwright.sync_api import expect

    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(f"{address}es/buscar.html?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E%22'*%20OR%20NEAR(")
    page.wait_for_selector("form[data-ready]")
    expect(page.locator("#said")).not_to_be_empty()
    assert errors == []
    assert page.locator("img").count() == 0


def test_from_a_stick_pages_are_read_and_the_search_says_why_it_cannot(page: Page, folder: Path) -> None:
    page.goto((folder / "index.html").as_uri())
    page.click("text=Español")
    page.click("nav >> text=Contratos")
    page.click("text=Autopartes de Silao")
    assert page.locator("h1").inner_text() == "Autopartes de Silao, S.A. de C.V."
    assert page.evaluate("getComputedStyle(document.querySelector('.facts > div')).display") == "grid"
    page.goto((folder / "es/buscar.html").as_uri())
    page.wait_for_selector("#said.warning")
    assert "LEAME.txt" in page.locator("#said").inner_text()


def test_without_a_secure_connection_the_check_says_so_and_offers_digests_and_commands(
    page: Page, folder: Path
) -> None:
    def answer(route: object) -> None:
        from playwright.sync_api import Route

        assert isinstance(route, Route)
        path = folder / route.request.url.split("ejemplo.test/", 1)[1].partition("#")[0]
        route.fulfill(path=path)

    page.route("http://ejemplo.test/**", answer)
    page.goto("http://ejemplo.test/es/comprobar.html")
    assert page.locator("#insecure").is_visible()
    assert not page.locator("#check").is_visible()
    assert "sha256sum" in page.locator("#insecure pre").inner_text()
    assert page.locator("[data-digest]").count() == 1


def test_on_paper_there_is_no_menu_and_the_address_is_written_out(page: Page, address: str) -> None:
    page.goto(f"{address}{CONTRACT}")
    page.emulate_media(media="print")
    assert not page.locator("nav").first.is_visible()
    assert "https://registro.ejemplo.mx/consulta/es/contratos/" in page.locator(".permanent").inner_text()
    printed = page.pdf(format="Letter")
    assert printed[:5] == b"%PDF-"


def test_a_page_without_script_says_what_needs_it(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    opened = context.new_page()
    opened.goto(f"{address}es/buscar.html")
    assert "La búsqueda necesita JavaScript" in opened.inner_text("main")
    opened.goto(f"{address}es/comprobar.html")
    assert "sha256sum" in opened.inner_text("main")
    context.close()
