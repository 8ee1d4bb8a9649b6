"""One filing in the making as a folder that can stand anywhere, also on a stick, and be moved: every path is relative.

    <filing>/
        tramite.json             everything that was typed (``states.FilingState``)
        tramite.anterior.json    as it was before the last change
        listas/<sha256>.csv      lists of members and supporters, canonical form
        anexos/<sha256>.pdf      attachments as they are handed in
        originales/<sha256>.*    what they were made from, byte for byte
        emitidos/<sha256>.*      packets and containers that were issued, kept forever
        avisos/<sha256>.aviso    what the office handed out
        tramite.json.lock        one program at a time (means nothing when nobody runs)

Bytes are stored before the state names them, and never removed: what a state once named can be found again.
"""

from __future__ import annotations

import secrets
from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.application.kept_values import kept_values
from unionreg.desk.kept_files import (
    LARGEST_STATE,
    StateFile,
    lock_folder,
    new_folder,
    read_by_digest,
    store_by_digest,
)
from unionreg.desk.states import (
    FilingState,
    Issued,
    Original,
    filing_revision,
    filing_state_bytes,
    read_filing_state,
)
from unionreg.domain.filings.filing import Attachment, FilingData, Representativeness
from unionreg.domain.filings.members_file import LARGEST_FILE as LARGEST_LIST
from unionreg.domain.filings.members_file import members_bytes, read_members, summarise
from unionreg.errors import ConflictError, NotFoundError, UnionregError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date, datetime
    from pathlib import Path

    from unionreg.domain.filings.filing import Member, MembersSummary
    from unionreg.storage.office_lock import OfficeLock

NAME = "tramite"
LISTS, ATTACHED, ORIGINALS, ISSUED, NOTICES = "listas", "anexos", "originales", "emitidos", "avisos"
LARGEST_PIECE = 512 << 20


class DeskFolder:
    """An open filing: the one writer of its folder until ``close``.

    ``recovered`` tells that the last state had to be taken from the copy beside it. Times are given by the caller.
    """

    def __init__(self, folder: Path, state: FilingState, lock: OfficeLock, *, recovered: bool = False) -> None:
        self.folder = folder
        self.state = state
        self.recovered = recovered
        self._lock = lock

    @classmethod
    def create(cls, parent: Path, data: FilingData, at: datetime) -> DeskFolder:
        """A new folder for this filing under ``parent``.

        StorageUnavailableError ``desk-not-writable`` (path), ``desk-disk-full``, ``desk-not-written`` (reason).
        """
        folder = new_folder(parent, f"{data.kind.value}-{at:%Y%m%d}")
        lock = lock_folder(folder / f"{NAME}.json")
        made = cls(folder, FilingState(1, at, at, kept_values(data)), lock)
        try:
            state_file(folder).save(made.state)
        except UnionregError:
            made.close()
            raise
        return made

    @classmethod
    def open(cls, folder: Path) -> DeskFolder:
        """Open the filing in a folder (or the one whose ``tramite.json`` is named).

        NotFoundError ``desk-filing-missing`` (path); UnreadableError ``desk-file-refused``, ``desk-file-newer``,
        ``desk-file-unreadable``; StorageUnavailableError ``desk-in-use``, ``desk-not-writable``.
        """
        if folder.is_file():
            folder = folder.parent
        file = state_file(folder)
        if not file.exists:
            raise NotFoundError("desk-filing-missing", path=str(folder))
        lock = lock_folder(file.file)
        try:
            state, recovered = file.load()
            if recovered:
                file.save(state, keep=False)
        except UnionregError:
            lock.release()
            raise
        return cls(folder, state, lock, recovered=recovered)

    @property
    def data(self) -> FilingData:
        """The filing as it stands."""
        return self.state.data

    def close(self) -> None:
        """Let other programs open it. A second call does nothing."""
        self._lock.release()

    # What is typed.

    def change(self, edit: Callable[[FilingData], FilingData], at: datetime) -> FilingData:
        """Apply an edit and keep it; whatever goes wrong, the filing stays as it was. Texts come tidied (NFC).

        ConflictError ``text-refused`` (with findings), ``desk-too-large``; StorageUnavailableError ``desk-disk-full``,
        ``desk-not-written`` (reason).
        """
        changed = kept_values(edit(self.data))
        if changed != self.data:
            self.keep(replace(self.state, data=changed), at)
        return self.data

    def set_done(self, section: str, at: datetime, *, done: bool = True) -> None:
        """A person says that a section is finished, or not. Errors as ``change``."""
        others = tuple(each for each in self.state.done if each != section)
        marked = (*others, section) if done else others
        if set(marked) != set(self.state.done):
            self.keep(replace(self.state, done=marked), at)

    def keep(self, state: FilingState, at: datetime) -> None:
        """Keep a whole new state, for the parts of the desk. Errors as ``change``."""
        grown = replace(state, revision=self.state.revision + 1, changed_at=at)
        if len(filing_state_bytes(grown)) > LARGEST_STATE:
            # What could not be opened again is not written.
            raise ConflictError("desk-too-large")
        state_file(self.folder).save(grown)
        self.state = grown

    # Lists.

    def set_members(
        self, members: Iterable[Member], source_name: str, at: datetime, *, cut_off: date | None = None
    ) -> MembersSummary:
        """Keep the list of members in its canonical form and sum it up in the data.

        Errors of ``members_file.members_file`` and ``change``.
        """
        content = members_bytes(members)
        summary = summarise(content, change=_tells_changes(self.data), cut_off=cut_off)
        store_by_digest(self.folder / LISTS, content, "csv")
        self.keep(replace(self.state, data=replace(self.data, members=summary), members_name=source_name), at)
        return summary

    def drop_members(self, at: datetime) -> None:
        """Take the list of members out of the filing; the file stays in the folder."""
        self.keep(replace(self.state, data=replace(self.data, members=None), members_name=""), at)

    def members_content(self) -> bytes | None:
        """The members file, or None without one. UnreadableError ``desk-piece-missing``, ``desk-piece-altered``."""
        summary = self.data.members
        return None if summary is None else self._list(summary.sha256)

    def members(self) -> Iterator[Member]:
        """The members one by one; nobody without a list. Errors as ``members_content`` and ``read_members``."""
        content = self.members_content()
        return iter(()) if content is None else read_members(content)

    def set_supporters(self, supporters: Iterable[Member], source_name: str, at: datetime) -> Representativeness:
        """Keep the secret list of supporters (LFT 390 Bis-I); the data hold only its number and digest.

        Errors as ``set_members``.
        """
        content = members_bytes(supporters)
        people = summarise(content).people
        sha256 = store_by_digest(self.folder / LISTS, content, "csv")
        asked = replace(
            self.data.representativeness or Representativeness(),
            supporters=people,
            supporters_sha256=sha256,
            supporters_bytes=len(content),
        )
        data = replace(self.data, representativeness=asked)
        self.keep(replace(self.state, data=data, supporters_name=source_name), at)
        return asked

    def supporters_content(self) -> bytes | None:
        """The secret file, or None without one. Errors as ``members_content``."""
        asked = self.data.representativeness
        return self._list(asked.supporters_sha256) if asked is not None and asked.supporters_sha256 else None

    def supporters(self) -> Iterator[Member]:
        """The supporters one by one. Errors as ``members``."""
        content = self.supporters_content()
        return iter(()) if content is None else read_members(content)

    def _list(self, sha256: str) -> bytes:
        return read_by_digest(self.folder / LISTS, sha256, "csv", LARGEST_LIST)

    # Attachments.

    def attach(
        self,
        parts: tuple[tuple[bytes, int], ...],
        at: datetime,
        *,
        requirement: str,
        title: str,
        file_name: str,
        dated_on: date | None = None,
        original: tuple[bytes, str] | None = None,
    ) -> tuple[Attachment, ...]:
        """Keep a document and list it: ``parts`` are PDFs with their pages, several for "Parte 1 de n".

        ``original``: bytes and suffix of the untouched file that the parts were made from; None when the one part is
        the original itself. Errors as ``change``; UnreadableError as ``set_members`` never.
        """
        of = ""
        originals = self.state.originals
        if original is not None:
            content, suffix = original
            of = store_by_digest(self.folder / ORIGINALS, content, suffix)
            if of not in {each.sha256 for each in originals}:
                originals = (*originals, Original(of, suffix, file_name, len(content)))
        made = tuple(
            Attachment(
                id=secrets.token_hex(6),
                requirement=requirement,
                title=title,
                file_name=file_name,
                sha256=store_by_digest(self.folder / ATTACHED, content, "pdf"),
                bytes=len(content),
                pages=pages,
                dated_on=dated_on,
                part=number,
                parts=len(parts),
                of=of,
            )
            for number, (content, pages) in enumerate(parts, start=1)
        )
        data = kept_values(replace(self.data, attachments=(*self.data.attachments, *made)))
        self.keep(replace(self.state, data=data, originals=originals), at)
        return data.attachments[-len(made) :]

    def detach(self, attachment_id: str, at: datetime) -> None:
        """Take a document (with its other parts) out of the filing; its bytes stay in the folder."""
        named = next((each for each in self.data.attachments if each.id == attachment_id), None)
        if named is None:
            return
        same = parts_of(self.data.attachments, named)
        rest = tuple(each for each in self.data.attachments if each.id not in same)
        self.change(lambda data: replace(data, attachments=rest), at)

    def attachment_content(self, attachment: Attachment) -> bytes:
        """The bytes of a document. UnreadableError ``desk-piece-missing``, ``desk-piece-altered`` (each with name)."""
        return read_by_digest(self.folder / ATTACHED, attachment.sha256, "pdf", LARGEST_PIECE)

    def attachment_contents(self) -> dict[str, bytes]:
        """The bytes of every document by SHA-256. Errors as ``attachment_content``."""
        return {each.sha256: self.attachment_content(each) for each in self.data.attachments}

    def original_content(self, attachment: Attachment) -> bytes:
        """The untouched file that a document was made from; its own bytes when it is the original."""
        original = next((each for each in self.state.originals if each.sha256 == attachment.of), None)
        if original is None:
            return self.attachment_content(attachment)
        return read_by_digest(self.folder / ORIGINALS, original.sha256, original.suffix, LARGEST_PIECE)

    # What was issued.

    def keep_issue(
        self,
        packet: bytes,
        container: bytes,
        data_sha256: str,
        at: datetime,
        signers: tuple[str, ...] = (),
        *,
        acuse: bytes = b"",
        sealed: bytes = b"",
    ) -> Issued:
        """Keep packet, acuse, secret list and container for good and list them. Errors as ``change``."""
        issued = Issued(
            number=len(self.state.issued) + 1,
            version=self.data.version,
            at=at,
            data_sha256=data_sha256,
            packet_sha256=store_by_digest(self.folder / ISSUED, packet, "pdf"),
            packet_bytes=len(packet),
            container_sha256=store_by_digest(self.folder / ISSUED, container, "tramite"),
            container_bytes=len(container),
            signers=signers,
            acuse_sha256=store_by_digest(self.folder / ISSUED, acuse, "pdf") if acuse else "",
            sealed_sha256=store_by_digest(self.folder / ISSUED, sealed, "pdf") if sealed else "",
        )
        self.keep(replace(self.state, issued=(*self.state.issued, issued)), at)
        return issued

    def packet_content(self, issued: Issued) -> bytes:
        """The packet as it was issued. Errors as ``attachment_content``."""
        return read_by_digest(self.folder / ISSUED, issued.packet_sha256, "pdf", LARGEST_PIECE)

    def printed_content(self, sha256: str) -> bytes:
        """An acuse or a secret list as it was issued. Errors as ``attachment_content``."""
        return read_by_digest(self.folder / ISSUED, sha256, "pdf", LARGEST_PIECE)

    def container_content(self, issued: Issued) -> bytes:
        """The container as it was issued. Errors as ``attachment_content``."""
        return read_by_digest(self.folder / ISSUED, issued.container_sha256, "tramite", LARGEST_PIECE)


def state_file(folder: Path) -> StateFile[FilingState]:
    """The files of a filing's state."""
    return StateFile(folder, NAME, filing_state_bytes, read_filing_state, filing_revision)


def parts_of(attachments: Iterable[Attachment], named: Attachment) -> frozenset[str]:
    """The ids of all parts of the document that this one is a part of; its own id when it is a whole."""
    if named.parts <= 1:
        return frozenset({named.id})

    def whole(each: Attachment) -> Attachment:
        return replace(each, id="", sha256="", bytes=0, pages=0, part=0)

    return frozenset(each.id for each in attachments if whole(each) == whole(named)) | {named.id}


def _tells_changes(data: FilingData) -> bool:
    from unionreg.domain.filings.filing import FilingKind

    return data.kind is FilingKind.MEMBERS_CHANGE
