"""What the use cases need from outside for contracts: acts, parties, workplaces, contradictions, alarms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from unionreg.application.contracts_records import (
        CertificateUse,
        ContractFilter,
        ContractPaper,
        ContractRow,
        ContractSort,
        ContractsPage,
    )
    from unionreg.domain.contracts.acts import ContractAct, Workplace
    from unionreg.domain.contracts.contract import CollectiveContract
    from unionreg.domain.contracts.overrides import Override, OverrideState


class ContractsStore(Protocol):
    """Storage of contracts: acts, parties, workplaces, contradictions, alarms."""

    def add(self, contract: CollectiveContract) -> CollectiveContract:
        """A new contract with its first act; the same with its id. ConflictError ``contract-number-taken``."""

    def add_act(self, contract_id: str, act: ContractAct) -> CollectiveContract:
        """One act more, whose number is the next; the contract with it. Acts are never changed and never removed."""

    def get(self, contract_id: str) -> CollectiveContract:
        """The contract; NotFoundError ``contract-unknown``."""

    def by_number(self, number: str) -> tuple[CollectiveContract, ...]:
        """Contracts with this number: old authorities gave the same ones."""

    def by_case(self, case_folio: str) -> tuple[CollectiveContract, ...]:
        """Contracts of which a case recorded an act."""

    def page(
        self, where: ContractFilter, sort: ContractSort, *, descending: bool, offset: int, limit: int
    ) -> ContractsPage:
        """Rows of the list, filtered, sorted and cut by the database."""

    def all(self) -> Iterator[CollectiveContract]:
        """Every contract as a stream, by its id."""

    def due(self, until: date, limit: int) -> tuple[ContractRow, ...]:
        """Contracts in force with a revision due up to that day, the longest overdue first."""

    def of_employer(self, employer_id: str) -> tuple[CollectiveContract, ...]:
        """Contracts with this employer, in force or not, oldest first."""

    def of_workplace(self, workplace_id: str) -> tuple[CollectiveContract, ...]:
        """Contracts that are or were applied at this workplace, oldest first."""

    def keep_workplace(self, workplace: Workplace) -> Workplace:
        """The workplace of this employer with this name and address, entered when it is not known; with its id."""

    def workplace(self, workplace_id: str) -> Workplace:
        """The workplace; NotFoundError ``workplace-unknown``."""

    def workplaces_of(self, employer_id: str) -> tuple[Workplace, ...]:
        """Workplaces of this employer by name."""

    def use_certificate(self, use: CertificateUse) -> None:
        """A certificate is used by a contract. ConflictError ``certificate-used`` for a second contract."""

    def certificate_use(self, folio: str) -> CertificateUse | None:
        """Which contract used it, or None."""

    def add_override(self, override: Override) -> Override:
        """A new request; the same with its id."""

    def save_override(self, override: Override) -> None:
        """Write it as it stands now."""

    def override(self, override_id: int) -> Override:
        """The request; NotFoundError ``override-unknown``."""

    def overrides(
        self, *, state: OverrideState | None = None, contract_id: str = "", case_folio: str = ""
    ) -> tuple[Override, ...]:
        """Requests, newest first; of one state, contract or case."""

    def add_paper(self, paper: ContractPaper) -> None:
        """Keep an issued certificate; its bytes are in the file store of filings."""

    def papers(self, contract_id: str) -> tuple[ContractPaper, ...]:
        """Certificates of a contract, newest first."""

    def paper(self, folio: str) -> ContractPaper:
        """The certificate with this folio; NotFoundError ``contract-paper-unknown``."""
