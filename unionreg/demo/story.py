"""The story of the demo office, as figures: one revision in three rounds, and votes in other states.

The totals of the three rounds follow a real revision; names, places, stations and their shares are invented.
"""

from __future__ import annotations

from dataclasses import dataclass

from unionreg.domain.votes.result import Outcome
from unionreg.domain.votes.vote import BallotOption, Employer, Union

UNION = Union("sindicato-valle", "Sindicato Inventado de Personas Trabajadoras del Valle Ñuu", "INV-0042/2021")
EMPLOYER = Employer("Autopartes Inventadas del Valle, S.A. de C.V.", "AIV010101AB1")
CONTRACT = "INV-CCT-0123/2021"
COVERED = 6853


@dataclass(frozen=True, slots=True)
class Table:
    """A station of the revision: who is assigned to it."""

    id: str
    name: str
    address: str
    voters: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """What one station counted. ``more_signatures``: people who signed the list and left without a ballot."""

    yes: int
    no: int
    null: int
    unused: int
    more_signatures: int = 0


@dataclass(frozen=True, slots=True)
class Round:
    """One round of the revision. ``days_ago``: how long before the demo is made it was voted, about."""

    number: int
    days_ago: int
    sheets: tuple[Sheet, ...]
    outcome: Outcome
    reasons: str | None


TABLES = (
    Table("estampado", "Mesa 1 · Nave de estampado", "Comedor de la nave de estampado, Calzada Inventada 100", 1980),
    Table("ensamble", "Mesa 2 · Nave de ensamble", "Patio techado de la nave de ensamble, Calzada Inventada 100", 1640),
    Table("pintura", "Mesa 3 · Nave de pintura", "Aula de capacitación, Calzada Inventada 100", 1425),
    Table("motores", "Mesa 4 · Planta de motores", "Gimnasio de la planta de motores, Avenida Ficticia 8", 1108),
    Table("almacen", "Mesa 5 · Almacén y turno nocturno", "Acceso 3 del almacén, Avenida Ficticia 12", 700),
)

ROUNDS = (
    Round(
        1,
        62,
        (
            Sheet(593, 752, 1, 634),
            Sheet(556, 625, 0, 459),
            Sheet(457, 555, 0, 413),
            Sheet(375, 389, 0, 344),
            Sheet(267, 265, 0, 168),
        ),
        Outcome.REPEAT_ORDERED,
        "Ninguna opción reúne la mitad más uno de las 6,853 personas cubiertas (3,427). Se ordena una nueva consulta.",
    ),
    Round(
        2,
        34,
        (
            Sheet(870, 1057, 4, 49),
            Sheet(805, 800, 3, 32, more_signatures=1),
            Sheet(664, 716, 3, 42),
            Sheet(514, 576, 2, 16),
            Sheet(378, 307, 1, 14),
        ),
        Outcome.REJECTED,
        None,
    ),
    Round(
        3,
        8,
        (
            Sheet(1131, 752, 8, 89),
            Sheet(1038, 533, 7, 62),
            Sheet(830, 528, 6, 61),
            Sheet(668, 391, 4, 45),
            Sheet(451, 221, 3, 25),
        ),
        Outcome.APPROVED,
        None,
    ),
)

LEFT_WITHOUT_BALLOT = (
    "Una persona firmó la lista y se retiró sin recibir boleta; consta en las incidencias de la mesa. (Hecho inventado)"
)
UNDER_PROTEST = (
    "La delegación sindical firma bajo protesta: pidió que la mesa 3 abriera una hora antes. (Hecho inventado)"
)
REFUSAL = "Dijo que esperaría la tercera consulta antes de firmar. (Hecho inventado)"

CONTEST_UNIONS = (
    Union("naranja", "Sindicato Inventado Naranja de la Industria", "INV-0101/2020"),
    Union("violeta", "Sindicato Inventado Violeta Independiente", None),
    Union("turquesa", "Unión Inventada Turquesa de Oficios", "INV-0077/2019"),
)
CONTEST_OPTIONS = tuple(BallotOption(union.id, union.name, union.id) for union in CONTEST_UNIONS)
CONTEST_EMPLOYER = Employer("Empaques Inventados de la Laguna, S.A. de C.V.", "EIL050505CD2")
CONTEST_TABLES = (
    Table("turno-matutino", "Mesa 1 · Turno matutino", "Comedor, Calle Supuesta 5", 240),
    Table("turno-vespertino", "Mesa 2 · Turno vespertino", "Comedor, Calle Supuesta 5", 185),
    Table("turno-nocturno", "Mesa 3 · Turno nocturno", "Comedor, Calle Supuesta 5", 96),
    Table("rutas", "Mesa 4 · Rutas y reparto", "Patio de maniobras, Calle Supuesta 9", 62),
)

SMALL_EMPLOYER = Employer("Panificadora Inventada La Espiga, S.A. de C.V.", "PIL110211EF3")
SMALL_UNION = Union("espiga", "Sindicato Inventado de la Panificación", "INV-0210/2023")
SMALL_TABLE = Table("mesa-1", "Mesa única", "Bodega de harina, Callejón Supuesto 2", 70)

WORKSHOP_TABLE = Table("mesa-1", "Mesa única · Taller", "Nave dos, Camino Supuesto 30", 64)

DISPUTED_EMPLOYER = Employer("Hilados Inventados de la Sierra, S.A. de C.V.", "HIS120120GH4")
DISPUTED_UNION = Union("sierra", "Sindicato Inventado de Hilados de la Sierra", "INV-0305/2022")
DISPUTED_TABLES = (
    Table("telares", "Mesa 1 · Telares", "Patio de telares, Camino Supuesto 14", 300),
    Table("tintoreria", "Mesa 2 · Tintorería", "Comedor de tintorería, Camino Supuesto 14", 180),
)
DISPUTED_SHEETS = (Sheet(131, 110, 24, 35), Sheet(78, 66, 16, 20))
"""480 covered, 425 cast, 209 yes, 176 no, 40 null: yes has half plus one of the valid votes, not of the votes cast."""
