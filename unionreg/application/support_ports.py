"""What the use cases of requests for representativeness need from outside: a store, and the paper of the ruling."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from unionreg.domain.votes.support import SupportRequest


class SupportStore(Protocol):
    """Requests by the vote that they belong to."""

    def get(self, vote_id: str) -> SupportRequest:
        """The request; an empty one when nothing was said yet."""

    def save(self, request: SupportRequest) -> None: ...
