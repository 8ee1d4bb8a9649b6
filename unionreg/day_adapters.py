"""The port of station files over ``evidence`` and ``signing``, imported when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.domain.votes.day.files import StationKey

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from unionreg.domain.office import SealKey
    from unionreg.domain.votes.day.files import HandOver, HandOverFile, StationFile, StationPart


class OfficeStationFiles:
    """``StationFilesPort``; ``randomness`` gives the keys of laptops."""

    def __init__(self, randomness: Callable[[int], bytes]) -> None:
        self._randomness = randomness

    def station_file(self, part: StationPart, seal: SealKey) -> tuple[bytes, StationKey]:
        """A station file with a fresh key inside, signed with the office's seal."""
        from unionreg.evidence.station_file import write_station_file
        from unionreg.signing.station_key import new_station_key

        key = StationKey(*new_station_key(self._randomness))
        return write_station_file(part, key, seal.private_key), key

    def read_station_file(self, content: bytes) -> StationFile:
        """The station file; see ``evidence.station_file``."""
        from unionreg.evidence.station_file import read_station_file

        return read_station_file(content)

    def hand_over(self, hand_over: HandOver, key: StationKey) -> tuple[bytes, str]:
        """A signed hand-over and its digest."""
        from unionreg.evidence.station_file import write_hand_over

        return write_hand_over(hand_over, key)

    def read_hand_over(self, content: bytes, keys: Sequence[bytes]) -> HandOverFile:
        """The hand-over, signed with one of the keys."""
        from unionreg.evidence.station_file import read_hand_over

        return read_hand_over(content, keys)

    def whose(self, content: bytes) -> tuple[str, str]:
        """Vote and station that a hand-over names."""
        from unionreg.evidence.station_file import whose_hand_over

        return whose_hand_over(content)
