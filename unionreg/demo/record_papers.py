"""What an office prints of its records, as files beside the demo office, so that nobody must open it to see them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.application.delivery_prints import print_copy, print_receipts, print_sample
from unionreg.application.queries.archive import label_runs
from unionreg.application.queries.archive_papers import box_sheet, labels, loan_slip, separators
from unionreg.application.queries.contracts import contract_page, contract_paper
from unionreg.application.queries.dossiers import dossier_container, dossier_pdf
from unionreg.application.queries.outreach import leaflet, leaflet_order
from unionreg.application.queries.redactions import public_form_file
from unionreg.demo import cast
from unionreg.domain.archive.document_kinds import DocumentKind
from unionreg.domain.archive.papers import LabelSheet
from unionreg.domain.archive.serials import Separator, Series
from unionreg.domain.contracts.delivery_papers import CopyLayout
from unionreg.domain.outreach.leaflet import LeafletForm
from unionreg.texts import Language, load_texts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from unionreg.demo.records import RecordsTold
    from unionreg.demo.stage import Stage

CONTRACTS, ARCHIVE, OUTREACH, DOSSIER = "contratos", "archivo", "difusion", "expediente"
_SHEETS = {
    Series.BOX: LabelSheet.SHIPPING_10,
    Series.BINDER: LabelSheet.ADDRESS_30,
    Series.SHEET: LabelSheet.SMALL_80,
}
_NAMES = {Series.BOX: "cajas", Series.BINDER: "carpetas", Series.SHEET: "hojas"}
_LEAFLETS = (
    ("how-a-vote-works", LeafletForm.BOOKLET, "folleto-como-se-vota"),
    ("how-a-vote-works", LeafletForm.POSTER, "cartel-como-se-vota"),
    ("your-rights", LeafletForm.FOLDED, "triptico-sus-derechos"),
)


def carry_records(stage: Stage, told: RecordsTold, out: Path) -> None:
    """Write the papers under ``out``, each area in its own folder."""
    for folder, papers in (
        (CONTRACTS, _contracts(stage, told)),
        (ARCHIVE, _archive(stage, told)),
        (OUTREACH, _outreach(stage)),
        (DOSSIER, _dossier(stage, told)),
    ):
        (out / folder).mkdir()
        for name, content in papers:
            (out / folder / name).write_bytes(content)


def _contracts(stage: Stage, told: RecordsTold) -> Iterator[tuple[str, bytes]]:
    core, official = stage.core, stage.actor(cast.COORDINATOR)
    copy = print_copy(core, official, campaign_id=told.delivery, layout=CopyLayout())
    yield "copia-para-personas-trabajadoras.pdf", copy.content
    yield "acuses-por-turno.pdf", print_receipts(core, official, campaign_id=told.delivery).content
    yield "hoja-de-muestreo.pdf", print_sample(core, official, campaign_id=told.delivery, number=1).content
    registrar = stage.actor(cast.REGISTRAR)
    for paper in contract_page(core, registrar, contract_id=told.contracts.let_pass).papers:
        yield f"{paper.folio}-certificado.pdf", contract_paper(core, registrar, folio=paper.folio, public=False)[1]


def _archive(stage: Stage, told: RecordsTold) -> Iterator[tuple[str, bytes]]:
    core, archivist = stage.core, stage.actor(cast.ARCHIVIST)
    for run in label_runs(core, archivist):
        made = labels(core, archivist, run_id=run.run_id, sheet=_SHEETS[run.series])
        yield f"etiquetas-{_NAMES[run.series]}.pdf", made
    texts = load_texts(Language.ES)
    kinds = {kind: texts.get(f"document-kind.{kind.value}") for kind in DocumentKind}
    yield "hoja-de-caja.pdf", box_sheet(core, archivist, serial=told.archive.closed_box, kinds=kinds)
    yield "hojas-separadoras.pdf", separators(core, archivist, separator=Separator.DOCUMENT, count=2)
    yield "vale-de-prestamo.pdf", loan_slip(core, archivist, loan_id=told.archive.loan)
    yield "version-publica.pdf", public_form_file(core, archivist, form_id=told.forms.confirmed)


def _outreach(stage: Stage) -> Iterator[tuple[str, bytes]]:
    core, officer = stage.core, stage.actor(cast.INFORMATION_OFFICER)
    for topic, form, name in _LEAFLETS:
        order = leaflet_order(core, officer, topic_id=topic, form=form)
        yield f"{name}.pdf", leaflet(core, officer, order=order)


def _dossier(stage: Stage, told: RecordsTold) -> Iterator[tuple[str, bytes]]:
    core, officer = stage.core, stage.actor(cast.INFORMATION_OFFICER)
    yield "expediente.pdf", dossier_pdf(core, officer, dossier_id=told.dossiers.released)
    yield "expediente.asice", dossier_container(core, officer, dossier_id=told.dossiers.released)
