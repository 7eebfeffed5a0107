"""Icons in any colour: drawn beforehand, or from the mdi6 font where someone forgot to."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QPixmapCache

from bosaet_desktop.core.resources import resource_path

DRAWN_SIZE = 48
DRAWN_SCALES = (1, 2)
# qtawesome leaves an eighth of the box empty around a glyph that has its own margin already.
WHOLE_BOX = 8 / 7


def icon(name: str, colour: str) -> QIcon:
    """Return the mdi6 icon `name` ("folder-open-outline") in `colour`.

    Icons drawn beforehand in `resources/icons` do without qtawesome, whose fonts and tables take
    longer to load than the start page may wait.
    """
    if _drawn_file(name, 1).exists():
        return _drawn_icon(name, colour)
    return _font_icon(name, colour)


def icon_pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Return the icon as a square picture of `size` pixels for a screen of pixel ratio `ratio`."""
    side = round(size * ratio)
    if _drawn_file(name, 1).exists():
        fitting = (scale for scale in DRAWN_SCALES if scale * DRAWN_SIZE >= side)
        drawn = _tinted(name, colour, next(fitting, DRAWN_SCALES[-1]))
    else:
        drawn = _font_icon(name, colour).pixmap(side, side)
    picture = drawn.scaled(
        side,
        side,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    picture.setDevicePixelRatio(ratio)
    return picture


def _drawn_file(name: str, scale: int) -> Path:
    suffix = "" if scale == 1 else f"@{scale}x"
    return resource_path(f"icons/{name}{suffix}.png")


def _drawn_icon(name: str, colour: str) -> QIcon:
    tinted = QIcon()
    for scale in DRAWN_SCALES:
        tinted.addPixmap(_tinted(name, colour, scale))
    return tinted


def _tinted(name: str, colour: str, scale: int) -> QPixmap:
    """Return the mask in `colour`: made once, for most pages show the same few."""
    key = f"bosaet {name} {scale} {colour}"
    known = QPixmap()
    if QPixmapCache.find(key, known):
        return known
    picture = QPixmap(str(_drawn_file(name, scale)))
    picture.setDevicePixelRatio(1)
    painter = QPainter(picture)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(picture.rect(), QColor(colour))
    painter.end()
    QPixmapCache.insert(key, picture)
    return picture


def _font_icon(name: str, colour: str) -> QIcon:
    import qtawesome

    drawn: QIcon = qtawesome.icon(f"mdi6.{name}", color=colour, scale_factor=WHOLE_BOX)
    return drawn
