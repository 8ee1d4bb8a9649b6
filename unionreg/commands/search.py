"""Search an office: contracts, documents of the archive, unions and filings, as a person of the office may read them.

QUERY is words, "phrases in quotes", parts of folios and numbers; whatever it holds, it is only words. --office names
the office, --user the person, whose password is asked for or read from the first line of --password-file. --facet
narrows down: kind, employer, union, state, industry, year, status. Exit status 0 when something is found, 1 when
nothing is, 2 when the office cannot be opened.

Example:
  unionreg search "prima vacacional" --user archivo --office oficina
  unionreg search CCT-2026/0001 --office oficina --user archivo --password-file clave.txt --json
  unionreg search aguinaldo --office oficina --user archivo --facet state=14 --facet year=2025
"""

from __future__ import annotations

import argparse
import getpass
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

from unionreg.command_parser import whole_number
from unionreg.commands.json_output import print_json, printable
from unionreg.domain.search.document import Facet, Source
from unionreg.errors import UnreadableError
from unionreg.input_files import read_bytes
from unionreg.search_words import value_word
from unionreg.texts import load_texts

if TYPE_CHECKING:
    from unionreg.cli import Console
    from unionreg.domain.search.document import Found, Hit
    from unionreg.texts import Texts

SUMMARY = "search an office / buscar en una oficina"
_MOST = 200


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """QUERY, --office, --user, --password-file, --facet, --limit and --json."""
    parser.add_argument("query", metavar="QUERY", help="what to look for / qué se busca")
    parser.add_argument(
        "--office", type=Path, required=True, metavar="DIR", help="office file or folder / archivo o carpeta"
    )
    parser.add_argument("--user", metavar="NAME", required=True, help="person of the office / persona de la oficina")
    parser.add_argument("--password-file", type=Path, metavar="P", help="first line is the password / clave")
    parser.add_argument(
        "--facet", action="append", default=[], type=_facet, metavar="NAME=VALUE", help="narrow down / acotar"
    )
    parser.add_argument(
        "--limit",
        type=whole_number(1, _MOST),
        default=20,
        metavar="N",
        help="hits to show / resultados que se muestran",
    )
    parser.add_argument("--json", action="store_true", help="one JSON document / un documento JSON")


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Print the hits and the counted facets; 1 when there are none."""
    from unionreg.application.queries.search import search
    from unionreg.application.search_feeding import catch_up
    from unionreg.application.session import sign_in
    from unionreg.bootstrap import open_office

    texts = load_texts(console.language)
    core = open_office(arguments.office)
    try:
        actor = sign_in(core, username=arguments.user, password=_password(arguments, texts)).actor
        waiting = catch_up(core, progress=_progress(console, texts))
        chosen = tuple((facet, (value,)) for facet, value in arguments.facet)
        found = search(core, actor, text=arguments.query, chosen=chosen, limit=arguments.limit)
    finally:
        core.close()
    if arguments.json:
        print_json(_document(arguments.query, found, waiting), console.out)
    else:
        print("\n".join(_lines(arguments.query, found, texts)), file=console.out)
    return int(not found.total)


def _progress(console: Console, texts: Texts) -> Any:
    if not console.err.isatty():
        return None

    def show(done: int, of: int) -> None:
        print(f"\r{texts.get('search.waiting', waiting=of - done)} ", end="", file=console.err, flush=True)

    return show


def _password(arguments: argparse.Namespace, texts: Texts) -> str:
    if arguments.password_file is None:
        return _asked(arguments.user, texts)
    lines = read_bytes(arguments.password_file).decode("utf-8", "replace").splitlines()
    return lines[0] if lines else ""


def _asked(user: str, texts: Texts) -> str:
    """What somebody types, unseen; UnreadableError ``password-needs-terminal`` where nobody can."""
    try:
        with warnings.catch_warnings():
            # Without a terminal getpass would wait on a pipe and show what is typed.
            warnings.simplefilter("error", getpass.GetPassWarning)
            return getpass.getpass(texts.get("search.password", user=printable(user)))
    except (EOFError, getpass.GetPassWarning) as error:
        raise UnreadableError("password-needs-terminal") from error


def _facet(text: str) -> tuple[Facet, str]:
    name, _, value = text.partition("=")
    if name not in set(Facet) or not value:
        raise argparse.ArgumentTypeError(f"{text!r}: NAME=VALUE: {', '.join(Facet)}")
    return Facet(name), value


def _document(query: str, found: Found, waiting: int) -> dict[str, Any]:
    return {
        "query": query,
        "total": found.total,
        "waiting": waiting,
        "hits": [_hit(hit) for hit in found.hits],
        "facets": {
            facet.value: [{"value": each.value, "text": each.text, "count": each.count} for each in counts]
            for facet, counts in found.facets
        },
    }


def _hit(hit: Hit) -> dict[str, Any]:
    return {
        "source": hit.key.source.value,
        "id": hit.key.id,
        "title": hit.title,
        "kind": hit.kind,
        "employer": hit.employer.name,
        "union": hit.union.name,
        "state": hit.state,
        "industry": hit.industry,
        "year": hit.year or None,
        "status": hit.status,
        "date": hit.date or None,
        "codes": list(hit.codes),
        "page": hit.page + 1 if hit.key.source is Source.DOCUMENT else None,
        "snippet": hit.snippet,
        "marks": [list(mark) for mark in hit.marks],
        "in_title": hit.in_title,
        "noisy": hit.noisy,
    }


def _lines(query: str, found: Found, texts: Texts) -> list[str]:
    if not found.total:
        return [texts.get("search.nothing", text=printable(query))]
    total = "search.total-one" if found.total == 1 else "search.total"
    lines = [texts.get(total, total=f"{found.total:,}"), ""]
    for hit in found.hits:
        # Only what was scanned has pages.
        page = texts.get("search.page", page=hit.page + 1) if hit.key.source is Source.DOCUMENT else ""
        about = (texts.get(f"search-source.{hit.key.source.value}"), hit.state, hit.date, page)
        lines += [printable(hit.title), f"  {printable(' · '.join(part for part in about if part))}"]
        lines += [f"  {printable(hit.snippet)}", ""]
    for facet, counts in found.facets:
        if counts:
            words = [(value_word(facet, each.value, each.text, texts), each.count) for each in counts[:6]]
            shown = ", ".join(f"{printable(word)} ({count:,})" for word, count in words)
            lines.append(f"{texts.get(f'search-facet.{facet.value}')}: {shown}")
    return lines
