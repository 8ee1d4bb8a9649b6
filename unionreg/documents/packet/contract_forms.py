"""Forms on contracts and votes: the contract, the consultation with its polling places, the support for a request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.documents.packet import words
from unionreg.documents.packet.party_forms import LABELS
from unionreg.documents.tables import Align, Column, Row, Table, set_table
from unionreg.domain import wording
from unionreg.domain.filings.support import support_figures
from unionreg.domain.votes.catalogue import PROCEDURES

if TYPE_CHECKING:
    from unionreg.documents.packet.matter import Matter
    from unionreg.documents.packet.packet_sheet import PacketSheet
    from unionreg.domain.filings.filing import Contract, NoticedStation, Representativeness

APART_NOTE = (
    "La lista de personas que respaldan la solicitud, con nombre, CURP, fecha de ingreso y firma autógrafa, es secreta "
    "(LFT 390 Bis fr. I). No forma parte de este expediente: se entrega en sobre cerrado. Aquí solo constan cuántas "
    "personas son y la huella del archivo."
)
TWO_NUMBERS = (
    "Las personas cubiertas y las que tienen derecho a voto son dos números distintos y se registran por separado."
)


def set_contract(sheet: PacketSheet, matter: Matter) -> None:
    """A contract, a revision, its end or internal rules (LFT 390, 391, 399, 401, 424)."""
    contract = matter.data.contract
    if contract is None:
        sheet.paragraph("No se escribieron datos del contrato o reglamento.")
        return
    sheet.facts([row for row in _contract_facts(contract) if row[1]], LABELS)
    if contract.workers_covered is not None or contract.workers_with_right_to_vote is not None:
        sheet.paragraph(TWO_NUMBERS, size=9.5)


def _contract_facts(contract: Contract) -> list[tuple[str, str]]:
    certificate = " · ".join(
        filter(None, (contract.representativeness_folio, words.short_day(contract.representativeness_on)))
    )
    return [
        ("Número de contrato o expediente", contract.number),
        ("Tipo", contract.type),
        ("Clase de revisión", contract.revision_kind),
        ("Ámbito de aplicación", contract.scope or words.BLANK),
        ("Entidades federativas", ", ".join(contract.states)),
        ("Fecha de firma", words.day(contract.signed_on)),
        ("Vigencia", words.period(contract.starts_on, contract.ends_on)),
        ("Personas trabajadoras cubiertas", words.count(contract.workers_covered)),
        ("Personas con derecho a voto", words.count(contract.workers_with_right_to_vote)),
        ("Contiene tabulador de salarios", words.yes_no(contract.wage_table)),
        ("Constancia de representatividad", certificate),
        ("Consulta: identificador", contract.vote_id),
        ("Consulta: fecha de la votación", words.day(contract.vote_held_on) if contract.vote_held_on else ""),
        ("Motivo", contract.reason),
    ]


def set_vote(sheet: PacketSheet, matter: Matter) -> None:
    """The notice of a vote: who, when and where (LFT 390 Ter fr. I)."""
    vote = matter.data.vote
    if vote is None:
        sheet.paragraph("No se escribieron datos de la consulta.")
        return
    name = _procedure_name(matter, vote.procedure)
    sheet.facts(
        [
            ("Procedimiento", name or words.BLANK),
            ("Fecha de la convocatoria", words.day(vote.called_on)),
            ("Comisión responsable", vote.commission or words.BLANK),
            ("Quién verifica", vote.verifier or words.BLANK),
            ("Personas trabajadoras cubiertas", words.count(vote.workers_covered)),
            ("Personas con derecho a voto", words.count(vote.workers_with_right_to_vote)),
        ],
        LABELS,
    )
    sheet.paragraph(TWO_NUMBERS, size=9.5)
    sheet.heading("Lugares de votación", 80)
    if not vote.stations:
        sheet.paragraph("No se declararon lugares de votación.")
        return
    columns = (
        Column("Mesa", 0.32),
        Column("Domicilio", 0.68),
        Column("Día", fixed=66.0),
        Column("Abre", fixed=42.0),
        Column("Cierra", fixed=42.0),
        Column("Padrón", fixed=50.0, align=Align.RIGHT),
    )
    set_table(sheet, Table(columns, [_station(each) for each in vote.stations], 9.0))


def _procedure_name(matter: Matter, package_name: str) -> str:
    """The name of a procedure by its name in packages; of one unknown here, that name itself."""
    keys = (each.key for each in PROCEDURES if each.package_name == package_name)
    names = (matter.words(f"procedure.{key}.name") for key in keys)
    return next(filter(None, names), package_name)


def _station(station: NoticedStation) -> Row:
    voters = wording.with_thousands(station.voters) if station.voters is not None else words.BLANK
    day = words.short_day(station.day) or words.BLANK
    hours = (station.opens or words.BLANK, station.closes or words.BLANK)
    return Row((station.name, station.address, day, *hours, voters))


def set_representativeness(sheet: PacketSheet, matter: Matter) -> None:
    """Scope and support of a request; the secret list only as a number and a digest (LFT 390 Bis fr. I and II)."""
    asked = matter.data.representativeness
    if asked is None:
        sheet.paragraph("No se escribieron datos del respaldo.")
        return
    sheet.facts(
        [
            ("Ámbito de aplicación", asked.scope or words.BLANK),
            ("Personas trabajadoras del ámbito", words.count(asked.workers_covered)),
            ("Personas que respaldan", words.count(asked.supporters)),
            ("Aviso fijado el", words.day(asked.notice_posted_on)),
            ("Lugares donde se fijó", asked.notice_places or words.BLANK),
        ],
        LABELS,
    )
    _set_share(sheet, asked)
    sheet.heading("Lista de personas que respaldan", 60)
    sheet.paragraph(APART_NOTE)
    if asked.supporters_sha256:
        sheet.facts([("Huella SHA-256 del archivo", words.digest(asked.supporters_sha256))], LABELS)


def _set_share(sheet: PacketSheet, asked: Representativeness) -> None:
    if asked.workers_covered is None or asked.supporters is None:
        return
    figures = support_figures(asked.workers_covered, asked.supporters)
    if figures is None:
        return
    share = f"{figures.share_bp // 100}.{figures.share_bp % 100:02d}"
    needed = wording.figures_and_words(figures.needed, wording.Gender.FEMININE)
    sheet.paragraph(
        f"La ley pide el respaldo de al menos 30 % de las personas trabajadoras: {needed}. Lo declarado equivale a "
        f"{share} %. El Centro lo verifica."
    )
