"""Look of the window: colour tokens, sizes, fonts, tinted icons, palette and style sheet.

The only module that names a colour or a pixel. Widgets ask ``tokens_for(widget)`` when they paint, ``label_font`` for
type and ``icon`` for a tinted symbol; everything else comes from ``resources/theme/window.qss``, whose ``@names`` are
filled from the tokens here. Nothing is created at import.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPainter, QPalette, QPixmap

from unionreg.paths import resources_root

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget


class Space:
    """Distances in pixels."""

    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24
    XXL = 32


class Size:
    """Sizes of things in pixels."""

    RADIUS = 6
    ROW = 36
    ROW_DENSE = 28
    BAR = 3
    ICON = 18
    ICON_SMALL = 16
    ICON_LARGE = 40
    ICON_WINDOW = 64
    SIDEBAR = 208
    TOP_BAR = 52
    FOOT = 30
    SEARCH = 260
    DROP_AREA = 210
    CHOICE = 200
    TARGET = 24
    BIG = 44
    CONTROL = 38
    FIELD_NARROW = 140
    FIELD = 340
    FORM = 520
    TEXT = 640
    PAGE = 1120
    FOCUS = 2
    PALETTE_WIDTH = 620
    PALETTE_HEIGHT = 420
    WINDOW_WIDTH = 1366
    WINDOW_HEIGHT = 768
    WINDOW_LEAST_WIDTH = 960
    WINDOW_LEAST_HEIGHT = 600
    DIALOG = 480
    REPORT_HEIGHT = 300
    SIDE_CARD = 320
    ENDLESS = 100_000


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme."""

    surface: str
    raised: str
    sunken: str
    text: str
    muted: str
    hairline: str
    border: str
    primary: str
    primary_hover: str
    primary_tint: str
    on_primary: str
    positive: str
    positive_tint: str
    warning: str
    warning_tint: str
    negative: str
    negative_tint: str
    info: str
    info_tint: str
    focus: str


LIGHT = Tokens(
    surface="#FFFFFF",
    raised="#F7F7F5",
    sunken="#EFEEEA",
    text="#1B1B1F",
    muted="#5A5C63",
    hairline="#DEDDD8",
    border="#85868C",
    primary="#6B1D3A",
    primary_hover="#7F2949",
    primary_tint="#F4EAEE",
    on_primary="#FFFFFF",
    positive="#1E6B43",
    positive_tint="#E7F2EC",
    warning="#8A5A00",
    warning_tint="#FCF3E0",
    negative="#A3241B",
    negative_tint="#FBECEA",
    info="#1F4E8C",
    info_tint="#E9EFF8",
    focus="#1F4E8C",
)
DARK = Tokens(
    surface="#1C1D20",
    raised="#25272B",
    sunken="#17181A",
    text="#ECECEE",
    muted="#A5A8B0",
    hairline="#373A40",
    border="#7E818A",
    primary="#E7A9BE",
    primary_hover="#F0BDCE",
    primary_tint="#39272F",
    on_primary="#2B0A17",
    positive="#7CC99E",
    positive_tint="#1E3228",
    warning="#E5B567",
    warning_tint="#372D1B",
    negative="#F2978E",
    negative_tint="#3D2523",
    info="#9CC0F2",
    info_tint="#202D40",
    focus="#8DB4F0",
)


class ThemeChoice(StrEnum):
    """What the person chose; SYSTEM follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Tone(StrEnum):
    """Meaning of a coloured thing; always shown with a word and an icon."""

    NEUTRAL = "neutral"
    POSITIVE = "positive"
    WARNING = "warning"
    NEGATIVE = "negative"
    INFO = "info"


class TextRole(StrEnum):
    """Sizes and weights of type."""

    TITLE = "title"
    HEADING = "heading"
    STRONG = "strong"
    BODY = "body"
    LABEL = "label"
    FIGURE = "figure"
    BIG_FIGURE = "big-figure"
    MONO = "mono"
    MONO_LARGE = "mono-large"


TONE_ICONS: dict[Tone, str] = {
    Tone.NEUTRAL: "circle-dashed",
    Tone.POSITIVE: "circle-check",
    Tone.WARNING: "triangle-alert",
    Tone.NEGATIVE: "circle-x",
    Tone.INFO: "info",
}

_SRGB_BEND = 0.04045  # below it sRGB is a straight line (WCAG 2.2, relative luminance)
_FONT_FILES = ("SourceSans3-Regular.ttf", "SourceSans3-Semibold.ttf", "SourceCodePro-Regular.ttf")
STYLE_CHOSEN = "unionreg-style"
_FONTS_LOADED = "unionreg-fonts"
_SANS = "Source Sans 3"
_MONO = "Source Code Pro"
_TYPE: dict[TextRole, tuple[str, float, QFont.Weight]] = {
    TextRole.TITLE: (_SANS, 20, QFont.Weight.DemiBold),
    TextRole.HEADING: (_SANS, 15, QFont.Weight.DemiBold),
    TextRole.STRONG: (_SANS, 11, QFont.Weight.DemiBold),
    TextRole.BODY: (_SANS, 11, QFont.Weight.Normal),
    TextRole.LABEL: (_SANS, 10, QFont.Weight.Normal),
    TextRole.FIGURE: (_SANS, 11, QFont.Weight.Normal),
    TextRole.BIG_FIGURE: (_SANS, 20, QFont.Weight.DemiBold),
    TextRole.MONO: (_MONO, 10.5, QFont.Weight.Normal),
    TextRole.MONO_LARGE: (_MONO, 13, QFont.Weight.Normal),
}
_TABULAR = frozenset({TextRole.FIGURE, TextRole.BIG_FIGURE})


def label_font(role: TextRole) -> QFont:
    """The font of a role; figures get digits of one width."""
    family, points, weight = _TYPE[role]
    font = QFont(family)
    font.setPointSizeF(points)
    font.setWeight(weight)
    if role in _TABULAR:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


def tokens_for(widget: QWidget) -> Tokens:
    """The tokens of the theme that the widget stands in (read from its palette, so nothing is kept anywhere)."""
    return DARK if widget.palette().color(QPalette.ColorRole.Accent) == QColor(DARK.primary) else LIGHT


def tone_colours(tokens: Tokens, tone: Tone) -> tuple[str, str]:
    """Colour of text and of the ground behind it for a tone."""
    if tone is Tone.NEUTRAL:
        return tokens.muted, tokens.sunken
    return getattr(tokens, tone.value), getattr(tokens, f"{tone.value}_tint")


def pixmap(name: str, colour: str, side: int, *, gap: int = 0) -> QPixmap:
    """The symbol ``resources/icons/<name>.svg`` drawn in one colour; ``side`` in device-independent pixels.

    Drawn for the finest screen at hand; ``gap`` pixels at the right stay free.
    """
    from PySide6.QtSvg import QSvgRenderer

    source = (resources_root() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))
    app = QCoreApplication.instance()
    ratio = math.ceil(app.devicePixelRatio()) if isinstance(app, QGuiApplication) else 1
    drawn = QPixmap((side + gap) * ratio, side * ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    renderer.render(painter, QRectF(0, 0, side * ratio, side * ratio))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


def icon(name: str, colour: str, side: int = Size.ICON, *, gap: int = 0) -> QIcon:
    """A tinted icon for the scale of the screen; ``gap`` pixels stay free at its right, to keep words off it."""
    return QIcon(pixmap(name, colour, side, gap=gap))


def contrast(first: str, second: str) -> float:
    """Contrast of two colours as WCAG 2.2 defines it, from 1 to 21."""
    bright, dim = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def apply_theme(app: QApplication, choice: ThemeChoice) -> Tokens:
    """Give the application Fusion, our fonts, the palette and the style sheet of the chosen theme."""
    load_fonts()
    tokens = _chosen(app, choice)
    if not app.property(STYLE_CHOSEN):  # asking for the style would load all of QStyle before the first frame
        app.setStyle("Fusion")
        app.setProperty(STYLE_CHOSEN, "yes")
    app.setFont(label_font(TextRole.BODY))
    app.setPalette(palette(tokens))
    app.setStyleSheet(style_sheet(tokens))
    return tokens


def load_fonts() -> None:
    """Register the fonts that the program brings along; a second call does nothing."""
    app = QCoreApplication.instance()
    if app is None or app.property(_FONTS_LOADED):
        return
    app.setProperty(_FONTS_LOADED, "yes")
    for name in _FONT_FILES:
        QFontDatabase.addApplicationFont(str(resources_root() / "fonts" / name))


def palette(tokens: Tokens) -> QPalette:
    """The Fusion palette made of the tokens."""
    role = QPalette.ColorRole
    made = QPalette()
    colours = {
        role.Window: tokens.surface,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.raised,
        role.Text: tokens.text,
        role.PlaceholderText: tokens.muted,
        role.Button: tokens.raised,
        role.ButtonText: tokens.text,
        role.ToolTipBase: tokens.text,
        role.ToolTipText: tokens.surface,
        role.Highlight: tokens.primary_tint,
        role.HighlightedText: tokens.text,
        role.Link: tokens.info,
        role.LinkVisited: tokens.info,
        role.Light: tokens.surface,
        role.Midlight: tokens.hairline,
        role.Mid: tokens.hairline,
        role.Dark: tokens.border,
        role.Shadow: tokens.border,
        role.Accent: tokens.primary,
    }
    for name, colour in colours.items():
        made.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, name, QColor(tokens.muted))
    return made


def style_sheet(tokens: Tokens) -> str:
    """The style sheet with its ``@names`` filled in; an unknown name is a KeyError."""
    values = {field.name: str(getattr(tokens, field.name)) for field in fields(tokens)}
    for holder in (Space, Size):
        values |= {
            f"{holder.__name__}_{key}".lower(): f"{value}px" for key, value in vars(holder).items() if key.isupper()
        }
    values["icons"] = (resources_root() / "icons").as_posix()
    values["shade"] = "dark" if tokens is DARK else "light"
    source = (resources_root() / "theme" / "window.qss").read_text(encoding="utf-8")
    return re.sub(r"@([a-z_]+)", lambda match: values[match.group(1)], source)


def _chosen(app: QApplication, choice: ThemeChoice) -> Tokens:
    if choice is ThemeChoice.SYSTEM:
        return DARK if app.styleHints().colorScheme() is Qt.ColorScheme.Dark else LIGHT
    return DARK if choice is ThemeChoice.DARK else LIGHT


def _luminance(colour: str) -> float:
    channels = QColor(colour)
    parts = (channels.redF(), channels.greenF(), channels.blueF())
    linear = [part / 12.92 if part <= _SRGB_BEND else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
