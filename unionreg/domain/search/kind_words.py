"""What registered things are called in the text of the index, which is Spanish like the register.

The same names as in the text catalogue, where those of the screens stand; a person who types "contrato colectivo" or
"representatividad" finds what is one, whatever its own papers say. Words of facets are not here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.domain.archive.document_kinds import DocumentKind
from unionreg.domain.contracts.acts import ContractKind
from unionreg.domain.filings.filing import FilingKind

if TYPE_CHECKING:
    from collections.abc import Mapping

CONTRACT_DOCUMENTS: Mapping[ContractKind, DocumentKind] = {
    ContractKind.COLLECTIVE: DocumentKind.CONTRACT,
    ContractKind.WORK_RULES: DocumentKind.INTERNAL_RULES,
}
"""What a registered contract is among the kinds of documents: one line among the facets for both."""

CONTRACT_WORDS: Mapping[ContractKind, str] = {
    ContractKind.COLLECTIVE: "Contrato colectivo de trabajo",
    ContractKind.WORK_RULES: "Reglamento interior de trabajo",
}

FILING_WORDS: Mapping[FilingKind, str] = {
    FilingKind.WORKERS_UNION: "Registro de sindicato de personas trabajadoras",
    FilingKind.EMPLOYERS_UNION: "Registro de sindicato patronal",
    FilingKind.FEDERATION: "Registro de federación o confederación",
    FilingKind.LEADERSHIP_CHANGE: "Cambio de directiva (toma de nota)",
    FilingKind.STATUTES_CHANGE: "Modificación de estatutos",
    FilingKind.ADDRESS_CHANGE: "Cambio de domicilio",
    FilingKind.MEMBERS_CHANGE: "Altas y bajas de personas afiliadas",
    FilingKind.ACCOUNTS_NOTICE: "Aviso de rendición de cuentas",
    FilingKind.REPRESENTATIVENESS: "Solicitud de constancia de representatividad",
    FilingKind.VOTE_NOTICE: "Aviso de votación",
    FilingKind.INITIAL_CONTRACT: "Depósito de contrato colectivo inicial",
    FilingKind.CONTRACT_REVISION: "Depósito de convenio de revisión",
    FilingKind.CONTRACT_TERMINATION: "Depósito de terminación de contrato",
    FilingKind.INTERNAL_RULES: "Depósito de reglamento interior de trabajo",
}
