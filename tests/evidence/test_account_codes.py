"""Every A, T and R code: a signed package whose figures, files or decision are not as they must be."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.evidence.drafts import NAMED, Draft, codes, draft, named_draft, sha256, verify
from unionreg.evidence.json_writing import json_bytes

Change = Callable[[Draft], None]


def count(**values: object) -> Change:
    """Fields of the first count replaced, the result computed anew."""

    def change(made: Draft) -> None:
        for name, value in values.items():
            target = made.counts["mesa-1"]
            if name in target["ballots"]:
                target["ballots"][name] = value
            else:
                target[name] = value
        made.computed()

    return change


def definition(**values: object) -> Change:
    return lambda made: (made.definition.update(values), made.computed())[0]


def station(**values: object) -> Change:
    return lambda made: (made.definition["stations"][0].update(values), made.computed())[0]


def result(*path: str, value: object) -> Change:
    def change(made: Draft) -> None:
        target = made.result
        for step in path[:-1]:
            target = target[step]
        target[path[-1]] = value

    return change


def votes(yes: int, no: int, null: int = 1) -> Change:
    pairs = [{"option": "yes", "count": yes}, {"option": "no", "count": no}]
    return count(votes=pairs, null_votes=null)


def decided(yes: int, no: int, reasons: str | None = None) -> Change:
    """These votes at one station of 50, everything closing."""

    def change(made: Draft) -> None:
        found = yes + no + 1
        count(found=found, unused=50 - found, voters_signed=found)(made)
        votes(yes, no)(made)
        made.result["resolution"]["reasons"] = reasons

    return change


def corrected(made: Draft, version: int = 2) -> None:
    """The first count is a correction of an earlier one with another figure."""
    last = made.counts["mesa-1"]
    earlier = json_bytes({**last, "challenged": 3})
    made.extra["stations/mesa-1/count-1.json"] = earlier
    last["version"] = version
    last["correction"] = {
        "reason": "Se leyó mal",
        "by": dict(NAMED),
        "at": last["counted_at"],
        "previous_sha256": sha256(earlier),
    }
    made.computed()


def after_correction(change: Change) -> Change:
    def both(made: Draft) -> None:
        corrected(made)
        change(made)

    return both


def annulled(*station_ids: str) -> Change:
    def change(made: Draft) -> None:
        made.result["annulled_stations"] = [
            {"station_id": one, "reason": "Violencia", "by": dict(NAMED), "at": "2026-03-02T17:00:00-06:00"}
            for one in station_ids
        ]

    return change


def without(name: str) -> Change:
    return lambda made: made.counts.pop(name)


def drop_earlier(made: Draft) -> None:
    corrected(made)
    del made.extra["stations/mesa-1/count-1.json"]


def sheet(path: str, content: bytes | None, digest: str | None = None) -> Change:
    def change(made: Draft) -> None:
        listed = {"path": path, "sha256": digest or sha256(content or b"")}
        made.counts["mesa-1"]["sheets"] = [listed]
        if content is not None:
            made.extra[path] = content

    return change


def unlisted_sheet(made: Draft) -> None:
    made.extra["stations/mesa-1/sheet-0.jpg"] = b"\xff\xd8\xff"


def foreign_count(made: Draft) -> None:
    made.extra["stations/mesa-9/count.json"] = json_bytes({**made.counts["mesa-1"], "station_id": "mesa-9"})


def overlapping_folios(made: Draft) -> None:
    made.definition["stations"][1]["folios"] = {"from": 50, "to": 99}


def repeated_station(made: Draft) -> None:
    made.definition["stations"][1]["id"] = "mesa-1"


def half(made: Draft) -> None:
    made.definition["workers_covered"] = 49


PICTURE = "stations/mesa-1/sheet-1.jpg"
JPEG = b"\xff\xd8\xff photo"
REFUSED = [{"name": "Alguien", "role": "official", "organisation": None, "paper_signature": "signed"}]
FAILING: dict[str, tuple[str, Change]] = {
    "votes do not sum to the ballots found": ("A-101", votes(30, 8)),
    "more votes than ballots": ("A-102", votes(60, 9)),
    "more nulls than ballots": ("A-102", votes(0, 0, 41)),
    "breakdown": ("A-103", count(null_breakdown={"unmarked": 1, "multiple": 1, "not_authentic": 0})),
    "challenged": ("A-104", count(challenged=41)),
    "unused typed as null": ("A-105", votes(30, 9, 11)),
    "options in other order": (
        "A-106",
        count(votes=[{"option": "no", "count": 9}, {"option": "yes", "count": 30}]),
    ),
    "first version with a correction": ("A-107", after_correction(count(version=1))),
    "second version without correction": ("A-107", count(version=2)),
    "wrong digest of the version before": (
        "A-107",
        after_correction(lambda made: made.counts["mesa-1"]["correction"].__setitem__("previous_sha256", "0" * 64)),
    ),
    "earlier version with a wrong number": (
        "A-107",
        after_correction(
            lambda made: made.extra.__setitem__("stations/mesa-1/count-3.json", json_bytes(made.counts["mesa-1"]))
        ),
    ),
    "closed before opening": ("A-108", count(closed_at="2026-03-02T08:00:00-06:00")),
    "counted before closing": ("A-108", count(counted_at="2026-03-02T15:59:59-06:00")),
    "received": ("A-201", count(received=49)),
    "not all ballots accounted for": ("A-202", count(unused=9)),
    "signatures": ("A-203", count(voters_signed=41)),
    "more than the voters": ("A-204", count(voters_signed=51)),
    "opened early": ("A-205", count(opened_at="2026-03-02T07:59:59-06:00")),
    "opened late": ("A-205", count(opened_at="2026-03-02T08:30:01-06:00")),
    "closed early": ("A-206", count(closed_at="2026-03-02T15:59:59-06:00")),
    "no official signed": (
        "A-207",
        count(people=[{"name": "N", "role": "official", "organisation": None, "paper_signature": "absent"}]),
    ),
    "no definition": ("T-101", lambda made: made.extra.__setitem__("vote/definition.json", b"")),
    "count missing": ("T-102", without("mesa-2")),
    "earlier version missing": ("T-103", drop_earlier),
    "listed sheet missing": ("T-104", sheet(PICTURE, None)),
    "listed sheet of another station missing": ("T-104", sheet("stations/mesa-2/sheet-1.jpg", None)),
    "a total": ("T-201", result("totals", "unused", value=19)),
    "number of stations": ("T-201", result("totals", "stations", value=1)),
    "valid votes": ("T-201", result("totals", "valid_votes", value=77)),
    "votes that are not the valid votes": (
        "T-201",
        result("totals", "votes", value=[{"option": "yes", "count": 61}, {"option": "no", "count": 18}]),
    ),
    "votes per option": (
        "T-202",
        result("totals", "votes", value=[{"option": "yes", "count": 61}, {"option": "no", "count": 17}]),
    ),
    "totals with options in other order": (
        "T-202",
        result("totals", "votes", value=[{"option": "no", "count": 18}, {"option": "yes", "count": 60}]),
    ),
    "voters of the stations": ("T-203", station(voters_assigned=49)),
    "roll": ("T-204", definition(roll={"sha256": "0" * 64, "bytes": 1, "count": 99})),
    "more voters than covered": ("T-205", half),
    "length of folios": ("T-206", station(folios={"from": 1, "to": 49})),
    "folios backwards": ("T-206", station(folios={"from": 50, "to": 1})),
    "overlapping folios": ("T-206", overlapping_folios),
    "turnout": ("T-208", result("turnout", "basis_points_covered", value=8001)),
    "cast": ("T-208", result("turnout", "cast", value=79)),
    "annulled station unknown": ("T-209", annulled("mesa-7")),
    "annulled twice": ("T-209", annulled("mesa-1", "mesa-1")),
    "all annulled": ("T-209", annulled("mesa-1", "mesa-2")),
    "station twice": ("T-210", repeated_station),
    "union of an option unknown": (
        "T-210",
        definition(options=[{"id": "yes", "label": "Sí", "union": "none"}, {"id": "no", "label": "No", "union": None}]),
    ),
    "yes-no in other order": ("T-211", lambda made: made.definition["options"].reverse()),
    "yes-no by plurality": (
        "T-211",
        definition(decision_rule={"base": "plurality", "population": "covered", "minimum_turnout": None}),
    ),
    "too few officials": (
        "T-212",
        lambda made: made.definition["required_signatures"].__setitem__("certify", 2),
    ),
    "closes before opening": ("T-213", station(closes_at="2026-03-02T08:00:00-06:00")),
    "computed before counting": ("T-214", result("computed_at", value="2026-03-02T16:39:59-06:00")),
    "resolved before computing": ("T-214", result("resolution", "at", value="2026-03-02T16:59:59-06:00")),
    "foreign station": ("T-215", foreign_count),
    "count of another vote": ("T-216", count(vote_id="otra")),
    "count of another station": ("T-216", lambda made: made.counts["mesa-1"].__setitem__("station_id", "mesa-2")),
    "result of another vote": ("T-216", result("vote_id", value="otra")),
    "rule applied": (
        "R-101",
        result("rule_applied", "minimum_turnout", value={"numerator": 1, "denominator": 3}),
    ),
    "bases": ("R-102", result("bases", "first", value=61)),
    "agreement": ("R-102", result("bases", "agree", value=False)),
    "outcome": ("R-103", result("computed", "outcome", value="rejected")),
    "resolution without reasons": ("R-201", result("resolution", "outcome", value="repeat-ordered")),
    "winner without outcome winner": ("R-203", result("computed", "winner", value="yes")),
    "winner that is no option": (
        "R-203",
        result(
            "resolution",
            value={
                "outcome": "winner",
                "winner": "maybe",
                "reasons": "x",
                "by": dict(NAMED),
                "at": "2026-03-02T18:00:00Z",
            },
        ),
    ),
    "digest of a sheet": ("D-201", sheet(PICTURE, JPEG, "0" * 64)),
    "sheet not listed": ("D-202", unlisted_sheet),
    "sheet of another station": ("D-202", sheet("stations/mesa-2/sheet-1.jpg", JPEG)),
}
# What lacks something is incomplete first of all.
INCOMPLETE = {
    *("count missing", "earlier version missing", "listed sheet missing"),
    "listed sheet of another station missing",
    *("second version without correction", "too few officials"),
}


@pytest.mark.parametrize("case", FAILING)
def test_a_package_that_does_not_agree_with_itself_is_refused(case: str) -> None:
    code, change = FAILING[case]
    made = draft(2)
    change(made)
    if case == "no definition":
        made.extra.clear()
        data = made.entries()
        del data["vote/definition.json"]
        from unionreg.evidence.writing import build_package

        report = verify(build_package(data))
        assert {code, "K-402"} <= codes(report)
        return
    report = verify(made.package())
    assert code in codes(report)
    assert report["verdict"] == ("incomplete" if case in INCOMPLETE else "inconsistent")
    assert report["exit_code"] == 1


def explained(code: str) -> list[dict[str, object]]:
    return [{"code": code, "explanation": "Consta", "by": dict(NAMED), "at": "2026-03-02T17:00:00-06:00"}]


def with_explanation(code: str, change: Change) -> Change:
    def both(made: Draft) -> None:
        change(made)
        made.counts["mesa-1"]["explained"] = explained(code)

    return both


REMARKED: dict[str, tuple[set[str], Change]] = {
    **{
        f"explained {code}": ({code}, with_explanation(code, FAILING[case][1]))
        for code, case in (
            ("A-203", "signatures"),
            ("A-205", "opened late"),
            ("A-206", "closed early"),
            ("A-207", "no official signed"),
        )
    },
    "explained without need": ({"A-301"}, count(explained=explained("A-201"))),
    "refused to sign": (
        {"A-302"},
        count(people=[*REFUSED, {**REFUSED[0], "name": "Otra", "paper_signature": "refused"}]),
    ),
    "many nulls": ({"A-303"}, votes(30, 4, 6)),
    "corrected": ({"A-304"}, corrected),
    "printed": (
        {"T-301"},
        lambda made: (station(ballots_printed=60, folios=None)(made), count(received=60, unused=20)(made))[0],
    ),
    "fixed late": ({"T-302"}, definition(fixed_at="2026-03-02T08:00:01-06:00")),
    "rehearsal": ({"T-303"}, definition(purpose="rehearsal")),
    "supersedes": ({"T-305"}, result("supersedes", value={"package_digest": "0" * 64, "reason": "Error"})),
    "no resolution": ({"R-301"}, result("resolution", value=None)),
    "resolved otherwise, with reasons": (
        {"R-201"},
        result(
            "resolution",
            value={
                "outcome": "annulled",
                "winner": None,
                "reasons": "Violencia",
                "by": dict(NAMED),
                "at": "2026-03-02T18:00:00-06:00",
            },
        ),
    ),
    "challenged could decide": (
        {"R-302"},
        lambda made: [one.__setitem__("challenged", 21) for one in made.counts.values()] and made.computed(),
    ),
}


@pytest.mark.parametrize("case", REMARKED)
def test_what_a_reader_should_know_is_a_remark(case: str) -> None:
    expected, change = REMARKED[case]
    made = draft(2)
    change(made)
    report = verify(made.package())
    assert codes(report) == set()
    assert codes(report, "remark") == expected
    assert report["verdict"] == "valid-with-remarks"
    assert report["exit_code"] == 0


def test_bases_that_disagree_need_reasons() -> None:
    made = draft(1)
    decided(25, 10)(made)
    report = verify(made.package())
    assert codes(report) == {"R-202"}
    made.result["resolution"]["reasons"] = "Criterio de la autoridad"
    report = verify(made.package())
    assert codes(report, "remark") == {"R-202"}


def test_findings_at_an_annulled_station_are_remarks_and_its_figures_do_not_count() -> None:
    made = draft(2)
    made.counts["mesa-2"]["null_votes"] = 3
    made.counts["mesa-2"]["voters_signed"] = 41
    only = draft(1)
    made.result["totals"] = only.result["totals"]
    for name in ("cast", "basis_points_covered", "basis_points_right_to_vote"):
        made.result["turnout"][name] = {"cast": 40}.get(name, 4000)
    made.result["bases"] |= {"first": 30, "second": 9, "half_plus_one_cast": 21, "a": False, "b": False, "agree": False}
    made.result["computed"]["outcome"] = "no-majority"
    made.result["resolution"] |= {"outcome": "no-majority", "reasons": "Se anuló una mesa"}
    annulled("mesa-2")(made)
    report = verify(made.package())
    assert codes(report) == set()
    assert codes(report, "remark") == {"A-101", "A-203", "R-202", "T-304"}


def test_wrong_options_leave_the_sums_open() -> None:
    made = draft(2)
    FAILING["options in other order"][1](made)
    open_codes = codes(verify(made.package()), "not-checked")
    assert {"A-101", "A-301", "T-201", "T-202", "T-208", "R-102", "R-103", "R-201", "R-203"} <= open_codes


def test_wrong_options_at_an_annulled_station_do_not_stop_the_sums() -> None:
    made = draft(3)
    made.counts["mesa-3"]["votes"][1]["option"] = "maybe"
    annulled("mesa-3")(made)
    report = verify(made.package())
    assert "A-106" in codes(report, "remark")
    assert "T-201" in codes(report)


def test_an_earlier_version_without_its_last_count_is_read_all_the_same() -> None:
    made = draft(2)
    made.extra["stations/mesa-1/count-1.json"] = json_bytes(made.counts.pop("mesa-1"))
    assert codes(verify(made.package())) == {"T-102"}


def test_an_earlier_version_that_cannot_be_read_leaves_its_checks_open() -> None:
    made = draft(2)
    corrected(made)
    made.extra["stations/mesa-1/count-1.json"] = b"{}"
    report = verify(made.package())
    assert {"S-103", "A-107"} == codes(report)
    assert "T-216" in codes(report, "not-checked")


def test_a_named_vote_by_plurality_is_valid() -> None:
    report = verify(named_draft().package())
    assert report["verdict"] == "valid"
    assert report["result"]["winner"] == "union-a"


def test_a_named_vote_with_a_base_of_yes_and_no_is_inconsistent() -> None:
    made = named_draft()
    made.definition["decision_rule"]["base"] = "c"
    assert "T-211" in codes(verify(made.computed().package()))


@pytest.mark.parametrize(
    ("base", "minimum", "yes", "no", "outcome"),
    [
        ("a", None, 26, 10, "approved"),
        ("a", None, 10, 26, "rejected"),
        ("a", None, 25, 10, "no-majority"),
        ("b", None, 20, 5, "approved"),
        ("b", None, 15, 5, "turnout-not-reached"),
        ("c", None, 5, 5, "tie"),
        ("c", None, 5, 6, "rejected"),
        ("d", None, 10, 5, "approved"),
        ("d", None, 5, 10, "rejected"),
        ("d", None, 5, 5, "no-majority"),
        ("c", {"numerator": 1, "denominator": 2}, 15, 5, "turnout-not-reached"),
        ("c", {"numerator": 21, "denominator": 50}, 15, 5, "approved"),
    ],
)
def test_the_rule_is_applied_as_written(base: str, minimum: object, yes: int, no: int, outcome: str) -> None:
    made = draft(1)
    made.definition["decision_rule"] = {"base": base, "population": "right-to-vote", "minimum_turnout": minimum}
    decided(yes, no, "Con motivos")(made)
    assert made.result["computed"]["outcome"] == outcome
    assert codes(verify(made.package())) == set()


def test_a_package_covered_by_nobody_has_no_turnout() -> None:
    made = draft(1)
    made.definition["workers_covered"] = made.definition["workers_with_right_to_vote"] = 0
    made.computed()
    report = verify(made.package())
    assert "T-203" in codes(report)
    assert "T-208" not in codes(report)
