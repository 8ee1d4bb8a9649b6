"""Which pictures the gallery takes: every screen of ``navigation.SCREENS`` at least once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.gallery import Shot
from ui.screens.screen import Place

if TYPE_CHECKING:
    from ui.gallery import GalleryOffice


def shots(office: GalleryOffice) -> tuple[Shot, ...]:
    """All pictures, nobody signed in first, then by person, so that signing in happens rarely."""
    return (*_at_the_door(office), *_office(office), *_clerk(office), *_coordinator(office), *_signer(office))


def _at_the_door(office: GalleryOffice) -> tuple[Shot, ...]:
    return (
        Shot("01-inicio", None, Place("start")),
        Shot("02-oficinas", None, Place("offices")),
        Shot("03-primera-vez", None, Place("first-run")),
        Shot("04-mesa-sindical", None, Place("union-desk")),
        Shot("05-verificar-vacio", None, Place("verify")),
        Shot("06-verificar-paquete", None, Place("verify", (str(office.package),))),
        Shot("07-verificar-constancia", None, Place("verify", (str(office.certificate),))),
    )


def _office(office: GalleryOffice) -> tuple[Shot, ...]:
    who = office.administrator
    tabs = ("people", "calendars", "authorities", "log", "entry", "backups", "about")
    return (
        Shot("10-hoy-administracion", who, Place("today")),
        Shot("11-cambiar-contrasena", who, Place("change-password")),
        *(Shot(f"1{2 + number}-oficina-{tab}", who, Place("office", (tab,))) for number, tab in enumerate(tabs)),
    )


def _clerk(office: GalleryOffice) -> tuple[Shot, ...]:
    return (Shot("20-hoy-captura", office.clerk, Place("today")),)


def _coordinator(office: GalleryOffice) -> tuple[Shot, ...]:
    return (Shot("30-votaciones", office.coordinator, Place("votes")),)


def _signer(office: GalleryOffice) -> tuple[Shot, ...]:
    return (Shot("40-hoy-firma", office.signer, Place("today")),)
