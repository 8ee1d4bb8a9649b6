"""Made-up content of a site: some things of each kind with links between them, or thousands of contracts."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from unionreg.domain.publication.addresses import AddressBook, decide
from unionreg.domain.publication.employers import with_employers
from unionreg.domain.publication.site import (
    PackageForm,
    Said,
    SiteAct,
    SiteCertificate,
    SiteContent,
    SiteContract,
    SiteDocument,
    SiteEmployer,
    SiteEvent,
    SiteFile,
    SiteLeader,
    SiteLine,
    SiteOffice,
    SiteOption,
    SitePackage,
    SiteRef,
    SiteSection,
    SiteStation,
    SiteTerm,
    SiteText,
    SiteUnion,
    SiteVote,
    SiteWage,
    SiteWithdrawal,
    ThingKind,
)
from unionreg.publishing.site import Sources

DAY = date(2026, 8, 12)
ADDRESS = "https://registro.ejemplo.mx/consulta"
RFC = "ASI010203AB9"
PAPER = b"%PDF-1.4 un contrato publicado\n"
A_DAY = Said("día", "day")
STATES = ("Guanajuato", "Nuevo León", "Coahuila de Zaragoza", "Puebla", "Baja California", "Ciudad de México")
TRADES = ("Automotriz", "Textil", "Minera", "Alimentos", "Transporte", "Hospitalaria")
WORDS = (
    *("Aceros", "Hilados", "Autopartes", "Empaques", "Molinos", "Transportes", "Cerámica", "Plásticos"),
    *("del Norte", "de Silao", "del Bajío", "La Ñandú", "San Agustín", "Río Bravo", "El Águila", "Peñón"),
)


def a_file(content: bytes = PAPER, name: str = "contrato.pdf", title: str = "Contrato, versión pública") -> SiteFile:
    sha256 = hashlib.sha256(content).hexdigest()
    return SiteFile(sha256, name, Said(title, ""), len(content), dated_on=DAY, pages=38, public_form=True)


def an_office(**changes: object) -> SiteOffice:
    office = SiteOffice("Centro de Registro de Ejemplo", "Guanajuato", DAY, ADDRESS, invented=True)
    return replace(office, **changes)  # type: ignore[arg-type]


def a_union(**changes: object) -> SiteUnion:
    union = SiteUnion(
        key="u1",
        number="RA-7K2-2026-000017-Q",
        name="Sindicato Independiente de Personas Trabajadoras de la Ñandú",
        file_number="EX-7K2-2026-000017-4",
        acronym="SIPTÑ",
        type=Said("Sindicato de empresa", "Company union"),
        branches=("Automotriz",),
        address="Calle Hidalgo 12, Centro, 36100 Silao, Guanajuato",
        state="Guanajuato",
        authority="Centro de Registro de Ejemplo",
        founded_on=date(2021, 3, 7),
        registered_on=date(2021, 4, 2),
        members=1204,
        members_as_of=date(2026, 6, 30),
        leaders=(
            SiteLeader("María Ñáñez Ibarra", "Secretaria general"),
            SiteLeader("Julián Ortega Peña", "Secretario del trabajo"),
        ),
        leadership_from=date(2024, 5, 1),
        leadership_until=date(2028, 4, 30),
        last_note_on=date(2024, 5, 20),
        history=(
            SiteEvent(date(2021, 4, 2), Said("Registro", "Registration"), reference="RA-7K2-2026-000017-Q"),
            SiteEvent(date(2024, 5, 20), Said("Toma de nota de la directiva", "Certificate of leadership")),
        ),
    )
    return replace(union, **changes)  # type: ignore[arg-type]


def a_contract(**changes: object) -> SiteContract:
    contract = SiteContract(
        key="c1",
        number="CC-7K2-2026-000123-K",
        title="Autopartes de Silao, S.A. de C.V.",
        unions=(SiteRef(ThingKind.UNION, "u1", "Sindicato Independiente de Personas Trabajadoras de la Ñandú"),),
        employers=(SiteEmployer(RFC, "Autopartes de Silao, S.A. de C.V.", RFC, "", "Fabricación"),),
        workplaces=("Planta Norte, Silao, Guanajuato",),
        scope="Las personas trabajadoras de la Planta Norte",
        state="Guanajuato",
        branches=("Automotriz",),
        workers_covered=6853,
        workers_with_right_to_vote=6571,
        duration="Tiempo indeterminado",
        deposited_on=date(2021, 6, 1),
        last_revision_on=date(2025, 6, 1),
        last_wage_revision_on=date(2026, 6, 1),
        next_wage_revision_by=date(2027, 6, 1),
        wages=(SiteWage("Persona operadora A", "412.50", A_DAY), SiteWage("Persona técnica", "618.00", A_DAY)),
        acts=(
            SiteAct(1, Said("Depósito inicial", "First deposit"), date(2021, 6, 1), "DC-7K2-2021-000004-1"),
            SiteAct(2, Said("Revisión salarial", "Wage revision"), date(2026, 6, 1), summary="Aumento de 8 %."),
        ),
        votes=(SiteRef(ThingKind.VOTE, "rev-2026", "Revisión de contrato 2026, Planta Norte"),),
        certificates=(SiteRef(ThingKind.CERTIFICATE, "k1", "CC-2026-000017-Q"),),
        files=(a_file(),),
    )
    return replace(contract, **changes)  # type: ignore[arg-type]


def a_package(content: bytes, digest: str = "0511" * 16, definition: str = "23de" * 16) -> SitePackage:
    file = SiteFile(
        hashlib.sha256(content).hexdigest(), "rev-2026.asice", Said("Paquete firmado", "Signed package"), len(content)
    )
    return SitePackage(PackageForm.SIGNED, digest, definition, file)


def a_vote(**changes: object) -> SiteVote:
    opens = datetime(2026, 8, 12, 6, tzinfo=UTC)
    stations = tuple(
        SiteStation(f"Mesa {each}", "Comedor de la Planta Norte", opens, opens + timedelta(hours=12), 3285)
        for each in (1, 2)
    )
    vote = SiteVote(
        key="rev-2026",
        title="Revisión de contrato 2026, Planta Norte",
        procedure=Said("Revisión de contrato (390 Ter)", "Contract revision (390 Ter)"),
        question="¿Aprueba usted la revisión del contrato colectivo?",
        unions=(SiteRef(ThingKind.UNION, "u1", "Sindicato Independiente de Personas Trabajadoras de la Ñandú"),),
        employers=(SiteRef(ThingKind.EMPLOYER, RFC, "Autopartes de Silao, S.A. de C.V."),),
        contract=SiteRef(ThingKind.CONTRACT, "c1", "CC-7K2-2026-000123-K"),
        contract_number="CC-7K2-2026-000123-K",
        status=Said("Con constancia", "Certified"),
        first_day=DAY,
        last_day=DAY,
        stations=stations,
        options=(SiteOption("Sí", 4118), SiteOption("No", 2425)),
        null_votes=28,
        cast=6571,
        workers_covered=6853,
        workers_with_right_to_vote=6571,
        outcome=Said("Aprobado", "Approved"),
        lines=(SiteLine("Mesa 1", 3285, 3285, (2059, 1212), 14), SiteLine("Mesa 2", 3286, 3286, (2059, 1213), 14)),
        certificates=(SiteRef(ThingKind.CERTIFICATE, "k1", "CC-2026-000017-Q"),),
    )
    return replace(vote, **changes)  # type: ignore[arg-type]


def a_certificate(**changes: object) -> SiteCertificate:
    certificate = SiteCertificate(
        key="k1",
        folio="CC-2026-000017-Q",
        kind=Said("Constancia de resultado de la consulta", "Certificate of the result of the consultation"),
        issued_on=date(2026, 8, 20),
        about=(SiteRef(ThingKind.VOTE, "rev-2026", "Revisión de contrato 2026, Planta Norte"),),
        files=(a_file(name="constancia.pdf", title="Constancia"),),
    )
    return replace(certificate, **changes)  # type: ignore[arg-type]


def a_text(kind: ThingKind = ThingKind.LEAFLET, key: str = "como-se-vota", **changes: object) -> SiteText:
    text = SiteText(
        key,
        kind,
        Said("Cómo se vota", "How a vote works"),
        (
            SiteSection(
                Said("Su voto es libre y secreto", "Your vote is free and secret"),
                (Said("Nadie puede preguntarle por quién vota.", "Nobody may ask how you vote."),),
            ),
        ),
        dated_on=DAY,
    )
    return replace(text, **changes)  # type: ignore[arg-type]


def some_content(package: bytes | None = None, **changes: object) -> SiteContent:
    """One or two things of each kind; a withdrawn contract among them."""
    vote = a_vote() if package is None else a_vote(packages=(a_package(package),))
    gone = a_contract(
        key="c2",
        number="CC-7K2-2026-000124-M",
        title="Hilados del Bajío, S.A.",
        votes=(),
        withdrawn=SiteWithdrawal(DAY, "Se publicó por error otra versión"),
    )
    content = SiteContent(
        an_office(),
        (a_union(),),
        (a_contract(), gone),
        (),
        (vote,),
        (a_certificate(),),
        (a_text(), a_text(ThingKind.BULLETIN, "b1"), a_text(ThingKind.NOTICE, "n1", until=date(2026, 8, 1))),
        (SiteTerm(Said("padrón", "roll"), Said("La lista de quienes pueden votar.", "The list of who may vote.")),),
    )
    return with_employers(replace(content, **changes))  # type: ignore[arg-type]


def many_contracts(amount: int) -> SiteContent:
    """A register of ``amount`` contracts with a union for every fifth of them."""
    unions = tuple(
        a_union(key=f"u{each}", number=f"RA-7K2-2026-{each:06d}-X", name=f"Sindicato {_name(each * 7)} {each}")
        for each in range(1, amount // 5 + 2)
    )
    contracts = tuple(_one_of_many(each, unions[each // 5]) for each in range(amount))
    return with_employers(SiteContent(an_office(), unions, contracts))


def _one_of_many(each: int, union: SiteUnion) -> SiteContract:
    employer = f"{_name(each)} {each}, S.A. de C.V."
    return a_contract(
        key=f"c{each}",
        number=f"CC-7K2-2026-{each:06d}-K",
        title=employer,
        unions=(SiteRef(ThingKind.UNION, union.key, union.name),),
        employers=(SiteEmployer(f"e{each}", employer, "ASI010203AB9", "", TRADES[each % 6]),),
        state=STATES[each % 6],
        branches=(TRADES[each % 6],),
        workers_covered=10 + each % 4000,
        votes=(),
        certificates=(),
        files=(),
    )


def _name(each: int) -> str:
    return f"{WORDS[each % 8]} {WORDS[8 + each // 8 % 8]}"


def a_site_document(content: bytes) -> SiteDocument:
    """The public form of the contract of ``a_contract``, with these bytes."""
    title = Said("Contrato colectivo de trabajo, 1994", "Collective agreement, 1994")
    name, sha256 = "contrato-colectivo-de-trabajo-1994.pdf", hashlib.sha256(content).hexdigest()
    file = SiteFile(sha256, name, title, len(content), public_form=True, document="d1")
    about = (SiteRef(ThingKind.CONTRACT, a_contract().key, a_contract().title),)
    return SiteDocument("d1", "H-7K2-000007-P", title, file, "contract", about)


def book_of(content: SiteContent, before: AddressBook | None = None) -> AddressBook:
    """Addresses for everything in the content."""
    things = [(ThingKind.UNION, each.key, each.number) for each in content.unions]
    things += [(ThingKind.CONTRACT, each.key, each.number) for each in content.contracts]
    things += [(ThingKind.EMPLOYER, each.key, each.key) for each in content.employers]
    things += [(ThingKind.VOTE, each.key, each.key) for each in content.votes]
    things += [(ThingKind.CERTIFICATE, each.key, each.folio) for each in content.certificates]
    things += [(ThingKind.DOCUMENT, each.key, each.serial) for each in content.documents]
    things += [(each.kind, each.key, each.key) for each in content.texts]
    return decide(before or AddressBook(), things)


def sources_of(content: SiteContent, *files: bytes, authorities: tuple[bytes, ...] = ()) -> Sources:
    """What publishing this content takes; ``files`` beside the paper that everything has."""
    known = {hashlib.sha256(each).hexdigest(): each for each in (PAPER, *files)}
    return Sources(book_of(content), known.__getitem__, authorities, test=bool(authorities))
