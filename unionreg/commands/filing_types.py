"""``unionreg filing types``: every filing with its requirements, and who decides what in how many days."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from unionreg.commands.json_output import print_json
from unionreg.domain.filings.catalogue import FILING_TYPES, published_steps
from unionreg.filing_words import term_words
from unionreg.texts import load_texts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from unionreg.cli import Console
    from unionreg.domain.filings.catalogue import PublishedStep
    from unionreg.domain.filings.filing_type import FilingType, Requirement
    from unionreg.texts import Texts


def print_types(console: Console, *, as_json: bool) -> int:
    """Print the list; always 0."""
    texts = load_texts(console.language, "filings")
    if as_json:
        print_json({"types": [_document(each, texts) for each in FILING_TYPES]}, console.out)
    else:
        for each in FILING_TYPES:
            print("\n".join((*_lines(each, texts), "")), file=console.out)
    return 0


def _document(kind: FilingType, texts: Texts) -> dict[str, Any]:
    return {
        "kind": kind.kind.value,
        "name": texts.get(f"filing.{kind.kind.value}.name"),
        "about": texts.get(f"filing.{kind.kind.value}.about"),
        "series": kind.series,
        "articles": list(kind.articles),
        "fee": 0,
        "fee_notice": texts.get("filing.fees"),
        "product": kind.product.value,
        "product_name": texts.get(f"filing-product.{kind.product.value}"),
        "requirements": [_requirement(each, texts) for each in kind.requirements],
        "steps": [_step(each, texts) for each in published_steps(kind.kind)],
    }


def _requirement(asked: Requirement, texts: Texts) -> dict[str, Any]:
    return {
        "key": asked.key,
        "title": texts.get(f"requirement.{asked.key}.title"),
        "explanation": texts.get(f"requirement.{asked.key}.explanation"),
        "article": asked.article,
        "document": asked.document,
        "optional": asked.optional,
    }


def _step(step: PublishedStep, texts: Texts) -> dict[str, Any]:
    return {
        "key": step.key,
        "what": texts.get(f"filing-step.{step.key}"),
        "who": texts.get(f"filing-doer.{step.doer.value}"),
        "term": term_words(step, texts),
        "unit": None if step.unit is None else step.unit.value,
        "amount": step.amount or None,
        "at_least": step.at_least or None,
        "at_most": step.at_most,
        "article": step.article,
    }


def _lines(kind: FilingType, texts: Texts) -> Iterator[str]:
    name = texts.get(f"filing.{kind.kind.value}.name")
    yield f"{name} ({kind.series})"
    yield "  " + texts.get(f"filing.{kind.kind.value}.about")
    yield "  " + texts.get("filing-types.product", product=texts.get(f"filing-product.{kind.product.value}"))
    yield "  " + texts.get("filing.fees")
    yield "  " + texts.get("filing-types.requirements")
    for asked in kind.requirements:
        optional = f" ({texts.get('requirement.optional')})" if asked.optional else ""
        article = f" [{asked.article}]" if asked.article else ""
        yield f"    - {texts.get(f'requirement.{asked.key}.title')}{optional}{article}"
    yield "  " + texts.get("filing-types.steps")
    for step in published_steps(kind.kind):
        article = f" [{step.article}]" if step.article else ""
        who, what = texts.get(f"filing-doer.{step.doer.value}"), texts.get(f"filing-step.{step.key}")
        yield f"    - {who}: {what}; {term_words(step, texts)}{article}"
