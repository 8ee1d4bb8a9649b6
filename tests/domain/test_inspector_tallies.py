"""Ten explanations for a typed tally, in their order."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unionreg.domain.inspector_tallies import Explanation, TypedTally, judge
from unionreg.texts import Language, load_texts

B = None
CASES = [
    ((100, 88, 50, 36, 86, 2), True, Explanation.OK, []),
    ((19, 19, 19, B, 19, B), True, Explanation.BLANK_FOR_ZERO, ["I-102"]),
    ((B, B, B, B, B, B), True, Explanation.BLANK_FOR_ZERO, ["I-102"]),
    ((100, 88, 50, 38, 88, 12), False, Explanation.UNUSED_TYPED_AS_NULL, ["I-103"]),
    ((100, 88, 50, 36, 86, 14), False, Explanation.UNUSED_TYPED_AS_NULL, ["I-103"]),
    ((100, 88, 50, 36, 86, B), False, Explanation.NULL_MISSING, ["I-104"]),
    ((100, 88, 50, 36, 88, B), False, Explanation.NULL_MISSING, ["I-104"]),
    ((100, 88, 50, 63, 86, 2), False, Explanation.TRANSPOSED_DIGITS, ["I-105"]),
    ((100, 88, 500, 36, 86, 2), False, Explanation.EXTRA_DIGIT, ["I-106"]),
    ((80, 88, 50, 36, 86, 2), False, Explanation.CAST_EXCEEDS_ELIGIBLE, ["I-107"]),
    ((100, 88, 55, 36, 91, 2), False, Explanation.VOTES_EXCEED_CAST, ["I-108"]),
    ((549, 540, 536, 1, 540, 3), False, Explanation.VALID_DIFFERS, ["I-109"]),
    ((100, 88, 40, 36, 76, 2), False, Explanation.UNEXPLAINED, ["I-110"]),
    ((100, 88, 50, 36, 86, 0), False, Explanation.UNEXPLAINED, ["I-110"]),
]


@pytest.mark.parametrize(("figures", "closes", "explanation", "codes"), CASES)
def test_the_first_explanation_that_fits(
    figures: tuple[int | None, ...], closes: bool, explanation: Explanation, codes: list[str]
) -> None:
    judgement = judge(TypedTally(*figures))
    assert (judgement.closes, judgement.explanation) == (closes, explanation)
    assert [each.code for each in judgement.findings] == codes
    for language in Language:
        texts = load_texts(language, "findings")
        assert texts.get(f"explanation.{explanation}")
        for each in judgement.findings:
            for part in ("title", "explanation", "remedy"):
                assert texts.get(f"finding.{each.code}.{part}", **dict(each.params))


def test_every_change_of_one_field_that_closes_is_named() -> None:
    judgement = judge(TypedTally(12, 21, 12, 0, 12, 0))
    assert judgement.explanation is Explanation.TRANSPOSED_DIGITS
    assert [(each.fields, each.param("closes")) for each in judgement.findings] == [(("cast",), 12)]


def test_a_swap_that_would_begin_with_zero_is_none() -> None:
    assert judge(TypedTally(10, 10, 1, 0, 1, 0)).explanation is not Explanation.TRANSPOSED_DIGITS


figure = st.one_of(st.none(), st.integers(0, 30))


@given(st.tuples(figure, figure, figure, figure, figure, figure))
def test_a_row_closes_exactly_with_the_first_two_explanations(figures: tuple[int | None, ...]) -> None:
    judgement = judge(TypedTally(*figures))
    assert judgement.closes == (judgement.explanation in (Explanation.OK, Explanation.BLANK_FOR_ZERO))
    assert bool(judgement.findings) == (judgement.explanation is not Explanation.OK)
    eligible, cast, favour, against, valid, null = (each or 0 for each in figures)
    assert judgement.closes == (cast <= eligible and favour + against == valid and favour + against + null == cast)
