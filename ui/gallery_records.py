"""Pictures of contracts, the archive, search, public forms, publication, delivery, bulletins and dossiers."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ui.gallery import Shot
from ui.gallery_acts import wait_for_the_page
from ui.screens.screen import Place

if TYPE_CHECKING:
    from ui.gallery import GalleryOffice, RecordsSeen


def without_an_office(office: GalleryOffice) -> tuple[Shot, ...]:
    """What a union sees of a published copy, and leaflets for everybody."""
    seen = office.records
    desk, site = str(office.filings.desk), str(seen.site)
    return (
        Shot("300-escritorio-buscar-contrato", Place("union-desk-contracts", (desk,))),
        Shot("301-escritorio-contrato", Place("union-desk-contract", (desk, site, seen.site_contract))),
        Shot("302-escritorio-herramientas", Place("union-desk-tools", (desk,))),
        Shot("304-glosario", Place("glossary")),
        Shot("305-ayuda-tema", Place("help-topic", ("how-a-vote-works",))),
    )


def in_the_office(office: GalleryOffice) -> tuple[Shot, ...]:
    """What officials see, by role."""
    seen = office.records
    return (
        *_registrar(office, seen),
        *_archivist(office, seen),
        *_coordinator(office, seen),
        *_information(office, seen),
        *_signer(office, seen),
    )


def _registrar(office: GalleryOffice, seen: RecordsSeen) -> tuple[Shot, ...]:
    at = partial(Shot, office=office.folder, username=office.registrar)
    return (
        at("310-contratos", Place("contracts")),
        at("311-contrato", Place("contract", (seen.revised,))),
        at("312-contrato-con-contradiccion", Place("contract", (seen.contested,))),
        at("313-depositar-contrato", Place("contract-deposit", ("counter",))),
        at("314-contrato-de-archivo", Place("contract-deposit", ("old",))),
        at("315-depositar-revision", Place("contract-act", (seen.revised, "wage-revision"))),
        at("316-revisiones-vencidas", Place("contract-alarms")),
        at("317-solicitudes", Place("contract-overrides")),
        at("318-coherencia-de-un-tramite", Place("contract-case", (seen.case,))),
        at("319-buscar", Place("search", ("contrato colectivo",))),
        at("320-pagina-con-hallazgos", Place("search-hit", (seen.document, "contrato")), after=wait_for_the_page),
        at("321-busquedas-guardadas", Place("saved-searches")),
        at("322-clausulas", Place("clauses")),
        at("323-comparar", Place("compare", ("document", seen.document, "document", seen.compared))),
    )


def _archivist(office: GalleryOffice, seen: RecordsSeen) -> tuple[Shot, ...]:
    at = partial(Shot, office=office.folder, username=office.archivist)
    return (
        at("329-documentos", Place("archive-documents")),
        at("330-hoy-archivo", Place("today")),
        at("331-archivo", Place("archive")),
        at("332-caja", Place("archive-box", (seen.box,))),
        at("333-describir-caja", Place("archive-loop", (seen.box, seen.waiting)), after=wait_for_the_page),
        at("334-documento", Place("archive-document", (seen.document,)), after=wait_for_the_page),
        at("335-correcciones", Place("archive-corrections", (seen.box,)), after=wait_for_the_page),
        at("336-etiquetas", Place("archive-labels"), after=wait_for_the_page),
        at("337-prestamos", Place("archive-loans")),
        at("338-versiones-publicas", Place("public-forms")),
        at("339-testar", Place("redaction", (seen.form_marked,)), after=wait_for_the_page),
    )


def _coordinator(office: GalleryOffice, seen: RecordsSeen) -> tuple[Shot, ...]:
    at = partial(Shot, office=office.folder, username=office.coordinator)
    return (
        at("340-entregas", Place("deliveries")),
        at("341-entrega-nueva", Place("delivery-new")),
        at("342-entrega", Place("delivery", (seen.delivery,))),
        at("343-entrega-lista", Place("delivery-people", (seen.delivery, seen.delivery_group))),
        at("344-avisos", Place("bulletins")),
        at("345-aviso", Place("bulletin", (seen.bulletin,))),
        at("346-aviso-nuevo", Place("bulletin-edit", ("replace", seen.bulletin, "Se agrega un ejemplo."))),
        at("347-lenguas", Place("languages")),
        at("348-traduccion", Place("translation")),
        at("349-folleto", Place("leaflets", ("women",)), after=wait_for_the_page),
    )


def _information(office: GalleryOffice, seen: RecordsSeen) -> tuple[Shot, ...]:
    at = partial(Shot, office=office.folder, username=office.information)
    return (
        at(
            "350-version-publica-por-confirmar",
            Place("redaction-review", (seen.form_waiting,)),
            after=wait_for_the_page,
        ),
        at("351-ediciones", Place("public-forms", (seen.form_document,))),
        at("352-carpetas", Place("dossiers")),
        at("353-carpeta-elegir", Place("dossier-choice")),
        at("354-carpeta", Place("dossier", (seen.dossier,)), after=wait_for_the_page),
        at("355-publicacion", Place("publication")),
        at("356-paquete-por-publicar", Place("publication-package", (seen.vote,)), after=wait_for_the_page),
        at("357-publicar", Place("publication-publish", (str(seen.site),))),
    )


def _signer(office: GalleryOffice, seen: RecordsSeen) -> tuple[Shot, ...]:
    at = partial(Shot, office=office.folder, username=office.signer)
    return (
        at("360-solicitud-de-deposito", Place("contract-override", (seen.override,))),
        at("361-constancia-de-contrato", Place("contract-certificate", (seen.revised,))),
    )
