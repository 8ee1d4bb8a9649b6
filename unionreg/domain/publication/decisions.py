"""What was decided about publishing: in which form a package goes out, what was withdrawn and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from unionreg.domain.publication.site import PackageForm, ThingKind


@dataclass(frozen=True, slots=True)
class CertificateData:
    """Personal data that the certificate of one signer carries, and with it every copy of the signed package."""

    number: int
    name: str
    rfc: str
    curp: str
    email: str
    certificate_number: str

    def said(self) -> tuple[str, ...]:
        """What is there, in the order in which it is shown: values that are not empty."""
        return tuple(each for each in (self.name, self.rfc, self.curp, self.email) if each)


@dataclass(frozen=True, slots=True)
class PackageDecision:
    """A package is published in this form. ``shown``: how many certificates' data the person saw when deciding."""

    vote_id: str
    number: int
    digest: str
    form: PackageForm
    sha256: str
    reason: str
    shown: int
    decided_by: str
    decided_at: datetime


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """A page says that its content is withdrawn, and why. ``lifted_at``: it is shown again since then."""

    kind: ThingKind
    key: str
    number: int
    reason: str
    withdrawn_by: str
    withdrawn_at: datetime
    lifted_by: str = ""
    lifted_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Run:
    """One publication that was written. ``pages`` counts all pages of both languages."""

    number: int
    made_by: str
    made_at: datetime
    written: int
    unchanged: int
    removed: int
    pages: int
    searchable: bool
