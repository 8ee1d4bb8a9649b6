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

PAY_PERIODS = {
    "hour": Said("hora", "hour"),
    "day": Said("día", "day"),
    "week": Said("semana", "week"),
    "fortnight": Said("quincena", "fortnight"),
    "month": Said("mes", "month"),
}

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

DOCUMENTS = {
    "contract": Said("Contrato colectivo de trabajo", "Collective agreement"),
    "law-contract": Said("Contrato-ley", "Law contract"),
    "revision-agreement": Said("Convenio de revisión", "Revision agreement"),
    "wage-agreement": Said("Convenio de revisión salarial", "Wage revision agreement"),
    "wage-table": Said("Tabulador de salarios", "Wage table"),
    "addendum": Said("Convenio modificatorio", "Addendum"),
    "deposit-request": Said("Solicitud de depósito", "Request for deposit"),
    "contract-certificate": Said("Certificado de registro de contrato", "Contract registration certificate"),
    "termination-agreement": Said("Convenio de terminación", "Termination agreement"),
    "internal-rules": Said("Reglamento interior de trabajo", "Internal work rules"),
    "statutes": Said("Estatutos", "Statutes"),
    "statutes-reform": Said("Reforma de estatutos", "Statute reform"),
    "founding-acta": Said("Acta constitutiva", "Founding act"),
    "assembly-acta": Said("Acta de asamblea", "Assembly act"),
    "election-acta": Said("Acta de elección", "Election act"),
    "attendance-list": Said("Lista de asistencia", "Attendance list"),
    "leadership-notice": Said("Toma de nota", "Record of leadership"),
    "registration-request": Said("Solicitud de registro", "Request for registration"),
    "registration-certificate": Said("Constancia de registro", "Registration certificate"),
    "members-list": Said("Padrón de personas afiliadas", "List of members"),
    "accounts-report": Said("Rendición de cuentas", "Report of accounts"),
    "federation-change": Said("Alta o baja en federación", "Joining or leaving a federation"),
    "representativeness-request": Said(
        "Solicitud de constancia de representatividad", "Request for representativeness"
    ),
    "representativeness-certificate": Said("Constancia de representatividad", "Certificate of representativeness"),
    "supporters-list": Said("Lista de apoyo del 30 %", "List of supporters (30 %)"),
    "legitimation-certificate": Said("Constancia de legitimación", "Legitimation certificate"),
    "vote-notice": Said("Aviso de consulta", "Notice of consultation"),
    "vote-call": Said("Convocatoria a votar", "Call to vote"),
    "voters-list": Said("Padrón de votantes", "List of voters"),
    "vote-acta": Said("Acta de votación", "Act of the vote"),
    "posting-proof": Said("Constancia de publicación en el centro de trabajo", "Proof of posting at the workplace"),
    "delivery-receipt": Said("Acuse de entrega del contrato", "Receipt of the contract"),
    "complaint": Said("Inconformidad", "Complaint"),
    "ruling": Said("Resolución", "Ruling"),
    "prevention": Said("Prevención", "Request for correction"),
    "court-decision": Said("Decisión judicial", "Court decision"),
    "strike-call": Said("Emplazamiento a huelga", "Strike notice"),
    "appearance": Said("Comparecencia", "Appearance"),
    "power-of-attorney": Said("Carta poder", "Power of attorney"),
    "company-deed": Said("Escritura de la empresa", "Company deed"),
    "tax-record": Said("Constancia de situación fiscal", "Tax record"),
    "identity-document": Said("Identificación oficial", "Identity document"),
    "workers-list": Said("Lista de personas trabajadoras", "List of workers"),
    "certificate": Said("Otra constancia", "Other certificate"),
    "letter": Said("Oficio o carta", "Letter"),
    "photograph": Said("Fotografía", "Photograph"),
    "other": Said("Otro documento", "Other document"),
}
"""Kinds of documents; titles that people typed are not published, since nobody has looked at them twice."""
