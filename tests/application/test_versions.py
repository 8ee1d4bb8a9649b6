"""Point by point: stations in parallel, sum once, nothing missing, and every version with both its figures."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from tests.builders_votes import (
    VotingOffice,
    a_resolved_vote,
    a_voting_office,
    close,
    count_all,
    enter_as,
    enter_twice,
    entered,
    open_as,
    package,
    resolve,
)
from unionreg.application import corrections, counting, packaging, results, stations
from unionreg.application.queries import after_versions
from unionreg.application.queries import papers as paper_queries
from unionreg.application.queries import votes as vote_queries
from unionreg.domain.votes.count_entry import Place
from unionreg.domain.votes.result import Outcome
from unionreg.errors import ConflictError


def view(here: VotingOffice) -> after_versions.VersionsView:
    return after_versions.versions_view(here.core, here.office.auditor, **here.vote)


def totals(here: VotingOffice) -> dict[str, int]:
    result = vote_queries.vote_page(here.core, here.office.auditor, **here.vote).result
    assert result is not None
    return {vote.option: vote.count for vote in result.totals.votes}


def later(here: VotingOffice) -> VotingOffice:
    here.office.clock.now += timedelta(hours=1)
    return here


def reclosed(here: VotingOffice, reason: str | None = None) -> VotingOffice:
    return resolve(close(here, reason), reasons="Las bases difieren.")


class TestSeveralStations:
    def test_are_entered_at_the_same_time_by_different_people(self) -> None:
        here = a_voting_office()
        first = open_as(here, here.office.first, Place.FIRST, "mesa-1")
        second = open_as(here, here.office.second, Place.FIRST, "mesa-2")
        counting.finish_entry(here.core, here.office.second, entry_id=second, values=entered())
        counting.finish_entry(here.core, here.office.first, entry_id=first, values=entered())
        enter_as(here, here.office.second, Place.SECOND, entered(), "mesa-1")
        enter_as(here, here.office.first, Place.SECOND, entered(), "mesa-2")
        rows = {each.state.value for each in _stations(here)}
        assert rows == {"settled"}

    def test_are_summed_first_and_decided_once(self) -> None:
        """Each station alone would be decided the other way by a hair; only the sum counts."""
        here = a_voting_office(stations=3)
        close_calls = entered(votes__yes=44, votes__no=46)
        for station, values in (
            ("mesa-1", close_calls),
            ("mesa-2", close_calls),
            ("mesa-3", entered(votes__yes=90, votes__no=0)),
        ):
            enter_twice(here, values, station=station)
        result = vote_queries.vote_page(close(here).core, here.office.auditor, **here.vote).result
        assert result is not None
        assert totals(here) == {"yes": 178, "no": 92}
        assert result.computed.outcome is Outcome.APPROVED

    def test_the_general_act_is_not_made_while_a_station_is_missing(self) -> None:
        here = a_voting_office(stations=3)
        for station in ("mesa-1", "mesa-2"):
            enter_twice(here, entered(), station=station)
        with pytest.raises(ConflictError, match="stations-not-ready") as told:
            close(here)
        assert [each.fields[0] for each in told.value.findings if each.code == "W-201"] == ["mesa-3"]
        with pytest.raises(ConflictError, match="wrong-status"):
            packaging.prepare_package(here.core, here.office.signer, **here.vote)
        assert paper_queries.papers_list(here.core, here.office.auditor, **here.vote) == ()
        enter_twice(here, entered(), station="mesa-3")
        package(reclosed(here))
        kinds = [paper.kind.value for paper in paper_queries.papers_list(here.core, here.office.auditor, **here.vote)]
        assert kinds.count("general-act") == 1

    @pytest.mark.parametrize("act", ["count-again", "reopen"])
    def test_nor_after_it_was_opened_again_for_one_of_them(self, act: str) -> None:
        here = a_resolved_vote()
        if act == "reopen":
            results.reopen_vote(here.core, here.office.coordinator, **here.vote, reason="Se revisa.")
        else:
            stations.count_again(here.core, here.office.coordinator, **here.ids(), reason="Se cuenta otra vez.")
        with pytest.raises(ConflictError, match="wrong-status"):
            packaging.prepare_package(here.core, here.office.signer, **here.vote)

    def test_an_annulled_one_keeps_its_figures_out_of_the_sum_with_its_reason(self) -> None:
        here = count_all(a_voting_office())
        stations.annul_station(here.core, here.office.coordinator, **here.ids("mesa-2"), reason="Se perdió la urna.")
        close(here)
        assert totals(here) == {"yes": 60, "no": 30}
        (row,) = view(here).counts
        assert (row.station, row.annulled_because, row.changed) == ("Mesa 2", "Se perdió la urna.", ())


def _stations(here: VotingOffice) -> Any:
    from unionreg.application.queries.counting import station_table

    return station_table(here.core, here.office.auditor, **here.vote)


class TestVersions:
    def test_a_first_result_has_no_history(self) -> None:
        seen = view(close(count_all(a_voting_office())))
        assert ([row.version for row in seen.results], seen.counts, seen.stations) == ([1], (), 2)
        assert not seen.results[0].resolution_only

    def test_before_closing_there_is_nothing(self) -> None:
        seen = view(count_all(a_voting_office()))
        assert (seen.results, seen.counts) == ((), ())

    def test_a_correction_shows_both_figures_who_when_and_why(self) -> None:
        here = later(package(a_resolved_vote()))
        corrections.correct_count(
            here.core, here.office.coordinator, **here.ids(), values=entered(votes__yes=58, votes__no=32),
            reason="Dos boletas en el montón equivocado.",
        )  # fmt: skip
        reclosed(here, "Se corrigió la mesa 1.")
        seen = view(here)
        assert [(row.version, row.why, row.resolution_only) for row in seen.results] == [
            (4, "Se corrigió la mesa 1.", True),
            (3, "Se corrigió la mesa 1.", False),
            (2, "", True),
            (1, "", False),
        ]
        assert [(c.key, c.option, c.before, c.after) for c in seen.results[1].changed] == [
            ("votes.yes", "Sí", 120, 118),
            ("votes.no", "No", 60, 62),
        ]
        assert [bool(row.package_digest) for row in seen.results] == [False, False, True, False]
        first, second = seen.counts
        assert (first.version, first.by, first.why) == (1, "", "")
        assert (second.by, second.why) == ("César Cano", "Dos boletas en el montón equivocado.")
        assert [(c.key, c.before, c.after) for c in second.changed] == [("votes.yes", 60, 58), ("votes.no", 30, 32)]
        assert second.frozen_at > first.frozen_at

    def test_a_recount_is_a_new_version_that_keeps_both_figures(self) -> None:
        here = later(a_resolved_vote())
        stations.count_again(here.core, here.office.coordinator, **here.ids(), reason="Recuento pedido.")
        enter_twice(here, entered(votes__yes=59, votes__no=31))
        reclosed(here)
        first, second = view(here).counts
        assert (second.version, second.why) == (2, "Recuento pedido.")
        assert [(c.key, c.before, c.after) for c in second.changed] == [("votes.yes", 60, 59), ("votes.no", 30, 31)]
        assert view(here).results[1].changed[0].after == 119
        with here.core.unit_of_work() as uow:
            kept = uow.votes.files.get(first.sha256)
        assert b'"count": 60' in kept or b'"count":60' in kept

    def test_a_recount_with_the_same_figures_makes_no_version_of_the_count(self) -> None:
        here = later(a_resolved_vote())
        before = _stations(here)
        stations.count_again(here.core, here.office.coordinator, **here.ids(), reason="Recuento pedido.")
        enter_twice(here, entered())
        reclosed(here)
        assert [row.version for row in view(here).counts] == []
        assert [replace(row, round=1) for row in _stations(here)] == [replace(row, round=1) for row in before]

    def test_an_annulment_changes_the_result_and_not_the_count(self) -> None:
        here = later(a_resolved_vote())
        stations.annul_station(here.core, here.office.coordinator, **here.ids("mesa-2"), reason="Se perdió la urna.")
        reclosed(here)
        seen = view(here)
        assert seen.results[0].annulled == 1
        assert ("found", 184, 92) in {(c.key, c.before, c.after) for c in seen.results[1].changed}
        assert [row.annulled_because for row in seen.counts] == ["Se perdió la urna."]
