"""Paper: size, both sides, where the number of a ballot stands and why, colour, and the smallest station."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QCheckBox

from ui.screens.preparation.number_line import NumberLine
from ui.screens.preparation.part import Part
from ui.theme import Size, Tone
from ui.widgets.labeled_field import LabeledField, choice_field, text_field
from ui.widgets.labels import Note
from unionreg.domain.votes.preparation import Numbering, PaperSize

if TYPE_CHECKING:
    from unionreg.application.queries.preparation import PreparationView
    from unionreg.domain.votes.preparation import VotePreparation

LARGEST_SMALL_STATION = 999


class PaperPart(Part):
    """How the kit is printed."""

    id = "paper"
    fields: ClassVar[frozenset[str]] = frozenset({"numbering", "ballot_colour", "smallest_station"})

    def title(self) -> str:
        """The name of the part."""
        return self.tr("Paper and ballots")

    def build(self) -> None:
        """The fields."""
        self.paper_field, self.paper = choice_field(
            self.tr("Size of the paper"),
            ((PaperSize.LETTER.value, self.tr("Letter")), (PaperSize.OFICIO.value, self.tr("Oficio"))),
        )
        self.duplex = QCheckBox(self.tr("Print on both sides; every station begins on a sheet of its own"))
        self.numbering_field, self.numbering = choice_field(
            self.tr("Number of the ballot"),
            (
                (Numbering.STUB.value, self.tr("On the stub that is torn off")),
                (Numbering.BALLOT.value, self.tr("On the ballot itself")),
            ),
        )
        self.tension = Note(
            self.tr(
                "The law wants numbered ballots (390 Bis, fraction III d) and forbids any mark that tells which number "
                "somebody was given. On the stub both hold: the number guards the print run and stays with the table. "
                "On the ballot it could be remembered or photographed; the program never writes down who got which."
            ),
            Tone.INFO,
            title=self.tr("Why the number stands on the stub"),
        )
        self.colour_field, self.colour = text_field(
            self.tr("Colour of the ballots, as a word"),
            hint=self.tr("Two votes on one day need two colours. The word is printed too."),
        )
        self.smallest = NumberLine(0, LARGEST_SMALL_STATION)
        smallest = LabeledField(
            self.tr("Warn where a station has fewer voters than"),
            self.smallest,
            hint=self.tr("With few voters the result of a station can reveal votes."),
            width=Size.FIELD_NARROW,
        )
        for widget in (self.paper_field, self.duplex, self.numbering_field, self.tension, self.colour_field, smallest):
            self.column.addWidget(widget)

    def fill(self, view: PreparationView) -> None:
        """What is kept."""
        kept = view.preparation
        self.paper.setCurrentIndex(self.paper.findData(kept.paper.value))
        self.duplex.setChecked(kept.duplex)
        self.numbering.setCurrentIndex(self.numbering.findData(kept.numbering.value))
        self.colour.setText(kept.ballot_colour)
        self.smallest.set_value(kept.smallest_station)

    def typed(self, before: VotePreparation) -> VotePreparation:
        """With what was chosen."""
        return replace(
            before,
            paper=PaperSize(self.paper.currentData()),
            duplex=self.duplex.isChecked(),
            numbering=Numbering(self.numbering.currentData()),
            ballot_colour=self.colour.text(),
            smallest_station=self.smallest.value(),
        )
