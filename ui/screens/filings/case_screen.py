"""A case: its head with the clock that matters, what may be done now, its parts in tabs. Acts have their own pages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QStackedWidget

from ui.screens.filings.acts_presenter import Way, may_certify, offers
from ui.screens.filings.case_files import CaseFiles
from ui.screens.filings.clock_part import ClockPart
from ui.screens.filings.clock_presenter import headline
from ui.screens.filings.data_presenter import data_sections
from ui.screens.filings.data_view import DataView
from ui.screens.filings.findings_part import FindingsPart
from ui.screens.filings.history_part import HistoryPart
from ui.screens.filings.papers_part import PapersPart
from ui.screens.filings.review_part import ReviewPart
from ui.screens.filings.words import kind_name, state_tone, state_word
from ui.screens.office.office_part import SteadyTabs
from ui.screens.screen import Place, Screen
from ui.theme import Space, Tone
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.labels import restyle
from ui.widgets.status_pill import StatusPill
from unionreg.application import filings as use_cases
from unionreg.application.changes import Thing
from unionreg.application.filing_contracts import deposited_as
from unionreg.application.filing_court import resume_case
from unionreg.application.filing_votes import draft_noticed_vote
from unionreg.application.queries import filings as queries
from unionreg.application.queries.filing_checks import case_checks
from unionreg.domain.filings.filing_type import Machine
from unionreg.domain.filings.marks import Verdict
from unionreg.domain.filings.states.arrows import CaseAct, CaseState
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.screens.filings.acts_presenter import ActOffer
    from ui.screens.filings.mark_form import Marking
    from ui.screens.screen import ScreenContext
    from ui.tasks import Failure
    from unionreg.application.ports import Core
    from unionreg.application.queries.filings import CasePage
    from unionreg.domain.filings.case import CaseEntry
    from unionreg.domain.filings.clocks import DueKey
    from unionreg.domain.filings.filing import Attachment
    from unionreg.domain.filings.preflight import PreflightFinding

_WORKING = (Permission.REVIEW_FILINGS, Permission.RULE_ON_FILINGS, Permission.RECEIVE_FILINGS)
_CONTESTED = frozenset({CaseState.MULTI, CaseState.ROLL_BUILT, CaseState.CALLED})
PARTS = ("review", "data", "checks", "clock", "history", "papers")


@dataclass(frozen=True, slots=True)
class CaseShown:
    """What the page reads at once."""

    page: CasePage
    findings: tuple[PreflightFinding, ...]
    history: tuple[CaseEntry, ...]


class CaseScreen(Screen):
    """One case: (folio,) or (folio, part)."""

    concerns = frozenset({Thing.FILING})
    scrolls = False

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self._folio = place.arguments[0]
        self._texts = context.messages.texts
        self._shown: CaseShown | None = None
        self._go_on = False
        self._filled: set[int] = set()
        self.header.set_title(self._folio)
        self.state = StatusPill("")
        self.clock = StatusPill("")
        self.header.add_beside(self.clock)
        self.header.add_beside(self.state)
        self.tabs = self._tabs()
        self.put_above(self.tabs)
        self.body.setContentsMargins(Space.XL, Space.M, Space.XL, Space.L)
        self.review, self.data = ReviewPart(self._texts), DataView()
        self.checks, self.clocks = FindingsPart(self._texts), ClockPart(self._texts)
        self.history, self.papers = HistoryPart(self._texts), PapersPart()
        self.files = CaseFiles(self, self._folio, self.review, self.papers)
        self.parts = QStackedWidget()
        for part in (self.review, self.data, self.checks, self.clocks, self.history, self.papers):
            self.parts.addWidget(part)
        self.body.addWidget(self.parts, 1)
        self.tabs.currentChanged.connect(self.parts.setCurrentIndex)
        self.parts.currentChanged.connect(self._fill)
        self._connect()
        if len(place.arguments) > 1:
            self.tabs.setCurrentIndex(PARTS.index(place.arguments[1]))
        self.load()

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Filings, this one."""
        return ((self.tr("Filings"), Place("filings")), (self._folio, None))

    def here(self) -> Place:
        """The part that is open."""
        return Place("filing", (self._folio, PARTS[self.parts.currentIndex()]))

    def load(self) -> None:
        """Read the case."""
        self.read(self._read, self._show)

    def _read(self, core: Core) -> CaseShown:
        page = queries.case_page(core, self.actor, folio=self._folio)
        before = self._shown
        # Every mark reads the case again; the checks of thousands of members are for each version, not for each mark.
        if before is not None and len(before.page.case.versions) == len(page.case.versions):
            findings = before.findings
        else:
            findings = case_checks(core, self.actor, folio=self._folio)
        return CaseShown(page, findings, queries.case_history(core, self.actor, folio=self._folio))

    def _tabs(self) -> SteadyTabs:
        tabs = SteadyTabs()
        tabs.setExpanding(False)
        tabs.setIconSize(QSize(0, 0))
        tabs.setAccessibleName(self.tr("Parts of the case"))
        for title in (
            self.tr("Review"),
            self.tr("What it says"),
            self.tr("Checks"),
            self.tr("Clock"),
            self.tr("History"),
            self.tr("Papers"),
        ):
            tabs.addTab(title)
        for number in range(len(PARTS)):
            QShortcut(QKeySequence(f"Ctrl+{number + 1}"), self, lambda number=number: tabs.setCurrentIndex(number))
        return tabs

    def _connect(self) -> None:
        files, documents = self.files, self.review.documents
        self.review.mark_asked.connect(self._mark)
        self.review.document_wanted.connect(files.read_document)
        self.review.precedents_wanted.connect(files.read_precedents)
        documents.preview.print_asked.connect(lambda: files.print(documents.preview.content, self._folio))
        documents.preview.save_button.hide()
        self.papers.wanted.connect(files.read_paper)
        if not any(self.actor.may(each) for each in _WORKING):
            self.papers.show_only_public()
        self.papers.save_asked.connect(files.save)
        public = Place("filing-public", (self._folio,))
        self.papers.public_asked.connect(lambda: self.context.navigate(public))
        self.papers.print_asked.connect(lambda paper, content: files.print(content, paper.title))

    def _show(self, shown: CaseShown) -> None:
        self._shown = shown
        page = shown.page
        self.files.version = len(page.case.versions)
        self.header.set_title(page.case.data.organisation.name or self._folio)
        self.header.set_subtitle(self._subtitle(page))
        self.state.set_status(state_word(page.state), state_tone(page.state))
        first = headline([row.clock for row in page.clocks], self._left(page), self._texts)
        self.clock.set_status(first.words if first else "", first.tone if first else Tone.NEUTRAL, symbol="clock")
        self.context.refresh_crumbs()
        self._show_actions(page)
        self.show_content()
        self._filled = set()
        self._fill(self.parts.currentIndex())

    def _fill(self, number: int) -> None:
        """Fill a part when it is looked at: most people come for one of them."""
        shown = self._shown
        if shown is None or number in self._filled:
            return
        self._filled.add(number)
        page, case = shown.page, shown.page.case
        match PARTS[number]:
            case "review":
                self._fill_review(shown)
            case "data":
                self.data.show_sections(data_sections(case.data, page.kind, self._texts))
            case "checks":
                self.checks.show_findings(shown.findings)
            case "clock":
                clocks = [row.clock for row in page.clocks]
                self.clocks.show_case(case, page.kind, clocks, self._left(page), page.settings)
            case "history":
                self.history.show_case(case, page.kind, shown.history)
            case _:
                self.papers.show_papers(page.papers)

    def _fill_review(self, shown: CaseShown) -> None:
        page = shown.page
        may_mark = self.actor.may(Permission.REVIEW_FILINGS) and any(arrow.act is CaseAct.MARK for arrow in page.acts)
        self.review.show_case(page, shown.findings, may_mark=may_mark)
        if self._go_on:
            self._go_on = False
            self.review.go_on()

    @staticmethod
    def _left(page: CasePage) -> dict[DueKey, int | None]:
        return {row.clock.key: row.days_left for row in page.clocks}

    def _subtitle(self, page: CasePage) -> str:
        case = page.case
        parts = [kind_name(case.kind, self._texts), self._folio]
        if len(case.versions) > 1:
            parts.append(self.tr("version {0}").format(len(case.versions)))
        if case.assigned_name:
            parts.append(self.tr("with {0}").format(case.assigned_name))
        if case.other_office:
            parts.append(self.tr("made for another office: {0}").format(case.other_office))
        return " · ".join(parts)

    def _show_actions(self, page: CasePage) -> None:
        self.header.clear_actions()
        clocks = [row.clock for row in page.clocks]
        found = offers(page.case, page.state, clocks, page.today, self.actor)
        found = tuple(each for each in found if each.way is not Way.RULING or page.may_rule)
        ready = [each for each in found if each.leads and not each.lacking]
        for verb, symbol, do in self._ways_beside(page):
            self.header.add_action(SecondaryButton(verb, do, symbol=symbol))
        certifies = may_certify(page, self.actor)
        if certifies:
            ready = []
        others = [each for each in found if not ready or each is not ready[0]]
        if others:
            self.header.add_action(self._menu(others))
        if certifies:
            self.header.add_action(
                PrimaryButton(
                    self.tr("Issue the certificate"),
                    lambda: self.context.navigate(Place("filing-certificate", (self._folio,))),
                    symbol="stamp",
                )
            )
        if ready:
            self.header.add_action(PrimaryButton(ready[0].verb, lambda: self._begin(ready[0])))

    def _ways_beside(self, page: CasePage) -> list[tuple[str, str, Callable[[], object]]]:
        """To the vote of this case, and to the secret list for whoever reviews it."""
        case, go = page.case, self.context.navigate
        found: list[tuple[str, str, Callable[[], object]]] = []
        asks = case.data.representativeness
        if asks is not None and asks.supporters_sha256 and self.actor.may(Permission.READ_SECRET_LISTS):
            place = Place("filing-supporters", (self._folio,))
            found.append((self.tr("List of supporters…"), "lock", lambda: go(place)))
        if case.union_id and self.actor.may(Permission.READ_REGISTER):
            entry = Place("union", (case.union_id,))
            found.append((self.tr("In the register"), "archive", lambda: go(entry)))
        if deposited_as(case) is not None:
            block = Place("contract-case", (self._folio,))
            found.append((self.tr("Votes and contracts there"), "scale", lambda: go(block)))
        prepares = self.actor.may(Permission.PREPARE_VOTES)
        if case.vote_id:
            where = "support" if case.machine is Machine.REPRESENTATIVENESS else "vote"
            found.append((self.tr("Open its vote"), "vote", lambda: go(Place(where, (case.vote_id,)))))
        elif prepares and page.state in _CONTESTED:
            found.append((self.tr("Prepare the vote"), "vote", lambda: go(Place("vote-new"))))
        elif prepares and page.state is CaseState.SCHEDULED and case.data.vote is not None:
            found.append((self.tr("Make the draft of its vote"), "vote", self._draft_vote))
        return found

    def _draft_vote(self) -> None:
        assert self._shown is not None
        title = self._shown.page.case.data.organisation.name or self._folio
        self.act(
            lambda core: draft_noticed_vote(
                core, self.actor, folio=self._folio, expected=self._expected(), title=title
            ),
            lambda changes: self.context.navigate(Place("vote", (changes.created[0],))),
            failed=self._refused,
        )

    def _menu(self, others: list[ActOffer]) -> SecondaryButton:
        button = SecondaryButton(self.tr("Other acts"), symbol="chevron-down")
        menu = QMenu(button)
        for each in others:
            action = menu.addAction(f"{each.verb} — {each.lacking}" if each.lacking else each.verb)
            action.setEnabled(not each.lacking)
            action.triggered.connect(lambda _checked=False, each=each: self._begin(each))
        button.setMenu(menu)
        restyle(button)
        return button

    def _begin(self, offer: ActOffer) -> None:
        if offer.way is Way.AT_ONCE:
            self._at_once(offer.act)
            return
        screens = {Way.PREVENTION: "filing-prevention", Way.RECEIVE: "filing-receive", Way.RULING: "filing-ruling"}
        screen = screens.get(offer.way, "filing-act")
        arguments = (self._folio,) if offer.way in (Way.PREVENTION, Way.RECEIVE) else (self._folio, offer.act.value)
        self.context.navigate(Place(screen, arguments))

    def _at_once(self, act: CaseAct) -> None:
        do = use_cases.take_up if act is CaseAct.TAKE_UP else resume_case
        self.act(lambda core: do(core, self.actor, folio=self._folio, expected=self._expected()), failed=self._refused)

    def _expected(self) -> int:
        assert self._shown is not None
        return self._shown.page.case.revision

    def _mark(self, marking: Marking, attachment: Attachment | None) -> None:
        seen = attachment is not None and marking.page is not None
        mark = use_cases.NewMark(
            requirement=marking.requirement,
            verdict=marking.verdict,
            attachment=attachment.id if attachment is not None and (seen or marking.verdict is Verdict.MET) else "",
            page=marking.page,
            reason=marking.reason,
            article=marking.article,
            remedy=marking.remedy,
        )
        self._go_on = True
        self.act(
            lambda core: use_cases.mark_requirement(
                core, self.actor, folio=self._folio, expected=self._expected(), mark=mark
            ),
            failed=self._refused,
        )

    def _refused(self, failure: Failure) -> None:
        """Said at the top; when somebody else acted meanwhile, the page is read again with what they did."""
        self._go_on = False
        self.show_failure(failure)
        if failure.error is not None and failure.error.code == "filing-changed-meanwhile":
            self.load()
