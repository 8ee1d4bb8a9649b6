"""Reading one ASiC manifest as XML; document types and entities are refused (tally package, section 5).

Only the form is judged here. What must be listed, and the digests, are in ``checks.manifests``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NoReturn
from xml.etree import ElementTree as ET

_ASIC = "{http://uri.etsi.org/02918/v1.2.1#}"
_DS = "{http://www.w3.org/2000/09/xmldsig#}"
_NAMESPACES = frozenset({_ASIC[1:-1], _DS[1:-1]})
SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256"
_SIGNATURE_TYPE = "application/pkcs7-signature"
_ROOT, _SIGNATURE, _OBJECT = f"{_ASIC}ASiCManifest", f"{_ASIC}SigReference", f"{_ASIC}DataObjectReference"
_METHOD, _VALUE = f"{_DS}DigestMethod", f"{_DS}DigestValue"
_REFERENCE_NAMES = frozenset({"URI", "MimeType"})
# A listed file takes six tags; a manifest of more is hostile and is not made into a tree.
_MOST_TAGS = 8 * 16_384
_DECLARATION = re.compile(rb"<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*([\"'])1\.0\1([^>]*)\?>")
_ENCODING = re.compile(rb"encoding[ \t\r\n]*=[ \t\r\n]*[\"']([^\"']*)[\"']")
_WHITE_SPACE = re.compile(r"[ \t\r\n]+")
# 32 bytes in base64, with the two unused bits of the last sign zero.
_DIGEST_LENGTH = 44
_DIGEST = re.compile(r"[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=")


class ManifestError(ValueError):
    """The bytes are not a manifest of the allowed form (M-102)."""


@dataclass(frozen=True, slots=True)
class Reference:
    """One listed file. ``digest`` is SHA-256 in base64, None when the algorithm is another."""

    uri: str
    algorithm: str
    digest: str | None


@dataclass(frozen=True, slots=True)
class Manifest:
    signature_uri: str
    references: tuple[Reference, ...]


def read_manifest(data: bytes, signature_types: tuple[str, ...] = (_SIGNATURE_TYPE,)) -> Manifest:
    """The manifest; ManifestError when it is not of the allowed form.

    ``signature_types`` are the MIME types that the signature may have: CAdES alone unless a format knows others.
    """
    _check_head(data)
    if data.count(b"<") > _MOST_TAGS:
        raise ManifestError("too many elements")
    parser = ET.XMLParser(target=_Tree(), encoding="utf-8")  # noqa: S314 -- the tree refuses document types
    try:
        parser.feed(data)
        root = parser.close()
    except ET.ParseError as error:
        line, column = error.position
        raise ManifestError(f"XML {line}:{column}") from error
    _require_form(root, _ROOT, frozenset())
    signature, *objects = root if len(root) else _incomplete(_ROOT)
    return Manifest(_signature_uri(signature, signature_types), tuple(_reference(one) for one in objects))


class _Tree(ET.TreeBuilder):
    """The tree of the elements. Comments, instructions and character sections change nothing and leave no trace."""

    def doctype(self, *_arguments: object) -> NoReturn:
        """Called by the parser at a document type; without one there are no entities of the file's own."""
        raise ManifestError("document type")

    def start_ns(self, _prefix: str, uri: str) -> None:
        """Called by the parser at a declared namespace."""
        if uri not in _NAMESPACES:
            raise ManifestError("namespace")


def _check_head(data: bytes) -> None:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise ManifestError("UTF-8") from error
    if data.startswith(b"\xef\xbb\xbf"):
        raise ManifestError("byte order mark")
    if not data.startswith(b"<?xml"):
        return
    declared = _DECLARATION.match(data)
    encoding = _ENCODING.search(declared[2]) if declared else None
    if declared is None or (encoding is not None and encoding[1].lower() != b"utf-8"):
        raise ManifestError("declaration")


def _require_form(element: ET.Element, name: str, attributes: frozenset[str]) -> None:
    """The element has this name, exactly these attributes, and no text beside its own elements."""
    if element.tag != name or element.attrib.keys() != attributes:
        raise ManifestError(f"element {element.tag.rpartition('}')[2]}")
    if _is_text(element.text) or any(_is_text(child.tail) for child in element):
        raise ManifestError("text")


def _is_text(text: str | None) -> bool:
    return bool(text and text.strip(" \t\r\n"))


def _incomplete(name: str) -> NoReturn:
    raise ManifestError(f"incomplete {name.rpartition('}')[2]}")


def _signature_uri(element: ET.Element, types: tuple[str, ...]) -> str:
    _require_form(element, _SIGNATURE, _REFERENCE_NAMES)
    if len(element):
        raise ManifestError("element")
    if element.attrib["MimeType"] not in types:
        raise ManifestError("MimeType")
    return element.attrib["URI"]


def _reference(element: ET.Element) -> Reference:
    _require_form(element, _OBJECT, _REFERENCE_NAMES)
    if len(element) != 2:
        raise ManifestError("DataObjectReference")
    method, value = element
    _require_form(method, _METHOD, frozenset({"Algorithm"}))
    if value.tag != _VALUE or value.attrib or len(method) or len(value):
        raise ManifestError("DigestValue")
    algorithm = method.attrib["Algorithm"]
    return Reference(element.attrib["URI"], algorithm, _digest(value.text or "") if algorithm == SHA256 else None)


def _digest(text: str) -> str:
    bare = text if len(text) == _DIGEST_LENGTH else _WHITE_SPACE.sub("", text)
    if not _DIGEST.fullmatch(bare):
        raise ManifestError("DigestValue")
    return bare
