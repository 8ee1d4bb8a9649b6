"""A data file inside a PDF, so that a program can read what a person reads on the page."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reportlab.pdfbase import pdfdoc

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas


@dataclass(frozen=True, slots=True)
class Attachment:
    """Name (ASCII), media type, one line of description, content."""

    name: str
    media_type: str
    description: str
    content: bytes


def attach(canvas: Canvas, attachment: Attachment) -> None:
    """Adds the file to the document (ISO 32000-2, 7.11.4) with relationship Data, before it is saved."""
    document = canvas._doc  # noqa: SLF001 - reportlab has no public way to embed a file
    stream = pdfdoc.PDFStream(content=attachment.content)
    stream.dictionary["Type"] = pdfdoc.PDFName("EmbeddedFile")
    # reportlab's own names leave the slash as it is, which would end the name there.
    stream.dictionary["Subtype"] = "/" + attachment.media_type.replace("/", "#2F")
    stream.dictionary["Params"] = pdfdoc.PDFDictionary(
        {
            "Size": len(attachment.content),
            # Bytes and no text: reportlab would try to read them in a code that other PDF libraries also register.
            "CheckSum": pdfdoc.PDFString(hashlib.md5(attachment.content, usedforsecurity=False).digest(), enc="raw"),
        }
    )
    embedded = document.Reference(stream)
    specification = document.Reference(
        pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("Filespec"),
                "F": pdfdoc.PDFString(attachment.name),
                "UF": pdfdoc.PDFString(attachment.name),
                "Desc": pdfdoc.PDFString(attachment.description),
                "AFRelationship": pdfdoc.PDFName("Data"),
                "EF": pdfdoc.PDFDictionary({"F": embedded, "UF": embedded}),
            }
        )
    )
    names = pdfdoc.PDFDictionary({"Names": pdfdoc.PDFArray([pdfdoc.PDFString(attachment.name), specification])})
    document.Catalog.Names = pdfdoc.PDFDictionary({"EmbeddedFiles": names})
    document.Catalog.AF = pdfdoc.PDFArray([specification])
    document.Catalog.__NoDefault__ = [*document.Catalog.__NoDefault__, "Names", "AF"]
