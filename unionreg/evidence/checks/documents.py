"""Whether the papers in the package say what its data say: codes D-101 to D-301 (tally package, section 10)."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

from unionreg.evidence.checks.package import INDEX
from unionreg.evidence.layout import EntryKind

if TYPE_CHECKING:
    from unionreg.evidence.checks.package import Package
    from unionreg.evidence.checks.rows import Rows
    from unionreg.evidence.checks.stations import Counts

_LINE_CODES = ("D-102", "D-103", "D-104", "D-105")
_START = "[UR1;"
# A number of its own: no letter, digit or further group beside it; thousands with or without commas.
_NUMBER = re.compile(r"(?<!\w)(?<![0-9][.,])(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?!\w)(?![.,][0-9])")


@dataclass(frozen=True, slots=True)
class ControlData:
    """The figures that a control line is compared with, by its keys."""

    definition: dict[str, Any] | None
    result: dict[str, Any] | None
    stations: dict[str, dict[str, Any]]
    counts: Counts
    digest: str

    def figures(self, station_id: str | None) -> dict[str, int] | None:
        """The figures of a station or of the whole vote, in the order of the line; None when not read."""
        if self.definition is None:
            return None
        return self._totals() if station_id is None else self._station(station_id)

    def _totals(self) -> dict[str, int] | None:
        if self.definition is None or self.result is None:
            return None
        totals = self.result["totals"]
        votes = {f"v.{vote['option']}": vote["count"] for vote in totals["votes"]}
        return {
            "eligible": self.definition["workers_with_right_to_vote"],
            "printed": totals["printed"],
            "unused": totals["unused"],
            "spoiled": totals["spoiled"],
            "taken": totals["taken_away"],
            "found": totals["found"],
            "signed": totals["voters_signed"],
            **votes,
            "null": totals["null_votes"],
        }

    def _station(self, station_id: str) -> dict[str, int] | None:
        count = self.counts.figures.get(station_id)
        station = self.stations.get(station_id)
        if count is None or station is None:
            return None
        votes = {f"v.{option}": number for option, number in zip(count.options, count.votes, strict=True)}
        return {
            "eligible": station["voters_assigned"],
            "printed": station["ballots_printed"],
            "unused": count.unused,
            "spoiled": count.spoiled,
            "taken": count.taken_away,
            "found": count.found,
            "signed": count.voters_signed,
            **votes,
            "null": count.null_votes,
        }

    def groups(self) -> str:
        """The package digest as the line writes it."""
        return "-".join(self.digest[start : start + 4] for start in range(0, 64, 4))


class DocumentCheck:
    """The checks of all papers of one package."""

    def __init__(self, package: Package, data: ControlData, rows: Rows) -> None:
        self._package = package
        self._data = data
        self._rows = rows

    def run(self, index: dict[str, Any] | None) -> None:
        """All D checks but D-201, which is made where counts are read."""
        documents = self._package.names(EntryKind.DOCUMENT)
        self._check_sheets()
        if index is not None:
            self._check_index(documents, index)
            self._check_papers(index)
        elif INDEX in self._package:
            self._rows.not_checked(("D-101", *_LINE_CODES, "D-301"), INDEX)
        elif documents:
            self._rows.fail("D-101", INDEX, documents=len(documents))
            self._rows.not_checked(_LINE_CODES, INDEX)

    def _check_sheets(self) -> None:
        """D-202: a sheet that no count of its station lists. D-301: people look at the sheets."""
        counts = self._data.counts
        for name in self._package.names(EntryKind.SHEET):
            station = self._package.places[name].station or ""
            self._rows.not_checked("D-301", name)
            if name in counts.listed.get(station, ()):
                continue
            if station in counts.unreadable or station not in counts.figures:
                self._rows.not_checked("D-202", name)
            else:
                self._rows.fail("D-202", name)

    def _check_index(self, documents: list[str], index: dict[str, Any]) -> None:
        listed = [document["path"] for document in index["documents"]]
        for name in sorted(set(documents) - set(listed)):
            self._rows.fail("D-101", name, reason="not listed")
        for name in sorted(set(listed) - set(documents)):
            self._rows.fail("D-101", name, reason="absent")
        for name in sorted(name for name, times in Counter(listed).items() if times > 1):
            self._rows.fail("D-101", name, reason="twice")

    def _check_papers(self, index: dict[str, Any]) -> None:
        papers = [document for document in index["documents"] if document["path"] in self._package]
        generated = [document for document in papers if document["origin"] == "generated"]
        for document in papers:
            if document["origin"] == "scanned":
                self._rows.not_checked("D-301", document["path"])
        for document in generated:
            self._check_paper(document)

    def _check_paper(self, document: dict[str, Any]) -> None:
        # Imported here: the library takes longer to load than all other checks of a package without papers.
        from unionreg.evidence.pdf_text import read_pdf_text

        path = document["path"]
        try:
            before, line = split_text(read_pdf_text(self._package.content(path)))
            pairs = read_line(line)
        except ValueError as error:
            self._rows.fail("D-102", path, reason=str(error))
            self._rows.not_checked(_LINE_CODES[1:], path)
            return
        self._compare(document, pairs, before)

    def _compare(self, document: dict[str, Any], pairs: list[tuple[str, str]], before: str) -> None:
        path, station_id = document["path"], document["station_id"]
        values = dict(pairs)
        scope = "total" if station_id is None else f"station:{station_id}"
        if values.get("scope") != scope:
            self._rows.fail("D-102", path, reason=f"scope {values.get('scope', '')}"[:80])
        if values.get("digest") != self._data.groups():
            self._rows.fail("D-104", path, printed=values.get("digest", "")[:100])
        figures = self._data.figures(station_id)
        if figures is None or self._data.definition is None:
            self._rows.not_checked("D-103", path)
        else:
            keys = ["kind", "vote", "scope", *figures, "digest"]
            if [key for key, _ in pairs] != keys:
                self._rows.fail("D-102", path, reason="keys")
            expected = {"kind": document["kind"], "vote": self._data.definition["vote_id"]}
            expected |= {key: str(figure) for key, figure in figures.items()}
            for key, value in expected.items():
                if values.get(key) != value:
                    self._rows.fail("D-103", path, key=key, printed=values.get(key, "")[:60], data=value)
        self._check_printed(path, pairs, before)

    def _check_printed(self, path: str, pairs: list[tuple[str, str]], before: str) -> None:
        """D-105: every figure of the line also stands in the text before it, as a number of its own."""
        printed = printed_numbers(before)
        for key, value in pairs:
            if not value.isascii() or not value.isdigit() or key in {"kind", "vote", "scope", "digest"}:
                continue
            if value not in printed:
                self._rows.fail("D-105", path, key=key, figure=value[:60])


def printed_numbers(text: str) -> set[str]:
    """The numbers that stand in a text on their own, without the commas between thousands."""
    return {number.replace(",", "") for number in _NUMBER.findall(text)}


def split_text(text: str) -> tuple[str, str]:
    """The text before the control line, and the line without white space and brackets; ValueError if not one."""
    squeezed = "".join(text.split())
    if squeezed.count(_START) != 1:
        raise ValueError("no control line" if _START not in squeezed else "several control lines")
    start = squeezed.index(_START)
    end = squeezed.find("]", start)
    if end < 0:
        raise ValueError("control line without end")
    return _beginning(text, start), squeezed[start + len(_START) : end]


def _beginning(text: str, solid: int) -> str:
    """The part of the text that holds its first ``solid`` characters that are not white space."""
    solids = (position for position, character in enumerate(text) if not character.isspace())
    return text[: next(islice(solids, solid, None))]


def read_line(line: str) -> list[tuple[str, str]]:
    """The pairs of the control line in order; ValueError when a part is not ``key=value`` or a key comes twice."""
    pairs = [tuple(part.split("=", 1)) for part in line.split(";")]
    if any(len(pair) != 2 for pair in pairs) or len({pair[0] for pair in pairs}) != len(pairs):
        raise ValueError("control line")
    return [(pair[0], pair[1]) for pair in pairs]
