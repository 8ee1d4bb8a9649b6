"""One person: adding, changing, roles in plain words, temporary password, closing the account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from ui.messages import Question
from ui.screens.office.role_words import role_explanation, role_name
from ui.screens.screen import Place, Screen, ScreenContext
from ui.theme import Size, Space, TextRole, Tone
from ui.widgets.buttons import HarmfulButton, PrimaryButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.labeled_field import text_field
from ui.widgets.labels import Note, text_label
from unionreg.application import people
from unionreg.application.changes import Thing
from unionreg.application.queries import people as queries
from unionreg.domain.roles import Role

if TYPE_CHECKING:
    from unionreg.application.queries.people import PersonRow


class PersonScreen(Screen):
    """``user_id`` None adds somebody new."""

    concerns = frozenset({Thing.PERSON})

    def __init__(self, context: ScreenContext, user_id: int | None) -> None:
        super().__init__(context)
        self.user_id = user_id
        self.row: PersonRow | None = None
        self.header.set_title(self.tr("Add a person") if user_id is None else self.tr("Person"))
        self.password_note = Note("", Tone.INFO)
        self.password_note.hide()
        self.body.addWidget(self.password_note)
        across = QHBoxLayout()
        across.setSpacing(Space.L)
        across.addWidget(self._who(), 1)
        across.addWidget(self._roles(), 1)
        self.body.addLayout(across)
        self.body.addLayout(self._buttons())
        self.body.addStretch(1)
        self.load()

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Below the people."""
        return (
            (self.tr("Office"), Place("office")),
            (self.tr("People"), Place("office", ("people",))),
            (self.header.title(), None),
        )

    def first_field(self) -> QWidget:
        """The name."""
        return self.full_name

    def load(self) -> None:
        """Read the person, or a password to suggest for a new one."""
        user_id = self.user_id
        if user_id is None:
            self.read(lambda core: queries.suggested_password(core, self.actor), self._suggest)
        else:
            self.read(lambda core: queries.person(core, self.actor, user_id), self._show)

    def _who(self) -> QWidget:
        card = Card(self.tr("Who"))
        name_field, self.full_name = text_field(
            self.tr("Full name"), hint=self.tr("As in the records of acts."), width=Size.FORM
        )
        post_field, self.post = text_field(self.tr("Post"), width=Size.FORM)
        user_field, self.username = text_field(
            self.tr("User name"), hint=self.tr("Lower-case letters and digits; it is never given to anybody else.")
        )
        self.username.setReadOnly(self.user_id is not None)
        password_field, self.password = text_field(
            self.tr("Temporary password"),
            hint=self.tr("Read it out to the person, who must choose another at the first sign-in."),
        )
        for field in (name_field, post_field, user_field):
            card.column.addWidget(field)
        if self.user_id is None:
            card.column.addWidget(password_field)
        else:
            password_field.setParent(card)
            password_field.hide()
        card.column.addStretch(1)
        return card

    def _roles(self) -> QWidget:
        card = Card(self.tr("Roles"))
        self.role_boxes: dict[Role, QCheckBox] = {}
        for role in Role:
            box = QCheckBox(role_name(role))
            box.setAccessibleDescription(role_explanation(role))
            explanation = text_label(role_explanation(role), TextRole.LABEL, muted=True)
            explanation.setContentsMargins(Space.XL, 0, 0, 0)
            pair = QVBoxLayout()
            pair.setSpacing(0)
            pair.addWidget(box)
            pair.addWidget(explanation)
            card.column.addLayout(pair)
            self.role_boxes[role] = box
        return card

    def _buttons(self) -> QHBoxLayout:
        back = SecondaryButton(self.tr("Go back"), lambda: self.context.navigate(Place("office", ("people",))))
        if self.user_id is None:
            self.save = PrimaryButton(self.tr("Add the person"), self.add, symbol="user-plus")
            return button_row(back, self.save)
        self.save = PrimaryButton(self.tr("Save"), self.change)
        self.reset = SecondaryButton(self.tr("New temporary password…"), self._reset, symbol="key-round")
        self.close_account = HarmfulButton(self.tr("Close the account…"), self._close)
        self.open_account = SecondaryButton(self.tr("Open the account again"), self._reopen)
        return button_row(back, self.open_account, self.reset, self.save, harmful=(self.close_account,))

    def add(self) -> None:
        """Add what was typed."""
        typed = {
            "username": self.username.text(),
            "full_name": self.full_name.text(),
            "post": self.post.text(),
            "temporary_password": self.password.text(),
        }
        roles = self._chosen()
        self.act(
            lambda core: people.add_person(core, self.actor, roles=roles, **typed),
            lambda _changes: self.context.navigate(Place("office", ("people",))),
            fields=self._fields(),
        )

    def change(self) -> None:
        """Save name, post and roles, each only where it changed: every change is an act of its own in the log."""
        row = self.row
        if row is None:
            return
        full_name, post, roles = self.full_name.text(), self.post.text(), self._chosen()
        renamed = (full_name, post) != (row.full_name, row.post)
        if renamed:
            self.act(
                lambda core: people.change_person(
                    core, self.actor, user_id=row.user_id, full_name=full_name, post=post
                ),
                fields=self._fields(),
            )
        if roles != frozenset(row.roles):
            self.act(
                lambda core: people.change_roles(core, self.actor, user_id=row.user_id, roles=roles),
                fields=self._fields(),
            )

    def _chosen(self) -> frozenset[Role]:
        return frozenset(role for role, box in self.role_boxes.items() if box.isChecked())

    def _fields(self) -> dict[str, QWidget]:
        return {
            "username": self.username,
            "full_name": self.full_name,
            "post": self.post,
            "password": self.password,
            "roles": self.role_boxes[Role.ADMINISTRATOR],
        }

    def _suggest(self, password: str) -> None:
        self.password.setText(password)
        self.show_content()

    def _show(self, row: PersonRow) -> None:
        self.row = row
        self.header.set_title(row.full_name)
        self.header.set_subtitle(self.tr("Account open") if row.active else self.tr("Account closed"))
        self.full_name.setText(row.full_name)
        self.post.setText(row.post)
        self.username.setText(row.username)
        for role, box in self.role_boxes.items():
            box.setChecked(role in row.roles)
        own = row.user_id == self.actor.user_id
        self.close_account.setVisible(row.active and not own)
        self.open_account.setVisible(not row.active)
        self.reset.setVisible(row.active and not own)
        self.context.refresh_crumbs()
        self.show_content()

    def _reset(self) -> None:
        row = self.row
        question = Question(
            self.tr("Give a temporary password?"),
            self.tr("The old password stops working at once. You will see the new one here, once, to read it out."),
            self.tr("Give a password"),
        )
        if row is None or not self.context.prompts.confirm(self, question):
            return
        self.read(lambda core: queries.suggested_password(core, self.actor), lambda made: self._give(row, made))

    def _give(self, row: PersonRow, password: str) -> None:
        self.show_content()

        def given(_changes: object) -> None:
            text = self.tr("Temporary password of {name}: {password}. It is shown only now.")
            self.password_note.set_text(text.format(name=row.full_name, password=password))
            self.password_note.show()
            self.reveal(self.password_note)

        self.act(
            lambda core: people.reset_password(core, self.actor, user_id=row.user_id, temporary_password=password),
            given,
        )

    def _close(self) -> None:
        row = self.row
        if row is None:
            return
        question = Question(
            self.tr("Close the account of {name}?").format(name=row.full_name),
            self.tr("The person can no longer sign in. What they did stays in the record under their name."),
            self.tr("Close the account"),
            harmful=True,
        )
        reason = self.context.prompts.reason(self, question)
        if reason:
            self.act(lambda core: people.deactivate_person(core, self.actor, user_id=row.user_id, reason=reason))

    def _reopen(self) -> None:
        row = self.row
        if row is not None:
            self.act(lambda core: people.reactivate_person(core, self.actor, user_id=row.user_id))
