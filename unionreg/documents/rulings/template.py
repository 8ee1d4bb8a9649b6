"""Templates of the papers on filings: versioned JSON in ``resources/law/templates``, read strictly.

A template is a list of clauses; each has a style, a text with ``{fields}`` and ``*emphasis*``, and the named conditions
under which it is printed ("not x" where x must not hold). What a paper may name is in ``vocabulary``: an unknown field,
condition, list or key is refused when the file is read, not when somebody waits for a paper. Old versions stay.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from unionreg.documents.rulings.vocabulary import VOCABULARIES
from unionreg.domain.certificates.papers import FilingPaperKind
from unionreg.errors import NotFoundError, UnreadableError
from unionreg.paths import resources_root

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from unionreg.documents.rulings.vocabulary import Vocabulary

SCHEMA = "filing-template-1"
NOT = "not "
FIELD = re.compile(r"\{([a-z_0-9]+)\}")
_VERSION = re.compile(r"[A-Z]{2}-[1-9][0-9]{0,2}")
_KEYS = {"schema", "paper", "version", "valid_from", "title", "basis", "copies", "clauses"}


class Style(StrEnum):
    """How a clause is set. ``resolution`` gets its ordinal; ``item`` and ``table`` repeat over a list."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    RESOLUTION = "resolution"
    FACT = "fact"
    ITEM = "item"
    TABLE = "table"
    NOTE = "note"
    SIGNATURES = "signatures"


_OWN_KEYS: Mapping[Style, frozenset[str]] = {
    Style.PARAGRAPH: frozenset({"text"}),
    Style.HEADING: frozenset({"text"}),
    Style.RESOLUTION: frozenset({"text"}),
    Style.FACT: frozenset({"text", "label"}),
    Style.ITEM: frozenset({"text", "each"}),
    Style.TABLE: frozenset({"each", "columns"}),
    Style.NOTE: frozenset({"text"}),
    Style.SIGNATURES: frozenset({"text"}),
}


@dataclass(frozen=True, slots=True)
class TemplateColumn:
    """A column of a table; ``width`` in points, 0 takes what is left."""

    title: str
    field: str
    width: int


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause; ``each`` names the list of an item or table, ``label`` stands before a fact."""

    style: Style
    text: str = ""
    when: tuple[str, ...] = ()
    each: str = ""
    label: str = ""
    columns: tuple[TemplateColumn, ...] = ()

    def holds(self, conditions: Mapping[str, bool]) -> bool:
        """Whether it is printed."""
        return all(conditions[name.removeprefix(NOT)] is not name.startswith(NOT) for name in self.when)


@dataclass(frozen=True, slots=True)
class Template:
    """One version of one paper. ``copies``: for whom each copy is."""

    paper: FilingPaperKind
    version: str
    valid_from: date
    title: str
    basis: tuple[str, ...]
    copies: tuple[str, ...]
    clauses: tuple[Clause, ...]


class TemplateBook:
    """Every version of every paper."""

    def __init__(self, templates: Iterable[Template]) -> None:
        """UnreadableError ``template-broken`` when a version comes twice."""
        self._by_version: dict[str, Template] = {}
        for template in templates:
            if template.version in self._by_version:
                raise _broken(template.version, "version")
            self._by_version[template.version] = template

    def all(self) -> tuple[Template, ...]:
        """All versions, by paper and day."""
        order = list(FilingPaperKind)
        return tuple(sorted(self._by_version.values(), key=lambda each: (order.index(each.paper), each.valid_from)))

    def in_force(self, paper: FilingPaperKind, on: date) -> Template:
        """The newest version on a day; before the first one, the first. NotFoundError ``template-unknown``."""
        versions = [each for each in self.all() if each.paper is paper]
        if not versions:
            raise NotFoundError("template-unknown", version=paper.value)
        return ([each for each in versions if each.valid_from <= on] or versions[:1])[-1]

    def version(self, paper: FilingPaperKind, version: str) -> Template:
        """Exactly this version. NotFoundError ``template-unknown``."""
        template = self._by_version.get(version)
        if template is None or template.paper is not paper:
            raise NotFoundError("template-unknown", version=version)
        return template


def shipped_templates() -> TemplateBook:
    """The templates that come with the program."""
    return load_templates(resources_root() / "law" / "templates")


def load_templates(folder: Path) -> TemplateBook:
    """All ``*.json`` of a folder. UnreadableError ``template-broken`` with file name and place."""
    return TemplateBook(
        read_template(path.read_text(encoding="utf-8"), path.name) for path in sorted(folder.glob("*.json"))
    )


def read_template(text: str, name: str) -> Template:
    """One template; UnreadableError ``template-broken`` for anything it should not hold."""
    try:
        value = json.loads(text)
        if not isinstance(value, dict) or set(value) != _KEYS or value["schema"] != SCHEMA:
            raise _broken(name, "members")
        paper = FilingPaperKind(value["paper"])
        if not _VERSION.fullmatch(value["version"]):
            raise _broken(name, "version")
        template = Template(
            paper,
            value["version"],
            date.fromisoformat(value["valid_from"]),
            _line(value["title"]),
            tuple(_line(each) for each in value["basis"]),
            tuple(_line(each) for each in value["copies"]),
            tuple(_clause(each, VOCABULARIES[paper], name) for each in value["clauses"]),
        )
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise _broken(name, type(error).__name__) from error
    if not template.copies or not template.clauses:
        raise _broken(name, "empty")
    return template


def _clause(value: dict[str, Any], vocabulary: Vocabulary, name: str) -> Clause:
    style = Style(value["style"])
    if set(value) - {"style", "when"} != _OWN_KEYS[style]:
        raise _broken(name, style.value)
    clause = Clause(
        style,
        value.get("text", ""),
        tuple(value.get("when", ())),
        value.get("each", ""),
        value.get("label", ""),
        tuple(TemplateColumn(each["title"], each["field"], int(each["width"])) for each in value.get("columns", ())),
    )
    if clause.each and clause.each not in vocabulary.lists:
        raise _broken(name, clause.each)
    known = vocabulary.fields | vocabulary.lists.get(clause.each, frozenset())
    used = set(FIELD.findall(clause.text))
    unknown = {*(used - known), *({one.field for one in clause.columns} - vocabulary.lists.get(clause.each, set()))}
    unknown |= {one for one in clause.when if one.removeprefix(NOT) not in vocabulary.conditions}
    if unknown or "{" in FIELD.sub("", clause.text) or clause.text.count("*") % 2:
        raise _broken(name, ", ".join(sorted(unknown)) or clause.text[:60])
    return clause


def _line(text: object) -> str:
    if not isinstance(text, str) or not text.strip():
        raise TypeError(text)
    return text


def _broken(name: str, place: str) -> UnreadableError:
    return UnreadableError("template-broken", name=name, place=place)
