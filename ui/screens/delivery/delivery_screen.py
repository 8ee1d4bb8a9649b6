"""One delivery: how many have a copy, the three-day rule, receipts by shift, the papers, the verifier's sample."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.localisation import number, short_date
from ui.messages import Question
from ui.models.rows_table_model import Column
from ui.screens.delivery import wording as words
from ui.screens.delivery.forms import CopyForm, SampleForm, SheetForm
from ui.screens.screen import Place, Screen
from ui.screens.votes.files import read_chosen, write_chosen
from ui.tasks import Lane
from ui.theme import Space, TextRole, Tone
from ui.widgets.buttons import HarmfulButton, PrimaryButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.labels import Note, text_label
from unionreg.application import delivery as use_cases
from unionreg.application import delivery_prints as prints
from unionreg.application.changes import Thing
from unionreg.application.queries import delivery as queries
from unionreg.domain.contracts.delivery import CopySource
from unionreg.domain.contracts.delivery_sample import proposed_size
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import Any

    from ui.screens.screen import ScreenContext
    from unionreg.application.delivery_prints import CopyText, DeliveryPaper
    from unionreg.application.ports import Core
    from unionreg.application.queries.delivery import CampaignPage, PublicText
    from unionreg.domain.contracts.delivery import CountSheet, KeptCount, SampleAnswers
    from unionreg.domain.contracts.delivery_progress import GroupProgress

LARGEST_PDF = 200_000_000
PDF = "PDF (*.pdf)"


class DeliveryScreen(Screen):
    """``place.arguments``: the campaign."""

    concerns = frozenset({Thing.DELIVERY, Thing.CALENDAR})

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self._id = place.arguments[0]
        self._page: CampaignPage | None = None
        self._texts: tuple[PublicText, ...] = ()
        self._keeps = self.actor.may(Permission.FOLLOW_DELIVERY)
        self.header.set_title(self.tr("Delivery"))
        self.total = Note("", Tone.INFO)
        self.term = text_label("")
        self.source = text_label("", TextRole.LABEL, muted=True)
        self.groups = DataTable(self._group_columns(), name=self.tr("Shifts"), dense=True)
        self.groups.chosen.connect(self._open_group)
        self.counts = DataTable(
            self._count_columns(), name=self.tr("Sheets"), empty=self.tr("No sheet yet."), dense=True
        )
        self.sheet = SheetForm(context.messages.texts, self._record)
        self.copy_form = CopyForm(self._make_typed, self._choose_file, self._print_copy, self._make_public)
        self.sample = SampleForm(self._draw, self._answer, self._print_sample)
        self.evidence = text_label("")
        self._arrange()
        self.load()

    def _arrange(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        shifts = Card(self.tr("Shifts"))
        shifts.column.addWidget(self.groups)
        names = SecondaryButton(self.tr("Tick names"), lambda: self._open_group(self.groups.current_row()))
        self._receipts = SecondaryButton(self.tr("Receipt lists…"), self._print_receipts, symbol="printer")
        shifts.column.addLayout(button_row(names, self._receipts))
        self._names = names
        sheets = Card(self.tr("Sheets written down"))
        sheets.column.addWidget(self.counts)
        self._withdraw = HarmfulButton(self.tr("Withdraw the sheet…"), self._withdraw_count)
        sheets.column.addLayout(button_row(harmful=(self._withdraw,)))
        said = Card(self.tr("For the notice of the result"))
        said.column.addWidget(self.evidence)
        for column, widgets in (
            (left, (shifts, sheets, said)),
            (right, (self.sheet, self.copy_form, self.sample)),
        ):
            column.setSpacing(Space.L)
            for widget in widgets:
                column.addWidget(widget)
            column.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(Space.XL)
        both.addLayout(left, 8)
        both.addLayout(right, 5)
        for top in (self.total, self.term, self.source):
            self.body.addWidget(top)
        self.body.addLayout(both)
        self.body.addStretch(1)

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Deliveries, this one."""
        return ((self.tr("Delivery of contracts"), Place("deliveries")), (self._id, None))

    def load(self) -> None:
        """Read the delivery."""
        self.read(self._read_all, lambda both: self._show(*both))

    def _read_all(self, core: Core) -> tuple[CampaignPage, tuple[PublicText, ...]]:
        page = queries.campaign_page(core, self.actor, campaign_id=self._id)
        asks = self._keeps and bool(page.campaign.contract_id)
        return page, queries.public_texts(core, self.actor, campaign_id=self._id) if asks else ()

    def _group_columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Shift"), lambda row: words.group_words(row.group), stretch=True),
            Column(
                self.tr("Have a copy"),
                lambda row: words.figures_words(row.figures),
                characters=23,
                tone=lambda row: words.figures_tone(row.figures),
            ),
            Column(self.tr("In time"), lambda row: number(row.figures.in_time), characters=8, number=True),
            Column(self.tr("Short"), lambda row: number(row.figures.short), characters=7, number=True),
        )

    def _count_columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("No."), lambda row: str(row.number), characters=5, number=True),
            Column(self.tr("Day"), lambda row: short_date(row.sheet.on), characters=11),
            Column(self.tr("Shift"), lambda row: str(self._shift(row)), characters=11),
            Column(self.tr("Received"), lambda row: number(row.sheet.received), characters=9, number=True),
            Column(
                self.tr("What became of it"),
                lambda row: row.withdrawn or row.by,
                stretch=True,
                tone=lambda row: Tone.WARNING if row.withdrawn else Tone.NEUTRAL,
            ),
        )

    def _shift(self, row: KeptCount) -> str:
        group = self._page.campaign.group(row.sheet.group_id) if self._page is not None else None
        return words.shift_words(group.shift) if group is not None else ""

    def _show(self, page: CampaignPage, texts: tuple[PublicText, ...]) -> None:
        self._page, self._texts = page, texts
        self.copy_form.public_form.setVisible(bool(texts))
        self.header.set_title(page.campaign.text)
        self.header.set_subtitle(f"{page.campaign.employer} · {page.campaign.campaign_id}")
        self._show_sums(page)
        self.groups.set_rows(page.progress.groups)
        self.groups.fit_height()
        self.counts.set_rows(page.counts)
        self.counts.fit_height()
        is_open = self._keeps and page.campaign.closed_at is None
        for widget in (self.sheet, self.copy_form, self.sample):
            widget.setVisible(is_open)
        self.sheet.show_page(page)
        self.copy_form.show_page(page)
        self.sample.show_page(page, proposed_size(page.campaign.workers))
        self._withdraw.setVisible(is_open and any(not each.withdrawn for each in page.counts))
        self._names.setVisible(self._keeps and page.by_name)
        self._receipts.setVisible(self._keeps)
        self.evidence.setText(page.evidence or self.tr("Nothing to say yet: no receipt has been written down."))
        self._show_actions(page, is_open=is_open)
        self.context.refresh_crumbs()
        self.show_content()

    def _show_sums(self, page: CampaignPage) -> None:
        total = page.progress.total
        self.total.set_title(self.tr("{figures} have a copy").format(figures=words.figures_words(total)))
        last = page.term.last_day if page.term is not None else None
        said, tone = words.left_words(last, page.today, short=total.short)
        self.total.set_text(said or self.tr("Everybody has a copy."), tone if said else Tone.POSITIVE)
        self.term.setText(words.term_words(page.term))
        self.source.setText(words.source_words(page.term) if page.term is not None else "")
        self.source.setVisible(bool(self.source.text()))

    def _show_actions(self, page: CampaignPage, *, is_open: bool) -> None:
        self.header.clear_actions()
        if page.campaign.vote_id:
            vote = Place("vote", (page.campaign.vote_id,))
            self.header.add_action(
                SecondaryButton(self.tr("The vote"), lambda: self.context.navigate(vote), symbol="vote")
            )
        if is_open:
            self.header.add_action(PrimaryButton(self.tr("Close the delivery"), self._close, symbol="check"))

    @property
    def _at(self) -> dict[str, Any]:
        if self._page is None:
            raise LookupError("the delivery was not read")
        return {"campaign_id": self._id, "revision": self._page.campaign.revision}

    def _open_group(self, row: GroupProgress | None) -> None:
        if row is not None and self._keeps and self._page is not None and self._page.by_name:
            self.context.navigate(Place("delivery-people", (self._id, str(row.group.group_id))))

    def _record(self, sheet: CountSheet) -> None:
        at = self._at
        fields = {"received": self.sheet.received, "not_received": self.sheet.received}
        self.act(
            lambda core: use_cases.record_count(core, self.actor, **at, sheet=sheet),
            lambda _changes: self.sheet.clear(),
            fields=fields,
        )

    def _withdraw_count(self) -> None:
        row = self.counts.current_row()
        if row is None or row.withdrawn:
            return
        question = Question(
            self.tr("Withdraw sheet {number}?").format(number=row.number),
            self.tr("Its figures no longer count. The sheet stays on the record with your reason."),
            self.tr("Withdraw"),
            harmful=True,
        )
        reason = self.context.prompts.reason(self, question)
        if reason:
            at = self._at
            self.act(lambda core: use_cases.withdraw_count(core, self.actor, **at, number=row.number, reason=reason))

    def _close(self) -> None:
        question = Question(
            self.tr("Close this delivery?"),
            self.tr("After closing, no receipt can be written down in it."),
            self.tr("Close the delivery"),
        )
        if self.context.prompts.confirm(self, question):
            at = self._at
            self.act(lambda core: use_cases.close_campaign(core, self.actor, **at))

    def _draw(self, size: int, seed: str) -> None:
        at = self._at
        self.act(lambda core: use_cases.draw_sample(core, self.actor, **at, size=size, seed=seed))

    def _answer(self, sample: int, answers: SampleAnswers) -> None:
        at = self._at
        self.act(lambda core: use_cases.record_answers(core, self.actor, **at, number=sample, answers=answers))

    def _make_typed(self, title: str, typed: str) -> None:
        self._make(lambda: prints.CopyText(CopySource.TYPED, title, typed))

    def _choose_file(self, title: str) -> None:
        path = self.context.prompts.open_file(self, self.tr("Text of the contract"), PDF)
        if path is not None:
            self._make(lambda: prints.CopyText(CopySource.FILE, title, pdf=read_chosen(path, LARGEST_PDF)))

    def _make_public(self, title: str) -> None:
        """The newest public form of the contract's documents."""
        core, newest = self.core, self._texts[-1].document_id

        def text() -> CopyText:
            pdf = queries.public_text(core, self.actor, campaign_id=self._id, document_id=newest)
            return prints.CopyText(CopySource.PUBLIC_FORM, title, pdf=pdf)

        self._make(text)

    def _make(self, text: Callable[[], CopyText]) -> None:
        at, layout = self._at, self.copy_form.layout_wanted()
        self._save(lambda core: prints.make_copy(core, self.actor, **at, text=text(), layout=layout), "copia")

    def _print_copy(self) -> None:
        layout = self.copy_form.layout_wanted()
        self._save(lambda core: prints.print_copy(core, self.actor, campaign_id=self._id, layout=layout), "copia")

    def _print_receipts(self) -> None:
        self._save(lambda core: prints.print_receipts(core, self.actor, campaign_id=self._id), "acuses")

    def _print_sample(self, sample: int) -> None:
        self._save(lambda core: prints.print_sample(core, self.actor, campaign_id=self._id, number=sample), "muestra")

    def _save(self, work: Callable[..., DeliveryPaper], name: str) -> None:
        """Ask where to, draw, write the file."""
        path = self.context.prompts.save_file(self, self.tr("Save the PDF"), PDF, f"{name}-{self._id}.pdf")
        if path is None:
            return

        def write(core: Any) -> Any:
            made = work(core)
            write_chosen(path, made.content)
            return made.changes

        self.act(write, lambda _changes: self._saved(path), lane=Lane.DATABASE)

    def _saved(self, path: Path) -> None:
        self.context.flash(self.tr("Saved as {name}.").format(name=path.name))
