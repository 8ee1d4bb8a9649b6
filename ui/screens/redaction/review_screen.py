"""The second pair of eyes: the very file that would be published beside the sealed original; confirm or send back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from ui.documents.handing_out import save_pdf, send_to
from ui.documents.preview import PdfPreview
from ui.documents.printing import choose_printer
from ui.localisation import short_date
from ui.messages import Question
from ui.screens.redaction import words
from ui.screens.redaction.remaining_part import RemainingText
from ui.screens.screen import Place, Screen
from ui.theme import Space, TextRole, Tone
from ui.widgets.buttons import HarmfulButton, PrimaryButton, SecondaryButton
from ui.widgets.labels import Note, text_label
from ui.widgets.status_pill import StatusPill
from unionreg.application import redactions
from unionreg.application.changes import Thing
from unionreg.application.queries import redactions as queries
from unionreg.domain.redaction.public_form import FormStatus
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from ui.screens.screen import ScreenContext
    from unionreg.application.ports import Core
    from unionreg.application.queries.redactions import FormPage
    from unionreg.domain.archive.words import PageWords
    from unionreg.domain.redaction.public_form import PublicForm


_PICTURE, _TEXT = 450, 240


@dataclass(frozen=True, slots=True)
class _Read:
    page: FormPage
    original: bytes
    public: bytes
    left: tuple[PageWords, ...]


class ReviewScreen(Screen):
    """(form_id,)."""

    concerns = frozenset({Thing.REDACTION})
    scrolls = False

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self._form_id = int(place.arguments[0])
        self._form: PublicForm | None = None
        self.header.set_title(self.tr("Public form"))
        self.withdraw = HarmfulButton(self.tr("Withdraw"), self._withdraw)
        self.back = SecondaryButton(self.tr("Send back…"), self._send_back)
        self.confirm = PrimaryButton(self.tr("Confirm for publication"), self._confirm, symbol="check")
        for button in (self.withdraw, self.back, self.confirm):
            self.header.add_action(button)
            button.hide()
        self.pill = StatusPill("", Tone.NEUTRAL)
        self.header.add_beside(self.pill)
        self.note = Note("", Tone.INFO)
        self.body.addWidget(self.note)
        self.original, self.public = PdfPreview(), PdfPreview()
        self.public.save_asked.connect(self._save)
        self.public.print_asked.connect(self._print)
        self.left = RemainingText()
        self.public.page_changed.connect(self.original.show_page)
        self.public.page_changed.connect(self.left.show_page)
        self._hide_ways_out()
        self.body.addWidget(self._beside_each_other(), 1)
        self.facts = text_label("", TextRole.LABEL, muted=True)
        self.body.addWidget(self.facts)
        self.load()

    def _beside_each_other(self) -> QWidget:
        both = QSplitter()
        both.addWidget(self._side(self.tr("Sealed original: it stays in the office"), self.original))
        both.addWidget(self._side(self.tr("Public form: the very file that would be published"), self.public))
        both.addWidget(self.left)
        both.setChildrenCollapsible(False)
        both.setHandleWidth(Space.XS)
        both.setSizes([_PICTURE, _PICTURE, _TEXT])
        return both

    def _hide_ways_out(self) -> None:
        """The original leaves by no button; the room of one stays, so that both pages begin at one height."""
        room = self.original.print_button.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self.original.print_button.setSizePolicy(room)
        for tool in (self.original.save_button, self.original.print_button):
            tool.hide()

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Public forms, this one."""
        name = self.tr("Public form") if self._form is None else words.name_of(self._form)
        return ((self.tr("Public forms"), Place("public-forms")), (name, None))

    def load(self) -> None:
        """Both files and what was done."""
        self.read(self._read, self._show)

    def _read(self, core: Core) -> _Read:
        page = queries.public_form_page(core, self.actor, form_id=self._form_id)
        original = queries.marked_document(core, self.actor, form_id=self._form_id)
        made = page.form.sha256
        public = queries.public_form_file(core, self.actor, form_id=self._form_id) if made else b""
        left = queries.remaining_text(core, self.actor, form_id=self._form_id) if made else ()
        return _Read(page, original, public, left)

    def _side(self, title: str, preview: PdfPreview) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, Space.S, 0)
        column.setSpacing(Space.S)
        column.addWidget(text_label(title, TextRole.STRONG))
        column.addWidget(preview, 1)
        return side

    def _show(self, read: _Read) -> None:
        form = read.page.form
        self._form = form
        self.header.set_title(words.name_of(form))
        self.pill.set_status(words.status_word(form), words.status_tone(form))
        self.header.set_subtitle(
            self.tr("Edition {version} of the public form, %n place(s) struck out", "", len(form.areas)).format(
                version=form.version
            )
        )
        self.original.show_pdf(read.original, self.tr("Sealed original"))
        if read.public:
            self.public.show_pdf(read.public, self.tr("Public form"))
            self.left.show_page(self.public.current_page)
        else:
            self.public.say(self.tr("There is no file yet: the document is being marked."))
        self.left.show_pages(read.left)
        may = self.actor.may(Permission.CONFIRM_REDACTIONS)
        second = queries.waits_for_second(form, self.actor)
        self.confirm.setVisible(second)
        self.back.setVisible(second)
        self.withdraw.setVisible(may and form.status is FormStatus.CONFIRMED)
        self._explain(form, mine=read.page.mine)
        self.facts.setText(self._history(form))
        self.show_content()
        self.context.refresh_crumbs()

    def _explain(self, form: PublicForm, *, mine: bool) -> None:
        last = form.last
        reason = "" if last is None else last.reason
        texts = {
            FormStatus.MARKING: self.tr("The document is being marked."),
            FormStatus.CONFIRMED: self.tr("This file may be published. The original stays sealed in the office."),
            FormStatus.REPLACED: self.tr("A newer edition has taken its place."),
            FormStatus.WITHDRAWN: self.tr("Withdrawn: {reason}").format(reason=reason),
        }
        tone = Tone.NEGATIVE if form.status is FormStatus.WITHDRAWN else Tone.INFO
        if form.status is not FormStatus.WAITING:
            self.note.set_text(texts[form.status], tone)
        elif mine:
            self.note.set_text(
                self.tr("You had a hand in the marks: another person looks at this file and confirms it."), Tone.INFO
            )
        else:
            self.note.set_text(
                self.tr(
                    "Compare page by page, the text at the right as well. What you confirm is this very file: nothing "
                    "but what you see leaves the office, and what is black is gone from text, picture and metadata."
                ),
                Tone.WARNING,
            )

    def _history(self, form: PublicForm) -> str:
        steps = "  ·  ".join(
            f"{words.step_word(step.kind)}: {step.name}, {short_date(step.at.astimezone())}" for step in form.steps
        )
        digests = self.tr("Original {original} · public form {public}").format(
            original=form.original_sha256[:16], public=form.sha256[:16] or "—"
        )
        return f"{steps}\n{digests}"

    def _confirm(self) -> None:
        if self._form is None:
            return
        sha256 = self._form.sha256
        question = Question(
            self.tr("Confirm this public form?"),
            self.tr("It may be published from now on, with your name in the record as the second person."),
            self.tr("Confirm for publication"),
        )
        if self.context.prompts.confirm(self, question):
            self.act(
                lambda core: redactions.confirm_public_form(core, self.actor, form_id=self._form_id, sha256=sha256),
                lambda _changes: self.context.flash(self.tr("The public form is in force")),
            )

    def _send_back(self) -> None:
        question = Question(
            self.tr("Send it back?"),
            self.tr("It goes back to whoever marks it. Write what is missing or struck out too much."),
            self.tr("Send back"),
        )
        reason = self.context.prompts.reason(self, question)
        if reason is not None:
            self.act(
                lambda core: redactions.send_back_public_form(core, self.actor, form_id=self._form_id, reason=reason),
                lambda _changes: self.context.navigate(Place("public-forms")),
            )

    def _withdraw(self) -> None:
        question = Question(
            self.tr("Withdraw this public form?"),
            self.tr(
                "It may no longer be published. The next publication leaves it out; copies out there stay out there."
            ),
            self.tr("Withdraw"),
            harmful=True,
        )
        reason = self.context.prompts.reason(self, question)
        if reason is not None:
            self.act(
                lambda core: redactions.withdraw_public_form(core, self.actor, form_id=self._form_id, reason=reason)
            )

    def _save(self) -> None:
        if self._form is not None:
            name = f"version-publica-{self._form.serial}-{self._form.version}.pdf"
            save_pdf(self.public.content, self.tr("Save the public form"), name, self)

    def _print(self) -> None:
        printer = choose_printer(self, self.tr("Print the public form"))
        if printer is not None:
            send_to(printer, self.public.content, self)
