"""What the demo office keeps beside votes and filings: bulletins, the archive, contracts, copies, dossiers.

Told after everything else, since all of it looks back; every part is made by the module of its area.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.demo import cast
from unionreg.demo.archive import ArchiveSeen, fill_archive
from unionreg.demo.contracts import ContractsTold, tell_contracts
from unionreg.demo.delivery import deliver_copies
from unionreg.demo.outreach import OutreachPeople, add_outreach

if TYPE_CHECKING:
    from unionreg.demo.stage import Stage


@dataclass(frozen=True, slots=True)
class RecordsTold:
    """What of it the pictures show."""

    contracts: ContractsTold
    archive: ArchiveSeen
    delivery: str
    bulletins: tuple[str, ...]


def tell_records(stage: Stage, *, prepared: str) -> RecordsTold:
    """Everything, in the order in which an office would do it. ``prepared``: a vote whose copies are handed out."""
    readers = (stage.actor(cast.COORDINATOR), stage.actor(cast.REGISTRAR))
    people = OutreachPeople(stage.actor(cast.INFORMATION_OFFICER), readers)
    bulletins = add_outreach(stage.core, people, vote_ids=(prepared,))
    contracts = tell_contracts(stage.core, registrar=stage.actor(cast.REGISTRAR), signer=stage.actor(cast.SIGNER))
    archive = fill_archive(stage.core, stage.actor(cast.ARCHIVIST))
    delivery = deliver_copies(stage.core, stage.actor(cast.COORDINATOR), vote_id=prepared)
    return RecordsTold(contracts, archive, delivery, bulletins)
