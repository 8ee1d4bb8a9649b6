"""The calculator of the 30 %: how many signatures a request for a certificate needs, while the numbers are typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from ui.localisation import number
from ui.screens.union_desk.parts import SectionPart
from ui.theme import Size, Space, TextRole, Tone
from ui.widgets.labels import Note, text_label
from ui.widgets.vote_bars import Bar, VoteBars
from unionreg.domain.filings.proportion import percent
from unionreg.domain.filings.support import support_figures

if TYPE_CHECKING:
    from unionreg.domain.filings.filing import FilingData
    from unionreg.domain.filings.support import SupportFigures


class SupportPart(SectionPart):
    """Follows the two numbers of the form above it."""

    follows = True
    beside = True

    def __init__(self) -> None:
        super().__init__()
        self._bars: VoteBars | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.M)
        self._column.addWidget(text_label(self.tr("How many signatures are needed"), TextRole.HEADING))
        self.note = Note("", Tone.INFO)
        self._column.addWidget(self.note)
        self._column.addStretch(1)
        self.setMaximumWidth(Size.TEXT)

    def show_data(self, data: FilingData) -> None:
        """The figures for the numbers of the filing."""
        said = data.representativeness
        figures = None
        if said is not None and said.workers_covered:
            figures = support_figures(said.workers_covered, said.supporters or 0)
        if self._bars is not None:
            self._bars.hide()
            self._bars.deleteLater()
            self._bars = None
        if figures is None:
            self.note.set_text(self.tr("Write how many workers the contract will cover."), Tone.INFO)
            return
        self._bars = VoteBars(
            (
                Bar(self.tr("Signed in support"), figures.supporters, leads=True),
                Bar(self.tr("Needed: 30 %"), figures.needed),
                Bar(self.tr("Workers covered"), figures.workers, muted=True),
            )
        )
        self._column.insertWidget(1, self._bars)
        self.note.set_text(self._sentence(figures), Tone.POSITIVE if figures.reached else Tone.WARNING)

    def _sentence(self, figures: SupportFigures) -> str:
        share = percent(figures.share_bp)
        if figures.reached:
            words = self.tr("{supporters} of {workers} is {share} %: the 30 % is reached, with {spare} to spare.")
        else:
            words = self.tr(
                "{supporters} of {workers} is {share} %: {missing} more signatures are needed for the 30 %."
            )
        sentence = words.format(
            supporters=number(figures.supporters),
            workers=number(figures.workers),
            share=share,
            spare=number(figures.spare),
            missing=number(figures.missing),
        )
        return sentence + " " + self.tr("Signatures that the Centre strikes off do not count: gather more than needed.")
