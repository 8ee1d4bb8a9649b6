"""What the use cases of delivery need from outside: a store of campaigns, and the papers of a delivery."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from unionreg.domain.contracts.delivery import (
        Campaign,
        DeliveryGroup,
        KeptCount,
        Mark,
        Sample,
    )
    from unionreg.domain.contracts.delivery_papers import (
        CopyLayout,
        CopyMatter,
        CopyPrint,
        ReceiptOrder,
        SampleOrder,
    )
    from unionreg.domain.office import Letterhead


class DeliveryStore(Protocol):
    """Campaigns of delivery: sheets, marks of people by number, samples. No name is kept here, and no hour."""

    def next_number(self, year: int) -> int:
        """The next free number of a campaign in this year, from 1."""

    def add(self, campaign: Campaign) -> None: ...

    def get(self, campaign_id: str) -> Campaign:
        """The campaign; NotFoundError ``campaign-unknown``."""

    def save(self, campaign: Campaign) -> None: ...

    def campaigns(self) -> tuple[Campaign, ...]:
        """All campaigns, those that come first by the day of the event at the end."""

    def of_vote(self, vote_id: str) -> tuple[Campaign, ...]:
        """The campaigns of a vote, oldest first."""

    def of_contract(self, contract_id: str) -> tuple[Campaign, ...]:
        """The campaigns of a contract, oldest first."""

    def add_count(self, campaign_id: str, count: KeptCount) -> None: ...

    def save_count(self, campaign_id: str, count: KeptCount) -> None: ...

    def counts(self, campaign_id: str) -> tuple[KeptCount, ...]:
        """All sheets, withdrawn ones too, oldest first."""

    def marks(self, campaign_id: str) -> Mapping[int, tuple[Mark, ...]]:
        """Marks by group, by number of the person."""

    def put_marks(self, campaign_id: str, group_id: int, marks: Sequence[Mark]) -> None:
        """Write marks; what was said before of the same people is replaced."""

    def remove_marks(self, campaign_id: str, numbers: Sequence[int]) -> None:
        """Take marks out again."""

    def add_sample(self, campaign_id: str, sample: Sample) -> None: ...

    def save_sample(self, campaign_id: str, sample: Sample) -> None: ...

    def samples(self, campaign_id: str) -> tuple[Sample, ...]:
        """Samples by number."""

    def put_file(self, content: bytes) -> str:
        """Keep bytes once; their SHA-256 (hex)."""

    def file(self, sha256: str) -> bytes:
        """The bytes; NotFoundError ``delivery-file-unknown``; IntegrityBrokenError ``file-altered``."""


class DeliveryPapersPort(Protocol):
    """Draws what a delivery needs on paper. The same order gives the same bytes."""

    def worker_copy(self, matter: CopyMatter, layout: CopyLayout, letterhead: Letterhead) -> CopyPrint:
        """Cover with the notice of the vote and the text behind it. UnreadableError as ``attachments`` for a PDF."""

    def receipts(self, order: ReceiptOrder, letterhead: Letterhead) -> bytes:
        """Receipt lists, one for each shift and area."""

    def sampling_sheet(self, order: SampleOrder, letterhead: Letterhead) -> bytes:
        """The verifier's sheet with its three questions."""


@dataclass(frozen=True, slots=True)
class NewCampaign:
    """What a person says to begin a campaign. ``groups`` empty where a roll of the vote gives them."""

    text: str
    employer: str
    groups: tuple[DeliveryGroup, ...] = ()
    vote_id: str = ""
    contract_id: str = ""
    deposited_on: date | None = None
    address: str = ""
    areas_by_post: bool = False
