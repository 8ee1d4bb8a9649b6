"""One picture of each paper against a reference, so that a change of layout is seen.

After an intended change, look at the new pages and write the references anew:
``UNIONREG_WRITE_PICTURES=1 python -m pytest tests/documents/test_pictures.py``.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image, ImageChops, ImageStat

from tests.documents.paper_builders import (
    DIGEST,
    INVENTED,
    PLAIN,
    a_definition,
    a_result,
    certificate_facts,
    counts_of,
    named_options,
)
from tests.documents.pdf_reading import page_texts, picture
from unionreg.documents.certificate import certificate
from unionreg.documents.general_act import general_act
from unionreg.documents.result_notice import result_notice
from unionreg.documents.station_act import blank_station_act, filled_station_act

if TYPE_CHECKING:
    from collections.abc import Callable

REFERENCES = Path(__file__).parent / "pictures"
DOTS_PER_INCH = 50
# Mean difference of grey values. Another version of the renderer moves it a little; a shifted line moves it far more.
TOLERANCE = 1.0


def a_blank_act() -> bytes:
    return blank_station_act(a_definition(), "mesa-1", INVENTED)


def a_filled_act() -> bytes:
    definition = a_definition()
    return filled_station_act(definition, counts_of(definition)[0], DIGEST, PLAIN)


def a_general_act() -> bytes:
    definition = a_definition(stations=40, options=named_options(6))
    counts = counts_of(definition)
    return general_act(definition, counts, a_result(definition, counts, annulled=("mesa-7",)), DIGEST, PLAIN)


def a_notice() -> bytes:
    definition = a_definition()
    return result_notice(definition, a_result(definition, counts_of(definition)), DIGEST, PLAIN)


def a_certificate() -> bytes:
    definition = a_definition()
    result = a_result(definition, counts_of(definition))
    return certificate(definition, result, certificate_facts(definition, result), INVENTED).pdf


PAPERS: dict[str, Callable[[], bytes]] = {
    "acta-en-blanco": a_blank_act,
    "acta-llena": a_filled_act,
    "acta-general": a_general_act,
    "aviso": a_notice,
    "constancia": a_certificate,
}


@pytest.mark.parametrize("name", PAPERS)
def test_the_paper_looks_as_it_did(name: str) -> None:
    pdf = PAPERS[name]()
    pages = [picture(pdf, number, DOTS_PER_INCH) for number in range(len(page_texts(pdf)))]
    sheet = Image.new("L", (sum(page.width for page in pages), pages[0].height), 255)
    for number, page in enumerate(pages):
        sheet.paste(page, (number * pages[0].width, 0))
    path = REFERENCES / f"{name}.png"
    if os.environ.get("UNIONREG_WRITE_PICTURES"):
        REFERENCES.mkdir(exist_ok=True)
        sheet.quantize(16).save(path, optimize=True)
    reference = Image.open(path).convert("L")
    assert sheet.size == reference.size
    difference = ImageStat.Stat(ImageChops.difference(sheet, reference)).mean[0]
    assert difference < TOLERANCE


def test_a_shifted_line_is_beyond_the_tolerance() -> None:
    page = picture(a_notice(), 0, DOTS_PER_INCH)
    shifted = ImageChops.offset(page, 0, 3)
    assert ImageStat.Stat(ImageChops.difference(page, shifted)).mean[0] > 4 * TOLERANCE
