"""The look in use: which colours, how large the text, and where a widget finds them."""

from dataclasses import dataclass
from typing import Literal, get_args

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget

from bosaet_desktop.core.charts.colour import blend
from bosaet_desktop.core.charts.palette import CONTRAST, DARK, LIGHT, Palette

Scheme = Literal["light", "dark", "contrast"]
SchemeChoice = Literal["system", "light", "dark", "contrast"]
SCHEME_CHOICES: tuple[SchemeChoice, ...] = get_args(SchemeChoice)
Tone = Literal["ok", "warning", "desire", "neutral", "error", "info"]
TextRole = Literal[
    "display",
    "title",
    "heading",
    "section",
    "lead",
    "strong",
    "body",
    "detail",
    "caption",
    "number",
]

SMALLEST_TEXT, NORMAL_TEXT, LARGEST_TEXT = 100, 100, 200
GRID = 8
CORNER = 10
MARGIN = 3 * GRID
# What a page keeps free to its left and right, in px at every text size.
PAGE_SIDE = 28
FOCUS_RING = 2
BAR_WIDTH = 10
FAMILIES = ("Inter", "Noto Emoji")

_THEME_PROPERTY, _OWN_THEMES_PROPERTY = "bosaetTheme", "bosaetOwnThemes"
_SIZES: dict[TextRole, tuple[int, bool]] = {
    "display": (34, True),
    "title": (26, True),
    "heading": (18, True),
    "section": (15, True),
    "lead": (17, False),
    "strong": (15, True),
    "body": (15, False),
    "detail": (14, False),
    "caption": (13, False),
    "number": (40, True),
}


@dataclass(frozen=True, slots=True)
class Theme:
    """A palette and a text size (100-200 percent); sizes come out in pixels."""

    scheme: Scheme
    palette: Palette
    text_size: int

    def px(self, size: float) -> int:
        """Return `size` pixels at 100 % as pixels at the text size in use."""
        return round(size * self.text_size / 100)

    def text_px(self, role: TextRole) -> int:
        """Return the height of the type for `role` in pixels."""
        return self.px(_SIZES[role][0])

    def is_bold(self, role: TextRole) -> bool:
        """Say whether text in `role` is set in 700 rather than 400."""
        return _SIZES[role][1]

    def font(self, role: TextRole = "body", *, tabular: bool = False) -> QFont:
        """Return the font for `role`, with figures of equal width when they stand in columns."""
        font = QFont()
        font.setFamilies(list(FAMILIES))
        font.setPixelSize(self.text_px(role))
        font.setBold(self.is_bold(role))
        return with_tabular_figures(font) if tabular else font

    @property
    def field_line(self) -> str:
        """Return the edge of what can be filled in or ticked: visible at 3:1 on every ground."""
        return blend(self.palette.muted, self.palette.surface, 0.25)

    @property
    def calm_line(self) -> str:
        """Return the edge of a field that reads as text until it is pointed at or entered."""
        return self.field_line if self.scheme == "contrast" else "transparent"

    @property
    def scroll_handle(self) -> str:
        """Return the handle of a scroll bar at rest; under the pointer it is `field_line`."""
        if self.scheme == "contrast":
            return self.field_line
        return blend(self.palette.line, self.palette.muted, 0.3)

    @property
    def trough(self) -> str:
        """Return the ground of what is still to be filled, and of a main button out of use."""
        if self.scheme == "contrast":
            return blend(self.palette.surface, self.palette.ink, 0.2)
        return self.palette.line

    @property
    def hover(self) -> str:
        """Return the ground of what lies under the pointer."""
        return blend(self.palette.surface, self.palette.accent_soft, 0.45)

    @property
    def accent_hover(self) -> str:
        """Return the ground of a primary button under the pointer."""
        return blend(self.palette.accent, self.palette.ink, 0.18)

    @property
    def faded(self) -> str:
        """Return the ink of what cannot be used now."""
        return blend(self.palette.muted, self.palette.surface, 0.4)

    def tone(self, tone: Tone) -> tuple[str, str]:
        """Return text colour and ground for a tag or a message of this `tone`."""
        palette = self.palette
        grounds: dict[Tone, tuple[str, str]] = {
            "ok": (palette.ok, palette.ok_soft),
            "warning": (palette.warning, palette.warning_soft),
            "error": (palette.error, palette.error_soft),
            "desire": (palette.desire, blend(palette.surface, palette.desire, 0.18)),
            "info": (palette.accent, palette.accent_soft),
            "neutral": (palette.muted, blend(palette.surface, palette.muted, 0.14)),
        }
        colour, ground = grounds[tone]
        return blend(colour, palette.ink, 0.35), ground


PALETTES: dict[Scheme, Palette] = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}


def with_tabular_figures(font: QFont) -> QFont:
    """Return a copy of `font` whose figures line up in columns."""
    figures = QFont(font)
    figures.setFeature(QFont.Tag("tnum"), 1)
    return figures


def make_theme(scheme: Scheme, text_size: int = NORMAL_TEXT) -> Theme:
    """Return the theme for a scheme; a text size outside 100-200 is brought inside."""
    return Theme(scheme, PALETTES[scheme], min(max(text_size, SMALLEST_TEXT), LARGEST_TEXT))


def system_scheme(app: QApplication) -> Scheme:
    """Return the scheme that the operating system asks for."""
    hints = app.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def theme_of(widget: QWidget | None = None) -> Theme:
    """Return the theme in use, light at 100 % before one is applied.

    A widget may be given a theme of its own, and its children then follow it: the hall's window
    keeps its own colours beside the facilitator's.
    """
    app = QApplication.instance()
    # Asking every parent costs more than all else here, and is for nothing until the hall opens.
    owner = widget if app is not None and app.property(_OWN_THEMES_PROPERTY) else None
    while owner is not None:
        own = owner.property(_THEME_PROPERTY)
        if isinstance(own, Theme):
            return own
        owner = owner.parentWidget()
    stored = app.property(_THEME_PROPERTY) if app is not None else None
    return stored if isinstance(stored, Theme) else make_theme("light")


def remember_theme(owner: QApplication | QWidget, theme: Theme) -> None:
    """Let `owner` and all inside it find `theme` with `theme_of`."""
    owner.setProperty(_THEME_PROPERTY, theme)
    app = QApplication.instance()
    if app is not None and owner is not app:
        app.setProperty(_OWN_THEMES_PROPERTY, True)
