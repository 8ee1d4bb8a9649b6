"""What a PDF can do by itself: scripts, actions, files inside it, fields to fill in, signatures."""

from __future__ import annotations

from collections import Counter
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import pikepdf

    from unionreg.attachments.opening import Budget


class Active(StrEnum):
    """What was found."""

    SCRIPT = "script"
    ACTION = "action"
    EMBEDDED = "embedded"
    FORM = "form"
    XFA = "xfa"
    SIGNATURE = "signature"


# An action that only turns to a page of the same document does no harm; these do.
_ACTIONS = frozenset(
    {"/Launch", "/SubmitForm", "/ImportData", "/Rendition", "/Movie", "/Sound", "/GoToR", "/GoToE", "/RichMediaExecute"}
)
_MEDIA = frozenset({"/RichMedia", "/Movie", "/Screen", "/3D", "/Sound", "/FileAttachment"})
_DEEPEST = 12


def active_content(pdf: pikepdf.Pdf, budget: Budget) -> Mapping[Active, int]:
    """How often each kind occurs among all objects of the document."""
    found: Counter[Active] = Counter()
    for place, each in enumerate(pdf.objects):
        if place % 500 == 0:
            budget.check()
        for record in _records(each, 0):
            found.update(_kinds(record))
    return found


def _records(value: object, depth: int) -> Iterator[pikepdf.Object]:
    """The dictionaries in an object, without following references: every indirect object is visited once anyway."""
    import pikepdf

    if depth > _DEEPEST or not isinstance(value, pikepdf.Object):
        return
    children: list[object]
    if isinstance(value, (pikepdf.Dictionary, pikepdf.Stream)):
        yield value
        children = [child for _, child in value.items()]
    else:
        children = list(value) if isinstance(value, pikepdf.Array) else []
    for child in children:
        if isinstance(child, pikepdf.Object) and not child.is_indirect:
            yield from _records(child, depth + 1)


def _kinds(record: pikepdf.Object) -> Iterator[Active]:
    keys = set(record.keys())
    kind = _name(record, "/S")
    if "/JS" in keys or "/JavaScript" in keys or kind == "/JavaScript":
        yield Active.SCRIPT
    if kind in _ACTIONS or "/AA" in keys or _name(record, "/Subtype") in _MEDIA - {"/FileAttachment"}:
        yield Active.ACTION
    if "/EmbeddedFiles" in keys or "/EF" in keys or _name(record, "/Subtype") == "/FileAttachment":
        yield Active.EMBEDDED
    if "/XFA" in keys:
        yield Active.XFA
    if _name(record, "/Type") == "/Sig" or "/ByteRange" in keys:
        yield Active.SIGNATURE
    elif _name(record, "/FT") in {"/Tx", "/Btn", "/Ch"}:
        yield Active.FORM


def _name(record: pikepdf.Object, key: str) -> str:
    import pikepdf

    value = record.get(key)
    return str(value) if isinstance(value, pikepdf.Name) else ""
