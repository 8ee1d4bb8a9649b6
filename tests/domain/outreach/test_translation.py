"""Translated texts: what is refused, what is printed in Spanish, when one is out of date."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tests.domain.outreach.test_education import TOPIC
from unionreg.domain.outreach.translation import (
    TranslatedPart,
    Translation,
    TranslationContent,
    Translator,
    check_translation,
    in_variant,
)
from unionreg.domain.votes.count import Named

TODAY = date(2026, 8, 12)
CONTENT = TranslationContent(
    "vote", 1, TOPIC.version, Translator("N. N.", "AC-1", "Instituto"), TODAY, (TranslatedPart("title", "…"),)
)


def codes(**changes: Any) -> list[str]:
    return [each.code for each in check_translation(replace(CONTENT, **changes), TOPIC, TODAY)]


def kept(**changes: Any) -> Translation:
    at = datetime(2026, 8, 12, tzinfo=UTC)
    return Translation(1, replace(CONTENT, **changes), Named("Inés", "Transparencia"), at)


def test_a_translation_of_one_part_is_enough() -> None:
    assert codes() == []


def test_the_translator_and_the_accreditation_are_needed() -> None:
    assert codes(translator=Translator("", "", "")) == ["V-101", "V-101", "V-101"]


def test_parts_must_be_those_of_the_topic() -> None:
    assert codes(parts=(TranslatedPart("nothing", "…"),)) == ["O-401"]


def test_something_must_be_translated() -> None:
    assert codes(parts=(TranslatedPart("title", ""),)) == ["O-402"]


def test_texts_must_print() -> None:
    assert codes(parts=(TranslatedPart("step", "\u202e…"),)) == ["V-103"]


def test_nothing_is_dated_after_today() -> None:
    assert codes(translated_on=date(2026, 8, 13)) == ["O-403"]


def test_a_translation_of_another_version_is_out_of_date() -> None:
    assert not kept().is_out_of_date(TOPIC)
    assert kept(source_version="000000000000").is_out_of_date(TOPIC)


@given(st.sets(st.sampled_from(["title", "summary", "step"])))
def test_what_is_not_translated_stays_spanish(translated: set[str]) -> None:
    parts = tuple(TranslatedPart(part, f"‹{part}›") for part in sorted(translated))
    shown = in_variant(TOPIC, kept(parts=parts))
    assert {part.part_id for part in shown if part.is_translated} == translated
    spanish = {part.id: part.words.es for part in TOPIC.parts()}
    assert all(part.text == spanish[part.part_id] for part in shown if not part.is_translated)


def test_without_a_translation_everything_is_spanish() -> None:
    assert not any(part.is_translated for part in in_variant(TOPIC, None))
