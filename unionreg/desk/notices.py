"""What the office handed out, on the union's desk: kept, read, and turned into the next version or the next filing.

Whether a notice is the office's own is told by the fingerprint of its key, which a person compares with the one on the
acuse; nothing here decides that. A notice of another filing changes nothing.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from unionreg.desk.folder import LARGEST_PIECE, NOTICES, DeskFolder
from unionreg.desk.kept_files import read_by_digest, store_by_digest
from unionreg.desk.states import KeptNotice
from unionreg.desk.union_desk import new_filing_id
from unionreg.domain.filings.filing import Answer, FilingData, RegisteredBase
from unionreg.domain.filings.members_file import read_members
from unionreg.domain.filings.office_notice import NoticeKind, OfficeNotice
from unionreg.errors import ConflictError, UnionregError
from unionreg.evidence.office_notice import OpenedNotice, read_notice
from unionreg.signing.seal import fingerprint

if TYPE_CHECKING:
    from datetime import datetime

    from unionreg.desk.union_desk import UnionDesk
    from unionreg.domain.filings.filing import FilingKind
    from unionreg.domain.filings.office_notice import NoticePoint, NoticePrevention


def take_notice(folder: DeskFolder, content: bytes, at: datetime) -> OfficeNotice:
    """Keep a notice with its filing. An acuse gives the folio of the case to the data; nothing else changes.

    Taken twice it stays once. Errors of ``read_notice`` and ``DeskFolder.change``; ConflictError
    ``notice-other-filing`` (name), ``notice-other-data`` when an acuse is of data that this desk never issued,
    ``notice-other-key`` (office) when an earlier notice of the filing was sealed by another key.
    """
    opened = read_notice(content)
    notice = opened.file.notice
    _check_fits(folder, opened)
    kept = _kept(opened, at)
    if kept.sha256 in {each.sha256 for each in folder.state.notices}:
        return notice
    store_by_digest(folder.folder / NOTICES, content, "aviso")
    data = replace(folder.data, case_folio=notice.folio, office_id=notice.office_id)
    folder.keep(replace(folder.state, data=data, notices=(*folder.state.notices, kept)), at)
    return notice


def notice_content(folder: DeskFolder, kept: KeptNotice) -> OpenedNotice:
    """A kept notice with the papers in it. Errors of ``read_by_digest`` and ``read_notice``."""
    return read_notice(read_by_digest(folder.folder / NOTICES, kept.sha256, "aviso", LARGEST_PIECE))


def open_prevention(folder: DeskFolder) -> NoticePrevention | None:
    """The newest prevención that speaks of the newest version, or None. Errors as ``notice_content``."""
    for kept in reversed(folder.state.notices):
        if kept.kind is NoticeKind.PREVENTION:
            return notice_content(folder, kept).file.notice.prevention
    return None


def is_answering(folder: DeskFolder) -> bool:
    """Whether the version at hand is the answer to the newest prevención. Errors as ``notice_content``."""
    prevention = open_prevention(folder)
    return prevention is not None and folder.data.version > prevention.version


def begin_answer(folder: DeskFolder, at: datetime) -> FilingData:
    """The next version of the filing, with an empty answer for each point of the prevención. Twice does nothing more.

    ConflictError ``prevention-none`` without one; errors as ``DeskFolder.change``.
    """
    prevention = open_prevention(folder)
    if prevention is None:
        raise ConflictError("prevention-none")
    if folder.data.version > prevention.version:
        return folder.data
    answers = tuple(Answer(point.number, "") for point in prevention.points)
    data = replace(folder.data, version=prevention.version + 1, answers=answers, sworn=False)
    folder.keep(replace(folder.state, data=data, done=()), at)
    return folder.data


def answer_point(
    folder: DeskFolder, number: int, text: str, at: datetime, attachments: tuple[str, ...] = ()
) -> FilingData:
    """What the union says to one point; ``attachments`` are ids of documents of the filing.

    ConflictError ``prevention-no-point`` (number); errors as ``DeskFolder.change``.
    """
    if number not in {answer.item for answer in folder.data.answers}:
        raise ConflictError("prevention-no-point", number=number)
    said = Answer(number, text, attachments)
    answers = tuple(said if each.item == number else each for each in folder.data.answers)
    return folder.change(lambda data: replace(data, answers=answers), at)


def unanswered(folder: DeskFolder) -> tuple[NoticePoint, ...]:
    """Points of the prevención without a word of answer. Errors as ``notice_content``."""
    prevention = open_prevention(folder)
    said = {answer.item for answer in folder.data.answers if answer.text}
    return () if prevention is None else tuple(each for each in prevention.points if each.number not in said)


def begin_change(desk: UnionDesk, kind: FilingKind, content: bytes, at: datetime) -> DeskFolder:
    """A new filing that starts from what is registered, as the office handed it out, with its padrón where it is there.

    Errors of ``read_notice`` and ``DeskFolder.create``; ConflictError ``notice-no-state`` for another kind of notice.
    """
    opened = read_notice(content)
    state = opened.file.notice.state
    if state is None:
        raise ConflictError("notice-no-state")
    base = RegisteredBase(opened.file.notice.office, state.registration_number, state.as_of, opened.file.sha256)
    data = replace(
        state.data,
        filing_id=new_filing_id(),
        kind=kind,
        version=1,
        office_id=opened.file.notice.office_id,
        case_folio="",
        members=None,
        attachments=(),
        signatures=(),
        answers=(),
        base=base,
        sworn=False,
        remarks="",
    )
    folder = DeskFolder.create(desk.folder, data, at)
    try:
        store_by_digest(folder.folder / NOTICES, content, "aviso")
        folder.keep(replace(folder.state, notices=(_kept(opened, at),)), at)
        if opened.file.members is not None:
            folder.set_members(read_members(opened.file.members), "", at, cut_off=state.as_of.date())
    except UnionregError:
        folder.close()
        raise
    return folder


def _kept(opened: OpenedNotice, at: datetime) -> KeptNotice:
    notice = opened.file.notice
    key = fingerprint(opened.key)
    return KeptNotice(opened.file.sha256, notice.kind, notice.folio, notice.office, notice.made_at, at, key)


def _check_fits(folder: DeskFolder, opened: OpenedNotice) -> None:
    notice = opened.file.notice
    if notice.filing_id != folder.data.filing_id:
        raise ConflictError("notice-other-filing", name=notice.organisation)
    issued = {each.data_sha256 for each in folder.state.issued}
    if notice.receipt is not None and notice.receipt.data_sha256 not in issued:
        raise ConflictError("notice-other-data", folio=notice.folio)
    known = {each.key_fingerprint for each in folder.state.notices}
    if known and fingerprint(opened.key) not in known:
        raise ConflictError("notice-other-key", office=notice.office)
