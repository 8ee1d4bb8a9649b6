"""Observers and union representatives: requests, one ruling each, the register with its reasons, badges."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QHBoxLayout

from ui.messages import Question
from ui.models.rows_table_model import Column
from ui.screens.preparation.part import Part
from ui.screens.preparation.words import finding_words
from ui.screens.votes.files import write_chosen
from ui.tasks import Lane
from ui.theme import Size, Space, Tone
from ui.widgets.buttons import HarmfulButton, PrimaryButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.labeled_field import choice_field, text_field
from ui.widgets.labels import text_label
from unionreg.application import observers as use_cases
from unionreg.application.queries import preparation as queries
from unionreg.application.queries import preparation_papers as papers
from unionreg.domain.roles import Permission
from unionreg.domain.votes.observers import ObserverKind, ObserverRequest, ObserverState
from unionreg.domain.votes.preparation import IDENTITY_DOCUMENTS

if TYPE_CHECKING:
    from unionreg.application.ports import Core
    from unionreg.application.queries.preparation import ObserverRow, PreparationView

TONES = {
    ObserverState.REQUESTED: Tone.WARNING,
    ObserverState.ACCEPTED: Tone.POSITIVE,
    ObserverState.REFUSED: Tone.NEGATIVE,
    ObserverState.WITHDRAWN: Tone.NEUTRAL,
}


class ObserversPart(Part):
    """The register above, what a ruling should look at, and the form of a request."""

    id = "observers"
    saves: ClassVar[bool] = False

    def title(self) -> str:
        """The name of the part."""
        return self.tr("Observers and representatives")

    def build(self) -> None:
        """Register, ruling, form."""
        self.column.addWidget(
            text_label(self.tr("Each request gets its own ruling. A refusal says why; nobody is refused in a group."))
        )
        texts = self.desk.context.messages.texts
        self.table = DataTable(
            (
                Column(self.tr("No."), lambda row: str(row.observer.number), characters=4),
                Column(self.tr("Name"), lambda row: row.observer.request.name, stretch=True),
                Column(
                    self.tr("As"),
                    lambda row: texts.get(f"value.observer_kind.{row.observer.request.kind.value}"),
                    characters=22,
                ),
                Column(
                    self.tr("State"),
                    lambda row: texts.get(f"value.ruling.{row.observer.state.value}"),
                    characters=20,
                    tone=lambda row: TONES[row.observer.state],
                ),
                Column(self.tr("Accreditation"), lambda row: row.observer.accreditation or "", characters=19),
            ),
            name=self.tr("Register of observers"),
            empty=self.tr("Nobody has asked yet."),
            dense=True,
        )
        self.table.current_changed.connect(self._show_line)
        self.about = text_label("")
        self.column.addWidget(self.table)
        self.column.addWidget(self.about)
        self.accept = PrimaryButton(self.tr("Accredit"), lambda: self._rule(accept=True), symbol="check")
        self.refuse = HarmfulButton(self.tr("Refuse…"), lambda: self._rule(accept=False))
        self.withdraw = HarmfulButton(self.tr("Withdraw the accreditation…"), self._withdraw)
        self.badges = SecondaryButton(self.tr("Save the badges"), self._badges, symbol="download")
        self.column.addLayout(button_row(self.badges, self.accept, harmful=(self.refuse, self.withdraw)))
        self.card = Card(self.tr("Write down a request"))
        self._form()
        self.column.addWidget(self.card)

    def _form(self) -> None:
        texts = self.desk.context.messages.texts
        kinds = tuple((each.value, texts.get(f"value.observer_kind.{each.value}")) for each in ObserverKind)
        documents = tuple((each, texts.get(f"identity.{each}")) for each in (*IDENTITY_DOCUMENTS, "other"))
        self.name_field, self.name = text_field(self.tr("Full name"))
        self.kind_field, self.kind = choice_field(self.tr("As"), kinds)
        self.organisation_field, self.organisation = text_field(self.tr("Organisation"))
        self.union_field, self.union = choice_field(self.tr("Union that is represented"), ())
        self.document_field, self.document = choice_field(self.tr("Identity document"), documents)
        self.number_field, self.number = text_field(self.tr("Its number"))
        self.station_field, self.station = choice_field(self.tr("Station"), ())
        self.links_field, self.links = text_field(
            self.tr("Ties with a union or the employer that the person declares"), width=Size.FORM
        )
        self.kind.currentIndexChanged.connect(lambda _index: self._show_kind())
        for pair in (
            (self.name_field, self.kind_field),
            (self.organisation_field, self.union_field),
            (self.document_field, self.number_field),
            (self.station_field, self.links_field),
        ):
            row = QHBoxLayout()
            row.setSpacing(Space.L)
            for field in pair:
                row.addWidget(field, 1)
            self.card.column.addLayout(row)
        add = PrimaryButton(self.tr("Write it down"), self._add, symbol="plus")
        self.card.column.addLayout(button_row(add))

    def fill(self, view: PreparationView) -> None:
        """Choices of this vote; the register is read apart."""
        self.union.clear()
        for union in view.draft.unions:
            self.union.addItem(union.name, union.id)
        self.station.clear()
        self.station.addItem(self.tr("All stations"), "")
        for station in view.draft.stations:
            self.station.addItem(station.name or station.id, station.id)
        self._show_kind()
        vote_id = view.vote_id
        self.desk.read(lambda core: queries.observers_of(core, self.desk.actor, vote_id=vote_id), self._show_register)

    def _show_register(self, rows: tuple[ObserverRow, ...]) -> None:
        self.table.set_rows(rows)
        self.table.fit_height()
        self._show_line(self.table.current_row())
        self.desk.show_content()

    def set_locked(self, locked: bool) -> None:
        """Who may rule, rules; who may write requests down, does."""
        actor = self.desk.actor
        self._may_rule = actor.may(Permission.RULE_ON_OBSERVERS)
        writes = (Permission.RULE_ON_OBSERVERS, Permission.PREPARE_VOTES, Permission.ISSUE_PAPERS)
        self.card.setVisible(any(actor.may(each) for each in writes))
        self._show_line(self.table.current_row())

    def _show_kind(self) -> None:
        is_representative = self.kind.currentData() == ObserverKind.REPRESENTATIVE.value
        self.union_field.setVisible(is_representative)
        self.organisation_field.setVisible(not is_representative)

    def _show_line(self, row: ObserverRow | None) -> None:
        state = None if row is None else row.observer.state
        may = getattr(self, "_may_rule", False)
        self.accept.setVisible(may and state is ObserverState.REQUESTED)
        self.refuse.setVisible(may and state is ObserverState.REQUESTED)
        self.withdraw.setVisible(may and state is ObserverState.ACCEPTED)
        rows = [self.table.rows.row(number) for number in range(self.table.rows.rowCount())]
        self.badges.setVisible(any(each.observer.accreditation for each in rows))
        self.about.setText("" if row is None else self._about(row))

    def _about(self, row: ObserverRow) -> str:
        request = row.observer.request
        lines = [" · ".join(filter(None, (request.organisation, request.identity_number, request.contact)))]
        lines += [finding_words(each, self.desk.context.messages).explanation for each in row.findings]
        lines += [
            self.tr("{by}: {reasons}").format(by=ruling.by.name, reasons=ruling.reasons)
            for ruling in row.observer.rulings
            if ruling.reasons
        ]
        return "\n".join(filter(None, lines))

    def _add(self) -> None:
        name = self.name.text().strip()
        self.name_field.set_error("" if name else self.tr("Type the full name."))
        if not name or self.view is None:
            return
        kind = ObserverKind(self.kind.currentData())
        is_representative = kind is ObserverKind.REPRESENTATIVE
        station = self.station.currentData()
        request = ObserverRequest(
            kind=kind,
            name=name,
            organisation="" if is_representative else self.organisation.text(),
            identity_document=self.document.currentData(),
            identity_number=self.number.text(),
            links=self.links.text(),
            union_id=str(self.union.currentData() or "") if is_representative else "",
            station_ids=(station,) if station else (),
        )
        vote_id = self.view.vote_id
        self.desk.act(
            lambda core: use_cases.record_observer_request(core, self.desk.actor, vote_id=vote_id, request=request),
            lambda _changes: self._added(),
        )

    def _added(self) -> None:
        for line in (self.name, self.organisation, self.number, self.links):
            line.clear()
        self.name.setFocus()

    def _rule(self, *, accept: bool) -> None:
        row: ObserverRow | None = self.table.current_row()
        if row is None:
            return
        reasons: str | None = ""
        # Where something speaks against it, an acceptance says why too.
        if not accept or row.findings:
            reasons = self.desk.context.prompts.reason(self, self._question(row, accept=accept))
        if reasons is None:
            return
        said, observer_id = reasons, row.observer.observer_id
        self.desk.act(
            lambda core: use_cases.rule_on_observer(
                core, self.desk.actor, observer_id=observer_id, accept=accept, reasons=said
            )
        )

    def _question(self, row: ObserverRow, *, accept: bool) -> Question:
        name = row.observer.request.name
        if accept:
            return Question(
                self.tr("Accredit {0}").format(name),
                "\n".join(finding_words(each, self.desk.context.messages).explanation for each in row.findings),
                self.tr("Accredit"),
            )
        return Question(
            self.tr("Refuse {0}").format(name),
            self.tr("The reasons stay in the register and are shown to the person."),
            self.tr("Refuse"),
            harmful=True,
        )

    def _withdraw(self) -> None:
        row: ObserverRow | None = self.table.current_row()
        if row is None:
            return
        question = Question(
            self.tr("Withdraw the accreditation of {0}").format(row.observer.request.name),
            self.tr("The badge is no longer valid. The register keeps both rulings."),
            self.tr("Withdraw"),
            harmful=True,
        )
        reasons = self.desk.context.prompts.reason(self, question)
        if reasons is not None:
            observer_id = row.observer.observer_id
            self.desk.act(
                lambda core: use_cases.withdraw_accreditation(
                    core, self.desk.actor, observer_id=observer_id, reasons=reasons
                )
            )

    def _badges(self) -> None:
        if self.view is None:
            return
        vote_id = self.view.vote_id
        name = f"{vote_id}-gafetes.pdf"
        prompts = self.desk.context.prompts
        path = prompts.save_file(self, self.tr("Save the badges"), self.tr("PDF files (*.pdf)"), name)
        if path is None:
            return

        def work(core: Core) -> None:
            write_chosen(path, papers.badges_paper(core, self.desk.actor, vote_id=vote_id))

        def saved(_none: None) -> None:
            self.desk.show_content()
            self.desk.context.flash(self.tr("Saved as {0}").format(path.name))

        self.desk.read(work, saved, lane=Lane.DOCUMENTS)
