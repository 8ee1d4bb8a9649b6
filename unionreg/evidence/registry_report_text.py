"""What a report says about a paper of the register or its seal, in sentences, for every place that shows reports."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from unionreg.texts import Texts

REGISTRY = "registry-certificate-report-1"

Report = dict[str, Any]


def registry_lines(report: Report, texts: Texts) -> list[str]:
    """Union, case, number, validity and digest of a registry paper, or what its seal says; nothing for other files."""
    return [*_about(report, texts), *_sealed(report, texts)]


def _about(report: Report, texts: Texts) -> list[str]:
    facts = report.get("registry")
    if facts is None:
        return []
    lines = [
        texts.get("report.registry-union", union=facts["union"]),
        texts.get("report.registry-case", folio=facts["case_folio"]),
    ]
    if facts["registration_number"]:
        lines.append(texts.get("report.registry-number", number=facts["registration_number"]))
    if facts["valid_until"] is not None:
        lines.append(texts.get("report.registry-until", until=facts["valid_until"]))
    return [*lines, texts.get("report.registry-digest", groups=" ".join(report["data_digest"]["groups"]))]


def _sealed(report: Report, texts: Texts) -> list[str]:
    says = report.get("sealed_paper")
    if says is None:
        return []
    lines = [texts.get("certificate.C-701.remark")] if says["invented"] else []
    return [
        *lines,
        f"{texts.get('report.paper')}: {_kind(says['kind'], texts)}",
        f"{texts.get('report.folio')}: {says['folio']}",
        texts.get("report.registry-case", folio=says["case_folio"]),
        f"{texts.get('report.issued')}: {says['issued_on']}",
        texts.get("report.registry-digest", groups=" ".join(says["data_digest"]["groups"])),
    ]


def _kind(kind: str, texts: Texts) -> str:
    key = f"report.kind.{kind}"
    return texts.get(key) if texts.has(key) else kind
