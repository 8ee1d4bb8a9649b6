"""The label of a file, to be printed and stuck on it: drawn anew each time, kept nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.application.filing_access import open_case
from unionreg.application.filing_paper_orders import paper_order
from unionreg.application.vote_access import require_one_of
from unionreg.domain.certificates.papers import Cover, FilingPaperKind
from unionreg.domain.filings.case import Channel
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from unionreg.application.ports import Core
    from unionreg.domain.filings.case import Case
    from unionreg.domain.roles import Actor

MEMBERS = "Lista de integrantes: CURP y domicilios (confidencial)"
SUPPORTERS = "Lista de apoyos del treinta por ciento y sus anexos (secreta)"


def file_cover(core: Core, actor: Actor, *, folio: str, volume: int = 1, volumes: int = 1) -> bytes:
    """The cover label of a case as PDF; for whoever works on filings. Raises as ``filing_access.open_case``."""
    with core.unit_of_work() as uow:
        require_one_of(uow, actor, Permission.RECEIVE_FILINGS, Permission.REVIEW_FILINGS, Permission.RULE_ON_FILINGS)
        here = open_case(core, uow, folio)
        content = _cover(here.case, volume, volumes)
        order = paper_order(here.case, FilingPaperKind.COVER, volume, content, here.now, actor)
        head, seal = uow.office.get().letterhead(), uow.office.seal()
    return core.filing_papers.paper(order, head, seal)


def _cover(case: Case, volume: int, volumes: int) -> Cover:
    data = case.data
    on_paper = case.versions[0].channel is Channel.PAPER
    number = "" if case.ruling is None else case.ruling.registration_number
    reserved = [MEMBERS] if data.members is not None else []
    if data.representativeness is not None:
        reserved.append(SUPPORTERS)
    return Cover(
        subject="",
        opened_on=case.filed_on,
        volume=volume,
        volumes=volumes,
        sheets=sum(each.pages for each in data.attachments) if on_paper else 0,
        registration_number=number or data.organisation.registration_number,
        confidential=tuple(reserved),
    )
