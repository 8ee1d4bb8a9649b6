"""What a coordinator decides about a station, before closing and after it."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from tests.application.test_counting import refused_code, station_of
from tests.builders_votes import (
    CLOSES,
    OPENS,
    PEOPLE,
    VotingOffice,
    a_resolved_vote,
    a_voting_office,
    close,
    count_all,
    enter_as,
    enter_twice,
    entered,
    resolve,
)
from unionreg.application import counting, results, sheets, stations
from unionreg.application.frozen_counts import freeze
from unionreg.application.queries import counting as queries
from unionreg.application.queries import votes as vote_queries
from unionreg.application.station_counts import as_count
from unionreg.application.vote_access import definition_of
from unionreg.domain.votes.count import StationCount
from unionreg.domain.votes.count_entry import EntryValues, Place, StationState
from unionreg.domain.votes.result import Outcome
from unionreg.domain.votes.vote_status import VoteStatus
from unionreg.errors import ConflictError

if TYPE_CHECKING:
    from collections.abc import Callable

PAPER = "El acta dice eso."


def with_errors(here: VotingOffice, station: str = "mesa-1") -> VotingOffice:
    enter_twice(here, entered(null_votes=10), station=station, as_on_paper=PAPER)
    return here


def act(here: VotingOffice, use_case: Callable[..., Any], station: str = "mesa-1", **arguments: Any) -> Any:
    return use_case(here.core, here.office.coordinator, **here.ids(station), **arguments)


def status_of(here: VotingOffice) -> VoteStatus:
    return vote_queries.vote_page(here.core, here.office.auditor, **here.vote).status


def test_an_act_with_errors_is_kept_but_blocks_closing_until_it_is_counted_again() -> None:
    here = with_errors(a_voting_office())
    enter_twice(here, entered(), station="mesa-2")
    act(here, stations.confirm_as_on_paper, incident="Se revisó el acta: dice diez nulos.")
    station = station_of(here)
    assert (station.state, station.as_on_paper) == (StationState.SETTLED_WITH_ERRORS, True)
    with pytest.raises(ConflictError) as refused:
        close(here)
    assert [each.code for each in refused.value.findings] == ["W-203"]
    act(here, stations.count_again, reason="Se recuenta ante las partes.")
    assert refused_code(lambda: act(here, stations.confirm_as_on_paper, incident="x")) == "wrong-state"
    assert station_of(here).round == 2
    enter_twice(here, entered())
    close(here)
    assert status_of(here) is VoteStatus.CLOSED


def test_an_annulled_station_keeps_its_figures_and_does_not_count() -> None:
    here = with_errors(a_voting_office())
    enter_twice(here, entered(), station="mesa-2")
    act(here, stations.annul_station, reason="La urna se perdió.")
    assert (
        refused_code(lambda: act(here, stations.annul_station, "mesa-2", reason="También.")) == "all-stations-annulled"
    )
    close(here)
    page = vote_queries.vote_page(here.core, here.office.auditor, **here.vote)
    assert page.result is not None
    assert [each.station_id for each in page.result.annulled_stations] == ["mesa-1"]
    assert page.result.totals.stations == 1
    shown = queries.settled_station(here.core, here.office.auditor, **here.ids())
    assert (shown.state, shown.count.null_votes) == (StationState.ANNULLED, 10)
    assert not shown.may_decide


@pytest.mark.parametrize("reason", ["", " \n ", "x" * 4001, "de derecha a izquierda \u202e"])
def test_a_reason_is_a_text_that_can_be_kept(reason: str) -> None:
    here = count_all(a_voting_office())
    with pytest.raises(ConflictError) as refused:
        act(here, stations.annul_station, reason=reason)
    assert refused.value.code == "text-refused"
    assert refused.value.findings


def test_an_annulment_can_be_undone_with_a_reason() -> None:
    here = with_errors(a_voting_office())
    enter_twice(here, entered(), station="mesa-2")
    act(here, stations.annul_station, reason="La urna se perdió.")
    act(here, stations.undo_annulment, reason="Apareció sellada.")
    assert station_of(here).state is StationState.SETTLED_WITH_ERRORS
    act(here, stations.annul_station, "mesa-2", reason="Por error.")
    act(here, stations.undo_annulment, "mesa-2", reason="Era la otra.")
    assert station_of(here, "mesa-2").state is StationState.SETTLED
    assert refused_code(lambda: act(here, stations.undo_annulment, "mesa-2", reason="Otra vez.")) == "wrong-state"


def test_who_entered_a_station_decides_nothing_about_it() -> None:
    here = a_voting_office()
    office = here.office
    entry_id = counting.open_entry(here.core, office.first, **here.ids(), place=Place.FIRST).created[0]
    counting.finish_entry(here.core, office.first, entry_id=int(entry_id), values=entered())
    second = counting.open_entry(here.core, office.third, **here.ids(), place=Place.SECOND).created[0]
    counting.finish_entry(here.core, office.third, entry_id=int(second), values=entered())
    for use_case, arguments in (
        (stations.count_again, {"reason": "x"}),
        (stations.annul_station, {"reason": "x"}),
        (stations.explain_settled_warning, {"code": "A-207", "explanation": "x"}),
    ):
        code = refused_code(lambda: use_case(here.core, office.third, **here.ids(), **arguments))  # noqa: B023
        assert code == "entered-this-station"
    assert refused_code(lambda: results.close_vote(here.core, office.third, **here.vote)) == "entered-this-vote"


def test_the_coordinator_explains_what_the_clerks_left_open() -> None:
    here = count_all(a_voting_office(), entered(voters_signed=93))
    with pytest.raises(ConflictError) as refused:
        close(here)
    assert [(each.code, each.fields) for each in refused.value.findings] == [
        ("W-204", ("mesa-1",)),
        ("W-204", ("mesa-2",)),
    ]
    for station in ("mesa-1", "mesa-2"):
        act(here, stations.explain_settled_warning, station, code="A-203", explanation="Se llevó su boleta.")
    assert station_of(here).unexplained == ()
    act(here, stations.explain_settled_warning, code="A-203", explanation="")
    assert station_of(here).unexplained == ("A-203",)
    act(here, stations.explain_settled_warning, code="A-203", explanation="Se llevó su boleta.")
    close(here)
    explain = lambda: act(here, stations.explain_settled_warning, code="A-203", explanation="Tarde.")  # noqa: E731
    assert refused_code(explain) == "station-is-final"


def test_nothing_is_explained_before_there_is_a_count() -> None:
    here = a_voting_office()
    explain = lambda: act(here, stations.explain_settled_warning, code="A-203", explanation="x")  # noqa: E731
    assert refused_code(explain) == "wrong-state"


def test_a_station_that_never_opened_is_recorded_with_zeros() -> None:
    here = a_voting_office()
    record = stations.record_never_opened
    nobody = lambda: act(here, record, incident="No llegó el material.", people=[])  # noqa: E731
    assert refused_code(nobody) == "people-missing"
    act(here, record, incident="No llegó el material.", people=[PEOPLE[1]])
    enter_twice(here, entered(), station="mesa-2")
    count = queries.settled_station(here.core, here.office.auditor, **here.ids()).count
    assert (count.ballots.received, count.ballots.unused, count.ballots.found) == (100, 100, 0)
    assert (count.opened_at, count.closed_at, count.counted_at) == (OPENS, CLOSES, CLOSES)
    assert [each.code for each in count.explained] == ["A-207"]
    close(here)
    assert refused_code(lambda: act(here, record, incident="x", people=PEOPLE)) == "wrong-state"


def test_a_correction_is_a_new_version_and_overwrites_nothing() -> None:
    here = a_resolved_vote()

    def versions() -> tuple[StationCount, ...]:
        return queries.settled_station(here.core, here.office.auditor, **here.ids()).versions

    before = versions()[0]

    def correct(**values: int | None) -> None:
        act(here, stations.correct_count, values=entered(**values), reason="Se leyó mal el tres.")

    assert refused_code(correct) == "nothing-changed"
    assert refused_code(lambda: correct(found=None)) == "entry-incomplete"
    assert refused_code(lambda: correct(null_votes=9)) == "count-has-errors"
    assert refused_code(lambda: correct(voters_signed=93)) == "warnings-unexplained"
    correct(votes__yes=63, votes__no=27)
    kept, corrected = versions()
    assert kept == before
    assert corrected.version == 2
    assert corrected.correction is not None
    assert corrected.correction.reason == "Se leyó mal el tres."
    assert corrected.correction.previous_sha256 == hashlib.sha256(here.core.packages.count_bytes(before)).hexdigest()
    assert status_of(here) is VoteStatus.CORRECTING
    act(
        here,
        stations.correct_count,
        values=entered(votes__yes=63, votes__no=27, voters_signed=93),
        reason="Faltaba una firma.",
        explanations=[("A-203", "Se llevó su boleta.")],
    )
    resolve(close(here))
    page = vote_queries.vote_page(here.core, here.office.auditor, **here.vote)
    assert page.result is not None
    assert [vote.count for vote in page.result.totals.votes] == [123, 57]
    assert page.result_version == 4


def test_nothing_is_corrected_before_closing_or_by_who_entered() -> None:
    here = count_all(a_voting_office())
    early = lambda: act(here, stations.correct_count, values=entered(), reason="x")  # noqa: E731
    assert refused_code(early) == "wrong-status"


def test_counting_again_after_closing_makes_a_correction_too() -> None:
    here = a_resolved_vote()
    act(here, stations.count_again, reason="Lo ordenó el tribunal.")
    assert status_of(here) is VoteStatus.CORRECTING
    enter_twice(here, entered(votes__yes=61, votes__no=29))
    resolve(close(here))
    count = queries.settled_station(here.core, here.office.auditor, **here.ids()).versions[-1]
    assert count.correction is not None
    assert (count.version, count.correction.reason) == (2, "Lo ordenó el tribunal.")


def test_annulling_after_closing_reopens_the_vote() -> None:
    here = a_resolved_vote()
    act(here, stations.annul_station, reason="Se acreditó violencia.")
    assert status_of(here) is VoteStatus.CORRECTING
    notes = lambda: counting.save_people(here.core, here.office.first, **here.ids(), people=PEOPLE)  # noqa: E731
    assert refused_code(notes) == "station-is-final"
    act(here, stations.undo_annulment, reason="Se revocó.")
    counting.save_people(here.core, here.office.first, **here.ids(), people=PEOPLE[:1])
    close(here)
    assert len(queries.settled_station(here.core, here.office.auditor, **here.ids()).versions) == 2


def test_a_reopened_vote_whose_counts_did_not_change_keeps_their_versions() -> None:
    here = a_resolved_vote()
    results.reopen_vote(here.core, here.office.coordinator, **here.vote, reason="Para revisar.")
    close(here)
    assert len(queries.settled_station(here.core, here.office.auditor, **here.ids()).versions) == 1


def test_a_count_is_never_frozen_anew_without_a_reason() -> None:
    here = a_resolved_vote()
    with here.core.unit_of_work() as uow:
        station = replace(uow.votes.stations.get(here.vote_id, "mesa-1"), people=PEOPLE[:1])
        definition = definition_of(here.core, uow, uow.votes.rows.get(here.vote_id))
        with pytest.raises(ValueError, match="without a reason"):
            freeze(here.core, uow, definition, station, here.core.clock())


@pytest.mark.parametrize(
    "values", [None, EntryValues({}), replace(entered(found=None)), replace(entered(), opened_at=None)]
)
def test_a_count_is_not_made_of_blanks(values: EntryValues | None) -> None:
    here = count_all(a_voting_office())
    with here.core.unit_of_work() as uow:
        station = replace(uow.votes.stations.get(here.vote_id, "mesa-1"), settled=values)
        definition = definition_of(here.core, uow, uow.votes.rows.get(here.vote_id))
    with pytest.raises((ValueError, KeyError)):
        as_count(definition, station, ())


def test_a_breakdown_of_nulls_is_kept() -> None:
    here = a_voting_office()
    parts = {"null_breakdown__unmarked": 1, "null_breakdown__multiple": 1, "null_breakdown__not_authentic": 0}
    enter_twice(here, entered(**parts))
    count = queries.settled_station(here.core, here.office.auditor, **here.ids()).count
    assert count.null_breakdown is not None
    assert count.null_breakdown.unmarked == 1


JPEG, PNG, PDF = b"\xff\xd8\xff foto", b"\x89PNG\r\n\x1a\n foto", b"%PDF-1.7 escaneo"


def attach(here: VotingOffice, content: bytes, station: str = "mesa-1") -> str:
    return sheets.attach_sheet(here.core, here.office.first, **here.ids(station), content=content).created[0]


def test_images_are_told_by_their_first_bytes_and_kept_as_they_are() -> None:
    here = a_voting_office()
    assert [attach(here, content) for content in (JPEG, PNG, PDF)] == ["1", "2", "3"]
    entry = counting.open_entry(here.core, here.office.first, **here.ids(), place=Place.FIRST).created[0]
    rows = queries.entry_form(here.core, here.office.first, entry_id=int(entry)).sheets
    assert [row.path for row in rows] == [f"stations/mesa-1/sheet-{n}" for n in ("1.jpg", "2.png", "3.pdf")]
    assert [row.media_type for row in rows] == ["image/jpeg", "image/png", "application/pdf"]
    content = queries.sheet_content(here.core, here.office.auditor, **here.ids(), number=2)
    assert content == PNG
    missing = lambda: queries.sheet_content(here.core, here.office.auditor, **here.ids(), number=9)  # noqa: E731
    assert refused_code(missing) == "sheet-unknown"


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"GIF89a", "sheet-wrong-type"), (JPEG + bytes(20 * 1024 * 1024), "sheet-too-large")],
    ids=["gif", "large"],
)
def test_other_images_are_refused(content: bytes, code: str) -> None:
    here = a_voting_office()
    assert refused_code(lambda: attach(here, content)) == code


def test_an_image_is_attached_once_and_removed_with_its_bytes() -> None:
    here = a_voting_office()
    office = here.office
    attach(here, JPEG)
    assert refused_code(lambda: attach(here, JPEG)) == "sheet-already-there"
    attach(here, JPEG, "mesa-2")
    sheets.remove_sheet(here.core, office.first, **here.ids(), number=1)
    assert queries.sheet_content(here.core, office.auditor, **here.ids("mesa-2"), number=1) == JPEG
    sheets.replace_sheet(here.core, office.first, **here.ids("mesa-2"), number=1, content=PNG)
    assert queries.sheet_content(here.core, office.auditor, **here.ids("mesa-2"), number=1) == PNG
    with here.core.unit_of_work() as uow, pytest.raises(Exception, match="file-altered"):
        uow.votes.files.get(hashlib.sha256(JPEG).hexdigest())
    gone = lambda: sheets.remove_sheet(here.core, office.first, **here.ids(), number=1)  # noqa: E731
    assert refused_code(gone) == "sheet-unknown"


def test_a_station_holds_so_many_images_and_fills_gaps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheets, "MOST_SHEETS", 3)  # 99 in truth
    here = a_voting_office()
    for number in range(3):
        attach(here, JPEG + bytes([number]))
    assert refused_code(lambda: attach(here, PNG)) == "too-many-sheets"
    sheets.remove_sheet(here.core, here.office.first, **here.ids(), number=2)
    assert attach(here, PNG) == "2"


def test_an_image_of_a_frozen_count_stays() -> None:
    here = a_voting_office()
    attach(here, JPEG)
    close(count_all(here))
    assert refused_code(lambda: attach(here, PNG)) == "wrong-status"
    act(here, stations.count_again, reason="Se recuenta.")
    attach(here, PNG)
    office = here.office
    remove = lambda: sheets.remove_sheet(here.core, office.first, **here.ids(), number=1)  # noqa: E731
    assert refused_code(remove) == "sheet-is-frozen"
    sheets.remove_sheet(here.core, office.first, **here.ids(), number=2)


def test_a_vote_that_was_not_approved_is_resolved_as_proposed() -> None:
    here = close(count_all(a_voting_office(), entered(votes__yes=30, votes__no=60)))
    assert refused_code(lambda: resolve(here, Outcome.APPROVED)) == "reasons-missing"


def test_who_entered_a_station_that_was_counted_again_does_not_close_the_vote() -> None:
    here = a_voting_office(stations=1)
    office = here.office
    enter_as(here, office.first, Place.FIRST, entered())
    enter_as(here, office.third, Place.SECOND, entered())
    stations.count_again(here.core, office.coordinator, **here.ids(), reason="Se perdió el acta")
    enter_twice(here, entered())
    assert refused_code(lambda: results.close_vote(here.core, office.third, **here.vote)) == "entered-this-vote"
    results.close_vote(here.core, office.coordinator, **here.vote)
