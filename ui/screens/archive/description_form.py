"""What a person says of a document: kind with its own fields, title, union, employer, state, year, day. No use case.

Suggestions are filled in, each with its evidence below the field; whoever moves into a field sees the words on the scan
(``evidence_asked``). What is typed for a party is looked up in the register (``party_asked``); who is not registered is
kept by name alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.screens.archive import words
from ui.theme import Size, Space, TextRole
from ui.widgets.labeled_field import LabeledField, choice_field, text_field
from ui.widgets.labels import text_label
from unionreg.application.archive_documents import Description
from unionreg.domain.archive.document import DocumentLink, FieldText, LinkKind
from unionreg.domain.archive.document_kinds import KINDS, DocumentField, DocumentKind, FieldShape, shape_of
from unionreg.domain.archive.suggesting import STATES
from unionreg.domain.archive.suggestion import Suggested

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.application.register_records import SameParty
    from unionreg.domain.archive.document import ArchiveDocument
    from unionreg.domain.archive.suggestion import Suggestion
    from unionreg.texts import Texts

PAUSE = 300


class PartyField(QWidget):
    """An editable list of parties: those suggested, then those that the register finds. ``asked(text)``."""

    asked = Signal(str)

    def __init__(self, label: str) -> None:
        super().__init__()
        self.box = QComboBox()
        self.line = QLineEdit()
        self.box.setEditable(True)
        self.box.setLineEdit(self.line)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.line.setFrame(False)
        self.line.setStyleSheet("border: none; padding: 0; min-height: 0; background: transparent;")
        self.field = LabeledField(label, self.box, width=Size.ENDLESS)
        self.evidence = text_label("", TextRole.LABEL, muted=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.field)
        column.addWidget(self.evidence)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(lambda: self.asked.emit(self.box.currentText()))
        self.line.textEdited.connect(lambda _text: self._pause.start())
        self.box.currentIndexChanged.connect(lambda _place: self.line.setCursorPosition(0))

    def start(self, known: Sequence[tuple[str, str]], chosen: tuple[str, str] | None) -> None:
        """Parties to choose from as (id, name), and the one that stands there now."""
        self.box.clear()
        for key, name in known:
            self.box.addItem(name, key)
        if chosen is None:
            self.box.setCurrentIndex(-1)
            self.box.setEditText("")
            return
        if chosen not in known:
            self.box.insertItem(0, chosen[1], chosen[0])
        self.box.setCurrentIndex(next(i for i in range(self.box.count()) if self.box.itemText(i) == chosen[1]))
        self.line.setCursorPosition(0)

    def offer(self, found: Sequence[SameParty]) -> None:
        """What the register found for the typed text; the text stays as it is."""
        typed = self.box.currentText()
        self.box.blockSignals(True)
        self.box.clear()
        for each in found:
            self.box.addItem(each.name, each.party_id)
        self.box.setCurrentIndex(-1)
        self.box.setEditText(typed)
        self.box.blockSignals(False)
        if found and self.box.hasFocus():
            self.box.showPopup()
            self.line.setFocus()

    def link(self, kind: LinkKind) -> tuple[DocumentLink, ...]:
        """The party as a link; none for an empty field, no id for a name that is not in the list."""
        name = self.box.currentText().strip()
        if not name:
            return ()
        place = self.box.findText(name)
        return (DocumentLink(kind, str(self.box.itemData(place)) if place >= 0 else "", name),)


class DescriptionForm(QWidget):
    """The fields in one column; ``description()`` is what stands in them."""

    party_asked = Signal(object, str)
    evidence_asked = Signal(object)

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self._spanish = words.kinds_of_the_register()
        self._best: dict[Suggested, Suggestion] = {}
        self._titled = True
        self._document: ArchiveDocument | None = None
        self.kind_field, self.kind = choice_field(self.tr("Kind of document"), words.kinds(texts))
        self.kind.setMaximumWidth(Size.ENDLESS)
        self.title_field, self.title = text_field(self.tr("Title"), width=Size.ENDLESS)
        self.union = PartyField(self.tr("Union"))
        self.employer = PartyField(self.tr("Employer"))
        states = (("", "—"), *((each, each) for each in STATES))
        self.state_field, self.state = choice_field(self.tr("State"), states)
        self.year_field, self.year = text_field(self.tr("Year"))
        self.day_field, self.day = text_field(self.tr("Date"))
        self._said: dict[Suggested, QWidget] = {}
        self._fields: dict[DocumentField, QLineEdit] = {}
        self._arrange()
        self._watch()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        for widget in (self.kind_field, self.title_field, self.union, self.employer):
            column.addWidget(widget)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        for widget, share in ((self.state_field, 5), (self.year_field, 2), (self.day_field, 3)):
            row.addWidget(widget, share)
        column.addLayout(row)
        self.said = text_label("", TextRole.LABEL, muted=True)
        column.addWidget(self.said)
        self._own = QVBoxLayout()
        self._own.setSpacing(Space.S)
        column.addLayout(self._own)
        column.addStretch(1)

    def _watch(self) -> None:
        self.kind.currentIndexChanged.connect(lambda _place: self._kind_changed())
        self.title.textEdited.connect(lambda _text: setattr(self, "_titled", True))
        self.union.asked.connect(lambda text: self.party_asked.emit(LinkKind.UNION, text))
        self.employer.asked.connect(lambda text: self.party_asked.emit(LinkKind.EMPLOYER, text))
        self._about: dict[QObject, Suggested] = {
            self.kind: Suggested.KIND, self.union.box: Suggested.UNION, self.employer.box: Suggested.EMPLOYER,
            self.union.line: Suggested.UNION, self.employer.line: Suggested.EMPLOYER,
            self.state: Suggested.STATE, self.year: Suggested.YEAR, self.day: Suggested.DAY,
        }  # fmt: skip
        for widget in self._about:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Moving into a field shows where its suggestion comes from."""
        if event.type() == QEvent.Type.FocusIn and watched in self._about:
            self.evidence_asked.emit(self._best.get(self._about[watched]))
        return super().eventFilter(watched, event)

    def show_document(self, document: ArchiveDocument) -> None:
        """What was said of it, or else what is suggested."""
        self._document = document
        self._best = {}
        for each in document.suggestions:
            self._best.setdefault(each.about, each)
        told = document.confirmed_at is not None
        kind = document.kind.value if told else self._value(Suggested.KIND) or DocumentKind.OTHER.value
        self._show_party(self.union, Suggested.UNION, LinkKind.UNION, told=told)
        self._show_party(self.employer, Suggested.EMPLOYER, LinkKind.EMPLOYER, told=told)
        place = document.place if told else self._value(Suggested.STATE)
        self.state.setCurrentIndex(max(self.state.findData(place), 0))
        year = str(document.year or "") if told else self._value(Suggested.YEAR)
        self.year.setText(year)
        self.day.setText(_shown_day(document.day if told else self._value(Suggested.DAY)))
        self.kind.setCurrentIndex(max(self.kind.findData(kind), 0))
        self._kind_changed()
        self._titled = bool(document.title)
        self.title.setText(document.title or self._proposed())
        self.title.setCursorPosition(0)
        self._show_evidence(told=told)

    def description(self) -> Description:
        """What stands in the fields."""
        year = self.year.text().strip()
        fields = tuple(FieldText(field.value, line.text()) for field, line in self._fields.items())
        links = (*self.union.link(LinkKind.UNION), *self.employer.link(LinkKind.EMPLOYER))
        kept = self._document.links if self._document is not None else ()
        others = tuple(each for each in kept if each.kind not in (LinkKind.UNION, LinkKind.EMPLOYER))
        note = self._document.note if self._document is not None and self._document.confirmed_at else ""
        return Description(
            DocumentKind(self.kind.currentData()),
            self.title.text(),
            fields,
            (*links, *others),
            str(self.state.currentData()),
            int(year) if year.isdecimal() else None,
            self.day.text(),
            note,
        )

    def wrong_year(self) -> bool:
        """Whether something that is no year stands in its field; said beside it."""
        year = self.year.text().strip()
        wrong = bool(year) and not (year.isascii() and year.isdecimal())
        self.year_field.set_error(self.tr("In figures") if wrong else "")
        return wrong

    def _show_party(self, field: PartyField, about: Suggested, kind: LinkKind, *, told: bool) -> None:
        document = self._document
        found = [each for each in (document.suggestions if document else ()) if each.about is about]
        known = [(each.value, each.shown) for each in found]
        link = next(iter(document.linked(kind)), None) if document is not None and told else None
        chosen = (link.id, link.name) if link is not None else (None if told or not known else known[0])
        field.start(known, chosen)

    def _show_evidence(self, *, told: bool) -> None:
        for field, about in ((self.union, Suggested.UNION), (self.employer, Suggested.EMPLOYER)):
            best = None if told else self._best.get(about)
            said = words.evidence_text(best) if best is not None else ""
            if best is not None and not best.value:
                said = " ".join((self.tr("Not in the register."), said))
            field.evidence.setText(said)
            field.evidence.setVisible(bool(said))
        found = [self._best[about] for about in (Suggested.STATE, Suggested.YEAR) if about in self._best]
        self.said.setText("\n".join(words.evidence_text(each) for each in found))
        self.said.setVisible(bool(found) and not told)

    def _value(self, about: Suggested) -> str:
        return self._best[about].value if about in self._best else ""

    def _kind_changed(self) -> None:
        while (item := self._own.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._fields = {}
        for field in KINDS[DocumentKind(self.kind.currentData())].fields:
            hint = "31/05/2019" if shape_of(field) is FieldShape.DAY else ""
            labeled, line = text_field(self._texts.get(f"document-field.{field.value}"), width=Size.ENDLESS)
            line.setPlaceholderText(hint)
            line.setText(self._known_field(field))
            self._fields[field] = line
            self._own.addWidget(labeled)
        if not self._titled:
            self.title.setText(self._proposed())

    def _known_field(self, field: DocumentField) -> str:
        kept = self._document.field(field.value) if self._document is not None else ""
        if kept:
            return _shown_day(kept) if shape_of(field) is FieldShape.DAY else kept
        numbers = (DocumentField.CONTRACT_NUMBER, DocumentField.FILE_NUMBER, DocumentField.FOLIO)
        first = next((each for each in KINDS[DocumentKind(self.kind.currentData())].fields if each in numbers), None)
        told = self._document is not None and self._document.confirmed_at is not None
        return self._value(Suggested.NUMBER) if field is first and not told else ""

    def _proposed(self) -> str:
        """Kind, employer or union, year: what a person would write on the folder, in the language of the register."""
        kind = self._spanish[DocumentKind(self.kind.currentData())]
        party = self.employer.box.currentText() or self.union.box.currentText()
        return ", ".join(filter(None, (kind, party, self.year.text())))


def _shown_day(iso: str) -> str:
    return "/".join(reversed(iso.split("-"))) if iso else ""
