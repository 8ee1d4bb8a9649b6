"""Strict DER: reading elements byte by byte and writing them. Only low tag numbers and definite, minimal lengths.

What the elements mean is not here: certificates are in ``certificates``, signatures in ``sign_cms`` and ``verify_cms``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

BOOLEAN, INTEGER, BIT_STRING, OCTET_STRING, NULL, OID = 0x01, 0x02, 0x03, 0x04, 0x05, 0x06
UTC_TIME, GENERALIZED_TIME, SEQUENCE, SET = 0x17, 0x18, 0x30, 0x31


class DerError(ValueError):
    """The bytes are not the DER that was expected."""


@dataclass(frozen=True, slots=True)
class Element:
    """One element: its identifier octet, its whole encoding and its content."""

    tag: int
    raw: bytes
    content: bytes

    def children(self) -> tuple[Element, ...]:
        """The elements inside a constructed element; DerError when it is primitive or its content is not DER."""
        if not self.tag & 0x20:
            raise DerError("primitive")
        return read_all(self.content)


def read_one(data: bytes, tag: int | None = None) -> Element:
    """The single element that ``data`` is, of this tag if one is given; DerError otherwise."""
    element, end = _read(data, 0)
    if end != len(data):
        raise DerError("bytes after the element")
    return expect(element, tag) if tag is not None else element


def read_all(data: bytes) -> tuple[Element, ...]:
    """The elements that follow each other in ``data``; DerError when it is anything else."""
    elements = []
    position = 0
    while position < len(data):
        element, position = _read(data, position)
        elements.append(element)
    return tuple(elements)


def expect(element: Element, tag: int) -> Element:
    """The element itself; DerError when its tag is another."""
    if element.tag != tag:
        raise DerError(f"tag {element.tag:#04x} in place of {tag:#04x}")
    return element


def _read(data: bytes, start: int) -> tuple[Element, int]:
    if start + 2 > len(data):
        raise DerError("cut")
    tag, length = data[start], data[start + 1]
    if tag & 0x1F == 0x1F:
        raise DerError("high tag number")
    body = start + 2
    if length >= 0x80:
        size = length & 0x7F
        octets = data[body : body + size]
        body += size
        length = int.from_bytes(octets, "big")
        # Minimal: as few octets as possible, and none where the short form would do; 0x80 is the indefinite form.
        if not 1 <= size <= 4 or len(octets) < size or octets[0] == 0 or length < 0x80:
            raise DerError("length")
    end = body + length
    if end > len(data):
        raise DerError("cut")
    return Element(tag, data[start:end], data[body:end]), end


def encode(tag: int, *parts: bytes) -> bytes:
    """One element with this tag and the parts as its content."""
    content = b"".join(parts)
    size = len(content)
    if size < 0x80:
        return bytes((tag, size)) + content
    octets = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes((tag, 0x80 | len(octets))) + octets + content


def sequence(*parts: bytes) -> bytes:
    """A SEQUENCE of already encoded parts."""
    return encode(SEQUENCE, *parts)


def set_of(parts: Iterable[bytes], tag: int = SET) -> bytes:
    """A SET OF in DER order (ascending encodings)."""
    return encode(tag, *sorted(parts))


def oid(dotted: str) -> bytes:
    """An OBJECT IDENTIFIER from its dotted form."""
    first, second, *rest = (int(part) for part in dotted.split("."))
    content = bytearray()
    for arc in (first * 40 + second, *rest):
        octets = [arc & 0x7F]
        while arc := arc >> 7:
            octets.append(0x80 | arc & 0x7F)
        content += bytes(reversed(octets))
    return encode(OID, bytes(content))


def integer(value: int) -> bytes:
    """A non-negative INTEGER."""
    return encode(INTEGER, value.to_bytes(value.bit_length() // 8 + 1, "big"))


def null() -> bytes:
    """NULL."""
    return encode(NULL)
