"""Language of the window: translations, number and date formats. Legal wording of documents is not here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTranslator

from unionreg.paths import resources_root
from unionreg.texts import Language

if TYPE_CHECKING:
    from datetime import date, datetime

_LOCALES = {Language.ES: "es_MX", Language.EN: "en_US"}
_SUFFIXES = {Language.ES: "es_MX", Language.EN: "en"}
_CATALOGUES = (
    "frame",
    "votes",
    "preparation",
    "rolls",
    "kit",
    "day",
    "after",
    "observer",
    "support",
    "union_desk",
    "filings",
    "register",
    "contracts",
    "archive",
    "search",
    "redaction",
    "publication",
    "delivery",
    "outreach",
    "dossiers",
)
_INSTALLED = "unionreg-translators"
translate = QCoreApplication.translate


def use_language(app: QCoreApplication, language: Language) -> None:
    """Speak this language from now on: texts, Qt's own buttons, numbers and dates. Windows must be made anew."""
    for old in app.property(_INSTALLED) or ():
        app.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(QLocale(_LOCALES[language]))
    own = str(resources_root() / "i18n")
    files = [(f"qtbase_{language.value}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))]
    files += [(f"{catalogue}_{_SUFFIXES[language]}", own) for catalogue in _CATALOGUES]
    # Kept by name: asking the application for its children makes Qt's Python types of all of them, which takes time.
    app.setProperty(_INSTALLED, [each for name, folder in files if (each := _install(app, name, folder)) is not None])


def number(value: int) -> str:
    """A whole number as people here write it: 6,853."""
    return f"{value:,}"


def long_date(day: date) -> str:
    """For example "miércoles 12 de agosto de 2026"."""
    pattern = translate("Dates", "dddd, MMMM d, yyyy")
    return QLocale().toString(_qdate(day), pattern)


def short_date(day: date) -> str:
    """For example "12/08/2026"."""
    return QLocale().toString(_qdate(day), translate("Dates", "dd/MM/yyyy"))


def date_time(moment: datetime) -> str:
    """Day and local time, for example "12/08/2026 18:05"."""
    local = moment.astimezone()
    return f"{short_date(local.date())} {local:%H:%M}"


def long_date_time(moment: datetime) -> str:
    """Day in words and local time of day."""
    local = moment.astimezone()
    return translate("Dates", "{day} at {time}").format(day=long_date(local.date()), time=f"{local:%H:%M}")


def stated_date_time(moment: datetime) -> str:
    """A time as a record states it, in the record's own offset, and the time of this computer where that is another."""
    words = translate("Dates", "{day} at {time}").format(day=long_date(moment.date()), time=f"{moment:%H:%M}")
    words = f"{words} {moment.tzname()}"
    local = moment.astimezone()
    if local.utcoffset() == moment.utcoffset():
        return words
    return translate("Dates", "{stated} (here: {local})").format(stated=words, local=date_time(local))


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _install(app: QCoreApplication, name: str, folder: str) -> QTranslator | None:
    translator = QTranslator(app)
    if not translator.load(name, folder):
        return None
    app.installTranslator(translator)
    return translator
