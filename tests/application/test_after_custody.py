"""Custody and destruction, and the merged public form."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

import pytest

from tests.application.after_builders import (
    ACTS,
    BOX,
    JPEG,
    a_kept_box,
    an_old_box,
    custody,
    keep,
    later,
    with_public_form,
)
from tests.builders_votes import (
    VotingOffice,
    a_resolved_vote,
    a_voting_office,
    close,
    enter_twice,
    entered,
    package,
    resolve,
)
from unionreg.application import after_custody, corrections, secrecy, stations
from unionreg.application.queries import after as queries
from unionreg.application.queries import papers as paper_queries
from unionreg.domain.votes.custody import CustodyKind, KeptThing, ThingKind
from unionreg.domain.votes.preparation import Site, StationPlan, VotePreparation
from unionreg.errors import ConflictError, NotFoundError


def refused(code: str) -> Any:
    return pytest.raises(ConflictError, match=code)


def view(here: VotingOffice) -> queries.CustodyView:
    return queries.custody_view(here.core, here.office.auditor, **here.vote)


def destroy(here: VotingOffice, *things: KeptThing) -> int:
    made = after_custody.destroy_materials(
        here.core, here.office.coordinator, **here.vote, things=things, place="Patio", at=here.core.clock(),
        note="Trituradas ante dos testigos.",
    )  # fmt: skip
    return int(made.created[0])


class TestCustody:
    def test_the_timeline_tells_who_has_what_with_which_seals(self) -> None:
        here = later(a_kept_box(), hours=1)
        keep(
            here, kind=CustodyKind.HANDED_OVER, things=(BOX,), giver="Rosa Ríos", taker="Archivo", place="Oficina",
            seals_found=("S-1",), seals_left=("S-3",), note="Sin novedad.", photo=JPEG,
        )  # fmt: skip
        seen = view(here)
        assert seen.findings == ()
        assert [(each.thing, each.keeper, each.seals) for each in seen.things] == [
            (BOX, "Archivo", ("S-3",)),
            (ACTS, "Rosa Ríos", ("S-1", "S-2")),
        ]
        assert seen.entries[1].photo is not None

    def test_a_broken_chain_is_written_down_and_told(self) -> None:
        here = later(a_kept_box(), hours=1)
        keep(here, kind=CustodyKind.HANDED_OVER, things=(BOX,), giver="Pedro", seals_found=("S-9",))
        assert [each.code for each in view(here).findings] == ["G-301", "G-302"]

    def test_acts_and_ballots_are_kept_for_five_years(self) -> None:
        assert view(a_voting_office()).keep_until == date(2031, 8, 12)

    def test_destruction_waits_for_the_term(self) -> None:
        here = a_kept_box()
        with refused("retention-not-over") as told:
            destroy(here, BOX)
        assert told.value.params == {"until": "2031-08-12"}
        last = an_old_box()
        last.office.clock.now = last.office.clock.now.replace(year=2031, month=8, day=12)
        with refused("retention-not-over"):
            destroy(last, BOX)

    def test_after_the_term_it_has_its_act(self) -> None:
        here = an_old_box()
        assert view(here).over
        destroy(here, BOX, ACTS)
        seen = view(here)
        assert (seen.findings, [each.gone for each in seen.things]) == ((), [True, True])
        paper = paper_queries.papers_list(here.core, here.office.auditor, **here.vote)[0]
        assert paper.paper_id == seen.entries[-1].paper_id
        with refused("not-in-custody"):
            destroy(here, BOX)

    def test_what_nobody_keeps_cannot_be_destroyed(self) -> None:
        with refused("not-in-custody"):
            destroy(an_old_box(), KeptThing(ThingKind.ROLL))

    @pytest.mark.parametrize(
        ("changes", "code"),
        [
            ({"kind": CustodyKind.DESTROYED}, "destruction-needs-act"),
            ({"things": ()}, "nothing-handed-over"),
            ({"taker": " "}, "custody-person-missing"),
            ({"kind": CustodyKind.HANDED_OVER}, "custody-person-missing"),
            ({"place": ""}, "text-refused"),
            ({"seals_left": tuple(map(str, range(201)))}, "too-many-seals"),
            ({"photo": b"BM not a photograph"}, "after-file-wrong-type"),
            ({"things": (KeptThing(ThingKind.BOX, None, "dos\nlíneas"),)}, "text-refused"),
        ],
    )
    def test_what_cannot_be_is_refused(self, changes: dict[str, Any], code: str) -> None:
        with refused(code):
            keep(a_voting_office(), **changes)

    def test_unknown_stations_and_moments_to_come_are_refused(self) -> None:
        here = a_voting_office()
        with pytest.raises(NotFoundError):
            keep(here, things=(KeptThing(ThingKind.BOX, "mesa-9"),))
        with refused("moment-to-come"):
            keep(here, at=here.core.clock() + timedelta(hours=1))
        with_one = after_custody.with_photo(custody(here), JPEG)
        assert (with_one.taker, with_one.photo) == ("Rosa Ríos", JPEG)

    def test_things_with_a_name_are_told_apart(self) -> None:
        here = a_voting_office()
        keep(here, things=(KeptThing(ThingKind.OTHER, None, " Sellos "), KeptThing(ThingKind.OTHER, None, "Tinta")))
        assert [each.thing.label for each in view(here).things] == ["Sellos", "Tinta"]


def a_vote_with_small_stations(*, sites: bool = False) -> VotingOffice:
    """Five stations: mesa-2 is unanimous, mesa-4 has six votes. mesa-4 and mesa-5 stand at one site, the rest apart."""
    here = a_voting_office(stations=5)
    if sites:
        plans = tuple(
            StationPlan(f"mesa-{number}", site_id="sur" if number in {2, 5} else f"sitio-{number}")
            for number in range(1, 6)
        )
        with here.core.unit_of_work() as uow:
            uow.preparation.save(VotePreparation(here.vote_id, sites=(Site("sur", "Sur", "x"),), plans=plans))
    special = {
        "mesa-2": entered(votes__yes=90, votes__no=0),
        "mesa-4": entered(unused=94, found=6, voters_signed=6, votes__yes=4, votes__no=2, null_votes=0),
    }
    for number in range(1, 6):
        station = f"mesa-{number}"
        enter_twice(here, special.get(station, entered()), station=station)
    return resolve(close(here), reasons="Las bases difieren.")


def lines(here: VotingOffice) -> list[tuple[str, ...]]:
    seen = queries.after_page(here.core, here.office.auditor, **here.vote).secrecy
    assert seen is not None
    return [line.station_ids for line in seen.lines]


class TestPublicForm:
    def test_small_and_unanimous_stations_are_warned_of_and_merged(self) -> None:
        here = a_vote_with_small_stations()
        seen = queries.after_page(here.core, here.office.auditor, **here.vote).secrecy
        assert seen is not None
        assert [(each.code, each.fields) for each in seen.findings] == [("G-402", ("mesa-2",)), ("G-401", ("mesa-4",))]
        assert lines(here) == [("mesa-1",), ("mesa-2", "mesa-3"), ("mesa-4", "mesa-5")]
        assert (seen.smallest, seen.stations, seen.whole_unsafe, seen.form) == (10, 5, False, None)

    def test_stations_of_one_site_are_merged_first(self) -> None:
        assert ("mesa-2", "mesa-5") in lines(a_vote_with_small_stations(sites=True))

    def test_it_is_made_once_a_result_as_pdf_csv_and_json_with_the_digest_of_the_full_form(self) -> None:
        here = package(a_vote_with_small_stations())
        made = secrecy.issue_public_form(here.core, here.office.coordinator, **here.vote)
        page = queries.after_page(here.core, here.office.auditor, **here.vote)
        files = {
            kind: queries.public_form_file(here.core, here.office.auditor, **here.vote, number=1, kind=kind)
            for kind in ("csv", "json")
        }
        form = json.loads(files["json"])
        assert form["package_digest"] == page.package_digest
        assert form["merged"]
        assert [line["cast"] for line in form["lines"]] == [92, 184, 98]
        assert form["totals"]["cast"] == 374
        assert page.package_digest is not None
        assert page.package_digest in files["csv"].decode()
        assert paper_queries.paper_file(here.core, here.office.auditor, paper_id=int(made.created[0]))[:5] == b"%PDF-"
        with refused("public-form-exists"):
            secrecy.issue_public_form(here.core, here.office.coordinator, **here.vote)
        with pytest.raises(NotFoundError):
            queries.public_form_file(here.core, here.office.auditor, **here.vote, number=1, kind="exe")

    def test_it_waits_for_the_package(self) -> None:
        here = a_resolved_vote()
        with refused("package-missing"):
            secrecy.issue_public_form(here.core, here.office.coordinator, **here.vote)

    def test_a_form_of_a_later_result_never_splits_what_was_published_together(self) -> None:
        here = package(a_vote_with_small_stations())
        secrecy.issue_public_form(here.core, here.office.coordinator, **here.vote)
        here.office.clock.advance(hours=1)
        values = entered(votes__yes=50, votes__no=40)
        corrections.correct_count(
            here.core, here.office.coordinator, **here.ids("mesa-2"), values=values, reason="Se contó otra vez."
        )
        package(resolve(close(here, "Se corrigió la mesa 2."), reasons="Las bases difieren."))
        assert lines(here) == [("mesa-1",), ("mesa-2", "mesa-3"), ("mesa-4", "mesa-5")]
        secrecy.issue_public_form(here.core, here.office.coordinator, **here.vote)

    def test_annulled_stations_are_not_in_it(self) -> None:
        here = a_vote_with_small_stations()
        here.office.clock.advance(hours=1)
        stations.annul_station(here.core, here.office.coordinator, **here.ids("mesa-1"), reason="Se perdió la urna.")
        resolve(close(here), reasons="Las bases difieren.")
        assert lines(here) == [("mesa-2", "mesa-3"), ("mesa-4", "mesa-5")]

    def test_a_vote_that_is_small_as_a_whole_is_told_so(self) -> None:
        here = a_voting_office(stations=2)
        few = entered(unused=96, found=4, voters_signed=4, votes__yes=2, votes__no=2, null_votes=0)
        for station in ("mesa-1", "mesa-2"):
            enter_twice(here, few, station=station)
        close(here)
        seen = queries.after_page(here.core, here.office.auditor, **here.vote).secrecy
        assert seen is not None
        assert (seen.whole_unsafe, len(seen.lines)) == (True, 1)

    def test_without_merging_the_form_says_so(self) -> None:
        here = with_public_form()
        form = json.loads(queries.public_form_file(here.core, here.office.auditor, **here.vote, number=1, kind="json"))
        assert not form["merged"]
