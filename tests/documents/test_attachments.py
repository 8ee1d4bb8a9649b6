"""Files attached to papers: any content, whatever other PDF library was loaded before."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
import io
import pikepdf
from reportlab.pdfgen.canvas import Canvas
from unionreg.documents.attachments import Attachment, attach
for number in range(200):
    target = io.BytesIO()
    canvas = Canvas(target, invariant=1)
    attach(canvas, Attachment("cifras.json", "application/json", "Cifras", str(number).encode()))
    canvas.save()
    with pikepdf.open(target) as document:
        assert document.attachments["cifras.json"].get_file().md5
"""


def test_the_digest_of_an_attachment_is_never_taken_for_text() -> None:
    """Both libraries register a code of the same name, and some digests are no text in one of them."""
    ended = subprocess.run([sys.executable, "-c", PROGRAM], check=False, capture_output=True, text=True)
    assert ended.returncode == 0, ended.stderr
