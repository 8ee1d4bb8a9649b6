"""Ways of hurting an office file, for the tests in this folder."""

from __future__ import annotations

import os
import pickle
import signal
import sqlite3
import warnings
from contextlib import closing
from typing import TYPE_CHECKING

from tests.builders_office import PASSWORD, QUICK, StandingClock
from unionreg.application.people import change_person
from unionreg.application.queries.audit import check_log, log_page
from unionreg.application.queries.people import person
from unionreg.application.session import sign_in
from unionreg.bootstrap import open_office
from unionreg.domain.audit.log_filter import LogFilter
from unionreg.errors import UnionregError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from unionreg.application.ports import Core

NOBODY = 65534


def refusal_when_opening(path: Path) -> str:
    """The code with which opening is refused, or "opened"."""
    try:
        open_office(path, clock=StandingClock(), settings=QUICK).close()
    except UnionregError as error:
        return error.code
    return "opened"


def fork() -> int:
    """``os.fork``; other tests may have left idle threads behind, which these children never use."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        return os.fork()


def as_ordinary_user(act: Callable[[], str]) -> str:
    """What ``act`` gives in a process without the rights of the system's administrator."""
    reading, writing = os.pipe()
    child = fork()
    if child == 0:
        try:
            if os.geteuid() == 0:
                os.setgid(NOBODY)
                os.setuid(NOBODY)
            os.write(writing, pickle.dumps(act()))
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as stream:
        answer = stream.read()
    os.waitpid(child, 0)
    return str(pickle.loads(answer))


def in_another_process(act: Callable[[Callable[[bytes], None]], None]) -> tuple[int, int]:
    """Start ``act`` with a function to tell us things; the process id and the end of the pipe to read from."""
    reading, writing = os.pipe()
    child = fork()
    if child == 0:
        try:
            os.close(reading)
            act(lambda message: (os.write(writing, message), None)[1])
            signal.pause()
        finally:
            os._exit(1)
    os.close(writing)
    return child, reading


def kill(child: int) -> None:
    """As a power cut ends a process: at once, with nothing tidied up."""
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


def rename_administrator(core: Core, number: int) -> None:
    """One act that writes a person, the log and its head."""
    actor = sign_in(core, username="luna", password=PASSWORD).actor
    change_person(core, actor, user_id=actor.user_id, full_name=f"Ana Luna {number}", post="Directora")


def assert_nothing_half_written(path: Path) -> int:
    """The office opens, its log is whole, and the last act in the log is what the account says; its number."""
    core = open_office(path, clock=StandingClock(), settings=QUICK)
    try:
        actor = sign_in(core, username="luna", password=PASSWORD).actor
        assert check_log(core, actor).whole
        newest = log_page(core, actor, LogFilter(kinds=frozenset({"person-changed"})), limit=1).rows
        name = person(core, actor, actor.user_id).full_name
        if not newest:
            assert name == "Ana Luna Ñáñez"
            return 0
        assert newest[0].params()["full_name"] == name
        return int(name.split()[-1])
    finally:
        core.close()


def execute(file: Path, *statements: str) -> None:
    """Meddle with a file that no program has open."""
    with closing(sqlite3.connect(file)) as raw:
        for statement in statements:
            raw.execute(statement)
        raw.commit()
