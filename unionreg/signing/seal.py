"""The office's seal: an Ed25519 key, and the short sealed text that is printed as a QR code on certificates.

The form of the text is specified in ``docs/formats/seal-code.md``. It holds kind, folio, vote, figures and package
digest of one paper in the characters that a QR code packs tightest. What a valid seal proves and what it does not is
said by ``evidence.seal_verification``; the e.firma of the official is elsewhere (``pdf_signature``).
"""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from unionreg.domain.office import SealKey
from unionreg.errors import ConflictError, UnreadableError

if TYPE_CHECKING:
    from collections.abc import Callable

MAGIC = "UR1S"
OFFICIAL, REHEARSAL = "O", "R"
SEED_BYTES = 32
KEY_ID_DIGITS = 16
LONGEST = 3391  # what the largest QR code of level M holds in its alphanumeric mode
LARGEST_FIGURE = 10_000_000

# The figures before the votes, in the order of the control line; votes follow as V<option>*<figure>, then the nulls.
FIGURE_LETTERS = (
    ("eligible", "E"),
    ("printed", "P"),
    ("unused", "U"),
    ("spoiled", "S"),
    ("taken", "T"),
    ("found", "F"),
    ("signed", "G"),
)
NULL, NULL_LETTER = "null", "N"
VOTES = "v."

_FOLIO = re.compile(r"[A-Z0-9][A-Z0-9./-]{0,39}")
_NAME = re.compile(r"[A-Z0-9](?:[A-Z0-9-]{0,62}[A-Z0-9])?")
_NUMBER = re.compile(r"0|[1-9][0-9]{0,7}")
_OPTION = re.compile(r"V([A-Z0-9](?:[A-Z0-9-]{0,30}[A-Z0-9])?)\*(0|[1-9][0-9]{0,7})")
_HEX = re.compile(r"[0-9A-F]+")
_BASE32 = re.compile(r"[A-Z2-7]{103}")


@dataclass(frozen=True, slots=True)
class SealedFacts:
    """What one paper says. ``figures`` under the keys of the control line (``eligible`` … ``null``, ``v.<option>``).

    ``kind``, ``vote_id`` and option ids are lower case as in the package, ``digest`` is the package digest (64 lower
    case hex digits), ``folio`` is upper case. ``rehearsal`` marks a paper about invented or rehearsed data.
    """

    kind: str
    folio: str
    vote_id: str
    figures: tuple[tuple[str, int], ...]
    digest: str
    rehearsal: bool = False


@dataclass(frozen=True, slots=True)
class SealCode:
    """A code taken apart: what it says, the key it names, what was signed, the signature. Nothing is checked yet."""

    facts: SealedFacts
    key_id: str
    signed: bytes
    signature: bytes


class Sealed(Protocol):
    """A text with the signature of a seal: which key it names, what was signed, the signature."""

    @property
    def key_id(self) -> str: ...

    @property
    def signed(self) -> bytes: ...

    @property
    def signature(self) -> bytes: ...


def new_seal_key(random_bytes: Callable[[int], bytes]) -> SealKey:
    """A new seal from a source of random bytes (``secrets.token_bytes``)."""
    return load_seal_key(random_bytes(SEED_BYTES))


def load_seal_key(private_key: bytes) -> SealKey:
    """The seal of a raw private key; UnreadableError ``seal-key-unreadable`` unless it is 32 bytes."""
    if len(private_key) != SEED_BYTES:
        raise UnreadableError("seal-key-unreadable")
    public_key = Ed25519PrivateKey.from_private_bytes(private_key).public_key().public_bytes_raw()
    return SealKey(key_id(public_key), public_key, private_key)


def fingerprint(public_key: bytes) -> str:
    """SHA-256 of the raw public key, as hex: what an office publishes so that others know its seal."""
    return hashlib.sha256(public_key).hexdigest()


def key_id(public_key: bytes) -> str:
    """The first 16 hex digits of the fingerprint: enough to find the key, not to prove it."""
    return fingerprint(public_key)[:KEY_ID_DIGITS]


def seal_code(facts: SealedFacts, key: SealKey) -> str:
    """The sealed text. ConflictError ``seal-facts-unfit`` when folio, ids or figures do not fit the form."""
    code = with_signature(_unsigned(facts), key)
    try:
        readable = read_seal_code(code).facts == facts
    except UnreadableError:
        readable = False
    if not readable or len(code) > LONGEST:
        raise ConflictError("seal-facts-unfit", folio=facts.folio)
    return code


def with_signature(unsigned: str, key: SealKey) -> str:
    """The text (ASCII) with the id of the key and the signature over all that stands before it."""
    signed = f"{unsigned}:{key.key_id.upper()}:"
    signature = Ed25519PrivateKey.from_private_bytes(key.private_key).sign(signed.encode("ascii"))
    return signed + base64.b32encode(signature).decode("ascii").rstrip("=")


def read_signature(text: str) -> bytes | None:
    """The 64 bytes of a signature in Base32; None unless it is written in its only way."""
    if _BASE32.fullmatch(text) is None:
        return None
    raw = base64.b32decode(text + "=")
    return raw if base64.b32encode(raw).decode("ascii").rstrip("=") == text else None


def read_seal_code(text: str) -> SealCode:
    """Take a code apart; UnreadableError ``seal-code-unreadable`` when it does not have the form, to the character."""
    parts = text.split(":")
    if len(parts) != 9 or parts[0] != MAGIC:
        raise UnreadableError("seal-code-unreadable")
    _, kind, purpose, folio, vote, figures, digest, key, signature = parts
    fits = (
        _NAME.fullmatch(kind)
        and purpose in {OFFICIAL, REHEARSAL}
        and _FOLIO.fullmatch(folio)
        and _NAME.fullmatch(vote)
        and is_hex(digest, 64)
        and is_hex(key, KEY_ID_DIGITS)
    )
    raw = read_signature(signature)
    if not fits or raw is None:
        raise UnreadableError("seal-code-unreadable")
    facts = SealedFacts(
        kind.lower(), folio, vote.lower(), _read_figures(figures), digest.lower(), rehearsal=purpose == REHEARSAL
    )
    return SealCode(facts, key.lower(), text[: -len(signature)].encode("ascii"), raw)


def is_sealed_by(code: Sealed, public_key: bytes) -> bool:
    """Whether this raw public key verifies the code (RFC 8032, Ed25519)."""
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(code.signature, code.signed)
    except (InvalidSignature, ValueError):
        return False
    return True


def _unsigned(facts: SealedFacts) -> str:
    letters = dict(FIGURE_LETTERS) | {NULL: NULL_LETTER}
    figures = [
        f"{letters[name]}{number}" if name in letters else f"V{name.removeprefix(VOTES).upper()}*{number}"
        for name, number in facts.figures
    ]
    purpose = REHEARSAL if facts.rehearsal else OFFICIAL
    parts = (MAGIC, facts.kind.upper(), purpose, facts.folio, facts.vote_id.upper(), "+".join(figures))
    text = ":".join((*parts, facts.digest.upper()))
    if not text.isascii():
        raise ConflictError("seal-facts-unfit", folio=facts.folio)
    return text


def _read_figures(text: str) -> tuple[tuple[str, int], ...]:
    parts = text.split("+")
    last = len(parts) - 1
    if last < len(FIGURE_LETTERS):
        raise UnreadableError("seal-code-unreadable")
    figures = [
        (name, _read_figure(part, letter))
        for (name, letter), part in zip(FIGURE_LETTERS, parts[: len(FIGURE_LETTERS)], strict=True)
    ]
    figures += [_read_votes(part) for part in parts[len(FIGURE_LETTERS) : last]]
    figures.append((NULL, _read_figure(parts[last], NULL_LETTER)))
    if len({name for name, _ in figures}) != len(figures):
        raise UnreadableError("seal-code-unreadable")
    return tuple(figures)


def _read_figure(part: str, letter: str) -> int:
    if part[:1] != letter or not _NUMBER.fullmatch(part[1:]):
        raise UnreadableError("seal-code-unreadable")
    return _bounded(part[1:])


def _read_votes(part: str) -> tuple[str, int]:
    match = _OPTION.fullmatch(part)
    if match is None:
        raise UnreadableError("seal-code-unreadable")
    return VOTES + match[1].lower(), _bounded(match[2])


def _bounded(digits: str) -> int:
    number = int(digits)
    if number > LARGEST_FIGURE:
        raise UnreadableError("seal-code-unreadable")
    return number


def is_hex(text: str, digits: int) -> bool:
    """Whether the text is so many hex digits in upper case."""
    return len(text) == digits and _HEX.fullmatch(text) is not None
