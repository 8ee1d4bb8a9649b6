"""Kinds, standings, audiences and forms of leaflets in the language of the window. No widget here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.localisation import long_date
from ui.screens.office.role_words import role_name
from ui.theme import Tone
from unionreg.domain.outreach.bulletin import BulletinKind, Reach, Standing
from unionreg.domain.outreach.leaflet import LeafletForm, LeafletPaper
from unionreg.texts import Language

if TYPE_CHECKING:
    from unionreg.domain.outreach.bulletin import Audience, BulletinContent, BulletinWords

translate = QCoreApplication.translate


def kind_word(kind: BulletinKind) -> str:
    """What a bulletin is about."""
    return {
        BulletinKind.CRITERION: translate("Outreach", "New criterion"),
        BulletinKind.DOWNTIME: translate("Outreach", "Platform out of service"),
        BulletinKind.WORKAROUND: translate("Outreach", "What to do meanwhile"),
        BulletinKind.NOTICE: translate("Outreach", "Notice"),
    }[kind]


def kind_symbol(kind: BulletinKind) -> str:
    """The symbol beside it."""
    return {
        BulletinKind.CRITERION: "scale",
        BulletinKind.DOWNTIME: "wifi-off",
        BulletinKind.WORKAROUND: "life-buoy",
        BulletinKind.NOTICE: "megaphone",
    }[kind]


def standing_word(standing: Standing) -> str:
    """How a bulletin stands today."""
    return {
        Standing.DRAFT: translate("Outreach", "Draft"),
        Standing.COMING: translate("Outreach", "Begins later"),
        Standing.IN_FORCE: translate("Outreach", "In force"),
        Standing.EXPIRED: translate("Outreach", "Expired"),
        Standing.REPLACED: translate("Outreach", "Replaced"),
        Standing.WITHDRAWN: translate("Outreach", "Withdrawn"),
    }[standing]


def standing_tone(standing: Standing) -> Tone:
    """The colour of that word."""
    return {
        Standing.DRAFT: Tone.INFO,
        Standing.COMING: Tone.INFO,
        Standing.IN_FORCE: Tone.POSITIVE,
        Standing.EXPIRED: Tone.NEUTRAL,
        Standing.REPLACED: Tone.NEUTRAL,
        Standing.WITHDRAWN: Tone.WARNING,
    }[standing]


def reach_word(reach: Reach) -> str:
    """For whom, in general."""
    return {
        Reach.PUBLIC: translate("Outreach", "Everybody, also on the site"),
        Reach.OFFICE: translate("Outreach", "The whole office"),
        Reach.ROLES: translate("Outreach", "Certain roles of the office"),
    }[reach]


def audience_words(audience: Audience) -> str:
    """For whom; roles by name."""
    if audience.reach is Reach.ROLES and audience.roles:
        return ", ".join(role_name(role) for role in audience.roles)
    return reach_word(audience.reach)


def days_words(content: BulletinContent) -> str:
    """From when until when."""
    first = long_date(content.first)
    if content.until is None:
        return translate("Outreach", "from {first}, until another takes its place").format(first=first)
    if content.until == content.first:
        return translate("Outreach", "only on {first}").format(first=first)
    return translate("Outreach", "from {first} to {last}").format(first=first, last=long_date(content.until))


def words_in(content: BulletinContent, language: Language) -> BulletinWords:
    """The words in the language of the window; Spanish where there are no English ones."""
    return content.english if language is Language.EN and content.english is not None else content.spanish


def form_word(form: LeafletForm) -> str:
    """The name of a form of leaflet."""
    return {
        LeafletForm.BOOKLET: translate("Outreach", "Booklet"),
        LeafletForm.FOLDED: translate("Outreach", "Letter folded in three"),
        LeafletForm.POSTER: translate("Outreach", "Poster"),
        LeafletForm.LARGE_PRINT: translate("Outreach", "Large print"),
        LeafletForm.STATEMENT: translate("Outreach", "Statement to sign"),
    }[form]


def form_advice(form: LeafletForm) -> str:
    """How to print it."""
    return {
        LeafletForm.BOOKLET: translate(
            "Outreach", "Print on both sides, flipping on the short edge. Fold at the marks and staple in the middle."
        ),
        LeafletForm.FOLDED: translate(
            "Outreach",
            "Print on both sides, flipping on the short edge. Fold at the marks; the cover ends up in front.",
        ),
        LeafletForm.POSTER: translate("Outreach", "Print one side. It reads from two metres away."),
        LeafletForm.LARGE_PRINT: translate("Outreach", "For people who need large letters. One or both sides."),
        LeafletForm.STATEMENT: translate(
            "Outreach", "The employer fills it in, signs it, and posts it. The law does not require it."
        ),
    }[form]


def paper_word(paper: LeafletPaper) -> str:
    """The size of the sheet."""
    return {
        LeafletPaper.LETTER: translate("Outreach", "Letter"),
        LeafletPaper.OFICIO: translate("Outreach", "Oficio"),
    }[paper]
