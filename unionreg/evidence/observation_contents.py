"""What an observer's report holds: notebook, photographs, report as PDF, and the official package beside it.

Codes N-301 to N-302 and N-502 to N-801 (``docs/formats/observer-report.md``, section 6).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from unionreg.domain.findings import Severity
from unionreg.domain.observation.checklist import Scope, check_named
from unionreg.domain.observation.comparison import compare_notebook, own_sum
from unionreg.domain.observation.edits import fits
from unionreg.domain.observation.notebook import WHOLE_VOTE
from unionreg.domain.votes.vote import Purpose
from unionreg.errors import NotFoundError
from unionreg.evidence.observation_json import notebook_of
from unionreg.evidence.observation_layout import NOTEBOOK, REPORT, Part, photograph_name
from unionreg.evidence.pdf_text import PdfError, read_pdf_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from unionreg.domain.observation.comparison import OfficialCount
    from unionreg.domain.observation.notebook import Answer, Notebook
    from unionreg.evidence.checks.rows import Rows
    from unionreg.evidence.observation_signatures import Signed
    from unionreg.evidence.observation_verification import ObservationFile

_BEGINNINGS = {".jpg": b"\xff\xd8\xff", ".png": b"\x89PNG\r\n\x1a\n", ".pdf": b"%PDF-"}
_BASE_CODES = "N-502 N-503 N-601 N-602 N-603 N-604 N-702 N-704 N-705 N-706"
_GOOD = frozenset({"valid", "valid-with-remarks"})


def check_contents(file: ObservationFile, signers: Sequence[Signed], rows: Rows) -> Notebook | None:
    """The notebook where it could be read; what is wrong with it and with what lies beside it goes to the rows."""
    _check_beginnings(file, rows)
    for name in (NOTEBOOK, REPORT):
        if name not in file:
            rows.fail("N-502", name)
    rows.not_checked("N-801")
    reading = file.read_notebook(rows)
    if reading is None or reading.value is None or reading.problems:
        rows.not_checked(_BASE_CODES.replace("N-502 ", ""), NOTEBOOK)
        return None
    notebook = notebook_of(reading)
    for signed in signers:
        if signed.statement is not None and signed.statement["notebook_id"] != notebook.notebook_id:
            rows.fail("N-402", f"signers/{signed.number:03}.json", field="notebook_id")
    _check_photographs(file, notebook, rows)
    _check_catalogue(notebook, rows)
    _check_references(notebook, rows)
    _check_report(file, signers, rows)
    _check_marks(notebook, rows)
    return notebook


def compare_official(notebook: Notebook | None, official: OfficialCount | None, rows: Rows) -> None:
    """N-605, N-606 and N-701; not-checked without a package or where the notebook could not be read."""
    if notebook is None or official is None:
        rows.not_checked("N-605 N-606 N-701")
        return
    if official.verdict not in _GOOD:
        rows.fail("N-606", None, verdict=official.verdict)
    for found in compare_notebook(notebook, official):
        params = dict(found.params)
        if found.severity is Severity.ERROR:
            rows.fail("N-605", NOTEBOOK, **params)
        elif found.severity is Severity.WARNING:
            rows.remark("N-701", NOTEBOOK, **params)


def _check_beginnings(file: ObservationFile, rows: Rows) -> None:
    """N-302: photographs and PDF begin as their suffix says."""
    for name in file.names(Part.PHOTOGRAPH, Part.REPORT):
        beginning = _BEGINNINGS[name[-4:]]
        if file.content(name)[: len(beginning)] != beginning:
            rows.fail("N-302", name)


def _check_photographs(file: ObservationFile, notebook: Notebook, rows: Rows) -> None:
    """N-503: one that is listed is not there. N-601: one is not what its name says, or is not listed."""
    listed = {photograph_name(one.sha256, one.suffix): one for one in notebook.photographs}
    if len(listed) != len(notebook.photographs):
        rows.fail("N-601", NOTEBOOK, reason="twice")
    for name, photograph in listed.items():
        if name not in file:
            rows.fail("N-503", name)
        elif file.hex_digest(name) != photograph.sha256 or len(file.content(name)) != photograph.bytes:
            rows.fail("N-601", name, reason="digest")
    for name in file.names(Part.PHOTOGRAPH):
        if name not in listed:
            rows.fail("N-601", name, reason="not listed")


def _check_catalogue(notebook: Notebook, rows: Rows) -> None:
    """N-602: a question of the closed checklist, answered in its kind and for what it asks."""
    for number, answer in enumerate(notebook.answers, start=1):
        if not _is_answer(answer):
            rows.fail("N-602", NOTEBOOK, number=number, check=answer.check)


def _is_answer(answer: Answer) -> bool:
    try:
        check = check_named(answer.check)
    except NotFoundError:
        return False
    return fits(check, answer) and (answer.station_id == WHOLE_VOTE) == (check.scope is Scope.VOTE)


def _check_references(notebook: Notebook, rows: Rows) -> None:
    """N-603: every station, option and photograph named is one of the notebook, each tally once, slips in order."""
    stations = {one.id for one in notebook.vote.stations} | {WHOLE_VOTE}
    photographs = {one.sha256 for one in notebook.photographs}
    options = tuple(one.id for one in notebook.vote.options)
    for station_id in sorted(_stations_named(notebook) - stations):
        rows.fail("N-603", NOTEBOOK, station=station_id)
    pictured = [*(one.photos for one in notebook.answers), *(one.photos for one in notebook.incidents)]
    if not all(photographs.issuperset(photos) for photos in pictured):
        rows.fail("N-603", NOTEBOOK, reason="photograph")
    for wrong in _wrong_sums(notebook, options):
        rows.fail("N-603", NOTEBOOK, reason=wrong)


def _stations_named(notebook: Notebook) -> set[str]:
    return {
        *(one.station_id for one in notebook.answers),
        *(one.station_id for one in notebook.incidents),
        *(one.station_id for one in notebook.tallies),
        *(one.station_id for one in notebook.samples),
        *(one.station_id for one in notebook.notes),
    }


def _wrong_sums(notebook: Notebook, options: tuple[str, ...]) -> Iterator[str]:
    if any(tuple(one.option for one in tally.votes) != options for tally in notebook.tallies):
        yield "options"
    for counted in (notebook.tallies, notebook.samples):
        if len({one.station_id for one in counted}) != len(counted):
            yield "station twice"
    if [one.number for one in notebook.incidents] != list(range(1, len(notebook.incidents) + 1)):
        yield "slips"
    if len(set(options)) != len(options) or len({one.id for one in notebook.vote.stations}) != len(
        notebook.vote.stations
    ):
        yield "vote"


def _check_report(file: ObservationFile, signers: Sequence[Signed], rows: Rows) -> None:
    """N-604: the PDF prints the digest of this notebook, and the fingerprint of each key of one's own."""
    if REPORT not in file:
        rows.not_checked("N-604", REPORT)
        return
    try:
        text = re.sub(r"\s", "", read_pdf_text(file.content(REPORT)))
    except PdfError:
        rows.fail("N-604", REPORT, reason="unreadable")
        return
    if file.hex_digest(NOTEBOOK) not in text:
        rows.fail("N-604", REPORT, reason="digest")
    first = next(iter(signers), None)
    # Whoever signs later cannot be on a paper that was signed before.
    if first is not None and first.fingerprint is not None and first.fingerprint not in text:
        rows.fail("N-604", REPORT, reason="fingerprint")


def _check_marks(notebook: Notebook, rows: Rows) -> None:
    """N-702, N-704 to N-706: what a reader should know."""
    if notebook.vote.purpose is Purpose.REHEARSAL:
        rows.remark("N-702", NOTEBOOK)
    for tally in notebook.tallies:
        if (slip := own_sum(tally)) is not None:
            rows.remark("N-704", NOTEBOOK, **dict(slip.params))
    with_metadata = sum(one.has_metadata or one.has_place for one in notebook.photographs)
    if with_metadata:
        rows.remark("N-705", NOTEBOOK, number=with_metadata)
    if any(one.paper_agrees is False for one in notebook.packages):
        rows.remark("N-706", NOTEBOOK)
