"""PDFs made for tests: good ones, scans, and what strangers may send. Everything is invented."""

from __future__ import annotations

import io
import zlib
from functools import cache
from typing import TYPE_CHECKING, Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String
from PIL import Image

if TYPE_CHECKING:
    from collections.abc import Callable

LETTER = (612, 792)


@cache
def noise(wide: int, high: int) -> bytes:
    """A picture that does not shrink well, as JPEG."""
    target = io.BytesIO()
    Image.effect_noise((wide, high), 90).convert("RGB").save(target, "JPEG", quality=85)
    return target.getvalue()


@cache
def white(wide: int, high: int) -> bytes:
    target = io.BytesIO()
    Image.new("RGB", (wide, high), (252, 252, 250)).save(target, "JPEG", quality=85)
    return target.getvalue()


def saved(pdf: pikepdf.Pdf, **options: Any) -> bytes:
    target = io.BytesIO()
    pdf.save(target, deterministic_id=not options, **options)
    return target.getvalue()


def image(pdf: pikepdf.Pdf, jpeg: bytes) -> pikepdf.Object:
    with Image.open(io.BytesIO(jpeg)) as picture:
        wide, high = picture.size
    return pdf.make_stream(
        jpeg,
        Type=Name.XObject,
        Subtype=Name.Image,
        Width=wide,
        Height=high,
        ColorSpace=Name.DeviceRGB,
        BitsPerComponent=8,
        Filter=Name.DCTDecode,
    )


def scan(*jpegs: bytes) -> bytes:
    """One letter page for each picture, filled by it."""
    with pikepdf.new() as pdf:
        for jpeg in jpegs:
            page = pdf.add_blank_page(page_size=LETTER)
            page.obj.Resources = Dictionary(XObject=Dictionary(Im0=image(pdf, jpeg)))
            page.obj.Contents = pdf.make_stream(b"q 612 0 0 792 0 0 cm /Im0 Do Q")
        return saved(pdf)


def written(pages: int = 1, change: Callable[[pikepdf.Pdf], object] = lambda _pdf: None, **options: Any) -> bytes:
    """Pages with text, changed as a test wants."""
    with pikepdf.new() as pdf:
        for number in range(pages):
            page = pdf.add_blank_page(page_size=LETTER)
            font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
            page.obj.Resources = Dictionary(Font=Dictionary(F1=font))
            page.obj.Contents = pdf.make_stream(f"BT /F1 12 Tf 72 700 Td (Pagina {number + 1}) Tj ET".encode())
        change(pdf)
        return saved(pdf, **options)


def contents(stream: bytes, **resources: Any) -> bytes:
    """One page with this content."""

    def put(pdf: pikepdf.Pdf) -> None:
        page = pdf.pages[0]
        page.obj.Contents = pdf.make_stream(stream)
        if resources:
            page.obj.Resources = Dictionary(resources)

    return written(change=put)


def with_script(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))


def with_action(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OpenAction = Dictionary(S=Name.Launch, F=String("cmd.exe"))


def with_embedded(pdf: pikepdf.Pdf) -> None:
    pdf.attachments["oculto.txt"] = b"oculto"


def with_form(pdf: pikepdf.Pdf) -> None:
    field = pdf.make_indirect(
        Dictionary(
            Type=Name.Annot,
            Subtype=Name.Widget,
            FT=Name.Tx,
            T=String("nombre"),
            V=String("ANA"),
            Rect=[72, 600, 272, 620],
            DA=String("/F1 12 Tf"),
        )
    )
    pdf.pages[0].obj.Annots = Array([field])
    pdf.Root.AcroForm = Dictionary(Fields=Array([field]), DR=pdf.pages[0].obj.Resources, DA=String("/F1 12 Tf"))


def with_xfa(pdf: pikepdf.Pdf) -> None:
    with_form(pdf)
    pdf.Root.AcroForm.XFA = pdf.make_stream(b"<xdp/>")


def with_signature(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Perms = Dictionary(DocMDP=pdf.make_indirect(Dictionary(Type=Name.Sig, ByteRange=[0, 1, 2, 3])))


def with_media(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].obj.Annots = Array([Dictionary(Type=Name.Annot, Subtype=Name.RichMedia, Rect=[0, 0, 9, 9])])


def with_attached_note(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].obj.Annots = Array([Dictionary(Type=Name.Annot, Subtype=Name.FileAttachment, Rect=[0, 0, 9, 9])])


def bare(*objects: str, root: int = 1) -> bytes:
    """A PDF written by hand: objects in order, with a right table, whatever they say."""
    content, places = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(content))
        content += f"{number} 0 obj\n{body}\nendobj\n".encode("latin-1")
    table = len(content)
    rows = "".join(f"{place:010} 00000 n \n" for place in places)
    content += f"xref\n0 {len(places) + 1}\n0000000000 65535 f \n{rows}".encode()
    return content + f"trailer\n<</Size {len(places) + 1}/Root {root} 0 R>>\nstartxref\n{table}\n%%EOF\n".encode()


def bomb(size: int) -> bytes:
    """A page whose content unpacks to ``size`` bytes."""
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(b"\n" * (1 << 20)) for _ in range(size >> 20)) + packer.flush()
    head = f"<</Length {len(packed)}/Filter/FlateDecode>>stream\n"
    return bare(
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<<>>>>",
        head + packed.decode("latin-1") + "\nendstream",
    )


CYCLE = bare(
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Pages/Parent 2 0 R/Kids[2 0 R]/Count 1>>",
)
LYING_COUNT = bare(
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 99999999>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>",
)
NO_PAGES = bare("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[]/Count 0>>")
FORM_CYCLE = bare(
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    (
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 5 0 R"
        "/Resources<</XObject<</X 4 0 R>>>>>>"
    ),
    (
        "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 4 0 R>>>>/Length 11>>stream\n"
        "/X Do /X Do\nendstream"
    ),
    "<</Length 5>>stream\n/X Do\nendstream",
)  # fmt: skip
