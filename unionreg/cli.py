"""The command line: finds the command, reads its arguments, prints what it answers.

Only the chosen command's module is imported, so that a quick command stays quick. Human text goes by ``--lang`` or
the locale; messages go to standard error; never a traceback for an expected failure.
"""

from __future__ import annotations

import argparse
import importlib
import locale
import os
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TextIO, cast

from unionreg import __version__
from unionreg.errors import UnionregError
from unionreg.texts import Language, Texts, load_texts

if TYPE_CHECKING:
    from collections.abc import Sequence

COMMANDS: dict[str, str] = {
    "verify": "unionreg.commands.verify",
    "decide": "unionreg.commands.decide",
    "deadlines": "unionreg.commands.deadlines",
    "check-tallies": "unionreg.commands.check_tallies",
    "package": "unionreg.commands.package",
    "demo": "unionreg.commands.demo",
    "gallery": "unionreg.commands.gallery",
}


@dataclass(frozen=True, slots=True)
class Console:
    """Where a command writes: answers to ``out``, messages to ``err``; ``language`` of the texts for people."""

    out: TextIO
    err: TextIO
    language: Language


class CommandModule(Protocol):
    """What every module under ``unionreg.commands`` offers."""

    SUMMARY: str

    def add_arguments(self, parser: argparse.ArgumentParser) -> None: ...

    def run(self, arguments: argparse.Namespace, console: Console) -> int: ...


def run(arguments: Sequence[str]) -> int:
    """Run the command line with these arguments; the answer is the exit status."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8")
    if not arguments or arguments[0].startswith("--office"):
        from ui.app import main as open_window

        return open_window(list(arguments))
    parser = _parser(arguments)
    try:
        parsed = parser.parse_args(arguments)
    except SystemExit as leaving:
        return int(leaving.code or 0)
    console = Console(sys.stdout, sys.stderr, _language(parsed.lang))
    module = cast("CommandModule", importlib.import_module(COMMANDS[parsed.command]))
    try:
        return module.run(parsed, console)
    except UnionregError as error:
        print(explain(error, load_texts(console.language)), file=console.err)
        return 2
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def explain(error: UnionregError, texts: Texts) -> str:
    """The sentence and remedy for an expected failure."""
    key = f"error.{error.code}"
    return texts.get(key, **error.params) if texts.has(key) else error.code


def _parser(arguments: Sequence[str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="unionreg", description="unionreg " + __version__)
    parser.add_argument("--version", action="version", version=__version__)
    subparsers = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    wanted = [name for name in COMMANDS if name in arguments[:1]] or list(COMMANDS)
    for name in wanted:
        module = cast("CommandModule", importlib.import_module(COMMANDS[name]))
        command = subparsers.add_parser(
            name,
            help=module.SUMMARY,
            description=module.__doc__,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        command.add_argument("--lang", choices=[language.value for language in Language])
        module.add_arguments(command)
    return parser


def _language(chosen: str | None) -> Language:
    if chosen:
        return Language(chosen)
    name = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    name = name or (locale.getlocale()[0] or "")
    return Language.EN if name.lower().startswith("en") else Language.ES
