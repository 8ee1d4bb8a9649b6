"""Joins what judges files for the window: packages, certificates and seal codes, and the report as a paper.

No office and no database here: an observer's answer does not depend on them.
"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from unionreg.commands.opened_files import opened
from unionreg.errors import UnreadableError
from unionreg.evidence.file_kinds import MOST_PICTURE, FileKind, kind_of
from unionreg.evidence.official_count import read_official_count
from unionreg.evidence.verification import Request, verify_package
from unionreg.signing.trust import join_stores, load_folder, make_store, read_certificates, shipped_store

if TYPE_CHECKING:
    import mmap
    from collections.abc import Callable, Mapping

    from unionreg.application.verifying import Judging, Verifying
    from unionreg.domain.observation.comparison import OfficialCount
    from unionreg.evidence.seal_verification import KnownSeal
    from unionreg.signing.trust import TrustStore
    from unionreg.texts import Language


class FileJudge:
    """``Verifying`` over the verifiers of ``evidence``."""

    def judge(self, judging: Judging, told: Callable[[int, int], None]) -> Mapping[str, Any]:
        """The report on the file, of whichever kind it is; see ``application.verifying``."""
        told(0, 2)
        trust, at = _trust(judging), _moment(judging)
        package, count = None, None
        if judging.companion is not None:
            with opened(judging.companion) as source:
                package = verify_package(source, Request(judging.companion.name, trust, at))
                count = read_official_count(source, package)
        told(1, 2)
        with opened(judging.file) as source:
            if kind_of(source) is FileKind.OBSERVATION:
                return _observation(source, judging, Request(judging.file.name, trust, at), count)
            return _report(source, judging, trust, at, package)

    def report_pdf(self, report: Mapping[str, Any], language: Language) -> bytes:
        """The report as a PDF."""
        from unionreg.documents.verification_report import verification_report

        return verification_report(dict(report), language)

    def report_json(self, report: Mapping[str, Any]) -> bytes:
        """The report as the command line prints it."""
        return (json.dumps(report, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def package_with_counts(judging: Judging) -> tuple[dict[str, Any], OfficialCount | None]:
    """The report on a package and what it says station by station, for the observer's notebook."""
    with opened(judging.file) as source:
        report = verify_package(source, Request(judging.file.name, _trust(judging), _moment(judging)))
        return report, read_official_count(source, report)


def verifying() -> Verifying:
    """What the window judges files with."""
    return FileJudge()


def _report(
    source: bytes | mmap.mmap, judging: Judging, trust: TrustStore, at: datetime, package: dict[str, Any] | None
) -> Mapping[str, Any]:
    name = judging.file.name
    kind = kind_of(source)
    if kind is FileKind.CERTIFICATE:
        from unionreg.evidence.signed_pdf_verification import verify_signed_pdf

        return verify_signed_pdf(bytes(source), name, trust, at, package, _seals(judging))
    if kind is FileKind.FILING:
        from unionreg.evidence.filing_verification import verify_filing

        return verify_filing(source, Request(name, trust, at, judging.expect_digest))
    if kind is FileKind.NOTICE:
        from unionreg.evidence.notice_verification import verify_notice

        return verify_notice(source, name, at, _seals(judging))
    if kind is FileKind.DOSSIER:
        from unionreg.evidence.dossier_verification import verify_dossier

        return verify_dossier(source, Request(name, trust, at, judging.expect_digest), _seals(judging))
    if kind is FileKind.PICTURE:
        from unionreg.evidence.seal_verification import verify_seal

        if len(source) > MOST_PICTURE:
            raise UnreadableError("file-too-large", path=name, megabytes=MOST_PICTURE >> 20)
        return verify_seal(bytes(source), name, at, package, _seals(judging))
    return verify_package(source, Request(name, trust, at, judging.expect_digest, judging.expect_definition))


def _observation(
    source: bytes | mmap.mmap, judging: Judging, request: Request, official: OfficialCount | None
) -> Mapping[str, Any]:
    from unionreg.evidence.observation_verification import verify_observation

    return verify_observation(source, replace(request, expect_digest=judging.expect_digest), official)


def _moment(judging: Judging) -> datetime:
    return judging.at or datetime.now(UTC).replace(microsecond=0)


def _trust(judging: Judging) -> TrustStore:
    added = [load_folder(folder) for folder in judging.trust]
    if judging.certificates:
        certificates = [found for content in judging.certificates for found in read_certificates(content)]
        added.append(make_store("office", certificates))
    return join_stores(shipped_store(), added)


def _seals(judging: Judging) -> tuple[KnownSeal, ...]:
    from unionreg.evidence.seal_verification import KnownSeal

    return tuple(KnownSeal(seal.office, seal.public_key) for seal in judging.seals)
