"""Posting, report, objections, orders and the certificate that waits for them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from tests.application.after_builders import (
    JPEG,
    a_posted_result,
    a_reported_result,
    an_objection,
    an_order,
    later,
    new_objection,
    new_order,
    post,
    report,
    with_evidence,
    with_objection,
    with_order,
)
from tests.builders_votes import (
    VotingOffice,
    a_resolved_vote,
    a_signed_vote,
    a_voting_office,
    certify,
    close,
    package,
    resolve,
    sign_by_both,
)
from unionreg.application import after, after_orders, after_publication, objections, stations
from unionreg.application.queries import after as queries
from unionreg.application.queries import papers as paper_queries
from unionreg.application.queries import votes as vote_queries
from unionreg.domain.votes.objections import Effect, Irregularity, Ruling
from unionreg.domain.votes.vote_status import VoteStatus
from unionreg.errors import ConflictError, NotAllowedError, NotFoundError

REASONS = "La persona firmó el recibo de la copia y nadie de la empresa estuvo en la mesa mientras se votaba."


def page(here: VotingOffice) -> queries.AfterPage:
    return queries.after_page(here.core, here.office.auditor, **here.vote)


def status(here: VotingOffice) -> VoteStatus:
    return vote_queries.vote_page(here.core, here.office.auditor, **here.vote).status


def decide(here: VotingOffice, number: int = 1, **changes: Any) -> int:
    values = {"ruling": Ruling.DISMISSED, "reasons": REASONS, "effect": Effect.NONE, **changes}
    made = objections.decide_objection(here.core, here.office.signer, **here.vote, number=number, **values)
    return int(made.created[0])


def refused(code: str) -> Any:
    return pytest.raises(ConflictError, match=code)


class TestPosting:
    def test_place_time_and_photograph_are_kept_beside_the_clock(self) -> None:
        here = a_posted_result()
        (posting,) = page(here).postings
        assert (posting.place, posting.result_version) == ("Comedor de la Planta Norte", 2)
        assert queries.posting_photo(here.core, here.office.auditor, **here.vote, number=1) == JPEG
        publish, to_report = page(here).clock
        assert (publish.due, publish.done_on, publish.late) == (date(2026, 8, 14), date(2026, 8, 13), False)
        assert (to_report.due, to_report.done_on, to_report.left) == (date(2026, 8, 17), None, 2)

    def test_the_clock_runs_out_and_a_late_posting_is_told(self) -> None:
        here = later(a_signed_vote(), days=5)
        publish = page(here).clock[0]
        assert (publish.left, publish.late) == (-1, True)
        post(here)
        assert page(here).clock[0].late
        assert page(here).clock[0].done_on == date(2026, 8, 17)

    def test_on_a_weekend_after_the_last_day_the_term_is_over(self) -> None:
        assert page(later(a_signed_vote(), days=2, hours=12)).clock[0].left == -1

    def test_a_year_without_a_calendar_is_told(self) -> None:
        here = a_voting_office()
        with here.core.unit_of_work() as uow:
            uow.office._connection.exec_driver_sql("delete from calendars")  # type: ignore[attr-defined]
        line = page(here).clock[0]
        assert (line.due, line.late) == (None, False)
        assert line.error is not None

    def test_a_posting_of_an_earlier_result_does_not_stop_the_clock_of_the_new_one(self) -> None:
        here = a_posted_result()
        here.office.clock.advance(hours=1)
        stations.annul_station(here.core, here.office.coordinator, **here.ids(), reason="Se perdió la urna.")
        resolve(close(here, "Se anuló la mesa 1."), reasons="Las bases difieren.")
        assert page(here).clock[0].done_on is None

    def test_before_the_result_or_in_the_future_is_refused(self) -> None:
        here = a_signed_vote()
        with refused("posted-before-result"):
            post(here, at=here.core.clock() - timedelta(days=1))
        with refused("moment-to-come"):
            post(here, at=here.core.clock() + timedelta(minutes=1))

    @pytest.mark.parametrize(
        ("photo", "code"),
        [
            (b"\xff\xd8\xff" + b"0" * (50 * 1024 * 1024), "after-file-too-large"),
            (b"GIF89a", "after-file-wrong-type"),
            (b"%PDF-1.4", "after-file-wrong-type"),
            (b"", "after-file-wrong-type"),
            (b"MZ\x90\x00 program", "after-file-wrong-type"),
        ],
    )
    def test_what_is_no_photograph_is_refused(self, photo: bytes, code: str) -> None:
        here = a_signed_vote()
        with refused(code):
            post(here, photo=photo)
        assert page(here).postings == ()

    def test_an_unknown_photograph_is_told(self) -> None:
        here = a_signed_vote()
        post(here)
        with pytest.raises(NotFoundError):
            queries.posting_photo(here.core, here.office.auditor, **here.vote, number=1)


class TestReport:
    def test_it_says_what_the_law_asks_for(self) -> None:
        here = a_posted_result()
        number, paper_id = report(here)
        (made,) = page(here).reports
        content = made.content
        assert (number, made.paper_id) == ("1", int(paper_id))
        assert [each.place for each in content.postings] == ["Comedor de la Planta Norte"]
        assert [act.split(",")[0] for act in content.acts] == ["Acta general", "Acta de Mesa 1", "Acta de Mesa 2"]
        assert (content.keeper, content.kept_at) == ("Secretaría de Actas", "Archivo del sindicato")
        papers = paper_queries.papers_list(here.core, here.office.auditor, **here.vote)
        assert papers[0].folio.endswith("/IR-1")

    def test_it_waits_for_the_posting_and_the_package(self) -> None:
        with refused("result-not-posted"):
            report(a_signed_vote())
        with refused("package-missing"):
            report(a_resolved_vote())

    def test_sent_with_number_and_time_it_stops_the_clock(self) -> None:
        here = a_reported_result()
        self.send(here)
        assert page(here).reports[0].sent_number == "ACUSE-77"
        assert page(here).clock[1].done_on == date(2026, 8, 13)
        with refused("report-already-sent"):
            self.send(here)

    def test_impossible_moments_and_unknown_reports_are_refused(self) -> None:
        here = a_reported_result()
        with refused("sent-before-prepared"):
            self.send(here, at=here.core.clock() - timedelta(hours=1))
        with pytest.raises(NotFoundError):
            self.send(here, report=2)

    def test_a_rehearsal_is_never_sent(self) -> None:
        here = a_reported_result()
        with here.core.unit_of_work() as uow:
            from dataclasses import replace

            from unionreg.domain.votes.vote import Purpose

            vote = uow.votes.rows.get(here.vote_id)
            uow.votes.rows.save(replace(vote, draft=replace(vote.draft, purpose=Purpose.REHEARSAL)))
        with refused("rehearsal-not-reported"):
            self.send(here)

    def send(self, here: VotingOffice, **changes: Any) -> None:
        values = {"report": 1, "number": "ACUSE-77", "at": here.core.clock(), **changes}
        after_publication.record_report_sent(here.core, here.office.coordinator, **here.vote, **values)


class TestObjections:
    def test_the_certificate_waits_for_every_decision(self) -> None:
        here = with_objection()
        an_objection(here, name="Otra Reservada")
        decide(here)
        with refused("objection-undecided") as told:
            certify(here)
        assert told.value.params == {"numbers": "2"}
        with here.core.unit_of_work() as uow:
            assert [each.number for each in after.undecided_objections(uow, here.vote_id)] == [2]
        decide(here, 2, reasons="La nómina muestra la baja de esta persona en mayo, antes de la fecha de corte.")
        assert certify(here)

    def test_the_names_are_for_those_who_register_or_decide_only(self) -> None:
        here = with_evidence()
        office = here.office
        shown = queries.objection_view(here.core, office.registrar, **here.vote, number=1)
        hidden = queries.objection_view(here.core, office.auditor, **here.vote, number=1)
        assert shown.row.objection.complainants[0].name == "Juana Reservada"
        assert (hidden.identity_shown, hidden.row.objection.complainants, hidden.row.people) == (False, (), 1)
        assert "Reservada" not in repr(page(here))
        assert queries.evidence_file(here.core, office.signer, **here.vote, number=1, evidence=1) == JPEG
        with pytest.raises(NotAllowedError):
            queries.evidence_file(here.core, office.auditor, **here.vote, number=1, evidence=1)
        with pytest.raises(NotFoundError):
            queries.evidence_file(here.core, office.signer, **here.vote, number=1, evidence=2)

    def test_copied_reasons_are_refused_until_somebody_says_why(self) -> None:
        here = with_objection()
        an_objection(here)
        decide(here)
        with refused("reasons-copied") as told:
            decide(here, 2)
        assert [each.code for each in told.value.findings] == ["G-204"]
        decide(here, 2, same_reasons_because="Los dos escritos dicen lo mismo.")
        assert [row.copied for row in page(here).objections] == [(2,), (1,)]

    def test_why_is_not_kept_where_nothing_was_copied(self) -> None:
        here = with_objection()
        decide(here, same_reasons_because="Por si acaso.")
        decision = page(here).objections[0].objection.decision
        assert decision is not None
        assert decision.same_reasons_because is None

    def test_one_that_is_upheld_may_change_the_result(self) -> None:
        here = with_objection()
        with refused("effect-without-ruling"):
            decide(here, effect=Effect.STATIONS_ANNULLED)
        decide(here, ruling=Ruling.UPHELD, effect=Effect.STATIONS_ANNULLED, effect_note="La mesa 1.")
        decision = page(here).objections[0].objection.decision
        assert decision is not None
        assert decision.effect_note == "La mesa 1."

    def test_a_decision_is_never_changed(self) -> None:
        here = with_evidence()
        decide(here)
        with refused("objection-is-decided"):
            decide(here)
        with refused("objection-is-decided"):
            objections.add_evidence(
                here.core, here.office.registrar, **here.vote, number=1, name="x.jpg", content=JPEG + b"2"
            )

    def test_evidence_is_kept_once_by_its_name_without_its_path(self) -> None:
        here = with_objection()

        def add(name: str, content: bytes) -> None:
            objections.add_evidence(here.core, here.office.registrar, **here.vote, number=1, name=name, content=content)

        add("C:\\Users\\juana\\Desktop\\foto.jpg", JPEG)
        with refused("evidence-already-there"):
            add("otra.jpg", JPEG)
        for content, code in ((b"not an image", "wrong-type"), (JPEG + b"0" * 21 * 1024 * 1024, "too-large")):
            with refused(code):
                add("x", content)
        shown = queries.objection_view(here.core, here.office.signer, **here.vote, number=1)
        assert [each.name for each in shown.row.objection.evidence] == ["foto.jpg"]
        assert [each.name for each in page(here).objections[0].objection.evidence] == ["1.jpg"]
        for number in range(objections.MOST_EVIDENCE - 1):
            add("f.jpg", JPEG + bytes([number]))
        with refused("too-much-evidence"):
            add("f.jpg", JPEG + b"more")

    def test_what_is_missing_is_asked_for(self) -> None:
        here = a_voting_office()
        for changes, code in (
            ({"complainants": (("  ", ""),)}, "complainant-missing"),
            ({"irregularities": ()}, "irregularity-missing"),
            ({"facts": " "}, "text-refused"),
            ({"received_at": here.core.clock() + timedelta(days=1)}, "moment-to-come"),
        ):
            with refused(code):
                an_objection(here, **changes)
        with pytest.raises(NotFoundError):
            an_objection(here, station_ids=("mesa-9",))

    def test_several_people_make_it_collective(self) -> None:
        here = a_voting_office()
        an_objection(here, complainants=(("Una", ""), ("Otra", "")), irregularities=(Irregularity.OTHER,) * 2)
        (row,) = page(here).objections
        assert (row.objection.collective, row.people, len(row.objection.irregularities)) == (True, 2, 1)

    def test_the_term_is_the_offices_and_a_late_objection_is_received_all_the_same(self) -> None:
        here = with_objection()
        objections.set_objection_term(
            here.core, here.office.signer, **here.vote, business_days=1, source="Criterio de la oficina"
        )
        assert page(here).term.business_days == 1
        later(here, days=4)
        an_objection(here, name="Tardía Reservada")
        codes = [[each.code for each in row.findings] for row in page(here).objections]
        assert codes == [["G-202", "G-203"], ["G-201", "G-202", "G-203"]]
        objections.set_objection_term(here.core, here.office.signer, **here.vote, business_days=None, source="")
        assert page(here).objections[1].findings[0].code == "G-202"
        for days in (0, 366):
            with refused("term-out-of-range"):
                objections.set_objection_term(
                    here.core, here.office.signer, **here.vote, business_days=days, source="x"
                )

    def test_without_a_calendar_nothing_is_late(self) -> None:
        here = with_objection()
        objections.set_objection_term(here.core, here.office.signer, **here.vote, business_days=1, source="x")
        with here.core.unit_of_work() as uow:
            uow.office._connection.exec_driver_sql("delete from calendars")  # type: ignore[attr-defined]
        assert queries.objection_view(here.core, here.office.auditor, **here.vote, number=1).last is None

    def test_who_was_told_is_kept(self) -> None:
        here = with_objection()
        objections.record_notified(
            here.core, here.office.registrar, **here.vote, number=1, party="Sindicato", how="por correo",
            at=here.core.clock(),
        )  # fmt: skip
        assert page(here).objections[0].objection.notified[0].party == "Sindicato"
        with pytest.raises(NotFoundError):
            queries.objection_view(here.core, here.office.auditor, **here.vote, number=9)

    def test_a_draft_has_no_objections(self) -> None:
        from tests.builders_votes import a_draft_vote, an_office_with_adapters

        office = an_office_with_adapters()
        here = VotingOffice(office, a_draft_vote(office))
        with refused("wrong-status"):
            objections.receive_objection(
                here.core, office.registrar, **here.vote, objection=new_objection(here, station_ids=())
            )


class TestOrders:
    def test_an_order_on_the_whole_vote_ends_it(self) -> None:
        here = with_order()
        assert status(here) is VoteStatus.ANNULLED
        with refused("vote-annulled"):
            certify(here)
        with refused("wrong-status"):
            post(here)
        with refused("already-annulled"):
            an_order(here)
        assert page(here).secrecy is None

    def test_taken_back_the_vote_is_where_it_was(self) -> None:
        here = with_order()
        after_orders.revoke_order(here.core, here.office.signer, **here.vote, number=1, reason="Era otra votación.")
        assert status(here) is VoteStatus.RESOLVED
        assert certify(here)
        with refused("order-is-revoked"):
            after_orders.revoke_order(here.core, here.office.signer, **here.vote, number=1, reason="x")
        with refused("order-is-revoked"):
            after_orders.prepare_repeat(here.core, here.office.coordinator, **here.vote, number=1)

    def test_an_order_on_stations_waits_until_they_are_out_of_the_count(self) -> None:
        here = a_signed_vote()
        here.office.clock.advance(hours=1)
        an_order(here, station_ids=("mesa-2",), repeat=False, repeat_by=None)
        assert status(here) is VoteStatus.RESOLVED
        with refused("ordered-stations-count") as told:
            certify(here)
        assert told.value.params == {"stations": "mesa-2"}
        stations.annul_station(here.core, here.office.coordinator, **here.ids("mesa-2"), reason="Orden 1.")
        sign_by_both(package(resolve(close(here, "Orden 1."), reasons="Las bases difieren.")))
        assert certify(here)
        with refused("nothing-to-repeat"):
            after_orders.prepare_repeat(here.core, here.office.coordinator, **here.vote, number=1)
        after_orders.revoke_order(here.core, here.office.signer, **here.vote, number=1, reason="x")
        assert status(here) is VoteStatus.CERTIFIED

    def test_the_repeat_is_a_vote_of_its_own_that_names_the_order(self) -> None:
        here = with_order()
        made = after_orders.prepare_repeat(here.core, here.office.coordinator, **here.vote, number=1).created[0]
        assert page(here).orders[0].repeats == (made,)
        with here.core.unit_of_work() as uow:
            repeat = uow.preparation.get(made).repeat
        assert repeat is not None
        assert (repeat.of_vote_id, repeat.whole) == (here.vote_id, True)
        with refused("repeat-exists"):
            after_orders.prepare_repeat(here.core, here.office.coordinator, **here.vote, number=1)

    def test_the_repeat_of_another_order_is_not_this_ones(self) -> None:
        here = a_signed_vote()
        an_order(here, station_ids=("mesa-2",))
        after_orders.prepare_repeat(here.core, here.office.coordinator, **here.vote, number=1)
        an_order(here)
        assert [len(row.repeats) for row in page(here).orders] == [1, 0]

    def test_orders_that_cannot_be_are_refused(self) -> None:
        here = a_signed_vote()
        for changes, code in (
            ({"repeat_by": None}, "repeat-term-missing"),
            ({"repeat_by": date(2020, 1, 1)}, "repeat-term-past"),
            ({"station_ids": ("mesa-1", "mesa-2")}, "all-stations-named"),
            ({"facts": ""}, "text-refused"),
        ):
            with refused(code):
                an_order(here, **changes)
        with pytest.raises(NotFoundError):
            an_order(here, station_ids=("mesa-9",))
        with pytest.raises(NotFoundError):
            after_orders.revoke_order(here.core, here.office.signer, **here.vote, number=1, reason="x")
        assert new_order().repeat

    def test_an_annulled_vote_still_takes_objections_and_custody(self) -> None:
        here = with_order()
        assert an_objection(here) == 1
