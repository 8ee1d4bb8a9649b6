"""The file with which an office publishes the public key of its seal, so that anybody can recognise its codes.

A small JSON file: it can be mailed, put on a site or carried on a stick. It is not signed: whoever loads it compares
its fingerprint with the one that the office published elsewhere. Specified in ``docs/formats/seal-code.md``.
"""

from __future__ import annotations

import hashlib
import json
import re
from typing import TYPE_CHECKING

from unionreg.application.session import require_signed_in
from unionreg.application.verifying import OfficeSeal
from unionreg.errors import UnreadableError

if TYPE_CHECKING:
    from unionreg.application.ports import Core
    from unionreg.domain.roles import Actor

SCHEMA = "office-seal-1"
LONGEST_FILE = 64 * 1024
_KEYS = {"schema", "office", "public_key", "fingerprint", "invented"}
_HEX = re.compile(r"[0-9a-f]{64}")
_LONGEST_NAME = 300


def seal_file(core: Core, actor: Actor) -> bytes:
    """The file of the open office's seal. For everybody who is signed in: it holds nothing secret."""
    with core.unit_of_work() as uow:
        require_signed_in(uow, actor)
        office, seal = uow.office.get(), uow.office.seal()
    return write_seal(OfficeSeal(office.name, seal.public_key, office.invented))


def write_seal(seal: OfficeSeal) -> bytes:
    """The file of a seal; the same seal gives the same bytes."""
    content = {
        "schema": SCHEMA,
        "office": seal.office,
        "public_key": seal.public_key.hex(),
        "fingerprint": fingerprint_groups(seal),
        "invented": seal.invented,
    }
    return (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def read_seal(content: bytes, name: str) -> OfficeSeal:
    """The seal in such a file; UnreadableError ``seal-file-unreadable`` (name) when it is anything else."""
    seal = _seal(content)
    if seal is None:
        raise UnreadableError("seal-file-unreadable", name=name)
    return seal


def fingerprint_groups(seal: OfficeSeal) -> str:
    """SHA-256 of the raw public key in 16 groups of four hex digits, as the office publishes it."""
    digest = hashlib.sha256(seal.public_key).hexdigest()
    return " ".join(digest[start : start + 4] for start in range(0, len(digest), 4))


def _seal(content: bytes) -> OfficeSeal | None:
    if len(content) > LONGEST_FILE:
        return None
    try:
        data = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return None
    if not isinstance(data, dict) or data.keys() != _KEYS or data["schema"] != SCHEMA:
        return None
    office, key, invented = data["office"], data["public_key"], data["invented"]
    named = isinstance(office, str) and 0 < len(office.strip()) <= _LONGEST_NAME and office.isprintable()
    if not (named and isinstance(key, str) and _HEX.fullmatch(key) and isinstance(invented, bool)):
        return None
    seal = OfficeSeal(office.strip(), bytes.fromhex(key), invented)
    return seal if data["fingerprint"] == fingerprint_groups(seal) else None
