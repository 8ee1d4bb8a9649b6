"""The page of a document: what it is, where it belongs, and its text, so that the search of the site finds its words.

The text is that of the public form's own bytes, never of what the archive holds: what was struck out is not in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.domain.publication.site import ThingKind
from unionreg.evidence.pdf_text import PdfError, read_pdf_pages
from unionreg.publishing.frame import Page, up_from
from unionreg.publishing.markup import esc, facts, files, paragraphs, section, spanish
from unionreg.publishing.thing_pages import finish, refs

if TYPE_CHECKING:
    from unionreg.domain.publication.site import SiteDocument
    from unionreg.publishing.markup import Ground


def document_page(ground: Ground, document: SiteDocument, text: str) -> Page:
    """A document's page. ``text``: markup of ``document_text``."""
    path = ground.paths[ThingKind.DOCUMENT, document.key]
    up = up_from(path)
    serial = f"<code>{esc(document.serial)}</code>" if document.serial else ""
    pairs = [
        (ground.words("document.serial"), serial),
        (ground.words("document.about"), refs(ground, document.about, up)),
    ]
    body = (
        f'<p class="kind">{ground.words("document.one")}</p>{facts(pairs)}'
        + section(ground.words("files"), files(ground, (document.file,), up + "../"))
        + section(ground.words("document.text"), text)
    )
    body, nameless = finish(ground, path, body, document.withdrawn), ground.words("document.one")
    title = ground.said(document.title) or nameless
    plain = esc(document.title.es) or nameless
    about = esc(f"{document.title.es} {document.serial}".strip())
    return Page(path, title, body, plain, ThingKind.DOCUMENT, description=about)


def document_text(ground: Ground, content: bytes) -> str:
    """The text of a PDF as markup, page by page; a sentence where none can be read."""
    try:
        pages = read_pdf_pages(content)
    except PdfError:
        pages = ()
    said = "".join(
        f"<h3>{ground.words('document.page', n=str(number))}</h3>{_lines(page)}"
        for number, page in enumerate(pages, start=1)
        if page.strip()
    )
    if not said:
        return f"<p>{ground.words('document.no-text')}</p>"
    return f'<p class="about" data-pagefind-ignore>{ground.words("document.read")}</p><div class="read">{said}</div>'


def _lines(page: str) -> str:
    """Lines of a scan are no paragraphs: they are joined, and a dash at their end joins the word."""
    text = " ".join(line.strip() for line in page.replace("\x02", "").replace("-\r\n", "").splitlines())
    return paragraphs(text) if text.strip() else spanish("")
