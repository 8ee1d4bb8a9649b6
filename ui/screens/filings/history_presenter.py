"""What was done with a case, and what two versions of its filing say differently. No widget."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.localisation import date_time
from ui.screens.filings.data_presenter import data_sections
from ui.screens.filings.review_presenter import verdict_word
from ui.screens.filings.words import act_verb, requirement_name, state_word
from unionreg.domain.filings.case import Channel
from unionreg.domain.filings.marks import Verdict
from unionreg.domain.filings.states.arrows import CaseAct

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.screens.filings.data_presenter import DataLine, DataSection
    from unionreg.domain.filings.case import CaseEntry, CaseVersion
    from unionreg.domain.filings.filing import FilingData
    from unionreg.domain.filings.filing_type import FilingType
    from unionreg.texts import Texts

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One act: when, by whom, what it was, and where it led."""

    when: str
    who: str
    what: str
    note: str


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that two versions say differently; empty where one of them says nothing."""

    section: str
    label: str
    before: str
    after: str


def history_lines(entries: Sequence[CaseEntry], texts: Texts) -> tuple[HistoryLine, ...]:
    """Newest first."""
    return tuple(
        HistoryLine(
            date_time(each.at),
            " · ".join(filter(None, (each.by.name, each.by.role))),
            _what(each),
            _note(each, texts),
        )
        for each in reversed(entries)
    )


def version_words(version: CaseVersion) -> str:
    """A version in a line: its number, how it came, when, who signed it."""
    how = {
        Channel.CONTAINER: translate("FilingHistory", "as a file"),
        Channel.PAPER: translate("FilingHistory", "on paper"),
    }[version.channel]
    words = translate("FilingHistory", "Version {number}, received {how} on {when} by {who}").format(
        number=version.number, how=how, when=date_time(version.received_at), who=version.received_by.name
    )
    if version.signers:
        signed = translate("FilingHistory", "signed by {0}").format(", ".join(version.signers))
        return f"{words} · {signed}"
    return words


def differences(before: FilingData, after: FilingData, type_: FilingType, texts: Texts) -> tuple[Difference, ...]:
    """What the later version says differently, section by section. Lines are compared by their label and place."""
    found: list[Difference] = []
    pairs = zip(data_sections(before, type_, texts), data_sections(after, type_, texts), strict=True)
    for old, new in pairs:
        found += _section(old, new)
    return tuple(found)


def _section(old: DataSection, new: DataSection) -> list[Difference]:
    was, now = _keyed(old.lines), _keyed(new.lines)
    keys = list(dict.fromkeys((*was, *now)))
    return [
        Difference(new.title, key[0], was.get(key, ""), now.get(key, ""))
        for key in keys
        if was.get(key, "") != now.get(key, "")
    ]


def _keyed(lines: Sequence[DataLine]) -> dict[tuple[str, int], str]:
    """Lines by label and by which one of that label they are."""
    seen: Counter[str] = Counter()
    keyed = {}
    for line in lines:
        keyed[(line.label, seen[line.label])] = line.value
        seen[line.label] += 1
    return keyed


def _what(entry: CaseEntry) -> str:
    verb = act_verb(entry.act)
    if entry.before is entry.after:
        return verb
    return translate("FilingHistory", "{act}: now “{state}”").format(act=verb, state=state_word(entry.after))


def _note(entry: CaseEntry, texts: Texts) -> str:
    if entry.act is not CaseAct.MARK:
        return entry.note
    key, _, verdict = entry.note.partition(": ")
    known = {each.value: verdict_word(each) for each in Verdict}
    return f"{requirement_name(key, texts)}: {known.get(verdict, verdict)}"
