"""What a dossier is to hold: the workplace, days, actors and documents, with the timeline as it would be."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui.models.rows_table_model import Column
from ui.screens.dossiers import words
from ui.screens.screen import Place, Screen
from ui.screens.votes.moments import parse_day
from ui.theme import Size, Space
from ui.widgets.buttons import PrimaryButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.labeled_field import choice_field, text_field
from ui.widgets.labels import text_label
from unionreg.application import dossiers
from unionreg.application.queries import contracts, register
from unionreg.application.queries import dossiers as queries
from unionreg.domain.dossiers.dossier import Choice

if TYPE_CHECKING:
    from ui.screens.screen import ScreenContext
    from unionreg.application.changes import Changes
    from unionreg.application.dossier_contents import Candidate
    from unionreg.application.ports import Core
    from unionreg.application.queries.dossiers import ChoicePreview, DossierPage
    from unionreg.application.queries.register import EmployersPage
    from unionreg.application.register_records import EmployerRow
    from unionreg.domain.contracts.acts import Workplace

_PAUSE = 250
_MOST_EMPLOYERS = 30
_YEARS = 5
_MOST_LINES = 7
_TYPED = "%d/%m/%Y"


class DossierChoiceScreen(Screen):
    """() a new dossier, (dossier_id,) one that is still being chosen."""

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self._dossier_id = int(place.arguments[0]) if place.arguments else 0
        self._revision = 0
        self._choice: Choice | None = None
        self._documents: tuple[str, ...] = ()
        self._actors: tuple[str, ...] = ()
        self.header.set_title(self.tr("Choose what the dossier holds"))
        today = date.today()  # noqa: DTZ011 - only a proposal for a field, in the day of whoever sits here
        self._days = (today.replace(year=today.year - _YEARS, day=1), today)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._find)
        self._build()
        self.load()

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Dossiers, choosing."""
        return ((self.tr("Dossiers"), Place("dossiers")), (self.tr("Choose"), None))

    def first_field(self) -> QWidget:
        """The employer, or the request of one that is there."""
        return self.request if self._dossier_id else self.search

    def load(self) -> None:
        """A dossier that is there already, or the employers to choose from."""
        if self._dossier_id:
            self.read(lambda core: queries.dossier_page(core, self.actor, dossier_id=self._dossier_id), self._continue)
        else:
            self.read(lambda core: register.employers_list(core, self.actor, limit=_MOST_EMPLOYERS), self._found)

    def _build(self) -> None:
        self._where = Card(self.tr("Workplace"))
        search_field, self.search = text_field(self.tr("Employer"), hint=self.tr("A name as people say it, or an RFC"))
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self.employers = DataTable(
            (
                Column(self.tr("Employer"), lambda row: row.name, stretch=True),
                Column(self.tr("RFC"), lambda row: row.rfc, characters=16),
                Column(self.tr("Contracts"), lambda row: str(row.contracts), characters=11, number=True),
            ),
            name=self.tr("Employers"),
            empty=self.tr("No employer of this name is in the register."),
            dense=True,
        )
        self.employers.setFixedHeight(6 * Size.ROW_DENSE)
        self.employers.current_changed.connect(self._employer_chosen)
        workplace_field, self.workplace = choice_field(self.tr("Workplace"), (("", self.tr("All workplaces")),))
        self.workplace.activated.connect(lambda _index: self._preview())
        for widget in (search_field, self.employers, workplace_field):
            self._where.column.addWidget(widget)
        self.body.addWidget(self._where)
        self.body.addWidget(self._what())
        self.body.addWidget(self._contents())
        self.keep = PrimaryButton(self.tr("Keep this choice"), self.keep_choice)
        self.body.addLayout(
            button_row(SecondaryButton(self.tr("Go back"), lambda: self.context.navigate(Place("dossiers"))), self.keep)
        )

    def _what(self) -> QWidget:
        card = Card(self.tr("Request and days"))
        request_field, self.request = text_field(
            self.tr("Request that it answers"), hint=self.tr("Who asked, and under which number"), width=Size.FORM
        )
        first_field, self.first = text_field(self.tr("From"), width=Size.FIELD_NARROW)
        last_field, self.last = text_field(self.tr("To"), width=Size.FIELD_NARROW)
        self.first.setText(f"{self._days[0]:{_TYPED}}")
        self.last.setText(f"{self._days[1]:{_TYPED}}")
        for line in (self.first, self.last):
            line.editingFinished.connect(self._preview)
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        card.column.addWidget(request_field)
        for field in (first_field, last_field):
            row.addWidget(field)
        row.addStretch(1)
        card.column.addLayout(row)
        self._fields = {"first": first_field, "last": last_field}
        return card

    def _contents(self) -> QWidget:
        card = Card(self.tr("Actors and documents"))
        self.actors = _check_list(self.tr("Actors"))
        self.documents = _check_list(self.tr("Documents"))
        self.actors.itemChanged.connect(lambda _item: self._count())
        self.documents.itemChanged.connect(lambda _item: self._count())
        self._lists = QWidget()
        row = QHBoxLayout(self._lists)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XL)
        for title, box in (
            (self.tr("Only what concerns these actors; without a tick, everything"), self.actors),
            (self.tr("Documents to hand over"), self.documents),
        ):
            column = QVBoxLayout()
            column.setSpacing(Space.S)
            column.addWidget(text_label(title, muted=True))
            column.addWidget(box)
            column.addStretch(1)
            row.addLayout(column, 1)
        self._lists.hide()
        card.column.addWidget(self._lists)
        self.count = text_label(
            self.tr("Choose an employer: who acted there and its documents appear here."), muted=True
        )
        card.column.addWidget(self.count)
        return card

    def _find(self) -> None:
        text = self.search.text()
        self.context.runner.run(
            lambda _progress: register.employers_list(self.core, self.actor, text=text, limit=_MOST_EMPLOYERS),
            self._found,
            self.show_failure,
            owner=self,
        )

    def _found(self, page: EmployersPage) -> None:
        self.employers.set_rows(page.rows)
        self.show_content()

    def _continue(self, page: DossierPage) -> None:
        choice = page.dossier.choice
        self._revision = page.dossier.revision
        self._documents, self._actors = choice.documents, choice.actors
        self._choice = choice
        self._where.hide()
        self.header.set_subtitle(words.place_of(choice))
        self.request.setText(choice.request)
        self.first.setText(f"{choice.first:{_TYPED}}")
        self.last.setText(f"{choice.last:{_TYPED}}")
        self.show_content()
        self._preview()

    def _employer_chosen(self, row: EmployerRow | None) -> None:
        if row is None or (self._choice is not None and self._choice.employer_id == row.employer_id):
            return
        self._choice = Choice(row.employer_id, row.name, "", "", *self._days)
        self.context.runner.run(
            lambda _progress: contracts.workplaces_of(self.core, self.actor, employer_id=row.employer_id),
            self._offer_workplaces,
            self.show_failure,
            owner=self,
        )

    def _offer_workplaces(self, places: tuple[Workplace, ...]) -> None:
        while self.workplace.count() > 1:
            self.workplace.removeItem(1)
        for each in places:
            self.workplace.addItem(each.name, each.workplace_id)
        self._preview()

    def _typed(self) -> Choice | None:
        """What stands in the fields; None while a day cannot be read or no employer is chosen."""
        first, last = parse_day(self.first.text()), parse_day(self.last.text())
        for name, day in (("first", first), ("last", last)):
            self._fields[name].set_error("" if day is not None else self.tr("Write a day such as 12/08/2026."))
        if self._choice is None or first is None or last is None:
            return None
        return replace(
            self._choice,
            workplace_id=self._choice.workplace_id if self._dossier_id else str(self.workplace.currentData() or ""),
            first=first,
            last=last,
            actors=_ticked(self.actors),
            documents=_ticked(self.documents),
            request=self.request.text(),
        )

    def _preview(self) -> None:
        choice = self._typed()
        if choice is None:
            return
        bare = replace(choice, actors=(), documents=())

        def read(core: Core) -> ChoicePreview:
            return queries.choice_preview(core, self.actor, choice=bare)

        self.context.runner.run(lambda _progress: read(self.core), self._show_preview, self.show_failure, owner=self)

    def _show_preview(self, preview: ChoicePreview) -> None:
        _fill(self.actors, [(each, each, each in self._actors, True) for each in preview.actors])
        _fill(self.documents, [self._document(each) for each in preview.candidates])
        self._lists.show()
        self._events = len(preview.timeline)
        self._count()

    _events = 0

    def _document(self, each: Candidate) -> tuple[str, str, bool, bool]:
        """Key, words, whether it is ticked at first, whether it may be: what may leave the office is."""
        text = f"{each.title} — {words.form_word(each.form)}"
        may = each.form is not None
        ticked = may and (each.document_id in self._documents or not self._dossier_id)
        return each.document_id, text, ticked, may

    def _count(self) -> None:
        documents = len(_ticked(self.documents))
        self.count.setText(
            self.tr("%n event(s) in these days.", "", self._events) + " " + self.tr("%n document(s).", "", documents)
        )

    def keep_choice(self) -> None:
        """Keep it: a new dossier, or another choice for one that is there."""
        choice = self._typed()
        if choice is None:
            return
        if self._dossier_id:
            self.act(
                lambda core: dossiers.choose_for_dossier(
                    core, self.actor, dossier_id=self._dossier_id, choice=choice, expected=self._revision
                ),
                lambda _changes: self._go(str(self._dossier_id)),
                fields={"request": self.request},
            )
        else:
            self.act(
                lambda core: dossiers.begin_dossier(core, self.actor, choice=choice),
                self._begun,
                fields={"request": self.request},
            )

    def _begun(self, changes: Changes) -> None:
        self._go(changes.created[0])

    def _go(self, number: str) -> None:
        self.context.navigate(Place("dossier", (number,)))


def _check_list(name: str) -> QListWidget:
    box = QListWidget()
    box.setAccessibleName(name)
    box.setWordWrap(True)
    return box


def _fill(box: QListWidget, rows: list[tuple[str, str, bool, bool]]) -> None:
    box.blockSignals(True)
    box.clear()
    for key, text, ticked, may in rows:
        item = QListWidgetItem(text)
        item.setData(Qt.ItemDataRole.UserRole, key)
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        if not may:
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
        box.addItem(item)
    box.setFixedHeight(min(max(len(rows), 1), _MOST_LINES) * Size.ROW + 2 * box.frameWidth())
    box.blockSignals(False)


def _ticked(box: QListWidget) -> tuple[str, ...]:
    items = (box.item(row) for row in range(box.count()))
    return tuple(
        str(item.data(Qt.ItemDataRole.UserRole)) for item in items if item.checkState() is Qt.CheckState.Checked
    )
