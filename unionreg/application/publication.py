"""Deciding what is published: where the site stands, in which form packages go out, what is withdrawn.

Writing the site is in ``publication_runs``.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application.changes import Changes, Thing, changed, created
from unionreg.application.papers import current_package
from unionreg.application.publication_votes import form_of
from unionreg.application.results import latest_result
from unionreg.application.secrecy import counted_stations
from unionreg.application.session import require
from unionreg.application.vote_access import definition_of, kept_text, vote_in
from unionreg.domain.audit.publication_events import (
    PackagePublicationDecided,
    PublicationRestored,
    PublicationWithdrawn,
    SiteAddressSet,
)
from unionreg.domain.publication.decisions import PackageDecision, Withdrawal
from unionreg.domain.publication.site import PackageForm
from unionreg.domain.roles import Permission
from unionreg.domain.votes.secrecy import check_stations
from unionreg.domain.votes.vote import Purpose
from unionreg.domain.votes.vote_status import CLOSED_STATUSES
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.application.vote_records import PackageRecord
    from unionreg.domain.publication.site import ThingKind
    from unionreg.domain.roles import Actor
    from unionreg.domain.votes.vote import VoteDefinition

_ADDRESS = re.compile(r"https?://[^\s?#\"'<>]{1,200}")


def set_site_address(core: Core, actor: Actor, *, address: str) -> Changes:
    """Where the site will stand: codes on posters lead there. Empty: nowhere yet, and no posters are made.

    Raises ConflictError ``site-address-wrong``.
    """
    wanted = address.strip().rstrip("/")
    if wanted and not _ADDRESS.fullmatch(wanted):
        raise ConflictError("site-address-wrong")
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.PUBLISH)
        uow.publication.set_address(wanted)
        uow.audit.add(SiteAddressSet(wanted), actor)
    return changed(Thing.PUBLICATION, "address")


def decide_package(
    core: Core, actor: Actor, *, vote_id: str, form: PackageForm, reason: str, shown: tuple[str, ...] = ()
) -> Changes:
    """Decide in which form the package of the latest result is published; created id = the decision's number.

    ``shown``: numbers of the certificates whose personal data the person has just been shown; for the signed package it
    must be all of them. Raises ConflictError ``package-missing``, ``publication-unsigned``, ``publication-not-seen``,
    ``publication-unsafe`` when a station of the package would tell how somebody voted, ``publication-form-missing``,
    ``publication-decided``, ``rehearsal-not-reported``, ``text-refused``, ``wrong-status``.
    """
    why = kept_text("reason", reason)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.PUBLISH)
        vote = vote_in(uow, vote_id, CLOSED_STATUSES)
        definition, package = definition_of(core, uow, vote), current_package(uow, vote_id)
        if definition.purpose is Purpose.REHEARSAL:
            raise ConflictError("rehearsal-not-reported")
        made = uow.publication.decisions(vote_id)
        if made and (made[-1].digest, made[-1].form, made[-1].sha256) == (package.digest, form, package.sha256):
            raise ConflictError("publication-decided")
        if form is PackageForm.SIGNED:
            _refuse_unsafe(core, uow, definition, package, shown)
        elif form_of(uow, vote_id, package.result_version) is None:
            raise ConflictError("publication-form-missing")
        number = len(made) + 1
        decided = PackageDecision(
            vote_id, number, package.digest, form, package.sha256, why, len(shown), actor.full_name, core.clock()
        )
        uow.publication.add_decision(decided)
        signed = form is PackageForm.SIGNED
        uow.audit.add(PackagePublicationDecided(vote_id, package.digest, signed, why, len(shown)), actor)
    return created(Thing.PUBLICATION, number, (Thing.VOTE, vote_id))


def _refuse_unsafe(
    core: Core, uow: UnitOfWork, definition: VoteDefinition, package: PackageRecord, shown: tuple[str, ...]
) -> None:
    """What keeps a signed package at home: missing signatures, figures that tell, data that nobody looked at."""
    counting = sum(each.counts for each in uow.votes.packages.signatures(package.package_id))
    if counting < definition.required_signatures.certify:
        raise ConflictError("publication-unsigned")
    result = latest_result(core, uow, definition.vote_id)[1]
    smallest = uow.preparation.get(definition.vote_id).smallest_station
    if check_stations(counted_stations(uow, definition, result), smallest):
        raise ConflictError("publication-unsafe")
    carried = core.sites.certificate_data(uow.votes.files.get(package.sha256))
    if {each.certificate_number for each in carried} - set(shown):
        raise ConflictError("publication-not-seen")


def withdraw_from_site(core: Core, actor: Actor, *, kind: ThingKind, key: str, reason: str) -> Changes:
    """Take something out of the publication: its page stays and says since when and why; created id = the number.

    Raises ConflictError ``publication-nothing-to-withdraw``, ``text-refused``.
    """
    why, now = kept_text("reason", reason), core.clock()
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.PUBLISH)
        earlier = [each for each in uow.publication.withdrawals() if (each.kind, each.key) == (kind, key)]
        path = uow.publication.book().present().get((kind, key))
        if path is None or any(each.lifted_at is None for each in earlier):
            raise ConflictError("publication-nothing-to-withdraw")
        number = len(earlier) + 1
        uow.publication.add_withdrawal(Withdrawal(kind, key, number, why, actor.full_name, now))
        uow.audit.add(PublicationWithdrawn(path, why), actor)
    return created(Thing.PUBLICATION, number)


def restore_to_site(core: Core, actor: Actor, *, kind: ThingKind, key: str) -> Changes:
    """Publish again what was withdrawn. Raises ConflictError ``publication-not-withdrawn``."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.PUBLISH)
        found = [each for each in uow.publication.withdrawals() if (each.kind, each.key) == (kind, key)]
        if not found or found[-1].lifted_at is not None:
            raise ConflictError("publication-not-withdrawn")
        lifted = replace(found[-1], lifted_by=actor.full_name, lifted_at=core.clock())
        uow.publication.save_withdrawal(lifted)
        uow.audit.add(PublicationRestored(uow.publication.book().present().get((kind, key), key)), actor)
    return changed(Thing.PUBLICATION, key)
