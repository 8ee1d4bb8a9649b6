"""Reading one ASiC manifest as XML, with expat; document types and entities are refused (tally package, section 5).

Only the form is judged here. What must be listed, and the digests, are in ``checks.manifests``.
"""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass
from typing import TYPE_CHECKING, NoReturn
from xml.parsers import expat

if TYPE_CHECKING:
    from collections.abc import Callable

_ASIC = "http://uri.etsi.org/02918/v1.2.1#"
_DS = "http://www.w3.org/2000/09/xmldsig#"
SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256"
_SIGNATURE_TYPE = "application/pkcs7-signature"
_ROOT, _SIGNATURE, _OBJECT = f"{_ASIC} ASiCManifest", f"{_ASIC} SigReference", f"{_ASIC} DataObjectReference"
_METHOD, _VALUE = f"{_DS} DigestMethod", f"{_DS} DigestValue"
# Which elements may stand inside which, in this order, and which attributes each must have.
_CHILDREN: dict[str, tuple[str, ...]] = {
    "": (_ROOT,),
    _ROOT: (_SIGNATURE, _OBJECT),
    _SIGNATURE: (),
    _OBJECT: (_METHOD, _VALUE),
    _METHOD: (),
    _VALUE: (),
}
_ATTRIBUTES: dict[str, frozenset[str]] = {
    _ROOT: frozenset(),
    _SIGNATURE: frozenset({"URI", "MimeType"}),
    _OBJECT: frozenset({"URI", "MimeType"}),
    _METHOD: frozenset({"Algorithm"}),
    _VALUE: frozenset(),
}


class ManifestError(ValueError):
    """The bytes are not a manifest of the allowed form (M-102)."""


@dataclass(frozen=True, slots=True)
class Reference:
    """One listed file. ``digest`` is None when the algorithm is another than SHA-256."""

    uri: str
    algorithm: str
    digest: bytes | None


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
        walk.parser().Parse(data, True)
    except expat.ExpatError as error:
        raise ManifestError(f"XML {error.lineno}:{error.offset}") from error
    return walk.manifest()


class _Walk:
    """Takes expat's events and holds what has been read so far."""

    def __init__(self) -> None:
        self._open = [""]
        self._counts = [{_ROOT: 0}]
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
        refuse = _refusal("comment, instruction or section")
        parser.CommentHandler = refuse
        parser.ProcessingInstructionHandler = refuse
        parser.StartCdataSectionHandler = refuse
        parser.StartDoctypeDeclHandler = _refusal("document type")
        parser.buffer_text = True
        return parser

    def manifest(self) -> Manifest:
        return Manifest(self._signature_uri, tuple(self._references))

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        counts = self._counts[-1]
        if name not in counts or any(counts[later] for later in list(counts)[list(counts).index(name) + 1 :]):
            raise ManifestError(f"element {name.rpartition(' ')[2]}")
        if counts[name] and name != _OBJECT:
            raise ManifestError(f"second {name.rpartition(' ')[2]}")
        if attributes.keys() != _ATTRIBUTES[name]:
            raise ManifestError(f"attributes of {name.rpartition(' ')[2]}")
        counts[name] += 1
        self._open.append(name)
        self._counts.append(dict.fromkeys(_CHILDREN[name], 0))
        self._text.clear()
        self._take(name, attributes)

    def _take(self, name: str, attributes: dict[str, str]) -> None:
        if name == _SIGNATURE:
            if attributes["MimeType"] != _SIGNATURE_TYPE:
                raise ManifestError("MimeType")
            self._signature_uri = attributes["URI"]
        elif name == _OBJECT:
            self._uri = attributes["URI"]
        elif name == _METHOD:
            self._algorithm = attributes["Algorithm"]

    def _end(self, name: str) -> None:
        self._open.pop()
        counts = self._counts.pop()
        if not all(counts.values()):
            raise ManifestError(f"incomplete {name.rpartition(' ')[2]}")
        if name == _VALUE:
            self._references.append(Reference(self._uri, self._algorithm, self._digest()))

    def _digest(self) -> bytes | None:
        if self._algorithm != SHA256:
            return None
        text = "".join("".join(self._text).split())
        try:
            digest = base64.b64decode(text, validate=True)
        except (binascii.Error, ValueError) as error:
            raise ManifestError("DigestValue") from error
        if len(digest) != 32 or base64.b64encode(digest).decode("ascii") != text:
            raise ManifestError("DigestValue")
        return digest

    def _characters(self, text: str) -> None:
        if self._open[-1] == _VALUE:
            self._text.append(text)
        elif text.strip(" \t\r\n"):
            raise ManifestError("text")

    def _declaration(self, version: str, encoding: str | None, _standalone: int) -> None:
        if version != "1.0" or (encoding or "utf-8").lower() != "utf-8":
            raise ManifestError("declaration")

    def _namespace(self, _prefix: str | None, uri: str) -> None:
        if uri not in {_ASIC, _DS}:
            raise ManifestError("namespace")


def _refusal(what: str) -> Callable[..., NoReturn]:
    def refuse(*_arguments: object) -> NoReturn:
        raise ManifestError(what)

    return refuse
