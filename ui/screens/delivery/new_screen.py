"""Beginning a delivery: what is handed out, for which vote or deposit, and to which shifts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox

from ui.screens.screen import Place, Screen
from ui.screens.votes.moments import parse_day
from ui.theme import Size, Tone
from ui.widgets.buttons import PrimaryButton, SecondaryButton, button_row
from ui.widgets.labeled_field import choice_field, long_text_field, text_field
from ui.widgets.labels import Note
from unionreg.application import delivery as use_cases
from unionreg.application.delivery_ports import NewCampaign
from unionreg.application.queries import contracts as contract_queries
from unionreg.application.queries import votes as vote_queries
from unionreg.domain.contracts.delivery import DeliveryGroup

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from ui.screens.screen import ScreenContext
    from unionreg.application.changes import Changes
    from unionreg.application.ports import Core
    from unionreg.application.vote_records import VoteListRow
    from unionreg.domain.contracts.contract import CollectiveContract

_PARTS = 4
_FEWEST_PARTS = 3


class NewDeliveryScreen(Screen):
    """``place.arguments``: a vote, or none; or an empty text and a contract."""

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self._wanted = place.arguments[0] if place.arguments else ""
        self._contract_id = place.arguments[1] if len(place.arguments) > 1 else ""
        self._votes: dict[str, VoteListRow] = {}
        self.header.set_title(self.tr("Begin a delivery"))
        self._fields()
        self.body.addLayout(
            button_row(
                SecondaryButton(self.tr("Leave it"), lambda: context.navigate(Place("deliveries"))),
                PrimaryButton(self.tr("Begin"), self._begin, symbol="arrow-right"),
            )
        )
        self.body.addStretch(1)
        self.load()

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Deliveries, this one."""
        return ((self.tr("Delivery of contracts"), Place("deliveries")), (self.header.title(), None))

    def first_field(self) -> QWidget:
        """What it is for comes first."""
        return self.vote

    def load(self) -> None:
        """Read the votes to choose from."""
        self.read(self._read_all, lambda both: self._show(*both))

    def _read_all(self, core: Core) -> tuple[tuple[VoteListRow, ...], CollectiveContract | None]:
        rows = vote_queries.votes_list(core, self.actor).rows
        if not self._contract_id:
            return rows, None
        return rows, contract_queries.contract_page(core, self.actor, contract_id=self._contract_id).contract

    def _fields(self) -> None:
        self.vote_field, self.vote = choice_field(self.tr("Delivered for"), ())
        self.text_field, self.text = text_field(
            self.tr("What is handed out"),
            hint=self.tr("As the receipt says it: “Revisión 2026 del contrato colectivo 123/2021”."),
            width=Size.FORM,
        )
        self.employer_field, self.employer = text_field(self.tr("Employer"), width=Size.FORM)
        self.day_field, self.day = text_field(self.tr("Day of deposit"), hint=self.tr("Day/month/year"))
        self.address_field, self.address = text_field(
            self.tr("Permanent address of the text (optional)"),
            hint=self.tr("It becomes the QR code on the copy."),
            width=Size.FORM,
        )
        self.groups_field, self.groups = long_text_field(
            self.tr("Shifts (optional where the vote has a roll)"),
            hint=self.tr("One a line: workplace; area; shift; number of people. The area may be left out."),
            lines=5,
        )
        self.by_post = QCheckBox(self.tr("Separate lists by post, as areas"))
        self.note = Note("", Tone.INFO)
        for widget in (
            self.vote_field,
            self.text_field,
            self.employer_field,
            self.day_field,
            self.address_field,
            self.groups_field,
            self.by_post,
            self.note,
        ):
            self.add_limited(widget, Size.FORM)
        self.vote.currentIndexChanged.connect(lambda _index: self._arrange())

    def _show(self, rows: tuple[VoteListRow, ...], contract: CollectiveContract | None) -> None:
        self._votes = {row.vote_id: row for row in rows}
        self.vote.clear()
        self.vote.addItem(self.tr("A contract that was deposited"), "")
        for row in rows:
            self.vote.addItem(self.tr("Vote: {title}").format(title=row.title), row.vote_id)
        place = self.vote.findData(self._wanted)
        self.vote.setCurrentIndex(max(place, 0))
        if contract is not None:
            self.text.setText(self.tr("Collective contract {number}").format(number=contract.number))
            self.employer.setText("; ".join(each.name for each in contract.employers))
            self.day.setText(f"{contract.deposit.on:%d/%m/%Y}")
        self._arrange()
        self.show_content()

    def _arrange(self) -> None:
        vote = self._votes.get(str(self.vote.currentData() or ""))
        self.day_field.setVisible(vote is None)
        self.by_post.setVisible(vote is not None)
        if vote is not None and not self.text.text():
            self.text.setText(vote.title)
        self.note.set_text(
            self.tr("The shifts come from the roll of the vote; with the frozen roll the lists have names.")
            if vote is not None
            else self.tr("Fifteen business days are counted from the day of deposit (LFT 132-XXX).")
        )

    def _begin(self) -> None:
        vote_id = str(self.vote.currentData() or "")
        day = parse_day(self.day.text())
        groups = self._read_groups()
        wrong = not vote_id and day is None
        self.day_field.set_error(self.tr("Type the day as 22/11/2026.") if wrong else "")
        if wrong or groups is None:
            return
        plan = self._plan(vote_id, day, groups)
        fields = {"text": self.text, "employer": self.employer, "address": self.address, "groups": self.groups}
        self.act(lambda core: use_cases.open_campaign(core, self.actor, plan=plan), self._begun, fields=fields)

    def _plan(self, vote_id: str, day: date | None, groups: tuple[DeliveryGroup, ...]) -> NewCampaign:
        return NewCampaign(
            self.text.text(),
            self.employer.text(),
            groups,
            vote_id,
            self._contract_id,
            deposited_on=None if vote_id else day,
            address=self.address.text(),
            areas_by_post=self.by_post.isChecked(),
        )

    def _read_groups(self) -> tuple[DeliveryGroup, ...] | None:
        """The typed shifts; None when a line cannot be read, which is said beside the field."""
        found: list[DeliveryGroup] = []
        for line in self.groups.toPlainText().splitlines():
            if not line.strip():
                continue
            parts = [part.strip() for part in line.split(";")]
            if not _FEWEST_PARTS <= len(parts) <= _PARTS or not parts[-1].isdecimal():
                self.groups_field.set_error(
                    self.tr("This line is not workplace; area; shift; number: “{line}”.").format(line=line.strip()[:80])
                )
                return None
            area = parts[1] if len(parts) == _PARTS else ""
            found.append(DeliveryGroup(len(found) + 1, parts[0], area, parts[-2], int(parts[-1][:9])))
        self.groups_field.set_error("")
        return tuple(found)

    def _begun(self, changes: Changes) -> None:
        self.context.navigate(Place("delivery", (changes.created[0],)))
