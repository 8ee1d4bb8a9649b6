"""One believable, invented filing of every type, complete unless a scene takes something away.

A sample is everything that goes into a container: the data, the members file, the secret file of supporters where there
is one, and the attached documents by their SHA-256.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from unionreg.demo.filing_documents import InventedDocument, attach
from unionreg.domain.filings.catalogue import filing_type
from unionreg.domain.filings.filing import (
    Accounts,
    Address,
    Assembly,
    AssemblyKind,
    AutographSignature,
    Contract,
    Employer,
    FilingData,
    FilingKind,
    Leader,
    Member,
    MemberUnion,
    NoticedStation,
    Organisation,
    OrganisationType,
    Representativeness,
    Sex,
    StatuteAnswer,
    Term,
    VoteNotice,
)
from unionreg.domain.filings.filing_type import Section
from unionreg.domain.filings.members_file import members_bytes, summarise
from unionreg.domain.filings.statutes import checklist
from unionreg.domain.votes.rehearsal import invented_people

if TYPE_CHECKING:
    from collections.abc import Mapping

    from unionreg.domain.filings.filing_type import FilingType

DAY = timedelta(days=1)
SCOPE = "Planta Ejemplo: áreas de corte, costura, lavado y empaque"
_MEMBERS, _SUPPORTERS = 64, 91
_LEADERS = (
    ("Canul", "Poot", "Julia", "Secretaría General", Sex.WOMAN, True),
    ("Hernández", "Cruz", "Óscar", "Secretaría de Organización", Sex.MAN, False),
    ("Núñez", "Díaz", "Xóchitl", "Secretaría de Trabajo y Conflictos", Sex.WOMAN, False),
    ("Reyes", "", "Tomás", "Secretaría de Finanzas", Sex.MAN, False),
)
_EMPLOYER = Employer(
    "empresa-1",
    "Textiles Inventados del Valle, S.A. de C.V.",
    "TIV010203AB1",
    "Confección de prendas de vestir",
    Address("Avenida de los Telares", "145", "", "Parque Industrial Ejemplo", "50000", "Ciudad Ejemplo", "Supuesto"),
)
_ADDRESS = Address("Calle Hilanderas", "12", "B", "Centro", "50010", "Ciudad Ejemplo", "Supuesto")
_AFFILIATED = (FilingKind.WORKERS_UNION, FilingKind.EMPLOYERS_UNION)
_PAGES = {"statutes": 12, "constitution-act": 4, "election-act": 3, "contract-text": 18, "signed-contract": 18}
_TITLES = {
    "constitution-act": "Acta de la asamblea constitutiva",
    "statutes": "Estatutos",
    "election-act": "Acta de la asamblea que eligió a la directiva",
    "worker-status": "Credenciales y recibos de nómina",
    "representation": "Identificación y poderes de quien representa",
    "election-call": "Convocatoria a la elección",
    "election-roll": "Padrón publicado",
    "statutes-act": "Acta de la asamblea que reformó los estatutos",
    "accounts-act": "Acta de la asamblea de rendición de cuentas",
    "support-sheets": "Hojas con las firmas de apoyo",
    "posting-proof": "Prueba de que el aviso se fijó",
    "signed-contract": "Contrato colectivo firmado",
    "contract-text": "Contrato colectivo firmado",
    "representativeness-certificate": "Constancia de representatividad",
    "approved-by-workers": "Acta y aviso del resultado de la consulta",
    "revision-text": "Convenio de revisión",
    "termination-agreement": "Convenio de terminación",
    "rules-text": "Reglamento interior de trabajo",
    "rules-commission": "Acta de la comisión mixta",
}


@dataclass(frozen=True, slots=True)
class Sample:
    """A filing and what goes beside it. ``supporters`` is secret and empty but for one kind."""

    data: FilingData
    members: bytes = b""
    supporters: bytes = b""
    attachments: Mapping[str, bytes] | None = None


def sample(kind: FilingKind, filed_on: date, *, name: str = "", number: str = "") -> Sample:
    """A complete filing of this kind as it would be handed in on this day.

    ``name`` of the organisation, ``number`` of its registration where it is registered already.
    """
    asked = filing_type(kind)
    organisation = _organisation(kind, filed_on, name, number)
    data = FilingData(
        filing_id=hashlib.sha256(f"{kind}/{organisation.name}/{filed_on}".encode()).hexdigest()[:32],
        kind=kind,
        organisation=organisation,
        represented_by="Julia Canul Poot, Secretaría General",
        sworn=True,
        signatures=(AutographSignature("firma-1", "Julia Canul Poot", "Secretaría General", filed_on - DAY),),
    )
    for section in asked.sections:
        data = _with_section(data, section, filed_on)
    attached, contents = attach(_documents(asked, filed_on), organisation.name)
    made = Sample(replace(data, attachments=attached), attachments=contents)
    made = _with_members(made, filed_on) if asked.members_list else made
    return _with_supporters(made, filed_on) if kind is FilingKind.REPRESENTATIVENESS else made


def people(seed: str, amount: int, filed_on: date) -> tuple[Member, ...]:
    """Invented members, the same for the same seed."""
    return tuple(
        Member(
            number=person.number,
            first_surname=person.first_surname,
            second_surname=person.second_surname,
            given_names=person.given_names,
            curp=person.curp,
            address=f"Calle Inventada {person.number}, Ciudad Ejemplo",
            employer=_EMPLOYER.name,
            workplace="Planta Ejemplo",
            post=person.post,
            joined_on=filed_on - 40 * DAY,
            proof="Recibo de nómina",
            proof_on=filed_on - 45 * DAY,
        )
        for person in invented_people(seed, [("padron", amount)])
    )


def _organisation(kind: FilingKind, filed_on: date, name: str, number: str) -> Organisation:
    types = {
        FilingKind.EMPLOYERS_UNION: OrganisationType.EMPLOYERS,
        FilingKind.FEDERATION: OrganisationType.FEDERATION,
    }
    return Organisation(
        name=name or "Sindicato Inventado de Personas Trabajadoras de la Industria Textil",
        acronym="SIPTIT",
        type=types.get(kind, OrganisationType.INDUSTRIAL),
        branches=("Industria textil",),
        purpose="Estudio, mejoramiento y defensa de los intereses de sus integrantes",
        address=_ADDRESS,
        email="contacto@sindicato.example",
        telephone="722 555 0100",
        constituted_on=filed_on - 30 * DAY,
        registration_number=number,
        file_number=f"EXP-{number}" if number else "",
        federation="Federación Inventada del Valle" if kind in _AFFILIATED else "",
        confederation="Confederación Inventada de Sindicatos" if kind is FilingKind.FEDERATION else "",
    )


def _with_section(data: FilingData, section: Section, filed_on: date) -> FilingData:
    if section is Section.EMPLOYERS:
        return replace(data, employers=_employers(data.kind))
    if section is Section.LEADERSHIP:
        return replace(data, leaders=_leaders(), leadership_term=Term(filed_on - 30 * DAY, filed_on + 1430 * DAY))
    if section is Section.ASSEMBLIES:
        return replace(data, assemblies=_assemblies(data.kind, filed_on))
    if section is Section.STATUTES:
        return replace(data, statutes=_statutes(data.kind))
    if section is Section.MEMBER_UNIONS:
        return replace(data, member_unions=_unions())
    return replace(data, **_other_part(section, filed_on))  # type: ignore[arg-type]


def _other_part(section: Section, filed_on: date) -> dict[str, object]:
    if section is Section.ACCOUNTS:
        accounts = Accounts(filed_on - 190 * DAY, filed_on - 8 * DAY, copies_delivered=_MEMBERS, proof_of_receipt=True)
        return {"accounts": accounts}
    if section is Section.REPRESENTATIVENESS:
        asked = Representativeness(
            workers_covered=260,
            scope=SCOPE,
            notice_posted_on=filed_on - DAY,
            notice_places="Acceso de personal y comedor",
        )
        return {"representativeness": asked}
    if section is Section.VOTE:
        return {"vote": _vote(filed_on)}
    if section is Section.CONTRACT:
        return {"contract": _contract(filed_on)}
    return {}


def _employers(kind: FilingKind) -> tuple[Employer, ...]:
    if kind is not FilingKind.EMPLOYERS_UNION:
        return (_EMPLOYER,)
    others = (("Hilados Ficticios, S.A. de C.V.", "HFI020304CD2"), ("Bordados Supuestos, S. de R.L.", "BSU030405EF3"))
    named = (replace(_EMPLOYER, id=f"empresa-{n}", name=name, rfc=rfc) for n, (name, rfc) in enumerate(others, start=2))
    return (_EMPLOYER, *named)


def _leaders() -> tuple[Leader, ...]:
    return tuple(
        Leader(f"persona-{n}", first, second, given, post, is_general_secretary=chief, sex=sex)
        for n, (first, second, given, post, sex, chief) in enumerate(_LEADERS, start=1)
    )


def _assemblies(kind: FilingKind, filed_on: date) -> tuple[Assembly, ...]:
    kinds = {
        FilingKind.LEADERSHIP_CHANGE: (AssemblyKind.ELECTION,),
        FilingKind.STATUTES_CHANGE: (AssemblyKind.STATUTES,),
        FilingKind.ADDRESS_CHANGE: (AssemblyKind.ADDRESS,),
        FilingKind.ACCOUNTS_NOTICE: (AssemblyKind.ACCOUNTS,),
    }
    held = filed_on - (6 if kind in kinds else 30) * DAY
    return tuple(
        Assembly(
            each,
            held,
            "Local sindical, Calle Hilanderas 12 B, Ciudad Ejemplo",
            "17:00",
            "19:30",
            "Secretaría General",
            called_on=held - 25 * DAY,
            roll_published_on=held - 10 * DAY,
            attendees=58,
            members_entitled=_MEMBERS,
            votes_for=51,
            votes_against=7,
            resolutions="Se aprobó lo que consta en el acta. (Acuerdo inventado)",
        )
        for each in kinds.get(kind, (AssemblyKind.CONSTITUTIVE, AssemblyKind.ELECTION))
    )


def _statutes(kind: FilingKind) -> tuple[StatuteAnswer, ...]:
    pages = _PAGES["statutes"]
    return tuple(StatuteAnswer(point.key, 1 + place % pages) for place, point in enumerate(checklist(kind)))


def _unions() -> tuple[MemberUnion, ...]:
    names = ("Sindicato Inventado de la Industria del Pan", "Sindicato Inventado de Transportes Urbanos")
    return tuple(
        MemberUnion(f"sindicato-{n}", name, f"RS-{n:04d}-INVENTADO", _ADDRESS, 120 * n)
        for n, name in enumerate(names, start=1)
    )


def _vote(filed_on: date) -> VoteNotice:
    held = filed_on + 24 * DAY
    place = "Comedor de la Planta Ejemplo, Avenida de los Telares 145, Ciudad Ejemplo"
    return VoteNotice(
        procedure="390-ter-revision",
        called_on=filed_on + 2 * DAY,
        commission="Comisión de consulta inventada",
        verifier="Centro",
        workers_covered=260,
        workers_with_right_to_vote=248,
        stations=(NoticedStation("mesa-1", "Mesa 1 · Comedor", place, held, "06:00", "18:00", 248),),
    )


def _contract(filed_on: date) -> Contract:
    return Contract(
        number="CC-0042-INVENTADO",
        type="Contrato colectivo de trabajo",
        scope=SCOPE,
        states=("Supuesto",),
        signed_on=filed_on - 12 * DAY,
        starts_on=filed_on,
        ends_on=filed_on + 730 * DAY,
        workers_covered=260,
        workers_with_right_to_vote=248,
        wage_table=True,
        revision_kind="integral",
        vote_held_on=filed_on - 4 * DAY,
        representativeness_folio="CR-2026-000017-INVENTADO",
        representativeness_on=filed_on - 60 * DAY,
        reason="Mutuo consentimiento (hecho inventado)",
    )


def _documents(asked: FilingType, filed_on: date) -> list[InventedDocument]:
    return [
        InventedDocument(
            each.key,
            _TITLES.get(each.key, each.key),
            _PAGES.get(each.key, 1),
            filed_on - 30 * DAY,
        )
        for each in asked.requirements
        if each.document and (not each.optional or each.key == "support-sheets")
    ]


def _with_members(made: Sample, filed_on: date) -> Sample:
    listed = people(made.data.filing_id, _MEMBERS, filed_on)
    is_change = made.data.kind is FilingKind.MEMBERS_CHANGE
    if is_change:
        gone = replace(listed[0], left_on=filed_on - 20 * DAY, leaving_cause="Renuncia voluntaria")
        listed = (gone, *(replace(each, joined_on=filed_on - 30 * DAY) for each in listed[1:9]))
    content = members_bytes(listed)
    summary = summarise(content, change=is_change, cut_off=filed_on)
    return replace(made, data=replace(made.data, members=summary), members=content)


def _with_supporters(made: Sample, filed_on: date) -> Sample:
    content = members_bytes(people(f"apoyo/{made.data.filing_id}", _SUPPORTERS, filed_on))
    asked = made.data.representativeness or Representativeness()
    told = replace(
        asked,
        supporters=_SUPPORTERS,
        supporters_sha256=hashlib.sha256(content).hexdigest(),
        supporters_bytes=len(content),
    )
    return replace(made, data=replace(made.data, representativeness=told), supporters=content)
