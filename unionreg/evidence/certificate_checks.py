"""What a certificate must satisfy: signature, signer, and that page, attached figures, control line and code agree.

Codes are those of ``docs/formats/certificate-report.md``; each function adds its rows and gives back what it read.
"""

from __future__ import annotations

import base64
import json
import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import jsonschema_rs

from unionreg.domain.wording import Gender, in_words
from unionreg.errors import UnreadableError
from unionreg.evidence.certificate_pdf import SUBFILTER, covered_bytes
from unionreg.evidence.certificate_rows import PAPER_CODES, SIGNATURE_CODES, SIGNER_CODES
from unionreg.evidence.checks.documents import read_line, split_text
from unionreg.evidence.checks.paths import check_path
from unionreg.evidence.json_reading import JsonReader
from unionreg.evidence.layout import EntryKind
from unionreg.evidence.schemas import SchemaBook
from unionreg.paths import resources_root
from unionreg.signing.seal import SealCode, is_sealed_by, read_seal_code
from unionreg.signing.verify_pdf_signature import read_pdf_signature

if TYPE_CHECKING:
    from collections.abc import Iterable

    from unionreg.evidence.certificate_pdf import CertificatePdf
    from unionreg.evidence.certificate_rows import CertificateRows
    from unionreg.signing.certificates import Certificate
    from unionreg.signing.trust import TrustStore
    from unionreg.signing.verify_pdf_signature import PdfCmsReading

ATTACHMENT_NAME = "cifras.json"
FIGURES_SCHEMA = "unionreg-certificate-1"
AHEAD = timedelta(minutes=5)
APART = timedelta(minutes=15)
_NUMBER = re.compile(r"(?<!\w)(?<![0-9][.,])(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?!\w)(?![.,][0-9])")
_LINE_FIGURES = ("eligible", "printed", "unused", "spoiled", "taken", "found", "signed")

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Signed:
    """Who signed and when, as far as it could be read."""

    signer: Certificate | None = None
    at: datetime | None = None


class FiguresSchema(SchemaBook):
    """The one schema of the attached figures, for the strict reader of the package."""

    def known_values(self) -> tuple[str, ...]:
        """The one value that ``schema`` may have."""
        return (FIGURES_SCHEMA,)

    def violation(self, kind: EntryKind | str, value: Any) -> tuple[str, str] | None:
        """Where and by which rule the value breaks the schema; there is only one kind."""
        del kind
        path = resources_root() / "schemas" / "certificate.schema.json"
        validator = jsonschema_rs.Draft202012Validator(
            json.loads(path.read_text(encoding="utf-8")), validate_formats=False
        )
        if validator.is_valid(value):
            return None
        error = next(iter(validator.iter_errors(value)))
        return "/".join(str(step) for step in error.instance_path)[:200], str(error.schema_path[-1])[:60]


def check_signature(data: bytes, pdf: CertificatePdf, trust: TrustStore, at: datetime, rows: CertificateRows) -> Signed:
    """C-201 to C-206, C-451 and the K codes."""
    if pdf.foreign or pdf.annotations > len(pdf.signatures):
        rows.fail("C-206", names=", ".join(pdf.foreign) or "annotations")
    if not pdf.signatures:
        rows.fail("C-451")
        rows.not_checked("C-201", *SIGNATURE_CODES, *SIGNER_CODES)
        return Signed()
    signature = pdf.signatures[0]
    if len(pdf.signatures) > 1 or signature.subfilter != SUBFILTER:
        rows.fail("C-201", signatures=len(pdf.signatures), form=signature.subfilter.decode("ascii", "replace")[:40])
    covered = covered_bytes(data, signature)
    if covered is None:
        rows.fail("C-202")
    reading = read_pdf_signature(signature.contents, covered or b"")
    _take_reading(reading, rows)
    if reading.signer is None:
        rows.not_checked("C-204", "C-205", "K-107", *SIGNER_CODES)
        return Signed()
    moment = _moment(signature.time)
    _check_signer(reading.signer, reading.certificates, trust, (moment, at), rows)
    return Signed(reading.signer, moment)


def _take_reading(reading: PdfCmsReading, rows: CertificateRows) -> None:
    if not reading.framed:
        rows.fail("C-203")
    if reading.signer is None:
        return
    if not reading.intact:
        rows.fail("C-204")
    if not reading.names_signer:
        rows.fail("C-205")
    if not reading.strong:
        rows.fail("K-103", reason="key")


def _check_signer(
    signer: Certificate,
    embedded: tuple[Certificate, ...],
    trust: TrustStore,
    times: tuple[datetime | None, datetime],
    rows: CertificateRows,
) -> None:
    """K-107 and K-201 to K-208, as in a package; the claimed time is that of the PDF signature."""
    moment, at = times
    failed = check_path(signer, embedded, trust, moment)
    if not signer.is_efirma:
        failed["K-204"] = {"number": signer.number}
    if moment is None:
        rows.not_checked("K-202", "K-203", "K-205")
    else:
        if not signer.is_valid_at(moment):
            failed["K-202"] = {
                "signed": moment.isoformat(),
                "from": signer.not_before.isoformat(),
                "to": signer.not_after.isoformat(),
            }
        if moment - at > AHEAD:
            failed["K-205"] = {"signed": moment.isoformat(), "at": at.isoformat()}
    for code, params in failed.items():
        rows.fail(code, **params)
    if "K-201" in failed:
        rows.not_checked("K-107", "K-203", "K-207", "K-208")


def check_open(signed: Signed, at: datetime, rows: CertificateRows) -> None:
    """What no verifier can tell offline; always said (K-501 to K-503)."""
    signer = signed.signer
    is_dated = signer is not None and signed.at is not None and signer.is_valid_at(signed.at)
    rows.not_checked("K-501", undated=not is_dated)
    rows.not_checked("K-503")
    if signer is not None and at > signer.not_after:
        rows.not_checked("K-502", ended=True, not_after=signer.not_after.isoformat())
    else:
        rows.not_checked("K-502", ended=False)


def read_figures(pdf: CertificatePdf, rows: CertificateRows) -> Json | None:
    """The attached figures, read as strictly as the JSON of a package: C-301 and C-302."""
    if [one.name for one in pdf.attachments] != [ATTACHMENT_NAME]:
        rows.fail("C-301", attachments=len(pdf.attachments))
        rows.not_checked("C-302")
        return None
    reader = JsonReader(FiguresSchema())
    reading = reader.read(pdf.attachments[0].content, EntryKind.RESULT)
    if reading.problems:
        rows.fail("C-302", rule=reading.problems[0].code)
        return None
    value = reading.value
    if value is None or reader.time(value["issued_at"]) is None:
        rows.fail("C-302", rule="S-106")
        return None
    return value


def check_issuer(figures: Json, signed: Signed, rows: CertificateRows) -> None:
    """C-401: who signs is who the paper names. C-402: signed when the paper says it was issued."""
    signer = signed.signer
    if signer is None:
        return
    issuer = figures["issuer"]
    if (issuer["rfc"], issuer["certificate_number"]) != (signer.holder.rfc, signer.number):
        rows.fail("C-401", stated=issuer["rfc"], signed=signer.holder.rfc or "")
    issued = datetime.fromisoformat(figures["issued_at"])
    if signed.at is None:
        rows.not_checked("C-402")
    elif abs(signed.at - issued) > APART:
        rows.fail("C-402", issued=issued.isoformat(), signed=signed.at.isoformat())


def line_figures(figures: Json) -> dict[str, int]:
    """The attached figures under the keys and in the order of the control line."""
    numbers = figures["figures"]
    line = {key: numbers[key] for key in _LINE_FIGURES}
    line |= {f"v.{vote['option']}": vote["count"] for vote in numbers["votes"]}
    return line | {"null": numbers["null"]}


def check_page(pdf: CertificatePdf, figures: Json, rows: CertificateRows) -> None:
    """C-501 to C-504 and C-510: control line, printed figures, words, folio and digest against the attached data."""
    try:
        before, line = split_text(pdf.text)
        pairs = read_line(line)
    except ValueError:
        rows.fail("C-501")
        rows.not_checked("C-502", "C-503", "C-504", "C-510")
        return
    numbers = line_figures(figures)
    expected = {"kind": "certificate", "vote": figures["vote"]["vote_id"], "scope": "total"}
    expected |= {key: str(number) for key, number in numbers.items()}
    expected["digest"] = "-".join(_groups(figures["package_digest"]))
    if [key for key, _ in pairs] != list(expected):
        rows.fail("C-501")
    values = dict(pairs)
    for key, value in expected.items():
        if values.get(key) != value:
            rows.fail("C-502", key=key, printed=values.get(key, "")[:80], data=value)
    _check_printed(before, figures, rows)


def _check_printed(before: str, figures: Json, rows: CertificateRows) -> None:
    printed = set(_NUMBER.findall(before))
    flat = " ".join(before.split())
    numbers = figures["figures"]
    for key, number in {**line_figures(figures), **{k: numbers[k] for k in ("covered", "received", "valid")}}.items():
        if not printed & {str(number), f"{number:,}"}:
            rows.fail("C-503", key=key, figure=number)
    for number in [*(vote["count"] for vote in numbers["votes"]), numbers["null"]]:
        if in_words(number, Gender.MASCULINE) not in flat:
            rows.fail("C-504", figure=number)
    solid = "".join(before.split())
    if figures["folio"] not in solid or figures["package_digest"] not in solid:
        rows.fail("C-510", folio=figures["folio"])


def check_sums(figures: Json, rows: CertificateRows) -> None:
    """C-508: votes add up to the valid ones, and with the nulls to what was in the boxes; option ids are unique."""
    numbers = figures["figures"]
    valid = sum(vote["count"] for vote in numbers["votes"])
    options = {vote["option"] for vote in numbers["votes"]}
    good = (
        valid == numbers["valid"]
        and valid + numbers["null"] == numbers["found"]
        and len(options) == len(numbers["votes"])
        and numbers["eligible"] <= numbers["covered"]
    )
    if not good:
        rows.fail("C-508", votes=valid, null=numbers["null"], found=numbers["found"])


def check_code(pdf: CertificatePdf, figures: Json, rows: CertificateRows) -> SealCode | None:
    """C-505 to C-507: the code on the page is the attached one, sealed by the attached key, and says the same."""
    attached = figures["seal"]["code"]
    if pdf.codes != (attached,):
        rows.fail("C-505", codes=len(pdf.codes))
    try:
        code = read_seal_code(attached)
    except UnreadableError:
        rows.fail("C-506")
        rows.not_checked("C-507")
        return None
    public_key = base64.b64decode(figures["seal"]["public_key"])
    if not is_sealed_by(code, public_key):
        rows.fail("C-506")
    for name, value in _sealed(code).items():
        if value != _attached(figures)[name]:
            rows.fail("C-507", field=name)
    return code


def _sealed(code: SealCode) -> Json:
    facts = code.facts
    return {
        "kind": facts.kind,
        "folio": facts.folio,
        "vote": facts.vote_id,
        "figures": dict(facts.figures),
        "digest": facts.digest,
        "rehearsal": facts.rehearsal,
    }


def _attached(figures: Json) -> Json:
    return {
        "kind": figures["kind"],
        "folio": figures["folio"],
        "vote": figures["vote"]["vote_id"],
        "figures": line_figures(figures),
        "digest": figures["package_digest"],
        "rehearsal": _is_invented(figures),
    }


def check_marks(figures: Json, pdf: CertificatePdf, rows: CertificateRows) -> None:
    """C-509: invented data say so on the page. C-701: what a reader of such a paper should know."""
    mark_invented(pdf, rows, invented=_is_invented(figures))


def mark_invented(pdf: CertificatePdf, rows: CertificateRows, *, invented: bool) -> None:
    """C-509 and C-701 for any paper."""
    if invented and "DATOS INVENTADOS" not in " ".join(pdf.text.split()):
        rows.fail("C-509")
    if invented:
        rows.remark("C-701")


def _is_invented(figures: Json) -> bool:
    """A paper of a demonstration office, or of a rehearsal."""
    return bool(figures["invented"]) or figures["vote"]["purpose"] == "rehearsal"


def check_package(figures: Json, package: Json | None, rows: CertificateRows) -> None:
    """C-601 and C-602: the package that the certificate rests on, by the report on it; not checked without one."""
    if package is None:
        rows.not_checked("C-601", "C-602")
        return
    if package["exit_code"] != 0:
        rows.fail("C-602", verdict=package["verdict"])
    digest = package["package_digest"]
    if digest is None or package["vote"] is None or package["result"] is None:
        rows.not_checked("C-601")
        return
    result = package["result"]
    numbers = figures["figures"]
    pairs = (
        ("digest", digest["hex"], figures["package_digest"]),
        ("vote", package["vote"]["vote_id"], figures["vote"]["vote_id"]),
        ("null", result["null_votes"], numbers["null"]),
        ("found", result["cast"], numbers["found"]),
        ("resolution", result["resolution"], figures["resolution"]["outcome"]),
    )
    for name, there, here in pairs:
        if there != here:
            rows.fail("C-601", field=name, package=str(there)[:80], paper=str(here)[:80])
    votes = {vote["option"]: vote["count"] for vote in result["votes"]}
    if votes != {vote["option"]: vote["count"] for vote in numbers["votes"]}:
        rows.fail(
            "C-601", field="votes", package=_list(votes.values()), paper=_list(v["count"] for v in numbers["votes"])
        )


def leave_paper_open(rows: CertificateRows) -> None:
    """Without attached figures there is nothing to compare the page with."""
    rows.not_checked("C-401", "C-402", *PAPER_CODES, "C-601", "C-602", "C-701", "C-702")


def _moment(text: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(text) if text else None
    except ValueError:
        return None


def _groups(digest: str) -> list[str]:
    return [digest[start : start + 4] for start in range(0, 64, 4)]


def _list(numbers: Iterable[int]) -> str:
    return ", ".join(map(str, numbers))[:80]
