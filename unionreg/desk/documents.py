"""Documents of a filing on the union's desk: looked at, attached, made smaller, split, mended, cleaned, taken off.

The file that a person chose is never touched, and a copy of it stays in the folder as the original of what was made.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from unionreg.attachments.facts import FileFormat, format_of
from unionreg.attachments.inspection import inspect
from unionreg.desk.folder import parts_of
from unionreg.domain.filings.attachment_facts import AttachmentFacts as CheckedFacts
from unionreg.input_files import read_bytes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime
    from pathlib import Path

    from unionreg.attachments.facts import AttachmentFacts
    from unionreg.desk.folder import DeskFolder
    from unionreg.domain.filings.filing import Attachment

_ENCRYPTED, _BROKEN = {"X-102"}, {"X-103", "X-104"}
_SCRIPTS = {"X-105", "X-106", "X-107"}


class Treatment(StrEnum):
    """What can be made of an attached document."""

    SHRINK = "shrink"
    SPLIT = "split"
    MEND = "mend"
    CLEAN = "clean"


def attach_file(folder: DeskFolder, path: Path, requirement: str, title: str, at: datetime) -> tuple[Attachment, ...]:
    """Attach a file as it is; a photograph or scan becomes a PDF, and its own bytes are kept as the original.

    UnreadableError ``attachment-not-a-picture`` (name) for what is neither; errors of ``picture_to_pdf``, of
    ``input_files.read_bytes`` and of ``DeskFolder.attach``.
    """
    content = read_bytes(path)
    kind = format_of(content)
    if kind is FileFormat.PDF:
        parts, original = (_paged(content, path.name),), None
    else:
        from unionreg.attachments.pictures import picture_to_pdf

        parts, original = (_paged(picture_to_pdf(content, path.name), path.name),), (content, kind.value)
    return folder.attach(parts, at, requirement=requirement, title=title, file_name=path.name, original=original)


def treat(folder: DeskFolder, attachment: Attachment, treatment: Treatment, at: datetime) -> tuple[Attachment, ...]:
    """Put what was made of a document in its place; the original stays in the folder, and so do its other parts.

    The document keeps its id, so that answers and signatures still lead to it; of several parts the first has it.
    Errors of the treatment (``attachment-*``) and of ``DeskFolder.attach``.
    """
    content = folder.attachment_content(attachment)
    made = _made(content, treatment)
    original = folder.original_content(attachment)
    suffix = next((each.suffix for each in folder.state.originals if each.sha256 == attachment.of), "pdf")
    parts = tuple(_paged(part, attachment.file_name) for part in made)
    attached = folder.attach(
        parts,
        at,
        requirement=attachment.requirement,
        title=attachment.title,
        file_name=attachment.file_name,
        dated_on=attachment.dated_on,
        original=(original, suffix),
    )
    data = folder.change(lambda data: replace(data, attachments=_in_place(data.attachments, attachment, attached)), at)
    ids = {attachment.id, *(each.id for each in attached)}
    return tuple(each for each in data.attachments if each.id in ids)


def look_at(folder: DeskFolder, attachments: Iterable[Attachment]) -> tuple[AttachmentFacts, ...]:
    """Look into documents. UnreadableError ``desk-piece-missing``, ``desk-piece-altered``."""
    return tuple(inspect(folder.attachment_content(each), each.file_name) for each in attachments)


def checked_facts(facts: AttachmentFacts) -> CheckedFacts:
    """What the pre-flight wants to know of a document."""
    codes = {found.code for found in facts.findings}
    return CheckedFacts(
        facts.sha256,
        facts.bytes,
        facts.page_count,
        is_pdf=facts.format is FileFormat.PDF,
        is_broken=bool(codes & _BROKEN),
        is_encrypted=bool(codes & _ENCRYPTED),
        has_scripts=bool(codes & _SCRIPTS),
        lowest_dpi=facts.lowest_dpi,
        blank_pages=sum(1 for page in facts.pages if page.blank),
    )


def _in_place(
    attachments: tuple[Attachment, ...], old: Attachment, made: tuple[Attachment, ...]
) -> tuple[Attachment, ...]:
    """The documents with what was made in the place of the old one, and all parts of that document numbered anew."""
    named = (replace(made[0], id=old.id), *made[1:])
    new = {each.id for each in made}
    parts = parts_of(attachments, old) | {each.id for each in named}
    ordered: list[Attachment] = []
    for each in attachments:
        if each.id not in new:
            ordered.extend(named if each.id == old.id else (each,))
    numbers = {each.id: number for number, each in enumerate((one for one in ordered if one.id in parts), start=1)}
    return tuple(
        replace(each, part=numbers[each.id], parts=len(numbers)) if each.id in numbers else each for each in ordered
    )


def _made(content: bytes, treatment: Treatment) -> tuple[bytes, ...]:
    if treatment is Treatment.SPLIT:
        from unionreg.attachments.splitting import split

        return split(content)
    return (_single(treatment)(content),)


def _single(treatment: Treatment) -> Callable[[bytes], bytes]:
    if treatment is Treatment.SHRINK:
        from unionreg.attachments.shrinking import shrink

        return shrink
    from unionreg.attachments import mending

    return mending.mend if treatment is Treatment.MEND else mending.clean


def _paged(content: bytes, name: str) -> tuple[bytes, int]:
    return content, inspect(content, name).page_count
