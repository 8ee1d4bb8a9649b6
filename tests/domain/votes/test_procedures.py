"""Every procedure of the catalogue keeps the properties that a fair count must have."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from unionreg.domain.votes.catalogue import (
    PROCEDURES,
    ballot_box_procedures,
    procedure,
    procedure_of_package,
)
from unionreg.domain.votes.decision import half_plus_one
from unionreg.domain.votes.figures import Figures, FixedQuorum, StatuteBase, Statutes, impossible, sum_figures
from unionreg.domain.votes.legal_decision import assess, assess_support
from unionreg.domain.votes.procedure import CertificateKind, LegalDecision, Procedure
from unionreg.domain.votes.result import Outcome
from unionreg.domain.votes.vote import BallotShape, Base, Ratio
from unionreg.errors import NotFoundError
from unionreg.texts import Language, load_texts

VOTED = [each for each in PROCEDURES if each.decide is not None]
YES_NO_RANKS = {
    "APPROVED": 2,
    "NO_MAJORITY": 1,
    "REJECTED": 0,
    "LEGITIMATED": 2,
    "TIE_OR_NO_MAJORITY_NEW_VOTE": 1,
    "TERMINATED_BY_VOTE": 0,
    "EXPELLED": 1,
    "NOT_EXPELLED": 0,
    "DISSOLUTION_VOTED": 1,
    "NOT_DISSOLVED": 0,
    "ADOPTED": 1,
    "NOT_ADOPTED": 0,
    "TIE_NO_RULE": 1,
    "NO_VALID_VOTES": 1,
}

each_procedure = pytest.mark.parametrize("subject", VOTED, ids=lambda each: each.key)
statutes = st.builds(
    Statutes,
    base=st.sampled_from(StatuteBase),
    quorum=st.sampled_from([None, FixedQuorum.HALF_PLUS_ONE, Ratio(1, 3), Ratio(0, 1), Ratio(1, 1)]),
)


@st.composite
def possible_figures(draw: st.DrawFn, subject: Procedure, largest: int = 40) -> Figures:
    names = (
        ["yes", "no"]
        if subject.ballot is BallotShape.YES_NO
        else draw(st.sampled_from([["u1", "u2"], ["a", "b", "c", "d"]]))
    )
    options = {name: draw(st.integers(0, largest)) for name in names}
    null = draw(st.integers(0, largest))
    cast = sum(options.values()) + null
    covered = cast + draw(st.integers(0, 3 * largest))
    assume(covered > 0)
    attendance = draw(st.one_of(st.none(), st.integers(cast, covered)))
    return Figures(covered, cast, null, options, attendance, draw(statutes))


def decide(subject: Procedure, figures: Figures) -> LegalDecision:
    assert impossible(figures) is None
    return assess(subject, [figures]).decision


def standing(decision: LegalDecision, option: str) -> int:
    """How well an option fares: higher is better."""
    if option in (decision.winner, decision.leading):
        return 2
    if decision.outcome in YES_NO_RANKS and not decision.leaders:
        rank = YES_NO_RANKS[decision.outcome]
        return rank if option in ("yes", "u1", "a") else 0
    return int(option in decision.leaders)


@each_procedure
@given(data=st.data())
def test_the_order_of_stations_and_options_does_not_matter(subject: Procedure, data: st.DataObject) -> None:
    figures = data.draw(possible_figures(subject))
    reordered = replace(figures, options=dict(reversed(list(figures.options.items()))))
    one, other = decide(subject, figures), decide(subject, reordered)
    assert replace(one, leaders=()) == replace(other, leaders=())
    assert set(one.leaders) == set(other.leaders)


@each_procedure
@given(data=st.data())
def test_stations_are_added_first_and_decided_once(subject: Procedure, data: st.DataObject) -> None:
    stations = [
        replace(
            data.draw(possible_figures(subject)), options=dict.fromkeys(("yes", "no"), 3), cast=6, null=0, covered=9
        )
        if subject.ballot is BallotShape.YES_NO
        else data.draw(possible_figures(subject))
        for _ in range(3)
    ]
    stations = [replace(each, statutes=stations[0].statutes) for each in stations]
    together = assess(subject, stations)
    shuffled = assess(subject, data.draw(st.permutations(stations)))
    assert together.decision.outcome == shuffled.decision.outcome
    assert together.figures.covered == sum(each.covered for each in stations)
    assert together.decision.outcome == decide(subject, sum_figures(stations)).outcome


@each_procedure
@given(data=st.data())
def test_one_more_vote_never_lowers_its_option(subject: Procedure, data: st.DataObject) -> None:
    figures = data.draw(possible_figures(subject))
    option = data.draw(st.sampled_from(sorted(figures.options)))
    if subject.ballot is BallotShape.YES_NO:
        option = "yes"
    others = [name for name, votes in figures.options.items() if votes > 0 and name != option]
    assume(figures.null > 0 or others)
    options = dict(figures.options)
    options[option] += 1
    null = figures.null
    if null > 0:
        null -= 1
    else:
        options[data.draw(st.sampled_from(others))] -= 1
    better = replace(figures, options=options, null=null)
    assert standing(decide(subject, better), option) >= standing(decide(subject, figures), option)


@each_procedure
@given(data=st.data())
def test_every_outcome_is_one_of_the_catalogue(subject: Procedure, data: st.DataObject) -> None:
    decision = decide(subject, data.draw(possible_figures(subject)))
    assert decision.outcome in {legal.name for legal in subject.outcomes}


@given(covered=st.integers(1, 10**20))
def test_half_plus_one_is_the_smallest_number_above_half(covered: int) -> None:
    assert 2 * half_plus_one(covered) > covered >= 2 * (half_plus_one(covered) - 1)


@pytest.mark.parametrize("key", ["390ter_initial", "390ter_revision", "400bis_general_revision", "401_termination"])
@given(covered=st.integers(4, 10**20))
def test_base_a_one_below_at_and_above(key: str, covered: int) -> None:
    threshold = half_plus_one(covered)
    outcomes = [
        decide(procedure(key), Figures(covered, yes, 0, {"yes": yes, "no": 0})).outcome
        for yes in (threshold - 1, threshold, threshold + 1)
    ]
    assert outcomes == ["NO_MAJORITY", "APPROVED", "APPROVED"]
    assert decide(procedure(key), Figures(covered, threshold, 0, {"yes": 0, "no": threshold})).outcome == "REJECTED"


@given(covered=st.integers(10, 10**20))
def test_thirty_per_cent_one_below_at_and_above(covered: int) -> None:
    threshold = -(-3 * covered // 10)
    contest = procedure("390bis_contest")
    outcomes = [
        decide(contest, Figures(covered, cast, 0, {"u1": cast, "u2": 0})).outcome
        for cast in (threshold - 1, threshold, threshold + 1)
    ]
    assert outcomes == ["DENIED_TURNOUT", "GRANTED", "GRANTED"]
    supported = [assess_support(covered, each).outcome for each in (threshold - 1, threshold, threshold + 1)]
    assert supported == ["DENIED", "GRANTED", "GRANTED"]


@given(covered=st.integers(6, 10**20))
def test_quorum_of_the_legitimation_one_below_at_and_above(covered: int) -> None:
    threshold = half_plus_one(covered)
    decisions = [
        decide(procedure("legitimation"), Figures(covered, cast, cast - 2, {"yes": 2, "no": 0}))
        for cast in (threshold - 1, threshold, threshold + 1)
    ]
    assert [each.reason for each in decisions] == ["quorum-missed", None, None]
    assert [each.ambiguous for each in decisions] == [True, False, False]


@pytest.mark.parametrize(
    ("key", "yes", "no"),
    [("expulsion", "EXPELLED", "NOT_EXPELLED"), ("union_dissolution", "DISSOLUTION_VOTED", "NOT_DISSOLVED")],
)
@given(covered=st.integers(5, 10**20))
def test_two_thirds_one_below_at_and_above(key: str, yes: str, no: str, covered: int) -> None:
    threshold = -(-2 * covered // 3)
    outcomes = [
        decide(procedure(key), Figures(covered, votes, 0, {"yes": votes, "no": 0})).outcome
        for votes in (threshold - 1, threshold, threshold + 1)
    ]
    assert outcomes == [no, yes, yes]


@given(covered=st.integers(10, 10**20))
def test_assembly_by_members_needs_two_thirds_and_then_fifty_one_hundredths(covered: int) -> None:
    assembly = procedure("assembly_by_members")
    attend, agree = -(-2 * covered // 3), -(-51 * covered // 100)

    def outcome(attendance: int, votes: int) -> tuple[str | None, str | None]:
        decision = decide(assembly, Figures(covered, votes, 0, {"yes": votes, "no": 0}, attendance))
        return decision.outcome, decision.reason

    assert outcome(attend - 1, agree) == ("NOT_ADOPTED", "quorum-missed")
    assert outcome(attend, agree - 1) == ("NOT_ADOPTED", "majority-missed")
    assert outcome(attend, agree) == ("ADOPTED", None)


def test_without_a_written_attendance_the_ballots_cast_are_taken() -> None:
    assembly = procedure("assembly_by_members")
    assert decide(assembly, Figures(3, 2, 0, {"yes": 2, "no": 0})).outcome == "ADOPTED"
    assert decide(assembly, Figures(4, 2, 0, {"yes": 2, "no": 0})).reason == "quorum-missed"


@pytest.mark.parametrize(
    ("base", "votes", "outcome"),
    [
        (StatuteBase.PLURALITY, 1, "ELECTED"),
        (StatuteBase.HALF_PLUS_ONE_VALID, 50, "NO_MAJORITY"),
        (StatuteBase.HALF_PLUS_ONE_VALID, 51, "ELECTED"),
        (StatuteBase.HALF_PLUS_ONE_CAST, 55, "NO_MAJORITY"),
        (StatuteBase.HALF_PLUS_ONE_CAST, 56, "ELECTED"),
        (StatuteBase.HALF_PLUS_ONE_COVERED, 75, "NO_MAJORITY"),
        (StatuteBase.HALF_PLUS_ONE_COVERED, 76, "ELECTED"),
    ],
)
def test_leadership_follows_the_base_of_the_statutes(base: StatuteBase, votes: int, outcome: str) -> None:
    spread = {f"p{number}": 1 for number in range(100 - votes)} if votes > 1 else {"p0": 0}
    valid = votes + sum(spread.values())
    figures = Figures(150, valid + 10, 10, {"roja": votes, **spread}, statutes=Statutes(base, None))
    if votes > 1:
        assert valid == 100
    assert decide(procedure("leadership_election"), figures).outcome == outcome


@pytest.mark.parametrize(
    ("quorum", "cast", "outcome"),
    [
        (None, 1, "ELECTED"),
        (FixedQuorum.HALF_PLUS_ONE, 50, "QUORUM_MISSED"),
        (FixedQuorum.HALF_PLUS_ONE, 51, "ELECTED"),
        (Ratio(1, 3), 33, "QUORUM_MISSED"),
        (Ratio(1, 3), 34, "ELECTED"),
    ],
)
def test_leadership_follows_the_quorum_of_the_statutes(
    quorum: FixedQuorum | Ratio | None, cast: int, outcome: str
) -> None:
    figures = Figures(100, cast, 0, {"roja": cast, "azul": 0}, statutes=Statutes(StatuteBase.PLURALITY, quorum))
    assert decide(procedure("leadership_election"), figures).outcome == outcome


def test_leadership_without_statutes_is_a_plurality() -> None:
    election = procedure("leadership_election")
    assert decide(election, Figures(9, 3, 0, {"roja": 2, "azul": 1})).winner == "roja"
    assert decide(election, Figures(9, 3, 1, {"roja": 1, "azul": 1})).leaders == ("roja", "azul")
    assert decide(election, Figures(9, 3, 3, {"roja": 0, "azul": 0})).outcome == "NO_VALID_VOTES"


def test_a_tie_at_the_top_names_the_leaders_and_all_null_names_nobody() -> None:
    contest, recuento = procedure("390bis_contest"), procedure("titularidad_recuento")
    tied = Figures(10, 6, 0, {"u1": 2, "u2": 2, "u3": 2})
    nulls = Figures(10, 6, 6, {"u1": 0, "u2": 0})
    assert decide(contest, tied) == LegalDecision("TIE_UNRESOLVED", leaders=("u1", "u2", "u3"))
    assert decide(contest, nulls).outcome == "NO_VALID_VOTES"
    assert decide(recuento, tied).outcome == "TIE_NO_RULE"
    assert decide(recuento, nulls).outcome == "NO_VALID_VOTES"
    assert decide(recuento, replace(tied, options={"u1": 1, "u2": 5})).leading == "u2"


def test_a_tied_legitimation_leads_to_a_new_vote_with_its_reason() -> None:
    subject = procedure("legitimation")
    assert decide(subject, Figures(3, 2, 0, {"yes": 1, "no": 1})).reason == "tie"
    assert decide(subject, Figures(3, 2, 2, {"yes": 0, "no": 0})).reason == "no-valid-votes"
    assert decide(subject, Figures(3, 2, 0, {"yes": 0, "no": 2})).outcome == "TERMINATED_BY_VOTE"


@pytest.mark.parametrize(
    ("figures", "error"),
    [
        (Figures(0, -1, 0, {"yes": 0, "no": 0}), "negative-figure"),
        (Figures(5, 5, 0, {"yes": 6, "no": -1}), "negative-figure"),
        (Figures(5, 5, 0, {"yes": 5, "no": 0}, attendance=-1), "negative-figure"),
        (Figures(0, 1, 0, {"yes": 0, "no": 0}), "covered-zero"),
        (Figures(4, 5, 0, {"yes": 9, "no": 0}), "cast-exceeds-covered"),
        (Figures(5, 5, 1, {"yes": 5, "no": 0}), "votes-exceed-cast"),
        (Figures(5, 5, 1, {"yes": 1, "no": 0}), "votes-missing"),
    ],
)
def test_impossible_figures_give_the_first_error_and_no_outcome(figures: Figures, error: str) -> None:
    assessment = assess(procedure("390ter_revision"), [figures])
    assert assessment.decision == LegalDecision(error=error)
    assert assessment.bases is None


def test_a_negative_figure_of_one_station_is_not_hidden_by_the_sum() -> None:
    stations = [Figures(5, 5, 0, {"yes": 5, "no": 0}), Figures(5, -1, 0, {"yes": -1, "no": 0})]
    assert assess(procedure("390ter_revision"), stations).decision.error == "negative-figure"


@pytest.mark.parametrize(
    ("covered", "supporters", "error"),
    [
        (-1, 0, "negative-figure"),
        (1, -1, "negative-figure"),
        (0, 0, "covered-zero"),
        (2, 3, "supporters-exceed-covered"),
    ],
)
def test_impossible_support_is_refused(covered: int, supporters: int, error: str) -> None:
    assert assess_support(covered, supporters) == LegalDecision(error=error)


def test_a_procedure_without_a_vote_takes_no_votes() -> None:
    figures = Figures(5, 5, 0, {"yes": 5, "no": 0})
    assert assess(procedure("390bis_single"), [figures]).decision.error == "no-vote-in-procedure"


def test_keys_are_unique_and_package_names_are_those_of_the_format() -> None:
    keys = [each.key for each in PROCEDURES]
    assert len(set(keys)) == len(keys) == 13
    assert {each.package_name for each in ballot_box_procedures()} == {
        "390-bis",
        "390-ter-initial",
        "390-ter-revision",
        "400-bis",
        "401-termination",
        "legitimation",
        "leadership",
        "recount",
    }


@pytest.mark.parametrize("subject", PROCEDURES, ids=lambda each: each.key)
def test_every_procedure_has_its_texts_in_both_languages(subject: Procedure) -> None:
    for language in Language:
        texts = load_texts(language, "procedures")
        keys = [
            subject.name_key,
            f"majority.{subject.majority}",
            f"tie.{subject.tie}",
            f"decided-by.{subject.decided_by}",
        ]
        keys += [f"outcome.{legal.name}" for legal in subject.outcomes]
        if subject.question is not None:
            keys.append(subject.question.text_key)
        if subject.certificate is not None:
            keys.append(f"certificate.{subject.certificate}")
        assert [key for key in keys if not texts.has(key)] == []


@pytest.mark.parametrize("subject", ballot_box_procedures(), ids=lambda each: each.key)
def test_every_ballot_box_procedure_can_be_fixed_and_certified(subject: Procedure) -> None:
    assert subject.default_rule is not None
    assert subject.question is not None
    assert not subject.question.official
    assert isinstance(subject.certificate, CertificateKind)
    assert (subject.default_rule.base is Base.PLURALITY) == (subject.ballot is BallotShape.NAMED)
    assert subject.package_name is not None
    assert subject.ballot is not None
    assert procedure_of_package(subject.package_name, subject.ballot) is subject


def test_a_recount_of_either_shape_finds_its_procedure() -> None:
    assert procedure_of_package("recount", BallotShape.YES_NO).key == "strike_recuento"
    assert procedure_of_package("recount", BallotShape.NAMED).key == "titularidad_recuento"
    assert procedure_of_package("legitimation", BallotShape.NAMED).key == "legitimation"


def test_unknown_procedures_are_refused() -> None:
    with pytest.raises(NotFoundError):
        procedure("390ter")
    with pytest.raises(NotFoundError):
        procedure_of_package("390ter_revision", BallotShape.YES_NO)


def test_outcomes_of_the_package_have_their_legal_names() -> None:
    assert procedure("390bis_contest").legal_names(Outcome.TIE) == ("TIE_UNRESOLVED", "NO_VALID_VOTES")
    assert procedure("legitimation").legal_names(Outcome.TURNOUT_NOT_REACHED) == ("TIE_OR_NO_MAJORITY_NEW_VOTE",)
    assert procedure("390ter_revision").legal_names(Outcome.TIE) == ()
