"""The frame of every page: head, way to skip, name of the office, sections, content, foot."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.domain.publication.addresses import SECTIONS
from unionreg.domain.publication.site import ThingKind
from unionreg.publishing.markup import esc, spanish

if TYPE_CHECKING:
    from unionreg.publishing.markup import Ground

POLICY = (
    "default-src 'none'; img-src 'self' data:; style-src 'self'; script-src 'self' 'wasm-unsafe-eval'; "
    "connect-src 'self'; worker-src 'self' blob:; base-uri 'none'; form-action 'self'"
)
"""Nothing is asked of any other server, and no script or style stands inside a page."""

IN_MENU = (
    ThingKind.EMPLOYER,
    ThingKind.CONTRACT,
    ThingKind.UNION,
    ThingKind.VOTE,
    ThingKind.CERTIFICATE,
    ThingKind.NOTICE,
    ThingKind.BULLETIN,
    ThingKind.LEAFLET,
)


@dataclass(frozen=True, slots=True)
class Page:
    """A page. ``path``: from the language's folder, without suffix. ``title`` and ``body`` are markup.

    ``kind``: the kind of thing, for the search; None keeps the page out of the search index.
    """

    path: str
    title: str
    body: str
    plain_title: str
    kind: ThingKind | None = None
    scripts: tuple[str, ...] = ()
    description: str = ""
    to: str = ""


def up_from(path: str) -> str:
    """The way from a page to the folder of its language."""
    return "../" * path.count("/")


def draw(ground: Ground, page: Page) -> str:
    """The whole page as text."""
    return (
        f'<!doctype html>\n<html lang="{ground.language}">\n{_head(ground, page)}\n<body>\n'
        f'<a class="skip" href="#contenido">{ground.words("skip")}</a>\n{_header(ground, page)}\n'
        f"{_main(ground, page)}\n{_footer(ground, page)}\n</body>\n</html>\n"
    )


def _head(ground: Ground, page: Page) -> str:
    root = up_from(page.path) + "../"
    scripts = "".join(f'<script src="{root}programa/{name}.js" defer></script>' for name in page.scripts)
    refresh = f'<meta http-equiv="refresh" content="0; url={page.to}"><link rel="canonical" href="{page.to}">'
    return (
        '<head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">'
        f"<title>{page.plain_title} · {esc(ground.office.name)}</title>"
        f"{_described(page.description)}{refresh if page.to else ''}"
        f'<link rel="stylesheet" href="{root}estilo/sitio.css"><link rel="icon" href="{root}estilo/signo.svg">'
        f"{scripts}</head>"
    )


def _described(text: str) -> str:
    return f'<meta name="description" content="{text}">' if text else ""


def _header(ground: Ground, page: Page) -> str:
    up = up_from(page.path)
    items = "".join(_item(ground, page, kind) for kind in IN_MENU if kind not in ground.empty)
    invented = f'<p class="invented">{ground.words("invented")}</p>' if ground.office.invented else ""
    return (
        f'<header class="top">{invented}<div class="bar"><a class="name" href="{up}index.html">'
        f"{spanish(ground.office.name)}</a>"
        f'<a class="other" href="{up}../{ground.other}/{page.path}.html" lang="{ground.other}" '
        f'hreflang="{ground.other}">{ground.words("language")}</a></div>'
        f'<nav aria-label="{ground.words("menu")}"><ul>{items}'
        f"{_plain_item(ground, page, 'buscar', 'search')}{_plain_item(ground, page, 'comprobar', 'check')}"
        f"</ul></nav></header>"
    )


def _item(ground: Ground, page: Page, kind: ThingKind) -> str:
    up, folder = up_from(page.path), SECTIONS[kind]
    here = ' aria-current="true"' if page.path.split("/")[0] == folder else ""
    return f'<li><a href="{up}{folder}/index.html"{here}>{ground.words(f"{kind}.many")}</a></li>'


def _plain_item(ground: Ground, page: Page, path: str, word: str) -> str:
    here = ' aria-current="page"' if page.path == path else ""
    return f'<li><a href="{up_from(page.path)}{path}.html"{here}>{ground.words(word)}</a></li>'


def _main(ground: Ground, page: Page) -> str:
    marks = ""
    if page.kind is not None:
        word = ground.words(f"{page.kind}.many")
        marks = f' data-pagefind-body data-pagefind-filter="kind:{word}" data-pagefind-meta="kind:{word}"'
    return f'<main id="contenido" tabindex="-1"{marks}>\n<h1>{page.title}</h1>\n{page.body}\n</main>'


def _footer(ground: Ground, page: Page) -> str:
    up = up_from(page.path)
    links = "".join(
        f'<li><a href="{up}{path}.html">{ground.words(word)}</a></li>'
        for path, word in (("datos", "data"), ("glosario", "glossary"), ("acerca", "about"))
    )
    office = ground.words("footer.office", office=ground.office.name)
    # The day of the run stands on the front page only: on every page it would change every page every day.
    day = ""
    if page.path == "index":
        day = f" {ground.words('front.as-of', day='§').replace('§', ground.day(ground.office.as_of))}"
    return (
        f"<footer><p>{office}.{day}</p>"
        f"<p>{ground.words('footer.free')} {ground.words('footer.private')}</p><ul>{links}</ul></footer>"
    )
