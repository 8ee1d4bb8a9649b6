"""Signing the tally: the package, who signed, signing with an e.firma, copies signed elsewhere, refusals."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar

from ui.messages import Question
from ui.models.rows_table_model import Column
from ui.screens.screen import Place, Screen
from ui.screens.votes import signing_presenter as words
from ui.screens.votes.crumbs import vote_crumbs
from ui.screens.votes.files import read_chosen, write_chosen
from ui.screens.votes.key_panel import KeyPanel, read_key_files
from ui.screens.votes.record_times import zone_of
from ui.screens.votes.sign_form import RefusalForm, SignForm
from ui.screens.votes.signing_presenter import Stage
from ui.screens.votes.wording import grouped
from ui.theme import Space, TextRole, Tone
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.digest_groups import DigestGroups
from ui.widgets.labels import Note, text_label
from unionreg.application import signing as use_cases
from unionreg.application.changes import Thing
from unionreg.application.queries import papers as queries
from unionreg.application.queries import votes as vote_queries
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from datetime import tzinfo
    from pathlib import Path

    from ui.screens.screen import ScreenContext
    from ui.screens.votes.crumbs import Crumbs
    from ui.tasks import Failure
    from unionreg.application.ports import Core
    from unionreg.application.queries.papers import SignatureStatus
    from unionreg.application.queries.votes import VotePage

# The format itself allows no larger package.
LARGEST_PACKAGE = 2**31 - 1


class SigningScreen(Screen):
    """The signatures of one vote's latest package."""

    concerns = frozenset({Thing.PACKAGE, Thing.RESULT, Thing.VOTE})

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self._vote_id = place.arguments[0]
        self._title = ""
        self._zone: tzinfo = UTC
        self.header.set_title(self.tr("Sign the tally"))
        self._prepare = PrimaryButton(self.tr("Prepare the package and its acts"), self._prepare_package)
        self._export = SecondaryButton(self.tr("Export the package…"), self._export_package, symbol="download")
        self._import = SecondaryButton(self.tr("Take in a signed copy…"), self._import_package, symbol="upload")
        for button in (self._import, self._export, self._prepare):
            self.header.add_action(button)
        self._state = Note("", Tone.INFO)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Required signatures"))
        self.progress.setTextVisible(False)
        self.signatures = DataTable(
            self._columns(), name=self.tr("Signatures"), empty=self.tr("Nobody has signed this package yet.")
        )
        self._refusals = text_label("")
        self._digest_card = Card(self.tr("Package digest"))
        self._digest: DigestGroups | None = None
        self.keys = KeyPanel(context.prompts)
        self.keys.read_asked.connect(self._read_key)
        self.form = SignForm(self._sign)
        self.refusal = RefusalForm(self._record_refusal)
        self._arrange()
        self.load()

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("No."), lambda row: f"{row.number:03}", characters=5),
            Column(self.tr("Who"), lambda row: row.name, characters=26, tooltip=lambda row: row.name),
            Column(self.tr("RFC"), lambda row: row.rfc, characters=18, role=TextRole.MONO),
            Column(self.tr("In which capacity"), words.signature_note, stretch=True, tooltip=words.signature_note),
            Column(self.tr("When"), lambda row: words.signed_when(row, self._zone), characters=18, muted=True),
            Column(
                self.tr("Required"),
                words.counts_word,
                characters=16,
                tooltip=words.counts_explained,
                tone=lambda row: Tone.POSITIVE if row.counts else Tone.NEUTRAL,
            ),
        )

    def _arrange(self) -> None:
        self.body.addWidget(self._state)
        self.body.addWidget(self.progress)
        self.body.addWidget(self.signatures)
        self.body.addWidget(self._refusals)
        self._sign_card = Card(self.tr("Sign with an e.firma"))
        both = QHBoxLayout()
        both.setSpacing(Space.XL)
        both.addWidget(self.keys, 1)
        both.addWidget(self.form, 1)
        self._sign_card.column.addLayout(both)
        self._digest_card.column.addWidget(
            text_label(self.tr("It stands on every printed act. Compare it with the paper before signing."), muted=True)
        )
        self._digest_card.column.addStretch(1)
        self._refusal_card = Card(self.tr("Somebody refuses to sign"))
        self._refusal_card.column.addWidget(self.refusal)
        foot = QHBoxLayout()
        foot.setSpacing(Space.XL)
        foot.addWidget(self._digest_card, 1, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self._refusal_card, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self._sign_card)
        self.body.addLayout(foot)
        self.body.addStretch(1)

    def crumbs(self) -> Crumbs:
        """Votes, the vote, signing."""
        return vote_crumbs(self._vote_id, self._title, self.tr("Signing"))

    def load(self) -> None:
        """Read who signed."""
        self.read(self._read_both, lambda both: self._show(*both))

    def _read_both(self, core: Core) -> tuple[VotePage, SignatureStatus]:
        page = vote_queries.vote_page(core, self.actor, vote_id=self._vote_id)
        return page, queries.signature_status(core, self.actor, vote_id=self._vote_id)

    def _show(self, page: VotePage, status: SignatureStatus) -> None:
        self._title = page.title
        self._zone = zone_of(page.draft.stations, page.updated_at)
        self.header.set_subtitle(page.title)
        self.context.refresh_crumbs()
        stage = words.stage(status)
        tone = Tone.POSITIVE if stage is Stage.COMPLETE else Tone.INFO
        sentences = [words.progress(status), words.missing(status)]
        self._state.set_text(" ".join(sentence for sentence in sentences if sentence), tone)
        there = stage in (Stage.SIGNING, Stage.COMPLETE)
        may_sign = self.actor.may(Permission.SIGN)
        self._prepare.setVisible(not there)
        self._export.setVisible(status.package_id is not None)
        self._import.setVisible(there and may_sign)
        self.progress.setVisible(there)
        self.progress.setRange(0, max(status.required, 1))
        self.progress.setValue(min(status.given, status.required))
        self.signatures.setVisible(there)
        self.signatures.set_rows(status.signatures)
        self.signatures.fit_height()
        self._refusals.setText("\n".join(words.refusal_sentence(row, self._zone) for row in status.refusals))
        self._refusals.setVisible(bool(status.refusals))
        self._sign_card.setVisible(there and may_sign)
        self._refusal_card.setVisible(there and may_sign)
        self._digest_card.setVisible(there)
        self._show_digest(status.package_digest or "")
        self.show_content()

    def _show_digest(self, digest: str) -> None:
        if self._digest is not None:
            self._digest.hide()
            self._digest.deleteLater()
        self._digest = DigestGroups(grouped(digest).split(), columns=4)
        self._digest_card.column.insertWidget(1, self._digest)

    def _prepare_package(self) -> None:
        self.states.show_working(self.tr("The acts of all stations are being drawn…"))
        task = self.act(
            lambda core, progress: use_cases.prepare_package(
                core, self.actor, vote_id=self._vote_id, progress=progress.report
            ),
            lambda _changes: self._prepared(),
            failed=self._not_prepared,
            wants_progress=True,
        )
        self.states.follow(task, cancellable=True)

    def _prepared(self) -> None:
        self.show_content()
        self.context.flash(self.tr("The package and its acts are ready to be signed."))

    def _not_prepared(self, failure: Failure) -> None:
        self.show_content()
        self.show_failure(failure)

    def _read_key(self) -> None:
        if self._lacks_key():
            return
        chosen = self.keys.chosen()
        self.findings.clear()
        self.context.runner.run(
            lambda _progress: use_cases.read_key(
                self.core, self.actor, vote_id=self._vote_id, key=read_key_files(*chosen)
            ),
            self.keys.show_facts,
            self._key_refused,
            owner=self,
        )

    def _lacks_key(self) -> bool:
        lacking = self.keys.missing()
        if lacking:
            self.findings.show_problems(lacking)
        return bool(lacking)

    def _key_refused(self, failure: Failure) -> None:
        self.keys.forget_facts()
        self.show_failure(failure)

    def _sign(self) -> None:
        if self._lacks_key():
            return
        chosen, statement = self.keys.chosen(), self.form.statement()
        self.act(
            lambda core: use_cases.sign_package(
                core, self.actor, vote_id=self._vote_id, key=read_key_files(*chosen), **statement
            ),
            lambda _changes: self._signed(),
        )

    def _signed(self) -> None:
        self.keys.forget_password()
        self.keys.forget_facts()
        self.form.clear()
        self.context.flash(self.tr("The tally is signed. Nothing that others signed was changed."))

    def _record_refusal(self, name: str, role: object, organisation: str | None, reason: str) -> None:
        self.act(
            lambda core: use_cases.record_refusal(
                core,
                self.actor,
                vote_id=self._vote_id,
                name=name,
                role=role,  # type: ignore[arg-type]
                organisation=organisation,
                reason=reason,
            ),
            lambda _changes: self.refusal.clear(),
        )

    def _export_package(self) -> None:
        kinds = self.tr("Tally packages (*.asice)")
        path = self.context.prompts.save_file(self, self.tr("Export the package"), kinds, f"{self._vote_id}.asice")
        if path is not None:
            self.context.runner.run(
                lambda _progress: self._write(self.core, path),
                lambda _none: self.context.flash(self.tr("The package was written to {0}.").format(path.name)),
                self.show_failure,
                owner=self,
            )

    def _write(self, core: Core, path: Path) -> None:
        write_chosen(path, queries.package_file(core, self.actor, vote_id=self._vote_id))

    def _import_package(self) -> None:
        kinds = self.tr("Tally packages (*.asice)")
        path = self.context.prompts.open_file(self, self.tr("A copy that others signed"), kinds)
        if path is None:
            return
        question = Question(
            self.tr("Take in the signatures of {0}").format(path.name),
            self.tr("The copy must hold the same content and our signatures; only new, good signatures are added."),
            self.tr("Take in the signatures"),
        )
        if self.context.prompts.confirm(self, question):
            self.act(
                lambda core: use_cases.import_signed_package(
                    core, self.actor, vote_id=self._vote_id, content=read_chosen(path, LARGEST_PACKAGE)
                )
            )
