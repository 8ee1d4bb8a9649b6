"""Pictures of filings: the union's desk, the official's desk, the register."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ui.gallery import Shot
from ui.gallery_acts import wait_for_the_page
from ui.screens.filings.case_screen import PARTS
from ui.screens.screen import Place

if TYPE_CHECKING:
    from ui.gallery import FilingsSeen, GalleryOffice

SECTIONS = ("organisation", "address", "assemblies", "employers", "members", "statutes", "leadership", "attachments")


def union_desk(office: GalleryOffice) -> tuple[Shot, ...]:
    """What a union sees, without an account."""
    seen = office.filings
    desk, filing = str(seen.desk), seen.desk_filing
    sections = (
        Shot(f"{204 + number}-escritorio-{section}", Place("union-desk-section", (desk, filing, section)))
        for number, section in enumerate(SECTIONS)
    )
    return (
        Shot("201-escritorio-tramites", Place("union-desk-filings", (desk,))),
        Shot("202-escritorio-que-presentar", Place("union-desk-new", (desk,))),
        Shot("203-escritorio-tramite", Place("union-desk-filing", (desk, filing))),
        *sections,
        Shot("213-escritorio-a-medias", Place("union-desk-filing", (desk, seen.desk_waiting))),
        Shot("214-escritorio-revision-previa", Place("union-desk-preflight", (desk, seen.desk_waiting))),
        Shot("215-escritorio-expediente", Place("union-desk-packet", (desk, filing))),
        Shot("216-escritorio-respuesta", Place("union-desk-answer", (desk, filing))),
        Shot(
            "217-escritorio-papel-del-centro",
            Place("union-desk-paper", (desk, filing, seen.desk_notice, "0")),
            after=wait_for_the_page,
        ),
        Shot("218-verificar-tramite", Place("verify", (str(seen.container), str(office.trust)))),
        Shot("219-verificar-constancia-registro", Place("verify", (str(seen.certificate), str(office.trust)))),
    )


def in_the_office(office: GalleryOffice) -> tuple[Shot, ...]:
    """What officials see, by role."""
    seen = office.filings
    return (*_counter(office, seen), *_review(office, seen), *_ruling(office, seen), *_register(office, seen))


def _counter(office: GalleryOffice, seen: FilingsSeen) -> tuple[Shot, ...]:
    at = partial(Shot, office=office.folder, username=office.registrar)
    return (
        at("220-hoy-registro", Place("today")),
        at("221-tramites", Place("filings")),
        at("222-tramite-recibir", Place("filing-receive")),
        at("223-tramite-en-papel", Place("filing-typing")),
        at("224-tramite-registrado", Place("filing", (seen.registered,))),
        at("225-tramite-demanda", Place("filing-act", (seen.overdue, "receive demand"))),
        at("226-quien-decide-que", Place("filing-types")),
        at("227-vencimientos", Place("filing-due")),
    )


def _review(office: GalleryOffice, seen: FilingsSeen) -> tuple[Shot, ...]:
    at = partial(Shot, office=office.folder, username=office.reviewer)
    pages = (
        at(f"{230 + number}-tramite-{part}", Place("filing", (seen.prevented, part)))
        for number, part in enumerate(PARTS)
    )
    return (
        *pages,
        at("237-prevencion", Place("filing-prevention", (seen.federation,))),
        at("238-tramite-federacion", Place("filing", (seen.federation,))),
        at("239-lista-secreta", Place("filing-supporters", (seen.support,))),
    )


def _ruling(office: GalleryOffice, seen: FilingsSeen) -> tuple[Shot, ...]:
    at = partial(Shot, office=office.folder, username=office.signer)
    return (
        at("240-resolver-registro", Place("filing-ruling", (seen.overdue, "register"))),
        at("241-resolver-negativa", Place("filing-ruling", (seen.overdue, "refuse"))),
        at("242-constancia", Place("filing-certificate", (seen.support,))),
        Shot("243-plazos", Place("filing-settings"), office.folder, office.administrator),
    )


def _register(office: GalleryOffice, seen: FilingsSeen) -> tuple[Shot, ...]:
    at = partial(Shot, office=office.folder, username=office.registrar)
    return (
        at("250-registro", Place("register")),
        at("251-sindicato", Place("union", (seen.union_id,))),
        at("252-padron-de-socios", Place("union-members", (seen.union_id, ""))),
        at("253-patrones", Place("employers")),
        at("254-patron", Place("employer", (seen.employer_id,))),
        at("255-parecidos", Place("likely-same")),
        at("256-entregar-el-registro", Place("register-export")),
        Shot("257-entregar-version-publica", Place("register-export"), office.folder, office.information),
        at("258-sindicato-anterior", Place("union-earlier")),
        Shot(
            "259-version-publica",
            Place("filing-public", (seen.registered,)),
            office.folder,
            office.information,
            after=wait_for_the_page,
        ),
    )
