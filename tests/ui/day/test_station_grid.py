"""The painted grid of stations: everything fits, shapes differ, the keyboard reaches each, and it is quick."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from ui.theme import DARK, LIGHT, Space
from ui.widgets.station_grid import GridCell, GridLegend, Look, StationGrid, groups_of, lay_out, pitch_of, shape_picture

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from ui.theme import Tokens

MANY = 1_330
ROOM = QSize(1_100, 420)


def cells(count: int, groups: int = 1) -> tuple[GridCell, ...]:
    """So many stations, each with the next look, in groups one after the other."""
    looks = tuple(Look)
    return tuple(
        GridCell(
            f"mesa-{number}",
            f"Mesa {number}",
            looks[number % len(looks)],
            "abierta",
            f"Grupo {number * groups // count}",
        )
        for number in range(count)
    )


@pytest.fixture
def grid(qtbot: QtBot) -> StationGrid:
    made = StationGrid("Mesas")
    qtbot.addWidget(made)
    made.resize(ROOM)
    made.show()
    return made


@given(
    st.lists(st.integers(1, 60), min_size=1, max_size=40),
    st.integers(300, 1_900),
    st.integers(200, 1_000),
    st.sampled_from([0, 18]),
)
def test_cells_never_lie_on_each_other_nor_leave_the_width(
    counts: list[int], width: int, height: int, head: int
) -> None:
    placed = lay_out(counts, QSize(width, height), head)
    assert len(placed.corners) == sum(counts)
    assert len(set(placed.corners)) == sum(counts)
    assert all(x + placed.side <= max(width, placed.side) for x, _ in placed.corners)


@pytest.mark.parametrize("groups", [1, 5, 32, 58])
def test_1330_stations_stand_in_one_window_large_enough_to_be_seen(groups: int) -> None:
    counts = [MANY // groups] * groups
    placed = lay_out(counts, ROOM, 18 if groups > 1 else 0)
    assert placed.side >= 6
    assert max(y for _, y in placed.corners) + placed.side <= ROOM.height()


def test_few_stations_are_not_blown_up() -> None:
    assert lay_out([3], ROOM, 0).side <= 2 * Space.L


def test_groups_help_only_where_there_are_some_and_not_too_many() -> None:
    assert len(groups_of(cells(MANY, 32))) == 32
    assert groups_of(cells(MANY, MANY)) == (("", MANY),)
    assert groups_of(cells(5, 2)) == (("", 5),)
    assert groups_of(()) == ()


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_every_look_has_a_shape_of_its_own_without_colour(qtbot: QtBot, tokens: Tokens) -> None:
    pictures = []
    for look in Look:
        image = shape_picture(look, 16, tokens, 1.0).toImage()
        pictures.append(bytes(image.convertToFormat(QImage.Format.Format_Alpha8).constBits()))
    hook, square = list(Look).index(Look.HOOK), list(Look).index(Look.SQUARE)
    assert pictures[hook] == pictures[square]  # the hook is drawn inside, in the ground's colour
    assert len(set(pictures)) == len(Look) - 1


def test_the_keyboard_goes_from_cell_to_cell_and_each_is_said(grid: StationGrid) -> None:
    grid.set_cells(cells(70, 4))
    said: list[str] = []
    grid.pointed.connect(lambda cell: said.append(cell.sentence()))
    QTest.keyClick(grid, Qt.Key.Key_Home)
    for which in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_End):
        QTest.keyClick(grid, which)
    assert said[0].startswith("Mesa 0 · Grupo 0 · abierta")
    assert said[-1].startswith("Mesa 69")
    assert grid.accessibleDescription() == said[-1]


def test_the_mouse_points_at_the_cell_under_it(grid: StationGrid) -> None:
    grid.set_cells(cells(70))
    assert grid.cell_at(grid.rect_of(33).center()) == 33
    assert grid.cell_at(QPoint(ROOM.width() - 1, ROOM.height() - 1)) == -1
    chosen: list[GridCell] = []
    grid.chosen.connect(chosen.append)
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=grid.rect_of(33).center())
    assert [cell.id for cell in chosen] == ["mesa-33"]


def test_the_cell_pointed_at_stays_when_states_change(grid: StationGrid) -> None:
    grid.set_cells(cells(70))
    QTest.keyClick(grid, Qt.Key.Key_End)
    grid.set_cells(tuple(reversed(cells(70))))
    current = grid.current()
    assert current is not None
    assert current.id == "mesa-69"


def test_the_legend_says_every_look_in_words(qtbot: QtBot) -> None:
    legend = GridLegend()
    qtbot.addWidget(legend)
    legend.set_lines([(Look.DISC, "Abierta: 3"), (Look.HOLLOW, "Aún no abre: 2")], legend.font())
    legend.set_lines([(Look.DISC, "Abierta: 4")], legend.font())
    assert [label.text() for label in legend.findChildren(QLabel) if label.text() and not label.isHidden()][-1] == (
        "Abierta: 4"
    )


def quickest(work: Callable[[], object]) -> float:
    """The best of some runs, in seconds."""
    times = []
    for _ in range(7):
        start = perf_counter()
        work()
        times.append(perf_counter() - start)
    return min(times)


def test_painting_1330_cells_costs_little_more_than_1330_pictures(grid: StationGrid, qtbot: QtBot) -> None:
    """A ratio, so that a slow machine changes nothing: the same pictures and names painted by a bare loop."""
    grid.set_cells(cells(MANY, 32))
    image = QImage(ROOM, QImage.Format.Format_ARGB32_Premultiplied)
    grid.render(image)

    def bare() -> None:
        painter = QPainter(image)
        pictures = {look: shape_picture(look, grid.layout_now.side, LIGHT, 1.0) for look in Look}
        for cell, (x, y) in zip(grid.cells, grid.layout_now.corners, strict=True):
            painter.drawPixmap(x, y, pictures[cell.look])
        painter.end()

    empty = StationGrid("vacía")
    qtbot.addWidget(empty)
    empty.resize(ROOM)
    own, plain, nothing = (quickest(lambda: grid.render(image)), quickest(bare), quickest(lambda: empty.render(image)))
    assert own <= nothing + 6 * plain
    assert pitch_of(grid.layout_now.side) > grid.layout_now.side
