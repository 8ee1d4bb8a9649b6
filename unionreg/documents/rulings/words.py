"""The Spanish of the papers on filings that is not in their templates: what was filed, causes, dates in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.domain import wording
from unionreg.domain.certificates.papers import Medium, RefusalGround
from unionreg.domain.certificates.parts import Movement
from unionreg.domain.filings.filing import FilingKind, OrganisationType
from unionreg.domain.wording import Gender
from unionreg.texts import Language, load_texts

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from unionreg.domain.certificates.parts import NamedLeader
    from unionreg.domain.filings.filing import Address, Term

FILINGS = {
    FilingKind.WORKERS_UNION: "la solicitud de registro de sindicato de personas trabajadoras",
    FilingKind.EMPLOYERS_UNION: "la solicitud de registro de sindicato patronal",
    FilingKind.FEDERATION: "la solicitud de registro de federación o confederación",
    FilingKind.LEADERSHIP_CHANGE: "la comunicación de cambio de directiva",
    FilingKind.STATUTES_CHANGE: "la comunicación de reforma de estatutos",
    FilingKind.ADDRESS_CHANGE: "la comunicación de cambio de domicilio",
    FilingKind.MEMBERS_CHANGE: "el informe de altas y bajas de integrantes",
    FilingKind.ACCOUNTS_NOTICE: "el aviso de rendición de cuentas",
    FilingKind.REPRESENTATIVENESS: "la solicitud de constancia de representatividad",
    FilingKind.VOTE_NOTICE: "el aviso de consulta a las personas trabajadoras",
    FilingKind.INITIAL_CONTRACT: "la solicitud de registro de contrato colectivo inicial",
    FilingKind.CONTRACT_REVISION: "la solicitud de registro de convenio de revisión",
    FilingKind.CONTRACT_TERMINATION: "la solicitud de registro de terminación de contrato colectivo",
    FilingKind.INTERNAL_RULES: "el depósito de reglamento interior de trabajo",
}
"""What was filed, with its article, as it stands in a sentence."""

TYPES = {
    OrganisationType.TRADE: "gremial",
    OrganisationType.COMPANY: "de empresa",
    OrganisationType.INDUSTRIAL: "industrial",
    OrganisationType.NATIONAL_INDUSTRY: "nacional de industria",
    OrganisationType.VARIOUS_TRADES: "de oficios varios",
    OrganisationType.EMPLOYERS: "patronal",
    OrganisationType.FEDERATION: "federación",
    OrganisationType.CONFEDERATION: "confederación",
    OrganisationType.OTHER: "otro",
}

MEDIA = {
    Medium.COUNTER: "En papel, en la ventanilla",
    Medium.STICK: "En archivo, en una memoria",
    Medium.MAIL: "En archivo, por correo",
}

GROUNDS = {
    RefusalGround.PURPOSE: "la causa de la fracción I",
    RefusalGround.TOO_FEW: "la causa de la fracción II",
    RefusalGround.DOCUMENTS: "la causa de la fracción III",
}

MOVEMENTS = {
    Movement.LEADERSHIP: "Directiva",
    Movement.STATUTES: "Estatutos",
    Movement.ADDRESS: "Domicilio",
    Movement.MEMBERS: "Altas y bajas de integrantes",
    Movement.ACCOUNTS: "Rendición de cuentas",
    Movement.INTERNAL_RULES: "Reglamento interior de trabajo",
    Movement.VOTE_NOTICE: "Aviso de consulta",
    Movement.TERMINATION: "Terminación de contrato colectivo",
}

ORDINALS = ("Primero", "Segundo", "Tercero", "Cuarto", "Quinto", "Sexto", "Séptimo", "Octavo", "Noveno", "Décimo")


def requirement_title(key: str) -> str:
    """The name of a requirement in Spanish; of one that no catalogue knows, what was written."""
    texts, name = load_texts(Language.ES, "filings"), f"requirement.{key}.title"
    return texts.get(name) if texts.has(name) else key


def filing_title(kind: FilingKind) -> str:
    """What was filed as a title, without its article: "Solicitud de registro …"."""
    words = FILINGS[kind].split(" ", 1)[1]
    return words[:1].upper() + words[1:]


def full_day(day: date) -> str:
    """A day that binds: with its weekday, and once more wholly in words."""
    month = wording.MONTHS[day.month - 1]
    number = wording.in_words(day.day) if day.day != 1 else "primero"
    return f"{wording.long_date(day)} ({number} de {month} de {wording.in_words(day.year)})"


def moment(at: datetime) -> str:
    """Hour and day: "09:05 horas del lunes 3 de agosto de 2026"."""
    return f"{wording.clock_time(at)} del {wording.long_date(at)}"


def working_days(number: int) -> str:
    """A number of working days: "3 (tres) días hábiles"."""
    return (
        f"{number} ({wording.in_words(number, Gender.MASCULINE)}) {wording.plural(number, 'día hábil', 'días hábiles')}"
    )


def members(number: int) -> str:
    """A number of members: "24 (veinticuatro) integrantes"."""
    return f"{wording.figures_and_words(number)} {wording.plural(number, 'integrante', 'integrantes')}"


def people(number: int) -> str:
    """A number of people: "120 (ciento veinte)", agreeing with "personas"."""
    return wording.figures_and_words(number, Gender.FEMININE)


def term(period: Term | None) -> str:
    """After "directiva": its period, or nothing."""
    if period is None:
        return ""
    first, last = wording.date_without_weekday(period.first), wording.date_without_weekday(period.last)
    return f", con vigencia del {first} al {last}"


def address_line(address: Address) -> str:
    """An address in one line, as on an envelope."""
    number = f"núm. {address.exterior_number}" if address.exterior_number else ""
    inside = f"int. {address.interior_number}" if address.interior_number else ""
    code = f"C.P. {address.postal_code}" if address.postal_code else ""
    parts = (address.street, number, inside, address.settlement, code, address.municipality, address.state)
    return ", ".join(part for part in parts if part)


def years(numbers: Sequence[int]) -> str:
    """Years joined: "2026 y 2027"."""
    return " y ".join(str(each) for each in numbers)


def post(leader: NamedLeader) -> str:
    """A post, with its mark of a substitute."""
    return f"{leader.post} (suplente)" if leader.is_substitute else leader.post
