"""An open filing in the window: what it says now, and changes that are kept one after the other.

Everything that touches the folder runs on the documents thread, in the order of asking. The folder is let go when the
page is left, and taken again by the next change. The screens that stand outside of a filing use the functions below.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from ui.screens.union_desk.desk_folders import LARGEST_NOTICE, remember
from ui.screens.votes.files import read_chosen
from ui.tasks import Lane
from unionreg.domain.calendar import CalendarBook
from unionreg.domain.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ui.screens.screen import ScreenContext
    from ui.tasks import Failure, Progress, Task
    from unionreg.attachments.facts import AttachmentFacts
    from unionreg.desk.folder import DeskFolder
    from unionreg.desk.states import FilingState
    from unionreg.domain.filings.filing import Attachment, FilingData
    from unionreg.domain.filings.office_notice import NoticePrevention, OfficeNotice
    from unionreg.domain.filings.preflight import PreflightFinding

    Findings = tuple[PreflightFinding, ...]

REMOVE = "remove"


def now() -> datetime:
    """The clock of this computer with its local offset, in whole seconds."""
    return datetime.now(UTC).astimezone().replace(microsecond=0)


def today() -> date:
    """The day on this computer."""
    return now().date()


class FilingSession(QObject):
    """``changed``: the filing says something new. ``refused(Failure)``: something was not kept."""

    changed = Signal()
    refused = Signal(object)

    def __init__(self, context: ScreenContext, desk: Path, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self.context = context
        self.desk = desk
        self.name = name
        self.recovered = False
        self.data: FilingData | None = None
        self.facts: dict[str, AttachmentFacts] = {}
        self.letters: tuple[OfficeNotice, ...] = ()
        self.calendars = CalendarBook(())
        self._state: FilingState | None = None
        self._folder: DeskFolder | None = None
        self._opened_at = 0

    @property
    def filing(self) -> FilingData:
        """What the filing says; only parts of an open one ask for it."""
        if self.data is None:
            raise LookupError("the filing is not open")
        return self.data

    @property
    def state(self) -> FilingState:
        """The filing with everything that the desk keeps beside it."""
        if self._state is None:
            raise LookupError("the filing is not open")
        return self._state

    @property
    def prevention(self) -> NoticePrevention | None:
        """The newest prevención that the Centre sent, or None."""
        return next((each.prevention for each in reversed(self.letters) if each.prevention is not None), None)

    @property
    def answering(self) -> bool:
        """Whether this version is the answer to the newest prevención."""
        prevention = self.prevention
        return prevention is not None and self.filing.version > prevention.version

    @property
    def saved_at(self) -> datetime | None:
        """When the last change was kept."""
        return self._state.changed_at if self._state is not None else None

    def open(self, done: Callable[[], object], failed: Callable[[Failure], object]) -> None:
        """Open the folder."""

        def show(answer: tuple[FilingState, tuple[OfficeNotice, ...], CalendarBook]) -> None:
            self._take(answer[0])
            self.letters, self.calendars = answer[1:]
            done()

        def read(_progress: object) -> tuple[FilingState, tuple[OfficeNotice, ...], CalendarBook]:
            from unionreg.desk.calendars import known_calendars

            folder = self._held()
            return folder.state, letters_of(folder), known_calendars(self.desk)

        self.context.runner.run(read, show, failed, owner=self, lane=Lane.DOCUMENTS)

    def change(self, edit: Callable[[FilingData], FilingData], done: Callable[[object], object] | None = None) -> None:
        """Apply an edit and keep it; ``changed`` follows, or ``refused``."""
        at = now()
        self.work(lambda folder, _progress: folder.change(edit, at), done)

    def work(
        self,
        act: Callable[[DeskFolder, Progress], Any],
        done: Callable[[Any], object] | None = None,
        failed: Callable[[Failure], object] | None = None,
    ) -> Task:
        """Do something with the folder; ``changed`` follows and ``done``, or ``failed`` (``refused`` where none)."""

        def run(progress: Progress) -> tuple[Any, FilingState]:
            folder = self._held()
            return act(folder, progress), folder.state

        def succeeded(answer: tuple[Any, FilingState]) -> None:
            before = self._state
            self._take(answer[1])
            if answer[1] is not before:
                self.changed.emit()
            if done is not None:
                done(answer[0])

        def refused(failure: Failure) -> None:
            # What was not kept counts as not said, so that the next saving tries it again.
            self.data = self._state.data if self._state is not None else None
            (failed or self.refused.emit)(failure)

        return self.context.runner.run(run, succeeded, refused, owner=self, lane=Lane.DOCUMENTS)

    def check(self, done: Callable[[Findings], object], *, looks: bool = True) -> None:
        """The pre-flight of the filing as it stands in the folder; ``looks``: into every attached document as well."""
        day, known, book = today(), dict(self.facts), self.calendars

        def work(folder: DeskFolder, _progress: Progress) -> tuple[Findings, dict[str, AttachmentFacts]]:
            from unionreg.desk.documents import checked_facts, look_at
            from unionreg.domain.filings.preflight import preflight

            if looks:
                fresh = [each for each in folder.data.attachments if each.sha256 not in known]
                known.update((each.sha256, each) for each in look_at(folder, fresh))
            facts = [checked_facts(known[each.sha256]) for each in folder.data.attachments if each.sha256 in known]
            members = folder.members() if folder.data.members is not None else None
            return preflight(folder.data, members, day, calendars=book, attachments=facts), known

        def checked(answer: tuple[Findings, dict[str, AttachmentFacts]]) -> None:
            self.facts = answer[1]
            done(answer[0])

        self.work(work, checked)

    def has_trouble(self, sha256: str) -> bool:
        """Whether something grave was found in a document that was looked at."""
        facts = self.facts.get(sha256)
        return facts is not None and any(found.severity is Severity.ERROR for found in facts.findings)

    def attach(
        self,
        paths: tuple[Path, ...],
        requirement: str,
        title: str,
        done: Callable[[object], object],
        failed: Callable[[Failure], object],
    ) -> None:
        """Attach files as proof of a requirement, one after the other."""
        at = now()

        def work(folder: DeskFolder, progress: Progress) -> tuple[AttachmentFacts, ...]:
            from unionreg.desk.documents import attach_file, look_at

            made: list[Attachment] = []
            for number, path in enumerate(paths):
                progress.report(number, len(paths))
                made += attach_file(folder, path, requirement, title, at)
            return look_at(folder, made)

        self.work(work, self._then(done), failed)

    def treat(
        self, verb: str, attachment: Attachment, done: Callable[[object], object], failed: Callable[[Failure], object]
    ) -> None:
        """Shrink, split, mend, clean or remove (``verb``) an attached document."""
        at = now()

        def work(folder: DeskFolder, _progress: Progress) -> tuple[AttachmentFacts, ...]:
            from unionreg.desk.documents import Treatment, look_at, treat

            if verb == REMOVE:
                folder.detach(attachment.id, at)
                return ()
            return look_at(folder, treat(folder, attachment, Treatment(verb), at))

        self.work(work, self._then(done), failed)

    def take_notice(self, path: Path, done: Callable[[object], object], failed: Callable[[Failure], object]) -> None:
        """Read a file that the Centre handed out and keep it with the filing."""
        at = now()

        def work(folder: DeskFolder, _progress: Progress) -> tuple[OfficeNotice, tuple[OfficeNotice, ...]]:
            from unionreg.desk.notices import take_notice

            notice = take_notice(folder, read_chosen(path, LARGEST_NOTICE), at)
            return notice, letters_of(folder)

        def taken(answer: tuple[OfficeNotice, tuple[OfficeNotice, ...]]) -> None:
            self.letters = answer[1]
            done(answer[0])

        self.work(work, taken, failed)

    def add_calendar(self, path: Path, done: Callable[[int], object], failed: Callable[[Failure], object]) -> None:
        """Take an official calendar into the desk; ``done`` gets its year."""

        def work(_folder: DeskFolder, _progress: Progress) -> tuple[int, CalendarBook]:
            from unionreg.desk.calendars import add_calendar, known_calendars

            return add_calendar(self.desk, path), known_calendars(self.desk)

        def added(answer: tuple[int, CalendarBook]) -> None:
            self.calendars = answer[1]
            done(answer[0])

        self.work(work, added, failed)

    def begin_answer(self, done: Callable[[object], object]) -> None:
        """The next version, which answers the prevención."""
        at = now()

        def work(folder: DeskFolder, _progress: Progress) -> FilingData:
            from unionreg.desk.notices import begin_answer

            return begin_answer(folder, at)

        self.work(work, done)

    def answer(self, number: int, text: str, attachments: tuple[str, ...], at: datetime) -> None:
        """What the union says to one point of the prevención."""

        def work(folder: DeskFolder, _progress: Progress) -> FilingData:
            from unionreg.desk.notices import answer_point

            return answer_point(folder, number, text, at, attachments)

        self.work(work)

    def paper_of(self, notice: OfficeNotice, place: int, done: Callable[[bytes], object]) -> None:
        """The bytes of a paper that lies in a notice."""

        def work(folder: DeskFolder, _progress: Progress) -> bytes:
            from unionreg.desk.notices import notice_content

            opened = (notice_content(folder, kept).file for kept in folder.state.notices)
            return next(each.papers[place] for each in opened if each.notice.notice_id == notice.notice_id)

        self.work(work, done)

    def look(self, done: Callable[[object], object]) -> None:
        """Look into every attached document that was not looked at yet."""
        fresh = [each for each in self.filing.attachments if each.sha256 not in self.facts]

        def work(folder: DeskFolder, _progress: Progress) -> tuple[AttachmentFacts, ...]:
            from unionreg.desk.documents import look_at

            return look_at(folder, fresh)

        self.work(work, self._then(done))

    def replace_attachment(self, attachment: Attachment) -> None:
        """Another title or date for an attached document."""

        def edit(data: FilingData) -> FilingData:
            kept = tuple(attachment if each.id == attachment.id else each for each in data.attachments)
            return replace(data, attachments=kept)

        self.change(edit)

    def read_bytes(self, sha256: str, done: Callable[[bytes], object]) -> None:
        """The bytes of an attachment."""
        attachment = next(each for each in self.filing.attachments if each.sha256 == sha256)
        self.work(lambda folder, _progress: folder.attachment_content(attachment), done)

    def release(self) -> None:
        """Let other programs open the folder once what was asked for is done."""
        self.context.runner.run(lambda _progress: self._let_go(), _nothing, owner=self, lane=Lane.DOCUMENTS)

    def _then(self, done: Callable[[object], object]) -> Callable[[tuple[AttachmentFacts, ...]], None]:
        def remember_facts(looked: tuple[AttachmentFacts, ...]) -> None:
            self.facts.update((each.sha256, each) for each in looked)
            done(looked)

        return remember_facts

    def _take(self, state: FilingState) -> None:
        self._state = state
        self.data = state.data

    def _held(self) -> DeskFolder:
        if self._folder is None:
            from unionreg.desk.folder import DeskFolder

            self._folder = DeskFolder.open(self.desk / self.name)
            self._opened_at = self._folder.state.revision
            self.recovered = self.recovered or self._folder.recovered
        return self._folder

    def _let_go(self) -> None:
        folder, self._folder = self._folder, None
        if folder is None:
            return
        folder.close()
        if folder.state.revision != self._opened_at:
            remember(self.desk, folder, now())


def letters_of(folder: DeskFolder) -> tuple[OfficeNotice, ...]:
    """What the Centre handed out, in the order in which it was read."""
    from unionreg.desk.notices import notice_content

    return tuple(notice_content(folder, kept).file.notice for kept in folder.state.notices)


def _nothing(_answer: object) -> None:
    """Nobody waits for it."""
