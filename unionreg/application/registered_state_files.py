"""The registered state of a union as a sealed file for its desk, from which its next change starts.

It holds what the union itself knows (leaders with CURP, means of contact, the list of members): it is handed to the
union and to nobody else, and the log tells that it was. The state itself is made in ``registered_state``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from unionreg.application.changes import Changes
from unionreg.application.registered_state import registered_state
from unionreg.application.session import require
from unionreg.domain.audit.register_events import RegisteredStateHandedOut
from unionreg.domain.filings.members_file import LARGEST_FILE, members_bytes, summarise
from unionreg.domain.filings.office_notice import NoticeKind, NoticeState, OfficeNotice
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from unionreg.application.ports import Core, UnitOfWork
    from unionreg.domain.filings.filing import FilingData
    from unionreg.domain.roles import Actor

SUFFIX = ".aviso"
_ID_BYTES = 16


@dataclass(frozen=True, slots=True)
class HandedState:
    """The file as it is handed out; a screen writes it where the person chose. Nothing of the register changed."""

    content: bytes
    file_name: str
    people: int
    changes: Changes


def hand_out_state(core: Core, actor: Actor, *, union_id: str) -> HandedState:
    """Seal the present state of a union, with its list of members where one is kept.

    Raises NotFoundError ``union-unknown``; ConflictError ``notice-unfit`` (reason).
    """
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.KEEP_REGISTER)
        data, members = _state(uow, union_id)
        office, seal, number = uow.office.get(), uow.office.seal(), data.organisation.registration_number
        notice = OfficeNotice(
            notice_id=core.randomness(_ID_BYTES).hex(),
            kind=NoticeKind.REGISTERED_STATE,
            office_id=office.office_id,
            office=office.name,
            office_key=seal.public_key.hex(),
            made_at=core.clock(),
            filing=None,
            filing_id="",
            folio="",
            organisation=data.organisation.name,
            state=NoticeState(core.clock(), number, data),
            members_sha256="" if data.members is None or members is None else data.members.sha256,
            members_bytes=len(members or b""),
            invented=office.invented,
        )
        content = core.filing_files.notice(notice, seal, (), members)
        people = data.members.people if data.members is not None and members is not None else 0
        uow.audit.add(RegisteredStateHandedOut(number, data.organisation.name, people), actor)
    name = number.replace("/", "-").replace(" ", "-") or "sindicato"
    return HandedState(content, f"estado-registrado-{name}{SUFFIX}", people, Changes())


def _state(uow: UnitOfWork, union_id: str) -> tuple[FilingData, bytes | None]:
    """The data, and the members as the canonical file; a list that no file holds is left out."""
    data = registered_state(uow, union_id)
    if data.members is None:
        return data, None
    people = uow.register.people(union_id)
    content = members_bytes(replace(each, number=number) for number, each in enumerate(people, start=1))
    if len(content) > LARGEST_FILE:
        return replace(data, members=None), None
    return replace(data, members=summarise(content, cut_off=data.members.cut_off)), content
