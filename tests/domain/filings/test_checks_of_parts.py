"""Each finding of the pre-flight, from the fault that brings it, and not without it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from tests.domain.calendar_builders import a_book
from tests.domain.filings.filings_of_every_kind import (
    ADDRESS,
    HELD,
    PLANT,
    TODAY,
    assembly,
    codes,
    filing,
    found,
    key,
    leaders,
    member,
    members,
    summary,
)
from unionreg.domain.filings.filing import (
    Accounts,
    Address,
    Answer,
    AssemblyKind,
    AutographSignature,
    Employer,
    FilingData,
    FilingKind,
    Leader,
    MemberUnion,
    NoticedStation,
    RegisteredBase,
    Sex,
    StatuteAnswer,
    Term,
)
from unionreg.domain.filings.register_facts import (
    KnownCertificate,
    KnownContract,
    KnownUnion,
    KnownVote,
    RegisterFacts,
)

WORKERS, EMPLOYERS, FEDERATION = FilingKind.WORKERS_UNION, FilingKind.EMPLOYERS_UNION, FilingKind.FEDERATION
LEADERS, CERTIFICATE, NOTICE = FilingKind.LEADERSHIP_CHANGE, FilingKind.REPRESENTATIVENESS, FilingKind.VOTE_NOTICE
CONTRACT, REVISION = FilingKind.INITIAL_CONTRACT, FilingKind.CONTRACT_REVISION
KNOWN = RegisterFacts(own="RS-1", contract_numbers=("C-1",))


def organisation(kind: FilingKind, **changes: Any) -> FilingData:
    data = filing(kind)
    return replace(data, organisation=replace(data.organisation, **changes))


def part(kind: FilingKind, name: str, **changes: Any) -> FilingData:
    data = filing(kind)
    return replace(data, **{name: replace(getattr(data, name), **changes)})


def held(kind: FilingKind, which: AssemblyKind, **changes: Any) -> FilingData:
    data = filing(kind)
    others = tuple(each for each in data.assemblies if each.kind is not which)
    return replace(data, assemblies=(assembly(which, **changes), *others))


class TestTheOrganisation:
    @pytest.mark.parametrize(
        ("code", "changes"),
        [
            ("F-101", {"name": "  "}),
            ("F-102", {"purpose": ""}),
            ("F-103", {"address": Address(street="Calle", municipality="Puebla")}),
            ("F-201", {"type": None}),
            ("F-202", {"branches": ()}),
            ("F-203", {"email": ""}),
        ],
    )
    def test_misses_what_is_not_said(self, code: str, changes: dict[str, Any]) -> None:
        assert code in codes(organisation(WORKERS, **changes))

    def test_changes_need_the_number_under_which_it_is_registered(self) -> None:
        assert "F-105" in codes(organisation(LEADERS, registration_number=""))
        assert "F-106" in codes(filing(LEADERS), register=RegisterFacts())
        assert {"F-105", "F-106"}.isdisjoint(codes(filing(LEADERS), register=KNOWN))

    def test_a_name_is_compared_as_people_say_it(self) -> None:
        same = RegisterFacts(unions=(KnownUnion("SINDICATO INVENTADO DE COSTURA.", "R-9"),))
        turned = RegisterFacts(unions=(KnownUnion("Costura Inventado, Sindicato de", "R-9"),))
        likely = RegisterFacts(unions=(KnownUnion("Sindicato Inventada de la Costura", "R-9", likely_same=True),))
        other = RegisterFacts(unions=(KnownUnion("Sindicato Minero", "R-9"),))
        assert found("F-104", filing(WORKERS), register=same).finding.param("number") == "R-9"
        assert "F-204" in codes(filing(WORKERS), register=turned)
        assert "F-204" in codes(filing(WORKERS), register=likely)
        assert {"F-104", "F-204"}.isdisjoint(codes(filing(WORKERS), register=other))

    def test_a_union_without_a_name_is_like_no_other(self) -> None:
        same = RegisterFacts(unions=(KnownUnion("", "R-9"),))
        assert {"F-104", "F-204"}.isdisjoint(codes(organisation(WORKERS, name=""), register=same))

    def test_a_change_says_from_which_state_it_starts(self) -> None:
        assert "F-205" in codes(filing(LEADERS, base=None))
        newer = replace(KNOWN, changed_at=datetime(2026, 8, 2, tzinfo=UTC))
        assert found("F-206", filing(LEADERS), register=newer).finding.param("day") == "01/08/2026"
        same = replace(KNOWN, changed_at=datetime(2026, 8, 1, tzinfo=UTC))
        assert "F-206" not in codes(filing(LEADERS), register=same)

    def test_a_leadership_that_is_over_cannot_stand_for_the_union_but_may_be_renewed(self) -> None:
        over = replace(KNOWN, leadership_until=date(2026, 8, 11))
        assert "F-207" in codes(filing(FilingKind.STATUTES_CHANGE), register=over)
        assert "F-207" not in codes(filing(LEADERS), register=over)
        until_today = replace(KNOWN, leadership_until=TODAY)
        assert "F-207" not in codes(filing(FilingKind.STATUTES_CHANGE), register=until_today)


class TestParties:
    def test_an_employers_union_needs_three_different_employers(self) -> None:
        one = Employer("1", "Empresa", "", "", ADDRESS)
        data = filing(EMPLOYERS, employers=(one, replace(one, id="2", name="EMPRESA"), replace(one, id="3", name="X")))
        assert found("F-107", data).finding.param("employers") == 2
        assert "F-210" in codes(data)
        assert "F-107" not in codes(filing(EMPLOYERS))

    def test_others_need_one(self) -> None:
        assert "F-109" in codes(filing(CONTRACT, employers=()))
        assert "F-109" not in codes(filing(EMPLOYERS, employers=()))

    @pytest.mark.parametrize("incomplete", [replace(PLANT, name=""), replace(PLANT, address=Address())])
    def test_each_has_name_and_address(self, incomplete: Employer) -> None:
        assert "F-108" in codes(filing(WORKERS, employers=(incomplete,)))

    @pytest.mark.parametrize(("rfc", "is_good"), [("TIV-010203-AB1", True), ("PELA850101AB1", True), ("123", False)])
    def test_an_rfc_has_twelve_or_thirteen_signs(self, rfc: str, is_good: bool) -> None:
        assert ("F-209" not in codes(filing(WORKERS, employers=(replace(PLANT, rfc=rfc),)))) is is_good

    def test_a_federation_needs_two_different_unions(self) -> None:
        one = MemberUnion("1", "Unión", "R1", ADDRESS)
        assert "F-110" in codes(filing(FEDERATION, member_unions=(one, replace(one, id="2"))))
        assert "F-111" in codes(filing(FEDERATION, member_unions=(replace(one, address=Address()),)))
        assert "F-211" in codes(filing(FEDERATION, member_unions=(replace(one, registration_number=""),)))


class TestAssemblies:
    def test_are_asked_for_with_their_day(self) -> None:
        assert codes(filing(WORKERS, assemblies=())).count("F-112") == 2
        assert "F-112" in codes(held(LEADERS, AssemblyKind.ELECTION, held_on=None))

    def test_come_before_the_filing(self) -> None:
        future = date(2026, 8, 13)
        assert "F-113" in codes(held(WORKERS, AssemblyKind.CONSTITUTIVE, held_on=future))
        assert "F-215" not in codes(held(LEADERS, AssemblyKind.ELECTION, held_on=future), calendars=a_book(2026))
        assert "F-113" not in codes(held(WORKERS, AssemblyKind.CONSTITUTIVE, held_on=TODAY))

    def test_have_a_place_and_numbers_that_add_up(self) -> None:
        which = AssemblyKind.CONSTITUTIVE
        assert "F-212" in codes(held(WORKERS, which, place=""))
        assert "F-216" in codes(held(WORKERS, which, votes_for=15, votes_against=6, attendees=20))
        assert "F-216" in codes(held(WORKERS, which, attendees=20, members_entitled=19))
        assert "F-216" not in codes(held(WORKERS, which, votes_for=20, attendees=20, members_entitled=20))
        assert "F-216" not in codes(held(WORKERS, which, members_entitled=20))

    def test_an_election_is_called_ten_and_its_roll_posted_three_business_days_before(self) -> None:
        # Election on Wednesday 5 August 2026: ten whole days between reach back to Tuesday 21 July.
        book = a_book(2026)
        for code, field, last in (
            ("F-114", "called_on", date(2026, 7, 21)),
            ("F-115", "roll_published_on", date(2026, 7, 30)),
        ):
            late = held(LEADERS, AssemblyKind.ELECTION, **{field: date.fromordinal(last.toordinal() + 1)})
            assert found(code, late, calendars=book).finding.param("last") == f"{last:%d/%m/%Y}"
            assert code not in codes(held(LEADERS, AssemblyKind.ELECTION, **{field: last}), calendars=book)

    def test_days_are_not_counted_without_the_calendar_of_the_year(self) -> None:
        assert found("F-301", filing(LEADERS)).finding.param("year") == 2026
        assert found("F-301", filing(LEADERS), calendars=a_book(2020)).finding.param("year") == 2026
        assert "F-301" not in codes(filing(LEADERS), calendars=a_book(2026))

    def test_an_election_says_when_call_and_roll_were_posted(self) -> None:
        data = held(LEADERS, AssemblyKind.ELECTION, called_on=None, roll_published_on=None)
        assert {"F-213", "F-214"} <= set(codes(data))

    def test_a_change_is_told_within_ten_business_days_and_later_all_the_same(self) -> None:
        # From Wednesday 5 August the tenth business day is Wednesday 19.
        book = a_book(2026)
        assert "F-215" not in codes(filing(LEADERS), calendars=book, today=date(2026, 8, 19))
        late = found("F-215", filing(LEADERS), calendars=book, today=date(2026, 8, 20))
        assert late.finding.param("last") == "19/08/2026"
        assert late.severity == "warning"

    def test_a_change_of_address_may_come_without_assembly(self) -> None:
        assert "F-112" not in codes(filing(FilingKind.ADDRESS_CHANGE, assemblies=()))

    @pytest.mark.parametrize(
        ("code", "accounts"),
        [
            ("F-135", None),
            ("F-135", Accounts(date(2026, 1, 1))),
            ("F-243", Accounts(date(2026, 1, 1), date(2026, 7, 1), 1, proof_of_receipt=True)),
            ("F-243", Accounts(date(2025, 1, 1), date(2026, 6, 30), 1, proof_of_receipt=True)),
            ("F-245", Accounts(date(2026, 1, 1), date(2026, 6, 30))),
        ],
    )
    def test_accounts_are_of_six_months_and_handed_to_everybody(self, code: str, accounts: Accounts | None) -> None:
        assert code in codes(filing(FilingKind.ACCOUNTS_NOTICE, accounts=accounts))


class TestStatutes:
    def test_every_point_has_a_page_that_is_there(self) -> None:
        one = found("F-117", filing(WORKERS, statutes=(StatuteAnswer("I", 1),)))
        assert one.finding.param("number") == 20
        assert "F-219" in codes(filing(WORKERS, statutes=(StatuteAnswer("I", 41),)))
        assert "F-219" not in codes(filing(WORKERS, statutes=(StatuteAnswer("I", 41),), attachments=()))

    def test_a_point_said_not_to_apply_is_shown_to_a_person(self) -> None:
        answers = (StatuteAnswer("VII", note="sin secciones", not_applicable=True),)
        assert found("F-302", filing(WORKERS, statutes=answers)).finding.param("points") == "VII"


class TestTheLeadership:
    @pytest.mark.parametrize(
        ("code", "changes"),
        [
            ("F-119", {"is_general_secretary": False}),
            ("F-119", {"is_substitute": True}),
            ("F-120", {"is_mexican": False}),
            ("F-121", {"post": " "}),
            ("F-222", {"curp": "CAPJ"}),
            ("F-222", {"curp": "X" * 18}),
            ("F-222", {"curp": key("CAPJ", "850101")[:17] + "?"}),
            ("F-223", {"curp": key("PELA", "850101")}),
            ("F-225", {"curp": key("CAPJ", "850101", "H", "NTL")}),
            ("F-229", {"sex": None}),
        ],
    )
    def test_one_fault_of_one_person(self, code: str, changes: dict[str, Any]) -> None:
        first, second = leaders()
        assert code in codes(filing(WORKERS, leaders=(replace(first, **changes), second)))

    def test_a_curp_with_another_check_digit_is_pointed_out(self) -> None:
        right = key("CAPJ", "850101", "M", "NTL")
        wrong = right[:17] + str((int(right[17]) + 1) % 10)
        first, second = leaders()
        assert "F-222" in codes(filing(WORKERS, leaders=(replace(first, curp=wrong), second)))
        good = filing(WORKERS, leaders=(replace(first, curp=right), second))
        assert {"F-222", "F-223", "F-225"}.isdisjoint(codes(good))
        unsaid = filing(WORKERS, leaders=(replace(first, curp=right, sex=None), second))
        assert "F-225" not in codes(unsaid)

    def test_there_is_one_and_it_has_one_general_secretary(self) -> None:
        assert "F-118" in codes(filing(WORKERS, leaders=()))
        both = tuple(replace(each, is_general_secretary=True) for each in leaders())
        assert "F-221" in codes(filing(WORKERS, leaders=both))

    def test_nobody_stands_there_twice_unseen(self) -> None:
        first, second = leaders()
        assert "F-224" in codes(filing(WORKERS, leaders=(first, second, replace(second, id="3", post="Actas"))))
        nameless = Leader("4", "")
        assert "F-224" not in codes(filing(WORKERS, leaders=(first, nameless, replace(nameless, id="5"))))

    @pytest.mark.parametrize(
        ("code", "term"),
        [
            ("F-122", None),
            ("F-123", Term(date(2026, 8, 2), date(2026, 8, 1))),
            ("F-227", Term(date(2020, 8, 2), date(2026, 8, 11))),
        ],
    )
    def test_its_term_is_said_and_not_over(self, code: str, term: Term | None) -> None:
        assert code in codes(filing(WORKERS, leadership_term=term))

    def test_its_women_are_compared_with_the_membership(self) -> None:
        below = found("F-228", filing(WORKERS, members=summary(24, 24)))
        assert (below.finding.param("missing"), below.requirement) == (1, "gender-proportion")
        assert "F-304" in codes(filing(WORKERS, members=summary(24, 0)))
        assert "F-305" in codes(filing(LEADERS, members=None))
        assert {"F-228", "F-304", "F-305"}.isdisjoint(codes(filing(EMPLOYERS)))

    def test_who_leads_but_is_no_member_is_told(self) -> None:
        first, second = leaders()
        listed = replace(first, curp=member(1).curp)
        stranger = replace(second, curp=key("CUDO", "800101", "H", "RZS"))
        one = found("F-303", filing(WORKERS, leaders=(listed, stranger)), members())
        assert one.finding.param("names") == "Óscar Cruz Díaz"
        assert "F-303" not in codes(filing(WORKERS, leaders=(listed, second)), members())

    def test_a_non_binary_person_is_counted_as_said(self) -> None:
        first, second = leaders()
        curp = key("CUDO", "800101", "X", "RZS")
        data = filing(WORKERS, leaders=(first, replace(second, curp=curp, sex=Sex.NON_BINARY)))
        assert {"F-222", "F-225", "F-229"}.isdisjoint(codes(data))


class TestRepresentativeness:
    @pytest.mark.parametrize(
        ("code", "changes"),
        [
            ("F-136", {"workers_covered": None}),
            ("F-137", {"supporters": None}),
            ("F-137", {"supporters_sha256": ""}),
            ("F-138", {"supporters": 29}),
            ("F-139", {"scope": " "}),
            ("F-141", {"supporters": 101}),
            ("F-247", {"notice_posted_on": None}),
            ("F-247", {"notice_places": ""}),
            ("F-306", {"supporters": 30}),
        ],
    )
    def test_one_fault(self, code: str, changes: dict[str, Any]) -> None:
        assert code in codes(part(CERTIFICATE, "representativeness", **changes))

    def test_says_how_many_supporters_are_missing(self) -> None:
        short = found("F-138", part(CERTIFICATE, "representativeness", supporters=12))
        assert (short.finding.param("missing"), short.finding.param("share"), short.share) == (18, "12.0", 4_100)

    def test_nothing_is_reckoned_with_nothing(self) -> None:
        assert {"F-138", "F-141", "F-306"}.isdisjoint(codes(filing(CERTIFICATE, representativeness=None)))

    def test_the_posting_is_proven(self) -> None:
        data = filing(CERTIFICATE)
        without = tuple(each for each in data.attachments if each.requirement != "posting-proof")
        one = found("F-246", replace(data, attachments=without))
        assert (one.share, one.severity) == (2_300, "warning")

    def test_a_contract_or_another_certificate_stands_in_the_way(self) -> None:
        contract = KnownContract("C-7", "Otro sindicato", "Textiles")
        running = KnownCertificate("CR-7", "Otro sindicato", "Textiles", TODAY)
        over = replace(running, valid_until=date(2026, 8, 11))
        assert found("F-142", filing(CERTIFICATE), register=replace(KNOWN, contracts=(contract,))).share == 1_600
        assert found("F-143", filing(CERTIFICATE), register=replace(KNOWN, certificates=(running,))).share == 1_100
        assert "F-143" not in codes(filing(CERTIFICATE), register=replace(KNOWN, certificates=(over,)))


class TestNoticesOfVotes:
    def test_places_have_address_day_and_hours(self) -> None:
        assert "F-144" in codes(filing(NOTICE, vote=None))
        assert "F-145" in codes(part(NOTICE, "vote", stations=(NoticedStation("1", "Entrada", "Calle", HELD, "8"),)))

    @pytest.mark.parametrize(
        ("code", "changes"),
        [
            ("F-252", {"procedure": ""}),
            ("F-147", {"workers_covered": None}),
            ("F-147", {"workers_with_right_to_vote": None}),
            ("F-249", {"workers_with_right_to_vote": 101}),
            ("F-250", {"workers_with_right_to_vote": 89}),
        ],
    )
    def test_one_fault(self, code: str, changes: dict[str, Any]) -> None:
        assert code in codes(part(NOTICE, "vote", **changes))

    def test_places_without_numbers_are_not_added_up(self) -> None:
        data = filing(NOTICE)
        assert data.vote is not None
        one = replace(data.vote.stations[0], voters=5)
        assert "F-250" not in codes(part(NOTICE, "vote", stations=(one, replace(one, id="2", voters=None))))

    def test_it_comes_ten_business_days_before_the_first_day(self) -> None:
        # Friday 18 September 2026; the invented calendar has no holidays: Thursday 3 September is the last day.
        book = a_book(2026)
        assert "F-146" not in codes(filing(NOTICE), calendars=book, today=date(2026, 9, 3))
        assert (
            found("F-146", filing(NOTICE), calendars=book, today=date(2026, 9, 4)).finding.param("last") == "03/09/2026"
        )
        assert "F-148" in codes(filing(NOTICE), calendars=book, today=date(2026, 9, 18))
        assert "F-301" in codes(filing(NOTICE), calendars=a_book(2020))

    def test_the_call_is_ten_to_fifteen_business_days_before(self) -> None:
        book = a_book(2026)
        assert "F-248" not in codes(filing(NOTICE), calendars=book)
        assert "F-248" in codes(part(NOTICE, "vote", called_on=date(2026, 8, 13)), calendars=book)
        assert "F-248" in codes(part(NOTICE, "vote", called_on=date(2026, 9, 8)), calendars=book)
        assert "F-248" not in codes(part(NOTICE, "vote", called_on=None), calendars=book)

    def test_a_calendar_that_begins_too_late_counts_nothing_of_the_call(self) -> None:
        data = filing(NOTICE)
        assert data.vote is not None
        early = replace(data.vote.stations[0], day=date(2027, 1, 18))
        # Ten days before lie in 2027, fifteen before in 2026, which is not loaded.
        found_codes = codes(
            part(NOTICE, "vote", stations=(early,), called_on=date(2026, 12, 30)), calendars=a_book(2027)
        )
        assert "F-248" not in found_codes

    def test_a_notice_without_days_is_not_counted(self) -> None:
        data = filing(NOTICE)
        assert data.vote is not None
        unsaid = replace(data.vote.stations[0], day=None)
        assert {"F-146", "F-148", "F-301"}.isdisjoint(codes(part(NOTICE, "vote", stations=(unsaid,))))


class TestContracts:
    @pytest.mark.parametrize(
        ("code", "changes"),
        [
            ("F-151", {"signed_on": None}),
            ("F-152", {"scope": ""}),
            ("F-153", {"representativeness_folio": ""}),
            ("F-154", {"vote_held_on": None}),
            ("F-158", {"signed_on": date(2026, 8, 13)}),
            ("F-159", {"starts_on": date(2026, 8, 2), "ends_on": date(2026, 8, 1)}),
            ("F-253", {"wage_table": None}),
            ("F-254", {"workers_covered": None}),
            ("F-255", {"workers_with_right_to_vote": 101}),
            ("F-256", {"representativeness_on": date(2026, 1, 1)}),
            ("F-256", {"representativeness_on": date(2025, 1, 1), "signed_on": None}),
            ("F-257", {"vote_held_on": date(2026, 6, 30)}),
        ],
    )
    def test_one_fault(self, code: str, changes: dict[str, Any]) -> None:
        assert code in codes(part(CONTRACT, "contract", **changes))

    def test_six_legal_months_are_a_hundred_and_eighty_days(self) -> None:
        # Issued on 2 January 2026: 180 days end on 1 July, the day of the signature.
        assert "F-256" not in codes(part(CONTRACT, "contract", representativeness_on=date(2026, 1, 2)))
        assert "F-256" not in codes(part(CONTRACT, "contract", representativeness_on=date.max))

    def test_an_empty_contract_misses_everything(self) -> None:
        assert {"F-151", "F-152", "F-153", "F-154"} <= set(codes(filing(CONTRACT, contract=None)))

    def test_a_vote_that_did_not_approve_is_told_at_the_deposit(self) -> None:
        down = KnownVote("v1", date(2026, 7, 1), "Planta", approved=False)
        up = KnownVote("v2", date(2026, 7, 20), "Planta", approved=True)
        assert "F-155" in codes(filing(CONTRACT), register=replace(KNOWN, votes=(down,)))
        assert "F-155" not in codes(filing(CONTRACT), register=replace(KNOWN, votes=(down, up)))
        undecided = replace(up, approved=None)
        assert "F-155" not in codes(filing(CONTRACT), register=replace(KNOWN, votes=(undecided,)))

    def test_certificate_and_contract_number_are_looked_up(self) -> None:
        certificate = KnownCertificate("CR-1", "Sindicato", "Textiles", date(2026, 12, 1))
        with_it = replace(KNOWN, certificates=(certificate,))
        assert "F-160" in codes(filing(CONTRACT), register=KNOWN)
        assert "F-160" not in codes(filing(CONTRACT), register=with_it)
        assert "F-142" in codes(filing(CONTRACT), register=replace(KNOWN, contracts=(KnownContract("C", "S", "P"),)))
        assert "F-156" in codes(part(REVISION, "contract", number=""))
        assert "F-157" in codes(part(REVISION, "contract", number="C-2"), register=KNOWN)
        assert "F-157" not in codes(filing(REVISION), register=KNOWN)

    def test_internal_rules_need_no_vote(self) -> None:
        assert {"F-154", "F-153", "F-156", "F-254"}.isdisjoint(codes(filing(FilingKind.INTERNAL_RULES, contract=None)))


class TestWhoFiles:
    def test_somebody_of_the_leadership_stands_for_the_union(self) -> None:
        assert "F-165" in codes(filing(WORKERS, represented_by=" "))
        assert "F-267" in codes(filing(WORKERS, represented_by="Pedro Otro"))
        assert "F-267" not in codes(filing(WORKERS, represented_by="CANUL POOT JULIA"))
        leader = filing(WORKERS).leaders[0]
        for written in (f"{leader.full_name}, Secretaria General", f"{leader.post} {leader.full_name}"):
            assert "F-267" not in codes(filing(WORKERS, represented_by=written))
        assert "F-267" in codes(filing(WORKERS, represented_by=f"Pedro Otro, por {leader.full_name}"))
        known = replace(KNOWN, leaders=("Pedro Otro",))
        assert "F-267" not in codes(filing(CERTIFICATE, represented_by="Pedro Otro"), register=known)
        assert "F-267" not in codes(filing(CERTIFICATE, represented_by="Quien Sea"))

    def test_the_oath_is_asked_where_the_law_asks_for_it(self) -> None:
        assert "F-149" in codes(filing(NOTICE, sworn=False))
        assert "F-149" not in codes(filing(WORKERS, sworn=False))

    def test_hand_written_signatures_are_named_scanned_and_witnessed(self) -> None:
        assert "F-268" in codes(filing(WORKERS, signatures=()))
        scanned = AutographSignature("s", "Julia", "SG", attachment="a4")
        assert "F-271" in codes(filing(WORKERS, signatures=(scanned,)))
        assert "F-270" in codes(filing(WORKERS, signatures=(replace(scanned, attachment="nothing"),)))
        whole = codes(filing(WORKERS, signatures=(replace(scanned, witness="Rosa"),)))
        assert {"F-268", "F-270", "F-271", "F-307"}.isdisjoint(whole)

    def test_an_answer_says_something_and_names_its_case(self) -> None:
        answers = (Answer(1, "Va la lista"), Answer(2, " "), Answer(3, "", ("a1",)))
        data = filing(WORKERS, answers=answers, version=2)
        assert found("F-269", data).finding.param("item") == 2
        assert "F-272" in codes(data)
        assert "F-272" not in codes(replace(data, case_folio="RS-1-2026-000001-0"))


def test_a_base_is_no_question_for_who_is_not_registered() -> None:
    base = RegisteredBase("O", "1", datetime(2026, 8, 1, tzinfo=UTC), "e" * 64)
    assert "F-205" not in codes(filing(CERTIFICATE, base=None))
    assert "F-206" not in codes(filing(WORKERS, base=base), register=RegisterFacts())
