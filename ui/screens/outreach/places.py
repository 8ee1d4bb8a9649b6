"""The screens of this area for the window's navigation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.screens.votes.places import VotePlace
from unionreg.domain.roles import Permission

if TYPE_CHECKING:
    from ui.screens.screen import Place, Screen, ScreenContext

translate = QCoreApplication.translate


def bulletins(context: ScreenContext, _place: Place) -> Screen:
    """All bulletins."""
    from ui.screens.outreach.bulletins_screen import BulletinsScreen

    return BulletinsScreen(context)


def bulletin(context: ScreenContext, place: Place) -> Screen:
    """One bulletin: (bulletin_id,)."""
    from ui.screens.outreach.bulletin_screen import BulletinScreen

    return BulletinScreen(context, place)


def bulletin_edit(context: ScreenContext, place: Place) -> Screen:
    """Writing one: (), ("edit", bulletin_id) or ("replace", bulletin_id, reason)."""
    from ui.screens.outreach.bulletin_editor import BulletinEditor

    return BulletinEditor(context, place)


def leaflets(context: ScreenContext, place: Place) -> Screen:
    """Leaflets with preview: (), (topic_id,) or (topic_id, form)."""
    from ui.screens.outreach.leaflets_screen import LeafletsScreen

    return LeafletsScreen(context, place)


def glossary(context: ScreenContext, _place: Place) -> Screen:
    """The glossary."""
    from ui.screens.outreach.glossary_screen import GlossaryScreen

    return GlossaryScreen(context)


def help_topic(context: ScreenContext, place: Place) -> Screen:
    """A topic to read: (topic_id,)."""
    from ui.screens.outreach.topic_screen import TopicScreen

    return TopicScreen(context, place)


def languages(context: ScreenContext, _place: Place) -> Screen:
    """Variants and translations."""
    from ui.screens.outreach.languages_screen import LanguagesScreen

    return LanguagesScreen(context)


def translation(context: ScreenContext, place: Place) -> Screen:
    """A translation: () or (translation_id,)."""
    from ui.screens.outreach.translation_screen import TranslationScreen

    return TranslationScreen(context, place)


OUTREACH_PLACES: tuple[VotePlace, ...] = (
    VotePlace("bulletins", lambda: translate("Outreach", "Bulletins"), None, bulletins, "today", "megaphone"),
    VotePlace("bulletin", lambda: translate("Outreach", "Bulletin"), None, bulletin, "today", "megaphone"),
    VotePlace(
        "bulletin-edit",
        lambda: translate("Outreach", "Write a bulletin"),
        Permission.WRITE_BULLETINS,
        bulletin_edit,
        "today",
        "megaphone",
    ),
    VotePlace(
        "leaflets", lambda: translate("Outreach", "Leaflets and posters"), None, leaflets, "today", "scroll-text"
    ),
    VotePlace("glossary", lambda: translate("Outreach", "Glossary"), None, glossary, "today", "info"),
    VotePlace("help-topic", lambda: translate("Outreach", "Help"), None, help_topic, "today", "life-buoy"),
    VotePlace(
        "languages", lambda: translate("Outreach", "Languages and translations"), None, languages, "today", "languages"
    ),
    VotePlace("translation", lambda: translate("Outreach", "Translation"), None, translation, "today", "languages"),
)
