"""Results of a remote electronic vote: brought in by one person, confirmed by another, counted like any station."""

from __future__ import annotations

import hashlib
import io
import zipfile
from datetime import timedelta
from typing import Any

import pytest

from tests.application.after_builders import (
    ACT,
    REMOTE_CSV,
    a_remote_vote,
    bring,
    remote_act,
    totals,
    with_remote,
)
from tests.builders_votes import (
    VotingOffice,
    a_voting_office,
    close,
    enter_twice,
    entered,
    package,
    resolve,
    station_ids,
)
from unionreg.after_adapters import MOST_FILE_BYTES
from unionreg.application import counting, remote_results, stations
from unionreg.application.queries import after_remote
from unionreg.application.queries import counting as counting_queries
from unionreg.application.queries import papers as paper_queries
from unionreg.application.remote_results import RemoteFile
from unionreg.domain.votes.count_entry import Place, StationState
from unionreg.domain.votes.remote_results import RemoteFigures, RemoteState
from unionreg.errors import ConflictError, NotAllowedError, NotFoundError, UnreadableError

TYPED = (
    RemoteFigures("mesa-2", 100, 8, 92, {"yes": 60, "no": 30}, 2),
    RemoteFigures("mesa-3", 100, 20, 80, {"yes": 45, "no": 35}, 0),
)


def refused(code: str) -> Any:
    return pytest.raises(ConflictError, match=code)


def confirm(here: VotingOffice, **changes: Any) -> None:
    remote_results.confirm_remote(here.core, here.office.second, **here.vote, number=1, totals=totals(**changes))


def states(here: VotingOffice) -> dict[str, StationState]:
    rows = counting_queries.station_table(here.core, here.office.auditor, **here.vote)
    return {row.station_id: row.state for row in rows}


def view(here: VotingOffice, who: str = "auditor") -> after_remote.RemoteView:
    return after_remote.remote_view(here.core, getattr(here.office, who), **here.vote)


def settled(here: VotingOffice, station: str = "mesa-2") -> counting_queries.SettledStation:
    return counting_queries.settled_station(here.core, here.office.auditor, **here.ids(station))


def test_two_people_bring_the_figures_into_the_count() -> None:
    here = with_remote()
    assert states(here)["mesa-2"] is StationState.FIRST_DONE
    confirm(here)
    assert states(here) == {
        "mesa-1": StationState.EMPTY,
        "mesa-2": StationState.SETTLED,
        "mesa-3": StationState.SETTLED,
    }
    count = settled(here).count
    assert (count.ballots.received, count.ballots.unused, count.ballots.found, count.voters_signed) == (100, 8, 92, 92)
    assert [vote.count for vote in count.votes] == [60, 30]


def test_the_act_is_the_stations_sheet_and_the_digests_stand_in_its_count() -> None:
    here = with_remote()
    confirm(here)
    seen = settled(here)
    assert [sheet.sha256 for sheet in seen.sheets] == [hashlib.sha256(ACT).hexdigest()]
    text = seen.count.incidents[0].text
    assert hashlib.sha256(REMOTE_CSV).hexdigest() in text
    assert "SIRVOLAB" in text
    assert seen.count.people[0].name == "Félix Flores"
    enter_twice(here, entered())
    package(resolve(close(here), reasons="Las bases difieren."))
    content = paper_queries.package_file(here.core, here.office.auditor, **here.vote)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.read("stations/mesa-2/sheet-1.pdf") == ACT


def test_figures_pass_the_same_account_as_any_station() -> None:
    here = a_remote_vote()
    bring(here, REMOTE_CSV.replace(b"mesa-2;100;8;", b"mesa-2;101;9;"))
    confirm(here, issued=201, unused=29)
    assert "A-201" in settled(here).unexplained


def test_the_second_person_is_another_one_and_does_not_see_the_figures() -> None:
    here = with_remote()
    with pytest.raises(NotAllowedError, match="same-person-twice"):
        remote_results.confirm_remote(here.core, here.office.first, **here.vote, number=1, totals=totals())
    assert not view(here, "first").may_confirm
    assert view(here, "second").may_confirm
    assert "RemoteFigures" not in repr(view(here, "second"))
    with here.core.unit_of_work() as uow:
        assert "92" not in " ".join(str(record.details) for record in uow.audit.records() if "remote" in record.kind)


def test_totals_that_differ_name_the_field_and_not_the_figure() -> None:
    here = with_remote()
    with refused("remote-differs") as told:
        confirm(here, cast=173, votes={"yes": 106, "no": 65})
    assert [(each.code, each.fields[0], dict(each.params)) for each in told.value.findings] == [
        ("G-510", "cast", {"field": "cast"}),
        ("G-510", "votes.yes", {"field": "votes.yes"}),
    ]
    assert states(here)["mesa-2"] is StationState.FIRST_DONE


def test_a_file_is_taken_in_once() -> None:
    here = with_remote()
    with refused("remote-waiting"):
        bring(here)
    confirm(here)
    with refused("remote-file-known"):
        bring(here)
    with refused("remote-already-there"):
        bring(here, REMOTE_CSV + b"\n")
    with refused("remote-not-waiting"):
        confirm(here)
    with pytest.raises(NotFoundError):
        remote_results.confirm_remote(here.core, here.office.second, **here.vote, number=7, totals=totals())


def test_the_file_of_another_vote_is_known() -> None:
    from sqlalchemy import text

    here = a_remote_vote()
    bring(here)
    with here.core.unit_of_work() as uow:
        connection = uow.votes.rows._connection  # type: ignore[attr-defined]
        connection.execute(text("pragma defer_foreign_keys = on"))
        columns = [row[1] for row in connection.execute(text("pragma table_info(votes)"))][1:]
        listed = ", ".join(columns)
        connection.execute(text(f"insert into votes (vote_id, {listed}) select 'otra', {listed} from votes"))
        connection.execute(text("update vote_after_remote set vote_id = 'otra'"))
    with refused("remote-file-other-vote") as told:
        bring(here)
    assert told.value.params == {"vote": "otra"}


def test_a_file_that_changed_after_a_recount_is_taken_in_as_a_new_round() -> None:
    here = with_remote()
    confirm(here)
    stations.count_again(here.core, here.office.coordinator, **here.ids("mesa-2"), reason="Archivo corregido.")
    stations.count_again(here.core, here.office.coordinator, **here.ids("mesa-3"), reason="Archivo corregido.")
    bring(here, REMOTE_CSV.replace(b"60;30;2", b"61;29;2"))
    remote_results.confirm_remote(
        here.core, here.office.second, **here.vote, number=2, totals=totals(votes={"yes": 106, "no": 64})
    )
    assert [vote.count for vote in settled(here).count.votes] == [61, 29]
    assert len(settled(here).sheets) == 1


def test_withdrawn_with_a_reason_its_stations_are_free() -> None:
    here = with_remote()
    remote_results.withdraw_remote(here.core, here.office.first, **here.vote, number=1, reason="Archivo equivocado.")
    assert states(here)["mesa-2"] is StationState.TO_BE_COUNTED_AGAIN
    (row,) = view(here).rows
    assert (row.state, row.reason) == (RemoteState.WITHDRAWN, "Archivo equivocado.")
    bring(here)
    remote_results.confirm_remote(here.core, here.office.second, **here.vote, number=2, totals=totals())
    assert states(here)["mesa-2"] is StationState.SETTLED


def test_a_station_that_somebody_went_on_with_is_left_as_it_is() -> None:
    here = with_remote()
    entry = int(counting.open_entry(here.core, here.office.second, **here.ids("mesa-2"), place=Place.SECOND).created[0])
    with refused("remote-already-there"):
        confirm(here)
    counting.finish_entry(here.core, here.office.second, entry_id=entry, values=entered())
    remote_results.withdraw_remote(here.core, here.office.first, **here.vote, number=1, reason="Se capturó a mano.")
    assert states(here)["mesa-2"] is not StationState.TO_BE_COUNTED_AGAIN
    assert states(here)["mesa-3"] is StationState.TO_BE_COUNTED_AGAIN


def test_typed_figures_need_every_station_and_option_once_and_must_close() -> None:
    here = a_remote_vote()
    for typed, code in (
        ((), "G-505"),
        (TYPED[:1], "G-505"),
        ((*TYPED, TYPED[0]), "G-505"),
        ((TYPED[0], RemoteFigures("mesa-3", 100, 20, 80, {"yes": 80}, 0)), "G-503"),
        ((TYPED[0], RemoteFigures("mesa-3", 100, 21, 80, {"yes": 45, "no": 35}, 0)), "G-508"),
    ):
        with refused("remote-file-wrong") as told:
            bring(here, file=None, typed=typed)
        assert code in {each.code for each in told.value.findings}
    assert bring(here, file=None, typed=TYPED) == 1
    confirm(here)
    assert "capturadas a mano" in settled(here).count.incidents[0].text
    assert view(here).rows[0].file_sha256 is None


def test_a_file_that_does_not_fit_changes_nothing() -> None:
    here = a_remote_vote()
    with refused("remote-file-wrong") as told:
        bring(here, REMOTE_CSV.replace("Sí".encode(), b"Planilla Roja"))
    assert told.value.findings[0].code == "G-503"
    assert states(here)["mesa-2"] is StationState.EMPTY
    assert view(here).rows == ()


def test_a_vote_without_virtual_stations_takes_none() -> None:
    here = a_voting_office()
    with refused("no-remote-station"):
        bring(here)
    assert (view(here).stations, view(here, "first").may_import) == ((), False)


def test_the_act_must_be_a_pdf_of_the_past() -> None:
    here = a_remote_vote()
    with refused("act-wrong-type"):
        bring(here, act=remote_act(content=b"\xff\xd8\xff foto"))
    with refused("after-file-wrong-type"):
        bring(here, act=remote_act(content=b"hola"))
    with refused("moment-to-come"):
        bring(here, act=remote_act(counted_at=here.core.clock() + timedelta(days=1)))


def a_spreadsheet(rows: list[list[Any]]) -> bytes:
    from openpyxl import Workbook  # type: ignore[import-untyped]

    book, out = Workbook(), io.BytesIO()
    for row in rows:
        book.active.append(row)
    book.save(out)
    return out.getvalue()


def test_a_spreadsheet_is_read_like_a_csv() -> None:
    here = a_remote_vote()
    rows = [line.split(";") for line in REMOTE_CSV.decode().splitlines()]
    typed: list[list[Any]] = [rows[0], *[[row[0], *map(int, row[1:])] for row in rows[1:]]]
    reading = after_remote.remote_reading(
        here.core, here.office.first, **here.vote, file=RemoteFile("r.xlsx", a_spreadsheet([["SIRVOLAB"], *typed]))
    )
    assert reading.figures == TYPED


def a_bomb() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * (70 * 1024 * 1024))
    return out.getvalue()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"PK\x03\x04 not a zip",
        b"\xd0\xcf\x11\xe0 not a workbook",
        b"%PDF-1.4 an act by mistake",
        b"a,b\x00c",
        b'"a' + b"b" * 200_000,
        b"\x81\x8d\x8f\x90",
        b"0" * (MOST_FILE_BYTES + 1),
        b"1\n" * 20_001,
        b"1," * 500,
        b"<html><table></table></html>",
    ],
    ids=["empty", "zip", "ole", "pdf", "nul", "quote", "bytes", "large", "rows", "columns", "page"],
)
def test_hostile_files_are_told_in_a_sentence(content: bytes) -> None:
    here = a_remote_vote()
    with pytest.raises((UnreadableError, ConflictError)) as told:
        bring(here, content)
    assert told.value.code in {"remote-file-unreadable", "remote-file-too-large", "remote-file-wrong"}
    assert view(here).rows == ()


def test_rows_keep_the_number_that_the_spreadsheet_shows() -> None:
    here = a_remote_vote()
    rows = [line.split(";") for line in REMOTE_CSV.decode().splitlines()]
    rows[2][3] = "ochenta"
    with refused("remote-file-wrong") as told:
        bring(here, a_spreadsheet([["SIRVOLAB"], [], [], *rows]))
    assert told.value.findings[0].param("line") == 6


def test_a_spreadsheet_of_too_many_columns_is_told() -> None:
    with pytest.raises(UnreadableError, match="remote-file-too-large"):
        bring(a_remote_vote(), a_spreadsheet([["x"] * 500]))


def test_a_bomb_is_not_unpacked() -> None:
    with pytest.raises(UnreadableError, match="remote-file-too-large"):
        bring(a_remote_vote(), a_bomb())


def test_an_old_encoding_and_commas_are_read() -> None:
    here = a_remote_vote()
    content = REMOTE_CSV.decode().replace(";", ",").encode("cp1252")
    assert bring(here, content) == 1
    assert station_ids(here) == ["mesa-1", "mesa-2", "mesa-3"]


def test_whatever_bytes_come_the_answer_is_a_sentence() -> None:
    from hypothesis import given
    from hypothesis import strategies as st

    here = a_remote_vote()

    @given(st.binary(max_size=300))
    def attempt(content: bytes) -> None:
        with pytest.raises((UnreadableError, ConflictError)):
            bring(here, content)

    attempt()
