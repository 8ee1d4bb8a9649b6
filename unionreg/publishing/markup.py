"""Small pieces of a page: escaped text, links, facts, tables, words of a language. No page as a whole is here."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from unionreg.domain import wording
from unionreg.domain.publication.site import ThingKind
from unionreg.texts import Language, Texts

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from unionreg.domain.publication.site import Said, SiteFile, SiteOffice, SiteRef

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_KILO = 1000
_NARROW = 3


@dataclass(frozen=True, slots=True)
class Ground:
    """What every page needs. ``paths``: present addresses, without language and suffix. ``posters``: they are made.

    ``empty``: kinds of which nothing was ever published; the menu does not lead there.
    """

    office: SiteOffice
    language: Language
    texts: Texts
    paths: Mapping[tuple[ThingKind, str], str]
    posters: bool
    searchable: bool
    empty: frozenset[ThingKind] = frozenset()

    @property
    def other(self) -> Language:
        """The other language of the site."""
        return Language.EN if self.language is Language.ES else Language.ES

    def words(self, key: str, /, **params: str | int) -> str:
        """A text of the site, escaped."""
        return esc(self.texts.get(f"site.{key}", **params))

    def day(self, day: date | None) -> str:
        """A day in words, or that it is not on record."""
        if day is None:
            return self.words("unknown")
        written = (
            wording.date_without_weekday(day)
            if self.language is Language.ES
            else f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
        )
        return f'<time datetime="{day.isoformat()}">{esc(written)}</time>'

    def said(self, text: Said) -> str:
        """A text in the language of the page; where it is only said in Spanish, marked as such."""
        if self.language is Language.ES or text.es == "":
            return esc(text.es)
        return esc(text.en) if text.en else f'<span lang="es">{esc(text.es)}</span>'


def esc(text: str) -> str:
    """Text that means itself in a page, also inside attributes."""
    return escape(text, quote=True)


def spanish(text: str) -> str:
    """What people wrote in Spanish: on an English page a screen reader must know. Empty stays empty."""
    return f'<span lang="es">{esc(text)}</span>' if text else ""


def number(value: int) -> str:
    """A number with commas between thousands."""
    return f"{value:,}"


def size(value: int) -> str:
    """A size in kB or MB."""
    if value < _KILO * _KILO:
        return f"{max(1, round(value / _KILO)):,} kB"
    return f"{value / _KILO / _KILO:,.1f} MB"


def digest(sha256: str) -> str:
    """A digest in groups of four, which may be broken anywhere between them."""
    return " ".join(sha256[start : start + 4] for start in range(0, len(sha256), 4))


def facts(pairs: Iterable[tuple[str, str]]) -> str:
    """A list of label and value; empty values are left out. Both are markup."""
    rows = "".join(f"<div><dt>{label}</dt> <dd>{value}</dd></div>" for label, value in pairs if value)
    return f'<dl class="facts">{rows}</dl>' if rows else ""


def section(heading: str, body: str, id_: str = "") -> str:
    """A part of a page under its heading; nothing where there is no body."""
    if not body:
        return ""
    name = f' id="{id_}"' if id_ else ""
    return f"<section{name}><h2>{heading}</h2>{body}</section>"


def table(caption: str, heads: Sequence[str], rows: Iterable[Sequence[str]], numeric: frozenset[int]) -> str:
    """A table whose first column names the row. ``numeric``: columns of numbers. Everything is markup.

    Blanks stand between the cells: in the search index a cell ends where the next one begins.
    """
    wide = ' class="wide"' if len(heads) > _NARROW else ""
    head = " ".join(f'<th scope="col"{_numeric(place, numeric)}>{each}</th>' for place, each in enumerate(heads))
    lines = []
    for row in rows:
        cells = " ".join(
            f'<th scope="row">{each}</th>' if place == 0 else f"<td{_numeric(place, numeric)}>{each}</td>"
            for place, each in enumerate(row)
        )
        lines.append(f"<tr>{cells}</tr>")
    return (
        f'<div class="scroll" role="region" tabindex="0" aria-label="{caption}"><table{wide}>'
        f'<caption class="away" data-pagefind-ignore>{caption}</caption>'
        f"<thead><tr>{head}</tr></thead> <tbody>{' '.join(lines)}</tbody></table></div>"
    )


def _numeric(place: int, numeric: frozenset[int]) -> str:
    return ' class="n"' if place in numeric else ""


def paragraphs(text: str) -> str:
    """A text of people with its line feeds, as paragraphs in Spanish."""
    return "".join(f'<p lang="es">{esc(line)}</p>' for line in text.split("\n") if line.strip())


def file_path(file: SiteFile) -> str:
    """Where a file lies in the site: named by its bytes, so that it is stored once and never changes."""
    return f"archivos/{file.sha256[:2]}/{file.sha256[:16]}-{file.name}"


def link(ground: Ground, ref: SiteRef, up: str) -> str:
    """A link to another thing, or its name where it has no page. ``up``: the way to the language's folder."""
    path = ground.paths.get((ref.kind, ref.key))
    name = spanish(ref.name)
    return f'<a href="{up}{path}.html">{name}</a>' if path else name


def files(ground: Ground, listed: Sequence[SiteFile], root: str) -> str:
    """Documents to download, each with size, pages, day and digest. ``root``: the way to the site's folder."""
    if not listed:
        return ""
    return f'<ul class="files">{"".join(_file(ground, each, root) for each in listed)}</ul>'


def _file(ground: Ground, file: SiteFile, root: str) -> str:
    kind = file.name.rpartition(".")[2].upper()
    about = [kind, size(file.bytes)]
    if file.pages:
        about.append(ground.words("page") if file.pages == 1 else ground.words("pages", n=number(file.pages)))
    if file.dated_on:
        about.append(ground.day(file.dated_on))
    if file.public_form:
        about.append(ground.words("public-form"))
    page = ground.paths.get((ThingKind.DOCUMENT, file.document))
    if page:
        about.append(f'<a href="{root}{ground.language}/{page}.html">{ground.words("document.here")}</a>')
    return (
        f'<li><a href="{root}{file_path(file)}" download>{ground.said(file.title)}</a> '
        f'<span class="about">{" · ".join(about)}</span> '
        f'<span class="about">{ground.words("sha256")}: <code>{digest(file.sha256)}</code></span></li>'
    )
