"""A report drawn as a page: verdict, signers, result, digest, checks, commands."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ui.localisation import number
from ui.screens.verify import report_presenter as words
from ui.screens.verify.stock_commands import (
    certificate_commands,
    filing_commands,
    observation_commands,
    package_commands,
    registry_commands,
)
from ui.screens.verify.verdict_words import OBSERVATION
from ui.theme import TONE_ICONS, Size, Space, TextRole, Tone, label_font
from ui.widgets.buttons import LinkButton, SecondaryButton
from ui.widgets.card import Card
from ui.widgets.digest_groups import DigestGroups
from ui.widgets.labels import IconLabel, Note, hairline, text_label
from ui.widgets.status_pill import StatusPill
from ui.widgets.vote_bars import VoteBars
from unionreg.evidence.dossier_report_text import DOSSIER
from unionreg.evidence.filing_report_text import FILING, NOTICE

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from unionreg.texts import Texts

_SHOWN = 60


class VerdictView(QWidget):
    """The verdict on one file, and what it rests on."""

    def __init__(self, report: Mapping[str, Any], file: Path) -> None:
        super().__init__()
        self._report = report
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self._verdict(file))
        if words.is_invented(report):
            text = self.tr(
                "The file says of itself that it is a rehearsal or invented. It proves nothing about a real vote."
            )
            column.addWidget(Note(text, Tone.WARNING, title=self.tr("Invented or rehearsed")))
        if words.is_test(report):
            text = self.tr(
                "Judged with authorities that did not come with the program: a demonstration, a test, or added by "
                "hand. The verdict is worth as much as they are."
            )
            column.addWidget(Note(text, Tone.WARNING, title=self.tr("Other authorities")))

    def _verdict(self, file: Path) -> QWidget:
        verdict = words.verdict(self._report)
        box = QFrame()
        box.setProperty("tone", verdict.tone.value)
        box.setAccessibleName(f"{verdict.sentence} {verdict.meaning}")
        row = QHBoxLayout(box)
        row.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        row.setSpacing(Space.L)
        symbol = IconLabel(TONE_ICONS[verdict.tone], verdict.tone, Size.ICON_LARGE)
        row.addWidget(symbol, 0, Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout()
        lines.setSpacing(Space.XS)
        self.sentence = text_label(verdict.sentence, TextRole.TITLE)
        lines.addWidget(self.sentence)
        lines.addWidget(text_label(verdict.meaning))
        facts = f"{file.name} · {number(self._report['file']['bytes'])} bytes"
        paper = words.paper_words(self._report)
        if paper:
            facts = f"{paper} · {facts}"
        lines.addWidget(text_label(facts, TextRole.LABEL, muted=True))
        row.addLayout(lines, 1)
        return box


class ReportView(QWidget):
    """Everything else about one judged file. ``head`` is its verdict, which stands apart from the rest."""

    def __init__(self, report: Mapping[str, Any], file: Path, texts: Texts) -> None:
        super().__init__()
        self._report = report
        self.head = VerdictView(report, file)
        self.sentence = self.head.sentence
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        across = QHBoxLayout()
        across.setSpacing(Space.L)
        if "signers" in report and words.is_readable(report):
            across.addWidget(self._signers(), 1)
        if words.bars(report):
            across.addWidget(self._result(), 1)
        told = words.observed(report, texts)
        if told:
            across.addWidget(_observed_card(self._title_of_contents(), told), 1)
        registered = words.registered(report, texts)
        if registered:
            across.addWidget(_observed_card(self.tr("What the paper says"), registered), 1)
        if across.count():
            column.addLayout(across)
        groups = words.digest_groups(report)
        if groups:
            column.addWidget(self._digest(groups))
        column.addWidget(self._checks(texts))
        commands = self._stock_commands(file)
        if commands:
            column.addWidget(self._commands(commands))

    def _title_of_contents(self) -> str:
        schema = self._report.get("schema")
        if schema == FILING:
            return self.tr("What the filing holds")
        if schema == DOSSIER:
            return self.tr("What the dossier holds")
        return self.tr("What the notice says") if schema == NOTICE else self.tr("What the observer wrote down")

    def _signers(self) -> QWidget:
        card = Card(self.tr("Who signed"))
        signers = words.signer_lines(self._report)
        if not signers:
            card.column.addWidget(text_label(self._unsigned(), muted=True))
        for count, signer in enumerate(signers):
            if count:
                card.column.addWidget(hairline())
            one = QHBoxLayout()
            one.setSpacing(Space.M)
            lines = QVBoxLayout()
            lines.setSpacing(0)
            lines.addWidget(text_label(signer.name, TextRole.STRONG))
            for detail in signer.details:
                lines.addWidget(text_label(detail, TextRole.LABEL, muted=True))
            one.addLayout(lines, 1)
            one.addWidget(StatusPill(signer.status, signer.tone), 0, Qt.AlignmentFlag.AlignTop)
            card.column.addLayout(one)
        card.column.addStretch(1)
        return card

    def _unsigned(self) -> str:
        if self._report.get("schema") == FILING:
            return self.tr("No electronic signature. The law asks for the autograph signature on the paper.")
        return self.tr("Nobody's signature could be read.")

    def _result(self) -> QWidget:
        card = Card(self.tr("Result"))
        card.column.addWidget(VoteBars(words.bars(self._report)))
        card.column.addWidget(text_label(words.result_sentence(self._report)))
        card.column.addStretch(1)
        return card

    def _digest(self, groups: list[str]) -> QWidget:
        if self._report.get("notebook_digest"):
            title = self.tr("Is it the report of your paper?")
            asked = self.tr("Type the two missing groups from the printed report. The other groups must be the same.")
        elif self._report.get("data_digest"):
            title = self.tr("Is it the filing of your paper?")
            asked = self.tr("Type the two missing groups from a printed sheet. The other groups must be the same.")
        else:
            title = self.tr("Is it the package of your paper?")
            asked = self.tr(
                "Type the two missing groups from your printed act or certificate. The other groups must be the same."
            )
        card = Card(title)
        card.column.addWidget(text_label(asked))
        first = secrets.randbelow(len(groups) // 2)
        second = len(groups) // 2 + secrets.randbelow(len(groups) // 2)
        self.digest = DigestGroups(groups, blanks=(first, second))
        card.column.addWidget(self.digest)
        return card

    def _checks(self, texts: Texts) -> QWidget:
        card = Card(self.tr("Checks"))
        to_read, good = words.worst_first(words.check_lines(self._report, texts))
        if words.is_readable(self._report):
            summary = words.count_words(words.summary(self._report))
        else:
            good = ()
            summary = self.tr("What could not be opened cannot be checked further. First comes this:")
        card.column.addWidget(text_label(summary, muted=True))
        for line in to_read[:_SHOWN]:
            card.column.addWidget(hairline())
            card.column.addWidget(_check_row(line))
        if len(to_read) > _SHOWN:
            more = self.tr("And %n more; the saved report has all of them.", "", len(to_read) - _SHOWN)
            card.column.addWidget(text_label(more, muted=True))
        if good:
            self._good = _good_rows(good)
            self._good.hide()
            self.show_good = LinkButton(
                self.tr("Show the %n good checks", "", words.summary(self._report)["pass"]), self._toggle_good
            )
            card.column.addWidget(hairline())
            card.column.addWidget(self.show_good, 0, Qt.AlignmentFlag.AlignLeft)
            card.column.addWidget(self._good)
        return card

    def _toggle_good(self) -> None:
        self._good.setVisible(self._good.isHidden())

    def _stock_commands(self, file: Path) -> str:
        if not words.is_readable(self._report) or "signers" not in self._report:
            return ""
        if self._report.get("registry"):
            return registry_commands(file.name)
        if self._report.get("certificate"):
            return certificate_commands(file.name)
        if self._report.get("schema") == OBSERVATION:
            return observation_commands(file.name, own_key=words.has_own_key(self._report))
        if self._report.get("schema") == FILING:
            return filing_commands(
                file.name, own_key=words.has_own_key(self._report), signed=bool(words.signer_lines(self._report))
            )
        return package_commands(file.name, words.signature_entries(self._report))

    def _commands(self, commands: str) -> QWidget:
        card = Card(self.tr("Check it without this program"))
        if self._report.get("certificate"):
            needs = self.tr("With the stock tools of Poppler, on any computer, in the folder of the file.")
        else:
            needs = self.tr(
                "With unzip, sha256sum and OpenSSL 3, on any computer, in the folder of the file. Steps 1 and 2 keep "
                "silent when all is well; step 3 says that the verification was successful."
            )
        card.column.addWidget(text_label(needs))
        self.commands = QPlainTextEdit(commands.rstrip())
        self.commands.setReadOnly(True)
        self.commands.setTabChangesFocus(True)
        self.commands.setProperty("part", "code")
        self.commands.setFont(label_font(TextRole.MONO))
        self.commands.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.commands.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.commands.setFixedHeight(self._height_of(self.commands))
        self.commands.setAccessibleName(self.tr("Commands"))
        card.column.addWidget(self.commands)
        card.add_action(SecondaryButton(self.tr("Copy"), self._copy, symbol="copy"))
        return card

    def _height_of(self, box: QPlainTextEdit) -> int:
        """All its lines, its padding, and its scroll bar for long lines."""
        lines = box.document().blockCount() * box.fontMetrics().lineSpacing()
        return lines + 2 * Space.M + box.horizontalScrollBar().sizeHint().height() + Space.S

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.commands.toPlainText())


def _observed_card(title: str, sentences: tuple[str, ...]) -> QWidget:
    card = Card(title)
    for sentence in sentences:
        card.column.addWidget(text_label(sentence))
    card.column.addStretch(1)
    return card


def _check_row(line: words.CheckLine) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, Space.XS, 0, Space.XS)
    row.setSpacing(Space.L)
    pill = StatusPill(line.status_word, line.tone)
    pill.setFixedWidth(Size.FIELD_NARROW)
    row.addWidget(pill, 0, Qt.AlignmentFlag.AlignTop)
    lines = QVBoxLayout()
    lines.setSpacing(0)
    lines.addWidget(text_label(line.text or line.code))
    where = " · ".join(part for part in (line.code, line.entry) if part)
    lines.addWidget(text_label(where, TextRole.LABEL, muted=True))
    row.addLayout(lines, 1)
    return holder


def _good_rows(lines: tuple[words.CheckLine, ...]) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.XS)
    for line in lines:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        icon = IconLabel(TONE_ICONS[line.tone], line.tone, Size.ICON_SMALL)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text_label(f"{line.code}  {line.text}".strip()), 1)
        column.addLayout(row)
    return holder
