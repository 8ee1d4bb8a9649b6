"""Issuing the certificate: what it rests on, the e.firma that signs it, and where it is then found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from ui.screens.screen import Place, Screen
from ui.screens.votes.certificate_presenter import certificate_name, facts_lines, obstacles
from ui.screens.votes.crumbs import vote_crumbs
from ui.screens.votes.key_panel import KeyPanel, read_key_files
from ui.theme import Space, TextRole, Tone
from ui.widgets.buttons import PrimaryButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.labels import Note, text_label
from unionreg.application import certificates as use_cases
from unionreg.application import signing
from unionreg.application.changes import Thing
from unionreg.application.papers import PaperKind
from unionreg.application.queries import papers as papers_queries
from unionreg.application.queries import votes as queries
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from ui.screens.screen import ScreenContext
    from ui.screens.votes.crumbs import Crumbs
    from ui.tasks import Failure
    from unionreg.application.ports import Core
    from unionreg.application.queries.papers import PaperRow, SignatureStatus
    from unionreg.application.queries.votes import VotePage


class CertificateScreen(Screen):
    """The certificate of one vote."""

    concerns = frozenset({Thing.PAPER, Thing.PACKAGE, Thing.RESULT})

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self._vote_id = place.arguments[0]
        self._title = self._vote_id
        self.header.set_title(self.tr("Certificate"))
        self._obstacles = Note("", Tone.WARNING, title=self.tr("Not yet"))
        self._issued = Note("", Tone.POSITIVE, title=self.tr("The certificate is issued"))
        self._open_button = SecondaryButton(
            self.tr("Look at it and print it"), lambda: self.context.navigate(Place("vote-papers", (self._vote_id,)))
        )
        self._issued.column.addWidget(self._open_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._what = Card(self.tr("What it will say"))
        self._name = text_label("", TextRole.STRONG)
        self._facts = text_label("")
        self._what.column.addWidget(self._name)
        self._what.column.addWidget(self._facts)
        self._what.column.addWidget(
            text_label(
                self.tr(
                    "It gets the next folio, the figures in digits and words, the package digest, a code sealed by the "
                    "office and your electronic signature. No official layout is known; the paper says so."
                ),
                muted=True,
            )
        )
        self._what.column.addStretch(1)
        self._sign_card = Card(self.tr("Sign and issue"))
        self.keys = KeyPanel(context.prompts)
        self.keys.read_asked.connect(self._read_key)
        self.button = PrimaryButton(self.tr("Sign and issue the certificate"), self._issue, symbol="stamp")
        self._sign_card.column.addWidget(self.keys)
        self._sign_card.column.addLayout(button_row(self.button))
        both = QHBoxLayout()
        both.setSpacing(Space.XL)
        both.addWidget(self._what, 1)
        both.addWidget(self._sign_card, 1)
        self.body.addWidget(self._obstacles)
        self.body.addWidget(self._issued)
        self.body.addLayout(both)
        self.body.addStretch(1)
        self.load()

    def crumbs(self) -> Crumbs:
        """Votes, the vote, its certificate."""
        return vote_crumbs(self._vote_id, self._title, self.tr("Certificate"))

    def load(self) -> None:
        """Read what the certificate rests on."""
        self.read(self._read_all, lambda all_three: self._show(*all_three))

    def _read_all(self, core: Core) -> tuple[VotePage, SignatureStatus, tuple[PaperRow, ...]]:
        ids = {"vote_id": self._vote_id}
        return (
            queries.vote_page(core, self.actor, **ids),
            papers_queries.signature_status(core, self.actor, **ids),
            papers_queries.papers_list(core, self.actor, **ids),
        )

    def _show(self, page: VotePage, status: SignatureStatus, papers: tuple[PaperRow, ...]) -> None:
        self._title = page.title
        self.header.set_subtitle(page.title)
        self.context.refresh_crumbs()
        texts = self.context.messages.texts
        issued = [row for row in papers if row.kind is PaperKind.CERTIFICATE and row.current]
        in_the_way = obstacles(page, status)
        self._what.set_title(self.tr("What it says") if issued else self.tr("What it will say"))
        self._issued.setVisible(bool(issued))
        if issued:
            self._issued.set_text(f"{issued[0].title} · {issued[0].folio}")
        self._obstacles.setVisible(bool(in_the_way) and not issued)
        self._obstacles.set_text("\n".join(in_the_way))
        self._name.setText(certificate_name(page, texts))
        self._facts.setText("\n".join(facts_lines(page, texts)))
        self._sign_card.setVisible(not issued and not in_the_way and self.actor.may(Permission.SIGN))
        self.show_content()

    def _lacks_key(self) -> bool:
        lacking = self.keys.missing()
        if lacking:
            self.findings.show_problems(lacking)
        return bool(lacking)

    def _read_key(self) -> None:
        if self._lacks_key():
            return
        chosen = self.keys.chosen()
        self.findings.clear()
        self.context.runner.run(
            lambda _progress: signing.read_key(
                self.core, self.actor, vote_id=self._vote_id, key=read_key_files(*chosen)
            ),
            self.keys.show_facts,
            self._key_refused,
            owner=self,
        )

    def _key_refused(self, failure: Failure) -> None:
        self.keys.forget_facts()
        self.show_failure(failure)

    def _issue(self) -> None:
        if self._lacks_key():
            return
        chosen = self.keys.chosen()
        self.act(
            lambda core: use_cases.issue_certificate(
                core, self.actor, vote_id=self._vote_id, key=read_key_files(*chosen)
            ),
            lambda _changes: self._done(),
        )

    def _done(self) -> None:
        self.keys.forget_password()
        self.context.flash(self.tr("The certificate is signed and issued."))
