"""Parts of a section's page: each shows a piece of the filing and puts what was made of it back.

A part knows the data of the filing only; parts that need the folder (members, attachments, statutes) have a session.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.screens.union_desk.list_editor import ListEditor
from ui.screens.union_desk.record_form import RecordForm
from ui.screens.union_desk.section_forms import groups_of
from ui.screens.union_desk.section_lists import list_of
from ui.theme import Size, Space, TextRole
from ui.widgets.gender_proportion import GenderProportion, ProportionRow
from ui.widgets.labels import text_label
from unionreg.domain.filings.catalogue import filing_type
from unionreg.domain.filings.proportion import explanation, leadership_share, membership_share, proportion

if TYPE_CHECKING:
    from ui.screens.union_desk.form_fields import FieldGroup
    from ui.screens.union_desk.section_lists import RecordList
    from unionreg.domain.filings.filing import FilingData
    from unionreg.domain.filings.filing_type import Section
    from unionreg.domain.filings.proportion import Share
    from unionreg.texts import Texts


class SectionPart(QWidget):
    """``edited`` after every change by the person; ``applied`` gives the filing with that change.

    ``working(bool)``: the part is in the middle of a work of its own, which is finished or given up first.

    ``follows``: it only tells, and is shown anew whenever another part was typed into. ``beside``: it stands at the
    right of the part before it.
    """

    edited = Signal()
    working = Signal(bool)
    follows: ClassVar[bool] = False
    beside: ClassVar[bool] = False

    def show_data(self, data: FilingData) -> None:
        """Show what the filing says."""

    def applied(self, data: FilingData) -> FilingData:
        """The filing with what this part says now."""
        return data

    def problems(self) -> tuple[tuple[str, QWidget], ...]:
        """What cannot be read, with the widget to go to."""
        return ()

    def first_field(self) -> QWidget | None:
        """Where typing begins."""
        return None


class FieldsPart(SectionPart):
    """One group of fields with its heading."""

    def __init__(self, group: FieldGroup) -> None:
        super().__init__()
        self._group = group
        self.form = RecordForm(group.fields)
        self.form.edited.connect(self.edited)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(text_label(group.title, TextRole.HEADING))
        if group.hint:
            column.addWidget(text_label(group.hint, muted=True))
        column.addWidget(self.form)

    def show_data(self, data: FilingData) -> None:
        """The record of the group."""
        self.form.show_record(self._group.place.read(data))

    def applied(self, data: FilingData) -> FilingData:
        """Only the fields of this group change: another group may stand on the same record."""
        record = self._group.place.read(data)
        made = self.form.values_into(record)
        return data if made == record else self._group.place.write(data, made)

    def problems(self) -> tuple[tuple[str, QWidget], ...]:
        """Days, hours and numbers that cannot be read."""
        return self.form.problems()

    def first_field(self) -> QWidget:
        """The first field of the group."""
        return next(iter(self.form.inputs.values())).control


class ListPart(SectionPart):
    """A list with its form."""

    def __init__(self, described: RecordList) -> None:
        super().__init__()
        self._described = described
        self.editor = ListEditor(described)
        self.editor.edited.connect(self.edited)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.editor)

    def show_data(self, data: FilingData) -> None:
        """The rows of the list."""
        self.editor.show_rows(self._described.read(data))

    def applied(self, data: FilingData) -> FilingData:
        """The list as it is now."""
        rows = self.editor.rows()
        return data if rows == self._described.read(data) else self._described.write(data, rows)

    def problems(self) -> tuple[tuple[str, QWidget], ...]:
        """What cannot be read in the open row."""
        return self.editor.problems()

    def first_field(self) -> QWidget:
        """The button that adds."""
        return self.editor.add_button


class ProportionPart(SectionPart):
    """Women and men among members and in the leadership, drawn and explained (LFT 371-IX Bis)."""

    follows = True
    beside = True

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self.picture = GenderProportion()
        self.sentence = text_label("")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(text_label(self.tr("Proportion of women and men"), TextRole.HEADING))
        column.addWidget(self.picture)
        column.addWidget(self.sentence)
        column.addWidget(
            text_label(
                self.tr(
                    "The law asks for proportional representation and gives no formula (LFT 358 and 371, IX Bis). "
                    "Substitutes are not counted. It never blocks the filing."
                ),
                TextRole.LABEL,
                muted=True,
            )
        )
        self.setMaximumWidth(Size.TEXT + Size.FIELD_NARROW)

    def show_data(self, data: FilingData) -> None:
        """Both bars and the sentence that explains them."""
        self.picture.show_rows(
            (
                _row(self.tr("Members"), membership_share(data.members)),
                _row(self.tr("Leadership"), leadership_share(data.leaders)),
            )
        )
        key, params = explanation(proportion(data))
        self.sentence.setText(self._texts.get(key, **dict(params)) if self._texts.has(key) else "")


def _row(name: str, share: Share) -> ProportionRow:
    return ProportionRow(name, share.women, share.men, share.non_binary, share.unknown)


def plain_parts(section: Section, data: FilingData, texts: Texts) -> list[SectionPart]:
    """The parts of a section that need nothing but the data: groups of fields, then the list."""
    type_ = filing_type(data.kind)
    parts: list[SectionPart] = [FieldsPart(group) for group in groups_of(section, type_, texts)]
    described = list_of(section, data)
    if described is not None:
        parts.append(ListPart(described))
    return parts
