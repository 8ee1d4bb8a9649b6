"""What the demo office keeps beside votes and filings: contracts, the archive, public forms, the site, dossiers.

Told after everything else, since all of it looks back; every part is made by the module of its area.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.application.contract_certificates import issue_contract_certificate
from unionreg.application.publication import decide_package, set_site_address
from unionreg.application.publication_runs import publish_site
from unionreg.application.queries.archive import documents_list
from unionreg.application.queries.contracts import contract_page
from unionreg.application.queries.delivery import campaign_page
from unionreg.application.queries.publication import package_view
from unionreg.demo import cast
from unionreg.demo.archive import ArchiveSeen, fill_archive
from unionreg.demo.contract_files import file_contracts
from unionreg.demo.contracts import ContractsTold, tell_contracts
from unionreg.demo.delivery import BREAD, deliver_copies
from unionreg.demo.dossiers import DossiersTold, tell_dossiers
from unionreg.demo.outreach import OutreachPeople, add_outreach
from unionreg.demo.public_forms import PublicFormsTold, make_public_forms
from unionreg.demo.search import keep_searches
from unionreg.domain.publication.site import PackageForm

if TYPE_CHECKING:
    from pathlib import Path

    from unionreg.demo.stage import Stage

ADDRESS = "https://registro.ejemplo.invalid"


@dataclass(frozen=True, slots=True)
class RecordsTold:
    """What of it the pictures show. ``documents``: with a public form in force, waiting, and being marked.

    ``contract_files``: the papers of old contracts, in the order of ``demo.contracts.OLD``.
    """

    contracts: ContractsTold
    archive: ArchiveSeen
    documents: tuple[str, ...]
    contract_files: tuple[str, ...]
    forms: PublicFormsTold
    dossiers: DossiersTold
    delivery: str
    delivery_group: int
    bulletins: tuple[str, ...]


def tell_records(stage: Stage, *, prepared: str, published: tuple[str, ...]) -> RecordsTold:
    """Everything, in the order in which an office would do it.

    ``prepared``: a vote whose copies are handed out. ``published``: votes whose packages are decided to go out.
    """
    core, officer = stage.core, stage.actor(cast.INFORMATION_OFFICER)
    registrar, archivist, signer = (stage.actor(each) for each in (cast.REGISTRAR, cast.ARCHIVIST, cast.SIGNER))
    bulletins = add_outreach(
        core, OutreachPeople(officer, (stage.actor(cast.COORDINATOR), registrar)), vote_ids=(prepared,)
    )
    contracts = tell_contracts(core, registrar=registrar, signer=signer)
    archive = fill_archive(core, archivist)
    documents = tuple(row.document_id for row in documents_list(core, archivist).rows)
    shown = (archive.document, *(each for each in documents if each != archive.document))[:3]
    forms = make_public_forms(core, marker=archivist, second=officer, documents=shown)
    old = (contracts.revised, contracts.overdue, contracts.ended)
    files = file_contracts(core, archivist=archivist, reader=registrar, second=officer, contracts=old)
    _certify(stage, contracts.let_pass)
    delivery = deliver_copies(core, stage.actor(cast.COORDINATOR), vote_id=prepared, delivered=BREAD)
    group = campaign_page(core, registrar, campaign_id=delivery).campaign.groups[0].group_id
    employer = contract_page(core, registrar, contract_id=contracts.revised).contract.employers[0]
    dossiers = tell_dossiers(
        core,
        preparer=stage.actor(cast.COORDINATOR),
        releasers=(officer, signer),
        employer_id=employer.employer_id,
    )
    _decide(stage, published)
    keep_searches(core, registrar)
    return RecordsTold(contracts, archive, shown, files, forms, dossiers, delivery, group, bulletins)


def _certify(stage: Stage, contract_id: str) -> None:
    """The certificate of registration that the union asked for."""
    core, signer = stage.core, stage.actor(cast.SIGNER)
    issue_contract_certificate(
        core,
        signer,
        contract_id=contract_id,
        expected=contract_page(core, signer, contract_id=contract_id).contract.revision,
        requested_by="Unión Ficticia de Personas Trabajadoras de la Manufactura",
        requested_on=core.clock().astimezone().date(),
        key=stage.signing_key(cast.OFFICIAL.slug),
    )


def _decide(stage: Stage, vote_ids: tuple[str, ...]) -> None:
    """The signed packages go out whole, after a look at what their certificates tell of the signers."""
    core, officer = stage.core, stage.actor(cast.INFORMATION_OFFICER)
    for vote_id in vote_ids:
        carried = package_view(core, officer, vote_id=vote_id).carried
        decide_package(
            core,
            officer,
            vote_id=vote_id,
            form=PackageForm.SIGNED,
            reason="Quienes firman lo hacen en ejercicio de su cargo; se informó a cada persona.",
            shown=tuple(each.certificate_number for each in carried),
        )


def write_site(stage: Stage, folder: Path) -> None:
    """The site as anybody can copy it."""
    officer = stage.actor(cast.INFORMATION_OFFICER)
    set_site_address(stage.core, officer, address=ADDRESS)
    publish_site(stage.core, officer, folder=folder, step=lambda _done, _of: None)
