"""The page of each thing: union, contract, certificate, notice. Votes are in ``vote_pages``."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from unionreg.domain.publication.site import SiteRef, ThingKind
from unionreg.publishing.frame import Page, up_from
from unionreg.publishing.markup import (
    digest,
    esc,
    facts,
    files,
    link,
    number,
    paragraphs,
    section,
    spanish,
    table,
)

if TYPE_CHECKING:
    from datetime import date

    from unionreg.domain.publication.site import (
        SiteAct,
        SiteCertificate,
        SiteContent,
        SiteContract,
        SiteEmployer,
        SiteEvent,
        SiteFirm,
        SiteText,
        SiteUnion,
        SiteWithdrawal,
    )
    from unionreg.publishing.markup import Ground


SEAL_FILE = "sello.json"
"""In the folder of the site: the public key of the office's seal."""


@dataclass(frozen=True, slots=True)
class Relations:
    """What belongs to whom, told from the other side: contracts and votes of a union."""

    contracts: dict[str, list[SiteRef]] = field(default_factory=lambda: defaultdict(list))
    votes: dict[str, list[SiteRef]] = field(default_factory=lambda: defaultdict(list))


def relations(content: SiteContent) -> Relations:
    """Contracts and votes by the key of their unions, in the order of the content."""
    found = Relations()
    for contract in content.contracts:
        for union in contract.unions:
            found.contracts[union.key].append(SiteRef(ThingKind.CONTRACT, contract.key, contract.title))
    for vote in content.votes:
        for union in vote.unions:
            found.votes[union.key].append(SiteRef(ThingKind.VOTE, vote.key, vote.title))
    return found


def finish(ground: Ground, path: str, body: str, withdrawn: SiteWithdrawal | None) -> str:
    """The body with what every page of a thing has: what was withdrawn, permanent address, poster."""
    if withdrawn is not None:
        said = ground.words("withdrawn.on", day="§", reason=withdrawn.reason).replace("§", ground.day(withdrawn.on))
        body = f'<p class="warning"><strong>{ground.words("withdrawn")}.</strong> {said}</p>'
        body += f"<p>{ground.words('withdrawn.stays')}</p>"
    root = up_from(path) + "../"
    address = ground.office.address.rstrip("/")
    foot = ""
    if address:
        foot = f"<p>{ground.words('permanent')}: <span class=address>{esc(f'{address}/es/{path}.html')}</span></p>"
    if ground.posters and withdrawn is None:
        foot += f'<p class="screen"><a href="{root}carteles/{path}.pdf" download>{ground.words("poster")}</a></p>'
    return f'{body}<aside class="permanent" data-pagefind-ignore>{foot}</aside>' if foot else body


def refs(ground: Ground, listed: tuple[SiteRef, ...] | list[SiteRef], up: str) -> str:
    """Other things as a list of links."""
    items = "".join(f"<li>{link(ground, each, up)}</li>" for each in listed)
    return f'<ul class="links">{items}</ul>' if items else ""


def union_page(ground: Ground, union: SiteUnion, known: Relations) -> Page:
    """A union's page."""
    path = ground.paths[ThingKind.UNION, union.key]
    up = up_from(path)
    status = "status.cancelled" if union.cancelled else "status.registered"
    mark = "pill bad" if union.cancelled else "pill good"
    body = (
        f'<p class="kind">{ground.words("union.one")} · <span class="{mark}">{ground.words(status)}</span></p>'
        + facts(_union_facts(ground, union))
        + section(ground.words("leaders"), _leaders(ground, union))
        + section(ground.words("union.contracts"), refs(ground, known.contracts.get(union.key, []), up))
        + section(ground.words("union.votes"), refs(ground, known.votes.get(union.key, []), up))
        + section(ground.words("files"), files(ground, union.files, up + "../"))
        + section(ground.words("history"), _history(ground, union.history, up))
    )
    return _thing(ground, ThingKind.UNION, path, union.name, body, union.withdrawn, union.number)


def _union_facts(ground: Ground, union: SiteUnion) -> list[tuple[str, str]]:
    members = ""
    if union.members is not None:
        members = number(union.members)
        if union.members_as_of:
            said = ground.words("members.as-of", n=members, day="§")
            members = said.replace("§", ground.day(union.members_as_of))
    pairs = [
        ("number", f"<code>{esc(union.number)}</code>"),
        ("file-number", spanish(union.file_number)),
        ("unique-folio", spanish(union.unique_folio)),
        ("acronym", spanish(union.acronym)),
        ("type", ground.said(union.type)),
        ("branches", spanish(", ".join(union.branches))),
        ("address", spanish(union.address)),
        ("state", spanish(union.state)),
        ("authority", spanish(union.authority)),
        ("founded", ground.day(union.founded_on)),
        ("registered", ground.day(union.registered_on)),
        ("members", members),
        ("federation", spanish(union.federation)),
        ("confederation", spanish(union.confederation)),
        ("last-note", ground.day(union.last_note_on)),
        ("former-names", spanish("; ".join(union.former_names))),
    ]
    return [(ground.words(label), value) for label, value in pairs]


def _leaders(ground: Ground, union: SiteUnion) -> str:
    if not union.leaders:
        return ""
    term = ""
    if union.leadership_from and union.leadership_until:
        said = ground.words("leaders.span", first="§", last="¶")
        said = said.replace("§", ground.day(union.leadership_from)).replace("¶", ground.day(union.leadership_until))
        term = f"<p>{ground.words('leaders.term')}: {said}</p>"
    people = "".join(
        f"<div><dt>{spanish(each.post)}</dt> <dd>{spanish(each.name)}</dd></div>" for each in union.leaders
    )
    return f'{term}<dl class="facts">{people}</dl>'


def employer_page(ground: Ground, firm: SiteFirm) -> Page:
    """An employer's page: whoever works there knows its name and not the number of the contract."""
    path = ground.paths[ThingKind.EMPLOYER, firm.key]
    up = up_from(path)
    pairs = [
        ("rfc", f"<code>{esc(firm.rfc)}</code>" if firm.rfc else ""),
        ("employer.activity", spanish(firm.activity)),
        ("address", spanish(firm.address)),
        ("contract.workplaces", "<br> ".join(spanish(each) for each in firm.workplaces)),
        ("employer.other-names", "<br> ".join(spanish(each) for each in firm.other_names)),
    ]
    contracts = refs(ground, firm.contracts, up) or f"<p>{ground.words('employer.no-contract')}</p>"
    body = (
        f'<p class="kind">{ground.words("employer.one")}</p>'
        + facts([(ground.words(label), value) for label, value in pairs])
        + section(ground.words("contract.many"), contracts)
        + section(ground.words("vote.many"), refs(ground, firm.votes, up))
        + section(ground.words("employer.history"), _history(ground, firm.history, up))
    )
    return _thing(ground, ThingKind.EMPLOYER, path, firm.name, body, firm.withdrawn, firm.rfc)


def _history(ground: Ground, events: tuple[SiteEvent, ...], up: str) -> str:
    if not events:
        return ""
    items = []
    for each in events:
        more = " · ".join(filter(None, (spanish(each.detail), f"<code>{esc(each.reference)}</code>"
                                        if each.reference else "")))  # fmt: skip
        about = f" {link(ground, each.about, up)}" if each.about else ""
        tail = f'<span class="about">{more}</span>' if more else ""
        items.append(f"<li><span class=when>{ground.day(each.on)}</span> <span>{ground.said(each.what)}{about}{tail}"
                     "</span></li>")  # fmt: skip
    return f'<ol class="history">{"".join(items)}</ol>'


def contract_page(ground: Ground, contract: SiteContract) -> Page:
    """A contract's page with its history."""
    path = ground.paths[ThingKind.CONTRACT, contract.key]
    up = up_from(path)
    state, mark = ("contract.in-force", "good") if contract.in_force else ("contract.ended", "bad")
    body = (
        f'<p class="kind">{ground.said(contract.kind)} · <span class="pill {mark}">{ground.words(state)}</span></p>'
        + _two_numbers(ground, contract.workers_covered, contract.workers_with_right_to_vote)
        + section(ground.words("contract.parties"), _parties(ground, contract, up))
        + section(ground.words("facts"), facts(_contract_facts(ground, contract)))
        + section(ground.words("contract.acts"), _acts(ground, contract.acts, up))
        + section(ground.words("vote.many"), refs(ground, contract.votes, up))
        + section(ground.words("certificate.many"), refs(ground, contract.certificates, up))
        + section(ground.words("contract.wages"), _wages(ground, contract))
        + section(ground.words("files"), files(ground, contract.files, up + "../"))
    )
    title = contract.title or contract.number
    return _thing(ground, ThingKind.CONTRACT, path, title, body, contract.withdrawn, contract.number)


def _two_numbers(ground: Ground, covered: int | None, voters: int | None) -> str:
    pairs = [("covered", covered), ("voters", voters)]
    boxes = "".join(
        f"<div><dt>{ground.words(label)}</dt> <dd>{number(value)}</dd></div>"
        for label, value in pairs
        if value is not None
    )
    return f'<dl class="figures">{boxes}</dl>' if boxes else ""


def _parties(ground: Ground, contract: SiteContract, up: str) -> str:
    unions = "<br> ".join(link(ground, each, up) for each in contract.unions)
    employers = "".join(_employer(ground, each, up) for each in contract.employers)
    return facts(
        [
            (ground.words("contract.unions"), unions),
            (ground.words("contract.employers"), employers),
            (ground.words("contract.workplaces"), "<br> ".join(spanish(each) for each in contract.workplaces)),
        ]
    )


def _employer(ground: Ground, employer: SiteEmployer, up: str) -> str:
    about = [f"{ground.words('rfc')}: {esc(employer.rfc)}" if employer.rfc else ""]
    about += [spanish(employer.activity), spanish(employer.address)]
    name = link(ground, SiteRef(ThingKind.EMPLOYER, employer.key, employer.name), up)
    return f'<p>{name} <span class="about">{" · ".join(filter(None, about))}</span></p>'


def _contract_facts(ground: Ground, contract: SiteContract) -> list[tuple[str, str]]:
    pairs = [
        ("contract.number", f"<code>{esc(contract.number)}</code>"),
        ("contract.scope", spanish(contract.scope)),
        ("branches", spanish(", ".join(contract.branches))),
        ("state", spanish(contract.state)),
        ("states", spanish(", ".join(contract.states))),
        ("contract.jurisdiction", ground.said(contract.jurisdiction)),
        ("authority", spanish(contract.authority)),
        ("contract.duration", spanish(contract.duration)),
        *(
            (f"contract.{label}", ground.day(day) + _overdue(ground, contract, label, day))
            for label, day in (
                ("deposited", contract.deposited_on),
                ("revised", contract.last_revision_on),
                ("wage-revised", contract.last_wage_revision_on),
                ("next-wage", contract.next_wage_revision_by),
                ("next-revision", contract.next_revision_by),
                ("legitimated", contract.legitimated_on),
                ("terminated", contract.terminated_on),
            )
            if day
        ),
    ]
    return [(ground.words(label), value) for label, value in pairs]


def _overdue(ground: Ground, contract: SiteContract, label: str, day: date) -> str:
    """A mark beside a revision whose day has gone by, as long as the contract is in force."""
    if not label.startswith("next-") or not contract.in_force or day >= ground.office.as_of:
        return ""
    return f' <span class="pill bad">{ground.words("contract.overdue")}</span>'


def _acts(ground: Ground, acts: tuple[SiteAct, ...], up: str) -> str:
    items = []
    for act in acts:
        folio = f" <code>{esc(act.folio)}</code>" if act.folio else ""
        listed = files(ground, act.files, up + "../")
        items.append(
            f"<li><span class=when>{ground.day(act.on)}</span> <span><strong>{act.number}. {ground.said(act.kind)}"
            f"</strong>{folio}{paragraphs(act.summary)}{listed}</span></li>"
        )
    note = f'<p class="about">{ground.words("contract.acts.note")}</p>'
    return f'<ol class="history">{"".join(items)}</ol>{note}' if items else ""


def _wages(ground: Ground, contract: SiteContract) -> str:
    if not contract.wages:
        return ""
    heads = [ground.words(f"contract.wages.{each}") for each in ("category", "amount", "unit")]
    rows = [(spanish(each.category), f"$ {esc(each.amount)}", ground.said(each.unit)) for each in contract.wages]
    return table(ground.words("contract.wages"), heads, rows, frozenset({1}))


def certificate_page(ground: Ground, certificate: SiteCertificate) -> Page:
    """A certificate's page."""
    path = ground.paths[ThingKind.CERTIFICATE, certificate.key]
    up = up_from(path)
    revoked = ""
    if certificate.revoked_on:
        said = ground.words("certificate.revoked", day="§").replace("§", ground.day(certificate.revoked_on))
        revoked = f'<p class="warning">{said}</p>'
    pairs = [
        (ground.words("certificate.folio"), f"<code>{esc(certificate.folio)}</code>"),
        (ground.words("certificate.issued"), ground.day(certificate.issued_on)),
        (ground.words("certificate.valid"), ground.day(certificate.valid_until) if certificate.valid_until else ""),
        (ground.words("certificate.about"), refs(ground, certificate.about, up)),
    ]
    body = (
        f'<p class="kind">{ground.words("certificate.one")}</p>{revoked}{facts(pairs)}{paragraphs(certificate.said)}'
        + section(ground.words("files"), files(ground, certificate.files, up + "../"))
        + section(ground.words("certificate.check"), _checking(ground, certificate, up + "../"))
    )
    title = f"{certificate.kind.es} {certificate.folio}"
    return _thing(ground, ThingKind.CERTIFICATE, path, title, body, certificate.withdrawn, certificate.folio)


def _checking(ground: Ground, certificate: SiteCertificate, root: str) -> str:
    """Where the signed original is, and how the seal on the public version is checked."""
    parts = [f"<p>{ground.words(f'certificate.{each}')}</p>" for each in ("original", "original.do")]
    if certificate.sealed:
        parts.append(f"<p>{ground.words('certificate.seal')}</p>")
    if certificate.sealed and ground.office.seal_file:
        parts.append(
            f'<p><a href="{root}{SEAL_FILE}" download>{ground.words("certificate.seal.key")}</a></p>'
            f"<p>{ground.words('certificate.seal.compare')} "
            f"<code>{digest(ground.office.seal_fingerprint)}</code></p>"
        )
    return f"<div data-pagefind-ignore>{''.join(parts)}</div>"


def text_page(ground: Ground, text: SiteText) -> Page:
    """A notice, a bulletin or a leaflet."""
    path = ground.paths[text.kind, text.key]
    up = up_from(path)
    expired = text.until is not None and text.until < ground.office.as_of
    pairs = [
        (ground.words("text.dated"), ground.day(text.dated_on) if text.dated_on else ""),
        (ground.words("text.until"), ground.day(text.until) if text.until else ""),
        (ground.words("text.audience"), ground.said(text.audience)),
    ]
    parts = "".join(
        section(ground.said(each.heading), "".join(f"<p>{ground.said(one)}</p>" for one in each.paragraphs))
        if each.heading.es
        else "".join(f"<p>{ground.said(one)}</p>" for one in each.paragraphs)
        for each in text.sections
    )
    old = f'<p class="warning">{ground.words("text.expired")}</p>' if expired else ""
    body = (
        f'<p class="kind">{ground.words(f"{text.kind}.one")}</p>{old}{facts(pairs)}<div class="read">{parts}</div>'
        + refs(ground, text.about, up)
        + section(ground.words("files"), files(ground, text.files, up + "../"))
    )
    plain = text.title.en if ground.language == "en" and text.title.en else text.title.es
    body, kind = finish(ground, path, body, text.withdrawn), ground.words(f"{text.kind}.one")
    return Page(path, ground.said(text.title) or kind, body, esc(plain) or kind, text.kind)


def _thing(
    ground: Ground, kind: ThingKind, path: str, title: str, body: str, withdrawn: SiteWithdrawal | None, folio: str
) -> Page:
    body, nameless = finish(ground, path, body, withdrawn), ground.words(f"{kind}.one")
    about = esc(f"{title} {folio if folio != title else ''}".strip())
    return Page(path, spanish(title) or nameless, body, esc(title) or nameless, kind, description=about)
