"""What each kind of registry certificate says: its first sentence, its facts and tables, and the same as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.documents.registry_data import day, leaders_data, parties_data, term_data
from unionreg.documents.rulings import words
from unionreg.documents.tables import Column, Row, Table, room_to_begin, set_table
from unionreg.documents.wrapping import Span, bold
from unionreg.domain import wording
from unionreg.domain.certificates.certificate import (
    CertifiedDeposit,
    CertifiedRecord,
    CertifiedRegistration,
    CertifiedRepresentativeness,
)
from unionreg.domain.certificates.parts import Movement
from unionreg.domain.certificates.validity import representativeness_validity
from unionreg.domain.votes.support import supporters_needed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from unionreg.documents.registry_data import Json
    from unionreg.documents.sheet import Sheet
    from unionreg.domain.certificates.certificate import RegistryCertificate
    from unionreg.domain.certificates.parts import NamedLeader, NamedParty
    from unionreg.domain.filings.filing import Term

Sentence = list[Span | str]
FACTS = 10.5
BY_LAW = "por ministerio de ley (LFT 366, último párrafo)"
VOTE, SINGLE = (
    "votación entre varias organizaciones",
    "una sola organización, con apoyo de cuando menos el treinta por ciento",
)


def statement(order: RegistryCertificate) -> Sentence:
    """What is certified, after "hace constar que"."""
    name = bold(order.case.organisation.name)
    match order.certified:
        case CertifiedRegistration(by_operation_of_law=True):
            return [name, " quedó inscrita en el registro ", bold(BY_LAW), ", con efectos ante todas las autoridades."]
        case CertifiedRegistration():
            return [name, " quedó inscrita en el registro, con efectos ante todas las autoridades."]
        case CertifiedRecord() as record:
            return ["se tomó nota de lo que comunicó ", name, ": ", bold(words.MOVEMENTS[record.movement].lower()), "."]
        case CertifiedRepresentativeness():
            return [name, " cuenta con la representatividad para solicitar la celebración de un contrato colectivo."]
        case CertifiedDeposit():
            return ["está registrado el contrato colectivo de trabajo que celebró ", name, "."]


def set_content(sheet: Sheet, order: RegistryCertificate) -> None:
    """The facts and tables of the kind."""
    match order.certified:
        case CertifiedRegistration() as one:
            _registration(sheet, one)
        case CertifiedRecord() as one:
            _record(sheet, one)
        case CertifiedRepresentativeness() as one:
            _representativeness(sheet, one, order.issued_at.date())
        case CertifiedDeposit() as one:
            _deposit(sheet, one)


def content_data(order: RegistryCertificate) -> Json:
    """The ``content`` of the attached data."""
    match order.certified:
        case CertifiedRegistration() as one:
            return {
                "requested_on": day(one.requested_on),
                "resolved_on": day(one.resolved_on),
                "members": one.members,
                "leaders": leaders_data(one.leaders),
                "term": term_data(one.term),
                "statutes_on": day(one.statutes_on),
                "by_operation_of_law": one.by_operation_of_law,
            }
        case CertifiedRecord() as one:
            return {
                "movement": one.movement.value,
                "held_on": day(one.held_on),
                "presented_on": day(one.presented_on),
                "resolved_on": day(one.resolved_on),
                "leaders": leaders_data(one.leaders),
                "term": term_data(one.term),
                "members": one.members,
            }
        case CertifiedRepresentativeness() as one:
            return _representativeness_data(one, order.issued_at.date())
        case CertifiedDeposit() as one:
            return {
                "contract_number": one.contract_number,
                "parties": parties_data(one.parties),
                "scope": one.scope,
                "deposited_on": day(one.deposited_on),
                "workers_covered": one.workers_covered,
                "workers_with_right_to_vote": one.workers_with_right_to_vote,
                "starts_on": day(one.starts_on),
                "ends_on": day(one.ends_on),
                "last_revision_on": day(one.last_revision_on),
                "has_wage_table": one.has_wage_table,
            }


def _representativeness_data(one: CertifiedRepresentativeness, issued_on: date) -> Json:
    validity = representativeness_validity(issued_on)
    return {
        "parties": parties_data(one.parties),
        "scope": one.scope,
        "workers_covered": one.workers_covered,
        "support": one.support,
        "by_vote": one.by_vote,
        "valid_until": day(validity.until),
        "calendar_months": day(validity.calendar_months),
        "thirty_day_months": day(validity.thirty_day_months),
        "strike_extension": one.strike_extension,
    }


def _registration(sheet: Sheet, one: CertifiedRegistration) -> None:
    rows = [("Solicitud", wording.long_date(one.requested_on)), ("Resolución", wording.long_date(one.resolved_on))]
    rows.append(("Integrantes", words.members(one.members)))
    if one.statutes_on is not None:
        rows.append(("Estatutos", f"aprobados el {wording.long_date(one.statutes_on)}"))
    sheet.facts(rows, size=FACTS)
    _leaders(sheet, one.leaders, one.term)


def _record(sheet: Sheet, one: CertifiedRecord) -> None:
    rows = [("Movimiento", words.MOVEMENTS[one.movement])]
    if one.held_on is not None:
        label = "Elección" if one.movement is Movement.LEADERSHIP else "Asamblea"
        rows.append((label, wording.long_date(one.held_on)))
    rows += [("Comunicación", wording.long_date(one.presented_on)), ("Resolución", wording.long_date(one.resolved_on))]
    if one.members is not None:
        rows.append(("Integrantes", words.members(one.members)))
    sheet.facts(rows, size=FACTS)
    _leaders(sheet, one.leaders, one.term)


def _representativeness(sheet: Sheet, one: CertifiedRepresentativeness, issued_on: date) -> None:
    sheet.facts(
        [
            ("Ámbito", one.scope),
            ("Modalidad", VOTE if one.by_vote else SINGLE),
            ("Personas trabajadoras", words.people(one.workers_covered)),
            ("Treinta por ciento", words.people(supporters_needed(one.workers_covered))),
            ("Votos" if one.by_vote else "Apoyos que cuentan", wording.figures_and_words(one.support)),
        ],
        size=FACTS,
    )
    _parties(sheet, one.parties)
    validity = representativeness_validity(issued_on)
    sheet.heading("Vigencia", keep=80)
    sheet.paragraph("Vale hasta el ", bold(words.full_day(validity.until)), ".", size=12.5)
    sheet.paragraph(
        "La ley dice seis meses desde la expedición (LFT 387) y admite dos lecturas: por meses de calendario vence el ",
        bold(wording.long_date(validity.calendar_months)),
        "; por meses de treinta días (LFT 736), el ",
        bold(wording.long_date(validity.thirty_day_months)),
        ". Téngase por buena la fecha anterior. Mientras esté vigente no se tramita otra solicitud para este ámbito.",
    )
    if one.strike_extension:
        sheet.paragraph(bold("Prórroga por huelga. "), one.strike_extension)
    sheet.paragraph("La lista de apoyos y sus anexos son secretos: aquí sólo constan sumas.", size=9.5)


def _deposit(sheet: Sheet, one: CertifiedDeposit) -> None:
    rows = [
        ("Número de contrato", one.contract_number),
        ("Ámbito de aplicación", one.scope),
        ("Depósito", wording.long_date(one.deposited_on)),
        ("Cubiertas", words.people(one.workers_covered)),
        ("Con derecho a voto", words.people(one.workers_with_right_to_vote)),
    ]
    if one.starts_on is not None:
        rows.append(("Vigente desde", wording.long_date(one.starts_on)))
        rows.append(
            ("Vigente hasta", "tiempo indeterminado" if one.ends_on is None else wording.long_date(one.ends_on))
        )
    if one.last_revision_on is not None:
        rows.append(("Última revisión", wording.long_date(one.last_revision_on)))
    if one.has_wage_table is not None:
        rows.append(("Tabulador", "consta en el expediente" if one.has_wage_table else "no consta en el expediente"))
    sheet.facts(rows, size=FACTS)
    _parties(sheet, one.parties)


def _leaders(sheet: Sheet, leaders: Sequence[NamedLeader], term: Term | None) -> None:
    if not leaders:
        return
    columns = (Column("Cargo", share=1.0), Column("Nombre", share=1.0), Column("Sección", fixed=90.0))
    table = Table(columns, [Row((words.post(each), each.name, each.section)) for each in leaders], size=10.0)
    sheet.heading("Directiva", keep=room_to_begin(table))
    if term is not None:
        first, last = wording.long_date(term.first), wording.long_date(term.last)
        sheet.paragraph("Vigencia: del ", bold(first), " al ", bold(last), ".")
    set_table(sheet, table)


def _parties(sheet: Sheet, parties: Sequence[NamedParty]) -> None:
    if not parties:
        return
    columns = (
        Column("Parte empleadora o centro de trabajo", share=1.2),
        Column("RFC", fixed=100.0),
        Column("Domicilio", share=1.0),
    )
    sheet.space(4)
    set_table(sheet, Table(columns, [Row((each.name, each.rfc, each.address)) for each in parties]))
