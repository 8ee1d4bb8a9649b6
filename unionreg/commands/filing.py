"""Filings: the published list of types, the check of a filing before it is handed in, and what a file says.

FILE is the container of a filing, or its data alone (filing/data.json) with --members for the list of people. A failed
check never keeps anybody from filing: it warns. D is the day on which the filing is judged, today unless said.
Exit status of preflight: 0 without errors, 1 with errors, 2 when FILE cannot be read.

Example:
  unionreg filing types
  unionreg filing preflight registro.tramite --calendars calendarios
  unionreg filing preflight registro.tramite --json
  unionreg filing show registro.tramite
  unionreg filing packet registro.tramite --public --out registro-publico.pdf
  unionreg filing identify escaneado.pdf
"""

from __future__ import annotations

import argparse
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from unionreg.texts import Language

if TYPE_CHECKING:
    from unionreg.cli import Console

SUMMARY = "filings: types and checks / trámites: tipos y revisión"
_TYPES = "the published list / la lista publicada"
_PREFLIGHT = "check a filing / revisar un trámite"
_PACKET = "print from a container / imprimir desde un archivo de trámite"
_IDENTIFY = "which filing a sheet is of / de qué trámite es una foja"
_SHOW = "what a filing or notice says / qué dice un trámite o un aviso"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The acts ``types`` and ``preflight`` (also ``check``)."""
    acts = parser.add_subparsers(dest="act", metavar="ACT", required=True)
    types = _act(acts, "types", _TYPES)
    types.add_argument("--json", action="store_true", help="one JSON document / un documento JSON")
    check = _act(acts, "preflight", _PREFLIGHT, "check")
    check.add_argument("file", type=Path, metavar="FILE", help="filing / trámite")
    check.add_argument("--members", type=Path, metavar="CSV", help="list of people / lista de personas")
    check.add_argument("--on", type=_day, metavar="YYYY-MM-DD", help="day of the check / día de la revisión")
    check.add_argument("--calendars", type=Path, metavar="DIR", help="one calendar a year / un calendario por año")
    check.add_argument("--json", action="store_true", help="one JSON document / un documento JSON")
    show = _act(acts, "show", _SHOW)
    show.add_argument("file", type=Path, metavar="FILE", help="filing or notice / trámite o aviso")
    show.add_argument("--json", action="store_true", help="one JSON document / un documento JSON")
    _add_paper(acts)


def _add_paper(acts: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    packet = _act(acts, "packet", _PACKET)
    packet.add_argument("file", type=Path, metavar="FILE", help="filing / trámite")
    which = packet.add_mutually_exclusive_group()
    which.add_argument("--public", action="store_true", help="public rendering / versión pública")
    which.add_argument("--acuse", action="store_true", help="receipt to be stamped / acuse para sellar")
    packet.add_argument("--show", action="append", default=[], metavar="ID", help="public attachment / anexo público")
    packet.add_argument("--paper", choices=["letter", "oficio"], default="letter", help="size / tamaño")
    packet.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")
    identify = _act(acts, "identify", _IDENTIFY)
    identify.add_argument("file", type=Path, metavar="FILE", help="PDF, PNG or JPEG / PDF, PNG o JPEG")
    identify.add_argument("--json", action="store_true", help="one JSON document / un documento JSON")


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Do the chosen act; UnreadableError as reading does."""
    if arguments.act == "types":
        from unionreg.commands.filing_types import print_types

        return print_types(console, as_json=arguments.json)
    if arguments.act == "show":
        from unionreg.commands.filing_showing import print_filing

        return print_filing(arguments.file, console, as_json=arguments.json)
    if arguments.act == "packet":
        from unionreg.commands.filing_packet import print_packet

        return print_packet(arguments, datetime.now().astimezone().replace(microsecond=0), console)
    if arguments.act == "identify":
        from unionreg.commands.filing_packet import print_identity

        return print_identity(arguments, console)
    from unionreg.commands.filing_preflight import print_preflight

    today = arguments.on or datetime.now().astimezone().date()
    return print_preflight(arguments, today, console)


def _act(
    acts: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    words: str,
    *others: str,
) -> argparse.ArgumentParser:
    act = acts.add_parser(name, help=words, description=words, aliases=others)
    # Also taken before the act; without a default here, so that what was said there is kept.
    act.add_argument("--lang", choices=[each.value for each in Language], default=argparse.SUPPRESS)
    return act


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r}: YYYY-MM-DD") from error
