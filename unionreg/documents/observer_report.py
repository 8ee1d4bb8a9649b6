"""The observer's report on paper: checklist with answers and times, slips, own count beside the official one, photos.

It sets what the notebook says and judges nothing. Words: text catalogue ``observer``. The digest of the notebook stands
in it, which ties the paper to the signed file (``docs/formats/observer-report.md``, N-604).
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from unionreg.documents.drawing import MUTED, Line, Photo, Text
from unionreg.documents.fonts import Face
from unionreg.documents.observer_tables import answer_rows, sample_rows, stations_observed, tally_rows
from unionreg.documents.sheet import LEFT, Sheet, SheetStyle, digest_groups
from unionreg.documents.tables import Align, Column, Row, Table, room_to_begin, set_table
from unionreg.documents.wrapping import Span, bold
from unionreg.domain.observation.checklist import Phase, Scope, checks_of
from unionreg.domain.observation.comparison import compare_notebook, in_words
from unionreg.domain.observation.notebook import WHOLE_VOTE, Seen
from unionreg.domain.office import Letterhead
from unionreg.domain.votes.vote import Purpose
from unionreg.texts import Language, load_texts

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from unionreg.domain.observation.comparison import OfficialCount
    from unionreg.domain.observation.notebook import Incident, Notebook, Photograph
    from unionreg.texts import Texts

LABEL_WIDTH = 150.0
PHOTO_WIDTH = 236.0
PHOTO_HEIGHT = 178.0
GUTTER = 20.0
_CAPTION = 30.0


@dataclass(frozen=True, slots=True)
class ReportMatter:
    """What the report is made of.

    ``notebook_bytes`` are the bytes that are signed; ``small_photos`` JPEG copies by SHA-256 of the original;
    ``official`` what the official package says, or None; ``key_fingerprint`` of a key of one's own (hex), or None.
    """

    notebook: Notebook
    notebook_bytes: bytes
    small_photos: Mapping[str, tuple[bytes, int, int]]
    official: OfficialCount | None = None
    key_fingerprint: str | None = None


def observer_report(matter: ReportMatter, language: Language) -> bytes:
    """The report as PDF bytes; the same matter gives the same bytes."""
    return _ReportPaper(matter, language).made()


def incident_slip(notebook: Notebook, number: int, language: Language) -> bytes:
    """One incident slip in two copies, one page each: for the observer and for the table."""
    texts = load_texts(language)
    incident = notebook.incidents[number - 1]
    sheet = _sheet(notebook, texts.get("observation.slip-title"), language, texts)
    for copy in ("own", "table"):
        if copy == "table":
            sheet.new_page()
        _slip(sheet, notebook, incident, copy, texts)
    return sheet.finish()


def moment(at: datetime) -> str:
    """Day, hour and offset as people read them."""
    return f"{at:%d/%m/%Y %H:%M} ({at:%z})".replace("+0000", "UTC")


def _sheet(notebook: Notebook, title: str, language: Language, texts: Texts) -> Sheet:
    name = notebook.observer.organisation or texts.get("observation.made-by")
    head = Letterhead(name, notebook.observer.name, "", invented=False)
    rehearsal = notebook.vote.purpose is Purpose.REHEARSAL
    return Sheet(head, SheetStyle(title, notebook.notebook_id, "", language=language.value, rehearsal=rehearsal))


def _slip(sheet: Sheet, notebook: Notebook, incident: Incident, copy: str, texts: Texts) -> None:
    def words(key: str) -> str:
        return texts.get(f"observation.{key}")

    station = notebook.station(incident.station_id)
    sheet.title(f"{words('slip-title')} {incident.number}")
    sheet.paragraph(bold(words(f"slip-copy-{copy}")))
    sheet.facts(
        [
            (words("vote"), notebook.vote.title),
            (words("slip-station"), station.name if station else words("whole-vote")),
            (words("slip-time"), moment(incident.at)),
            (words("slip-kind"), words(f"incident.{incident.kind.value}")),
            (words("people"), incident.people or "—"),
            (words("witness"), incident.witness or "—"),
            (words("observer"), notebook.observer.name),
        ],
        LABEL_WIDTH,
    )
    sheet.heading(words("slip-what"))
    sheet.paragraph(incident.text)
    if incident.photos:
        sheet.heading(words("slip-photos"))
        for photo in incident.photos:
            sheet.paragraph(Span(photo, Face.MONO), size=9)
    captions = [words("signature-line")] + ([words("slip-received")] if copy == "table" else [])
    for caption in captions:
        _line_to_sign(sheet, caption)


def _line_to_sign(sheet: Sheet, caption: str) -> None:
    sheet.need(74)
    sheet.y -= 54
    sheet.put(Line(LEFT, sheet.y, LEFT + 300, sheet.y, 0.8))
    sheet.y -= 13
    sheet.put(Text(LEFT, sheet.y, caption, Face.REGULAR, 9.5, MUTED))


class _ReportPaper:
    """One report in the making."""

    def __init__(self, matter: ReportMatter, language: Language) -> None:
        self._matter = matter
        self._book = matter.notebook
        self._texts = load_texts(language)
        self._sheet = _sheet(self._book, self._words("title"), language, self._texts)
        self._numbers = {one.sha256: number for number, one in enumerate(self._book.photographs, start=1)}

    def made(self) -> bytes:
        self._head()
        self._digests()
        self._checklist()
        self._incidents()
        self._tallies()
        self._samples()
        self._notes()
        self._photographs()
        self._end()
        return self._sheet.finish()

    def _words(self, key: str, **params: str | int) -> str:
        return self._texts.get(f"observation.{key}", **params)

    def _head(self) -> None:
        sheet, vote, observer = self._sheet, self._book.vote, self._book.observer
        sheet.title(self._words("title"))
        if vote.purpose is Purpose.REHEARSAL:
            sheet.paragraph(bold(self._words("simulacro")))
        rows = [
            (self._words("vote"), vote.title),
            (self._words("question"), vote.question),
            (self._words("observer"), observer.name),
            (self._words("organisation"), observer.organisation),
            (self._words("accreditation"), observer.accreditation),
            (self._words("begun"), moment(self._book.opened_at)),
            (self._words("definition"), vote.definition_sha256 or self._words("facts-typed")),
        ]
        sheet.facts([row for row in rows if row[1]], LABEL_WIDTH, 10.5)

    def _digests(self) -> None:
        sheet, fingerprint = self._sheet, self._matter.key_fingerprint
        self._groups(self._words("digest"), hashlib.sha256(self._matter.notebook_bytes).hexdigest())
        if fingerprint is not None:
            self._groups(self._words("key"), fingerprint)
            sheet.paragraph(self._words("key-proves"), size=9.5)

    def _groups(self, title: str, digest: str) -> None:
        sheet = self._sheet
        sheet.heading(title, keep=44)
        groups = digest_groups(digest)
        for start in (0, 8):
            sheet.y -= 17
            sheet.put(Text(LEFT, sheet.y, " ".join(groups[start : start + 8]), Face.MONO_SEMIBOLD, 13))
        sheet.space(8)

    def _checklist(self) -> None:
        sheet = self._sheet
        sheet.heading(self._words("checklist"), keep=120)
        last = {(one.check, one.station_id): one for one in self._book.answers}
        seen = [one.seen for one in last.values()]
        places = stations_observed(self._book)
        asked = sum(len(places) if check.scope is Scope.STATION else 1 for phase in Phase for check in checks_of(phase))
        sheet.paragraph(
            self._words(
                "summary",
                yes=seen.count(Seen.YES),
                no=seen.count(Seen.NO),
                unseen=seen.count(Seen.NOT_SEEN),
                given=seen.count(None),
                open=max(asked - len(last), 0),
            )
        )
        columns = (
            Column(self._words("column-question"), share=1),
            Column(self._words("column-answer"), fixed=150),
            Column(self._words("column-time"), fixed=118),
        )
        for place in (WHOLE_VOTE, *places):
            station = self._book.station(place)
            for phase in Phase:
                rows = answer_rows(self._book, phase, place, self._texts, self._numbers)
                if rows:
                    where = station.name if station else self._words("whole-vote")
                    table = Table(columns, rows, 9.5)
                    sheet.heading(f"{self._words(f'phase.{phase.value}')} · {where}", keep=room_to_begin(table))
                    set_table(sheet, table)

    def _incidents(self) -> None:
        sheet = self._sheet
        sheet.heading(self._words("incidents"), keep=50)
        if not self._book.incidents:
            sheet.paragraph(self._words("no-incidents"))
        for one in self._book.incidents:
            station = self._book.station(one.station_id)
            place = station.name if station else self._words("whole-vote")
            kind = self._words(f"incident.{one.kind.value}")
            sheet.need(48)
            sheet.paragraph(
                bold(f"{self._words('incident', number=one.number)}. {kind}. "), f"{place} · {moment(one.at)}", after=1
            )
            details = [one.text]
            if one.people:
                details.append(f"{self._words('people')}: {one.people}")
            if one.witness:
                details.append(f"{self._words('witness')}: {one.witness}")
            if one.photos:
                details.append(self._photo_mark(one.photos))
            if one.handed_over:
                details.append(self._words("handed-over"))
            for index, detail in enumerate(details):
                sheet.paragraph(detail, size=10, indent=14, after=5 if index == len(details) - 1 else 1)

    def _photo_mark(self, photos: tuple[str, ...]) -> str:
        return self._words("photo-mark", numbers=", ".join(str(self._numbers[one]) for one in photos))

    def _tallies(self) -> None:
        sheet, official = self._sheet, self._matter.official
        sheet.heading(self._words("tallies"), keep=90)
        if not self._book.tallies:
            sheet.paragraph(self._words("no-tallies"))
        elif official is None:
            sheet.paragraph(self._words("no-official"), size=10)
        else:
            digest = " ".join(digest_groups(official.package_digest))
            verdict = self._words(f"verdict.{official.verdict}")
            sheet.paragraph(self._words("official-package", digest=digest, verdict=verdict), size=10)
        columns = (
            Column(self._words("column-figure"), share=1),
            Column(self._words("column-own"), fixed=80, align=Align.RIGHT),
            Column(self._words("column-official"), fixed=80, align=Align.RIGHT),
            Column(self._words("column-difference"), fixed=90, align=Align.RIGHT),
        )
        for tally in self._book.tallies:
            station = self._book.station(tally.station_id)
            table = Table(columns, tally_rows(self._book, tally, official, self._texts), 10)
            sheet.heading(station.name if station else tally.station_id, keep=room_to_begin(table))
            set_table(sheet, table)
            sheet.space(3)
            sheet.paragraph(self._words("tally-time", time=moment(tally.at)), size=9)
        if official is not None:
            for found in compare_notebook(self._book, official):
                params = dict(in_words(found, self._book).params)
                title = self._texts.get(f"finding.{found.code}.title", **params)
                sheet.paragraph(
                    bold(f"{title}. "), self._texts.get(f"finding.{found.code}.explanation", **params), size=10
                )
        self._packages()

    def _packages(self) -> None:
        if not self._book.packages:
            return
        self._sheet.heading(self._words("packages"), keep=40)
        for one in self._book.packages:
            paper = self._words("paper-none")
            if one.paper_agrees is not None:
                groups = ", ".join(str(group) for group in one.groups)
                paper = self._words("paper-agrees" if one.paper_agrees else "paper-differs", groups=groups)
            self._sheet.paragraph(
                self._words(
                    "package-seen",
                    time=moment(one.at),
                    digest=" ".join(digest_groups(one.package_digest)),
                    verdict=self._words(f"verdict.{one.verdict}"),
                    paper=paper,
                ),
                size=10,
            )

    def _samples(self) -> None:
        if not self._book.samples:
            return
        self._sheet.heading(self._words("samples"), keep=120)
        columns = (
            Column(self._words("column-question"), share=1),
            *(
                Column(title, fixed=80, align=Align.RIGHT)
                for title in (self._words("seen.yes"), self._words("seen.no"), self._words("column-rest"))
            ),
        )
        for sample in self._book.samples:
            station = self._book.station(sample.station_id)
            place = station.name if station else self._words("whole-vote")
            told = self._words("receipts", number=sample.receipts, signed=sample.receipts_signed, asked=sample.asked)
            self._sheet.need(110)
            self._sheet.paragraph(bold(f"{place} · {moment(sample.at)}. "), told, size=10)
            rows = [Row(cells) for cells in sample_rows(sample, self._texts)]
            set_table(self._sheet, Table(columns, rows, 10))
            self._sheet.space(8)

    def _notes(self) -> None:
        if not self._book.notes:
            return
        self._sheet.heading(self._words("notes"), keep=40)
        for one in self._book.notes:
            station = self._book.station(one.station_id)
            place = f" · {station.name}" if station else ""
            self._sheet.paragraph(bold(f"{moment(one.at)}{place}. "), one.text, size=10)

    def _photographs(self) -> None:
        shown = [one for one in self._book.photographs if one.sha256 in self._matter.small_photos]
        if not shown:
            return
        self._sheet.heading(self._words("photographs"), keep=PHOTO_HEIGHT + 80)
        self._sheet.space(8)
        for start in range(0, len(shown), 2):
            self._photo_row(shown[start : start + 2])

    def _photo_row(self, photos: list[Photograph]) -> None:
        sheet = self._sheet
        sheet.need(PHOTO_HEIGHT + 4 * _CAPTION)
        top, lowest = sheet.y, sheet.y
        for column, one in enumerate(photos):
            left = LEFT + column * (PHOTO_WIDTH + GUTTER)
            jpeg, wide, high = self._matter.small_photos[one.sha256]
            scale = min(PHOTO_WIDTH / wide, PHOTO_HEIGHT / high)
            sheet.put(Photo(left, top - high * scale, wide * scale, high * scale, jpeg))
            sheet.y = top - high * scale
            for text, face, size in self._caption(one):
                sheet.y -= size * 1.3
                sheet.put(Text(left, sheet.y, text, face, size))
            lowest = min(lowest, sheet.y)
        sheet.y = lowest - 14

    def _caption(self, one: Photograph) -> list[tuple[str, Face, float]]:
        from unionreg.documents.wrapping import wrap_text

        number = self._numbers[one.sha256]
        lines = [self._words("photo-line", number=number, time=moment(one.at), name=one.name)]
        if one.caption:
            lines.append(one.caption)
        if one.has_metadata:
            place = self._words("photo-place") if one.has_place else ""
            lines.append(self._words("photo-metadata", place=place))
        wrapped = [part for line in lines for part in wrap_text(line, Face.REGULAR, 8.5, PHOTO_WIDTH)[:4]]
        digest = [one.sha256[:32], one.sha256[32:]]
        return [*((part, Face.REGULAR, 8.5) for part in wrapped), *((part, Face.MONO, 8.0) for part in digest)]

    def _end(self) -> None:
        self._sheet.heading(self._words("signature"), keep=120)
        self._sheet.paragraph(self._words("limits"), size=10)
        _line_to_sign(self._sheet, f"{self._words('signature-line')}: {self._book.observer.name}")
