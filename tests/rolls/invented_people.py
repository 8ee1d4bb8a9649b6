"""Invented people with the keys that the rules give them; homonym characters high, so that they belong to nobody."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from datetime import date, timedelta

from unionreg.domain.people.curp import check_digit
from unionreg.domain.people.names import given_letters, key_letters, surname_letters

SURNAMES = tuple(
    """
    GARCÍA LÓPEZ MARTÍNEZ HERNÁNDEZ PÉREZ GONZÁLEZ RODRÍGUEZ SÁNCHEZ RAMÍREZ CRUZ FLORES GÓMEZ MORALES VÁZQUEZ REYES
    JIMÉNEZ TORRES DÍAZ GUTIÉRREZ RUIZ MENDOZA AGUILAR ORTIZ MORENO CASTILLO ROMERO ÁLVAREZ CHÁVEZ RIVERA JUÁREZ RAMOS
    DOMÍNGUEZ HERRERA MEDINA CASTRO VARGAS GUZMÁN VELÁZQUEZ MUÑOZ ROJAS SALAZAR CONTRERAS ORTEGA GUERRERO ESTRADA
    BAUTISTA CORTÉS SOTO LUNA CERVANTES ESPINOZA RÍOS PECH CANUL DZUL EK UC OY CHAN XOOL ÑONTHE NÚÑEZ GÜEMES
    """.split()  # noqa: SIM905 - a list of words reads better as words
)
COMPOUND = ("DE LA CRUZ", "DEL RÍO", "PONCE DE LEÓN", "DE LA O", "MONTES DE OCA", "MAC GREGOR", "SAN MARTÍN")
GIVEN = tuple(
    """
    LUIS CARLOS LAURA PEDRO MIGUEL ROSA ELENA SOFÍA KARLA DANIEL JORGE FERNANDO RAÚL VÍCTOR IVÁN OMAR NANCY BEATRIZ
    MÓNICA SILVIA TERESA PATRICIA GLORIA IRMA JAVIER ERNESTO HÉCTOR GERARDO RUBÉN TOMÁS ULISES XÓCHITL
    """.split()  # noqa: SIM905 - a list of words reads better as words
)
BEFORE = ("", "", "", "", "JOSÉ ", "MARÍA ", "MA. ", "J. ", "MARÍA DEL ")
STATES = ("DF", "MC", "JC", "YN", "NE", "VZ", "OC", "CS")


@dataclass(frozen=True)
class Invented:
    first: str
    second: str
    given: str
    born: date
    sex: str
    state: str
    homonym: str
    hired: date
    post: str = "OPERADOR A"
    workplace: str = "PLANTA 1"
    shift: str = "1"

    @property
    def curp(self) -> str:
        head, inner = key_letters(surname_letters(self.first), surname_letters(self.second), given_letters(self.given))
        key = f"{head}{self.born:%y%m%d}{self.sex}{self.state}{inner}{self.homonym}"
        return key + check_digit(key)


def invent(chance: random.Random, cut_off: date) -> Invented:
    """One adult hired before the cut-off date."""
    born = date(1958, 1, 1) + timedelta(days=chance.randrange(365 * 46))
    return Invented(
        chance.choice(SURNAMES + COMPOUND),
        chance.choice(SURNAMES + COMPOUND) if chance.random() > 0.05 else "",
        chance.choice(BEFORE) + chance.choice(GIVEN),
        born,
        chance.choice("HMX"),
        chance.choice(STATES),
        chance.choice("3456789" if born.year < 2000 else "DEFGHJKLMNPQRSTUVWXYZ"),
        cut_off - timedelta(days=chance.randrange(30, 8000)),
        chance.choice(["OPERADOR A", "AUXILIAR", "CHOFER", "TÉCNICA", "SUPERVISOR"]),
        chance.choice(["PLANTA 1", "PLANTA 2", "ALMACÉN"]),
        chance.choice(["1", "2", "MIXTO"]),
    )


def crowd(chance: random.Random, size: int, cut_off: date) -> list[Invented]:
    """People of whom no two are born on one day, so that nobody is like anybody."""
    people: dict[tuple[int, int, int], Invented] = {}
    while len(people) < size:
        person = invent(chance, cut_off)
        people.setdefault((person.born.year % 100, person.born.month, person.born.day), person)
    return list(people.values())


def with_wrong_digit(curp: str) -> str:
    return curp[:17] + str((int(curp[17]) + 1) % 10)


def renamed(person: Invented, **changes: str) -> Invented:
    return replace(person, **changes)
