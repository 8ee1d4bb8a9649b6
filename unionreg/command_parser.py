"""Reading the words of a command line, with help and refusals in Spanish or English.

``argparse`` speaks the language of its own catalogues only; its few headings and refusals are put into words here.
Which commands exist is not here: see ``cli``.
"""

from __future__ import annotations

import argparse
import functools
import re
from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from collections.abc import Callable

    from unionreg.texts import Texts

_WORDS = (
    ("usage: ", "help.usage"),
    ("positional arguments:", "help.positional"),
    ("options:", "help.options"),
    ("Example:", "help.example"),
    ("example:", "help.example"),
    ("Examples:", "help.examples"),
    ("show this help message and exit", "help.show-help"),
    ("show program's version number and exit", "help.show-version"),
)
_PROBLEMS = (
    (r"the following arguments are required: (?P<which>.+)", "help.problem.required"),
    (r"unrecognized arguments: (?P<which>.+)", "help.problem.unrecognized"),
    (r"argument (?P<which>\S+): expected .*", "help.problem.value-missing"),
    (r"argument (?P<which>\S+): (?P<value>'.*'|\".*\"): (?P<first>\d+)-(?P<last>\d+)", "help.problem.no-number"),
    (r"argument (?P<which>\S+): (?P<value>'.*'|\".*\"): YYYY-MM-DD", "help.problem.no-day"),
    (r"argument (?P<which>\S+): (?P<value>'.*'|\".*\"): NAME=VALUE: (?P<choices>.+)", "help.problem.no-pair"),
    (r"argument (?P<which>\S+): not allowed with argument (?P<other>\S+)", "help.problem.not-both"),
    (r"argument (?P<which>\S+): ignored explicit argument (?P<value>.+)", "help.problem.no-value"),
    (r"ambiguous option: (?P<value>\S+) could match (?P<choices>.+)", "help.problem.ambiguous"),
    (
        r"argument COMMAND: invalid choice: (?P<value>'.*'|\".*\") \(choose from (?P<choices>.+)\)",
        "help.problem.no-command",
    ),
    (
        r"argument (?P<which>\S+): invalid choice: (?P<value>'.*'|\".*\") \(choose from (?P<choices>.+)\)",
        "help.problem.no-choice",
    ),
)


_MOST_DIGITS = 9


def whole_number(first: int, last: int) -> Callable[[str], int]:
    """A ``type`` for an argument: whole numbers of 0 or more in these bounds, both included."""

    def number(text: str) -> int:
        if not (text.isdecimal() and len(text) <= _MOST_DIGITS and first <= int(text) <= last):
            raise argparse.ArgumentTypeError(f"{text!r}: {first}-{last}")
        return int(text)

    return number


class CommandParser(argparse.ArgumentParser):
    """An argument parser that speaks the language of ``texts`` (area ``help``); so do its subcommands."""

    def __init__(self, *arguments: Any, texts: Texts, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._texts = texts

    def add_subparsers(self, **options: Any) -> Any:
        """As argparse does it, with the language handed on."""
        options.setdefault("parser_class", functools.partial(CommandParser, texts=self._texts))
        return super().add_subparsers(**options)

    def format_usage(self) -> str:
        """One line on how the command is written."""
        return self._put_into_words(super().format_usage())

    def format_help(self) -> str:
        """The whole help."""
        return self._put_into_words(super().format_help())

    def error(self, message: str) -> NoReturn:
        """End the program with status 2, the usage and a sentence on standard error."""
        problem = self._problem(message)
        sentence = self._texts.get("help.wrong-usage", problem=problem, command=self.prog)
        self.exit(2, f"{self.format_usage()}{sentence}\n")

    def _problem(self, message: str) -> str:
        for pattern, key in _PROBLEMS:
            if found := re.fullmatch(pattern, message, re.DOTALL):
                return self._texts.get(key, **found.groupdict())
        return message

    def _put_into_words(self, text: str) -> str:
        for english, key in _WORDS:
            text = re.sub(rf"(^| ){re.escape(english)}", rf"\g<1>{self._texts.get(key)}", text, flags=re.MULTILINE)
        return text
