"""The call (convocatoria) with every field of law notes 12.10, to be signed by hand and posted.

An election's call needs autograph signatures (LFT 371-IX a), so the program prints lines to sign and nothing else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.documents.blocks import Signatory, signatures
from unionreg.documents.kit import words
from unionreg.documents.kit.matter import blanks
from unionreg.documents.parties import party_facts
from unionreg.documents.tables import Align, Column, Row, Table, set_table
from unionreg.documents.wrapping import bold
from unionreg.domain import wording
from unionreg.domain.votes.preparation import Posted

if TYPE_CHECKING:
    from datetime import datetime

    from unionreg.documents.kit.kit_sheet import KitSheet
    from unionreg.documents.kit.matter import Matter
    from unionreg.domain.votes.kit_order import KitOrder

SIGNED = "La convocatoria se firma de puño y letra. El nombre se escribe completo y legible."
LINES_OF_POSTING = 3
FEWEST_SIGNERS = 2


def set_call(sheet: KitSheet, matter: Matter) -> None:
    """The call; for a station with its own place and hours, for the office with those of all."""
    order = matter.order
    definition, preparation = order.definition, order.preparation
    sheet.title("Convocatoria")
    sheet.facts([*party_facts(definition), *_issued(order)])
    sheet.heading("Lo que se vota")
    sheet.paragraph(bold(definition.question), size=13)
    options = "; ".join(option.label for option in definition.options)
    sheet.paragraph("Opciones de la boleta: ", bold(options), ".")
    if preparation.ballot_colour:
        sheet.paragraph("La boleta de esta votación es la ", bold(preparation.ballot_colour), ".")
    for companion in order.companions:
        colour = f", con boleta {companion.colour}" if companion.colour else ""
        sheet.paragraph("El mismo día se vota también, por separado: ", bold(companion.title), f"{colour}.")
    _who(sheet, order)
    _places(sheet, matter)
    _election(sheet, order)
    _rights(sheet, order)
    _postings(sheet, order)
    signatures(sheet, "Firmas de quien convoca", SIGNED, _signers(order))


def _issued(order: KitOrder) -> list[tuple[str, str]]:
    issued = order.issued_on
    rows = [("Fecha de emisión", "____________________" if issued is None else wording.long_date(issued))]
    court, repeat = order.preparation.court, order.preparation.repeat
    if court is not None:
        rows.append(
            ("Orden judicial", f"{court.court}, expediente {court.file_number}, {wording.long_date(court.ordered_on)}")
        )
    if repeat is not None:
        what = "toda la votación" if repeat.whole else f"las mesas {', '.join(repeat.station_ids)}"
        rows.append(("Reposición", f"Repone {what} {repeat.of_vote_id}. {repeat.reason}"))
    return rows


def _who(sheet: KitSheet, order: KitOrder) -> None:
    preparation = order.preparation
    sheet.heading("Quiénes votan y qué se muestra")
    people = wording.with_thousands(order.definition.workers_with_right_to_vote)
    sheet.paragraph(
        preparation.who_may_vote or "Votan las personas que aparecen en el padrón publicado.",
        f" Personas con derecho a voto: {people}.",
    )
    kinds = [words.IDENTITY[kind] for kind in preparation.identity_documents if kind in words.IDENTITY]
    sheet.paragraph(
        "Para votar se muestra una identificación oficial vigente: ", bold("; ".join(kinds) or "con fotografía"), "."
    )
    posted = [posting for posting in preparation.postings if posting.what is Posted.ROLL]
    day = wording.long_date(local_day(order, posted[0].at)) if posted else "____________________"
    sheet.paragraph(f"Publicación del padrón: {day}. La lista publicada no contiene CURP ni domicilios.")
    if order.definition.procedure in words.WITH_CONTRACT:
        copies = preparation.copies_from
        start = "____________________" if copies is None else wording.long_date(copies)
        sheet.paragraph(f"Copias del texto que se vota, a disposición de todas las personas desde: {start}.")


def _places(sheet: KitSheet, matter: Matter) -> None:
    stations = matter.order.tables() if matter.station is None else (matter.station,)
    sheet.heading("Lugar, día y hora", keep=80)
    columns = (
        Column("Mesa", share=2),
        Column("Domicilio", share=4),
        Column("Día y hora", share=4),
        Column("Personas", fixed=52, align=Align.RIGHT),
    )
    rows = [
        Row((each.name, each.address, words.hours(each), wording.with_thousands(each.voters_assigned)))
        for each in stations
    ]
    set_table(sheet, Table(columns, rows))
    whole = len(matter.order.definition.stations)
    if matter.station is not None and whole > 1:
        sheet.space(4)
        sheet.paragraph(f"La votación tiene {wording.with_thousands(whole)} mesas en total.", size=9.5)


def _election(sheet: KitSheet, order: KitOrder) -> None:
    """What the statutes ask, and the slates, in an election (LFT 371-IX)."""
    statutes, slates = order.preparation.statutes, order.preparation.slates
    if statutes is None and not slates:
        return
    sheet.heading("Reglas de la elección y planillas registradas")
    if statutes is not None:
        tie = f" Empate: {statutes.tie}." if statutes.tie else ""
        sheet.paragraph("Estatutos: ", bold(statutes.article), f".{tie}")
    labels = {option.id: option.label for option in order.definition.options}
    for slate in slates:
        colour = f" (color {slate.colour})" if slate.colour else ""
        people = "; ".join(f"{each.post}: {each.name}" for each in slate.candidates)
        sheet.paragraph(bold(f"{labels.get(slate.option_id, slate.option_id)}{colour}. "), people)


def _rights(sheet: KitSheet, order: KitOrder) -> None:
    preparation = order.preparation
    sheet.heading("Sus derechos y dónde quejarse")
    notice = preparation.rights_notice or "El voto es personal, libre, directo y secreto. Nadie puede condicionarlo."
    sheet.paragraph(notice)
    sheet.paragraph("Quejas e inconformidades: ", preparation.complaint_channel or "____________________")


def _postings(sheet: KitSheet, order: KitOrder) -> None:
    posted = [posting for posting in order.preparation.postings if posting.what is Posted.CALL]
    sheet.heading("Publicación de esta convocatoria", keep=90)
    for posting in posted:
        moment = local_day(order, posting.at)
        at = f"{wording.long_date(moment)}, {wording.clock_time(moment)}"
        photo = "con fotografía" if posting.photo else "sin fotografía"
        sheet.paragraph(bold(posting.place), f": {at}, {photo} ({posting.by.name})")
    for _ in range(LINES_OF_POSTING if not posted else 1):
        blanks(sheet, "Fijada en", "Día y hora", "Quien la fijó")


def _signers(order: KitOrder) -> list[Signatory]:
    named = [Signatory(member.name, member.role) for member in order.preparation.commission]
    empty = [Signatory("", "Persona facultada para convocar")] * max(0, FEWEST_SIGNERS - len(named))
    return [*named, *empty]


def local_day(order: KitOrder, moment: datetime) -> datetime:
    """The moment where the vote is held."""
    return moment.astimezone(order.definition.stations[0].opens_at.tzinfo)
