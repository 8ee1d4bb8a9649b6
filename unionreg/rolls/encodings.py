"""Which encoding a text file is in: marks first, then UTF-8, then the one-byte code that makes Spanish of it."""

from __future__ import annotations

import codecs
from collections import Counter

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 64 * 1024
_CHUNK = 1 << 20
_ASCII = bytes(range(128))
_SPANISH = frozenset("áéíóúñüÁÉÍÓÚÑÜ")
_SIGNS = frozenset("°ºª¿¡«»–—“”‘’…´¨·ꞌ\u00a0\u00ad")
_FIRST_LETTER = 0xA0  # below it Latin-1 has control characters
_ONE_BYTE = ("cp1252", "mac_roman", "cp850")


def encoding_of(content: bytes) -> str:
    """The name of the codec that reads ``content``.

    Only text that is no valid UTF-8 is guessed at: by its accented letters as cp1252, Mac Roman or cp850 (DOS), and
    cp1252 where nothing tells them apart. Text with UTF-8 in most places is read as UTF-8 (its damage is reported).
    """
    for mark, name in _MARKS:
        if content.startswith(mark):
            return name
    wide = _wide(content[:_SAMPLE])
    if wide:
        return wide
    if _is_utf8(content):
        return "utf-8"
    return "utf-8" if _mostly_utf8(content) else _one_byte(content)


def _wide(sample: bytes) -> str:
    """UTF-16 without its mark: text of mostly Latin letters has a zero in every other byte."""
    if sample.count(0) * 3 < len(sample):
        return ""
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    return "utf-16-le" if odd > even else "utf-16-be"


def _is_utf8(content: bytes) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    view = memoryview(content)
    try:
        for start in range(0, len(content), _CHUNK):
            decoder.decode(view[start : start + _CHUNK])
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _mostly_utf8(content: bytes) -> bool:
    """Whether well-formed letters of two bytes outnumber what does not fit, four to one."""
    text = content.decode("utf-8", errors="replace")
    bad = text.count("\ufffd")
    good = sum(text.count(letter) for letter in _SPANISH)
    return good > 4 * bad


def _one_byte(content: bytes) -> str:
    counts = Counter(content.translate(None, _ASCII))
    scores = {name: sum(_worth(byte, name) * times for byte, times in counts.items()) for name in _ONE_BYTE}
    best = max(_ONE_BYTE, key=lambda name: scores[name])
    if (
        best == "cp1252"
        and not any(byte < _FIRST_LETTER and _readable(byte) for byte in counts)
        and min(counts) < _FIRST_LETTER
    ):
        return "latin-1"  # bytes that cp1252 leaves undefined: control characters, to be reported as such
    return best


def _readable(byte: int) -> bool:
    return bytes([byte]).decode("cp1252", errors="ignore") != ""


def _worth(byte: int, codec: str) -> int:
    """How well one byte reads as Spanish in a code: letters count for it, everything unusual against it."""
    letter = bytes([byte]).decode(codec, errors="replace")
    if letter in _SPANISH:
        return 3
    return 1 if letter in _SIGNS else -2
