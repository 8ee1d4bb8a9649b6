"""All that is prepared beside the definition: parts in a list at the left, the form of one at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout

from ui.messages import Question
from ui.screens.outreach.language_field import LanguageField
from ui.screens.preparation.call_part import CallPart
from ui.screens.preparation.observers_part import ObserversPart
from ui.screens.preparation.paper_part import PaperPart
from ui.screens.preparation.postings_part import PostingsPart
from ui.screens.preparation.rounds_part import RoundsPart
from ui.screens.preparation.rules_part import CourtPart, StatutesPart
from ui.screens.preparation.sites_part import SitesPart
from ui.screens.preparation.slates_part import SlatesPart
from ui.screens.preparation.verifiers_part import VerifiersPart
from ui.screens.screen import Place, Screen
from ui.screens.votes.crumbs import vote_crumbs
from ui.theme import Size, Space, Tone
from ui.widgets.buttons import SecondaryButton
from ui.widgets.status_pill import StatusPill
from unionreg.application import preparation as use_cases
from unionreg.application.changes import Thing
from unionreg.application.queries import preparation as queries
from unionreg.application.queries.legal_calendar import procedure_key_of
from unionreg.domain.findings import Severity
from unionreg.domain.outreach.languages import SubjectKind
from unionreg.domain.roles import Permission
from unionreg.domain.votes.preparation_checks import LEADERSHIP, OF_A_COURT
from unionreg.domain.votes.vote import Purpose

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.screens.preparation.part import Part
    from ui.screens.screen import ScreenContext
    from ui.screens.votes.crumbs import Crumbs
    from ui.tasks import Failure
    from unionreg.application.queries.preparation import PreparationView

PARTS: tuple[type[Part], ...] = (
    SitesPart,
    PaperPart,
    CallPart,
    SlatesPart,
    StatutesPart,
    CourtPart,
    PostingsPart,
    ObserversPart,
    VerifiersPart,
    RoundsPart,
)


def part_ids(procedure: str) -> tuple[str, ...]:
    """The parts of a procedure (its key): slates and statutes for elections, the court's order for recuentos."""
    left_out = set()
    if procedure != LEADERSHIP:
        left_out |= {SlatesPart.id, StatutesPart.id}
    if procedure not in OF_A_COURT:
        left_out.add(CourtPart.id)
    return tuple(part.id for part in PARTS if part.id not in left_out)


class PreparationScreen(Screen):
    """``Place("preparation", (vote_id,))`` or ``(vote_id, part)``."""

    concerns = frozenset({Thing.PREPARATION, Thing.CALENDAR})

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self._vote_id = place.arguments[0]
        self._wanted = place.arguments[1] if len(place.arguments) > 1 else SitesPart.id
        self._title = self._vote_id
        self._view: PreparationView | None = None
        self.part: Part | None = None
        self.header.set_title(self.tr("Preparation"))
        self._drill = StatusPill("", Tone.WARNING)
        self.header.add_beside(self._drill)
        calendar = SecondaryButton(self.tr("Legal calendar"), self._calendar, symbol="calendar-days")
        self.header.add_action(calendar)
        self.parts = QListWidget()
        self.parts.setAccessibleName(self.tr("Parts of the preparation"))
        self.parts.setFixedWidth(Size.SIDEBAR + Size.ROW)
        self.parts.setFrameShape(QFrame.Shape.NoFrame)
        self.parts.setProperty("part", "parts")
        self.parts.setSpacing(Space.XS // 2)
        self.parts.currentRowChanged.connect(self._chose)
        self._place = QVBoxLayout()
        both = QHBoxLayout()
        both.setSpacing(Space.XL)
        left = QVBoxLayout()
        left.addWidget(self.parts)
        left.addStretch(1)
        both.addLayout(left)
        both.addLayout(self._place, 1)
        self.body.addLayout(both)
        self.body.addWidget(LanguageField(self, SubjectKind.VOTE, self._vote_id))
        self.body.addStretch(1)
        self.load()

    def crumbs(self) -> Crumbs:
        """Votes, the vote, its preparation."""
        return vote_crumbs(self._vote_id, self._title, self.tr("Preparation"))

    def here(self) -> Place:
        """The part shown."""
        return Place("preparation", (self._vote_id, self._wanted))

    def first_field(self) -> QWidget:
        """The list of parts."""
        return self.parts

    def load(self) -> None:
        """Read the preparation."""
        self.read(lambda core: queries.preparation_of(core, self.actor, vote_id=self._vote_id), self._show)

    def _show(self, view: PreparationView) -> None:
        self._view = view
        self._title = view.draft.title
        self.header.set_subtitle(view.draft.title)
        rehearsal = view.draft.purpose is Purpose.REHEARSAL
        self._drill.set_status(self.tr("SIMULACRO / REHEARSAL") if rehearsal else "", Tone.WARNING)
        self.context.refresh_crumbs()
        self._show_parts(view)
        self.show_content()
        self._open(self._wanted)

    def _show_parts(self, view: PreparationView) -> None:
        """The list with the number of findings of each part in words."""
        ids = part_ids(procedure_key_of(view.draft))
        kinds = {part.id: part for part in PARTS}
        if self._wanted not in ids:
            self._wanted = ids[0]
        self.parts.blockSignals(True)
        self.parts.clear()
        for each in ids:
            found = [one for one in view.findings if kinds[each].fields & set(one.fields)]
            words = self._names()[each]
            open_ = sum(one.severity is not Severity.NOTE for one in found)
            if open_:
                words = self.tr("{part} ({count})").format(part=words, count=open_)
            item = QListWidgetItem(words)
            item.setToolTip(self.tr("%n thing(s) to look at", "", open_) if open_ else "")
            self.parts.addItem(item)
        self.parts.setCurrentRow(ids.index(self._wanted))
        self.parts.setFixedHeight(len(ids) * (Size.ROW + Space.XS) + Space.S)
        self.parts.blockSignals(False)

    def _names(self) -> dict[str, str]:
        return {
            SitesPart.id: self.tr("Sites and shifts"),
            PaperPart.id: self.tr("Paper"),
            CallPart.id: self.tr("Call"),
            SlatesPart.id: self.tr("Slates"),
            StatutesPart.id: self.tr("Statutes"),
            CourtPart.id: self.tr("Court order"),
            PostingsPart.id: self.tr("Postings"),
            ObserversPart.id: self.tr("Observers"),
            VerifiersPart.id: self.tr("Verification"),
            RoundsPart.id: self.tr("Rounds and drills"),
        }

    def may_leave(self) -> bool:
        """Ask before what was typed is left behind."""
        if not self._is_changed():
            return True
        question = Question(
            self.tr("Leave without saving?"),
            self.tr("What you typed in this part has not been saved."),
            self.tr("Leave without saving"),
            harmful=True,
        )
        return self.context.prompts.confirm(self, question)

    def _is_changed(self) -> bool:
        return self.part is not None and self._view is not None and self._may_save() and self.part.is_changed()

    def _chose(self, row: int) -> None:
        """Another part; what was typed in the one before is saved first, and a failure keeps the person there."""
        if self._view is None or row < 0:
            return
        wanted = part_ids(procedure_key_of(self._view.draft))[row]
        if self._is_changed():
            self._save(wanted)
        else:
            self._open(wanted)

    def _open(self, which: str) -> None:
        """The form of a part; the same one is filled again, another takes its place."""
        assert self._view is not None
        self._wanted = which
        if self.part is None or self.part.id != which:
            if self.part is not None:
                self.part.hide()
                self._place.removeWidget(self.part)
                self.part.deleteLater()
            kind = next(part for part in PARTS if part.id == which)
            self.part = kind(self)
            self.part.save_asked.connect(lambda: self._save(which))
            self._place.addWidget(self.part)
        self.part.show_view(self._view)
        self.part.set_locked(not self._may_save())

    def _may_save(self) -> bool:
        assert self._view is not None
        return self.actor.may(Permission.PREPARE_VOTES) and self._view.status in use_cases.PREPARING

    def _save(self, then: str) -> None:
        """Keep what was typed and show the part ``then``."""
        if self.part is None or self._view is None:
            return
        preparation = self.part.typed(self._view.preparation)
        self.act(
            lambda core: use_cases.save_preparation(core, self.actor, preparation=preparation),
            lambda _changes: self._saved(then),
            failed=self._not_saved,
        )

    def _saved(self, then: str) -> None:
        self._wanted = then
        self.context.flash(self.tr("Saved"))

    def _not_saved(self, failure: Failure) -> None:
        """The part stays, with what was typed."""
        assert self._view is not None
        self.show_failure(failure)
        self.parts.blockSignals(True)
        self.parts.setCurrentRow(part_ids(procedure_key_of(self._view.draft)).index(self._wanted))
        self.parts.blockSignals(False)

    def _calendar(self) -> None:
        self.context.navigate(Place("vote-calendar", (self._vote_id,)))
