"""The parties of a deposit: one employer and one union, and as many more as the contract has (LFT 386, 404).

A contrato-ley has many employers and often several unions; each has its own block of fields.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.screens.contracts import typed_act as typed
from ui.theme import Size, Space, TextRole
from ui.widgets.buttons import QuietButton
from ui.widgets.labels import text_label
from unionreg.domain.filings.filing import Address

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.screens.contracts.field_form import FieldForm
    from ui.widgets.card import Card
    from unionreg.domain.contracts.acts import ContractUnion
    from unionreg.domain.register.parties import RegisteredEmployer

translate = QCoreApplication.translate

EMPLOYER = ("employers", "rfc", "activity", "street", "municipality", "state")
UNION = ("unions", "union_number")


class Repeated(QWidget):
    """Blocks of the same fields; the first is always there. Names of further ones end in ".2", ".3" and so on."""

    def __init__(
        self, form: FieldForm, names: tuple[str, ...], more: str, build: Callable[[QVBoxLayout, str], None]
    ) -> None:
        super().__init__()
        self._form, self._names, self._build = form, names, build
        self._number = 1
        self._blocks: dict[str, QWidget] = {}
        self._heads: dict[str, QLabel] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        build(column, "")
        self._column = QVBoxLayout()
        self._column.setSpacing(Space.M)
        column.addLayout(self._column)
        self.more = QuietButton(more, self.add, symbol="plus")
        row = QHBoxLayout()
        row.addWidget(self.more)
        row.addStretch(1)
        column.addLayout(row)

    @property
    def endings(self) -> tuple[str, ...]:
        """What the names of each block end in, in their order."""
        return ("", *self._blocks)

    def add(self) -> None:
        """A block more; typing goes on in it."""
        self._number += 1
        ending = f".{self._number}"
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        head = QHBoxLayout()
        self._heads[ending] = text_label("", TextRole.STRONG, wrap=False)
        head.addWidget(self._heads[ending])
        head.addStretch(1)
        remove = QuietButton(translate("ContractParties", "Remove"), lambda: self.remove(ending), symbol="x")
        head.addWidget(remove)
        column.addLayout(head)
        self._build(column, ending)
        self._blocks[ending] = block
        self._column.addWidget(block)
        self._count()
        field = self._form.fields[f"{self._names[0]}{ending}"]
        field.setFocus()
        self._form.changed.emit()

    def remove(self, ending: str) -> None:
        """Take a block away, with what is typed in it."""
        block = self._blocks.pop(ending)
        del self._heads[ending]
        self._count()
        for name in self._names:
            self._form.forget(f"{name}{ending}")
        block.hide()
        block.deleteLater()
        self.more.setFocus()
        self._form.changed.emit()

    def _count(self) -> None:
        """Say above each further block which one it is."""
        name = self._form.label(self._names[0])
        for place, head in enumerate(self._heads.values(), start=2):
            head.setText(f"{name} {place}")


class PartyFields:
    """Fills a card of the form with the fields of the parties, and reads them."""

    def __init__(self, form: FieldForm, card: Card) -> None:
        self._form = form
        another = translate("ContractParties", "Another employer")
        self.employers = Repeated(form, EMPLOYER, another, self._employer)
        card.column.addWidget(self.employers)
        form.long(card.column, "workplaces", translate("ContractParties", "Workplaces, one a line"), lines=2)
        self.unions = Repeated(form, UNION, translate("ContractParties", "Another union"), self._union)
        card.column.addWidget(self.unions)

    def read_employers(self) -> tuple[RegisteredEmployer, ...]:
        """The employers that have a name."""
        return tuple(each for ending in self.employers.endings for each in self._read_employer(ending))

    def read_unions(self) -> tuple[ContractUnion, ...]:
        """The unions that have a name."""
        text = self._form.text
        endings = self.unions.endings
        return tuple(
            each for end in endings for each in typed.read_unions(text(f"unions{end}"), text(f"union_number{end}"))
        )

    def nameless(self) -> tuple[str, ...]:
        """Fields of names that are empty although something else stands in their block."""
        blocks = ((self.employers, EMPLOYER), (self.unions, UNION))
        return tuple(
            f"{names[0]}{ending}"
            for part, names in blocks
            for ending in part.endings
            if not self._form.text(f"{names[0]}{ending}").strip() and self._begun(names[1:], ending)
        )

    def _begun(self, names: tuple[str, ...], ending: str) -> bool:
        return any(self._form.text(f"{name}{ending}").strip() for name in names)

    def _read_employer(self, end: str) -> tuple[RegisteredEmployer, ...]:
        text = self._form.text
        address = Address(
            street=text(f"street{end}"), municipality=text(f"municipality{end}"), state=text(f"state{end}")
        )
        return typed.read_employers(text(f"employers{end}"), text(f"rfc{end}"), text(f"activity{end}"), address)

    def _employer(self, column: QVBoxLayout, end: str) -> None:
        form = self._form
        form.line(column, f"employers{end}", translate("ContractParties", "Employer"), width=Size.TEXT)
        form.pair(
            column,
            (f"rfc{end}", translate("ContractParties", "RFC")),
            (f"activity{end}", translate("ContractParties", "Activity")),
        )
        address = translate("ContractParties", "Address of the employer")
        form.line(column, f"street{end}", address, width=Size.TEXT)
        form.pair(
            column,
            (f"municipality{end}", translate("ContractParties", "Municipality")),
            (f"state{end}", translate("ContractParties", "State")),
        )

    def _union(self, column: QVBoxLayout, end: str) -> None:
        form = self._form
        form.line(column, f"unions{end}", translate("ContractParties", "Union"), width=Size.TEXT)
        form.line(column, f"union_number{end}", translate("ContractParties", "Its registration number"))
