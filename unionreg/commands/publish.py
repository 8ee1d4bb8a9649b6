"""Publish the office's register as a static site, or show a site that stands in a folder.

DIR is empty or holds the site of an earlier run; only what changed is written. With --preview nothing is written. With
--serve the site in DIR is shown to this machine alone until Ctrl+C, so that search and checking work from a stick.

Example:
  unionreg publish sitio --office ./oficina --user informacion --password-file clave.txt
  unionreg publish sitio --office ./oficina --user informacion --password-file clave.txt --preview --json
  unionreg publish --serve sitio
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from unionreg.command_parser import whole_number
from unionreg.commands.entering import entered
from unionreg.commands.json_output import print_json, printable
from unionreg.texts import load_texts

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from unionreg.application.publication_ports import SiteChanges
    from unionreg.cli import Console
    from unionreg.texts import Texts

SUMMARY = "publicar el registro como sitio / publish the register as a site"
PORT = 8000
_LAST_PORT = 65_535
_EVERY = 200


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The folder, the office and who publishes; or the folder to show."""
    add = parser.add_argument
    add("folder", metavar="DIR", type=Path, help="folder of the site / carpeta del sitio")
    add("--serve", action="store_true", help="show the site here / mostrar el sitio en este equipo")
    add(
        "--port",
        type=whole_number(0, _LAST_PORT),
        default=PORT,
        metavar="N",
        help="port of --serve / puerto de --serve",
    )
    add("--office", type=Path, metavar="OFFICE", help="office file or folder / oficina")
    add("--user", metavar="NAME", help="who publishes / quién publica")
    add("--password-file", type=Path, metavar="P", help="file with the password / archivo con la contraseña")
    add("--preview", action="store_true", help="only say what would change / solo decir qué cambiaría")
    add("--json", action="store_true", help="one JSON document / un documento JSON")


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Publish, preview or show; 0 when done."""
    texts = load_texts(console.language, "site_command")
    if arguments.serve:
        return _serve(arguments.folder, arguments.port, console, texts)
    if arguments.office is None or arguments.user is None or arguments.password_file is None:
        print(texts.get("publish.who"), file=console.err)
        return 2
    done = _publish(arguments, _progress(console, texts))
    if arguments.json:
        print_json(_document(done), console.out)
    else:
        _say(done, arguments, console, texts)
    return 0


def _publish(arguments: argparse.Namespace, step: Callable[[int, int], None]) -> SiteChanges:
    from unionreg.application.publication_runs import preview_site, publish_site

    with entered(arguments.office, arguments.user, arguments.password_file) as (core, actor):
        if arguments.preview:
            return preview_site(core, actor, folder=arguments.folder, step=step)
        return publish_site(core, actor, folder=arguments.folder, step=step)[1]


def _progress(console: Console, texts: Texts) -> Callable[[int, int], None]:
    """A line that counts, on a terminal; nothing in a pipe."""
    if not console.err.isatty():
        return lambda _done, _of: None

    def step(done: int, of: int) -> None:
        if done % _EVERY == 0 or done == of:
            end = "\n" if done == of else ""
            print("\r" + texts.get("publish.progress", done=done, of=of), end=end, file=console.err, flush=True)

    return step


def _document(done: SiteChanges) -> dict[str, object]:
    return {
        "new": list(done.new),
        "changed": list(done.changed),
        "gone": list(done.gone),
        "unchanged": done.unchanged,
        "searchable": done.searchable,
        "overtaken": done.overtaken,
    }


def _say(done: SiteChanges, arguments: argparse.Namespace, console: Console, texts: Texts) -> None:
    counts = {"new": len(done.new), "changed": len(done.changed), "gone": len(done.gone), "unchanged": done.unchanged}
    folder = printable(arguments.folder)
    key = "publish.preview" if arguments.preview else "publish.done"
    print(texts.get(key, folder=folder, **counts), file=console.out)
    if arguments.preview:
        return
    if not done.searchable:
        print(texts.get("publish.no-search"), file=console.out)
    if done.overtaken:
        print(texts.get("publish.overtaken"), file=console.out)
    print(texts.get("publish.next", folder=folder), file=console.out)


def _serve(folder: Path, port: int, console: Console, texts: Texts) -> int:
    from unionreg.publishing.serving import address_of, site_server

    with site_server(folder, port) as server:
        print(texts.get("publish.serving", address=address_of(server)), file=console.out, flush=True)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            print(texts.get("publish.served"), file=console.err)
    return 0
