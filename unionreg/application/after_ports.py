"""What the use cases of this area need from outside. The other ports are in ``ports`` and ``vote_ports``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from unionreg.domain.office import Letterhead
    from unionreg.domain.votes.custody import CustodyEntry
    from unionreg.domain.votes.objections import Objection, ObjectionDecision, ObjectionTerm
    from unionreg.domain.votes.orders import NullityOrder
    from unionreg.domain.votes.publication import PublicFormMade, ReportContent, ResultPosting, ResultReport
    from unionreg.domain.votes.remote_results import RemoteImport
    from unionreg.domain.votes.result import VoteResult
    from unionreg.domain.votes.secrecy import PublicLine
    from unionreg.domain.votes.vote import VoteDefinition


class AfterStore(Protocol):
    """What comes after the count. Numbers run from 1 within a vote; what is added brings the number of ``next``."""

    def postings(self, vote_id: str) -> tuple[ResultPosting, ...]:
        """Postings of results, in the order in which they were written down."""

    def add_posting(self, posting: ResultPosting) -> None: ...

    def reports(self, vote_id: str) -> tuple[ResultReport, ...]:
        """Reports to the Centre, oldest first."""

    def add_report(self, report: ResultReport) -> None: ...

    def save_report(self, report: ResultReport) -> None: ...

    def objections(self, vote_id: str) -> tuple[Objection, ...]:
        """Objections by number."""

    def objection(self, vote_id: str, number: int) -> Objection:
        """The objection; NotFoundError ``objection-unknown``."""

    def add_objection(self, objection: Objection) -> None: ...

    def save_objection(self, objection: Objection) -> None: ...

    def objection_term(self, vote_id: str) -> ObjectionTerm:
        """The term for objections as it was set for this vote; one without days when nothing was said."""

    def save_objection_term(self, term: ObjectionTerm) -> None: ...

    def orders(self, vote_id: str) -> tuple[NullityOrder, ...]:
        """Orders of nullity, oldest first."""

    def order(self, vote_id: str, number: int) -> NullityOrder:
        """The order; NotFoundError ``order-unknown``."""

    def add_order(self, order: NullityOrder) -> None: ...

    def save_order(self, order: NullityOrder) -> None: ...

    def custody(self, vote_id: str) -> tuple[CustodyEntry, ...]:
        """The lines of custody, in the order in which they were written down."""

    def add_custody(self, entry: CustodyEntry) -> None: ...

    def remote_imports(self, vote_id: str) -> tuple[RemoteImport, ...]:
        """Imports of remote results, oldest first."""

    def votes_with_remote_file(self, sha256: str) -> tuple[str, ...]:
        """Ids of the votes into which a file of remote results with this digest was ever brought."""

    def add_remote_import(self, made: RemoteImport) -> None: ...

    def save_remote_import(self, made: RemoteImport) -> None: ...

    def public_forms(self, vote_id: str) -> tuple[PublicFormMade, ...]:
        """Public forms made, oldest first."""

    def add_public_form(self, form: PublicFormMade) -> None: ...


class AfterPapersPort(Protocol):
    """Drawing the papers that follow a result. All give PDF bytes; the same values give the same bytes."""

    def result_report(
        self,
        definition: VoteDefinition,
        result: VoteResult,
        content: ReportContent,
        digest: str,
        folio: str,
        made_at: datetime,
        letterhead: Letterhead,
    ) -> bytes: ...

    def objection_decision(
        self,
        definition: VoteDefinition,
        objection: Objection,
        decision: ObjectionDecision,
        folio: str,
        letterhead: Letterhead,
    ) -> bytes: ...

    def nullity_order(
        self, definition: VoteDefinition, order: NullityOrder, folio: str, letterhead: Letterhead
    ) -> bytes: ...

    def destruction_act(
        self, definition: VoteDefinition, entry: CustodyEntry, keep_until: date, folio: str, letterhead: Letterhead
    ) -> bytes: ...

    def public_form(
        self,
        definition: VoteDefinition,
        result: VoteResult,
        lines: Sequence[PublicLine],
        digest: str,
        smallest: int,
        folio: str,
        letterhead: Letterhead,
    ) -> bytes: ...

    def public_form_csv(self, definition: VoteDefinition, lines: Sequence[PublicLine], digest: str) -> bytes:
        """The same lines as UTF-8 CSV; no cell begins as a formula does."""

    def public_form_json(
        self, definition: VoteDefinition, result: VoteResult, lines: Sequence[PublicLine], digest: str
    ) -> bytes:
        """The same lines as JSON."""


class RemoteFilesPort(Protocol):
    """Reading a spreadsheet of remote results."""

    def rows(self, content: bytes, name: str) -> tuple[tuple[str, ...], ...]:
        """Cells of the first sheet as text; UnreadableError ``remote-file-unreadable``, ``remote-file-too-large``."""
