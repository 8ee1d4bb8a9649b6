"""The page of a published document: its words can be read and found, and come from the published bytes only."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.builders_site import DAY, a_site_document, some_content, sources_of
from tests.redaction import hostile_pdfs
from unionreg.domain.publication.site import SiteWithdrawal, ThingKind
from unionreg.publishing import full_text
from unionreg.publishing.site import publish

if TYPE_CHECKING:
    from pathlib import Path

    from unionreg.domain.publication.site import SiteContent

CONTENT = hostile_pdfs.document(hostile_pdfs.text("Las vacaciones son de doce <b>dias</b>"))
PAGE = "documentos/"


@pytest.fixture(autouse=True)
def without_search(monkeypatch: pytest.MonkeyPatch) -> None:
    """The index is another test's business."""
    monkeypatch.setattr(full_text, "program", lambda: None)


def with_document(content: bytes = CONTENT, withdrawn: SiteWithdrawal | None = None) -> SiteContent:
    document = replace(a_site_document(content), withdrawn=withdrawn)
    there = some_content()
    of_contract = replace(there.contracts[0], files=(document.file,))
    return replace(there, contracts=(of_contract, *there.contracts[1:]), documents=(document,))


def written(content: SiteContent, folder: Path, *files: bytes) -> dict[str, str]:
    publish(content, sources_of(content, *files), folder)
    return {str(path.relative_to(folder)): path.read_text("utf-8") for path in folder.rglob("*.html") if path.is_file()}


def page_of(pages: dict[str, str], language: str = "es") -> str:
    (found,) = [text for path, text in pages.items() if path.startswith(f"{language}/{PAGE}")]
    return found


def test_its_words_stand_on_its_page_as_words(tmp_path: Path) -> None:
    page = page_of(written(with_document(), tmp_path, CONTENT))
    assert '<p lang="es">Las vacaciones son de doce &lt;b&gt;dias&lt;/b&gt;</p>' in page
    assert "Página 1" in page
    assert "Contrato colectivo de trabajo, 1994" in page
    english = page_of(written(with_document(), tmp_path, CONTENT), "en")
    assert "Page 1" in english
    assert "Collective agreement, 1994" in english


def test_the_contract_leads_to_the_words_and_the_document_to_the_contract(tmp_path: Path) -> None:
    pages = written(with_document(), tmp_path, CONTENT)
    (contract,) = [text for path, text in pages.items() if path.startswith("es/") and "Leer aquí su texto" in text
                   and "documentos/" not in path]  # fmt: skip
    assert "archivos/" in contract
    assert "Pertenece a" in page_of(pages)


def test_a_file_without_text_says_so(tmp_path: Path) -> None:
    empty = hostile_pdfs.document(b"")
    assert "no tiene texto que se pueda leer" in page_of(written(with_document(empty), tmp_path, empty))
    broken = b"%PDF-1.4 roto"
    assert "no tiene texto que se pueda leer" in page_of(written(with_document(broken), tmp_path / "b", broken))


def test_a_withdrawn_document_keeps_its_address_and_nothing_else(tmp_path: Path) -> None:
    content = with_document(withdrawn=SiteWithdrawal(DAY, "Se publicó otra versión"))
    pages = written(content, tmp_path)
    assert "vacaciones" not in page_of(pages)
    assert "Se publicó otra versión" in page_of(pages)
    assert not list((tmp_path / "archivos").rglob("*trabajo-1994.pdf"))
    assert "Leer aquí su texto" not in "".join(pages.values())


def test_an_unchanged_document_is_not_read_again(tmp_path: Path) -> None:
    content, asked = with_document(), []
    sources = sources_of(content, CONTENT)
    publish(content, sources, tmp_path)
    again = replace(sources, read=lambda sha256: asked.append(sha256) or sources.read(sha256))
    outcome, _ = publish(content, again, tmp_path)
    assert not outcome.new + outcome.changed + asked


def test_documents_wages_workplaces_and_texts_are_open_data(tmp_path: Path) -> None:
    content = with_document()
    written(content, tmp_path, CONTENT)

    def rows(name: str) -> list[dict[str, str]]:
        return list(csv.DictReader(io.StringIO((tmp_path / "datos" / f"{name}.csv").read_text("utf-8-sig"))))

    (document,) = rows("documents")
    assert (document["serial"], document["sha256"]) == ("H-7K2-000007-P", content.documents[0].file.sha256)
    assert document["about"].startswith("contratos/")
    assert rows("contract_wages")[0]["period"] == "día"
    assert [row["workplace"] for row in rows("contract_workplaces")] == list(content.contracts[0].workplaces)
    assert {row["kind"] for row in rows("texts")} == {ThingKind.LEAFLET, ThingKind.BULLETIN, ThingKind.NOTICE}
