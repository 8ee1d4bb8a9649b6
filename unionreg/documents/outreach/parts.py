"""A topic as it will be printed: the words of one language, or a translator's words with Spanish where they end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.documents.outreach import words
from unionreg.domain.outreach.translation import PartInVariant, in_variant

if TYPE_CHECKING:
    from unionreg.domain.outreach.education import BlockKind
    from unionreg.domain.outreach.leaflet import LeafletOrder


@dataclass(frozen=True, slots=True)
class PrintedPart:
    """One block. ``is_marked``: Spanish among translated words."""

    kind: BlockKind
    text: str
    law: str
    is_marked: bool = False


@dataclass(frozen=True, slots=True)
class PrintedText:
    """All of a topic in print, with what must be said of its translation."""

    title: str
    summary: str
    parts: tuple[PrintedPart, ...]
    poster: tuple[PrintedPart, ...]
    remarks: tuple[str, ...]
    credit: str
    labels: dict[str, str]
    language: str


def printed(order: LeafletOrder) -> PrintedText:
    """The words of an order. Where nothing is translated the paper says so once; else it marks what is Spanish."""
    topic = order.topic
    by_id = _texts(order)
    is_mixed = order.translation is not None

    def part_of(block_id: str, kind: BlockKind, law: str) -> PrintedPart:
        found = by_id[block_id]
        return PrintedPart(kind, found.text, law, is_mixed and not found.is_translated)

    blocks = tuple(part_of(block.id, block.kind, block.law) for block in topic.blocks)
    poster = tuple(part_of(block.id, block.kind, block.law) for block in topic.poster)
    return PrintedText(
        title=by_id["title"].text,
        summary=by_id["summary"].text,
        parts=blocks,
        poster=poster,
        remarks=_remarks(order, by_id),
        credit=_credit(order),
        labels=words.WORDS[order.language],
        language=order.language,
    )


def _texts(order: LeafletOrder) -> dict[str, PartInVariant]:
    if order.variant is not None or order.language == "es":
        return {part.part_id: part for part in in_variant(order.topic, order.translation)}
    return {
        part.id: PartInVariant(part.id, part.words.get(order.language), is_translated=True)
        for part in order.topic.parts()
    }


def _remarks(order: LeafletOrder, by_id: dict[str, PartInVariant]) -> tuple[str, ...]:
    if order.variant is None:
        return ()
    if order.translation is None:
        return (words.IN_SPANISH.format(variant=order.variant.label),)
    found = []
    if not all(part.is_translated for part in by_id.values()):
        found.append(words.PARTLY.format(variant=order.variant.label))
    if order.translation.is_out_of_date(order.topic):
        found.append(words.OUT_OF_DATE.format(version=order.topic.version))
    return tuple(found)


def _credit(order: LeafletOrder) -> str:
    if order.translation is None or order.variant is None:
        return ""
    content = order.translation.content
    return words.TRANSLATOR.format(
        variant=order.variant.label,
        name=content.translator.name,
        accreditation=content.translator.accreditation,
        by=content.translator.accredited_by,
        day=words.dated(content.translated_on, "es"),
    )
