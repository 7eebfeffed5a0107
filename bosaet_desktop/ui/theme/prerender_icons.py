"""Draws the icons that must be on screen before qtawesome is loaded: run by hand, results kept."""

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QApplication

from bosaet_desktop.core.charts.palette import Palette
from bosaet_desktop.core.resources import resource_path
from bosaet_desktop.ui.theme.icons import DRAWN_SCALES, DRAWN_SIZE, WHOLE_BOX
from bosaet_desktop.ui.theme.theme import PALETTES

MASKS = (
    "account-group-outline",
    "account-outline",
    "alert",
    "alert-circle",
    "arrow-left",
    "arrow-right",
    "calendar-check-outline",
    "chart-bar",
    "check",
    "check-circle",
    "chevron-right",
    "circle-half-full",
    "circle-outline",
    "clipboard-text-outline",
    "close",
    "file-document-outline",
    "file-question-outline",
    "flag-outline",
    "flash-outline",
    "folder-open-outline",
    "format-list-bulleted",
    "home-group",
    "home-outline",
    "information",
    "keyboard-outline",
    "lightbulb-outline",
    "pencil-outline",
    "plus",
    "podium",
    "presentation",
    "printer-outline",
    "school-outline",
    "sprout-outline",
    "star-outline",
    "table-large",
    "translate",
    "vote-outline",
)
SHEET_ICONS = {
    "check": "on_accent",
    "minus": "on_accent",
    "chevron-down": "muted",
    "chevron-up": "muted",
    "chevron-right": "muted",
}


def prerender(folder: Path) -> None:
    """Write every mask and every style-sheet icon into `folder`, as PNG at 1x and 2x."""
    for name in MASKS:
        _write(folder, name, name, "#000000")
    for scheme, palette in PALETTES.items():
        for name, role in SHEET_ICONS.items():
            _write(folder, f"{scheme}-{name}", name, _colour(palette, role))


def _colour(palette: Palette, role: str) -> str:
    return str(getattr(palette, role))


def _write(folder: Path, stem: str, name: str, colour: str) -> None:
    import qtawesome

    drawn = qtawesome.icon(f"mdi6.{name}", color=colour, scale_factor=WHOLE_BOX)
    for scale in DRAWN_SCALES:
        side = DRAWN_SIZE * scale
        image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        drawn.paint(painter, image.rect())
        painter.end()
        suffix = "" if scale == 1 else f"@{scale}x"
        image.save(str(folder / f"{stem}{suffix}.png"))


if __name__ == "__main__":
    app = QGuiApplication.instance() or QApplication(sys.argv)
    prerender(resource_path("icons"))
