"""Where everything on a card stands, for a width and a text size."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFont, QFontMetrics

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.idea import VillageMark
from bosaet_desktop.ui.theme.theme import TextRole, Theme
from bosaet_desktop.ui.what_do_we_want.board.card_words import (
    AGAIN_ICON,
    Bit,
    CardFace,
    also_said,
    bits_of,
    listed_words,
)
from bosaet_desktop.ui.what_do_we_want.idea_count import count_words
from bosaet_desktop.ui.what_do_we_want.wrapped_text import WrappedText

# The margins around a card: left, top, right, bottom; a cluster's pile shows below it.
OUTER = (4, 3, 4, 3)
STACK = 6
PADDING, GAP, MARK = 10, 5, 16
MOST_LISTED = 8


class CardSize(StrEnum):
    """How much room a card takes, as this person likes it on this computer."""

    SMALL = "small"
    NORMAL = "normal"
    LARGE = "large"


TITLE_FONTS: Mapping[CardSize, TextRole] = {
    CardSize.SMALL: "caption",
    CardSize.NORMAL: "body",
    CardSize.LARGE: "heading",
}


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
    size: CardSize
    caption: QFont
    mark: int
    height: int = 0
    box: QRect = field(default_factory=QRect)
    count: WrappedText | None = None
    listed: list[tuple[WrappedText, VillageMark | None]] = field(default_factory=list)
    bits: list[PlacedBit] = field(default_factory=list)


def lay_out_card(face: CardFace, width: int, theme: Theme, size: CardSize) -> CardLayout:
    """Return where the parts of a card stand when it is `width` pixels wide.

    A small card is its words and its villages; a large one can be read from across a table.
    """
    card = face.card
    left, top, right, bottom = OUTER
    inner = QRect(left + PADDING, top + PADDING, width - left - right - 2 * PADDING, 0)
    font = theme.font(TITLE_FONTS[size])
    font.setBold(card.is_cluster)
    title = WrappedText(card.title, font, inner.width(), inner.topLeft())
    caption = theme.font("body" if size is CardSize.LARGE else "caption")
    layout = CardLayout(face, title, size, caption, theme.px(MARK))
    at = inner.top() + layout.title.height
    if card.is_cluster:
        at = _lay_out_cluster(layout, inner, at, theme)
    elif size is not CardSize.SMALL:
        at = _lay_out_again(layout, inner, at, theme)
    at = _lay_out_bits(layout, inner, at, theme)
    layout.box = QRect(left, top, width - left - right, at + PADDING - top)
    layout.height = layout.box.bottom() + 1 + bottom + (STACK if card.is_cluster else 0)
    return layout


def _lay_out_cluster(layout: CardLayout, inner: QRect, at: int, theme: Theme) -> int:
    """Lay the ideas of a cluster below its title; return where the next part may begin."""
    card, font = layout.face.card, theme.font("caption")
    layout.count = WrappedText(
        count_words(card.times_said), font, inner.width(), QPoint(inner.left(), at)
    )
    at += layout.count.height
    if layout.size is CardSize.SMALL:
        return at
    return _list(layout, [(listed_words(idea), idea.village) for idea in card.ideas], inner, at)


def _lay_out_again(layout: CardLayout, inner: QRect, at: int, theme: Theme) -> int:
    """Lay what was also said below the words of an idea."""
    again = also_said(layout.face.card)
    if not again:
        return at
    layout.count = WrappedText(
        _("also said:"), theme.font("caption"), inner.width(), QPoint(inner.left(), at + 2)
    )
    texts = [(said.text, said.village) for said in again]
    return _list(layout, texts, inner, at + 2 + layout.count.height)


def _list(
    layout: CardLayout, said: list[tuple[str, VillageMark | None]], inner: QRect, at: int
) -> int:
    """List what was said, each after the letter of its village; the rest is counted."""
    font, indent = layout.caption, layout.mark + GAP
    texts = said if len(said) <= MOST_LISTED else said[: MOST_LISTED - 1]
    if len(texts) < len(said):
        texts = [*texts, (_("and {count} more").format(count=len(said) - len(texts)), None)]
    at += GAP
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
    told = bits_of(layout.face)
    if layout.size is CardSize.SMALL:
        told = tuple(bit for bit in told if bit.village is not None or bit.icon == AGAIN_ICON)
    for bit, wide in _measured(told, metrics, mark, inner.width()):
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
