"""Draws every icon the window names, so that a run needs no qtawesome: run by hand, results kept.

Run `python -m bosaet_desktop.ui.theme.prerender_icons` after naming a new icon; a test tells.
"""

import ast
import json
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QApplication

from bosaet_desktop.core.charts.palette import Palette
from bosaet_desktop.core.resources import resource_path
from bosaet_desktop.ui.theme.icons import DRAWN_SCALES, DRAWN_SIZE, WHOLE_BOX
from bosaet_desktop.ui.theme.theme import PALETTES

SOURCES = Path(__file__).resolve().parents[1]
SHEET_ICONS = {
    "check": "on_accent",
    "minus": "on_accent",
    "chevron-down": "muted",
    "chevron-up": "muted",
    "chevron-right": "muted",
}


def prerender(folder: Path) -> None:
    """Write every mask and every style-sheet icon into `folder`, as PNG at 1x and 2x."""
    for name in sorted(named_icons()):
        _write(folder, name, name, "#000000")
    for scheme, palette in PALETTES.items():
        for name, role in SHEET_ICONS.items():
            _write(folder, f"{scheme}-{name}", name, _colour(palette, role))


def named_icons() -> frozenset[str]:
    """Return each string in the code of the window that is the name of an mdi6 icon.

    A word that only happens to be one ("tag") is drawn too: two small files for nothing.
    """
    return frozenset(_strings(SOURCES)) & _known_icons()


def _strings(folder: Path) -> Iterator[str]:
    for file in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value


def _known_icons() -> frozenset[str]:
    import qtawesome

    [table] = Path(qtawesome.__file__).parent.glob("fonts/materialdesignicons6-*charmap*.json")
    return frozenset(json.loads(table.read_text(encoding="utf-8")))


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
