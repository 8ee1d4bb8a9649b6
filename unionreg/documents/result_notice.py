"""The result notice for the door: read at two metres, with what the law asks to be shown (law notes, 12.16).

Question, figures and outcome are set as large as one sheet allows, in at most 40 points.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from unionreg.documents import wordings
from unionreg.documents.control_line import OTHER, control_line, place_control_line, total_figures
from unionreg.documents.drawing import Line, Mark, Text, right_aligned
from unionreg.documents.figure_list import VOTES, words
from unionreg.documents.fonts import Face, width
from unionreg.documents.sheet import LEFT, RIGHT, Sheet, SheetStyle
from unionreg.documents.wordings import figure, percent
from unionreg.documents.wrapping import bold, wrap_text
from unionreg.domain import wording

if TYPE_CHECKING:
    from unionreg.domain.office import Letterhead
    from unionreg.domain.votes.result import VoteResult
    from unionreg.domain.votes.vote import VoteDefinition

TITLE = "Aviso de resultado"
ROOM_FOR_QUESTION = 165.0
MOST_LABEL_LINES = 2
LEAST_LABEL = 14.0
LARGE = 28.0
FIGURE_RIGHT = RIGHT
QUESTION_SIZES = (40.0, 34.0, 28.0, 24.0, 20.0, 17.0)


@dataclass(frozen=True, slots=True)
class Sizes:
    """Type sizes in points. That of the question is the largest that it may have."""

    question: float
    figures: float
    nulls: float
    outcome: float
    parties: float


SIZES = (
    Sizes(40, 40, 34, 40, 13),
    Sizes(40, 40, 28, 34, 13),
    Sizes(34, 40, 28, 30, 12),
    Sizes(28, 40, 28, 30, 11),
    Sizes(24, 36, 26, 28, 11),
    Sizes(24, 32, 24, 26, 10),
    Sizes(24, 28, 22, 24, 10),
    Sizes(20, 24, 20, 22, 9),
    Sizes(17, 20, 17, 20, 9),
    Sizes(17, 17, 16, 17, 9),
)


def result_notice(definition: VoteDefinition, result: VoteResult, digest: str, letterhead: Letterhead) -> bytes:
    """The notice as PDF bytes, on one sheet where any size allows it; ``digest`` is the package digest in hex."""
    drawn = (_drawn(definition, result, digest, letterhead, sizes) for sizes in SIZES[:-1])
    sheet = next((sheet for sheet in drawn if len(sheet.pages) == 1), None)
    return (sheet or _drawn(definition, result, digest, letterhead, SIZES[-1])).finish()


def _drawn(definition: VoteDefinition, result: VoteResult, digest: str, letterhead: Letterhead, sizes: Sizes) -> Sheet:
    template = f"{wordings.TEMPLATES['notice']}, {wordings.NOT_OFFICIAL}"
    marked = replace(letterhead, invented=letterhead.invented or wordings.is_invented(definition))
    rehearsal = wordings.is_invented(definition)
    sheet = Sheet(marked, SheetStyle(TITLE, definition.vote_id, template, digest, rehearsal=rehearsal))
    sheet.title("Resultado de la votación", 26 if sizes.figures >= LARGE else 20)
    sheet.paragraph(_parties(definition), size=sizes.parties, after=2)
    _question(sheet, definition, sizes.question)
    for vote in result.totals.votes:
        _large_figure(sheet, wordings.option_label(definition, vote.option), vote.count, sizes.figures)
    _large_figure(sheet, "Votos nulos", result.totals.null_votes, sizes.nulls)
    _outcome(sheet, definition, result, sizes.outcome)
    _details(sheet, definition, result)
    line = control_line(OTHER, definition.vote_id, None, total_figures(definition, result), digest)
    place_control_line(sheet, line)
    return sheet


def _parties(definition: VoteDefinition) -> str:
    days = sorted({station.opens_at.date() for station in definition.stations})
    when = wording.long_date(days[0])
    if len(days) > 1:
        when = f"del {when} al {wording.long_date(days[-1])}"
    names = "; ".join(union.name for union in definition.unions)
    return " · ".join(part for part in (names, "; ".join(one.name for one in definition.employers), when) if part)


def _question(sheet: Sheet, definition: VoteDefinition, largest: float) -> None:
    """The question in the largest size in which it takes about a fifth of the sheet at most."""
    sizes = [size for size in QUESTION_SIZES if size <= largest]
    lines = {size: wrap_text(definition.question, Face.BOLD, size, RIGHT - LEFT) for size in sizes}
    size = next((size for size in sizes if len(lines[size]) * size * 1.12 <= ROOM_FOR_QUESTION), sizes[-1])
    sheet.space(6)
    for line in lines[size]:
        sheet.need(size * 1.12)
        sheet.y -= size * 1.12
        sheet.put(Text(LEFT, sheet.y, line, Face.BOLD, size))
    sheet.space(max(12.0, size * 0.42))


def _large_figure(sheet: Sheet, label: str, number: int, size: float) -> None:
    digits = figure(number)
    room = FIGURE_RIGHT - LEFT - width(digits, Face.BOLD, size) - 24
    label_size = max(LEAST_LABEL, size * 0.72)
    lines = wrap_text(label, Face.SEMIBOLD, label_size, room)
    if len(lines) > MOST_LABEL_LINES:
        label_size = max(LEAST_LABEL, size * 0.5)
        lines = wrap_text(label, Face.SEMIBOLD, label_size, room)
    words_size = 12.0 if size >= LARGE else 10.0
    height = max(size * 1.05, len(lines) * label_size * 1.15 + 4) + words_size + 7
    sheet.need(height)
    top = sheet.y
    sheet.put(right_aligned(digits, Face.BOLD, size, FIGURE_RIGHT, top - size * 0.9))
    y = top - max(size * 0.9 - (len(lines) - 1) * label_size * 1.15, label_size)
    for line in lines:
        sheet.put(Text(LEFT, y, line, Face.SEMIBOLD, label_size))
        y -= label_size * 1.15
    sheet.y = top - height
    sheet.put(
        Text(LEFT, sheet.y + 6, words(number, VOTES), Face.REGULAR, words_size),
        Line(LEFT, sheet.y, RIGHT, sheet.y, 0.9),
    )
    sheet.space(3)


def _outcome(sheet: Sheet, definition: VoteDefinition, result: VoteResult, size: float) -> None:
    outcome, winner = wordings.deciding_outcome(result)
    sheet.space(6)
    word = "Resolución" if result.resolution is not None else "Según la regla fijada (falta la resolución)"
    lines = wrap_text(wordings.outcome_sentence(definition, outcome, winner), Face.BOLD, size, RIGHT - LEFT)
    sheet.need(18 + min(len(lines), 3) * size * 1.12)
    sheet.paragraph(word, size=13, after=-2)
    for line in lines:
        sheet.need(size * 1.12)
        sheet.y -= size * 1.12
        sheet.put(Text(LEFT, sheet.y, line, Face.BOLD, size))
    sheet.space(size * 0.28)
    turnout = result.turnout
    sheet.paragraph(
        "Votaron ", bold(figure(turnout.cast)), " de ", bold(figure(turnout.right_to_vote)),
        f" personas con derecho a voto ({percent(turnout.basis_points_right_to_vote)}).", size=16,
    )  # fmt: skip


def _details(sheet: Sheet, definition: VoteDefinition, result: VoteResult) -> None:
    totals = result.totals
    sheet.paragraph(
        f"Boletas impresas {figure(totals.printed)}; sobrantes canceladas {figure(totals.unused)}; inutilizadas "
        f"{figure(totals.spoiled)}; no depositadas {figure(totals.taken_away)}; en las urnas {figure(totals.found)}. "
        f"Firmas en las listas {figure(totals.voters_signed)}. Mesas en el cómputo {figure(totals.stations)} de "
        f"{figure(len(definition.stations))}. {'; '.join(definition.legal_basis)}.",
        size=11,
    )
    sheet.need(40)
    sheet.y -= 22
    marks: list[Mark] = []
    x = LEFT
    for label, room in (("Se fija a las", 60.0), ("horas del día", 120.0), ("en", 0.0)):
        marks.append(Text(x, sheet.y, label, Face.REGULAR, 11))
        x += width(label, Face.REGULAR, 11) + 5
        end = x + room if room else RIGHT
        marks.append(Line(x, sheet.y - 2, end, sheet.y - 2))
        x = end + 6
    sheet.put(*marks)
    sheet.y -= 26
    sheet.put(
        Text(LEFT, sheet.y, "Nombre y firma de quien lo fija", Face.REGULAR, 11),
        Line(LEFT + 152, sheet.y - 2, RIGHT, sheet.y - 2),
    )
