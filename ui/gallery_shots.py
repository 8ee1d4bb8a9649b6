"""Which pictures the gallery takes: every screen of ``navigation.SCREENS`` at least once, as each role sees it.

What is done on a screen before its picture stands in ``gallery_acts``.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ui import gallery_acts as acts
from ui import gallery_filings, gallery_paper, gallery_records
from ui.gallery import Shot
from ui.screens.screen import Place

if TYPE_CHECKING:
    from ui.gallery import GalleryOffice

OFFICE_TABS = ("overview", "people", "calendars", "authorities", "log", "backup", "about")


def shots(office: GalleryOffice) -> tuple[Shot, ...]:
    """All pictures, nobody signed in first, then by person, so that signing in happens rarely."""
    return (
        *_before_any_office(office),
        *gallery_paper.without_an_office(office),
        *_administrator(office),
        *_clerks(office),
        *_coordinator(office),
        *_signer(office),
        *_others(office),
        *_empty_office(office),
        *gallery_paper.coordinator(office),
        *gallery_paper.afterwards(office),
        *gallery_filings.union_desk(office),
        *gallery_filings.in_the_office(office),
        *gallery_records.without_an_office(office),
        *gallery_records.in_the_office(office),
    )


def _before_any_office(office: GalleryOffice) -> tuple[Shot, ...]:
    trust = str(office.trust)
    return (
        Shot("01-inicio", Place("start")),
        Shot("02-oficinas", Place("offices")),
        Shot("03-oficina-que-no-lo-es", Place("offices", ("open", str(office.no_office)))),
        Shot("04-primera-vez", Place("first-run")),
        Shot("05-mesa-sindical", Place("union-desk")),
        Shot("06-verificar-vacio", Place("verify")),
        Shot("07-verificar-paquete", Place("verify", (str(office.package), trust))),
        Shot("08-verificar-alterado", Place("verify", (str(office.broken_package), trust))),
        Shot("09-verificar-sin-confianza", Place("verify", (str(office.package),))),
        Shot("10-verificar-constancia", Place("verify", (str(office.certificate), trust))),
        Shot("11-verificar-otra-cosa", Place("verify", (str(office.no_office),))),
        Shot("12-identificarse", Place("sign-in"), office.folder),
        Shot("13-acerca-de", Place("about")),
    )


def _administrator(office: GalleryOffice) -> tuple[Shot, ...]:
    at = partial(Shot, office=office.folder, username=office.administrator)
    return (
        at("20-hoy-administracion", Place("today")),
        at("21-cambiar-contrasena", Place("change-password")),
        *(at(f"{22 + number}-oficina-{tab}", Place("office", (tab,))) for number, tab in enumerate(OFFICE_TABS)),
    )


def _clerks(office: GalleryOffice) -> tuple[Shot, ...]:
    at = partial(Shot, office=office.folder, username=office.clerk)
    second = partial(Shot, office=office.folder, username=office.second_clerk)
    contest = office.contest
    return (
        at("30-hoy-captura", Place("today")),
        at("31-mesas-captura", Place("stations", (contest,))),
        at("32-captura-primera", Place("entry", (contest, "rutas"))),
        at("33-captura-con-hallazgo", Place("entry", (contest, "rutas")), after=acts.type_half_a_sheet),
        second("34-captura-segunda", Place("entry", (contest, "turno-nocturno"))),
        second("35-comparacion-ajena", Place("comparison", (contest, "turno-vespertino"))),
    )


def _coordinator(office: GalleryOffice) -> tuple[Shot, ...]:
    at = partial(Shot, office=office.folder, username=office.coordinator)
    contest = office.contest
    return (
        at("40-hoy-coordinacion", Place("today")),
        at("41-votaciones", Place("votes")),
        at("42-votacion-nueva", Place("vote-new")),
        at("43-votacion-borrador", Place("vote", (office.draft,))),
        at("44-definicion", Place("vote-definition", (office.draft,))),
        at("45-definicion-fijada", Place("vote-definition", (office.fixed,))),
        at("46-votacion-en-computo", Place("vote", (contest,))),
        at("47-mesas", Place("stations", (contest,))),
        at("48-comparacion", Place("comparison", (contest, "turno-vespertino"))),
        at("49-mesa-conforme", Place("station", (contest, "turno-matutino"))),
        at("50-cierre-aun-no", Place("result", (contest,))),
        at("51-correccion", Place("correction", (office.approved, "pintura")), after=acts.type_a_correction),
        at("52-votacion-que-no-existe", Place("vote", ("2026-9999-no-existe",))),
    )


def _signer(office: GalleryOffice) -> tuple[Shot, ...]:
    at = partial(Shot, office=office.folder, username=office.signer)
    approved = (office.approved,)
    read_key = partial(acts.read_key, key=office.key)
    wrong_password = partial(acts.read_key, key=(*office.key[:2], "otra contraseña"))
    return (
        at("60-hoy-firma", Place("today")),
        at("61-votacion-aprobada", Place("vote", approved)),
        at("62-resultado-aprobado", Place("result", approved)),
        at("63-resultado-repeticion", Place("result", (office.repeated,))),
        at("64-resultado-bases-difieren", Place("result", (office.disputed,))),
        at("65-resolver-sin-razones", Place("result", (office.disputed,)), after=acts.resolve_without_reasons),
        at("66-firmas", Place("signing", approved)),
        at("67-firmar-con-efirma", Place("signing", approved), after=read_key),
        at("68-firmar-clave-equivocada", Place("signing", approved), after=wrong_password),
        at("69-documentos", Place("vote-papers", approved), after=acts.wait_for_the_page),
        at("70-documentos-acta", Place("vote-papers", approved), after=acts.choose_the_last_paper),
        at("71-constancia", Place("certificate", approved)),
        at("72-constancia-aun-no", Place("certificate", (office.disputed,))),
    )


def _others(office: GalleryOffice) -> tuple[Shot, ...]:
    registrar = partial(Shot, office=office.folder, username=office.registrar)
    auditor = partial(Shot, office=office.folder, username=office.auditor)
    return (
        registrar("80-hoy-registro", Place("today")),
        registrar("81-votaciones-registro", Place("votes")),
        auditor("82-hoy-auditoria", Place("today")),
        auditor("83-bitacora-auditoria", Place("office", ("log",))),
        auditor("84-votacion-auditoria", Place("vote", (office.approved,))),
    )


def _empty_office(office: GalleryOffice) -> tuple[Shot, ...]:
    administrator = partial(Shot, office=office.empty, username=office.administrator)
    coordinator = partial(Shot, office=office.empty, username=office.coordinator)
    return (
        administrator("90-vacia-hoy", Place("today")),
        administrator("91-vacia-personas", Place("office", ("people",))),
        administrator("92-vacia-autoridades", Place("office", ("authorities",))),
        administrator("93-vacia-respaldo", Place("office", ("backup",))),
        coordinator("94-vacia-votaciones", Place("votes")),
        coordinator("95-vacia-hoy-coordinacion", Place("today")),
    )
