"""Makes the demo office in a folder, with its keys, packages and papers beside it.

The office itself is ``office.sqlite``; ``out/`` holds what an observer would carry away, ``llaves/`` the invented
e.firmas, ``confianza/`` the invented authority for ``--trust``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.application.day import prepare_days
from unionreg.application.kit import print_kit
from unionreg.application.papers import PaperKind
from unionreg.application.queries.papers import package_file, paper_file, papers_list
from unionreg.application.station_files import export_station_file
from unionreg.demo import afterwards, cast, filings, story
from unionreg.demo.beforehand import rule_for_one_union
from unionreg.demo.desk import leave_half_done, new_desk
from unionreg.demo.during import hold_a_drill
from unionreg.demo.notebook import keep_notebook
from unionreg.demo.procedures import HELD, tell_held
from unionreg.demo.record_papers import ARCHIVE, CONTRACTS, DOSSIER, OUTREACH, carry_records
from unionreg.demo.records import RecordsTold, tell_records, write_site
from unionreg.demo.rounds import tell_round
from unionreg.demo.stage import at, set_empty_stage, set_stage
from unionreg.demo.unfinished import (
    leave_an_entry_open,
    tell_contest,
    tell_disputed,
    tell_draft,
    tell_fixed,
    tell_single,
)
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from pathlib import Path

    from unionreg.demo.filings import FilingsTold
    from unionreg.demo.rounds import RoundMade
    from unionreg.demo.stage import Stage

OUT, KEYS, TRUST = "out", "llaves", "confianza"
UNION_DESK, FILINGS, SITE = "escritorio-sindical", "tramites", "sitio"
_SPANISH = {
    PaperKind.BLANK_STATION_ACT: "acta-en-blanco",
    PaperKind.STATION_ACT: "acta-de-mesa",
    PaperKind.GENERAL_ACT: "acta-general",
    PaperKind.RESULT_NOTICE: "aviso",
    PaperKind.CERTIFICATE: "constancia",
    PaperKind.SUPPORT_RULING: "resolucion-sin-votacion",
    PaperKind.RESULT_REPORT: "informe",
    PaperKind.OBJECTION_DECISION: "resolucion-de-inconformidad",
    PaperKind.NULLITY_ORDER: "orden-de-nulidad",
    PaperKind.DESTRUCTION_ACT: "acta-de-destruccion",
    PaperKind.PUBLIC_FORM: "version-publica",
    PaperKind.PUBLIC_CERTIFICATE: "constancia-version-publica",
}


@dataclass(frozen=True, slots=True)
class DemoMade:
    """Where things of the demo lie, and the votes by what they show."""

    folder: Path
    packages: tuple[Path, ...]
    certificates: tuple[Path, ...]
    trust: Path
    rounds: tuple[str, ...]
    held: Mapping[str, str]
    disputed: str
    contest: str
    fixed: str
    draft: str
    messy_roll: str
    single: str
    drill: str
    notebook: Path
    station_file: Path
    cases: FilingsTold
    records: RecordsTold
    desk: Path


@dataclass(frozen=True, slots=True)
class _Story:
    """The votes of the demo once they are told."""

    rounds: tuple[RoundMade, ...]
    held: Mapping[str, str]
    disputed: str
    contest: str
    fixed: str
    draft: str
    messy_roll: str
    single: str
    drill: str
    cases: FilingsTold
    records: RecordsTold


def make_demo(folder: Path, now: datetime) -> DemoMade:
    """Make the whole demo in an empty or missing folder; some seconds. ``now``: aware.

    Raises ConflictError ``demo-folder-used``; StorageUnavailableError as ``bootstrap.create_office``.
    """
    _refuse_used(folder)
    stage = set_stage(folder, now)
    out = folder / OUT
    try:
        told = _tell(stage, out)
        packages, certificates = _carry_away(stage, out, told.rounds)
        filings.carry_away(stage, told.cases, out / UNION_DESK, out / FILINGS)
        carry_records(stage, told.records, out)
        write_site(stage, out / SITE)
        _print_kit(stage, out / "juego", told.fixed)
        station_file = _give_to_a_laptop(stage, out, told.fixed)
    finally:
        stage.core.close()
    _write_keys(stage, folder / KEYS)
    stage.authority.write_trust(folder / TRUST)
    (folder / "LEEME.txt").write_text(_read_me(), encoding="utf-8")
    opened_at = at(stage.day(story.ROUNDS[-1].days_ago), 6, 40)
    return DemoMade(
        folder=folder,
        packages=packages,
        certificates=certificates,
        trust=folder / TRUST,
        rounds=tuple(made.vote_id for made in told.rounds),
        held=told.held,
        disputed=told.disputed,
        contest=told.contest,
        fixed=told.fixed,
        draft=told.draft,
        messy_roll=told.messy_roll,
        single=told.single,
        drill=told.drill,
        notebook=keep_notebook(out, packages[-1], opened_at),
        station_file=station_file,
        cases=told.cases,
        records=told.records,
        desk=out / UNION_DESK,
    )


def _tell(stage: Stage, out: Path) -> _Story:
    """Everything in the order of time, as far as the clock of the story allows: it never goes back."""
    first_round, second_round, last = story.ROUNDS
    desk = new_desk(out / UNION_DESK, stage.clock())
    try:
        first = filings.tell_first_chapter(stage, desk)
        leave_half_done(desk, stage.clock())
    finally:
        desk.close()
    rounds = [tell_round(stage, first_round)]
    second = filings.tell_second_chapter(stage, first)
    rounds.append(tell_round(stage, second_round))
    single = tell_single(stage)
    held = {told.slug: tell_held(stage, told) for told in HELD}
    rounds.append(tell_round(stage, last))
    rule_for_one_union(stage, single)
    approved = rounds[-1].vote_id
    afterwards.keep(stage, approved, stage.day(last.days_ago), story.TABLES)
    afterwards.publish(stage, approved)
    afterwards.answer_an_objection(stage, approved)
    fixed = tell_fixed(stage)
    draft, messy_roll = tell_draft(stage)
    disputed = tell_disputed(stage)
    afterwards.receive_an_objection(stage, disputed)
    contest = tell_contest(stage)
    leave_an_entry_open(stage, contest)
    drill = hold_a_drill(stage, fixed)
    cases = filings.tell_last_chapter(stage, first, second)
    records = tell_records(stage, prepared=fixed, published=tuple(made.vote_id for made in rounds[:-1]))
    return _Story(tuple(rounds), held, disputed, contest, fixed, draft, messy_roll, single, drill, cases, records)


def make_empty_office(folder: Path, now: datetime) -> Path:
    """An invented office in which nothing has happened: an administrator and a coordinator. Answers the folder."""
    _refuse_used(folder)
    set_empty_stage(folder, now).close()
    return folder


def _refuse_used(folder: Path) -> None:
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise ConflictError("demo-folder-used", folder=str(folder))
    folder.mkdir(parents=True, exist_ok=True)


def _carry_away(stage: Stage, out: Path, rounds: tuple[RoundMade, ...]) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
    official = stage.actor(cast.SIGNER)
    packages, certificates = [], []
    for made in rounds:
        package = out / f"consulta-{made.number}.asice"
        package.write_bytes(package_file(stage.core, official, vote_id=made.vote_id))
        packages.append(package)
        for row in papers_list(stage.core, official, vote_id=made.vote_id):
            parts = (f"consulta-{made.number}", _SPANISH[row.kind], row.station_id)
            path = out / ("-".join(filter(None, parts)) + ".pdf")
            path.write_bytes(paper_file(stage.core, official, paper_id=row.paper_id))
            if row.paper_id == made.certificate_id:
                certificates.append(path)
    return tuple(packages), tuple(certificates)


def _print_kit(stage: Stage, folder: Path, vote_id: str) -> None:
    """The kit of the small vote, as it lies in the box of its table."""
    folder.mkdir()
    print_kit(stage.core, stage.actor(cast.COORDINATOR), vote_id=vote_id, folder=folder)


def _give_to_a_laptop(stage: Stage, out: Path, vote_id: str) -> Path:
    """The file with which a laptop without network runs the only table of the small vote."""
    core, coordinator = stage.core, stage.actor(cast.COORDINATOR)
    prepare_days(core, coordinator, vote_id=vote_id)
    made = export_station_file(core, coordinator, vote_id=vote_id, station_id=story.SMALL_TABLE.id)
    path = out / made.name
    path.write_bytes(made.content)
    return path


def _write_keys(stage: Stage, folder: Path) -> None:
    folder.mkdir()
    for slug, issued in stage.keys.items():
        (folder / f"{slug}.cer").write_bytes(issued.certificate)
        (folder / f"{slug}.key").write_bytes(issued.key)
    password = next(iter(stage.keys.values())).password
    (folder / "contraseña.txt").write_text(password, encoding="utf-8")


def _read_me() -> str:
    players = (cast.ADMINISTRATOR, *cast.ADDED)
    accounts = "\n".join(f"  {player.username:<14} {player.post}" for player in players)
    return (
        "OFICINA DE DEMOSTRACIÓN: TODO ES INVENTADO Y NO PRUEBA NADA\n\n"
        f"Cuentas (contraseña de todas: {cast.PASSWORD})\n{accounts}\n\n"
        "Abrir la oficina:      unionreg --office .\n"
        f"Verificar un paquete:  unionreg verify --trust {TRUST} {OUT}/consulta-3.asice\n"
        f"Ver el sitio público:  unionreg publish --serve {OUT}/{SITE}\n"
        f"Escritorio sindical:   carpeta {OUT}/{UNION_DESK}; trámites y constancias en {OUT}/{FILINGS}\n"
        f"Copia para personas trabajadoras, acuses y muestra: {OUT}/{CONTRACTS}\n"
        f"Etiquetas, hoja de caja y versión pública: {OUT}/{ARCHIVE}; folletos y cartel: {OUT}/{OUTREACH}\n"
        f"Expediente para el mecanismo laboral: {OUT}/{DOSSIER}\n"
        f"e.firmas inventadas:   {KEYS}/ (contraseña en {KEYS}/contraseña.txt)\n"
    )
