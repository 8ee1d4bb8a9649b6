"""A contract of a published copy: versions, votes, revisions due; its papers, and the way onto a stick."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout

from ui.localisation import long_date, number, short_date
from ui.models.rows_table_model import Column
from ui.screens.screen import Place, Screen
from ui.screens.union_desk.session import today
from ui.screens.votes.files import write_chosen
from ui.screens.votes.moments import parse_day
from ui.tasks import Lane
from ui.theme import Space, TextRole, Tone
from ui.widgets.buttons import PrimaryButton, SecondaryButton, button_row
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.labeled_field import long_text_field, text_field
from ui.widgets.labels import Note, text_label
from unionreg.domain.contracts.delivery import DeliveryGroup
from unionreg.domain.contracts.delivery_papers import Binding, CopyLayout

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from ui.screens.screen import ScreenContext
    from ui.tasks import Failure
    from unionreg.desk.contract_copy import PublishedContract, PublishedCopy
    from unionreg.desk.contract_papers import Handing
    from unionreg.domain.office import Letterhead

PDF = "PDF (*.pdf)"
_PARTS = (3, 4)


class ContractPageScreen(Screen):
    """``place.arguments``: the desk, the folder of the copy, the address of the contract."""

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self.desk, self.folder, self.address = place.arguments[:3]
        self._shown: PublishedContract | None = None
        self.header.set_title(self.tr("Contract"))
        self.due = Note("", Tone.INFO)
        self.facts = text_label("")
        self.versions = DataTable(self._version_columns(), name=self.tr("Versions"), dense=True)
        self.votes = DataTable(
            self._vote_columns(), name=self.tr("Votes"), empty=self.tr("No vote is published."), dense=True
        )
        self._arrange()
        self.load()

    def _arrange(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        versions, votes = Card(self.tr("Versions")), Card(self.tr("Votes"))
        versions.column.addWidget(self.versions)
        votes.column.addWidget(self.votes)
        for column, widgets in (
            (left, (self.due, versions, votes)),
            (right, (self._copy_card(), self._receipt_card())),
        ):
            column.setSpacing(Space.L)
            for widget in widgets:
                column.addWidget(widget)
            column.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(Space.XL)
        both.addLayout(left, 6)
        both.addLayout(right, 5)
        self.body.addWidget(self.facts)
        self.body.addLayout(both)
        self.body.addStretch(1)

    def _copy_card(self) -> Card:
        card = Card(self.tr("Hand it over"))
        self.no_file = text_label(self.tr("This copy holds no document of the contract."), muted=True)
        self.day_field, self.day = text_field(
            self.tr("Day of the vote (optional)"), hint=self.tr("With it the three-day rule is printed.")
        )
        self.booklet = QCheckBox(self.tr("As a booklet, to be folded and stapled"))
        self.print_copy = PrimaryButton(self.tr("Worker's copy…"), self._print_copy, symbol="printer")
        self.to_stick = SecondaryButton(self.tr("Copy to a stick…"), self._to_stick, symbol="download")
        poster = SecondaryButton(self.tr("Poster…"), self._poster, symbol="qr-code")
        for widget in (self.no_file, self.day_field, self.booklet):
            card.column.addWidget(widget)
        card.column.addLayout(button_row(poster, self.to_stick, self.print_copy))
        return card

    def _receipt_card(self) -> Card:
        card = Card(self.tr("Receipt lists"))
        self.shifts_field, self.shifts = long_text_field(
            self.tr("Shifts"),
            hint=self.tr("One a line: workplace; area; shift; number of people. The area may be left out."),
            lines=4,
        )
        card.column.addWidget(self.shifts_field)
        card.column.addLayout(
            button_row(
                SecondaryButton(self.tr("With our members…"), self._receipts_of_members, symbol="users"),
                SecondaryButton(self.tr("Receipt lists…"), self._receipts, symbol="printer"),
            )
        )
        return card

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Below the search."""
        top = () if self.context.actor is not None else ((self.tr("Start"), Place("start")),)
        desk = Place("union-desk-filings", (self.desk,))
        find = Place("union-desk-contracts", (self.desk,))
        above = ((Path(self.desk).name, desk), (self.tr("Find a contract"), find))
        return (*top, (self.tr("Union desk"), Place("union-desk")), *above, (self.header.title(), None))

    def load(self) -> None:
        """Read the contract."""
        self.states.show_loading()
        self._work(lambda copy: copy.contract(self.address), self._show, self._could_not)

    def _work(
        self,
        act: Callable[[PublishedCopy], object],
        done: Callable[..., object],
        failed: Callable[[Failure], object] | None = None,
    ) -> None:
        """Open the copy on the documents thread and do something with it."""
        folder = Path(self.folder)

        def work(_progress: object) -> object:
            from unionreg.desk.contract_copy import PublishedCopy

            return act(PublishedCopy(folder))

        self.findings.clear()
        self.context.runner.run(work, done, failed or self.show_failure, owner=self, lane=Lane.DOCUMENTS)

    def _version_columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("No."), lambda row: str(row.act), characters=6, number=True),
            Column(self.tr("What"), lambda row: row.kind, stretch=True),
            Column(self.tr("Day"), lambda row: short_date(row.on) if row.on else "—", characters=12),
            Column(self.tr("Folio"), lambda row: row.folio or "—", characters=18, role=TextRole.MONO),
        )

    def _vote_columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Vote"), lambda row: row.title, stretch=True),
            Column(self.tr("Day"), lambda row: short_date(row.first_day) if row.first_day else "—", characters=12),
            Column(self.tr("Outcome"), lambda row: row.outcome or "—", characters=20),
        )

    def _show(self, contract: PublishedContract) -> None:
        self._shown = contract
        self.header.set_title(contract.employers or contract.number)
        self.header.set_subtitle(contract.number)
        covered = ""
        if contract.workers_covered is not None:
            covered = self.tr("%n worker(s) covered", "", contract.workers_covered).replace(
                str(contract.workers_covered), number(contract.workers_covered)
            )
        self.facts.setText(" · ".join(filter(None, (contract.title, contract.unions, covered))))
        self._show_due(contract)
        for table, rows in ((self.versions, contract.versions), (self.votes, contract.votes)):
            table.set_rows(rows)
            table.fit_height()
        self.no_file.setVisible(not contract.files)
        self.print_copy.setEnabled(bool(contract.files))
        self.to_stick.setEnabled(bool(contract.files))
        self.context.refresh_crumbs()
        self.show_content()

    def _show_due(self, contract: PublishedContract) -> None:
        if not contract.in_force:
            self.due.set_text(self.tr("This contract has ended."), Tone.WARNING)
            return
        lines = []
        for due, due_text, late_text in (
            (
                contract.wages_due,
                self.tr("Wages: revision due by {day}."),
                self.tr("Wages: revision was due on {day}."),
            ),
            (contract.text_due, self.tr("Text: revision due by {day}."), self.tr("Text: revision was due on {day}.")),
        ):
            if due is not None:
                lines.append((late_text if due < today() else due_text).format(day=long_date(due)))
        late = any(due is not None and due < today() for due in (contract.wages_due, contract.text_due))
        self.due.set_text(" ".join(lines) or self.tr("In force."), Tone.WARNING if late else Tone.INFO)

    def _could_not(self, failure: Failure) -> None:
        self.states.show_failed(self.context.messages.failure(failure))

    def _vote_day(self) -> tuple[bool, date | None]:
        """Whether the field can be read, and the day in it."""
        text = self.day.text().strip()
        day = parse_day(text) if text else None
        wrong = bool(text) and day is None
        self.day_field.set_error(self.tr("Type the day as 22/11/2026.") if wrong else "")
        return not wrong, day

    def _print_copy(self) -> None:
        good, day = self._vote_day()
        if not good:
            return
        layout = CopyLayout(binding=Binding.BOOKLET if self.booklet.isChecked() else Binding.SHEETS)

        def draw(copy: PublishedCopy, contract: PublishedContract, letterhead: Letterhead) -> bytes:
            from unionreg.desk.calendars import known_calendars
            from unionreg.desk.contract_papers import copy_of, term_for

            pdf = copy.file(contract.files[0].path)
            return copy_of(contract, pdf, layout, letterhead, term_for(day, known_calendars(Path(self.desk)))).content

        self._save("copia", draw)

    def _poster(self) -> None:
        def draw(_copy: PublishedCopy, contract: PublishedContract, letterhead: Letterhead) -> bytes:
            from unionreg.desk.contract_papers import poster

            return poster(contract, letterhead)

        self._save("cartel", draw)

    def _receipts(self) -> None:
        groups = self._read_shifts()
        if groups is not None:
            self._save_receipts(lambda day: _handing(groups, day))

    def _receipts_of_members(self) -> None:
        desk = Path(self.desk)

        def members(day: date | None) -> Handing:
            from unionreg.desk.contract_papers import Handing, groups_of_members
            from unionreg.desk.interchange import desk_members

            groups, people = groups_of_members(desk_members(desk))
            return Handing(groups, day, people)

        self._save_receipts(members)

    def _save_receipts(self, handing: Callable[[date | None], Handing]) -> None:
        good, day = self._vote_day()
        if not good:
            return

        def draw(_copy: PublishedCopy, contract: PublishedContract, letterhead: Letterhead) -> bytes:
            from unionreg.desk.calendars import known_calendars
            from unionreg.desk.contract_papers import receipt_lists

            return receipt_lists(contract, handing(day), known_calendars(Path(self.desk)), letterhead)

        self._save("acuses", draw)

    def _read_shifts(self) -> tuple[DeliveryGroup, ...] | None:
        found: list[DeliveryGroup] = []
        for line in filter(None, map(str.strip, self.shifts.toPlainText().splitlines())):
            parts = [part.strip() for part in line.split(";")]
            if len(parts) not in _PARTS or not parts[-1].isdecimal():
                said = self.tr("This line is not workplace; area; shift; number: “{line}”.")
                self.shifts_field.set_error(said.format(line=line[:80]))
                return None
            area = parts[1] if len(parts) == max(_PARTS) else ""
            found.append(DeliveryGroup(len(found) + 1, parts[0], area, parts[-2], int(parts[-1][:7])))
        self.shifts_field.set_error("" if found else self.tr("Say at least one shift."))
        return tuple(found) or None

    def _save(self, name: str, draw: Callable[[PublishedCopy, PublishedContract, Letterhead], bytes]) -> None:
        contract = self._shown
        if contract is None:
            return
        path = self.context.prompts.save_file(self, self.tr("Save the PDF"), PDF, f"{name}-{contract.number}.pdf")
        if path is None:
            return
        desk = Path(self.desk)

        def work(copy: PublishedCopy) -> Path:
            from unionreg.desk.contract_papers import union_letterhead
            from unionreg.desk.interchange import desk_union

            write_chosen(path, draw(copy, contract, union_letterhead(desk_union(desk), invented=copy.invented)))
            return path

        self._work(work, self._saved)

    def _saved(self, path: Path) -> None:
        self.context.flash(self.tr("Saved as {name}.").format(name=path.name))

    def _to_stick(self) -> None:
        contract = self._shown
        folder = self.context.prompts.folder(self, self.tr("Where to copy the contract to"))
        if contract is None or folder is None:
            return

        def work(copy: PublishedCopy) -> Path:
            from unionreg.desk.contract_papers import copy_to_stick

            files = [(Path(each.path).name, copy.file(each.path)) for each in contract.files]
            return copy_to_stick(folder, contract, files)[0].parent

        self._work(work, self._saved)


def _handing(groups: tuple[DeliveryGroup, ...], day: date | None) -> Handing:
    from unionreg.desk.contract_papers import Handing

    return Handing(groups, day)
