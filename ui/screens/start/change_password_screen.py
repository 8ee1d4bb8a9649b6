"""Changing the own password; forced after a temporary one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.screens.screen import Place, Screen, ScreenContext
from ui.screens.start.narrow_form import NarrowForm
from ui.theme import Size
from ui.widgets.buttons import PrimaryButton, SecondaryButton, button_row
from ui.widgets.labeled_field import text_field
from ui.widgets.labels import Note
from unionreg.application.session import change_own_password

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class ChangePasswordScreen(Screen):
    """Old password once, new one twice."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.header.set_title(self.tr("Change my password"))
        form = NarrowForm()
        self._forced = self.services.door.must_change_password
        if self._forced:
            form.column.addWidget(
                Note(self.tr("Your password is temporary. Choose one that only you know; then you can work."))
            )
        current_field, self.current = text_field(self.tr("Present password"), secret=True, width=Size.DIALOG)
        new_field, self.new = text_field(
            self.tr("New password"),
            hint=self.tr("At least 10 characters. Three or four unusual words are easier to keep than signs."),
            secret=True,
            width=Size.DIALOG,
        )
        again_field, self.again = text_field(self.tr("New password again"), secret=True, width=Size.DIALOG)
        self.again_field = again_field
        for field in (current_field, new_field, again_field):
            form.column.addWidget(field)
        self.save = PrimaryButton(self.tr("Change the password"), self.change)
        back = SecondaryButton(self.tr("Sign out") if self._forced else self.tr("Go back"), self._back)
        form.column.addLayout(button_row(back, self.save))
        form.enter_goes_on([self.current, self.new, self.again], self.change)
        self.body.addStretch(1)
        self.body.addLayout(form.centred())
        self.body.addStretch(2)
        self.show_content()

    def first_field(self) -> QWidget:
        """The present password."""
        return self.current

    def change(self) -> None:
        """Change it, when both new ones are the same."""
        same = self.new.text() == self.again.text()
        self.again_field.set_error("" if same else self.tr("The two new passwords are not the same. Type them again."))
        if not same:
            self.again.setFocus()
            return
        current, new = self.current.text(), self.new.text()
        self.act(
            lambda core: change_own_password(core, self.actor, current=current, new=new),
            self._changed_password,
            fields={"password": self.new},
        )

    def _changed_password(self, _changes: object) -> None:
        self.context.flash(self.tr("Your password was changed."))
        self.services.door.password_changed()

    def _back(self) -> None:
        if self._forced:
            self.services.door.leave()
        else:
            self.context.navigate(Place("today"))
