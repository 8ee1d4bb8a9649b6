"""The command line: finds the command, reads its arguments, prints what it answers.

Only the chosen command's module is imported, so that a quick command stays quick. Human text goes by ``--lang`` or
the locale; messages go to standard error; never a traceback for an expected failure.
"""

from __future__ import annotations

import argparse
import errno
import importlib
import io
import locale
import os
import sys
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TextIO, cast

from unionreg import __version__
from unionreg.command_parser import CommandParser
from unionreg.errors import UnionregError
from unionreg.field_words import with_field_words
from unionreg.texts import Language, Texts, load_texts

if TYPE_CHECKING:
    from collections.abc import Sequence

COMMANDS: dict[str, str] = {
    "verify": "unionreg.commands.verify",
    "decide": "unionreg.commands.decide",
    "deadlines": "unionreg.commands.deadlines",
    "check-tallies": "unionreg.commands.check_tallies",
    "package": "unionreg.commands.package",
    "roll": "unionreg.commands.roll",
    "filing": "unionreg.commands.filing",
    "digitise": "unionreg.commands.digitise",
    "publish": "unionreg.commands.publish",
    "search": "unionreg.commands.search",
    "register": "unionreg.commands.register",
    "office": "unionreg.commands.office",
    "demo": "unionreg.commands.demo",
    "gallery": "unionreg.commands.gallery",
}

_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
_INTERRUPTED = 130
_DISK_FULL = {errno.ENOSPC, errno.EDQUOT}


@dataclass(frozen=True, slots=True)
class Console:
    """Where a command writes: answers to ``out``, messages to ``err``; ``language`` of the texts for people."""

    out: TextIO
    err: TextIO
    language: Language


class CommandModule(Protocol):
    """What every module under ``unionreg.commands`` offers."""

    __doc__: str | None
    SUMMARY: str

    def add_arguments(self, parser: argparse.ArgumentParser) -> None: ...

    def run(self, arguments: argparse.Namespace, console: Console) -> int: ...


def run(arguments: Sequence[str]) -> int:
    """Run the command line with these arguments; the answer is the exit status."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # Names of files may hold what is no text; they are shown escaped.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    if _wants_window(arguments):
        return _open_window(arguments)
    parser = _parser(arguments)
    try:
        parsed = parser.parse_args(arguments)
    except SystemExit as leaving:
        return int(leaving.code or 0)
    # Python has no stream where a shell closed it, nor in a program without a console.
    console = Console(sys.stdout or io.StringIO(), sys.stderr or io.StringIO(), language_of(parsed.lang))
    module = cast("CommandModule", importlib.import_module(COMMANDS[parsed.command]))
    return _run_command(module, parsed, console)


def _run_command(module: CommandModule, parsed: argparse.Namespace, console: Console) -> int:
    try:
        status = module.run(parsed, console)
        console.out.flush()
    except UnionregError as error:
        print(explain(error, load_texts(console.language)), file=console.err)
        return 2
    except KeyboardInterrupt:
        print(load_texts(console.language, "cli").get("cli.interrupted"), file=console.err)
        return _INTERRUPTED
    except BrokenPipeError:
        _give_up_output()
        return 0
    except OSError as error:
        if error.errno not in _DISK_FULL:
            raise
        print(load_texts(console.language, "help").get("help.disk-full"), file=console.err)
        _give_up_output()
        return 2
    return status


def _give_up_output() -> None:
    """Nothing more can be written: what is left must not fail again when the program ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _without_language(arguments: Sequence[str]) -> list[str]:
    """The words of a command line without ``--lang`` and its value."""
    words = [word for word in arguments if not word.startswith("--lang=")]
    while "--lang" in words:
        del words[words.index("--lang") : words.index("--lang") + 2]
    return words


def _wants_window(arguments: Sequence[str]) -> bool:
    """No arguments, an office to open, or one file that is no command: a double-clicked package."""
    words = _without_language(arguments)
    if not words or words[0].startswith("--office"):
        return True
    return len(words) == 1 and words[0] not in COMMANDS and Path(words[0]).is_file()


def _open_window(arguments: Sequence[str]) -> int:
    texts = load_texts(_named_language(arguments), "cli")
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in _DISPLAYS):
        # Qt would end the process without a word that helps.
        print(texts.get("cli.no-display"), file=sys.stderr)
        return 2
    from ui.app import main as open_window

    return open_window(list(arguments))


def explain(error: UnionregError, texts: Texts) -> str:
    """The sentence and remedy for an expected failure."""
    key = f"error.{error.code}"
    return texts.get(key, **with_field_words(error.params, texts)) if texts.has(key) else error.code


def _parser(arguments: Sequence[str]) -> argparse.ArgumentParser:
    texts = load_texts(_named_language(arguments), "help")
    languages = [language.value for language in Language]
    parser = CommandParser(
        prog="unionreg",
        texts=texts,
        description=texts.get("help.program"),
        epilog=texts.get("help.program-examples"),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument("--lang", choices=languages, help=texts.get("help.language"))
    subparsers = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    words = _without_language(arguments)
    for name in [each for each in COMMANDS if each in words[:1]] or list(COMMANDS):
        module = cast("CommandModule", importlib.import_module(COMMANDS[name]))
        command = subparsers.add_parser(
            name,
            help=module.SUMMARY,
            description=_description(name, module, texts),
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        # Also taken before the command; without a default here, so that what was said there is kept.
        command.add_argument("--lang", choices=languages, default=argparse.SUPPRESS, help=texts.get("help.language"))
        module.add_arguments(command)
    return parser


def _description(name: str, module: CommandModule, texts: Texts) -> str:
    """What the command is for, in words, and the examples of its module."""
    _, heading, examples = (module.__doc__ or "").partition("Example")
    return f"{texts.get(f'help.{name}')}\n\n{heading}{examples}"


def _named_language(arguments: Sequence[str]) -> Language:
    """The language that the words ask for, also where they cannot be read as a command."""
    named = [word.removeprefix("--lang=") for word in arguments if word.startswith("--lang=")]
    named += [word for before, word in pairwise(arguments) if before == "--lang"]
    return language_of(next((word for word in named if word in set(Language)), None))


def language_of(chosen: str | None) -> Language:
    """The chosen language, or the one of the locale; Spanish unless that says English."""
    if chosen:
        return Language(chosen)
    name = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    name = name or (locale.getlocale()[0] or "")
    return Language.EN if name.lower().startswith("en") else Language.ES
