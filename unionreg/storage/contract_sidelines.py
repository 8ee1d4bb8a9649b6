"""What lies beside contracts: workplaces, certificates that are used up, overrides, certificates of registration."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import insert, select, update

from unionreg.application.contracts_records import CertificateUse, ContractPaper
from unionreg.domain.contracts.acts import Workplace
from unionreg.domain.contracts.overrides import Override
from unionreg.domain.register.addresses import address_text
from unionreg.errors import ConflictError, NotFoundError
from unionreg.storage.register_unions import row_id
from unionreg.storage.search_text import folded
from unionreg.storage.tables.contracts import (
    certificate_uses,
    contract_overrides,
    contract_papers,
    workplaces,
)
from unionreg.storage.value_json import from_json, to_json

if TYPE_CHECKING:
    from typing import Any

    from sqlalchemy.engine import Connection

    from unionreg.domain.contracts.overrides import OverrideState

_W, _U, _O, _P = workplaces.c, certificate_uses.c, contract_overrides.c, contract_papers.c


class SqlContractSidelines:
    """Rows of one open transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keep_workplace(self, workplace: Workplace) -> Workplace:
        """The workplace of this employer with this name and address, entered when it is not known; with its id."""
        employer = row_id(workplace.employer_id)
        keys = {"name_key": folded(workplace.name), "address_key": folded(address_text(workplace.address))}
        same = select(_W.workplace_id, _W.employer_id, _W.value).where(
            _W.employer_id == employer, _W.name_key == keys["name_key"], _W.address_key == keys["address_key"]
        )
        row = self._connection.execute(same).one_or_none()
        if row is not None:
            return _workplace(row)
        values = {"employer_id": employer, "name": workplace.name, "value": to_json(workplace), **keys}
        key = self._connection.execute(insert(workplaces).values(**values).returning(_W.workplace_id)).scalar_one()
        return replace(workplace, workplace_id=str(key))

    def workplace(self, workplace_id: str) -> Workplace:
        """The workplace; NotFoundError ``workplace-unknown``."""
        query = select(_W.workplace_id, _W.employer_id, _W.value).where(_W.workplace_id == row_id(workplace_id))
        row = self._connection.execute(query).one_or_none()
        if row is None:
            raise NotFoundError("workplace-unknown", workplace_id=workplace_id)
        return _workplace(row)

    def workplaces_of(self, employer_id: str) -> tuple[Workplace, ...]:
        """Workplaces of this employer by name."""
        query = select(_W.workplace_id, _W.employer_id, _W.value).where(_W.employer_id == row_id(employer_id))
        return tuple(map(_workplace, self._connection.execute(query.order_by(_W.name_key, _W.workplace_id))))

    def use_certificate(self, use: CertificateUse) -> None:
        """A certificate is used by a contract. ConflictError ``certificate-used`` for a second contract."""
        known = self.certificate_use(use.folio)
        if known is None:
            values = {"folio": use.folio, "contract_id": row_id(use.contract_id), "used_on": use.used_on.isoformat()}
            self._connection.execute(insert(certificate_uses).values(**values))
        elif known.contract_id != use.contract_id:
            raise ConflictError("certificate-used", folio=use.folio)

    def certificate_use(self, folio: str) -> CertificateUse | None:
        """Which contract used it, or None."""
        row = self._connection.execute(select(certificate_uses).where(_U.folio == folio)).one_or_none()
        return None if row is None else CertificateUse(row.folio, str(row.contract_id), date.fromisoformat(row.used_on))

    def add_override(self, override: Override) -> Override:
        """A new request; the same with its id."""
        new = insert(contract_overrides).values(**_columns(override)).returning(_O.override_id)
        return replace(override, override_id=self._connection.execute(new).scalar_one())

    def save_override(self, override: Override) -> None:
        """Write it as it stands now."""
        where = _O.override_id == override.override_id
        self._connection.execute(update(contract_overrides).where(where).values(**_columns(override)))

    def override(self, override_id: int) -> Override:
        """The request; NotFoundError ``override-unknown``."""
        query = select(contract_overrides).where(_O.override_id == override_id)
        row = self._connection.execute(query).one_or_none()
        if row is None:
            raise NotFoundError("override-unknown", override_id=override_id)
        return _override(row)

    def overrides(
        self, *, state: OverrideState | None = None, contract_id: str = "", case_folio: str = ""
    ) -> tuple[Override, ...]:
        """Requests, newest first; of one state, contract or case."""
        query = select(contract_overrides).order_by(_O.override_id.desc())
        if state is not None:
            query = query.where(_O.state == state)
        if contract_id:
            query = query.where(_O.contract_id == contract_id)
        if case_folio:
            query = query.where(_O.case_folio == case_folio)
        return tuple(map(_override, self._connection.execute(query)))

    def add_paper(self, paper: ContractPaper) -> None:
        """Keep an issued certificate; its bytes are in the file store of filings."""
        values = {"folio": paper.folio, "contract_id": row_id(paper.contract_id), "value": to_json(paper)}
        self._connection.execute(insert(contract_papers).values(**values))

    def papers(self, contract_id: str) -> tuple[ContractPaper, ...]:
        """Certificates of a contract, newest first."""
        query = select(_P.value).where(_P.contract_id == row_id(contract_id))
        found = (from_json(ContractPaper, text) for text in self._connection.execute(query).scalars())
        return tuple(sorted(found, key=lambda each: (each.issued_at, each.folio), reverse=True))

    def paper(self, folio: str) -> ContractPaper:
        """The certificate with this folio; NotFoundError ``contract-paper-unknown``."""
        text = self._connection.execute(select(_P.value).where(_P.folio == folio)).scalar_one_or_none()
        if text is None:
            raise NotFoundError("contract-paper-unknown", folio=folio)
        return from_json(ContractPaper, text)


def _workplace(row: Any) -> Workplace:
    known = from_json(Workplace, row.value)
    return replace(known, workplace_id=str(row.workplace_id), employer_id=str(row.employer_id))


def _columns(override: Override) -> dict[str, object]:
    return {
        "state": override.state,
        "contract_id": override.contract_id,
        "case_folio": override.case_folio,
        "value": to_json(override),
    }


def _override(row: Any) -> Override:
    return replace(from_json(Override, row.value), override_id=row.override_id)
