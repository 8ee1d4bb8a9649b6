"""The list of members (LFT 365 fr. II, 377 fr. III): page after page of rows of one height.

Because all rows are alike, the number of pages is known before the first one is drawn: a list of 60,000 people is never
held as marks. A name too long for its column is set smaller, never cut.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from unionreg.documents.drawing import HAIRLINE, MUTED, Line, Text, right_aligned
from unionreg.documents.fonts import Face, width
from unionreg.documents.packet import words
from unionreg.documents.packet.packet_sheet import BOTTOM
from unionreg.documents.packet.party_forms import LABELS
from unionreg.documents.sheet import LEFT, RIGHT
from unionreg.domain import wording
from unionreg.domain.filings.visibility import public_member

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from unionreg.documents.drawing import Mark
    from unionreg.documents.packet.matter import Matter
    from unionreg.documents.packet.packet_sheet import PacketSheet, SheetFrame
    from unionreg.domain.filings.filing import Member

SIZE = 8.5
SMALL = 7.0
ROW_ONE, ROW_TWO = 14.0, 23.0
HEAD = 17.0
NUMBER_RIGHT = LEFT + 32.0
NAME = LEFT + 38.0
CURP = LEFT + 222.0
EMPLOYER = LEFT + 330.0
DATES = RIGHT - 50.0


@dataclass(frozen=True, slots=True)
class MembersList:
    """What all pages of a list have in common. ``two_lines``: somebody has an address, or left."""

    people: int
    two_lines: bool
    rows_per_page: int
    is_public: bool

    @property
    def pages(self) -> int:
        """How many sheets the list takes."""
        return -(-self.people // self.rows_per_page)


def measure(members: Iterable[Member], room: float, *, is_public: bool) -> MembersList:
    """The layout of a list for sheets with this much room, in points."""
    people, two_lines = 0, False
    for member in members:
        people += 1
        two_lines = two_lines or bool(member.address or member.leaving_cause or member.workplace or member.left_on)
    height = ROW_TWO if two_lines else ROW_ONE
    return MembersList(people, two_lines, max(1, int((room - HEAD) // height)), is_public)


def list_room(sheet: PacketSheet) -> float:
    """Room below the running head of an empty sheet."""
    return sheet.y - BOTTOM


def set_members(sheet: PacketSheet, matter: Matter) -> None:
    """What the list sums up to, and the digest of its file."""
    summary = matter.data.members
    if summary is None:
        sheet.paragraph("No se acompañó padrón de personas afiliadas.")
        return
    feminine = wording.Gender.FEMININE
    rows = [
        ("Personas en la lista", wording.figures_and_words(summary.people, feminine)),
        ("Mujeres", wording.with_thousands(summary.women)),
        ("Hombres", wording.with_thousands(summary.men)),
        ("Personas no binarias", wording.with_thousands(summary.non_binary)),
        ("Sin dato", wording.with_thousands(summary.unknown)),
    ]
    if summary.joined or summary.left:
        rows += [
            ("Altas", wording.figures_and_words(summary.joined, feminine)),
            ("Bajas", wording.figures_and_words(summary.left, feminine)),
        ]
    rows.append(("Fecha de corte", words.day(summary.cut_off)))
    rows.append(("Huella SHA-256 del archivo", words.digest(summary.sha256)))
    sheet.paragraph(
        "Número, nombre, CURP y domicilio de cada persona y nombre de quien la emplea (LFT 365 fr. II). Los domicilios "
        "de las personas y las CURP son confidenciales; los nombres son públicos (LFT 365 Bis).",
        size=9.5,
    )
    sheet.facts(rows, LABELS)
    sheet.paragraph("La lista completa sigue en las fojas siguientes.", size=9.5)


def list_pages(members: Iterable[Member], layout: MembersList, frame: SheetFrame) -> Iterator[list[Mark]]:
    """The marks of one page after another; nothing of a page that was given stays here."""
    waiting = iter(members)
    while rows := list(islice(waiting, layout.rows_per_page)):
        sheet = frame.sheet(words.LIST)
        _set_head(sheet, layout)
        for member in rows:
            _set_row(sheet, public_member(member) if layout.is_public else member, layout)
        yield sheet.pages[0]


def _set_head(sheet: PacketSheet, layout: MembersList) -> None:
    sheet.y -= HEAD
    y = sheet.y + 5
    dates = "Alta / baja" if layout.two_lines else "Alta"
    sheet.put(right_aligned("Núm.", Face.SEMIBOLD, SMALL + 0.5, NUMBER_RIGHT, y, MUTED))
    name = "Nombre y domicilio" if layout.two_lines else "Nombre"
    for x, head in ((NAME, name), (CURP, "CURP"), (EMPLOYER, "Persona empleadora"), (DATES, dates)):
        sheet.put(Text(x, y, head, Face.SEMIBOLD, SMALL + 0.5, MUTED))
    sheet.put(Line(LEFT, sheet.y, RIGHT, sheet.y, 0.9))


def _set_row(sheet: PacketSheet, member: Member, layout: MembersList) -> None:
    height = ROW_TWO if layout.two_lines else ROW_ONE
    y = sheet.y - 10
    sheet.y -= height
    sheet.put(right_aligned(str(member.number), Face.REGULAR, SIZE, NUMBER_RIGHT, y, MUTED))
    sheet.put(fitted(NAME, y, list_name(member), CURP - NAME - 6, SIZE))
    sheet.put(Text(CURP, y, member.curp or words.BLANK, Face.MONO, SIZE - 0.5))
    sheet.put(fitted(EMPLOYER, y, member.employer, DATES - EMPLOYER - 6, SIZE))
    sheet.put(Text(DATES, y, words.short_day(member.joined_on), Face.REGULAR, SIZE))
    if layout.two_lines:
        _set_second_line(sheet, member, y - 9)
    sheet.put(Line(LEFT, sheet.y, RIGHT, sheet.y, HAIRLINE))


def _set_second_line(sheet: PacketSheet, member: Member, y: float) -> None:
    place = " · ".join(filter(None, (member.workplace, member.post)))
    if member.leaving_cause:
        place = " · ".join(filter(None, (f"Baja: {member.leaving_cause}", place)))
    sheet.put(fitted(NAME, y, member.address, EMPLOYER - NAME - 6, SMALL))
    sheet.put(fitted(EMPLOYER, y, place, DATES - EMPLOYER - 6, SMALL))
    if member.left_on is not None:
        sheet.put(Text(DATES, y, f"B {words.short_day(member.left_on)}", Face.REGULAR, SMALL))


def list_name(member: Member) -> str:
    """Surnames first, as lists are sorted."""
    return ", ".join(filter(None, (f"{member.first_surname} {member.second_surname}".strip(), member.given_names)))


def fitted(x: float, y: float, text: str, room: float, size: float) -> Text:
    """The text at this size, or set smaller where it would not fit."""
    wide = width(text, Face.REGULAR, size)
    return Text(x, y, text, Face.REGULAR, size if wide <= room else size * room / wide)
