"""Judging a file that came from outside, for the window: needs no account and no office.

What judges (reading packages, certificates, QR codes, drawing the report) is joined in ``bootstrap_verify``; this
module only says what it takes and gives, so that the window knows neither ``evidence`` nor ``documents``. Where an
office is open, ``office_trust`` adds what that office trusts.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from unionreg.application.session import require_signed_in

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime
    from pathlib import Path

    from unionreg.application.ports import Core
    from unionreg.domain.roles import Actor
    from unionreg.texts import Language


@dataclass(frozen=True, slots=True)
class OfficeSeal:
    """The seal of an office that the reader knows: its name and raw public key (32 bytes)."""

    office: str
    public_key: bytes
    invented: bool


@dataclass(frozen=True, slots=True)
class OfficeTrust:
    """What an open office adds: the certificates of authorities that it added (DER), and its own seal."""

    certificates: tuple[bytes, ...] = ()
    seals: tuple[OfficeSeal, ...] = ()


@dataclass(frozen=True, slots=True)
class Judging:
    """What to judge, and under which conditions.

    ``trust`` are folders of further authorities, ``certificates`` single ones (DER or PEM), ``seals`` the seals of
    offices that the reader knows. ``at`` is the moment at which the verifier stands (aware; None: now).
    ``expect_digest`` and ``expect_definition`` are what a person holds on paper (64 hex digits; None: not compared).
    ``companion`` is the package that a certificate or a QR code is compared with, when it is at hand.
    """

    file: Path
    trust: tuple[Path, ...] = ()
    certificates: tuple[bytes, ...] = ()
    seals: tuple[OfficeSeal, ...] = ()
    at: datetime | None = None
    expect_digest: str | None = None
    expect_definition: str | None = None
    companion: Path | None = None


class Verifying(Protocol):
    """Judges files and draws reports. Reports are the JSON objects of the formats, as mappings."""

    def judge(self, judging: Judging, told: Callable[[int, int], None]) -> Mapping[str, Any]:
        """The report of a package (``.asice``), certificate (PDF) or QR picture (PNG, JPEG).

        ``told(done, total)`` hears of progress. Raises UnreadableError only where the file cannot be opened.
        """

    def report_pdf(self, report: Mapping[str, Any], language: Language) -> bytes:
        """The report as a PDF."""

    def report_json(self, report: Mapping[str, Any]) -> bytes:
        """The report as the JSON that the command line prints."""


def office_trust(core: Core, actor: Actor) -> OfficeTrust:
    """The authorities that the open office added, and its own seal. For everybody who is signed in."""
    with core.unit_of_work() as uow:
        require_signed_in(uow, actor)
        office, seal = uow.office.get(), uow.office.seal()
        return OfficeTrust(
            tuple(authority.certificate for authority in uow.office.authorities()),
            (OfficeSeal(office.name, seal.public_key, office.invented),),
        )
