"""Reading what is published: packages that wait for a decision, what their certificates carry, withdrawals, runs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.application.papers import current_package
from unionreg.application.publication_votes import form_of, last_decisions, public_votes
from unionreg.application.results import latest_result
from unionreg.application.secrecy import counted_stations
from unionreg.application.session import require
from unionreg.application.vote_access import definition_of, vote_in
from unionreg.domain.roles import Permission
from unionreg.domain.votes.secrecy import check_stations
from unionreg.domain.votes.vote_status import CLOSED_STATUSES

if TYPE_CHECKING:
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.vote_records import PackageRecord
    from unionreg.domain.findings import Finding
    from unionreg.domain.publication.decisions import CertificateData, PackageDecision, Run, Withdrawal
    from unionreg.domain.publication.site import ThingKind
    from unionreg.domain.roles import Actor

_RUNS = 10


@dataclass(frozen=True, slots=True)
class PackageRow:
    """A packaged result. ``decision`` None: nobody has decided yet. ``signed``: it has the required signatures."""

    vote_id: str
    title: str
    digest: str
    signed: bool
    decision: PackageDecision | None


@dataclass(frozen=True, slots=True)
class WithdrawalRow:
    """A withdrawal in force, with the address that it is of."""

    withdrawal: Withdrawal
    path: str


@dataclass(frozen=True, slots=True)
class PublicationPage:
    """All that the screen of publication shows."""

    address: str
    packages: tuple[PackageRow, ...]
    withdrawals: tuple[WithdrawalRow, ...]
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class PackageView:
    """One package before its decision: what its certificates carry, and what its figures would tell.

    ``unsafe``: stations whose figures would show how somebody voted; then only the public form may go out.
    ``has_form``: the merged public form of this result was made.
    """

    row: PackageRow
    carried: tuple[CertificateData, ...]
    unsafe: tuple[Finding, ...]
    has_form: bool
    decisions: tuple[PackageDecision, ...]


@dataclass(frozen=True, slots=True)
class PublishedThing:
    """Something that has an address."""

    kind: ThingKind
    key: str
    path: str
    withdrawn: bool


def publication_page(core: Core, actor: Actor) -> PublicationPage:
    """Where the site stands, packages of official votes, withdrawals in force, and the last runs."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.PUBLISH)
        present, decided = uow.publication.book().present(), last_decisions(uow)
        open_ones = [each for each in uow.publication.withdrawals() if each.lifted_at is None]
        return PublicationPage(
            address=uow.publication.address(),
            packages=tuple(_rows(core, uow, decided)),
            withdrawals=tuple(WithdrawalRow(each, present.get((each.kind, each.key), "")) for each in open_ones),
            runs=uow.publication.runs(_RUNS),
        )


def _rows(core: Core, uow: UnitOfWork, decided: dict[str, PackageDecision]) -> list[PackageRow]:
    rows = []
    for vote in public_votes(uow):
        result, package = uow.votes.results.latest(vote.vote_id), uow.votes.packages.latest(vote.vote_id)
        if vote.status not in CLOSED_STATUSES or result is None or package is None:
            continue
        if package.result_version == result.version:
            certify = definition_of(core, uow, vote).required_signatures.certify
            rows.append(_row(uow, vote.draft.title, package, certify, decided.get(vote.vote_id)))
    return rows


def _row(
    uow: UnitOfWork, title: str, package: PackageRecord, certify: int, decision: PackageDecision | None
) -> PackageRow:
    counting = sum(each.counts for each in uow.votes.packages.signatures(package.package_id))
    current = decision if decision is not None and decision.digest == package.digest else None
    return PackageRow(package.vote_id, title, package.digest, counting >= certify, current)


def package_view(core: Core, actor: Actor, *, vote_id: str) -> PackageView:
    """One package. ConflictError ``package-missing``, ``wrong-status``; NotFoundError ``vote-unknown``."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.PUBLISH)
        vote = vote_in(uow, vote_id, CLOSED_STATUSES)
        definition, package = definition_of(core, uow, vote), current_package(uow, vote_id)
        result = latest_result(core, uow, vote_id)[1]
        smallest = uow.preparation.get(vote_id).smallest_station
        decisions = uow.publication.decisions(vote_id)
        last = decisions[-1] if decisions else None
        content = uow.votes.files.get(package.sha256)
        return PackageView(
            row=_row(uow, vote.draft.title, package, definition.required_signatures.certify, last),
            carried=core.sites.certificate_data(content),
            unsafe=check_stations(counted_stations(uow, definition, result), smallest),
            has_form=form_of(uow, vote_id, package.result_version) is not None,
            decisions=decisions,
        )


def published_things(core: Core, actor: Actor, *, text: str = "", limit: int = 200) -> tuple[PublishedThing, ...]:
    """Things with an address whose folio holds the text, by address; for finding what to withdraw."""
    wanted = "".join(text.split()).casefold()
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.PUBLISH)
        gone = {(each.kind, each.key) for each in uow.publication.withdrawals() if each.lifted_at is None}
        present = uow.publication.book().present()
    found = [
        PublishedThing(kind, key, path, (kind, key) in gone)
        for (kind, key), path in sorted(present.items(), key=lambda each: each[1])
        if wanted in path.rpartition("/")[2]
    ]
    return tuple(found[:limit])
