"""The union's desk of the demo: a folder with a filing that was issued, and another that waits half done."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.desk.folder import DeskFolder
from unionreg.desk.issuing import IssueOptions, issue
from unionreg.desk.union_desk import UnionDesk
from unionreg.domain.filings.filing import FilingKind
from unionreg.domain.filings.filing_type import Section
from unionreg.domain.filings.members_file import read_members

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from pathlib import Path

    from unionreg.demo.filing_samples import Sample
    from unionreg.desk.states import Issued

PLACE = "Ciudad Ejemplo, Estado Supuesto"


def begin_filing(desk: UnionDesk, made: Sample, at: datetime) -> DeskFolder:
    """The whole filing in a folder of the desk, as if it had been typed there; close what is answered."""
    bare = replace(made.data, attachments=(), members=None)
    folder = DeskFolder.create(desk.folder, bare, at)
    if made.members:
        folder.set_members(read_members(made.members), "padron.xlsx", at, cut_off=at.date())
    contents: Mapping[str, bytes] = made.attachments or {}
    for each in made.data.attachments:
        folder.attach(
            ((contents[each.sha256], each.pages),),
            at,
            requirement=each.requirement,
            title=each.title,
            file_name=each.file_name,
            dated_on=each.dated_on,
        )
    desk.remember(folder, at)
    return folder


def issue_filing(folder: DeskFolder, at: datetime) -> tuple[Issued, bytes]:
    """Make packet and container as they stand; what was issued, and the container. Unsigned: paper is."""
    issued = issue(folder, IssueOptions(place=PLACE), at)
    return issued, folder.container_content(issued)


def leave_half_done(desk: UnionDesk, at: datetime) -> None:
    """A change of leadership that was begun on a Friday: what the desk knew is there, the new people are not."""
    folder = desk.begin(FilingKind.LEADERSHIP_CHANGE, at)
    try:
        folder.change(lambda data: replace(data, leaders=data.leaders[:2], leadership_term=None), at)
        folder.set_done(Section.ORGANISATION.value, at)
    finally:
        folder.close()


def new_desk(folder: Path, at: datetime) -> UnionDesk:
    """An empty desk in this folder."""
    return UnionDesk.create(folder, at)


def issued_files(desk: Path) -> tuple[tuple[str, bytes], ...]:
    """Packet, acuse and container of every issue of every filing of the desk, by names to save them under."""
    found = []
    for path in sorted(each for each in desk.iterdir() if each.is_dir()):
        if not (path / "tramite.json").is_file():
            continue
        folder = DeskFolder.open(path)
        try:
            for issued in folder.state.issued:
                name = f"{folder.data.kind.value}-v{issued.version}"
                found.append((f"{name}.pdf", folder.packet_content(issued)))
                found.append((f"{name}-acuse.pdf", folder.printed_content(issued.acuse_sha256)))
                found.append((f"{name}.tramite", folder.container_content(issued)))
        finally:
            folder.close()
    return tuple(found)
