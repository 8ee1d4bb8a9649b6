"""One dossier: what it holds, the foliated PDF as it would be handed over, releasing it, the sealed file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from ui.documents.handing_out import save_pdf, send_to
from ui.documents.preview import PdfPreview
from ui.documents.printing import choose_printer
from ui.localisation import short_date
from ui.messages import Question
from ui.models.rows_table_model import Column
from ui.screens.dossiers import words
from ui.screens.screen import Place, Screen
from ui.screens.votes.files import write_chosen
from ui.theme import Space, TextRole, Tone
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.data_table import DataTable
from ui.widgets.labels import Note, text_label
from ui.widgets.status_pill import StatusPill
from unionreg.application import dossiers
from unionreg.application.changes import Thing
from unionreg.application.queries import dossiers as queries
from unionreg.domain.dossiers.dossier import DossierStatus
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from ui.screens.screen import ScreenContext
    from unionreg.application.dossier_contents import Candidate
    from unionreg.application.ports import Core
    from unionreg.application.queries.dossiers import DossierPage
    from unionreg.domain.dossiers.dossier import Dossier

_LEFT, _RIGHT = 520, 700


@dataclass(frozen=True, slots=True)
class _Read:
    page: DossierPage
    pdf: bytes


class DossierScreen(Screen):
    """(dossier_id,)."""

    concerns = frozenset({Thing.DOSSIER, Thing.REDACTION})
    scrolls = False

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self._dossier_id = int(place.arguments[0])
        self._dossier: Dossier | None = None
        self.header.set_title(self.tr("Dossier"))
        self.pill = StatusPill("", Tone.NEUTRAL)
        self.header.add_beside(self.pill)
        self.choose = SecondaryButton(self.tr("Change the choice"), self._choose, symbol="pen-line")
        self.send_back = SecondaryButton(self.tr("Send back…"), self._send_back)
        self.save = SecondaryButton(self.tr("Save the sealed file…"), self._save_container, symbol="download")
        self.prepare = PrimaryButton(self.tr("Prepare the dossier"), self.prepare_dossier, symbol="file-check")
        self.release = PrimaryButton(self.tr("Release"), self._release, symbol="check")
        for button in (self.choose, self.send_back, self.save, self.prepare, self.release):
            self.header.add_action(button)
            button.hide()
        texts = self.context.messages.texts
        self.timeline = DataTable(
            (
                Column(self.tr("Day"), lambda line: short_date(line.on), characters=12),
                Column(self.tr("What"), lambda line: words.kind_word(line, texts), characters=24),
                Column(self.tr("Matter"), lambda line: words.matter(line, texts), stretch=True),
            ),
            name=self.tr("Timeline"),
            empty=self.tr("Nothing is on record in these days for these actors."),
            dense=True,
        )
        self.documents = DataTable(
            (
                Column(self.tr("Document"), lambda each: each.title, stretch=True),
                Column(
                    self.tr("As what"),
                    lambda each: words.form_word(each.form),
                    characters=27,
                    tone=lambda each: words.form_tone(each.form),
                ),
            ),
            name=self.tr("Documents"),
            empty=self.tr("No document was chosen."),
            dense=True,
        )
        self.documents.chosen.connect(self._open_document)
        self.preview = PdfPreview()
        self.preview.save_asked.connect(self._save_pdf)
        self.preview.print_asked.connect(self._print)
        self.note = Note("", Tone.INFO)
        self.facts = text_label("", TextRole.LABEL, muted=True)
        self._arrange()
        self.load()

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Dossiers, this one."""
        name = self.tr("Dossier") if self._dossier is None else self._dossier.folio
        return ((self.tr("Dossiers"), Place("dossiers")), (name, None))

    def load(self) -> None:
        """The dossier and its print."""
        self.read(self._read, self._show)

    def _read(self, core: Core) -> _Read:
        page = queries.dossier_page(core, self.actor, dossier_id=self._dossier_id)
        made = page.dossier.pdf_sha256
        return _Read(page, queries.dossier_pdf(core, self.actor, dossier_id=self._dossier_id) if made else b"")

    def _arrange(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, Space.M, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.note)
        for title, table in ((self.tr("Timeline"), self.timeline), (self.tr("Documents"), self.documents)):
            column.addWidget(text_label(title, TextRole.STRONG))
            column.addWidget(table, 1)
        column.addWidget(self.facts)
        both = QSplitter()
        both.addWidget(left)
        both.addWidget(self.preview)
        both.setChildrenCollapsible(False)
        both.setHandleWidth(Space.XS)
        both.setSizes([_LEFT, _RIGHT])
        self.body.addWidget(both, 1)

    def _show(self, read: _Read) -> None:
        page, dossier = read.page, read.page.dossier
        self._dossier = dossier
        choice = dossier.choice
        self.header.set_title(dossier.folio)
        self.header.set_subtitle(
            self.tr("{place}, from {first} to {last}; {request}").format(
                place=words.place_of(choice),
                first=short_date(choice.first),
                last=short_date(choice.last),
                request=choice.request,
            )
        )
        self.pill.set_status(words.status_word(dossier), words.status_tone(dossier))
        self.timeline.set_rows(page.timeline)
        self.documents.set_rows(_chosen(page))
        if read.pdf:
            self.preview.show_pdf(read.pdf, dossier.folio)
        else:
            self.preview.say(self.tr("The foliated dossier stands here once it is prepared."))
        self._offer(page)
        self._say(page)
        self.facts.setText(self._history(dossier))
        self.show_content()
        self.context.refresh_crumbs()

    def _offer(self, page: DossierPage) -> None:
        status = page.dossier.status
        prepares = self.actor.may(Permission.PREPARE_DOSSIERS) and status is not DossierStatus.RELEASED
        self.choose.setVisible(prepares)
        self.prepare.setVisible(prepares and status is DossierStatus.CHOOSING)
        self.release.setVisible(page.may_approve)
        releases = self.actor.may(Permission.RELEASE_DOSSIERS)
        self.send_back.setVisible(releases and status is DossierStatus.PREPARED)
        self.save.setVisible(status is DossierStatus.RELEASED)

    def _say(self, page: DossierPage) -> None:
        dossier = page.dossier
        back = dossier.sent_back_for()
        if dossier.status is DossierStatus.RELEASED:
            self.note.set_text(self.tr("Released. Its bytes are kept and never change again."), Tone.POSITIVE)
        elif dossier.status is DossierStatus.CHOOSING:
            waiting = self.tr("Documents without a public form cannot go in; open one to prepare its public form.")
            text = self.tr("Sent back: {reason}").format(reason=back) if back else waiting
            self.note.set_text(text, Tone.WARNING if back else Tone.INFO)
        elif page.may_approve:
            self.note.set_text(
                self.tr(
                    "Look at every sheet: what you see is what leaves the office. Two people release it, and whoever "
                    "prepared it cannot be the only one."
                ),
                Tone.WARNING,
            )
        else:
            self.note.set_text(self.tr("It waits for other people who may release it."), Tone.INFO)

    def _history(self, dossier: Dossier) -> str:
        hands = [f"{step.name}, {step.post}" for step in dossier.approvals]
        lines = []
        if dossier.prepared is not None and dossier.pdf_sha256:
            lines.append(
                self.tr("Prepared by {name}; %n sheet(s); digest {digest}", "", dossier.sheets).format(
                    name=dossier.prepared.name, digest=dossier.contents_sha256[:16]
                )
            )
        if hands:
            lines.append(self.tr("Released by: {people}").format(people="; ".join(hands)))
        return "\n".join(lines)

    def _choose(self) -> None:
        self.context.navigate(Place("dossier-choice", (str(self._dossier_id),)))

    def prepare_dossier(self) -> None:
        """Freeze it and make the print."""
        if self._dossier is None:
            return
        revision = self._dossier.revision
        self.act(
            lambda core: dossiers.prepare_dossier(core, self.actor, dossier_id=self._dossier_id, expected=revision),
            lambda _changes: self.context.flash(self.tr("Prepared. Two people look at it now.")),
        )

    def _release(self) -> None:
        if self._dossier is None:
            return
        sha256 = self._dossier.pdf_sha256
        question = Question(
            self.tr("Release this dossier?"),
            self.tr("You have looked at every sheet. With the second person it is sealed and may be handed over."),
            self.tr("Release"),
        )
        if self.context.prompts.confirm(self, question):
            self.act(
                lambda core: dossiers.approve_dossier(core, self.actor, dossier_id=self._dossier_id, sha256=sha256),
                lambda _changes: self.context.flash(self.tr("Your release is on record")),
            )

    def _send_back(self) -> None:
        question = Question(
            self.tr("Send it back?"),
            self.tr("It is chosen and prepared again. Releases that were given count no more."),
            self.tr("Send back"),
        )
        reason = self.context.prompts.reason(self, question)
        if reason is not None:
            self.act(
                lambda core: dossiers.send_back_dossier(core, self.actor, dossier_id=self._dossier_id, reason=reason)
            )

    def _open_document(self, each: Candidate) -> None:
        self.context.navigate(Place("public-forms", (each.document_id,)))

    def _save_container(self) -> None:
        if self._dossier is None:
            return
        name = f"{self._dossier.folio}.asice"
        kinds = self.tr("Sealed dossiers (*.asice)")
        path = self.context.prompts.save_file(self, self.tr("Save the sealed file"), kinds, name)
        if path is not None:
            self.context.runner.run(
                lambda _progress: write_chosen(
                    path, queries.dossier_container(self.core, self.actor, dossier_id=self._dossier_id)
                ),
                lambda _done: self.context.flash(self.tr("Saved: {name}").format(name=path.name)),
                self.show_failure,
                owner=self,
            )

    def _save_pdf(self) -> None:
        if self._dossier is not None:
            save_pdf(self.preview.content, self.tr("Save the dossier"), f"{self._dossier.folio}.pdf", self)

    def _print(self) -> None:
        printer = choose_printer(self, self.tr("Print the dossier"))
        if printer is not None:
            send_to(printer, self.preview.content, self)


def _chosen(page: DossierPage) -> tuple[Candidate, ...]:
    return tuple(each for each in page.candidates if each.document_id in page.dossier.choice.documents)
