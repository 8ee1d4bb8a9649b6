"""Colours keep their contrast, and nothing but the theme names a colour or a pixel."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.architecture.sources import sources
from ui.theme import (
    DARK,
    LIGHT,
    TextRole,
    ThemeChoice,
    Tokens,
    Tone,
    apply_theme,
    contrast,
    label_font,
    style_sheet,
    tokens_for,
    tone_colours,
)
from unionreg.paths import resources_root

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

THEMES = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])


@THEMES
def test_text_stands_out_from_every_ground(tokens: Tokens) -> None:
    grounds = (tokens.surface, tokens.raised, tokens.sunken, tokens.primary_tint)
    assert min(contrast(tokens.text, ground) for ground in grounds) >= 7


@THEMES
def test_muted_text_can_be_read_where_it_stands(tokens: Tokens) -> None:
    assert min(contrast(tokens.muted, ground) for ground in (tokens.surface, tokens.raised, tokens.sunken)) >= 4.5


@THEMES
@pytest.mark.parametrize("tone", Tone)
def test_the_colour_of_a_tone_can_be_read_on_its_ground_and_on_the_page(tokens: Tokens, tone: Tone) -> None:
    colour, ground = tone_colours(tokens, tone)
    assert min(contrast(colour, ground), contrast(colour, tokens.surface)) >= 4.5
    assert contrast(tokens.text, ground) >= 7


@THEMES
def test_the_primary_button_and_the_focus_ring_stand_out(tokens: Tokens) -> None:
    assert contrast(tokens.on_primary, tokens.primary) >= 7
    assert contrast(tokens.focus, tokens.surface) >= 4.5
    assert contrast(tokens.border, tokens.surface) >= 3


def test_contrast_is_that_of_the_standard() -> None:
    assert round(contrast("#000000", "#FFFFFF"), 2) == 21.0
    assert contrast("#777777", "#777777") == 1.0


@THEMES
def test_every_name_of_the_style_sheet_is_filled_in(tokens: Tokens) -> None:
    assert "@" not in re.sub(r"/\*.*?\*/", "", style_sheet(tokens), flags=re.DOTALL)


def test_only_the_theme_names_a_colour() -> None:
    found = [
        f"{source.name}: {match.group()}"
        for source in sources("ui")
        if source.name != "ui/theme.py"
        for match in re.finditer(r"#[0-9A-Fa-f]{6}\b", source.text)
    ]
    assert found == []
    sheet = (resources_root() / "theme" / "window.qss").read_text(encoding="utf-8")
    assert re.findall(r"#[0-9A-Fa-f]{3,8}\b", sheet) == []


def test_a_widget_knows_the_theme_that_it_stands_in(qapp: QApplication) -> None:
    from PySide6.QtWidgets import QLabel

    apply_theme(qapp, ThemeChoice.DARK)
    assert tokens_for(QLabel("x")) is DARK
    apply_theme(qapp, ThemeChoice.LIGHT)
    assert tokens_for(QLabel("x")) is LIGHT


def test_figures_have_digits_of_one_width(qapp: QApplication) -> None:
    from PySide6.QtGui import QFontMetrics

    apply_theme(qapp, ThemeChoice.LIGHT)
    metrics = QFontMetrics(label_font(TextRole.FIGURE))
    assert len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1
