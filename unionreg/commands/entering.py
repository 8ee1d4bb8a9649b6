"""Opening an office for a command and signing in: --office, --user and --password-file, the same everywhere."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from unionreg.errors import NotAllowedError, UnreadableError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from unionreg.application.ports import Core
    from unionreg.domain.roles import Actor


def add_person(parser: argparse.ArgumentParser) -> None:
    """--user and --password-file, both asked for."""
    parser.add_argument("--user", metavar="NAME", required=True, help="person of the office / persona de la oficina")
    parser.add_argument(
        "--password-file", type=Path, metavar="P", required=True, help="first line is the password / clave"
    )


@contextmanager
def entered(office: Path, user: str, password_file: Path) -> Iterator[tuple[Core, Actor]]:
    """The office, open, and who works in it; closed at the end.

    Raises as ``bootstrap.open_office`` and ``session.sign_in``; UnreadableError ``password-file-malformed`` (path);
    NotAllowedError ``password-must-change``.
    """
    from unionreg.bootstrap import open_office

    core = open_office(office)
    try:
        yield core, signed_in(core, user, first_line(password_file))
    finally:
        core.close()


def signed_in(core: Core, user: str, password: str) -> Actor:
    """Who this is. NotAllowedError ``password-must-change`` for a password that somebody else gave out."""
    from unionreg.application.session import sign_in

    answer = sign_in(core, username=user, password=password)
    if answer.must_change_password:
        raise NotAllowedError("password-must-change")
    return answer.actor


def first_line(path: Path) -> str:
    """The first line of the file. UnreadableError ``password-file-malformed`` (path)."""
    try:
        return path.read_text("utf-8-sig").splitlines()[0]
    except (OSError, UnicodeDecodeError, IndexError) as error:
        raise UnreadableError("password-file-malformed", path=str(path)) from error
