"""Templates are data: read strictly, every clause is reached, old versions still render."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from tests.documents.pdf_reading import page_texts
from tests.documents.rulings.ruling_builders import OFFICE, a_paper, every_paper, sealed
from unionreg.documents.rulings.filling import fill
from unionreg.documents.rulings.paper import draft, hand_signed
from unionreg.documents.rulings.printed import printed
from unionreg.documents.rulings.template import (
    TemplateBook,
    load_templates,
    read_template,
    shipped_templates,
)
from unionreg.domain.certificates.papers import CONTENT_OF, FilingPaperKind
from unionreg.errors import NotFoundError, UnreadableError
from unionreg.paths import resources_root

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

BOOK = shipped_templates()
FOLDER = resources_root() / "law" / "templates"
DAY = date(2026, 3, 2)
PREVENTION = (FOLDER / "prevencion-PT-1.json").read_text(encoding="utf-8")

Json = dict[str, Any]


def changed(change: Callable[[Json], object]) -> str:
    value = json.loads(PREVENTION)
    change(value)
    return json.dumps(value)


def test_every_paper_has_a_template_and_every_kind_its_content() -> None:
    assert {each.paper for each in BOOK.all()} == set(FilingPaperKind) == set(CONTENT_OF)


@pytest.mark.parametrize("kind", FilingPaperKind)
def test_every_clause_is_printed_by_some_paper_and_every_condition_decides(kind: FilingPaperKind) -> None:
    template = BOOK.in_force(kind, DAY)
    fillings = [fill(order, template, OFFICE, by_hand=each) for order in every_paper(kind) for each in (True, False)]
    for clause in template.clauses:
        held = {clause.holds(filling.conditions) for filling in fillings}
        assert True in held, clause
        assert not clause.when or False in held, clause


@pytest.mark.parametrize("kind", FilingPaperKind)
def test_no_paper_has_an_empty_sentence_or_a_field_left_in_braces(kind: FilingPaperKind) -> None:
    template = BOOK.in_force(kind, DAY)
    for order in every_paper(kind):
        for block in printed(template, fill(order, template, OFFICE, by_hand=True).official()):
            assert block.text.strip() or block.rows
            assert "{" not in block.text
            assert not block.text.endswith(("  ", " ."))


def test_file_names_say_paper_and_version() -> None:
    for path in FOLDER.glob("*.json"):
        template = read_template(path.read_text(encoding="utf-8"), path.name)
        assert path.stem == f"{template.paper.value}-{template.version}"


BROKEN: dict[str, Callable[[Json], object]] = {
    "a member more": lambda value: value.update(more=1),
    "a member less": lambda value: value.pop("copies"),
    "another schema": lambda value: value.update(schema="filing-template-2"),
    "another paper": lambda value: value.update(paper="otro"),
    "a version of another form": lambda value: value.update(version="PT1"),
    "a day that is none": lambda value: value.update(valid_from="2026-02-30"),
    "an empty title": lambda value: value.update(title=" "),
    "no copies": lambda value: value.update(copies=[]),
    "a basis that is no text": lambda value: value.update(basis=[3]),
    "no clauses": lambda value: value.update(clauses=[]),
    "an unknown style": lambda value: value["clauses"][0].update(style="poem"),
    "a key of another style": lambda value: value["clauses"][0].update(label="x"),
    "an unknown field": lambda value: value["clauses"][0].update(text="{unknown_field}"),
    "a field in capitals": lambda value: value["clauses"][0].update(text="{Union}"),
    "an odd star": lambda value: value["clauses"][0].update(text="an *odd star"),
    "an unknown condition": lambda value: value["clauses"][0].update(when=["not is_unknown"]),
    "a list of another paper": lambda value: value["clauses"].append(
        {"style": "item", "each": "leaders", "text": "{name}"}
    ),
    "a column of another list": lambda value: value["clauses"].append(
        {"style": "table", "each": "points", "columns": [{"title": "x", "field": "union", "width": 0}]}
    ),
    "a clause that is none": lambda value: value["clauses"].append(3),
}


@pytest.mark.parametrize("change", BROKEN.values(), ids=BROKEN.keys())
def test_a_template_with_anything_unknown_is_refused(change: Callable[[Json], object]) -> None:
    with pytest.raises(UnreadableError) as raised:
        read_template(changed(change), "prevencion-PT-1.json")
    assert raised.value.code == "template-broken"


@pytest.mark.parametrize("text", ["", "[]", "null", "{", '"x"'])
def test_what_is_no_template_is_refused(text: str) -> None:
    with pytest.raises(UnreadableError):
        read_template(text, "x.json")


def test_a_version_stands_once() -> None:
    template = BOOK.in_force(FilingPaperKind.PREVENTION, DAY)
    with pytest.raises(UnreadableError):
        TemplateBook((template, template))


def test_old_versions_stay_and_still_render(tmp_path: Path) -> None:
    for number, day, word in ((1, "2026-01-01", "ANTES"), (2, "2026-03-01", "DESPUÉS")):

        def version(value: Json, number: int = number, day: str = day, word: str = word) -> None:
            value.update(version=f"PT-{number}", valid_from=day)
            value["clauses"][0]["text"] = word + " {union}"

        (tmp_path / f"{number}.json").write_text(changed(version), encoding="utf-8")
    book = load_templates(tmp_path)
    order = a_paper(FilingPaperKind.PREVENTION)
    newest = draft(order, book, OFFICE)
    older = draft(a_paper(FilingPaperKind.PREVENTION, template="PT-1"), book, OFFICE)
    assert "DESPUÉS" in page_texts(hand_signed(newest, sealed(newest)))[0]
    old = page_texts(hand_signed(older, sealed(older)))[0]
    assert "ANTES" in old
    assert "formato PT-1" in old
    assert book.in_force(FilingPaperKind.PREVENTION, date(2026, 2, 28)).version == "PT-1"
    assert book.in_force(FilingPaperKind.PREVENTION, date(2020, 1, 1)).version == "PT-1"


def test_a_version_that_is_not_there_is_said() -> None:
    for version, kind in (("PT-9", FilingPaperKind.PREVENTION), ("PT-1", FilingPaperKind.RECEIPT)):
        with pytest.raises(NotFoundError):
            BOOK.version(kind, version)
    with pytest.raises(NotFoundError):
        TemplateBook(()).in_force(FilingPaperKind.RECEIPT, DAY)
    assert BOOK.version(FilingPaperKind.PREVENTION, "PT-1").version == "PT-1"
