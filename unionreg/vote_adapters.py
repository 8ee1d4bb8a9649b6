"""The ports of the use cases of votes over documents, evidence and signing, imported when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from unionreg.domain.office import Letterhead
    from unionreg.domain.votes.count import StationCount
    from unionreg.domain.votes.result import VoteResult
    from unionreg.domain.votes.vote import VoteDefinition


class OfficePapers:
    """Draws the papers of a vote."""

    def template_version(self, kind: str) -> str:
        """Version of the form that would be drawn now."""
        from unionreg.documents.wordings import TEMPLATES

        return TEMPLATES[kind]

    def blank_station_act(self, definition: VoteDefinition, station_id: str, letterhead: Letterhead) -> bytes:
        """The station act to be filled in by hand."""
        from unionreg.documents.station_act import blank_station_act

        return blank_station_act(definition, station_id, letterhead)

    def filled_station_act(
        self, definition: VoteDefinition, count: StationCount, digest: str, letterhead: Letterhead
    ) -> bytes:
        """The station act with its figures."""
        from unionreg.documents.station_act import filled_station_act

        return filled_station_act(definition, count, digest, letterhead)

    def general_act(
        self,
        definition: VoteDefinition,
        counts: Sequence[StationCount],
        result: VoteResult,
        digest: str,
        letterhead: Letterhead,
    ) -> bytes:
        """The general act with all stations."""
        from unionreg.documents.general_act import general_act

        return general_act(definition, counts, result, digest, letterhead)

    def result_notice(
        self, definition: VoteDefinition, result: VoteResult, digest: str, letterhead: Letterhead
    ) -> bytes:
        """The notice for the door."""
        from unionreg.documents.result_notice import result_notice

        return result_notice(definition, result, digest, letterhead)


class OfficePackages:
    """Writes and reads the data entries of a tally package."""


class OfficeSignatures:
    """Signs with an e.firma and judges signatures; ``trusted`` gives the DER of what the office added to the store."""

    def __init__(self, trusted: Callable[[], Sequence[bytes]]) -> None:
        self._trusted = trusted
