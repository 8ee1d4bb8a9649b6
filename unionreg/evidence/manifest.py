"""Reading one ASiC manifest as XML, with expat; document types and entities are refused (tally package, section 5).

Only the form is judged here. What must be listed, and the digests, are in ``checks.manifests``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NoReturn
from xml.parsers import expat

_ASIC = "http://uri.etsi.org/02918/v1.2.1#"
_DS = "http://www.w3.org/2000/09/xmldsig#"
SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256"
_SIGNATURE_TYPE = "application/pkcs7-signature"
_ROOT, _SIGNATURE, _OBJECT = f"{_ASIC} ASiCManifest", f"{_ASIC} SigReference", f"{_ASIC} DataObjectReference"
_METHOD, _VALUE = f"{_DS} DigestMethod", f"{_DS} DigestValue"
# The whole form, step by step: what must begin next (with its attributes), or "/" for the end of the open element.
# From step 9, the end of one listed file, the next file begins at step 3 or the root ends.
_STEPS: tuple[tuple[str, frozenset[str]], ...] = (
    (_ROOT, frozenset()),
    (_SIGNATURE, frozenset({"URI", "MimeType"})),
    ("/", frozenset()),
    (_OBJECT, frozenset({"URI", "MimeType"})),
    (_METHOD, frozenset({"Algorithm"})),
    ("/", frozenset()),
    (_VALUE, frozenset()),
    ("/", frozenset()),
    ("/", frozenset()),
)
_IN_VALUE, _FIRST_OBJECT, _AFTER_OBJECT = 7, 3, 9
_WHITE_SPACE = re.compile(r"[ \t\r\n]+")
# 32 bytes in base64, with the two unused bits of the last sign zero.
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


def read_manifest(data: bytes) -> Manifest:
    """The manifest; ManifestError when it is not of the allowed form."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise ManifestError("UTF-8") from error
    if text.startswith("\ufeff"):
        raise ManifestError("byte order mark")
    walk = _Walk()
    try:
        walk.parser().Parse(data, True)  # noqa: FBT003 -- the end of the document, by position only
    except expat.ExpatError as error:
        raise ManifestError(f"XML {error.lineno}:{error.offset}") from error
    return walk.manifest()


class _Walk:
    """Takes expat's events and holds what has been read so far."""

    def __init__(self) -> None:
        self._step = 0
        self._signature_uri = ""
        self._references: list[Reference] = []
        self._uri = ""
        self._algorithm = ""
        self._text: list[str] = []

    def parser(self) -> expat.XMLParserType:
        parser = expat.ParserCreate("utf-8", " ")
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        parser.XmlDeclHandler = self._declaration
        parser.StartNamespaceDeclHandler = self._namespace
        # Comments, instructions and character sections are no elements and no attributes: they change nothing.
        parser.StartDoctypeDeclHandler = _refuse_document_type
        parser.buffer_text = True
        return parser

    def manifest(self) -> Manifest:
        return Manifest(self._signature_uri, tuple(self._references))

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        step = _FIRST_OBJECT if self._step == _AFTER_OBJECT else self._step
        wanted, wanted_attributes = _STEPS[step] if step < len(_STEPS) else ("/", frozenset())
        if name != wanted or attributes.keys() != wanted_attributes:
            raise ManifestError(f"element {name.rpartition(' ')[2]}")
        self._step = step + 1
        if name == _OBJECT:
            self._uri = attributes["URI"]
        elif name == _METHOD:
            self._algorithm = attributes["Algorithm"]
        elif name == _SIGNATURE:
            if attributes["MimeType"] != _SIGNATURE_TYPE:
                raise ManifestError("MimeType")
            self._signature_uri = attributes["URI"]

    def _end(self, name: str) -> None:
        # The parser itself sees to it that the element that ends is the one that is open.
        # A manifest that lists nothing has its form; what it does not list is M-104.
        may_end = self._step in {_FIRST_OBJECT, _AFTER_OBJECT} or _STEPS[self._step][0] == "/"
        if not may_end:
            raise ManifestError(f"incomplete {name.rpartition(' ')[2]}")
        if self._step == _IN_VALUE:
            self._references.append(Reference(self._uri, self._algorithm, self._digest()))
            self._text.clear()
        self._step += 1

    def _digest(self) -> str | None:
        if self._algorithm != SHA256:
            return None
        text = _WHITE_SPACE.sub("", "".join(self._text))
        if not _DIGEST.fullmatch(text):
            raise ManifestError("DigestValue")
        return text

    def _characters(self, text: str) -> None:
        if self._step == _IN_VALUE:
            self._text.append(text)
        elif text.strip(" \t\r\n"):
            raise ManifestError("text")

    def _declaration(self, version: str, encoding: str | None, _standalone: int) -> None:
        if version != "1.0" or (encoding or "utf-8").lower() != "utf-8":
            raise ManifestError("declaration")

    def _namespace(self, _prefix: str | None, uri: str) -> None:
        if uri not in {_ASIC, _DS}:
            raise ManifestError("namespace")


def _refuse_document_type(*_arguments: object) -> NoReturn:
    raise ManifestError("document type")
