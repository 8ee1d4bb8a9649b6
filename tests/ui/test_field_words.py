"""No message of a form names a field by its key: every field of a definition has words in both languages."""

from __future__ import annotations

import dataclasses
import types
import typing

import pytest

from tests.builders_office import START
from tests.domain.builders import a_definition
from ui.messages import Messages
from unionreg.application.station_counts import incomplete
from unionreg.application.vote_drafts import DraftDefinition, DraftStation, check_draft
from unionreg.domain.votes.count_entry import TIME_FIELDS, EntryValues
from unionreg.domain.votes.vote import VoteDefinition
from unionreg.errors import NotAllowedError
from unionreg.field_words import field_words, with_field_words
from unionreg.texts import Language, load_texts


def names_in(kind: typing.Any, prefix: str = "") -> list[str]:
    """Every field of a record and of the records in it, rows left out."""
    names = []
    for name, hint in typing.get_type_hints(kind).items():
        names.append(prefix + name)
        for part in parts_of(hint):
            if dataclasses.is_dataclass(part):
                names += names_in(part, f"{prefix}{name}.")
    return names


def parts_of(hint: typing.Any) -> tuple[typing.Any, ...]:
    if typing.get_origin(hint) in {tuple, typing.Union, types.UnionType}:
        return tuple(part for inner in typing.get_args(hint) for part in parts_of(inner))
    return (hint,)


FIELDS = [*names_in(VoteDefinition), *TIME_FIELDS]


@pytest.mark.parametrize("language", Language)
def test_every_field_of_a_definition_has_words(language: Language) -> None:
    texts = load_texts(language)
    assert [name for name in FIELDS if not texts.has(f"definition-field.{name}")] == []


def test_a_field_of_a_row_says_which_row() -> None:
    texts = load_texts(Language.ES)
    assert field_words("stations.3.opens_at", texts) == "hora de apertura de la mesa, renglón 4"
    assert field_words("required_signatures.certify", texts) == "número de personas que deben dar fe con su firma"


def test_a_name_that_somebody_wrote_stays_as_it_is() -> None:
    texts = load_texts(Language.EN)
    assert field_words("covers.from", texts) == "covers.from"
    assert with_field_words({"field": 3, "most": 5}, texts) == {"field": 3, "most": 5}
    assert with_field_words({"most": 5}, texts) == {"most": 5}


@pytest.mark.parametrize("language", Language)
def test_the_findings_on_an_empty_draft_name_no_key(language: Language) -> None:
    messages = Messages(language)
    draft = DraftDefinition(procedure="390-ter-revision", title="", stations=(DraftStation("mesa-1"),))
    findings = check_draft(draft, "2026-0001", START)
    said = [part for each in findings for part in dataclasses.astuple(messages.finding(each))]
    assert len(findings) > 10
    assert [text for text in said for field in FIELDS if "_" in field and field in text] == []
    assert [text for text in said if "stations" in text and language is Language.ES] == []


def test_the_findings_on_an_empty_sheet_name_no_key() -> None:
    definition = a_definition()
    findings = incomplete(definition, definition.stations[0].id, EntryValues({}))
    said = [Messages(Language.ES).finding(each).explanation for each in findings if each.code == "W-102"]
    assert said == [
        "Está en blanco: hora de apertura.",
        "Está en blanco: hora de cierre.",
        "Está en blanco: hora del escrutinio.",
    ]


@pytest.mark.parametrize("language", Language)
def test_a_refusal_names_what_is_not_allowed_in_words(language: Language) -> None:
    said = Messages(language).sentence(NotAllowedError("permission-missing", permission="keep-register"))
    assert ("llevar el registro" if language is Language.ES else "keep the register") in said
    assert "keep-register" not in said
