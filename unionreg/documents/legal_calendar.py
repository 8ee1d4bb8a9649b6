"""The legal calendar of a vote on paper: numbered steps with both readings, months drawn, warnings. Greyscale-safe."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from unionreg.documents import tables
from unionreg.documents.drawing import MUTED, Box, Line, Text, centred
from unionreg.documents.fonts import Face, width
from unionreg.documents.preparation_sheet import finished, preparation_sheet
from unionreg.documents.sheet import LEFT, RIGHT
from unionreg.documents.wrapping import bold, wrap_text
from unionreg.domain import wording
from unionreg.domain.votes.legal_calendar import DayReading
from unionreg.domain.votes.legal_months import DayState
from unionreg.domain.votes.legal_steps import Step
from unionreg.texts import Language, load_texts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unionreg.documents.kit.kit_sheet import KitSheet
    from unionreg.domain.office import Letterhead
    from unionreg.domain.votes.legal_calendar import CalendarLine, LegalCalendar
    from unionreg.domain.votes.legal_months import DaySheet, MonthSheet
    from unionreg.domain.votes.preparation_orders import CalendarOrder
    from unionreg.texts import Texts

TITLE = "Calendario legal de la votación"
TEMPLATE = "CL-1"
GUTTER = 22.0
MONTH_WIDTH = (RIGHT - LEFT - GUTTER) / 2
CELL = MONTH_WIDTH / 7
CELL_HEIGHT = 26.0
WEEK = ("lu", "ma", "mi", "ju", "vi", "sá", "do")


def legal_calendar(order: CalendarOrder, letterhead: Letterhead) -> bytes:
    """The calendar as PDF bytes: the steps first, then the months, two abreast."""
    texts = load_texts(Language.ES, "preparation", "procedures")
    folio = order.vote.vote_id or f"{order.legal.days[0].day:%Y-%m-%d}"
    sheet = preparation_sheet(
        letterhead, order.vote, order, kind="legal-calendar", title=TITLE, folio=folio, template=TEMPLATE
    )
    sheet.title(TITLE)
    _about(sheet, order, texts)
    numbers = {line.step: number for number, line in enumerate(order.legal.lines, start=1)}
    _steps(sheet, order.legal, numbers, texts)
    _readings(sheet, order.legal, texts)
    sheet.heading("Los días, dibujados", keep=_month_height(order.months[0]))
    _legend(sheet)
    for start in range(0, len(order.months), 2):
        _months(sheet, order.months[start : start + 2], numbers)
    _warnings(sheet, order.legal, texts)
    return finished(sheet)


def _about(sheet: KitSheet, order: CalendarOrder, texts: Texts) -> None:
    if order.vote.title:
        sheet.paragraph(bold(order.vote.title), size=12)
    name = texts.get(f"procedure.{order.legal.procedure}.name")
    used = "; ".join(f"{calendar}, versión {version}" for calendar, version in order.legal.calendars)
    days = ", ".join(wording.long_date(each.day) for each in order.legal.days)
    hours = [each for each in order.legal.days if each.opens is not None and each.closes is not None]
    rows = [("Procedimiento", name), ("Día de la votación", days)]
    if hours:
        rows.append(("Horario", "; ".join(f"{each.opens:%H:%M} a {each.closes:%H:%M} horas" for each in hours)))
    rows += [("Calendarios usados", used or "ninguno"), ("Calculado el", wording.long_date(order.made_on))]
    sheet.facts(rows)


def _steps(sheet: KitSheet, legal: LegalCalendar, numbers: dict[Step, int], texts: Texts) -> None:
    columns = (
        tables.Column("N.º", fixed=24),
        tables.Column("Qué", share=0.27),
        tables.Column("Cuándo (lectura segura)", share=0.33),
        tables.Column("Otra lectura", share=0.2),
        tables.Column("Fundamento", share=0.2),
    )
    rows = [
        tables.Row(
            (
                str(numbers[line.step]),
                texts.get(f"legal-step.{line.step.value}.name") + _notes(line),
                when(line),
                _other(line),
                line.source,
            )
        )
        for line in legal.lines
    ]
    sheet.heading("Los pasos", keep=80)
    tables.set_table(sheet, tables.Table(columns, rows, size=9.0))


def _notes(line: CalendarLine) -> str:
    notes = (" (consejo: la ley no fija número)" if line.advice else "", " (estimado)" if line.estimate else "")
    return "".join(notes)


def when(line: CalendarLine) -> str:
    """The days of a line in words."""
    if line.missing_year is not None:
        return f"No se puede contar: falta el calendario oficial de {line.missing_year}"
    if line.last is None:
        return ""
    last = wording.long_date(line.last)
    if line.step is Step.RETAIN:
        return f"hasta el {wording.date_without_weekday(line.last)}"
    if line.first == line.last:
        return last
    if line.first is None:
        return f"a más tardar el {last}"
    return f"del {wording.long_date(line.first)} al {last}"


def _other(line: CalendarLine) -> str:
    wide = next((each for each in line.readings if each.reading is DayReading.WIDE), None)
    if wide is None:
        return ""
    if wide.first is None:
        return f"{wide.last:%d/%m/%Y}"
    return f"{wide.first:%d/%m/%Y} a {wide.last:%d/%m/%Y}"


def _readings(sheet: KitSheet, legal: LegalCalendar, texts: Texts) -> None:
    used = {each.reading for line in legal.lines for each in line.readings}
    if used:
        sheet.space(4)
        for reading in (DayReading.SAFE, DayReading.WIDE, DayReading.STRICT):
            if reading is DayReading.SAFE or reading in used:
                sheet.paragraph(texts.get(f"day-reading.{reading.value}"), size=8.5, after=1)


def _legend(sheet: KitSheet) -> None:
    """What the signs in the months mean; no sign differs from another by its grey alone."""
    sheet.need(20)
    y = sheet.y - 13
    x = LEFT
    signs = (
        ("1", "último día o día del paso"),
        ("=", "puede convocarse"),
        ("-", "solo con la otra lectura"),
        ("\\", "descanso o suspensión"),
        ("?", "sin calendario"),
    )
    for sign, words in signs:
        _legend_sign(sheet, sign, x, y)
        sheet.put(Text(x + 19, y + 1, words, Face.REGULAR, 8.0))
        x += 19 + width(words, Face.REGULAR, 8.0) + 9
    sheet.y = y - 8


def _legend_sign(sheet: KitSheet, sign: str, x: float, y: float) -> None:
    if sign == "1":
        _number(sheet, x + 1, y - 1, "1")
    elif sign == "\\":
        sheet.put(Box(x, y - 2, 14, 11), Line(x, y + 9, x + 14, y - 2))
    elif sign == "?":
        sheet.put(Box(x, y - 2, 14, 11), Text(x + 5, y, "?", Face.BOLD, 8))
    else:
        sheet.put(Box(x, y - 2, 14, 11))
        _bar(sheet, x, y - 2, 14, full=sign == "=")


def _bar(sheet: KitSheet, x: float, y: float, wide: float, *, full: bool) -> None:
    """The foot of a day in which the call may go out: filled by the safe reading, an empty frame by the other."""
    if full:
        sheet.put(Box(x, y, wide, 3.6, fill=0.15))
    else:
        sheet.put(Box(x + 1.2, y + 1.2, wide - 2.4, 2.6, 0.6))


def _number(sheet: KitSheet, x: float, y: float, text: str) -> float:
    """A step's number, white on black; gives the x where it ends."""
    wide = max(9.5, width(text, Face.BOLD, 7.5) + 4)
    sheet.put(Box(x, y, wide, 9.5, 1.1))
    sheet.put(centred(text, Face.BOLD, 7.5, x, x + wide, y + 2.3))
    return x + wide + 1


def _month_height(month: MonthSheet) -> float:
    rows = (month.first_weekday + len(month.days) + 6) // 7
    return 30 + rows * CELL_HEIGHT + _names_height(month) + 10


def _names_height(month: MonthSheet) -> float:
    return 10.5 * sum(len(lines) for lines in _name_lines(month))


def _name_lines(month: MonthSheet) -> list[list[str]]:
    return [wrap_text(named_days(*each), Face.REGULAR, 8.5, MONTH_WIDTH) for each in month.named]


def named_days(first: date, last: date, name: str) -> str:
    """``16: Independencia`` or ``15 a 26: Suspensión de verano``."""
    days = str(first.day) if first == last else f"{first.day} a {last.day}"
    return f"{days}: {name}"


def _months(sheet: KitSheet, pair: Sequence[MonthSheet], numbers: dict[Step, int]) -> None:
    height = max(_month_height(month) for month in pair)
    sheet.need(height)
    top = sheet.y
    for index, month in enumerate(pair):
        _month(sheet, month, LEFT + index * (MONTH_WIDTH + GUTTER), top, numbers)
    sheet.y = top - height


def _month(sheet: KitSheet, month: MonthSheet, x: float, top: float, numbers: dict[Step, int]) -> None:
    name = f"{wording.MONTHS[month.month - 1].capitalize()} de {month.year}"
    known = "sin calendario" if month.working_days is None else f"{month.working_days} días hábiles"
    sheet.put(Text(x, top - 13, name, Face.BOLD, 11))
    sheet.put(Text(x + MONTH_WIDTH - width(known, Face.REGULAR, 8.5), top - 13, known, Face.REGULAR, 8.5, MUTED))
    for weekday, word in enumerate(WEEK):
        sheet.put(centred(word, Face.REGULAR, 8, x + weekday * CELL, x + (weekday + 1) * CELL, top - 25))
    for day in month.days:
        place = month.first_weekday + day.day.day - 1
        _cell(sheet, day, x + place % 7 * CELL, top - 30 - (place // 7 + 1) * CELL_HEIGHT, numbers)
    y = top - 30 - ((month.first_weekday + len(month.days) + 6) // 7) * CELL_HEIGHT
    for lines in _name_lines(month):
        for line in lines:
            y -= 10.5
            sheet.put(Text(x, y, line, Face.REGULAR, 8.5))


def _cell(sheet: KitSheet, day: DaySheet, x: float, y: float, numbers: dict[Step, int]) -> None:
    if day.state in (DayState.WEEKEND, DayState.HOLIDAY, DayState.SUSPENDED):
        sheet.put(Box(x, y, CELL, CELL_HEIGHT, fill=0.9))
    sheet.put(Box(x, y, CELL, CELL_HEIGHT, 0.4))
    if day.state in (DayState.HOLIDAY, DayState.SUSPENDED):
        sheet.put(Line(x, y + CELL_HEIGHT, x + CELL, y, 0.5))
    if day.in_window or day.in_other_reading:
        _bar(sheet, x, y, CELL, full=day.in_window)
    is_vote = Step.VOTE in day.points
    face = Face.BOLD if is_vote else Face.REGULAR
    sheet.put(Text(x + 2, y + CELL_HEIGHT - 8, str(day.day.day), face, 7.5))
    if day.state is DayState.UNKNOWN:
        sheet.put(Text(x + CELL - 7, y + CELL_HEIGHT - 8, "?", Face.BOLD, 7.5))
    if is_vote:
        sheet.put(Box(x + 1, y + 1, CELL - 2, CELL_HEIGHT - 2, 1.6))
    shown = [str(numbers[step]) for step in day.points]
    if shown:
        _cell_numbers(sheet, shown, x, y)


def _cell_numbers(sheet: KitSheet, shown: Sequence[str], x: float, y: float) -> None:
    """The numbers of the steps of a day in one small frame."""
    text = ",".join(shown)
    size = 7.5
    while width(text, Face.BOLD, size) > CELL - 7:
        size -= 0.5
    wide = width(text, Face.BOLD, size) + 4
    right = x + CELL - 2.5
    sheet.put(Box(right - wide, y + 4.4, wide, 8.6, fill=1.0), Box(right - wide, y + 4.4, wide, 8.6, 0.9))
    sheet.put(Text(right - wide + 2, y + 6.4, text, Face.BOLD, size))


def _warnings(sheet: KitSheet, legal: LegalCalendar, texts: Texts) -> None:
    if not legal.findings:
        return
    sheet.heading("Advertencias", keep=40)
    for each in legal.findings:
        params = {name: _said(name, value, texts) for name, value in each.params}
        title = texts.get(f"finding.{each.code}.title", **params)
        rest = texts.get(f"finding.{each.code}.explanation", **params)
        sheet.paragraph(bold(f"{title}. "), f"{rest} ", texts.get(f"finding.{each.code}.remedy", **params), size=9.5)


def _said(name: str, value: str | int, texts: Texts) -> str | int:
    """Days in words, steps by their names."""
    if name == "step":
        return texts.get(f"legal-step.{value}.name")
    if name in {"day", "until", "first", "last"}:
        return wording.long_date(date.fromisoformat(str(value)))
    return value
