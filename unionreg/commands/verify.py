"""Judge tally packages, certificates, seal codes, observers' reports, filings, notices and dossiers, offline.

Exit status: 0 valid or valid with remarks; 1 any other verdict; 2 unreadable. With several files the worst counts.

Examples:
  unionreg verify acta.asice
  unionreg verify acta.asice --trust autoridades/ --at 2022-02-20T00:00:00Z --json
  unionreg verify acta.asice --expect-digest "0511 23de 4ec9 ..." --report informe.pdf
  unionreg verify constancia.pdf acta.asice
  unionreg verify informe-de-observacion.asice acta.asice
  unionreg verify registro.tramite --expect-digest "1f7a ..."
  unionreg verify prevencion.aviso --seal sello-de-la-oficina.json
  unionreg verify respuesta-rapida.asice --seal sello-de-la-oficina.json
  unionreg verify foto-del-sello.png --seal sello-de-la-oficina.json
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from unionreg.commands.json_output import print_json, printable
from unionreg.commands.opened_files import opened, read_moment
from unionreg.errors import UnionregError, UnreadableError
from unionreg.evidence.file_kinds import MOST_PICTURE, FileKind, kind_of
from unionreg.evidence.observation_layout import begins_as_observation
from unionreg.evidence.report_text import REPORT_AREAS, report_lines
from unionreg.evidence.verification import Request, verify_package
from unionreg.signing.trust import join_stores, load_folder, shipped_store
from unionreg.texts import load_texts

if TYPE_CHECKING:
    import argparse
    import mmap
    from collections.abc import Mapping, Sequence

    from unionreg.cli import Console
    from unionreg.domain.observation.comparison import OfficialCount
    from unionreg.evidence.seal_verification import KnownSeal
    from unionreg.evidence.verification import Report
    from unionreg.signing.trust import TrustStore

SUMMARY = "judge signed tally packages and certificates / verificar actas firmadas y constancias"
PACKAGE_REPORT = "tally-report-1"
COMPARED = {".pdf", ".png", ".jpg", ".jpeg"}
_HEX = re.compile(r"[0-9a-f]{64}")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """FILE… and the options of the command line document."""
    add = parser.add_argument
    add(
        "files",
        type=Path,
        nargs="+",
        metavar="FILE",
        help="package, certificate or picture / paquete, constancia o imagen",
    )
    add("--trust", type=Path, action="append", default=[], metavar="DIR", help="more authorities / más autoridades")
    add(
        "--seal",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help="public key of an office's seal / clave pública del sello de una oficina",
    )
    add("--at", metavar="TIME", help="moment of verification, RFC 3339 / momento de la verificación")
    add("--expect-digest", metavar="HEX", help="package digest printed on paper / huella impresa en papel")
    add("--expect-definition", metavar="HEX", help="SHA-256 of the published definition / de la definición publicada")
    add("--json", action="store_true", help="report as JSON / informe en JSON")
    add("--report", type=Path, metavar="OUT.pdf", help="report as PDF / informe en PDF")


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Judge every file; the exit status is the worst of theirs."""
    if arguments.report is not None and len(arguments.files) > 1:
        raise UnreadableError("report-takes-one-file")
    trust = load_trust(arguments.trust, console)
    seals = [_seal(path) for path in arguments.seal]
    at = read_moment(arguments.at)
    expected = (_digest(arguments.expect_digest), _digest(arguments.expect_definition))
    reports: dict[Path, Report] = {}
    worst = 0
    counts: dict[str, OfficialCount] = {}
    # Packages first: whatever is named beside its package is compared with it.
    for path in sorted(arguments.files, key=_is_compared):
        packages = [one for one in reports.values() if one["schema"] == PACKAGE_REPORT]
        try:
            with opened(path) as source:
                request = Request(path.name, trust, at, *expected)
                if kind_of(source) is FileKind.OBSERVATION:
                    report = _judge_observation(source, request, counts)
                else:
                    report = _judge_beside(source, request, packages, seals)
                if report["schema"] == PACKAGE_REPORT and len(arguments.files) > 1:
                    _keep_counts(source, report, counts)
        except UnionregError as error:
            _say(error, console)
            worst = 2
            continue
        reports[path] = report
        worst = max(worst, report["exit_code"])
    _answer(arguments, [reports[path] for path in arguments.files if path in reports], console)
    return worst


def _judge_beside(
    source: bytes | mmap.mmap, request: Request, packages: Sequence[Report], seals: Sequence[KnownSeal]
) -> Report:
    """Judge a file beside the packages named with it: the only one, or the one of several that it speaks of."""
    if len(packages) <= 1 or kind_of(source) is FileKind.PACKAGE:
        return judge(source, request, next(iter(packages), None), seals)
    alone = judge(source, request, None, seals)
    package = _package_of(alone, packages)
    return alone if package is None else judge(source, request, package, seals)


def _judge_observation(source: bytes | mmap.mmap, request: Request, counts: Mapping[str, OfficialCount]) -> Report:
    """Judge an observer's report beside the packages named with it: the only one, or the one of its vote."""
    from unionreg.evidence.observation_verification import verify_observation

    if len(counts) <= 1:
        return verify_observation(source, request, next(iter(counts.values()), None))
    vote = verify_observation(source, request)["vote"]
    return verify_observation(source, request, counts.get(vote["vote_id"]) if vote else None)


def _keep_counts(source: bytes | mmap.mmap, report: Report, counts: dict[str, OfficialCount]) -> None:
    from unionreg.evidence.official_count import read_official_count

    count = read_official_count(source, report)
    if count is not None:
        counts[count.vote_id] = count


def _package_of(report: Report, packages: Sequence[Report]) -> Report | None:
    """The package with the digest that a certificate or seal code names, else one of the same vote, else None."""
    for what in (_package_digest, _vote_id):
        named = what(report)
        found = next((package for package in packages if named is not None and what(package) == named), None)
        if found is not None:
            return found
    return None


def _package_digest(report: Report) -> str | None:
    digest = report.get("package_digest") or (report.get("says") or {}).get("package_digest")
    return digest["hex"] if digest else None


def _vote_id(report: Report) -> str | None:
    vote = report.get("vote") or report.get("says")
    return vote["vote_id"] if vote else None


def _is_compared(path: Path) -> bool:
    """Certificates and pictures by their names; an observer's report by what it begins with."""
    if path.suffix.lower() in COMPARED:
        return True
    try:
        # A pipe or a device would never end.
        if not path.is_file():
            return False
        with path.open("rb") as file:
            return begins_as_observation(file.read(128))
    except (OSError, ValueError):
        # What cannot be opened is told when its turn comes.
        return False


def load_trust(folders: list[Path], console: Console) -> TrustStore:
    """The shipped store joined with these folders; what in them is no certificate is named on standard error."""
    trust = join_stores(shipped_store(), [load_folder(folder) for folder in folders])
    if trust.skipped:
        texts = load_texts(console.language, "verify")
        for name in trust.skipped:
            print(texts.get("verify.trust-skipped", path=printable(name)), file=console.err)
    return trust


def judge(
    source: bytes | mmap.mmap, request: Request, package: Report | None = None, seals: Sequence[KnownSeal] = ()
) -> Report:
    """The report on a file of whichever kind it is; ``package``: a report at hand.

    ``seals`` are those of offices that the reader knows. UnreadableError ``file-too-large`` for a picture of more than
    64 MiB.
    """
    kind = kind_of(source)
    if kind is FileKind.PACKAGE:
        return verify_package(source, request)
    if kind is FileKind.PICTURE:
        return _judge_picture(source, request, package, seals)
    if kind is FileKind.OBSERVATION:
        return _judge_observation(source, request, {})
    if kind is FileKind.FILING:
        from unionreg.evidence.filing_verification import verify_filing

        return verify_filing(source, request)
    if kind is FileKind.NOTICE:
        from unionreg.evidence.notice_verification import verify_notice

        return verify_notice(source, request.name, request.at, seals)
    if kind is FileKind.DOSSIER:
        from unionreg.evidence.dossier_verification import verify_dossier

        return verify_dossier(source, request, seals)
    from unionreg.evidence.signed_pdf_verification import verify_signed_pdf

    return verify_signed_pdf(bytes(source), request.name, request.trust, request.at, package, seals)


def _judge_picture(
    source: bytes | mmap.mmap, request: Request, package: Report | None, seals: Sequence[KnownSeal]
) -> Report:
    """Without ``--seal`` a seal is never more than not trusted here; the window knows that of the open office."""
    from unionreg.evidence.seal_verification import verify_seal

    if len(source) > MOST_PICTURE:
        raise UnreadableError("file-too-large", path=request.name, megabytes=MOST_PICTURE >> 20)
    return verify_seal(bytes(source), request.name, request.at, package, seals)


def _seal(path: Path) -> KnownSeal:
    """The published key of an office's seal; UnreadableError ``seal-file-unreadable`` or as ``opened``."""
    from unionreg.application.published_seals import LONGEST_FILE, read_seal
    from unionreg.evidence.seal_verification import KnownSeal

    with opened(path) as source:
        seal = read_seal(source[: LONGEST_FILE + 1], path.name)
    return KnownSeal(seal.office, seal.public_key)


def _digest(text: str | None) -> str | None:
    """64 hex digits; groups as printed on paper are taken as well."""
    if text is None:
        return None
    digest = re.sub(r"[\s-]", "", text).lower()
    if not _HEX.fullmatch(digest):
        raise UnreadableError("digest-malformed", text=text)
    return digest


def _say(error: UnionregError, console: Console) -> None:
    from unionreg.cli import explain

    print(printable(explain(error, load_texts(console.language))), file=console.err)


def _answer(arguments: argparse.Namespace, reports: list[Report], console: Console) -> None:
    if arguments.json and reports:
        print_json(reports if len(arguments.files) > 1 else reports[0], console.out)
    elif not arguments.json:
        texts = load_texts(console.language, *REPORT_AREAS)
        for report in reports:
            for line in report_lines(report, texts):
                print(printable(line), file=console.out)
            print(file=console.out)
    if arguments.report is not None and reports:
        from unionreg.documents.verification_report import verification_report
        from unionreg.evidence.writing import replace_file

        replace_file(arguments.report, verification_report(reports[0], console.language))
