"""Publication: where the site stands, which packages wait for a decision, what was withdrawn, the last runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout

from ui.localisation import date_time, number
from ui.messages import Question
from ui.models.rows_table_model import Column
from ui.screens.screen import Place, Screen
from ui.theme import Space, TextRole, Tone
from ui.widgets.buttons import PrimaryButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.labeled_field import text_field
from ui.widgets.labels import text_label
from unionreg.application import publication as acts
from unionreg.application.changes import Thing
from unionreg.application.queries import publication as queries
from unionreg.domain.publication.site import PackageForm

if TYPE_CHECKING:
    from ui.screens.screen import ScreenContext
    from unionreg.application.queries.publication import PackageRow, PublicationPage, WithdrawalRow
    from unionreg.domain.publication.decisions import Run

translate = QCoreApplication.translate


def decision_word(row: PackageRow) -> str:
    """What was decided on a package."""
    if row.decision is not None:
        if row.decision.form is PackageForm.SIGNED:
            return translate("PublicationWords", "Signed package goes out")
        return translate("PublicationWords", "Public form goes out")
    if row.signed:
        return translate("PublicationWords", "Waits for a decision")
    return translate("PublicationWords", "Signatures missing")


def decision_tone(row: PackageRow) -> Tone:
    """Its colour, beside the word."""
    if row.decision is not None:
        return Tone.POSITIVE
    return Tone.WARNING if row.signed else Tone.NEUTRAL


class PublicationScreen(Screen):
    """The office's public site."""

    concerns = frozenset({Thing.PUBLICATION, Thing.VOTE})

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.header.set_title(self.tr("Publication"))
        self.header.set_subtitle(self.tr("A site that anybody reads in any browser, also from a USB stick"))
        self.header.add_action(PrimaryButton(self.tr("Publish the site…"), self._publish, symbol="megaphone"))
        self._add_packages()
        self._add_address()
        self._add_withdrawals()
        self._add_runs()
        self.body.addStretch(1)
        self.load()

    def load(self) -> None:
        """Read everything anew."""
        self.read(lambda core: queries.publication_page(core, self.actor), self._show)

    def _add_packages(self) -> None:
        card = Card(self.tr("Packages of votes"))
        columns = (
            Column(self.tr("Vote"), lambda row: row.title, stretch=True, tooltip=lambda row: row.title),
            Column(self.tr("Package digest"), lambda row: f"{row.digest[:4]} {row.digest[4:8]} …", characters=22,
                   role=TextRole.MONO),
            Column(self.tr("Decision"), decision_word, characters=28, tone=decision_tone),
        )  # fmt: skip
        self.packages = DataTable(
            columns, name=self.tr("Packages of votes"), empty=self.tr("No official vote has a package yet.")
        )
        self.packages.chosen.connect(self._open_package)
        card.column.addWidget(self.packages)
        self.decide = SecondaryButton(self.tr("Decide on this package…"), self._decide)
        card.column.addLayout(button_row(self.decide))
        self.body.addWidget(card)

    def _add_address(self) -> None:
        card = Card(self.tr("Where the site stands"))
        hint = self.tr("Codes on posters lead there. Empty: no posters are made.")
        field, self.address = text_field(self.tr("&Address of the site"), hint=hint)
        self.address.setPlaceholderText("https://registro.ejemplo.mx/consulta")
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        row.addWidget(field, 1)
        card.column.addLayout(row)
        card.column.addLayout(button_row(SecondaryButton(self.tr("Keep the address"), self._keep_address)))
        self.body.addWidget(card)

    def _add_withdrawals(self) -> None:
        card = Card(self.tr("Withdrawn"))
        columns = (
            Column(self.tr("Address"), lambda row: row.path, stretch=True, tooltip=lambda row: row.path),
            Column(self.tr("Since"), lambda row: date_time(row.withdrawal.withdrawn_at), characters=18),
            Column(
                self.tr("Why"),
                lambda row: row.withdrawal.reason,
                characters=34,
                tooltip=lambda row: row.withdrawal.reason,
            ),
        )
        self.withdrawn = DataTable(columns, name=self.tr("Withdrawn"), empty=self.tr("Nothing is withdrawn."))
        card.column.addWidget(self.withdrawn)
        field, self.folio = text_field(self.tr("&Folio of what to withdraw"))
        card.column.addWidget(field)
        self.restore = SecondaryButton(self.tr("Publish again"), self._restore)
        card.column.addLayout(button_row(self.restore, SecondaryButton(self.tr("Withdraw…"), self._withdraw)))
        self.body.addWidget(card)

    def _add_runs(self) -> None:
        card = Card(self.tr("Last publications"))
        columns = (
            Column(self.tr("When"), lambda row: date_time(row.made_at), characters=18),
            Column(self.tr("Who"), lambda row: row.made_by, stretch=True),
            Column(self.tr("Written"), lambda row: number(row.written), characters=10, number=True),
            Column(self.tr("Unchanged"), lambda row: number(row.unchanged), characters=11, number=True),
            Column(self.tr("Removed"), lambda row: number(row.removed), characters=10, number=True),
            Column(self.tr("Search"), self._search_word, characters=12),
        )
        self.runs = DataTable(columns, name=self.tr("Last publications"), empty=self.tr("Nothing was published yet."))
        card.column.addWidget(self.runs)
        note = self.tr("A second run writes only what changed. What is withdrawn keeps its page and says why.")
        card.column.addWidget(text_label(note, TextRole.LABEL, muted=True))
        self.body.addWidget(card)

    def _search_word(self, run: Run) -> str:
        return self.tr("yes") if run.searchable else self.tr("no")

    def _show(self, page: PublicationPage) -> None:
        self.address.setText(page.address)
        tables = ((self.packages, page.packages), (self.withdrawn, page.withdrawals), (self.runs, page.runs))
        for table, rows in tables:
            table.set_rows(rows)
            table.fit_height()
        self.decide.setEnabled(bool(page.packages))
        self.restore.setEnabled(bool(page.withdrawals))
        self.show_content()

    def _open_package(self, row: PackageRow) -> None:
        self.context.navigate(Place("publication-package", (row.vote_id,)))

    def _decide(self) -> None:
        row = self.packages.current_row()
        if row is not None:
            self._open_package(row)

    def _keep_address(self) -> None:
        address = self.address.text()
        self.act(lambda core: acts.set_site_address(core, self.actor, address=address), self._kept)

    def _kept(self, _changes: object) -> None:
        self.context.flash(self.tr("Address kept"))

    def _restore(self) -> None:
        row: WithdrawalRow | None = self.withdrawn.current_row()
        if row is not None:
            thing = row.withdrawal
            self.act(lambda core: acts.restore_to_site(core, self.actor, kind=thing.kind, key=thing.key))

    def _withdraw(self) -> None:
        folio = self.folio.text().strip()
        if not folio:
            self.folio.setFocus()
            return
        self.read(lambda core: queries.published_things(core, self.actor, text=folio, limit=2), self._ask_why)

    def _ask_why(self, found: tuple[queries.PublishedThing, ...]) -> None:
        self.show_content()
        if len(found) != 1:
            words = self.tr("Nothing has this folio, or more than one thing. Write all of it.")
            self.context.prompts.inform(self, self.tr("Withdraw"), words)
            return
        (thing,) = found
        text = self.tr("Its page stays and says since when and why. Write the reason as everybody will read it.")
        reason = self.context.prompts.reason(
            self, Question(self.tr("Withdraw {0}?").format(thing.path), text, self.tr("Withdraw"))
        )
        if reason is not None:
            self.act(
                lambda core: acts.withdraw_from_site(
                    core, self.actor, kind=thing.kind, key=thing.key, reason=reason
                )
            )  # fmt: skip

    def _publish(self) -> None:
        folder = self.context.prompts.folder(self, self.tr("Folder of the site"))
        if folder is not None:
            self.context.navigate(Place("publication-publish", (str(folder),)))
