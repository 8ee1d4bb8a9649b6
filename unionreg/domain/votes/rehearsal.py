"""Invented voters of a drill: the same for the same vote, and nobody's own data.

Names are drawn from lists of frequent words; each CURP carries a homonym character that no real one has reached (a 9
or a Z), so that an invented key is never mistaken for somebody's.
"""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import TYPE_CHECKING

from unionreg.domain.people.curp import check_digit
from unionreg.domain.people.names import given_letters, key_letters, surname_letters
from unionreg.domain.rolls.roll import RollPerson

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

TITLE_MARK = "SIMULACRO"
"""Every title of a drill begins with this word, in both languages of the window."""

_SURNAMES = (
    "HERNÁNDEZ", "GARCÍA", "MARTÍNEZ", "LÓPEZ", "GONZÁLEZ", "PÉREZ", "RODRÍGUEZ", "SÁNCHEZ", "RAMÍREZ", "CRUZ",
    "FLORES", "GÓMEZ", "MORALES", "VÁZQUEZ", "REYES", "JIMÉNEZ", "TORRES", "DÍAZ", "GUTIÉRREZ", "RUIZ", "MENDOZA",
    "AGUILAR", "ORTIZ", "CASTILLO", "MORENO", "ROMERO", "ÁLVAREZ", "CHÁVEZ", "RIVERA", "JUÁREZ", "CANUL", "POOT",
    "MUÑOZ", "NÚÑEZ",
)  # fmt: skip
_WOMEN = (
    "GUADALUPE", "MARGARITA", "VERÓNICA", "ELIZABETH", "ALEJANDRA", "LETICIA", "YOLANDA", "PATRICIA", "ADRIANA",
    "GABRIELA", "ROSA ISELA", "DULCE", "XÓCHITL", "BEATRIZ", "ARACELI", "NAYELI",
)  # fmt: skip
_MEN = (
    "JUAN CARLOS", "FRANCISCO", "ANTONIO", "ALEJANDRO", "ROBERTO", "FERNANDO", "RICARDO", "JAVIER", "MIGUEL ÁNGEL",
    "DANIEL", "CUAUHTÉMOC", "ARTURO", "SERGIO", "ENRIQUE", "RAÚL", "ÓSCAR",
)  # fmt: skip
_STATES = ("MC", "DF", "JC", "PL", "VZ", "GT", "NL", "OC", "YN", "HG")
_POSTS = ("OPERACIÓN DE MÁQUINA", "ALMACÉN", "MANTENIMIENTO", "CONTROL DE CALIDAD", "EMPAQUE", "LIMPIEZA")
_FIRST_BIRTH, _BIRTH_DAYS = date(1962, 1, 1), 15_700
_FIRST_HIRE, _HIRE_DAYS = date(2008, 1, 1), 5_800
_CENTURY = 2000


def rehearsal_title(title: str) -> str:
    """``SIMULACRO: title``; a title that begins with the word already stays as it is."""
    return title if title.startswith(TITLE_MARK) else f"{TITLE_MARK}: {title}"


def invented_people(seed: str, stations: Sequence[tuple[str, int]], shift: str = "") -> Iterator[RollPerson]:
    """So many voters for each (station id, voters), numbered from 1 in no order.

    The same ``seed`` (the id of the vote) gives the same people.
    """
    number = 1
    taken: set[str] = set()
    for station_id, voters in stations:
        chance = Random(f"{seed}/{station_id}")  # noqa: S311 - nothing secret: the same drill has the same people
        for _ in range(voters):
            person = _nobody_else(chance, taken)
            yield RollPerson(
                number=number,
                first_surname=person.first_surname,
                second_surname=person.second_surname,
                given_names=person.given_names,
                curp=person.curp,
                hired_on=person.hired_on,
                post=person.post,
                workplace=TITLE_MARK,
                shift=shift,
                station_id=station_id,
                row=number,
            )
            number += 1


def _nobody_else(chance: Random, taken: set[str]) -> RollPerson:
    """A person whose key nobody of this drill has yet."""
    person = _person(chance)
    while person.curp in taken:
        person = _person(chance)
    taken.add(person.curp)
    return person


def _person(chance: Random) -> RollPerson:
    first, second = chance.choice(_SURNAMES), chance.choice(_SURNAMES)
    is_woman = chance.randrange(2) == 0
    given = chance.choice(_WOMEN if is_woman else _MEN)
    born = _FIRST_BIRTH + timedelta(days=chance.randrange(_BIRTH_DAYS))
    letters, inner = key_letters(surname_letters(first), surname_letters(second), given_letters(given))
    sex, century = "M" if is_woman else "H", "9" if born.year < _CENTURY else "Z"
    body = f"{letters}{born:%y%m%d}{sex}{chance.choice(_STATES)}{inner}{century}"
    hired = max(_FIRST_HIRE + timedelta(days=chance.randrange(_HIRE_DAYS)), born + timedelta(days=18 * 366))
    return RollPerson(0, first, second, given, body + check_digit(body), hired, chance.choice(_POSTS))
