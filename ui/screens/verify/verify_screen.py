"""The observer's page: a file in, a verdict in words out. Needs no account and no office."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.screens.screen import Place, Screen, ScreenContext
from ui.screens.verify import report_presenter as words
from ui.screens.verify.conditions_card import ConditionsCard
from ui.screens.verify.report_view import ReportView
from ui.tasks import Lane
from ui.theme import TextRole
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.drop_area import DropArea
from ui.widgets.file_reading import write_whole
from ui.widgets.labels import text_label
from unionreg.application.verifying import OfficeTrust, office_trust

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ui.tasks import Failure, Progress

KINDS = ".asice .tramite .aviso .pdf .png .jpg .jpeg"


class VerifyScreen(Screen):
    """``place.arguments`` may name a file to judge at once, and then folders of trust."""

    def __init__(self, context: ScreenContext, place: Place) -> None:
        super().__init__(context)
        self.header.set_title(self.tr("Verify"))
        self.header.set_subtitle(
            self.tr(
                "Whether a signed tally or certificate is whole, who signed it, and whether it adds up. "
                "Without a network."
            )
        )
        self.file: Path | None = None
        self.report: Mapping[str, Any] | None = None
        self.view: ReportView | None = None
        self.drop = DropArea(
            "file-check",
            self.tr("Drop a file here"),
            self.tr(
                "A tally package or observer's report (.asice), a filing (.tramite), a notice of an office (.aviso), "
                "a certificate (.pdf), or a picture of its QR code"
            ),
            self.tr("Choose a file…"),
        )
        self.drop.choose.clicked.connect(self.choose)
        self.drop.dropped.connect(self.judge)
        self.conditions = ConditionsCard(context.prompts, context.messages)
        self.conditions.changed.connect(self._judge_again)
        self.again = SecondaryButton(self.tr("Another file…"), self.choose, symbol="folder-open")
        self.save_json = SecondaryButton(self.tr("Save data (JSON)…"), self._save_json, symbol="download")
        self.save_pdf = PrimaryButton(self.tr("Save report (PDF)…"), self._save_pdf, symbol="download")
        for button in (self.again, self.save_json, self.save_pdf):
            self.header.add_action(button)
            button.hide()
        self._place_for_verdict = QVBoxLayout()
        self._place_for_report = QVBoxLayout()
        self.body.addWidget(self.drop)
        self.body.addLayout(self._place_for_verdict)
        self.add_limited(self.conditions)
        self.body.addLayout(self._place_for_report)
        self.proves = text_label(self._what_it_proves(None), TextRole.LABEL, muted=True)
        self.add_limited(self.proves)
        self.body.addStretch(1)
        self.setAcceptDrops(True)
        self.show_content()
        if place.arguments:
            self.conditions.add_trust([Path(folder) for folder in place.arguments[1:]])
            self.judge(Path(place.arguments[0]))

    def crumbs(self) -> tuple[tuple[str, Place | None], ...]:
        """Below the start for those without an account."""
        if self.context.actor is not None:
            return ((self.tr("Verify"), None),)
        return ((self.tr("Start"), Place("start")), (self.tr("Verify"), None))

    def here(self) -> Place:
        """The file chosen meanwhile, and the authorities added."""
        if self.file is None:
            return Place("verify")
        return Place("verify", (str(self.file), *map(str, self.conditions.folders())))

    def first_field(self) -> QWidget:
        """The button."""
        return self.drop.choose if self.report is None else self.save_pdf

    def load(self) -> None:
        """Judge the file again ("Try again")."""
        self._judge_again()

    def choose(self) -> None:
        """Ask for a file."""
        kinds = self.tr("Tallies, certificates and QR pictures (%1);;All files (*)").replace(
            "%1", " ".join(f"*{suffix}" for suffix in KINDS.split())
        )
        path = self.context.prompts.open_file(self, self.tr("File to verify"), kinds)
        if path is not None:
            self.judge(path)

    def judge(self, path: Path) -> None:
        """Judge this file on the documents thread, with what the open office trusts, if one is open."""
        self.file = path
        self.findings.clear()
        self.page.hide()
        self.states.show_working(self.tr("Verifying {name}…").format(name=path.name))
        if self.context.core is None or self.context.actor is None:
            self._judge_with(OfficeTrust())
            return
        core, actor = self.core, self.actor
        self.context.runner.run(
            lambda _progress: office_trust(core, actor), self._judge_with, self._could_not, owner=self
        )

    def _judge_with(self, office: OfficeTrust) -> None:
        if self.file is None:
            return
        judging = self.conditions.judging(self.file, office)
        services = self.services

        def work(progress: Progress) -> Mapping[str, Any]:
            return services.verifying().judge(judging, progress.report)

        task = self.context.runner.run(work, self._show, self._could_not, owner=self, lane=Lane.DOCUMENTS)
        self.states.follow(task, cancellable=True)

    def _judge_again(self) -> None:
        if self.file is not None:
            self.judge(self.file)

    def _show(self, report: Mapping[str, Any]) -> None:
        if self.file is None:
            return
        self.report = report
        self._clear_report()
        self.view = ReportView(report, self.file, self.context.messages.texts)
        self.proves.setText(self._what_it_proves(report))
        self._place_for_verdict.addWidget(self.view.head)
        self._place_for_report.addWidget(self.view)
        self.drop.hide()
        for button in (self.again, self.save_json, self.save_pdf):
            button.show()
        self.page.show()
        self.show_content()
        self.save_pdf.setFocus()
        self.reveal(self.header)

    def _could_not(self, failure: Failure) -> None:
        self.page.show()
        self.show_content()
        self._clear_report()
        self.drop.show()
        self.show_failure(failure)

    def _clear_report(self) -> None:
        if self.view is not None:
            for part in (self.view.head, self.view):
                part.hide()
                part.deleteLater()
            self.view = None

    def _save_pdf(self) -> None:
        report, language, services = self.report, self.context.messages.language, self.services
        path = self.context.prompts.save_file(self, self.tr("Save report"), "PDF (*.pdf)", self._suggested("pdf"))
        if report is None or path is None:
            return
        self._write(path, lambda: services.verifying().report_pdf(report, language))

    def _save_json(self) -> None:
        report, services = self.report, self.services
        path = self.context.prompts.save_file(self, self.tr("Save data"), "JSON (*.json)", self._suggested("json"))
        if report is None or path is None:
            return
        self._write(path, lambda: services.verifying().report_json(report))

    def _write(self, path: Path, made: Any) -> None:
        done = self.tr("Saved: {name}").format(name=path.name)

        def work(_progress: Progress) -> None:
            write_whole(path, made())

        self.context.runner.run(
            work, lambda _nothing: self.context.flash(done), self.show_failure, owner=self, lane=Lane.DOCUMENTS
        )

    def _suggested(self, suffix: str) -> str:
        stem = self.file.stem if self.file else "unionreg"
        kind = self.tr("verification")
        return f"{kind}-{stem}-{datetime.now(UTC):%Y%m%d-%H%M}.{suffix}"

    def _what_it_proves(self, report: Mapping[str, Any] | None) -> str:
        limits = words.limits(report, self.context.messages.texts) if report is not None else ""
        if limits:
            return self.tr("A good verdict does not prove: {limits}").format(limits=limits[:1].lower() + limits[1:])
        return self.tr(
            "A good verdict proves that nothing was changed since the signature and that figures and outcome "
            "agree. It does not prove that voting was free and secret or that the paper was read rightly: "
            "people see to that."
        )
