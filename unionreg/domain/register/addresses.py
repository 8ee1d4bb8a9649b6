"""An address in one line, as on an envelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from unionreg.domain.filings.filing import Address


def address_text(address: Address) -> str:
    """``Calle Uno 12 int. 3, Centro, 50000 Toluca, México``; empty parts leave no trace."""
    number = " ".join(filter(None, (address.street, address.exterior_number)))
    inside = f"int. {address.interior_number}" if address.interior_number else ""
    place = " ".join(filter(None, (address.postal_code, address.municipality)))
    parts = (" ".join(filter(None, (number, inside))), address.settlement, place, address.state)
    return ", ".join(filter(None, parts))
