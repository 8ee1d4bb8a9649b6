"""Writing a bulletin: the form at the left, and at the right the bulletin as its readers will see it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from ui.screens.office.role_words import role_name
from ui.screens.outreach.bulletin_card import BulletinCard
from ui.screens.outreach.words import kind_word, reach_word
from ui.screens.screen import Place, Screen
from ui.screens.votes.moments import parse_day
from ui.theme import Size, Space, TextRole
from ui.widgets.buttons import PrimaryButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.labeled_field import LabeledField, choice_field, long_text_field, text_field
from ui.widgets.labels import hairline, text_label
from unionreg.application.outreach import change_bulletin, write_bulletin
from unionreg.application.queries import outreach as queries
from unionreg.domain.outreach.bulletin import Audience, BulletinContent, BulletinKind, BulletinWords, Reach
from unionreg.domain.roles import Role
from unionreg.texts import Language

if TYPE_CHECKING:
    from ui.screens.screen import ScreenContext
    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core
    from unionreg.application.queries.outreach import BulletinPage

_REPLACING = 3


class BulletinForm(Card):
    """All that a person writes; ``content`` gives it, or None with the error beside its field."""

    def __init__(self, today: date) -> None:
        super().__init__()
        kinds = tuple((each.value, kind_word(each)) for each in BulletinKind)
        reaches = tuple((each.value, reach_word(each)) for each in Reach)
        self.kind_field, self.kind = choice_field(self.tr("&About"), kinds)
        self.reach_field, self.reach = choice_field(self.tr("&For"), reaches)
        self.roles = {role: QCheckBox(role_name(role)) for role in Role}
        self.roles_box = self._boxes()
        self.first_field, self.first = text_field(self.tr("F&irst day"), hint="22/11/2026", width=Size.FIELD_NARROW)
        self.until_field, self.until = text_field(
            self.tr("&Last day"),
            hint=self.tr("Empty: until another bulletin takes its place"),
            width=Size.FIELD_NARROW,
        )
        self.first.setText(f"{today:%d/%m/%Y}")
        self.spanish = self._words(self.tr("Title"), self.tr("Text"), self.tr("What to do meanwhile"))
        self.basis_field, self.basis = text_field(
            self.tr("What it rests on (optional)"), hint=self.tr("An article of the law, or a document with its number")
        )
        self.english = self._words(
            self.tr("Title in English (optional)"),
            self.tr("Text in English"),
            self.tr("What to do meanwhile, in English"),
        )
        self._arrange()
        self.reach.currentIndexChanged.connect(lambda _index: self._follow())
        self._follow()

    def fill(self, content: BulletinContent) -> None:
        """What was written before."""
        self.kind.setCurrentIndex(self.kind.findData(content.kind.value))
        self.reach.setCurrentIndex(self.reach.findData(content.audience.reach.value))
        for role, box in self.roles.items():
            box.setChecked(role in content.audience.roles)
        self.first.setText(f"{content.first:%d/%m/%Y}")
        self.until.setText(f"{content.until:%d/%m/%Y}" if content.until is not None else "")
        self.basis.setText(content.basis)
        for fields, words in ((self.spanish, content.spanish), (self.english, content.english)):
            if words is not None:
                _put(fields[0].field, words.title)
                _put(fields[1].field, words.text)
                _put(fields[2].field, words.workaround)

    def content(self, *, tells: bool = True) -> BulletinContent | None:
        """What is written now; None where a day cannot be read, said beside it unless ``tells`` is false."""
        first = parse_day(self.first.text())
        until = parse_day(self.until.text())
        is_until_wrong = bool(self.until.text().strip()) and until is None
        wrong = self.tr("Write the day, as 22/11/2026.")
        self.first_field.set_error(wrong if tells and first is None else "")
        self.until_field.set_error(wrong if tells and is_until_wrong else "")
        if first is None or is_until_wrong:
            return None
        reach = Reach(self.reach.currentData())
        chosen = tuple(role for role, box in self.roles.items() if box.isChecked())
        english = _words_of(self.english)
        return BulletinContent(
            BulletinKind(self.kind.currentData()),
            Audience(reach, chosen if reach is Reach.ROLES else ()),
            first,
            until,
            _words_of(self.spanish),
            english if any((english.title, english.text, english.workaround)) else None,
            self.basis.text().strip(),
        )

    def inputs(self) -> tuple[QWidget, ...]:
        """Every widget that a person writes into."""
        texts = [field.field for field in (*self.spanish, *self.english)]
        return (self.kind, self.reach, *self.roles.values(), self.first, self.until, self.basis, *texts)

    def _words(self, title: str, text: str, workaround: str) -> tuple[LabeledField, LabeledField, LabeledField]:
        line, _ = text_field(title, width=Size.FORM)
        body, _ = long_text_field(text, lines=4)
        meanwhile, _ = long_text_field(workaround, lines=2)
        return line, body, meanwhile

    def _boxes(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        for box in self.roles.values():
            column.addWidget(box)
        return holder

    def _arrange(self) -> None:
        for widget in (self.kind_field, self.reach_field, self.roles_box):
            self.column.addWidget(widget)
        days = QHBoxLayout()
        days.setSpacing(Space.L)
        days.addWidget(self.first_field)
        days.addWidget(self.until_field, 1)
        self.column.addLayout(days)
        for field in (*self.spanish, self.basis_field):
            self.column.addWidget(field)
        self.column.addWidget(hairline())
        for field in self.english:
            self.column.addWidget(field)

    def _follow(self) -> None:
        self.roles_box.setVisible(self.reach.currentData() == Reach.ROLES.value)


class BulletinEditor(Screen):
    """() for a new one, ("edit", bulletin_id), or ("replace", bulletin_id, reason)."""

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self._edited = place.arguments[1] if place.arguments[:1] == ("edit",) else ""
        self._replaced = place.arguments[1:_REPLACING] if place.arguments[:1] == ("replace",) else ()
        self._revision = 0
        self.header.set_title(self.tr("Edit the draft") if self._edited else self.tr("Write a bulletin"))
        if self._replaced:
            self.header.set_subtitle(self.tr("It will take the place of {0}.").format(self._replaced[0]))
        self.form = BulletinForm(date.today())  # noqa: DTZ011 - the day at this desk
        self.save = PrimaryButton(self.tr("Save the draft"), self.keep, symbol="save")
        self._lay_out_page()
        for each in self.form.inputs():
            _when_changed(each, self._preview)
        self._preview()
        self.load()

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Below the list."""
        return (
            (self.tr("Today"), Place("today")),
            (self.tr("Bulletins"), Place("bulletins")),
            (self.header.title(), None),
        )

    def first_field(self) -> QWidget:
        """What it is about."""
        return self.form.kind

    def load(self) -> None:
        """The draft that is edited, or the bulletin that is replaced; nothing for a new one."""
        known = self._edited or (self._replaced[0] if self._replaced else "")
        if not known or self._revision:
            self.show_content()
            return
        self.read(lambda core: queries.bulletin_page(core, self.actor, bulletin_id=known), self._fill)

    def keep(self) -> None:
        """Save what is written as a draft, and go to its page."""
        content = self.form.content()
        if content is None:
            return

        def work(core: Core) -> Changes:
            if self._edited:
                return change_bulletin(
                    core,
                    self.actor,
                    bulletin_id=self._edited,
                    expected_revision=self._revision,
                    content=content,
                )
            replaces, reason = self._replaced or ("", "")
            return write_bulletin(core, self.actor, content=content, replaces=replaces, reason=reason)

        self.act(work, self._kept)

    def _kept(self, changes: Changes) -> None:
        self.context.flash(self.tr("The draft was saved."))
        made = changes.created[0] if changes.created else self._edited
        self.context.navigate(Place("bulletin", (made,)))

    def _fill(self, page: BulletinPage) -> None:
        self._revision = page.row.bulletin.revision
        self.form.fill(page.row.bulletin.content)
        self.show_content()

    def _lay_out_page(self) -> None:
        across = QHBoxLayout()
        across.setSpacing(Space.XL)
        left = QVBoxLayout()
        left.addWidget(self.form)
        back = SecondaryButton(self.tr("Go back"), lambda: self.context.navigate(Place("bulletins")))
        left.addLayout(button_row(back, self.save))
        left.addStretch(1)
        right = QVBoxLayout()
        right.addWidget(text_label(self.tr("As its readers see it"), TextRole.HEADING))
        self._seen = QVBoxLayout()
        right.addLayout(self._seen)
        right.addStretch(1)
        across.addLayout(left, 1)
        across.addLayout(right, 1)
        self.body.addLayout(across)
        self.body.addStretch(1)

    def _preview(self) -> None:
        """Draw the bulletin anew while one types."""
        content = self.form.content(tells=False)
        while (item := self._seen.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if content is None:
            return
        self._seen.addWidget(BulletinCard(content, Language.ES))
        if content.english is not None:
            self._seen.addWidget(BulletinCard(content, Language.EN))


def _words_of(fields: tuple[LabeledField, LabeledField, LabeledField]) -> BulletinWords:
    return BulletinWords(*(_text(field.field) for field in fields))


def _text(field: QWidget) -> str:
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText().strip()
    return field.text().strip() if isinstance(field, QLineEdit) else ""


def _put(field: QWidget, text: str) -> None:
    if isinstance(field, QPlainTextEdit):
        field.setPlainText(text)
    elif isinstance(field, QLineEdit):
        field.setText(text)


def _when_changed(field: QWidget, act: object) -> None:
    if isinstance(field, QPlainTextEdit | QLineEdit):
        field.textChanged.connect(act)
    elif isinstance(field, QComboBox):
        field.currentIndexChanged.connect(act)
    elif isinstance(field, QCheckBox):
        field.toggled.connect(act)
