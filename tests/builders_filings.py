"""Offices with filings for tests: containers and papers are doubles that cost nothing, all else is the real thing.

``a_filing_office()`` is an office in memory; ``sent(here, data)`` is a container with this data, ``received`` takes one
in and tells its folio.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any

from tests.builders_office import an_office
from unionreg.application import filing_facts, filing_preventions, filing_rulings, filings
from unionreg.application.filing_preventions import NewPrevention
from unionreg.application.filing_records import ReceivedFiling
from unionreg.application.filing_rulings import NewRuling
from unionreg.application.filings import NewMark
from unionreg.application.queries import filings as reading
from unionreg.application.signing_facts import KeyFacts, SigningKey
from unionreg.demo.filing_samples import sample
from unionreg.domain.filings.attachment_facts import AttachmentFacts
from unionreg.domain.filings.filing import FilingKind
from unionreg.domain.filings.marks import PreventionItem, Verdict
from unionreg.domain.filings.rulings import LegalGround, RulingKind, RulingReason
from unionreg.errors import UnreadableError
from unionreg.storage.value_json import to_json

if TYPE_CHECKING:
    from datetime import datetime

    from tests.builders_office import OfficeUnderTest
    from unionreg.application.queries.filings import CasePage
    from unionreg.demo.filing_samples import Sample
    from unionreg.domain.filings.case import Case
    from unionreg.domain.filings.filing import FilingData

KEY = SigningKey(b"certificate", b"key", "secret")
FILED = date(2026, 8, 12)
ITEM = PreventionItem(1, "members-list", "Falta el domicilio de dos personas.", "LFT 365-II", "Complete la lista.")


@dataclass
class NotedContainers:
    """Reads the containers that it was given, by their bytes."""

    known: dict[bytes, ReceivedFiling] = field(default_factory=dict)

    def read(self, content: bytes) -> ReceivedFiling:
        if content not in self.known:
            raise UnreadableError("filing-unreadable")
        return self.known[content]

    def facts(self, content: bytes, name: str) -> AttachmentFacts:
        digest, is_pdf = hashlib.sha256(content).hexdigest(), content.startswith(b"%PDF-")
        return AttachmentFacts(digest, len(content), 1, is_pdf=is_pdf)

    def notice(self, notice: Any, seal: Any, papers: Any = (), members: bytes | None = None) -> bytes:
        return f"notice {notice}".encode() + b"".join(papers)

    def digest(self, data: FilingData) -> str:
        return hashlib.sha256(to_json(data).encode()).hexdigest()


class NotedPapers:
    """Papers as one line of text, the same for the same order."""

    def template_version(self, kind: Any, on: date) -> str:
        return "PT-1"

    def certificate_template(self, kind: Any) -> str:
        return "CT-1"

    def titles(self, on: date) -> tuple[tuple[Any, str], ...]:
        from unionreg.domain.certificates.papers import FilingPaperKind

        return tuple((kind, kind.value.capitalize()) for kind in FilingPaperKind)

    def paper(self, order: Any, letterhead: Any, seal: Any) -> bytes:
        return f"paper {order}".encode()

    def public_paper(self, order: Any, letterhead: Any, seal: Any) -> bytes:
        return f"public {order}".encode()

    def signed_paper(self, order: Any, issuer: Any, letterhead: Any, seal: Any, key: Any) -> bytes:
        return f"signed {order}".encode()

    def registry_certificate(self, order: Any, issuer: Any, letterhead: Any, seal: Any, key: Any) -> bytes:
        return f"certificate {order}".encode()

    def public_certificate(self, order: Any, issuer: Any, letterhead: Any, seal: Any) -> bytes:
        return f"public certificate {order}".encode()


class KnownSignatures:
    """Opens any key: it is always the same person's."""

    def read_key(self, key: SigningKey, *, at: datetime) -> KeyFacts:
        day = timedelta(days=300)
        return KeyFacts("Félix Flores", "FOFF800101AA1", None, None, "0" * 20, "AC", at - day, at + day, test=True)


@cache
def a_sample(kind: FilingKind) -> Sample:
    """A complete filing of this kind, made once."""
    return sample(kind, FILED)


def data_of(kind: FilingKind, **changes: Any) -> FilingData:
    """The data of a complete filing, with some of it changed."""
    return replace(a_sample(kind).data, **changes)


@dataclass
class FilingOffice:
    """An office that takes filings in; ``files`` is where containers are noted."""

    office: OfficeUnderTest
    files: NotedContainers

    @property
    def core(self) -> Any:
        return self.office.core

    def case(self, folio: str) -> Case:
        with self.core.unit_of_work() as uow:
            found: Case = uow.filings.get(folio)
            return found

    def page(self, folio: str) -> CasePage:
        return reading.case_page(self.core, self.office.auditor, folio=folio)

    def at(self, folio: str) -> dict[str, Any]:
        """Folio and the revision as it is now."""
        return {"folio": folio, "expected": self.case(folio).revision}

    def log(self) -> list[Any]:
        with self.core.unit_of_work() as uow:
            return list(uow.audit.records())


def a_filing_office(**ports: Any) -> FilingOffice:
    """An office in memory with doubles for containers, papers and signatures."""
    files = NotedContainers()
    values = {"filing_files": files, "filing_papers": NotedPapers(), "signatures": KnownSignatures()}
    return FilingOffice(an_office(**{**values, **ports}), files)


def sent(here: FilingOffice, data: FilingData, made: Sample | None = None) -> bytes:
    """The bytes of a container with this data, known to the office's reader."""
    made = made or a_sample(data.kind)
    content = b"container " + to_json(data).encode()
    here.files.known[content] = ReceivedFiling(
        data,
        here.files.digest(data),
        made.members or None,
        made.supporters or None,
        made.attachments,
        ("Julia Canul Poot",),
    )
    return content


def received(here: FilingOffice, kind: FilingKind = FilingKind.WORKERS_UNION, **changes: Any) -> str:
    """A filing taken in as a container; its folio. Each is another filing of the same union."""
    filing_id = hashlib.sha256(f"{kind} {len(here.files.known)}".encode()).hexdigest()[:32]
    content = sent(here, data_of(kind, **{"filing_id": filing_id, **changes}))
    return filings.receive_container(here.core, here.office.registrar, content=content).created[0]


def taken_up(here: FilingOffice, kind: FilingKind = FilingKind.WORKERS_UNION, **changes: Any) -> str:
    """A filing that a reviewer has taken."""
    folio = received(here, kind, **changes)
    filings.take_up(here.core, here.office.reviewer, **here.at(folio))
    return folio


def a_mark(here: FilingOffice, folio: str) -> NewMark:
    """The first requirement that is not optional, not met."""
    asked = next(each for each in here.page(folio).kind.requirements if not each.optional)
    return NewMark(asked.key, Verdict.NOT_MET, "", 2, "", "Falta la firma.", asked.article, "Entréguelo firmado.")


def prevented(here: FilingOffice, kind: FilingKind = FilingKind.WORKERS_UNION, **changes: Any) -> str:
    """A filing with one point to be fixed, notified on the day of its filing."""
    folio = taken_up(here, kind, **changes)
    filings.mark_requirement(here.core, here.office.reviewer, **here.at(folio), mark=a_mark(here, folio))
    letter = NewPrevention(FILED)
    filing_preventions.prevent_filing(here.core, here.office.reviewer, **here.at(folio), letter=letter)
    return folio


def a_refusal(ground: LegalGround | None = LegalGround.DOCUMENTS) -> NewRuling:
    reason = RulingReason("No se entregó el acta constitutiva.", "constitutive-act", "LFT 365-I", ground)
    return NewRuling(RulingKind.REFUSE, (reason,))


def ruled(here: FilingOffice, folio: str, ruling: NewRuling) -> None:
    filing_rulings.rule_on_filing(here.core, here.office.signer, **here.at(folio), ruling=ruling)


def registered(here: FilingOffice) -> str:
    """A registered union's case."""
    folio = taken_up(here)
    ruled(here, folio, NewRuling(RulingKind.REGISTER))
    return folio


def overdue(here: FilingOffice) -> str:
    """A registration on which nobody ruled in its twenty days."""
    folio = taken_up(here)
    here.office.clock.advance(days=40)
    return folio


def demanded(here: FilingOffice) -> str:
    """An overdue registration whose ruling was demanded today."""
    folio = overdue(here)
    today = here.page(folio).today
    filing_facts.receive_demand(here.core, here.office.registrar, **here.at(folio), received_on=today)
    return folio
