from __future__ import annotations

import hashlib
import io
import json
import sys
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from PIL import Image
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from tests.attachments.pdfs import saved as saved_pdf
from tests.builders_scans import FONT, page, pdf_of, saved, without_tesseract
from unionreg.archive import ocr_run, recognition
from unionreg.archive.many_documents import recognise_all
from unionreg.archive.ocr_input import ocr_input
from unionreg.archive.ocr_run import OcrOrder, RunEnd, run_ocr
from unionreg.archive.old_layers import poor_layers
from unionreg.archive.recognition import Recognising, recognise
from unionreg.archive.scan_opening import opened_scan
from unionreg.archive.tools import find_tesseract
from unionreg.archive.vault import FolderVault
from unionreg.domain.archive.scans import OcrTools, Outcome, PageRef, Recognition, ToRecognise
from unionreg.domain.archive.words import read_words
from unionreg.domain.findings import Severity, finding

SMALL = page(dpi=150, wide=5, high=2.6, lines=3)
OTHER = page(dpi=150, wide=5, high=2.6, lines=3, seed=2)
TEXT = "CONTRATO COLECTIVO DE TRABAJO"


def kept(vault: FolderVault, content: bytes, pages: int = 1) -> tuple[PageRef, ...]:
    digest = vault.put(content)
    return tuple(PageRef(digest, number) for number in range(1, pages + 1))


def a_letter() -> bytes:
    """A page that a program wrote, its font within it."""
    pdfmetrics.registerFont(TTFont("Escrito", str(FONT / "NotoSans-Regular.ttf")))
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(360, 187), invariant=1)
    canvas.setFont("Escrito", 12)
    canvas.drawString(40, 120, TEXT)
    canvas.save()
    return target.getvalue()


def codes(result: Recognition) -> list[str]:
    return [each.code for each in result.findings]


@without_tesseract
def test_scans_become_one_searchable_archive_copy_with_the_places_of_their_words(tmp_path: Path) -> None:
    vault = FolderVault(tmp_path)
    original = saved(SMALL.convert("1"), "TIFF", compression="group4", dpi=(150, 150))
    pages = (*kept(vault, original), *kept(vault, saved(Image.new("L", (750, 390), 250), "PNG")))
    seen: list[tuple[int, int]] = []
    how = Recognising(progress=lambda done, of: seen.append((done, of)), blank=frozenset({2}))
    result = recognise(pages, vault, how)
    assert (result.outcome, codes(result), result.pdfa) == (Outcome.DONE, [], True)
    scanned, empty = read_words(vault.read(result.words_sha256))
    assert [page.words for page in result.pages] == [len(scanned.words), 0]
    assert "El salario se pagará los días quince" in scanned.text()
    assert (scanned.width, scanned.height) == (3600, 1872)
    assert all(0 <= word.x0 < word.x1 <= 3600 and 0 <= word.y0 < word.y1 <= 1872 for word in scanned.words)
    assert empty.words == ()
    with pikepdf.open(vault.path(result.pdf_sha256)) as copy:
        assert len(copy.pages) == 2
    assert vault.read(pages[0].sha256) == original
    assert list((tmp_path / "jobs").iterdir()) == []
    assert seen[-1][1] == 2
    _asked_again_it_costs_nothing(pages, vault, result, how)


def _asked_again_it_costs_nothing(
    pages: tuple[PageRef, ...], vault: FolderVault, before: Recognition, how: Recognising
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            recognition, "find_tools", lambda: OcrTools(ready=False, finding=finding("S-132", Severity.WARNING))
        )
        assert recognise(pages, vault, how) == before


def test_without_tesseract_originals_stay_and_one_sentence_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    vault = FolderVault(tmp_path / "vault")
    result = recognise(kept(vault, a_letter()), vault, Recognising())
    assert (result.outcome, codes(result), result.pdf_sha256) == (Outcome.NEEDS_PERSON, ["S-132"], "")


def a_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, script: str) -> None:
    """Puts a program of ours under the name first on the path."""
    folder = tmp_path / "programs"
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(f"#!{sys.executable}\n{script}")
    path.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder), prepend=":")


def test_tesseract_without_spanish_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    a_program(tmp_path, monkeypatch, "tesseract", "print('List of available languages (1):\\neng')")
    vault = FolderVault(tmp_path / "vault")
    assert codes(recognise(kept(vault, a_letter()), vault, Recognising())) == ["S-133"]


def fake_ocr(monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    """Puts a short script in the place of OCRmyPDF; source and target are its last words."""
    monkeypatch.setattr(recognition, "find_tools", lambda: OcrTools(ready=True))
    monkeypatch.setattr(ocr_run, "own_command", lambda _work: [sys.executable, "-c", script])


@pytest.mark.parametrize(
    ("script", "code"),
    [
        ("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", "S-125"),
        ("raise SystemExit(7)", "S-125"),
        ("raise SystemExit(3)", "S-132"),
        ("import sys; print('OSError: [Errno 28] No space left on device', file=sys.stderr); sys.exit(15)", "S-153"),
        ("raise SystemExit(0)", "S-125"),
    ],
    ids=["killed", "failed", "missing", "disk full", "no copy"],
)
def test_a_recogniser_that_fails_leaves_the_original_and_a_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str, code: str
) -> None:
    fake_ocr(monkeypatch, script)
    vault = FolderVault(tmp_path)
    pages = kept(vault, a_letter())
    result = recognise(pages, vault, Recognising())
    assert (result.outcome, codes(result), result.pdf_sha256) == (Outcome.NEEDS_PERSON, [code], "")
    assert vault.read(pages[0].sha256) == a_letter()


def test_a_recogniser_that_stands_still_is_ended_and_so_is_one_that_nobody_wants_any_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake_ocr(monkeypatch, "import time; time.sleep(600)")
    monkeypatch.setattr(ocr_run, "_SECONDS_FINISHING_A_PAGE", 0)
    order = OcrOrder(tmp_path / "in.pdf", tmp_path / "out.pdf", tmp_path / "job" / "kept", 1, 1, stalled_seconds=0.3)
    assert run_ocr(order, lambda _done, _of: None, lambda: False) is RunEnd.TOO_LONG
    assert run_ocr(order, lambda _done, _of: None, lambda: True) is RunEnd.CANCELLED


def test_a_pdf_that_the_recogniser_does_not_take_is_given_to_it_as_pictures(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = (
        "import shutil, sys; sys.exit(2) if 'drawn' not in sys.argv[-2] else shutil.copy(sys.argv[-2], sys.argv[-1])"
    )
    fake_ocr(monkeypatch, script)
    vault = FolderVault(tmp_path)
    result = recognise(kept(vault, a_letter()), vault, Recognising())
    assert (result.outcome, codes(result)) == (Outcome.NEEDS_PERSON, ["S-121", "S-124"])
    with opened_scan(vault.path(result.pdf_sha256)) as row:
        assert row.size(1).dpi == 300


def test_there_must_be_room_before_it_begins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake_ocr(monkeypatch, "raise SystemExit(1)")
    monkeypatch.setattr(recognition, "free_bytes", lambda _folder: 1 << 20)
    vault = FolderVault(tmp_path)
    assert codes(recognise(kept(vault, a_letter()), vault, Recognising())) == ["S-153"]


def test_a_note_of_another_day_that_is_damaged_is_made_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake_ocr(monkeypatch, "import shutil, sys; shutil.copy(sys.argv[-2], sys.argv[-1])")
    vault = FolderVault(tmp_path)
    pages = kept(vault, a_letter())
    first = recognise(pages, vault, Recognising())
    (note,) = (tmp_path / "recognised").iterdir()
    for damage in (b"", b"{}", b"[]", json.dumps({**json.loads(note.read_bytes()), "pdf": "ab" * 32}).encode()):
        note.write_bytes(damage)
        assert recognise(pages, vault, Recognising()) == first


def test_pages_that_failed_are_told_and_tried_again_the_next_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fails = """
import os, pathlib, shutil, sys
kept = pathlib.Path(os.environ["UNIONREG_KEPT_PAGES"])
if not (kept.parent / "tried").exists():
    (kept.parent / "tried").touch()
    (kept / "000001.failed").touch()
shutil.copy(sys.argv[-2], sys.argv[-1])
"""
    fake_ocr(monkeypatch, fails)
    vault = FolderVault(tmp_path)
    pages = kept(vault, pdf_of(SMALL, dpi=150))
    first = recognise(pages, vault, Recognising(blank=frozenset({1})))
    assert (first.outcome, codes(first)) == (Outcome.NEEDS_PERSON, ["S-123", "S-124"])
    second = recognise(pages, vault, Recognising(blank=frozenset({1})))
    assert codes(second) == ["S-124"]


COPIES = "import shutil, sys; shutil.copy(sys.argv[-2], sys.argv[-1])"


def test_text_of_a_program_is_taken_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake_ocr(monkeypatch, COPIES)
    vault = FolderVault(tmp_path)
    result = recognise(kept(vault, a_letter()), vault, Recognising())
    (written,) = read_words(vault.read(result.words_sha256))
    assert written.text() == TEXT
    assert (result.pages[0].words, result.pages[0].confidence) == (4, 100)


def test_many_documents_come_as_they_are_finished_each_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake_ocr(monkeypatch, COPIES)
    vault = FolderVault(tmp_path)
    long = pdf_of(*[SMALL] * 13, dpi=150)
    documents = [ToRecognise(kept(vault, a_letter()), frozenset({1})), ToRecognise(kept(vault, long, 13)),
                 ToRecognise(kept(vault, pdf_of(SMALL, dpi=150)))]  # fmt: skip
    made = dict(recognise_all(documents, vault, Recognising()))
    assert sorted(made) == [0, 1, 2]
    assert len(made[1].pages) == 13
    assert codes(made[0]) == ["S-124"]


def test_an_original_that_is_gone_stops_its_own_document_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake_ocr(monkeypatch, COPIES)
    vault = FolderVault(tmp_path)
    gone = kept(vault, pdf_of(SMALL, dpi=150))
    documents = [ToRecognise(gone), ToRecognise(kept(vault, a_letter()))]
    vault.path(gone[0].sha256).unlink()
    made = dict(recognise_all(documents, vault, Recognising()))
    assert (made[0].outcome, codes(made[0])) == (Outcome.NEEDS_PERSON, ["S-128"])
    assert made[1].pdf_sha256


def test_leaving_many_documents_early_stops_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake_ocr(monkeypatch, COPIES)
    vault = FolderVault(tmp_path)
    documents = [ToRecognise(kept(vault, saved(SMALL, "PNG", dpi=(number, number)))) for number in range(100, 130)]
    row = recognise_all(documents, vault, Recognising(jobs=1))
    next(row)
    row.close()
    assert len(list((tmp_path / "recognised").iterdir())) < 30


def pictures(path: Path) -> list[tuple[tuple[int, int], int | None]]:
    with opened_scan(path) as row:
        return [
            ((round(row.size(number).width), round(row.size(number).height)), row.size(number).dpi)
            for number in range(1, row.count + 1)
        ]


def test_a_pdf_used_whole_is_given_as_it_lies_in_the_vault(tmp_path: Path) -> None:
    vault = FolderVault(tmp_path / "vault")
    pages = kept(vault, pdf_of(SMALL, OTHER, dpi=150), 2)
    assert ocr_input(pages, vault, tmp_path) == vault.path(pages[0].sha256)
    assert pictures(ocr_input(pages[1:], vault, tmp_path)) == [((360, 187), 150)]


def test_pages_keep_their_order_size_and_dots_whatever_file_they_come_from(tmp_path: Path) -> None:
    vault = FolderVault(tmp_path / "vault")
    two = kept(vault, pdf_of(SMALL, OTHER, dpi=150), 2)
    exif = Image.Exif()
    exif[0x0112] = 6
    turned = kept(vault, saved(SMALL.rotate(90, expand=True), "JPEG", exif=exif, dpi=(150, 150)))
    fax = kept(vault, saved(SMALL.convert("1"), "TIFF", compression="group4", dpi=(150, 150)))
    colours = kept(vault, saved(SMALL.convert("CMYK"), "JPEG", dpi=(150, 150)))
    order = (two[1], *turned, *fax, two[0], *colours)
    path = ocr_input(order, vault, tmp_path)
    assert pictures(path) == [((360, 187), 150)] * 5
    with opened_scan(path) as row:
        for number in range(1, 6):
            dark = sum(row.picture(number, 100).convert("L").histogram()[:128])
            assert 500 < dark < 20_000
    assert hashlib.sha256(vault.path(fax[0].sha256).read_bytes()).hexdigest() == fax[0].sha256


def test_protection_without_a_password_does_not_keep_words_from_being_read(tmp_path: Path) -> None:
    with pikepdf.open(io.BytesIO(a_letter())) as pdf:
        protected = saved_pdf(pdf, encryption=pikepdf.Encryption(owner="dueña", user=""))
    vault = FolderVault(tmp_path / "vault")
    path = ocr_input(kept(vault, protected), vault, tmp_path)
    with pikepdf.open(path) as pdf:
        assert not pdf.is_encrypted


def test_more_pictures_than_fit_at_once_are_joined(tmp_path: Path) -> None:
    vault = FolderVault(tmp_path / "vault")
    pages: list[PageRef] = []
    for number in range(30):
        pages += kept(vault, saved(Image.new("L", (40, 40 + number), 255), "PNG", dpi=(100, 100)))
    found: list[Any] = pictures(ocr_input(pages, vault, tmp_path))
    assert [size[1] for size, _ in found] == [round((40 + number) * 0.72) for number in range(30)]


RUBBISH = "C0NTR4T0 C0L3CT1VQ ]| 0E TR4BA;0 ~ii l1|. &RQ vv1 |||"


def with_a_layer(text: str, *, seen: bool = False) -> bytes:
    """A good scan as an earlier program left it: its reading hidden behind the picture."""
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(360, 187), invariant=1)
    scan = canvas.drawInlineImage if not seen else lambda *_: None
    scan(SMALL.convert("L"), 0, 0, 360, 187)
    words = canvas.beginText(20, 150)
    words.setTextRenderMode(3)
    words.setFont("Helvetica", 10)
    words.textLines([text[at : at + 40] for at in range(0, len(text), 40)])
    canvas.drawText(words)
    canvas.save()
    return target.getvalue()


def layers(vault: FolderVault, *contents: bytes) -> list[PageRef]:
    return [page for content in contents for page in kept(vault, content)]


def test_scans_with_rubbish_for_text_are_told_from_all_others(tmp_path: Path) -> None:
    vault = FolderVault(tmp_path)
    good = "El salario se pagará los días quince y último de cada mes en el lugar del servicio."
    pages = layers(
        vault, with_a_layer(good), with_a_layer(RUBBISH), a_letter(), with_a_layer("Sello 17"),
        pdf_of(SMALL, dpi=150), saved(SMALL, "PNG", dpi=(150, 150)), with_a_layer(RUBBISH, seen=True), b"%PDF-1.7",
    )  # fmt: skip
    assert poor_layers(pages, vault) == {2, 4}
    assert poor_layers([PageRef(pages[1].sha256, 2)], vault) == frozenset()


def test_pages_to_be_read_again_come_as_pictures_of_themselves_in_their_place(tmp_path: Path) -> None:
    vault = FolderVault(tmp_path / "vault")
    pages = layers(vault, with_a_layer(RUBBISH), a_letter(), with_a_layer("Sello"), saved(SMALL, "PNG", dpi=(150, 150)))
    path = ocr_input(pages, vault, tmp_path, drawn={1, 3})
    with opened_scan(path) as row:
        texts = [row.text(number) for number in range(1, 5)]
        assert [text and text.strip() for text in texts] == [None, TEXT, None, None]
        assert [row.size(number).dpi for number in range(1, 5)] == [150, None, 150, 150]
        assert [(row.size(number).width, row.size(number).height) for number in (1, 3)] == [(360, 187)] * 2
        shown = row.picture(1, 150).convert("L")
    assert abs(sum(shown.histogram()[:128]) - sum(SMALL.histogram()[:128])) < 1_500
    with pikepdf.open(path) as pdf:
        assert pdf.pages[0].obj.Resources.XObject.Im0.ColorSpace == "/DeviceGray"


def test_colours_stay_on_a_page_that_is_read_again(tmp_path: Path) -> None:
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(360, 187), invariant=1)
    canvas.drawInlineImage(
        SMALL.convert("RGB").point([min(255, each * 2) for each in range(256)] * 2 + [0] * 256), 0, 0, 360, 187
    )
    canvas.save()
    vault = FolderVault(tmp_path / "vault")
    with pikepdf.open(ocr_input(kept(vault, target.getvalue()), vault, tmp_path, drawn={1})) as pdf:
        assert pdf.pages[0].obj.Resources.XObject.Im0.ColorSpace == "/DeviceRGB"


@without_tesseract
def test_rubbish_of_an_earlier_recognition_is_read_anew_and_the_original_stays(tmp_path: Path) -> None:
    vault = FolderVault(tmp_path)
    original = with_a_layer(RUBBISH)
    pages = kept(vault, original)
    result = recognise(pages, vault, Recognising())
    assert (result.outcome, codes(result), result.pdfa) == (Outcome.DONE, ["S-129"], True)
    (read,) = read_words(vault.read(result.words_sha256))
    assert "salario se pagará" in read.text()
    assert "C0NTR4T0" not in read.text()
    assert vault.read(pages[0].sha256) == original
    assert recognise(pages, vault, Recognising()) == result


@pytest.mark.slow
@without_tesseract
def test_a_page_that_was_read_before_a_crash_asks_tesseract_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = FolderVault(tmp_path / "vault")
    (page_of_all,) = kept(vault, pdf_of(SMALL, dpi=150))
    source, job = vault.path(page_of_all.sha256), tmp_path / "job"
    order = OcrOrder(source, job / "copy.pdf", job / "kept", 1, 1)
    assert run_ocr(order, lambda _done, _of: None, lambda: False) is RunEnd.GOOD
    assert {path.suffix for path in order.kept.iterdir()} == {".hocr", ".txt", ".turn"}
    words = order.kept / "000001.hocr"
    words.write_bytes(words.read_bytes().replace(b"salario", b"sueldo"))
    calls = tmp_path / "calls"
    a_program(
        tmp_path, monkeypatch, "tesseract",
        f"import os, sys; open({str(calls)!r}, 'a').write(' '.join(sys.argv[1:]) + '\\n')\n"
        f"os.execv({find_tesseract()!r}, ['tesseract', *sys.argv[1:]])",
    )  # fmt: skip
    assert run_ocr(order, lambda _done, _of: None, lambda: False) is RunEnd.GOOD
    assert {line.split()[0] for line in calls.read_text().splitlines()} <= {"--version", "--list-langs"}
    with opened_scan(order.target) as row:
        assert "sueldo" in str(row.text(1))
