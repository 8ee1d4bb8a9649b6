"""What a registry certificate or signed ruling must satisfy beyond its signature: page, data and seal say the same.

Signature, signer and attachments of a PDF are judged by ``certificate_checks``, as for the certificate of a vote. Codes
are those of ``docs/formats/registry-certificate.md``.
"""

from __future__ import annotations

import base64
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from unionreg.domain import wording
from unionreg.domain.certificates.digest import data_digest
from unionreg.domain.certificates.soundness import carries, disorder
from unionreg.domain.certificates.validity import representativeness_validity
from unionreg.domain.votes.folio import is_folio
from unionreg.errors import UnreadableError
from unionreg.evidence.certificate_checks import mark_invented
from unionreg.evidence.json_reading import JsonReader
from unionreg.evidence.page_text import PageText, solid
from unionreg.evidence.registry_certificate_rows import PAPER_CODES
from unionreg.evidence.registry_certificate_values import (
    has_day_alone,
    printed_numbers,
    printed_values,
    printed_words,
)
from unionreg.evidence.schemas import SchemaBook
from unionreg.signing.paper_seal import PaperSealCode, read_paper_seal
from unionreg.signing.seal import is_sealed_by

if TYPE_CHECKING:
    from collections.abc import Iterator

    from unionreg.evidence.certificate_pdf import CertificatePdf
    from unionreg.evidence.certificate_rows import CertificateRows

ATTACHMENT_NAME = "datos.json"
PAPER = "registry-certificate"
_REPRESENTATIVENESS = "constancia-representatividad"

Json = dict[str, Any]


def read_data(pdf: CertificatePdf, rows: CertificateRows) -> Json | None:
    """The attached data, read as strictly as the JSON of a package: P-301 and P-302."""
    if [one.name for one in pdf.attachments] != [ATTACHMENT_NAME]:
        rows.fail("P-301", attachments=len(pdf.attachments))
        rows.not_checked("P-302")
        return None
    reader = JsonReader(SchemaBook(files={PAPER: PAPER}, prefix="unionreg-"))
    reading = reader.read(pdf.attachments[0].content, PAPER)
    if reading.problems:
        rows.fail("P-302", rule=reading.problems[0].code)
        return None
    value = reading.value
    if value is None or not _has_real_days(value, reader):
        rows.fail("P-302", rule="S-106")
        return None
    return value


def _has_real_days(value: Json, reader: JsonReader) -> bool:
    """Whether every day and moment of the data exists."""
    if reader.time(value["issued_at"]) is None:
        return False
    if not has_day_alone(value) and reader.time(value["case"]["filed_at"]) is None:
        return False
    try:
        date.fromisoformat(value["case"]["filed_at"][:10])
        for _, day in _days(value):
            date.fromisoformat(day)
    except ValueError:
        return False
    return True


def _days(value: Json) -> Iterator[tuple[str, str]]:
    content = value["content"]
    term = content.get("term") or {}
    named = {**content, **{f"term.{name}": day for name, day in term.items()}}
    named["registered_on"] = value["union"]["registered_on"]
    for name, day in named.items():
        is_day = name.endswith("_on") or name in {
            "term.first", "term.last", "valid_until", "calendar_months", "thirty_day_months",
        }  # fmt: skip
        if is_day and day is not None:
            yield name, day


def check_page(pdf: CertificatePdf, data: Json, rows: CertificateRows) -> None:
    """P-501 to P-503: every value, every number in words, folio, case and digest stand on the page."""
    page = PageText(pdf.page_texts)
    for name, text in printed_values(data):
        if not page.has(text):
            rows.fail("P-501", field=name)
    for name, text in printed_words(data):
        # One with blanks inside may be broken over lines; the others stand in one piece.
        if not (page.has(text) if " " in text else page.has_word(text)):
            rows.fail("P-501", field=name)
    for name, number, gender in printed_numbers(data):
        if not page.has(wording.figures_and_words(number, gender)):
            rows.fail("P-502", field=name, figure=number)
    folio, case, digest = data["folio"], data["case"]["folio"], data_digest(data)
    solid_text = solid(pdf.text)
    good = all(solid(one) in solid_text for one in (folio, case, digest))
    if not good or not _checks(folio, case):
        rows.fail("P-503", folio=folio)


def _checks(folio: str, case: str) -> bool:
    """Whether the folio has a right check character; a paper of a case may have the folio of the case and a suffix."""
    own, slash, _ = folio.partition("/")
    return is_folio(own) and (not slash or own == case)


def check_code(pdf: CertificatePdf, data: Json, rows: CertificateRows) -> PaperSealCode | None:
    """C-505, C-506, P-504: the code on the page is the attached one, sealed by its key, and says the same."""
    attached = data["seal"]["code"]
    if pdf.codes != (attached,):
        rows.fail("C-505", codes=len(pdf.codes))
    try:
        code = read_paper_seal(attached)
    except UnreadableError:
        rows.fail("C-506")
        rows.not_checked("P-504")
        return None
    if not is_sealed_by(code, base64.b64decode(data["seal"]["public_key"])):
        rows.fail("C-506")
    facts = code.facts
    for name, sealed, stated in (
        ("kind", facts.kind, data["kind"]),
        ("folio", facts.folio, data["folio"]),
        ("case", facts.case_folio, data["case"]["folio"]),
        ("day", facts.issued_on, datetime.fromisoformat(data["issued_at"]).date()),
        ("digest", facts.digest, data_digest(data)),
        ("invented", facts.invented, data["invented"]),
    ):
        if sealed != stated:
            rows.fail("P-504", field=name)
    return code


def check_days(data: Json, rows: CertificateRows) -> None:
    """P-505: the days stand in an order that can have been."""
    issued = datetime.fromisoformat(data["issued_at"])
    days = {name: date.fromisoformat(day) for name, day in _days(data)}
    filed = datetime.fromisoformat(data["case"]["filed_at"])
    late = filed.date() > issued.date() if has_day_alone(data) else filed > issued
    if late:
        rows.fail("P-505", earlier="filed_at", later="issued_at")
    days["issued_at"] = issued.date()
    for earlier, later in disorder(days):
        rows.fail("P-505", earlier=earlier, later=later)


def check_representativeness(data: Json, rows: CertificateRows) -> None:
    """P-506: six months by both readings, the earlier one relied on. P-507: at least 30 % (LFT 390 Bis).

    A vote is not judged by P-507: there the people who voted count, not those who voted for the winner.
    """
    if data["kind"] != _REPRESENTATIVENESS:
        return
    content = data["content"]
    validity = representativeness_validity(datetime.fromisoformat(data["issued_at"]).date())
    stated = tuple(content[name] for name in ("valid_until", "calendar_months", "thirty_day_months"))
    right = (validity.until, validity.calendar_months, validity.thirty_day_months)
    if stated != tuple(day.isoformat() for day in right):
        rows.fail("P-506", stated=stated[0], computed=validity.until.isoformat())
    covered, support = content["workers_covered"], content["support"]
    if not carries(support, covered, by_vote=content["by_vote"]):
        rows.fail("P-507", support=support, covered=covered)


def check_marks(pdf: CertificatePdf, data: Json, at: datetime, rows: CertificateRows) -> None:
    """C-509 and C-701: invented data. P-701: what is certified has ended by now."""
    mark_invented(pdf, rows, invented=bool(data["invented"]))
    until = last_day(data)
    # The day of the paper's own place, not that of Greenwich.
    today = at.astimezone(datetime.fromisoformat(data["issued_at"]).tzinfo).date()
    if until is not None and today > until:
        rows.remark("P-701", until=until.isoformat())


def last_day(data: Json) -> date | None:
    """The last day on which what is certified holds; None where nothing ends."""
    content = data["content"]
    text = content.get("valid_until") or (content.get("term") or {}).get("last")
    return None if text is None else date.fromisoformat(text)


def leave_paper_open(rows: CertificateRows) -> None:
    """Without attached data there is nothing to compare the page with."""
    rows.not_checked("C-401", "C-402", *PAPER_CODES, "C-701", "C-702", "P-701")
