"""A paper filing while it is typed in at the counter: its data, its scans and its lists, held until it is received.

It stands where the union's desk has its folder, so that the same forms serve both; nothing is kept before "Receive".
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from ui.tasks import Lane
from unionreg.application.filings import TypedFiling
from unionreg.domain.filings.filing import Attachment, FilingData, Representativeness
from unionreg.domain.filings.members_file import members_bytes, read_members, summarise

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from ui.screens.screen import ScreenContext
    from ui.tasks import Failure, Progress
    from unionreg.domain.filings.filing import FilingKind, Member


class TypedSession(QObject):
    """What the forms need of a session: ``context``, ``data``, ``work``. ``data`` is replaced as it is typed."""

    def __init__(self, context: ScreenContext, kind: FilingKind) -> None:
        super().__init__()
        self.context = context
        self.data = FilingData(filing_id="", kind=kind)
        self.scans: dict[str, bytes] = {}
        self._members: bytes | None = None
        self._supporters: bytes | None = None

    @property
    def filing(self) -> FilingData:
        """The data, as the forms of the desk ask for it."""
        return self.data

    def work(
        self,
        act: Callable[[None, Progress], Any],
        done: Callable[[Any], object],
        failed: Callable[[Failure], object] | None = None,
    ) -> None:
        """Do something slow on the documents' thread; there is no folder, so ``act`` gets None in its place."""
        self.context.runner.run(lambda progress: act(None, progress), done, failed, owner=self, lane=Lane.DOCUMENTS)

    def add_scan(self, content: bytes, name: str, requirement: str, title: str, pages: int) -> None:
        """A scanned document and what it proves."""
        sha256 = hashlib.sha256(content).hexdigest()
        self.scans[sha256] = content
        number = len(self.data.attachments) + 1
        while f"escaneo-{number}" in {each.id for each in self.data.attachments}:
            number += 1
        made = Attachment(f"escaneo-{number}", requirement, title, PurePath(name).name, sha256, len(content), pages)
        self.data = replace(self.data, attachments=(*self.data.attachments, made))

    def remove_scan(self, attachment: Attachment) -> None:
        """Take a scan off again."""
        kept = tuple(each for each in self.data.attachments if each.id != attachment.id)
        self.data = replace(self.data, attachments=kept)
        if attachment.sha256 not in {each.sha256 for each in kept}:
            del self.scans[attachment.sha256]

    def read_bytes(self, sha256: str, done: Callable[[bytes], object]) -> None:
        """The bytes of a scan."""
        done(self.scans[sha256])

    def members(self) -> tuple[Member, ...]:
        """The list of members taken in so far."""
        return tuple(read_members(self._members)) if self._members is not None else ()

    def supporters(self) -> tuple[Member, ...]:
        """The secret list of supporters taken in so far."""
        return tuple(read_members(self._supporters)) if self._supporters is not None else ()

    def set_members(self, members: tuple[Member, ...], cut_off: date) -> None:
        """Keep the list beside the data, which only sums it up. Raises as ``members_bytes``."""
        content = members_bytes(members)
        change = any(each.left_on is not None for each in members)
        self._members = content
        self.data = replace(self.data, members=summarise(content, change=change, cut_off=cut_off))

    def set_supporters(self, supporters: tuple[Member, ...]) -> None:
        """Keep the secret list beside the data, which only has its number and digest."""
        content = members_bytes(supporters)
        asked = replace(
            self.data.representativeness or Representativeness(),
            supporters=len(supporters),
            supporters_sha256=hashlib.sha256(content).hexdigest(),
            supporters_bytes=len(content),
        )
        self._supporters = content
        self.data = replace(self.data, representativeness=asked)

    def typed(self, filed_at: datetime) -> TypedFiling:
        """All of it, to be received."""
        scans = tuple(self.scans.values())
        return TypedFiling(self.data, scans, filed_at, self._members, self._supporters)
