"""Work off the window's thread: answers and failures come back to it, in order, and nobody gone is called."""

from __future__ import annotations

import gc
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QThread

from ui.garbage import GarbageCollecting
from ui.tasks import Failure, Lane, Progress, TaskRunner
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def idle(qtbot: QtBot, runner: TaskRunner) -> None:
    qtbot.waitUntil(lambda: not runner.busy)


def test_the_answer_arrives_on_the_windows_thread_and_the_work_was_done_on_another(qtbot: QtBot) -> None:
    runner, seen = TaskRunner(), []
    here = QThread.currentThread()
    runner.run(
        lambda _progress: threading.get_ident(), lambda other: seen.append((other, QThread.currentThread() == here))
    )
    idle(qtbot, runner)
    assert seen == [(seen[0][0], True)]
    assert seen[0][0] != threading.get_ident()


def test_database_work_is_done_in_the_order_of_asking_by_one_thread(qtbot: QtBot) -> None:
    runner, done, threads = TaskRunner(), [], set()
    for number in range(20):
        runner.run(lambda _progress, number=number: (threads.add(threading.get_ident()), number)[1], done.append)
    idle(qtbot, runner)
    assert done == list(range(20))
    assert len(threads) == 1


def test_documents_do_not_wait_for_the_database(qtbot: QtBot) -> None:
    runner, gate, done = TaskRunner(), threading.Event(), []
    runner.run(lambda _progress: gate.wait(5), lambda _answer: done.append("database"))
    runner.run(lambda _progress: None, lambda _answer: done.append("documents"), lane=Lane.DOCUMENTS)
    qtbot.waitUntil(lambda: done == ["documents"])
    gate.set()
    idle(qtbot, runner)
    assert done == ["documents", "database"]


def test_an_expected_failure_reaches_the_one_who_asked(qtbot: QtBot) -> None:
    runner, failures = TaskRunner(), []

    def work(_progress: Progress) -> None:
        raise ConflictError("no-change")

    runner.run(work, lambda _answer: None, failures.append)
    idle(qtbot, runner)
    assert [failure.error.code for failure in failures] == ["no-change"]


def test_a_fault_of_ours_is_told_and_goes_to_the_exception_hook(qtbot: QtBot) -> None:
    runner, failures = TaskRunner(), []
    with qtbot.captureExceptions() as caught:
        runner.run(lambda _progress: {}["nothing"], lambda _answer: None, failures.append)
        idle(qtbot, runner)
    assert failures == [Failure(None)]
    assert [kind for kind, _, _ in caught] == [KeyError]


def test_cancelled_work_stops_at_its_next_report(qtbot: QtBot) -> None:
    runner, failures, told = TaskRunner(), [], []
    listening, gate = threading.Event(), threading.Event()

    def work(progress: Progress) -> None:
        listening.wait(5)
        progress.report(1, 3)
        gate.wait(5)
        progress.report(2, 3)

    task = runner.run(work, lambda _answer: told.append("answer"), failures.append)
    task.progressed.connect(lambda done, total: told.append((done, total)))
    listening.set()
    qtbot.waitUntil(lambda: told == [(1, 3)])
    task.cancel()
    gate.set()
    idle(qtbot, runner)
    assert told == [(1, 3)]
    assert failures[0].cancelled


def test_nobody_is_called_when_the_widget_that_asked_is_gone(qtbot: QtBot) -> None:
    runner, owner, gate, called = TaskRunner(), QObject(), threading.Event(), []
    runner.run(lambda _progress: gate.wait(5), called.append, owner=owner)
    import shiboken6

    shiboken6.delete(owner)
    gate.set()
    idle(qtbot, runner)
    assert called == []


def test_stopping_finishes_what_is_under_way(qtbot: QtBot) -> None:
    runner, done = TaskRunner(), []
    runner.run(lambda _progress: done.append("written"), lambda _answer: None)
    runner.stop()
    assert done == ["written"]
    idle(qtbot, runner)


def test_garbage_is_collected_on_the_windows_thread_only(qtbot: QtBot) -> None:
    collecting, runner, threads = GarbageCollecting(), TaskRunner(), []

    def seen(_phase: str, _info: object) -> None:
        threads.append(threading.get_ident())

    def litter(_progress: Progress) -> None:
        for _ in range(5_000):
            cycle: list[object] = []
            cycle.append(cycle)

    gc.callbacks.append(seen)
    try:
        runner.run(litter, lambda _answer: None)
        idle(qtbot, runner)
        qtbot.waitUntil(lambda: bool(threads))
    finally:
        gc.callbacks.remove(seen)
        collecting.stop()
    assert set(threads) == {threading.get_ident()}
    assert gc.isenabled()


def test_the_oldest_garbage_rests_before_it_is_walked_again(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    times = iter([100.0, 100.2, 105.0, 110.3, 110.4])
    walked: list[int] = []
    collecting = GarbageCollecting()
    try:
        monkeypatch.setattr("ui.garbage.monotonic", lambda: next(times))
        monkeypatch.setattr("ui.garbage.gc.get_count", lambda: (800, 11, 11))
        monkeypatch.setattr("ui.garbage.gc.collect", walked.append)
        for _ in range(3):
            collecting.collect()
    finally:
        collecting.stop()
    assert walked == [2, 1, 2]


def test_the_windows_thread_is_the_last_to_let_go_of_what_was_asked(qtbot: QtBot) -> None:
    class Held:
        """Tells on which thread it is freed."""

        def __del__(self) -> None:
            freed.append(threading.get_ident())

    def ask(held: Held) -> None:
        runner.run(lambda _progress: (held, None)[1], lambda _answer: held)

    runner, freed = TaskRunner(), []
    for _ in range(50):
        ask(Held())
    idle(qtbot, runner)
    qtbot.waitUntil(lambda: len(freed) == 50)
    assert set(freed) == {threading.get_ident()}


def test_an_expected_failure_holds_nothing_of_the_work(qtbot: QtBot) -> None:
    runner, failures = TaskRunner(), []

    def work(_progress: Progress) -> None:
        raise ConflictError("no-change")

    runner.run(work, lambda _answer: None, failures.append)
    idle(qtbot, runner)
    assert failures[0].error.__traceback__ is None


def test_nothing_is_started_once_the_runner_was_stopped(qtbot: QtBot) -> None:
    runner, done = TaskRunner(), []
    runner.stop()
    runner.run(lambda _progress: done.append("work"), lambda _answer: done.append("answer"))
    qtbot.wait(20)
    assert done == []
    assert not runner.busy
