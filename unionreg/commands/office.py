"""Look after an office: check that its log and the files of its archive are as they were kept.

OFFICE is the office file or its folder; nothing in it is changed. Every file that a document names is read and compared
with its digest. PERSON needs the permission to make backups (administrator). Exit status 0 when all is whole, 1 when
the log is broken or files are missing or damaged, 2 when the office cannot be opened. Files that nothing names are
told and change no status.

Example:
  unionreg office check ./oficina --user direccion --password-file clave.txt
  unionreg office check ./oficina --user direccion --password-file clave.txt --json
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from unionreg.commands.entering import add_person, entered
from unionreg.commands.json_output import print_json
from unionreg.texts import Language, load_texts

if TYPE_CHECKING:
    from collections.abc import Callable

    from unionreg.application.queries.audit import LogCheck
    from unionreg.cli import Console
    from unionreg.domain.archive.scans import VaultReport
    from unionreg.texts import Texts

SUMMARY = "look after an office / cuidar una oficina"
_CHECK = "check log and archive / revisar bitácora y archivo"
_EVERY = 100
_SHOWN = 20


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The act ``check`` with OFFICE, --user, --password-file and --json."""
    acts = parser.add_subparsers(dest="act", metavar="ACT", required=True)
    check = acts.add_parser("check", help=_CHECK, description=_CHECK)
    # Also taken before the act; without a default here, so that what was said there is kept.
    check.add_argument("--lang", choices=[each.value for each in Language], default=argparse.SUPPRESS)
    check.add_argument("office", type=Path, metavar="OFFICE", help="office file or folder / oficina")
    add_person(check)
    check.add_argument("--json", action="store_true", help="one JSON document / un documento JSON")


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Check and print; 1 when anything is broken, missing or damaged."""
    from unionreg.application.archive_check import check_archive
    from unionreg.application.queries.audit import check_log

    texts = load_texts(console.language, "office_command")
    with entered(arguments.office, arguments.user, arguments.password_file) as (core, actor):
        log = check_log(core, actor)
        archive = check_archive(core, actor, progress=_progress(console, texts))
    whole = log.whole and archive.whole
    if arguments.json:
        print_json(_document(log, archive), console.out)
    else:
        print("\n".join(_lines(log, archive, texts)), file=console.out)
    return int(not whole)


def _progress(console: Console, texts: Texts) -> Callable[[int], None] | None:
    """A line that counts, on a terminal; nothing in a pipe."""
    if not console.err.isatty():
        return None

    def step(done: int) -> None:
        if done % _EVERY == 0:
            print("\r" + texts.get("office.progress", done=done), end="", file=console.err, flush=True)

    return step


def _document(log: LogCheck, archive: VaultReport) -> dict[str, Any]:
    return {
        "whole": log.whole and archive.whole,
        "log": {"records": log.records, "head": log.head, "broken_at": log.broken_at},
        "archive": {
            "files": archive.files,
            "missing": list(archive.missing),
            "damaged": list(archive.changed),
            "left_over": list(archive.left_over),
        },
    }


def _lines(log: LogCheck, archive: VaultReport, texts: Texts) -> list[str]:
    if log.broken_at is None:
        lines = [texts.get("office.log-whole", records=log.records, head=log.head)]
    else:
        lines = [texts.get("office.log-broken", at=log.broken_at)]
    if archive.whole:
        lines.append(texts.get("office.archive-whole", files=archive.files))
    else:
        missing, damaged = len(archive.missing), len(archive.changed)
        lines.append(texts.get("office.archive-broken", files=archive.files, missing=missing, damaged=damaged))
    lines += _listed(archive.missing, "office.missing", texts)
    lines += _listed(archive.changed, "office.damaged", texts)
    if archive.left_over:
        lines.append(texts.get("office.left-over", files=len(archive.left_over)))
    return lines


def _listed(digests: tuple[str, ...], key: str, texts: Texts) -> list[str]:
    """The first of them, and how many more there are; --json names all."""
    more = len(digests) - _SHOWN
    lines = [f"  {texts.get(key)}: {each}" for each in digests[:_SHOWN]]
    return [*lines, texts.get("office.more", more=more)] if more > 0 else lines
