"""Points proposed for a prevención: precise, by requirement, and never a refusal."""

from __future__ import annotations

from tests.domain.filings.filings_of_every_kind import checked, filing, members, summary
from unionreg.domain.filings.catalogue import filing_type
from unionreg.domain.filings.filing import Attachment, FilingData, FilingKind
from unionreg.domain.filings.preflight import PreflightFinding
from unionreg.domain.filings.preventions import is_asked, proposed_points
from unionreg.domain.findings import Severity, finding
from unionreg.filing_words import point_words
from unionreg.texts import Language, load_texts

WORKERS = FilingKind.WORKERS_UNION


def test_a_whole_filing_proposes_nothing() -> None:
    assert proposed_points(WORKERS, checked(filing(WORKERS), members())) == ()


def test_points_stand_in_legal_order_one_for_each_requirement() -> None:
    points = proposed_points(WORKERS, checked(FilingData("f" * 32, WORKERS)))
    order = [each.key for each in filing_type(WORKERS).requirements]
    keys = [each.requirement for each in points]
    assert keys == [key for key in order if key in keys]
    assert len(set(keys)) == len(keys)
    assert all(each.articles for each in points)


def test_notes_information_and_optional_documents_are_never_asked() -> None:
    data = filing(WORKERS, attachments=(), members=summary(women=0))
    asked = {each.requirement for each in proposed_points(WORKERS, checked(data))}
    optional = {each.key for each in filing_type(WORKERS).requirements if each.optional}
    assert not asked & optional
    told = [each for each in checked(data) if each.severity is Severity.NOTE]
    assert told
    assert not any(is_asked(each) for each in told)
    broken = Attachment("x", "other-documents", "Otro", "o.pdf", "9" * 64, 5, 0)
    others = [*filing(WORKERS).attachments, broken]
    assert proposed_points(WORKERS, checked(filing(WORKERS, attachments=tuple(others)))) == ()


def test_a_file_that_is_too_large_is_no_point() -> None:
    large = [each for each in checked(_too_large()) if each.code == "F-164"]
    assert large
    assert not is_asked(large[0])


def _too_large() -> FilingData:
    one = Attachment("x", "statutes", "Estatutos", "e.pdf", "9" * 64, 20_000_000, 50)
    return filing(WORKERS, attachments=(*filing(WORKERS).attachments, one))


def test_what_concerns_no_requirement_comes_last() -> None:
    loose = PreflightFinding(finding("F-150", Severity.ERROR, requirement="x"), article="LFT 1")
    ask = PreflightFinding(finding("F-101", Severity.ERROR), requirement="name-and-type", office=loose.office)
    assert proposed_points(WORKERS, (loose, ask)) == ()


def test_a_point_says_what_was_found_how_it_is_put_right_and_by_which_article() -> None:
    data = filing(WORKERS, members=summary(18, 9))
    (point,) = proposed_points(WORKERS, checked(data))
    words = point_words(point, load_texts(Language.ES))
    assert "cuentan 18" in words
    assert "complete la lista" in words
    assert "LFT 364, 366 fr. II" in words


def test_every_proposed_point_has_words_in_both_languages() -> None:
    for language in Language:
        texts = load_texts(language)
        for kind in FilingKind:
            for point in proposed_points(kind, checked(FilingData("f" * 32, kind))):
                words = point_words(point, texts)
                assert words
                assert "{" not in words
