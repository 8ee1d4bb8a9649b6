"""The Spanish of a packet: names of filings and parts, what is asked, labels of values. Official papers are in Spanish.

Titles of requirements and of the points of the statutes are those of the screens (text catalogue, ``filings``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.documents.packet.packet_code import PacketPart
from unionreg.domain import wording
from unionreg.domain.filings.filing import AssemblyKind, FilingKind, OrganisationType, Sex
from unionreg.domain.filings.filing_type import Section

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from unionreg.domain.filings.filing import Address, FilingData, Organisation

UNNAMED = "(organización sin denominación escrita)"
NO_FOLIO = "lo asigna la oficina al recibir"
BLANK = "—"
COVER, INDEX = "Carátula", "Índice"
ANSWERS = "Respuesta a la prevención"
ATTACHMENTS = "Documentos anexos"
LIST = "Lista de personas afiliadas"

PARTS = {
    PacketPart.PACKET: "Expediente",
    PacketPart.ACUSE: "Acuse",
    PacketPart.SEALED: "Sobre cerrado",
    PacketPart.PUBLIC: "Versión pública",
}
STRUCK_REASON = (
    "Versión pública. Lo testado en negro son datos confidenciales: CURP y domicilio de personas (LFT 365 Bis)."
)
SEALED_REASON = (
    "Este anexo se entrega en sobre cerrado: es parte de la lista de apoyo, que es secreta con sus anexos "
    "(LFT 390 Bis fr. I)."
)
WITHHELD_REASON = (
    "Este anexo no se reproduce en la versión pública: puede contener datos personales (CURP, domicilios de personas "
    "trabajadoras, identificaciones), que son confidenciales (LFT 365 Bis)."
)

ASKS = {
    FilingKind.WORKERS_UNION: (
        "solicita el registro de la organización sindical y de su directiva, y la expedición de la constancia de "
        "registro y de la toma de nota que correspondan. Para ello entrega, por duplicado y autorizados, los "
        "documentos que se relacionan en el índice."
    ),
    FilingKind.EMPLOYERS_UNION: (
        "solicita el registro del sindicato de personas empleadoras y de su directiva, y la expedición de las "
        "constancias que correspondan. Para ello entrega los documentos que se relacionan en el índice."
    ),
    FilingKind.FEDERATION: (
        "solicita el registro de la federación o confederación y de su directiva, y la expedición de las constancias "
        "que correspondan. Para ello entrega, por duplicado, los documentos que se relacionan en el índice."
    ),
    FilingKind.LEADERSHIP_CHANGE: (
        "comunica el cambio de su directiva y solicita la actualización del registro y la toma de nota correspondiente."
    ),
    FilingKind.STATUTES_CHANGE: (
        "comunica la reforma de sus estatutos y solicita que se tome nota de ella en el expediente de registro."
    ),
    FilingKind.ADDRESS_CHANGE: "comunica su nuevo domicilio y solicita que se actualice el registro.",
    FilingKind.MEMBERS_CHANGE: (
        "informa las altas y bajas de sus personas afiliadas y solicita que se actualice el padrón del registro."
    ),
    FilingKind.ACCOUNTS_NOTICE: (
        "informa que la directiva rindió cuentas a la asamblea sobre la administración del patrimonio sindical y "
        "entrega el acta para que se agregue al expediente de registro."
    ),
    FilingKind.REPRESENTATIVENESS: (
        "solicita la expedición de la constancia de representatividad para celebrar un contrato colectivo inicial. "
        "La lista de personas que respaldan la solicitud se entrega aparte, en sobre cerrado: es secreta."
    ),
    FilingKind.VOTE_NOTICE: (
        "da aviso de la consulta a las personas trabajadoras mediante voto personal, libre y secreto, y acompaña el "
        "ejemplar firmado de lo que se somete a su aprobación."
    ),
    FilingKind.INITIAL_CONTRACT: (
        "solicita el registro del contrato colectivo de trabajo inicial que se acompaña, aprobado por la mayoría de "
        "las personas trabajadoras que cubre."
    ),
    FilingKind.CONTRACT_REVISION: "solicita el registro del convenio de revisión que se acompaña.",
    FilingKind.CONTRACT_TERMINATION: (
        "solicita que se tome nota de la terminación del contrato colectivo de trabajo, conforme al convenio que se "
        "acompaña."
    ),
    FilingKind.INTERNAL_RULES: "solicita el depósito y registro del reglamento interior de trabajo que se acompaña.",
}

SECTIONS = {
    Section.ORGANISATION: "Datos de la organización",
    Section.ADDRESS: "Domicilio",
    Section.EMPLOYERS: "Personas empleadoras y establecimientos",
    Section.ASSEMBLIES: "Asambleas y actas",
    Section.STATUTES: "Lista de cotejo de los estatutos",
    Section.MEMBERS: "Padrón de personas afiliadas",
    Section.MEMBER_UNIONS: "Sindicatos que la integran",
    Section.LEADERSHIP: "Directiva",
    Section.AFFILIATION: "Federación y confederación",
    Section.ACCOUNTS: "Rendición de cuentas",
    Section.REPRESENTATIVENESS: "Respaldo y ámbito de aplicación",
    Section.VOTE: "Consulta: lugares, días y horas",
    Section.CONTRACT: "Datos del contrato colectivo",
    Section.ATTACHMENTS: "Relación de documentos anexos",
    Section.OATH: "Protesta y firmas autógrafas",
}

SPECIAL_SECTIONS = {
    (FilingKind.MEMBERS_CHANGE, Section.MEMBERS): "Altas y bajas de personas afiliadas",
    (FilingKind.VOTE_NOTICE, Section.CONTRACT): "Lo que se somete a consulta",
    (FilingKind.CONTRACT_REVISION, Section.CONTRACT): "Datos del contrato que se revisa",
    (FilingKind.CONTRACT_TERMINATION, Section.CONTRACT): "Datos del contrato que termina",
    (FilingKind.INTERNAL_RULES, Section.CONTRACT): "Datos del reglamento interior de trabajo",
}

TYPES = {
    OrganisationType.TRADE: "Gremial (LFT 360 fr. I)",
    OrganisationType.COMPANY: "De empresa (LFT 360 fr. II)",
    OrganisationType.INDUSTRIAL: "Industrial (LFT 360 fr. III)",
    OrganisationType.NATIONAL_INDUSTRY: "Nacional de industria (LFT 360 fr. IV)",
    OrganisationType.VARIOUS_TRADES: "De oficios varios (LFT 360 fr. V)",
    OrganisationType.EMPLOYERS: "Patronal (LFT 361)",
    OrganisationType.FEDERATION: "Federación (LFT 381)",
    OrganisationType.CONFEDERATION: "Confederación (LFT 381)",
    OrganisationType.OTHER: "Otro, como lo decidieron sus integrantes (LFT 360)",
}

ASSEMBLIES = {
    AssemblyKind.CONSTITUTIVE: "Asamblea constitutiva",
    AssemblyKind.ELECTION: "Asamblea de elección de la directiva",
    AssemblyKind.STATUTES: "Asamblea sobre los estatutos",
    AssemblyKind.ADDRESS: "Asamblea sobre el domicilio",
    AssemblyKind.ACCOUNTS: "Asamblea de rendición de cuentas",
    AssemblyKind.CONTRACT: "Asamblea o consulta sobre el contrato",
}

SEXES = {Sex.WOMAN: "Mujer", Sex.MAN: "Hombre", Sex.NON_BINARY: "No binario", None: BLANK}

OATH = (
    "Bajo protesta de decir verdad manifestamos que los datos de este expediente son ciertos, que los documentos "
    "anexos son copia fiel de sus originales y que conocemos la responsabilidad en que incurre quien declara con "
    "falsedad ante una autoridad."
)
OATH_PENDING = "Protesta por otorgar: se otorga con la firma autógrafa de esta hoja."
OATH_OF_RETENTION = (
    "Manifestamos también que las actas de votación se resguardarán durante cinco años en el domicilio del sindicato "
    "(LFT 390 Ter fr. II g)."
)
SIGNING_NOTE = (
    "Firmas autógrafas, de puño y letra, y rúbrica en el margen de cada foja (LFT 365 y 376). La firma electrónica del "
    "archivo que acompaña a este expediente no las sustituye."
)


def section_title(kind: FilingKind, section: Section) -> str:
    """The title of a form as it is called in this kind of filing."""
    return SPECIAL_SECTIONS.get((kind, section), SECTIONS[section])


def number_word(data: FilingData) -> str:
    """What the number in the head is: the folio of the office, or the beginning of the filing's own."""
    return "Folio" if data.case_folio else "Trámite"


def digest(sha256: str) -> str:
    """A SHA-256 in eight groups of eight digits on two lines."""
    groups = [sha256[start : start + 8] for start in range(0, len(sha256), 8)]
    return f"{' '.join(groups[:4])}\n{' '.join(groups[4:])}"


def registration(organisation: Organisation) -> str:
    """``Registro 1234/2020``, or nothing before there is one."""
    return f"Registro {organisation.registration_number}" if organisation.registration_number else ""


def day(value: date | None) -> str:
    """A date in words, or a dash."""
    return wording.date_without_weekday(value) if value is not None else BLANK


def short_day(value: date | None) -> str:
    """A date as it stands in tables, ``22/11/2026``; nothing for None."""
    return value.strftime("%d/%m/%Y") if value is not None else ""


def period(first: date | None, last: date | None) -> str:
    """Both days, "del 1 de enero de 2026 al 31 de diciembre de 2026"; nothing where neither is known."""
    if first is None and last is None:
        return ""
    return f"del {day(first)} al {day(last)}"


def count(value: int | None, gender: wording.Gender = wording.Gender.FEMININE) -> str:
    """Figures and words, or a dash for what was not written down."""
    return wording.figures_and_words(value, gender) if value is not None else BLANK


def yes_no(value: bool | None) -> str:  # noqa: FBT001 - a value to be shown
    """A yes, a no, or a dash where nobody said."""
    return BLANK if value is None else ("Sí" if value else "No")


def address(value: Address) -> str:
    """An address in one line as it is written on an envelope."""
    street = " ".join(filter(None, (value.street, value.exterior_number)))
    inside = f"int. {value.interior_number}" if value.interior_number else ""
    settlement = f"col. {value.settlement}" if value.settlement else ""
    code = f"C. P. {value.postal_code}" if value.postal_code else ""
    return ", ".join(filter(None, (street, inside, settlement, code, value.municipality, value.state))) or BLANK


def articles(names: Sequence[str]) -> str:
    """``LFT 365`` and ``LFT 371`` as "artículos 365 y 371 de la Ley Federal del Trabajo"."""
    numbers = [name.removeprefix("LFT ") for name in names]
    joined = numbers[0] if len(numbers) == 1 else f"{', '.join(numbers[:-1])} y {numbers[-1]}"
    return f"artículo{'s' if len(numbers) > 1 else ''} {joined} de la Ley Federal del Trabajo"


def who_asks(data: FilingData) -> str:
    """The organisation, and who speaks for it."""
    name = data.organisation.name or UNNAMED
    return f"{name}, por conducto de {data.represented_by}," if data.represented_by else f"{name},"
