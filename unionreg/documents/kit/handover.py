"""Who gets what: the list on the lid, the inventory of ballots by range, the sheet of custody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.documents.drawing import HAIRLINE, MUTED, Box, Line, Text
from unionreg.documents.fonts import Face
from unionreg.documents.kit import words
from unionreg.documents.kit.matter import blanks
from unionreg.documents.sheet import LEFT, RIGHT
from unionreg.documents.tables import Align, Column, Row, RowKind, Table, set_table
from unionreg.documents.wrapping import bold
from unionreg.domain import wording
from unionreg.domain.votes.ballot_numbers import number_words, span_words
from unionreg.domain.votes.materials import STACK, materials, stacks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.documents.kit.kit_sheet import KitSheet
    from unionreg.documents.kit.matter import Matter

HANDOVERS = ("De la oficina a la mesa", "De la mesa a la oficina", "De la oficina al archivo")
HANDOVER_HEIGHT = 101.0
MORE_HANDOVERS = 2
NO_SPARES = "Se imprime una boleta por cada persona de la lista y ninguna más."
STUBS = (
    "Los números son de los talones. Dentro de cada fajo las boletas se barajan antes de abrir la mesa, y nunca se "
    "anota qué número recibió una persona."
)
NUMBERED = "En esta votación el número está también en la boleta: por eso es aún más importante barajar cada fajo."


def set_lid(sheet: KitSheet, matter: Matter) -> None:
    """On the lid of a box: its materials and papers, each with boxes to tick; the office's list names all boxes."""
    if matter.station is None:
        _all_stations(sheet, matter)
        return
    station, order = matter.station, matter.order
    sheet.title(f"Caja de la mesa: {station.name}", 22)
    sheet.facts([("Domicilio", station.address), ("Día y hora", words.hours(station))])
    sheet.space(10)
    found = materials(order.definition, order.preparation, station.id)
    items = [(words.ITEMS[each.item], wording.with_thousands(each.quantity)) for each in found]
    papers = [(words.TITLES[each.part], wording.with_thousands(each.sheets)) for each in matter.sizes]
    middle = (LEFT + RIGHT) / 2
    top = sheet.y
    _checked(sheet, ("Material", "Cant."), items, (LEFT, middle - 9))
    lowest, sheet.y = sheet.y, top
    _checked(sheet, ("Papel, en el orden en que se usa", "Fojas"), papers, (middle + 9, RIGHT))
    sheet.y = min(lowest, sheet.y)
    blanks(sheet, "Preparó la caja (nombre y firma)", "Fecha y hora")


def _checked(
    sheet: KitSheet, heads: tuple[str, str], lines: Sequence[tuple[str, str]], edges: tuple[float, float]
) -> None:
    """A list with boxes to tick when a thing leaves, arrives and comes back."""
    columns = (
        Column(heads[0], share=1),
        Column(heads[1], fixed=36, align=Align.RIGHT),
        *(Column(name, fixed=28, align=Align.RIGHT) for name in ("Sale", "Llega", "Vuelve")),
    )
    rows = [Row((*line, "□", "□", "□")) for line in lines]
    set_table(sheet, Table(columns, rows, size=8.5), *edges)


def _all_stations(sheet: KitSheet, matter: Matter) -> None:
    preparation = matter.order.preparation
    sites = {site.id: site.name for site in preparation.sites}
    plans = {plan.station_id: plan for plan in preparation.plans}
    tables = {station.id: station for station in matter.order.tables()}
    sheet.title("Cajas de todas las mesas")
    columns = (
        Column("Mesa", share=3),
        Column("Sede", share=3),
        Column("Personas", fixed=54, align=Align.RIGHT),
        Column("Boletas", fixed=50, align=Align.RIGHT),
        Column("Urnas", fixed=40, align=Align.RIGHT),
        Column("Mamp.", fixed=40, align=Align.RIGHT),
        Column("Salió", fixed=36, align=Align.RIGHT),
        Column("Regresó", fixed=46, align=Align.RIGHT),
    )
    rows = []
    for run in matter.runs:
        plan = plans.get(run.station_id) or preparation.plan(run.station_id)
        site = sites.get(plan.site_id, tables[run.station_id].address)
        counts = (
            wording.with_thousands(run.voters),
            wording.with_thousands(run.count),
            str(plan.boxes),
            str(plan.booths),
        )
        rows.append(Row((run.name, site, *counts, "□", "□")))
    voters, ballots = sum(run.voters for run in matter.runs), sum(run.count for run in matter.runs)
    total = (wording.with_thousands(voters), wording.with_thousands(ballots), "", "", "", "")
    set_table(sheet, Table(columns, [*rows, Row(("Total", "", *total), RowKind.TOTAL)], size=9))
    if matter.sizes:
        sheet.heading("Papeles de la oficina")
        papers = [Row((words.TITLES[each.part], str(each.sheets))) for each in matter.sizes]
        set_table(
            sheet, Table((Column("Papel", share=1), Column("Fojas", fixed=60, align=Align.RIGHT)), papers, size=9)
        )


def set_inventory(sheet: KitSheet, matter: Matter) -> None:
    """Ballots by range: of a station by stacks, of the office by station."""
    order = matter.order
    sheet.title("Inventario de boletas")
    colour = order.preparation.ballot_colour
    sheet.paragraph(bold(NO_SPARES), f" Boleta {colour}." if colour else "", size=11)
    sheet.paragraph(STUBS, size=9.5)
    if order.options.numbering.value == "ballot":
        sheet.paragraph(bold(NUMBERED), size=9.5)
    if matter.station is None:
        _by_station(sheet, matter)
    else:
        _by_stack(sheet, matter)
    sheet.heading("Boletas inutilizadas al imprimir o cortar", keep=70)
    for _ in range(2):
        blanks(sheet, "Números", "Motivo", "Quién las inutilizó")
    sheet.space(6)
    blanks(sheet, "Entregó (nombre y firma)", "Recibió (nombre y firma)")
    blanks(sheet, "Día y hora")


def _by_station(sheet: KitSheet, matter: Matter) -> None:
    columns = (
        Column("Mesa", share=3),
        Column("Del", fixed=62, align=Align.RIGHT),
        Column("Al", fixed=62, align=Align.RIGHT),
        Column("Boletas", fixed=56, align=Align.RIGHT),
        Column("Entregadas", fixed=64, align=Align.RIGHT),
        Column("Devueltas", fixed=64, align=Align.RIGHT),
    )
    rows = []
    for run in matter.runs:
        edges = ("—", "—") if run.ballots is None else (number_words(run.ballots.first), number_words(run.ballots.last))
        rows.append(Row((run.name, *edges, wording.with_thousands(run.count), "", "")))
    total = wording.with_thousands(sum(run.count for run in matter.runs))
    set_table(sheet, Table(columns, [*rows, Row(("Total", "", "", total, "", ""), RowKind.TOTAL)], size=9.5))


def _by_stack(sheet: KitSheet, matter: Matter) -> None:
    ballots = matter.ballots
    sheet.paragraph(bold(matter.table.name), f" · {matter.table.address}", size=12)
    sheet.paragraph(
        f"Boletas: {wording.figures_and_words(ballots.count, wording.Gender.FEMININE)}"
        f", {span_words(ballots)}"
        f", en fajos de {STACK}."
    )
    columns = (
        Column("Fajo", fixed=40, align=Align.RIGHT),
        Column("Del", fixed=64, align=Align.RIGHT),
        Column("Al", fixed=64, align=Align.RIGHT),
        Column("Boletas", fixed=54, align=Align.RIGHT),
        Column("Contó", share=1, align=Align.RIGHT),
        Column("Selladas", fixed=54, align=Align.RIGHT),
        Column("Barajadas", fixed=56, align=Align.RIGHT),
        Column("Sobraron", fixed=60, align=Align.RIGHT),
    )
    rows = [
        Row((str(index), number_words(each.first), number_words(each.last), str(each.count), "", "□", "□", ""))
        for index, each in enumerate(stacks(ballots), start=1)
    ]
    total = Row(("", "", "", wording.with_thousands(ballots.count), "", "", "", ""), RowKind.TOTAL)
    set_table(sheet, Table(columns, [*rows, total], size=10))


def set_custody(sheet: KitSheet, matter: Matter) -> None:
    """The chain of hands: who gave what to whom, when, with which seals, whole or not."""
    sheet.title("Hoja de custodia")
    name = "Todas las mesas" if matter.station is None else matter.station.name
    sheet.paragraph(bold(name), size=13)
    sheet.paragraph(
        "Cada vez que la caja, las boletas o el paquete cambian de manos se llena un recuadro. Nadie recibe sin contar "
        "los sellos.",
        size=10,
    )
    for title in (*HANDOVERS, *("Otra entrega",) * MORE_HANDOVERS):
        _handover(sheet, title)


def _handover(sheet: KitSheet, title: str) -> None:
    sheet.need(HANDOVER_HEIGHT)
    top = sheet.y - 4
    low = top - HANDOVER_HEIGHT + 8
    middle = (LEFT + RIGHT) / 2
    sheet.put(Box(LEFT, low, RIGHT - LEFT, top - low, 0.7), Text(LEFT + 8, top - 15, title, Face.BOLD, 11))
    rows = (
        ("Día y hora", "Qué se entrega"),
        ("Sellos (números)", "Íntegros: sí □   no □   Observaciones"),
        ("Entrega (nombre y firma)", "Recibe (nombre y firma)"),
    )
    for index, labels in enumerate(rows):
        y = top - 36 - index * 23
        for label, left, right in ((labels[0], LEFT + 8, middle - 6), (labels[1], middle + 2, RIGHT - 8)):
            sheet.put(Text(left, y + 8, label, Face.REGULAR, 7.5, MUTED), Line(left, y - 6, right, y - 6, HAIRLINE))
    sheet.y = low - 4
