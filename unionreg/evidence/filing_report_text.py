"""What a filing, a notice of an office or a dossier holds, in sentences; part of the words of ``report_text``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from unionreg.evidence.dossier_report_text import DOSSIER, dossier_lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from unionreg.texts import Texts

Report = dict[str, Any]
FILING, NOTICE = "filing-report-1", "notice-report-1"
# The rules of signers in the verdict on a filing, beside all K codes, which are about their certificates.
_OF_SIGNERS = frozenset(
    ["G-201", "G-202", "G-203", "G-204", "G-205", "G-206", "G-401", "G-402", "G-403", "G-703", "G-802"]
)


def without_signer(report: Mapping[str, Any]) -> frozenset[str]:
    """The checks of a filing without any electronic signature that have nothing to look at; G-501 says so for all."""
    if report.get("schema") != FILING or report.get("signers") or report["verdict"] == "unreadable":
        return frozenset()
    rows = [row for row in report["checks"] if row["status"] == "not-checked"]
    return frozenset(row["code"] for row in rows if row["code"] in _OF_SIGNERS or row["code"].startswith("K-"))


def told_checks(report: Mapping[str, Any]) -> list[Report]:
    """The rows of a report of any kind that say something to a reader."""
    idle = without_signer(report)
    return [row for row in report["checks"] if row["code"] not in idle]


def filing_lines(report: Report, texts: Texts) -> list[str]:
    """The lines for a filing, a notice or a dossier; nothing for the other kinds. No person in it is named."""
    if report["schema"] == DOSSIER:
        return dossier_lines(report, texts)
    if report["schema"] == FILING:
        return list(_filing(report, texts))
    return list(_notice(report, texts)) if report["schema"] == NOTICE else []


def _filing(report: Report, texts: Texts) -> Iterator[str]:
    filing, digest = report["filing"], report["data_digest"]
    if filing is not None:
        name, organisation = _kind(filing["kind"], texts), filing["organisation"] or "—"
        yield texts.get("report.filed", kind=name, organisation=organisation, version=filing["version"])
        yield texts.get("report.filed-holds", attachments=filing["attachments"], pages=filing["pages"])
        if filing["members"] is not None:
            yield texts.get("report.filed-members", people=filing["members"])
        if filing["has_supporters"]:
            yield texts.get("report.filed-supporters")
        if filing["case_folio"]:
            yield texts.get("report.filed-folio", folio=filing["case_folio"], answers=filing["answers"])
    if digest is not None:
        yield texts.get("report.data-digest", groups=" ".join(digest["groups"]))


def _notice(report: Report, texts: Texts) -> Iterator[str]:
    notice, key = report["notice"], report["office_key"]
    if notice is None:
        return
    yield texts.get(f"report.notice.{notice['kind']}", office=notice["office"], organisation=notice["organisation"])
    if notice["folio"]:
        yield texts.get("report.notice-folio", folio=notice["folio"])
    if notice["kind"] == "prevencion":
        due = notice["due_on"] or texts.get("report.notice-no-day")
        yield texts.get("report.notice-points", points=notice["points"], due=due)
    if notice["registration_number"]:
        yield texts.get("report.notice-registered", number=notice["registration_number"])
    fingerprint = key["fingerprint"]
    groups = " ".join(fingerprint[start : start + 4] for start in range(0, 64, 4))
    yield texts.get("report.notice-key", groups=groups, office=key["office"] or texts.get("report.notice-key-unknown"))


def _kind(kind: str, texts: Texts) -> str:
    key = f"filing.{kind}.name"
    return texts.get(key) if texts.has(key) else kind
