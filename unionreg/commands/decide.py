"""Propose the legal outcome of votes from their figures.

FILE holds vectors: {"vectors": [{"id": ..., "input": {"procedure": ..., "covered": ..., "cast": ..., "options": {...},
"null": ...}}]}. Every outcome is a proposal: the resolution is a person's signed act. Exit status 1 when a vector is
refused.

Example:
  unionreg decide votes.json --json
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from unionreg.commands.decision_vectors import decide_vector
from unionreg.commands.json_output import print_json, printable
from unionreg.commands.vector_shape import VectorRefusedError, vector_id, vectors_of
from unionreg.input_files import read_json
from unionreg.texts import load_texts

if TYPE_CHECKING:
    import argparse

    from unionreg.cli import Console
    from unionreg.texts import Texts

SUMMARY = "propose the legal outcome of votes from their figures / proponer el resultado legal a partir de las cifras"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """FILE and --json."""
    parser.add_argument("file", type=Path, metavar="FILE", help="JSON with vectors / JSON con los casos")
    parser.add_argument("--json", action="store_true", help="one JSON document / un documento JSON")


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Print the decision of every vector; 1 when any is refused, else 0."""
    vectors = vectors_of(read_json(arguments.file), arguments.file)
    results = [_result(vector, position) for position, vector in enumerate(vectors, start=1)]
    if arguments.json:
        print_json({"results": results}, console.out)
    else:
        texts = load_texts(console.language, "procedures", "findings")
        for result in results:
            print("\n".join(_lines(result, texts)), file=console.out)
    return int(any("error" in result for result in results))


def _result(vector: object, position: int) -> dict[str, Any]:
    identifier = vector_id(vector, position)
    try:
        return {"id": identifier, **decide_vector(vector)}
    except VectorRefusedError as refusal:
        return {"id": identifier, "error": refusal.code, "field": refusal.field}


def _lines(result: dict[str, Any], texts: Texts) -> list[str]:
    name = texts.get(f"procedure.{result['procedure']}.name") if "procedure" in result else ""
    lines = [f"{printable(result['id'])}  {name}".rstrip()]
    if "error" in result:
        refusal = texts.get(f"decision.{result['error']}", field=printable(result.get("field", "")))
        return [*lines, f"  {refusal}", *_figures_line(result, texts)]
    outcome = texts.get(f"outcome.{result['outcome']}")
    names = [printable(name) for name in (result.get("winner"), result.get("leading")) if name]
    names = names or [printable(name) for name in result.get("leaders", [])]
    lines.append(f"  {outcome}" + (f": {', '.join(names)}" if names else ""))
    if "reason" in result:
        lines.append("  " + texts.get(f"reason.{result['reason']}"))
    lines += _figures_line(result, texts)
    if "bases" in result:
        held = "  ".join(f"{base} {texts.get('word.yes' if on else 'word.no')}" for base, on in result["bases"].items())
        lines.append("  " + texts.get("decision.bases", bases=held))
    if result.get("bases_differ"):
        lines.append("  " + texts.get("decision.bases-differ"))
    if result["ambiguous"]:
        lines.append("  " + texts.get("decision.ambiguous"))
    return [*lines, "  " + texts.get(f"decided-by.{result['decided_by']}")]


def _figures_line(result: dict[str, Any], texts: Texts) -> list[str]:
    figures = result.get("totals") or result.get("figures")
    if not figures:
        return []
    flat = {name: value for name, value in figures.items() if name != "options"}
    written = [f"{texts.get(f'figure.{name}')} {value:,}" for name, value in flat.items()]
    written += [f"{printable(name)} {value:,}" for name, value in figures.get("options", {}).items()]
    return ["  " + " · ".join(written)]
