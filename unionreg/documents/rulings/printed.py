"""A template and its filling become the blocks that are printed: no layout yet, only what is said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from unionreg.documents.fonts import Face
from unionreg.documents.rulings.template import FIELD, Style
from unionreg.documents.rulings.words import ORDINALS
from unionreg.documents.wrapping import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from unionreg.documents.rulings.filling import Filling
    from unionreg.documents.rulings.template import Clause, Template, TemplateColumn

_SAID = frozenset({Style.PARAGRAPH, Style.RESOLUTION, Style.ITEM, Style.NOTE})


@dataclass(frozen=True, slots=True)
class Block:
    """One block as printed. ``rows`` of a table have a cell for each of its columns."""

    style: Style
    spans: tuple[Span, ...] = ()
    label: str = ""
    columns: tuple[TemplateColumn, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()

    @property
    def text(self) -> str:
        """All that it says, without emphasis."""
        return "".join(span.text for span in self.spans)


def printed(template: Template, filling: Filling) -> tuple[Block, ...]:
    """The clauses that hold, filled; resolutions numbered in words, an empty list prints nothing."""
    blocks: list[Block] = []
    ordinals = iter(ORDINALS)
    for clause in template.clauses:
        if not clause.holds(filling.conditions):
            continue
        if clause.style is Style.TABLE:
            blocks += _table(clause, filling)
        elif clause.style is Style.RESOLUTION:
            lead = Span(f"{next(ordinals)}. ", Face.SEMIBOLD)
            blocks.append(Block(clause.style, (lead, *_spans(clause.text, filling.fields))))
        elif clause.style is Style.ITEM:
            for line in filling.lists[clause.each]:
                blocks.append(Block(clause.style, tuple(_spans(clause.text, {**filling.fields, **line}))))
        else:
            blocks.append(Block(clause.style, tuple(_spans(clause.text, filling.fields)), clause.label))
    return tuple(_beside(blocks, template))


def said(blocks: tuple[Block, ...]) -> dict[str, Any]:
    """The blocks as data: sentences, labelled facts, and rows of tables, in the order of the page."""
    return {
        "text": [each.text for each in blocks if each.style in _SAID],
        "facts": [{"label": each.label, "value": each.text} for each in blocks if each.style is Style.FACT],
        "rows": [list(row) for each in blocks for row in each.rows],
    }


def _beside(blocks: list[Block], template: Template) -> Iterator[Block]:
    """Lines of several item clauses over one list stand together, line by line: what is wrong, then its remedy."""
    order = [clause for clause in template.clauses if clause.style is Style.ITEM]
    items = [block for block in blocks if block.style is Style.ITEM]
    both = len(order) > 1 and len({clause.each for clause in order}) == 1
    woven = _woven(items, len(order)) if both else iter(items)
    for block in blocks:
        yield next(woven) if block.style is Style.ITEM else block


def _woven(items: list[Block], clauses: int) -> Iterator[Block]:
    lines = len(items) // clauses
    for index in range(lines):
        for clause in range(clauses):
            yield items[clause * lines + index]


def _table(clause: Clause, filling: Filling) -> list[Block]:
    rows = tuple(tuple(line[column.field] for column in clause.columns) for line in filling.lists[clause.each])
    return [Block(clause.style, columns=clause.columns, rows=rows)] if rows else []


def _spans(text: str, fields: Mapping[str, str]) -> Iterator[Span]:
    """Emphasis is read in the template only: a star in what people wrote is a star."""
    for index, part in enumerate(text.split("*")):
        if part:
            filled = FIELD.sub(lambda match: fields[match[1]], part)
            yield Span(filled, Face.SEMIBOLD if index % 2 else Face.REGULAR)
