"""Published causes of refusals: data with source and date."""

from __future__ import annotations

from unionreg.domain.filings.refusal_statistics import FIGURES, RefusalCause, ShareOf, figures_of, share_of
from unionreg.texts import Language, load_texts


def test_the_newest_figure_with_a_number_is_shown() -> None:
    newest = share_of(RefusalCause.SUPPORT)
    assert newest is not None
    assert (newest.share, newest.source) == (4_100, "La Jornada, 19-06-2024")
    assert [each.share for each in figures_of(RefusalCause.SUPPORT)] == [4_100, 3_500]


def test_a_share_is_what_the_cases_give() -> None:
    for each in FIGURES:
        if each.cases is not None and each.total is not None:
            assert each.share == each.cases * 10_000 // each.total


def test_a_cause_without_a_number_has_none() -> None:
    assert share_of(RefusalCause.ILLEGIBLE) is None
    assert share_of(None) is None
    assert figures_of(RefusalCause.ILLEGIBLE)[0].of is ShareOf.NOT_COUNTED


def test_every_cause_has_a_figure_and_words() -> None:
    texts = load_texts(Language.ES, "filings", "filings_checks")
    for cause in RefusalCause:
        assert figures_of(cause)
        assert texts.has(f"refusal-cause.{cause.value}")
    for base in ShareOf:
        assert texts.has(f"refusal-share.{base.value}")
        assert texts.has(f"refusal-base.{base.value}")
