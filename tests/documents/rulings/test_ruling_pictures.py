"""One picture of each paper on a filing against a reference, so that a change of layout is seen.

After an intended change, look at the new pages and write the references anew:
``UNIONREG_WRITE_PICTURES=1 python -m pytest tests/documents/rulings/test_ruling_pictures.py``.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image, ImageChops, ImageStat

from tests.documents.pdf_reading import page_texts, picture
from tests.documents.rulings.ruling_builders import OFFICE, REAL, SIGNER, a_paper, a_registry_certificate, sealed
from unionreg.documents import registry_certificate
from unionreg.documents.registry_data import Seal
from unionreg.documents.rulings.paper import draft, for_efirma, hand_signed, public
from unionreg.documents.rulings.template import shipped_templates
from unionreg.domain.certificates.certificate import RegistryCertificateKind
from unionreg.domain.certificates.papers import FilingPaperKind

if TYPE_CHECKING:
    from collections.abc import Callable

REFERENCES = Path(__file__).parent / "pictures"
DOTS_PER_INCH = 50
TOLERANCE = 1.0
BOOK = shipped_templates()


def by_hand(kind: FilingPaperKind) -> bytes:
    made = draft(a_paper(kind), BOOK, OFFICE)
    return hand_signed(made, sealed(made))


def electronic(kind: FilingPaperKind) -> bytes:
    made = draft(a_paper(kind), BOOK, REAL, SIGNER)
    return for_efirma(made, sealed(made)).pdf


def for_everybody(kind: FilingPaperKind) -> bytes:
    return public(draft(a_paper(kind), BOOK, OFFICE))


def certificate(kind: RegistryCertificateKind) -> bytes:
    made = registry_certificate.draft(a_registry_certificate(kind), SIGNER, REAL)
    return registry_certificate.for_efirma(made, Seal("UR1P:" + "A" * 255, bytes(32))).pdf


PAPERS: dict[str, Callable[[], bytes]] = {
    "acuse": lambda: by_hand(FilingPaperKind.RECEIPT),
    "prevencion": lambda: by_hand(FilingPaperKind.PREVENTION),
    "prevencion-publica": lambda: for_everybody(FilingPaperKind.PREVENTION),
    "resolucion-negativa": lambda: electronic(FilingPaperKind.REFUSAL),
    "caratula": lambda: by_hand(FilingPaperKind.COVER),
    "constancia-registro": lambda: certificate(RegistryCertificateKind.REGISTRATION),
    "constancia-representatividad": lambda: certificate(RegistryCertificateKind.REPRESENTATIVENESS),
}


@pytest.mark.parametrize("name", PAPERS)
def test_the_paper_looks_as_it_did(name: str) -> None:
    pdf = PAPERS[name]()
    pages = [picture(pdf, number, DOTS_PER_INCH) for number in range(len(page_texts(pdf)))]
    sheet = Image.new("L", (sum(page.width for page in pages), pages[0].height), 255)
    left = 0
    for page in pages:
        sheet.paste(page, (left, 0))
        left += page.width
    file = REFERENCES / f"{name}.png"
    if os.environ.get("UNIONREG_WRITE_PICTURES"):
        REFERENCES.mkdir(exist_ok=True)
        sheet.quantize(16, dither=Image.Dither.NONE).save(file, optimize=True)
    reference = Image.open(file).convert("L")
    assert reference.size == sheet.size
    (mean,) = ImageStat.Stat(ImageChops.difference(reference, sheet)).mean
    assert mean < TOLERANCE
