"""What an observer does with the notebook: begin, photograph, compare, report, sign, and witness the official package.

The window calls these on its documents thread; no office, account or network is needed. What is written goes into the
notebook's folder or where the person chose, and nowhere else.
"""

from __future__ import annotations

import io
import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from unionreg.domain.observation import edits
from unionreg.domain.observation.notebook import PackageSeen, Photograph
from unionreg.errors import ConflictError
from unionreg.evidence.observation_json import notebook_bytes
from unionreg.observer.notebook_folder import NotebookFolder, write_beside, write_over
from unionreg.observer.photographs import look_at, small_copy

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from unionreg.application.verifying import Judging
    from unionreg.domain.observation.comparison import OfficialCount
    from unionreg.domain.observation.notebook import ObservedVote, Observer
    from unionreg.signing.efirma import EFirma
    from unionreg.signing.own_key import OwnKey
    from unionreg.texts import Language

OWN_KEY_FILE = "clave-de-observacion.pem"
REPORT_PDF = "informe-de-observacion.pdf"
SIGNED_FILE = "informe-de-observacion.asice"
_NOT_SIGNED = frozenset({"unreadable", "altered"})


@dataclass(frozen=True, slots=True)
class EFirmaFiles:
    """The files of an e.firma and its password; ``trust`` are folders of further authorities (demonstrations)."""

    certificate: Path
    key: Path
    password: str = field(repr=False)
    trust: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class OwnKeyFile:
    """A key of one's own and its password."""

    file: Path
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Official:
    """The official package as judged: the verifier's report, and its counts where they could be read."""

    report: dict[str, Any]
    count: OfficialCount | None


@dataclass(frozen=True, slots=True)
class Signed:
    """What was written: the signed file and the report as PDF, and the fingerprint of a key of one's own."""

    file: Path
    pdf: Path
    fingerprint: str | None


def begin_notebook(parent: Path, vote: ObservedVote, observer: Observer, at: datetime) -> NotebookFolder:
    """A new notebook in a folder of its own under ``parent``. Errors of ``begin`` and ``NotebookFolder.create``."""
    return NotebookFolder.create(parent, edits.begin(secrets.token_hex(8), at, vote, observer))


def keep_photograph(folder: NotebookFolder, path: Path, at: datetime, caption: str = "") -> Photograph:
    """Look at a photograph, store its bytes and list it. Errors of ``photographs.look_at`` and of the folder."""
    looked = look_at(path)
    photograph = Photograph(
        sha256=looked.sha256,
        suffix=looked.suffix,
        bytes=len(looked.content),
        name=path.name,
        at=at,
        has_metadata=looked.has_metadata,
        has_place=looked.has_place,
        caption=caption,
    )
    # Refused before its bytes are stored, where there is no room for it in the notebook.
    edits.add_photograph(folder.notebook, photograph)
    folder.keep_photograph(photograph, looked.content)
    folder.change(lambda notebook: edits.add_photograph(notebook, photograph))
    kept = folder.notebook.photograph(looked.sha256)
    return kept or photograph


def read_official(judging: Judging) -> Official:
    """Judge the official package and read its counts. UnreadableError where the file cannot be opened."""
    from unionreg.bootstrap_verify import package_with_counts

    report, count = package_with_counts(judging)
    return Official(report, count)


def remember_package(
    folder: NotebookFolder, official: OfficialCount, at: datetime, groups: tuple[int, ...], *, agrees: bool | None
) -> None:
    """Write down that the package was compared, and what the paper said."""
    seen = PackageSeen(at, official.package_digest, official.verdict, groups, agrees)
    folder.change(lambda notebook: edits.add_package(notebook, seen))


def slip_pdf(folder: NotebookFolder, number: int, language: Language) -> bytes:
    """An incident slip in two copies."""
    from unionreg.documents.observer_report import incident_slip

    return incident_slip(folder.notebook, number, language)


def report_pdf(
    folder: NotebookFolder,
    language: Language,
    official: OfficialCount | None = None,
    fingerprint: str | None = None,
    told: Callable[[int, int], None] = lambda _done, _total: None,
) -> bytes:
    """The report as PDF, as the notebook stands now. UnreadableError ``notebook-photo-missing``, ``photo-damaged``."""
    from unionreg.documents.observer_report import ReportMatter, observer_report

    notebook = folder.notebook
    small: dict[str, tuple[bytes, int, int]] = {}
    for number, photograph in enumerate(notebook.photographs):
        told(number, len(notebook.photographs))
        small[photograph.sha256] = _measured(small_copy(folder.photograph_content(photograph)))
    matter = ReportMatter(notebook, notebook_bytes(notebook), small, official, fingerprint)
    return observer_report(matter, language)


def make_own_key(path: Path, password: str) -> str:
    """Make a key of one's own in a new file; its fingerprint. Errors of ``signing.own_key`` and ``write_beside``."""
    from unionreg.signing.own_key import new_own_key, open_own_key

    content = new_own_key(secrets.token_bytes(32), password)
    write_beside(path, content)
    return open_own_key(content, password).fingerprint


def sign_report(
    folder: NotebookFolder,
    key: EFirmaFiles | OwnKeyFile,
    language: Language,
    at: datetime,
    official: OfficialCount | None = None,
    told: Callable[[int, int], None] = lambda _done, _total: None,
) -> Signed:
    """Make report and signed file in the notebook's folder; earlier ones stay, the new ones get a number.

    Errors of opening e.firma or key, of the photographs, and of writing.
    """
    from unionreg.evidence.observation_writing import build_observation, sign_observation
    from unionreg.signing.own_key import OwnKey

    opened = open_key(key, at)
    fingerprint = opened.fingerprint if isinstance(opened, OwnKey) else None
    pdf = report_pdf(folder, language, official, fingerprint, told)
    notebook = folder.notebook
    photographs = {one.sha256: folder.photograph_content(one) for one in notebook.photographs}
    signed = sign_observation(build_observation(notebook, photographs, pdf), opened, notebook.observer.organisation, at)
    file, paper = _free(folder.folder / SIGNED_FILE), _free(folder.folder / REPORT_PDF)
    write_over(file, signed)
    write_over(paper, pdf)
    return Signed(file, paper, fingerprint)


def sign_as_witness(package: Path, target: Path, key: EFirmaFiles, at: datetime, remarks: str = "") -> None:
    """Add the observer's signature as a witness to the official package, in a new file.

    ConflictError ``observer-not-the-package`` (verdict) for a package that is altered or cannot be read,
    ``observer-file-is-there``; errors of the e.firma.
    """
    from unionreg.application.verifying import Judging
    from unionreg.commands.opened_files import opened
    from unionreg.evidence.writing import SignerRole, append_signature

    verdict = read_official(Judging(package, trust=key.trust)).report["verdict"]
    if verdict in _NOT_SIGNED:
        raise ConflictError("observer-not-the-package", verdict=verdict)
    efirma = _open_efirma(key, at)
    with opened(package) as source:
        content = bytes(source)
    role = SignerRole("witness", "observer", None, remarks.strip() or None)
    write_beside(target, append_signature(content, efirma, role, at))


def open_key(key: EFirmaFiles | OwnKeyFile, at: datetime) -> EFirma | OwnKey:
    """Open an e.firma or a key of one's own. Errors of ``signing.efirma``, ``signing.own_key`` and of reading files."""
    if isinstance(key, EFirmaFiles):
        return _open_efirma(key, at)
    from unionreg.input_files import read_bytes
    from unionreg.signing.own_key import open_own_key

    return open_own_key(read_bytes(key.file), key.password)


def _open_efirma(files: EFirmaFiles, at: datetime) -> EFirma:
    from unionreg.input_files import read_bytes
    from unionreg.signing.efirma import open_efirma
    from unionreg.signing.trust import join_stores, load_folder, shipped_store

    store = join_stores(shipped_store(), [load_folder(folder) for folder in files.trust])
    return open_efirma(read_bytes(files.certificate), read_bytes(files.key), files.password, store=store, at=at)


def _measured(jpeg: bytes) -> tuple[bytes, int, int]:
    from PIL import Image

    with Image.open(io.BytesIO(jpeg)) as picture:
        return jpeg, picture.width, picture.height


def _free(path: Path) -> Path:
    """This name, or the next with a number that nothing has yet."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return free
