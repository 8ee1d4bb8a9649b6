"""Forms on who files: the organisation, its address, employers, member unions, federation and confederation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.documents.packet import words
from unionreg.documents.tables import Align, Column, Row, Table, set_table
from unionreg.domain import wording
from unionreg.domain.filings.catalogue import filing_type
from unionreg.domain.filings.filing_type import Machine

if TYPE_CHECKING:
    from unionreg.documents.packet.matter import Matter
    from unionreg.documents.packet.packet_sheet import PacketSheet

LABELS = 168.0


def set_organisation(sheet: PacketSheet, matter: Matter) -> None:
    """Name, type, branches, purpose and ways to reach it (LFT 356, 360, 365, 371)."""
    data = matter.data
    about = data.organisation
    is_new = filing_type(data.kind).machine is Machine.REGISTRATION
    unknown = "Por asignar" if is_new else words.BLANK
    kind = words.TYPES[about.type] if about.type is not None else words.BLANK
    sheet.facts(
        [
            ("Denominación", about.name or words.UNNAMED),
            ("Siglas", about.acronym or words.BLANK),
            ("Tipo de organización", kind),
            ("Ramas de industria o servicio", ", ".join(about.branches) or words.BLANK),
            ("Objeto", about.purpose or words.BLANK),
            ("Fecha de constitución", words.day(about.constituted_on)),
            ("Número de registro", about.registration_number or unknown),
            ("Número de expediente", about.file_number or unknown),
            ("Domicilio", words.address(about.address)),
            ("Correo electrónico", about.email or words.BLANK),
            ("Teléfono", about.telephone or words.BLANK),
            ("Buzón electrónico", about.electronic_mailbox or words.BLANK),
            ("Representa a la organización", data.represented_by or words.BLANK),
        ],
        LABELS,
    )
    if data.base is not None:
        _set_base(sheet, matter)
    if data.remarks:
        sheet.heading("Observaciones de la organización", 30)
        sheet.paragraph(data.remarks)


def _set_base(sheet: PacketSheet, matter: Matter) -> None:
    base = matter.data.base
    if base is None:
        return
    sheet.heading("Estado registral del que parte este trámite")
    sheet.facts(
        [
            ("Oficina", base.office),
            ("Número de registro", base.registration_number),
            ("Expedido el", words.day(base.as_of.date())),
            ("Huella SHA-256", words.digest(base.sha256)),
        ],
        LABELS,
    )


def set_address(sheet: PacketSheet, matter: Matter) -> None:
    """The address part by part, as registers hold it (LFT 365 Bis fr. I)."""
    place = matter.data.organisation.address
    sheet.paragraph(
        "Domicilio de la organización para el registro y para oír y recibir notificaciones (LFT 365 Bis fr. I, 371 "
        "fr. II). Es público.",
        size=9.5,
    )
    sheet.facts(
        [
            ("Calle", place.street or words.BLANK),
            ("Número exterior", place.exterior_number or words.BLANK),
            ("Número interior", place.interior_number or words.BLANK),
            ("Colonia o localidad", place.settlement or words.BLANK),
            ("Código postal", place.postal_code or words.BLANK),
            ("Municipio o alcaldía", place.municipality or words.BLANK),
            ("Entidad federativa", place.state or words.BLANK),
        ],
        LABELS,
    )


def set_employers(sheet: PacketSheet, matter: Matter) -> None:
    """Employers and establishments with their addresses (LFT 365 fr. II, 390)."""
    employers = matter.data.employers
    if not employers:
        sheet.paragraph("No se declararon personas empleadoras ni establecimientos.")
        return
    number = wording.with_thousands(len(employers))
    sheet.paragraph(f"Se declaran {number}. Nombre y domicilio según LFT 365 fr. II.", size=9.5)
    columns = (
        Column("Núm.", fixed=30.0),
        Column("Nombre o razón social", 0.36),
        Column("RFC", fixed=88.0),
        Column("Actividad", 0.24),
        Column("Domicilio", 0.40),
    )
    rows = [
        Row((str(place), each.name, each.rfc or words.BLANK, each.activity or words.BLANK, words.address(each.address)))
        for place, each in enumerate(employers, 1)
    ]
    set_table(sheet, Table(columns, rows, 9.0))


def set_member_unions(sheet: PacketSheet, matter: Matter) -> None:
    """The unions that a federation is made of (LFT 385 fr. II)."""
    unions = matter.data.member_unions
    if not unions:
        sheet.paragraph("No se declararon sindicatos integrantes.")
        return
    columns = (
        Column("Núm.", fixed=30.0),
        Column("Denominación", 0.42),
        Column("Registro", fixed=112.0),
        Column("Domicilio", 0.58),
        Column("Personas afiliadas", fixed=58.0, align=Align.RIGHT),
    )
    rows = [
        Row(
            (
                str(place),
                each.name,
                each.registration_number or words.BLANK,
                words.address(each.address),
                wording.with_thousands(each.members) if each.members is not None else words.BLANK,
            )
        )
        for place, each in enumerate(unions, 1)
    ]
    set_table(sheet, Table(columns, rows, 9.0))


def set_affiliation(sheet: PacketSheet, matter: Matter) -> None:
    """Federation and confederation (LFT 365 Bis fr. VII, 381)."""
    about = matter.data.organisation
    sheet.facts(
        [
            ("Federación", about.federation or "No pertenece a ninguna, según declara"),
            ("Confederación", about.confederation or "No pertenece a ninguna, según declara"),
        ],
        LABELS,
    )
