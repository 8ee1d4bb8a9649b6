"""The archive's papers, drawn for the screen or the printer: labels, box sheet, separators, loan slip.

Making numbers for labels is an act (``archive_boxes.make_labels``); drawing them again is not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.application.archive_boxes import shelf_text
from unionreg.application.filing_access import today_of
from unionreg.application.session import require
from unionreg.domain.archive.document import DocumentState
from unionreg.domain.archive.papers import (
    LAYOUTS,
    BoxSheetOrder,
    ContentLine,
    LabelOrder,
    LoanSlipOrder,
    SeparatorOrder,
)
from unionreg.domain.archive.serials import Series, make_serial
from unionreg.domain.register.folio import office_code
from unionreg.domain.roles import Permission
from unionreg.errors import ConflictError, NotFoundError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from unionreg.application.ports import Core
    from unionreg.domain.archive.document_kinds import DocumentKind
    from unionreg.domain.archive.papers import LabelSheet
    from unionreg.domain.archive.serials import Separator
    from unionreg.domain.roles import Actor

MOST_SEPARATORS = 100


def labels(core: Core, actor: Actor, *, run_id: int, sheet: LabelSheet, used: int = 0) -> bytes:
    """The labels of a run. NotFoundError ``labels-unknown``; ConflictError ``label-offset-wrong`` (cells)."""
    cells = LAYOUTS[sheet].cells
    if not 0 <= used < cells:
        raise ConflictError("label-offset-wrong", cells=cells)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_ARCHIVE)
        run = next((each for each in uow.archive.label_runs() if each.run_id == run_id), None)
        if run is None:
            raise NotFoundError("labels-unknown")
        office = uow.office.get()
    code = office_code(office.office_id)
    serials = tuple(make_serial(run.series, code, run.first + each) for each in range(run.count))
    return core.archive_papers.labels(LabelOrder(run.series, serials, sheet, used), office.letterhead())


def box_sheet(core: Core, actor: Actor, *, serial: str, kinds: Mapping[DocumentKind, str]) -> bytes:
    """The sheet of a box with its contents as they are today; ``kinds`` in Spanish. NotFoundError ``box-unknown``."""
    _, today = today_of(core)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_ARCHIVE)
        box, documents, office = uow.archive.box(serial), uow.archive.of_box(serial), uow.office.get()
    lines = tuple(
        ContentLine(each.serial, each.binder, kinds[each.kind], each.title or each.name, each.year, len(each.pages))
        for each in documents
        if each.state is not DocumentState.DUPLICATE
    )
    return core.archive_papers.box_sheet(BoxSheetOrder(box, lines, today), office.letterhead())


def separators(core: Core, actor: Actor, *, separator: Separator, count: int) -> bytes:
    """Separator sheets. ConflictError ``too-many-labels``."""
    if not 1 <= count <= MOST_SEPARATORS:
        raise ConflictError("too-many-labels", most=MOST_SEPARATORS)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_ARCHIVE)
        letterhead = uow.office.get().letterhead()
    return core.archive_papers.separators(SeparatorOrder(separator, count), letterhead)


def loan_slip(core: Core, actor: Actor, *, loan_id: str) -> bytes:
    """The slip of a loan. NotFoundError ``loan-unknown``."""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.READ_ARCHIVE)
        loan = uow.archive.loan(loan_id)
        home = uow.archive.find_box(loan.serial)
        if loan.serial.startswith(Series.SHEET):
            document = uow.archive.find_serial(loan.serial)
            home = uow.archive.box(document.box) if document is not None else None
        letterhead = uow.office.get().letterhead()
    place = "—" if home is None else f"{shelf_text(home.shelf)} · {home.serial}"
    return core.archive_papers.loan_slip(LoanSlipOrder(loan, place), letterhead)
