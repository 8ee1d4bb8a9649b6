"""What the demo office keeps beside votes and filings: bulletins, the archive, contracts, copies, dossiers.

Told after everything else, since all of it looks back; every part is made by the module of its area.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.demo import cast
from unionreg.demo.archive import ArchiveSeen, fill_archive
from unionreg.demo.outreach import OutreachPeople, add_outreach

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.demo.stage import Stage


@dataclass(frozen=True, slots=True)
class RecordsTold:
    """What of it the pictures show."""

    archive: ArchiveSeen
    bulletins: tuple[str, ...]


def tell_records(stage: Stage, *, vote_ids: Sequence[str]) -> RecordsTold:
    """Everything, in the order in which an office would do it. ``vote_ids``: votes that are being prepared."""
    readers = (stage.actor(cast.COORDINATOR), stage.actor(cast.REGISTRAR))
    people = OutreachPeople(stage.actor(cast.INFORMATION_OFFICER), readers)
    bulletins = add_outreach(stage.core, people, vote_ids=vote_ids)
    archive = fill_archive(stage.core, stage.actor(cast.ARCHIVIST))
    return RecordsTold(archive, bulletins)
