"""Labels, and boxes from their first label to the day on which they are closed.

A box is opened when its label is stuck on it; paper of it may be scanned until somebody says that all is scanned, and
it is closed when every document is confirmed and no flagged page waits. Scans are in ``archive_scans``.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application.archive_access import box_seen, keep_box, known_label, open_box_seen
from unionreg.application.archive_records import LabelRun
from unionreg.application.changes import Thing, changed, created
from unionreg.application.session import require
from unionreg.application.vote_access import kept_line, kept_text, named
from unionreg.domain.archive.box import Binder, Box, Shelf
from unionreg.domain.archive.serials import Series, make_serial
from unionreg.domain.audit.archive_events import (
    BinderAdded,
    BoxClosed,
    BoxMoved,
    BoxOpened,
    BoxReopened,
    BoxScanned,
    LabelsMade,
)
from unionreg.domain.register.folio import office_code
from unionreg.domain.roles import Permission
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core
    from unionreg.domain.roles import Actor

MOST_LABELS = 5_000


def make_labels(core: Core, actor: Actor, *, series: Series, count: int) -> Changes:
    """Take numbers for ``count`` labels that nobody else gets; created id = the run. ConflictError ``too-many-labels``.

    The numbers are given whether or not the paper comes out of the printer: the run can be printed again.
    """
    if not 1 <= count <= MOST_LABELS:
        raise ConflictError("too-many-labels", most=MOST_LABELS)
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.KEEP_ARCHIVE)
        first = uow.archive.reserve_numbers(series, count)
        run = uow.archive.add_label_run(LabelRun(series, first, count, core.clock(), named(actor)))
        code = office_code(uow.office.get().office_id)
        lowest, last = make_serial(series, code, first), make_serial(series, code, first + count - 1)
        uow.audit.add(LabelsMade(series.value, lowest, last, count), actor)
    return created(Thing.BOX, f"labels-{run}")


def open_box(core: Core, actor: Actor, *, serial: str, title: str, shelf: Shelf, note: str = "") -> Changes:
    """Open a box under the label on it; created id = its serial number.

    Raises ConflictError ``serial-wrong``, ``serial-not-made``, ``serial-taken``, ``text-refused``.
    """
    title = kept_line("title", title)
    place = kept_shelf(shelf)
    note = kept_text("note", note) if note.strip() else ""
    with core.unit_of_work() as uow:
        require(uow, actor, Permission.KEEP_ARCHIVE)
        label = known_label(uow, Series.BOX, serial)
        uow.archive.add_box(Box(label, title, place, core.clock(), named(actor), note=note))
        uow.audit.add(BoxOpened(label, title, shelf_text(place)), actor)
    return created(Thing.BOX, label)


def move_box(core: Core, actor: Actor, *, serial: str, shelf: Shelf, expected: int | None = None) -> Changes:
    """Write down where the box stands now; closed boxes move too."""
    place = kept_shelf(shelf)
    with core.unit_of_work() as uow:
        box = box_seen(uow, actor, serial, expected)
        keep_box(uow, replace(box, shelf=place))
        uow.audit.add(BoxMoved(serial, shelf_text(place), shelf_text(box.shelf)), actor)
    return changed(Thing.BOX, serial)


def add_binder(core: Core, actor: Actor, *, box: str, serial: str, title: str, expected: int | None = None) -> Changes:
    """Stick a label on a binder of the box. Raises ConflictError as ``open_box``, ``box-is-closed``."""
    title = kept_line("title", title)
    with core.unit_of_work() as uow:
        home = open_box_seen(uow, actor, box, expected)
        label = known_label(uow, Series.BINDER, serial)
        if uow.archive.find_box(label) is not None:
            raise ConflictError("serial-taken", serial=label)
        keep_box(uow, replace(home, binders=(*home.binders, Binder(label, title))))
        uow.audit.add(BinderAdded(box, label, title), actor)
    return changed(Thing.BOX, box)


def finish_scanning(core: Core, actor: Actor, *, serial: str, expected: int | None = None) -> Changes:
    """Everything in the box is scanned: what the gate flagged comes next. ConflictError ``box-is-empty``."""
    with core.unit_of_work() as uow:
        box = open_box_seen(uow, actor, serial, expected)
        progress = uow.archive.progress(serial)
        if not progress.documents:
            raise ConflictError("box-is-empty", serial=serial)
        keep_box(uow, replace(box, scanned=True))
        uow.audit.add(BoxScanned(serial, progress.documents, progress.flagged), actor)
    return changed(Thing.BOX, serial)


def close_box(core: Core, actor: Actor, *, serial: str, expected: int | None = None) -> Changes:
    """Close a box of which every document is confirmed and no flagged page waits.

    Raises ConflictError ``box-is-empty``, ``box-not-ready`` (unconfirmed, flagged), ``box-is-closed``.
    """
    with core.unit_of_work() as uow:
        box = open_box_seen(uow, actor, serial, expected)
        progress = uow.archive.progress(serial)
        if not progress.documents:
            raise ConflictError("box-is-empty", serial=serial)
        if not progress.may_close:
            unconfirmed = progress.documents - progress.confirmed
            raise ConflictError("box-not-ready", serial=serial, unconfirmed=unconfirmed, flagged=progress.flagged)
        keep_box(uow, replace(box, scanned=True, closed=True, closed_at=core.clock(), closed_by=named(actor)))
        uow.audit.add(BoxClosed(serial, progress.documents, progress.pages), actor)
    return changed(Thing.BOX, serial)


def reopen_box(core: Core, actor: Actor, *, serial: str, reason: str, expected: int | None = None) -> Changes:
    """Open a closed box again, with a reason. ConflictError ``box-not-closed``."""
    why = kept_text("reason", reason)
    with core.unit_of_work() as uow:
        box = box_seen(uow, actor, serial, expected)
        if not box.closed:
            raise ConflictError("box-not-closed", serial=serial)
        keep_box(uow, replace(box, closed=False, scanned=False, closed_at=None, closed_by=None))
        uow.audit.add(BoxReopened(serial, why), actor)
    return changed(Thing.BOX, serial)


def kept_shelf(shelf: Shelf) -> Shelf:
    """The place as it is kept; parts may be empty. ConflictError ``text-refused``."""
    parts = (("building", shelf.building), ("room", shelf.room), ("shelf", shelf.shelf))
    return Shelf(*(kept_line(field, text) if text.strip() else "" for field, text in parts))


def shelf_text(shelf: Shelf) -> str:
    """The place in one line; a dash where nobody wrote it down."""
    return ", ".join(filter(None, (shelf.building, shelf.room, shelf.shelf))) or "—"
