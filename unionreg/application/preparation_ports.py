"""What the use cases of preparation need from outside. The other ports are in ``ports`` and ``vote_ports``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from unionreg.domain.office import Letterhead
    from unionreg.domain.votes.observers import Observer
    from unionreg.domain.votes.preparation import VotePreparation
    from unionreg.domain.votes.preparation_orders import BadgeOrder, CalendarOrder, LetterOrder
    from unionreg.domain.votes.verifiers import Verifier


class PreparationStore(Protocol):
    """What is prepared beside the definition: preparation, observers, verifiers."""

    def get(self, vote_id: str) -> VotePreparation:
        """What was prepared; a plain one when nothing was saved."""

    def save(self, preparation: VotePreparation) -> None: ...

    def repeats_of(self, vote_id: str) -> tuple[str, ...]:
        """Ids of the votes that repeat this one, oldest first."""

    def companions_of(self, vote_id: str) -> tuple[str, ...]:
        """Ids of the votes whose preparation names this one as held with it, oldest first."""

    def add_observer(self, observer: Observer) -> int:
        """Keep a new line of the register (its id is not looked at); the id given."""

    def save_observer(self, observer: Observer) -> None: ...

    def observer(self, observer_id: int) -> Observer:
        """The line; NotFoundError ``observer-unknown``."""

    def observers(self, vote_id: str) -> tuple[Observer, ...]:
        """The register of a vote by number."""

    def add_verifier(self, verifier: Verifier) -> int:
        """Keep a new assignment (its id is not looked at); the id given."""

    def save_verifier(self, verifier: Verifier) -> None: ...

    def verifier(self, verifier_id: int) -> Verifier:
        """The assignment; NotFoundError ``verifier-unknown``."""

    def verifiers(self, vote_id: str) -> tuple[Verifier, ...]:
        """The assignments of a vote in the order in which they were made."""

    def verifiers_called(self, name: str) -> tuple[Verifier, ...]:
        """The assignments of everybody with this name in any vote, compared without regard to case and accents."""


class PreparationPapersPort(Protocol):
    """Drawing the papers of preparation as PDF: same order, same bytes."""

    def legal_calendar(self, order: CalendarOrder, letterhead: Letterhead) -> bytes: ...

    def observer_badges(self, order: BadgeOrder, letterhead: Letterhead) -> bytes: ...

    def verifier_letter(self, order: LetterOrder, letterhead: Letterhead) -> bytes: ...
