"""Where everything on a card stands, for a width and a text size."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontMetrics

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.idea import VillageMark
from bosaet_desktop.ui.theme.theme import Theme
from bosaet_desktop.ui.what_do_we_want.board.card_words import Bit, CardFace, bits_of
from bosaet_desktop.ui.what_do_we_want.idea_count import count_words
from bosaet_desktop.ui.what_do_we_want.wrapped_text import WrappedText

# The margins around a card: left, top, right, bottom; a cluster's pile shows below it.
OUTER = (4, 3, 4, 3)
STACK = 6
PADDING, GAP, MARK = 10, 5, 16
MOST_LISTED = 8


@dataclass(frozen=True, slots=True)
class PlacedBit:
    """A few small words on one line, right of their mark."""

    area: QRect
    bit: Bit


@dataclass(slots=True)
class CardLayout:
    """A card laid out from (0, 0); `box` is the card without the pile below it."""

    face: CardFace
    title: WrappedText
    height: int = 0
    box: QRect = field(default_factory=QRect)
    count: WrappedText | None = None
    listed: list[tuple[WrappedText, VillageMark | None]] = field(default_factory=list)
    bits: list[PlacedBit] = field(default_factory=list)


def lay_out_card(face: CardFace, width: int, theme: Theme) -> CardLayout:
    """Return where the parts of a card stand when it is `width` pixels wide."""
    card = face.card
    left, top, right, bottom = OUTER
    inner = QRect(left + PADDING, top + PADDING, width - left - right - 2 * PADDING, 0)
    font = theme.font("body")
    font.setBold(card.is_cluster)
    layout = CardLayout(face, WrappedText(card.title, font, inner.width(), inner.topLeft()))
    at = inner.top() + layout.title.height
    if card.is_cluster:
        at = _lay_out_cluster(layout, inner, at, theme)
    at = _lay_out_bits(layout, inner, at, theme)
    layout.box = QRect(left, top, width - left - right, at + PADDING - top)
    layout.height = layout.box.bottom() + 1 + bottom + (STACK if card.is_cluster else 0)
    return layout


def _lay_out_cluster(layout: CardLayout, inner: QRect, at: int, theme: Theme) -> int:
    """Lay the ideas of a cluster below its title; return where the next part may begin."""
    ideas, font = layout.face.card.ideas, theme.font("caption")
    layout.count = WrappedText(
        count_words(len(ideas)), font, inner.width(), QPoint(inner.left(), at)
    )
    at += layout.count.height + GAP
    indent = theme.px(MARK) + GAP
    shown = ideas if len(ideas) <= MOST_LISTED else ideas[: MOST_LISTED - 1]
    texts: list[tuple[str, VillageMark | None]] = [(idea.text, idea.village) for idea in shown]
    if len(shown) < len(ideas):
        texts.append((_("and {count} more").format(count=len(ideas) - len(shown)), None))
    for text, village in texts:
        place = QPoint(inner.left() + indent, at)
        words = WrappedText(text, font, inner.width() - indent, place)
        layout.listed.append((words, village))
        at += words.height + GAP
    return at - GAP


def _lay_out_bits(layout: CardLayout, inner: QRect, at: int, theme: Theme) -> int:
    """Lay the small words in rows like words on a page; one too long for a row is cut there."""
    metrics = QFontMetrics(theme.font("caption"))
    mark = theme.px(MARK)
    row_height = max(metrics.lineSpacing(), mark)
    left, top = inner.left(), at + GAP
    for bit, wide in _measured(bits_of(layout.face), metrics, mark, inner.width()):
        if left > inner.left() and left + wide > inner.right() + 1:
            left, top = inner.left(), top + row_height + GAP
        area = QRect(left + mark + GAP, top, wide - mark - GAP, row_height)
        layout.bits.append(PlacedBit(area, bit))
        left += wide + 2 * GAP
    return top + row_height if layout.bits else at


def _measured(
    bits: tuple[Bit, ...], metrics: QFontMetrics, mark: int, room: int
) -> Iterator[tuple[Bit, int]]:
    for bit in bits:
        wanted = mark + GAP + metrics.horizontalAdvance(bit.text) + 1
        yield bit, min(wanted, room)
