"""What a person prefers on this computer: language, theme, the last office. Nothing here changes a result."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ui.theme import ThemeChoice
from unionreg.texts import Language

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings


MOST_STATIONS = 5
MOST_DESKS = 5


class Preferences:
    """A typed view of QSettings."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    @property
    def language(self) -> Language:
        """Spanish unless the person chose English."""
        return Language(str(self._settings.value("language", Language.ES.value)))

    @language.setter
    def language(self, language: Language) -> None:
        self._settings.setValue("language", language.value)

    @property
    def theme(self) -> ThemeChoice:
        """Light, dark, or as the desktop."""
        return ThemeChoice(str(self._settings.value("theme", ThemeChoice.SYSTEM.value)))

    @theme.setter
    def theme(self, theme: ThemeChoice) -> None:
        self._settings.setValue("theme", theme.value)

    @property
    def last_office(self) -> Path | None:
        """The folder of the office opened last, if any."""
        path = str(self._settings.value("last-office", ""))
        return Path(path) if path else None

    @last_office.setter
    def last_office(self, path: Path) -> None:
        self._settings.setValue("last-office", str(path))

    @property
    def stations(self) -> tuple[Path, ...]:
        """Station files opened on this computer that are still there, the last one first."""
        known = str(self._settings.value("stations", ""))
        return tuple(path for line in known.splitlines() if (path := Path(line)).is_file())

    def remember_station(self, path: Path) -> None:
        """This station file was opened last."""
        others = [known for known in self.stations if known != path]
        self._settings.setValue("stations", "\n".join(str(each) for each in [path, *others][:MOST_STATIONS]))

    @property
    def desks(self) -> tuple[Path, ...]:
        """Desks of unions opened on this computer that are still there, the last one first."""
        known = str(self._settings.value("desks", ""))
        return tuple(path for line in known.splitlines() if (path := Path(line)).is_dir())

    def remember_desk(self, path: Path) -> None:
        """This desk was opened last."""
        others = [known for known in self.desks if known != path]
        self._settings.setValue("desks", "\n".join(str(each) for each in [path, *others][:MOST_DESKS]))
