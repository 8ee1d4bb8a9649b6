"""What a dossier holds, in sentences; part of the report in words (``report_text``)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from unionreg.texts import Texts

DOSSIER = "dossier-report-1"


def dossier_lines(report: Mapping[str, Any], texts: Texts) -> list[str]:
    """The lines for a dossier; nothing for the other kinds and where it could not be read."""
    facts = report["dossier"] if report["schema"] == DOSSIER else None
    if facts is None:
        return []
    lines = [
        texts.get("report.dossier", folio=facts["folio"], version=facts["version"], office=facts["office"]),
        texts.get("report.dossier-of", **{name: facts[name] for name in ("employer", "workplace", "first", "last")}),
        texts.get(
            "report.dossier-holds", **{name: facts[name] for name in ("events", "documents", "struck", "sheets")}
        ),
        texts.get("report.dossier-released", people="; ".join(facts["released_by"]), moment=facts["released_at"]),
    ]
    digest, key = report["data_digest"], report["office_key"]
    if digest is not None:
        lines.append(texts.get("report.data-digest", groups=" ".join(digest["groups"])))
    if key is not None:
        groups = " ".join(key["fingerprint"][start : start + 4] for start in range(0, 64, 4))
        office = key["office"] or texts.get("report.dossier-key-unknown")
        lines.append(texts.get("report.dossier-key", groups=groups, office=office))
    return lines
