"""The invented people of the demo office, and how they sign in."""

from __future__ import annotations

from dataclasses import dataclass

from unionreg.domain.roles import Role

PASSWORD = "demostracion1"  # noqa: S105  # printed in the demo's own LEEME.txt: it protects invented data only
_TEMPORARY = "temporal-inventada"


@dataclass(frozen=True, slots=True)
class Player:
    """One account of the demo office."""

    username: str
    full_name: str
    post: str
    roles: frozenset[Role]


@dataclass(frozen=True, slots=True)
class KeyHolder:
    """Somebody with an invented e.firma; ``name`` as a certificate writes it."""

    slug: str
    name: str
    rfc: str
    curp: str


ADMINISTRATOR = Player(
    "ana.luna", "Ana Luna Inventada", "Administración de la oficina", frozenset({Role.ADMINISTRATOR})
)
COORDINATOR = Player("beto.rios", "Norberto Ríos Ficticio", "Coordinación de votaciones", frozenset({Role.COORDINATOR}))
FIRST_CLERK = Player(
    "carla.pech", "Carla Pech Inventada", "Capturista", frozenset({Role.FIRST_CLERK, Role.SECOND_CLERK})
)
SECOND_CLERK = Player(
    "diego.nava", "Diego Nava Ficticio", "Capturista", frozenset({Role.FIRST_CLERK, Role.SECOND_CLERK})
)
SIGNER = Player("elia.ocampo", "Elia Ocampo Inventada", "Funcionaria conciliadora", frozenset({Role.SIGNER}))
REGISTRAR = Player("fidel.cruz", "Fidel Cruz Ficticio", "Registro", frozenset({Role.REGISTRAR}))
AUDITOR = Player("gloria.may", "Gloria May Inventada", "Auditoría interna", frozenset({Role.AUDITOR}))

FIELD_OFFICIAL = Player("hilda.xool", "Hilda Xool Inventada", "Funcionaria en mesa", frozenset({Role.FIELD_OFFICIAL}))
REVIEWER = Player("irma.solis", "Irma Solís Inventada", "Revisión de registro", frozenset({Role.REVIEWER}))
INFORMATION_OFFICER = Player(
    "jaime.duarte", "Jaime Duarte Ficticio", "Unidad de transparencia", frozenset({Role.INFORMATION_OFFICER})
)
ARCHIVIST = Player("karla.tuz", "Karla Tuz Inventada", "Archivo", frozenset({Role.ARCHIVIST}))

ADDED = (
    COORDINATOR,
    FIRST_CLERK,
    SECOND_CLERK,
    SIGNER,
    REGISTRAR,
    AUDITOR,
    FIELD_OFFICIAL,
    REVIEWER,
    INFORMATION_OFFICER,
    ARCHIVIST,
)

OFFICIAL = KeyHolder("elia-ocampo", "ELIA OCAMPO INVENTADA", "OAIE800101AA1", "OAIE800101MDFCNL05")
SECOND_OFFICIAL = KeyHolder("ivan-nunez", "IVÁN NÚÑEZ FICTICIO", "NUFI790203BB2", "NUFI790203HPLXCV03")
UNION_DELEGATE = KeyHolder("julia-canul", "JULIA CANUL INVENTADA", "CAIJ850505CC3", "CAIJ850505MYNNNL07")

KEY_HOLDERS = (OFFICIAL, SECOND_OFFICIAL, UNION_DELEGATE)


def temporary_password(player: Player) -> str:
    """The first password that the administrator gives, changed at once."""
    return f"{_TEMPORARY}-{len(player.full_name)}"
