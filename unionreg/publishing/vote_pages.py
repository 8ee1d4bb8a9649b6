"""The page of a vote: question, stations, result as a picture and as figures, package, certificates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.domain.publication.site import PackageForm, ThingKind
from unionreg.publishing.frame import Page, up_from
from unionreg.publishing.markup import (
    digest,
    esc,
    facts,
    file_path,
    files,
    link,
    number,
    section,
    size,
    spanish,
    table,
)
from unionreg.publishing.thing_pages import finish, refs

if TYPE_CHECKING:
    from unionreg.domain.publication.site import SitePackage, SiteStation, SiteVote
    from unionreg.publishing.markup import Ground

_FULL = 100


def vote_page(ground: Ground, vote: SiteVote) -> Page:
    """A vote's page."""
    path = ground.paths[ThingKind.VOTE, vote.key]
    up = up_from(path)
    rehearsal = f'<p class="warning">{ground.words("vote.rehearsal")}</p>' if vote.purpose_rehearsal else ""
    body = (
        f'<p class="kind">{ground.words("vote.one")} · <span class="pill">{ground.said(vote.status)}</span></p>'
        + rehearsal
        + section(ground.words("vote.result"), _result(ground, vote))
        + section(ground.words("facts"), facts(_facts(ground, vote, up)))
        + section(ground.words("vote.packages"), _packages(ground, vote, up))
        + section(ground.words("certificate.many"), refs(ground, vote.certificates, up))
        + section(ground.words("vote.lines"), _lines(ground, vote))
        + section(ground.words("vote.stations"), _stations(ground, vote.stations))
        + section(ground.words("files"), files(ground, vote.files, up + "../"))
    )
    body = finish(ground, path, body, vote.withdrawn)
    about = esc(f"{vote.title} {vote.contract_number}".strip())
    return Page(path, spanish(vote.title), body, esc(vote.title), ThingKind.VOTE, description=about)


def _facts(ground: Ground, vote: SiteVote, up: str) -> list[tuple[str, str]]:
    days = ground.day(vote.first_day) if vote.first_day else ""
    if vote.last_day and vote.last_day != vote.first_day:
        days = f"{days} – {ground.day(vote.last_day)}"
    contract = link(ground, vote.contract, up) if vote.contract else f"<code>{esc(vote.contract_number)}</code>"
    pairs = [
        ("vote.question", spanish(vote.question)),
        ("vote.procedure", ground.said(vote.procedure)),
        ("vote.days", days),
        ("contract.unions", "<br> ".join(link(ground, each, up) for each in vote.unions)),
        ("contract.employers", "<br> ".join(link(ground, each, up) for each in vote.employers)),
        ("vote.contract", contract if vote.contract or vote.contract_number else ""),
        ("covered", "" if vote.workers_covered is None else number(vote.workers_covered)),
        ("voters", "" if vote.workers_with_right_to_vote is None else number(vote.workers_with_right_to_vote)),
    ]
    return [(ground.words(label), value) for label, value in pairs]


def _result(ground: Ground, vote: SiteVote) -> str:
    if vote.cast is None or vote.null_votes is None:
        return f"<p>{ground.words('vote.no-result')}</p>"
    outcome = f'<p class="outcome">{ground.said(vote.outcome)}</p>' if vote.outcome.es else ""
    lines = [(spanish(each.label), each.votes or 0) for each in vote.options]
    lines.append((ground.words("vote.null"), vote.null_votes))
    rows = [(name, _bar(count, vote.cast), number(count)) for name, count in lines]
    rows.append((f"<strong>{ground.words('vote.cast')}</strong>", "", f"<strong>{number(vote.cast)}</strong>"))
    body = " ".join(
        f'<tr><th scope="row">{name}</th><td class="gauge">{bar}</td> <td class="n">{count}</td></tr>'
        for name, bar, count in rows
    )
    caption = ground.words("vote.result")
    heads = f'<th scope="col">{ground.words("vote.option")}</th><td></td> '
    heads += f'<th scope="col" class="n">{ground.words("vote.votes")}</th>'
    return (
        f'{outcome}<table class="result"><caption class="away" data-pagefind-ignore>{caption}</caption>'
        f"<thead><tr>{heads}</tr></thead> <tbody>{body}</tbody></table>"
    )


def _bar(count: int, cast: int) -> str:
    """A bar beside the figure; the figure says it all, so that a screen reader passes the bar over."""
    wide = _FULL * count / cast if cast else 0
    return (
        f'<svg viewBox="0 0 {_FULL} 8" preserveAspectRatio="none" aria-hidden="true">'
        f'<rect width="{wide:.2f}" height="8"/></svg>'
    )


def _packages(ground: Ground, vote: SiteVote, up: str) -> str:
    if not vote.packages:
        return f"<p>{ground.words('vote.package.none')}</p>" if vote.cast is not None else ""
    return "".join(_package(ground, each, up) for each in vote.packages)


def _package(ground: Ground, package: SitePackage, up: str) -> str:
    pairs = [(ground.words("vote.package.digest"), f"<code>{digest(package.digest)}</code>")]
    if package.definition_sha256:
        said = f"<code>{digest(package.definition_sha256)}</code>"
        pairs.append((ground.words("vote.package.definition"), said))
    if package.withdrawn is not None:
        gone = ground.words("vote.package.withdrawn", day="§", reason=package.withdrawn.reason)
        return f'<p class="warning">{gone.replace("§", ground.day(package.withdrawn.on))}</p>{facts(pairs)}'
    if package.form is PackageForm.PUBLIC_FORM or package.file is None:
        return f"<p>{ground.words('vote.package.public')}</p>{facts(pairs)}"
    where = file_path(package.file)
    pairs.append((ground.words("sha256"), f"<code>{digest(package.file.sha256)}</code>"))
    return (
        f"<p>{ground.words('vote.package.signed')}</p>"
        f'<p class="screen"><a class="button" href="{up}comprobar.html#{where}">'
        f"{ground.words('vote.package.check')}</a> "
        f'<a href="{up}../{where}" download>{ground.words("vote.package.download")} '
        f"({size(package.file.bytes)})</a></p>{facts(pairs)}"
    )


def _lines(ground: Ground, vote: SiteVote) -> str:
    if not vote.lines:
        return ""
    heads = [ground.words("vote.station"), ground.words("voters"), ground.words("vote.cast")]
    heads += [spanish(each.label) for each in vote.options] + [ground.words("vote.null")]
    rows = [
        (spanish(each.name), *(number(one) for one in (each.voters, each.cast, *each.votes, each.null)))
        for each in vote.lines
    ]
    drawn = table(ground.words("vote.lines"), heads, rows, frozenset(range(1, len(heads))))
    return f"{drawn}<p class=about>{ground.words('vote.lines.note')}</p>"


def _stations(ground: Ground, stations: tuple[SiteStation, ...]) -> str:
    if not stations:
        return ""
    heads = [ground.words(f"vote.{each}") for each in ("station", "place", "hours")] + [ground.words("voters")]
    rows = [(spanish(each.name), spanish(each.address), _hours(ground, each), number(each.voters)) for each in stations]
    return table(ground.words("vote.stations"), heads, rows, frozenset({3}))


def _hours(ground: Ground, station: SiteStation) -> str:
    first, last = station.opens_at, station.closes_at
    if first.date() == last.date():
        return f"{ground.day(first.date())}, {first:%H:%M}–{last:%H:%M}"
    return f"{ground.day(first.date())}, {first:%H:%M} – {ground.day(last.date())}, {last:%H:%M}"
