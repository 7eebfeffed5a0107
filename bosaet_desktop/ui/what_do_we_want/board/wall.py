"""The wall of ideas that the hall sees: large, calm cards, the newest first, without names."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from bosaet_desktop.core.i18n import _
from bosaet_desktop.core.rows.idea import Card
from bosaet_desktop.ui.theme.theme import Theme, theme_of
from bosaet_desktop.ui.what_do_we_want.idea_count import count_words
from bosaet_desktop.ui.what_do_we_want.marks import Marks
from bosaet_desktop.ui.what_do_we_want.wrapped_text import WrappedText

# Sizes on a screen 1366 pixels wide; the smallest type is 20 points on any projector.
EDGE, GAP, PADDING, CORNER = 64, 20, 22, 14
TITLE, TEXT, LONG_TEXT, SMALL = 44, 30, 24, 22
SMALLEST_TEXT = 27
COLUMN = 390
LONG = 120
PAGE_MS = 15_000


@dataclass(frozen=True, slots=True)
class WallCard:
    """A card in its place on the wall."""

    card: Card
    box: QRect
    text: WrappedText
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

    def _title_words(self, theme: Theme) -> WrappedText:
        edge, font = theme.px(EDGE), _font(theme, TITLE, bold=True)
        return WrappedText(
            self._title(), font, self.width() - 2 * edge, QPoint(edge, edge * 2 // 3)
        )

    def _title(self) -> str:
        return self._question or _("What do we want?")

    def _room(self, theme: Theme) -> QRect:
        """Return where cards may lie: below the title, above the count."""
        title, edge = self._title_words(theme).area, theme.px(EDGE)
        top = title.bottom() + theme.px(GAP)
        foot = QFontMetrics(_font(theme, SMALL)).lineSpacing() + theme.px(GAP)
        return QRect(edge, top, self.width() - 2 * edge, self.height() - top - foot - edge // 3)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(theme.palette.ink))
        self._title_words(theme).draw(painter)
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
        painter.setPen(QColor(theme.palette.ink))
        placed.text.draw(painter)
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
        text, height = _measured(card, QSize(width, room.height()), theme)
        if not pages or tops[column] + height > room.bottom() + 1:
            pages.append([])
            tops, column = [room.top()] * count, 0
        box = QRect(room.left() + column * (width + gap), tops[column], width, height)
        pages[-1].append(_placed(card, text, box, theme))
        tops[column] += height + gap
    return pages


def _measured(card: Card, room: QSize, theme: Theme) -> tuple[WrappedText, int]:
    """Return the words of a card and its height, never higher than `room`."""
    padding = theme.px(PADDING)
    has_foot = card.is_cluster or bool(card.villages)
    around = 2 * padding + (_foot_height(theme) + padding // 2 if has_foot else 0)
    inner = QSize(room.width() - 2 * padding, room.height() - around)
    text = _fitting_words(card, inner, theme)
    return text, text.height + around


def _fitting_words(card: Card, room: QSize, theme: Theme) -> WrappedText:
    """Return the title in the largest type it fits in; beyond the smallest it is cut short."""
    large = _font(theme, TEXT if len(card.title) <= LONG else LONG_TEXT, bold=card.is_cluster)
    text = WrappedText(card.title, large, room.width(), QPoint(0, 0))
    small = _font(theme, SMALL, bold=card.is_cluster)
    words, shown = card.title, card.title
    while text.height > room.height() and words:
        text = WrappedText(shown, small, room.width(), QPoint(0, 0))
        words = words[: len(words) * 9 // 10]
        shown = f"{words.rstrip()} …"
    return text


def _placed(card: Card, text: WrappedText, box: QRect, theme: Theme) -> WallCard:
    padding, height = theme.px(PADDING), _foot_height(theme)
    text.at = box.topLeft() + QPoint(padding, padding)
    foot = box.adjusted(padding, 0, -padding, -padding)
    foot.setTop(foot.bottom() + 1 - height)
    return WallCard(card, box, text, foot)


def _foot_height(theme: Theme) -> int:
    return QFontMetrics(_font(theme, SMALL)).lineSpacing()


def _font(theme: Theme, size: int, *, bold: bool = False) -> QFont:
    font = theme.font("body")
    font.setPixelSize(max(theme.px(size), SMALLEST_TEXT if size >= LONG_TEXT else 18))
    font.setBold(bold)
    return font
