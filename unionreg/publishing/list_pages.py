"""The pages that lead to things: the front page, a list of each kind, the glossary."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.domain.people.names import fold
from unionreg.domain.publication.addresses import SECTIONS
from unionreg.domain.publication.site import ThingKind
from unionreg.publishing.frame import IN_MENU, Page, up_from
from unionreg.publishing.markup import esc, number, spanish
from unionreg.texts import Language

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from unionreg.domain.publication.site import SiteContent, SiteFirm
    from unionreg.publishing.markup import Ground

ON_A_PAGE = 100
_LATEST = 6
_PLACES = 3


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of a list. ``title`` and ``about`` are markup; ``on`` sorts the latest."""

    kind: ThingKind
    key: str
    title: str
    about: str
    on: date | None
    order: str


def entries(ground: Ground, content: SiteContent) -> dict[ThingKind, list[Entry]]:
    """Every thing as a line, sorted by what its address rests on, so that what is added comes at the end.

    Employers are sorted by name: whoever works there looks for it.
    """
    found: dict[ThingKind, list[Entry]] = {kind: [] for kind in IN_MENU}
    for union in content.unions:
        about = _dotted(f"<code>{esc(union.number)}</code>", spanish(union.state), _gone(ground, union.withdrawn))
        found[ThingKind.UNION].append(
            Entry(ThingKind.UNION, union.key, spanish(union.name), about, union.registered_on, union.number)
        )
    for contract in content.contracts:
        who = "; ".join([*(each.name for each in contract.employers), *(each.name for each in contract.unions)])
        about = _dotted(
            f"<code>{esc(contract.number)}</code>",
            spanish(who) if who != contract.title else "",
            spanish(contract.state),
            "" if contract.in_force else ground.words("contract.ended"),
            _gone(ground, contract.withdrawn),
        )
        last = max((each.on for each in contract.acts if each.on), default=contract.deposited_on)
        found[ThingKind.CONTRACT].append(
            Entry(ThingKind.CONTRACT, contract.key, spanish(contract.title), about, last, contract.number)
        )
    found[ThingKind.EMPLOYER] += [_employer(ground, each) for each in content.employers]
    for vote in content.votes:
        day = ground.day(vote.first_day) if vote.first_day else ""
        about = _dotted(day, ground.said(vote.procedure), ground.said(vote.outcome), _gone(ground, vote.withdrawn))
        found[ThingKind.VOTE].append(
            Entry(ThingKind.VOTE, vote.key, spanish(vote.title), about, vote.last_day or vote.first_day, vote.key)
        )
    for certificate in content.certificates:
        title = f"{ground.said(certificate.kind)} <code>{esc(certificate.folio)}</code>"
        issued = certificate.issued_on if certificate.withdrawn is None else None
        about = ground.day(issued) if issued else _gone(ground, certificate.withdrawn)
        found[ThingKind.CERTIFICATE].append(
            Entry(ThingKind.CERTIFICATE, certificate.key, title, about, issued, certificate.folio)
        )
    for text in content.texts:
        about = _dotted(ground.day(text.dated_on) if text.dated_on else "", _gone(ground, text.withdrawn))
        title = ground.said(text.title) or ground.words(f"{text.kind}.one")
        found[text.kind].append(Entry(text.kind, text.key, title, about, text.dated_on, text.key))
    return {kind: sorted(each, key=lambda entry: (entry.order, entry.key)) for kind, each in found.items()}


def _employer(ground: Ground, firm: SiteFirm) -> Entry:
    """With some of its workplaces, and how many contracts and votes there are."""
    amounts = (("contract", len(firm.contracts)), ("vote", len(firm.votes)))
    said = [f"{ground.words(f'{kind}.many')}: {number(amount)}" for kind, amount in amounts if amount]
    about = _dotted(spanish("; ".join(firm.workplaces[:_PLACES])), *said, _gone(ground, firm.withdrawn))
    name = spanish(firm.name) or ground.words("employer.one")
    return Entry(ThingKind.EMPLOYER, firm.key, name, about, None, fold(firm.name))


def _gone(ground: Ground, withdrawn: object) -> str:
    return ground.words("withdrawn") if withdrawn is not None else ""


def _dotted(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def list_pages(ground: Ground, kind: ThingKind, listed: Sequence[Entry]) -> Iterator[Page]:
    """The list of one kind, so many lines a page; the first page is ``index``."""
    pages = max(1, -(-len(listed) // ON_A_PAGE))
    title = ground.words(f"{kind}.many")
    for place in range(pages):
        part = listed[place * ON_A_PAGE : (place + 1) * ON_A_PAGE]
        lead = ground.words("list.total", n=number(len(listed))) if listed else ground.words("list.empty")
        where = "" if pages == 1 else " · " + ground.words("list.page", page=place + 1, pages=pages)
        body = f'<p class="kind">{lead}{where}</p>{_links(ground, part, "../")}{_turning(ground, place, pages)}'
        yield Page(f"{SECTIONS[kind]}/{_name(place)}", title, body, title)


def _name(place: int) -> str:
    return "index" if place == 0 else f"pagina-{place + 1}"


def _links(ground: Ground, listed: Sequence[Entry], up: str) -> str:
    lines = "".join(
        f'<li><a href="{up}{ground.paths[each.kind, each.key]}.html">{each.title}</a> '
        f'<span class="about">{each.about}</span></li>'
        for each in listed
    )
    return f'<ul class="things">{lines}</ul>' if lines else ""


def _turning(ground: Ground, place: int, pages: int) -> str:
    if pages == 1:
        return ""
    before, after = ground.words("list.previous"), ground.words("list.next")
    links = f'<a rel="prev" href="{_name(place - 1)}.html">{before}</a>' if place else ""
    links += "".join(_page_link(each, here=each == place) for each in _shown(place, pages))
    links += f'<a rel="next" href="{_name(place + 1)}.html">{after}</a>' if place + 1 < pages else ""
    return f'<nav class="turn" aria-label="{ground.words("list.pages")}">{links}</nav>'


def _shown(place: int, pages: int) -> list[int]:
    """First and last page, and those around this one."""
    return sorted({0, pages - 1, *range(max(0, place - 2), min(pages, place + 3))})


def _page_link(place: int, *, here: bool) -> str:
    current = ' aria-current="page"' if here else ""
    return f'<a href="{_name(place)}.html"{current}>{place + 1}</a>'


def front_page(ground: Ground, listed: dict[ThingKind, list[Entry]]) -> Page:
    """What is here, how to search, what is new."""
    cards = "".join(_card(ground, kind, len(listed[kind])) for kind in IN_MENU if listed[kind])
    until = ground.office.as_of
    past = [each for lines in listed.values() for each in lines if each.on is not None and each.on <= until]
    latest = sorted(past, key=lambda each: each.on or until, reverse=True)[:_LATEST]
    body = (
        f'<p class="lead">{ground.words("front.lead")}</p>{search_form(ground, "buscar.html")}'
        f'<ul class="cards">{cards}</ul>'
        f'<section><h2>{ground.words("front.what")}</h2><ul class="links">'
        f'<li><a href="comprobar.html">{ground.words("front.check")}</a></li>'
        f'<li><a href="datos.html">{ground.words("front.data")}</a></li>'
        f'<li><a href="acerca.html">{ground.words("about")}</a></li></ul></section>'
        f"<section><h2>{ground.words('front.latest')}</h2>{_links(ground, latest, '')}</section>"
    )
    return Page("index", ground.words("front.title"), body, ground.words("front.title"))


def _card(ground: Ground, kind: ThingKind, amount: int) -> str:
    said = ground.words("front.entry") if amount == 1 else ground.words("front.entries", n=number(amount))
    return (
        f'<li><a href="{SECTIONS[kind]}/index.html"><span class="big">{ground.words(f"{kind}.many")}</span>'
        f'<span class="about">{said}</span></a></li>'
    )


def search_form(ground: Ground, action: str) -> str:
    """One field and a button; without script it leads to the page that explains."""
    label = ground.words("search.label")
    return (
        f'<form class="search" role="search" action="{action}" method="get"><label for="q">{label}</label>'
        f'<div><input id="q" name="q" type="search" autocomplete="off" enterkeyhint="search">'
        f'<button type="submit">{ground.words("search.button")}</button></div></form>'
    )


def glossary_page(ground: Ground, content: SiteContent) -> Page:
    """Words of the law in everyday words."""
    english = ground.language is Language.EN
    terms = sorted(content.glossary, key=lambda each: (each.term.en if english else each.term.es).lower())
    rows = "".join(f"<dt>{ground.said(each.term)}</dt><dd>{ground.said(each.meaning)}</dd>" for each in terms)
    lead = ground.words("glossary.lead") if rows else ground.words("list.empty")
    body = f'<p class="lead">{lead}</p>' + (f'<dl class="terms">{rows}</dl>' if rows else "")
    return Page("glosario", ground.words("glossary"), body, ground.words("glossary"))


def moved_page(ground: Ground, path: str, target: str) -> Page:
    """A former address: leads on by itself, and says where to."""
    way = f"{up_from(path)}{target}.html"
    title = ground.words("moved")
    return Page(path, title, f'<p>{ground.words("moved.to")} <a href="{way}">{esc(target)}</a></p>', title, to=way)


def gone_page(ground: Ground, path: str) -> Page:
    """An address whose thing is not part of the publication any more."""
    title = ground.words("gone")
    return Page(path, title, f"<p>{ground.words('gone.said')}</p>", title)
