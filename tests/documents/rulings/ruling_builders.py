"""Papers on filings for tests: one of each kind, with everything that a template can print."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

from unionreg.documents.electronic_signature import ElectronicSigner
from unionreg.documents.registry_data import Seal
from unionreg.domain.certificates import papers as says
from unionreg.domain.certificates.certificate import (
    Certified,
    CertifiedDeposit,
    CertifiedRecord,
    CertifiedRegistration,
    CertifiedRepresentativeness,
    RegistryCertificate,
    RegistryCertificateKind,
)
from unionreg.domain.certificates.papers import FilingPaper, FilingPaperKind
from unionreg.domain.certificates.parts import (
    Autograph,
    DueDay,
    Movement,
    NamedLeader,
    NamedParty,
    PaperCase,
    PaperPerson,
)
from unionreg.domain.filings.filing import Address, FilingKind, Organisation, OrganisationType, Term
from unionreg.domain.office import Letterhead, SealKey
from unionreg.domain.votes.folio import make_folio
from unionreg.signing.paper_seal import SealedPaper, paper_seal_code
from unionreg.signing.seal import load_seal_key

if TYPE_CHECKING:
    from unionreg.documents.rulings.paper import Draft

ZONE = timezone(timedelta(hours=-6))
ISSUED = datetime(2026, 3, 2, 6, 0, tzinfo=ZONE)
OFFICE = Letterhead("Centro Inventado de Conciliación y Registro Laboral", "Unidad de Registro", "Ciudad Ejemplo", True)
REAL = replace(OFFICE, invented=False)
DIGEST = "0511 23de 4ec9 2835 6944 4248 0cca 4bff d73e dc68 2bac a69b acfc 6605 20a8 0ba7".replace(" ", "") + "0" * 0
DIGEST = (DIGEST + "7" * 64)[:64]
CURP = "XEXX010101MNEXXXA4"

UNION = Organisation(
    name="Sindicato Independiente de Personas Trabajadoras de la Ñandutí y Similares",
    acronym="SIPTÑ",
    type=OrganisationType.INDUSTRIAL,
    address=Address("Calle Reforma", "120", "3", "Centro", "06000", "Cuauhtémoc", "Ciudad de México"),
    email="contacto@sindicato.example",
    telephone="55 1234 5678",
)
LEADERS = (
    NamedLeader("María de la O Ibáñez", "Secretaria General"),
    NamedLeader("Juan Pérez Nava", "Secretario del Interior"),
    NamedLeader("Ximena Ruiz", "Secretaria de Organización y Actas", is_substitute=True, section="Sección 2"),
)
TERM = Term(date(2026, 3, 1), date(2029, 2, 28))
OFFICIALS = (PaperPerson("Funcionaria Inventada Uno", "Titular de la Unidad de Registro"),)
PARTIES = (
    NamedParty("Autopartes Inventadas del Bajío, S.A. de C.V.", "AIB010101AB1", "Carretera 45 km 3, Silao, Gto."),
)
CALENDARS = ("Calendario del Centro Inventado 2026, versión 1",)
DUE = DueDay(3, date(2026, 3, 5), CALENDARS)
NO_CALENDAR = DueDay(3, None, (), (2027,))


def a_case(kind: FilingKind = FilingKind.WORKERS_UNION, **changes: Any) -> PaperCase:
    case = PaperCase(
        folio=make_folio("RS-7K2", 2026, 17),
        kind=kind,
        organisation=UNION,
        filed_at=datetime(2026, 2, 19, 10, 5, tzinfo=ZONE),
        version=2,
        file_number="CFR/RS/0017/2026",
        represented_by="María de la O Ibáñez",
        data_sha256=DIGEST,
    )
    return replace(case, **changes)


CONTENTS: dict[FilingPaperKind, says.Content] = {
    FilingPaperKind.RECEIPT: says.Receipt(
        (
            says.ReceivedDocument("Acta de la asamblea constitutiva", 12),
            says.ReceivedDocument("Lista de integrantes con nombre, CURP y domicilio", 40),
            says.ReceivedDocument("Paquete electrónico del trámite", 0, DIGEST),
        ),
        autographs=(
            Autograph("María de la O Ibáñez", "Secretaria General", date(2026, 2, 18), "Documento 4", "Rosa Luna"),
            Autograph("Juan Pérez Nava", "Secretario del Interior"),
        ),
    ),
    FilingPaperKind.ANSWER_RECEIPT: says.AnswerReceipt(
        make_folio("PT-7K2", 2026, 4),
        (says.AnsweredPoint(1, "Lista de integrantes", "Se corrigieron tres claves.", 1),),
        (2,),
        8,
        date(2026, 3, 5),
    ),
    FilingPaperKind.DEMAND_RECEIPT: says.DemandReceipt(date(2026, 3, 20), DUE),
    FilingPaperKind.PREVENTION: says.Prevention(
        (
            says.PreventionPoint(
                1,
                "Lista de integrantes",
                "LFT 365, fracción II",
                f"Tres personas aparecen dos veces; una con la clave {CURP}, domicilio en [[calle Olmo 4]].",
                "Presente la lista corregida, firmada por la Secretaría General.",
                14,
            ),
            says.PreventionPoint(
                2,
                "Estatutos",
                "LFT 371, fracción IX Bis",
                "No dicen cómo se integra la directiva con representación proporcional de género.",
                "Presente el acta de la asamblea que aprueba el artículo faltante.",
            ),
        ),
        DUE,
        suspends=True,
    ),
    FilingPaperKind.REGISTRATION: says.Registration(
        "7K2-2026-0031",
        24,
        LEADERS,
        TERM,
        date(2026, 2, 10),
        date(2026, 2, 10),
        "Se escuchó a la parte promovente.",
        make_folio("PT-7K2", 2026, 4),
        (make_folio("RS-7K2", 2026, 9),),
    ),
    FilingPaperKind.REFUSAL: says.Refusal(
        tuple(says.Ground(each, f"Razones escritas sobre la fracción {each.value}.") for each in says.RefusalGround),
        (make_folio("RS-7K2", 2026, 3), make_folio("RS-7K2", 2026, 5)),
    ),
    FilingPaperKind.DISMISSAL: says.Dismissal(
        says.DismissalCause.UNANSWERED,
        "No se recibió respuesta por ningún medio.",
        make_folio("PT-7K2", 2026, 4),
        date(2026, 2, 23),
        date(2026, 2, 26),
    ),
    FilingPaperKind.RECORD: says.Record(
        Movement.LEADERSHIP,
        date(2026, 2, 15),
        LEADERS,
        TERM,
        240,
        reasons="La proporción de mujeres en la directiva es la de la membresía.",
        recuento_on=date(2026, 2, 25),
    ),
    FilingPaperKind.BY_LAW: says.ByLaw(
        "7K2-2026-0031",
        date(2026, 2, 19),
        date(2026, 2, 20),
        date(2026, 2, 25),
        date(2026, 2, 26),
        DUE,
        24,
        LEADERS,
        TERM,
    ),
    FilingPaperKind.GRANT: says.Grant(
        PARTIES,
        "Planta Silao, todos los turnos",
        says.Support(400, 120, 151),
        date(2026, 8, 29),
        reasons="Sin objeción.",
    ),
    FilingPaperKind.DENIAL: says.Denial(
        (says.DenialReason("LFT 390 Bis, fracción I", "Los apoyos que cuentan no alcanzan el treinta por ciento."),),
        says.Support(400, 120, 97),
        date(2026, 2, 25),
        (make_folio("CR-7K2", 2026, 2),),
    ),
    FilingPaperKind.RECUENTO: says.Recuento(
        "Dos actas de la misma elección dicen cifras distintas.",
        "¿Reconoce usted la elección de la directiva del 15 de febrero de 2026?",
        "el auditorio municipal de Silao",
        date(2026, 3, 20),
        "09:00",
        "18:00",
    ),
    FilingPaperKind.CANCELLATION: says.Cancellation(
        "7K2-2026-0031",
        says.CancellationCause.DISSOLUTION,
        "Primer Tribunal Laboral Federal Inventado",
        "123/2026-I",
        date(2026, 1, 12),
        date(2026, 2, 1),
    ),
    FilingPaperKind.DEPOSIT: says.Deposit(
        "CC-0042/2026",
        PARTIES,
        "Planta Silao, todos los turnos",
        400,
        380,
        date(2026, 2, 1),
        date(2026, 2, 5),
        date(2028, 7, 14),
        date(2026, 2, 4),
        make_folio("RP", 2026, 5),
        "La votación quedó firme.",
    ),
    FilingPaperKind.COVER: says.Cover(
        "Registro de sindicato", date(2026, 2, 19), 1, 2, 152, "7K2-2026-0031", ("Lista de apoyos del 30 %",)
    ),
}

_KIND_OF_CASE = {
    FilingPaperKind.RECORD: FilingKind.LEADERSHIP_CHANGE,
    FilingPaperKind.RECUENTO: FilingKind.LEADERSHIP_CHANGE,
    FilingPaperKind.GRANT: FilingKind.REPRESENTATIVENESS,
    FilingPaperKind.DENIAL: FilingKind.REPRESENTATIVENESS,
    FilingPaperKind.DEPOSIT: FilingKind.INITIAL_CONTRACT,
}


def a_paper(kind: FilingPaperKind, content: says.Content | None = None, **changes: Any) -> FilingPaper:
    case = a_case(_KIND_OF_CASE.get(kind, FilingKind.WORKERS_UNION))
    order = FilingPaper(kind, make_folio("PT-7K2", 2026, 4), ISSUED, case, content or CONTENTS[kind], OFFICIALS)
    return replace(order, **changes)


def seal_key() -> SealKey:
    """That of RFC 8032, 7.1, test 1."""
    return load_seal_key(bytes.fromhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"))


def sealed(made: Draft) -> Seal:
    """The seal that the office puts on a draft."""
    order = made.order
    key = seal_key()
    facts = SealedPaper(
        order.kind.value,
        order.folio,
        order.case.folio,
        order.issued_at.date(),
        made.digest,
        invented=made.letterhead.invented,
    )
    return Seal(paper_seal_code(facts, key), key.public_key)


SIGNER = ElectronicSigner(
    "FUNCIONARIA INVENTADA UNO", "Titular de la Unidad de Registro", "FIUN800101AB1", "30001000000500003416"
)

CERTIFIED: dict[RegistryCertificateKind, Certified] = {
    RegistryCertificateKind.REGISTRATION: CertifiedRegistration(
        date(2026, 2, 19), date(2026, 3, 2), 24, LEADERS, TERM, date(2026, 2, 10)
    ),
    RegistryCertificateKind.LEADERSHIP: CertifiedRecord(
        Movement.LEADERSHIP, date(2026, 2, 15), date(2026, 2, 19), date(2026, 3, 2), LEADERS, TERM, 240
    ),
    RegistryCertificateKind.REPRESENTATIVENESS: CertifiedRepresentativeness(
        PARTIES, "Planta Silao, todos los turnos", 400, 151
    ),
    RegistryCertificateKind.DEPOSIT: CertifiedDeposit(
        "CC-0042/2026",
        PARTIES,
        "Planta Silao, todos los turnos",
        date(2026, 2, 10),
        400,
        380,
        date(2026, 2, 5),
        date(2028, 7, 14),
        date(2026, 2, 1),
        has_wage_table=True,
    ),
}
_SERIES = {
    RegistryCertificateKind.REGISTRATION: "RC",
    RegistryCertificateKind.LEADERSHIP: "TR",
    RegistryCertificateKind.REPRESENTATIVENESS: "RP",
    RegistryCertificateKind.DEPOSIT: "RK",
}
_CASES = {
    RegistryCertificateKind.REGISTRATION: FilingKind.WORKERS_UNION,
    RegistryCertificateKind.LEADERSHIP: FilingKind.LEADERSHIP_CHANGE,
    RegistryCertificateKind.REPRESENTATIVENESS: FilingKind.REPRESENTATIVENESS,
    RegistryCertificateKind.DEPOSIT: FilingKind.INITIAL_CONTRACT,
}


def a_registry_certificate(kind: RegistryCertificateKind, **changes: Any) -> RegistryCertificate:
    order = RegistryCertificate(
        kind,
        make_folio(_SERIES[kind], 2026, 31),
        ISSUED,
        a_case(_CASES[kind]),
        CERTIFIED[kind],
        "7K2-2026-0031",
        date(2026, 3, 2),
    )
    return replace(order, **changes)


BARE_CASE = PaperCase(
    folio=make_folio("RS-7K2", 2026, 18),
    kind=FilingKind.WORKERS_UNION,
    organisation=Organisation(name="Sindicato Breve"),
    filed_at=datetime(2026, 2, 19, 10, 5, tzinfo=ZONE),
)
_NO_DAY = date(2026, 2, 27)

BARE: dict[FilingPaperKind, tuple[says.Content, ...]] = {
    FilingPaperKind.RECEIPT: (says.Receipt((), says.Medium.MAIL, 0), says.Receipt((), says.Medium.STICK, 2)),
    FilingPaperKind.ANSWER_RECEIPT: (
        says.AnswerReceipt("PT-1", ()),
        says.AnswerReceipt("PT-1", (says.AnsweredPoint(1, "Estatutos", "Se acompañan."),)),
    ),
    FilingPaperKind.DEMAND_RECEIPT: (says.DemandReceipt(_NO_DAY, NO_CALENDAR),),
    FilingPaperKind.PREVENTION: (says.Prevention((), DueDay(1, None, (), (2026, 2027))),),
    FilingPaperKind.REGISTRATION: (says.Registration("1", 20, ()),),
    FilingPaperKind.REFUSAL: tuple(says.Refusal((says.Ground(each, "Razones."),)) for each in says.RefusalGround),
    FilingPaperKind.DISMISSAL: tuple(says.Dismissal(each, "Razones.") for each in says.DismissalCause),
    FilingPaperKind.RECORD: tuple(says.Record(each) for each in Movement),
    FilingPaperKind.BY_LAW: (says.ByLaw("1", _NO_DAY, _NO_DAY, _NO_DAY, _NO_DAY, NO_CALENDAR, 20),),
    FilingPaperKind.GRANT: (says.Grant((), "Todo", says.Support(10, 3, 3), _NO_DAY, by_vote=True),),
    FilingPaperKind.DENIAL: (says.Denial(()),),
    FilingPaperKind.RECUENTO: (says.Recuento("d", "¿q?", "p", _NO_DAY, "09:00", "10:00"),),
    FilingPaperKind.CANCELLATION: tuple(
        says.Cancellation("1", each, "Tribunal", "1/2026", _NO_DAY, _NO_DAY) for each in says.CancellationCause
    ),
    FilingPaperKind.DEPOSIT: (
        says.Deposit("1", (), "Todo", 1, 1),
        says.Deposit("1", (), "Todo", 1, 1, starts_on=_NO_DAY),
    ),
    FilingPaperKind.COVER: (says.Cover("Asunto", _NO_DAY),),
}


def every_paper(kind: FilingPaperKind) -> list[FilingPaper]:
    """The full paper, and bare ones of every kind of filing: between them each clause is printed and left out."""
    cases = [replace(BARE_CASE, kind=each) for each in FilingKind]
    bare = [a_paper(kind, content, case=case, officials=()) for content in BARE[kind] for case in cases]
    return [a_paper(kind), *bare, *(a_paper(kind, content) for content in BARE[kind])]
