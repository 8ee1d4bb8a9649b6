"""The seal code of a paper about a filing: kind, folio, case, day and digest of its data under the office's seal.

Another form than that of a vote's certificate (``seal``), with another magic; ``docs/formats/seal-code.md`` has both.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from unionreg.errors import ConflictError, UnreadableError
from unionreg.signing.seal import KEY_ID_DIGITS, OFFICIAL, REHEARSAL, is_hex, read_signature, with_signature

if TYPE_CHECKING:
    from unionreg.domain.office import SealKey

PAPER_MAGIC = "UR1P"
PARTS = 9
_KIND = re.compile(r"[A-Z0-9](?:[A-Z0-9-]{0,62}[A-Z0-9])?")
_FOLIO = re.compile(r"[A-Z0-9][A-Z0-9./-]{0,39}")
_DAY = re.compile(r"[0-9]{8}")


@dataclass(frozen=True, slots=True)
class SealedPaper:
    """What the code says. ``kind`` lower case, folios upper case, ``digest`` 64 lower case hex digits of the data.

    ``invented``: a paper of a demonstration office.
    """

    kind: str
    folio: str
    case_folio: str
    issued_on: date
    digest: str
    invented: bool = False


@dataclass(frozen=True, slots=True)
class PaperSealCode:
    """A code taken apart; nothing is checked yet."""

    facts: SealedPaper
    key_id: str
    signed: bytes
    signature: bytes


def paper_seal_code(facts: SealedPaper, key: SealKey) -> str:
    """The sealed text. ConflictError ``seal-facts-unfit`` when kind or folios do not fit the form."""
    parts = (
        PAPER_MAGIC,
        facts.kind.upper(),
        REHEARSAL if facts.invented else OFFICIAL,
        facts.folio,
        facts.case_folio,
        facts.issued_on.strftime("%Y%m%d"),
        facts.digest.upper(),
    )
    text = ":".join(parts)
    if not text.isascii():
        raise ConflictError("seal-facts-unfit", folio=facts.folio)
    code = with_signature(text, key)
    try:
        readable = read_paper_seal(code).facts == facts
    except UnreadableError:
        readable = False
    if not readable:
        raise ConflictError("seal-facts-unfit", folio=facts.folio)
    return code


def read_paper_seal(text: str) -> PaperSealCode:
    """Take a code apart; UnreadableError ``seal-code-unreadable`` when it does not have the form, to the character."""
    parts = text.split(":")
    if len(parts) != PARTS or parts[0] != PAPER_MAGIC:
        raise UnreadableError("seal-code-unreadable")
    _, kind, purpose, folio, case, day, digest, key, signature = parts
    raw, issued_on = read_signature(signature), _read_day(day)
    fits = (
        _KIND.fullmatch(kind)
        and purpose in {OFFICIAL, REHEARSAL}
        and _FOLIO.fullmatch(folio)
        and _FOLIO.fullmatch(case)
        and is_hex(digest, 64)
        and is_hex(key, KEY_ID_DIGITS)
    )
    if not fits or raw is None or issued_on is None:
        raise UnreadableError("seal-code-unreadable")
    facts = SealedPaper(kind.lower(), folio, case, issued_on, digest.lower(), invented=purpose == REHEARSAL)
    return PaperSealCode(facts, key.lower(), text[: -len(signature)].encode("ascii"), raw)


def _read_day(text: str) -> date | None:
    if _DAY.fullmatch(text) is None:
        return None
    try:
        return date(int(text[:4]), int(text[4:6]), int(text[6:]))
    except ValueError:
        return None
