"""What texts, ids, RFCs and numbers may look like in a tally package (its JSON Schemas), as findings for a form.

Series V: V-101 empty, V-102 too long, V-103 sign not allowed, V-104 id, V-105 reserved id, V-106 RFC, V-107 number out
of range, V-108 number of rows. The verifier uses the schemas themselves.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from unionreg.domain.findings import Finding, Severity, finding

if TYPE_CHECKING:
    from collections.abc import Sized

LINE_LENGTH = 300
TEXT_LENGTH = 4_000
ID_LENGTH = 32
VOTE_ID_LENGTH = 64
HIGHEST_COUNT = 10_000_000

_ID = re.compile(r"[a-z0-9]([a-z0-9-]*[a-z0-9])?", re.ASCII)
_RFC = re.compile(r"[A-ZÑ&]{3,4}[0-9]{6}[A-Z0-9]{3}", re.ASCII)
_SHA256 = re.compile(r"[0-9a-f]{64}", re.ASCII)
# Direction controls and the byte order mark are refused wherever they stand (tally package, S-105).
_DIRECTION = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
_RESERVED = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))}
)


def check_line(field: str, text: str) -> tuple[Finding, ...]:
    """A text of one line, 1 to 300 signs, NFC."""
    return _check_text(field, text, LINE_LENGTH, allowed_controls="")


def check_text(field: str, text: str) -> tuple[Finding, ...]:
    """A text with line feeds, 1 to 4,000 signs, NFC."""
    return _check_text(field, text, TEXT_LENGTH, allowed_controls="\n")


def _check_text(field: str, text: str, longest: int, allowed_controls: str) -> tuple[Finding, ...]:
    if not text.strip():
        return (finding("V-101", Severity.ERROR, (field,), field=field),)
    if len(text) > longest:
        return (finding("V-102", Severity.ERROR, (field,), field=field, length=len(text), longest=longest),)
    if any(_is_refused(sign) and sign not in allowed_controls for sign in text) or not _is_nfc(text):
        return (finding("V-103", Severity.ERROR, (field,), field=field),)
    return ()


def _is_refused(sign: str) -> bool:
    return unicodedata.category(sign) in ("Cc", "Cs") or sign in _DIRECTION


def _is_nfc(text: str) -> bool:
    return unicodedata.is_normalized("NFC", text)


def check_id(field: str, identifier: str, longest: int = ID_LENGTH) -> tuple[Finding, ...]:
    """An id: small letters, digits and hyphens inside, at most ``longest``, and no device name of Windows."""
    if len(identifier) > longest or not _ID.fullmatch(identifier):
        return (finding("V-104", Severity.ERROR, (field,), field=field, typed=identifier, longest=longest),)
    if identifier in _RESERVED:
        return (finding("V-105", Severity.ERROR, (field,), field=field, typed=identifier),)
    return ()


def check_rfc(field: str, rfc: str) -> tuple[Finding, ...]:
    """An RFC: three or four letters (Ñ and & too), six digits, three signs. Its meaning is not looked at."""
    if _RFC.fullmatch(rfc):
        return ()
    return (finding("V-106", Severity.ERROR, (field,), field=field, typed=rfc),)


def check_number(field: str, number: int, lowest: int = 0, highest: int = HIGHEST_COUNT) -> tuple[Finding, ...]:
    """A whole number between the two bounds, both allowed."""
    if lowest <= number <= highest:
        return ()
    return (finding("V-107", Severity.ERROR, (field,), field=field, typed=number, lowest=lowest, highest=highest),)


def check_rows(field: str, rows: Sized, fewest: int, most: int) -> tuple[Finding, ...]:
    """The number of rows of a list between the two bounds, both allowed."""
    if fewest <= len(rows) <= most:
        return ()
    return (finding("V-108", Severity.ERROR, (field,), field=field, rows=len(rows), fewest=fewest, most=most),)


def check_sha256(field: str, digest: str) -> tuple[Finding, ...]:
    """A SHA-256 as 64 small hexadecimal digits."""
    if _SHA256.fullmatch(digest):
        return ()
    return (finding("V-109", Severity.ERROR, (field,), field=field),)
