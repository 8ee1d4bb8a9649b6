"""The checklist of what statutes must say."""

from __future__ import annotations

from unionreg.domain.filings.filing import FilingKind, StatuteAnswer
from unionreg.domain.filings.statutes import CHECKLIST, checklist, open_points
from unionreg.texts import Language, load_texts

REGISTRATION = FilingKind.WORKERS_UNION


def test_every_point_has_its_article_and_words_in_both_languages() -> None:
    for language in Language:
        texts = load_texts(language, "filings")
        for point in checklist(FilingKind.FEDERATION):
            assert point.article.startswith("LFT 3")
            assert texts.get(f"statutes.{point.key}.title")
            assert texts.get(f"statutes.{point.key}.explanation")


def test_only_federations_answer_to_article_383() -> None:
    assert checklist(REGISTRATION) == CHECKLIST
    assert [point.key for point in checklist(FilingKind.FEDERATION)][-3:] == ["383-I", "383-II", "383-III"]


def test_silence_on_duration_and_other_rules_is_no_open_point() -> None:
    keys = [point.key for point in open_points(REGISTRATION, ())]
    assert "IV" not in keys
    assert "XV" not in keys
    assert len(keys) == len(CHECKLIST) - 2


def test_a_page_settles_a_point_and_so_does_a_reason_why_it_does_not_apply() -> None:
    answers = (
        StatuteAnswer("I", 3),
        StatuteAnswer("VII", note="sin secciones", not_applicable=True),
        StatuteAnswer("XII", not_applicable=True),
        StatuteAnswer("XIII", note="no la encontramos"),
    )
    left = [point.key for point in open_points(REGISTRATION, answers)]
    assert "I" not in left
    assert "VII" not in left
    assert "XII" in left
    assert "XIII" in left
