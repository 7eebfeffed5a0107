"""Dresses the application, or one window of it, in a theme."""

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from bosaet_desktop.core.charts.colour import blend
from bosaet_desktop.ui.theme.fonts import load_fonts
from bosaet_desktop.ui.theme.stylesheet import stylesheet
from bosaet_desktop.ui.theme.theme import (
    SchemeChoice,
    Theme,
    make_theme,
    remember_theme,
    system_scheme,
)

_DRESSED_PROPERTY = "bosaetDressed"


def apply_theme(app: QApplication, scheme: SchemeChoice, text_size: int) -> Theme:
    """Give the whole application the colours of `scheme` and text of `text_size` percent."""
    if not app.property(_DRESSED_PROPERTY):
        load_fonts()
        app.setProperty(_DRESSED_PROPERTY, True)
    theme = make_theme(system_scheme(app) if scheme == "system" else scheme, text_size)
    remember_theme(app, theme)
    app.setPalette(qt_palette(theme))
    app.setFont(theme.font())
    app.setStyleSheet(stylesheet(theme))
    return theme


def apply_theme_to(window: QWidget, theme: Theme) -> None:
    """Give one window a look of its own, whatever the rest of the application wears."""
    remember_theme(window, theme)
    window.setPalette(qt_palette(theme))
    window.setFont(theme.font())
    window.setStyleSheet(stylesheet(theme))


def qt_palette(theme: Theme) -> QPalette:
    """Return Qt's own palette in the colours of `theme`, for all that no style sheet reaches."""
    colours = theme.palette
    role = QPalette.ColorRole
    palette = QPalette(QColor(colours.surface), QColor(colours.background))
    for colour_role, colour in (
        (role.Window, colours.background),
        (role.WindowText, colours.ink),
        (role.Base, colours.surface),
        (role.AlternateBase, colours.rail),
        (role.Text, colours.ink),
        (role.PlaceholderText, colours.muted),
        (role.Button, colours.surface),
        (role.ButtonText, colours.ink),
        (role.BrightText, colours.error),
        (role.ToolTipBase, colours.surface),
        (role.ToolTipText, colours.ink),
        (role.Link, colours.accent),
        (role.LinkVisited, colours.accent),
        (role.Highlight, colours.accent),
        (role.HighlightedText, colours.on_accent),
        (role.Accent, colours.accent),
        (role.Light, colours.surface),
        (role.Midlight, blend(colours.surface, colours.line, 0.5)),
        (role.Mid, colours.line),
        (role.Dark, theme.field_line),
        (role.Shadow, colours.ink),
    ):
        palette.setColor(colour_role, QColor(colour))
    for colour_role in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, colour_role, QColor(theme.faded))
    return palette
