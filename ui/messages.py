"""Words for failures, and the questions that the program asks a person.

Failures get their sentence and remedy from the core's texts. Screens never open a dialog by themselves: they ask
through ``Prompts``, which tests replace by prepared answers.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication

from unionreg.field_words import with_field_words
from unionreg.texts import Language, Texts, load_texts

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.tasks import Failure
    from unionreg.domain.findings import Finding
    from unionreg.errors import UnionregError


@dataclass(frozen=True, slots=True)
class Question:
    """A question before an act: what it is about, what follows from it, and the verb on the button."""

    title: str
    explanation: str
    verb: str
    harmful: bool = False


@dataclass(frozen=True, slots=True)
class FindingText:
    """A finding in words: ``title`` in a few words, ``explanation`` what it means, ``remedy`` what to do."""

    title: str
    explanation: str
    remedy: str


class Messages:
    """The core's texts in the language of the window."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._texts: Texts | None = None

    @property
    def language(self) -> Language:
        """The language of the window."""
        return self._language

    @property
    def texts(self) -> Texts:
        """All texts of the core (read from disk at first use)."""
        if self._texts is None:
            self._texts = load_texts(self._language)
        return self._texts

    def sentence(self, error: UnionregError) -> str:
        """What happened and what to do, for an expected failure."""
        key = f"error.{error.code}"
        if self.texts.has(key):
            return self.texts.get(key, **with_field_words(error.params, self.texts))
        return QCoreApplication.translate(
            "Messages",
            "This could not be done (reason: {code}). Nothing was changed. Try again, or tell your administrator.",
        ).format(code=error.code)

    def failure(self, failure: Failure) -> str:
        """What happened and what to do, for a task that did not end well."""
        if failure.cancelled:
            return QCoreApplication.translate("Messages", "Cancelled. Nothing was changed.")
        if failure.error is not None:
            return self.sentence(failure.error)
        return QCoreApplication.translate(
            "Messages", "The program met a fault of its own. Your saved work is safe. A report was written; try again."
        )

    def finding(self, finding: Finding) -> FindingText:
        """A finding in words; the code stands in for a text that the catalogue lacks."""
        return FindingText(*(self._finding_part(finding, part) for part in ("title", "explanation", "remedy")))

    def _finding_part(self, finding: Finding, part: str) -> str:
        key = f"finding.{finding.code}.{part}"
        if self.texts.has(key):
            return self.texts.get(key, **with_field_words(dict(finding.params), self.texts))
        return finding.code if part == "title" else ""


class Prompts(Protocol):
    """Questions to the person. Every answer may be None or False: the person went back."""

    def open_file(self, parent: QWidget, title: str, kinds: str) -> Path | None:
        """A file to read; ``kinds`` as in QFileDialog, for example ``"Tally packages (*.asice)"``."""
        ...

    def save_file(self, parent: QWidget, title: str, kinds: str, suggested: str) -> Path | None:
        """Where to write a file."""
        ...

    def folder(self, parent: QWidget, title: str) -> Path | None:
        """A folder."""
        ...

    def confirm(self, parent: QWidget, question: Question) -> bool:
        """Whether to go on with an act."""
        ...

    def reason(self, parent: QWidget, question: Question) -> str | None:
        """A reason in the person's words (never empty) for an act that is recorded with it."""
        ...

    def inform(self, parent: QWidget, title: str, text: str) -> None:
        """Show a sentence that must be seen."""
        ...


class WindowPrompts:
    """The dialogs of the window."""

    def open_file(self, parent: QWidget, title: str, kinds: str) -> Path | None:
        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getOpenFileName(parent, title, "", kinds)
        return Path(name) if name else None

    def save_file(self, parent: QWidget, title: str, kinds: str, suggested: str) -> Path | None:
        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getSaveFileName(parent, title, suggested, kinds)
        return Path(name) if name else None

    def folder(self, parent: QWidget, title: str) -> Path | None:
        from PySide6.QtWidgets import QFileDialog

        name = QFileDialog.getExistingDirectory(parent, title)
        return Path(name) if name else None

    def confirm(self, parent: QWidget, question: Question) -> bool:
        from ui.widgets.question_dialog import QuestionDialog

        return QuestionDialog(question, parent).ask()

    def reason(self, parent: QWidget, question: Question) -> str | None:
        from ui.widgets.question_dialog import QuestionDialog

        return QuestionDialog(question, parent, wants_reason=True).ask_reason()

    def inform(self, parent: QWidget, title: str, text: str) -> None:
        from ui.widgets.question_dialog import QuestionDialog

        verb = QCoreApplication.translate("Prompts", "Understood")
        QuestionDialog(Question(title, text, verb), parent, only_informs=True).ask()
