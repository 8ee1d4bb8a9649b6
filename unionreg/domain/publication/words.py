"""Words of the register in both languages, as the site says them. Keys are the stored values of the domain."""

from __future__ import annotations

from unionreg.domain.publication.site import Said

ORGANISATION_TYPES = {
    "gremial": Said("Sindicato gremial", "Trade union of a craft"),
    "empresa": Said("Sindicato de empresa", "Company union"),
    "industrial": Said("Sindicato industrial", "Industrial union"),
    "nacional-de-industria": Said("Sindicato nacional de industria", "National industrial union"),
    "oficios-varios": Said("Sindicato de oficios varios", "Union of various trades"),
    "patronal": Said("Sindicato patronal", "Employers' union"),
    "federacion": Said("Federación", "Federation"),
    "confederacion": Said("Confederación", "Confederation"),
    "otro": Said("Otra organización", "Other organisation"),
}

ENTRIES = {
    "registration": Said("Registro", "Registration"),
    "leadership": Said("Toma de nota de la directiva", "Certificate of leadership"),
    "statutes": Said("Estatutos", "Statutes"),
    "address": Said("Cambio de domicilio", "Change of address"),
    "members": Said("Actualización del padrón", "Update of the list of members"),
    "affiliation": Said("Federación o confederación", "Federation or confederation"),
    "accounts": Said("Rendición de cuentas", "Accounts rendered"),
    "certificate": Said("Certificación", "Certification"),
    "contract": Said("Contrato colectivo", "Collective contract"),
    "cancellation": Said("Cancelación del registro", "Cancellation of the registration"),
}

CONTRACT_KINDS = {
    "collective-contract": Said("Contrato colectivo de trabajo", "Collective bargaining agreement"),
    "internal-work-rules": Said("Reglamento interior de trabajo", "Internal work rules"),
}

ACTS = {
    "deposit": Said("Depósito inicial", "First deposit"),
    "revision": Said("Revisión contractual", "Revision of the text"),
    "wage-revision": Said("Revisión salarial", "Wage revision"),
    "addendum": Said("Adenda", "Addendum"),
    "termination": Said("Terminación", "Termination"),
}

JURISDICTIONS = {"federal": Said("Federal", "Federal"), "local": Said("Local", "Local")}

PAY_PERIODS = {"hour": "hora", "day": "día", "week": "semana", "fortnight": "quincena", "month": "mes"}
"""As the wage table says them, in Spanish."""

PROCEDURES = {
    "390-bis": Said("Constancia de representatividad (390 Bis)", "Certificate of representativeness (390 Bis)"),
    "390-ter-initial": Said("Aprobación de contrato inicial (390 Ter)", "Approval of an initial contract (390 Ter)"),
    "390-ter-revision": Said("Aprobación de revisión (390 Ter)", "Approval of a revision (390 Ter)"),
    "400-bis": Said("Revisión integral (400 Bis)", "General revision (400 Bis)"),
    "401-termination": Said("Terminación del contrato (401)", "Termination of the contract (401)"),
    "legitimation": Said("Legitimación", "Legitimation"),
    "leadership": Said("Elección de directiva", "Leadership election"),
    "recount": Said("Recuento", "Recuento (vote ordered to find out a majority)"),
}

STATUSES = {
    "fixed": Said("Convocada", "Called"),
    "counting": Said("En cómputo", "Being counted"),
    "correcting": Said("En corrección", "Being corrected"),
    "closed": Said("Cómputo cerrado", "Count closed"),
    "resolved": Said("Con resolución", "Resolved"),
    "certified": Said("Con constancia", "Certified"),
    "annulled": Said("Anulada", "Annulled"),
}

OUTCOMES = {
    "approved": Said("Aprobado", "Approved"),
    "rejected": Said("Rechazado", "Rejected"),
    "no-majority": Said("Sin mayoría", "No majority"),
    "tie": Said("Empate", "Tie"),
    "turnout-not-reached": Said("No se alcanzó la participación", "Turnout not reached"),
    "winner": Said("Hay opción ganadora", "There is a winning option"),
    "annulled": Said("Anulado", "Annulled"),
    "repeat-ordered": Said("Reposición ordenada", "Repeat ordered"),
}

CERTIFICATES = {
    "CL": Said("Constancia de legitimación", "Certificate of legitimation"),
    "CC": Said("Constancia de resultado de la consulta", "Certificate of the result of the consultation"),
    "CR": Said("Constancia de representatividad", "Certificate of representativeness"),
    "TN": Said("Toma de nota", "Certificate of leadership"),
    "AR": Said("Acta de resultado certificada", "Certified record of the result"),
}
"""By the series of their folio."""

REGISTRATION_OF_CONTRACT = Said("Certificado de registro del contrato", "Certificate of registration of the contract")
"""LFT 391."""
