"""Which tables the open data have, what their columns mean, and how a row is read from the values of the site."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.domain.publication.site import ThingKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import date

    from unionreg.domain.publication.site import SiteContent, SiteFirm

    Paths = Mapping[tuple[ThingKind, str], str]
    Row = tuple[str | int | None, ...]
    Columns = tuple[tuple[str, str, str, str], ...]

_ADDRESS = (
    "address",
    "text",
    "Dirección permanente, desde la carpeta del idioma",
    "Permanent address, from the folder of the language",
)
_WITHDRAWN = ("withdrawn_on", "date", "Fecha en que se retiró de la publicación", "Day on which it was withdrawn")


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _unions(content: SiteContent, paths: Paths) -> Iterator[Row]:
    for each in content.unions:
        where, gone = paths[ThingKind.UNION, each.key], each.withdrawn
        if gone is not None:
            yield (where, each.number, *(None,) * 14, _day(gone.on))
            continue
        yield (
            *(where, each.number, each.file_number, each.unique_folio, each.name, each.acronym, each.type.es),
            *("; ".join(each.branches), each.state, each.authority, _day(each.founded_on), _day(each.registered_on)),
            *("cancelled" if each.cancelled else "registered", each.members, _day(each.leadership_until)),
            *(_day(each.last_note_on), None),
        )


_UNIONS: Columns = (
    _ADDRESS,
    ("number", "text", "Número de registro", "Registration number"),
    ("file_number", "text", "Número de expediente", "File number"),
    ("unique_folio", "text", "Folio único", "Unique folio"),
    ("name", "text", "Nombre", "Name"),
    ("acronym", "text", "Siglas", "Acronym"),
    ("type", "text", "Tipo de organización", "Kind of organisation"),
    ("branches", "text", "Ramas de industria, separadas por punto y coma", "Branches of industry, by semicolons"),
    ("state", "text", "Entidad federativa de origen", "State of origin"),
    ("authority", "text", "Autoridad que generó el registro", "Authority that made the registration"),
    ("founded_on", "date", "Fecha de constitución", "Founded on"),
    ("registered_on", "date", "Fecha de registro", "Registered on"),
    ("status", "text", "registered: vigente; cancelled: cancelado", "registered, or cancelled"),
    ("members", "integer", "Personas afiliadas", "Members"),
    ("leadership_until", "date", "Fin de la vigencia de la directiva", "End of the term of the committee"),
    ("last_note_on", "date", "Fecha de la última toma de nota", "Day of the last certificate of leadership"),
    _WITHDRAWN,
)


def _leaders(content: SiteContent, paths: Paths) -> Iterator[Row]:
    for each in content.unions:
        if each.withdrawn is None:
            where = paths[ThingKind.UNION, each.key]
            yield from ((where, each.number, leader.post, leader.name) for leader in each.leaders)


_LEADERS: Columns = (
    _ADDRESS,
    ("union_number", "text", "Número de registro del sindicato", "Registration number of the union"),
    ("post", "text", "Cargo", "Post"),
    ("name", "text", "Nombre", "Name"),
)


def _contracts(content: SiteContent, paths: Paths) -> Iterator[Row]:
    for each in content.contracts:
        where, gone = paths[ThingKind.CONTRACT, each.key], each.withdrawn
        if gone is not None:
            yield (where, each.number, *(None,) * 17, _day(gone.on))
            continue
        yield (
            *(where, each.number, each.title, each.kind.es, "in-force" if each.in_force else "ended"),
            *("; ".join(one.name for one in each.unions), "; ".join(one.name for one in each.employers)),
            *("; ".join(one.rfc for one in each.employers if one.rfc), each.scope, each.state),
            *("; ".join(each.branches), each.workers_covered, each.workers_with_right_to_vote),
            *(_day(each.deposited_on), _day(each.last_revision_on), _day(each.last_wage_revision_on)),
            *(_day(each.next_wage_revision_by), _day(each.next_revision_by), _day(each.terminated_on), None),
        )


_CONTRACTS: Columns = (
    _ADDRESS,
    ("number", "text", "Número de contrato", "Contract number"),
    ("title", "text", "Título con que se muestra", "Title under which it is shown"),
    ("kind", "text", "Clase", "Kind"),
    ("status", "text", "in-force: vigente; ended: terminado", "in-force, or ended"),
    ("unions", "text", "Sindicatos, separados por punto y coma", "Unions, by semicolons"),
    ("employers", "text", "Parte empleadora, separada por punto y coma", "Employers, by semicolons"),
    ("employers_rfc", "text", "RFC de personas morales", "Tax numbers of legal persons"),
    ("scope", "text", "Ámbito de aplicación", "Scope"),
    ("state", "text", "Entidad federativa", "State"),
    ("branches", "text", "Ramas de industria", "Branches of industry"),
    ("workers_covered", "integer", "Personas trabajadoras cubiertas", "Workers covered"),
    ("workers_with_right_to_vote", "integer", "Personas con derecho a voto", "Workers with the right to vote"),
    ("deposited_on", "date", "Fecha del depósito inicial", "Day of the first deposit"),
    ("last_revision_on", "date", "Última revisión contractual", "Last revision of the text"),
    ("last_wage_revision_on", "date", "Última revisión salarial", "Last wage revision"),
    ("next_wage_revision_by", "date", "Próxima revisión salarial, a más tardar", "Next wage revision, at the latest"),
    (
        "next_revision_by",
        "date",
        "Próxima revisión contractual, a más tardar",
        "Next revision of the text, at the latest",
    ),
    ("terminated_on", "date", "Fecha de terminación", "Day of termination"),
    _WITHDRAWN,
)


def _employers(content: SiteContent, paths: Paths) -> Iterator[Row]:
    for each in content.employers:
        where, gone = paths[ThingKind.EMPLOYER, each.key], each.withdrawn
        if gone is not None:
            yield (where, *(None,) * 7, _day(gone.on))
            continue
        yield (
            *(where, each.name, each.rfc, "; ".join(each.other_names), each.activity, "; ".join(each.workplaces)),
            *("; ".join(paths[one.kind, one.key] for one in each.contracts), _votes_of(each, paths), None),
        )


def _votes_of(firm: SiteFirm, paths: Paths) -> str:
    return "; ".join(paths[one.kind, one.key] for one in firm.votes)


_EMPLOYERS: Columns = (
    _ADDRESS,
    ("name", "text", "Nombre", "Name"),
    ("rfc", "text", "RFC, de personas morales", "Tax number, of legal persons"),
    ("other_names", "text", "Otros nombres en contratos y votaciones", "Other names in contracts and votes"),
    ("activity", "text", "Actividad", "Activity"),
    ("workplaces", "text", "Centros de trabajo, separados por punto y coma", "Workplaces, by semicolons"),
    ("contracts", "text", "Direcciones de sus contratos", "Addresses of its contracts"),
    ("votes", "text", "Direcciones de sus votaciones", "Addresses of its votes"),
    _WITHDRAWN,
)


def _acts(content: SiteContent, paths: Paths) -> Iterator[Row]:
    for each in content.contracts:
        if each.withdrawn is None:
            where = paths[ThingKind.CONTRACT, each.key]
            yield from ((where, each.number, act.number, act.kind.es, _day(act.on), act.folio) for act in each.acts)


_ACTS: Columns = (
    _ADDRESS,
    ("contract_number", "text", "Número de contrato", "Contract number"),
    ("act", "integer", "Número del acto, desde 1", "Number of the act, from 1"),
    ("kind", "text", "Clase de acto", "Kind of act"),
    ("on", "date", "Fecha", "Day"),
    ("folio", "text", "Folio del trámite", "Folio of the filing"),
)


def _workplaces(content: SiteContent, paths: Paths) -> Iterator[Row]:
    for each in content.contracts:
        if each.withdrawn is None:
            where = paths[ThingKind.CONTRACT, each.key]
            yield from ((where, each.number, workplace) for workplace in each.workplaces)


_WORKPLACES: Columns = (
    _ADDRESS,
    ("contract_number", "text", "Número de contrato", "Contract number"),
    ("workplace", "text", "Centro de trabajo en que se aplica", "Workplace at which it is applied"),
)


def _wages(content: SiteContent, paths: Paths) -> Iterator[Row]:
    for each in content.contracts:
        if each.withdrawn is None:
            where = paths[ThingKind.CONTRACT, each.key]
            yield from ((where, each.number, wage.category, wage.amount, wage.unit.es) for wage in each.wages)


_WAGES: Columns = (
    _ADDRESS,
    ("contract_number", "text", "Número de contrato", "Contract number"),
    ("post", "text", "Puesto o categoría del tabulador vigente", "Post of the wage table in force"),
    ("amount", "text", "Salario en pesos, con centavos", "Wage in pesos, with cents"),
    ("period", "text", "Por hora, día, semana, quincena o mes", "By hour, day, week, fortnight or month, in Spanish"),
)


def _votes(content: SiteContent, paths: Paths) -> Iterator[Row]:
    for each in content.votes:
        where, gone = paths[ThingKind.VOTE, each.key], each.withdrawn
        if gone is not None:
            yield (where, each.key, *(None,) * 11, _day(gone.on))
            continue
        published = next((one for one in each.packages if one.withdrawn is None), None)
        yield (
            *(where, each.key, each.title, "rehearsal" if each.purpose_rehearsal else "official", each.procedure.es),
            *(_day(each.first_day), _day(each.last_day), each.workers_covered, each.workers_with_right_to_vote),
            *(each.cast, each.null_votes, each.outcome.es, published.digest if published else None, None),
        )


_VOTES: Columns = (
    _ADDRESS,
    ("vote", "text", "Clave de la votación", "Key of the vote"),
    ("title", "text", "Título", "Title"),
    ("purpose", "text", "official: oficial; rehearsal: simulacro", "official, or rehearsal"),
    ("procedure", "text", "Procedimiento", "Procedure"),
    ("first_day", "date", "Primer día de votación", "First day of the vote"),
    ("last_day", "date", "Último día de votación", "Last day of the vote"),
    ("workers_covered", "integer", "Personas trabajadoras cubiertas", "Workers covered"),
    ("workers_with_right_to_vote", "integer", "Personas con derecho a voto", "Workers with the right to vote"),
    ("cast", "integer", "Votos emitidos", "Votes cast"),
    ("null_votes", "integer", "Votos nulos", "Null votes"),
    ("outcome", "text", "Sentido del resultado", "Outcome"),
    ("package_digest", "text", "Huella del paquete publicado", "Digest of the published package"),
    _WITHDRAWN,
)


def _options(content: SiteContent, paths: Paths) -> Iterator[Row]:
    for each in content.votes:
        if each.withdrawn is None:
            where = paths[ThingKind.VOTE, each.key]
            yield from ((where, each.key, one.label, one.votes) for one in each.options)


_OPTIONS: Columns = (
    _ADDRESS,
    ("vote", "text", "Clave de la votación", "Key of the vote"),
    ("option", "text", "Opción", "Option"),
    ("votes", "integer", "Votos", "Votes"),
)


def _certificates(content: SiteContent, paths: Paths) -> Iterator[Row]:
    for each in content.certificates:
        where, gone = paths[ThingKind.CERTIFICATE, each.key], each.withdrawn
        if gone is not None:
            yield (where, each.folio, None, None, None, None, _day(gone.on))
            continue
        dates = (_day(each.issued_on), _day(each.valid_until), _day(each.revoked_on))
        yield (where, each.folio, each.kind.es, *dates, None)


_CERTIFICATES: Columns = (
    _ADDRESS,
    ("folio", "text", "Folio", "Folio"),
    ("kind", "text", "Clase de certificado", "Kind of certificate"),
    ("issued_on", "date", "Fecha de expedición", "Issued on"),
    ("valid_until", "date", "Vigente hasta", "Valid until"),
    ("revoked_on", "date", "Sin efectos desde", "Without effect since"),
    _WITHDRAWN,
)


def _documents(content: SiteContent, paths: Paths) -> Iterator[Row]:
    for each in content.documents:
        where, gone = paths[ThingKind.DOCUMENT, each.key], each.withdrawn
        if gone is not None:
            yield (where, each.serial, *(None,) * 5, _day(gone.on))
            continue
        about = "; ".join(paths[one.kind, one.key] for one in each.about if (one.kind, one.key) in paths)
        file = each.file
        yield (where, each.serial, each.title.es, _day(file.dated_on), about, file.sha256, file.bytes, None)


_DOCUMENTS: Columns = (
    _ADDRESS,
    ("serial", "text", "Etiqueta en el archivo", "Label in the archive"),
    ("title", "text", "Título", "Title"),
    ("dated_on", "date", "Fecha del documento", "Day of the document"),
    ("about", "text", "Direcciones de los contratos y sindicatos", "Addresses of its contracts and unions"),
    ("sha256", "text", "Huella SHA-256 del archivo publicado", "SHA-256 of the published file"),
    ("bytes", "integer", "Tamaño en bytes", "Size in bytes"),
    _WITHDRAWN,
)


def _texts(content: SiteContent, paths: Paths) -> Iterator[Row]:
    for each in content.texts:
        where, gone = paths[each.kind, each.key], each.withdrawn
        if gone is not None:
            yield (where, each.kind.value, *(None,) * 4, _day(gone.on))
            continue
        yield (where, each.kind.value, each.title.es, each.title.en, _day(each.dated_on), _day(each.until), None)


_TEXTS: Columns = (
    _ADDRESS,
    ("kind", "text", "notice: aviso; bulletin: boletín; leaflet: folleto", "notice, bulletin or leaflet"),
    ("title", "text", "Título", "Title in Spanish"),
    ("title_en", "text", "Título en inglés", "Title in English"),
    ("dated_on", "date", "Fecha", "Day"),
    ("until", "date", "Vale hasta", "Valid until"),
    _WITHDRAWN,
)

ROWS: tuple[tuple[str, Columns, Callable[[SiteContent, Paths], Iterator[Row]]], ...] = (
    ("unions", _UNIONS, _unions),
    ("union_leaders", _LEADERS, _leaders),
    ("contracts", _CONTRACTS, _contracts),
    ("contract_acts", _ACTS, _acts),
    ("contract_workplaces", _WORKPLACES, _workplaces),
    ("contract_wages", _WAGES, _wages),
    ("employers", _EMPLOYERS, _employers),
    ("votes", _VOTES, _votes),
    ("vote_options", _OPTIONS, _options),
    ("certificates", _CERTIFICATES, _certificates),
    ("documents", _DOCUMENTS, _documents),
    ("texts", _TEXTS, _texts),
)
