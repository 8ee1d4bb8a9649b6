"""Writing the site: what it is made of is read at once, written while the office goes on working, and noted.

``order_site`` and ``note_site`` are one short transaction each. Between them ``write_site`` holds none, so that it may
take minutes on a thread of its own: it asks for the bytes of one file at a time, in a transaction that only reads.
What is decided is in ``publication``.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from unionreg.application.changes import Changes, Thing, created
from unionreg.application.public_certificates import make_missing_copies
from unionreg.application.publication_content import gather, withdrawn_things
from unionreg.application.publication_ports import SiteOrder
from unionreg.application.publication_texts import with_texts
from unionreg.application.publication_votes import public_votes
from unionreg.application.queries.outreach import outreach_for_site
from unionreg.application.session import require
from unionreg.domain.audit.publication_events import SitePublished
from unionreg.domain.publication.addresses import decide
from unionreg.domain.publication.decisions import Run
from unionreg.domain.publication.site import ThingKind
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.publication_ports import SiteChanges, Standing
    from unionreg.domain.publication.site import SiteContent
    from unionreg.domain.roles import Actor

    Step = Callable[[int, int], None]


def publish_site(core: Core, actor: Actor, *, folder: Path, step: Step) -> tuple[Changes, SiteChanges]:
    """Order, write and note a site in one go, for whoever need not go on working meanwhile.

    ``step(done, of)`` follows the files. Raises ConflictError ``site-folder-holds-other-files``;
    StorageUnavailableError ``disk-full``, ``site-folder-not-writable``: what was written stays whole.
    """
    order = order_site(core, actor)
    return note_site(core, order, write_site(core, order, folder=folder, step=step))


def preview_site(core: Core, actor: Actor, *, folder: Path, step: Step) -> SiteChanges:
    """What ``publish_site`` would write and remove in this folder now; nothing is written or kept."""
    return compare_site(core, order_site(core, actor, keep=False), folder=folder, step=step)


def order_site(core: Core, actor: Actor, *, keep: bool = True) -> SiteOrder:
    """Everything that one site is made of, read in one transaction; addresses are given before anything is written.

    ``keep`` False is for looking only: new addresses are not kept, and certificates that have no copy for everybody yet
    get none.
    """
    outreach = outreach_for_site(core, actor)
    if keep:
        with core.unit_of_work() as uow:
            require(uow, actor, Permission.PUBLISH)
            votes = tuple(public_votes(uow))
        make_missing_copies(core, actor, votes)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.PUBLISH)
        now = core.clock().astimezone()
        content = with_texts(gather(core, uow, now), outreach, withdrawn_things(uow, now))
        before = uow.publication.book()
        book = decide(before, named_things(content))
        if keep:
            uow.publication.keep_addresses(book.added_to(before))
        authorities = tuple(each.certificate for each in uow.office.authorities())
        standing = _standing(uow)
    return SiteOrder(content, book, partial(_bytes, core, _filed(content)), authorities, actor, standing)


def write_site(core: Core, order: SiteOrder, *, folder: Path, step: Step) -> SiteChanges:
    """Write what was ordered; no transaction is held. Errors as ``publish_site``, and whatever ``step`` raises.

    A run that is broken off leaves every file whole, and the next one finishes it.
    """
    return core.sites.write(order, folder, step)


def compare_site(core: Core, order: SiteOrder, *, folder: Path, step: Step) -> SiteChanges:
    """What ``write_site`` would do. ConflictError ``site-folder-holds-other-files``."""
    return core.sites.preview(order, folder, step)


def note_site(core: Core, order: SiteOrder, done: SiteChanges) -> tuple[Changes, SiteChanges]:
    """Note what was written, by whom it was ordered: also when that person may not publish any more by now.

    ``overtaken`` in the answer: something was decided or withdrawn meanwhile, so that the site has to be written again.
    """
    with core.unit_of_work() as uow:
        run = Run(
            number=uow.publication.next_run(),
            made_by=order.actor.full_name,
            made_at=core.clock(),
            written=done.written,
            unchanged=done.unchanged,
            removed=len(done.gone),
            pages=sum(path.endswith(".html") for path in (*done.new, *done.changed)),
            searchable=done.searchable,
        )
        uow.publication.add_run(run)
        event = SitePublished(run.number, run.written, run.unchanged, run.removed, run.pages, run.searchable)
        uow.audit.add(event, order.actor)
        overtaken = _standing(uow) != order.standing
    return created(Thing.PUBLICATION, run.number), replace(done, overtaken=overtaken)


def _standing(uow: UnitOfWork) -> Standing:
    return uow.publication.decisions(), uow.publication.withdrawals()


def named_things(content: SiteContent) -> list[tuple[ThingKind, str, str]]:
    """Kind, key and what the address rests on, of everything in the content."""
    things = [(ThingKind.UNION, each.key, each.number) for each in content.unions]
    things += [(ThingKind.CONTRACT, each.key, each.number) for each in content.contracts]
    things += [(ThingKind.EMPLOYER, each.key, each.key) for each in content.employers]
    things += [(ThingKind.VOTE, each.key, each.key) for each in content.votes]
    things += [(ThingKind.CERTIFICATE, each.key, each.folio) for each in content.certificates]
    things += [(ThingKind.DOCUMENT, each.key, each.serial or each.key) for each in content.documents]
    return things + [(each.kind, each.key, each.key) for each in content.texts]


def _filed(content: SiteContent) -> frozenset[str]:
    """Files that lie with the filings: certificates of the registration of contracts."""
    return frozenset(
        file.sha256
        for each in content.certificates
        if any(about.kind is ThingKind.CONTRACT for about in each.about)
        for file in each.files
    )


def _bytes(core: Core, filed: frozenset[str], sha256: str) -> bytes:
    """A file of the archive, of the filings or of the votes."""
    if core.vault.has(sha256):
        return core.vault.read(sha256)
    with core.reading() as uow:
        return uow.filings.file(sha256) if sha256 in filed else uow.votes.files.get(sha256)
