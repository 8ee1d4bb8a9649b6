"""Hand the register out as files, as the screen does: tables with their data dictionary, in a new folder.

OUT is the folder in which the new folder is made (registro-publico-DATE or registro-oficial-DATE). The public copy has
everything confidential struck out; the official one is for those who keep the register. Lists of members go along with
--members only. What was handed out stands in the office's log. Exit status 0 when the files are written, 2 else.

Example:
  unionreg register export salida --office ./oficina --format csv --user informacion --password-file clave.txt
  unionreg register export salida --office ./oficina --format xlsx --copy official --members --user registro
    --password-file clave.txt --json
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from unionreg.commands.entering import add_person, entered
from unionreg.commands.json_output import print_json, printable
from unionreg.domain.register.export import ExportFormat, Rendering
from unionreg.texts import Language, load_texts

if TYPE_CHECKING:
    from unionreg.application.register_acts import RegisterExport
    from unionreg.cli import Console
    from unionreg.texts import Texts

SUMMARY = "hand the register out / entregar el registro"
_EXPORT = "write tables and dictionary / escribir tablas y diccionario"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The act ``export`` with OUT, --office, --format, --copy, --members, --user, --password-file and --json."""
    acts = parser.add_subparsers(dest="act", metavar="ACT", required=True)
    export = acts.add_parser("export", help=_EXPORT, description=_EXPORT)
    # Also taken before the act; without a default here, so that what was said there is kept.
    export.add_argument("--lang", choices=[each.value for each in Language], default=argparse.SUPPRESS)
    export.add_argument("out", type=Path, metavar="OUT", help="where the new folder is made / dónde se crea la carpeta")
    export.add_argument("--office", type=Path, metavar="OFFICE", required=True, help="office file or folder / oficina")
    export.add_argument(
        "--format",
        choices=[each.value for each in ExportFormat],
        required=True,
        help="files / archivos",
    )
    export.add_argument(
        "--copy",
        choices=[each.value for each in Rendering],
        default=Rendering.PUBLIC.value,
        help="public unless said / pública salvo que se diga",
    )
    export.add_argument("--members", action="store_true", help="with lists of members / con padrones")
    add_person(export)
    export.add_argument("--json", action="store_true", help="one JSON document / un documento JSON")


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Write the files and tell which; 0 when done. Raises as ``register_acts.export_register``."""
    from unionreg.application.register_acts import export_register

    texts = load_texts(console.language, "office_command")
    with entered(arguments.office, arguments.user, arguments.password_file) as (core, actor):
        made = export_register(
            core,
            actor,
            folder=arguments.out,
            form=ExportFormat(arguments.format),
            rendering=Rendering(arguments.copy),
            members=arguments.members,
        )
    if arguments.json:
        print_json(_document(made, arguments), console.out)
    else:
        print("\n".join(_lines(made, texts)), file=console.out)
    return 0


def _document(made: RegisterExport, arguments: argparse.Namespace) -> dict[str, Any]:
    return {
        "folder": str(made.folder),
        "copy": arguments.copy,
        "format": arguments.format,
        "members": arguments.members,
        "files": [
            {"name": each.name, "sha256": each.sha256, "size": each.size, "rows": each.rows} for each in made.files
        ],
    }


def _lines(made: RegisterExport, texts: Texts) -> list[str]:
    rows = sum(each.rows for each in made.files)
    head = texts.get("register.done", folder=printable(made.folder), files=len(made.files), rows=rows)
    return [head, *(f"  {each.sha256}  {each.name}" for each in made.files)]
