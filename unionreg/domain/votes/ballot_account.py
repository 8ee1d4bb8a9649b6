"""The ballot account of a station: does the paper add up (tally package, section 8; law notes, 12.14).

Errors (A-1xx, E-1xx) stop, warnings (A-2xx) want an explanation, notes (A-3xx, H-1xx) inform. ``check_count`` works on
figures by field key while they are being entered (None = left blank) and adds hints about the likely slip (``slips``);
``check_station_count`` judges a whole count with its times, people and explanations. What needs several files (the
bytes of an earlier version, the entries of the package) is the verifier's.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from unionreg.domain.findings import Finding, Severity, finding
from unionreg.domain.votes import sheet_fields as sf
from unionreg.domain.votes.account_equations import account_equations, as_number, holds, sum_of
from unionreg.domain.votes.count import PaperSignature, PersonRole
from unionreg.domain.votes.slips import slip_hints
from unionreg.domain.wording import NotANumberInWordsError, read_number

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from datetime import datetime

    from unionreg.domain.votes.account_equations import Equation
    from unionreg.domain.votes.count import Explained, Person, StationCount
    from unionreg.domain.votes.vote import BallotOption, Station

HIGHEST_FIGURE = 10_000_000
LATE_OPENING = timedelta(minutes=30)
MANY_BALLOTS = 20


def check_count(
    station: Station,
    options: Sequence[BallotOption],
    figures: Mapping[str, int | None],
    words: Mapping[str, str] | None = None,
) -> tuple[Finding, ...]:
    """Findings on the figures of one station, in the order of their codes, hints last.

    ``figures`` by field key (``sheet_fields``), None or absent = left blank; ``words`` = what was written in words, by
    field key, where it was typed. A check that needs a blank figure is not made: the blank itself is the finding.
    """
    blank = _blank_keys(options, figures)
    with_breakdown = any(figures.get(key) is not None for key in sf.NULL_BREAKDOWN)
    equations = account_equations(options, with_breakdown=with_breakdown)
    findings = [
        *_check_entry(options, figures, blank),
        *_check_words(options, figures, words or {}),
        *_check_sums(equations, figures, blank),
        *_check_limits(options, figures),
        *_check_against_station(station, figures),
    ]
    findings.sort(key=lambda each: each.code)
    hints = slip_hints(options, figures, blank, with_breakdown=with_breakdown)
    return (*findings, *hints)


def check_station_count(station: Station, options: Sequence[BallotOption], count: StationCount) -> tuple[Finding, ...]:
    """Findings on a whole count of this station: figures, times, people, version and explanations, hints last."""
    if [vote.option for vote in count.votes] != [option.id for option in options]:
        return (Finding("A-106", Severity.ERROR, tuple(sf.votes_key(option.id) for option in options)),)
    figures = check_count(station, options, sf.figures_of(count))
    findings = [each for each in figures if not each.code.startswith("H-")]
    findings += check_times(station, count.opened_at, count.closed_at, count.counted_at)
    findings += check_people(count.people)
    findings += _check_version(count)
    findings += _check_explanations(count.explained, findings)
    findings.sort(key=lambda each: each.code)
    return (*findings, *(each for each in figures if each.code.startswith("H-")))


def check_times(
    station: Station, opened_at: datetime, closed_at: datetime, counted_at: datetime
) -> tuple[Finding, ...]:
    """Order of the real times (A-108) and their distance from the called ones (A-205, A-206)."""
    findings = []
    if not opened_at < closed_at <= counted_at:
        findings.append(Finding("A-108", Severity.ERROR, ("opened_at", "closed_at", "counted_at")))
    if opened_at < station.opens_at or opened_at > station.opens_at + LATE_OPENING:
        findings.append(
            finding("A-205", Severity.WARNING, ("opened_at",), called=_clock(station.opens_at), real=_clock(opened_at))
        )
    if closed_at < station.closes_at:
        findings.append(
            finding("A-206", Severity.WARNING, ("closed_at",), called=_clock(station.closes_at), real=_clock(closed_at))
        )
    return tuple(findings)


def check_people(people: Sequence[Person]) -> tuple[Finding, ...]:
    """An official must have signed the sheet (A-207); a refusal is noted and changes nothing (A-302)."""
    findings = []
    signed = {person.role for person in people if person.paper_signature is PaperSignature.SIGNED}
    if PersonRole.OFFICIAL not in signed:
        findings.append(Finding("A-207", Severity.WARNING, ("people",)))
    refused = sum(person.paper_signature is PaperSignature.REFUSED for person in people)
    if refused:
        findings.append(finding("A-302", Severity.NOTE, ("people",), refused=refused))
    return tuple(findings)


def unexplained(findings: Iterable[Finding], explained: Collection[str]) -> tuple[Finding, ...]:
    """The warnings among ``findings`` whose code is not in ``explained``."""
    return tuple(each for each in findings if each.severity is Severity.WARNING and each.code not in explained)


def _letters(options: Sequence[BallotOption]) -> dict[str, str]:
    return {field.key: field.letter for field in sf.sheet_fields(options)}


def _blank_keys(options: Sequence[BallotOption], figures: Mapping[str, int | None]) -> tuple[str, ...]:
    given = any(figures.get(key) is not None for key in sf.NULL_BREAKDOWN)
    return tuple(
        field.key
        for field in sf.sheet_fields(options)
        if figures.get(field.key) is None and (given or not field.optional)
    )


def _check_entry(
    options: Sequence[BallotOption], figures: Mapping[str, int | None], blank: Sequence[str]
) -> list[Finding]:
    letters = _letters(options)
    findings = [finding("E-101", Severity.ERROR, (key,), field=key, letter=letters[key]) for key in blank]
    for key, letter in letters.items():
        figure = figures.get(key)
        if figure is not None and not 0 <= figure <= HIGHEST_FIGURE:
            findings.append(
                finding("E-102", Severity.ERROR, (key,), field=key, letter=letter, typed=figure, highest=HIGHEST_FIGURE)
            )
    return findings


def _check_words(
    options: Sequence[BallotOption], figures: Mapping[str, int | None], words: Mapping[str, str]
) -> list[Finding]:
    """Figures equal words, where words were typed."""
    letters = _letters(options)
    findings = []
    for key, written in words.items():
        figure = figures.get(key)
        if figure is None or not written.strip():
            continue
        try:
            read = read_number(written)
        except NotANumberInWordsError:
            findings.append(
                finding("E-104", Severity.ERROR, (key,), field=key, letter=letters.get(key, ""), words=written)
            )
            continue
        if read != figure:
            findings.append(
                finding(
                    "E-103",
                    Severity.ERROR,
                    (key,),
                    field=key,
                    letter=letters.get(key, ""),
                    typed=figure,
                    words=written,
                    read=read,
                )
            )
    return findings


def _check_sums(
    equations: Sequence[Equation], figures: Mapping[str, int | None], blank: Sequence[str]
) -> list[Finding]:
    findings = []
    for equation in equations:
        if holds(equation, figures) or not set(blank).isdisjoint(equation.keys):
            continue
        total, parts = as_number(figures, equation.total), sum_of(figures, equation.parts)
        severity = Severity.ERROR if equation.code.startswith("A-1") else Severity.WARNING
        findings.append(
            finding(equation.code, severity, equation.keys, total=total, sum=parts, difference=parts - total)
        )
        if equation.code == "A-101" and 0 < as_number(figures, sf.UNUSED) == parts - total:
            findings.append(finding("A-105", Severity.ERROR, (sf.UNUSED, sf.NULL_VOTES), unused=parts - total))
    return findings


def _check_limits(options: Sequence[BallotOption], figures: Mapping[str, int | None]) -> list[Finding]:
    """Figures that cannot be larger than the ballots found (A-102, A-104), and many null votes (A-303)."""
    found = figures.get(sf.FOUND)
    if found is None:
        return []
    letters = _letters(options)
    too_many = [
        (key, as_number(figures, key))
        for key in (*(sf.votes_key(option.id) for option in options), sf.NULL_VOTES)
        if as_number(figures, key) > found
    ]
    findings = [
        finding("A-102", Severity.ERROR, (key, sf.FOUND), field=key, letter=letters[key], typed=typed, found=found)
        for key, typed in too_many
    ]
    challenged, null = as_number(figures, sf.CHALLENGED), as_number(figures, sf.NULL_VOTES)
    if challenged > found:
        findings.append(finding("A-104", Severity.ERROR, (sf.CHALLENGED, sf.FOUND), challenged=challenged, found=found))
    if found >= MANY_BALLOTS and null * 10 > found:
        findings.append(finding("A-303", Severity.NOTE, (sf.NULL_VOTES,), null=null, found=found))
    return findings


def _check_against_station(station: Station, figures: Mapping[str, int | None]) -> list[Finding]:
    """Figures against what the definition says of the station: ballots printed (A-201) and voters (A-204)."""
    findings = []
    received = figures.get(sf.RECEIVED)
    if received is not None and received != station.ballots_printed:
        findings.append(
            finding("A-201", Severity.WARNING, (sf.RECEIVED,), received=received, printed=station.ballots_printed)
        )
    too_high = tuple(key for key in (sf.FOUND, sf.VOTERS_SIGNED) if as_number(figures, key) > station.voters_assigned)
    if too_high:
        highest = max(as_number(figures, key) for key in too_high)
        findings.append(finding("A-204", Severity.WARNING, too_high, typed=highest, voters=station.voters_assigned))
    return findings


def _check_version(count: StationCount) -> list[Finding]:
    if (count.version == 1) != (count.correction is None):
        return [finding("A-107", Severity.ERROR, ("correction",), version=count.version)]
    if count.version > 1:
        return [finding("A-304", Severity.NOTE, ("correction",), version=count.version)]
    return []


def _check_explanations(explained: Sequence[Explained], findings: Sequence[Finding]) -> list[Finding]:
    raised = {each.code for each in findings}
    return [
        finding("A-301", Severity.NOTE, ("explained",), code=entry.code)
        for entry in explained
        if entry.code not in raised
    ]


def _clock(moment: datetime) -> str:
    return f"{moment:%H:%M}"
