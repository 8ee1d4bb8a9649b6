"""What is attached is looked at and never touched; what is issued is kept and comes out the same for ever."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pikepdf
import pytest
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from unionreg.desk.documents import Treatment, attach_file, checked_facts, look_at, treat
from unionreg.desk.folder import DeskFolder
from unionreg.desk.issuing import IssueOptions, issue, original_and_acuse, prepare
from unionreg.domain.filings.filing import FilingData, FilingKind, Member, Organisation
from unionreg.domain.votes.preparation import PaperSize
from unionreg.errors import UnreadableError
from unionreg.evidence.filing_reading import read_filing
from unionreg.observer.desk import OwnKeyFile, make_own_key

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

AT = datetime(2026, 11, 22, 18, tzinfo=UTC)
PASSWORD = "una contraseña larga"


def a_pdf(pages: int = 2) -> bytes:
    target = io.BytesIO()
    canvas = Canvas(target, invariant=1)
    for number in range(pages):
        canvas.drawString(72, 700, f"página {number + 1}")
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def a_folder(parent: Path, kind: FilingKind = FilingKind.WORKERS_UNION) -> DeskFolder:
    data = FilingData("a" * 32, kind, organisation=Organisation(name="Sindicato Inventado"))
    return DeskFolder.create(parent, data, AT)


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[DeskFolder]:
    made = a_folder(tmp_path)
    yield made
    made.close()


def pages_of(content: bytes) -> int:
    with pikepdf.open(io.BytesIO(content)) as pdf:
        return len(pdf.pages)


def test_a_pdf_is_attached_as_it_is(folder: DeskFolder, tmp_path: Path) -> None:
    (tmp_path / "acta.pdf").write_bytes(a_pdf())
    (made,) = attach_file(folder, tmp_path / "acta.pdf", "constitution-act", "Acta", AT)
    assert (made.pages, made.of, folder.attachment_content(made)) == (2, "", a_pdf())


def test_a_photograph_becomes_a_page_and_stays_as_the_original(folder: DeskFolder, tmp_path: Path) -> None:
    Image.new("RGB", (600, 800), "white").save(tmp_path / "foto.png")
    (made,) = attach_file(folder, tmp_path / "foto.png", "other-documents", "Foto", AT)
    assert made.pages == 1
    assert folder.original_content(made) == (tmp_path / "foto.png").read_bytes()


def test_what_is_neither_is_refused_and_nothing_is_attached(folder: DeskFolder, tmp_path: Path) -> None:
    (tmp_path / "nota.txt").write_text("hola")
    with pytest.raises(UnreadableError, match="attachment-not-a-picture"):
        attach_file(folder, tmp_path / "nota.txt", "other-documents", "Nota", AT)
    assert folder.data.attachments == ()


@pytest.mark.parametrize("treatment", Treatment)
def test_what_is_made_of_a_document_stands_in_its_place_and_the_original_stays(
    folder: DeskFolder, tmp_path: Path, treatment: Treatment
) -> None:
    (tmp_path / "acta.pdf").write_bytes(a_pdf())
    (before,) = attach_file(folder, tmp_path / "acta.pdf", "constitution-act", "Acta", AT)
    (after,) = treat(folder, before, treatment, AT)
    assert folder.data.attachments == (after,)
    assert (after.title, after.pages, after.requirement) == ("Acta", 2, "constitution-act")
    assert folder.original_content(after) == a_pdf()


def test_a_document_treated_twice_still_leads_to_the_file_that_was_handed_in(
    folder: DeskFolder, tmp_path: Path
) -> None:
    Image.new("RGB", (600, 800), "white").save(tmp_path / "foto.png")
    (first,) = attach_file(folder, tmp_path / "foto.png", "other-documents", "Foto", AT)
    (second,) = treat(folder, first, Treatment.MEND, AT)
    (third,) = treat(folder, second, Treatment.CLEAN, AT)
    assert folder.original_content(third) == (tmp_path / "foto.png").read_bytes()


def test_what_is_made_of_one_part_keeps_the_others_and_their_order(folder: DeskFolder) -> None:
    first, second, third = folder.attach(
        ((a_pdf(), 2), (a_pdf() + b"% 2", 2), (a_pdf() + b"% 3", 2)), AT,
        requirement="statutes", title="Estatutos", file_name="estatutos.pdf", original=(b"%PDF-1.7 whole", "pdf"),
    )  # fmt: skip
    (other,) = folder.attach(((a_pdf(), 2),), AT, requirement="election-act", title="Acta", file_name="acta.pdf")
    (made,) = treat(folder, second, Treatment.MEND, AT)
    assert [each.id for each in folder.data.attachments] == [first.id, second.id, third.id, other.id]
    assert [(each.part, each.parts) for each in folder.data.attachments] == [(1, 3), (2, 3), (3, 3), (1, 1)]
    assert made == folder.data.attachments[1] != second
    assert folder.original_content(made) == b"%PDF-1.7 whole"


def test_the_checks_are_told_what_was_found(folder: DeskFolder, tmp_path: Path) -> None:
    (tmp_path / "roto.pdf").write_bytes(a_pdf()[:200])
    (made,) = attach_file(folder, tmp_path / "roto.pdf", "other-documents", "Roto", AT)
    (looked,) = look_at(folder, [made])
    facts = checked_facts(looked)
    assert (facts.is_pdf, facts.is_broken, facts.is_encrypted, facts.has_scripts) == (True, True, False, False)


def test_what_is_looked_at_first_is_what_is_issued_and_kept(folder: DeskFolder) -> None:
    options = IssueOptions(PaperSize.OFICIO, place="Querétaro")
    seen = prepare(folder, options, AT)
    assert folder.state.issued == ()
    made = issue(folder, options, AT)
    assert folder.packet_content(made) == seen.packet
    assert folder.printed_content(made.acuse_sha256) == seen.acuse
    assert (made.sealed_sha256, made.signers) == ("", ())
    both = original_and_acuse(folder, made)
    assert pages_of(both) == pages_of(seen.packet) + pages_of(seen.acuse)
    without = replace(made, acuse_sha256="")
    assert original_and_acuse(folder, without) == seen.packet


def test_the_file_beside_the_paper_holds_the_same_data_and_may_be_signed(folder: DeskFolder, tmp_path: Path) -> None:
    make_own_key(tmp_path / "clave.pem", PASSWORD)
    made = issue(folder, IssueOptions(), AT, OwnKeyFile(tmp_path / "clave.pem", PASSWORD))
    assert made.signers == ("Sindicato Inventado",)
    found = read_filing(folder.container_content(made))
    assert found.data == folder.data


def test_a_secret_list_is_printed_apart_for_the_envelope(tmp_path: Path) -> None:
    folder = a_folder(tmp_path, FilingKind.REPRESENTATIVENESS)
    folder.set_supporters([Member(1, "ROJAS", given_names="LUIS", curp="ROXL900101HQTJXS09")], "lista.xlsx", AT)
    made = issue(folder, IssueOptions(), AT)
    folder.close()
    assert pages_of(folder.printed_content(made.sealed_sha256)) >= 1
    reopened = DeskFolder.open(folder.folder)
    reopened.close()
    assert reopened.state.issued == (made,)
