"""Leaflets: what about, in which form and language, seen exactly as it prints, then printed or saved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from ui.documents.handing_out import save_pdf, send_to
from ui.documents.preview import PdfPreview
from ui.documents.printing import choose_printer
from ui.screens.outreach.words import form_advice, form_word, paper_word
from ui.screens.screen import Place, Screen
from ui.theme import Size, Space, TextRole
from ui.widgets.buttons import SecondaryButton
from ui.widgets.labeled_field import LabeledField, choice_field, text_field
from ui.widgets.labels import text_label
from unionreg.application.changes import Thing
from unionreg.application.queries import outreach as queries
from unionreg.domain.outreach.leaflet import LeafletForm, LeafletPaper, forms_of
from unionreg.texts import Language

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from ui.screens.screen import ScreenContext
    from ui.tasks import Failure
    from unionreg.application.ports import Core
    from unionreg.application.queries.outreach import Languages
    from unionreg.domain.outreach.education import Library


@dataclass(frozen=True, slots=True)
class Offered:
    """What can be chosen from."""

    library: Library
    languages: Languages


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is chosen now. ``variant_id`` None: in ``language``."""

    topic_id: str
    form: LeafletForm
    paper: LeafletPaper
    language: str
    variant_id: int | None
    contact: str
    address: str


class LeafletsScreen(Screen):
    """() or (topic_id,) or (topic_id, form)."""

    scrolls = False
    concerns = frozenset({Thing.BULLETIN})

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self._place = place
        self._offered: Offered | None = None
        self._drawn: Wanted | None = None
        self.header.set_title(self.tr("Leaflets and posters"))
        self.header.set_subtitle(self.tr("Made from the same texts as the help and the site."))
        self.read_button = SecondaryButton(self.tr("Read on the screen"), self._read_topic)
        languages = SecondaryButton(
            self.tr("Languages and translations"), lambda: context.navigate(Place("languages")), symbol="languages"
        )
        self.header.add_action(languages)
        self.header.add_action(self.read_button)
        self._fields()
        self.preview = PdfPreview()
        self.preview.save_asked.connect(self._save)
        self.preview.print_asked.connect(self._print)
        self._arrange()
        self.load()

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Below today."""
        return ((self.tr("Today"), Place("today")), (self.tr("Leaflets and posters"), None))

    def first_field(self) -> QWidget:
        """What it is about."""
        return self.topic

    def load(self) -> None:
        """Read texts and languages."""
        self.read(self._read_all, self._show)

    def _read_all(self, core: Core) -> Offered:
        return Offered(queries.library(core, self.actor), queries.languages(core, self.actor))

    def _fields(self) -> None:
        self.topic_field, self.topic = choice_field(self.tr("&About"), ())
        self.form_field, self.form = choice_field(self.tr("&Form"), ())
        self.paper_field, self.paper = choice_field(
            self.tr("&Paper"), tuple((each.value, paper_word(each)) for each in LeafletPaper)
        )
        self.language_field, self.language = choice_field(self.tr("&Language"), ())
        self.contact_field, self.contact = text_field(
            self.tr("Office, telephone and hours (optional)"), hint=self.tr("Empty: lines to write on by hand")
        )
        self.address_field, self.address = text_field(
            self.tr("Permanent address on the web (optional)"), hint=self.tr("Printed as a QR code")
        )
        self.advice = text_label("", TextRole.LABEL, muted=True)
        for box in (self.topic, self.form, self.paper, self.language):
            box.activated.connect(lambda _index: self._chosen())
        for line in (self.contact, self.address):
            line.editingFinished.connect(self._chosen)

    def _arrange(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(Space.L)
        fields: tuple[LabeledField, ...] = (
            self.topic_field,
            self.form_field,
            self.paper_field,
            self.language_field,
            self.contact_field,
            self.address_field,
        )
        for field in fields:
            left.addWidget(field)
        left.addWidget(self.advice)
        left.addStretch(1)
        holder = QWidget()
        holder.setLayout(left)
        holder.setFixedWidth(Size.FIELD)
        left.setContentsMargins(0, 0, 0, 0)
        across = QHBoxLayout()
        across.setSpacing(Space.XL)
        across.addWidget(holder, 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(self.preview, 1)
        self.body.addLayout(across, 1)

    def _show(self, offered: Offered) -> None:
        language = self.context.messages.language
        is_first = self._offered is None
        self._offered = offered
        topics = [(topic.id, topic.title.get(language.value)) for topic in offered.library.topics]
        _refill(self.topic, topics)
        tongues = [(Language.ES.value, self.tr("Spanish")), (Language.EN.value, self.tr("English"))]
        tongues += [(str(each.variant_id), each.name.label) for each in offered.languages.variants]
        _refill(self.language, tongues)
        if is_first:
            self._begin()
        self.show_content()
        self._chosen()

    def _begin(self) -> None:
        """What the place asks for."""
        arguments = self._place.arguments
        if arguments:
            self.topic.setCurrentIndex(max(self.topic.findData(arguments[0]), 0))
        self._offer_forms()
        if len(arguments) > 1:
            self.form.setCurrentIndex(max(self.form.findData(arguments[1]), 0))

    def _offer_forms(self) -> None:
        topic = self._offered.library.topic(self.topic.currentData()) if self._offered is not None else None
        if topic is not None:
            _refill(self.form, [(form.value, form_word(form)) for form in forms_of(topic)])

    def _chosen(self) -> None:
        """Draw what is chosen now; only the last choice is shown."""
        self._offer_forms()
        form = LeafletForm(self.form.currentData())
        self.advice.setText(form_advice(form))
        self.paper_field.setVisible(form not in {LeafletForm.BOOKLET, LeafletForm.FOLDED})
        chosen: str = self.language.currentData()
        is_variant = chosen.isdecimal()
        wanted = Wanted(
            self.topic.currentData(),
            form,
            LeafletPaper(self.paper.currentData()),
            Language.ES.value if is_variant else chosen,
            int(chosen) if is_variant else None,
            self.contact.text().strip(),
            self.address.text().strip(),
        )
        if wanted == self._drawn:
            return
        self._drawn = wanted
        self.context.runner.run(
            lambda _progress: self._draw(self.core, wanted),
            lambda content: self._put(wanted, content),
            self._not_drawn,
            owner=self,
        )

    def _draw(self, core: Core, wanted: Wanted) -> bytes:
        order = queries.leaflet_order(
            core,
            self.actor,
            topic_id=wanted.topic_id,
            form=wanted.form,
            paper=wanted.paper,
            language=wanted.language,
            variant_id=wanted.variant_id,
            contact=wanted.contact,
            address=wanted.address,
        )
        return queries.leaflet(core, self.actor, order=order)

    def _put(self, wanted: Wanted, content: bytes) -> None:
        if wanted == self._drawn:
            self.preview.show_pdf(content, self.topic.currentText())

    def _not_drawn(self, failure: Failure) -> None:
        self.preview.say(self.context.messages.failure(failure))

    def _read_topic(self) -> None:
        self.context.navigate(Place("help-topic", (self.topic.currentData(),)))

    def _save(self) -> None:
        if self._drawn is not None:
            name = f"{self._drawn.topic_id}-{self._drawn.form.value}.pdf"
            save_pdf(self.preview.content, self.tr("Save the leaflet"), name, self)

    def _print(self) -> None:
        printer = choose_printer(self, self.tr("Print the leaflet"))
        if printer is not None:
            self.print_on(printer)

    def print_on(self, printer: QPrinter) -> None:
        """Print what is shown on this printer."""
        send_to(printer, self.preview.content, self)


def _refill(box: QComboBox, choices: list[tuple[str, str]]) -> None:
    """Other choices; the one chosen before stays where it is still offered."""
    before = box.currentData()
    if [box.itemData(index) for index in range(box.count())] == [value for value, _ in choices]:
        return
    box.clear()
    for value, words in choices:
        box.addItem(words, value)
    box.setCurrentIndex(max(box.findData(before), 0))
