"""Where everything on a card stands, for a width and a text size."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.idea import VillageMark
from bosaet_desktop.ui.theme.theme import Theme
from bosaet_desktop.ui.what_do_we_want.card_words import Bit, CardFace, bits_of, count_words

WRAP = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere
# Every margin around a card: left, top, right, and room for the stack below a cluster.
OUTER = (4, 3, 4, 3)
STACK = 6
PADDING, GAP, MARK = 10, 5, 16
MOST_LISTED = 8


@dataclass(frozen=True, slots=True)
class Words:
    """Text in its rectangle, with the village's letter at its left if there is one."""

    area: QRect
    text: str
    village: VillageMark | None = None
    icon: str = ""


@dataclass(slots=True)
class CardLayout:
    """A card laid out from (0, 0); `box` is the card without the stack below it."""

    face: CardFace
    title: Words
    title_font: QFont
    height: int
    box: QRect
    count: Words | None = None
    listed: list[Words] = field(default_factory=list)
    bits: list[Words] = field(default_factory=list)


def lay_out_card(face: CardFace, width: int, theme: Theme) -> CardLayout:
    """Return where the parts of a card stand when it is `width` pixels wide."""
    card = face.card
    left, top, right, bottom = OUTER
    inner = QRect(left + PADDING, top + PADDING, width - left - right - 2 * PADDING, 0)
    title_font = theme.font("body")
    title_font.setBold(card.is_cluster)
    title = Words(_text_area(card.title, title_font, inner), card.title)
    layout = CardLayout(face, title, title_font, 0, QRect())
    at = title.area.bottom() + 1
    if card.is_cluster:
        at = _lay_out_cluster(layout, inner, at, theme)
    at = _lay_out_bits(layout, inner, at, theme)
    layout.box = QRect(left, top, width - left - right, at + PADDING - top)
    layout.height = layout.box.bottom() + 1 + bottom + (STACK if card.is_cluster else 0)
    return layout


def _text_area(text: str, font: QFont, inner: QRect) -> QRect:
    room = QRect(0, 0, max(inner.width(), 1), 100_000)
    needed = QFontMetrics(font).boundingRect(room, int(WRAP), text)
    return QRect(inner.left(), inner.top(), inner.width(), needed.height())


def _lay_out_cluster(layout: CardLayout, inner: QRect, at: int, theme: Theme) -> int:
    card, font = layout.face.card, theme.font("caption")
    line = QFontMetrics(font).lineSpacing()
    layout.count = Words(QRect(inner.left(), at, inner.width(), line), count_words(len(card.ideas)))
    at += line + GAP
    mark = theme.px(MARK)
    indented = inner.adjusted(mark + GAP, 0, 0, 0)
    shown = card.ideas if len(card.ideas) <= MOST_LISTED else card.ideas[: MOST_LISTED - 1]
    for idea in shown:
        area = _text_area(idea.text, font, indented)
        area.moveTop(at)
        layout.listed.append(Words(area, idea.text, idea.village))
        at = area.bottom() + 1 + GAP
    if len(shown) < len(card.ideas):
        more = _("and {count} more").format(count=len(card.ideas) - len(shown))
        layout.listed.append(Words(QRect(indented.left(), at, indented.width(), line), more))
        at += line + GAP
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
        layout.bits.append(Words(area, bit.text, bit.village, bit.icon))
        left += wide + 2 * GAP
    return top + row_height if layout.bits else at


def _measured(
    bits: tuple[Bit, ...], metrics: QFontMetrics, mark: int, room: int
) -> Iterator[tuple[Bit, int]]:
    for bit in bits:
        wanted = mark + GAP + metrics.horizontalAdvance(bit.text) + 1
        yield bit, min(wanted, room)
