"""The last page of a station in the office: findings, its laptop, what it handed over, typing from paper."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from ui.messages import Question
from ui.screens.day.day_view import DayPage
from ui.screens.day.facts_list import ChangingCard
from ui.screens.day.findings_card import FindingsCard
from ui.screens.day.paper_form import PaperForm
from ui.screens.votes.record_times import date_time_in
from ui.theme import Space, TextRole
from ui.widgets.buttons import SecondaryButton
from ui.widgets.labels import text_label
from unionreg.application import day_rulings, station_files
from unionreg.application.day_records import HandOverState, Keeper
from unionreg.domain.roles import Permission
from unionreg.domain.votes.day.states import DayAct, DayState

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from ui.screens.day.day_view import DayView, Host
    from ui.screens.day.office_writer import OfficeWriter
    from unionreg.application.day_records import HandOverRecord
    from unionreg.application.ports import Core
    from unionreg.application.queries.day import StationDayView
    from unionreg.domain.roles import Actor
    from unionreg.domain.votes.day.records import PaperDay


class ReviewPage(DayPage):
    """``writer`` knows what else the office has of the station."""

    def __init__(self, host: Host, writer: OfficeWriter, core: Core, actor: Actor) -> None:
        super().__init__(host)
        self._writer = writer
        self._core = core
        self._actor = actor
        self._view: DayView | None = None
        self.form: PaperForm | None = None
        self._title = text_label(self.tr("What the figures say"), TextRole.HEADING)
        self.findings = FindingsCard(host)
        self.files = ChangingCard(self.tr("What the station handed over"))
        self.paper = SecondaryButton(self.tr("Type the day from paper…"), self._type_paper, symbol="pen-line")
        self.take_back = SecondaryButton(self.tr("Take the station back…"), self._take_back)
        for button in (self.paper, self.take_back):
            button.setProperty("big", "true")
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.paper)
        row.addWidget(self.take_back)
        row.addStretch(1)
        for widget in (self._title, self.findings, self.files):
            self.column.addWidget(widget)
        self.column.addLayout(row)
        self.column.addStretch(1)

    def show_day(self, view: DayView) -> None:
        """Findings, hand-overs and what is possible."""
        known = self._writer.known
        assert known is not None
        self._view = view
        self.findings.show_findings(view)
        self._show_files(known)
        with_laptop = known.keeper is Keeper.LAPTOP
        typing = self.form is not None
        self.paper.setVisible(view.may(DayAct.FROM_PAPER) and not typing)
        self.take_back.setVisible(with_laptop and not typing and self._actor.may(Permission.RUN_STATIONS))
        for widget in (self._title, self.findings):
            widget.setVisible(not typing)
        self.files.setVisible(not typing and bool(known.laptops or known.hand_overs))

    def first_field(self) -> QWidget | None:
        """The way from paper, where there is one."""
        return None if self.paper.isHidden() else self.paper

    def _show_files(self, known: StationDayView) -> None:
        zone = known.station.opens_at.tzinfo or known.station.opens_at.astimezone().tzinfo
        assert zone is not None
        texts = self.host.messages.texts
        lines: list[tuple[str, str, tuple[QWidget, ...]]] = [
            (
                self.tr("File {0} for a laptop").format(each.number),
                " · ".join(filter(None, (date_time_in(each.made_at, zone), each.made_by, each.reason))),
                (),
            )
            for each in known.laptops
        ]
        for over in known.hand_overs:
            word = texts.get(f"day.hand-over.{over.state.value}")
            about = " · ".join(
                filter(None, (word, date_time_in(over.received_at, zone), over.received_by, over.reason))
            )
            kind = self.tr("closed station") if over.final else self.tr("station still open")
            groups = f"{over.digest[:4]} … {over.digest[-4:]}"
            title = self.tr("Hand-over {0}, {1}, fingerprint {2}").format(over.revision, kind, groups)
            lines.append((title, about, self._decisions(over)))
        self.files.show_lines(lines, "")

    def _decisions(self, over: HandOverRecord) -> tuple[QWidget, ...]:
        if over.state is not HandOverState.DIVERGED or not self._actor.may(Permission.SETTLE_DIFFERENCES):
            return ()
        take = SecondaryButton(self.tr("Take this one…"), partial(self._decide, over, take=True))
        aside = SecondaryButton(self.tr("Set it aside…"), partial(self._decide, over, take=False))
        return (take, aside)

    def _decide(self, over: HandOverRecord, *, take: bool) -> None:
        question = Question(
            self.tr("A hand-over from another line of work"),
            self.tr(
                "Two computers wrote about this station, or an older copy was used. Nothing is mixed: the day is taken "
                "whole from one file. Compare both with the paper."
            ),
            self.tr("Take this file") if take else self.tr("Set this file aside"),
            harmful=take,
        )
        reason = self.host.prompts.reason(self, question)
        if reason:
            self._carry(
                day_rulings.decide_on_diverged,
                station_id=over.station_id,
                digest=over.digest,
                take=take,
                reason=reason,
            )

    def _take_back(self) -> None:
        question = Question(
            self.tr("Take the station back"),
            self.tr(
                "The office writes this day again, from what was handed over last. What the laptop hands over later "
                "waits for a decision."
            ),
            self.tr("Take the station back"),
        )
        reason = self.host.prompts.reason(self, question)
        if reason and self._view is not None:
            self._carry(station_files.take_back_station, station_id=self._view.station.id, reason=reason)

    def _carry(self, act: Callable[..., object], **arguments: object) -> None:
        view = self._view
        assert view is not None
        core, actor = self._core, self._actor
        self.host.carry(lambda _progress: act(core, actor, vote_id=view.vote_id, **arguments), lambda: None)

    def _type_paper(self) -> None:
        view = self._view
        assert view is not None
        self.form = PaperForm(view, self.host.messages.texts)
        self.form.finished.connect(self._paper_typed)
        self.form.given_up.connect(self._drop_form)
        self.column.insertWidget(0, self.form, 1)
        self.show_day(view)
        self.form.opening.focus_first().setFocus()

    def _paper_typed(self, paper: PaperDay) -> None:
        view = self._view
        assert view is not None
        reason = ""
        if view.day.state is DayState.CLOSED:
            question = Question(
                self.tr("The day is typed once more"),
                self.tr("What was typed before stays in the record, with the reason."),
                self.tr("Keep the new figures"),
            )
            reason = self.host.prompts.reason(self, question) or ""
            if not reason:
                return
        self.host.carry(self._writer.from_paper(paper, reason), self._drop_form)

    def _drop_form(self) -> None:
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        if self._view is not None:
            self.show_day(self._view)
