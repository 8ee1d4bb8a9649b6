"""Why something is struck out of a document, and on what ground. Where it stands is in ``areas``."""

from __future__ import annotations

from enum import StrEnum


class Ground(StrEnum):
    """The law that makes it confidential. The words are those printed on the last sheet of a public form."""

    ROLLS = "LFT, artículo 365 Bis"
    SUPPORT = "LFT, artículo 390 Bis, fracción I"
    DATA_PROTECTION = "Ley General de Protección de Datos Personales en Posesión de Sujetos Obligados, artículo 3"


class Reason(StrEnum):
    """What kind of personal data it is."""

    CURP = "curp"
    HOME_ADDRESS = "home-address"
    RFC = "rfc"
    NSS = "nss"
    VOTER_KEY = "voter-key"
    BANK_ACCOUNT = "bank-account"
    PHONE = "phone"
    EMAIL = "email"
    SIGNATURE = "signature"
    NAME = "name"
    HEALTH = "health"
    SUPPORTER = "supporter"
    OTHER = "other"

    @property
    def ground(self) -> Ground:
        """The CURP and the address of workers are confidential by the labour law itself, supporters of a union secret
        by it (LFT 365 Bis, 390 Bis I); everything else is personal data under the general law.
        """
        return _GROUNDS.get(self, Ground.DATA_PROTECTION)

    @property
    def spanish(self) -> str:
        """The word on paper."""
        return _SPANISH[self]


_GROUNDS = {
    Reason.CURP: Ground.ROLLS,
    Reason.HOME_ADDRESS: Ground.ROLLS,
    Reason.SUPPORTER: Ground.SUPPORT,
}
_SPANISH = {
    Reason.CURP: "CURP",
    Reason.HOME_ADDRESS: "Domicilio particular",
    Reason.RFC: "RFC de persona física",
    Reason.NSS: "Número de seguridad social",
    Reason.VOTER_KEY: "Clave de elector",
    Reason.BANK_ACCOUNT: "Cuenta bancaria",
    Reason.PHONE: "Teléfono",
    Reason.EMAIL: "Correo electrónico",
    Reason.SIGNATURE: "Firma autógrafa",
    Reason.NAME: "Nombre de una persona particular",
    Reason.HEALTH: "Datos de salud",
    Reason.SUPPORTER: "Persona que apoya a un sindicato",
    Reason.OTHER: "Otro dato personal",
}
