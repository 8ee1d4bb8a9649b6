"""Save a picture of every screen of the program, taken in a fresh demo office.

Example:
  unionreg gallery ./pictures --lang en --scale 2 --theme dark
"""

from __future__ import annotations

import os
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from unionreg.texts import load_texts

if TYPE_CHECKING:
    import argparse

    from ui.gallery import FilingsSeen, GalleryOffice, RecordsSeen
    from unionreg.cli import Console
    from unionreg.demo.office import DemoMade

SUMMARY = "imagen de cada pantalla / a picture of every screen"
_THEMES = ("light", "dark")
_SCALES = ("1", "2")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Where to, and in which dress."""
    parser.add_argument("folder", metavar="DIR", type=Path)
    parser.add_argument("--scale", choices=_SCALES, default="1")
    parser.add_argument("--theme", choices=_THEMES, default="light")


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Make the demo office in a temporary folder and take the pictures."""
    # Qt reads these once, before the first window.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = arguments.scale
    from ui.gallery import take_pictures
    from ui.gallery_shots import shots
    from ui.theme import ThemeChoice

    texts = load_texts(console.language, "demo")
    print(texts.get("demo.making"), file=console.err)
    with tempfile.TemporaryDirectory(prefix="unionreg-gallery-") as temporary:
        office = _gallery_office(Path(temporary), datetime.now(UTC))
        theme = ThemeChoice(arguments.theme)
        taken = take_pictures(arguments.folder, office, shots(office), console.language, theme)
    print(texts.get("gallery.made", number=len(taken), folder=str(arguments.folder)), file=console.out)
    return 0


def _gallery_office(folder: Path, now: datetime) -> GalleryOffice:
    from ui.gallery import GalleryOffice
    from unionreg.demo import cast
    from unionreg.demo.authority import PASSWORD as KEY_PASSWORD
    from unionreg.demo.office import KEYS, make_demo, make_empty_office

    made = make_demo(folder / "oficina", now)
    keys = made.folder / KEYS / cast.OFFICIAL.slug
    no_office = folder / "hoja-de-calculo.sqlite"
    no_office.write_bytes(b"Esto no es una oficina.\n")
    return GalleryOffice(
        folder=made.folder,
        password=cast.PASSWORD,
        administrator=cast.ADMINISTRATOR.username,
        coordinator=cast.COORDINATOR.username,
        clerk=cast.FIRST_CLERK.username,
        second_clerk=cast.SECOND_CLERK.username,
        signer=cast.SIGNER.username,
        registrar=cast.REGISTRAR.username,
        auditor=cast.AUDITOR.username,
        reviewer=cast.REVIEWER.username,
        information=cast.INFORMATION_OFFICER.username,
        archivist=cast.ARCHIVIST.username,
        approved=made.rounds[-1],
        repeated=made.rounds[0],
        disputed=made.disputed,
        contest=made.contest,
        fixed=made.fixed,
        draft=made.draft,
        messy_roll=made.messy_roll,
        single=made.single,
        election=made.held["directiva"],
        recount=made.held["titularidad"],
        drill=made.drill,
        notebook=made.notebook,
        station_file=made.station_file,
        package=made.packages[-1],
        broken_package=_broken(made.packages[-1], folder / "paquete-alterado.asice"),
        certificate=made.certificates[-1],
        trust=made.trust,
        key=(keys.with_suffix(".cer"), keys.with_suffix(".key"), KEY_PASSWORD),
        empty=make_empty_office(folder / "oficina-nueva", now),
        no_office=no_office,
        filings=_filings_seen(made),
        records=_records_seen(made),
    )


def _filings_seen(made: DemoMade) -> FilingsSeen:
    from ui.gallery import FilingsSeen
    from unionreg.demo.office import FILINGS, OUT
    from unionreg.domain.filings.filing import FilingKind

    told, carried = made.cases, made.folder / OUT / FILINGS
    folders = {kind: path.name for kind in FilingKind for path in made.desk.glob(f"{kind.value}-*")}
    return FilingsSeen(
        registered=told.registered,
        overdue=told.overdue,
        support=told.support,
        prevented=told.prevented,
        federation=next(folio for folio in told.recent if folio.startswith("RF-")),
        union_id=told.union_id,
        employer_id=told.employer_id,
        desk=made.desk,
        desk_filing=folders[FilingKind.WORKERS_UNION],
        desk_waiting=folders[FilingKind.LEADERSHIP_CHANGE],
        desk_notice=_newest_notice(made.desk / folders[FilingKind.WORKERS_UNION]),
        container=carried / f"{FilingKind.WORKERS_UNION.value}-v2.tramite",
        certificate=carried / f"{told.registered}-constancia-registro.pdf",
    )


def _records_seen(made: DemoMade) -> RecordsSeen:
    from ui.gallery import RecordsSeen
    from unionreg.demo.office import OUT, SITE
    from unionreg.desk.contract_copy import PublishedCopy

    told, site = made.records, made.folder / OUT / SITE
    return RecordsSeen(
        revised=told.contracts.revised,
        contested=told.contracts.let_pass,
        override=str(told.contracts.waiting),
        case=next(folio for folio in made.cases.recent if folio.startswith("DC-")),
        box=told.archive.box,
        document=told.archive.document,
        waiting=told.archive.waiting,
        compared=told.contract_files[1],
        delivery=told.delivery,
        delivery_group=str(told.delivery_group),
        bulletin=told.bulletins[1],
        form_marked=str(told.forms.marking),
        form_waiting=str(told.forms.waiting),
        form_document=told.documents[0],
        dossier=str(told.dossiers.waiting),
        site=site,
        site_contract=PublishedCopy(site).search("", 1)[0].address,
        vote=made.rounds[-1],
    )


def _newest_notice(filing: Path) -> str:
    """The id of what the office told last."""
    from unionreg.desk.folder import DeskFolder
    from unionreg.desk.notices import notice_content

    folder = DeskFolder.open(filing)
    try:
        return notice_content(folder, folder.state.notices[-1]).file.notice.notice_id
    finally:
        folder.close()


def _broken(package: Path, target: Path) -> Path:
    """The package with one bit of its counts turned, as a hand or a worn disk would leave it."""
    content = bytearray(package.read_bytes())
    content[content.index(b'"voters_signed"') + len(b'"voters_signed": ')] ^= 1
    target.write_bytes(content)
    return target
