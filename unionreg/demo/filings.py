"""Filings of the demo office: one through prevención and answer to its certificate, one refused, others on their way.

The clock of the story never goes back, so the filings are told in three chapters between the votes.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from unionreg.application import filing_certificates, filing_facts, filing_preventions, filing_rulings, filings
from unionreg.application.filing_facts import NewFact
from unionreg.application.filing_notices import SEALED_FILE
from unionreg.application.filing_preventions import NewPrevention
from unionreg.application.filing_rulings import NewRuling
from unionreg.application.filings import NewMark
from unionreg.application.queries.filings import case_page, paper_file
from unionreg.application.queries.register import employers_list
from unionreg.demo import cast
from unionreg.demo.desk import begin_filing, issue_filing, issued_files
from unionreg.demo.filing_samples import Sample, sample
from unionreg.demo.stage import at
from unionreg.desk.notices import answer_point, begin_answer, take_notice
from unionreg.domain.filings.catalogue import filing_type
from unionreg.domain.filings.filing import FilingKind
from unionreg.domain.filings.marks import Verdict
from unionreg.domain.filings.rulings import LegalGround, RulingKind, RulingReason
from unionreg.domain.filings.states.arrows import CaseAct

if TYPE_CHECKING:
    from pathlib import Path

    from unionreg.application.queries.filings import CasePage
    from unionreg.demo.cast import Player
    from unionreg.demo.stage import Stage
    from unionreg.desk.folder import DeskFolder
    from unionreg.desk.union_desk import UnionDesk
    from unionreg.domain.filings.filing_type import Requirement

K = FilingKind
TEXTILE = "Sindicato Inventado de Personas Trabajadoras de la Industria Textil"
BREAD = "Sindicato Nacional Inventado de la Industria del Pan y la Harina"
BREAD_AGAIN = "Sind. Nal. Inventado de la Ind. de la Harina y el Pan"
CAB = "Sindicato Supuesto de Conductoras y Conductores de Ciudad Ejemplo"
NURSES = "Unión Ficticia de Personal de Enfermería del Estado Supuesto"
MINERS = "Sindicato Inventado de Oficios Varios de la Sierra"
FEDERATION = "Federación Inventada de Sindicatos del Valle"
FOUND_ON_PAGE = 1


@dataclass(frozen=True, slots=True)
class FilingsTold:
    """Cases of the demo by what they show, as folios."""

    registered: str
    refused: str
    overdue: str
    support: str
    prevented: str
    recent: tuple[str, ...]
    union_id: str
    employer_id: str


@dataclass(frozen=True, slots=True)
class FirstChapter:
    """Three months ago."""

    registered: str
    refused: str
    union_number: str
    bread_number: str


@dataclass(frozen=True, slots=True)
class SecondChapter:
    """Two months ago: what still waits."""

    overdue: str
    support: str


def tell_first_chapter(stage: Stage, desk: UnionDesk) -> FirstChapter:
    """A registration from the union's desk through prevención and answer to its certificate; and one refused."""
    stage.clock.set(at(stage.day(97), 9, 20))
    good = sample(K.WORKERS_UNION, stage.day(97), name=TEXTILE)
    small = _with_too_few(sample(K.WORKERS_UNION, stage.day(97), name=MINERS))
    folder = begin_filing(desk, _without_address(good), stage.clock())
    try:
        return _registered_and_refused(stage, folder, good, small)
    finally:
        desk.remember(folder, stage.clock())
        folder.close()


def _registered_and_refused(stage: Stage, folder: DeskFolder, good: Sample, small: Sample) -> FirstChapter:
    registered = _take_in(stage, issue_filing(folder, stage.clock())[1])
    refused = _receive(stage, small)
    stage.clock.set(at(stage.day(93), 11))
    _review(stage, registered, missing=("address", "Falta el domicilio completo del sindicato.", "Escríbalo completo."))
    _prevent(stage, registered)
    _bring_home(stage, registered, folder)
    _review(stage, refused, missing=("minimum-members", "El padrón tiene 14 personas; la ley pide 20.", ""))
    stage.clock.set(at(stage.day(91), 13, 5))
    _answer(stage, folder, good)
    stage.clock.set(at(stage.day(88), 12))
    _review(stage, registered)
    stage.clock.set(at(stage.day(86), 10, 30))
    _rule(stage, registered, RulingKind.REGISTER)
    _certify(stage, registered)
    _bring_home(stage, registered, folder)
    ground = RulingReason(
        "El padrón presentado tiene 14 personas trabajadoras y el artículo 364 pide veinte; la prevención no procede"
        " porque el número no depende de un documento. (Hecho inventado)",
        "minimum-members",
        "LFT 364, 366 fr. II",
        LegalGround.MINIMUM,
    )
    _rule(stage, refused, RulingKind.REFUSE, ground)
    bread = _register_at_once(stage, BREAD)
    return FirstChapter(registered, refused, _number(stage, registered), _number(stage, bread))


def _register_at_once(stage: Stage, name: str) -> str:
    """A registration in which nothing was missing; its folio."""
    folio = _receive(stage, sample(K.WORKERS_UNION, stage.day(86), name=name))
    _review(stage, folio)
    _rule(stage, folio, RulingKind.REGISTER)
    return folio


def _number(stage: Stage, folio: str) -> str:
    return _page(stage, folio).case.rulings[-1].registration_number


def tell_second_chapter(stage: Stage, first: FirstChapter) -> SecondChapter:
    """A registration nobody ruled on within twenty days, and a request whose window has closed by now."""
    stage.clock.set(at(stage.day(54), 10))
    overdue = _receive(stage, sample(K.WORKERS_UNION, stage.day(54), name=CAB))
    support = _receive(stage, sample(K.REPRESENTATIVENESS, stage.day(54), name=BREAD, number=first.bread_number))
    stage.clock.set(at(stage.day(53), 12))
    _review(stage, support)
    _fact(stage, support, CaseAct.PUBLISH_NOTICE)
    _register_at_once(stage, BREAD_AGAIN)
    return SecondChapter(overdue, support)


def tell_last_chapter(stage: Stage, first: FirstChapter, second: SecondChapter) -> FilingsTold:
    """What came in these days: one prevented, one under review, others untouched; the request alone is granted."""
    stage.clock.set(at(stage.day(4), 9, 10))
    prevented = _receive(stage, sample(K.WORKERS_UNION, stage.day(4), name=NURSES))
    _fact(stage, second.support, CaseAct.CHECK_ALONE)
    _rule(stage, second.support, RulingKind.GRANT)
    _certify(stage, second.support)
    _review(stage, prevented, missing=("worker-status", "Las credenciales tienen más de 60 días.", "Anexe recibos."))
    _prevent(stage, prevented)
    stage.clock.set(at(stage.day(2), 10))
    recent = [
        _receive(stage, sample(kind, stage.day(2), name=name, number=number))
        for kind, name, number in (
            (K.LEADERSHIP_CHANGE, TEXTILE, first.union_number),
            (K.MEMBERS_CHANGE, TEXTILE, first.union_number),
            (K.ACCOUNTS_NOTICE, BREAD, first.bread_number),
            (K.FEDERATION, FEDERATION, ""),
            (K.INITIAL_CONTRACT, BREAD, first.bread_number),
            (K.VOTE_NOTICE, BREAD, first.bread_number),
        )
    ]
    members = recent[1]
    _review(stage, members)
    _rule(stage, members, RulingKind.RECORD)
    return FilingsTold(
        registered=first.registered,
        refused=first.refused,
        overdue=second.overdue,
        support=second.support,
        prevented=prevented,
        recent=tuple(recent),
        union_id=_page(stage, first.registered).case.union_id,
        employer_id=employers_list(stage.core, stage.actor(cast.REGISTRAR)).rows[0].employer_id,
    )


def carry_away(stage: Stage, told: FilingsTold, desk: Path, folder: Path) -> None:
    """Write what people take home: the union's packets and containers, the office's papers of two cases."""
    folder.mkdir()
    for name, content in issued_files(desk):
        (folder / name).write_bytes(content)
    signer = stage.actor(cast.SIGNER)
    for folio in (told.registered, told.refused, told.support):
        for paper in _page(stage, folio).papers:
            content = paper_file(stage.core, signer, paper_id=paper.paper_id)
            sealed = paper.kind == SEALED_FILE
            name = f"{folio}-{paper.paper_id}.aviso" if sealed else f"{folio}-{paper.kind}.pdf"
            (folder / name).write_bytes(content)


def container(made: Sample) -> bytes:
    """The filing as the union's desk would write it, unsigned: the law asks for signatures by hand."""
    from unionreg.evidence.filing_writing import build_filing

    return build_filing(made.data, made.members or None, made.supporters or None, made.attachments)


def _without_address(made: Sample) -> Sample:
    organisation = replace(made.data.organisation, address=replace(made.data.organisation.address, street=""))
    return replace(made, data=replace(made.data, organisation=organisation))


def _with_too_few(made: Sample) -> Sample:
    from unionreg.domain.filings.members_file import members_bytes, read_members, summarise

    content = members_bytes(tuple(read_members(made.members))[:14])
    return replace(made, members=content, data=replace(made.data, members=summarise(content)))


def _receive(stage: Stage, made: Sample) -> str:
    return _take_in(stage, container(made))


def _take_in(stage: Stage, content: bytes) -> str:
    """A filing that is new to the office; its folio."""
    return filings.receive_container(stage.core, stage.actor(cast.REGISTRAR), content=content).created[0]


def _bring_home(stage: Stage, folio: str, folder: DeskFolder) -> None:
    """The sealed files that the office made for the union, taken to its desk on the stick; twice changes nothing."""
    signer = stage.actor(cast.SIGNER)
    notices = [each for each in _page(stage, folio).papers if each.kind == SEALED_FILE]
    for notice in sorted(notices, key=lambda each: each.paper_id):
        take_notice(folder, paper_file(stage.core, signer, paper_id=notice.paper_id), stage.clock())


def _answer(stage: Stage, folder: DeskFolder, whole: Sample) -> None:
    """The same filing again, put right on the union's desk, with a word to the point that was asked."""
    begin_answer(folder, stage.clock())
    answer_point(folder, 1, "Se corrige el domicilio: calle, número, colonia y código postal.", stage.clock())
    folder.change(lambda data: replace(data, organisation=whole.data.organisation, sworn=True), stage.clock())
    _issued, content = issue_filing(folder, stage.clock())
    filings.receive_container(stage.core, stage.actor(cast.REGISTRAR), content=content)


def _review(stage: Stage, folio: str, missing: tuple[str, str, str] | None = None) -> None:
    """Every requirement that a reviewer marks: met on a page, but for the one that is missing."""
    reviewer = stage.actor(cast.REVIEWER)
    page = _page(stage, folio, cast.REVIEWER)
    if page.case.assigned_to is None:
        filings.take_up(stage.core, reviewer, folio=folio, expected=page.case.revision)
    for asked in filing_type(page.case.kind).requirements:
        if not asked.optional:
            mark = _mark(asked, missing)
            revision = _page(stage, folio, cast.REVIEWER).case.revision
            filings.mark_requirement(stage.core, reviewer, folio=folio, expected=revision, mark=mark)


def _mark(asked: Requirement, missing: tuple[str, str, str] | None) -> NewMark:
    if missing is None or asked.key != missing[0]:
        return NewMark(asked.key, Verdict.MET, page=FOUND_ON_PAGE)
    _key, reason, remedy = missing
    return NewMark(
        asked.key, Verdict.NOT_MET, reason=reason, article=asked.article, remedy=remedy or "Reúna lo que falta."
    )


def _prevent(stage: Stage, folio: str) -> None:
    page = _page(stage, folio, cast.REVIEWER)
    filing_preventions.prevent_filing(
        stage.core,
        stage.actor(cast.REVIEWER),
        folio=folio,
        expected=page.case.revision,
        letter=NewPrevention(notified_on=page.today),
    )


def _fact(stage: Stage, folio: str, act: CaseAct) -> None:
    page = _page(stage, folio, cast.REVIEWER)
    filing_facts.record_fact(
        stage.core,
        stage.actor(cast.REVIEWER),
        folio=folio,
        expected=page.case.revision,
        fact=NewFact(act, page.today),
    )


def _rule(stage: Stage, folio: str, kind: RulingKind, *reasons: RulingReason) -> None:
    filing_rulings.rule_on_filing(
        stage.core,
        stage.actor(cast.SIGNER),
        folio=folio,
        expected=_page(stage, folio).case.revision,
        ruling=NewRuling(kind, reasons, key=stage.signing_key(cast.OFFICIAL.slug)),
    )


def _certify(stage: Stage, folio: str) -> None:
    filing_certificates.issue_filing_certificate(
        stage.core,
        stage.actor(cast.SIGNER),
        folio=folio,
        expected=_page(stage, folio).case.revision,
        key=stage.signing_key(cast.OFFICIAL.slug),
    )


def _page(stage: Stage, folio: str, player: Player = cast.SIGNER) -> CasePage:
    return case_page(stage.core, stage.actor(player), folio=folio)
