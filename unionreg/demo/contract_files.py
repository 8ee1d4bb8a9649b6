"""The papers of the old contracts of the demo office: a box of them, described, with public forms for everybody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.application.archive_boxes import finish_scanning
from unionreg.application.archive_documents import Description
from unionreg.application.queries.archive import document_page
from unionreg.application.queries.contracts import contract_page
from unionreg.demo.archive import confirm_as, open_one, scan_in
from unionreg.demo.archive_scans import contract_scan
from unionreg.demo.contracts import OLD
from unionreg.demo.public_forms import publish_whole
from unionreg.domain.archive.document import DocumentLink, FieldText, LinkKind
from unionreg.domain.archive.document_kinds import DocumentKind

if TYPE_CHECKING:
    from unionreg.application.ports import Core
    from unionreg.demo.archive_scans import InventedScan
    from unionreg.demo.contracts import OldContract
    from unionreg.domain.contracts.contract import CollectiveContract
    from unionreg.domain.roles import Actor

_BOX, _FIRST_SHEET = 3, 7
_PLACE = "Ciudad Ejemplo, Supuesto"


def file_contracts(
    core: Core, *, archivist: Actor, reader: Actor, second: Actor, contracts: tuple[str, ...]
) -> tuple[str, ...]:
    """Scan, describe and make public the paper of each contract of ``OLD``; the ids of the documents, in that order.

    ``reader`` may read the register; ``second`` confirms the public forms.
    """
    box = open_one(core, archivist, _BOX, "Contratos que entregaron las juntas, 1987 a 2003", "Estante 15")
    made = scan_in(core, archivist, box, tuple(_scan(old) for old in OLD), start=_FIRST_SHEET, copied=True)
    finish_scanning(core, archivist, serial=box)
    for document_id, contract_id, old in zip(made, contracts, OLD, strict=True):
        contract = contract_page(core, reader, contract_id=contract_id).contract
        _describe(core, archivist, document_id, contract, old)
    publish_whole(core, marker=archivist, second=second, documents=made)
    return made


def _scan(old: OldContract) -> InventedScan:
    table = tuple(f"{post}: ${cents / 100:,.2f} diarios." for post, cents in old.wages)
    return contract_scan(
        f"contrato-{old.number.replace('/', '-')}.pdf",
        heading="CONTRATO COLECTIVO DE TRABAJO",
        union=old.union.upper(),
        employer=old.employer.upper(),
        place=_PLACE,
        day=f"veintiséis días del mes de febrero de {old.year}",
        pages=2,
        wages=("TABULADOR DE SALARIOS", *table),
    )


def _describe(core: Core, archivist: Actor, document_id: str, contract: CollectiveContract, old: OldContract) -> None:
    union, employer = contract.unions[0], contract.employers[0]
    links = [
        DocumentLink(LinkKind.CONTRACT, contract.contract_id, old.number),
        DocumentLink(LinkKind.EMPLOYER, employer.employer_id, employer.name),
    ]
    if union.union_id:
        links.append(DocumentLink(LinkKind.UNION, union.union_id, union.name))
    day = f"{old.year}-02-26"
    description = Description(
        DocumentKind.CONTRACT,
        f"Contrato colectivo, {employer.name}, {old.year}",
        (FieldText("signed-on", day),),
        tuple(links),
        "",
        old.year,
        day,
    )
    confirm_as(core, archivist, document_page(core, archivist, document_id=document_id).document, description)
