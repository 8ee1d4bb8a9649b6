"""PDFs that hide one word in every corner that a PDF has. Everything is invented."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String

if TYPE_CHECKING:
    from collections.abc import Callable

SECRET = "LUXA800101MMCNXN08"
LETTER = (612, 792)
# Where the secret stands in most of the samples, in tenths of a point from the top left of the page as shown.
LEFT, BASE, SIZE = 72, 700, 12


def font() -> Dictionary:
    return Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=Name.WinAnsiEncoding)


def text(words: str, x: float = LEFT, y: float = BASE, size: float = SIZE) -> bytes:
    return f"BT /F1 {size} Tf {x} {y} Td ({words}) Tj ET\n".encode("cp1252")


def document(
    stream: bytes,
    change: Callable[[pikepdf.Pdf, pikepdf.Object], object] = lambda _pdf, _page: None,
    size: tuple[float, float] = LETTER,
    **options: Any,
) -> bytes:
    """One page with this content, changed as a test wants."""
    with pikepdf.new() as pdf:
        page = pdf.add_blank_page(page_size=size).obj
        page.Resources = Dictionary(Font=Dictionary(F1=font()))
        page.Contents = pdf.make_stream(stream)
        change(pdf, page)
        target = io.BytesIO()
        pdf.save(target, **options)
        return target.getvalue()


def plain() -> bytes:
    return document(text(f"CURP {SECRET} de la persona trabajadora") + text("Contrato colectivo de trabajo", y=650))


def in_form_xobject() -> bytes:
    def change(pdf: pikepdf.Pdf, page: pikepdf.Object) -> None:
        inner = pdf.make_stream(
            text(SECRET), Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 612, 792],
            Resources=Dictionary(Font=Dictionary(F1=font())),
        )  # fmt: skip
        outer = pdf.make_stream(
            b"/In Do", Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 612, 792],
            Resources=Dictionary(XObject=Dictionary(In=inner)),
        )  # fmt: skip
        page.Resources.XObject = Dictionary(Fm=outer)

    return document(b"/Fm Do\n" + text("Contrato colectivo de trabajo", y=650), change)


def with_type3_font() -> bytes:
    """Each letter of the secret is a drawing of its own."""

    def change(pdf: pikepdf.Pdf, page: pikepdf.Object) -> None:
        signs = sorted(set(SECRET))
        shapes = {f"/g{ord(sign)}": pdf.make_stream(b"600 0 0 0 500 700 d1 0 0 500 700 re f") for sign in signs}
        page.Resources.Font.T3 = Dictionary(
            Type=Name.Font, Subtype=Name.Type3, FontBBox=[0, 0, 600, 700], FontMatrix=[0.001, 0, 0, 0.001, 0, 0],
            CharProcs=Dictionary(shapes), FirstChar=0, LastChar=255, Widths=Array([600] * 256),
            Encoding=Dictionary(
                Type=Name.Encoding,
                Differences=Array([each for sign in signs for each in (ord(sign), Name(f"/g{ord(sign)}"))]),
            ),
            ToUnicode=pdf.make_stream(_to_unicode()),
        )  # fmt: skip

    stream = f"BT /T3 12 Tf {LEFT} {BASE} Td ({SECRET}) Tj ET\n".encode()
    return document(stream + text("Contrato colectivo de trabajo", y=650), change)


def _to_unicode() -> bytes:
    return (
        b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def "
        b"1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <20> <7E> <0020> endbfrange "
        b"endcmap end end"
    )


def with_actual_text() -> bytes:
    """What is drawn says XXXX; what is read aloud says the secret."""
    marked = f"/Span <</ActualText ({SECRET})>> BDC\n".encode() + text("XXXX-XXXX-XXXX") + b"EMC\n"
    return document(marked + text("Contrato colectivo de trabajo", y=650))


def with_ligatures() -> bytes:
    """An address written with one sign for two letters."""

    def change(pdf: pikepdf.Pdf, page: pikepdf.Object) -> None:
        page.Resources.Font.F1.ToUnicode = pdf.make_stream(
            b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def "
            b"1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <20> <7D> <0020> endbfrange "
            b"1 beginbfchar <7E> <FB01> endbfchar endcmap end end"
        )

    return document(text("o~cina@inventado.mx"), change)


def rotated(turn: int) -> bytes:
    return document(
        text(f"CURP {SECRET}") + text("Contrato colectivo", y=650), lambda _pdf, page: setattr(page, "Rotate", turn)
    )


def cropped() -> bytes:
    """The visible box begins in the middle of the sheet; a second secret stands outside of it."""

    def change(_pdf: pikepdf.Pdf, page: pikepdf.Object) -> None:
        page.MediaBox = Array([-100, -50, 612, 792])
        page.CropBox = Array([50, 600, 500, 760])

    return document(text(f"CURP {SECRET}") + text(SECRET, x=60, y=100) + text("Contrato", y=650), change)


def with_inline_image() -> bytes:
    """A picture within the operators, of which a part is struck."""
    stream = (
        b"q 200 0 0 40 72 690 cm BI /W 4 /H 1 /CS /G /BPC 8 ID \x00\x40\x80\xc0 EI Q\n"
        + text("Contrato colectivo de trabajo", y=650)
    )  # fmt: skip
    return document(stream)


def with_annotations() -> bytes:
    """A stamp that shows the secret, a note that tells it, a link that carries it."""

    def change(pdf: pikepdf.Pdf, page: pikepdf.Object) -> None:
        shown = pdf.make_stream(
            text(SECRET, 0, 4), Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 200, 20],
            Resources=Dictionary(Font=Dictionary(F1=font())),
        )  # fmt: skip
        stamp = Dictionary(
            Type=Name.Annot, Subtype=Name.Stamp, Rect=[72, 696, 272, 716], Contents=String(SECRET),
            AP=Dictionary(N=shown), F=4,
        )  # fmt: skip
        note = Dictionary(Type=Name.Annot, Subtype=Name.Text, Rect=[300, 300, 320, 320], Contents=String(SECRET))
        link = Dictionary(
            Type=Name.Annot, Subtype=Name.Link, Rect=[0, 0, 50, 50],
            A=Dictionary(S=Name.URI, URI=String(f"https://inventado.example/{SECRET}")),
        )  # fmt: skip
        page.Annots = Array([pdf.make_indirect(each) for each in (stamp, note, link)])

    return document(text("Contrato colectivo de trabajo", y=650), change)


def with_fields() -> bytes:
    def change(pdf: pikepdf.Pdf, page: pikepdf.Object) -> None:
        field = pdf.make_indirect(
            Dictionary(
                Type=Name.Annot, Subtype=Name.Widget, FT=Name.Tx, T=String("curp"), V=String(SECRET),
                Rect=[72, 696, 300, 716], DA=String("/F1 12 Tf 0 g"),
            )
        )  # fmt: skip
        page.Annots = Array([field])
        pdf.Root.AcroForm = Dictionary(Fields=Array([field]), DR=page.Resources, DA=String("/F1 12 Tf 0 g"))

    return document(text("Contrato colectivo de trabajo", y=650), change)


def with_hidden_layer() -> bytes:
    """A layer that is switched off holds the secret; it is shown by whoever switches it on."""

    def change(pdf: pikepdf.Pdf, page: pikepdf.Object) -> None:
        group = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String(SECRET)))
        pdf.Root.OCProperties = Dictionary(OCGs=Array([group]), D=Dictionary(OFF=Array([group]), Order=Array([group])))
        page.Resources.Properties = Dictionary(L0=group)

    hidden = b"/OC /L0 BDC\n" + text(SECRET, y=500) + b"EMC\n"
    return document(hidden + text("Contrato colectivo de trabajo", y=650), change)


def with_everything_around() -> bytes:
    """Metadata, files inside, scripts, bookmarks, thumbnails, page labels and private data of programs."""

    def change(pdf: pikepdf.Pdf, page: pikepdf.Object) -> None:
        pdf.docinfo["/Title"] = SECRET
        pdf.docinfo["/Author"] = SECRET
        pdf.Root.Metadata = pdf.make_stream(f"<x>{SECRET}</x>".encode(), Type=Name.Metadata, Subtype=Name.XML)
        pdf.attachments[f"{SECRET}.txt"] = SECRET.encode()
        pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String(f"app.alert('{SECRET}')"))
        page.PieceInfo = Dictionary(Otro=Dictionary(Private=String(SECRET)))
        page.Metadata = pdf.make_stream(f"<x>{SECRET}</x>".encode())
        page.Thumb = pdf.make_stream(
            SECRET.encode(), Type=Name.XObject, Subtype=Name.Image, Width=18, Height=1,
            ColorSpace=Name.DeviceGray, BitsPerComponent=8,
        )  # fmt: skip
        pdf.Root.PageLabels = Dictionary(Nums=Array([0, Dictionary(P=String(SECRET))]))
        with pdf.open_outline() as outline:
            outline.root.append(pikepdf.OutlineItem(SECRET, 0))

    return document(text("Contrato colectivo de trabajo", y=650), change)


def with_earlier_revision() -> bytes:
    """The secret was there once; a later revision of the same file says something else."""
    before = document(text(f"CURP {SECRET}") + text("Contrato", y=650), compress_streams=False,
                      object_stream_mode=pikepdf.ObjectStreamMode.disable)  # fmt: skip
    with pikepdf.open(io.BytesIO(before)) as pdf:
        number = pdf.pages[0].obj.Contents.objgen[0]
        size = len(pdf.objects) + 1
        root = pdf.Root.objgen[0]
    place = before.rfind(b"startxref")
    table = int(before[place + 9 :].split()[0])
    stream = text("CURP ------------------") + text("Contrato", y=650)
    later = f"\n{number} 0 obj\n<</Length {len(stream)}>>\nstream\n".encode() + stream + b"\nendstream\nendobj\n"
    offset = len(before) + 1
    end = (
        f"xref\n{number} 1\n{offset:010} 00000 n \ntrailer\n<</Size {size}/Root {root} 0 R/Prev {table}>>\n"
        f"startxref\n{len(before) + len(later)}\n%%EOF\n"
    )
    return before + later + end.encode()


def white_on_white() -> bytes:
    return document(b"1 1 1 rg\n" + text(SECRET, y=300) + b"0 g\n" + text("Contrato colectivo de trabajo", y=650))


def outside_the_page() -> bytes:
    return document(text(SECRET, x=2_000, y=300) + text("Contrato colectivo de trabajo", y=650))


def huge() -> bytes:
    """Two hundred inches a side, which is all that a reader must take."""
    return document(text(f"CURP {SECRET}", 1_000, 12_000, 300), size=(14_400, 14_400))


def letter_by_letter() -> bytes:
    """Every letter set on its own, out of order, with kerning between."""
    order = [*range(1, len(SECRET), 2), *range(0, len(SECRET), 2)]
    stream = b"".join(text(SECRET[place], LEFT + place * 9) for place in order)
    return document(stream + text("Contrato colectivo de trabajo", y=650))


def protected(owner_only: bool) -> bytes:
    permission = pikepdf.Permissions(extract=False, modify_other=False)
    lock = pikepdf.Encryption(owner="dueño", user="" if owner_only else "clave", allow=permission)
    return document(text(f"CURP {SECRET}"), encryption=lock)
