"""Signing in to the open office."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.screens.outreach.door_bulletins import DoorBulletins
from ui.screens.screen import Place, Screen, ScreenContext
from ui.screens.start.narrow_form import NarrowForm
from ui.theme import Size, TextRole, Tone
from ui.widgets.buttons import PrimaryButton, SecondaryButton, button_row
from ui.widgets.labeled_field import text_field
from ui.widgets.labels import Note, text_label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.tasks import Failure
    from unionreg.application.session import SignIn
    from unionreg.domain.office import Letterhead
    from unionreg.domain.outreach.bulletin import Bulletin


class SignInScreen(Screen):
    """User name and password; a temporary password leads on to changing it. Bulletins to the office stand beside it."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.header.set_title(self.tr("Sign in"))
        path = self.services.door.path
        form = NarrowForm()
        self.hide_header()
        form.column.addWidget(text_label(self.tr("Sign in"), TextRole.TITLE))
        self.office = text_label(path.name if path else "", muted=True)
        form.column.addWidget(self.office)
        self.invented = Note(
            QCoreApplication.translate(
                "MainWindow", "Demonstration office: everything here is invented and proves nothing"
            ),
            Tone.WARNING,
        )
        self.invented.hide()
        form.column.addWidget(self.invented)
        name_field, self.username = text_field(self.tr("&User name"), width=Size.DIALOG)
        secret_field, self.password = text_field(self.tr("&Password"), secret=True, width=Size.DIALOG)
        self.name_field, self.secret_field = name_field, secret_field
        form.column.addWidget(name_field)
        form.column.addWidget(secret_field)
        self.enter_button = PrimaryButton(self.tr("Sign in"), self.sign_in)
        other = SecondaryButton(self.tr("Another office"), self._other)
        form.column.addLayout(button_row(other, self.enter_button))
        form.column.addWidget(
            text_label(
                self.tr("Forgotten? Another administrator of the office can give you a temporary password."),
                TextRole.LABEL,
                muted=True,
            )
        )
        form.enter_goes_on([self.username, self.password], self.sign_in)
        self.bulletins = DoorBulletins(context.messages.language)
        across = form.centred()
        across.insertWidget(across.count() - 1, self.bulletins)
        self.body.addStretch(1)
        self.body.addLayout(across)
        self.body.addStretch(2)
        self.show_content()
        self.context.runner.run(self._read_letterhead, self._name_office, owner=self)
        self.context.runner.run(self._read_bulletins, self.bulletins.show_bulletins, owner=self)

    def _read_letterhead(self, _progress: object) -> Letterhead:
        from unionreg.application.queries.office import letterhead

        return letterhead(self.core)

    def _read_bulletins(self, _progress: object) -> tuple[Bulletin, ...]:
        from unionreg.application.queries.outreach import door_bulletins

        return door_bulletins(self.core)

    def _name_office(self, letterhead: Letterhead) -> None:
        self.office.setText(letterhead.office_name)
        self.invented.setVisible(letterhead.invented)

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Below the start."""
        return ((self.tr("Start"), Place("start")), (self.tr("Sign in"), None))

    def first_field(self) -> QWidget:
        """The user name."""
        return self.username

    def sign_in(self) -> None:
        """Try what was typed."""
        username, password = self.username.text().strip(), self.password.text()
        self.name_field.set_error("" if username else self.tr("Write your user name."))
        self.secret_field.set_error("" if password else self.tr("Write your password."))
        if not username or not password:
            (self.username if not username else self.password).setFocus()
            return

        def work(_progress: object) -> SignIn:
            from unionreg.application.session import sign_in

            return sign_in(self.core, username=username, password=password)

        self.findings.clear()
        self.page.setEnabled(False)
        self.context.runner.run(work, self._signed_in, self._refused, owner=self)

    def _signed_in(self, sign_in: SignIn) -> None:
        self.services.door.enter(sign_in.actor, must_change_password=sign_in.must_change_password)

    def _refused(self, failure: Failure) -> None:
        self.page.setEnabled(True)
        self.password.clear()
        self.show_failure(failure)
        self.password.setFocus()

    def _other(self) -> None:
        self.services.door.close()
        self.context.navigate(Place("offices"))
