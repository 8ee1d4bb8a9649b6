"""The result is put up and reported: where, when, with which photograph; the report, and that it was sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.models.rows_table_model import Column
from ui.screens.after.fields import FileEntry, MomentEntry, filled
from ui.screens.after.part import AfterPart
from ui.screens.screen import Place
from ui.screens.votes.files import read_chosen
from ui.screens.votes.record_times import date_time_in
from ui.theme import Tone
from ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.labeled_field import long_text_field, text_field
from ui.widgets.labels import Note, text_label
from unionreg.application import after_publication as use_cases
from unionreg.application.after_files import MOST_BYTES
from unionreg.application.queries import after as queries
from unionreg.application.queries import delivery as delivery_queries
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from ui.screens.screen import ScreenContext
    from unionreg.application.ports import Core
    from unionreg.application.queries.after import AfterPage
    from unionreg.application.queries.delivery import DeliveryOfVote
    from unionreg.domain.votes.publication import ResultPosting, ResultReport


class PublicationPart(AfterPart):
    """Posting and report of the latest result."""

    part = "publication"

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context, place)
        self._version = 0
        self._report: ResultReport | None = None
        self.note = Note("", Tone.INFO)
        self.add_limited(self.note, width=900)
        self._posting_card()
        self._report_card()
        self._sending_card()
        self.body.addStretch(1)
        self.load()

    def _posting_card(self) -> None:
        self.posting_card = Card(self.tr("Where the result was posted"))
        self.postings = DataTable(
            (
                Column(self.tr("Place"), lambda row: row.place, stretch=True),
                Column(self.tr("When"), lambda row: date_time_in(row.at, self.zone), characters=18),
                Column(self.tr("Photograph"), self._photo_word, characters=14),
                Column(self.tr("Result"), self._version_word, characters=20, muted=True),
            ),
            name=self.tr("Postings"),
            empty=self.tr("Nothing has been posted yet."),
            dense=True,
        )
        self.posting_card.column.addWidget(self.postings)
        self.place_field, self.place = text_field(
            self.tr("Place"), hint=self.tr("As people call it: door of the canteen")
        )
        self.posted_at = MomentEntry(self.tr("When it was put up"))
        self.photo = FileEntry(
            self.tr("Photograph"),
            self.tr("Choose a photograph…"),
            lambda: self.context.prompts.open_file(
                self, self.tr("Photograph of the notice"), "JPEG, PNG (*.jpg *.jpeg *.png)"
            ),
            hint=self.tr("JPEG or PNG, of at most 20 MB"),
        )
        self.post_button = PrimaryButton(self.tr("Write down the posting"), self._post)
        for widget in (self.place_field, self.posted_at.field, self.photo.field):
            self.posting_card.column.addWidget(widget)
        self.posting_card.column.addLayout(button_row(self.post_button))
        self.body.addWidget(self.posting_card)

    def _report_card(self) -> None:
        self.report_card = Card(self.tr("Report to the Centre, under oath"))
        self.reports = DataTable(
            (
                Column(self.tr("Report"), lambda row: str(row.number), characters=8),
                Column(self.tr("Prepared"), lambda row: date_time_in(row.prepared_at, self.zone), characters=18),
                Column(self.tr("Who declares"), lambda row: row.content.declarant, stretch=True),
                Column(self.tr("State"), self._sent_word, characters=58, tone=self._sent_tone),
            ),
            name=self.tr("Reports"),
            empty=self.tr("No report has been prepared yet."),
            dense=True,
        )
        self.report_card.column.addWidget(self.reports)
        self.keeper_field, self.keeper = text_field(self.tr("Who keeps the acts for five years"))
        self.kept_at_field, self.kept_at = text_field(self.tr("Where they are kept"))
        self.delivery_field, self.delivery = long_text_field(
            self.tr("Evidence that the workers received the contract"),
            hint=self.tr("For example: 194 signed receipts of 200 people, folder 3"),
        )
        self.declarant_field, self.declarant = text_field(self.tr("Who declares under oath"))
        self.post_field, self.post = text_field(self.tr("Post"))
        for widget in (
            self.keeper_field, self.kept_at_field, self.delivery_field, self.declarant_field, self.post_field,
        ):  # fmt: skip
            self.report_card.column.addWidget(widget)
        self.prepare_button = PrimaryButton(self.tr("Prepare the report"), self._prepare)
        papers = LinkButton(
            self.tr("Look at it under Papers"), lambda: self.context.navigate(Place("papers", (self.vote_id,)))
        )
        self.report_card.column.addLayout(button_row(papers, self.prepare_button))
        self.body.addWidget(self.report_card)

    def _sending_card(self) -> None:
        self.sending_card = Card(self.tr("Sent to the Centre"))
        self.sending_card.column.addWidget(
            text_label(self.tr("Write down the number of the acknowledgement and when the report was sent."))
        )
        self.number_field, self.number = text_field(self.tr("Number of the acknowledgement"))
        self.sent_at = MomentEntry(self.tr("When it was sent"))
        self.sent_button = SecondaryButton(self.tr("Write down that it was sent"), self._sent)
        for widget in (self.number_field, self.sent_at.field):
            self.sending_card.column.addWidget(widget)
        self.sending_card.column.addLayout(button_row(self.sent_button))
        self.body.addWidget(self.sending_card)

    def load(self) -> None:
        """Read the page."""
        self.read(self._read_all, lambda both: self._show(*both))

    def _read_all(self, core: Core) -> tuple[AfterPage, tuple[DeliveryOfVote, ...]]:
        page = queries.after_page(core, self.actor, vote_id=self.vote_id)
        return page, delivery_queries.deliveries_of_vote(core, self.actor, vote_id=self.vote_id)

    def _show(self, page: AfterPage, deliveries: tuple[DeliveryOfVote, ...]) -> None:
        evidence = " ".join(each.evidence for each in deliveries if each.evidence)
        if evidence and not self.delivery.toPlainText():
            self.delivery.setPlainText(evidence)
        self.show_head(page)
        self._version = page.result_version
        self.postings.set_rows(page.postings)
        self.postings.fit_height()
        self.reports.set_rows(page.reports)
        self.reports.fit_height()
        unsent = [each for each in page.reports if each.sent_at is None and each.result_version == page.result_version]
        self._report = unsent[-1] if unsent else None
        may = self.actor.may(Permission.RECORD_AFTERMATH) and page.secrecy is not None
        self._tell(page, may=may)
        for widget in (self.place_field, self.posted_at.field, self.photo.field, self.post_button):
            widget.setVisible(may)
        for widget in (
            self.keeper_field, self.kept_at_field, self.delivery_field, self.declarant_field, self.post_field,
            self.prepare_button,
        ):  # fmt: skip
            widget.setVisible(may and page.package_digest is not None)
        self.sending_card.setVisible(may and self._report is not None)
        self.show_content()

    def _tell(self, page: AfterPage, *, may: bool) -> None:
        if page.result_version == 0:
            self.note.set_text(self.tr("There is no result yet: close the count first."), Tone.INFO)
        elif page.package_digest is None:
            self.note.set_text(
                self.tr("The result is not packaged yet. It can be posted; the report carries the package's digest."),
                Tone.INFO,
            )
        elif not may:
            self.note.set_text(self.tr("You may read this; others write it down."), Tone.NEUTRAL)
        else:
            self.note.set_text(
                self.tr(
                    "The result notice is under Papers. Put it up, photograph it, and write down here where and when."
                ),
                Tone.INFO,
            )

    def _photo_word(self, row: ResultPosting) -> str:
        return self.tr("kept") if row.photo is not None else self.tr("none")

    def _version_word(self, row: ResultPosting) -> str:
        if row.result_version == self._version:
            return self.tr("this result")
        return self.tr("replaced (version {0})").format(row.result_version)

    def _sent_word(self, row: ResultReport) -> str:
        if row.sent_at is not None:
            when = date_time_in(row.sent_at, self.zone)
            return self.tr("Sent {when}, number {number}").format(when=when, number=row.sent_number)
        return self.tr("Not sent yet") if row.result_version == self._version else self.tr("Of a replaced result")

    def _sent_tone(self, row: ResultReport) -> Tone:
        if row.sent_at is not None:
            return Tone.POSITIVE
        return Tone.WARNING if row.result_version == self._version else Tone.NEUTRAL

    def _post(self) -> None:
        at = self.posted_at.read(self.zone) if filled((self.place_field, self.place)) else None
        if at is None:
            return
        place, path = self.place.text(), self.photo.path

        def work(core: Core) -> object:
            photo = None if path is None else read_chosen(path, MOST_BYTES)
            return use_cases.post_result(core, self.actor, vote_id=self.vote_id, place=place, at=at, photo=photo)

        self.act(work, lambda _changes: self._posted())

    def _posted(self) -> None:
        for line in (self.place, self.posted_at.line):
            line.clear()
        self.photo.clear()
        self.context.flash(self.tr("Posting written down"))

    def _prepare(self) -> None:
        lines = (
            (self.keeper_field, self.keeper), (self.kept_at_field, self.kept_at),
            (self.declarant_field, self.declarant), (self.post_field, self.post),
        )  # fmt: skip
        if not filled(*lines):
            return
        keeper, kept_at, declarant, post = (line.text() for _, line in lines)
        delivery = self.delivery.toPlainText()
        fields = {"delivery": self.delivery, "keeper": self.keeper, "kept_at": self.kept_at}
        self.act(
            lambda core: use_cases.prepare_report(
                core, self.actor, vote_id=self.vote_id, keeper=keeper, kept_at=kept_at, delivery=delivery,
                declarant=declarant, post=post,
            ),
            lambda _changes: self.context.flash(self.tr("Report prepared: it is under Papers")),
            fields=fields,
        )  # fmt: skip

    def _sent(self) -> None:
        at = self.sent_at.read(self.zone) if filled((self.number_field, self.number)) else None
        if at is None or self._report is None:
            return
        report, number = self._report.number, self.number.text()
        self.act(
            lambda core: use_cases.record_report_sent(
                core, self.actor, vote_id=self.vote_id, report=report, number=number, at=at
            )
        )
