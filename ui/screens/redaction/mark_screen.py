"""Marking what is struck out of a document: the page at the right, every place at the left, then the file is made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSplitter, QVBoxLayout, QWidget

from ui.models.rows_table_model import Column
from ui.screens.redaction import words
from ui.screens.redaction.marks import Marks, MarkState, marks_of
from ui.screens.redaction.page_view import PageView
from ui.screens.screen import Place, Screen
from ui.theme import Size, Space, TextRole, Tone
from ui.widgets.buttons import IconButton, PrimaryButton, SecondaryButton
from ui.widgets.data_table import DataTable
from ui.widgets.labeled_field import choice_field
from ui.widgets.labels import Note, text_label
from unionreg.application import redactions
from unionreg.application.changes import Thing
from unionreg.application.queries import redactions as queries
from unionreg.domain.redaction.areas import Area
from unionreg.domain.redaction.public_form import FormStatus
from unionreg.domain.redaction.reasons import Reason

if TYPE_CHECKING:
    from ui.screens.redaction.marks import Mark
    from ui.screens.screen import ScreenContext
    from ui.tasks import Failure, Progress
    from unionreg.application.ports import Core
    from unionreg.application.queries.redactions import FormPage

_LEFT, _RIGHT = 600, 500


@dataclass(frozen=True, slots=True)
class _Read:
    page: FormPage
    document: bytes


translate = QCoreApplication.translate


class MarkScreen(Screen):
    """(form_id,)."""

    concerns = frozenset({Thing.REDACTION})
    scrolls = False

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self._form_id = int(place.arguments[0])
        self._page: FormPage | None = None
        self.marks = Marks(())
        self._current: int | None = None
        self.header.set_title(self.tr("Strike out personal data"))
        self.save = SecondaryButton(self.tr("Save the marks"), self.save_marks, symbol="save")
        self.make = PrimaryButton(self.tr("Make the public form"), self.make_form, symbol="file-check")
        self.header.add_action(self.save)
        self.header.add_action(self.make)
        self.note = Note("", Tone.INFO)
        self.table = self._table()
        self.strike = SecondaryButton(self.tr("Strike out"), lambda: self._decide(MarkState.STRUCK))
        self.leave = SecondaryButton(self.tr("Leave in sight"), lambda: self._decide(MarkState.LEFT))
        reasons = tuple((each.value, words.reason_word(each)) for each in Reason)
        self._reason_field, self.reason = choice_field(self.tr("What is drawn next strikes out"), reasons)
        # The strict one: what a name covers may stand nowhere else. Signatures are an exception that a person picks.
        self.reason.setCurrentIndex(self.reason.findData(Reason.NAME.value))
        self.view = PageView()
        self._said = text_label("", TextRole.LABEL, muted=True, wrap=False)
        self._connect()
        self._arrange()
        self.load()

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Public forms, this one."""
        title = self.tr("Strike out personal data")
        name = title if self._page is None else words.name_of(self._page.form)
        return ((self.tr("Public forms"), Place("public-forms")), (name, None))

    def first_field(self) -> QWidget:
        """The list of places."""
        return self.table

    def may_leave(self) -> bool:
        """Marks that nobody kept are kept first."""
        if self.marks.changed:
            self.save_marks()
        return True

    def load(self) -> None:
        """The document and what is marked on it; what was drawn meanwhile stays."""
        if self._page is None or not self.marks.changed:
            self.read(self._read, self._show)

    def _read(self, core: Core) -> _Read:
        page = queries.public_form_page(core, self.actor, form_id=self._form_id)
        document = queries.marked_document(core, self.actor, form_id=self._form_id)
        return _Read(page, document)

    def _show(self, read: _Read) -> None:
        first = self._page is None
        self._page = read.page
        form = read.page.form
        self.header.set_subtitle(
            self.tr("{name}, edition {version} of the public form").format(
                name=words.name_of(form), version=form.version
            )
        )
        if form.status is not FormStatus.MARKING:
            self.context.navigate(Place("redaction-review", (str(self._form_id),)))
            return
        self.marks = marks_of(read.page)
        if first:
            self.view.show_document(read.document)
            self._current = self.marks.next_undecided(-1)
        self._show_marks()
        self.show_content()
        self.context.refresh_crumbs()

    def save_marks(self) -> None:
        """Keep the marks as they stand."""
        if self._page is None:
            return
        areas, dismissed, revision = self.marks.areas, self.marks.dismissed, self._page.form.revision
        self.marks = Marks(self.marks.rows)
        self.act(
            lambda core: redactions.mark_public_form(
                core, self.actor, form_id=self._form_id, areas=areas, dismissed=dismissed, expected=revision
            ),
            lambda _changes: self.context.flash(self.tr("Marks saved")),
        )

    def make_form(self) -> None:
        """Keep the marks, make the file from them, and lay it before a second person."""
        if self._page is None:
            return
        marks, revision, number = self.marks, self._page.form.revision, self._form_id
        self.marks = Marks(marks.rows)

        def work(core: Core, progress: Progress) -> object:
            redactions.mark_public_form(
                core, self.actor, form_id=number, areas=marks.areas, dismissed=marks.dismissed, expected=revision
            )
            return redactions.offer_public_form(
                core, self.actor, form_id=number, expected=revision + 1, progress=progress.report
            )

        # Reading pictures takes seconds a page; the library that draws pages stays on the one lane that uses it.
        words = self.tr("The file is being made and read again. Every page is drawn anew, and a scan is read anew.")
        self.states.show_working(words)
        task = self.act(work, lambda _changes: self._made(), failed=self._not_made, wants_progress=True)
        self.states.follow(task, cancellable=True)

    def _not_made(self, failure: Failure) -> None:
        """The marks were kept, the file was not: the page is shown again with the reason, or without when stopped."""
        self.load()
        if not failure.cancelled:
            self.show_failure(failure)

    def _made(self) -> None:
        self.context.flash(self.tr("The public form was made. A second person looks at it now."))
        self.context.navigate(Place("redaction-review", (str(self._form_id),)))

    def _table(self) -> DataTable:
        table = DataTable(
            (
                Column(self.tr("Page"), lambda mark: str(mark.area.page), characters=5, number=True),
                Column(
                    self.tr("Decision"),
                    _state,
                    characters=15,
                    tone=lambda mark: _TONES[mark.state],
                ),
                Column(self.tr("What it is"), lambda mark: words.reason_word(mark.area.reason), characters=20),
                Column(self.tr("As read"), _as_read, stretch=True, tooltip=_tooltip),
            ),
            name=self.tr("Places to strike out"),
            empty=self.tr("The program found no personal data. Look at every page: draw an area over what it missed."),
            dense=True,
        )
        table.current_changed.connect(self._row_chosen)
        table.chosen.connect(lambda _mark: self._decide(MarkState.STRUCK))
        return table

    def _connect(self) -> None:
        self.view.drawn.connect(self._drawn)
        self.view.chosen.connect(self._choose)
        self.view.reshaped.connect(self._reshaped)
        self.view.decided.connect(lambda place, state: self._decide(MarkState(state), place))
        self.view.turned.connect(self._turn)
        self.reason.activated.connect(lambda _index: self._explain())
        for keys, act in (
            ("Ctrl+S", self.save_marks),
            ("S", lambda: self._decide(MarkState.STRUCK)),
            ("L", lambda: self._decide(MarkState.LEFT)),
        ):
            shortcut = QShortcut(QKeySequence(keys), self.page if len(keys) > 1 else self.table, act)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _arrange(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, Space.M, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.note)
        column.addWidget(self.table, 1)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        for button in (self.strike, self.leave):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._reason_field)
        keys = self.tr(
            "On the page: draw with the mouse, or press N; arrows move what was drawn, Shift and arrows change its "
            "size, Ctrl and arrows move further; Enter strikes out, Delete leaves in sight; Page up and Page down turn "
            "pages. In the list: S and L."
        )
        column.addWidget(text_label(keys, TextRole.LABEL, muted=True))
        both = QSplitter()
        both.addWidget(left)
        both.addWidget(self._page_side())
        both.setChildrenCollapsible(False)
        both.setHandleWidth(Space.XS)
        both.setSizes([_LEFT, _RIGHT])
        self.body.addWidget(both, 1)

    def _page_side(self) -> QWidget:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(Space.M, 0, 0, 0)
        column.setSpacing(Space.S)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(IconButton("arrow-left", self.tr("Previous page"), lambda: self._turn(-1)))
        row.addWidget(self._said)
        row.addWidget(IconButton("arrow-right", self.tr("Next page"), lambda: self._turn(1)))
        row.addStretch(1)
        row.addWidget(IconButton("zoom-out", self.tr("Zoom out"), lambda: self._zoom(1 / 1.25)))
        row.addWidget(IconButton("zoom-in", self.tr("Zoom in"), lambda: self._zoom(1.25)))
        self._scroller = QScrollArea()
        self._scroller.setWidget(self.view)
        self._scroller.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroller.setMinimumWidth(Size.FORM // 2)
        self.view.zoom_to_width(_RIGHT - Space.XL)
        column.addLayout(row)
        column.addWidget(self._scroller, 1)
        return right

    def _zoom(self, factor: float) -> None:
        self.view.zoom_to_width(round(min(self.view.width() * factor, 3000)))

    def _turn(self, step: int) -> None:
        self.view.show_page(self.view.page + step)
        self._say_page()

    def _say_page(self) -> None:
        self._said.setText(self.tr("Page {0} of {1}").format(self.view.page, max(self.view.pages, 1)))

    def _show_marks(self) -> None:
        """List, page and sentence say the same of the marks."""
        rows = self.marks.rows
        if self._current is not None and self._current >= len(rows):
            self._current = len(rows) - 1 if rows else None
        self.table.blockSignals(True)
        self.table.set_rows(rows)
        if self._current is not None:
            self.table.selectRow(self._current)
        self.table.blockSignals(False)
        self._show_current()
        self._say_what_is_missing()

    def _show_current(self) -> None:
        place = self._current
        mark = None if place is None else self.marks.rows[place]
        if mark is not None and mark.area.page != self.view.page:
            self.view.show_page(mark.area.page)
        self.view.show_marks(self.marks, place)
        if place is not None and mark is not None:
            sight = self.view.sight_of(place).center()
            self._scroller.ensureVisible(sight.x(), sight.y(), Space.XL, 4 * Space.XL)
            self.view.setAccessibleDescription(f"{words.reason_word(mark.area.reason)}: {_state(mark)}")
        self.strike.setEnabled(mark is not None)
        self.leave.setEnabled(mark is not None and not mark.must_go)
        self._say_page()

    def _say_what_is_missing(self) -> None:
        back = "" if self._page is None else self._page.form.sent_back_for()
        missing = self.marks.undecided
        if missing:
            text = self.tr("%n place(s) still to decide.", "", missing)
        else:
            text = self.tr(
                "Everything is decided. Look at every page for signatures and names before the file is made."
            )
        if back:
            text = self.tr("Sent back: {reason}").format(reason=back) + " " + text
        self.note.set_text(text, Tone.WARNING if back or missing else Tone.INFO)
        self.make.setEnabled(not missing)

    def _row_chosen(self, mark: Mark | None) -> None:
        if mark is not None and mark in self.marks.rows:
            self._current = self.marks.rows.index(mark)
            self._show_current()

    def _choose(self, place: int) -> None:
        self._current = place
        self.table.selectRow(place)

    def _decide(self, state: MarkState, place: int | None = None) -> None:
        """Decide the place with the frame, and go on to the next that nobody has decided."""
        at = self._current if place is None else place
        if at is None:
            return
        was_open = self.marks.rows[at].state is MarkState.UNDECIDED
        self.marks = self.marks.decide(at, state)
        following = self.marks.next_undecided(at) if was_open else None
        self._current = at if following is None else following
        self._show_marks()

    def _drawn(self, box: tuple[int, ...]) -> None:
        x0, y0, x1, y1 = box
        area = Area(self.view.page, x0, y0, x1, y1, Reason(self.reason.currentData()))
        self.marks, self._current = self.marks.add(area)
        self._show_marks()

    def _reshaped(self, place: int, box: tuple[int, ...]) -> None:
        self.marks = self.marks.reshape(place, cast("tuple[int, int, int, int]", box))
        self._show_marks()

    def _explain(self) -> None:
        """Another reason was picked: for the drawn area with the frame, and for what is drawn next."""
        if self._current is not None:
            self.marks = self.marks.explain(self._current, Reason(self.reason.currentData()))
            self._show_marks()


def _state(mark: Mark) -> str:
    return {
        MarkState.UNDECIDED: translate("MarkScreen", "To decide"),
        MarkState.STRUCK: translate("MarkScreen", "Struck out"),
        MarkState.LEFT: translate("MarkScreen", "Stays in sight"),
    }[mark.state]


def _tooltip(mark: Mark) -> str:
    lines = [mark.text, f"{words.reason_word(mark.area.reason)}: {words.ground_word(mark.area.reason)}"]
    if mark.must_go:
        lines.append(translate("MarkScreen", "A CURP is never public."))
    if mark.elsewhere:
        pages = ", ".join(str(each) for each in mark.elsewhere)
        lines.append(translate("MarkScreen", "The same also stands on page {pages}.").format(pages=pages))
    return "\n".join(filter(None, lines))


def _as_read(mark: Mark) -> str:
    return mark.text or "—"


_TONES = {MarkState.UNDECIDED: Tone.WARNING, MarkState.STRUCK: Tone.POSITIVE, MarkState.LEFT: Tone.NEUTRAL}
