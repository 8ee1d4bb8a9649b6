"""The union's desk on disk: nothing asked twice, nothing lost, whatever is cut off and wherever it is carried."""

from __future__ import annotations

import errno
import os
import shutil
import signal
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from tests.evidence.filings import (
    PACKET,
    PDF,
    SEAL_KEY,
    a_member,
    a_notice,
    a_prevention,
    digest,
    sealed,
    some_members,
)
from unionreg.desk import folder as folders
from unionreg.desk.folder import DeskFolder
from unionreg.desk.notices import (
    answer_point,
    begin_answer,
    begin_change,
    is_answering,
    open_prevention,
    take_notice,
    unanswered,
)
from unionreg.desk.union_desk import UnionDesk, new_desk_folder
from unionreg.domain.filings.filing import (
    FilingData,
    FilingKind,
    Leader,
    Organisation,
    Term,
)
from unionreg.domain.filings.office_notice import NoticeKind, NoticeReceipt
from unionreg.errors import ConflictError, NotFoundError, StorageUnavailableError, UnionregError, UnreadableError
from unionreg.evidence.filing_json import filing_digest
from unionreg.evidence.office_notice import write_notice
from unionreg.paths import resources_root
from unionreg.signing.station_key import public_half

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

AT = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
LATER = AT + timedelta(days=3)


def named(name: str) -> Callable[[FilingData], FilingData]:
    return lambda data: replace(data, organisation=Organisation(name=name))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[UnionDesk]:
    made = UnionDesk.create(tmp_path / "escritorio", AT)
    yield made
    made.close()


@pytest.fixture
def folder(desk: UnionDesk) -> Iterator[DeskFolder]:
    made = desk.begin(FilingKind.WORKERS_UNION, AT)
    yield made
    made.close()


def reopened(folder: DeskFolder) -> DeskFolder:
    folder.close()
    return DeskFolder.open(folder.folder)


def refused(act: Callable[[], object]) -> str:
    with pytest.raises(UnionregError) as caught:
        act()
    return caught.value.code


# Leave on Friday, finish on Monday.


def test_everything_typed_is_there_after_opening_again(folder: DeskFolder) -> None:
    folder.change(named("  Sindicato Inventado "), AT)
    folder.set_members([a_member(1), a_member(2)], "lista.xlsx", AT, cut_off=date(2026, 3, 1))
    (attached,) = folder.attach(((PDF, 3),), AT, requirement="acta", title="Acta", file_name="acta.pdf")
    folder.set_done("members", AT)
    folder.set_done("members", AT)
    issued = folder.keep_issue(PACKET, b"PK container", "0" * 64, AT, ("Ana",))
    state = folder.state
    again = reopened(folder)
    assert (again.state, again.recovered) == (state, False)
    assert again.data.organisation.name == "Sindicato Inventado"
    assert [each.given_names for each in again.members()] == ["ANA 1", "ANA 2"]
    assert again.attachment_content(attached) == again.original_content(attached) == PDF
    assert again.attachment_contents() == {digest(PDF): PDF}
    assert (again.packet_content(issued), again.container_content(issued)) == (PACKET, b"PK container")
    assert (again.state.done, again.state.members_name) == (("members",), "lista.xlsx")
    again.set_done("members", AT, done=False)
    assert again.state.done == ()
    again.close()


def test_a_change_that_changes_nothing_is_not_written(folder: DeskFolder) -> None:
    revision = folder.state.revision
    folder.change(lambda data: data, LATER)
    folder.set_done("x", AT, done=False)
    assert (folder.state.revision, folder.state.changed_at) == (revision, AT)


def test_texts_that_no_reader_takes_are_refused_with_the_place(folder: DeskFolder) -> None:
    with pytest.raises(ConflictError) as caught:
        folder.change(lambda data: replace(data, remarks="x" * 5000), AT)
    assert (caught.value.code, caught.value.findings[0].fields) == ("text-refused", ("remarks",))
    assert folder.data.remarks == ""


def test_a_list_can_be_taken_out_and_put_in_again(folder: DeskFolder) -> None:
    assert (folder.members_content(), list(folder.members())) == (None, [])
    assert (folder.supporters_content(), list(folder.supporters())) == (None, [])
    summary = folder.set_members([a_member(1)], "a.csv", AT)
    assert summary.people == 1
    folder.drop_members(AT)
    assert folder.data.members is None
    asked = folder.set_supporters([a_member(1), a_member(2)], "apoyos.csv", AT)
    assert (asked.supporters, len(list(folder.supporters()))) == (2, 2)
    assert "ANA" not in repr(folder.data)


def test_arrivals_and_departures_are_told_apart(desk: UnionDesk) -> None:
    folder = desk.begin(FilingKind.MEMBERS_CHANGE, AT)
    summary = folder.set_members([a_member(1), a_member(2, left_on=date(2026, 1, 1))], "x", AT)
    folder.close()
    assert (summary.joined, summary.left) == (1, 1)


def test_parts_lead_to_their_untouched_original_and_leave_together(folder: DeskFolder) -> None:
    other = b"%PDF-1.7 dos\n"
    first, second = folder.attach(
        ((PDF, 1), (other, 2)), AT, requirement="acta", title="Acta", file_name="a.tif", original=(b"II*\x00", "tiff")
    )
    assert (first.part, second.part, second.parts, first.of) == (1, 2, 2, digest(b"II*\x00"))
    assert folder.original_content(second) == b"II*\x00"
    folder.attach(((other, 2),), AT, requirement="acta", title="B", file_name="b", original=(b"II*\x00", "tiff"))
    assert len(folder.state.originals) == 1
    folder.detach("nobody", AT)
    folder.detach(first.id, AT)
    assert [each.title for each in folder.data.attachments] == ["B"]
    assert (folder.folder / "anexos" / f"{digest(PDF)}.pdf").read_bytes() == PDF


def test_bytes_that_are_gone_or_touched_are_told(folder: DeskFolder) -> None:
    (attached,) = folder.attach(((PDF, 1),), AT, requirement="acta", title="Acta", file_name="acta.pdf")
    path = folder.folder / "anexos" / f"{attached.sha256}.pdf"
    path.write_bytes(b"otro")
    assert refused(lambda: folder.attachment_content(attached)) == "desk-piece-altered"
    path.unlink()
    assert refused(lambda: folder.attachment_content(attached)) == "desk-piece-missing"
    folder.attach(((PDF, 1),), AT, requirement="acta", title="Acta", file_name="acta.pdf")
    assert folder.attachment_content(attached) == PDF


# Nothing is asked twice.


def test_the_next_filing_knows_what_the_last_one_said(desk: UnionDesk, folder: DeskFolder) -> None:
    folder.change(named("Sindicato Inventado"), AT)
    term = Term(date(2026, 1, 1), date(2029, 12, 31))
    folder.change(
        lambda data: replace(
            data, leaders=(Leader("l", "PÉREZ"),), leadership_term=term, office_id="of", represented_by="Ana"
        ),
        AT,
    )
    folder.set_members([a_member(1)], "x", AT)
    desk.remember(folder, LATER)
    desk.remember(folder, LATER)
    assert desk.profile.revision == 2
    again = desk.begin(FilingKind.LEADERSHIP_CHANGE, LATER)
    assert again.data.filing_id != folder.data.filing_id
    assert again.data.organisation.name == "Sindicato Inventado"
    assert (again.data.leaders, again.data.leadership_term, again.data.office_id) == (folder.data.leaders, term, "of")
    assert [each.given_names for each in again.members()] == ["ANA 1"]
    again.close()
    other = desk.begin(FilingKind.ACCOUNTS_NOTICE, LATER)
    assert other.data.members is None
    desk.remember(other, LATER)
    assert desk.profile.members is not None
    other.close()


def test_a_list_of_the_desk_that_was_touched_is_asked_for_again(desk: UnionDesk, folder: DeskFolder) -> None:
    folder.set_members([a_member(1)], "x", AT)
    desk.remember(folder, AT)
    for path in (desk.folder / "padron").iterdir():
        path.write_bytes(b"otro")
    again = desk.begin(FilingKind.WORKERS_UNION, AT)
    assert again.data.members is None
    again.close()


def test_the_list_of_filings_shows_the_last_changed_first_and_the_damaged_last(
    desk: UnionDesk, folder: DeskFolder
) -> None:
    other = desk.begin(FilingKind.ADDRESS_CHANGE, LATER)
    other.close()
    broken = desk.begin(FilingKind.ADDRESS_CHANGE, LATER)
    broken.close()
    for path in broken.folder.glob("tramite*.json"):
        path.write_text("{}", encoding="utf-8")
    (desk.folder / "otra-cosa").mkdir()
    rows = desk.filings()
    assert [row.kind for row in rows] == [FilingKind.ADDRESS_CHANGE, FilingKind.WORKERS_UNION, None]
    assert (rows[-1].problem, rows[-1].folder) == ("desk-file-refused", broken.folder.name)
    assert desk.open_filing(rows[0].folder).data.kind is FilingKind.ADDRESS_CHANGE
    assert folder.data.kind is FilingKind.WORKERS_UNION


def test_a_desk_is_made_once_opened_again_and_carried_anywhere(tmp_path: Path) -> None:
    place = new_desk_folder(tmp_path)
    desk = UnionDesk.create(place, AT)
    desk.change_profile(lambda profile: replace(profile, office="Centro"), AT)
    desk.begin(FilingKind.WORKERS_UNION, AT).close()
    assert refused(lambda: UnionDesk.create(place, AT)) == "desk-is-there"
    assert refused(lambda: UnionDesk.open(place)) == "desk-in-use"
    desk.close()
    desk.close()
    assert refused(lambda: UnionDesk.open(tmp_path)) == "desk-missing"
    moved = shutil.move(place, tmp_path / "memoria usb ñ")
    again = UnionDesk.open(tmp_path / "memoria usb ñ" / "escritorio.json")
    assert (moved is not None, again.profile.office, len(again.filings())) == (True, "Centro", 1)
    alone = DeskFolder.open(again.folder / again.filings()[0].folder / "tramite.json")
    assert alone.data.kind is FilingKind.WORKERS_UNION
    alone.close()
    again.close()


# What the office hands out.


def issued(folder: DeskFolder) -> str:
    sha256 = filing_digest(folder.data)
    folder.keep_issue(PACKET, b"PK", sha256, AT)
    return sha256


def a_receipt(folder: DeskFolder, sha256: str) -> bytes:
    receipt = NoticeReceipt(AT, folder.data.version, sha256)
    return sealed(a_notice(NoticeKind.RECEIPT, filing_id=folder.data.filing_id, receipt=receipt))


def a_letter(folder: DeskFolder, **changes: object) -> bytes:
    said: dict[str, Any] = {"filing_id": folder.data.filing_id, "prevention": a_prevention(folder.data.version)}
    return sealed(a_notice(**{**said, **changes}))


def test_acuse_prevencion_and_answer_lead_to_the_next_version(folder: DeskFolder) -> None:
    folder.change(named("Sindicato Inventado"), AT)
    take_notice(folder, a_receipt(folder, issued(folder)), LATER)
    assert folder.data.case_folio == "RS-7K2-2026-000017-Q"
    assert (open_prevention(folder), unanswered(folder)) == (None, ())
    assert refused(lambda: begin_answer(folder, LATER)) == "prevention-none"
    letter = a_letter(folder)
    take_notice(folder, letter, LATER)
    take_notice(folder, letter, LATER)
    assert len(folder.state.notices) == 2
    assert not is_answering(folder)
    begin_answer(folder, LATER)
    assert begin_answer(folder, LATER).version == 2
    assert is_answering(folder)
    assert [point.number for point in unanswered(folder)] == [1, 2]
    answer_point(folder, 2, "Se agrega la duración.", LATER, ("a1",))
    assert [point.number for point in unanswered(folder)] == [1]
    assert refused(lambda: answer_point(folder, 7, "x", LATER)) == "prevention-no-point"
    again = reopened(folder)
    assert (again.data.version, again.data.answers[1].text) == (2, "Se agrega la duración.")
    again.close()


def test_a_notice_that_does_not_fit_changes_nothing(folder: DeskFolder) -> None:
    before = folder.state
    assert refused(lambda: take_notice(folder, sealed(), LATER)) == "notice-other-filing"
    assert refused(lambda: take_notice(folder, a_receipt(folder, "1" * 64), LATER)) == "notice-other-data"
    assert refused(lambda: take_notice(folder, a_letter(folder)[:-1], LATER)) == "notice-altered"
    assert folder.state == before
    take_notice(folder, a_letter(folder), LATER)
    strange = a_notice(
        filing_id=folder.data.filing_id, office_key=public_half(bytes(32)).hex(), notice_id="cd" * 16, papers=()
    )
    assert refused(lambda: take_notice(folder, write_notice(strange, bytes(32)), LATER)) == "notice-other-key"
    assert len(folder.state.notices) == 1


def test_a_change_starts_from_what_is_registered(desk: UnionDesk) -> None:
    registered = sealed(a_notice(NoticeKind.REGISTERED_STATE))
    folder = begin_change(desk, FilingKind.LEADERSHIP_CHANGE, registered, LATER)
    data = folder.data
    assert (data.kind, data.version, data.office_id) == (FilingKind.LEADERSHIP_CHANGE, 1, "oficina-inventada")
    assert data.base is not None
    assert (data.base.registration_number, data.base.sha256) == ("RS-1", digest(registered))
    assert data.organisation.name == "Sindicato Inventado «Ñandú»"
    assert folder.members_content() == some_members()
    assert data.filing_id != a_notice(NoticeKind.REGISTERED_STATE).state.data.filing_id  # type: ignore[union-attr]
    folder.close()
    bare = begin_change(
        desk,
        FilingKind.ADDRESS_CHANGE,
        sealed(a_notice(NoticeKind.REGISTERED_STATE, members_sha256="", members_bytes=0)),
        LATER,
    )
    assert bare.data.members is None
    bare.close()
    assert refused(lambda: begin_change(desk, FilingKind.ADDRESS_CHANGE, sealed(), LATER)) == "notice-no-state"


# Faults.


def test_one_program_at_a_time(folder: DeskFolder) -> None:
    assert refused(lambda: DeskFolder.open(folder.folder)) == "desk-in-use"


def test_what_is_no_filing_says_so(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError) as caught:
        DeskFolder.open(tmp_path)
    assert caught.value.code == "desk-filing-missing"
    file = tmp_path / "tramite.json"
    for content, code in (
        ("{}", "desk-file-refused"),
        ('{"schema": "otro-1", "value": {}}', "desk-file-refused"),
        ('{"schema": 7, "value": {}}', "desk-file-refused"),
        ('{"schema": "union-desk-filing-2", "value": {}}', "desk-file-newer"),
        ('{"schema": "union-desk-filing-1", "value": {"revision": 1}}', "desk-file-refused"),
    ):
        file.write_text(content, encoding="utf-8")
        for _ in range(2):  # the lock was given back
            with pytest.raises(UnreadableError) as refusal:
                DeskFolder.open(tmp_path)
            assert refusal.value.code == code


def test_the_newest_readable_copy_counts(folder: DeskFolder) -> None:
    folder.change(named("Uno"), AT)
    folder.change(named("Dos"), AT)
    (folder.folder / "tramite.json").write_bytes(b"half a fi")
    again = reopened(folder)
    assert (again.data.organisation.name, again.recovered) == ("Uno", True)
    again.change(named("Tres"), AT)
    last = reopened(again)
    assert (last.data.organisation.name, last.recovered) == ("Tres", False)
    last.close()


@pytest.mark.parametrize(("number", "code"), [(errno.ENOSPC, "desk-disk-full"), (errno.EIO, "desk-not-written")])
def test_a_full_disk_loses_nothing(
    number: int, code: str, desk: UnionDesk, folder: DeskFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder.change(named("Uno"), AT)
    before = folder.state

    def full(_handle: int) -> None:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as broken:
        broken.setattr(os, "fsync", full)
        for act in (
            lambda: folder.change(named("Dos"), AT),
            lambda: folder.set_members([a_member(1)], "x", AT),
            lambda: folder.attach(((PDF, 1),), AT, requirement="a", title="A", file_name="a"),
            lambda: folder.keep_issue(PACKET, b"PK", "0" * 64, AT),
            lambda: desk.begin(FilingKind.WORKERS_UNION, AT),
            lambda: desk.change_profile(lambda profile: replace(profile, office="x"), AT),
            lambda: UnionDesk.create(tmp_path / "otro", AT),
        ):
            assert refused(act) == code
    assert folder.state == before
    folder.change(named("Dos"), AT)
    again = reopened(folder)
    assert again.data.organisation.name == "Dos"
    again.close()


def test_a_place_that_takes_no_folder_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "archivo").write_text("x", encoding="utf-8")
    with pytest.raises(StorageUnavailableError):
        new_desk_folder(tmp_path / "archivo")
    monkeypatch.setattr(folders, "LARGEST_STATE", 10)
    desk = UnionDesk.create(tmp_path / "d", AT)
    folder = desk.begin(FilingKind.WORKERS_UNION, AT)
    assert refused(lambda: folder.change(named("x"), AT)) == "desk-too-large"
    folder.close()
    desk.close()


WRITER = """
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from unionreg.desk.folder import DeskFolder
at = datetime(2026, 3, 1, tzinfo=UTC)
folder = DeskFolder.open(Path(sys.argv[1]))
for number in range(1, 100000):
    folder.change(lambda data: replace(data, remarks=str(number)), at)
    folder.attach(((b"%PDF-" + str(number).encode(), 1),), at, requirement="a", title=str(number), file_name="a")
    print(number, flush=True)
"""


@pytest.mark.skipif(os.name != "posix", reason="kill -9 is of POSIX")
def test_what_was_acknowledged_survives_kill_9(folder: DeskFolder) -> None:
    folder.close()
    for wanted in ("3", "7"):
        with subprocess.Popen(
            [sys.executable, "-c", WRITER, str(folder.folder)], stdout=subprocess.PIPE, cwd=resources_root().parent
        ) as writer:
            assert writer.stdout is not None
            told = 0
            for line in writer.stdout:
                told = int(line)
                if line.strip() == wanted.encode():
                    break
            writer.send_signal(signal.SIGKILL)
        again = DeskFolder.open(folder.folder)
        assert int(again.data.remarks) >= told
        last = [each for each in again.data.attachments if each.title == str(told)]
        assert again.attachment_content(last[-1]) == f"%PDF-{told}".encode()
        again.close()


def test_the_key_of_tests_is_the_key_of_the_notices() -> None:
    assert a_notice().office_key == public_half(SEAL_KEY).hex()
