"""The parts of a kit: which form sets which part, and which parts a vote needs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.documents.kit import words
from unionreg.documents.kit.call import set_call
from unionreg.documents.kit.day_sheets import set_opening, set_script, set_turnout
from unionreg.documents.kit.handover import set_custody, set_inventory, set_lid
from unionreg.documents.kit.kit_sheet import HEIGHTS, PartFacts, kit_sheet
from unionreg.documents.kit.people_lists import set_receipts, set_roll, set_signatures
from unionreg.documents.kit.posters import set_call_poster, set_voting_poster
from unionreg.documents.kit.slips import set_challenged, set_envelopes, set_incidents, set_labels
from unionreg.documents.station_act import set_blank_act
from unionreg.domain.votes.materials import OFFICE_PARTS, STATION_PARTS, KitPart

if TYPE_CHECKING:
    from collections.abc import Callable

    from unionreg.documents.kit.kit_sheet import KitSheet
    from unionreg.documents.kit.marks import KitMark
    from unionreg.documents.kit.matter import Matter
    from unionreg.domain.votes.kit_order import KitOrder
    from unionreg.domain.votes.vote import Station


@dataclass(frozen=True, slots=True)
class Form:
    """How a part is set. ``rubric``: its sheets have room for initials; ``one_sided``: their backs stay blank."""

    set: Callable[[KitSheet, Matter], None]
    rubric: bool = True
    one_sided: bool = False


def _station_act(sheet: KitSheet, matter: Matter) -> None:
    set_blank_act(sheet, matter.order.definition, matter.table)


FORMS = {
    KitPart.LID: Form(set_lid, rubric=False, one_sided=True),
    KitPart.CALL: Form(set_call, one_sided=True),
    KitPart.CALL_POSTER: Form(set_call_poster, rubric=False, one_sided=True),
    KitPart.ROLL: Form(set_roll, rubric=False, one_sided=True),
    KitPart.RECEIPTS: Form(set_receipts),
    KitPart.CUSTODY: Form(set_custody),
    KitPart.LABELS: Form(set_labels, rubric=False, one_sided=True),
    KitPart.SCRIPT: Form(set_script, rubric=False),
    KitPart.VOTING_POSTER: Form(set_voting_poster, rubric=False, one_sided=True),
    KitPart.OPENING: Form(set_opening),
    KitPart.SIGNATURES: Form(set_signatures),
    KitPart.INVENTORY: Form(set_inventory),
    KitPart.TURNOUT: Form(set_turnout),
    KitPart.INCIDENTS: Form(set_incidents, rubric=False, one_sided=True),
    KitPart.CHALLENGED: Form(set_challenged, rubric=False, one_sided=True),
    KitPart.STATION_ACT: Form(_station_act),
    KitPart.ENVELOPES: Form(set_envelopes, rubric=False, one_sided=True),
}
"""Every part but the ballots, which have sheets of their own."""


def parts_of_station(order: KitOrder) -> tuple[KitPart, ...]:
    """What a station's kit holds, in order: receipts only where workers get a text that they vote on."""
    contract = order.definition.procedure in words.WITH_CONTRACT
    return tuple(part for part in STATION_PARTS if contract or part is not KitPart.RECEIPTS)


def parts_of_office() -> tuple[KitPart, ...]:
    """What the office's kit holds, in order."""
    return OFFICE_PARTS


def folio_of(order: KitOrder, part: KitPart, station: Station | None) -> str:
    """The folio printed on every sheet of a part."""
    place = "oficina" if station is None else station.id
    return f"{order.definition.vote_id}/{place}/{words.template(part)}"


def facts_of(order: KitOrder, part: KitPart, station: Station | None) -> PartFacts:
    """What every sheet of the part says of itself."""
    return PartFacts(
        kind=part.value,
        title=words.TITLES[part],
        folio=folio_of(order, part, station),
        template=words.template(part),
        vote=order.definition.vote_id,
        station=None if station is None else station.id,
        digest=order.digest[:20],
        height=HEIGHTS[order.options.size],
        duplex=order.options.duplex,
        rehearsal=order.rehearsal,
        sample=order.sample,
    )


def set_part(part: KitPart, matter: Matter) -> list[list[KitMark]]:
    """The finished pages of a part."""
    form = FORMS[part]
    facts = facts_of(matter.order, part, matter.station)
    sheet = kit_sheet(matter.order.letterhead, facts, rubric=form.rubric, one_sided=form.one_sided)
    form.set(sheet, matter)
    return sheet.finished_pages()
