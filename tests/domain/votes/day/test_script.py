"""The script: numbered without a gap, in the order of the day, with words for every step."""

from __future__ import annotations

import json

import pytest

from tests.architecture.sources import ROOT
from unionreg.domain.votes.day.lineage import Standing
from unionreg.domain.votes.day.records import ChallengeReason, HelperRelation, HelpKind, IncidentKind
from unionreg.domain.votes.day.script import SCRIPT, Phase, Recorded, Step, steps_of
from unionreg.domain.votes.day.states import DayState

TEXTS = json.loads((ROOT / "resources" / "i18n" / "core" / "day.json").read_text(encoding="utf-8"))


def test_steps_are_numbered_from_one_without_a_gap() -> None:
    assert [step.number for step in SCRIPT] == list(range(1, len(SCRIPT) + 1))


def test_keys_are_different() -> None:
    assert len({step.key for step in SCRIPT}) == len(SCRIPT)


def test_the_parts_of_the_day_follow_each_other() -> None:
    assert [step for phase in Phase for step in steps_of(phase)] == list(SCRIPT)
    assert all(steps_of(phase) for phase in Phase)


@pytest.mark.parametrize("step", SCRIPT, ids=lambda step: step.key)
def test_every_step_has_its_article_and_its_words(step: Step) -> None:
    assert step.article.startswith("LFT ")
    assert {f"day.step.{step.key}.title", f"day.step.{step.key}.what"} <= set(TEXTS)


def test_no_words_are_left_over_for_steps_that_are_gone() -> None:
    keys = {key.split(".")[2] for key in TEXTS if key.startswith("day.step.")}
    assert keys == {step.key for step in SCRIPT}


def test_everything_to_be_recorded_is_asked_for_by_a_step() -> None:
    assert {record for step in SCRIPT for record in step.records} == set(Recorded)


@pytest.mark.parametrize(
    ("group", "words"),
    [
        ("phase", Phase),
        ("recorded", Recorded),
        ("state", DayState),
        ("challenge", ChallengeReason),
        ("help", HelpKind),
        ("relation", HelperRelation),
        ("incident", IncidentKind),
        ("standing", Standing),
    ],
)
def test_every_value_has_words_and_no_words_are_left_over(group: str, words: type) -> None:
    there = {key.removeprefix(f"day.{group}.") for key in TEXTS if key.startswith(f"day.{group}.")}
    assert there == {member.value for member in words}  # type: ignore[attr-defined]
