"""Forms on what was decided: assemblies, the checklist of the statutes, the rendering of accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.documents.packet import words
from unionreg.documents.packet.party_forms import LABELS
from unionreg.documents.tables import Column, Row, Table, set_table
from unionreg.domain import wording
from unionreg.domain.filings.filing import FilingKind
from unionreg.domain.filings.statutes import checklist
from unionreg.domain.filings.types.requirements import STATUTES as STATUTES_REQUIREMENT

if TYPE_CHECKING:
    from unionreg.documents.packet.matter import Matter
    from unionreg.documents.packet.packet_sheet import PacketSheet
    from unionreg.domain.filings.filing import Assembly, StatuteAnswer
    from unionreg.domain.filings.statutes import StatutePoint

KEEP = 130.0


def set_assemblies(sheet: PacketSheet, matter: Matter) -> None:
    """Each assembly with its act (LFT 365 fr. I and IV, 371, 377 fr. II)."""
    if not matter.data.assemblies:
        sheet.paragraph("No se declararon asambleas.")
    for assembly in matter.data.assemblies:
        sheet.heading(words.ASSEMBLIES[assembly.kind], KEEP)
        sheet.facts(_assembly_facts(assembly), LABELS)
        if assembly.resolutions:
            sheet.paragraph("Acuerdos: ", assembly.resolutions)


def _assembly_facts(assembly: Assembly) -> list[tuple[str, str]]:
    hours = " a ".join(f"{hour} horas" for hour in (assembly.starts_at, assembly.ends_at) if hour)
    told = [
        ("Convocó", assembly.called_by),
        ("Fecha de la convocatoria", words.day(assembly.called_on) if assembly.called_on else ""),
        ("Padrón publicado el", words.day(assembly.roll_published_on) if assembly.roll_published_on else ""),
        ("Personas con derecho a asistir", _people(assembly.members_entitled)),
        ("Asistentes", _people(assembly.attendees)),
        ("Votos a favor", _votes(assembly.votes_for)),
        ("Votos en contra", _votes(assembly.votes_against)),
    ]
    return [
        ("Fecha", words.day(assembly.held_on)),
        ("Lugar", assembly.place or words.BLANK),
        ("Inicio y término", hours or words.BLANK),
        *((label, text) for label, text in told if text),
    ]


def _people(number: int | None) -> str:
    return wording.figures_and_words(number, wording.Gender.FEMININE) if number is not None else ""


def _votes(number: int | None) -> str:
    return wording.figures_and_words(number) if number is not None else ""


def set_statutes(sheet: PacketSheet, matter: Matter) -> None:
    """Where the statutes meet each point of LFT 371, by page of the statutes and by foja of this packet."""
    data = matter.data
    articles = "LFT 371 y 383" if data.kind is FilingKind.FEDERATION else "LFT 371"
    sheet.paragraph(
        f"Contenido que la ley pide a los estatutos ({articles}), página de los estatutos donde se encuentra y foja de "
        "este expediente.",
        size=9.5,
    )
    if data.statutes_in_force_since is not None:
        sheet.facts([("Estatutos vigentes desde", words.day(data.statutes_in_force_since))], LABELS)
    answers = {each.key: each for each in data.statutes}
    columns = (
        Column("Fundamento", fixed=92.0),
        Column("Contenido", 0.66),
        Column("Página", fixed=54.0),
        Column("Foja", fixed=40.0),
        Column("Nota", 0.34),
    )
    rows = [
        Row(
            (point.article, matter.words(f"statutes.{point.key}.title"), *_found(matter, point, answers.get(point.key)))
        )
        for point in checklist(data.kind)
    ]
    set_table(sheet, Table(columns, rows, 9.0))


def _found(matter: Matter, point: StatutePoint, answer: StatuteAnswer | None) -> tuple[str, str, str]:
    """Page, foja and note."""
    if answer is not None and answer.not_applicable:
        return "No aplica", "", answer.note
    if answer is None or answer.page is None:
        note = answer.note if answer is not None else ""
        return words.BLANK, "", note or ("La ley suple el silencio" if point.optional else "No señalada")
    foja = matter.foja_of_page(STATUTES_REQUIREMENT.key, answer.page)
    return f"pág. {answer.page}", str(foja) if foja is not None else words.BLANK, answer.note


def set_accounts(sheet: PacketSheet, matter: Matter) -> None:
    """The rendering of accounts (LFT 373): facts of the act, never the money itself."""
    accounts = matter.data.accounts
    if accounts is None:
        sheet.paragraph("No se escribieron datos de la rendición de cuentas.")
        return
    sheet.paragraph(
        "Rendición de cuentas completa y detallada de la administración del patrimonio sindical (LFT 373). El Centro "
        "agrega el acta al expediente; no juzga las cifras.",
        size=9.5,
    )
    sheet.facts(
        [
            ("Periodo", words.period(accounts.period_first, accounts.period_last) or words.BLANK),
            (
                "Ejemplares entregados a las personas afiliadas",
                words.count(accounts.copies_delivered, wording.Gender.NONE),
            ),
            ("Hay constancia de que los recibieron", words.yes_no(accounts.proof_of_receipt)),
        ],
        LABELS,
    )
