"""What the use cases need from outside for public forms of documents: what is struck out and who confirmed it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from datetime import date

    from unionreg.domain.archive.words import PageWords
    from unionreg.domain.office import Letterhead
    from unionreg.domain.redaction.areas import Area
    from unionreg.domain.redaction.public_form import PublicForm


@dataclass(frozen=True, slots=True)
class StrikeOrder:
    """What is to be struck out of a file, and what its last sheet says: the document's number, never its title, which
    may itself be personal. ``sha256``: of the sealed original; ``marked``: name and post.
    """

    areas: tuple[Area, ...]
    serial: str
    version: int
    original_sha256: str
    marked_by: str
    marked_on: date
    letterhead: Letterhead


class RedactionsStore(Protocol):
    """Storage of public forms of documents: what is struck out and who confirmed it."""

    def add(self, form: PublicForm) -> int:
        """Write a new version; its id. What ``form.form_id`` says is not looked at."""

    def get(self, form_id: int) -> PublicForm:
        """NotFoundError ``redaction-unknown``."""

    def save(self, form: PublicForm, expected: int) -> None:
        """Write it anew if its revision is still ``expected``; ConflictError ``public-form-changed`` otherwise."""

    def of_document(self, document_id: str) -> tuple[PublicForm, ...]:
        """All versions of a document, oldest first."""

    def open_forms(self) -> tuple[PublicForm, ...]:
        """Those being marked or waiting for a second person, by document."""

    def confirmed_sha256(self, document_id: str) -> str | None:
        """The digest of the public form in force."""

    def all_confirmed(self) -> dict[str, str]:
        """Documents with a public form in force, and its digest."""


class RedactionFilesPort(Protocol):
    """Reading files and striking out what lies under areas. Slow; takes no part in any transaction.

    Errors of all: UnreadableError ``attachment-encrypted``, ``attachment-broken``, ``attachment-too-heavy``,
    ``attachment-too-large``, ``attachment-picture-damaged``.
    """

    def readable(self, content: bytes) -> bytes:
        """The file as a PDF whose comments, fields and stamps are part of the page; pictures become pages."""

    def gathered(self, parts: Sequence[tuple[bytes, int]]) -> bytes:
        """Single pages (from 1) of readable files as one file, in order."""

    def words(self, content: bytes) -> tuple[PageWords, ...]:
        """Every page of a readable file with the words that stand on it, seen or not."""

    def seen(self, content: bytes, pages: Collection[int]) -> tuple[PageWords, ...]:
        """What somebody reads on these pages (from 1) of a readable file, whatever its hidden text says; scans are
        without words where nothing is installed that reads pictures.
        """

    def strike(
        self,
        content: bytes,
        order: StrikeOrder,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> bytes:
        """A new PDF that holds nothing of what lies under the areas, read again and found clean; its text is what the
        pictures of its pages show, and nothing else.

        IntegrityBrokenError ``redaction-survives`` (page, reader) when anything is left; nothing is given then.
        """

    def remaining(self, content: bytes) -> tuple[PageWords, ...]:
        """All text of a PDF: page 0 for what is written about it, and its pages, each by two readers."""
