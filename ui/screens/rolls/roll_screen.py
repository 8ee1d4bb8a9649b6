"""What the screens of a roll have in common: their vote, its rehearsal mark, breadcrumbs, saving a file."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

from ui.screens.screen import Place, Screen
from ui.screens.votes.crumbs import vote_crumbs
from ui.screens.votes.files import write_chosen
from ui.tasks import Lane
from ui.theme import Tone
from ui.widgets.status_pill import StatusPill
from unionreg.application.changes import Thing
from unionreg.application.roll_exports import export_roll
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from datetime import datetime, tzinfo
    from pathlib import Path

    from ui.screens.screen import ScreenContext
    from ui.screens.votes.crumbs import Crumbs
    from unionreg.application.roll_exports import RollFileMade
    from unionreg.domain.rolls.roll_file import RollCopy


class RollScreen(Screen):
    """A page of the roll of one vote; ``place.arguments`` are the vote's id and, on most pages, the version's."""

    concerns = frozenset({Thing.ROLL})
    roll_is_here = False

    def __init__(self, context: ScreenContext, place: Place, title: str) -> None:
        super().__init__(context)
        self.vote_id = place.arguments[0]
        self.roll_id = int(place.arguments[1]) if len(place.arguments) > 1 else 0
        self.zone: tzinfo = UTC
        self._vote_title = ""
        self._page_title = title
        self.header.set_title(title)
        self._drill = StatusPill("", Tone.WARNING)
        self.header.add_beside(self._drill)

    @property
    def may_edit(self) -> bool:
        """Whether the person may change rolls."""
        return self.actor.may(Permission.EDIT_ROLLS)

    def show_vote(self, title: str, *, rehearsal: bool, more: str = "") -> None:
        """Name the vote under the title; a rehearsal says so on every page."""
        self._vote_title = title
        self.header.set_subtitle(f"{title} · {more}" if more else title)
        self._drill.set_status(self.tr("SIMULACRO: invented voters") if rehearsal else "", Tone.WARNING)
        self.context.refresh_crumbs()

    def use_zone(self, held_at: datetime | None) -> None:
        """Show times in the offset of the vote's first station."""
        if held_at is not None and held_at.tzinfo is not None:
            self.zone = held_at.tzinfo

    def crumbs(self) -> Crumbs:
        """Votes, the vote, its roll, this page of it."""
        votes, vote, here = vote_crumbs(self.vote_id, self._vote_title, self._page_title)
        roll = (self.tr("Roll of voters"), Place("roll", (self.vote_id,)))
        return (votes, vote, here) if self.roll_is_here else (votes, vote, roll, here)

    def go(self, screen: str, *arguments: str | int) -> None:
        """Another page of this roll."""
        self.context.navigate(Place(screen, (self.vote_id, *map(str, arguments))))

    def save_copy(self, roll_id: int, copy: RollCopy) -> None:
        """Make a file of a version and write it where the person says."""
        suggested = f"{self.vote_id}-{copy.value}.csv"
        title = self.tr("Save the file of the roll")
        path = self.context.prompts.save_file(self, title, self.tr("Tables (*.csv)"), suggested)
        if path is None:
            return
        self.context.runner.run(
            lambda _progress: export_roll(self.core, self.actor, vote_id=self.vote_id, roll_id=roll_id, copy=copy),
            lambda made: self.made(path, made),
            self.show_failure,
            owner=self,
        )

    def made(self, path: Path, made: RollFileMade) -> None:
        """Write a file that a use case made; its folio and digest are said, so that it can be compared."""
        self.context.hub.publish(made.changes)
        digest = f"{made.sha256[:16]}…"
        words = self.tr("Saved as {name}, folio {folio}. SHA-256 {digest}")
        self.write(path, made.content, words.format(name=path.name, folio=made.folio, digest=digest))

    def write(self, path: Path, content: bytes, told: str) -> None:
        """Write the bytes and say so."""
        self.context.runner.run(
            lambda _progress: write_chosen(path, content),
            lambda _none: self.context.flash(told),
            self.show_failure,
            owner=self,
            lane=Lane.DOCUMENTS,
        )
