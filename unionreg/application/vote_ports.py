"""What the use cases of votes need from outside: storage of votes, papers, packages and signatures.

The rest of the ports stands in ``ports``.
"""

from __future__ import annotations

from typing import Protocol


class VoteStore(Protocol):
    """Votes, entries, counts, results, packages and papers, within the transaction of a unit of work."""


class PapersPort(Protocol):
    """Drawing the papers of a vote as PDF bytes."""


class PackagesPort(Protocol):
    """Writing and reading the data entries of a tally package, and its digest."""


class SignaturesPort(Protocol):
    """Opening an e.firma, signing with it, and judging signatures."""
