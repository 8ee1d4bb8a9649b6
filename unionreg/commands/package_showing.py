"""``unionreg package show``: what a package says of itself, without judging it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from unionreg.commands.json_output import print_json, printable
from unionreg.commands.opened_files import opened
from unionreg.evidence.writing import package_digest, read_entries
from unionreg.texts import load_texts

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping

    from unionreg.cli import Console

Json = dict[str, Any]


def show(arguments: argparse.Namespace, console: Console) -> int:
    """Print the contents; always 0. UnreadableError ``package-container`` when the container is not sound."""
    with opened(arguments.file) as source:
        entries = read_entries(bytes(source))
    texts = load_texts(console.language, "package")
    contents = describe(entries)
    contents = {"file": arguments.file.name, "verified": False, "notice": texts.get("package.unverified"), **contents}
    if arguments.json:
        print_json(contents, console.out)
        return 0
    vote, result = contents["vote"], contents["result"]
    lines = [contents["file"], contents["notice"], texts.get("package.digest", groups=contents["package_digest"])]
    if vote:
        lines.append(texts.get("package.vote", title=str(vote["title"]), vote=str(vote["vote_id"])))
    if result:
        lines.append(texts.get("package.result", totals=json.dumps(result["totals"], ensure_ascii=False)))
    for signer in contents["signers"]:
        words = {name: str(value) for name, value in signer.items()}
        lines += [texts.get("package.signer", **words)]
    lines += [f"{one['bytes']:>12}  {one['path']}" for one in contents["entries"]]
    for line in lines:
        print(printable(line), file=console.out)
    return 0


def describe(entries: Mapping[str, bytes]) -> Json:
    """What the entries say: names and sizes, vote, result and signers as they stand; None where JSON cannot be read."""
    definition, result = _value(entries, "vote/definition.json"), _value(entries, "result.json")
    statements = [_value(entries, name) for name in sorted(entries) if name.startswith("signers/")]
    wanted = ("number", "capacity", "role", "name", "rfc", "declared_at")
    return {
        "package_digest": package_digest(entries),
        "vote": _chosen(definition, ("vote_id", "title", "procedure", "purpose")),
        "result": _chosen(result, ("totals", "computed", "resolution")),
        "signers": [_chosen(statement, wanted) for statement in statements if statement is not None],
        "entries": [{"path": name, "bytes": len(content)} for name, content in entries.items()],
    }


def _value(entries: Mapping[str, bytes], name: str) -> Json | None:
    try:
        value = json.loads(entries.get(name, b""))
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def _chosen(value: Json | None, names: tuple[str, ...]) -> Json | None:
    return None if value is None else {name: value.get(name) for name in names}
