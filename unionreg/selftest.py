"""The program's test of itself, shipped inside the frozen program: does everything that it needs lie where it looks?

It uses every library once and every kind of shipped data, in a temporary folder. Whether rules and papers are right is
not asked here: that is what the tests of the checkout are for. A failure shows its traceback, since only the one who
built the program sees it.
"""

from __future__ import annotations

import io
import os
import tempfile
import zipfile
from contextlib import redirect_stderr, redirect_stdout
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from unionreg import __version__
from unionreg.paths import resources_root
from unionreg.texts import Language, load_texts

if TYPE_CHECKING:
    from collections.abc import Callable

    from unionreg.signing.efirma import EFirma

NOW = datetime(2026, 1, 15, 18, 0, tzinfo=UTC)
_HEADINGS = ("Primer apellido", "Segundo apellido", "Nombre(s)", "CURP")
# Invented people; the second is the first with a letter more and another key.
_PEOPLE = (
    ("NÚÑEZ", "POOT", "ELENA", "NUPE800101MYNXTL97"),
    ("NÚÑEZ", "POOTH", "ELENA", "NUPE800101MYNXTL89"),
)
WORDS = "Ñandú, 6,853 votos ✓"


class SelfTestError(Exception):
    """Something that the program ships or uses is not as it must be."""


def main() -> int:
    """Run every check and say so; the answer is 0, or 1 after the first that is not good, with what was seen."""
    checks: tuple[tuple[str, Callable[[Path], None]], ...] = (
        ("texts in both languages", _texts),
        ("trusted certificates", _trust),
        ("an office with its tables", _office),
        ("a paper, and its words read back", _paper),
        ("a QR code, drawn and read", _qr_code),
        ("an e.firma and its signature", _signature),
        ("a list of people in a spreadsheet", _roll),
        ("a scan, looked at in a process of its own", _scan),
        ("the search of a site", _site),
        ("the invented office, and its tallies and certificates verified", _demo),
        ("the window in both languages, and the preview", _window),
    )
    print(f"unionreg {__version__}: testing itself")
    for name, check in checks:
        with tempfile.TemporaryDirectory(prefix="unionreg-self-test-") as folder:
            try:
                check(Path(folder))
            except SelfTestError as failure:
                print(f"  NOT good: {name}\n{failure}", flush=True)
                return 1
        print(f"  good: {name}", flush=True)
    print(f"{len(checks)} passed, 0 failed")
    return 0


def _require(condition: object, what: str) -> None:
    if not condition:
        raise SelfTestError(what)


def _texts(_folder: Path) -> None:
    for language in Language:
        _require(load_texts(language).has("error.office-file-missing"), f"texts in {language}")
    for name in ("fonts", "help", "icons", "interchange", "law", "schemas", "site", "trust"):
        _require(any((resources_root() / name).iterdir()), f"resources/{name}")


def _trust(_folder: Path) -> None:
    from unionreg.signing.trust import shipped_store

    store = shipped_store()
    _require(store.anchors and store.intermediates and not store.is_test, "the shipped authorities")


def _office(folder: Path) -> None:
    from unionreg.application.offices import Administrator, Founding
    from unionreg.bootstrap import create_office, open_office
    from unionreg.domain.office import EntryPolicy

    chief = Administrator("prueba", "Prueba Inventada", "Administración", "una-clave-larga-7")
    founding = Founding("Oficina de prueba", "Unidad", "Lugar", EntryPolicy.THIRD_PERSON, chief, invented=True)
    create_office(folder / "office", founding, clock=lambda: NOW).close()
    core = open_office(folder / "office", clock=lambda: NOW)
    try:
        with core.unit_of_work() as work:
            _require(work.audit.head().sequence, "the log of a new office")
    finally:
        core.close()


def _paper(_folder: Path) -> None:
    import pypdfium2

    document = pypdfium2.PdfDocument(_sheet())
    try:
        text = document[0].get_textpage().get_text_bounded()
    finally:
        document.close()
    _require(WORDS in text, "the words of a paper")


def _sheet() -> bytes:
    from unionreg.documents.sheet import Sheet, SheetStyle
    from unionreg.domain.office import Letterhead

    sheet = Sheet(Letterhead("Oficina de prueba", "Unidad", "Lugar", invented=True), SheetStyle("Prueba", "1", "t-1"))
    sheet.paragraph(WORDS)
    return sheet.finish()


def _qr_code(_folder: Path) -> None:
    import segno
    import zxingcpp
    from PIL import Image

    drawn = io.BytesIO()
    segno.make(WORDS, error="m", boost_error=False, micro=False).save(drawn, kind="png", scale=6)
    found = zxingcpp.read_barcodes(Image.open(drawn))
    _require([code.text for code in found] == [WORDS], "reading a QR code")


def _scan(folder: Path) -> None:
    from unionreg.selftest_archive import what_fails_with_scans

    failed = what_fails_with_scans(_sheet(), folder)
    _require(not failed, failed)


def _site(folder: Path) -> None:
    from unionreg.selftest_archive import what_fails_with_the_site

    failed = what_fails_with_the_site(folder)
    _require(not failed, failed)


def _signature(_folder: Path) -> None:
    from unionreg.signing.sign_cms import sign_detached
    from unionreg.signing.verify_cms import read_signature

    efirma = _invented_efirma()
    reading = read_signature(sign_detached(b"prueba", efirma, NOW), b"prueba")
    _require(not reading.failed, "an e.firma's signature")


def _invented_efirma() -> EFirma:
    from unionreg.demo.authority import make_authority
    from unionreg.signing.certificates import read_certificate
    from unionreg.signing.efirma import open_efirma
    from unionreg.signing.trust import make_store

    authority = make_authority(NOW - timedelta(days=30))
    store = make_store("prueba", [read_certificate(authority.root), read_certificate(authority.issuing)])
    issued = authority.issue("PRUEBA INVENTADA MUÑOZ", "MUPI800101AB1", None)
    return open_efirma(issued.certificate, issued.key, issued.password, store=store, at=NOW)


def _roll(_folder: Path) -> None:
    from unionreg.domain.rolls.kinds import RollKind
    from unionreg.domain.rolls.roll import RollPurpose
    from unionreg.rolls.checking import check_roll
    from unionreg.rolls.opening import open_workbook
    from unionreg.rolls.proposing import propose

    workbook = open_workbook(_spreadsheet(), "prueba.xlsx")
    report = check_roll(
        workbook, propose(workbook).mapping, purpose=RollPurpose.VOTERS_390TER, cut_off=NOW.date(), progress=None
    )
    kinds = {finding.kind for finding in report.findings}
    _require(len(report.people) == len(_PEOPLE), "the people of a spreadsheet")
    _require(RollKind.PERSON_DUPLICATE_SUSPECTED in kinds, "the same person with two keys")


def _spreadsheet() -> bytes:
    """The smallest workbook that holds a list: one sheet, its texts in the cells."""
    rows = "".join(
        f'<row r="{number}">' + "".join(f'<c t="inlineStr"><is><t>{cell}</t></is></c>' for cell in cells) + "</row>"
        for number, cells in enumerate((_HEADINGS, *_PEOPLE), start=1)
    )
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types"><Default Extension="xml" '
        'ContentType="application/xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" '
        f'Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets><sheet name="Hoja1" sheetId="1" '
        'r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" '
        f'Type="{office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData>{rows}</sheetData></worksheet>',
    }
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, f'<?xml version="1.0" encoding="UTF-8"?>{content}')
    return written.getvalue()


def _demo(folder: Path) -> None:
    from unionreg.cli import run

    office = folder / "office"
    said = io.StringIO()
    with redirect_stdout(said), redirect_stderr(said):
        made = run(["demo", str(office)])
        # Signed certificates only: the copies for everybody on the site carry a seal and no signature.
        signed = sorted((office / "out").glob("*constancia.pdf"))
        files = [str(path) for path in (*sorted((office / "out").rglob("*.asice")), *signed)]
        judged = run(["verify", "--trust", str(office / "confianza"), *files])
    _require(files and made == 0 and judged == 0, f"the invented office: {said.getvalue()}")


def _window(folder: Path) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from ui.selftest import draw_start_screen, missing_parts, pages_of

    pictures = set()
    for language in Language:
        pictures.add(draw_start_screen(language, folder / f"{language}.ini"))
        _require(not missing_parts(language), ", ".join(missing_parts(language)))
    _require(len(pictures) == len(Language), "a window that speaks two languages")
    paper = folder / "paper.pdf"
    paper.write_bytes(_sheet())
    _require(pages_of(paper) == 1, "the preview of a paper")
