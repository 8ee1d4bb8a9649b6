"""Slates of an election: emblem, colour, candidates, and the share of women beside that of the membership."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QGridLayout, QLineEdit

from ui.screens.preparation.part import Part
from ui.screens.votes.edit_table import EditColumn
from ui.screens.votes.files import read_chosen
from ui.screens.votes.table_editor import TableEditor
from ui.theme import Size, Space, TextRole
from ui.widgets.buttons import SecondaryButton
from ui.widgets.labels import text_label
from unionreg.application import preparation as use_cases
from unionreg.domain.votes.preparation import Candidate, Sex, Slate
from unionreg.domain.votes.preparation_checks import gender_shares

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.application.ports import Core
    from unionreg.application.queries.preparation import PreparationView
    from unionreg.domain.votes.preparation import VotePreparation


class SlatesPart(Part):
    """A line for each option of the ballot, and one table of all candidates."""

    id = "slates"
    fields: ClassVar[frozenset[str]] = frozenset({"slates"})

    def title(self) -> str:
        """The name of the part."""
        return self.tr("Slates")

    def build(self) -> None:
        """Filled with the options when the vote is known."""
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(Space.S)
        self.column.addLayout(self._grid)
        self._colours: dict[str, QLineEdit] = {}
        self.candidates: TableEditor | None = None
        self._shares = text_label("")
        self._place = self.column.count()

    def fill(self, view: PreparationView) -> None:
        """Options with colour and emblem, candidates, shares."""
        self._clear()
        slates = {slate.option_id: slate for slate in view.preparation.slates}
        heads = (self.tr("Option"), self.tr("Colour, as a word"), self.tr("Emblem"))
        for column, words in enumerate(heads):
            self._grid.addWidget(text_label(words, TextRole.LABEL, muted=True, wrap=False), 0, column)
        for row, option in enumerate(view.draft.options, start=1):
            self._option(row, option.id, option.label, slates.get(option.id, Slate(option.id)))
        self._grid.setColumnStretch(len(heads), 1)
        self._table(view)
        self._shares.setText(
            "\n".join(
                share_lines(
                    view,
                    self.tr(
                        "{slate}: {women} of {all} candidates are women; in the union {women_members} of {members}."
                    ),
                )
            )
        )

    def _clear(self) -> None:
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if self.candidates is not None:
            self.candidates.hide()
            self.column.removeWidget(self.candidates)
            self.candidates.deleteLater()

    def _option(self, row: int, option_id: str, label: str, slate: Slate) -> None:
        colour = QLineEdit(slate.colour)
        colour.setMaximumWidth(Size.FIELD_NARROW)
        colour.setAccessibleName(self.tr("Colour of {0}").format(label))
        self._colours[option_id] = colour
        words = self.tr("Replace the emblem…") if slate.emblem else self.tr("Load the emblem…")
        load = SecondaryButton(words, lambda: self._load(option_id), symbol="image")
        load.setAccessibleName(f"{words} {label}")
        self._grid.addWidget(text_label(label, TextRole.STRONG, wrap=False), row, 0)
        self._grid.addWidget(colour, row, 1)
        self._grid.addWidget(load, row, 2)

    def _table(self, view: PreparationView) -> None:
        options = tuple((option.id, option.label) for option in view.draft.options)
        sexes = ((Sex.WOMAN.value, self.tr("Woman")), (Sex.MAN.value, self.tr("Man")), (Sex.NON_BINARY.value, "X"))
        self.candidates = TableEditor(
            self.tr("Candidates"),
            self.tr("Full name and post as on the ballot (LFT 371-IX f)."),
            (
                EditColumn(self.tr("Full name"), stretch=True),
                EditColumn(self.tr("Slate"), 18, choices=options, default=options[0][0] if options else ""),
                EditColumn(self.tr("Post"), 20),
                EditColumn(self.tr("Sex"), 8, choices=sexes, default=Sex.WOMAN.value),
                EditColumn(self.tr("Municipality"), 14),
                EditColumn(self.tr("State"), 12),
            ),
        )
        self.candidates.table.set_rows(
            [
                (each.name, slate.option_id, each.post, each.sex.value, each.municipality, each.state)
                for slate in view.preparation.slates
                for each in slate.candidates
            ]
        )
        self.column.insertWidget(self._place, self.candidates)
        self.column.insertWidget(self._place + 1, self._shares)

    def typed(self, before: VotePreparation) -> VotePreparation:
        """Slates of the options that have anything."""
        assert self.view is not None
        assert self.candidates is not None
        emblems = {slate.option_id: slate.emblem for slate in before.slates}
        colours = {option: line.text().strip() for option, line in self._colours.items()}
        options = [option.id for option in self.view.draft.options]
        return replace(before, slates=slates_from(self.candidates.table.rows(), options, colours, emblems))

    def _load(self, option_id: str) -> None:
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg)")
        path = self.desk.context.prompts.open_file(self, self.tr("Emblem of the slate"), kinds)
        if path is None or self.view is None:
            return
        vote_id, typed, changed = self.view.vote_id, self.typed(self.view.preparation), self.is_changed()

        def work(core: Core) -> object:
            content = read_chosen(path, use_cases.MAX_IMAGE_BYTES)
            if changed:  # the form is read again afterwards: what was typed is kept first
                use_cases.save_preparation(core, self.desk.actor, preparation=typed)
            return use_cases.set_emblem(core, self.desk.actor, vote_id=vote_id, option_id=option_id, content=content)

        self.desk.act(work)


def slates_from(
    rows: Sequence[Sequence[str]],
    options: Sequence[str],
    colours: dict[str, str],
    emblems: dict[str, str | None],
) -> tuple[Slate, ...]:
    """The slates typed, in ballot order; options of which nothing is said have none."""
    people: dict[str, list[Candidate]] = {option: [] for option in options}
    for name, option, post, sex, municipality, state in rows:
        people.setdefault(option, []).append(Candidate(name, post, Sex(sex), municipality, state))
    made = (Slate(each, colours.get(each, ""), emblems.get(each), tuple(people[each])) for each in options)
    return tuple(slate for slate in made if slate.colour or slate.emblem or slate.candidates)


def share_lines(view: PreparationView, words: str) -> list[str]:
    """Women among the candidates of each slate beside their share of the membership."""
    labels = {option.id: option.label for option in view.draft.options}
    return [
        words.format(
            slate=labels.get(share.option_id, share.option_id),
            women=share.women,
            all=share.candidates,
            women_members=share.women_members,
            members=share.members,
        )
        for share in gender_shares(view.preparation)
    ]
