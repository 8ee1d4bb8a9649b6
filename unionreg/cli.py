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
from itertools import pairwise
from pathlib import Path
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

_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
_INTERRUPTED = 130


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
    if _wants_window(arguments):
        return _open_window(arguments)
    parser = _parser(arguments)
    try:
        parsed = parser.parse_args(arguments)
    except SystemExit as leaving:
        return int(leaving.code or 0)
    console = Console(sys.stdout, sys.stderr, language_of(parsed.lang))
    module = cast("CommandModule", importlib.import_module(COMMANDS[parsed.command]))
    try:
        return module.run(parsed, console)
    except UnionregError as error:
        print(explain(error, load_texts(console.language)), file=console.err)
        return 2
    except KeyboardInterrupt:
        print(load_texts(console.language, "cli").get("cli.interrupted"), file=console.err)
        return _INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _wants_window(arguments: Sequence[str]) -> bool:
    """No arguments, an office to open, or one file that is no command: a double-clicked package."""
    if not arguments or arguments[0].startswith("--office"):
        return True
    return len(arguments) == 1 and arguments[0] not in COMMANDS and Path(arguments[0]).is_file()


def _open_window(arguments: Sequence[str]) -> int:
    chosen = next((word for before, word in pairwise(arguments) if before == "--lang"), None)
    texts = load_texts(language_of(chosen if chosen in set(Language) else None), "cli")
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in _DISPLAYS):
        # Qt would end the process without a word that helps.
        print(texts.get("cli.no-display"), file=sys.stderr)
        return 2
    from ui.app import main as open_window

    return open_window(list(arguments))


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


def language_of(chosen: str | None) -> Language:
    """The chosen language, or the one of the locale; Spanish unless that says English."""
    if chosen:
        return Language(chosen)
    name = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    name = name or (locale.getlocale()[0] or "")
    return Language.EN if name.lower().startswith("en") else Language.ES
