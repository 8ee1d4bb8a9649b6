"""How fast ballots and kits are written, beside a bare loop of the library and beside typst; and in how much memory.

Everything is measured in one run and compared as ratios. The bare loop draws the same marks with reportlab's canvas, as
its manual shows; typst sets a page of the same ballots from a script.
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.builders_kit import an_order, people_of_station
from unionreg.documents.drawing import Box, Paper, Text
from unionreg.documents.fonts import Face, font
from unionreg.documents.kit.ballot_design import stub_marks
from unionreg.documents.kit.ballot_sheets import BallotRun, Layout, layout_of, sheets_of
from unionreg.documents.kit.kits import KitMaker
from unionreg.documents.kit.marks import Dashes
from unionreg.documents.kit.press import Press
from unionreg.domain.votes.ballot_numbers import number_words
from unionreg.domain.votes.materials import BallotRange
from unionreg.paths import resources_root

if TYPE_CHECKING:
    from unionreg.domain.votes.kit_order import KitOrder

BALLOTS, BARE_BALLOTS, TYPST_BALLOTS = 100_000, 4_000, 4_000
BALLOT_BAR = 0.7
MEMORY_BAR = 400
STATIONS, VOTERS = 1_330, 338
STATIONS_MEASURED = 40
PAGES_BAR = 100


def ours(order: KitOrder, layout: Layout, count: int, path: Path) -> float:
    """Ballots a second, written to a file."""
    start = time.perf_counter()
    with path.open("wb") as file:
        press = Press(file, Paper("Boletas", "Prueba"))
        BallotRun(press, order, layout, "Mesa 1", "prueba").write(BallotRange(1, count))
        press.close()
    return count / (time.perf_counter() - start)


def bare(order: KitOrder, layout: Layout, count: int, path: Path) -> float:
    """The same marks by a plain loop over reportlab's canvas; ballots a second."""
    for face in (Face.REGULAR, Face.BOLD, Face.MONO_SEMIBOLD):
        font(face)
    cell = layout.face.cell
    marks = [*layout.face.marks, *stub_marks(order, cell, "Mesa 1")]
    start = time.perf_counter()
    canvas = Canvas(
        str(path), pagesize=(612, layout.height), invariant=1, pageCompression=1, initialFontName=Face.REGULAR.value
    )
    for numbers in sheets_of(BallotRange(1, count), layout):
        for place, number in enumerate(numbers):
            left, low = layout.corner(place)
            for mark in marks:
                draw_plainly(canvas, mark, left, low)
            canvas.setFont(Face.MONO_SEMIBOLD.value, 13)
            canvas.drawRightString(left + layout.face.number_right, low + cell.height - 18, number_words(number))
        canvas.showPage()
    canvas.save()
    return count / (time.perf_counter() - start)


def draw_plainly(canvas: Canvas, mark: object, left: float, low: float) -> None:
    match mark:
        case Text():
            canvas.setFont(mark.face.value, mark.size)
            canvas.drawString(left + mark.x, low + mark.y, mark.text)
        case Box():
            canvas.setLineWidth(mark.weight)
            canvas.rect(left + mark.x, low + mark.y, mark.width, mark.height)
        case Dashes():
            canvas.setDash(4, 3)
            canvas.line(left + mark.x, low + mark.y, left + mark.to_x, low + mark.to_y)
            canvas.setDash()


def by_typst(order: KitOrder, layout: Layout, count: int, path: Path) -> float:
    """The same texts and boxes at the same places, set by typst; ballots a second."""
    import typst

    cell = layout.face.cell
    drawn = []
    for mark in (*layout.face.marks, *stub_marks(order, cell, "Mesa 1")):
        if isinstance(mark, Text):
            weight = "bold" if mark.face is Face.BOLD else "regular"
            words = mark.text.replace("\\", "\\\\").replace('"', '\\"')
            drawn.append(
                f"place(top + left, dx: {mark.x}pt, dy: {cell.height - mark.y - mark.size}pt, "
                f'text(size: {mark.size}pt, weight: "{weight}", "{words}"))'
            )
        elif isinstance(mark, Box):
            drawn.append(
                f"place(top + left, dx: {mark.x}pt, dy: {cell.height - mark.y - mark.height}pt, "
                f"rect(width: {mark.width}pt, height: {mark.height}pt, stroke: {mark.weight}pt))"
            )
    script = "\n".join(
        [
            f'#set page(width: 612pt, height: {layout.height}pt, margin: 0pt)\n#set text(font: "Source Sans 3")',
            "#let face = {\n" + "\n".join(drawn) + "\n}",
            (
                f"#let ballot(n, x, y) = place(top + left, dx: x, dy: y, block(width: {cell.width}pt, "
                f"height: {cell.height}pt, {{ face; place(top + right, dx: -12pt, dy: 8pt, text(size: 13pt, n)) }}))"
            ),
            *(
                " ".join(
                    f'#ballot("{number_words(number)}", {layout.corner(place)[0]}pt, '
                    f"{layout.height - layout.corner(place)[1] - cell.height}pt)"
                    for place, number in enumerate(numbers)
                )
                + "\n#pagebreak(weak: true)"
                for numbers in sheets_of(BallotRange(1, count), layout)
            ),
        ]
    )
    source = path.with_suffix(".typ")
    source.write_text(script, encoding="utf-8")
    start = time.perf_counter()
    typst.compile(str(source), output=str(path), font_paths=[str(resources_root() / "fonts")])
    return count / (time.perf_counter() - start)


PEAK = """
import resource, sys
from pathlib import Path
from tests.benchmarks.test_printing import BALLOTS, ours
from tests.builders_kit import an_order
from unionreg.documents.kit.ballot_sheets import layout_of
order = an_order(duplex=True)
ours(order, layout_of(order), BALLOTS, Path(sys.argv[1]))
status = Path("/proc/self/status")
if status.exists():  # the peak since this program began; ru_maxrss would be that of the process it was forked from
    print(int(status.read_text().split("VmHWM:")[1].split()[0]) // 1024)
else:
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
"""


@pytest.mark.benchmark
def test_ballots_are_written_within_their_bar(tmp_path: Path) -> None:
    order = an_order(duplex=False)
    layout = layout_of(order)
    ours(order, layout, 400, tmp_path / "warm.pdf")
    plain = bare(order, layout, BARE_BALLOTS, tmp_path / "bare.pdf")
    rate = ours(order, layout, BALLOTS, tmp_path / "ours.pdf")
    two_sided = an_order(duplex=True)
    duplex = ours(two_sided, layout_of(two_sided), BALLOTS, tmp_path / "duplex.pdf")
    typeset = by_typst(order, layout, TYPST_BALLOTS, tmp_path / "typst.pdf")
    told = subprocess.run(
        [sys.executable, "-c", PEAK, str(tmp_path / "peak.pdf")], capture_output=True, text=True, check=True,
        cwd=Path(__file__).resolve().parents[2],
    )  # fmt: skip
    peak = int(told.stdout)
    print(f"\n{'what':<46}{'ballots/s':>12}{'ratio':>8}{'bar':>6}")
    for name, measured, bar in (
        (f"{BALLOTS:,} ballots with stubs, one side", rate, f"{BALLOT_BAR:.1f}"),
        (f"{BALLOTS:,} ballots with stubs, both sides", duplex, f"{BALLOT_BAR:.1f}"),
        (f"bare reportlab loop ({BARE_BALLOTS:,})", plain, ""),
        (f"typst, the same page ({TYPST_BALLOTS:,})", typeset, ""),
    ):
        print(f"{name:<46}{measured:>12,.0f}{measured / plain:>8.2f}{bar:>6}")
    print(f"{'peak memory of 100,000 both-sided, MB':<46}{peak:>12}{'':>8}{MEMORY_BAR:>6}")
    assert min(rate, duplex) / plain >= BALLOT_BAR
    assert peak <= MEMORY_BAR


@pytest.mark.benchmark
@pytest.mark.parametrize("voters", [VOTERS, 70])
def test_a_whole_kit_is_written_page_after_page_within_its_bar(tmp_path: Path, voters: int) -> None:
    """A vote of 1,330 stations; the first forty and the office's file are measured, in time of this process."""
    order = an_order(stations=STATIONS, voters=voters)
    people = people_of_station(voters)
    wall, start = time.perf_counter(), time.process_time()
    maker = KitMaker(order)
    pages = 0
    for station in order.tables()[:STATIONS_MEASURED]:
        with (tmp_path / f"{station.id}.pdf").open("wb") as file:
            pages += maker.write_station(station.id, people, file)
    wall, took = time.perf_counter() - wall, time.process_time() - start
    start = time.process_time()
    with (tmp_path / "oficina.pdf").open("wb") as file:
        office = maker.write_office(file)
    office_took = time.process_time() - start
    rate, office_rate = pages / took, office / office_took
    print(f"\n{'what':<46}{'pages':>8}{'pages/s':>10}{'bar':>6}")
    print(f"{f'kit, {STATIONS_MEASURED} stations of {voters} voters':<46}{pages:>8}{rate:>10,.0f}{PAGES_BAR:>6}")
    print(f"{'the same by the clock on the wall':<46}{pages:>8}{pages / wall:>10,.0f}")
    print(f"{f'the office, {STATIONS:,} stations':<46}{office:>8}{office_rate:>10,.0f}{PAGES_BAR:>6}")
    whole = STATIONS * took / STATIONS_MEASURED + office_took
    print(f"{'all 1,330 stations at this rate, minutes':<46}{whole / 60:>18.1f}")
    assert rate >= PAGES_BAR
    assert office_rate >= PAGES_BAR
