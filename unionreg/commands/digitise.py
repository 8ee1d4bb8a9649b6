"""Digitise a folder of scans: judge every page, cut at separator sheets, read the text in Spanish, keep the originals.

DIR holds PDF, JPEG, PNG and TIFF as a scanner writes them; nothing in it is changed. OUT (DIR/digitised unless given)
takes copies/ with a searchable PDF/A of each document, archive/ with the originals under their SHA-256, and the
journal: run again after a crash, only what is left is done. Without Tesseract everything but the text is done. Exit
status 0 when every file is done, 1 when one needs a person or is refused, 2 when DIR cannot be read.

Example:
  unionreg digitise caja-014
  unionreg digitise caja-014 --out archivo/caja-014 --json
  unionreg digitise escaner --watch
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from unionreg.command_parser import whole_number
from unionreg.commands.json_output import print_json, printable
from unionreg.domain.archive.scans import Outcome
from unionreg.texts import load_texts

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable

    from unionreg.archive.batch import BatchOptions, DigitisedDocument, DigitisedFolder, FolderBatch
    from unionreg.cli import Console
    from unionreg.domain.archive.scans import Recognition, ScannedFile
    from unionreg.domain.findings import Finding
    from unionreg.texts import Texts

SUMMARY = "digitise a folder of scans / digitalizar una carpeta"
_MOST_JOBS = 64
_WATCH_SECONDS = 2.0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """DIR, --out, --watch, --no-text, --jobs and --json."""
    parser.add_argument("folder", type=Path, metavar="DIR", help="folder of scans / carpeta con digitalizaciones")
    parser.add_argument("--out", type=Path, metavar="OUT", help="where results go / adónde van los resultados")
    parser.add_argument(
        "--watch", action="store_true", help="go on with files that come later / seguir con los que lleguen después"
    )
    parser.add_argument("--no-text", action="store_true", help="do not read the text / no leer el texto")
    parser.add_argument(
        "--jobs", type=whole_number(1, _MOST_JOBS), default=0, metavar="N", help="cores to use / núcleos que se usan"
    )
    parser.add_argument("--json", action="store_true", help="one JSON document / un documento JSON")


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Digitise and print what became of every file; 1 when one is not done. UnreadableError ``folder-missing``."""
    from unionreg.archive.batch import BatchOptions, FolderBatch
    from unionreg.archive.tools import find_tools

    texts = load_texts(console.language, "scans")
    tools = find_tools()
    if tools.finding is not None and not arguments.no_text:
        print(_sentence(tools.finding, texts), file=console.err)
    _check_folder(arguments.folder)
    batch = FolderBatch(arguments.folder, arguments.out or arguments.folder / "digitised")
    progress = _progress(console, texts)
    options = BatchOptions(not arguments.no_text, arguments.jobs, arguments.watch, progress)
    made = _watch(batch, options, console, texts) if arguments.watch else batch.run(options)
    if arguments.json:
        print_json(_document(made, texts), console.out)
    else:
        print("\n".join(_lines(made, texts) if made.files else [_nothing(arguments.folder, texts)]), file=console.out)
    return int(any(file.outcome is not Outcome.DONE for file in made.files))


def _watch(batch: FolderBatch, options: BatchOptions, console: Console, texts: Texts) -> DigitisedFolder:
    """Look at the folder again and again until somebody presses Ctrl+C; each file is told once."""
    told: set[str] = set()
    made = batch.run(options)
    print(texts.get("digitise.watching"), file=console.err)
    try:
        while True:
            for file in made.files:
                if file.name not in told:
                    print(_file_line(file, texts), file=console.err)
            told = {file.name for file in made.files}
            time.sleep(_WATCH_SECONDS)
            made = batch.run(options)
    except KeyboardInterrupt:
        return made


def _check_folder(folder: Path) -> None:
    from unionreg.errors import UnreadableError

    if not folder.is_dir():
        raise UnreadableError("folder-missing", path=str(folder))


def _progress(console: Console, texts: Texts) -> Callable[[str, int, int], None]:
    """On a terminal one line that changes; nothing in a pipe."""
    if not console.err.isatty():
        return lambda _step, _done, _of: None

    def show(step: str, done: int, of: int) -> None:
        line = texts.get(f"digitise.{step}", done=done, of=of)
        end = "\n" if done >= of else ""
        print(f"\r{line}\x1b[K", end=end, file=console.err, flush=True)

    return show


def _document(made: DigitisedFolder, texts: Texts) -> dict[str, Any]:
    return {
        "files": [_file(each, texts) for each in made.files],
        "documents": [_made(each, texts) for each in made.documents],
        "counts": {outcome.value: number for outcome, number in _counts(made.files)},
        "waiting": made.waiting,
    }


def _file(file: ScannedFile, texts: Texts) -> dict[str, Any]:
    return {
        "name": file.name,
        "outcome": file.outcome.value,
        "sha256": file.sha256 or None,
        "bytes": file.size,
        "format": file.format.value,
        "known": file.known,
        "pages": [
            {
                "number": page.number,
                "width": page.width,
                "height": page.height,
                "dpi": page.dpi,
                "skew": page.skew_tenths / 10,
                "blank": page.blank,
                "legibility": page.legibility,
                "codes": list(page.codes),
            }
            for page in file.pages
        ],
        "findings": [_finding(each, texts) for each in file.findings],
    }


def _made(each: DigitisedDocument, texts: Texts) -> dict[str, Any]:
    return {
        "files": list(each.names),
        "label": each.document.label or None,
        "binder": each.document.binder or None,
        "box": each.document.box or None,
        "pages": [{"sha256": page.sha256, "page": page.page} for page in each.document.pages],
        "copy": each.copy or None,
        **_recognition(each.recognition, texts),
    }


def _recognition(recognition: Recognition | None, texts: Texts) -> dict[str, Any]:
    if recognition is None:
        return {"outcome": None, "findings": []}
    return {
        "outcome": recognition.outcome.value,
        "pdf_sha256": recognition.pdf_sha256 or None,
        "words_sha256": recognition.words_sha256 or None,
        "pdfa": recognition.pdfa,
        "confidence": [page.confidence for page in recognition.pages],
        "findings": [_finding(each, texts) for each in recognition.findings],
    }


def _finding(found: Finding, texts: Texts) -> dict[str, Any]:
    words = {part: _words(found, part, texts) for part in ("title", "explanation", "remedy")}
    return {"code": found.code, "severity": found.severity.value, **words}


def _words(found: Finding, part: str, texts: Texts) -> str:
    return texts.get(f"finding.{found.code}.{part}", **dict(found.params))


def _sentence(found: Finding, texts: Texts) -> str:
    return f"{_words(found, 'explanation', texts)} {_words(found, 'remedy', texts)}"


def _counts(files: Iterable[ScannedFile]) -> list[tuple[Outcome, int]]:
    known = list(files)
    return [(outcome, sum(file.outcome is outcome for file in known)) for outcome in Outcome]


def _nothing(folder: Path, texts: Texts) -> str:
    return texts.get("digitise.empty", folder=printable(folder))


def _lines(made: DigitisedFolder, texts: Texts) -> list[str]:
    lines = []
    for file in made.files:
        lines.append(_file_line(file, texts))
        lines += [f"    {printable(_sentence(each, texts))}" for each in file.findings]
    for each in made.documents:
        if each.recognition is None:
            continue
        pages = len(each.document.pages)
        lines.append(texts.get("digitise.document", copy=each.copy or "-", pages=pages))
        lines += [f"    {printable(_sentence(found, texts))}" for found in each.recognition.findings]
    numbers = {outcome.name.lower(): number for outcome, number in _counts(made.files)}
    return [*lines, texts.get("digitise.summary", **numbers)]


def _file_line(file: ScannedFile, texts: Texts) -> str:
    outcome = texts.get(f"digitise.{file.outcome.value}")
    return texts.get("digitise.file", name=printable(file.name), outcome=outcome, pages=len(file.pages))
