"""Make, sign and look into tally packages (.asice).

Exit status of build: 1 when the package was written but its figures have findings.

Examples:
  unionreg package build --definition definition.json --counts counts.jsonl --out acta.asice
  unionreg package sign acta.asice --cer c.cer --key c.key --password-file p.txt --role official
  unionreg package show acta.asice --json
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from unionreg.commands.package_building import build
from unionreg.commands.package_showing import show
from unionreg.commands.package_signing import sign
from unionreg.texts import Language

if TYPE_CHECKING:
    from collections.abc import Callable

    from unionreg.cli import Console

SUMMARY = "make, sign and look into tally packages / armar, firmar y consultar paquetes"
ROLES = ("official", "union-representative", "employer-representative", "observer", "other")
CAPACITIES = ("certifies", "certifies-under-protest", "witness")
_ACTS = {"build": build, "sign": sign, "show": show}
_BUILD_EXAMPLE = """example:
  unionreg package build --definition definition.json --counts counts.jsonl --attach documents/acta.pdf=acta.pdf \\
    --attach documents/index.json=index.json --out acta.asice"""
_SIGN_EXAMPLE = """example:
  unionreg package sign acta.asice --cer c.cer --key c.key --password-file p.txt --role union-representative \\
    --capacity certifies-under-protest --remarks "..." """
_SHOW_EXAMPLE = """example:
  unionreg package show acta.asice --json"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The three acts and their options."""
    acts = parser.add_subparsers(dest="act", metavar="ACT", required=True)

    def act(name: str, summary: str, example: str) -> Callable[..., object]:
        formatter = argparse.RawDescriptionHelpFormatter
        added = acts.add_parser(name, help=summary, description=summary, epilog=example, formatter_class=formatter)
        # Also taken before the act; without a default here, so that what was said there is kept.
        languages = [language.value for language in Language]
        added.add_argument("--lang", choices=languages, default=argparse.SUPPRESS)
        return added.add_argument

    _add_build(act("build", "an unsigned package / un paquete sin firmas", _BUILD_EXAMPLE))
    _add_sign(act("sign", "add one signature / agregar una firma", _SIGN_EXAMPLE))
    add = act("show", "what is in it, unverified / qué contiene, sin verificar", _SHOW_EXAMPLE)
    add("file", type=Path, metavar="FILE")
    add("--json", action="store_true", help="one JSON document / un documento JSON")


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Do the act; its exit status."""
    return _ACTS[arguments.act](arguments, console)


def _add_build(add: Callable[..., object]) -> None:
    add("--definition", type=Path, required=True, metavar="definition.json", help="stored as it stands / tal cual")
    add("--counts", type=Path, required=True, metavar="COUNTS.jsonl", help="one count a line / un cómputo por línea")
    add("--result", type=Path, metavar="result.json", help="computed when absent / se calcula si falta")
    add("--attach", action="append", default=[], metavar="PATH=FILE", help="one more entry / otra entrada")
    add("--out", type=Path, required=True, metavar="FILE.asice")
    add("--clock", metavar="TIME", help="for tests only / solo para pruebas")


def _add_sign(add: Callable[..., object]) -> None:
    add("file", type=Path, metavar="FILE.asice")
    add("--cer", type=Path, required=True, metavar="C", help="certificate (.cer) / certificado")
    add("--key", type=Path, required=True, metavar="K", help="private key (.key) / clave privada")
    add("--password-file", type=Path, required=True, metavar="P", help="file with the password / con la contraseña")
    add("--role", choices=ROLES, required=True)
    add("--capacity", choices=CAPACITIES, default="certifies")
    add("--organisation", metavar="TEXT")
    add("--remarks", metavar="TEXT", help="required under protest / obligatorias bajo protesta")
    add("--trust", type=Path, action="append", default=[], metavar="DIR", help="more authorities / más autoridades")
    add("--clock", metavar="TIME", help="for tests only / solo para pruebas")
