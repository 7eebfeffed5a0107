"""The wall of ideas that the hall sees: large, calm cards, the newest first, without names."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.idea import Card
from bosaet_desktop.ui.theme.theme import Theme, theme_of
from bosaet_desktop.ui.what_do_we_want.card_words import count_words
from bosaet_desktop.ui.what_do_we_want.marks import Marks

# Sizes on a screen 1366 pixels wide; the smallest type is 20 points on any projector.
EDGE, GAP, PADDING, CORNER = 64, 20, 22, 14
TITLE, TEXT, LONG_TEXT, SMALL = 44, 30, 24, 22
SMALLEST_TEXT = 27
COLUMN = 390
LONG = 120
PAGE_MS = 15_000
WRAP = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere


@dataclass(frozen=True, slots=True)
class WallCard:
    """A card in its place on the wall."""

    card: Card
    box: QRect
    font: QFont
    text: QRect
    foot: QRect


class IdeaWall(QWidget):
    """Turns a page every quarter of a minute when there are more cards than room."""

    def __init__(self, question: str, cards: Sequence[Card]) -> None:
        super().__init__()
        self._question = question
        self._cards = tuple(cards)
        self._pages: list[list[WallCard]] = []
        self._page = 0
        self._marks = Marks(self)
        self.setAccessibleName(_("Ideas of the evening"))
        self._turning = QTimer(self)
        self._turning.setInterval(PAGE_MS)
        self._turning.timeout.connect(self.turn_page)

    def pages(self) -> int:
        """Return how many pages the cards fill."""
        return len(self._pages)

    def turn_page(self) -> None:
        """Show the next page, after the last one the first."""
        self._page = (self._page + 1) % max(len(self._pages), 1)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._arrange()

    def _arrange(self) -> None:
        theme = theme_of(self)
        self._pages = arrange(self._cards, self._room(theme), theme)
        self._page = min(self._page, max(len(self._pages) - 1, 0))
        if len(self._pages) > 1:
            self._turning.start()
        else:
            self._turning.stop()
        self.update()

    def _title_area(self, theme: Theme) -> QRect:
        edge = theme.px(EDGE)
        room = QRect(edge, edge * 2 // 3, self.width() - 2 * edge, self.height())
        needed = QFontMetrics(_font(theme, TITLE, bold=True)).boundingRect(
            room, int(WRAP), self._title()
        )
        return QRect(room.left(), room.top(), room.width(), needed.height())

    def _title(self) -> str:
        return self._question or _("What do we want?")

    def _room(self, theme: Theme) -> QRect:
        """Return where cards may lie: below the title, above the count."""
        title, edge = self._title_area(theme), theme.px(EDGE)
        top = title.bottom() + theme.px(GAP)
        foot = QFontMetrics(_font(theme, SMALL)).lineSpacing() + theme.px(GAP)
        return QRect(edge, top, self.width() - 2 * edge, self.height() - top - foot - edge // 3)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(_font(theme, TITLE, bold=True))
        painter.setPen(QColor(theme.palette.ink))
        painter.drawText(self._title_area(theme), int(WRAP), self._title())
        if self._pages:
            for placed in self._pages[self._page]:
                self._draw_card(painter, placed, theme)
        self._draw_count(painter, theme)
        painter.end()

    def _draw_card(self, painter: QPainter, placed: WallCard, theme: Theme) -> None:
        painter.setPen(QPen(QColor(theme.palette.line), 1))
        painter.setBrush(QColor(theme.palette.surface))
        corner = theme.px(CORNER)
        painter.drawRoundedRect(QRectF(placed.box).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
        painter.setFont(placed.font)
        painter.setPen(QColor(theme.palette.ink))
        painter.drawText(placed.text, int(WRAP), placed.card.title)
        painter.setFont(_font(theme, SMALL))
        painter.setPen(QColor(theme.palette.muted))
        self._draw_foot(painter, placed)

    def _draw_foot(self, painter: QPainter, placed: WallCard) -> None:
        """Draw the villages; the name too where there is only one, and the size of a cluster."""
        card, foot = placed.card, placed.foot
        side, left = foot.height(), foot.left()
        for village in card.villages[: foot.width() // (side + 6) - 3]:
            painter.drawPixmap(left, foot.top(), self._marks.village(village, side))
            left += side + 6
        words = [card.villages[0].name] if len(card.villages) == 1 else []
        if card.is_cluster:
            words.append(count_words(len(card.ideas)))
        room = foot.adjusted(left - foot.left() + 4, 0, 0, 0)
        shown = painter.fontMetrics().elidedText(
            " · ".join(words), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), shown)

    def _draw_count(self, painter: QPainter, theme: Theme) -> None:
        words = count_words(sum(len(card.ideas) for card in self._cards))
        if len(self._pages) > 1:
            page = _("page {page} of {pages}").format(page=self._page + 1, pages=len(self._pages))
            words = f"{words} · {page}"
        painter.setFont(_font(theme, SMALL))
        painter.setPen(QColor(theme.palette.muted))
        edge = theme.px(EDGE)
        area = QRect(edge, 0, self.width() - 2 * edge, self.height() - edge // 3)
        painter.drawText(
            area, int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft), words
        )


def arrange(cards: Sequence[Card], room: QRect, theme: Theme) -> list[list[WallCard]]:
    """Return the cards page by page, each laid at the top of the column that has most room."""
    gap = theme.px(GAP)
    wanted = max(theme.px(COLUMN), 13 * SMALLEST_TEXT)
    count = max((room.width() + gap) // (wanted + gap), 1)
    width = (room.width() - (count - 1) * gap) // count
    pages: list[list[WallCard]] = []
    tops = [room.bottom() + 1] * count
    for card in cards:
        column = min(range(count), key=lambda at: tops[at])
        placed = _measured(card, width, theme)
        if not pages or tops[column] + placed.box.height() > room.bottom() + 1:
            pages.append([])
            tops, column = [room.top()] * count, 0
        pages[-1].append(_moved(placed, room.left() + column * (width + gap), tops[column]))
        tops[column] += placed.box.height() + gap
    return pages


def _measured(card: Card, width: int, theme: Theme) -> WallCard:
    padding = theme.px(PADDING)
    font = _font(theme, TEXT if len(card.title) <= LONG else LONG_TEXT, bold=card.is_cluster)
    room = QRect(0, 0, width - 2 * padding, 100_000)
    needed = QFontMetrics(font).boundingRect(room, int(WRAP), card.title).height()
    text = QRect(padding, padding, room.width(), needed)
    small = QFontMetrics(_font(theme, SMALL)).lineSpacing()
    has_foot = card.is_cluster or bool(card.villages)
    foot = QRect(padding, text.bottom() + padding // 2, room.width(), small if has_foot else 0)
    height = (foot if has_foot else text).bottom() + 1 + padding
    return WallCard(card, QRect(0, 0, width, height), font, text, foot)


def _moved(placed: WallCard, left: int, top: int) -> WallCard:
    areas = (area.translated(left, top) for area in (placed.box, placed.text, placed.foot))
    box, text, foot = areas
    return WallCard(placed.card, box, placed.font, text, foot)


def _font(theme: Theme, size: int, *, bold: bool = False) -> QFont:
    font = theme.font("body")
    font.setPixelSize(max(theme.px(size), SMALLEST_TEXT if size >= LONG_TEXT else 18))
    font.setBold(bold)
    return font
