"""The form of the leadership, with the share of women and men drawn beside that of the membership.

The law asks for proportional representation and gives no formula (LFT 358 fr. II, 371 fr. IX Bis): both are shown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.documents.drawing import MUTED, Box, Text
from unionreg.documents.fonts import Face, width
from unionreg.documents.packet import words
from unionreg.documents.packet.party_forms import LABELS
from unionreg.documents.sheet import LEFT, RIGHT
from unionreg.documents.tables import Column, Row, Table, set_table
from unionreg.domain import wording
from unionreg.domain.filings.proportion import Proportion, Share, explanation, percent, proportion

if TYPE_CHECKING:
    from unionreg.documents.packet.matter import Matter
    from unionreg.documents.packet.packet_sheet import PacketSheet
    from unionreg.domain.filings.filing import Leader

BAR_LEFT = LEFT + 104.0
BAR_HEIGHT = 20.0
GREYS = (0.30, 0.72, 0.88, 1.0)
NAMES = ("Mujeres", "Hombres", "No binarias", "Sin dato")
FORMULA = (
    "La ley pide representación proporcional en razón de género y no fija una fórmula (LFT 358 fr. II, 371 fr. IX "
    "Bis). Se cuentan los cargos propietarios."
)


def set_leadership(sheet: PacketSheet, matter: Matter) -> None:
    """Names, posts and term of the directiva (LFT 365 Bis, 371 fr. X, 372), and the proportion by gender."""
    data = matter.data
    term = data.leadership_term
    sheet.facts([("Periodo", words.period(term.first, term.last) if term else words.BLANK)], LABELS)
    if not data.leaders:
        sheet.paragraph("No se declararon personas en la directiva.")
        return
    sheet.space(4)
    columns = (
        Column("Núm.", fixed=30.0),
        Column("Nombre completo", 0.50),
        Column("Cargo", 0.50),
        Column("Sexo", fixed=54.0),
        Column("CURP", fixed=112.0),
        Column("Mexicana", fixed=48.0),
    )
    set_table(sheet, Table(columns, [_row(place, each) for place, each in enumerate(data.leaders, 1)], 9.0))
    _set_proportion(sheet, matter, proportion(data))


def _row(place: int, leader: Leader) -> Row:
    marks = [leader.post or words.BLANK]
    if leader.section:
        marks.append(f"sección {leader.section}")
    if leader.is_substitute:
        marks.append("suplente")
    nationality = "Sí" if leader.is_mexican else "No"
    return Row(
        (
            str(place),
            leader.full_name,
            ", ".join(marks),
            words.SEXES[leader.sex],
            leader.curp or words.BLANK,
            nationality,
        )
    )


def _set_proportion(sheet: PacketSheet, matter: Matter, found: Proportion) -> None:
    sheet.heading("Proporción de género", 150)
    sheet.paragraph(FORMULA, size=9.5)
    sheet.space(4)
    for label, share in (("Personas afiliadas", found.members), ("Directiva", found.leaders)):
        _set_bar(sheet, label, share)
    _set_legend(sheet)
    key, params = explanation(found)
    if matter.texts.has(key):
        sheet.paragraph(matter.texts.get(key, **dict(params)))


def _set_bar(sheet: PacketSheet, label: str, share: Share) -> None:
    """One bar over the whole width, whatever its number of people; figures stand below their stretch."""
    sheet.need(BAR_HEIGHT + 22)
    sheet.y -= BAR_HEIGHT
    y = sheet.y
    total = wording.with_thousands(share.people)
    sheet.put(
        Text(LEFT, y + 10, label, Face.SEMIBOLD, 10),
        Text(LEFT, y - 1, f"{total} en total", Face.REGULAR, 8.5, MUTED),
    )
    if not share.people:
        sheet.put(Box(BAR_LEFT, y, RIGHT - BAR_LEFT, BAR_HEIGHT), Text(BAR_LEFT + 6, y + 6, "Sin datos", size=9))
        sheet.space(18)
        return
    x = BAR_LEFT
    wide = RIGHT - BAR_LEFT
    free = BAR_LEFT
    for number, grey, name in zip(_counts(share), GREYS, NAMES, strict=True):
        if not number:
            continue
        stretch = wide * number / share.people
        sheet.put(Box(x, y, stretch, BAR_HEIGHT, fill=grey), Box(x, y, stretch, BAR_HEIGHT, 0.7))
        words_below = f"{name} {wording.with_thousands(number)}"
        if name == NAMES[0]:
            words_below += f" ({percent(share.women_bp)} %)"
        at = max(x, free)
        sheet.put(Text(at, y - 10, words_below, Face.REGULAR, 8.5))
        free = at + width(words_below, Face.REGULAR, 8.5) + 10
        x += stretch
    sheet.space(20)


def _set_legend(sheet: PacketSheet) -> None:
    sheet.need(16)
    sheet.y -= 10
    x = BAR_LEFT
    for grey, name in zip(GREYS, NAMES, strict=True):
        sheet.put(
            Box(x, sheet.y, 9, 9, fill=grey), Box(x, sheet.y, 9, 9, 0.6), Text(x + 13, sheet.y + 1, name, size=8.5)
        )
        x += 26 + width(name, Face.REGULAR, 8.5)
    sheet.space(10)


def _counts(share: Share) -> tuple[int, int, int, int]:
    return share.women, share.men, share.non_binary, share.unknown
