"""A card on the wall: an idea, or a cluster with what its ideas say; in type for the last bench."""

from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics

from bosaet_desktop.core.rows.idea import Card, VillageMark
from bosaet_desktop.core.text import cut_off
from bosaet_desktop.ui.theme.theme import Theme
from bosaet_desktop.ui.what_do_we_want.board.card_words import listed_words
from bosaet_desktop.ui.what_do_we_want.wrapped_text import WrappedText

# Sizes on a screen 1366 pixels wide; the smallest type is 20 points on any projector.
PADDING, LINE_GAP, MARK_GAP = 22, 8, 10
TEXT, LONG_TEXT, SMALL = 30, 28, 27
SMALLEST_TEXT = 27
LONG = 120
# Of a cluster, the ideas that are listed, and the lines each of them takes, at most.
MOST_LISTED, MOST_LINES = 5, 3
# Rather than fewer, its card begins another page.
FEWEST_LISTED = 2


@dataclass(slots=True)
class WallCard:
    """A card in its place on the wall; `listed` are the ideas of a cluster with their villages.

    `unlisted` is how many of its ideas had no room.
    """

    card: Card
    box: QRect
    text: WrappedText
    foot: QRect
    listed: list[tuple[WrappedText, VillageMark | None]] = field(default_factory=list)
    unlisted: int = 0

    def move_to(self, corner: QPoint) -> None:
        """Put the card with its top left corner there."""
        way = corner - self.box.topLeft()
        for area in (self.box, self.foot):
            area.translate(way)
        for words in (self.text, *(words for words, _village in self.listed)):
            words.at = words.at + way


def squeezed(card: Card, room: QSize, theme: Theme) -> WallCard | None:
    """Return the card of a cluster that lists less to stand in `room`, or None."""
    placed = lay_out(card, room, theme) if card.is_cluster else None
    if placed is None or len(placed.listed) < FEWEST_LISTED:
        return None
    return placed if placed.box.height() <= room.height() else None


def lay_out(card: Card, room: QSize, theme: Theme) -> WallCard:
    """Return the card at (0, 0), as wide as `room` and never higher."""
    padding, line = theme.px(PADDING), foot_height(theme)
    has_foot = card.times_said > 1 or bool(card.villages)
    below = (line + padding // 2 if has_foot else 0) + padding
    inner = QSize(room.width() - 2 * padding, room.height() - padding - below)
    size = TEXT if len(card.title) <= LONG else LONG_TEXT
    text = fitting_words(card.title, size, inner, theme, bold=card.is_cluster)
    text.at = QPoint(padding, padding)
    placed = WallCard(card, QRect(), text, QRect())
    bottom = padding + text.height
    if card.is_cluster:
        bottom = _list_ideas(placed, bottom, padding + inner.height(), theme)
    placed.box = QRect(0, 0, room.width(), bottom + below)
    placed.foot = QRect(padding, placed.box.height() - padding - line, inner.width(), line)
    return placed


def _list_ideas(placed: WallCard, top: int, bottom: int, theme: Theme) -> int:
    """List what the ideas of a cluster say, as many as end above `bottom`; return where they end.

    What was put aside is not for the hall.
    """
    ideas = [idea for idea in placed.card.ideas if not idea.parked]
    line, title = foot_height(theme), placed.text
    indent = line + theme.px(MARK_GAP)
    room = QSize(title.width - indent, MOST_LINES * line)
    for idea in ideas[:MOST_LISTED]:
        text = fitting_words(listed_words(idea), SMALL, room, theme)
        text.at = QPoint(title.at.x() + indent, top + theme.px(LINE_GAP))
        if text.area.bottom() >= bottom:
            break
        placed.listed.append((text, idea.village))
        top = text.area.bottom() + 1
    placed.unlisted = len(ideas) - len(placed.listed)
    return top


def fitting_words(
    whole: str, size: int, room: QSize, theme: Theme, *, bold: bool = False
) -> WrappedText:
    """Return words in `size` if they fit, else in the smallest type, cut short where they must."""
    text = WrappedText(whole, wall_font(theme, size, bold=bold), room.width(), QPoint(0, 0))
    small = wall_font(theme, SMALL, bold=bold)
    shown, kept = whole, len(whole)
    while text.height > room.height() and kept:
        text = WrappedText(shown, small, room.width(), QPoint(0, 0))
        kept = kept * 9 // 10
        shown = cut_off(whole, kept)
    return text


def foot_height(theme: Theme) -> int:
    """Return the height of a line in the smallest type."""
    return QFontMetrics(wall_font(theme, SMALL)).lineSpacing()


def wall_font(theme: Theme, size: int, *, bold: bool = False) -> QFont:
    """Return a font that is `size` pixels on a wall 1366 wide, and never below the smallest."""
    font = theme.font("body")
    font.setPixelSize(max(theme.px(size), SMALLEST_TEXT))
    font.setBold(bold)
    return font
