"""The union's own copy on paper of what the checks before printing said. Never part of what is handed in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from unionreg.documents.packet.order import PacketOrder
from unionreg.documents.packet.preflight_sheet import PrintedFinding, build_preflight_sheet
from unionreg.domain.filings.proportion import percent
from unionreg.domain.filings.refusal_statistics import share_of
from unionreg.evidence.filing_json import filing_digest
from unionreg.field_words import with_field_words
from unionreg.texts import Language, load_texts

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from unionreg.domain.filings.filing import FilingData
    from unionreg.domain.filings.preflight import PreflightFinding
    from unionreg.texts import Texts


def preflight_sheet(data: FilingData, findings: Sequence[PreflightFinding], at: datetime) -> bytes:
    """The findings on this filing in the order given, in Spanish, as a PDF of letter size. ``at`` is printed.

    Errors of ``filing_json.filing_digest``.
    """
    texts = load_texts(Language.ES)
    order = PacketOrder(data=data, data_sha256=filing_digest(data), made_at=at)
    return build_preflight_sheet(order, [_printed(each, texts) for each in findings])


def _printed(each: PreflightFinding, texts: Texts) -> PrintedFinding:
    params = with_field_words(dict(each.finding.params), texts)

    def words(part: str) -> str:
        key = f"finding.{each.finding.code}.{part}"
        return texts.get(key, **params) if texts.has(key) else ""

    title = words("title") or each.finding.code
    return PrintedFinding(title, words("explanation"), words("remedy"), each.article, _statistics(each, texts))


def _statistics(each: PreflightFinding, texts: Texts) -> str:
    """How often the cause is behind refusals, with source and date; empty where no figure was published."""
    figure = share_of(each.cause)
    if figure is None or figure.share is None:
        return ""
    cause = texts.get(f"refusal-cause.{figure.cause.value}")
    key = f"refusal-share.{figure.of.value}"
    return texts.get(key, share=percent(figure.share).removesuffix(".0"), source=figure.source, cause=cause)
