"""The opening act, step by step as on the printed script, and the ``Opening`` that is made of what was typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.localisation import number
from ui.screens.day.big_fields import ClockLine, FigureLine, LongField, YesNoField
from ui.screens.day.day_words import clock
from ui.screens.day.present_field import PresentField
from ui.screens.day.steps_form import StepPage, StepsForm
from ui.theme import Tone
from ui.widgets.labels import Note
from unionreg.domain.votes.day.records import Opening
from unionreg.domain.votes.day.script import SCRIPT, Phase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from ui.screens.day.big_fields import BigField
    from ui.screens.day.steps_form import DraftField
    from unionreg.domain.votes.vote import Station
    from unionreg.texts import Texts


class OpeningForm(StepsForm):
    """Nine steps; ``opening()`` is complete once ``finished`` was told."""

    def __init__(self, station: Station, voters: int, texts: Texts, verb: str) -> None:
        self._station = station
        self._voters = voters
        self.people = PresentField()
        self.screens = FigureLine(self.tr("Screens or booths set up"))
        self.ballots = FigureLine(
            self.tr("Ballots received, counted aloud"),
            hint=self.tr("{0} were printed for this station").format(number(station.ballots_printed)),
        )
        self.first_folio = FigureLine(self.tr("First folio"), hint=self.tr("Empty if the ballots have no numbers"))
        self.last_folio = FigureLine(self.tr("Last folio"))
        self.roll_version = FigureLine(self.tr("Version of the list of voters, as printed on its sheets"))
        self.voters = FigureLine(
            self.tr("People on the list"), hint=self.tr("{0} belong to this station").format(number(voters))
        )
        self.boxes = FigureLine(self.tr("Boxes"))
        self.transparent = YesNoField(self.tr("Can one see through the boxes?"))
        self.shown_empty = YesNoField(self.tr("Was it shown to everybody that they are empty?"))
        self.seals = LongField(self.tr("Seal numbers, one on each line"))
        self.opened_at = ClockLine(
            self.tr("Hour at which voting begins"),
            station.opens_at,
            hint=self.tr("The call says {0}").format(clock(station.opens_at, station.opens_at)),
        )
        self.late_reason = LongField(self.tr("If it opens late: why"), lines=2)
        self._differs = Note("", Tone.WARNING)
        self._differs.hide()
        super().__init__(self._pages(texts), verb, self._kept())
        self._connect()

    def opening(self) -> Opening | None:
        """The act, or None while a figure is missing."""
        opened_at = self.opened_at.moment()
        figures = [field.number() for field in (self.boxes, self.screens, self.ballots, self.roll_version, self.voters)]
        boxes, screens, ballots, version, voters = figures
        if (
            opened_at is None
            or boxes is None
            or screens is None
            or ballots is None
            or version is None
            or voters is None
        ):
            return None
        return Opening(
            opened_at=opened_at,
            people=self.people.people(),
            boxes=boxes,
            boxes_transparent=self.transparent.answer() is True,
            boxes_shown_empty=self.shown_empty.answer() is True,
            seals=self.seals.lines(),
            screens=screens,
            ballots_received=ballots,
            first_folio=self.first_folio.number(),
            last_folio=self.last_folio.number(),
            roll_version=version,
            voters=voters,
            late_reason=self.late_reason.value(),
        )

    def show_opening(self, opening: Opening) -> None:
        """Fill in what was written before, to be corrected."""
        self.people.set_people(opening.people)
        for field, figure in (
            (self.boxes, opening.boxes),
            (self.screens, opening.screens),
            (self.ballots, opening.ballots_received),
            (self.roll_version, opening.roll_version),
            (self.voters, opening.voters),
            (self.first_folio, opening.first_folio),
            (self.last_folio, opening.last_folio),
        ):
            field.set_text("" if figure is None else str(figure))
        self.transparent.set_text("yes" if opening.boxes_transparent else "no")
        self.shown_empty.set_text("yes" if opening.boxes_shown_empty else "no")
        self.seals.set_text("\n".join(opening.seals))
        self.opened_at.set_moment(opening.opened_at)
        self.late_reason.set_text(opening.late_reason)

    def _pages(self, texts: Texts) -> list[StepPage]:
        fields: dict[str, Sequence[QWidget]] = {
            "arrive": (self.people,),
            "set-up-screens": (self.screens,),
            "count-ballots": (self.ballots, self.first_folio, self.last_folio, self._differs),
            "check-roll": (self.roll_version, self.voters),
            "show-box-empty": (self.boxes, self.transparent, self.shown_empty),
            "seal-box": (self.seals,),
            "open-voting": (self.opened_at, self.late_reason),
        }
        needed: dict[str, Sequence[BigField]] = {
            "set-up-screens": (self.screens,),
            "count-ballots": (self.ballots,),
            "check-roll": (self.roll_version, self.voters),
            "show-box-empty": (self.boxes, self.transparent, self.shown_empty),
        }
        pages = []
        for step in SCRIPT:
            if step.phase not in (Phase.BEFORE, Phase.OPENING):
                continue
            title, what = (texts.get(f"day.step.{step.key}.{part}") for part in ("title", "what"))
            page = StepPage(step.number, title, what, fields.get(step.key, ()))
            if step.key in needed:
                page.check = self._asker(needed[step.key])
            pages.append(page)
        pages[0].check = self._people_named
        pages[-1].check = self._hour_given
        return pages

    def _asker(self, fields: Sequence[BigField]) -> _Asking:
        return _Asking(fields, self.tr("Write this down before you go on."))

    def _people_named(self) -> bool:
        self.people.set_error("" if self.people.people() else self.tr("Write down at least the official of the table."))
        return bool(self.people.people())

    def _hour_given(self) -> bool:
        at = self.opened_at.moment()
        self.opened_at.set_error("" if at is not None else self.tr("Write the hour as 07:05, or press Now."))
        late = at is not None and at > self._station.opens_at and not self.late_reason.value()
        self.late_reason.set_error(self.tr("It opens after the hour of the call: write why.") if late else "")
        return at is not None and not late

    def _connect(self) -> None:
        self.people.changed.connect(self.typed)
        for field in self._typed_fields():
            field.changed.connect(self.typed)
        for figure in (self.ballots, self.first_folio, self.last_folio):
            figure.changed.connect(self._compare)
        self._compare()

    def _typed_fields(self) -> tuple[BigField, ...]:
        return (
            self.screens,
            self.ballots,
            self.first_folio,
            self.last_folio,
            self.roll_version,
            self.voters,
            self.boxes,
            self.transparent,
            self.shown_empty,
            self.seals,
            self.opened_at,
            self.late_reason,
        )

    def _kept(self) -> dict[str, DraftField]:
        names = ("screens", "ballots", "first", "last", "version", "voters", "boxes", "transparent", "empty", "seals")
        named = dict(zip((*names, "opened", "late"), self._typed_fields(), strict=True))
        return {"people": self.people, **named}

    def _compare(self) -> None:
        """Folios that give another number than was counted: a sentence, never a lock."""
        ballots, first, last = (each.number() for each in (self.ballots, self.first_folio, self.last_folio))
        words = ""
        if ballots is not None and first is not None and last is not None and last - first + 1 != ballots:
            words = self.tr("From folio {0} to {1} there are {2} ballots, but {3} were counted. Count again.").format(
                number(first), number(last), number(max(last - first + 1, 0)), number(ballots)
            )
        elif ballots is not None and ballots != self._station.ballots_printed:
            words = self.tr("{0} ballots were printed for this station, {1} were counted. Count again.").format(
                number(self._station.ballots_printed), number(ballots)
            )
        self._differs.setVisible(bool(words))
        self._differs.set_text(words)


class _Asking:
    """Whether every one of these fields holds something; says so beside those that do not."""

    def __init__(self, fields: Sequence[BigField], words: str) -> None:
        self._fields = tuple(fields)
        self._words = words

    def __call__(self) -> bool:
        empty = [field for field in self._fields if field.is_empty()]
        for field in self._fields:
            field.set_error(self._words if field in empty else "")
        if empty:
            empty[0].setFocus()
        return not empty
