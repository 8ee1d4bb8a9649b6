"""Invented votes for the papers: any number of stations and options, long names, letters that fonts lack."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from unionreg.documents.certificate import CertificateFacts, PackageSigner
from unionreg.documents.control_line import total_figures
from unionreg.domain.office import Letterhead, SealKey
from unionreg.domain.votes.count import (
    Ballots,
    Explained,
    Incident,
    Named,
    NullBreakdown,
    OptionVotes,
    PaperSignature,
    Person,
    PersonRole,
    StationCount,
)
from unionreg.domain.votes.decision import compute_bases, propose
from unionreg.domain.votes.procedure import CertificateKind
from unionreg.domain.votes.result import AnnulledStation, Resolution, VoteResult
from unionreg.domain.votes.tally import compute_turnout, sum_totals
from unionreg.domain.votes.vote import (
    BallotOption,
    BallotShape,
    Base,
    DecisionRule,
    Employer,
    FolioRange,
    Official,
    Population,
    Purpose,
    RequiredSignatures,
    RollDigest,
    Station,
    Union,
    VoteDefinition,
)
from unionreg.signing.seal import SealedFacts, load_seal_key, seal_code

CENTRAL = timezone(timedelta(hours=-6))
DAY = datetime(2026, 8, 12, 8, 0, tzinfo=CENTRAL)
DIGEST = "051123de4ec92835694442480cca4bfd73edc682ba69bacfc660520a80ba77d1"
OFFICIAL = Named("Nadia Ibáñez Peña", "Persona funcionaria conciliadora comisionada")
PLAIN = Letterhead(
    "Centro Inventado de Conciliación y Registro", "Unidad de Verificación", "Ciudad Ejemplo", invented=False
)
INVENTED = Letterhead(PLAIN.office_name, PLAIN.unit, PLAIN.place, invented=True)
YES_NO = (BallotOption("yes", "Sí", None), BallotOption("no", "No", None))
PER_STATION = 1400
LONG_UNION = (
    "Sindicato Nacional Independiente Revolucionario de Personas Trabajadoras de la Industria Automotriz, "
    "Metalmecánica, del Plástico, de la Transformación, Similares y Conexas de la República Mexicana «Niꞌ Ñuu Savi» "
    "y de sus secciones de Tlaxiaco, Peñasco, Nuevo León y la Huasteca Potosina"
)


def named_options(count: int) -> tuple[BallotOption, ...]:
    """Options that stand for unions, the second with a long name, the third with a saltillo."""
    labels = [
        "Sindicato Ficticio Aurora",
        LONG_UNION,
        "Unión Ñuu Savi Tꞌaꞌan",
        "Sindicato D",
        "Sindicato E",
        "Sindicato F",
    ]
    labels += [f"Planilla {number}" for number in range(7, 51)]
    return tuple(BallotOption(f"opcion-{index + 1}", labels[index], None) for index in range(count))


def a_definition(
    *,
    stations: int = 5,
    options: tuple[BallotOption, ...] = YES_NO,
    purpose: Purpose = Purpose.OFFICIAL,
    procedure: str | None = None,
    union_name: str = "Sindicato Ficticio Aurora de Personas Trabajadoras",
    question: str = "¿Está de acuerdo con el contenido de la revisión del contrato colectivo de trabajo 2026?",
) -> VoteDefinition:
    """A vote with this many stations of 1,400 people."""
    yes_no = options == YES_NO
    return VoteDefinition(
        vote_id="revision-2026-planta-norte",
        purpose=purpose,
        title="Revisión de contrato 2026, Planta Norte",
        procedure=procedure or ("390-ter-revision" if yes_no else "390-bis"),
        legal_basis=("LFT 390 Ter, fracción II", "LFT 399 y 399 Bis") if yes_no else ("LFT 390 Bis",),
        unions=(Union("aurora", union_name, "5678"),),
        employers=(Employer("Autopartes Imaginarias del Norte, S.A. de C.V.", "AIN990101AB1"),),
        contract_number="123/2021",
        question=question,
        ballot=BallotShape.YES_NO if yes_no else BallotShape.NAMED,
        options=options,
        workers_covered=PER_STATION * stations + 13,
        workers_with_right_to_vote=PER_STATION * stations,
        roll=RollDigest("ab" * 32, 123456, PER_STATION * stations),
        stations=tuple(_station(index) for index in range(stations)),
        decision_rule=DecisionRule(Base.A if yes_no else Base.PLURALITY, Population.COVERED, None),
        required_signatures=RequiredSignatures(
            1,
            (
                Official(OFFICIAL.name, "IAPN800101AB1", OFFICIAL.role),
                Official("Óscar Núñez Güereña", "NUGO790203CD2", "Persona titular de la unidad"),
            ),
        ),
        calendar_id="ejemplo-2026",
        fixed_at=DAY - timedelta(days=10),
    )


def _station(index: int) -> Station:
    first = index * PER_STATION + 1
    return Station(
        f"mesa-{index + 1}", f"Mesa {index + 1}, nave {chr(65 + index % 26)}",
        f"Calle Inventada {index + 1}, Ciudad Ejemplo", DAY, DAY + timedelta(hours=10),
        PER_STATION, PER_STATION, FolioRange(first, first + PER_STATION - 1),
    )  # fmt: skip


def a_count(definition: VoteDefinition, index: int = 0, *, incidents: int = 1, breakdown: bool = True) -> StationCount:
    """A count that closes: 1,340 found, 6 null, the rest over the options."""
    found, null = 1340 - index % 7, 6
    rest = found - null
    votes: list[OptionVotes] = []
    for position, option in enumerate(definition.options):
        last = position == len(definition.options) - 1
        taken = rest if last else rest * 5 // 8
        votes.append(OptionVotes(option.id, taken))
        rest -= taken
    station = definition.stations[index]
    return StationCount(
        vote_id=definition.vote_id, station_id=station.id, version=1, correction=None,
        opened_at=station.opens_at + timedelta(minutes=5), closed_at=station.closes_at,
        counted_at=station.closes_at + timedelta(hours=1),
        ballots=Ballots(PER_STATION, PER_STATION - found - 3, 2, 1, found), voters_signed=found + 1,
        votes=tuple(votes), null_votes=null, null_breakdown=NullBreakdown(3, 2, 1) if breakdown else None, challenged=4,
        people=(
            Person(OFFICIAL.name, PersonRole.OFFICIAL, "Centro Inventado", PaperSignature.SIGNED),
            Person("Xóchitl Tꞌaꞌan Muñoz", PersonRole.UNION_REPRESENTATIVE, LONG_UNION[:90], PaperSignature.REFUSED),
            Person("Ángel Üribe", PersonRole.EMPLOYER_REPRESENTATIVE, None, PaperSignature.ABSENT),
        ),
        incidents=tuple(
            Incident(station.opens_at + timedelta(hours=3), "Se suspendió la votación diez minutos por falta de luz.")
            for _ in range(incidents)
        ),
        explained=(
            Explained("A-203", "Una persona se llevó su boleta.", OFFICIAL, station.closes_at + timedelta(hours=1)),
        ),
        sheets=(),
    )  # fmt: skip


def counts_of(definition: VoteDefinition) -> tuple[StationCount, ...]:
    """One count for each station; only the first has an incident."""
    return tuple(
        a_count(definition, index, incidents=1 if index == 0 else 0) for index in range(len(definition.stations))
    )


def a_result(
    definition: VoteDefinition,
    counts: tuple[StationCount, ...],
    *,
    annulled: tuple[str, ...] = (),
    resolved: bool = True,
) -> VoteResult:
    """The result of these counts as the rules give it, with a resolution that follows the proposal."""
    totals = sum_totals(definition, counts, annulled)
    rule = definition.decision_rule
    bases = compute_bases(
        rule, ballot=definition.ballot, covered=definition.workers_covered,
        right_to_vote=definition.workers_with_right_to_vote, totals=totals,
    )  # fmt: skip
    computed = propose(rule, bases, totals)
    at = DAY + timedelta(hours=13)
    resolution = Resolution(
        computed.outcome, computed.winner, "Las bases difieren; se aplica la fijada en la convocatoria.", OFFICIAL, at
    )
    return VoteResult(
        vote_id=definition.vote_id, computed_at=at,
        annulled_stations=tuple(
            AnnulledStation(station, "La urna se halló abierta antes del cierre.", OFFICIAL, at) for station in annulled
        ),
        totals=totals,
        turnout=compute_turnout(definition, totals),
        bases=bases, rule_applied=definition.decision_rule, computed=computed,
        resolution=resolution if resolved else None, supersedes=None,
    )  # fmt: skip


def seal_key() -> SealKey:
    """The seal of RFC 8032, section 7.1, test 1."""
    return load_seal_key(bytes.fromhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"))


def certificate_facts(
    definition: VoteDefinition,
    result: VoteResult,
    *,
    kind: CertificateKind = CertificateKind.CONSULTATION_RESULT,
    invented: bool = False,
) -> CertificateFacts:
    """Folio, seal and issuer of a certificate; figures as they are."""
    facts = SealedFacts(
        kind.value, "CRC-2026-000012", definition.vote_id, total_figures(definition, result), DIGEST,
        rehearsal=invented or definition.purpose is Purpose.REHEARSAL,
    )  # fmt: skip
    key = seal_key()
    return CertificateFacts(
        kind=kind, folio="CRC-2026-000012", issued_at=DAY + timedelta(days=2), package_digest=DIGEST,
        issuer_name="FUNCIONARIA INVENTADA UNO", issuer_post="Persona titular de la unidad", issuer_rfc="FUIU800101AB1",
        issuer_certificate="30009000000900000001", seal_code=seal_code(facts, key), seal_public_key=key.public_key,
        signers=(PackageSigner(OFFICIAL.name, OFFICIAL.role, "certifies", "30009000000900000002"),),
    )  # fmt: skip
