"""The record of a public form: who had a hand in it, and why it lies with the markers again."""

from __future__ import annotations

from datetime import UTC, datetime

from unionreg.domain.redaction.public_form import FormStatus, PublicForm, Step, StepKind, stepped

AT = datetime(2026, 8, 12, 15, tzinfo=UTC)


def step(kind: StepKind, user_id: int = 1, reason: str = "") -> Step:
    return Step(kind, user_id, "Ana Luna", "Archivo", AT, reason)


def form(*steps: Step) -> PublicForm:
    return PublicForm(1, "doc", 1, "", "", "", "", "", 1, FormStatus.MARKING, 1, steps=steps)


def test_a_form_without_steps_was_not_sent_back() -> None:
    assert form().sent_back_for() == ""
    assert form().last is None


def test_only_the_last_sending_back_counts() -> None:
    back = form(step(StepKind.OFFERED), step(StepKind.SENT_BACK, 2, "Falta"), step(StepKind.MARKED))
    assert back.sent_back_for() == "Falta"
    assert back.markers == {1}
    assert stepped(back, FormStatus.WAITING, step(StepKind.OFFERED)).sent_back_for() == ""


def test_saving_marks_again_by_the_same_hand_is_one_step() -> None:
    marked = stepped(form(step(StepKind.BEGUN)), FormStatus.MARKING, step(StepKind.MARKED))
    again = stepped(marked, FormStatus.MARKING, step(StepKind.MARKED))
    other = stepped(again, FormStatus.MARKING, step(StepKind.MARKED, 2))
    assert [len(each.steps) for each in (marked, again, other)] == [2, 2, 3]
    assert other.revision == 4
    assert other.is_open
