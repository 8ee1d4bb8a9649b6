"""How a kit is printed: paper, both sides, where the number of a ballot stands, and what each choice means."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import Space, TextRole
from ui.widgets.labeled_field import choice_field
from ui.widgets.labels import text_label
from unionreg.domain.votes.materials import PaperOptions
from unionreg.domain.votes.preparation import Numbering, PaperSize


class OptionsForm(QWidget):
    """Three choices on one line. ``changed`` after the person chose something else."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.election = False
        self.paper_field, self.paper = choice_field(
            self.tr("Paper"),
            ((PaperSize.LETTER.value, self.tr("Letter")), (PaperSize.OFICIO.value, self.tr("Oficio"))),
        )
        self.numbering_field, self.numbering = choice_field(
            self.tr("Number of the ballot"),
            (
                (Numbering.STUB.value, self.tr("On the stub only")),
                (Numbering.BALLOT.value, self.tr("On stub and ballot")),
            ),
        )
        self.duplex = QCheckBox(self.tr("On both sides"))
        for box in (self.paper, self.numbering):
            box.activated.connect(lambda _index: self._chosen())
        self.duplex.clicked.connect(lambda _checked: self._chosen())
        self.explained = text_label("", TextRole.LABEL, muted=True)
        self._arrange()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.paper_field, 1)
        row.addWidget(self.numbering_field, 2)
        row.addWidget(self.duplex, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)
        column.addWidget(self.explained)

    def set_options(self, options: PaperOptions, *, election: bool) -> None:
        """Show these choices. ``election``: the back of its ballots is signed."""
        self.election = election
        self.paper.setCurrentIndex(self.paper.findData(options.size.value))
        self.numbering.setCurrentIndex(self.numbering.findData(options.numbering.value))
        self.duplex.setChecked(options.duplex)
        self._explain()

    def options(self) -> PaperOptions:
        """What is chosen."""
        size, numbering = PaperSize(self.paper.currentData()), Numbering(self.numbering.currentData())
        return PaperOptions(size, self.duplex.isChecked(), numbering)

    def _chosen(self) -> None:
        self._explain()
        self.changed.emit()

    def _explain(self) -> None:
        chosen = self.options()
        sentences = [
            self.tr("The number stays with the table: nobody can be tied to a ballot.")
            if chosen.numbering is Numbering.STUB
            else self.tr("A number on the ballot can be remembered: shuffle every stack before opening."),
            self.tr("Every paper begins on a sheet of its own; what is posted or cut has a blank back.")
            if chosen.duplex
            else self.tr("Everything is printed on one side."),
        ]
        if self.election and not chosen.duplex:
            sentences.append(
                self.tr("The back of each ballot is signed: feed the pile of ballots again to print the backs.")
            )
        self.explained.setText(" ".join(sentences))
