"""How large type is on the wall: sizes are for 1366 by 768, and grow where the wall is higher."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from bosaet_desktop.ui.theme.theme import Theme, theme_of

FULL_WIDTH, FULL_HEIGHT = 1366, 768
# Where every wall begins, so that titles stand still when one follows another.
SIDE, TOP, TITLE_SIZE = 64, 44, 44
MOST_GROWTH = 1.5
# 20 points, 96 pixels to the inch, on the smallest projector; a smaller window has less.
LEAST_PIXELS, LEAST_WALL = 27, (800, 600)


def hall_theme(view: QWidget, power: float = 1.0) -> Theme:
    """Return the theme with type larger on a wall of old proportions, which has height to spare.

    A `power` above 1 grows more than the height does: for views whose lines are mostly short.
    """
    theme = theme_of(view)
    tall = view.height() * FULL_WIDTH / (max(view.width(), 1) * FULL_HEIGHT)
    growth = min(max(tall, 1.0) ** power, MOST_GROWTH)
    return Theme(theme.scheme, theme.palette, round(theme.text_size * growth))


def hall_font(theme: Theme, size: float, *, bold: bool = False) -> QFont:
    """Return a font that is `size` pixels on a wall 1366 pixels wide."""
    font = theme.font("body", tabular=True)
    font.setPixelSize(max(theme.px(size), 1))
    font.setBold(bold)
    return font


def least_pixels(view: QWidget) -> int:
    """Return the smallest type for this wall: smaller only in a window below 800 by 600.

    A clock at the foot takes room from the view, and makes nobody's eyes better. A finer projector
    throws no larger picture, so above 1366 by 768 type grows with the pixels.
    """
    (width, height), wall = LEAST_WALL, view.window()
    small = min(1.0, wall.width() / width, wall.height() / height)
    fine = max(1.0, min(wall.width() / FULL_WIDTH, wall.height() / FULL_HEIGHT))
    return max(round(LEAST_PIXELS * small * fine), 8)
