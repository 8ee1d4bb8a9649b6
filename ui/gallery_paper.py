"""Pictures of what stands before, beside and after the count: rolls, preparation, kit, the day, aftermath, notebook.

The others are in ``gallery_shots``.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ui.gallery import Shot
from ui.screens.screen import Place

if TYPE_CHECKING:
    from ui.gallery import GalleryOffice

PREPARATION_PARTS = ("sites", "paper", "call", "postings", "observers", "verifiers", "rounds")
AFTER_PARTS = ("publication", "objections", "secrecy", "orders")


def without_an_office(office: GalleryOffice) -> tuple[Shot, ...]:
    """What anybody can open from the start screen."""
    return (
        Shot("14-atender-una-mesa", Place("station-desk")),
        Shot("15-mesa-en-esta-computadora", Place("station-desk", (str(office.station_file),))),
        Shot("16-cuaderno", Place("observer")),
        Shot("17-cuaderno-abierto", Place("observer-notebook", (str(office.notebook),))),
    )


def coordinator(office: GalleryOffice) -> tuple[Shot, ...]:
    """Preparing, printing, the day."""
    at = partial(Shot, office=office.folder, username=office.coordinator)
    return (*_rolls(office, at), *_preparation(office, at), *_day(office, at))


def _rolls(office: GalleryOffice, at: partial[Shot]) -> tuple[Shot, ...]:
    draft, roll = office.draft, office.messy_roll
    return (
        at("100-padron", Place("roll", (draft,))),
        at("101-padron-importar", Place("roll-import", (draft,))),
        at("102-padron-informe", Place("roll-report", (draft, roll))),
        at("103-padron-personas", Place("roll-people", (draft, roll))),
        at("104-padron-persona", Place("roll-person", (draft, roll, "5"))),
        at("105-padron-diferencias", Place("roll-compare", (draft,))),
        at("106-padron-objeciones", Place("roll-objections", (draft, roll))),
        at("107-padron-mesas", Place("roll-assign", (draft, roll))),
        at("108-padron-congelar", Place("roll-freeze", (draft, roll))),
        at("109-solicitud-y-apoyos", Place("support", (office.contest,))),
        at("110-solicitud-resuelta", Place("support", (office.single,))),
    )


def _preparation(office: GalleryOffice, at: partial[Shot]) -> tuple[Shot, ...]:
    parts = (
        at(f"{121 + number}-preparacion-{part}", Place("preparation", (office.fixed, part)))
        for number, part in enumerate(PREPARATION_PARTS)
    )
    return (
        at("120-calendario-primero-la-fecha", Place("vote-calendar")),
        *parts,
        at("135-preparacion-planillas", Place("preparation", (office.election, "slates"))),
        at("137-preparacion-estatutos", Place("preparation", (office.election, "statutes"))),
        at("138-preparacion-tribunal", Place("preparation", (office.recount, "court"))),
        at("139-calendario-de-la-votacion", Place("vote-calendar", (office.fixed,))),
        at("140-juego-de-papeles", Place("kit", (office.fixed,))),
        at("141-juego-impreso", Place("kit-printed", (office.fixed,))),
    )


def _day(office: GalleryOffice, at: partial[Shot]) -> tuple[Shot, ...]:
    return (
        at("150-jornada", Place("day", (office.contest,))),
        at("151-jornada-de-mesa", Place("day-station", (office.contest, "turno-matutino"))),
        at("152-jornada-simulacro", Place("day-station", (office.drill, "mesa-1"))),
        at("153-avance", Place("day-progress", (office.contest,))),
        at("154-avance-simulacro", Place("day-progress", (office.drill,))),
        at("155-votacion-simulacro", Place("vote", (office.drill,))),
    )


def afterwards(office: GalleryOffice) -> tuple[Shot, ...]:
    """After the count, as the registrar and the signer see it."""
    registrar = partial(Shot, office=office.folder, username=office.registrar)
    signer = partial(Shot, office=office.folder, username=office.signer)
    parts = (
        registrar(f"{160 + number}-despues-{part}", Place("after", (office.approved, part)))
        for number, part in enumerate(AFTER_PARTS)
    )
    return (
        *parts,
        registrar("170-inconformidad-nueva", Place("objection", (office.disputed, "new"))),
        registrar("171-custodia", Place("custody", (office.approved,))),
        registrar("172-versiones", Place("versions", (office.approved,))),
        registrar("173-voto-remoto", Place("remote-import", (office.contest,))),
        signer("174-inconformidad-por-resolver", Place("objection", (office.disputed, "1"))),
        signer("175-eleccion-por-estatutos", Place("result", (office.election,))),
    )
